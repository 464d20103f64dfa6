"""German: numbers, units and dates, then speech. Literals only."""

from articles.evidence.languages.speech import Speech

SPEECH = Speech(
    endings={
        "en": "t te ten en end",
        "ten": "tet tete teten ten tend",
        "ern": "ert erte erten ern ernd",
        "eln": "elt elte elten eln",
        "ieren": "iert ierte ierten ieren",
    },
    say={
        "en": "sag erklär beton bemerk ergänz versprach warn berichtig behaupt begründ "
        "klag lob bestätig beklag meld mein frag kritisier gesteh bekräftig urteil "
        "mahn mutmaß prophezei antwort verkünd vermerk versicher beteuer",
        "ten": "berich antwor vermu behaup",
        "ern": "versich erläut beteu äuß bekräftig erwid entgegn",
        "ieren": "argument inform konstat kommentier prognostiz plädier not spekul resüm",
        "": "sagt sagte sagten sagen spricht sprach sprachen schreibt schrieb schrieben "
        "verspricht versprach versprachen erklärt erklärte erklärten erläutert "
        "erläuterte erläuterten gesteht gestand gestanden betont betonte erinnert "
        "erinnerte warnt warnte versichert versicherte berichtet berichtete "
        "berichteten urteilt urteilte verrät verriet erwidert erwiderte erwiderten "
        "entgegnet entgegnete entgegneten antwortet antwortete antworteten "
        "behauptet behauptete behaupteten vermutet vermutete befindet befand "
        "ergänzt ergänzte bemängelt bemängelte bemängelten moniert monierte "
        "monierten mahnt mahnte mahnten fordert forderte forderten kritisiert "
        "kritisierte kritisierten kommentiert kommentierte argumentiert "
        "argumentierte bekräftigt bekräftigte unterstreicht unterstrich bescheinigt "
        "erzählt erzählte erzählten schildert schilderte schilderten beschreibt "
        "beschrieb resümiert resümierte bilanziert bilanzierte bestätigt bestätigte "
        "bestätigten bestritt bestreitet dementiert dementierte verkündet "
        "verkündete verkündeten äußert äußerte äußerten prophezeit prophezeite "
        "twittert twitterte postete schrieb informiert informierte konstatiert "
        "konstatierte zitiert zitierte meldet meldete meldeten schätzt schätzte "
        "verteidigte beklagt beklagte beklagten klagt klagte klagten droht drohte "
        "antworteten mutmaßt mutmaßte rät riet empfiehlt empfahl beruhigt beruhigte "
        "bedauert bedauerte scherzt scherzte spottet spottete schwört schwor jubelt "
        "jubelte",
    },
    voice={
        "en": "lach frag freu wünsch ruf schimpf höhn feier wett spott sing pfleg",
        "": "greift ruft rief schreit schrie lobt lobte lobten nennt nannte nannten "
        "bezeichnet bezeichnete bezeichneten lacht lachte fragt fragte fragten "
        "freut freute freuten hofft hoffte spricht sprach wünscht wünschte schwärmt "
        "schwärmte schwärmten jubelte sang las liest zitiert flüstert flüsterte "
        "brüllte dankt dankte witzelt witzelte stöhnt stöhnte seufzt seufzte "
        "würdigt würdigte verlangt verlangte verlangten appelliert appellierte "
        "denkt dachte glaubt glaubte sinniert philosophiert",
    },
    think="glaubt glaubte glauben hofft meint findet denkt",
    past="gesagt erklärt betont mitgeteilt angekündigt gewarnt bestätigt geschrieben "
    "versichert gefordert behauptet bekräftigt berichtet eingeräumt hinzugefügt "
    "erläutert kritisiert gemeldet verkündet versprochen erzählt",
    nouns_too="",
    particles="teilte:mit teilten:mit teilt:mit teilen:mit gab:bekannt,an,zu "
    "gaben:bekannt,an,zu gibt:bekannt,an,zu geben:bekannt,an,zu räumte:ein "
    "räumten:ein räumt:ein fügte:hinzu,an fügten:hinzu fügt:hinzu,an kündigte:an "
    "kündigten:an kündigt:an kündigen:an wies:hin,zurück weist:hin,zurück "
    "wiesen:hin,zurück hob:hervor hebt:hervor stellte:klar,fest stellt:klar,fest "
    "stellten:klar,fest führte:aus,fort,an führt:aus,fort,an legte:dar,nach "
    "legt:dar,nach fuhr:fort fährt:fort setzte:hinzu setzt:hinzu pflichtete:bei "
    "pflichtet:bei wendet:ein wandte:ein wirft:vor warf:vor hält:dagegen,fest "
    "hielt:dagegen,fest merkt:an merkte:an schränkt:ein schränkte:ein "
    "sagt:voraus,zu sagte:voraus,zu lässt:wissen ließ:wissen ließen:wissen "
    "deutete:an deutet:an",
    phrases="gibt zu bedenken, gab zu bedenken, gibt jedoch zu bedenken, gibt aber zu "
    "bedenken, gaben zu bedenken, zitiert wird, lässt wissen, ließ wissen, gab zu, "
    "gibt zu, gab an, gibt an, gaben an, geben an, gab zu protokoll",
    auxiliaries="hat haben hatte hatten habe ist sind war waren wird werden wurde wurden",
    finite="ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können "
    "konnte konnten muss müssen musste mussten soll sollen sollte sollten will "
    "wollen wollte wollten darf dürfen durfte mag gibt gab geht ging kommt kam "
    "steht stand bleibt blieb macht machte lässt ließ liegt lag sei seien habe "
    "hätte wäre würde könnte müsste dürfte",
    so="so",
    according="laut, nach angaben von, nach angaben des, nach angaben der, nach angaben "
    "eines, nach angaben einer, nach ansicht von, nach ansicht des, nach ansicht "
    "der, nach ansicht eines, nach ansicht einer, nach meinung von, nach meinung "
    "des, nach meinung der, nach einschätzung von, nach einschätzung des, nach "
    "einschätzung der, nach einschätzung eines, nach einschätzung einer, nach "
    "auffassung von, nach auffassung des, nach auffassung der, nach darstellung "
    "von, nach darstellung des, nach darstellung der, nach worten von, nach worten "
    "des, nach den worten von, nach den worten des, nach den worten der, nach "
    "überzeugung von, nach überzeugung des, nach überzeugung der, nach aussage von, "
    "nach aussage des, nach aussage der, nach aussagen von, nach aussagen des, nach "
    "aussagen der, aus sicht von, aus sicht des, aus sicht der, nach angaben, nach "
    "ansicht, nach meinung, nach einschätzung, nach aussage, nach auffassung",
    according_after="zufolge",
    as_words="wie",
    that="dass daß",
    whether="ob warum weshalb wie wann wo wer was",
    comma_clause=True,
    verb_second=True,
    nouns_capital=True,
    ordinal_dot=True,
    pronouns="er:ms sie:a es:n man:a dieser:ms diese:fs der:ms die:fs",
    first_person="ich wir",
    impersonal="es, man",
    clitics="sich ihm ihr ihnen uns mir",
    definite="der die das den dem des dieser diese dieses diesem diesen beide beiden",
    indefinite="ein eine einen einem einer eines mehrere einige viele manche zwei drei kein keine",
    possessive="sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unserer",
    of="von des der vom",
    prepositions="von vom in im an am auf aus bei beim mit nach vor zu zum zur durch für gegen "
    "ohne um über unter zwischen seit während wegen trotz bis hinter neben ab laut "
    "gegenüber angesichts",
    and_="und oder aber sondern",
    subordinate="als wenn weil da während obwohl nachdem bevor damit falls sobald solange indem "
    "wobei sodass dadurch denn ehe seit",
    relative="",
    adverbs="auch dann noch bereits schon nun jetzt jedoch allerdings zudem außerdem weiter "
    "später zuvor zunächst erneut immer wieder nur selbst etwa heute gestern morgen "
    "einmal unterdessen indes demnach gegenüber dabei dazu damit darüber hinaus "
    "abschließend mehrfach ausdrücklich klar deutlich offen kürzlich jüngst gerade "
    "am hingegen dagegen daraufhin anschließend schließlich",
    negations="nicht nie kein keine niemand",
    times="montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar "
    "februar märz april mai juni juli august september oktober november dezember "
    "heute gestern morgen abend vormittag nachmittag montagabend dienstagabend "
    "mittwochabend donnerstagabend freitagabend montagmorgen",
    openers="und aber doch denn jedoch allerdings",
    titles="herr:m frau:f dr: doktor: professor:m professorin:f prof: kanzler:m papst:m "
    "könig:m königin:f prinz:m",
    roles="abgeordnete vorsitzende betroffene verantwortliche gründer",
    roles_m="sprecher minister präsident vorsitzender chef leiter direktor professor "
    "forscher wissenschaftler autor trainer kapitän spieler stürmer torwart "
    "torhüter verteidiger mittelfeldspieler anwalt rechtsanwalt staatsanwalt "
    "richter kommissar polizist beamter politiker bürgermeister oberbürgermeister "
    "landrat kanzler bundeskanzler senator experte analyst ökonom volkswirt "
    "historiker psychologe soziologe biologe physiker chemiker mediziner arzt "
    "virologe epidemiologe meteorologe journalist reporter redakteur schriftsteller "
    "regisseur schauspieler sänger musiker künstler fotograf unternehmer gründer "
    "inhaber besitzer geschäftsführer vorstand manager berater landwirt bauer "
    "lehrer schüler student mitarbeiter kollege nachbar augenzeuge zeuge vater "
    "bruder sohn mann freund onkel großvater pfarrer bischof papst kardinal general "
    "oberst botschafter sekretär generalsekretär staatssekretär beauftragter "
    "kandidat fraktionschef parteichef finanzchef vize stellvertreter abgeordneter "
    "youtuber blogger influencer bewohner anwohner verteidiger kläger angeklagter "
    "einsatzleiter nationalspieler bundestrainer könig prinz koordinator geologe "
    "klimaforscher verkehrsminister referent förster imker winzer wirt koch bäcker "
    "konzernchef studienleiter ingenieur",
    roles_f="sprecherin ministerin präsidentin chefin leiterin direktorin professorin "
    "forscherin wissenschaftlerin autorin trainerin kapitänin spielerin stürmerin "
    "torhüterin anwältin rechtsanwältin staatsanwältin richterin polizistin beamtin "
    "politikerin bürgermeisterin kanzlerin bundeskanzlerin senatorin expertin "
    "analystin ökonomin historikerin psychologin soziologin biologin physikerin "
    "chemikerin medizinerin ärztin virologin journalistin reporterin redakteurin "
    "schriftstellerin regisseurin schauspielerin sängerin musikerin künstlerin "
    "fotografin unternehmerin gründerin inhaberin geschäftsführerin vorständin "
    "managerin beraterin landwirtin lehrerin schülerin studentin mitarbeiterin "
    "kollegin nachbarin zeugin mutter schwester tochter frau freundin tante "
    "großmutter pfarrerin bischöfin botschafterin sekretärin staatssekretärin "
    "beauftragte kandidatin stellvertreterin königin prinzessin ingenieurin",
    role_endings="sprecher minister präsident chef leiter direktor professor forscher "
    "wissenschaftler autor trainer kapitän spieler stürmer anwalt richter politiker "
    "meister kanzler senator experte analyst ökonom arzt manager berater lehrer "
    "kollege sekretär kandidat vorstand führer vorsitzender vorsitzende abgeordnete "
    "abgeordneter beauftragter beauftragte koordinator präsidentin sprecherin "
    "ministerin chefin leiterin direktorin professorin forscherin wissenschaftlerin "
    "autorin trainerin spielerin stürmerin anwältin richterin politikerin meisterin "
    "kanzlerin senatorin expertin analystin ökonomin ärztin managerin beraterin "
    "lehrerin kollegin sekretärin kandidatin führerin koordinatorin rat rätin "
    "inhaber inhaberin gründer gründerin inspektor kommissar kommissarin redakteur "
    "redakteurin korrespondent korrespondentin botschafter botschafterin psychologe "
    "psychologin biologe biologin ologe ologin pfleger pflegerin vize",
    anaphors="mann frau experte expertin politiker politikerin forscher forscherin "
    "wissenschaftler wissenschaftlerin ökonom ökonomin trainer spieler spielerin "
    "jurist juristin mediziner medizinerin amerikaner amerikanerin deutsche "
    "deutscher franzose französin brite britin italiener spanier österreicher "
    "schweizer niederländer russe ukrainer jährige jähriger",
    data="zahlen daten statistik statistiken ergebnisse umfragen untersuchungen",
    name_links="von van der den de zu al el bin di da",
    terms="sogenannte sogenannten sogenannter sogenanntes namens titel film buch roman "
    "album song lied begriff begriffe wort wörter stichwort motto zeitschrift "
    "magazin zeitung fachmagazin fachzeitschrift serie sendung format kanal "
    "ausstellung projekt initiative heißen heißt hieß genannt genannte genannten in "
    "im betitelt youtube-kanal finanzblog blog podcast",
    bodies="universität ministerium behörde agentur partei verband verein institut "
    "stiftung polizei armee konzern firma gesellschaft rat zentrum klinik schule "
    "stadt gericht staatsanwaltschaft bank regierung amt bund kommission "
    "gewerkschaft landesregierung",
    abbreviations="dr prof z b d h u a usw bzw ca nr st str abs art evtl ggf inkl max min mio mrd "
    "tel vgl jan feb apr aug sep sept okt nov dez hl dipl ing sog geb gest o v i e "
    "s",
    subjunctive="sei seien seiest habe werde könne müsse solle wolle dürfe möge wisse gebe gehe "
    "komme stehe lasse bringe zwinge steige mache sehe nehme brauche bleibe finde "
    "liege halte führe gelte trage verliere spreche fehle helfe laufe sinke wachse "
    "heiße zeige leide bedeute sorge setze bestehe entstehe stelle ermögliche diene "
    "erhalte biete gehöre treffe ziehe falle rechne erwarte hoffe glaube denke "
    "kenne lebe arbeite spiele koste reiche funktioniere existiere handele handle "
    "beginne ende entscheide plane versuche unterstütze verfüge wirke dauere daure "
    "scheine schaffe zahle verstehe tue gewinne",
    subjunctive_weak="wäre wären hätte hätten würde würden könnte könnten müsste müssten sollte "
    "sollten dürfte dürften wollte wollten gäbe gäben ginge gingen käme kämen ließe "
    "ließen bräuchte bräuchten stünde stünden bliebe blieben läge lägen erschwerten "
    "trauten",
)
