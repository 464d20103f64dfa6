"""Common given names, which tell a person from a body, and a man from a woman. Literals only."""

MALE = """
aarón abelardo abner abundio adalberto adonis adán agapito aleix alejo alirio alonso amancio
ambrosio américo anastasio ander antolín anxo apolinar aquiles aquilino arcadio argenis ariel
aristides arley arnaldo arnulfo arsenio artemio arístides asdrúbal baldomero bartolomé basilio
baudilio benigno bernabé bernat beñat blas bonifacio brais brayan breixo calixto camilo candelario
casimiro cayetano cecilio celedonio celestino celso cesáreo ciriaco cirilo clemente cleto conrado
constantino cornelio cosme crescencio crisanto cristhian cristián cristóbal dagoberto dante darío
dayron desiderio dimas dionisio duván eber edelmiro edgardo edison edmundo efraín efrén eligio
eliécer elkin eloy elpidio elías emeterio emigdio eneas epifanio erasmo erick estanislao estiven
euclides eusebio fabricio fernán ferran ferrán fidencio filiberto filomeno florencio fortunato
francesc fredy fructuoso fulgencio gabino gastón genaro geovanny gerson ginés heber heliodoro
heraclio hermenegildo hernando hipólito homero honorio héctor iago indalecio ireneo isaías isidoro
jairo jeison jenaro jeremías jhonatan jhonny jonás josimar jovanny juanjo justino juvenal ladislao
leobardo leocadio leoncio leónidas lluís lázaro macario maicol maikel marcial marciano margarito
martiniano martí maximino medardo melquiades miquel misael moisés máximo nahuel napoleón natalio
nemesio nery nicasio nicodemo néstor oier olegario orestes ovidio pancracio paulino plácido
policarpo ponciano prudencio pío quintín raymundo regino reynaldo roi romualdo romulo román rony
roque ruperto sabino salomón saúl selvin serafín servando severiano sigfrido silverio silvestre
silvino stiven tadeo telesforo teodulo teófilo timoteo tito tobías toribio tulio uriel uxío vicenç
waldo wenceslao wilber willian wálter xoán yago yamil yandy yoel yosvany zacarías zenón éder édgar
élmer óliver
walther gottfried leopold theodor
abdelaziz abdelmadjid abdoulaye abílio adilson adérito ailton aivars albano alcides aleksandar aliou
aloizio anass anatoliy andris arkadiusz arménio arnau arvo asier attila avelino aymeric azzedine aécio
basílio behrouz belchior belmiro benno bertrand biel bjarne bohumil borut boyko brahim burkhard béla
bülent caetano callan cheikh cleiton cletus clodoaldo custódio cătălin dariush delfim dezső dirceu dmytro
dorian dragan dražen driss eckhard ederson edmilson ekrem eladio eleuterio elwood emanuele eoghan
ermenegildo eurico evaristo everaldo ewald ferenc ferhat fionn firmino flemming florentino florin fouad
freek froilán furio ganesh gaspar gaspare genivaldo georgi geraldinho gernot getúlio gilson giosuè
gisbert gitanas gleison goran grzegorz gualter guillem gumersindo gábor göran haider hakan hamisi
hansjörg hanspeter hartwig heikki heitor heriberto hernâni hicham håkon iacopo ibai ibrahima idrissa ihor
ilkay ilker ionuț isaltino itamar iwan jacobo jadson jailson janez jawad jhon josu jukka julen juma
juscelino jürg jüri kazimierz kaïs kepa kimmo kiprono kirill kjetil koldo korbinian krzysztof kwabena
kylian kévin köbi ladislau lenín lindomar lindomárcio lisandro lode lourenço loïck macário mamadou matej
mateusz meinrad melchor micheál milorad miloslav mircea modou mogens moncef moqtada mykhailo mykola
narciso nayib nevio nikita nilson norberto noureddine oisín olegário oleh onyx onésimo orhan oswaldo
ousmane ozan pekka plamen porfirio preben quirin rachad rached radosław rafaelito reginaldo reinhold
ricardinho rigoberto robson roelof rogélio rolando romildo ruairí ruedi rumen ruslan rustam rómulo răzvan
selahattin serdar seydou silvério simón sjors slimane slobodan soufiane souleymane stoyan subhash séamus
sékou søren tadeusz tadhg tafadzwa taoufik taras tarcisio tarcísio telmo thijmen tiburcio torbjørn traian
tyrell ueli uilson ulisses ulpiano urbano valdis valeriy vanderlei vasyl venancio venâncio vinzenz
virgílio vitaliy vlastimil volkan volkmar wanderley wanjala wannes weverton wilfredo willi wilmer
wojciech xavi ximeno yannis yaya yeison yevhen yılmaz zakaria zbigniew zdeněk zeca zeferino zeno zoran
zulfiqar zvonimir álvar øystein ľubomír
moreno silvano tiziano patrizio graziano fiorenzo gianfranco giancarlo gianmarco piero carmelo nunzio
donato jacopo alberico amedeo attilio benedetto calogero damiano edoardo egidio enea ermanno ezio
fausto ferdinando ferruccio flavio fulvio gavino germano guglielmo ignazio ivano lamberto liborio
loris luigino manlio manuele maurilio michelangelo nazareno nello oreste ottavio paride pierpaolo
pierangelo piergiorgio quirino samuele sebastiano settimio tonino ubaldo umberto vinicio
jef kris filip lieven jorrit bjorn gunther eddy freddy ronny dries tijs seppe lowie emiel achiel omer
firmin
josselin jérémie jacky isidore ismaël ignace hyacinthe gustave guilhem gaëtan gontran godefroy
ghislain gervais gérald geoffroy gauthier frédéric florent florimond fernand félicien fabien
ézéchiel erwan éric émilien élie éloi edmond dorian donatien cyprien charly cyriaque cassien
bertrand benoit aymeric auguste arsène armand armel antonin anselme anatole amaury ambroise alphonse
aloïs alban adrien adolphe achille abel yvan yohan yoan yanis wilfrid victorien valéry timothée
thibaut thibaud théophile théodore thaddée tanguy sylvestre siméon sévérin samy romuald romaric
rolland rodrigue rodolphe renaud réginald prosper pierrick philibert paulin pacôme noé nestor
nathanaël michaël mickael maximilien maxence matthis mathis marcelin marceau mahé maël léopold
léonce léonard léon lazare ladislas kévin kylian judicaël mamadou ousmane ibrahima abdoulaye cheikh
modou alioune babacar bakary souleymane seydou issa idrissa lassana drissa salif sékou oumar aliou
alassane macky bassirou el-hadj moustapha malick abdou samba demba yaya adama siaka kouassi koffi
kouadio yao konan kouamé kamel mustapha nassim nordine reda sofiane tayeb toufik yacine youcef
younès zakaria zinédine abdelaziz abdallah amine aziz brahim chakib djamel driss fouad hicham hocine
ilyes ismaïl jamel lakhdar larbi mathurin réjean ghyslain gaétan gaétano jacquelin marcellin onésime
rosaire steeve tharcisse célestin théoneste faustin
pino abdel abdulaziz nino dino rino lino gigi beppe mimmo saverio ugo ennio
alfie archie freddie ollie eoin cian oisin darragh ronan euan ewan graeme barry dustin jayden
aiden caleb isaiah darnell deandre rashid bilal usman zain sunil ajay krishna rajesh mahesh dinesh
ramesh naveen arvind manish nikhil pranav karthik harish aditya ishaan kwesi chinedu femi segun
yemi sipho themba kamau mwangi otieno odhiambo kipchoge kelvin yahya jamil sadeq zane atilla satya
khaled hani bassam walid waleed osama hamza haitham ziad ziyad munir nasser fadi ghassan marwan
bashar saddam muammar anwar gamal hosni abdelfattah kemal emre burak ahmad
khalil yousef yasser farouk faisal salman turki bandar hamad mukesh azim amitabh akshay
salim irfan kapil virat rishabh jasprit ravindra shubman yuvraj harbhajan zaheer sourav sachin
pankaj gaurav sandeep pradeep kuldeep manoj vinod pramod ashish vivek siddharth abhishek varun
tarun ankit mohit sumit rakesh mukund prakash raghuram amartya kailash nitin piyush yogi arun
jairam shashi sitaram pinarayi akhilesh tejashwi nitish lalu hemant himanta devendra uddhav eknath
chandrababu revanth siddaramaiah basavaraj imtiaz asif shehbaz nawaz bilawal pervez goodluck
muhammadu bola atiku nyesom godwin olawale adebayo tolu kayode babajide ifeanyi obinna uchenna
kelechi ikechukwu chukwuma nnamdi wole chinua yakubu aminu kabiru bashir musa akufo
nkrumah mahamudu kwadwo kojo koku sello tebogo mpho kgosi sizwe bongani mandla siyabonga
lungisa nkosinathi fikile gwede panyaza pravin ebrahim zweli raila kalonzo musalia rigathi
kithure wycliffe ezra yoweri hakainde emmerson tendai hage nangolo jinping keqiang jae
hyun joon taro yoshihiko shigeru junko takashi hiroki daisuke yuki naoki akira satoru jarrod jalen
jaylen tyrese deshawn marquis terrell terrence dwight rashad jermaine jamaal kareem hakeem
shaquille lebron kobe kawhi giannis nikola luka clayton colby colton corey cory curt dalton damon
dane darrell darryl denny devin devon dewayne donnie donny doyle dwain elmer emmett ervin ezekiel
fletcher forrest garrett gene gerry gregg griffin gunner harlan harrison herb ike irving
irwin izaac jace jaden jarrett jed jeffery jess* jimmie jody joey jonathon josiah judd keaton
keegan keenan kendrick kenny kip lamont landon len lenny levi linus lonnie loren louie lowell
luther marvin maxwell mckinley micah mickey miles monty morris murray myles nate nathaniel
ned noel nolan orville osborne phillip randolph reese reggie reuben rhett robbie
rodrick ronnie ross rudy russ rusty ryder sammy samson sheldon shelton sherman sid silas
sonny spencer stephon stevie stewart tad teddy thaddeus timmy trent trenton trey troy
ulysses vern vic vince walt wendell wes wilbur willard willis wyatt zack zeke
mads malo rémy régis yvon
abdelkader adriaan ahmet alasdair alistair amit andre anil arie arjun arnoud ashok auke austin
babatunde barnaby billy bobby boudewijn brad brandon brendan brett callum cameron casper cathal
chidi ciaran clifford clive coen colm conor cormac cornelis crispin dafydd declan deepak dermot
derrick dick diederik donal douwe duncan eamonn eelco egbert elijah elliot emeka ernest ethan evert
fedde ferd fergal fergus ferry finlay fintan floyd frederick frits fumio gautam gerard geurt giel
gijs giles gradus gus hakim hamish harrie harvey hector herman hessel hidde hiroshi huib hussein
huub iain imran jaap jasper jelle jomo joop jos jouke junichiro jurriaan kasper keir khalid kieran
kofi koos kwame lachlan larry leendert leroy lloyd lodewijk malcolm manmohan martijn maurits mees
melle menno mitchell nana niall olusegun onno padraig perry pete piers pim pranab rahul raj ramon
randy reginald reinier rene rens ricky rinus rishi robbert roderick roel rohit rory rowan rutger
sajid sanjay satoshi seamus sebastiaan siebe siem sietse sipke sjaak sjef sjoerd suresh sybren
takeshi terence teunis thabo theodore tijmen tjeerd tjibbe toby trevor tunde twan tygo tyler tyrone
uhuru vernon vijay vikram wiebe wietse willemjan willie wouter xander yoshihide yusuf zach zachary
zeger
hélio josué wagner márcio cláudio flávio fábio maurício thiago renan murilo otávio gilberto geraldo
edson moacir valdir adriano anselmo íñigo aitor unai gorka iker mikel pau hernán matías agustín
amadeo rosendo damián goffredo primo ettore gennaro carmine rocco ciro mickaël jérémy gaël mourad
nabil farid
massimiliano dmitri dmitry sergej vladislav pierluca aaron abdul abdullah achim adam adolfo adrian
adrián ahmed alain alan albert alberto aldo alejandro alessandro alex alexander alexandre alexandru
alexei alfonso alfred alfredo ali allan álvaro amir anders andré andrea* andreas andrei andrés
andrew andriy angelo ángel anthony antoine anton antonio antónio antônio armando armin arnaud arne
arnold arthur artur arturo augusto axel barack bart bas bastian beat ben benedikt benjamin benoît
bernard bernd bernardo bernie bert bill björn bob boris bram brian bruce bruno carl carlo carlos
carsten cédric césar charles charlie chris christian christoph christophe christopher claude claudio
claus clément colin cornelius craig cristian cristiano daan damien dan daniel daniele danilo dario
darren dave david davide dean denis dennis derek detlef didier diego dieter dietmar dimitri dirk
domenico dominic dominik dominique* don donald douglas duarte dylan eddie edgar edmund eduardo
edward edwin eike elias elon emanuel emiliano emilio emmanuel enrico enrique eric erich erik ernesto
ernst esteban étienne eugen eugenio evan evgeny fabian fabio fabrice fabrizio federico felipe felix
félix ferdinand fernando filipe filippo finn florian francesco francis francisco franck françois
frank franz fred frederik fredrik friedrich gabriel gareth gary gaston gavin geert geoffrey georg
george georges gerald gérard gerardo gerd gerhard gerrit giacomo gian gianni gideon gilbert gilles
giorgio giovanni giulio giuseppe glenn gonzalo gordon graham greg gregor gregory guido guillaume
guillermo gunter günter günther gustavo guy hamid hannes hans harald harm harold harry hartmut
hassan heiko heinrich heinz hendrik henk henri henrik henrique henry herbert hermann hervé holger
horacio horst hossein howard hubert hugh hugo humberto ian ibrahim ignacio igor ingo isaac ismail
ivan iván ivo jack jacob jacques jaime jair jake jakob jamal james jamie jan jannik jared jason
javier jay jean jeff jeffrey jens jeremy jeroen jérôme jerome jerry jesper jesse jesús jim jimmy jo
joachim joan* joão joaquim joaquín joe joel joël joep johan johann johannes john johnny jon jonas
jonathan joost jordan jordi jorge jörg joris josé jose josef joseph josep joshua juan jules julian
julien julio júlio jürgen justin kai karim karl karsten kees keith ken kenneth kevin klaas klaus
koen konrad konstantin kurt kyle lamine lars laurent lawrence lee leo leon leonard leonardo léo
lewis liam lionel lorenzo lothar louis luc luca lucas luciano ludovic ludwig luigi luis luís luiz
lukas maarten magnus mahmoud malik manfred manuel marc marcel marcello marcelo marco marcos marcus
mariano mario mário marino mark markus martin martín massimo mateo mathias mathieu matt matteo
matthew matthias matthieu maurice mauricio maurizio mauro max maxim maxime maximilian mehdi mehmet
michael michał michel michele* michiel miguel mikael mike mikhail milan milton mirko mitch mohamed
mohammad mohammed muhammad murat mustafa narendra nathan neil nelson niccolò nicholas nick nicola
nicolas nicolás niels nigel niklas nikolaus nikolai noah noël norbert nuno oleg oliver olivier olaf
omar oscar óscar oskar othmar otto owen pablo paolo pascal patrice patricio patrick paul paulo pavel
pedro peer pep peter petr philip philipp philippe phil pierre piet pieter pietro piotr rafael
raffaele raimund rainer ralf ralph ramón raphaël raúl ravi raymond recep reinhard reinaldo remco
rémi renato rené ricardo riccardo richard rick rik rob robert roberto robin rodolfo rodrigo roger
roland rolf romain roman ron ronald ruben rubén rudi rudolf rui ruud ryan salvador salvatore sam
samir samuel sander santiago sascha scott sean sebastian sebastián sebastião sébastien serge sergei
sergey sergio sérgio shane shaun siegfried silvio simon* simone* stan stefan stefano steffen stephan
stéphane stephen steve steven stijn stuart sven sylvain ted teo terry theo théo thierry thijs thilo
thomas thorsten tiago tibor tim timo timothy tobias todd tom tomas tomás tommaso tommy toni tony
torsten travis udo ulf ulrich uwe valentin valerio vicente víctor victor viktor vincent vincenzo
virgil vitali vito vittorio vladimir volker volodymyr walter warren wayne werner wesley wilfried
wilhelm willem william willy winfried wolfgang wolfram wopke xavier yann yannick yves zoltan aldous
alec alessio algirdas alister alois amadou amilcar amílcar angus anibal aníbal anouar antoni
apolinario aristide arjen arkadi arseniy atilio augustin aurelio aurélien baptiste baltasar bartosz
basile bastien benito benjamín benny bernardino blaise boubacar braulio brice bryan caio camille*
carles cesare chuck cipriano claudius clay cody conrad constantin corentin corrado cosimo curtis
cyril cyrille danny daryl davi demetrio desmond didi domingo doug dwayne eberhard edouard édouard
egon elio eliseo emil emile émile eneko enzo erwin eugene eugène everardo everett ezequiel fabián
facundo faustino felice fermín fidel floris franco frans fritz gaetano gaspard gautier geoff gerben
germán gert gil gino giacinto giampiero gianluca gianluigi gildas girolamo giuliano gregorio
grégoire grégory guus hans-peter hassane hélder heribert hermes herminio hilario horst-dieter hugues
ildefonso imanol inácio iñaki iñigo isidro ismael itzhak jackson jacinto jan-peter jani janusz
jarosław jaume jean-baptiste jean-claude jean-daniel jean-françois jean-luc jean-marc jean-marie
jean-michel jean-paul jean-pierre jean-yves jeremiah jerónimo jochen johnnie jonah jost josip
juan-carlos julián julius jurgen kamil kaspar kazuo kenji kilian killian kirk lambert lance lászló
leandro leif leland leonel leopoldo lennart loïc lou* lucien lucio ludo luke luuk lyle maciej manolo
manu marcin marcelino marius marlon marty mattia maximiliano melvin mick mirosław mohamad morgan*
moritz moussa nacho neal nico nicanor nils norman octavio odilon ole oleksandr olav olivér orlando
oriol orson osvaldo otis oswald pádraig pasquale patxi pat* petro pascual pere peppe petros
pierluigi pierre-yves placido quentin quim quincy rachid raimondo ramiro randall raoul rasmus reiner
remigio remo renzo rex reza rhys rodney rogelio rogério romeo romolo ronaldo rosario* roy ruggero
rupert rufino rüdiger russell sacha* said salah saïd sandro saturnino sergi serhiy seth severino
shinzo sidney sigmar simão sinan sixto sönke stanislas stanley stavros stefaan stelios sture sultan
sylvester tarek tariq tayyip teun teodoro thibault tino titouan titus toivo tomislav torben tristan
tullio ulrik urs ulises urbain valdemar valentín valentino valter vasco vasil vaughn vilmar vinícius
virgilio vittore waldemar wally washington wilfred wilson wim wolf woody xabi xabier yassine yoann
youssef yuri yves-marie zacarias zoltán
adalberto adelino adelmo ademar ademir afonso agostinho albino alcino aldair aldemir almir aloysio
altair amarildo amaro amauri antenor anísio apolinário aristides armindo arnaldo ary atílio aureliano
aurelino aurélio baltazar benedito benício breno camilo carlinhos cauã cauê celestino celso claudemir
claudinei cleber cláudionor clóvis conrado cássio cícero dagoberto damião danton darci davidson deivid
delcídio demétrio deoclides diamantino dimas diogo djalma domingos durval dário edilson edinho edmundo
edvaldo edvan edésio elcio eleutério eliezer eliseu elmano elói emílio erasmo erick erivaldo estevão
estêvão euclides eudes eugênio eunírio eusébio evandro fabiano fabrício fagner felício fernandinho
fidélis frederico fulgêncio gedeão genésio gervásio getulio gilmar givanildo gleidson gonçalo graciliano
guilherme gutemberg gérson haroldo helder helvécio herculano hermenegildo hermínio hilarino hildebrando
hilário horácio idelfonso inaldo irineu ivair ivanildo jacir jairo januário jefferson jeová jeremias
joelmir jorginho josias josimar jovair jovino joãozinho juarez juca juliano jurandir juvenal kauã kleber
kléber laerte lauro laércio leandrinho leontino lindolfo lourival luan ludovico luisinho luizinho
lupércio lázaro lúcio maicon manoel marcionílio marcílio marinelson martim martinho mateus matheus
maximiano maykon moisés mílton natalino natanael nazário nelito ney nicolau nilton nivaldo nonato
norival octávio odair odorico olavo onofre osmar osório otoniel palmério paulinho pedrinho plínio
policarpo porfírio péricles querubim quintino raimundo raul renê rivaldo robinho romeu romualdo rubens
ruy salustiano salviano saul saulo serafim serginho sertório sidnei silvino simeão sinval tadeu teobaldo
teodorico teotónio teófilo thales tito toninho torcato tércio túlio ubirajara ubiratan vagner valdeci
valdecir valdemiro valdinei valmir valtinho valério veríssimo vinicius virgolino viriato vitor vítor
waldir waldomiro walmir wander wanderson wilton zezinho zózimo ângelo élcio élder ícaro ítalo
"""
FEMALE = """
adelaida adelina aida ainara albertina amets anahí anaís angélica anselma antonieta apolonia aracely
arancha ariadna ariadne armida auxiliadora aída belkis berenice bibiana brígida bárbara carmiña
casandra cayetana citlali corina daisy dalia damaris dania dayami deisy deyanira dionisia dorotea
eda edelmira elodia encarnación enedina enriqueta ericka eréndira etelvina eufemia eulalia evelia
fausta felisa fidelia garbiñe genara genoveva gertrudis giselle glenys gricelda guillermina herlinda
hermelinda herminia hortensia idalia idoia ignacia iliana iria isidora itxaso itzel joaquina julieta
julissa jésica katty kátia leandra leidy leonora leyre lilia lisbeth lizbeth lorenza loreto lucila
lía magaly maira marcelina mariane marianela marianella maricruz mariel mariela mariluz marilú
mariona mariquita maryluz mayelín mayte mireya mirian mirna mirta mirtha nayara nayeli nazaret nelly
nilda nohemí nohora nubia nélida odalys odilia olalla olaya olimpia penélope quetzali rosaura roser
rosina rosángela rubiela saray selene serafina sindy sonsoles telma tomasa viridiana xóchitl yadira
yaima yamila yamile yaneth yasmín yenny yoli yulieth yuliza yusimí zaida zenaida zoila zulma águeda
áurea érica
hermine vroni petronella nannerl zenzi resi burgi kreszenz leni loni toni* roswitha
aaltje adèle aenne agnieszka agustina albane aldina alix almut alwine aminata anabela anaëlle annalisa
annamaria anneliese anneloes annelore aoibhinn apolline arlete armanda assia axelle aylin baukje benedita
betsie binta birte bożena britta bronwen brunhilde bärbel bérangère bérénice carlijn cassandre catalina
chiamaka christl cidália cisca coline coumba cyrielle cátia danna danuta dayana deolinda desirée diletta
dilma diná dirkje doriane dorothee dounia edilene edite elettra elide elif elisângela ellemieke elske
emmi emília erdmute ermelinda ernestine estefanía eugénia evelin fabiola fabrizia fabíola farida faustine
faïza felismina fenna filomena fiorenza flavie florbela floriana funmilayo galina garance garazi geertrui
gerdien gesine ginette gislaine gitta grażyna grietje griselda gráinne guiomar gundula gwenaëlle génesis
gülay gülşen hafida halina halyna hanane heidemarie heidrun heidy hendrika hennie henriqueta hermínia
hertha hiltrud honorine houda huguette héloïse hülya idália ilda ileana imane inka irina irmtraud iryna
isolde ivete ivone iwona jacinta jacoba jadwiga janaína jandira jantje jazmín jetske jimena joelma josine
joséphine jozefien jucilene judite juliane jussara jéssica jördis kadiatou kamila karlijn karoline
katarzyna katrijn keila khady kordula kornelia kriemhild kunigunde lalita larisa latifa laurène lenie
lesya letícia licia liesbet liselotte lison lorella loubna louison lucette luciene lucienne lucineide
ludovina lupita lydie lyudmila lyudmyla léonie machteld maialen mairi mallory maren margit margret
margrit mariama marianna maricarmen maricela mariele marinalva marisela maristela marjolaine marlén
marlúcia marthe marília mauricette maëlle maëlys małgorzata mechthild meenakshi melek melisa meriem
meritxell micaela minna méabh nabila nadezhda nadiya nafissatou nandini natalya natália ndeye neele
neeltje nekane nelleke nesrin neusa nidia nilde nilza ninon noeli nomvula noortje notburga noémia nurcan
obdulia ofelia ofélia oksana olena olha olívia orane orietta orlane ortrud ottavia oumou padma pascale
perrine petronila poliana priscila priyanka ragnhild raimunda reinhild rokhaya rolande rosalia rosalinda
rosana rosella rosilene rosimeire rosária rotraut rufina rute régine róisín salima samia sangeeta santina
saïda shobha sieglinde sietske sihem silvina sinéad siobhán sirlene siân solveig sonali songül soraia
souad sudha sueli sunna suzana svitlana swantje sylviane sílvia sónia tainá tatiane temitope tetiana
teófila thandiwe thaís thekla therese tiphaine tjitske tomásia traudel trijntje tânia undine urszula uxue
valdirene valquíria vanesa virgínia vittoria vreni vânia wafa walburga wencke wibke wiesława wiltrud
ximena xochitl yacine yamina yanina yanira yuliana zenaide zeynep zilda zinaida zohra zulmira zélia zélie
élisa éloïse émeline émilie özlem úrsula
catia cristiana mirella patrizia graziella fiorella vanda nunzia pasqualina agnese carlotta cinzia
debora erminia ester giada mariangela marilena michela morena rossana samanta benedetta giusy mariella
goedele griet katleen katrien kristien leen lieve nele reinhilde tine veerle berthie jannie joke
klaasje maartje marjan miep riet titia zoë
joséphine joëlle ginette georgette éliane éloïse émilie émeline édith danièle clémentine claudine
axelle apolline amandine alix* adèle adeline sylviane régine pascale noëlle nolwenn ninon murielle
mégane maryse marylène marylise marinette maïwenn maëlle maéva lydie lucile lucienne lilou liliane
léonie léone léna laurine laurianne laëtitia julienne irène huguette honorine héloïse gwenaëlle
guylaine guillemette gabrielle flavie faustine éléonore doriane cyrielle coline célestine cassandre
bérengère bérénice antoinette aïssata aminata awa mariama khady ndèye oumou rokia assetou djénéba
kadiatou nafissatou bintou coumba adja ramatoulaye salimata samia farida houria latifa saïda yamina
zohra assia hafida hanane ghizlane loubna meriem nawal wafa rosine solenne thaïs tiphaine ysaline
marjolaine mylène lyne réjeanne sylvianne audrée élaine micheline louisette pascaline perrine
philippine quitterie roselyne rolande oriane marthe magalie mauricette mireïa maryvonne katell
klervi gaïa lætitia louane lucette mado
naledi netumbo lerato mpho*
ottilie cordelia araminta clementine winsome marvelous roopa abby chioma ifeoma adaeze funmi
lindiwe nomsa zanele sibongile thandi nkosazana wanjiru njeri
wambui achieng isla poppy lottie millie evie maisie gracie paige bethany shona eilidh mhairi morag
catriona ailsa lindsey lindsay courtney brittany kaitlyn peyton kendra latoya keisha aaliyah ebony
tanisha jada nia imani brianna elinor nokukhanya kavita akosua aishwarya ananya anushka
deepti divya gayatri jaya jayalalithaa kiran madhuri mamata mayawati neha nisha pooja pratibha
preeti rashmi rekha renuka ritu sakshi sandhya sarita shilpa shreya sneha supriya swati
vandana vasundhara vidya malala bushra sherry hina asma fatemeh shirin narges mahsa nasrin layla
amal huda hanan rasha dina nour aya halima hauwa nkechi folake yetunde bukola titilayo abimbola
omotola genevieve tiwa graca mamphela thuli nonhle busisiwe khumbudzo bathabile angie thoko esi
efua adwoa abena yaa wangari jessie alyssa annabel ariana arlene ashlee aubrey audra barb becca
becky belinda bernice bertha bessie beth betsy bette bettie bev beverley billie
bobbi brandi breanna bridgette britney caitlin callie candace candice cara carissa carlene carly
carrie casey cassandra cassidy cassie cathleen charlene charmaine chrissy christie
christy cindy claudette colleen cora darlene deanna desiree dianne dolly doreen erma eunice fran
frankie freda frieda gabby gayle georgie gertrude ginny gwendolyn hattie henrietta hilda ilene
inez jacklyn jaclyn janelle janie jayne jeanie jeannie jen jenn jennie jeri jerri jess* jessa
jillian joann jocelyn jodi kara katelyn kathi kathie katrina kaylee keira kerri kitty kristi
kristie kristine kristy lacey latisha laurel lauri laverne leann leanna lenore leona lila lillian
lillie liza lois loretta louella lula luella lyndsey lynette mae mamie marcy margery margie
marguerite mariah marjorie marsha marva maryann mattie maude melinda mimi minnie mindy mitzi myra
myrna myrtle natasha nellie nettie noelle noreen patsy patti patty prudence randi reba rebekah
rena reta rhoda rhonda rochelle ronda rosalie rosalyn roseann roseanne rowena ruthie sadie sandi
sasha saundra shari sharlene sharron shauna sheena shelia shelly sheri sherri sherrie sonya stacy
steph susie suzette tabitha tameka tami tammie tammy teri terri tia tiffany tonya tori tracie
tricia trina trish trisha verna vicki vickie vivienne pippa tamsin jemima sorcha aoibheann clodagh
brid blathnaid carys cerys ffion seren bethan rhian angharad
josiane ghislaine
aleid alexis alida anjali annemiek annet aoife attje aukje aung ayesha babette beatrix benazir
beverly bridget bronwyn caoimhe carolien carolijn carolyn catharina cecile cheryl chimamanda
condoleezza conny corrie cressida davina debra deepika deirdre dewi dilan dineke dorien dorothy edna
eefje eimear eline elsie emmy esra ethel evelien fatma floortje folasade frances freya froukje gea
geertje geraldine gillian gonnie grainne greetje gwen hanneke hannie hayley hazel henny hetty imogen
indira ineke janneke jantien jantine jasmine jeanette jeanine jodie josien judy juliet kathryn kayla
kerry kimberly klaske kristen kylie laila lakshmi lauren leah leontien lidewij lilianne lisette lori
lousewies maaike madelon maeve mairead marcia mariam marian marieke mariska mariëtte marja marleen
marloes mavis meera meredith mildred miranda mollie mona nanda nasreen nell ngozi niamh nienke
nirmala nuala nynke orla phoebe renee rhiannon robyn roisin rosanne roxanne saoirse shelley sheryl
sian sjoukje smriti sofie sushma tanya thelma tineke tirza truus wieke wietske willeke willemijn
winifred wytske zainab zara
filipa odete noemi lúcia fabiana rejane rosângela márcia célia lídia amélia odília inês begoña
ainhoa leire inmaculada covadonga ilenia donatella mariagrazia naïma
abigail ada adriana agnes agnès aicha aisha alba alejandra alessandra alexandra alexia alice alicia
alina aline alison allison amanda amélie amelia amina amy ana anastasia anita angela ángela angelina
angélique anja anke ann anna annalena anne anneke annegret annette annick annie anouk antje
antonella antonia arlette ashley astrid audrey aurélie aurore barbara béatrice beate beatrice
beatriz belén bernadette bettina betty bianca birgit brenda brigitta brigitte camila camilla camille
carina carla carmen carmela carol carola carole carolin carolina caroline catarina caterina
catherine cathy cécile cecilia celia céline chantal charlotte chiara chloé christel christelle
christiane christina christine claire clara claudia cláudia clémence colette conchita connie
constance consuelo corinna corinne cornelia cristina daniela danielle daphne dawn débora deborah
delphine denise diana diane dolores dominica donna dora doris dorothea dorothée edith elena eleonora
eliane elisa elisabeth élisabeth elise élise elizabeth ella elke ellen elodie élodie elsa els elvira
emilia emily emma erica erika erna esmee esperanza estelle esther eva evelyn ève fabienne fátima
fatima fatou federica felicia femke fernanda flavia fleur florence francesca françoise franziska
francisca* frauke frederike frida gabriela gabriele gabriella gaëlle geneviève gerda gertrud gilda
gina ginevra giorgia giovanna gisela giulia giuliana giuseppina gloria grace graciela greta gudrun
hanna hannah hannelore heather heidi heike helen helena helene hélène helga henriette hilary hilde
hillary ida ilaria ilona ilse imke ina inès inés inge ingeborg ingrid ines irene iris irma isabel
isabella isabelle ivonne jacqueline jana jane janet janine jasmin jeanne jeannine jenna jennifer
jenny jessica jill joana joanna jocelyne johanna josefa josefina josephine joyce juana judith julia
juliana julie juliette justine jutta kaja kamala karen karin karina karine karla kate katharina
katherine kathleen kathrin kathy katia katie katja katrin kelly kerstin kim* kirsten kirsty krystal
laetitia lara larissa laura laure laurence lea léa leila lena leonie leonor letizia leticia lieke
liesbeth ligia lilian liliana lina linda lisa lise liz loes lola loredana lorena louise lourdes
luana lucia lucía luciana lucie lucy ludivine luisa luísa luise lydia lynn madeleine magali magda
magdalena maike maja malika manon manuela marcela margaret margarethe margarida margarita margaux
margot margrethe margriet maria maría mariana marianne maribel marie mariette marijke marina marine
marion marisa marisol marit marjolein marlene marta martha martina martine mary maryam mathilde maud
maureen mayra megan melanie mélanie melissa mercedes meret mia michaela michelle mila mireille
miriam mirjam mónica monica monika monique montserrat muriel myriam nadia nadine nancy naomi
nathalie natalia natalie natascha nathaly nicola* nicole nicoletta nina noelia noémie nora nuria
odile olga olivia ornella pamela paola patricia patrícia paula paulina pauline penny petra pia pilar
priscilla priti rachel rachida raffaella raquel rebecca regina renate renée ricarda rita roberta
rocío romina rosa rosalía rosario rosemary rosie roxana ruth sabina sabine sabrina sally samantha
samira sandra sandrine sanne sara sarah saskia ségolène selina serena shannon sharon sheila sibylle
sigrid silke silvia simona simone* sofia sofía soledad solène sonia sonja sophia sophie soraya
stefania stefanie stella stéphanie stephanie susan susana susanne suzanne svenja sveva svetlana
sybille sylvia sylvie tamara tania tanja tara tatiana teresa theresa thérèse tina tracy trinidad
ulrike ursula ute valentina valeria valérie vanessa vera verena verónica veronica veronika véronique
vicky victoria violaine violeta virginia virginie viviane wendy wiebke wilma xenia yasmina yolanda
yvette yvonne yulia zoe zoé abril adela adelaide adele adelheid agathe aïcha aina aitana albertine
alda aldona alena alessia aleida alejandrina alex* alexa alfonsina alma almudena amaia amalia amaya
amparo anaïs anabel anastasiia andrée ángeles angèle angelika angelica anika annabelle anne-marie
anne-sophie annelies annemarie annika antonietta apollonia araceli arantxa ariane arianna armelle
ascensión assumpta assunta astou asunción aude aurora azucena barbora bea bénédicte berit bernadet
berta birgitta blandine blanca bonnie bruna candela caren carlota carme caterine celeste celina
chloe chris* christa ciara clarisse clementina clotilde conceição concetta constanza coralie cordula
cosima cynthia dagmar dalila damiana daphné debbie delfina delia demi denisa désirée djamila dolors
dominga dorota dörte edda edeltraud edurne edwige eileen ekaterina elaine elba eleanor eleni
elfriede elia eliana elina elisabetta elisenda eliza ellie elly eloísa elsbeth elvire emanuela emine
emmanuelle encarna enrica erin ernestina esmeralda estela estrella eugenia eugénie eulàlia
evangelina evelina evelyne évelyne fanny farah fatiha fatoumata felicitas felicity filippa fina
fiona flora florencia francine fränzi friederike gabi gail gaia gema gemma georgia georgina gerlinde
germaine gianna gisèle gita gitte giuditta gladys glenda graça grazia greet gretchen guadalupe
gwendoline gwyneth hadja hanne harriet hatice hedwig hedy heleen helma henrike herta hildegard holly
hortense ilka ilham ilsa imelda imma immaculada ine ingeburg iolanda ione irmgard isabela isaura
isobel itziar ivana ivanka ivy izaskun jackie jacinda jade jamila janice janna jaqueline jeannette
jenni jeong* jette joan* jo* joanne johana jolanda jordana josée josette josie joy juanita julita
justyna kaia karima karolina käthe kathrine kay kaye kelly-anne khadija kika kiki kirsi klara
kristin kristina kyra laia lana laurie lavinia leanne leïla lene leocadia leslie* lesley lia lída
lidia lieselotte lilli lilly lily livia lizzie lorna lorraine lotte louisa luce lucille lucinda
lucrecia lucrezia lupe lurdes luz lynda lynne mabel macarena madalena maddalena madeline mafalda
maggie magna maia maite maïté malin mandy manuella mara marcella marci marga margareta margherita
margo mari maría-josé marie-claire marie-france marie-hélène marie-laure marie-louise marielle
marijn* marika marilyn marinela marissa marita maritza marla marlies marlis marlène mary-ann matilda
matilde maura maxine maya maylis meg meike mélissa melania mercé mercè michaëla mieke milagros
milena mina minerva mireia miren moira molly montse morgane mouna myrtha nadège naima nathália
natacha natividad nerea nicki nieves nikki noa noemí noor norma núria oceane océane octavia odette
olatz ombretta ona oprah ophélie oriana otilia paca page pam paloma paulette paz peggy penelope
perla petronella philippa phyllis piedad piera pierrette polly priya queralt rafaela ramona ranya
rania rebeca reem regine regula remedios renata renske ria rianne rie rocio romane romy ronja
rosalba rosalind rosanna rosaria roseline rosemarie rosetta rossella roswitha roxane ruby rukhsana
sabah sabrine safia salma salomé sandy sanna saara sari satu sélène selma severine séverine shirley
sidonie sigrun silvana simonetta sinead siobhan sissi sita solange soizic sol stacey stéphane* sue
suellen sunniva sunita susanna susi suzie sybil sylke tabea talia tamar tasha tatjana teodora
teresita tess tessa thea theres tilda tiziana toñi tonia tracey traudl trine trude trudy uschi
valentine valerie* vania velma vicenta viktoria vilma viola violetta virna viviana vivian* vivien
waltraud wanda wenke wendela whitney wilhelmina winnie wioletta xana xiomara yael yaël yara yasmin
yasmine yesenia ylenia yoko yolande ysabel yuliya zahra zaira zelda zineb zita zoraida zuleide
zulema
adalgisa adelina adélia albertina alcina aldenora almerinda altina alzira amália ana-maria andreia
andressa andrezza andréa angélica antonieta antónia antônia arminda aída belmira benvinda berenice
betânia brígida bárbara carmelita cecília cibele cinthia clarice cleide cleonice cleusa constança creusa
cristiane cármen cássia cândida cíntia daiane dalva deise delma denice denilde dinorá djanira donzília
dorotéia dulce edinalva edineia edineide eduarda efigénia elenice eliete elisabete elisete elza ercília
ermínia estefânia etelvina eufémia eugênia eulália evanilde fabrícia felisbela felícia firmina floripes
flávia franciele geni genoveva georgete geovana geralda germana gertrudes giovana gisele giselle gislene
glória graciete graziela graziele greice guida helenice heloísa hortênsia iara idalina ieda ilma inalda
inácia iracema iraci irani isadora isilda ivanete ivanilde ivonete izabel izaura jacira janete joaquina
joseli josélia jovelina jucélia juraci jurema júlia kátia laodiceia laudelina laurinda laís leocádia
leonilde leontina libânia lineide lisandra lucilene lucimar lucimara lucélia lucília ludmila luiza luzia
luzinete lígia lívia magnólia malvina marcilene margarete maria-joão mariane mariazinha maricélia
marilda marilene marilza marineide marinete marizete marli marluce marly mayara maíra mirela mirian
mirtes morgana mônica nadir nair natércia nayara neide neiva neli nelma neuma neuza nilda nádia nívea
odila odália olímpia ondina otília palmerinda palmira pâmela quitéria rayssa raíssa regiane renilda
rogéria romilda rosalina rosane rosangela rosaura roseli rosely rosemeire rosilda rosinda rosália rozane
salete samara severina shirlei sidónia silene silvânia simara sinara stefany suely sônia talita tamires
tarcila tarsila taís telma teresinha tereza terezinha thais thaynara thayná thaísa urânia valdete
valéria vanusa vera-lúcia verônica victória violante vitalina waleska walquíria zenilda zilma áurea
ângela érica íris ísis
"""
