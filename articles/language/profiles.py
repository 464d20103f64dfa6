"""What betrays a language: its commonest words, most frequent first, and its own letters.

Latin-script languages only; the rest are told by script in `scripts.py`. Languages that the program
does not extract from are here so that Catalan is not taken for Spanish, nor Danish for German.
"""

WORDS: dict[str, str] = {
    "en": (
        "the of and to in a is that for it was on with as he be at by i this had not are but from or have an "
        "they which one you were all her she there would their we him been has when who will no more if out so "
        "said what up its about into than them can only other time new some could these two may first then do "
        "any like my now over such our man me even most made after also did many off before must well back "
        "through years where much your way down should because each just those people how too little state "
        "good very make world still see own men work long here get both between life being under three never"
    ),
    "fr": (
        "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son "
        "ont cette sa ou mais comme on tout nous leur y ses aux elle été deux même était fait ces être aussi "
        "leurs entre sans après si bien dont très ils peut ans fois encore avait contre où lui depuis jusqu "
        "sous autres vous avoir je selon moins alors c'est d'un d'une qu'il l'on n'est s'est j'ai qu'elle "
        "ainsi toute trois pays temps temps année années avant pendant quand donc faire mon ma cela toujours "
        "notre chez lors car premier première déjà dit rien autre tous soit puis"
    ),
    "de": (
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus "
        "er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber "
        "vor zur bis mehr durch man sein wurde sei ich hatte kann gegen vom wenn unter wir diese ihre ihr seine "
        "soll schon dann doch was alle können dieser jahr jahre jahren wieder keine seit sehr müssen immer "
        "hier ihm worden weil habe zwei damit uns mich mir ja beim jetzt viel etwa anderen selbst dabei waren "
        "wegen einmal ohne weiter zwischen gibt ihren ihrer seiner"
    ),
    "es": (
        "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si "
        "sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está "
        "mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo "
        "ese ahora cada vida otro después te otros aunque esa eso hace otra gobierno tan durante siempre día "
        "tanto ella tres sí gran país según menos año antes estado sido contra fueron ante unos les quien "
        "esto hacer estos dice poco nada mientras además luego"
    ),
    "it": (
        "di e il la che in a per un è del non una i le si con da sono della al come dei più gli alla nel lo ha ma "
        "anche dal delle se su ai o essere era ci questo stato cui dalla nella due suo sua quando tra chi "
        "alle degli fra dopo loro solo prima ancora questa anni hanno sul mi tutto così molto perché dell'un "
        "quello fatto oggi tutti contro dello stata io parte sulla mio già lui poi ogni senza agli quella "
        "dove ne aveva può quale tutte altri stati oltre nei sia fino però nelle hai anno dai tre te lei "
        "essere secondo sotto mentre quindi"
    ),
    "pt": (
        "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu "
        "sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo "
        "aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa "
        "pelos elas havia seja qual será nós tenho lhe deles essas esses pelas este fosse dele anos ano "
        "ainda segundo dois duas então são sobre contra onde porque cada disse outro outros hoje vai"
    ),
    "nl": (
        "de van een het en in is dat op te zijn met voor niet die aan er om ook als dan maar bij of uit nog worden "
        "door naar heeft tot ze hij wordt was over hebben werd kan deze meer geen al dit wel had zou wat ik "
        "we je zich haar hun zo ons na onder moet tegen veel jaar tussen toen waar omdat twee alle andere "
        "kunnen waren alleen mensen hem zegt nu ons eerste zal heel dus gaat moeten wil hoe weer mijn daar "
        "zeer onze later volgens eigen zonder men echter binnen zoals sinds vooral"
    ),
    "ca": (
        "de la i el que a en els per les un és del amb una no al es dels va ha com més o ser són però seva seu "
        "també aquest aquesta entre han on si ja sobre fins molt anys tot hi havia pel després quan era dos "
        "sense perquè estat fer això altres ens part té segons pot cada durant l'any qual dues mateix "
        "només encara així seus seves"
    ),
    "gl": (
        "de a e o que do da en un unha para os non as por con no se na dos como é máis ao foi das polo ou pola "
        "súa seu á mais tamén unha entre ten era aos pero ata son sobre sen xa moi todos cando lle nos "
        "anos despois outros onde hai estes esta este dúas dous parte segundo porque só pode está"
    ),
    "sv": (
        "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när "
        "hade nu där skulle hon vid också eller ut ska upp efter då mot över alla blev sedan bara man vara "
        "blir under in år än kommer varit detta få hans mycket hur här många andra två första mellan"
    ),
    "da": (
        "og i at er det en til af på den som for med de der et har han ikke var om men fra jeg sig vi kan så blev "
        "havde ved skal eller hun da også efter nu være mod når over bliver vil hvor alle ud op blive end mange "
        "dette være meget under noget siden andre år selv hans kun kunne skulle hvis hvad to"
    ),
    "no": (
        "og i det er på som en til av for at har med de ikke den han om et var fra men jeg seg vi så kan ble hadde "
        "ved skal eller hun da også etter nå være mot når over blir vil hvor alle ut opp bli enn mange dette "
        "mye under noe siden andre år selv hans bare kunne skulle hvis hva to blitt sier disse"
    ),
    "fi": (
        "ja on ei että oli se hän mutta ovat kun myös niin kuin joka sen tai jos mukaan ole vuoden sitä vain nyt "
        "mitä olisi ollut sekä jo hänen vielä kanssa voi ne ovat kaikki jälkeen minä noin tämä vuonna mukaan "
        "siitä ettei pitää enemmän sanoo tämän joita ennen"
    ),
    "pl": (
        "w i z na się nie do to że jest o jak a od po za przez co ale tak był dla przy są jego oraz który tym może "
        "czy tego ich już było być także tylko jej które roku przed lat mnie pod jako bardzo jednak gdy "
        "między ze która bez według został nich kiedy"
    ),
    "cs": (
        "a se v na je že o s z do i to k ve pro za by ale si po jako podle od jsou které který jeho tak už byl "
        "jen také nebo při než až jsem ze co roku bylo byla před může není ještě má jak když let pak více"
    ),
    "ro": (
        "de și în a la cu pe că o este din nu un care pentru mai au fost prin ce sa se sau lui dar după fi ca al "
        "unei către ale acest această sunt între ei lor fie când doar despre foarte fără până anul ani spus "
        "două iar ne dintre toate"
    ),
    "hu": (
        "a az és hogy nem is egy ez meg csak de már volt mint van ha azt el még ki ezt vagy minden pedig sem "
        "lehet után szerint között ami akkor most kell aki ezek nagyon ezért több két lesz miatt voltak"
    ),
    "tr": (
        "ve bir bu da de için ile olarak çok daha olan gibi en kadar sonra ne var ama değil o ki her iki olduğu "
        "göre ise yeni ya diye tarafından yıl büyük ben onun bunu şey önce ancak dedi ilk"
    ),
    "id": (
        "yang dan di dengan untuk dari ini pada tidak itu dalam akan ke juga adalah oleh bisa ada karena saya telah "
        "lebih mereka sudah sebagai kami atau tersebut kita saat seorang kepada satu secara menjadi hanya orang"
    ),
    "vi": (
        "và của là có các được cho trong không một với những người này khi đã để từ đến về như ra tại cũng vào "
        "ông năm trên phải sẽ theo sau đó nhiều nhưng rất lại"
    ),
    "hr": (
        "i u je se na da za su od s o koji nije će kao a što sa iz ne koja to bi ali samo do godine bio kako ili "
        "prema te nakon koje po više zbog sve još već kada ima bila smo biti njegov tako"
    ),
}

LETTERS: dict[str, str] = {
    "fr": "œçêèùûîâëï",
    "de": "ßäöü",
    "es": "ñ¿¡",
    "pt": "ãõçêâ",
    "it": "àèìòù",
    "ca": "·ïçàèò",
    "gl": "ñ",
    "sv": "åäö",
    "da": "æøå",
    "no": "æøå",
    "fi": "äö",
    "pl": "łąęśżźćń",
    "cs": "řůěšžčýťď",
    "ro": "șțşţăî",
    "hu": "őűáéö",
    "tr": "ığşçöü",
    "vi": "ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệ",
    "hr": "đčćšž",
}
