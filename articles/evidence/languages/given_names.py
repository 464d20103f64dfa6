"""Given names of the world, which tell a person from a body, and a man from a woman. Literals only.

A star marks one that both bear. Common words, places and other names that would mislead are left out. Beside
those that we found in print, these are the names that the locales of Faker (MIT) list.
"""

MALE = """
aaban* aaden aadi aafiya* aage aahil* aalee* aalim* aapo aaqil* aarav aarnav aarne aaro aaron aarush
aaryan* aarón aashif* aashir* aatif* aatos aaus* aayan* aayush abayomi abbos abdallah abdel abdelatif
abdelaziz abdelfattah abdelkader abdellah abdelmadjid abderaouf abderrahmane abdiel abdihakim abdiş
abdou abdoulaye abdu abduaziz abduboriy abdul abdulaziz abdulbekir abdulgazi abdulhamid abdulkadir
abdullah abdullahi abdulloh abdulmenaf abdulsemet abdumalik abdurahmon abdurrahman abdón abdülahat
abdülcemal abdülhadi abdülkerim abdülsamed abdürreşit abe abednego abeer abeiku abel abelardo abhimanyu
abhiram abhishek abie abilio abiodun abiona abner abror abubakr abundio abuzar abyasa abílio acar acey
achiel achille achim acie aclan acy adalbert adalberto adam adama adasal adebayo adebiyi adebowale
adedayo adedeji adekitan adekola adekunle adelard adelardo adelbert adeleke adelin adelino adelmo ademar
ademir adeniyi adeolu adeoti aderopo adeshina adesoji adetayo adeyi adhiarja adiarja adigun adika
adikara adil adilson adin adinata aditya adlai adlan adnan adolf adolfo adolphe adolphus adomas* adonis
adrain adriaan adrian adriano adriel adrien adrija* adrián adron adrían adríel advaith advay advik adán
adérito adíel adólf adıgün aedan aengus afiq afolarin afonso afrim aftin agapito agastya aggrey agim
agnar agne agni agnolo agnos agnė* agostinho agostino agris agron agus agustus agustín ahat ahmad ahmed
ahmet ahsen ahti aidan aiden aidyn aigars aijuka ailton aimo ainārs aistis* aitor aivar aivaras* aivars
ajala ajan ajani ajay ajiman ajimat ajimin ajiono akalan akanmu akar akarsana akatay akbaş akboğa
akcivan akdora akdurmuş akeem akgöl akhilesh akif akinkunmi akinlabi akira akmal akmaner akobir akram
aksay aksel akseli akshay aksöğüt aktemür akufo akver akwasi akwesi akçabay akçasu aköz akınal alaaddin
alade aladin aladino alaeddin alain alambana alamiro alamu alan alanalp alanzo alasdair alassane
alastair alattin alban albano albeiro alberico albert alberto alberts albertus albino alby alcan alcee
alcide alcides alcino aldair aldar aldemar aldemir alden alderano aldis aldo aldous alec aleck aleix
alejandro alejo alek aleks aleksandar aleksander aleksandr aleksandras* aleksandrs aleksanteri aleksei
aleksej aleksi aleodor alessandro alessio alex alexandar alexande alexander alexandr* alexandre
alexandro alexandros alexandru alexe alexei alexej alexzander alexíus aleš alferd alfie alfio alfons
alfonse alfonso alfonz alfonzo alford alfred alfredo alfreð alfréd alfrēds algernon algirdas algot ali
aliabbas aliihsan alijah alinur aliou alioune alirio aliro aliseydi alistair alister aliyu aljaž aljoša
alkor allahverdi allan allyn almar almir almon almus alois aloizio alojz alojzij alonso alonza aloys
aloysio aloysius aloïs alparslan alpcan alpheus alphonce alphonse alphonso alphonsus alpsü alrekur
alsoy* alston altair altin alton altoğan altuğ altınkaya altınışın alvah alvan alvar alvaro alveiro
alvia alvie alvis alvy alwin amadeo amadeus amadou amancio amani* amarildo amarion amaro amartya amaru
amasa amauri amaury amaç ambers ambroise ambrose ambrosio ambróz amedeo amedeu amelija* americo amerigo
amil amilcar amine aminu amir amit amitabh amleto amza américo amílcar amír anacleto ananias anaru anas
anass anastacio anastasio anastasios anatol anatole anatoli anatolie anatolij anatoliy ancel ancil
ancizar ander anders anderson andile andiç andra* andrae andre andrea* andreas andree andrei andrej
andrejs andrew andrey andrešs andri andrija andrin andris andrius* andriy andrus andrzej andrás andré
andréas andrés andwele andy anej anes anfernee anfinn angalia* angantýr angavu angelino angelo anggabaya
anghel angi angus anibal anicet anil anirudh anjolaoluwa ankit anmol annak annar annarr annas annel
annes annibale anom anoni anouar ansaldo ansel anselm anselme anselmo ansgar ansh ansis anson anssi
antal antanas* antenor anthoney anthony antim antione antoin antoine antolín anton antone antoni
antonie* antonin antonio antonios antoniu antonius antons antony antonín antoníus antoon antti antwain
antwan antwon antónio antônio anvar anwar anxo anyelo aníbal anísio anže aodhan aongus apaydın apisara*
apolinar apolinario apolinário apostolos aqil aquiles aquilino aran arben arbey arbie arbnor arcadio
archibald archie ardell* ardian arezki argemiro argenis argono arham* aribert aric arie ariel arielė*
arif arifcan arijus* ariki arild arilíus arin arinbjörn arisara* aristide aristides arjen arjun arkadi
arkadiusz arkut arlan arland arlen arley arlie* arlin arlind arlington arlis arlyn arman armand
armandas* armando armands armel armend armin arminas* armindo armond armstead arménio arnald arnaldo
arnaldur arnar arnas* arnau arnaud arnav arnberg arnbergur arnbjörn arnd arndt arndór arne arnett
arnfinnur arnfreyr arnfried arngeir arngils arngrímur arnie arnim arnis arnkell arnlaugur arnleifur
arnljótur arnmundur arnmóður arnoddur arnold arnoldas* arnoldo arnolds arnoud arnošt arnsteinn arnulf
arnulfo arnviður arnór arnúlfur arnþór aronas* arpağ arpád arran arsenie arsenio arseniy arsim arsipatra
arsène artan artanto artawan artemio arther arthor arthur arthúr artie artis arttu artturi artur arturo
arturs artúr artūras* artūrs arun arvel arvid arvil arvin arvind arvo arvydas* arvīds ary aríel
arístides aríus arıel arıkol arısoy arūnas* asad asael asafe asalet asani asanti* asberry asbjørn asbury
asdrubal asdrúbal asger ashby asher ashish ashok asier asif asilbek asiman* asirwada asirwanda asko
askur aslan aslanhan aslijan asmadi asmianto asmuni astrit aswani asım asəf atabala atagün atalay
atamoğlan atasagun atatöre atenulf atfat* atgun atha* athanasios atharv atheel* athuman athumani atiku
atila atilhan atilio atilla atit* atli atma atmaja atnan atticus attila attilio atílio atılgan aubra
audie* audley audrius* audy auguste augustin augusto augusts augustín auke aukusti aulis aunyaporn*
aurel aurelian aureliano aurelien aurelija* aurelino aurelio aurică aurimas* aurthur aurélien aurélio
aurėja* austar austen austin austine austmann austmar auston austri austyn auther authur autry auðbergur
auðbert auðbjörn auðgeir auðkell auðmundur auðun auðunn auðólfur aušra* aušrinė* avelino avgust avni*
avram avşin awamiri* awlya* awrad* axel axinte ayaydın aybora aydan* ayden aydin aydinç aydın aydınbey
aygutalp ayinde aykutalp ayman aymen aymeric ayodeji ayodele ayoub aypar aysar* aysoy aytek aytuna ayub
ayush ayushman ayvas ayşan azaan azad azeeb* azettin azim aziz azzedine azər açıkel aécio aðalberg
aðalbergur aðalbert aðalbjörn aðalborgar aðalgeir aðalmundur aðalráður aðalsteinn aðólf ağahadi ağakişi
ağamalı ağamusa ağasəfa ağaxan ağmur aşir baahir* baaizeed* baaqee* babacar babajide babasola babatunde
babatunji babawale baber* babyboy baccio bachittar badawi* badr* bagiya bagus bagya baha* bahaa*
bahaddin bahadurjit bahadır bahari* bahittin bahuraksa bahuwarna bahuwirya bailie bairbel* bairon
bajragin bajram bakary bakda bakhshi baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti
baktiadi baktianto baktiono balamantri balangga balapati balatekin baldassare baldomero balduino baldur
baldvin baldwin balendra balhaar balidin balijan balinda baljiwan baltasar baltazar baltaş balthasar
balvan balveer balázs banara banawa banawi bandar bandile banjeet baptiste baqar* baqir* barack baris
bariş barnaby barnabás barnard barnie barry barsen bart bartek bartholomew bartholomäus bartley
bartolomé bartosz barði barışcan bas basarab basavaraj bascom bashar basharat* basheer* bashir bashkim
basile basilio basim* basir* bassam bassirou bastiaan bastian bastien bastián bastían basílio basım
baturay batırhan baudelio baudilio baudouin baugur bayard baydu baykan bayman bayron bayruhan baytal
bayzettin bazam* bağdaş başay başhan başok beat beauden beckett beckham beda* bedford bedri bedřich
beecher behrem behrouz behruz beinir beinteinn beitir bekan bekbay bekim bekir bektaşi belarmino
belchior belisario bellisan belmiro ben benas* bence bendegúz benedek benedetto benedict benedikt
benedito bengibay bengt beniamin benicio benidikt benigno benito benjaman benjamen benjamin benjamín
benji benjiman benjman benjámin bennie* benno benny benoit benol benoný benoît benício benóní benóný
beppe berent berezat* bergfinnur berghreinn bergjón bergmar bergmundur bergsteinn bergsveinn bergur
bergvin bergþór berkal berki berkley berksay bernabé bernard bernardino bernardo bernat bernd berndt
bernfried bernhard bernharð bernharður bernie* bernt bernward bernódus berran bert bertalan bertel
bertie* bertil berto bertold berton bertram bertrand besart beshte besim besnik bessi bethel* betúel
beyda beyler beyzade beñat bhekani bibuwa bican biel bilal bilawal bilender bilgen bilgütay bill billy
bilol biltaş binbaşar binışık birger birgir birkir birnir birousk* birsen birt birtingur birtir bişar
bjargar bjargmundur bjargþór bjarkan bjarkar bjarki bjarmar bjarmi bjarnar bjarne bjarnfinnur
bjarnfreður bjarnharður bjarnhéðinn bjarni bjarnlaugur bjarnleifur bjarnsteinn bjarnólfur bjarnþór
bjartmann bjartmar bjartur bjartþór bjorn bjólan bjólfur björgmundur björgvin björgólfur björgúlfur
björn björnólfur bjørn bladimir blahoslav blain blaine blaise blane blas blaž blažej blerim bluford
blængur blær* blævar boaz bob boban bobby bobur bodhi bodo bogdan bogomir bohdan bohumil bohumír
bohuslav bohuš bojan bola boma* bonface bongani bonifacio bonifác borahan borataş borgar borgúlfur
borgþór boris borris borut borys botond boubacar boudewijn boyko boynak boysie bozbağ bozerk boztaş boði
boğatimur bořivoj boštjan božo brad bradley bradly bradyn braeden braedon bragi brahim braiden brais
bram bramwel brandan brandin brandon brandyn branislav branko brannon branson brantley braulio bravin
braxton brayan brayden braydon braylen braylon breandan breixo breki brencis brendan brenden brendon
brennon breno brenton bresi brestir brett brian brice brien brieuc brijesh brimar brimi brimir britton
brjánn broddi brodie bronson bror bruce bruno bryan bryce brycen bryngeir brynjar brynjólfur brynjúlfur
brynleifur brynsteinn bryntýr brynþór bryton brími brăduț bucur budd budi buel buell buford buhari bujar
bulunç burak burakhan burckhard burdette burghard burim burk burkard burkhard burkhardt burkni burleigh
burley burnell burney burnice* burnie burrel burç buyrukhan bynum byron bystrík bálint bárður bæring
bæringur bæron béla bóas bótólfur börje börkur börteçin böðvar bøje børge búri büget bülent bünyamün
bănel bērends bērtulis błażej břetislav bəhlul bəhram bəhruz bəkir bəşir cabbar cabir cael caetano cagak
cager cahal cahangir cahya cahyadi cahyanto cahyo cahyono caiden cailum caio caius caket cakrabirawa
cakrabuana cakrajiya cakrawala cakrawangsa caleb calebe calisto calixto callan callum calogero calum
calvin calvince camden cameron camil camille* camillo camillus camilo camren camron camryn* canberk
candelario candeniz candra candrakanta cangür canice cannur* cansin cantemir cantez caoimhin caolain
caolan caomhan caraka carl carles carlie* carlinhos carlisle carlito carlo carlos carlton carlyle
carmelo carmine carnell carrol* carsen carsten carub cary* casemiro casen casian casimer casimiro casper
cassien cassius caswell cathal catur caturangga cauã cauê cavad cavid cawisadi cawisono cawuk cayadi
cayden cayetano cazimir ceasar cebesoy cebrián cecep cecil cecilio cedric cedrick cedrin ceferino celal
celedonio celestino celilay celso cemal cemalettin cemani cemeti cemil cemplunk cenan cengiz cengkal
cengkir cephus cercis cesare cesáreo cevheri ceyhun* cezar cezary cezayir chace chadd chadrick chaifah*
chaim chaitanya chaiwut* chakib chakradev chakradhar chalisa* chalmer chalmers chamali* champak chanakya
chancey chandra* chandrababu chandresh changaz* chanikan* channing* chanya* charan charle charles
charlesh* charley* charlie* charls charly chashida* chatresh chatura chauncey chauncy chawin* chawish*
chayanin* chayapat* chaz cheikh chema cheragh* chesley cheusi cheyenne* chibuzo chidi chigozie chijioke
chinedu chinua chris christer christiaan christian christion christof christofer christoffer christop
christoper christoph christophe christopher christos chuck chuki* chukwudi chukwuemeka chukwuma chuy
cian cianan ciaran cihandide cillian cindoruk ciprian cipriano ciriaco ciril cirillo cirilo ciro ciríaco
claas clabe claiborne clarance clare* clarence clarnce claude claudemir claudie* claudinei claudio
claudiu claudius claudy claus clavs clay clayton clearence cleber cleiton clell clem* clemence* clemens
clemente clemmie* clemon cleo* cleon cleophas cleto cletus cleve clide clifford clifton clint clinton
clive clodoaldo clodomiro clovis cloyd clyde cláudio cláudionor clément clímaco clóvis coby codey codi
codie* codin codrin codruț cody coen colby coleman coleton colie colin collince colm colten colter
colton coluccio columba colvin conal conall conan conchur conleth connor conor conrad conradin conrado
constantin constantino coolidge cordaro corentin corey coriolano cormac cornel cornelio cornelious
cornelis corneliu cornelius cornell corrado corsin cortney* corvin cory cosimo cosmas cosme cosmin
costache costel costin coty courtland coşkun coşqun craig crescencio crisanto crispin cristea cristhian
cristhofer cristian cristiano cristián cristobal cristofer cristofor cristopher cristóbal crockett csaba
csongor ctibor ctirad cuman curdin curt curtis custódio cvetko cyprian cyprien cyprián cyriaque cyriel
cyril cyrill cyrille cyrus czeslaw cássio cédric célestin césar cícero côme cümşüd cüneyit cýrus călin
cătălin cəlal cəlil cəmil daan daanish* daanyaal* daawood* dabbah* dabney dacian dacin dadap dafydd
dagbjartur dagel dagfari dagfinnur daggeir daghfal* dagmann dagnýr dagobert dagoberto dagþór dainis
dainius* daire* dairo daisuke daiyaan* dakoda dakotah daksh dakshesh dalan dalbert dalbir dalibor
daliman dalimin daliono dalkılıç dalli dallin dalmann dalmar dalmas dalton dalvin damarcus damari
damarion dameer* dameon damian damiano damien damife damijan damir damián damião damjan damon damond
damu dan danang dancan dancun dandre dane danelíus dangelo danial daniel daniele danielius* danijel
danilo daniswara danival daniël danjuma dannie* danniel danny dante danton danu danuja dany* daníel
daníval danış daquan daragh* darby* darci dardan darell daren darian* dariati darien darija* darijan
darimin dario daris darius dariush dariusz darko darmaji darman darmana darmanto darnell darold daron
darpan darragh darran darrel darrell darren darri darrian darrick darrien darrin darrion darrius darron
darry darryl darryle darryll darryn darsh darsirah dartono daru daruna darvin darwyn daryani daryl
daryle daryn darío daríus dasa dashawn dastageer* daudi daulton daunte davante dave davi davian david
davide davidson davie davin davion davonta davonte davorin davy davíð dawid daxton dayar dayne dayron
dayton dayyaan* daði dağistan deaglan dean deandre deangelo deante decebal declan dedric dedrick deepak
deiby deion deivid deividas* dejon dejuan delano delbert delcídio delfim delil delmar delmer delmus
delos delton delvin delwin demarcus demario demarion demba demeter demetri demetric demetrio demetrios
demetrius demian demilade demirbüken demiriz demirok demiryürek demond demus demétrio denis denizalp
denkel dennie* dennis denny denton denzel denzell denzil deníel deoclides deon deondre deonta deontae
deonte dequan derald dereck derek dereon deric derick derik derkay derl dermot deron derrek derrell
derrick derwin deryl desean deshaun deshawn desi desiderio desmond dessie* destry detlef detlev devansh
devante devaughn deven devendra devin devon devonta devontae devonte devyn* deward dewayne dewey* dewitt
dex dexter dezider dezső değmeer dhruv diamantino diar diarmaid diarmuid dick didi didier diederik
diedrich diego dierk dieter diethard diethelm diether dietmar digdaya dijon diken dilavər dilder dillan
dillard dillion dimas dimaz dimitri dimitrios dincer dinesh dinis dino dinu dinçkol dinçsü diogo
dionicio dionigi dionisio dionte dionýz dipa dirceu dirican dirja dirk dirlik dismas ditmar dittmar
diyor diðrik djalma djamel dmitri dmitry dmytro dobroslav dofri dolli dolph dolphus dolun domagoj
domantas* domenic domenick domenico domhnall domingo domingos dominic dominick dominik dominique*
dominyka* dominykas* don donaciano donagh donal donald donatas* donatello donatien donato donavan
donavon dondre donell doniyor donnacha donncha donnie donny donough donovan donta dontae donte dorel
dorian dorin dorinel dorman dorris* doru dorukhan doug douglas douglass douwe dovilė* dovud dovydas*
doyle doğanalp doğanşah doğuhan dragan dragoș dragutin drahomír drahoslav drajat draupnir dražen dreki
drengur dries drilon driss drissa driton drury duard duarte dubán ducu dufgus dufþakur dugfús duilio
duje dumitru duncan dunia durab* duracan durdali durell durmuşali durodola durrell dursun duruk duruöz
durval durward durwood dusan dustan dustin dustyn duuk duván duwayne dušan dvalinn dwain dwaine dwayne
dwight dwyane dylan dylano dyllan dylon dzintars dániel dário dávid dénes díómedes dómald dómaldi
dómaldur dónald dónaldur dóri dósóþeus dölensoy dönməz dúnn dündaralp dünyamalı dýri dýrmundur dāvis
dũng eamon eamonn ean eanna earley earlie* easton ebbie ebeneser ebenezer eber eberg eberhard ebrahim
ebuakil ebuka ecemiş eckard eckart eckehard eckhard eckhart edd eddie eddy edelbert edelmiro ederson
edgar edgaras* edgard edgardo edgars edgübay edie* edier edilberto edilon edilson edin edinho edinson
edison edisson edmilson edmon edmond edmund edmundo edmunds edoardo edon edouard edsel edson edu eduar
eduard eduardo eduards edvaldo edvan edvard edvardas* edvin edvinas* edvīns edw edwar edward edwardo
edwin edésio edílon eelco eelis eemeli eemil eerik eero eesaa* eetu effie* eflâtun efrain efraím efraín
efrem efren efrén efser eftimie egbert eggert eggþór egidijus* egidio egil egill egils eglė* egon egzon
ehan* ehrenfried ehrhard eidvilė* eijaz* eikar eike eilífur eimantas* einar einari einir eino einvarður
einþór eirik eiríkur eithan eivin eivind eiðar eiður ejaz* ekalinga ekansh ekapad ekaraj ekavir ekbal
ekber ekene ekkehard ekkehart ekmel eknath ekow ekrem ekundayo ekundu el-hadj eladio elaf* elam elariz
elberg elbert elbridge elby elcio eldar elden eldgrímur eldjárn eldmar eldon eldred eldridge eldur eldór
eldəniz eleazar elemér elentínus eleodoro eleuterio eleutério elex elfar elfráður elgie* elgin* elgün
elhan eli* eliakimu elian elias elick elie eliecer eliezer eliga eligah elige eligio elihu elijah elimar
elinór elio eliot eliott elis eliseo eliseu elisha* eliud elizah eliáš eliécer elkana elkin elladio
ellert elli* elliot elliott ellis* elliði ellsworth ellwood ellís elman elmano elmar elmer elmeri
elmidar elmir elmore elmārs elməddin elnur elof eloi elon elonzo eloy elphas elpidio elroy elsevər
elsworth elton elturan eluh elvar elver elvis elwin elwood elwyn elxan ely elyas elzie elzy elçin elías
elíeser elímar elínbergur elínmundur elínór elís elói elöve elşad elşən emanoil emanuel emanuele emanuil
emanúel embrek embuh emeka emerson* emeterio emiel emigdio emil emile emilian emiliano emilien emilio
emilis* emin emiro emirşan emmanuel emmanúel emmerson emmet emmett emmit emmitt emmons emong emory
empluk emran* emre emrullah emry emílio emīls enar encarnacion* enda endra endre endrit enea eneas eneko
enes engelbert engilbert engilbjartur engiljón engill enginiz enis ennio enno enoch enock enok enos
enrico enrika* enrique ensar ensari ensio enteng enzi* enzio enzo eoghan eoin ephantus ephraim ephram
ephriam epifanio eraldo erasmo erasmus erastus eraycan erbil erby ercan ercihan erdal erdemer erdibay
erdursun eremia erenalp erensoy ergener erginel ergönül ergün erhard erhardt eric erich erick erie* erik
erikas* erinçer erion erivaldo erkan erkinel erkki erksoy erkılıç erland erlar erle erlendur erling
erlingur ermanis ermanno ermenegildo ermes ermutlu ernest ernestas* ernesto ernests ernestó ernie ernir
ernst ernő erol eron eroğul erpur errol ersel erseç ertan ertuncay ertün ervin ervín erwan erwin eryk
eryıldız eröz erşat esau esben esekíel esenbay esentürk esequiel esjar esker eskil eskinalp esko esley
esneider espartaco espiridión essex estanislao esteban estefan estel estevan estevão estiawan estill
estiono estiven eston estêvão esupofo ethan ethelbert ethen etibar etiqad etizaaz* ettore euan euclides
eudes eugen eugene eugenio eugine eugène eugênio eulogio eunan eunírio eurico eusebio eusebiu eustațiu
eusébio eutimio eutropio evald evaldas* evan evance* evander evandro evangelos evaristo evcimen evelio
everaldo everardo everet everett everette evert evertt evgeny evrimer ewald ewan ewell ewin exequiel
eyberg eydan eyjólfur eylaugur eyleifur eymar eymundur eyríkur eysteinn eyvar eyvindur eyyub eyyüp eyþór
ezekiel ezell ezequiel ezgütekin ezio ezra ezzard eðvald eðvar eðvarð eşref fabian fabiano fabien fabio
fabián fabrice fabricio fabrisíus fabrizio fabrício facundo fadi fadil fagner fahari* fahmi* fahrullah
faiq faisal falgeir falk falko falur fanaka* fannar fannberg fanngeir faqid faraj faraja* faras farhan
farhod farid fariq faris fariz faron farouk farris faruk fatih fatmir faton fatteh faustas* faustin
faustino fausto fayette fazil fazul feargal fearghal fedde federico federigo fehim feisal felice
felicien feliks felipe felix felton felício femi fengur fenni fenrir ferat ferd ferdi ferdinand
ferdinando ferdínand feremez ferenc fergal fergus ferhat ferihan ferman fermín fernand fernandinho
fernando ferney fernán ferran ferruccio ferry ferrán fersan fertram ferzi festus fetullah feykir feyruz
feza fiachra fidel fidelis fidencio fidélis fiifi fikile fikrət filiberto filip filipe filippo filippus
filit filomeno fimar* finbar finbarr finian finlay finn finnbjörn finnbogi finngeir finnjón finnlaugur
finnur finnvarður fintan fiodor fionan fionn fionntan fiorenzo fiorino firdavs firdovsi firmin firmino
firudin fisnik fitan fitim fitzhugh fiyaz fjalar fjarki fjólar fjólmundur fjölnir fjölvar fjörnir flamur
flannan flavio flaviu flemming fletcher florea florencio florent florentino florian floridor florimond
florin floris flosi floy* floyd flurin flávio flóki flórent flóvent fodil folke folker folkert folu
forrest fortunato fossmar fouad frado francesc francesco francis francisc francisco franciscus
franciszek franck franco frank franklin frankline franklyn franklín franky frans františek franz
françois frančišek frazer fred freddie freddy frede frederic frederick frederico frederik fredi fredie
fredo fredric fredrick fredrik fredy freek fremont freybjörn freygarður freymar freymundur freymóður
freyr freysteinn freyviður freyþór fricis fridrich friedbert friedemann frieder friedhelm friedhold
friedo friedrich frithjof frits fritz friðberg friðbergur friðbert friðbjörn friðfinnur friðgeir friðjón
friðlaugur friðleifur friðmann friðmar friðmundur friðrik friðsteinn friður friðvin friðþjófur friðþór
froilán frosti fructuoso fryderyk fránn frár frédéric frímann fróði fróðmar fulgencio fulgêncio fulvio
fumio furio furman fuzayl fuzuli fylkir fynn fábio fáfnir fálki félicien félix fífill fólki fúsi fəhmin
fərahim fərda fərhad fərid fərman fərrux fəxri fəxrəddin fəyyaz fəzail gabin gabino gabor gabriel
gabrielius* gabriël gabríel gada gadang gaduh gael gaetano gagan gaige gaiman gaither galak galang
galasso galdur galih galiono galip galuh galvarino gamal gamalíel gaman gamani gamanto gambira gamblang
ganda gandewa ganep ganesh gangsa gangsar ganjaran gantar garan garang garech gareth garett garey
garfield garnett* garold garpur garreth garrett garrick garry garth garvan gary garðar gaspar gaspard
gaspare gasper gaston gastone gastón gatis gatot gatra gaui gaukur gaurang gaurav gautam gauthier gauti
gautier gautrekur gautur gautviður gavan gavin gavino gavyn gaylen gaylon gazmend gaétan gaétano gaël
gaëtan gašpar gbadebo gbolahan gbowoade gearld gearoid gebhard gedeão gediminas* gedion geert geir
geirarður geirfinnur geirharður geirhjörtur geirhvatur geiri geirlaugur geirleifur geirmundur geirröður
geirtryggur geirvaldur geirólfur geirþjófur geisli gejza gellir gelu genaro gencaslan gene genivaldo
gennaro gençay genésio geoff geoffrey geoffroy geofrey georg george georgel georges georgi georgian
georgios geovanni geovanny gerald geraldinho geraldo gerard gerardo gerardus geraud geray gerben gerd
gereon gerfried gergely gergő gerhard gerhardt gerhart germano germán gernot gerolf geronimo gerrard
gerrit gerry gerson gert gervais gervásio gerwin gery gerðar gerónimo getulio getúlio geurt ghaalib*
ghaazi* ghaffaar* ghaith* ghalib* ghanem* ghani ghassan ghawth* ghazalan* ghazanfar* ghazanfer*
ghazawan* ghenadie gheorghiță ghilas ghislain ghiyaath* ghiyath* ghiță ghufran* ghulaam* ghulam*
ghusharib* ghusun* ghyslain giacinto giacobbe giacomo giampaolo giampiero gian giancarlo gianfrancesco
gianfranco gianluca gianluigi gianmarco gianni giannis gianpaolo gianpietro gicu gică gideon giedrius*
giedrė* giel gigi gijs gil gilang gilbert gilberto gildardo gildas giles gilford gilles gilman* gilmar
gilmer gils gilson gino gintarė* ginyas ginés gioacchino gioachino gioele gioffre gion gionata giorgian
giorgio giosuè giovanni giovanny girik girindra girish girolamo gisbert gissur gitanas giuliano giulio
giuseppe givanildo gizur gjúki gladstone gleidson gleison glendon glenn glenwood glói glúmur gneisti
gnúpur gnýr godefroy godofredo godwin goebel goffredo goncalo gontran gonzalo gonçalo goodluck goran
gorazd gordan gordon gorka gorm gottfrid gottfried gotthilf gotthold gottlieb gottskálk gottsveinn goyo
goði goðmundur graciano graciliano gradus graeme grafton graham grankell granville graydon grayling
grayson graziano grațian greg greger gregg greggory gregor gregorian gregorio gregory greipur greppur
grettir greyson griffin grigore grzegorz grégoire grégory grétar grímar grímkell grímlaugur grímnir
grímur grímólfur grímúlfur gualter guarino guenter guenther guglielmo guido guilford guilhem guilherme
guillaume guillem guillermo guiseppe gulab* gulfaam* gulzar* gumercindo gumersindo gumi gunar gunbir
gundolf guneet guney* gunnar gunnberg gunnbjörn gunndór gunner gunngeir gunnhallur gunnlaugur gunnleifur
gunnröður gunnsteinn gunnvaldur gunnólfur gunnóli gunnþór guntars gunter gunther guntis guntram gunārs
gus gussie* gustaaf gustaf gustas* gustav gustave gustavo gustavus gustaw gustáv gusztáv gutemberg gutti
guttormur guus guy guðberg guðbergur guðbjarni guðbjartur guðbjörn guðbrandur guðfinnur guðfreður
guðgeir guðjón guðlaugur guðleifur guðleikur guðmann guðmar guðmon guðmundur guðni guðráður guðröður
guðsteinn guðvarður guðveigur guðvin guðþór gwede gwenael gylfi gyrðir gytis* gytė* gyula győző gzim
gábor gérald gérard gérson géza gídeon gígjar gísli gökay gökbudun göken gökhan göknur göksev gökten
gökçebalan gökçil gönen göran görgünay görklü gösta göte gözel gústaf gústav gücal gülağa gülbala gülel
güleğen gülşahin gümüştekin günaydin günden gündüz gündüzalp güneri güngördü günkurt günser günter
günther günver* günşen gürarda gürelcem gürsal güçal güçlüer güçyeter gýgjar gýmir gəray habib habibu
haciali hacıbəy haddi haddur haden hadi hadithi hadley* hadrien hafberg hafgrímur hafliði hafnar hafni
hafsteinn hafþór hagalín hagbarður hagbert hage haider hairyanto haitham hajo hakainde hakan hakeem haki
hakikat hakim halbert halid halidun halil halim hallberg hallbjörn halldór halley* hallfreður hallgarður
hallgeir hallgils hallgrímur hallie* hallkell hallmann hallmar hallmundur hallsteinn hallur hallvarður
hallþór halsey haluk hamad hamar hami hamid hamis hamish hamisi hampus hamza hamzah hanedan hani hannes
hanni hannibal hanns hannu hans hans-peter hansel hansford hansgeorg hansjoachim hansjörg hansjürg
hansjürgen hanspeter hansruedi hanss hansueli haralamb haralambie harald haraldur harambee harbhajan
hardana hardik harijs harimurti haris harish hariz harja harjasa harjaya harjo harlan harland harlen
harlie harlon harlow* harm harman harnail* harol harold haroldo haron harri harrie harrison harro
harrold harry harrý harsana harsanto harsaya harshil hartaka hartana hartmut hartmuth hartvig hartwell
hartwig haruna harve harvey harvie harvy hasan hasbek hasim haskell hassan hassane hasso hatem
hauksteinn haukur haukvaldur hayali hayret haywood hazeem* hazrat heber hector heikir heikki heiko
heilmóður heimir heimo heiner heinfried heini heinrekur heinrich heinz heisi heitor heiðar heiðarr
heiðberg heiðbert heiðlindur heiðmann heiðmar heiðmundur heiðrekur hekima* hekmet hektor helder helfried
helge helgi heliodoro hellmut hellmuth helmar helmer helmut helmuth helmút helvécio hemang hemant hemi
hemmert hendra hendri hendrik henk henner henning henri henric henrich henricus henrik henrikki henriks
henrique henry henryk henrý heraclio herb herbert herberto herbjörn herculano herfinnur hergeir hergill
hergils heribert heriberto herjólfur herlaugur herleifur herluf herman hermanis hermann hermanni
hermenegildo hermes herminio hermon hermundur hermínio hermóður hernan hernando herney hernán hernâni
herschel hershel hershell hersir hersteinn hersveinn heru hervar hervarður hervey hervin hervé herwig
heryanto hesbon hessel heydər heyvetullah heyward hezekiah hezron hezzie hicham hidde hideo hidir hikmət
hilal hilarino hilario hilaríus hilbert hildar hildebrando hildibergur hildibrandur hildigeir
hildiglúmur hildimar hildimundur hilding hildingur hildir hildiþór hillard hilmar hilmer hilmir hilário
himanta himawan himri hindal hinrich hinrik hipólito hiram hiroki hiroshi hitesh hiçsönmez hjallkár
hjalmar hjalmer hjalte hjalti hjarnar hjálmar hjálmgeir hjálmtýr hjálmur hjálmþór hjörleifur hjörtur
hjörtþór hjörvar hleiðar hlini hljómur hlynur hlégestur hlér hlífar hlíðar hlíðberg hlöðmundur hlöður
hlöðvarður hlöðver hnefill hnikar hnikarr hoani hobert hobson hocine hoke holgeir holger hollis* holti
homero honorio horace horacio horatio horațiu horea horia horst horst-dieter horymír horácio hosea hosie
hosni hossein hosteen houcine howard hoyt hoàng hrafn hrafnar hrafnbergur hrafnkell hrafntýr hrannar
hrappur hraunar hredhaan hreggviður hreimur hreinn hreiðar hreiðmar hringur hritik hrollaugur hrolleifur
hrvoje hrærekur hrímnir hróaldur hróar hróbjartur hrói hrólfur hrómundur hróðgeir hróðmar hróðvar
hróðólfur hrútur hubert hubertus hudavent huey hugberg hugh hughey hughie hugi huginn hugleikur hugo
hugues hugó huib huldar humberto humoyun hunalp hunor hurbert hussein huston huub huxley huzuri hvannar
hyacinthe hyltir hylur hynek hyrum hyun hákon háleygur hálfdan hálfdán hámundur hárekur hárlaugur
hásteinn hávar hávarr hávarður håkan håkon håvard hængur hænir héctor hélder hélio héðinn híram hólm
hólmar hólmbert hólmfastur hólmgeir hólmgrímur hólmkell hólmsteinn hólmþór hóseas högni hörður höskuldur
höður húbert húgó húmi húnbogi húni húnn húnröður hükümdar hümbət hürdoğan hüryaşar hüseyin hüseyn
hüseynqulu hüsmen hıfzullah həci həmid həsən həsənağa həzi iacob iacopo iago iain ian iancu ianis ibaad*
ibai ibidapo ibraheem* ibrahim ibrahima ibrani ibrohim ibun ibán idelfonso idrees* idrissa idriz idık
ieremia ifeanyi ifechukwu iftikhar* ignace ignacio ignacy ignas* ignatius ignatz ignaz ignazio ignác
ignė* igor igors ihaia ihor ihsan ihtesham* ihtishaam* ihtsham* iisakki ikbal ike ikechukwu ikenna
ikeoluwa iker ikhlaas* ikhsan ikin ikraam* ikramah* ikrimah* ilarie ildefonso ilgı ilhan ilias ilie ilir
ilja ilkay ilker ilkka illugi illya ilmari ilmārs ilyas ilyes imanol imants imaran immanuel immanúel
immo imran imre imrich imron imtiaz inaldo indalecio indra* indrajit indrek indriði indriķis indrė*
ingberg ingbert ingemar ingi ingiberg ingibergur ingibert ingibjartur ingibjörn ingileifur ingimagn
ingimar ingimundur ingivaldur ingiþór ingjaldur ingmar ingo ingolf ingvaldur ingvar ingvi ingólfur
ingþór inioluwa inocencio inocențiu inácio ioan ioannis ionel ionică ionuț iosif ippazio ireneo irfan
irinel irineu irmantas* irnanto irsad irven irvin irving irwan irwin isa* isaac isaack isaak isac isack
isadore isai isaiah isaias isak isaltino isam isaque isaya isaías iseoluwa isfandiyor ishaan isham
ishmael ishola ishwar isiah isidor isidore isidoro isidro islom ismael ismail ismaël ismaïl ismet ismo
ismoil ismık isom isreal issa issack issi istvan istván itamar ituri itzhak iulian iuliu iurie iustin
iustinian ivair ivan ivanildo ivano ivar ivars iver iverson ivey* ivo iván iwan izaac izaaz* izabelė*
izaiah izayah izidor iztok iñaki iñigo iľja işıkay işıman i̇biş i̇brahim i̇diris i̇kiz i̇lalmış i̇lbek
i̇ldem i̇lgi i̇lham i̇lim i̇lkim i̇lkin i̇lmafer i̇lqar i̇lsu i̇lteriş i̇lyas i̇mam i̇mran i̇mren
i̇nançlı i̇nqilab i̇ntihap i̇ntiqam i̇sa i̇sak i̇sgəndər i̇slam i̇smayıl i̇smet i̇smət i̇srafil i̇vecen
i̇xtiyar i̇yiyürek i̇zgü i̇zzət i̇şcan jaafar* jaak jaakko jaan jaanus jaap jabal jabari jabbaar* jabbar
jabez jabulani jace jacek jacinto jacir jack jackson jacky jacob jacobo jacopo jacquelin jacques jacquez
jaden jader jadiel jadon jadson jadyn* jae jaeden jaeman jafar* jafet jagapati jagaraga jagat jagdish
jagger jahanzeb* jaheem jaheim jahiem jahir jahiz* jahm* jahongir jaiden* jaider jaidyn* jailson jaiman
jaime jaimie jair jairaj jairam jairo jairus jajuan jaka jake jaki jakob jakobe jakobs jakop jakov jakub
jalal* jaleel jalees* jalen jalia jalmari jalol jamaal jamal jamarcus jamari jamarion jame jamel james
jamey* jamie* jamil jamin jamir jamison jamshid jan jan-peter janez jangwa jani janick janik janis*
jankat janko jannik jannis jano janos janosch janusz januário japhet japheth jaquan jaquez jarad jared
jaret jarett jari jarkko jarl jarlath jarleth jarmo jarne jarno jarod jarolím jaromír jaron jaroslav
jaroslaw jarosław jarrad jarrell jarrett jarrod jaruwan* jarwa jarwadi jarwi jasen jasiah jasin jasmani
jason jasper jasprit jasur jaswadi jati jatin jatmiko jaume javan javen javi javier javion javohir javon
javonte jawad jax jaxen jaxon jaxson jaxton jay jayadi jayce jaycob jaydan jayden jaydin jaydon jayeng
jaylan jaylen jaylin* jaylon jayme* jaymes jayson jayvion jayvon jean jean-baptiste jean-claude
jean-daniel jean-françois jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jean-yves
jeannot jed jedediah jedidiah jeet jef jeferson jeff jefferey jefferson jeffery jeffie* jeffrey jeffry
jefri jeison jeisson jelani jelle jelte jenaro jenel jens jenő jeová jep jeppe jeptha jerad jerald
jeramiah jeramie jeramy jere jered jerel jereme jeremey jeremi jeremiah jeremias jeremie jeremy jeremías
jerguš jerimiah jerimy jermain jermaine jermey jermiah jernej jerod jeroen jerold jerome jeromy
jeronimo* jerrad jerrel jerrell jerrod jerrold jerry jerson jerzy jerónimo jerôme jesper jess* jesse
jessee jessy* jesús jethro jetmir jevgeni jevon jewell* jezups jhan jhoan jhon jhonatan jhonny jhony jim
jimmie jimmy jinawi jindra jindřich jinjuta* jinping jiri jitrin* jiří jo joachim joacim joakim joan*
joannes joao joaquim joaquín joash jobe jobst jochem jochen jochum jody joe joel joelmir joep joerg
joeri joeseph joesph joey joffrey johan johann johannes johans johathan john johnathan johnathon johney
johnie* johnnie johnny johnpaul johny joko jokūbas* jomo jon jonah jonas jonatan jonathan jonathon joni*
jonnie* jonny jono jonás jonáš joojo joon joona joonas joonatan joop joost joram jordan* jorden jordi
jordon jordy jordyn* joren jorge jorginho joris jorma jorn jorrit jort jory jorūnė* jos jose josef
joseluis josep joseph josephat josephus joshua joshuah josiah josias josimar josip joso josphat josse
josselin jost josu josua josue josué josé jouke jouko jouni jovair jovan jovani jovanni jovanny jovany
jovino jozo joão joãozinho joé joël joško jožef juan juan-carlos juanjo juarez juca judah judd jude
judicaël judson juelz juergen juha juhana juhani juho jukka julen jules julian juliano julien julio
julious julius juliusz julián juluis juma jumaane jumadi jumari junichiro junious junius junko juozas*
juraj jurandir jurgen jurgita* juri jurij juris jurre jurriaan juscelino jussi justen justin justinas*
justiniani justino juston justus justyn jusuf juul* juuso juvenal juwan juwon jyrki jános járngrímur
játgeir játmundur játvarður jérémie jérémy jérôme jóakim jóann jóel jóhann jóhannes jómar jómundur jónar
jónas jónatan jónbjörn jóndór jóngeir jónmundur jónsteinn jónþór jósafat jósavin jósef jósep jósteinn
jósúa jóvin józef józsef jökull jörfi jörg jörgen jörmundur jörn jörri jörundur jörvar jörvi jørgen
júlio július júlí júlían júlíus júní júníus júrek jürg jürgen jüri jānis jāzeps jēkabs jēkaubs jędrzej
jūlijs kaarlo kaashif* kaazim* kabir kabiru kacper kacung kada kadeem kadin kadir kadyn kaeden kael
kafeel* kahir kahlil kahu kahurangi* kai kaiden kailash kaique kairav kajen kajetan kajji* kajus* kakali
kaktus kalbi* kaldi kaleb kalel kalervo kalevi kalgay kalim kalmann kalonzo kalpit kalvin kamal kamar
kamari* kamau kambali kamel kameron* kamidin kamiel kamil kamolchanok* kamran kamren kamron kamryn*
kanpulat kanye kaombwe* kapagan kapil kaprasíus karabaş karaca karaer karakucak karan* karanbay karataş
karcan kardi kareem kareen karel* kari* karim kariman karja karkur karl karles karlfried karlheinz
karli* karlo karlukhan karna karol* karolis* karsa karsana karson karsten karta karthik karya kasen
kasey* kash kashan* kashangaki kasim kasimir kasiran kason kaspar kaspars kasper kastriot kastíel
kasusra katarínus kató kauko kauthar* kauã kavon kavurt kawaca kawhi kawkab* kawthar* kayagün kayden*
kaygusuz kayode kayrabay kayson kayun kayıt kazi* kazim kazimierz kazuo kazım kaïs kaşif keagan kealan
keandre keano keanu keaton keegan keenan keenen kees kegan keifer keijo keion keir keith keji kelan
kelby keld kelechi kellan kellen kelsey* kelton kelvin kelâmi kem kemal kemba ken kenan kenari kendal*
kendell kendrick kenedy kenes keneth kenji kennard kennet kenneth kenney kennith kennth kenny kenth
kenton kenyangi kenyatta* kenyon kenzie* kenzo keon kepa keqiang keran kerim kerman kermit kerwin
keshaun keshawn ketilbjörn ketill kevan kevin kevon keyaan* keyon keyshawn kgosi khaalid* khaan* khaled
khalid khalil khamani khari khiry khoa kiaan kian kiano kiapo kiaran kibar kiburi* kiefer kieran kieron
kieth kijana* kijani kike kiley* kilian kiljan killian kilían kimball kimbilio kimmo kinte kinubi kip
kipchoge kipenzi* kipras* kiprono kiramettin kirill kirk kithure kiume kiyasi kiyoshi kjalar kjallakur
kjaran kjartan kjarval kjeld kjell kjetil kjárr kjói klaas klaus klavs kleber klemen klemens klement
klemenz kliment klængur kléber knud knute knörr knútur kobe koby kocabaş koda kodchaporn* kody koen
koenraad koffi kofi koggi kojo koku kolawole kolbeinn kolbjörn kolby koldan koldo kolfinnur kolgrímur
kolmar koloman kolskeggur kolten kolton kolur kolviður konan konguralp konner konnor konrad konradi
konradus konráð konstantin konstantinos konstanty konstantínus konštantín koos kopan koray korbin
korbinian kordell korede korey korkmazalp kormákur kornelija* kornelius kornelíus kornél korugan kory
kotryna* kotuz kouadio kouamé kouassi kovu koçak koçkan koðrán koşukhan kraig kraki kris krishna
kristaps kristberg kristbergur kristbjörn kristdór kristens krister kristers kristfinnur kristgeir
kristiaan kristian* kristijan kristinn kristián kristjan kristján kristjón kristlaugur kristleifur
kristmann kristmar kristmundur kristof kristofer kristoffer kristopher krists kristupas* kristvaldur
kristvarður kristvin kristóf kristófer kristþór krisztián krisztofer krišjānis krišs krummi krystian
krzysztof ksawery kuddusi kujoe kujtim kuldeep kullervo kulnun* kunaporn* kuncara kunibert kuno kunthara
kurnia kurt kurtis kurunzi kushtrim kusiima kustaa kusuma kutay kveldúlfur kvetoslav kwabena kwadwo
kwaku kwame kwamena kwasi kweku kwesi kyan kyano kylan kyle kyler kylian kyllian kymani kyree kyson
kálmán kári károly kâmil kåre kévim kévin kópur köbi köker köktaş kösemen kürşad kārlis kęstutis*
kılıçbay kınel kırat kırgız kıvılcım kızıl kızıltunç kəmaləddin kənan kəramət kərim laban labib* labinot
labuh lachlan ladarius ladislao ladislas ladislau ladislaus ladislav laeeq* laerte lafayette lafe
laimonis laiq* laith* lakhdar laksana laksh lakshit lalo lalu lamar lamarcus lambert lamberto lameck
lamine lamont lamonte lanang lance landan landin lando landon landyn langalibalele langgeng lanjar
lannie* lanny laqeet* laquan larbi laron larry lars larue* lary lascăr lashawn* lasmanto lasmono lassana
laswi laszlo lateef* latif latrell laufar laugi laurance laurens laurent laurenz laurențiu laurian
laurin lauris laurita* laurits lauritz lauro laurynas* lautaro lavern* lawerence lawrance lawrence
lawton layne layton lazare lazaro laziz lazăr lazım laércio leamon leander leandrinho leandro leano
leart lebron ledion ledün lee leendert leeroy leevi legawa leif leifur leighton* leiknir leiðólfur
leland lemmie lemuel len lenard lenin lenn lennard lennart lennarth lennert lennie* lenny lenon lenord
lenwood lenín leo leobardo leocadio leon leonard leonardo leonce leoncio leonel leonid leonidas leontin
leontino leopold leopoldo leordean leoš leroy lessie* leszek leticija* levern levi levin levis levoslav
leví lew lewis leónidas leópold liam libardo libor liborio lică liepa* lieven lilburn liljar lillard
linas* lindberg lindbergh lindell lindolfo lindomar lindomárcio lindy* linnie* lino linus linwood linzy
lionel liridon lirim lirjan lisandro lish littleton livingstone livio liviu ljubisa ljósálfur ljótur
ljúfur llewellyn lloyd lluís lode lodewijk lodovico loek loftur logan* lohit loki loney lonie* lonnie
lonny lonzo lorcan loren lorenzo lorik lorin loring loris lorne lotfi lothar lou* louie louis louka
lourenço lourival lovell lovie* lovre lovro lowell lowie loy loyd loïc loïck loïs* loðmundur luan
lubomír luboš luc luca lucas lucențiu luchino lucho lucian luciano lucien lucio lucious lucius lucrețiu
ludger ludo ludolf ludovic ludovico ludovicus ludvig ludvik ludvík ludwig luděk luej luhung luigi
luigino luis luisinho luiz luizinho luka lukas lukasz luke lukita lukman lukáš luluh lulut lulzim lumír
lungile lungisa lupércio lurhur lutfan lutfi luther luthfi luuk luverne* luwar luwes luyanda luzius luís
lwandile lyam lydell lyle lyman lyn* lyndon lyngar lynwood lárent lárentíus lárus lászló lázaro léandre
léo léon léonard léonce léopold línberg líni lórens lórenz lúcio lúkas lúter lúther lúðvíg lúðvík lütfi
lýtingur lýður lėja* lətif maahir* maajid* maanas maanav maarten maaz* maazin* mabad* macario maciej
macky macs macário maddux madhav mads madyan* mael magngeir magni magnus magnús magnþór mahad* mahamudu
mahaz* mahboob* mahdee* mahdi mahdy* mahesa mahesh mahfooz* mahfud mahir mahja* mahlon mahmoud mahmud
mahmut mahsun mahé maicol maicon maik maikel maikol mairtin majdi* majdy* makai makan makara makeen*
makhi makini* maks maksim maksimiljan maksur maksymilian makunga makuta makuu malachi malachy malakai
malaki malcolm malcom malick malik malio malo malthe malvin mamadou mamun* manaaki manaf manah manaia*
manan manawa manbir mandla mandlakhe manford manfred manfreð manish manlio manmohan mannie* manoel manoj
manole manolo mansurali manthan mantė* manu manuel manuele manus manúel maqsud maras marbjörn marc
marceau marcel marcelin marcelino marcell marcellin marcello marcellus marcelo marchello marcial
marciano marcin marcionílio marco marcos marcu marcus marcílio marek mareks marel margana margarito
margeir margrímur margus marguy mariadi mariano marijan marijón marinelson marino marinus marinó mario
marius mariusz marjón mark markas* markel markell markku marko markus markó markús markþór marland
marlo* marlon marlyn* marnix maroš marquis marsellíus marsito marsudi martaka martani marteinn martez
marthen martijn martim martin martinho martiniano martti marty martynas* martí martín marvin marwan
marwata maryadi maryanto marías marínó marís maríus masao massimiliano massimo massinissa matej mateo
mateus mateusz matevž matheo matheus mathew mathias mathieu mathijs mathis mathurin mathys mathéo
mathías matias matic matija* matiu matjaž matouš matt matteo matthew matthias matthieu matthis matthäus
matthías mattia mattias mattéo mattías matunda* matyáš matéo matías matúš matěj matīss mauno mauri
maurice mauricio maurilio maurin maurits mauritz maurizio mauro maurus maurycy maurício mavuno max
maxence maxie* maxim maxime maximiano maximilian maximiliano maximilien maximilián maximillian maximino
maximo maximus maxwel maxwell maxx maykol maykon mazlum maël mcarthur mcebisi mckinley mearl mecit
medard medardo medėja* meelis mees mefarettin mehdi mehdiqulu mehman mehmed mehmet mehmetzahir meik
meinhard meinolf meinrad mekhi mekkinó melchor melichar melihcan melkíor melkólmur melle melquiades
melrakki melvin melvyn melwin memili menachem mengi mengüç menno mensalder merdi mergim merijn merkúr
merlyn merrill mert mertel mervin mervyn merwin merzuk meshack mestur mesut metehan methúsalem metin
metinkaya metod metúsalem mevlüt meyvant meşhur micael micah miceal michael michail michale michaël
michał micheal michel michelangelo michele* micheletto michelotto micheál michial michiel mick mickael
mickaël mickey micky mieszko miglė* miguel miguelangel miha mihael mihajlo mihels mihhail mihin mihkel
mihnea mihály miika mika mikael mikaere mikal mikayıl mike mikeal mikel mikels mikhail mikjáll mikkael
mikkel mikko miklós mikołaj mikyas milan milas milay milburn mildinberg miles milford milorad milos
miloslav milovan miloš milton mimmo mindaugas* minenhle minoru miodrag miquel miran mirbadin mircea
mirco mirko mironshoh miroslaw mirosław mirsad mirzə mirəli misael mischa mishat mislav mitch mitchel
mitchell mitesh mitică mitruț mizhir* miķelis miłosz mjöllnir mjölnir mladen mlungisi moacir modou
modris mogens mohamad mohamed mohamedi mohammad mohammed mohand mohit moisés mojmír moncef monis montel
montie* montrell monty moqtada moreno morgan* moritz morris morten mortimer moshe mosi mouloud mounir
mourad moussa moustapha mpho mthokozisi muammar mucahit muggur mugur mugurel muhallil* muhamed muhamet
muhammad muhammadali muhammadamin muhammadamir muhammadayub muhammadaziz muhammadrizo muhammadsafo
muhammadsodiq muhammadsolih muhammadu muhammadumar muhammadyasin muhammadyusuf muhammadziyo muhammed
muhammet muharrem muhazzim* muhip muhyettin mujur mukesh muktedir mukund mulele mulya mulyanto mulyono
mumpuni muninn munir murad murat muratcan murdock murilo murl* murod murray murry mursinin mursita murti
musa musafet musalia mustafa mustafo mustapha mustika mustofa mutasım mutluhan muvaffak muxtar muzaffer
muzdahir* muzhir* mwangi mwezi mychal myer mykel mykhailo mykola myles myrkvi myrl* myron mzamo máni
márcio mário márk márus mátyás máté máximo måns mårten mías mílton mímir móri móric mórits móses móði
möhsim mörður múli mübariz mücellib müfit mükramin mülâyim mümtaz münif müntəzir münəvvər* mürit mürsəl
müslum müslüm müzekker müzəffər mýrkjartan māris mārtiņš mădălin məhəmməd məhərrəm məmməd mənsur naadir*
naajy* naasih* naasir* naathim* naazhim* nabeeh* nabhan* nabigh* nabil nachiket nacho nacio nadhir*
nadim* nadr* nael nafasat* nafees* nafesa* nafii nafis* naglis* nahashon nahiara* nahuel naib* najair*
najam najee najib nakia* nakif nakip naksh nakul nalar namiq namon nana nand nando nangolo nanni*
naoise* naoki napoleone napoleón naradi narciso narendra narfi narji nasab nasim nasir nasiru nasrullah
nasser nassim nasuf natalino natalio natan natanael nataniel nataníel nate nathan nathanael nathanaël
nathanial nathaniel nathen natiq nattawun* naud naveen nawaz nayib nayil nazareno nazim nazir nazlim
nazmi nazário naël naïm nağı neal nebih nebojsa necati necdat nechifor necmettin ned nedas* neel neely
neftalí nehemiah nehip neider neil neisti nejc nelio nelito nello nels nelson nelu nemanja nemesio nenad
neptúnus nerijus* nerim neringa* nery nesip nestor neville nevin nevio nevsal newell ney nezihi ngamia
ngeni nhiên nhlanhla niall nibaldo nicanor nicasio nicat niccolò nichakarn* nichifor nicholas nicholaus
nicholus nick nicklas nicklaus nickolas nickson nicky* niclas nico nicoară nicodemo nicodemus nicodim
nicola nicolae nicolai nicolaie nicolaj nicolas nicolau nicolaus nicolás nicolò nicu niculiță nicușor
nicuță niek niels nigel nihad* nihai nihal* niilo nikanor nikau nikhil nikita nikko niklas niklaus niko
nikodem nikola nikolai nikolaj nikolajs nikolaos nikolas nikolaus nikora nikulás nikša nile niles nils
nilson nilton nim nino niracha* nitesh nitin nitish nivaldo niyaga niyaz niyazi niyilolawa njabulo njáll
njörður nkosinathi nkrumah nnamdi noah noam noel nojus* nolan nolberto noman nonato nonso noppakao*
norbert norberto norbey nordine norival norman normann normunds norval norwood norðmann noud noureddine
nout novruz noé noël nrima ntimi nugraha nuhu nuno nunzio nural nuretdin nurettin nuri nuriat nurkan
nurlan nurmuhammad nuru nurulla nurullah nurşən nutcha* nutkrita* nutwadee* nuyan nuşirəvan nwabudike
nyana nyesom nyoman nándor náttmörður náttúlfur néstor níels níls nóam nóel nóni nóri nóvember nökkvi
númi nürəddin nüsrət nývarð nəcəf nəriman nəsib nəsimi oakley obaid* obed obie obinna ocie* octavian
octavio octaviu octavius octávio odair oddbergur oddbjörn oddfreyr oddgeir oddi oddie oddkell oddleifur
oddmar oddsteinn oddur oddvar oddþór odell* odhiambo odhran odilon odis odkanlı odorico odus offie
oganer ogden ogooluwa oier oisin oisín oiva ojas okanay okbay okechukwu okey okgüçlü okseven okta
oktavíus okto októ októvíus oktüremiş okyalaz oladare oladimeji olaf olakunle olan oland olanrewaju
olansile olav olavi olavo olawale olca oldağ oldrich oldřich ole oleg olegario olegário oleh oleksandr
olfert olgeir olgierd olimpian olimpiu olin oliver olivert olivier olivija* oliviu olivér oliwer oliwier
olli ollie olof olov olumorotimi olusegun oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi
oluwasegun oluwole omaca omar omarion omer omkaar omobobola omotayo onat ondřej onesmus ongay onkar onni
onno onofre onuker onur onurcan onursu onveer onyx onésime onésimo opan opung oqtay oranlı orazio
orduxan orestas* oreste orestes orfeus orgün orhan orie orinder oriol orland orlando orley orlin ormar
ormur orren orri orrie* orrin orris orson ortak ortwin oruç orvar orvel orvil orville orvin orvis orxan
osama osbaldo osborne oscar osie* oskar oskari oskars oskár osman osmar osmo osogo ossian ossie*
osunleke osvald osvaldo osvalds oswald oswaldo oswin osório otabek otakar otay otfried otha* othel
othmar otho otieno otis otkell otmar otoniel ottavio ottfried otti ottie* ottis ottmar otto ottokar
ottomar ottó otur otávio ouanes oumar ousmane oussama ovid ovidio ovila owen oymak ozan ozansü ozell*
ozie* ozzie oğulbaş oğurata oğuzman oļģerts paavo pablo pachongruk* pacôme pada* padraic padraig
padraigh paiman paker pakjira* palmério pambe pamfil panagachie pancracio pandu pangeran pangestu panji
pankaj pankrác pannawich* panyaza paolo paride parin* parman parmes parth parvez* pascal pascual pasi
pasquale pat* patchaploy* patcharaporn* patrek patrekur patrice patricio patrick patrik patrizio patryk
pattamon* pattapon* pattatomporn* patxi pau paul paulin paulinho paulino paulius* paulo pauls pauric
pavao pavel pavol pawan* pawel paweł paxton payton* paşa peadar peader pearley pearse pedrinho pedro
pedró peem* peer peeter pehlil pekka pelaji pentti pep pepijn pepito peppe percival percy pere perkasa
perley pernell perry pershing pertti pervaiz* pervez pete peter petr petras* petre petrică petrișor
petro petros petruț petter petteri phelim phelix phenphitcha* phil philemon philibert philip philipp
philippe phillip phineas phubes* phúc pierangelo piergiorgio piergiuseppe pierluca pierluigi piermaria
piero pierpaolo pierre pierre-yves pierrick piers piersanti piet pieter pietro pijus* pim pinarayi
pinkney pino pintusorn* piotr pirahmet pirmin pitipat* pius piyush pjetur placido plamen ples pleșu
plinio plummer plácido plínio polad policarpo pompeo pompiliu pomponio ponciano poncio pontus popobawa
porfirio porfírio pornchanok* posey povilas* praba prabawa prabowo prabu pradeep prakash prakosa prames*
pramod pranab pranata pranav pranawa praneel pranit prasetya prasetyo pratyush pravin pravoslav prayitna
prayoga prayogo preben predrag prentiss presley* priit primo prokop prosper prudencio pryor przemysław
príor puccio pumbaa puntira* purwa purwadi purwanto putu pádraig páll pálmar pálmi péricles pétur pío
pünhan pătru pēteris přemysl pərvin pərviz qaadir* qabil qadi* qadim qadir qalib qamar* qani* qanit*
qareeb* qarin qasid* qasim qasım qatadah* qawee* qay-yoom* qays* qiyas qoşqar qudamah* quddoos* qudoos*
quentin querubim quim quincy quinn* quinten quintino quinton quintín quirin quirino qulam qulu qurban*
qutb* qutub* qüdrət qədir qələndər qəzənfər raahil* raamis* raamiz* rabah rabbaanee* rabih rabit* rachad
rached rachid rachit radek radhee* radika radim radit raditya radomír radoslav radosław radovan radu
radvilė* radúz raees* raekwon rael* rafael rafaelito rafan* rafaél rafaël rafał rafee* rafeeq* raffaele
raffaellino rafi rafid rafih rafiq rafn rafnar rafnkell raghav ragheb* raghib* raghuram ragnar ragner
ragúel raharja rahat* raheem rahmet rahn rahsaan rahul raiden raihan raik raila raimo raimondo raimonds
raimund raimundo rainer raivis raivo raj rajab rajesh rajko rakeem rakesh ralf ralph ramazan ramesh
ramid ramil raminta* ramiro ramiz ramon ramunė* ramzi ramón ramūnas* ranbir randal randall randel
randell randle randolf randolph randver randy rangga rannver ranveer raoul raphael raphaël raquan rareș
rashaad rashaan rashad rashawn rasheed rashid rashidi rasim rasmus rastislav rasul ratchanon* raul rauno
ravi ravindra ravy rawiri rayaan rayan rayburn rayfield rayford raymon raymond raymund raymundo raynard
rayshawn razı raúl reagan* recep recepali reda reece* reese refik refur reggie reginal reginald
reginaldo reginbaldur reginn regino regis rehaan reidar reifnir reijo reimar reimer reimund reinald
reinaldo reinel reiner reinhard reinhart reinhold reinier reinis reksa remazan rembrandt remco remigio
remington remo remus remzi renaat renaldo renan renato renaud rendy rene rens renzo rené renê reshoni*
respati resulcan reuben reubin revanth rex rexford rexhep reyansh reyes* reynald reynaldo reynar reynir
reynold reyr reza rezzak rhavi rhett rhys rian ricardinho ricardo riccardo ricciotti richard richardt
richárd rick rickey ricki* rickie ricky ridwan rigathi rigoberto rihards rik rikard rikharð rikharður
riku riley* rimantė* rino rinor rinus risalet* risasi rishabh rishi risto rivaldo riyad riziki rizki
rizvan ričardas* ričards rob robbert robbie robbin* robby robert robertas* roberto robin* robinho
robinson robley robson robt roby rocco rochdi rochus roderic roderich roderick rodger rodney rodolfo
rodolphe rodrick rodrigo rodrigue roel roeland roelof rogelio roger rogélio rogério rohat rohit roi
rojus* rokas* roko roland rolandas* rolando rolands rolf rolland rollie rollin romain roman romaric
romello romeo romeu romie romildo romolo romuald romualdas* romualdo romulo romulus román roméo ron
ronal ronald ronaldo ronan rondal ronith ronni ronnie* ronny rony roope roosevelt roque rory rosaire
rosamel rosario* roscoe rosendo rosevelt rosman ross rossie* rostislav roswell rouven rowan roy royce
ruairi ruairí ruari rubani ruben rubens rubén rudecindo rudi rudolf rudolfo rudolph rudra rudy rueben
ruedi ruel ruffin ruffus rufino rufus ruggero rugilė* ruhiu ruhsat rui rumen runi runólfur rupert
ruperto rushil ruslan rusman rusnė* russ russell rustam rusty rusul* rutger ruud ruwaihim* ruy ryan
ryder ryker rylan* ryland rylee* ryley ryne ryszard rytis* rytė* ráðgeir ráðvarður réginald régis réjean
rémi rémy ríkarður ríkharð ríkharður róbert rólant róman rómeó rómulo rósant rósar rósberg rósenberg
rósi rósinberg rósinkar rósinkrans rósmann rósmundur rögnvald rögnvaldur rögnvar rökkvi rövşən röðull
rúbar rúben rúdólf rúnar rúrik rútur rüdiger rüfət rüknettin rüşen răducu răzvan rūdolfs rūta* rəis
rəsul rəşad rəşid saad saadat saadiq* saaiq* saalih* sabahat* saban sabar sabari* sabas sabastian
sabbir* sabih sabino sabri sacha* sachin sadaka sadat saddam sadeq sadik sadiki sadiq sadittin sadıq
safet safír sahin sahir said saiful saim* sairah* sajid saka sakari sakarías sakip saksham sakti salah
saleh salif salih salim salkın salman salmann salohiddin salomón salurbay salustiano salvador salvatore
salviano salómon sam* samaksh samama* samandar samarth samba samesh sami samir sammie* sammy samson
samsul samu samual samuel samuele samuli samurtay samuël samweli samy samúel sancak sandalio sandeep
sandel sander sandile sandis sandor sandro sandu sandur sanjar sanjay santeri santiago sançar saood*
sardor sargın sarpkın sarthak sarunporn* sarvan sarvar sarıcabay sasa sascha sathvik satoru satoshi
satrettin saturnino satya saul saulius* saulo savak saverio savni saxi saydam sayin sayrak sayın saïd
saúl sağcan sağıt saša* sašo schley schuyler scott scottie scotty seaborn seamus sean sebastiaan
sebastian sebastiano sebastien sebastijan sebastián sebastião sebastjan sebastían sebattin sedrick
segismundo segun seha seifur seimur selahattin selaheddin selatin seldon seler sello selmer selvi*
selvin selâtin semaj semender semir senad senan sencar seneca senol seosamh seppe seppo seracettin
serafim serafín serda* serdar serezli serge sergei sergej sergey sergi serginho sergio sergiu sergius
serhatmehmet serhiy serkan sertório servando servác sesar sesil seth settimio setya sevdi severiano
severino severt severín sevindik seward seydo seydou seye seyfulla seyfullah seyfəddin seyithan seymur
seyran* sezal sezginbaş seçme shaban shadrack shafter shahriyor shahzod shahzoda shamar shamsuddeen
shane shanon* shaquan shaquille shashi shaun shaurya shawn shay* shayne sheamus shedrick shehbaz shehu
shekoni shelby* sheldon shellie* shelton shem shemar shep sherman sherrill* sherwin sherwood shida*
shigeru shinzo shivansh shohjahon shohrux shoji shubman shyheim siaka sibonelo sibusiso sid siddaramaiah
siddharth sidiq sidki sidnei sidney siebe siegbert siegfried sieghard siegmar siegmund siegward siem
sietse sifa* sigbergur sigbert sigbjartur sigbjörn sigdór sigfastur sigfinnur sigfreður sigfrid sigfrido
sigfried sigfús sigge siggeir sighvatur sigismund sigita* sigjón siglaugur sigmann sigmar sigmundur
sigri sigríkur sigsteinn sigtryggur sigtýr sigur sigurbaldur sigurberg sigurbergur sigurbjarni
sigurbjartur sigurbjörn sigurbrandur sigurd sigurdór sigurfinnur sigurgeir sigurgestur sigurgrímur
sigurgísli sigurhans sigurhjörtur sigurjón sigurkarl sigurlaugur sigurleifur sigurlinni sigurliði
sigurlás sigurmann sigurmar sigurmon sigurmundur sigurnýas sigurnýjas siguroddur sigurpáll sigursteinn
sigursveinn sigurvaldi sigurvin sigurður siguróli sigurþór sigvaldi sigvard sigvarður sigþór siim
sijuade siku* silas silli silvano silverio silvester silvestre silvian silvino silvio silviu silvério
simas* simen simeon simeão simion simmie simon* simonas* simone* simão siméon simón sinan sindre sindri
sinică siniša sinval sione siper sipho sipke sirac sitaram sitiwat* sittik sittikorn* sivert sixten
sixto siyabonga sizwe sjaak sjafnar sjef sjoerd sjors skafti skapti skarphéðinn skefill skeggi skender
skjöldur skorri skuggi skylar* skyler* skær skæringur skírnir skíði skúli skúta slade slamet slavko
slavomír slawomir slimane slobodan smiltė* smiður smyrill smári sneider snjóki snjólaugur snjólfur
snorri snæbjartur snæbjörn snæhólm snælaugur snær snæringur snævar snævarr snæþór soffanías sofiane
soleh soloman solon somtochukwu sonad songurkan sonny sophanías sophus sorawut* soren sorin sosimo
soufiane souleymane sourav soydaner soykut soyselçuk spartakus spencer sphiwe sporði spurgeon spói
srečko staffan stan stancu stanford stanislas stanislaus stanislav stanislaw stanisław stanko stanley
stapi starkaður starri stavros staņislavs steeve stef stefaan stefan stefano steffen stefnir stefán
steinar steinarr steinbergur steinbjörn steindór steinfinnur steingrímur steini steinkell steinmar
steinmóður steinn steinröður steinvarður steinólfur steinþór stelian stelios stellan stephan stephane
stephen stephene stephon stetson stevan steve steven stevie* stewart stian stig stijn stirnir stiven
stjepan stojan stormur stoyan stuart sture sturlaugur sturri styr styrbjörn styrkár styrmir styrr
stéphan stéphane stígur stórólfur suat subhash sulhi sultan sumarliði sumit sumner sune sunel sunil
supasit* supasita* suphi suresh surya suvakit* suwijuk* svafar svali svan svanberg svanbergur svanbjörn
svangeir svanhólm svani svanlaugur svanmundur svante svanur svanþór svatopluk svatoslav svavar svein
sveinar sveinberg sveinbjartur sveinbjörn sveinjón sveinlaugur sveinmar sveinn sveinungi sveinþór sven
svend svenning sverre sverrir svetozár sváfnir svätopluk svölnir svörfuður swen sybren syed sylas
sylvain sylvanus sylvester sylvestre sylvio sylvère szabolcs szilveszter szilárd szymon sándor sæberg
sæbergur sæbjörn sælaugur sæmann sæmundur sævald sævaldur sævar sævarr sævin sæþór séamus sébastien
sékou sérgio sévérin símon sírnir sírus sívar sófus sófónías sókrates sólberg sólbergur sólbjartur
sólbjörn sólimann sólmar sólmundur sólon sólver sólvin sökmen sölmundur sölvar sölvi sönke sören sörli
sözer søren sübhan sücaettin sücəddin süha sükrü süleyman sümeyye süvari sýrus sıla sıylıhan səbuhi
sədaqət* səfər səlahəddin səlim səməd sənan sərxan sərəncam səxavət taahaa* taahir* taalib* taamir*
taariq* taban* tabish* taciddin tad tadas* tade tadej tadeo tadeu tadeusz tadeáš tadhg tafadzwa tahir
tahj tahmeed* tahmid* tahoor* tahseen* taial* taine taisir* taisto tajammal* tajudinn* tajus* takashi
takatifu takeshi talayer talmadge talmage talıb tamam* tamati tamaydın tamás tanak tanbay tandoğdu
tandri tandy taneli tangaroa tanguy tanhan tanimu tanish tanpınar tansev tansığ tanveer tanyolaç tanır
taoufik tapani tapio tarak tarancı taras tarcisio tarcísio tarek tarfaan* tarfur tarik tariq tariyel
tarmo taro tartış tarun tarzícius tasdik tasnim tassilo taswir tatsuo taufan taufik tauno taurean
tautvydas* tavaris tavian tavion tayaydın tayeb taygan taylak tayler* tayshaun tayyip taşar taşkan
teagan* teber tebogo tecimer ted teddie teddy teemu teerth teetat* tegan* teguh teitur tejas tejashwi
tejs tekbay tekecan tekiner teksoy telemaco telesforo telim telly telman telmo temidayo temir temirhan
temistocle temizkal temuçin tendai tenvir tenzin* teo teobaldo teodor teodorico teodoro teodors teodosio
teodulo teofil teohari teotónio terance terence terje terrance terrell terrence terrill terry* teun
teunis teuvo tevin tevs teymur teymuraz teymurçin tezcan tezol teófilo thabani thabiti thabo thad
thaddeus thaddäus thaddée thalente* thales thanatcha* thando tharcisse theadore thedore themba theo
theobald theodis theodoor theodor theodore theodoro theodoros theodór theophil theophile therman theron
theódór thiago thibaud thibault thibaut thibo thierry thijmen thijn thijs thilo thomas thomás thoralf
thorben thorberg thore thorsten thorwald thure thurman thurston théo théodore théoneste théophile thór
tiago tiarnan tiberiu tibo tibor tiburcio tichomír tiit tijl tijmen tijn tijs tilen tillmann tilman
tilmann tim timbul timm timmie timmothy timmy timo timotei timotej timoteo timothy timothée timurtaş
timéo tindar tindri tindur tinni tino tirdad* tirta tirtayasa tishk* titas* tito titouan titus tivadar
tiziano tiğin tjaldur tjeerd tjibbe tjörfi tjörvi tobias tobiasz tobie tobiáš toby tobías todd todor
todsawun* tofiq toivo toker toki toktuğ tokunbo toköz tolli tollie tolonbay tolu tom tomas tomasz tomaž
tomi tomie tomislav tommaso tommi tommy tomori tomàs tomás toney tonguç toni toninho tonino tonny tony
toomas topias topuz toralf torben torbjörn torbjørn torcato torey torfi torhan toriano toribio torquato
torrance torrey torry torsten toshio toufik toño toğan toğrul traian traugott trausti travis travon
trayvon tremaine tremayne trent trenten trenton trever trevin trevion trevon trevor trey treyton treyvon
tristan tristian tristin triston troels trostan troy trumaine truman trung tryggvi trystan trúmann tuan
tudor tufani* tugiman tukufu tulio tullio tulun tumas tumi tunahan tunchanok* tunde tunguç tunradee*
tunçboğa tunçkılıç tuomas tuomo turabi tural turan* turgut turki turlough turxan tutkun tuukka tuyuğ
tuğcan tuğrulhan tuğtaş twan tycho tye tygo tyler tylor tymon tymoteusz tyquan tyree tyreek tyreese
tyrek tyreke tyrel tyrell tyrese tyrfingur tyrik tyrin tyriq tyrique tyron tyrone tyrus tyshawn tyson
téo tércio tími tímon tímoteus tímóteus tístran tóbías tóki tómas tõnu törel tùng túlio tükelalp tümer
tümkurt türabi türkalp türkmen tüzeer tınal tərlan ubaldo ubbi uberto ubirajara ubiratan uchenna udant
udarsh uddhav udo ueli uffe ufukay* uggi ugnė* ugo ugolino uhuru uilson ulakbey uldis ulf ulfat* uli*
ulises ulisses ulpiano ulrich ulrik ultan uludağ uluman ulutay uluğbey ulysses umang umar umay umaya
umberto umman umut umutcan unai unggul unnar unnbjörn unndór unnsteinn unnþór uolevi upik upkaar uraltay
urbain urbano urfan urhan uriah uriel urijah urmas uroš urs urðar ushan ushindi usiku usman usmon
utkarsh utkucan utz uwe uxío uygun uzbay uzima* uzsoy uçan uçbeyi uğan uğur* uğurkan uğurtan vadim vafir
vagn vagner vahid vahittin vaida* vaidas* vakarė* vakris* vakur valberg valbergur valbjörn valbrandur
valdeci valdecir valdemar valdemiro valdi valdimar valdinei valdir valdis valdór valeh valentim valentin
valentino valentín valentínus valeri* valerij valerio valeriu valeriy valgarð valgarður valgeir vallaður
valmar valmir valmundur valsteinn valter valtinho valtteri valtýr valur valère valér valério valéry
valíant valþór vander vanderlei vargın varmar varun vasarė* vasco vashon vasif vasil vasile vasilică
vassilios vasyl vatnar vaughn vaysal vazeh vedat vedran veeti vegard veigar veigur veijo veikko velitdin
venancio venceslás vendelín veniamin venâncio vergil verim verl verlin verlyn vermundur vern vernell*
verner verneri vernharð vernharður vernon veríssimo vesa vestar vestmar veturliði veysəl vezat vic
vicente vicenç vicențiu vick victor victorien victorino vidadi vidar viesturs vigfús viggo viggó
vigilija* vignir vigri vigtýr vigur vihaan vijay vikram viktor viktors vilayət vilberg vilbergur vilbert
vilbjörn vilbogi vilbrandur vilgeir vilgot vilhelm vilhjálmur vilho viliam vilis vilius* viljami viljar
viljem vilji viljo villads villi vilmar vilmer vilmos vilmundur vilnis viltė* vilém viman vince vincent
vincentio vincenzo vincențiu vinicio vinicius vinjar vinko vinod vinsen vinson vinton vinzenz vinícius
viorel virat virgel virgie* virgil virgilio virgill virgle virgolino virgílio viriato virman visarion
visvaldis vitali vitalija* vitaliy vito vitor vittore vittorio vitus vivaan vivek viðar viļums vjekoslav
vladimir vladimír vladislav vladislavs vlado vlaicu vlasta* vlastimil voicu vojtech vojtěch voldemārs
volkan volker volkhard volkmar vollie volney volodymyr vopni vratislav vratko vurğun vusumuzi vytautas*
vytė* václav váli vápni vâlâ väinö vébjörn végeir vékell vélaugur vémundur vésteinn víctor vífill
víglundur vígmar vígmundur vígsteinn vígþór víkingur vítor vítězslav víðar víðir víťazoslav vöggur
völundur vörður vöttur vüqar vüsal vėjūnė* vəfadar vəli waail* wadee* wafi* wafiq* wagner wahab wahb*
wahban* waheed* wahhaab* wahyu waino wakiman waldemar waldir waldo waldomiro waleed walfried walid wally
walmir walt walter walther waluyo wamwema* wander wanderley wanderson wanjala wannes wardaya wardell
warinder warjas warji warren warsa warsita warta warwick washington wasin* wasis wassaya* wassim waverly
wawan wayde wayland waylon wayman waymon wayne wazir welton wenceslao wendel wendelin* wendell wenzel
werner wes wesley wessel westin westley weverton wiebe wieslaw wietse wigbert wiktor wilber wilbert
wilbur wilburn wilford wilfred wilfredo wilfrid wilfrido wilfried wilhelm wilhelmus wiliam wilkie
willaim willam willard willem willemjan willfried willi william willian williard willibald willibert
willie willis willum willy wilman wilmar wilmer wilson wilton wim windell winfield winford winfred*
winfried winston winthrop winton wira wiremu wisnu witold wladimir wojciech woldemar wole wolf wolfgang
wolfhard wolfram woodroe woodrow woodson woody wopke worley wouter wriddhish wridesh wyatt wycliff
wycliffe wylie wálter xabi xabier xalid xaliq xaləddin xamis xanana xander xankişi xanlar xaver xavi
xavier ximeno xobeen* xolid xosrov xoán xudaverdi xudayar xudu xzavier xəlil xəyal xəyyam yaakov
yaaseen* yacine yada* yadiel yadigar yafi* yagnesh yago yahir yahya yahyo yahşikan yair yakobo yakubu
yalazabay yalgın yaltırak yalçın yalın* yamar* yameen* yamid yamil yamin yamən yan yancy yandel yandy
yanick yanik yanis yanisa* yankı yann yannic yannick yannik yannis yao yaqeen* yaqoot* yaqub* yargı
yasaar* yasan yaseen* yash yashem* yasin yasser yassin yassine yasəf yatan yathrib* yatin yavuz yavər
yawar* yaya yayak yazan* yazeed* yazganalp yağın yağızkurt yaşar* yaşattin yecid yee yeferson yehuda
yeison yekda yelesen yemi yeneral yeraz* yergha* yerko yerson yertan yesid yesoob* yetişal yevhen yigit
yilmaz ylur ymir yngvar yngve yngvi yoan yoann yoel yogi yohan yohana* yohane yolal yonatan yonathan
yono yordan yoruç yosef yoshihide yoshihiko yoshio yosvany youba youcef younes younès youri yousef
youssef yoweri yrjö yrkill yug yuki yunis yunt yunus yurdanur yureed* yurem yuri yurtgüven yurttaş yusif
yusuf yuvraj yvan yves yves-marie yvon yönetmen yücelen yümun yıldır yılma yılmaz yəhya zabir* zablon
zacarias zacarías zach zacharias zacharie zachary zachery zack zackary zackery zaeem* zafeer* zaheer
zahi* zahid zahir zahur zaib* zaid zaiden zain zaire zakaria zakariyo zakary zakaría zakarías zakayo
zakir zalán zaman zamfir zamin zamiq zamir zane zashil zauqi* zaur zavier zavion zaweel* zayan zayd
zayden zayne zayyan zbigniew zbyněk zdenko zdeněk zdravko zeb zebulon zeca zechariah zeferino zeger
zehaan zekayi zeke zeki zeljko zenas zennun zeno zenzele zenón zerdad* zewad* zeynal zeynelabidin
zeynulla zezinho ziad ziedonis ziggy zigmund zihni zikmund zimran* zinédine zion* ziya ziyad ziyaettin
zlatko zollie zoltan zoltán zophanías zophonías zoral zoran zsigmond zsolt zsombor zuba zubayr zuhri
zulfiqar zvonimir zvonko zwatie zweli zóphanías zóphonías zózimo züfer zülgarni zərdüşt ábel ádám ágúst
ákos álex álfar álfgeir álfgrímur álfur álfþór álvar álvaro ámundi ángel árbjartur árbjörn árelíus
árgeir árgils ármann árni áron árpád ársæll ásberg ásbergur ásbjörn ásgautur ásgeir ásgils ásgrímur
áskell áslaugur áslákur ásmar ásmundur ásröður ástbjörn ástgeir ástmar ástmundur ástráður ástríkur
ástvald ástvaldur ástvar ástvin ástþór ásvaldur ásvarður ásólfur ásþór âdem ângelo åbjørn ægir æsir ævar
ævarr çakar çakırca çaltı çamok çapkan çavuldur çağa çağdan çağlasın çağveren çelem çelikkan çelikyürek
çerçi çetinsu çeviköz çinerk çingiz çokan çopur çoğay çıdal çıvgın èric éder édgar édouard élcio élder
élie élmer éloi émile émilien éric étienne ézéchiel ëakumbu ícaro ígor ísak ísar ísarr ísbjörn íseldur
ísgeir ísidór ísleifur ísmael ísmar ísrael ísólfur ítalo ívan ívar íñigo ófeigur ólafur óliver ólíver
ómar óscar óskar ósvald ósvaldur ósvífur óttar óttarr óðinn ögmundur ögri ökkaş öktürk ölnir ölver ölvir
ömer ömür öncel* öndólfur önel öngen önsal önundur örik örjan örlaugur örlygur örnólfur örvar öryürek
össur östen över öxar özakan özalpsan özaslan özbay özbilek özdal özdil özdoğdu özel özerdinç özertem
özger özgür özinal özkent özkutlu özlü özokçu özpınar özsözlü öztek öztürk özçam özüdoğru öğet øivind
øjvind ørni øvli øystein øyvind úddi úlfar úlfgeir úlfhéðinn úlfkell úlfljótur úlftýr úlfur úlrik úranus
übeydullah ülfet ülfət ülküdeş ülvi ümid ümmet ünek ünlen ünsever* ünübol ürfettin üsame üstün üzer
üzeyir ýmir ýrar þangbrandur þengill þeyr þinur þiðrandi þiðrik þjálfi þjóstar þjóstólfur þjóðann
þjóðbjörn þjóðgeir þjóðleifur þjóðmar þjóðrekur þjóðvarður þjóðólfur þorberg þorbergur þorbjörn
þorbrandur þorfinnur þorgarður þorgautur þorgeir þorgestur þorgils þorgnýr þorgrímur þorgísl þorkell
þorlaugur þorleifur þorleikur þorlákur þormar þormundur þormóður þorri þorsteinn þorvaldur þorvar
þorvarður þrastar þrymur þráinn þrándur þróttur þröstur þrúðmar þyrnir þórar þórarinn þórbergur þórbjörn
þórgnýr þórgrímur þórhaddur þórhalli þórhallur þórir þórlaugur þórleifur þórlindur þórmar þórmundur
þóroddur þórormur þórsteinn þórður þórólfur þórörn đuro ľubomír łukasz şaban şabettin şafii şahat
şahinbey şahlar şahmar şahmettin şahvələd şakir şali şamil şamxal şanlı şavki şefi şehamet şekim
şemsettin şendoğan* şenkal şerafeddin şevket şide şinasi şirin şirzad şuayp şükri şükür şıxı şərəfəddin
šarūnas* šime šimon štefan štěpán žanis željko žemyna* žiga žigmund živilė* žygimantas*
"""

FEMALE = """
aachal aada aadhya aagot aahana aaliyah aaltje aanuoluwapo aarini aarna aashi abagail abbie abbigail
abby abebi abela abelone abena abeni abha abigael abigail abigaili abigale abigayle abigaíl abimbola
abina abiye abosede abril acarkan achieng achsah ada adaeze adah adal adalgisa adaline adalyn adalynn
adamaris adda addie addison addisyn addyson addý adebukola adela adelaida adelaide adelasia adele
adelgunde adelheid adelia adelina adelinde adeline adell adella adelle adelyn adelynn adelía adenike
adepeju adesewa adesua adetoke adetoun adhra adiela adila adilene adilə adimu adina adison adja adline
adolfine adriana adriane adrianna adrianne adriene adrienn adrienne adrijana adriána adríana adunni
advika adviye adweta adwoa adya adyson adèle adéla adélaïde adélia aedin aenne afaq aferdita affie
afruza afua afət agathe aggie agla aglaia agnea agnes agnesa agnese agness agneta agnete agnieszka agnès
agostina agripina agusta agustina agáta agða ahter aicha aida aideen aidə aiga aija aiko aila ailbhe
aileen ailene aili ailis ailish ailsa aimee aina ainara ainhoa aino ainoa ainsley airi aisha aishani
aishling aishwarya aisling aislinn aisyah aitana aiyana aiyanna ajda ajeng ajla ajna ajoke akay akeelah
akgüneş akifə akise akmaral akos akosua aksoy akua akumaa akyıldız alabezek alaina alani alanis alanna
alannah alanta alaya alayna alaz alba albane albertha albertina albertine albulena albína alcie alcina
alcira alda aldenora aldina aldný aldona aldonza aldís aleah alease alecia aleen aleena aleid aleida
aleisha alejandra alejandrina aleksandra alena alene alenka alesha alesia alessandra alessia aletha
alethea aletta alex* alexa alexandra alexandrea alexandrie alexandría alexia alexina alexis alexus
alexys alexía alfonsina alfreda alfífa algış aliana alice alicia alicja alida alina aline alisha alison
alissa alisson alix alix* aliya aliyah aliyə aliza alize alizée alja alka allana allean allene alline
allison allisson allyson allyssa allý alma almasi almaz almeda almedia almerinda almeta almina almira
almudena almut almuth almyra aloisia alojzia alojzija aloma aloyse alphonsine alrún altha altie altina
altınbike altınçiçek alvena alvera alverda alverta alvilda alvira alvīne alwilda alwina alwine aly alya
alyce alycia alys alysa alyse alysha alysia alyson alyssa alyssia alyvia alzina alzira alícia alída
alína alís alísa alīda alışık alžbeta alžběta amadea amahle amaia amaira amal amalia amalie amalija
amalía amanda amandine amarachi amarilis amaris amaya ambar amberly amela amelia amelie amets amey amiah
amilía amina aminata aminatu amira amirah amiya amiyah ammie amoke amope amparo amra amre amrita amruta
amy amya amália amélia amélie amíra amālija ana ana-maria anabel anabela anabella anabelle anahera anahi
anahis anahí anaida analia analía anamaria anamika ananya anargül anasa anastacia anastasia anastasie
anastasiia anastasía anastatia anastazja anastázie anaëlle anaís anaïs ancuța andjela andjelina andreea
andreia andreja andrejka andrena andressa andrezza andrá andréa andrée anděla anemona aneta anete anett
anetta anette anežka angela angelia angelica angelika angelina angeline angelique angelita angella
angelíka angharad anghelina angie angèle angélica angélique anica anice anie aniela anika anikó anissa
anita anitra aniya aniyah anișoara anja anjali anjanette anjelica anka anke ankica ann anna annabel
annabell annabella annabelle annah annalena annaliese annalisa annalise annalísa annamae annamaria
annamarie annamária annastacia anne anne-marie anne-sophie annedore annegret annegrete annekatrin anneke
anneleen annelene anneli annelie annelies anneliese annelise anneloes annelore annelí annemarie
annemette annemie annemiek annemijn anner annerose annet annett annetta annette anney annica annice
annick annie anniina annija annika annikki annina annis annita annmarie annukka anny annía anný anouk
anselma ansley ansora antionette antje antoaneta antoinette antonela antonella antonetta antonette
antonia antonieta antonietta antonija antonía antoņina antra antònia antónia antônia anusha anushka
anuța anvi anya anyi aníka anína aníta anđa anđela aoibheann aoibhin aoibhinn aoife apolena apolline
apollonia apolonia apríl arabella araceli aracely aradhana arah aral araminta arancha aranka arantxa
arcelia ardath ardelia ardella ardelle ardeth ardith ardyce ardís areli arely aretha arey ariadna
ariadne ariana ariane arianna arianne ariela ariella arielle arietta arifə arike arinbjörg arinola
aristița arja arkie arla arleen arlene arlet arlete arleth arletta arlette arlinda arline arly arlyne
armahan armanda armande armelle armenía armida arminda arminta arnaude arnbjörg arnborg arndís arnetta
arney arnfinna arnfríður arngerður arngunnur arnheiður arnhildur arnika arnkatla arnlaug arnleif arnljót
arnlín arnrós arnrún arnóra arnþrúður arnþóra aroa aroha artelia arunima arusi arvilla aryana aryanna
arziye arzu aránzazu aría aríanna aríella arín arína arís arıpınar asake asali asatira ascensión asha
ashanti ashely ashlea ashlee ashleigh ashlene ashley ashli ashlie ashling ashly ashlyn ashlynn ashtyn
asilə askja asliye asma asmini asmira ason assetou assia assumpta assunta astou astrid asunción asírí
ataahua atalía atanur athena atiena atinuke atiyye attie attje attracta aubree aubrey aubrie aude audra
audrey audriana audrianna audrina audry audrée augustina aukje aulikki aung aureliana aurica aurilla
aurora aurore aurélia aurélie ausma austra auxiliadora auðbjörg auðbjört auðdís auðlín auðna auðný
auðrún auður avah averie averil avunç awa awero awesi awhina axelle axelma axelía axenia aya ayana
ayanna ayasun aybet aybəniz aycagül aydar ayduru ayelén ayesha aygönenç aygül aygün ayhan ayinke aykut
ayla ayleen aylil aylin aylla aynilhayat aynur aynurə aynımah ayoka ayse aysel aysema aysevim aysu
aysuna ayten aytöz aytəkin aytən ayyaruk ayçan ayçiçək ayülker ayşeana ayşenur azade azahara azalee
azaria azariah azeneth aziza azize azra azucena azzie açılay aída aïcha aïssata aðalbjörg aðalbjört
aðalborg aðaldís aðalfríður aðalheiður aðalrós aðalsteina aðalsteinunn aðalveig aþena ağbegim ağca aşhan
baaba babett babette badegül baghyawati bahtinur baiba bailee bairbre balaxanım balca baldey baldrún
baldvina ballı banü barb barbara barbora barbra barbro barbára barica barkha basriye bassí bathabile
baukje baylee baylie bağdat bea beadie beate beatrice beatrijs beatrix beatriz beaulah bebba becca
beckie becky bediriye begga begim begoña behiza belgizar belia belinda belkis belkize belmira belén bena
benazir benedetta benedicte benedikta benedikte benedita benek bengta benidikta benney benný bentey
benthe bentína benvinda benía beníta beray berdie berenice bergdís bergey bergfríður bergheiður
berghildur berglaug berglind bergljót berglín bergmannía bergný bergrán bergrín bergrós bergrún bergþóra
berit beriye bernadet bernadett bernadette bernadine bernardita berneice bernetta bernhardine bernice
berniece bernita bernódía berrin berta bertha berthie bertina besarta besey bessie bessí bestla betanía
beth betha bethan bethann bethany bethzy betina betsey betsie betsy betsý bette betti bettie bettina
betty bettye bettyjane bettylou bettý betânia beula bev beverlee beverley beverly beyhatun beyonce bezek
beáta bhanumati bhavani bhavika bhavini bhavna bhavya bhekisisa bhekizizwe bhekokwakhe bianca bianka
bibiana bibisora bibiána bidayet bieke bilay bilginur biljana bilkay bilkisu billie billye bimala binay
binta bintou birben birdella birgid birgit birgitt birgitta birgitte birgül birna birsan birta birte
birtha birthe birtie birtna biserka bishakha bitül bjargdís bjargey bjargheiður bjarghildur bjarglind
bjarkey bjarklind bjarma bjarndís bjarney bjarnfríður bjarngerður bjarnheiður bjarnhildur bjarnlaug
bjarnrún bjarnveig bjarný bjarnþrúður bjarnþóra bjartey bjartmey björg björgey björgheiður björghildur
björk björney björnfríður björt bjørg blanaid blanca blandine blanduzia blanka blathnaid blažena blerina
blerta bláey blædís blín blíða blómey bobba bobbi bobbye bodil bogdana bogdís bogga boghildur boglárka
bohdana bohumila bohuslava bolatito boluwatife bonnie borbála borgdís borghildur borgný borgrún borgþóra
botnía bouchra bozena bożena božena božica božidara braelyn braghildur branddís brandee brandi
branislava branka breana breann breanna breanne breeda breege breffni brenda brendah breonna bria briana
brianda brianna brianne brid bridget bridgett bridgette bridgit bridie briget brigette brighid brigid
brigita brigitta brigitte briley brilyant brimdís brimhildur brimrún brinley brionna britany britney
britni britny britta brittaney brittani brittanie brittany brittnay brittnee brittney brittni brittnie
brittny brona bronach bronagh bronislava bronwen bronwyn brooke brooklynn broņislava bruna brunhilde
brunilda bryana bryanna brylee bryn bryndís brynfríður bryngerður brynheiður brynhildur brynja brynlee
brynn brynný bryony brák brândușa bríana bríanna bríet brígida buelah buffy bukola bukurije bulah bunmi
burcuhan burgi burkney busara bushra busisiwe buşra bylgja byrdie bára bárbara bärbel béatrice béatrix
bénédicte bérangère bérengère bérénice bíbí bína bóel bóthildur büreyre büşranur bənövşə caetana cahan
cailin cailyn caitlin caitlyn caitlynn caitriona cajsa caldonia caleigh calixta calleigh callie cambria
camila camilla camille camisha cammie canan candace candela candice candyce canfeza cannie canseven
canur caoilfhionn caoimhe cappie cara caragh caren carina carisa carissa carla carlee carleen carleigh
carlene carlijn carlota carlotta carly carlyn carme carmela carmelita carmella carmen carmenza carminho
carmiña carol carola carolann carole carolee carolien carolijn carolin carolina caroline carolyn
carolyne carolynn carren carrie caryl caryn carys casandra casey* casiana cassandra cassandre cassidy
cassie cassondra cataleya catalina catarina caterina caterine catharina catharine catherina catherine
catheriona cathern cathey cathi cathie cathleen cathrin cathrina cathrine cathriona cathryn cathy catia
catina catinca catrin catrina catrine catrinel catriona caydence cayetana cayla caylee cecelia cecile
cecilia cecilie cecilija cecille cecily cecilía cecília cedide ceil celena celene celeste celestia
celestine celia celina celine cemiyle centrine ceola cerasela cerys cevale ceyhunə ceyla ceylin ceyran
cezara chaaya chaitaly chaka chakrika chaman chameli chanchal chandani chanel chanelle chanez chanie
chaniya channie chantal chantel chantelle charis charissa charisse charlee charleen charlene charline
charlize charlotta charlotte charlottie charlsie charmaine charolette charos charvi chasity chasmum
chausiki chavvi chelo chelsey chelsi chelsie chelsy cherelle cheri cherie cherilyn cherise cherith
cherrelle cherri cherryl cheryl cheryle cheryll chessie chestina cheyanne chiamaka chiara chidimma
chimamanda chimere chinyere chioma chipukizi chiraz chizoba chloe chloie chloé chloë chlóe chris*
chrissie chrissy christa christabel christal christeen christel christelle christena christiana
christiane christianne christie christina christine christl christy chrystal chyna chynna ciaobella
ciara ciarra ciarrai cibele cicely cici cidália ciera cihan ciji cilli cilly cindy cinthia cinthya
cintia cinzia cipriana cirkeline cisca citlali citlalli claire clara clarabelle claribel clarice
clarinda clarisse classie claudette claudia claudina claudine cleide clelia clella clementina clementine
clemie clemma cleola cleone cleonice cleopatra cleora cleta cleusa cleva clevie cliffie cliodhna cliona
clodagh cloe clorinda clothilde clotilda clotilde cloé clyda clydie clytie clàudia cláudia cläre
clémence clémentine codrina codruța coleen coletta colette coline colleen conceição concetta conchita
condoleezza connie conny constance constantina constanza constanze constança consuela consuelo cora
coraima coralia coralie coraline cordelia cordella cordia cordie cordula corene coretta corie corina
corine corinna corinne corliss cornelia cornie corrie corrina corrine cosima cosmina coumba courteney
courtney covadonga crenguța creola crescencia cressida cressie creusa crissie crissy cristen cristi
cristiana cristiane cristin cristina cristine cristy crysta csilla cuheyna cvetka cydney cyndi cyntha
cynthia cyrielle cármen cássia cátia cândida cäcilia cäcilie cécile célestine célia célina céline cíntia
cătălina cəmalə cəmilə dace daciana dafina dafne dagbjörg dagbjört dagfríður daggrós dagheiður dagmar
dagmara dagmey dagny dagný dagrún dahiana daiana daiane daiga daija daijah daina dainess dairine daisey
daisha daisy daisye daja dajana daksha dalaja daldís daley dalia dalila dalili dalima dallilja dalrós
dalva dalía damaris damiana damienne damini damjana damlanur damyanti danae daneen danelle danette daney
danfríður danheiður danhildur dania danica daniela daniella danielle danijela danika danique danita
danitza danièle danna dannielle danuta danuše danyel danyell danyelle danía daníela daníella daphne
daphné darcie dariana darika darina darinka darja darleen darlene darline darlyne dary dasia davida
davina davnet dawn dawna dawne dayamai dayami dayana dayanara dayita dayle dayna dayse daðey daðína
deana deandra deann deanna deanne dearbhail dearbhaile dearbhla deasia debbi debbie debbra debby debera
debi debora deborah deborrah debra debrah debroah debóra dedra deeann deedee deena deepa deepika deepti
deetta deha deicy deidra deidre deirbhile deirdre deise deisy dejah delcie delfina delia deliah delila
delilah delina delinda delisa dellar dellia dellie delma delois delora delores deloris delpha delphia
delphine delsie dema demetra demetria demi dena dendý deneen denese denice deniis denilde denine denisa
denise denisha denisse denita deolinda derly derval dervilla dervla derya deryanur desirae desiree
desirée despina destany destinee destiney devika dewi deyanira dezzie değer dhriti diah diana dianah
diane diann dianna dianne dicie dicy didda didina dietlind dietlinde dijana dilan dilara dilarə dilcan
dildora diletta dilfeza dilhuş dilja diljá dilma dilnoz dilnur dilsitan dilşad dilşat dimitrina dimmblá
dimmey dina dinah dinda dineke dinorá diná dione dionisia dipta dirkje divya diyora diána diāna djamila
djanira djuana djuna djénéba dobromila dochia docia doina dolly dollye dolores doloris dolors dolphine
dominga dominica dominque domitila domnica domonique donatella donia donie donita donna donzília dora
doralisa dorathea dorathy dorcas dorcus doreen dorene doretha doretta doriana doriane dorien dorina
dorinda dorine doris dorit dorita dorla dorle dorli dorota dorotea doroteja dorotha dorothe dorothea
dorothee dorothy dorothée dorottya dorotéia dorte dortha dorthe dorthea dorthey dorthy dosha doshia
doshie dosia dossie dottie dounia dovie doyinsola doğannur dragana dragica drahomíra drahoslava drauma
draumey drema drita droplaug drucilla drusilla drífa drótt dröfn duha dulce dulcie dumisani dumisile
dumitra dumitrana dunja dunyo durdona durgadin durna dursadiye duyguhan duyên dušanka dwan dyan dymphna
dympna dzidra dzintra dáša dæja débora déborah désirée díana díanna díma dísa dísella dómhildur dóra
dórey dóris dórothea dórótea dóróthea dögg dögun döner dörte dörthe dúfa dúna dünya dürdanə dürnisə
dürrüşehvar dýrborg dýrfinna dýrleif dýrley dýrunn dārta eadaoin earlean earlene earline earnestine
eartha eathel eavan ebba eboni ebonney ebony ecaterina ecegül ecrin eda edaviye edda eddah edelgard
edelmira edeltraud edeltraut edeltrud edhitha edilene edilma edina edinah edinalva edineia edineide
edite edith editha edla edmonia edna ednah edona edra edrie edris eduarda edurne edwige edwina edyth
edythe edīte eefje eesha eeva efemía effa efigénia efil eftimia efua egedía egenur eggrún egla egzona
ehrentraud eija eila eileen eilidh eilis eilish eimear eimer eimhear einbjörg eindís einey einfríður
einhildur einrún einína eiravati eirdís eirfinna eirný eiríka eirún eithel eithne eivor eiðný eiðunn
ekaja ekani ekanta ekantika ekaterina ekiya ekta elaina elaine elamiye elana elayne elba elberta elcira
elcy eldbjörg eldey eldlilja eldora eldrún elea eleanor eleanora eleanore elease eleina elena elenborg
eleni elenice elenor elenora elenore eleonor eleonora eleonore eleonóra elettra elfa elfida elfie
elfreda elfrieda elfriede elfur elia eliabeth eliana eliane elianna elide elien eliete eliette elif
elifnur eligia eliisa elin elina elinborg eline elinor elinore eliona elisa elisabet elisabeta elisabete
elisabeth elisabetha elisabetta elisaveta elise elisenda elisete elissa elisângela elita eliza elizabet
elizabeta elizabete elizabeth elizbeth elize elizebeth eliška elka elke ella ellamae ellar ellemieke
ellen elley elliana ellie ellinor ellisif elly ellyn ellín ellý elmina elmira elmire elmyra elna elnarə
elnora elnurə eloah elodia elodie elois eloisa eloise elona elosy elouise eloá eloísa eloïse els elsa
elsabet elsbeth elsebeth elsie elske elsy elsí elsý elta elvan elvana elvera elvia elvie elvina elvira
elvire elvy elvíra elvý elvīra elwanda elwira elyse elyssa elza elzada elzbieta eléa eléna eléonore
elíana elín elína elínbet elínbjörg elínbjört elínborg elíndís elíngunnur elínheiður elínrós elíná
elírós elísa elísabet elísabeth elīna elżbieta emal emaline emanuela emanuella emanuelly embla emelia
emelie emelina emeline emely emelyne emelía emelíana emelína emer emeralda emese emilce emilee emilia
emiliana emilie emilija emilly emilse emily emilía emilíana emilíanna emilý emina emine emiş emma
emmaculate emmah emmalee emmaline emmanuelle emmi emmie emmy emmý emogene emy emília emīlija encarna
encarnación encarnita endah enedina eneka enfes engilbjört engilráð engilrós engla enid enika enikő
eniola enith enja enola enrica enriqueta enya enóla eola eowyn eppie epsie erbay ercília erdmute erem
eres ergül erica ericka erika erin eris eriş erla erlen erlene erlinda erline erlín erma ermelinda
ermina erminia ermínia erna ernestina ernestine erny ervaniye erykah eryn erzsébet eréndira esengün
eshana esi esila esja eslemnur esma esmanperi esmarelda esmee esmeralda esmira esmée esna esparta
esperanza esra essie estefani estefania estefany estefanía estefânia estela estell estella estelle ester
esther estie estrella eszter etela etelka etelvina etha ethel ethelene ethelyn ethie ethna ethne etna
ettie eudora eufemia eufemía eufrosina eufémia eugenia eugenie eugénia eugénie eugênia eula eulah
eulalia eulalie eulàlia eulália euna eunice eunika euphemia eusebia eva evalena evaline evalyn evalyne
evamaria evangelia evangelina evangeline evanghelina evanilde evde evelena evelia evelien eveliina
evelin evelina eveline evelyn evelyne evelynn evelína everline everlyne evette evey evfemía evgenía evi
evia evie evija evlalía evon evonne evrim evy evíta ewa ewatomi ewelina exie eybjörg eybjört eydís
eyfríður eygerður eygló eyhildur eyja eyjalín eyleif eylín eyrós eyrún eyveig eyvör eyþrúður eyþóra
ezgin eðna eşim fabiana fabienne fabiola fabiënne fabrizia fabrícia fabíola fadekemi faderera fadile
fadime fadıla fae fainche faizah faize falak falguni falon familə fanndís fanney fanni fannlaug fanny
fannye fanný farah farangiz farhiya farhunnisa farida farijika fariza farrah farzona fatemeh fathonah
fatigül fatiha fatihə fatima fatime fatimə fatinur fatma fatmanur fatmire fatou fatoumata fatuma fausta
faustine faye fayize faïza febe febi febrún feden federica fehintola fehmiye felecia felicia feliciana
felicie felicitas felicity felipa felisa felisbela felisha felismina felista felister felistus felizitas
fella felícia fema femke fenna fenne ferahdiba feraye ferhan feriel ferinaz fermuta fernanda fernande
ferny feruza feryas feyha feyzin ffion fibikemi fidan fidaye fidela fidelia fidelma fien fiene fikayomi
fildan filipa filippa filippía filipía filiz filofteia filomena filoména fina finna finnbjörg finnbjörk
finnboga finnborg finndís finney finnfríður finnlaug finnrós finola fiona fionna fionnuala fionnula
fiorella fiorenza firdevis firmina firuzə firəngiz fitnat fitore fitria fitriani fizzə fjalldís fjolla
fjóla flavia flavie fleda fleeta fleta fleur floare floarea flonnie floortje flora florance florbela
florence florencia florene florența floretta floriana floriane florica florie florinda florine floripes
florrie flossie flurina flávia flóra folake folasade folashade folda fotima fouzia fran frances
francesca franchesca franciele francies francina francine francisca* franciska francisquita francoise
francy franka frankie* fransiska františka franziska françoise frauke freda frederica fredericka
frederika frederike frederikke frederique fredrika freeda fregn freida freja freya freydís freygerður
freyja freylaug freyleif frida fridah frieda friedericke friederike friedhilde friedlinde friðbjörg
friðbjört friðborg friðdís friðdóra friðey friðfinna friðgerður friðjóna friðlaug friðleif friðlín
friðmey friðný friðrika friðrikka friðrós friðrún friðsemd friðveig friðþóra frona fronia fronie fronnie
frostrós froukje frusina frán fränzi frédérique fríða fríður fróðný fumiko funmi funmilayo fátima
félicie fídes fífa fönn fəridə fərqanə fəxriyyə gabby gabi gabriela gabriele gabriella gabrielle
gabrielly gabríela gabríella gaia gail galina ganimete ganiye garance garazi garbiñe garima gasti gauja
gaurangi gauri gaurika gautami gauthildur gawati gayathri gayatri gaye gayla gayle gaylene gaynell
gaëlle gaïa gea geanina gearldine geertje geertrui geetika gefjun gefn geira geirbjörg geirdís geirfinna
geirfríður geirhildur geirlaug geirlöð geirný geirríður geirrún geirþrúður gelengül gelsomina gema gemma
genara geneva genevieve geneviève genevra geni gennie genovefa genoveva gențiana georganna georgeann
georgeanna georgene georgeta georgete georgetta georgette georgia georgiann georgianna georgie georgina
georgine georgía geovana geralda geraldine geralyn gerarda gerardine gerda gerdi gerdien gerhild gerlind
gerlinde germaine germana gerri gerta gertha gerti gertie gertraude gertraut gertrud gertrude gertrudes
gertrudis gertrúda gerða gerður gesa gesare gesche gesine gestheiður gestný gestrún gethera getrude geza
ghaliyati gherghina ghislaine ghizlane giada giana gianina gianna gidget giesela gifty gilberte gilda
gillian gillie gillý gilma gilslaug gina ginette ginevra ginny giorgia giorgiana giovana giovanna girtha
gisa gisela gisele giselle gislaine gislene gislinde gisselle gissunn gisèle gita gitta gitte giuditta
giulia giuliana giulietta giuseppa giuseppina giusy gizela gizella gjaflaug gladis gladyce gladys glenda
glendora glenna glennie glennis glenys glinda gloria gloría glynda glynis glóa glóbjört glódís glóey
glória glóð godelieva godelieve goedele golda goldia goldie goncafer gonnie graca grace gracelyn
graciana gracie graciela graciete grainne grania grayce grazia graziela graziele graziella grazyna graça
grażyna grațiana grațiela greet greetje gregoria greice greta gretchen gretel grethe gretl gricelda
griet grietje grisel griselda gráinne grélöð grét gréta gríma grímey grímheiður grímhildur gróa grēta
guadalupe gudrun gudula gugu gugulethu guida guillemette guillermina guiomar gullbrá gullveig gullý
gumma gunborg gunda gundel gundhild gundi gundula gunhild gunilla gunita gunnbjörg gunnbjört gunnborg
gunndís gunndóra gunnel gunnella gunnfinna gunnfríður gunnharða gunnheiður gunnhildur gunnjóna gunnlaug
gunnleif gunnlöð gunnrún gunnur gunnveig gunnvör gunný gunnþóra gunnþórunn gunta gunvor gurli gurrý
gustie guusje guylaine guðbjörg guðbjört guðborg guðdís guðfinna guðfríður guðjóna guðlaug guðleif
guðlín guðmey guðmunda guðmundína guðný guðríður guðrún guðsteina guðveig gwen gwenaëlle gwenda
gwendolen gwendoline gwendolyn gwyn gwyneth gyda gytta gyða gyðja gyðríður gyöngyi györgyi gæfa gæflaug
génesis géraldine gígja gísela gísla gísley gíslný gíslrún gíslunn gíslína gíta gógó gökperi gökçe göli
gönül görsev gözem gülarə gülay gülbani gülbeyan gülbiye gülcegün güldam gülder güldünya gülenay güler
gülev gülfari gülfeza gülgen gülgüzel gülhisar gülinaz gülkadın güllühan güllər gülmira gülmisal gülnar
gülnarə gülnaz gülnaziye gülnur gülper gülsalın gülselin gülsen gülseren gülsevil gülsiye gülsü gülsüm
gültac gülten gülter gültəkin gülxar gülzadiye gülzar gülçe gülçin gülçöhrə gülözge gülüs gülüstan gülüş
gülşa gülşen gülşeref gülşən gülər günar günay günebakan güngören günsel gürcüye gürten güverçin güzey
habiba habibe hacile hadassa hadassah hadda haddý hadicha hadija hadiza hadja hadjer hadrey hafbjörg
hafborg hafdís hafey hafida hafliða haflína hafný hafrós hafrún hafsa hafsat hafshah hafsteina hafþóra
hafıza haiba hailee hailey hailie hajnalka haleigh halenur hali halie halima halina halisi haliye halla
hallbera hallbjörg hallborg halldís halldóra hallfríður hallgerður hallgunnur hallkatla hallný hallrún
hallveig hallvör halyna hamima hamiyet hamsini hana hanan hanane hanbiken hania hanife hanim hanja hanna
hannabel hannah hannchen hanne hanneke hannele hannelore hanney hannie hanny hanora hansultan hansína
harbinaz harinakshi harini harita harlene harriet harriett harriette haruko hasel hasgül hashiki hasna
hasret hassie hatice hatima hatin hattie hauwa hauður havali havse hawa hawehindi hayat haydée hayel
haylee hayleigh hayley haylie hayrünnisa hazel hazelle hazine hazle heather heba hedda hedi hedvig
hedviga hedvika hedwig hedy hedí heidelinde heidelore heidemarie heiderose heidi heidrun heidy heike
heiða heiðbjörg heiðbjörk heiðbjört heiðbrá heiðdís heiðlaug heiðlóa heiðný heiðrós heiðrún heiður
heiðveig hekime hekla helaine helan heleen helen helena helene helenice helga helinä hella hellena
hellevi helma helmi helmtrud heloisa heloise heloísa helvi helyn helén heléne helēna hema hemal
hemangini hemani hendrika hendrikka henife hennie henny henný henretta henrieta henrietta henriette
henrika henrike henriqueta henríetta heracleea herbjörg herbjört herborg herdis herdís herfríður
hergerður herlaug herlinda herlinde hermelinda hermina herminda hermine herminia hermína hermínia
hersilía herta hertha hervör herþrúður hessie hesti hettie hetty heva hezniye hicran hidaya hilah hilary
hilayda hilda hildah hildburg hilde hildegard hildegarde hildegart hildegund hildegunde hildibjörg
hildigerður hildigunnur hildiríður hildisif hildred hildur hilkka hillary hillevi hilma hiltraud hiltrud
himinbjörg hina hinet hinewai hinrika hinrikka hiral hjalta hjaltey hjálmdís hjálmey hjálmfríður
hjálmgerður hjálmrós hjálmrún hjálmveig hjördis hjördís hjörfríður hjörleif hjörný hjörtfríður
hlaðgerður hlédís hlíf hlín hlökk hodari holli holly honorine hortencia hortense hortensia hortenzia
hortênsia houda houria hoşkadem hrafna hrafnborg hrafndís hrafney hrafngerður hrafnheiður hrafnhildur
hrafnkatla hrafnlaug hrafntinna hraundís hrefna hreindís hrund hrólfdís hróðný hrönn huban hubertine
huda hugbjörg hugbjört hugborg hugdís hugljúf hugrún huguette huia hulda huldah huldrún huldís humaira
humaiya humayra hurican hurşide hvönn hákonía héloïse hélène hólmbjörg hólmdís hólmfríður hödd högna
hökümə hörn húnbjörg húndís húngerður hüda hülya hümeyra hürmet hürüyet hüsniyyə hüsnühâl həcər iara
iasmina iben ibeth ibironke ibolya icey icha icie ida idabelle idalia idalina idamae idda idell idella
idika idoia idun idália ieda iesha ieshia ieva ifeoma ifora ifunanya ignacia iida iiris ijaya ikram
ikshita ila ilah ilaria ilda ildiko ildikó ildız ileana ilene ilenia ilga ilham iliana ilinca ilka illa
ilma ilmur ilo ilona ilonka ilsa ilse ilze imane imani imany imara imelda imene imke imma immaculada
immý imogen imogene imona ina inalda inaya indali indira indy indía indíana indíra ine ineke inell ines
inese ineta inez ingalill ingdís inge ingeborg ingeburg ingegerd ingegärd ingela ingelise ingelore
ingetraud ingetraut ingey ingheiður inghildur ingibjörg ingibjört ingiborg ingifinna ingifríður
ingigerður ingilaug ingileif ingilín ingimaría ingimunda ingiríður ingirós ingisól ingiveig ingrid
ingrida ingried ingrún ingrīda inguna ingunn ingveldur inka inken inkeri inmaculada inna insa inácia
inès inés inês ināra ioana ioanina iolanda ione ionela ionelia iosefina iracema iraci irani irena irene
iretioluwa iria iriana iridenta iridian irina irine iris irja irma irmela irmeli irmengard irmgard
irmhild irmi irmingard irmtraud irmtraut irmtrud irmý irpa irva irya iryna irène irén iréne irēna irıs
isabel isabela isabell isabella isabelle isabelly isadora isaline isamar isaura ise isha ishani ishanvi
ishita isidora isilda isis isla isobel isolde isolina itanya itxaso itzel itziar iuliana iustina ivah
ivana ivanete ivanilde ivanka ivanna iveta ivete ivka ivona ivone ivonete ivonne ivy iwona iyabode
iyadunni iyana iyanna iymona izabel izabela izabella izabelle izaskun izaura ize izetta izora iðunn işin
işın i̇de i̇hsan i̇klim i̇lahə i̇ldeş i̇lhamə i̇lkanə i̇lkbahar i̇lklima i̇lnarə i̇lper i̇lqarə i̇mge
i̇mrihan i̇narə i̇nayət i̇ncifir i̇nsaf i̇ntizar i̇radə i̇rfan i̇slime i̇sra i̇zel i̇çimbike jaana
jacalyn jacey jacinda jacinta jacintha jacira jackeline jacki jackie* jackline jacklyn jaclyn jacoba
jacqueline jacquelyn jacquline jacqulyn jada jade jadranka jadwiga jaeda jael jaelyn jaelynn jagrati
jagvi jahi jaida jailene jailyn jaimee jakayla jakobína jaleesa jalisa jalissa jaliyah jalsa jalyn
jalynn jalə jamalia jami jamila jamiya jamya jana janae janaki janani janay janaína jandira jane janeen
janel janell janelle janene janessa janet janeta janete janeth janetta janey janiah janice janie janin
janina janine janiya janiyah janja janna janneke janneth jannette janni jannie jannika jantien jantine
jantje januja janya janyce jaquelin jaqueline jarmila jaromíra jaroslava jaruthip jarún jarþrúður jasiri
jaslene jaslyn jasmin jasmina jasmine jasminka jasmit jasmyn jasmyne jasmín jasna jaunita javiera jaya
jayalalithaa jaycee jaycie jayda jayde jaye jayla jaylah jaylee jayleen jaylene jaylinn jaylyn jaylynn
jayne jazlene jazlyn jazlynn jazmin jazmine jazmyn jazmyne jazmín jaël jeana jeane jeanetta jeanette
jeanie jeanine jeanmarie jeanna jeanne jeannette jeannie jeannine jeanny jecinta jedidah jeevika
jekaterina jele jelena jelita jemima jemimah jemma jen jenelle jenetta jenifer jeniffer jenilee jenipher
jenn jenna jennette jenni jennie jennifer jenniffer jenny jenný jensína jente jeong* jepkemoi jeraldine
jeri jerica jerilyn jerilynn jerneja jerri jerrie jerrilyn jerusha jeryl jesca jesenia jesica jess*
jessa jessenia jessi jessica jessie jessika jessye jessý jesusa jetske jetta jette jhalak jhoana jil
jill jillian jimena jina jindřiška jinnie jinthe jitka jiřina jo* joan* joana joanie joann joanna joanne
joaquina jocelyn jocelyne jocelynn jodi jodie joell joella joelle joellen joelma joetta joette johana
johanna johannah johanne johnna joke jolana jolanda jolanta jolanthe joleen jolene jolette jolien jolijn
jolina joline jolán jonell jonna jordana jordin joretta jorja jorunn josefa josefiina josefin josefina
josefine josefita joseli joselin joseline joselyn josepha josephina josephine josette josiane josianne
josie josien josiephine josine josipa joslyn josphine jossie josy josée josélia joséphine jovana
jovelina jovina jovita joy joyce joycelyn joyline jozefien jozefína joëlle jožefa jožica juana juanita
jucilene jucélia judita judite judith judy judyth julia juliana juliane juliann julianna julianne julie
julienne juliet julieta julieth juliette julija julijana julisa julissa julita juna junia junie juraci
jurema jussara justina justine justyna justína jutta juulia jyoti jytte járnbrá járngerður jázmin jésica
jéssica jóanna jódís jófríður jóhanna jólín jóna jónanna jónasína jónbjörg jónbjört jóndís jóndóra jóney
jónfríður jóngerð jónheiður jónhildur jóninna jónný jónída jónína jóný jóra jórlaug jórunn jóríður
jósebína jósefín jósefína jökla jökulrós jördis jörgína júdea júdit júlia júlía júlíana júlíanna
júlíetta júlírós júnía júníana jūla jūle jūlija kaaren kacey kacie kacy kadence kadiatou kadijah
kadınana kaela kaelyn kaelynn kahina kaia kaija kaila kailee kailey kailyn kaisa kaitlin kaitlyn
kaitlynn kaiya kaja kajsa kaleena kaleigh kalene kaley kalie kalina kaliyah kallie kaltrina kaluwa kalyn
kamala kamaria kamila kamilah kamilla kamilly kamilə kamora kamya kamí kandace kandef kandi kandice
kandy kanesha kania kanisha kapitola kapítóla kara karama karen karie karima karimah karin karina karine
karissa karitas karla karlee karlene karley karlie karlijn karlinna karlotta karly karlína karlīna
karmen karola karolien karoliina karolin karolina karoline karolyn karolína karon karri karrie karsyn
kartika karyl karyme karyn karí karín karína karítas karó karólín karólína kasandra kashish kashvi kasie
kasiyah kaskazi kassandra kassidy kata katalin katalina katariina katarina katarzyna katarína katarīna
katcha kate katelin katell katelyn katelynn katerina katerine katerína kateřina kathaleen katharina
katharine katharyn katherin katherine katherinne kathern katheryn kathey kathi kathie kathinka kathleen
kathlene kathlyn kathrin kathrine kathryn kathryne kathy kathyrn kati katia katica katie katina katinka
katja katla katleen katlin katlyn katlynn katri katrien katriina katrijn katrin katrina katrine katriona
katrín katrína katrīna kattie katty katy katý kaver kavita kavya kay kaycee kaydence kaye kayla kaylah
kaylan kaylee kayleen kayleigh kaylen kaylene kayley kayli kaylie kaylin kaylyn kaylynn kazuko kaðlín
keanna keara kecia keena keesha keeva kefser keila keira keisha kelcie keli kelis kellee kelli kellie
kelly kelly-anne kellý kelsea kelsi kelsie kemuma kemunto kendra kenisha kenley kennedi kenza keri
kerime kerri kerry kerstin kerttu kesha keshia ketilbjörg ketilfríður ketilríður keyla kezban kezia
keziah khadidja khadija khadijah khady khalilah khanyisile khloe khumbudzo kia kiah kiana kiandra kianna
kiarra kibafupia kibibi kiddý kiera kierra kiersten kifaye kifayət kika kikelomo kiki kim* kimber
kimberely kimberlee kimberli kimberlie kimberly kimora kimya kinaya kindra kinga kinley kinsey kinsley
kiojah kipepeo kira kiran kirsi kirsten kirsti kirstie kirstin kirstine kirsty kirstín kisha kisima
kitan kitti kitty kittý kiwara kiya kiyoko kizzie kizzy kjalvör kjersti klaasje klara klaske klaudia
klaudie klavdija klea klementína klervi kleópatra kloe klothilde kládía klára kolbjörg kolbrá kolbrún
koldís kolfinna kolfreyja kolgríma kolka koncagül konkordía konný konstanze kordula kori korinna korka
kormlöð kornelia kornelía kornélia kortney kosisochukwu kourtney kreszentia kreszenz kriemhild krisha
krissy krista kristan kristbjörg kristborg kristel kristen kristensa kristey kristfríður kristgerður
kristi kristiane kristie kristien kristiina kristin kristina kristine kristiāna kristjana kristjóna
kristlaug kristlind kristlín kristný kristrós kristrún kristveig kristvina kristy kristyn kristíana
kristíanna kristín kristína kristólína kristýna kristþóra krisztina kritika krysta krystal krysten
krystin krystina krystle krystyna kría ksenija kuchanua kumral kumush kunigunda kunigunde kutgün kutun
kvetoslava květa květoslava kweli kya kyara kyla kylah kylee kyleigh kylene kylie kyllikki kyra kára
kátia kâzime käte käthe käthi kæja kókó könül kövsər kübran künkyi kısmet kəmalə lacey lacie ladislava
ladli ladonna laetitia lahoma laia laika laila lailah lailati lainey laini laisha lajita lakeisha
lakendra lakesha lakeshia lakisha lakshmi lalita laly lalə laləzar lamiyə lana lanette laney lani lanie
lanita laodiceia laoise laora laquita lara larae laraine laras larisa larissa lashanda lashonda lashunda
lasonya latanya latarsha latasha latesha latifa latifah latika latisha latonia latonya latoria latosha
latoya latoyia latrice latricia laudelina laufey laufheiður laufhildur lauga laugey laugheiður laura
laure laureen laurel lauren laurence laurene laurenția lauretta laurette lauri lauriane laurianne laurie
laurinda laurine lauryn laurène lavanya lavenia laverna laverne lavinia lavona lavonda lavonia lavonne
lavínia lavīze lawanda lawrencia layla laylah laylo laëtitia laíla laís lea leah leala leana leandra
leann leanna leanne leatha leatrice leeann leela leen leena leesa leidy leikný leila leilani leire leisa
leisha lejla lekha lelah lelar lelia lella lempi lena lenah lene leni lenie lenora lenore leocadia
leocádia leokadia leola leoma leona leonia leonie leonilde leonor leonora leonore leontien leontina
leontine leontīne leonóra leopolda leopoldine leora leota lerato lerze lesana lesia leslee lesley lesli
leslie* lesly lesya leta letha lethia leticia letitia letizia letiția lettie letty letícia levina lexus
leydi leyla leyli leyre lezize leïla leóna leónóra lhanzey lia libbie libby libni libuša libuše libânia
liceth licia liddie lidewij lidia lidie lidija lidwina lidya lieke liene liesa liesbet liesbeth lieschen
liesel lieselot lieselotte lieve ligia ligita liisa lila lilah lili lilia lilian liliana liliane
lilianna lilianne lilija lilijana lilita lilja liljana liljurós liljá lillemor liller lilli lillia
lillian lilliana lillianna lillie lilly lillý lilo lilou lily lilyan lilyana lilyanna lilý lina linah
linda lindah linddís lindita lindiwe lindsay lindsey lineide linet lingný linh linnea linnéa linsey
lintang lioara lioba lipika liridona lisa lisandra lisanne lisbet lisbeth lise liselott liselotte liseth
lisette lisha lison lissette lissi lissie lissy listalín litha littie litzy livia liwia liya liz liza
lizabeth lizbeth lize lizete lizeth lizette lizz lizzie lizzy ljiljana ljubica ljubov ljudmila ljósbjörg
ljósbrá ljótunn lockie loes lofn loftveig logey loice loida lois loise lokbrá lola lolla lollie
londisizwe londiwe londyn loni lonna lopa loraine lorayne lorean loredana loree loreen lorelai lorelei
lorella lorena lorene lorenza loreto loretta loretto lori loriann lorie lorinda lorine lorna lorraine
lorrayne lossie lotte lottie louana louane louann louanna loubna louella louetta louisa louise louisette
louison loula louna lourdes lousewies lousie louvenia lovey lovina lovis lovisa lovísa loyce luana luann
luanne luara luberta luce lucetta lucette lucia luciana lucie luciene lucienne lucila lucile lucilene
lucille lucimar lucimara lucinda lucindy lucineide lucrecia lucretia lucrezia lucreția lucy lucélia
lucía lucília ludie ludivine ludmila ludmilla ludovica ludovina ludwina luella luena luetta lugenia
luigia luigina luisa luisana luise luisina luitgard luiza lujza lukka lula lulah lular lulie luljeta
lulla luminița lunna lupe lupita lurana lurdes lurena lurline lutgarde lutgardis lutgart lutie luvenia
luvinia luz luzia luzie luzinete luzmira luísa lya lyda lydia lydiah lydiane lydianne lydie lydía lykke
lyla lylah lyna lynda lyndia lyndsay lyndsey lyne lynette lyngheiður lynley lynn lynne lynnette lynsey
lysiane lyudmila lyudmyla lára lárensína láretta lárey lâle læla lærke lætitia léa léana léane léna
léone léonie léontine lía líba lída lídia lífdís lígia lína línbjörg líndís líneik líney línhildur lísa
lísabet lísandra lísbet lísebet lívia lóreley lúcia lúcía lúna lúsinda lúsía lúvísa lúísa lúðvíka lüfen
lütfiyyə lýdia lýdie lýdía lăcrămioara lība līga līna līza lūcija ləman lətafət lətifə maaike maaria
maarit maartje mabel mabell mabelle mable macarena macaria macel macey machelle machteld macide macie
macy madaha madalena madaline madalyn madalynn madara maddalena maddison maddý madeleine madelene
madeline madelon madelyn madelynn madge madhavi madhuri madilyn madilynn madina madini madisen madisyn
madleina madlen madlyn mado madoa madora madyson mae maebell maebelle maegan maeva maeve mafalda maftuna
magali magalie magaly magarete magda magdalen magdalena magdalene magdaline magdaléna magdolna magga
maggey maggie maggy maggý magna magndís magnea magney magnfríður magnheiður magnhildur magnólia
magnúsína magný magnþóra magrit magðalena mahala mahali mahalia mahalie mahigül mahika mahirə mahizər
mahnaz mahsa mahter mahulena maia maialen maighread maija maike maiken maila maimuna maimunah maira
mairead mairi mairin maisa maisha maisie maisy maisə maite maitê maivi maiya maja majani majella majken
majvor makaila makala makarena makayla makenna makenzie maksüde malak malala malea maleah malena malene
malgorzata malia maliah malika malin malinda malissa malissie maliyah maliza mallie mallorie mallory
malorie malou malvina malvína malwina malía malín mamata mamen mamie mamphela mandy manel manerva
manervia manon manuela manuelita manuella manya manúela mara maraea maralyn maranda marcela marcelina
marceline marcella marcelle marci marcia marcie marcilene marcy mardell mardís mareen mareike mareikura
mareile marela mareli marella marely maren marese marey marfríður marga margaret margareta margarete
margaretha margarethe margarett margaretta margarette margarida margarita margarite margaritha margaréta
margaux margene margeret margery marget margherita margie margit margita margitta margo margot margoth
margret margreth margrethe margrett margretta margriet margrieta margrit margrith margrjet margrét
marguerite margueritte margunnur margurite margy marheiður mari maria maria-joão mariagrazia mariah
mariam mariama marian mariana mariane marianela marianella mariangela marianita marianna marianne
mariazinha maribel maribeth maricarmen maricel maricela maricica maricruz maricélia marie marie-claire
marie-france marie-hélène marie-laure marie-louise mariechen marieke mariel mariela mariele mariella
marielle marieluise marietta mariette marija marijana marijke marijn* marika marikó marilda marilee
marilena marilene marilla marilou mariluz marilyn marilynn marilza marilú marina marinalva marinda
marine marineide marinela marinete marinette marinka marioara marion mariona mariquita marisa marise
marisel marisela mariska marisol marissa maristela marit marita maritta maritza mariyah marizete
mariëtte marja marjaana marjan marjana marjanca marjani marjatta marjeta marjo marjolaine marjolein
marjona marjorie marjory marjukka marjut marketta markita markrún markéta marla marlana marlaug marlee
marleen marleigh marlena marlene marleny marli marlie marlies marliese marlis marlise marloes marluce
marly marlys marlyse marlène marlén marlín marlís marlúcia marni marnie marnita marolyn marquita
marselía marselína marsha marsibil marsilía marsý marta martha marthe martika martina martine martta
martína maruša marva marvelous mary mary-ann maryam maryann maryanne marybelle marybeth maryellen
maryjane maryjo marylee marylin maryline marylise marylou marylouise maryluz marylyn marylène maryse
maryvonne marzena maría maría-josé maríam marían maríana maríanna marília marína marínella maríon marísa
marísól marít maríuerla marólína marý masako massiel masume matea mateja mathilda mathilde matilda
matilde mattea matthea matthilda matthildur matthía mattie mattye mattíana mattína mattý maua maud maude
maudie maura maureen mauricette maurine mavie mavis maxine maya mayara mayawati maybell maybelle mayelín
mayerly maylis mayme maymie maynur mayra maysa mayte mazie maéva maëlle maëlys maëva maía maídís maíra
maísól maïté maïwenn małgorzata maşide maša maža mckayla meabh meagan mechelle mechthild mechthilde
mechtild mecide medora meenakshi meera mefharet meg megan meggan megha meghan meghana meghann mehbarə
mehdiye mehin mehrigül mehrimoh meibh meike meja mekhala mekkin mekkín melaha melania melanie melany
melek meleknur melikkan melinda melisa melissa melissia melita melitta melkorka mellie mellisa mellissa
melodee melonie melony melrós melvina melvine melánia melûl mendy menfeat menişan meral merba mercedes
merche mercyline mercè mercé mereana meredith meret merete merethe meriem merike merilyn merim meritxell
merja merlene merna merrilee mertie merva merve mervi mery meryem meryeme meryl messíana mesude metha
metka metrine mettie meveddet mevlüdiye meyhanim meyransa mezide mhairi mia micaela micayla michaela
michaele michala michaëla micheala michela michelina micheline michell michelle michèle mickie mieke
miep miesha migdalia miguela mihaela mihriye miia mikaela mikaelína mikaila mikala mikalah mikayla
mikkalína mila milada milagros milana milcah milda mildred mildríður milena milica milissa milka milkah
millaray millicent millie milly millý miloslava milota milou miluše mimi mimmi mimoza mimy mina minda
mindi mindy minerva minervia minibe minna minney minnie minný minodora mintie minurə mioara mirabela
miranda miray mirdza mireia mireille mirela mirella miren mireya mireïa miriah miriam miriama mirian
mirja mirjam mirjami mirjana mirlinda mirna miroslava miroslawa mirriam mirta mirtes mirtha mirthe
mirtie miruna miryam missy mistie misuli mitali mitchelle mittie mitzi mitzy miya miyesser mjalldís
mjallhvít mjaðveig mjöll mkarkara mnqobi modupe moesha mofifoluwa mohini mohinur mohlaroyim moira mojca
mojisola mojisoluwa mollie molly mona monalisa monica monicah monika monique monna monnie montse
montserrat moradeke morag morayo morena morenike morgana morgane moriah morine morolake mosinmileoluwa
mossie mosunmola motunrayo mouna moureen mourine moyosore mozell mozella mozelle mpho* mrihani muarra
mubina mufide mugdha muhima muhiye muhsina muireann muizza mujde mukbile mumtoz munda mundheiður
mundhildur mundína munisa muriel murielle mursalina musaffa musfira mushtariy muslima muvahhide muxlisa
muzayyana muzdalifa mwamini mwanajuma mwanamisi mwasaa mya myah myla mylee mylie mylène myra myranda
myriam myrle myrna myrra myrta myrtha myrthe myrtice myrtie myrtis myrtle mábil málfríður málhildur
málmfríður mánadís máney mára márcia márta märta märtha méabh mégane mélanie mélina mélissa mínerva míra
míranda mítra módís móeiður móey móheiður móna mónica mónika móníka mônica mörk mübetcel mücevher
müferrih müjde mükrüme mülayim mümtaze münezzer müret müsemma müveddet müğber müşkünaz müşüre mýra mýrún
māra mārīte mădălina mălina mărioara măriuca mədinə məhru məlahət məleykə mənsurə məryəm mərziyyə məsmə
mətanət nabila nadeschda nadeshda nadezhda nadežda nadia nadin nadine nadir nadiya nadja nadège nadía
naděžda nafile nafissatou nahidə nahla naiara naibə naide nailə naima naimh nair najuma najwa nakisha
nakita naledi nallely nalân nanci nancie nancy nanda nandini nanette nanie nanna nannerl nannette nanný
nansý nanə naoimh naom naoma naomh naomi naomy naomí narges narhanim narimane narıngül nashipie nasiba
nasra nasreen nasrin nastja natacha natalee natalia natalie natalija natalja nataly natalya natalía
natasa natascha natasha natasja natasza nataša natașa natella nathalia nathalie nathaly nathari nathasha
nathália natividad natosha natália natálie natércia natālija natəvan nawal nayara nayaret nayareth
nayeli nayely nayfa nayibe nazaret nazilə nazimet nazimə nazlihan nazlı nazıdil naïma naómí ndeye
ndumiso ndèye nealie nealy neasa nebiha necilal necva nedda nedjma nedra neele neelima neeltje neema
nefaret nefiye neha neide neiva nejdet nekane nelah nelcy nelda nele neli nelia nelie nell nelleke nelli
nellie nelly nellý nelma nelsy nelya nenna neola neoma neppie neptün nerea neriban nermin nesfe neslinur
neslisah nesrin nesrine netra nettie netumbo neuma neusa neuza nevaeh neval neveah nevenka nevgin nevise
nevsale nezengül nezize neşrin neža ngaire ngozi nia niamh nichelle nichol nichola nichole nicki nicola*
nicolasa nicole nicoleta nicoletta nicolette nicoline nicolle niculina nidhi nidia nidra nienke nieves
nigar nigesa nihan niharika niina nika niki nikia nikki nikol nikole nikolett nikoletta nikolina nikíta
nikólína nila nilam nilcan nilda nilde nili nilima nilufar nilza nimakoah nimrat nina ninetta ninioluwa
ninna ninon ninoska ninthe nira nirgül nirja nirmala nisa nisha nisə nita nitara niðbjörg niğmet njeri
njozi njála njóla nkazimulo nkechi nkiruka nkosazana nneka noa nobantu nobie nobuhle noeleen noeli
noelia noeline noelle noemi noemie noemí nohely nohemí nohora noirin nokukhanya nokulunga noleen nolia
nolie nollaig nolwenn nomagugu nomalanga nomasonto nomathalente nomathemba nomcebo nomsa nomthandazo
nomusa nomvula nonhlanhla nonhle nonie nonjabulo noor noora noortje nora norah noreen norene noreta
noretta norica norina norine norita norma notburga nothando nour noxolo nozibusiso nozima nozizwe noémi
noémia noémie noëlla noëlle noëmi nqobizitha nuala nubia nunzia nura nuran nuranə nuray nurbanu nurcan
nurda nurdeniz nurey nurgil nurhayet nuria nuriya nuriyet nurlana nurmelek nurseda nurser nursim nurtaç
nurten nurul nurveren nury nurşan nuša nyah nyasi nyasia nydia nyla nylah nynke nyoka nyoni nyota nyree
nyuki nádia náttsól nélida nína níní nívea nóra nótt növrəstə núria nübar nüdret nürice nüşabə nýbjörg
nəfisə nərgiz nərmin nərminə nəzakət nəzrin oana obdulia obianuju oceane octa octavia océane odalis
odalys odda oddbjörg oddfreyja oddfríður oddgerður oddhildur oddlaug oddleif oddný oddrún oddveig oddvör
odelia odeline odessa odete odette odika odila odile odilia odina odália odília oeshi ofelia ofeliya
ofélia ogechi oguş ojasvi oksana oktavía októvía olajumoke olalla olar olasunmbo olatz olaya olena olene
oleta olevia olga olha olimpia olinda oline olivia olivie ollý ololade oluchi olufunke olufunmilayo
oluwakemi oluş olwen olwethu olympia olímpia olívia omaira omaja ombretta omie omisha omobolanle
omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi omya ona ondina oneida oney oni
onie onnie onyinye oona oonagh opha ophelia ophélie oprah opwonya orah oralia orane orelia orene oreofe
orfelina orfhlaith oriana oriane orietta orla orlagh orlaigh orlaith orlane orlena ormheiður ormhildur
ornella orsolya ortansa ortrud ortrun orvokki orçin osha osiyo ota otelia otilia otkatla otta ottavia
ottilia ottilie otília otýlie otīlija ouida oumou outi oviya owethu oxana oyenike oyindasola oysha ozana
ozella ozioma oľga pabla paca padma padmi padraigin page pahal paige pairlee paityn pakizə paksu pallavi
palmerinda palmira paloma pam pamala pamela pamelia pamella panya paola paoletta paralee paramita
paraschiva parlee parthenia pascale pascaline paskalia pasqualina patricia patricija patrisía patrizia
patrícia patsy patti patty paula paule pauletta paulette paulica pauliina paulina pauline paulína
paulīna pavani pavla pavlína payten paz pearla pearle pearlene pearlie pearline peggie peggy pekkan
pembesin penelope penina peninah penni penny penélope perinur perla permelia permun pernilla pernille
perrine pesent petra petrana petrea petrina petrona petronela petronella petronila petruța petrína
petrónella petrós petrún petrúnella peyton phanice phebe pheobe phileine philippa philippine philis
phillis philomena philomene phoebe phylicia phylis phyliss phyllis pia piedad piera pierette pierina
pierrette piia pilar pippa pirjo pirkko piroska pleun poliana pollie polly pollý polonca pompilia pooja
poppy porsha portia pratibha preeti pricilla prisca priscah priscila priscilla priscillah prisha priska
priti priya priyanka prudence prudie pría puji puput pushti puspa puti putri pála páldís páley pálfríður
pálhanna pálheiður pálhildur pálmey pálmfríður pálrún pálín pálína pâmela päivi päivikki pénélope
pétrína pétrún pürçek pəri pərişan pərvanə pərvinə qaratel qiana qori queralt quetzali quiana quinter
quinty quitterie quitéria qumru qushi qönçə qızbəs qənirə raagini rabbiye rabea rabecca rachael rachana
racheal rachel rachelle rachida rachita rachèle racquel radeke radha radhika radka radmila radoslava
radovana raegan raelyn raelynn raewyn rafaela rafaella raffaela raffaella rafila rafney rafnhildur ragna
ragnbjörg ragney ragnfríður ragnheiður ragnhild ragnhildur rahab rahayu rahel rahiye rahmi raifə raija
raili raimunda raisa raissa rajata rajeshri rakide raksha raluca ramatoulaye ramilə ramona ramóna
randalín randi randíður randý rania ranka rannva rannveig ranya raphaela raphaëlle raquel rasha rashida
rashmi rasimə rasma ratih ratna rayhona rayla raymonde rayna rayne rayssa rayyona rayén raziyə raíssa
reanna reatha reba rebeca rebecca rebecka rebeka rebekah rebekka rebihat reem refet regena regenia
regiane regina reginbjörg regine regitse regitze regula regína regīna rehema rehime reidun reingard
reinhild reinhilde rejane rekha rella remedios rena renada renae renata renate renea renee rengül
renilda renita rennie renske renuka renáta renée resi ressie restu reta retha rettie reva revza reyhan
reyhanə reyn reyna reyndís reynheiður reynhildur rezin rheta rhian rhianna rhianne rhiannon rhoda rhona
rhonda ria rianna rianne ricarda ridhi rie riet rigmor rihanna riikka riina riitta rikka rikki rilla
rillie rinda rini ripley risper rita ritu ritva riya roberta robertina robiya robyn rochelle rocio rocío
rodah rodica roena rogéria roise roisin rojnu rokhaya rokia roksana rolanda rolande rollande romane
romanița romilda romina romona romy rona ronda ronja ronna ronya roopa roosa rorí rosa rosabelle rosalba
rosalee rosaleen rosalia rosalie rosalina rosalind rosalinda rosalinde rosaline rosalva rosalyn rosalía
rosamond rosana rosane rosangela rosann rosanna rosanne rosaria rosario rosaura roseann roseanna
roseanne rosel roseli roselinde roseline rosella rosely roselyn roselyne rosemarie rosemary rosemeire
rosena rosenda roser rosetta rosey rosie rosilda rosilene rosimeire rosina rosinda rosine rosl roslyn
rosmarie rossana rossella roswita roswitha rosália rosángela rosária rosângela rotraud rotraut rowena
roxana roxane roxann roxanna roxanne roxelana roxie roxy rozalia rozalija rozane rozanne rozella roziya
rozália rubiela ruby rubye rudīte rufina ruhide ruhiyyə ruhshona ruhugül ruhəngiz rukhsana rukia rumaysa
rumeysa runný ruperta ruqayya ruqiya ruqiyyə rute ruth rutha ruthann ruthanne ruthe ruthie ruthild
ruxanda ruxandra ruxsarə ruzica ruža ružena ružica ryann ryleigh rylie rym ryma ráðhildur régine
réjeanne réka ríkey ríta róberta róbjörg róisín rósa rósalind rósanna rósbjörg rósborg róselía rósey
rósfríður róshildur rósinkara rósinkransa róska róslaug róslind róslinda róslín rósmary rósmarý rósmunda
rósný róza rózsa róża röfn rögn röskva rövşanə röya röyal röyalə rúbý rúna rúndís rúnhildur rúrí rübabə
rübeyda rümeysa rıfkıye růžena rəfiqə rəhilə rəmziyyə rəna rəqsanə rəsmiyyə rəxşəndə saanvi saar saara
sabah sabihe sabina sabine sabirə sabrina sabrine sabrína sabína sabır sachi sacidə sada sadao sadeti
sadie sadiye sadye safia safina safinaz safiri safiya safta safura sahibə sahil sahra saida saige saire
sakina sakshi sakura salbjörg saldís salena salete salgerður salima salimah salimata salimet sally salma
salný salome salomea salomey salomé salsabila salvör salwa salína salóme samahat samanta samantha samara
samatha samia samiah samina samira samirə samiya samiyah sanaa sanavber sanaya sanda sandhya sandi
sandie sandra sandrine sandy sanela sangeeta sanije saniya saniyah sanja sanjuana sanjuanita sanna sanne
sanni sannie santina santía sanur sanya saoirse saphira sara sarabi sarafina sarah sarahi saray sari
sariah sarina sarita sarmīte sarrah sarvinoz sarya sarína sasha saskia satu satıa saumu saumya saundra
savanah saveta savilla sayalı saygın saçı saïda scarleth scarlett scarlette seana seanan seaneen seanna
sebigül seblâ sebrina sedife sefanía sefer segilola sehel seija sejda selah selcan selcen selena selene
selime selin selina seline selja selka selma selmin selçuk semat semenica semra semrin seniha senora
senía seona septi septíma serafina serah seraina sereina seren serena serfinaz serma sernur serpil
servinaz seselía sesilía sesselja sesselía sessilía sevara sevcan sevdinar severina severine sevgen
sevginur sevican sevil sevim sevinc sevinch sevla sevsevil seyhan seyyide sezen seçgül shae shahina
shahnoza shaina shakila shakira shalon shalonda shameka shamika shana shanae shanda shandra shaneka
shanell shanelle shanequa shani shania shanice shaniece shanika shaniqua shanita shaniya shanna shannan
shannen shannon shanta shante shantel shantell shaquana shaquita shara shardae sharday sharde sharee
shari sharita sharla sharleen sharlene sharman sharon sharonda sharron sharyl sharyn shasta shatara
shauna shauneen shaunna shavon shavonne shawana shawanda shawna shawnda shawnee shawnna shawnte shayla
shaylee shayna sheela sheelagh sheena sheila sheilah sheilla sheillah shelba shelbi shelbie shelia
shelley shelli shelly shelva shelvia shelvie shena shenna sheree sheri sherie sherilyn sherita sherlyn
sheron sherree sherri sherrie sherron sherry sherryl sheryl sheryll sheyla shianne shiela shiloh shilpa
shinead shira shirin shirl shirlee shirleen shirlei shirlene shirley shirleyann shirlie shivani shobha
shona shonda shonna shpresa shqipe shravya shreya shukrona shyann shyanne shyla sian sibbie sibel
sibilla sibongile sibusisiwe sibylla sibylle sidar siddie sidiqə sidonie sidónia sieglinde siegrid
siegried siegrun sienna sietske sigdís sigdóra sigfríð sigfríður sigga siggerður siglinde sigmunda
signhildur signý sigrid sigrun sigríður sigrún sigurbirna sigurbjörg sigurbjört sigurborg sigurbára
sigurdríf sigurdrífa sigurdís sigurdóra sigurey sigurfinna sigurfljóð sigurgeira sigurhanna sigurhelga
sigurhildur sigurjóna sigurlaug sigurleif sigurlilja sigurlinn sigurlín sigurlína sigurmunda sigurnanna
sigurrós sigursteina sigurunn sigurveig sigurvina sigurást sigurásta sigurða sigurósk sigurþóra sigyn
sigþrúður sigþóra sihawukele sihem siiri silanur silene silfa silfrún silfá silja silje silka silke
sille silondile silvana silvia silviana silvie silvija silvina silvânia silvía simara simber similoluwa
simina simisola simona simone* simonetta simonne simphiwe simten simuzər sinaida sinara sinda sindy
sinead sinikka sintija sinéad siobain sioban siobhain siobhan siobhán siofra siphesihle sirap sirje
sirkka sirlene sirpa sirra sirrý siska sisko sissel sissi sita sitarə sithembiso siya siân sjoukje sjöfn
skaidrīte skarpheiður skolastika skugga skuld skye skyla skúla skúlína sladjana slavica slavka slavomíra
slavěna sláva slávka smaranda smriti sneha snezana snježana snjáfríður snjáka snjófríður snjólaug snorra
snæbjörg snæbjört snæborg snæbrá snædís snæfríður snælaug snærós snærún snót soffía sofi sofia sofie
sofija sofía soizic sol solange soledad solenne soliha soline solma solmaz solveig solvej solène
somadina sonali sondra songül sonia sonja sonji sonnur sonný sonsoles sonya sophia sophie sophronia
sophy soraia sorana soraya sorcha sorina souad soumia sowande soykan soňa speranța stacey staci stacia
stacie stacy stanislava stanka starla stasia stefana stefania stefanie stefany stefanía steffi stefánný
steina steinbjörg steinborg steindís steindóra steiney steinfríður steingerður steinhildur steinlaug
steinrós steinrún steinunn steinvör steinþóra stela steliana stella stellah steluța steph stephaine
stephani stephania stephanie stephany stephenie stina stine stjarna styrgerður stéphane* stéphanie
stígheiður stígrún stína subomi subutiye suci sudha sudie sudiksha sue sueli suellen suely suhani
sumarlína sumarrós sumayya sunay sungara sunita sunna sunnefa sunneva sunniva sunníva supriya susam
susan susana susanita susann susanna susannah susanne suse sushma susi susie sussanne sussie suus suvi
suzan suzana suzann suzanna suzanne suze suzette suzie suzy suğra svafa svala svalrún svana svanbjörg
svanbjört svanborg svandís svaney svanfríður svanheiður svanhildur svanhvít svanlaug svanrós svanþrúður
svava svea sveina sveinbjörg sveinborg sveindís sveiney sveinfríður sveingerður sveinhildur sveinlaug
sveinrós sveinrún sveinsína sveinveig svenja svetlana sveva svitlana světlana swala swantje swati
swetlana syahrini sybil sybilla sybille syble sydell sydnee sydni sydnie sylgja sylivia sylke sylvaine
sylvana sylvania sylvia sylviane sylvianne sylvie sylvía sylwia symone synnøve syreeta szilvia sára
sânziana sæbjörg sæbjört sæborg sædís sæfinna sæfríður sæhildur sælaug sæmunda sæný særós særún sæsól
sæunn sævör ségolène sélène séverine sílvia símonía sísí síta sóla sólbjörg sólbjört sólborg sólbrá
sólbrún sóldís sóldögg sóley sólfríður sólgerður sólhildur sólkatla sóllilja sólný sólrós sólrún sólveig
sólvör sólín sónata sónia sônia sölva sölvey sölvína söyler sørine súla súsan súsanna südabə süheyda
süleyla sümerya süner sürəyya süsen süzer sırriye səadət səbinə səbirə səfurə səhər səidə səlimə səma
səmayə sənubər səriyyə ta-tanisha tabatha tabea tabetha tabita tabitha tadeja tagangül tainá takisha
talia talibe talita taliyah talía tamala tamar tamara tamatha tamaşa tambika tambra tameka tamekia
tamela tamera tami tamica tamie tamika tamiko tamilla tamires tamisha tammi tammie tammy tamra tamsin
tamu tamya tanesha tangela tangül tania tanika tanisha taniya taniyah tanja tanmayi tanses tantri tanvi
tanya tanyu tanía tara tarah taraji tarcila tarsha tarsila taru taryn tasha tashina tasvir tatia tatiana
tatiane tatianna tatjana tatum tatyana tatyanna tawana tawanda tawanna tawnya tayla tayyibe taçnur taís
teea teela teena teija teitný tekla teknaz tellervo telma telse temime temitope tenika tenisha tennie
tennille teodora teodosia teona tera tercan teresa terese teresia teresiah teresinha teresita teressa
teresía tereza terezija terezinha terhi teri terina terri terttu teréz terézia tess tessa tessie tetiana
teuta texanna texie teybet teófila thabisa thabisile thais thalia thandazile thandeka thandi thandiwe
thaynara thayná thaís thaísa thaïs thea theda thekla thelma thembeka thembekile thembile thembisile
theodocia theodora theodosia theodóra theola theres theresa therese theresia therése theódóra thiare
thinhinane thoko thomasina thresa thuli thursa thuthukile thyra théa thérèse tia tianna tiarna tiarra
tiberia ticen tiegan tiera tiesha tiffani tiffanie tiffany tiia tiina tiiu tilda tillie timea tina
tincuța tindra tine tineke tiney tinie tinna tinnie tiphaine tirsa tirza tisha tishie titia titilayo
titin tiwa tiziana tjaša tjitske tobi toccara todda tolulope toluwanimi tomasa tomeka tomika tomris
tomurcuk tomásia toni* tonia tonicha tonja tonje tonya torbjörg torfey torfheiður torfhildur tori torill
torrie tosha toshiko tove towanda toya toñi tracee tracey traci tracie tracy traude traudel traudl
treasa treena tressie tricia triin trijntje trilby trina trine trini trinidad triona tripti trish trisha
tristana triveni triya trude trudi trudie trudy trula truus tryggva tryggvína trīne tuana tudorița
tudosia tuere tuija tulia turanə turcein turid turvi tutkucan tuula tuuli tuulia tuulikki tuva tuğçe
twila twyla tyesha tyla tânia tíbrá tímea tína tóbý tóka tóta tükəzban tülay tülin tünde tünzalə türcan
türkan türkanə türknur tüzenur týra təhminə təranə uberlinda ubika ucchal uchita udeera udyati ugla
ujamaa ujunwa ulduz ulla ulrica ulrika ulrike ulva ulya umande ummahani umoja umuşan undine undína
unjani unna unnati unnbjörg unndís unnur upadhriti upasna upma urishilla urmi ursula urszula urte
urvashi urvi urânia urður urša urška uršuľa uschi usyi ute uxue uyanser vacibe vagna vagnbjörg
vagnfríður vahidə vaishnavi vajèn vaka valarie valary valbjörg valbjörk valbjört valborg valdete
valdheiður valdirene valdís valentina valentine valentína valentīna valeria valerie* valerija valery
valería valeska valey valfríður valgerða valgerður valhildur validə valinda valka vallary vallie vallý
valný valorie valquíria valrós valrún valèria valéria valérie valý valþrúður vamakshi vanda vandana
vanesa vanessa vania vanja vannie vansha vanusa vanya varenya varlık varsha varvara vasana vasatika
vashti vasilica vassie vasudha vasundhara vecide vedhika vedika veera veerle vefia veig velda vella
velma vendela vendula venessa venice venie venita venla vennie veola vera vera-lúcia verdell verena
vergie verna vernelle vernetta vernia vernita veronica veronicah veronika veronique verónica verónika
veróníka verônica vesna vetrarrós veva vezrife vibeka vicenta vicenția vickey vicki vickie vicky
victoria victorine victoría victória vicy vidhi vidya vieroslava vigdís vigný viivi vija vikki viktoria
viktorie viktorija viktoría viktória vilborg vildane vildís vilfríður vilgerður vilhelmiina vilhelmina
vilhelmína villimey vilma vilný vinaya vinbjörg vincenza vinciane vineta viney vinie vinnie vinný vinsý
viola violaine violante violeta violetta viorela viorica virdie virgia virginia virginie virginía
virgínia viridiana virna virpi virág vitalina vittoria viveka vivian* viviana viviane vivianne vivien
vivienne viðja vjollca vladimíra vlora vlădelina voichița vonda vonetta voney vonnie vordís vreni vrinda
vrishti vritti vroni vuokko vyanjana vânia vébjörg védís végerður vélaug véný véronique víbekka vígdögg
víggunnur vísa víóla víóletta vüsalə věra vəfa waceera wafa wafae waida waimarie wakeeta walburga
waldtraut walentina waleska walquíria waltraud waltraut waltrud wambui wanda waneta wangari wani wanita
wanjiru warda warhi waridi watika wava weddy weena wencke wendela wendi wendolin wendy wenke wera
whitley whitney wibke widisha widya wiebke wieke wiesława wietske wikitoria wilda wilfriede wilhelmina
wilhelmine willa willeke willemijn willene willia williemae willodean wilma wiltrud winifred winni
winnie winnifred winny winona winsome wioletta wirda wishi wulan wuraola wynona wytske xalak xalidə
xalisə xana xanım xatirə xavər xena xenia ximena xiomara xiti xochitl xumar xuân xénia xóchitl xəyalə
yaa yachana yacine yadavi yadira yael yahaira yahvi yahşi yaima yaiza yajaira yamila yamile yamilet
yamilex yamina yamini yanara yance yanet yaneth yani yanina yanira yara yareli yaretzi yaritza yasemen
yasemin yashasvi yashawini yashica yashoda yashodhara yashvi yasina yasinta yasmeen yasmin yasmina
yasmine yasmín yasna yasti yasəmən yauvani yazgül yazmin yazmín yaël yeganə yeimy yejide yekbun yenifer
yenny yeny yepelek yesenia yesica yessenia yessi yessica yetta yetunde yewande yeşil yfke yina yineth
yinthe ylenia ylfa ylfur ylja ylva ylvi ylvie ynja yocelyn yochana yoko yolanda yolande yoli yolima
yolonda yoselin yoshiko yoshita yosma yousra yrja yrsa ysabel ysaline yudy yuli yulia yuliana yulieth
yulisa yulissa yuliya yuliza yuly yuni yunita yurani yurany yurdaser yuridia yurtseven yury yusimí
yutika yvette yvonne yésica yéssica yücel yıldız zada zadie zaenab zaharia zahfer zahnya zahra zahro
zaida zainab zainabu zaira zaitra zaituni zakhele zakiyaxon zaliha zalindra zamfira zamira zana zandra
zanele zaniyah zansi zara zaria zariah zarna zarəngiz zaynab zdenka zdeňka zdislava zebirce zehnia zehra
zehranur zejna zelda zelha zelia zella zelma zelpha zemfira zemzem zena zenaida zenaide zenia zenilda
zenobia zenovia zenta zenzi zenzile zerafet zeride zetta zettie zevlüde zeynep zeyno zeynəb zeynəgül
zhane zibeydə zibuyile zigrīda zilda zilfa zillah zilma zilmil zilpah zilpha zina zinaida zinal zineb
zinhle zinnura zinnure zinət zipporah zita zlatica zoe zoey zofia zofija zohra zoila zoja zora zoraida
zorica zorka zoé zoë zsanett zsuzsanna zsófia zubeyde zula zulaikha zuleide zulema zulfa zulma zulmira
zumaridi zunilda zuwena zuzana zvonka zélia zélie zöhrehan zöhrə züheyla zülbiye züleyxa zülfiyyə
zülfüye zümre zümrüd zəhra zəkəriyyə zəminə zərif zərifə zərnigar ágatha ágnes águeda ágústa ágústína
álfdís álfey álfgerður álfheiður álfhildur álfrós álfrún álfsól ángela ángeles árbjörg árbjört árdís
árelía árlaug ármey árna árndís árney árnheiður árnína árný ársæl ársól árveig árvök áróra árún árþóra
ásbjörg ásborg ásdís ásfríður ásgerður áshildur áskatla ásla áslaug ásleif ásný ásrós ásrún ásta
ástbjörg ástbjört ástdís ástfríður ástgerður ástheiður ásthildur ástríður ástrós ástrún ástveig
ástþrúður ástþóra ásvör áurea âlemşah ângela änne ægileif æsgerður çalım çağlar çevregül çilga çimnaz
çinarə çisem çiçək çolpan ève édith élaine éliane élisa élisabeth élise élodie éloïse éléonore émeline
émilie érica évelyne íngrid íren írena íris írunn ísabel ísabella ísadóra ísafold ísalind ísbjörg ísdís
ísey ísfold ísgerður íshildur ísis íslaug ísleif ísmey ísold ísrún íssól ísveig ísól íunn ófelía ólafía
ólafína ólavía ólivía ólína ólöf ótta ögmunda ölrún ölveig ömriye örbrún örfiye övün özay özbilge özdeş
özge özgün özlem özpetek özyurt úlfa úlfdís úlfey úlfheiður úlfhildur úlfrún úlla úndína úranía úrsula
úrsúla ülke ülküm ülkər ülle ülviyyə ümmahan ümmühan ümray ünal ürper üçgül þalía þeba þeódís þeódóra
þjóðbjörg þjóðhildur þoka þorbjörg þorfinna þorgerður þorgríma þorkatla þorlaug þorleif þorsteina
þorstína þrúða þrúður þula þura þurí þuríður þurý þyri þyrí þóra þóranna þórarna þórbjörg þórdís þórelfa
þórelfur þórey þórfríður þórgunna þórgunnur þórhalla þórhanna þórheiður þórhildur þórkatla þórlaug
þórleif þórný þórodda þórsteina þórsteinunn þórstína þórunn þórveig þórvör þórða þöll þúfa đurđica
şadıman şahdiye şahinder şahnaz şahnuray şahıgül şamiha şayan şazime şefiye şehreban şehza şelâle
şemsinisa şennur şeref şerman şevketfeza şeyda şilan şirivan şöhret şövkət şükufə şüküfe şəfa şəfiqə
şəhla şəhrəbanu şəlalə şəmsiyyə şərafət šarlota špela štefanija štefica štefka štefánia štěpánka šárka
žaneta željka želmíra živa žofia žofie
"""
