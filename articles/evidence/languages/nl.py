"""Dutch: numbers, units and dates, then speech. Literals only."""

from articles.evidence.languages.speech import Speech

SPEECH = Speech(
    endings={
        "en": "t de den en end",
        "ten": "t te ten end",
    },
    say={
        "": "zegt zeggen zei zeiden gezegd zeggend stelt stellen stelde stelden "
        "verklaart verklaren verklaarde verklaarden meldt melden meldde meldden "
        "vertelt vertellen vertelde vertelden benadrukt benadrukken benadrukte "
        "benadrukten schrijft schrijven schreef schreven bevestigt bevestigen "
        "bevestigde bevestigden waarschuwt waarschuwen waarschuwde waarschuwden "
        "erkent erkennen erkende erkenden antwoordt antwoorden antwoordde "
        "antwoordden reageert reageren reageerde reageerden beweert beweren "
        "beweerde beweerden concludeert concluderen concludeerde concludeerden "
        "verzekert verzekeren verzekerde verzekerden herhaalt herhaalde herhaalden "
        "vindt vinden vond vonden meent menen meende meenden constateert "
        "constateren constateerde constateerden bericht berichten berichtte "
        "berichtten ontkent ontkennen ontkende ontkenden belooft beloofde beloofden "
        "vraagt vroeg vroegen onderstreept onderstreepte suggereert suggereerde "
        "argumenteert argumenteerde oordeelt oordeelde oordeelden betoogt betogen "
        "betoogde betoogden noteert noteerde twittert twitterde vervolgt vervolgde "
        "vervolgden verduidelijkt verduidelijkte preciseert preciseerde nuanceert "
        "nuanceerde onthult onthulde onthulden verwacht voorspelt voorspelde "
        "voorspelden klaagt klaagde klaagden schat bekent bekende bekenden bezweert "
        "bezwoer getuigt getuigde getuigden redeneert redeneerde herinnert "
        "herinnerde relativeert relativeerde rapporteert rapporteerde rapporteerden "
        "informeert sprak spreekt spraken repliceert repliceerde adviseert "
        "adviseerde somt bezweren kondigt kondigde kondigden voegt voegde voegden "
        "laat liet lieten geeft gaf gaven legt legde legden wijst wees wezen deelt "
        "deelde deelden merkt merkte merkten haalt brengt bracht luidt luidde",
    },
    voice={
        "": "noemt noemen noemde noemden roept riep riepen lacht lachte lachten zucht "
        "zuchtte zuchtten grapt grapte grinnikt eist eiste eisten bekritiseert "
        "bekritiseerde prijst prees looft juicht juichte omschrijft omschreef "
        "omschreven fluistert fluisterde schreeuwt schreeuwde schreeuwden bedankt "
        "bedankte besluit besloot begint begon hoopt denkt dacht glimlacht "
        "glimlachte mompelt mompelde zingt zong vervolgt vreest citeert citeerde "
        "typeert typeerde bestempelt bestempelde leest las verzucht verzuchtte "
        "briest foetert foeterde sneert sneerde sist gelooft vraagt vroeg luidt "
        "luidde staat stond klinkt klonk bepleit bepleitte verwijt verweet "
        "veroordeelt veroordeelde verdedigt",
    },
    participles="zeggend",
    past="gezegd gesteld verklaard gemeld verteld benadrukt geschreven bevestigd "
    "gewaarschuwd erkend geantwoord gereageerd beweerd geconcludeerd verzekerd "
    "herhaald gevonden ontkend beloofd gevraagd laten weten aangekondigd "
    "bekendgemaakt toegevoegd uitgelegd meegedeeld genoemd omschreven",
    nouns_too="bericht berichten meldt melden stelt schat bekende vond vonden vinden wees "
    "gevonden schatten menen besluit begint begon staat stond schrijven verzekerde "
    "verzekerd verdedigt lacht",
    particles="",
    phrases="laat weten, liet weten, lieten weten, laten weten, heeft laten weten, hebben "
    "laten weten, geeft aan, gaf aan, gaven aan, geven aan, legt uit, legde uit, "
    "legden uit, leggen uit, wijst erop, wees erop, wijst er op, wees er op, wezen "
    "erop, merkt op, merkte op, merkten op, voegt toe, voegde toe, voegt daaraan "
    "toe, voegde daaraan toe, voegt eraan toe, voegde eraan toe, geeft toe, gaf "
    "toe, gaven toe, maakt duidelijk, maakte duidelijk, maakte bekend, maakten "
    "bekend, maakt bekend, deelt mee, deelde mee, deelden mee, kondigt aan, "
    "kondigde aan, kondigden aan, staat te lezen",
    auxiliaries="heeft hebben had hadden is zijn was waren wordt worden werd werden",
    finite="is zijn was waren heeft hebben had hadden wordt worden werd werden kan kunnen "
    "kon konden moet moeten moest moesten zal zullen zou zouden wil willen wilde "
    "wilden mag mogen mocht gaat gaan ging gingen komt komen kwam kwamen staat "
    "staan stond stonden blijft blijven bleef bleven lijkt lijken leek valt vallen "
    "viel vielen krijgt krijgen kreeg kregen maakt maken maakte doet doen deed weet "
    "weten wist ligt liggen lag lagen zit zitten zat loopt liep hoeft duurt duurde "
    "bestaat bestond gebeurt gebeurde werkt werkte steeg stegen daalde daalden "
    "neemt nam namen geldt gold vertrok begint begon kost kostte ontstond raakte "
    "raakten bevat betreft betekent speelt speelde",
    so="aldus",
    according="volgens, in de ogen van, naar eigen zeggen van, in de woorden van, naar het "
    "oordeel van, naar de mening van",
    as_words="zoals",
    that="dat",
    whether="of waarom hoe wanneer waar wie wat",
    comma_clause=False,
    verb_second=True,
    dialogue_dash=True,
    pronouns="hij:ms zij:a ze:a men:a deze:as die:r",
    first_person="ik wij we",
    impersonal="er, het, er is, men",
    clitics="zich hem haar hen hun ons mij me",
    elisions="",
    definite="de het deze dit die dat beide",
    indefinite="een enkele enige veel meerdere sommige twee drie geen elke iedere alle",
    possessive="zijn haar hun ons onze mijn",
    of="van",
    prepositions="van in op aan bij met naar na voor door over onder tussen sinds tijdens wegens "
    "tegen tot uit zonder om boven achter naast volgens binnen buiten rond langs "
    "per ondanks via vanaf te sinds",
    and_="en of maar",
    subordinate="als toen wanneer omdat terwijl hoewel nadat voordat zodat indien aangezien "
    "doordat mits tenzij zodra want",
    relative="die wie waarvan waarin",
    adverbs="ook nog dan toen nu al echter wel alleen zelf zelfs vandaag gisteren morgen "
    "eerder later daarna verder bovendien daarbij opnieuw inmiddels vervolgens "
    "tevens onlangs daarom dus toch weer duidelijk nadrukkelijk meermaals immers "
    "overigens hij daarover daarop hierover erg heel",
    negations="niet nooit geen niemand",
    times="maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari "
    "maart april mei juni juli augustus september oktober november december vandaag "
    "gisteren morgen avond ochtend middag maandagavond dinsdagavond woensdagavond "
    "donderdagavond vrijdagavond zaterdagavond zondagavond maandagochtend "
    "dinsdagochtend woensdagochtend donderdagochtend vrijdagochtend",
    openers="en maar echter want dus toch bovendien daarnaast ook verder",
    titles="meneer:m mevrouw:f dhr:m mevr:f mw:f dr: prof: professor: koning:m koningin:f "
    "paus:m prins:m prinses:f premier: minister: mr: drs: ir:",
    roles="woordvoerder premier minister president staatssecretaris voorzitter secretaris "
    "secretaris-generaal directeur bestuurder wethouder burgemeester commissaris "
    "hoofdcommissaris kamerlid fractievoorzitter partijleider leider hoogleraar "
    "professor onderzoeker wetenschapper econoom analist deskundige expert advocaat "
    "rechter officier aanklager inspecteur agent rechercheur arts dokter chirurg "
    "viroloog epidemioloog psycholoog socioloog historicus bioloog natuurkundige "
    "ingenieur architect schrijver auteur journalist verslaggever correspondent "
    "redacteur regisseur acteur zanger muzikant kunstenaar fotograaf ondernemer "
    "oprichter eigenaar bewoner buurtbewoner omwonende getuige leraar docent "
    "student leerling trainer coach bondscoach speler aanvaller verdediger keeper "
    "doelman middenvelder aanvoerder spits renner kampioen boer visser werknemer "
    "medewerker collega buurman vriend vader broer zoon man bisschop kardinaal paus "
    "koning prins generaal kolonel ambassadeur diplomaat kandidaat beheerder "
    "projectleider manager topman ceo bestuursvoorzitter korpschef hoofdonderzoeker "
    "politicus europarlementariër lijsttrekker senator raadslid gedeputeerde "
    "weerman meteoroloog klimatoloog boswachter dierenarts huisarts verpleegkundige "
    "apotheker brandweerman chauffeur machinist raadsman",
    roles_m="man vader broer zoon buurman vriend koning prins brandweerman weerman topman raadsman",
    roles_f="woordvoerster vrouw moeder zus dochter buurvrouw vriendin koningin prinses "
    "presidente directrice lerares studente speelster schrijfster actrice zangeres "
    "wetenschapster onderzoekster keepster kampioene topvrouw voorzitster advocate "
    "politica historica boerin collega",
    role_endings="woordvoerder woordvoerster minister president voorzitter directeur leider "
    "hoogleraar onderzoeker deskundige advocaat rechter arts oloog trainer coach "
    "speler speelster redacteur manager meester commissaris kamerlid bestuurder "
    "medewerker schrijver",
    anaphors="man vrouw deskundige expert politicus hoogleraar onderzoeker bewindsman "
    "bewindsvrouw premier oud-minister trainer coach speler renner spits belg "
    "amerikaan duitser fransman brit spanjaard italiaan jurist vvd'er cda'er d66'er "
    "pvda'er kampioen",
    data="cijfers gegevens statistieken resultaten peilingen onderzoeken",
    name_links="van de der den von 't ter ten te el al",
    terms="zogenaamde zogeheten genaamd genoemde getiteld bijgenaamd film boek roman "
    "album lied liedje nummer woord woorden term begrip tijdschrift vakblad "
    "programma serie project operatie tentoonstelling motto titel heet heette "
    "podcast kanaal naam",
    bodies="universiteit ministerie agentschap partij vereniging bond unie instituut "
    "stichting federatie politie leger groep bedrijf raad centrum ziekenhuis school "
    "autoriteit organisatie comité commissie hof rechtbank bank gemeente regering "
    "kamer club kantoor dienst openbaar",
    abbreviations="dhr mevr mw dr prof mr drs ir nr bijv bv enz o.a d.w.z st jr sr ca max min blz art jl",
)
