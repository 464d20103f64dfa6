"""French: numbers, units and dates, then speech. Literals only."""

from articles.evidence.languages.speech import Speech

SPEECH = Speech(
    endings={
        "er": "e ent ait aient a èrent é ant er era erait",
        "ger": "ge gent geait geaient gea gèrent gé geant ger",
        "cer": "ce cent çait çaient ça cèrent cé çant cer",
        "ler": "elle ellent elait elaient ela elèrent elé elant eler",
        "érer": "ère èrent érait éraient éra érèrent éré érant érer",
        "ir": "it issent issait issaient irent i issant ir",
        "dre": "d dent dait daient dit dirent du dant dre",
    },
    say={
        "er": "déclar affirm expliqu assur ajout indiqu précis confi soulign confirm "
        "rapport not signal rappel estim insist observ remarqu constat argu résum "
        "témoign racont avou démontr reconnaî détaill ironis plaisant commenti "
        "relat révél évoqu recommand conseill martel réitér certifi avis notifi "
        "alert inform spécifi mentionn explicit argument relev prédis exhal hasard "
        "glos jur décrypt analys nuanc tranch tempêt fulmin lâch balay tonn enchaîn "
        "complét poursuiv",
        "ger": "ju",
        "cer": "annon dénon avan énon",
        "ler": "rapp",
        "érer": "consid sugg réit esp rév",
        "ir": "avert garant",
        "dre": "répon prétén",
        "": "dit disent disait disaient dirent disant dira diront admet admettent "
        "admettait admettant admis admit promet promettent promettait promis promit "
        "promettant soutient soutiennent soutenait soutenu soutint soutenant "
        "maintient maintiennent maintenait maintenu maintenant écrit écrivent "
        "écrivait écrivit écrivant reconnaît reconnait reconnaissent reconnaissait "
        "reconnu reconnut reconnaissant prétend prétendent prétendait prétendu "
        "prétendant poursuit poursuivent poursuivait poursuivi poursuivant conclut "
        "concluent concluait conclu concluant convient conviennent convenu prévient "
        "préviennent prévenait prévenu prévenant rétorque rétorquent rétorquait "
        "rétorqué réplique répliquent répliquait répliqué réplique apprend fait "
        "savoir contredit confesse confesse confessé interroge demande demandé "
        "renchérit renchéri surenchérit redit prédit prédisent prédisait",
    },
    voice={
        "er": "lanc clam proclam salu fustig critiqu qualifi appel réclam exig souhait "
        "cri murmur souffl hurl interrog demand questionn rassur plaid implor "
        "exclam indign félicit réjou amus désol emport étonn inquiét décri condamn "
        "accus invit inclin regrett déplor vant rétorqu répliqu conclu tweet post "
        "pest rigol ironis blagu chant scand acclam cit titr parl épingl évoqu dépl "
        "exhort pri pens dénomm présent défend suppli tacl raill sourir",
        "ger": "encoura interro envisa",
        "cer": "lan pronon commen",
        "ler": "app interp",
        "": "réjouit réjouissait plaint plaignait défend défendait défendu sourit rit "
        "veut voulait croit croyait parle parlait traite traitait soupire soupirait "
        "soupiré vitupère lit peut-on",
    },
    participles="soulignant ajoutant précisant affirmant déclarant expliquant indiquant "
    "assurant rappelant estimant dénonçant disant notant évoquant insistant "
    "annonçant jugeant regrettant arguant admettant reconnaissant confirmant "
    "avertissant prévenant qualifiant ironisant concluant observant promettant "
    "considérant appelant exhortant critiquant déplorant saluant martelant parlant "
    "citant alertant signalant avouant racontant résumant relevant rapportant "
    "confiant soutenant prétendant",
    past="déclaré affirmé expliqué assuré ajouté indiqué précisé confié souligné "
    "confirmé rapporté noté signalé rappelé estimé insisté annoncé dénoncé jugé "
    "averti répondu admis promis soutenu maintenu reconnu prétendu poursuivi conclu "
    "convenu prévenu avoué observé remarqué constaté argué résumé témoigné raconté "
    "détaillé commenté révélé évoqué recommandé conseillé martelé réitéré lancé "
    "clamé salué fustigé critiqué qualifié appelé réclamé exigé crié murmuré hurlé "
    "demandé interrogé rétorqué répliqué regretté déploré condamné accusé invité "
    "tweeté posté cité suggéré avancé garanti considéré alerté informé mentionné "
    "relevé plaidé défendu félicité plaisanté ironisé enchaîné complété tranché "
    "renchéri",
    nouns_too="annonce note rapport demande critique analyse juge conseil promis conclu appel "
    "cri réplique déclare chant post avis jure avance relève cite lance signale "
    "condamné accusé interroge réclame maintenant dit écrit rapporte évoque convenu "
    "prévenu avisé invite invité salue doute alerte commente estime tranche tonne "
    "titre parle veut inquiète nuance présente présent cite confiant confie indique "
    "témoigne regrette raille traite croit juges demandes relevé posté cri reconnu "
    "inquiétant",
    phrases="fait savoir, fait valoir, fait remarquer, fait observer, a fait savoir, a fait "
    "valoir, ont fait savoir, ont fait valoir, a fait remarquer, a fait observer, "
    "mis en garde, met en garde, a mis en garde, ont mis en garde, mettent en "
    "garde, a tenu à préciser, tient à préciser, tient à rappeler, a tenu à "
    "rappeler, peut-on lire, on peut lire, laisse entendre, a laissé entendre, "
    "a-t-il fait savoir, a-t-elle fait savoir, a-t-il fait valoir, a-t-elle fait "
    "valoir, s'est félicité, s'est félicitée, s'est réjoui, s'est réjouie, se "
    "félicite, se réjouit, s'indigne, s'est indigné, s'est indignée, s'est "
    "inquiété, s'est inquiétée, s'inquiète, s'est exclamé, s'est exclamée, "
    "s'exclame, s'interroge, s'est interrogé, s'est interrogée, s'est défendu, "
    "s'est défendue, se défend, s'est emporté, s'est emportée, s'emporte, s'amuse, "
    "s'est amusé, s'est amusée, se souvient, s'est souvenu, s'est souvenue, "
    "s'agace, s'est agacé, se désole, s'est désolé, s'est désolée, se plaint, s'est "
    "plaint, s'est étonné, s'est étonnée, s'étonne, donne à entendre, si l'on en "
    "croit",
    auxiliaries="a ont avait avaient aura auront aurait auraient est sont était étaient fut "
    "furent ayant été serait seraient sera seront",
    finite="a ont avait avaient aura auront aurait auraient est sont était étaient fut "
    "furent sera seront serait seraient peut peuvent pouvait pourrait pourraient "
    "doit doivent devait devrait devraient va vont fait font faisait veut veulent "
    "voulait vient viennent reste restent devient permet permettent compte sait "
    "savent faut faudra faudrait prend prennent met mettent reçoit n'est c'est n'a "
    "n'ont s'est",
    so="",
    according="selon, d'après, de l'avis de, de l'avis du, de l'avis des, au dire de, aux "
    "dires de, aux yeux de, aux yeux du, aux yeux des, de source, de sources, à en "
    "croire, si l'on se réfère au, si l'on se réfère à, si l'on en croit, dixit",
    before_comma="pour",
    as_words="comme ainsi que",
    that="que qu'",
    whether="si pourquoi comment quand combien où s'",
    dialogue_dash=True,
    pronouns="il:ms elle:fs ils:mp elles:fp on:a ce:n c':n qui:r celui-ci:ms celle-ci:fs",
    inverted="il elle ils elles on t-il t-elle ce",
    first_person="je j' nous vous tu",
    impersonal="il a été, il est, il, on, ça, cela, ce",
    clitics="l' le la les lui leur s' se m' me nous vous t' te y en d'",
    elisions="l d j m n s t c qu jusqu lorsqu puisqu quoiqu presqu quelqu",
    definite="le la les l' ce cet cette ces du des au aux",
    indefinite="un une des plusieurs certains certaines quelques deux trois chaque tous toutes d'autres",
    possessive="son sa ses leur leurs mon ma mes notre nos votre vos",
    masculine="le un ce cet du au son",
    feminine="la une cette sa",
    plural="les des ces ses aux leurs",
    of="de du des d'",
    prepositions="de du des d' à au aux en dans par pour sur sous avec sans chez vers contre "
    "entre depuis pendant durant avant après dès jusqu'à jusqu' lors selon malgré "
    "outre parmi hors envers via face suite afin grâce concernant devant derrière",
    and_="et ou mais ni",
    subordinate="lorsque lorsqu' quand si alors tandis comme parce puisque puisqu' bien afin "
    "pour quoique après avant dès pendant s' car",
    relative="qui dont lequel laquelle lesquels lesquelles où que qu' auquel duquel",
    adverbs="aussi également ensuite encore déjà toujours notamment ainsi alors puis enfin "
    "pourtant cependant toutefois néanmoins par ailleurs d'ailleurs même seulement "
    "simplement clairement récemment aujourd'hui hier demain bien plus tard d'abord "
    "immédiatement publiquement officiellement longuement vivement fermement "
    "sobrement franchement notamment jeudi vendredi quant elle-même lui-même "
    "eux-mêmes vite rapidement régulièrement souvent fièrement sèchement "
    "précisément volontiers surtout donc en outre",
    negations="ne n' pas jamais",
    times="lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril "
    "mai juin juillet août septembre octobre novembre décembre hier aujourd'hui "
    "demain matin soir midi récemment dernier",
    infinitives="avoir être n'avoir n'être vouloir ne s'être pouvoir devoir n' s'",
    openers="et mais cependant toutefois pourtant or ainsi enfin par ailleurs en outre "
    "néanmoins puis donc ensuite d'ailleurs car d'autant",
    titles="m:m mme:f mlle:f mm:m dr: docteur:m docteure:f pr: professeur:m professeure:f "
    "me: maître: monsieur:m madame:f général:m président:m pape:m roi:m reine:f "
    "prince:m princesse:f",
    roles="porte-parole ministre secrétaire maire juge artiste journaliste économiste "
    "spécialiste analyste responsable membre propriétaire capitaine guide pilote "
    "photographe biologiste climatologue géologue sociologue politologue "
    "historiographe psychologue psychiatre psychanalyste gynécologue cardiologue "
    "pédiatre virologue épidémiologiste infectiologue gastro-entérologue "
    "naturopathe archéologue astronome physiologiste nutritionniste généraliste "
    "vétérinaire urbaniste comptable notaire commissaire bénévole diplomate "
    "scientifique cadre athlète champion élève collègue parlementaire syndicaliste "
    "écologiste activiste philosophe poète cinéaste interprète pianiste peintre "
    "architecte gendarme libraire paléontologue océanographe glaciologue hydrologue "
    "géographe neurologue dermatologue oncologue sociétaire fonctionnaire locataire "
    "gestionnaire vice-présidente sélectionneur ex-ministre premier numéro "
    "patron-pêcheur auteur-compositeur chef concierge présidentiable entraineur",
    roles_m="président directeur dirigeant député sénateur avocat procureur chercheur "
    "professeur enseignant étudiant médecin chirurgien infirmier conseiller préfet "
    "général colonel lieutenant commandant officier policier soldat sportif joueur "
    "entraîneur sélectionneur attaquant défenseur gardien milieu patron fondateur "
    "cofondateur co-fondateur gérant entrepreneur consultant coordinateur "
    "coordonnateur délégué représentant ambassadeur agriculteur éleveur vigneron "
    "ouvrier employé salarié habitant riverain voisin témoin auteur écrivain "
    "romancier réalisateur acteur comédien chanteur musicien compositeur danseur "
    "metteur animateur rédacteur éditeur historien physicien chimiste mathématicien "
    "astrophysicien ingénieur technicien chancelier roi prince pape évêque cardinal "
    "prêtre curé pasteur imam rabbin élu candidat militant leader adjoint "
    "vice-président pdg président-directeur administrateur gouverneur inspecteur "
    "père frère fils mari époux oncle cousin ami coauteur cycliste coureur nageur "
    "skieur boxeur footballeur lauréat bâtonnier magistrat greffier capitaine chef "
    "boulanger restaurateur pêcheur marin chauffeur conducteur avocat-conseil "
    "substitut sous-préfet légiste géomaticien statisticien informaticien opticien "
    "pharmacien",
    roles_f="présidente directrice dirigeante députée sénatrice avocate procureure "
    "chercheuse professeure enseignante étudiante médecine chirurgienne infirmière "
    "conseillère préfète générale colonelle lieutenante commandante officière "
    "policière soldate sportive joueuse entraîneuse entraîneure attaquante "
    "gardienne patronne fondatrice cofondatrice gérante entrepreneuse consultante "
    "coordinatrice coordonnatrice déléguée représentante ambassadrice agricultrice "
    "éleveuse vigneronne ouvrière employée salariée habitante riveraine voisine "
    "autrice auteure écrivaine romancière réalisatrice actrice comédienne chanteuse "
    "musicienne compositrice danseuse metteuse animatrice rédactrice éditrice "
    "historienne physicienne mathématicienne astrophysicienne ingénieure "
    "technicienne chancelière reine princesse élue candidate militante leadeuse "
    "adjointe vice-présidente administratrice gouverneure inspectrice mère sœur "
    "soeur fille femme épouse tante cousine amie lauréate magistrate greffière "
    "cheffe boulangère restauratrice coureuse nageuse skieuse footballeuse "
    "championne doctorante",
    anaphors="spécialiste expert experte homme femme responsable professionnel "
    "professionnelle intéressé intéressée élu élue dirigeant dirigeante chercheur "
    "chercheuse scientifique auteur auteure autrice trentenaire quadragénaire "
    "quinquagénaire sexagénaire septuagénaire octogénaire français française "
    "américain américaine allemand allemande italien italienne espagnol espagnole "
    "britannique belge suisse portugais argentin brésilien anglais anglaise russe "
    "ukrainien ukrainienne parisien parisienne joueur joueuse champion championne "
    "politique quinqua vétéran praticien praticienne médecin universitaire",
    data="statistiques chiffres données résultats indicateurs études courbes sondages signes preuves",
    name_links="de la du des d' le von van der den al el ben bin di da",
    terms="intitulé intitulée intitulés dit dite dits baptisé baptisée surnommé surnommée "
    "nommé nommée appelé appelée titré film livre roman album chanson pièce mot "
    "mots terme termes expression expressions concept émission série documentaire "
    "essai poème magazine revue exposition rubrique slogan devise label prétendu "
    "prétendue soi-disant sobriquet alias dénommé dénommée estampillé baptisés "
    "programme opération collectif association projet ouvrage poncif adage "
    "sobriquets titre",
    bodies="université ministère agence parti association syndicat union institut "
    "fondation fédération police armée groupe compagnie société conseil centre "
    "hôpital école autorité organisation comité commission cour tribunal parquet "
    "banque mairie préfecture région département chambre assemblée ligue club "
    "maison bureau direction office observatoire collectif forum",
    abbreviations="m mm mme mlle dr pr me st ste etc av bd cf p art no n° vol éd env janv févr "
    "avr juil sept oct nov déc ex réf tél",
)
