"""Italian: numbers, units and dates, then speech. Literals only."""

from articles.evidence.languages.speech import Speech

SPEECH = Speech(
    endings={
        "are": "a ano ò arono ava avano ando ato",
        "iare": "ia iano iò iarono iava iavano iando iato",
        "gare": "ga gano gò garono gava gavano gando gato",
        "ere": "e ono eva evano endo",
        "ire": "isce iscono ì irono iva ivano endo ito",
    },
    say={
        "are": "afferm dichiar racconti raccont osserv not precis sottoline rivel asicur "
        "assicur conferm ricord coment comment rimarc puntualizz segnal illustr "
        "argoment evidenzi rilev lament minimizz ipotizz confid incalz aggiornat "
        "insist ironizz sbott giur cont testimoni ribatt afferm calcol sottolin "
        "rassicur specific replic critic indic avvis parl mett sentenzi esord annot "
        "domand ripet interrog profetizz constat auspic reclam rivendic",
        "iare": "annunc denunc",
        "gare": "spie ne alle dilungat",
        "ire": "chiar avvert rifer rib sugger garant ammon riba",
        "": "dice dicono disse dissero diceva dicevano dicendo detto aggiunge "
        "aggiungono aggiunse aggiungeva aggiungendo aggiunto sostiene sostengono "
        "sostenne sosteneva sostenendo sostenuto conclude concludono concluse "
        "concludeva concludendo concluso prosegue proseguono proseguì proseguito "
        "scrive scrivono scrisse scriveva scrivendo scritto risponde rispondono "
        "rispose rispondeva risposto rispondendo ammette ammettono ammise ammesso "
        "ammetteva ammettendo spiega spiegano spiegò spiegato spiegando riferisce "
        "riferiscono riferì riferito riferendo ribadisce ribadiscono ribadì "
        "ribadito ribadendo avverte avvertono avvertì avvertito avvertendo "
        "chiarisce chiarito chiarendo suggerisce promette promise promesso ritiene "
        "ritengono replica replicano replicò replicato smentisce smentito smentì "
        "commenta continua riconosce riconoscono riconosciuto chiede chiedono "
        "chiese chiesto sottolinea sottolineano sottolineato sottolineando "
        "evidenzia evidenziato evidenziando comunica comunicano comunicato comunicò "
        "rende noto reso noto fa sapere riporta riportano racconta rivela rileva "
        "tuona tuonato attacca attaccato incalza rincara rincarato informa "
        "informano informato fa notare taglia corto aggiunto contestato precisa "
        "precisato denuncia prevede giudica considera reputa ribatte ribatté "
        "ribattuto scandisce scandito confessa confessato esordisce esordito "
        "sintetizza sintetizzato chiosa chiosato osserva osservato twitta twittato "
        "ripete ripetuto garantisce garantito ha nega negano negato negò ipotizza "
        "ipotizzato confida confidato ricostruisce obietta obiettato concede "
        "concesso",
    },
    voice={
        "are": "chiam defin grid urlat url esult scherz lanc implor invoc accus elogi boll "
        "cit mormor sussurr ringrazi esclam plaud salut liquid etichett qualific "
        "mand intim tac invit commenta",
        "ire": "sorrid",
        "": "chiama chiamano definisce definiscono definito definì definendo descrive "
        "descritto descrivendo grida gridato urla urlato esulta scherza scherzato "
        "ride sorride ordina ordinato sogna chiede esclama esclamato condanna "
        "condannato plaude invoca recita legge si legge difende difeso attacca "
        "chiude comincia accusa accusato pensa crede ringrazia sbotta liquida bolla "
        "bollato parla parlato legge intona intonato ruggisce",
    },
    participles="affermando dichiarando osservando notando precisando sottolineando rivelando "
    "assicurando confermando ricordando commentando rimarcando segnalando "
    "evidenziando lamentando annunciando denunciando spiegando negando dicendo "
    "aggiungendo sostenendo concludendo ribadendo avvertendo chiarendo definendo "
    "riferendo ammettendo parlando invitando accusando chiedendo scrivendo "
    "rispondendo",
    past="detto affermato dichiarato raccontato osservato notato precisato sottolineato "
    "rivelato assicurato confermato ricordato commentato rimarcato puntualizzato "
    "segnalato illustrato argomentato evidenziato rilevato lamentato annunciato "
    "denunciato spiegato negato aggiunto sostenuto concluso proseguito scritto "
    "risposto ammesso riferito ribadito avvertito chiarito suggerito promesso "
    "replicato smentito chiesto comunicato informato definito descritto gridato "
    "urlato parlato ripetuto garantito attaccato incalzato chiosato ironizzato "
    "scherzato esclamato tuonato continuato criticato indicato specificato "
    "confidato confessato ribattuto invitato accusato riconosciuto ritenuto "
    "domandato testimoniato twittato postato esordito rincarato scandito "
    "rivendicato rassicurato sbottato",
    nouns_too="nota conferma risposta denuncia replica conta commenta comunicato detto "
    "scritto domanda parla nega conclude stima fatto concluso ricordo segnala "
    "indica ricorda afferma conta critica invito accusa accusato condanna "
    "condannato attacca attacco lancia legge chiama promessa comunica cita chiamata "
    "parlato descritto definito promesso invitato ammesso continua conti ha cont "
    "crede pensa prevede considerato noto note fatti illustrata sorriso "
    "riconosciuto rilevato segnalato annunciato chiude grida informa ripetuto "
    "riporta reputa osserva dettaglia precisa garante parlano mette metta detti",
    phrases="fa sapere, ha fatto sapere, hanno fatto sapere, fanno sapere, fa notare, ha "
    "fatto notare, rende noto, rendono noto, ha reso noto, hanno reso noto, mette "
    "in guardia, ha messo in guardia, si legge, tiene a precisare, ha tenuto a "
    "precisare, ci tiene a precisare, taglia corto, ha tagliato corto, si difende, "
    "si è difeso, si sfoga, si è sfogato, si lamenta, si è lamentato, si chiede, si "
    "è chiesto, si è chiesta, mette le mani avanti, punta il dito, rincara la dose, "
    "ha rincarato la dose, fatto sapere, fatto notare, reso noto, messo in guardia, "
    "lancia l'allarme, gli fa eco, fa eco",
    auxiliaries="ha hanno aveva avevano avrà avrebbe avrebbero abbia abbiano è sono era erano "
    "fu furono sarebbe stato stata",
    finite="è sono era erano fu sarà saranno sarebbe sarebbero ha hanno aveva avevano avrà "
    "avranno avrebbe avrebbero può possono poteva potrebbe potrebbero deve devono "
    "doveva dovrebbe dovrebbero va vanno andrà viene vengono venne fa fanno faceva "
    "vuole vogliono voleva sta stanno stava c'è resta restano serve servono sia "
    "siano rimane diventa sembra riguarda bisogna occorre sappiamo",
    so="",
    according="secondo, per quanto riferito da, a detta di, a detta del, a detta della, a "
    "detta dei, a giudizio di, a giudizio del, a parere di, a parere del, a parere "
    "della, ad avviso di, ad avviso del, nelle parole di, stando a, stando al, "
    "stando alla, stando ai, stando alle, stando agli, stando all'",
    before_comma="per",
    as_words="come così",
    that="che",
    whether="se perché come quando dove chi cosa quanto",
    null_subject=True,
    dialogue_dash=True,
    pronouns="lui:ms lei:fs loro:ap egli:ms ella:fs essa:fs esso:ms essi:mp quest'ultimo:ms "
    "quest'ultima:fs che:r questi:ms",
    first_person="io noi tu voi",
    impersonal="si, è stato, viene, si è",
    clitics="gli le lo la li ne ci vi si mi ti l' c' s' m'",
    elisions="l dell all nell sull dall un c d quest quell s m t v n coll bell nessun tutt "
    "mezz quant com dov sant",
    definite="il lo la i gli le l' questo questa questi queste quel quello quella quei "
    "quegli quelle del dello della dei degli delle dell' al allo alla ai agli alle "
    "all' entrambi entrambe",
    indefinite="un uno una un' alcuni alcune molti molte diversi diverse due tre altri altre "
    "ogni tutti tutte parecchi",
    possessive="suo sua suoi sue loro mio mia nostro nostra nostri nostre",
    masculine="il lo i gli un uno questo quello del dello dei degli al",
    feminine="la le una un' questa quella della delle alla",
    plural="i gli le questi queste quei quelle dei degli delle alcuni alcune entrambi due tre",
    of="di del dello della dei degli delle dell' d'",
    prepositions="di del dello della dei degli delle dell' d' a al allo alla ai agli alle all' "
    "da dal dallo dalla dai dagli dalle dall' in nel nello nella nei negli nelle "
    "nell' con col su sul sullo sulla sui sugli sulle sull' per tra fra dopo prima "
    "durante contro verso senza sotto sopra oltre entro presso secondo attraverso "
    "mediante nonostante circa davanti dietro",
    and_="e ed o oppure ma né",
    subordinate="quando se anche mentre perché poiché siccome benché sebbene affinché dopo "
    "prima dove come finché appena",
    relative="cui quale quali chi",
    adverbs="anche poi inoltre ancora già sempre ora oggi ieri domani quindi infine però "
    "tuttavia così pure solo soltanto proprio invece subito spesso infatti "
    "nuovamente recentemente successivamente precedentemente apertamente "
    "chiaramente pubblicamente duramente semplicemente amaramente più volte a "
    "margine in particolare intanto allora adesso stamani stamattina perfino",
    negations="non mai né",
    times="lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio "
    "marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre "
    "oggi ieri domani mattina sera pomeriggio stamattina scorso prossimo",
    infinitives="aver avere essere esser voler non dover poter averlo averla averne",
    infinitive_link="di",
    openers="e ma però tuttavia inoltre infatti quindi intanto poi così invece insomma dunque anche",
    titles="signor:m signora:f sig: dott:m dottor:m dottoressa:f prof: papa:m re:m "
    "regina:f principe:m principessa:f onorevole: on: don:m suor:f monsignor:m "
    "mister:m avv: ing: cardinale:m generale:m",
    roles="portavoce giornalista artista economista analista specialista dirigente "
    "presidente rappresentante comandante agente leader giudice testimone "
    "insegnante docente atleta calciatore ciclista tennista cantante regista "
    "scrivente premier capogruppo vicepresidente segretario consulente responsabile "
    "preside parlamentare ufficiale pm gip attivista ambientalista sindacalista "
    "musicista farmacista dentista pediatra psichiatra geologo capo coordinatore "
    "autista barista parroco ceo ad pilota guida consigliere interprete assistente "
    "ex numero tecnico commissario titolare stilista sindaca vigile gestore",
    roles_m="ministro sindaco direttore deputato senatore governatore avvocato magistrato "
    "procuratore commissario questore prefetto ispettore ricercatore scienziato "
    "professore maestro rettore medico dottore chirurgo infermiere psicologo "
    "sociologo politologo storico biologo fisico chimico ingegnere architetto "
    "archeologo epidemiologo virologo infettivologo immunologo meteorologo "
    "vulcanologo sismologo scrittore autore poeta attore musicista pittore "
    "fotografo cronista redattore editore produttore presentatore conduttore "
    "imprenditore fondatore cofondatore proprietario titolare amministratore "
    "coordinatore delegato assessore ambasciatore candidato allenatore attaccante "
    "portiere difensore centrocampista capitano giocatore ct corridore campione "
    "agricoltore allevatore pescatore operaio lavoratore impiegato vicino padre "
    "fratello figlio marito zio nonno sacerdote parroco vescovo arcivescovo "
    "cardinale papa re principe generale colonnello maresciallo carabiniere soldato "
    "pompiere sottosegretario segretario viceministro funzionario legale difensore "
    "oncologo cardiologo",
    roles_f="ministra sindaca direttrice deputata senatrice governatrice avvocata "
    "avvocatessa magistrata procuratrice commissaria ricercatrice scienziata "
    "professoressa maestra rettrice dottoressa chirurga infermiera psicologa "
    "sociologa politologa storica biologa fisica chimica archeologa epidemiologa "
    "virologa scrittrice autrice poetessa attrice pittrice fotografa redattrice "
    "editrice produttrice presentatrice conduttrice imprenditrice fondatrice "
    "cofondatrice proprietaria amministratrice coordinatrice delegata assessora "
    "ambasciatrice candidata allenatrice attaccante portiera capitana giocatrice "
    "campionessa agricoltrice lavoratrice impiegata vicina madre sorella figlia "
    "moglie zia nonna suora regina principessa sottosegretaria segretaria "
    "viceministra funzionaria presidentessa consigliera",
    anaphors="esperto esperta uomo donna politico politica premier leader tecnico campione "
    "campionessa attaccante studioso studiosa scienziato scienziata francese "
    "tedesco tedesca spagnolo spagnola inglese romano milanese americano americana "
    "brasiliano argentino portoghese olandese belga svizzero ex azzurro azzurra "
    "pilota dirigente medico giovane attore attrice cantante giocatore allenatore",
    data="dati cifre statistiche risultati sondaggi numeri indagini segnali prove studi",
    name_links="de di da del della dei degli lo la li van von der e",
    terms="cosiddetto cosiddetta cosiddetti cosiddette intitolato intitolata "
    "soprannominato soprannominata detto detta chiamato chiamata film libro romanzo "
    "canzone album brano disco opera serie parola parole termine termini "
    "espressione programma rivista documentario slogan operazione associazione "
    "progetto mostra poesia titolo quotidiano trasmissione gruppo comitato "
    "fascicolo",
    bodies="università ministero agenzia partito associazione sindacato unione istituto "
    "fondazione federazione polizia esercito gruppo compagnia azienda società "
    "consiglio centro ospedale scuola autorità organizzazione comitato commissione "
    "corte tribunale procura banca comune governo camera assemblea lega club casa "
    "ufficio direzione questura prefettura regione protezione",
    abbreviations="sig dott prof avv ing on art n pag ecc cfr es vs dr s st gen col mons arch geom rag",
)
