"""Italian: numbers, units and dates, then speech. Literals only."""

from articles.evidence.languages.dates import Dates
from articles.evidence.languages.figures import Figures
from articles.evidence.languages.numbers import Numbers
from articles.evidence.languages.speech import (
    Attribution,
    Bodies,
    Clauses,
    Forms,
    Grammar,
    Names,
    Offices,
    People,
    Speech,
    Traits,
    Verbs,
)

# fmt: off
NUMBERS = Numbers(
    grouping=".",
    decimal=",",
    words={
        "zero": 0, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8,
        "nove": 9, "dieci": 10, "undici": 11, "dodici": 12,
        "tredici": 13, "quattordici": 14, "quindici": 15, "sedici": 16, "diciassette": 17, "diciotto": 18,
        "diciannove": 19, "venti": 20, "trenta": 30,
        "quaranta": 40, "cinquanta": 50, "sessanta": 60, "settanta": 70, "ottanta": 80, "novanta": 90,
        "cento": 100, "mille": 1000,
    },
    scales={
        "mila": 1000, "mille": 1000, "milione": 10**6, "milioni": 10**6, "miliardo": 10**9,
        "miliardi": 10**9, "bilione": 10**12, "bilioni": 10**12, "mila miliardi": 10**12,
        "biliardo": 10**15,
    },
    lone_scales=("milione", "miliardo"),
    short_scales={"mln": 10**6, "mln.": 10**6, "mld": 10**9, "mld.": 10**9, "mlrd": 10**9, "mil.": 10**6,
        "k": 1000, "mio": 10**6},
    money_scales={"M": 10**6, "k": 1000, "mln": 10**6, "mld": 10**9, "m": 10**6},
    links=("e",),
    parts={
        "uno": 1, "un": 1, "due": 2, "tre": 3, "tré": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7,
        "otto": 8, "nove": 9, "dieci": 10, "undici": 11, "dodici": 12,
        "tredici": 13, "quattordici": 14, "quindici": 15, "sedici": 16, "diciassette": 17, "diciotto": 18,
        "diciannove": 19, "venti": 20, "vent": 20,
        "trenta": 30, "trent": 30, "quaranta": 40, "quarant": 40, "cinquanta": 50, "cinquant": 50,
        "sessanta": 60, "sessant": 60, "settanta": 70,
        "settant": 70, "ottanta": 80, "ottant": 80, "novanta": 90, "novant": 90, "cento": 100, "cent": 100,
        "mille": 1000, "mila": 1000,
    },
    elided=("e", "o", "i", "a",),
    ones=("un", "uno", "una"),
    dozens={"dozzina": 12, "dozzine": 12},
    noun_adjectives={"buon": "",
        "buona": "", "abbondante": "",
    },
    roughly={"decina": 10, "quindicina": 15, "ventina": 20,
        "trentina": 30, "quarantina": 40,
        "cinquantina": 50, "sessantina": 60, "settantina": 70, "ottantina": 80, "novantina": 90,
        "centinaio": 100, "migliaio": 1000, "centinaia": 100, "migliaia": 1000, "decine": 10},
    fractions={
        "metà": 2, "terzo": 3, "terzi": 3, "quarto": 4, "quarti": 4, "quinto": 5, "quinti": 5,
        "sesto": 6, "sesti": 6, "settimo": 7, "settimi": 7, "ottavo": 8, "ottavi": 8, "nono": 9,
        "decimo": 10, "decimi": 10},
    of_scale=("di",),
    fraction_words={"la metà": 0.5},
    halves=("mezzo", "mezza", "mezz'", "mezz"),
    and_half=("e mezzo", "e mezza"),
    and_quarter=("e un quarto",),
    ordinal_endings=("º", "ª", "°", "o", "a", "esimo", "esima", "mo", "ma", "ennesimo"),
)

FIGURES = Figures(
    locales=("it",),
    noun_last=False,
    units={
        "mmol": ("millimoli",),
        "nmol": ("nanomoli",), "ng": ("nanogrammo", "nanogrammi"), "kV": ("kilovolt", "chilovolt"),
        "km/h": ("all'ora", "km/h", "chilometri orari", "chilometri all'ora", "chilometro orario", "km orari",
        "chilometri l'ora", "km all'ora"), "km": ("km", "chilometro", "chilometri"),
        "m²": ("metri quadrati", "metro quadrato", "metri quadri", "metro quadro", "mq", "mq."),
        "km²": ("chilometri quadrati", "chilometro quadrato", "kmq", "chilometri quadri"),
        "m³": ("metri cubi", "metro cubo", "mc"),
        "kg": ("chilo", "chili", "kg", "chilogrammo", "chilogrammi"), "t": ("tonnellata", "tonnellate"),
        "ha": ("ettaro", "ettari"), "bbl": ("barile", "barili"), "L": ("litro", "litri"),
        "kWh": ("kilowattora", "chilowattora"), "MWh": ("megawattora",), "GWh": ("gigawattora",),
        "TWh": ("terawattora",), "MW": ("megawatt",), "Nm": ("newton metri", "newton-metro"),
        "hp": ("cavalli", "cv", "cavalli vapore"),
        "dB": ("decibel",),
        "kn": ("nodi",), "nmi": ("miglia nautiche", "miglio nautico", "miglia marine"), "mi": ("miglio",
        "miglia"), "ft": ("piede", "piedi"), "in": ("pollice", "pollici"), "ly": ("anni luce", "anno luce",
        "anni-luce"), "m": ("metro", "metri", "mt"), "g": ("grammo", "grammi", "gr"), "hg": ("etto", "etti"),
        "lb": ("libbre", "libbra"), "GB": ("gigabyte", "giga"), "MB": ("megabyte", "mega"),
        "kcal": ("chilocalorie", "kcal"), "cal": ("calorie",),
        "tbsp": ("cucchiai", "cucchiaio"), "tsp": ("cucchiaini", "cucchiaino"), "quintal": ("q", "quintali",
        "quintale"), "cm": ("centimetro", "centimetri"), "mm": ("millimetro", "millimetri"),
        "s": ("secondo", "secondi"), "min": ("minuto", "minuti"), "h": ("ora", "ore"), "day": ("giorno",
        "giorni", "giornata", "giornate"), "week": ("settimana", "settimane"), "month": ("mese", "mesi",
        "mensilità"), "quarter": ("trimestre", "trimestri"), "year": ("anno", "anni", "annate"),
        "decade": ("decennio", "decenni"), "century": ("secolo", "secoli"), "night": ("notte", "notti"),
        "semester": ("semestre", "semestri"), "ppm": ("parti per milione",),
    },
    unit_parts={"lustro": ("year", "5"), "lustri": ("year", "5")},
    per_mille=("per mille",),
    verb_signs=("ha",),
    verb_tails=("o",),
    per=("al", "allo", "alla", "all", "per"),
    unit_links=("di", "d"),
    by_now=("ora", "adesso", "oggi"),
    elides=(
        "altri", "altre", "costa", "costava", "costerà", "costare", "ne costerà", "ne costeranno",
        "ne vale", "ne chiede", "ne chiedono"),
    compared_with=(
        "contro", "a fronte di", "di fronte a", "lontano da", "invece di", "anziché", "al posto di",
        "in luogo di", "piuttosto che", "rispetto a", "in confronto a", "a confronto di", "versus", "vs",
        "vs.", "rispettivamente", "bensì", "o meglio"),
    coming_after=("dopo", "da"),
    earlier=(
        "prima", "finora", "sinora", "in precedenza", "precedentemente", "inizialmente", "originariamente",
        "un tempo", "fino a ieri", "l'anno scorso", "l'anno prima", "un anno prima", "un anno fa",
        "lo scorso anno"),
    differing=("in più", "in meno", "di più", "di meno", "di troppo", "di differenza", "di scarto"),
    dimensions=("lungo", "lunga", "lunghi", "lunghe", "largo", "larga", "larghi", "larghe", "alto", "alta",
        "alti", "alte", "profondo", "profonda", "profondi", "profonde", "lunghezza", "larghezza", "altezza",
        "profondità", "spessore", "diametro"),
    since=("da",),
    some_of_it=("ne", "gliene", "cene", "sene"),
    measuring=("dur", "pesa", "pesav", "misur", "fa", "è", "era", "lung", "larg", "alt", "profond"),
    not_some=("vist", "incontr", "cont", "conosc", "ucci", "mort", "mor", "arriv", "ven", "ferit", "nasc",
        "nat"),
    not_currencies=("nuovo", "nuovi", "leone", "leoni", "leva", "lei", "corona", "corone"),
    currencies={"¤": "EUR",
        "dollaro": "USD", "dollari": "USD", "dollari americani": "USD", "dollari USA": "USD",
        "dollari statunitensi": "USD", "sterlina": "GBP", "sterline": "GBP", "franco": "CHF",
        "franchi": "CHF", "corona": "SEK", "corone": "SEK", "rupia": "INR", "rupie": "INR", "peso": "MXN",
        "pesos": "MXN", "dinaro": "TND", "dinari": "TND", "dirham": "AED", "yuan": "CNY", "rublo": "RUB",
        "rubli": "RUB", "rial": "IRR", "won": "KRW", "rand": "ZAR",
        "real": "BRL", "reais": "BRL", "lira": "ITL", "lire": "ITL", "lire turche": "TRY", "marchi": "DEM",
        "bitcoin": "BTC", "¢": "EUR", "euro": "EUR", "yen": "JPY", "grivnie": "UAH", "grivne": "UAH",
        "zloty": "PLN", "fiorini": "HUF",
    },
    money_words=("intervent", "manovr", "misur", "decret", "fond", "tagli", "tass", "stim", "ricav", "cost",
        "spes", "spend", "invest", "fattur", "util", "bilanc", "stanzi", "valore",
        "vale", "finanz", "debit", "perdit", "risors",),
    money_nouns=(
        "interessi", "debito", "debiti", "contributi", "sussidi", "sovvenzioni", "multe", "fondi", "aiuti",
        "ristori", "ricavi", "ricavo", "perdita", "perdite", "utile", "utili", "profitti", "guadagni",
        "investimento", "investimenti", "tasse", "imposte", "tributi", "finanziamento", "finanziamenti",
        "stanziamenti", "prestito", "prestiti", "mutui", "risparmi", "risparmio", "danni", "credito",
        "crediti", "dividendi", "entrate", "spesa", "spese", "obbligazioni", "sgravi", "esenzioni",
        "agevolazioni", "detrazioni", "rimborsi", "indennizzi", "indennizzo", "risarcimento",
        "risarcimenti", "oneri", "onorari", "parcelle", "commissioni", "canoni", "royalties", "capitale",
        "capitali", "deficit", "disavanzo", "avanzo", "liquidità", "fatturato", "incassi", "incasso",
        "stipendi", "salari", "premi", "penali", "cauzione", "riscatto", "donazioni", "accantonamenti",
        "arretrati", "insoluti", "passivo", "passività", "costi", "tagli", "affitti", "danno", "multa",
        "sussidio", "contributo", "sovvenzione", "rimborso", "tassa", "imposta", "indebitamento",
        "sanzione", "ammenda", "buco"),
    valued=("stim", "quantific", "valut", "ammont", "calcol", "fissat", "raggiung"),
    cents=("centesimo", "centesimi", "cent"),
    percent=("per cento", "percento", "per 100"),
    points=("punto percentuale", "punti percentuali"),
    basis_points=("punto base", "punti base", "punti di base"),
    points_maybe=("punti", "punto",),
    tenths={"decimo": "0.1", "decimi": "0.1", "centesimo": "0.01", "centesimi": "0.01",
        "millesimo": "0.001", "millesimi": "0.001"},
    poll_words=("sondagg",),
    ordinal_units=("secondo",),
    ordinal_shares=("terzo", "quarto", "quinto", "sesto", "settimo", "ottavo", "nono", "decimo"),
    share_tails=("abbondante", "esatto", "secco", "scarso"),
    ago=("fa",),
    until=("a",),
    until_tails=("dalla", "dal", "prima"),
    asked=("sospesi", "previsti", "previste", "preventivati", "stimati", "stimate", "attesi", "attese",
        "ammessi", "consentiti", "normale", "normali"),
    asked_for=("chiesto", "chiesti", "chieste", "chiedeva", "chiese", "richiesto", "richiesti", "invocato",),
    sides=("a favore", "contro", "contrari", "indecisi"),
    of_it=("dei quali", "delle quali",),
    said_again=("ne ha", "ne aveva", "ne ho", "ne servono", "ne bastano", "era di", "è di",
        "era del", "è del", "sarà del", "sarà di"),
    copulas=("sono", "erano", "furono", "saranno", "sarebbero", "sono stati", "sono state", "diventano"),
    costing=("cost", "prezz"),
    amount_verbs=(
        "cost", "paga", "pagava", "guadagn", "pesa", "pesava", "misur", "raggiu", "vale", "valeva", "era",
        "erano", "dura", "restava", "resta", "rimang", "chied", "chies", "otten", "ricev", "segn", "fermi",
        "scend", "scese", "sale", "salì", "cala", "compra", "vend", "è", "dati", "dato", "danno", "dà",
        "dava", "vers", "conced", "offr"),
    arriving=("arriv", "ven"),
    not_before_amounts=("per", "in"),
    of_which=("di cui", "dei quali", "delle quali"),
    grown_by=("di",),
    margin_words=("margine",),
    half_words=("metà",),
    half_of=("di", "d", "dei", "degli", "delle", "della", "del", "dell",),
    half_after=("per",),
    half_not_after=("verso", "da", "primo", "a", "seconda", "prima", "fine"),
    temperature_words=("forno", "termometro", "temperatura", "temperature", "caldo", "afa", "gelo", "meteo"),
    degrees={"grado": "°", "gradi": "°", "gradi Celsius": "°C", "grado Celsius": "°C",
        "gradi centigradi": "°C", "gradi C": "°C", "gradi Fahrenheit": "°F"},
    below_zero=("sotto zero", "sotto lo zero"),
    minus=("meno",),
    plus=("più",),
    bounding={
        "super": ">", "oltrepass": ">", "sorpass": ">", "ecced": ">", "sfior": "~", "rasent": "~"},
    bounding_endings=(
        "a", "ano", "ò", "arono", "ava", "avano", "erà", "eranno", "erebbe", "erebbero", "are", "ato",
        "ata", "ati", "ate", "ando", "i", "ino", "asse", "assero", "e", "ono", "eva", "evano", "ere",
        "uto", "endo", "ette",),
    bounding_asides=(
        "ora", "adesso", "tuttora", "intanto", "nel frattempo", "finora", "presto", "questa settimana",
        "ormai", "già", "anche", "persino", "perfino", "addirittura", "per la prima volta", "di nuovo",
        "di gran lunga", "di poco", "spesso", "talvolta", "a volte", "in media", "quest'anno", "oggi",
        "ancora", "sempre", "quota", "la soglia di", "la soglia dei", "la soglia degli",
        "la soglia delle", "il tetto di", "il tetto dei", "il tetto degli", "il tetto delle",
        "la barriera dei", "la barriera delle", "il muro dei", "il muro delle",),
    bounding_chain=(
        "deve", "devono", "dovrebbe", "dovrebbero", "dovrà", "dovranno", "doveva", "dovevano", "può",
        "possono", "potrà", "potranno", "potrebbe", "potrebbero", "poteva", "potevano", "si", "ha",
        "hanno", "aveva", "avevano", "avrebbe", "avrebbero", "avrà", "è", "era", "riesce", "riuscì",
        "riuscito", "a", "lo", "la", "vuole", "vogliono",),
    before={
        "non arriverà a": "<", "non arriveranno a": "<", "non arrivava a": "<", "non raggiunge": "<",
        "non raggiungono": "<", "non raggiungerà": "<", "non raggiungerà i": "<", "non ha raggiunto i": "<",
        "non raggiungeva i": "<", "sotto quota": "<", "supera quota": ">", "superano quota": ">",
        "superato quota": ">", "superare quota": ">", "oltre quota": ">", "sopra quota": ">",
        "sfiora quota": "~", "sfiorato quota": "~", "minori di": "<", "maggiori di": ">",
        "pari o superiore a": ">=", "pari o superiore al": ">=", "pari o inferiore a": "<=", "over": ">",
        "gli over": ">", "circa": "~", "quasi": "~", "all'incirca": "~", "intorno a": "~", "attorno a": "~",
        "approssimativamente": "~", "pressappoco": "~", "più o meno": "~", "pressoché": "~",
        "grosso modo": "~", "sui": "~", "sulle": "~", "vicino a": "~", "un'": "~", "nell'ordine di": "~",
        "qualcosa come": "~", "più di": ">", "oltre": ">", "oltre i": ">", "oltre il": ">", "oltre le": ">",
        "oltre gli": ">", "sopra i": ">", "sopra il": ">", "sopra le": ">", "al di sopra di": ">",
        "superiore a": ">", "superiori a": ">", "maggiore di": ">", "ben oltre": ">", "poco più di": ">",
        "eccede": ">", "poco oltre": ">", "poco oltre i": ">", "almeno": ">=", "perlomeno": ">=",
        "come minimo": ">=", "un minimo di": ">=", "minimo": ">=", "non meno di": ">=",
        "a partire da": ">=", "minimo di": ">=", "meno di": "<", "sotto i": "<", "sotto il": "<",
        "sotto le": "<", "al di sotto di": "<", "inferiore a": "<", "inferiori a": "<", "minore di": "<",
        "appena": "=", "poco meno di": "<", "neanche": "<", "nemmeno": "<", "under": "<", "fino a": "<=",
        "fino ai": "<=", "fino al": "<=", "fino all'": "<=", "fino alle": "<=", "fino agli": "<=",
        "al massimo": "<=",
        "un massimo di": "<=", "massimo": "<=", "non più di": "<=", "entro": "<=", "tutt'al più": "<=",
        "sino a": "<=", "sino ai": "<=", "massimo di": "<=", "non oltre": "<=", "non oltre i": "<=",
        "vicini ai": "~", "vicina a": "~", "prossimo a": "~", "prossima a": "~", "prossimi a": "~",
        "si avvicina ai": "~", "si avvicina al": "~", "si avvicina alle": "~", "si avvicinano ai": "~",
        "si aggira sui": "~", "si aggira sulle": "~", "si aggirano sui": "~", "si aggira sul": "~",
        "a ridosso dei": "~", "sì e no": "~", "su per giù": "~", "a occhio e croce": "~", "a spanne": "~",
        "indicativamente": "~", "sugli": "~", "grossomodo": "~", "sopra gli": ">", "oltre la": ">",
        "ben più di": ">", "molto più di": ">", "più di un": ">", "al di là dei": ">", "quantomeno": ">=",
        "per lo meno": ">=", "minima di": ">=", "da un minimo di": ">=", "non meno dei": ">=",
        "quanto meno": ">=", "sotto gli": "<", "non arriva a": "<", "non arrivano a": "<",
        "non raggiunge i": "<", "non raggiunge il": "<", "non raggiungono i": "<", "poco sotto i": "<",
        "poco sotto il": "<", "non oltre le": "<=", "non oltre il": "<=", "sino al": "<=",
        "sino alle": "<=", "massima di": "<=", "come massimo": "<=", "limite di": "<=", "tetto di": "<=",
        "fino a un massimo di": "<=", "a un massimo di": "<=", "entro i": "<=", "entro il": "<=",
        "entro le": "<=", "entro gli": "<=", "non più dei": "<=", ">": ">", "<": "<", "≥": ">=", "≤": "<=",
        "~": "~", "≈": "~", "neppure": "<", "praticamente": "~", "dell'ordine di": "~",
        "può arrivare a": "<=", "può raggiungere": "<=", "possono arrivare a": "<=",
        "possono raggiungere": "<=", "potrebbe arrivare a": "<=", "potrebbe raggiungere": "<=",
        "potrebbero arrivare a": "<=", "potrebbero raggiungere": "<=",
    },
    contractions={
        "di": ("del", "dello", "della", "dell", "dei", "degli", "delle"),
        "a": ("al", "allo", "alla", "all", "ai", "agli", "alle"),
        "da": ("dal", "dallo", "dalla", "dall", "dai", "dagli", "dalle"),
    },
    before_measure={"sopra": ">", "sotto": "<"},
    before_duration={
        "nel giro di": "<=", "entro il termine di": "<=", "in meno di": "<=", "circa ogni": "~",
        "più o meno ogni": "~",
    },
    after={"al più tardi": "<=",
        "o quasi": "~", "e passa": ">", "e rotti": ">", "abbondante": ">", "scarso": "<",
        "scarsa": "<", "scarse": "<", "su per giù": "~", "più o meno": "~", "come minimo": ">=",
        "o giù di lì": "~", "in giù": "<=", "o poco più": "~", "o poco meno": "~",
        "a dir poco": ">=",
        "circa": "~", "almeno": ">=", "o più": ">=", "e più": ">=", "in su": ">=", "al massimo": "<=",
        "o meno": "<=", "massimo": "<=", "minimo": ">=", "all'incirca": "~", "e oltre": ">=",
        "abbondanti": ">", "scarsi": "<"},
    may=("può", "possono", "potrebbe", "potrebbero"),
    negating=("non", "mai", "senza", "neppure", "nemmeno", "neanche", "né"),
    not_before=("superato del", "superato di", "supera di", "salario minimo di", "non solo circa",),
    up_to=("fino a", "fino al", "fino ai",),
    priced_for=("per",),
    compared=("prima", "fa"),
    range_open=(
        "dallo", "dalla", "dagli", "dall'",
        "da", "dai", "dal", "dalle", "tra", "fra", "tra i", "fra i"),
    magnitudes=("magnitudo",),
    range_links=(
        "a", "ai", "al", "allo", "alla", "all'", "fino a", "fino al", "fino ai", "fino all'", "alle", "agli"),
    between=("tra", "fra", "tra l'", "fra l'", "tra i", "fra i", "tra le", "fra le", "tra il", "fra il",
        "compreso tra", "compresa tra", "tra gli", "fra gli"),
    between_links=("e", "e i", "e le", "e il", "e l'", "ed", "e gli"),
    either_links=("o", "oppure"),
    change_words=("triplic", "raddopp", "pass", "aument", "sal", "scen", "scend", "calan", "calat", "calò",
        "calar", "cresc",
        "cresci", "ridott",
        "riduz", "riduc", "taglia", "crollat", "balza", "rialz", "diminu", "sces", "ribass", "port", "alz",
        "abbass", "rallent", "ampli", "miglior", "balz", "lievit", "schizz", "precipit"),
    bygone=("passato", "passata", "passati", "passate"),
    unchanging=(
        "alzheim", "salon", "salsa", "salume",
        "passegg", "passaport", "sala", "salut", "salar", "salv", "portavoce", "porto",
        "portog", "portier"),
    side_links=("per",),
    fall_words=("cala", "calo", "scend", "scen", "ridott", "riduc", "riduz", "taglia", "croll", "diminu",
        "ribass", "abbass",),
    share_links=("su", "su ogni", "ogni", "sui", "di"),
    part_links=("dei", "delle", "degli", "dei suoi"),
    share_far_links=("su", "su ogni"),
    multiplied=("moltiplicato per", "moltiplicata per", "moltiplicati per", "moltiplicate per",),
    times=("volte",),
    times_more=("più", "tanto", "superiore", "superiori", "maggiore", "maggiori", "meno", "quello",
        "quella", "il", "la", "inferiore"),
    oldest=("anziano", "anziana", "giovane", "vecchio", "vecchia"),
    age_links=("di",),
    vote_words=("voti", "voto", "seggi"),
    aged=(", anni", "di anni", "compie", "compirà", "compiva", "compì", "ha compiuto",
        "aveva compiuto", "compiuti", "all'età di", "l'età di"),
    age_after=("enne", "enni"),
    fused_units={"enn": ("duration", "year"), "ennal": ("duration", "year")},
    fused_endings=("e", "i"),
    age_always=("over", "gli over", "under", "gli under", "agli over", "degli over", "under-", "over-",),
    people=("persone", "uomini", "donne", "giovani", "ragazzi", "ragazze", "bambini"),
    homographs=("sei",),
    unit_adjectives=("lunghi", "lunghe", "ultimi", "ultime", "prossimi", "prossime", "primi", "prime",
        "interi", "intere", "lungo"),
    single_articles=("il", "la", "al", "del", "nel", "dal", "sul", "col", "un", "una"),
    plural_articles=("i", "gli", "le", "dei", "degli", "delle", "ai", "dai", "sui", "nei"),
    in_two=("in due",),
    unlabelled=("per", "ogni"),
    labels=(
        "chilometro", "natura", "modello", "secolo", "chiamato il", "chiama il", "voto", "top", "calibro",
        "minuto", "minuti", "chiamare il", "chiamando il", "numero verde", "civico", "dossier", "articolo",
        "articoli", "pagina", "pagine", "capitolo", "capitoli", "figura", "tabella", "numero", "n.",
        "n", "nr.", "stanza", "camera", "volo", "canale", "linea", "binario", "volume", "tomo",
        "stagione", "episodio", "puntata", "atto", "fase", "tipo", "categoria", "gruppo", "tappa",
        "livello", "parte", "classe", "turno", "versione", "sezione", "comma", "paragrafo", "regola",
        "legge", "leggi", "decreti", "numeri", "piano", "palazzo", "blocco", "settore", "zona", "sala",
        "gate", "strada", "autostrada", "posto", "serie", "decreto", "direttiva", "regolamento",
        "salmo", "allegato", "terminal", "reattore", "domanda", "punto", "titolo", "libro", "versetto",
        "radio", "distretto", "interno", "scala", "lotto", "art.", "art", "artt.", "pag.", "pag",
        "cap.", "fig.", "uscita", "girone", "quota", "maglia", "giornata", "lega", "tavolo", "bus",
        "tram", "vol.", "doc", "statale", "rai",
        "chiamate il", "chiami il", "telefonare al", "telefonate al", "comporre il",
        "aula", "sportello", "cassa", "studio", "cella", "cabina", "hangar", "ascensore", "testimone",
        "opzione", "variante", "corsia", "pontile", "banchina", "casello", "svincolo", "padiglione",
        "capannone", "magazzino", "vagone", "carrozza", "pozzo", "circoscrizione", "municipio",
        "autobus", "pullman", "pista", "box",
        "strada provinciale", "strada regionale", "sulla provinciale", "la provinciale", "sulla regionale",
        "telefono"),
    label_plurals=(
        "binari", "svincoli", "uscite", "caselli", "stanze", "camere", "sale", "aule", "lotti", "corsie",
        "settori", "zone", "gruppi", "classi", "tavole", "tabelle", "sezioni", "volumi", "vagoni"),
    dialled=("112", "113", "114", "115", "117", "118", "1515", "1522", "1530"),
    levels=("a quota", "raggiunto quota", "raggiunge quota", "toccato quota", "tocca quota"),
    names=("boeing", "airbus", "windows", "iphone", "ipad", "galaxy", "apollo", "xbox",
        "playstation",
        "formula", "falcon", "ariane", "android", "ios", "soyuz", "vega", "covid", "canale", "radio",
        "euro", "rai", "rete", "italia", "nikkei", "stoxx", "mib", "agenda", "under", "leopard", "studio",
        "opus", "artemis", "gpt", "panda", "alfa", "mig", "dax", "nasdaq", "ps", "louis", "gruppo",
        "industria", "transizione", "vespa"),
    streets_before=("via", "piazza", "viale", "corso", "largo", "vicolo", "piazzale", "strada",
        "lungomare"),
    dated_streets=("via", "piazza", "viale", "largo", "piazzale", "scuola", "stadio", "brigata"),
    adverb_endings=("mente",),
    score_words=(
        "arbitr", "spettat", "intervallo", "vint", "vinc", "vittori", "sconfi", "pers", "perd", "pareggi",
        "batt", "gol", "partita", "risultato", "finale", "finì", "finita", "set", "vantagg", "rete",
        "reti", "successo", "contro", "andata", "ritorno", "rimont", "super", "tie", "serie", "ko",
        "punteggio", "termin", "match", "gara", "imp"),
    formations=("difesa", "sistema", "schema", "modulo", "formazione", "assetto", "zona"),
    idioms=(
        "due piccioni con una fava", "tra due fuochi", "fra due fuochi", "a quattro zampe",
        "a quattr'occhi", "non c'è due senza tre", "mille e una notte", "sette meraviglie",
        "dieci comandamenti", "tre moschettieri", "farsi in quattro", "due chiacchiere",
        "quattro chiacchiere", "quattro soldi", "due pesi e due misure", "due pesi, due misure", "un bar",
        "24/7", "24 ore su 24", "ventiquattr'ore su ventiquattro", "h24", "un po", "una volta", "uno dei",
        "una delle", "ad uno ad uno", "uno a uno", "in quattro e quattr'otto", "in due parole",
        "mille grazie", "mille scuse", "cento per cento sicuro", "sei qui", "tutti e due", "tutte e due",
        "entrambi", "in mezzo", "per mezzo", "nel mezzo", "a mezzo", "di mezzo", "mezzo pubblico",
        "mezzo mondo", "mezza età", "il mezzo", "quattro mura", "uno solo", "una sola", "l'uno", "l'una",
        "a metà", "metà campo", "metà settimana", "metà strada", "dolce metà", "a due a due",
        "uno per uno", "a un'ora decente", "a un'ora ragionevole", "a un'ora tarda", "a un'ora precisa",
        "a un'ora stabilita", "a un'ora insolita", "a due passi", "fare due passi", "fare quattro passi",
        "siamo quattro gatti", "sono quattro gatti", "erano quattro gatti",
        "un mese sì e uno no", "un giorno sì e uno no", "un anno sì e uno no",
        "una settimana sì e una no", "un giorno sì e l'altro pure",
    ),
    hyphen_names=("bis", "ter", "quater",),
    persons=(
        "uomo", "donna", "ragazzo", "ragazza", "bambino", "bambina",
        "sorella", "fratello", "figlio", "figlia", "moglie", "marito", "madre", "padre", "compagna",
        "compagno", "vittima",),
    one_thing=("piede", "pollice", "nodo", "bar"),
    next_ones=("altro", "altra", "successivo", "successiva"),
    one_day_next=("dopo", "prima", "di", "su", "fa", "e", "al"),
    one_day_before=("in", "per", "dopo", "da", "solo", "di", "entro", "durante", "tra", "fra",),
    eventful=("giornata",),
    kinds_of_time=(
        "normale", "record", "difficile", "complicato", "complicata", "nero", "nera", "eccezionale",
        "elettorale", "particolare", "decisivo", "decisiva", "cruciale", "storico", "storica",
        "sabbatico", "scolastico", "bisestile", "secco", "piovoso", "disastroso", "speciale", "magico",
        "magica", "terribile", "orribile", "straordinario", "intensa", "intenso", "tormentato",
        "tormentata", "memorabile", "importante",),
    vague=("diversi", "diverse", "alcune", "alcuni", "molte", "molti", "parecchi", "parecchie", "varie",
        "vari", "le", "qualche", "poche", "pochi", "centinaia di", "delle"),
    stops=(
        "vicino", "lontano", "tranne", "salvo", "eccetto", "malgrado", "tramite", "intorno",
        "attorno", "accanto",
        "quei", "quegli", "mediante", "poiché", "però", "tuttavia", "sta", "stanno", "stava", "ho",
        "va", "vanno", "allora", "qui", "lì",
        "viene", "rimane", "riesce", "vive", "muore", "cresce", "perde", "legge", "vince", "dice",
        "soffre", "chiede", "segue", "cade", "finisce", "diventa",
        "previsti", "previste", "il", "lo", "la", "i", "gli", "le", "l", "un", "uno", "una", "di", "del",
        "dello", "della", "dei", "degli", "delle", "dell", "a", "ad", "al", "allo", "alla", "ai", "agli",
        "alle", "all", "da", "dal", "dallo", "dalla", "dai", "dagli", "dalle", "dall", "in", "nel", "nello",
        "nella", "nei", "negli", "nelle", "nell", "su", "sul", "sullo", "sulla", "sui", "sugli", "sulle",
        "con", "col", "per", "tra", "fra", "e", "ed", "o", "od", "ma", "né", "che", "chi", "cui", "quale",
        "quali", "dove", "quando", "come", "mentre", "se", "perché", "è", "sono", "era", "erano", "fu",
        "furono", "sarà", "saranno", "sarebbe", "essere", "stato", "stati", "stata", "state", "ha", "aveva",
        "avevano", "avrà", "avranno", "avere", "avuto", "si", "ci", "vi", "ne", "mi", "ti", "lui", "lei",
        "loro", "noi", "voi", "suo", "sua", "suoi", "sue", "questo", "questa", "questi", "queste", "quel",
        "quello", "quella", "quelli", "quelle", "non", "più", "meno", "molto", "anche", "ancora", "già",
        "solo", "soltanto", "poi", "dopo", "prima", "ora", "oggi", "ieri", "domani", "circa", "ogni",
        "tutti", "tutte", "tutto", "così", "secondo", "durante", "contro", "senza", "verso", "presso",
        "oltre", "fino", "sotto", "sopra", "fa", "rispetto", "può", "possono", "deve", "devono",
        "c", "cosa", "invece", "infine", "dentro", "fuori", "d", "complessivamente", "insieme", "ciascuno",
        "ciascuna", "hanno"),
    of_bare=("da",),
    of=("di", "d", "del", "della", "dei", "degli", "delle", "dell", "dello"),
    own=("suo", "sua", "suoi", "sue", "loro", "nostro", "nostra"),
    determiners=("il", "lo", "la", "i", "gli", "le", "l"),
    conjunctions=("e", "o", "ed"),
    joined_endings=("i",),
    infinitive_endings=("are", "ere", "ire", "aver", "esser"),
    partitives=("dei", "degli", "delle", "dei suoi", "delle sue", "dei loro", "delle loro"),
    counted_tails=("a favore", "a bordo"),
    many=("decine", "centinaia", "migliaia", "milioni", "altri", "altre", "vari", "varie", "alcuni", "alcune",
        "molti", "molte", "diversi", "diverse", "numerosi", "numerose"),
    irregular_plurals=(
        "ultras", "ultrà", "fans",
        "città", "università", "attività", "auto", "moto", "foto", "film", "bar", "computer", "euro",
        "unità", "crisi", "tesi", "ipotesi", "specie", "serie", "virus", "bus", "raid", "droni", "email",
        "test", "sport", "club", "goal", "gol", "match", "caccia", "radio", "paia", "uova", "dita",
        "braccia", "persone", "migranti", "like", "follower", "manager", "chef", "hotel", "stand", "big",
        "team", "set", "società", "comunità", "località", "varietà", "novità", "difficoltà", "opportunità",
        "responsabilità", "gru", "tir", "tram", "re", "sci", "blitz", "drone", "tablet", "smartphone",
        "scooter", "yacht", "jet", "caffè", "menù", "virtù", "tribù", "sit-in", "container", "autovelox",
        "quiz", "gas", "pub", "camper", "van", "pullman", "metro", "kiwi", "sosia", "cinema", "province",
        "vigilia", "boia", "file", "partner", "leader", "killer", "hacker", "runner", "trolley"),
    plural_endings=("i", "e"),
    adjectives_first=False,
    adjective_endings=("i", "e"),
    adjective_endings_singular=("le", "ico", "ica", "ivo", "iva", "ano", "ana", "ario", "aria", "bile",
        "oso", "osa", "ente", "ante"),
    participle_endings=("ati", "ate", "iti", "ite", "uti", "ute", "ato", "ata", "ito", "ita", "uto", "uta",
        "nti", "sti", "si", "se"),
    complements=("da", "dal", "dalla", "dai", "dalle", "in", "nel", "nella", "nei", "nelle", "come", "con",
        "a", "al", "alla", "su", "dagli", "negli", "ad"),
    leading=("nuovi", "nuove", "nuovo", "nuova", "altri", "altre", "altro", "altra", "grandi", "grande",
        "primi", "prime", "ultimi", "ultime", "principali", "migliori", "peggiori", "piccoli", "piccole",
        "giovani", "diversi", "diverse", "differenti", "presunti", "presunte", "possibili", "vecchi",
        "vecchie", "prossimi", "prossime", "buoni", "buone", "lunghi", "lunghe", "più", "singoli",
        "singole", "ex", "ulteriori", "soli", "sole", "distinti", "distinte", "gravi", "importanti",
        "semplici"),
    intensifiers=("molto", "più", "meno", "ben"),
    not_attached=("fin", "final", "fim", "fine", "distancia", "metà", "più", "meno", "nuovo", "loro", "cui",
        "lunghezza", "larghezza", "altezza",
        "profondità",
        "distanza", "lui", "lei", "questo", "questa", "queste", "questi", "fila", "vantaggio", "seguito"),
    modifier_gaps=("i", "gli", "le", "il", "la", "un", "una", "di", "ai", "alle", "dei", "delle"),
    angles=("latitud", "longitud", "angol", "inclin", "rotazion"),
    weapons=("parabellum",),
    senses={
        "all": (("km/h", ("corre", "correva", "correvano", "correndo", "andava", "viaggiava", "viaggia",
        "viaggiavano", "guidava", "sfrecciava", "vento", "venti", "raffica", "raffiche", "velocità", "limite",
        "limiti", "km", "chilometri", "autovelox", "autostrada", "volante", "automobilista", "tachimetro",
        "frenato")), ("hour", ("ora",))),
        "giornate": (("rounds", ("campionato", "squalifica", "squalificato", "partita", "partite", "punti",
        "classifica", "gol", "squadra", "calendario")), ("day", ())),
        "marchi": (("DEM", ("germania", "tedeschi", "tedesco", "berlino")), ("marchi", ("marchi",))),
        "cavalli": (("hp", ("motore", "motori", "potenza", "auto", "vettura", "cv", "modello", "turbo",
        "cilindri", "benzina", "diesel", "ibrido", "berlina", "trattore", "vapore")), ("horses",
        ("cavalli",))), "piedi": (("ft", ("aereo", "aerei", "volo", "alto",
        "misura", "cubi", "quadrati",
        "altezza", "altitudine", "quota", "livello", "profondità",
        "pollici")), ("feet", ("piedi",))), "lire": (("TRY", ("turchia", "turco", "erdogan", "ankara",
        "istanbul", "turca", "turche")), ("ITL", ("lire",))), "nodi": (("kn", ("vento",
        "velocità", "nave", "traghetto", "barca", "yacht",
        "mare", "raffiche")), ("nodes", ("nodi",))),
        "secondo": (("secondo", ("secondo",)),), "real": (("BRL", ("brasile", "brasiliano", "brasiliani")),
        ("real", ("real",))),
    },
    signs={"fr.": "CHF"},
)

DATES = Dates(
    months={"gennaio": 1, "febbraio": 2, "marzo": 3, "aprile": 4, "maggio": 5, "giugno": 6, "luglio": 7,
        "agosto": 8, "settembre": 9, "ottobre": 10, "novembre": 11, "dicembre": 12, "gen.": 1, "feb.": 2,
        "mar.": 3, "apr.": 4, "mag.": 5, "giu.": 6, "lug.": 7, "ago.": 8, "set.": 9, "sett.": 9, "ott.": 10,
        "nov.": 11, "dic.": 12, "gen": 1, "feb": 2, "mar": 3, "apr": 4, "mag": 5, "giu": 6, "lug": 7,
        "ago": 8,
        "ott": 10, "nov": 11, "dic": 12},
    weekdays=("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "lunedi",
        "martedi", "mercoledi", "giovedi", "venerdi", "sabati", "domeniche"),
    near_days=("ieri", "oggi", "domani", "dopodomani", "stasera"),
    weekday_tails=("scorso", "scorsa", "prossimo", "prossima"),
    weekday_takes_day=True,
    of=("di", "del", "dell'anno"),
    day_links=("e", "al", "o", ",", "-", "–", "ed", "all", "/"),
    day_words=("giorno", "giorni",),
    day_determiners=("il", "l", "'", "l'", "al", "all", "all'"),
    slashed_after=("il", "dal", "al", "del", "entro", "fino", "dall'", "fra", "tra"),
    ordinal_endings=("º", "°", "o"),
    ordinal_words={"primo": 1},
    year_words=("nel", "del", "dal", "il", "al", "sul", "dagli", "in", "anno", "dell'anno", "estate",
        "inverno", "autunno", "primavera", "fine", "entro fine", "inizio", "metà", "stagione", "mondiali",
        "elezioni", "classe", "olimpiadi", "europei", "trimestre", "semestre", "quadrimestre"),
    year_maybe=("di", "e", "a", "da", "dell'", "della", "ai", "col", "le", "o"),
    year_counts=("persone", "uomini", "donne", "bambini", "voti", "morti", "casi", "feriti", "alloggi",
        "posti", "lavoratori", "alunni", "famiglie", "abitanti", "visitatori"),
    sums=("totale di", "numero di", "in tutto"),
    year_links=("-", "–", "/", "al", "e"),
    seasons=("stagione", "campionato", "annata"),
    year_named=("anno",),
    decades_led=("fine degli", "inizio degli", "metà degli", "inizi degli"),
    decades=("anni",),
    not_units=("ha",),
    decade_words=("anni Venti", "anni Trenta", "anni Quaranta", "anni Cinquanta", "anni Sessanta",
        "anni Settanta", "anni Ottanta", "anni Novanta", "anni Duemila"),
    clock_after=("di mattina", "del mattino", "di sera", "di notte", "del pomeriggio", "di pomeriggio",
        "della sera", "di stamattina"),
    clock_h=("h",),
    clock_before=(
        "ore", "alle ore", "dalle", "alle", "fino alle", "verso le", "intorno alle", "dopo le",
        "prima delle", "h", "le", "intorno all'", "attorno all'", "verso l'"),
    lasting=("dura", "impiega", "impiegato", "messo", "richiede", "durata", "in",),
    length_words=("durata",),
    opening_hours=("orari", "apert", "chius", "ore"),
    out_of=("nessuna", "alcune", "molte", "ultima", "seconda", "terza", "ciascuna", "ognuna", "metà", "parte",
        "maggioranza", "qualcuna", "altra", "poche"),
    clock_bare=(
        "alle ore", "ore", "alle", "dalle", "fino alle", "verso le", "intorno alle", "dopo le",
        "prima delle", "dalle ore", "entro le", "delle ore", "delle", "tra le", "fra le", "mezzanotte e le",
        "mezzogiorno e le", "per le", "sono le", "erano le", "erano circa le", "erano quasi le",
        "sono quasi le", "erano ormai le", "erano da poco le", "erano ancora le", "passate le",
        "attorno alle"),
    clock_one=("all'", "dall'", "verso l'", "dopo l'", "era l'", "è l'", "prima dell'"),
    clock_colon=":.",
    clock_tail=("di mattina", "del mattino", "di sera", "di notte", "del pomeriggio", "di pomeriggio",
        "della sera", "e mezza", "e un quarto"),
    not_counted=("locali", "iamo", "ione", "finale", "parte", "apre", "chiude", "scade", "finisce",
        "viene", "esce", "scende", "prende", "accende", "attende", "rimane", "precise", "insieme", "spegne",
        "colpisce", "alcune", "numerose", "molte", "diverse", "parecchie", "tutte", "alcuni", "numerosi",
        "molti", "diversi", "parecchi", "tutti", "niente"),
    clock_past=("e mezza", "e mezzo", "e un quarto", "e cinque", "e dieci", "e venti", "e venticinque",
        "e trenta",
        "e quaranta", "e cinquanta", "meno un quarto", "meno dieci", "meno venti"),
    clock_words={"una": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8,
        "nove": 9,
        "dieci": 10, "undici": 11, "dodici": 12, "tredici": 13, "quattordici": 14, "quindici": 15,
        "sedici": 16, "diciassette": 17, "diciotto": 18, "diciannove": 19, "venti": 20, "ventuno": 21,
        "ventidue": 22, "ventitré": 23},
)

# fmt: on

TRAITS = Traits(
    null_subject=True,
    incise=True,
    dialogue_dash=True,
    name_chain=True,
)

FORMS = Forms(
    verb_endings="""
        ando endo andosi endosi andolo endolo andola endola andogli endogli andone endone erà irà erò irò
        eranno iranno erebbe irebbe erebbero irebbero ava avano eva evano ivano ò ì arono erono irono
    """,
    plural_verbs="no",
    infinitive_ending="are ere ire arsi ersi irsi",
    gerund_ending="ando endo",
    participle_endings="ato ata ati ate ito ita iti ite uto uta uti ute",
    masculine_participle="o",
    adverb_ending="mente",
    plural_ending="i",
    singular_endings="o e a",
    elisions="""
        l dell all nell sull dall un c d quest quell s m t v n coll bell nessun tutt mezz quant com dov
        sant
    """,
)

GRAMMAR = Grammar(
    definite="""
        il lo la i gli le l' questo questa questi queste quel quello quella quei quegli quelle del dello
        della dei degli delle dell' al allo alla ai agli alle all'
    """,
    indefinite="un uno una un' altri altre",
    possessive="suo sua suoi sue loro mio mia nostro nostra nostri nostre",
    demonstratives="questo questa questi queste quel quello quella quei quegli quelle",
    masculine="il lo i gli un uno questo quello del dello dei degli al",
    feminine="la le una un' questa quella della delle alla",
    plural="i gli le questi queste quei quelle dei degli delle alcuni alcune vari varie entrambi due tre",
    quantifiers="""
        entrambi entrambe alcuni alcune molti molte diversi diverse vari varie due tre ogni tutti tutte
    """,
    counting="insieme serie",
    of="di del dello della dei degli delle dell' d'",
    prepositions="""
        di del dello della dei degli delle dell' d' a ad al allo alla ai agli alle all' da dal dallo dalla
        dai dagli dalle dall' in nel nello nella nei negli nelle nell' con col su sul sullo sulla sui
        sugli sulle sull' per tra fra dopo prima durante contro verso senza sotto sopra oltre entro presso
        secondo attraverso mediante nonostante circa davanti dietro
    """,
    agents="da dal dallo dalla dall' dai dagli dalle",
    attach="a al allo alla ai agli alle in presso nell' all'",
    attach_to_bodies="per contro",
    within="in nel nella nello nell' nei nelle presso",
    which="che",
    towns="a in",
    and_="e ed o oppure ma né",
    but="ma o oppure",
    contrasting=("mentre",),
    subordinate="""
        quando se anche mentre perché poiché siccome benché sebbene affinché dopo prima dove finché appena
    """,
    relative="cui quale quali chi",
    clitics="gli le lo la li ne ci vi si mi ti l' c' s' m'",
    negations="non mai né niente nulla",
    adverbs="""
        poco anzi
        anche poi inoltre ancora già sempre ora oggi ieri domani quindi infine però tuttavia così pure
        solo soltanto proprio invece subito spesso infatti nuovamente recentemente successivamente
        precedentemente apertamente chiaramente pubblicamente duramente semplicemente amaramente più volte
        a margine in particolare intanto allora adesso stamani stamattina perfino stesso stessa stessi
        stesse
    """,
    adverb_phrases="""
        di nuovo, tra l'altro, fra l'altro, per altro, di fatto, più volte, più tardi, a sua volta,
        a loro volta, dal canto suo, dal canto loro, da parte sua, per parte sua, in seguito,
        in particolare, per l'ennesima volta, senza mezzi termini, a più riprese, in parte, del resto,
        d'altra parte, a caldo, ancora una volta, un'altra volta, anche lui, anche lei, a chiare lettere,
        per la prima volta, tra le altre cose, d'altro canto, da un lato, al contrario
    """,
    times="""
        settimana mese lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo
        aprile maggio giugno luglio agosto settembre ottobre novembre dicembre oggi ieri domani mattina
        sera pomeriggio stamattina
            volta
    """,
    time_nouns="""
        ora ore giorno giorni settimana settimane mese mesi anno anni minuto minuti mattina mattinata
        pomeriggio sera serata notte
    """,
    measured="dopo prima tardi fa avanti addietro",
    abbreviations="sig dott prof avv ing on art n pag ecc cfr es vs dr s st gen col mons arch geom rag",
)

VERBS = Verbs(
    endings={
        "are": "a ano ò arono ava avano ando",
        "iare": "ia iano iò iarono iava iavano iando",
        "gare": "ga gano gò garono gava gavano gando",
        "ere": "e ono eva evano endo",
        "ire": "isce iscono ì irono iva ivano endo",
    },
    say={
        "are": """
            afferm dichiar racconti raccont osserv not precis sottoline rivel asicur assicur conferm ricord
            coment comment rimarc puntualizz segnal illustr argoment evidenzi rilev lament minimizz ipotizz
            confid incalz aggiornat insist ironizz sbott giur cont testimoni ribatt calcol sottolin rassicur
            specific replic critic indic avvis parl sentenzi esord annot domand ripet interrog profetizz
            constat auspic reclam rivendic comunic riport rincar inform confess sintetizz chios obiett pavent
            contest pronostic svel giudic consider valut stim tuon giustific proclam protest attest certific
            stigmatizz sollecit continu deplor biasim menzion enfatizz dettagli ventil anticip accenn azzard
            insinu narr controbatt relazion riepilog
        """,
        "iare": "annunc denunc preannunc",
        "gare": "spie ne alle dilungat",
        "ire": "chiar avvert rifer rib sugger garant ammon riba ribad sment esord scand",
        "": """
            insiste insistono insistette insisteva insistendo ribatteva ripeteva proseguiva riconobbe
            riteneva concesse riassume riassunse dice dicono disse dissero diceva dicevano dicendo aggiunge
            aggiungono aggiunse aggiungeva aggiungendo sostiene sostengono sostenne sosteneva sostenendo
            conclude concludono concluse concludeva concludendo prosegue proseguono proseguì scrive scrivono
            scrisse scriveva scrivendo risponde rispondono rispose rispondeva rispondendo ammette ammettono
            ammise ammetteva ammettendo spiega spiegano spiegò spiegando riferisce riferiscono riferì
            riferendo ribadisce ribadiscono ribadì ribadendo avverte avvertono avvertì avvertendo chiarisce
            chiarendo suggerisce promette promise ritiene ritengono replica replicano replicò smentisce
            smentì commenta continua riconosce riconoscono chiede chiedono chiese sottolinea sottolineano
            sottolineando evidenzia evidenziando comunica comunicano comunicò riporta riportano racconta
            rivela rileva tuona attacca incalza rincara informa informano contestato precisa denuncia prevede
            giudica considera reputa ribatte ribatté scandisce confessa esordisce sintetizza sintetizzato
            chiosa osserva twitta ripete garantisce nega negano negò ipotizza ipotizzato confida ricostruisce
            obietta obiettato concede concesso rammenta rammentano rammentò rammentando concorda concordano
            concordò predice predicono predisse deduce deducono dedusse conviene convengono
        """,
    },
    voice={
        "are": """
            brontol borbott sospir strill chiam defin grid urlat url esult scherz lanc affid implor invoc
            accus elogi boll cit mormor sussurr ringrazi esclam plaud salut liquid etichett qualific mand
            intim tac invit commenta
        """,
        "ire": "sorrid",
        "": """
            introduce introdotto
            chiama chiamano definisce definiscono definì definendo descrive descrivendo grida urla esulta
            scherza ride sorride ordina ordinato sogna esprime esprimono chiede esclama condanna
            condannato plaude invoca recita legge difende difeso attacca chiude comincia accusa pensa
            crede ringrazia sbotta liquida bolla bollato parla intona intonato ruggisce
        """,
    },
    participles="""
        affermando dichiarando osservando notando precisando sottolineando rivelando assicurando
        confermando ricordando commentando rimarcando segnalando evidenziando lamentando annunciando
        denunciando spiegando negando dicendo aggiungendo sostenendo concludendo ribadendo avvertendo
        chiarendo definendo riferendo ammettendo parlando invitando accusando chiedendo scrivendo
        rispondendo ringraziando ammonendo avvisando esortando auspicando ribattendo replicando scherzando
        elogiando puntualizzando rivendicando garantendo promettendo introducendo
    """,
    past="""
        insistito obiettato concesso preannunciato paventato contestato pronosticato svelato giudicato
        valutato stimato giustificato proclamato protestato attestato riassunto sintetizzato detto affermato
        dichiarato raccontato osservato notato precisato sottolineato rivelato assicurato confermato
        ricordato commentato rimarcato puntualizzato segnalato illustrato argomentato evidenziato rilevato
        lamentato annunciato denunciato spiegato negato aggiunto sostenuto concluso proseguito scritto
        risposto ammesso riferito ribadito avvertito chiarito suggerito promesso replicato smentito chiesto
        comunicato informato definito descritto gridato urlato parlato ripetuto garantito attaccato incalzato
        chiosato ironizzato scherzato esclamato tuonato continuato criticato indicato specificato confidato
        confessato ribattuto invitato accusato riconosciuto ritenuto domandato testimoniato twittato postato
        esordito rincarato scandito rivendicato rassicurato sbottato espresso rammentato concordato predetto
        dedotto convenuto menzionato enfatizzato ventilato anticipato accennato azzardato insinuato
        narrato relazionato riepilogato
    """,
    past_endings={
        "are": "ato",
        "iare": "iato",
        "gare": "gato",
        "ire": "ito",
    },
    adding="""
        aggiunge aggiunto aggiungendo prosegue proseguito continua continuato conclude concluso incalza
        insiste ribadisce
    """,
    asking="chiede chiesto chiedeva chiese domanda domandato domandava domandò sapere",
    answering="risponde risposto rispondeva rispose replica replicato replicava ribatte ribattuto",
    naming="""
        dice detto detta dicono disse definisce definito definiva definendo chiama parla parlato bolla
        bollato
    """,
    witnessed="constatato verificato",
    nouns_too="""
        protesta giustifica stimato stimata valuta valutato svela contesta contestato contestata documenta
        riporta considera pavento scandito giudicato nota conferma risposta denuncia replica conta
        commenta comunicato detto scritto domanda parla nega conclude stima fatto concluso ricordo segnala
        indica afferma critica invito accusa accusato condanna condannato attacca attacco lancia legge
        chiama promessa comunica cita chiamata parlato descritto definito promesso invitato ammesso
        continua conti ha cont crede pensa prevede considerato noto note fatti illustrata sorriso
        riconosciuto rilevato segnalato annunciato chiude grida informa ripetuto reputa osserva dettaglia
        precisa garante parlano mette metta detti
    """,
    phrases="""
        messo a verbale, mette a verbale, mettono a verbale, mise a verbale,
        voluto sapere, voleva sapere, vuole sapere, volle sapere, volevano sapere, vogliono sapere,
        fa sapere, ha fatto sapere, hanno fatto sapere, fanno sapere, fa notare, ha fatto notare, rende noto,
        rendono noto, ha reso noto, hanno reso noto, mette in guardia, ha messo in guardia, tiene a
        precisare, ha tenuto a precisare, ci tiene a precisare, taglia corto, ha tagliato corto, si difende,
        si è difeso, si sfoga, si è sfogato, si lamenta, si è lamentato, si chiede, si è chiesto, si è
        chiesta, mette le mani avanti, punta il dito, rincara la dose, ha rincarato la dose, fatto sapere,
        fatto notare, reso noto, messo in guardia, lancia l'allarme, gli fa eco, fa eco, si domanda, si
        domandano, si è domandato, si è domandata, si interroga, si rammarica, si è rammaricato, si
        giustifica, si è giustificato, si indigna, si augura, si è augurato, si corregge, si è corretto, si è
        sfogata, si è difesa, si è lamentata, si rallegra, si dispera, si è giustificata, fa presente, ha
        fatto presente, hanno fatto presente, fanno presente, fatto presente, lascia intendere, ha lasciato
        intendere, fa capire, ha fatto capire, tiene a sottolineare, ha tenuto a sottolineare
    """,
    infinitives="""
        affermare aggiungere ammettere annunciare assicurare avvertire chiarire commentare concludere
        confermare dichiarare dire evidenziare garantire insistere lamentare negare osservare precisare
        raccontare ribadire ricordare riconoscere riferire rilevare ripetere rispondere rivelare sostenere
        sottolineare spiegare
    """,
    led_by="nel, nello, nell', prima di, per poi, salvo poi, oltre a",
    reflexive="si",
    self_said="dice dicono disse dissero detto detta detti dette diceva dichiara dichiarato dichiarata",
    asked="""
        obietta obiettava obiettano contesta contestava ricorda ricordava chiedeva chiedevano chiede
        chiedono chiedesse chiedessero domandava domandavano domanda domandano
    """,
    auxiliaries="""
        ha hanno aveva avevano avrà avrebbe avrebbero abbia abbiano è sono era erano fu furono sarebbe
        stato stata
    """,
    passive="stato stata stati viene vengono venne veniva sarà essere fu",
    finite="""
        è sono era erano fu sarà saranno sarebbe sarebbero ha hanno aveva avevano avrà avranno avrebbe
        avrebbero può possono poteva potrebbe potrebbero deve devono doveva dovrebbe dovrebbero va vanno
        andrà viene vengono venne fa fanno faceva vuole vogliono voleva sta stanno stava c'è resta restano
        serve servono sia siano rimane diventa sembra riguarda bisogna occorre sappiamo ebbe ebbero fece
        fecero diede diedero stette seppe seppero volle vollero vennero vide videro mise misero rimase
        rimasero tenne tennero nacque nacquero visse vinse vinsero decise decisero
    """,
)

CLAUSES = Clauses(
    that="che",
    whether="se perché come quando dove chi cosa quanto",
    without_that="""
        parla parlano parlava parlò parlato parlando attacca attaccato accusa accusato accusando definisce
        definito definendo descrive descritto invita invitato invitando critica criticato
    """,
    infinitives="aver avere essere esser voler non dover poter averlo averla averne",
    infinitive_link="di",
    openers="e ma però tuttavia inoltre infatti quindi intanto poi così invece insomma dunque anche",
    asides="""
        ridendo, sorridendo, sospirando, piangendo, scherzando, indignato, indignata, commosso, commossa,
        emozionato, emozionata, amareggiato, amareggiata, tra le lacrime, fra le lacrime, in lacrime,
        con un sorriso, con orgoglio, con amarezza, con ironia, con rabbia, a caldo, al telefono,
        al microfono, in un'intervista, in una nota, in un comunicato, in conferenza stampa, ai microfoni,
        in aula, soddisfatto, soddisfatta, dal canto suo, da parte sua, a sua volta, sui social, su x,
        su facebook, su instagram, in tv, ai giornalisti,
        a stretto giro, subito dopo, poco dopo, poco prima, di rimando, all'istante, sottovoce,
        a bassa voce, senza esitare
    """,
    mouths="per bocca, per voce, attraverso",
    manners="""
        la voce, con la voce, gli occhi, con gli occhi, lo sguardo, con lo sguardo, il volto, le lacrime,
        con le lacrime, le mani, con le mani, ancora con, ancora in, ancora sotto, visibilmente,
        in lacrime, emozionato, emozionata, commosso, commossa, sorridente, amareggiato, amareggiata,
        a margine, al termine, all'uscita, subito dopo, poco dopo, ai microfoni, in collegamento,
        raggiunto, raggiunta, il sorriso, con il sorriso, il viso, con il viso
    """,
    unsaid="""
        senza precisare, senza fornire, senza dare, senza citare, senza convincere, senza dettagliare, senza
        entrare, senza escludere, senza rivelare, senza nascondere, senza specificare, senza indicare, senza
        aggiungere, senza fare, ma non ha fornito, ma non ha dato, ma non ha specificato, ma non ha
        precisato, ma non ha voluto, ma non ha spiegato, ma non ha saputo, ma senza
    """,
)

ATTRIBUTION = Attribution(
    so="così",
    as_words="come così",
    according="""
        secondo, secondo quanto riferito da, secondo quanto riferito dal, secondo quanto riferito dallo,
        secondo quanto riferito dalla, secondo quanto riferito dai, secondo quanto riferito dagli,
        secondo quanto riferito dalle, secondo quanto riferito dall', secondo quanto spiegato da,
        secondo quanto spiegato dal, secondo quanto spiegato dallo, secondo quanto spiegato dalla,
        secondo quanto spiegato dai, secondo quanto spiegato dagli, secondo quanto spiegato dalle,
        secondo quanto spiegato dall', secondo quanto dichiarato da, secondo quanto dichiarato dal,
        secondo quanto dichiarato dallo, secondo quanto dichiarato dalla, secondo quanto dichiarato dai,
        secondo quanto dichiarato dagli, secondo quanto dichiarato dalle, secondo quanto dichiarato dall',
        secondo quanto comunicato da, secondo quanto comunicato dal, secondo quanto comunicato dallo,
        secondo quanto comunicato dalla, secondo quanto comunicato dai, secondo quanto comunicato dagli,
        secondo quanto comunicato dalle, secondo quanto comunicato dall', secondo quanto reso noto da,
        secondo quanto reso noto dal, secondo quanto reso noto dallo, secondo quanto reso noto dalla,
        secondo quanto reso noto dai, secondo quanto reso noto dagli, secondo quanto reso noto dalle,
        secondo quanto reso noto dall', secondo quanto riportato da, secondo quanto riportato dal,
        secondo quanto riportato dallo, secondo quanto riportato dalla, secondo quanto riportato dai,
        secondo quanto riportato dagli, secondo quanto riportato dalle, secondo quanto riportato dall',
        secondo quanto confermato da, secondo quanto confermato dal, secondo quanto confermato dallo,
        secondo quanto confermato dalla, secondo quanto confermato dai, secondo quanto confermato dagli,
        secondo quanto confermato dalle, secondo quanto confermato dall', secondo quanto raccontato da,
        secondo quanto raccontato dal, secondo quanto raccontato dallo, secondo quanto raccontato dalla,
        secondo quanto raccontato dai, secondo quanto raccontato dagli, secondo quanto raccontato dalle,
        secondo quanto raccontato dall', secondo quanto precisato da, secondo quanto precisato dal,
        secondo quanto precisato dallo, secondo quanto precisato dalla, secondo quanto precisato dai,
        secondo quanto precisato dagli, secondo quanto precisato dalle, secondo quanto precisato dall',
        secondo quanto ricostruito da, secondo quanto ricostruito dal, secondo quanto ricostruito dallo,
        secondo quanto ricostruito dalla, secondo quanto ricostruito dai,
        secondo quanto ricostruito dagli, secondo quanto ricostruito dalle,
        secondo quanto ricostruito dall', per quanto riferito da, a detta di, a detta del, a detta della,
        a detta dei, a giudizio di, a giudizio del, a parere di, a parere del, a parere della,
        ad avviso di, ad avviso del, nelle parole di, stando a, stando al, stando alla, stando ai,
        stando alle, stando agli, stando all', a suo avviso, a suo parere, a suo giudizio, a suo dire,
        a loro avviso, a loro parere, a loro giudizio, a loro dire, ad avviso dello, ad avviso della,
        ad avviso dei, ad avviso dell', a giudizio dello, a giudizio della, a giudizio dei,
        a giudizio dell', a parere dello, a parere dei, a parere dell', a detta dello, a detta degli,
        a detta delle, a detta dell', a sentire, a sentire il, a sentire lo, a sentire la, a sentire i,
        a sentire gli, a sentire le, a sentire l', nelle parole del, nelle parole della
    """,
    before_comma="per",
    words_of="""
        è stato l'attacco, è stato il commento, è stata la replica, è stata la risposta, è stato l'appello,
        l'attacco, il commento, il primo commento, le parole, le prime parole, la dichiarazione,
        le dichiarazioni,
        il messaggio, lo sfogo, l'appello, la replica, la risposta, la reazione, l'annuncio, il ricordo,
        l'allarme, la denuncia, la confessione, il racconto, la spiegazione, la promessa, l'accusa,
        il richiamo, il monito, l'invito, l'esortazione, l'affondo, la stoccata, la precisazione, la smentita,
        l'ammissione, l'auspicio, l'avvertimento, l'avviso, la protesta, la critica, la battuta, il saluto,
        il ringraziamento, l'analisi, il giudizio, la richiesta, la proposta, la riflessione, la sintesi
    """,
    utterances="""
        frase frasi parole risposta replica sfogo lamento avvertimento confessione riflessione promessa
        commento racconto
    """,
    sources="fonti fonte esperti ambienti",
    variables="""
        stagione stagioni regione regioni caso casi età peso taglia reddito redditi anno anni mese mesi
        giorno giorni ora ore paese paesi tipo tipi livello livelli settore settori zona zone comune
        comuni bisogno bisogni gusto gusti situazione momento quartiere quartieri contesto modello modelli
        specie temperatura durata distanza numero disponibilità uso metodo criteri regole modalità
        calendario ordine piano principio formula
    """,
    ours="nostro nostra nostri nostre",
    impersonal_phrases="si legge, si legge ancora, si apprende, si sottolinea, si precisa, si spiega",
    impersonal_sources="in nel nella nello nell' nei nelle sul sulla sullo",
    pointing="""
        lo, così, ad attaccare, a parlare, a raccontare, a spiegare, a confermare, a sottolineare,
        a denunciare, a rivelarlo, è quanto, e' quanto, e quanto, questo quanto, a dirlo, a riferirlo,
        a precisarlo,
        a spiegarlo, a raccontarlo, a sottolinearlo, a confermarlo, a ribadirlo, a denunciarlo,
        ad annunciarlo, ad affermarlo, a dichiararlo, a sostenerlo, a ricordarlo, a renderlo noto,
        a farlo sapere, a comunicarlo, a scriverlo, a lanciare l'allarme, a farle eco, a fargli eco,
        a fare eco, a rispondere, a replicare, a commentare, con queste parole,
        parola di, sono le parole che, sono queste le parole che, queste le parole che,
        sono le parole di, sono parole di, sono le parole del, sono le parole della, sono le parole dell',
        queste le parole di, queste le parole del, queste le parole della, così le parole di
    """,
    pointing_said="lo",
    pointing_verbs="""
        ha hanno aveva dice dicono sostiene sostengono rivela rivelano annuncia annunciano conferma
        confermano riferisce riferiscono spiega spiegano scrive scrivono comunica comunicano afferma
        affermano dichiara denuncia denunciano segnala segnalano rende rendono fa fanno
    """,
    pointing_unmarked="è quanto, e' quanto",
    pointing_told="""
        a dirlo, a riferirlo, a precisarlo, a spiegarlo, a raccontarlo,
        a sottolinearlo, a confermarlo, a ribadirlo, a denunciarlo, ad annunciarlo, ad affermarlo,
        a dichiararlo, a sostenerlo, a ricordarlo, a rivelarlo, a renderlo noto, a farlo sapere,
        a comunicarlo, a scriverlo
    """,
    about="su sul sullo sulla sull' sui sugli sulle",
    bearers="striscione striscioni cartello cartelli scritta scritte",
    topics="""
        caso vicenda inchiesta processo omicidio delitto affare scandalo emergenza legge decreto dossier
        nodo effetto ipotesi allarme giallo tragedia strage
    """,
    addressee="a al alla all' allo ai agli alle",
    see="leggi leggere vedi",
)

PEOPLE = People(
    pronouns="""
        lui:ms lei:fs loro:ap egli:ms ella:fs essa:fs esso:ms essi:mp quest'ultimo:ms quest'ultima:fs
        che:r questi:ms
    """,
    obliques="lui:ms lei:fs loro:ap",
    spoken_to="gli:m le:f lo:m la:f l': l’:",
    first_person="io noi tu voi",
    impersonal="si, è stato, viene, si è",
    own="mio mia miei mie tuo tua tuoi tue nostro nostra nostri nostre vostro vostra vostri vostre",
    both="entrambi entrambe due uomini donne duo coppia",
    latter="ultimo:m ultima:f",
    concerned="interessato:m interessata:f",
    kin="""
        padre madre figlio figlia fratello sorella nonno nonna nipote zio zia cugino cugina marito moglie
        fidanzato fidanzata suocero suocera genero nuora cognato cognata vedovo vedova amico amica vicino
        vicina compagno compagna
    """,
    persons="uomo donna giovane ragazzo ragazza anziano anziana testimone",
    decades="""
        ventenne:2 trentenne:3 quarantenne:4 cinquantenne:5 sessantenne:6 settantenne:7 ottantenne:8
        novantenne:9
    """,
    anaphors="""
        esperto esperta uomo donna politico politica premier leader tecnico campione campionessa
        attaccante studioso studiosa scienziato scienziata francese tedesco tedesca spagnolo spagnola
        inglese romano milanese americano americana brasiliano argentino portoghese olandese belga
        svizzero ex azzurro azzurra pilota dirigente medico giovane attore attrice cantante giocatore
        allenatore magistrato magistrata centrocampista difensore portiere mister scrittore scrittrice
        regista ciclista legale pm gip avvocato avvocata deputato deputata senatore senatrice parlamentare
        sindacalista assessore consigliere consigliera economista sociologo storico storica virologo
        virologa epidemiologo immunologo infettivologo primario chirurgo ricercatore ricercatrice
        professore professoressa docente giornalista imprenditore imprenditrice agronomo agronoma
        agricoltore viticoltore ingegnere architetto geologo criminologo psicologo psicologa conduttore
        conduttrice cantautore musicista artista chef stilista atleta tennista nuotatore nuotatrice
        sciatore sciatrice bomber terzino mediano fantasista esterno punta capitano capitana coach ct
        selezionatore commissario imputato imputata indagato indagata vittima ragazzo ragazza bambino
        bambina anziano anziana pensionato pensionata trentenne quarantenne cinquantenne sessantenne
        settantenne ventenne dem leghista pentastellato forzista esponente eurodeputato eurodeputata
        candidato candidata torinese napoletano napoletana fiorentino bolognese genovese veneziano
        siciliano siciliana sardo pugliese calabrese lombardo veneto piemontese umbro svedese polacco
        polacca russo russa ucraino ucraina croato croata serbo serba greco turco austriaco austriaca
        giapponese cinese australiano canadese portavoce delegato delegata padrone manager neoeletta
        neoeletto neopresidente numero guardalinee albergatore albergatrice
    """,
    anaphor_endings="ese ano ana ino ina enne ista etto etta",
    trade_endings="tore trice aio aia iere iera ista",
    trade_not_endings="""
        settore fattore motore vettore quartiere cantiere rivista intervista lista pista operatore
        costruttore distributore assicuratore produttore fornitore gestore regolatore armatore editore
    """,
    accused="imputato imputata indagato indagata",
    officers="giudice presidente pm magistrato magistrata procuratore procuratrice avvocato avvocata gup gip",
    others_heard="vittima testimone pensionato pensionata residente",
    proxies="entourage staff gabinetto famiglia difesa collegio ambiente",
    colleagues="colleghi colleghe squadra gruppo équipe collaboratori coautori",
    teams="gruppo team équipe squadra ricercatori ricercatrici scienziati autori astronomi fisici biologi",
    team_works="studio",
    new="nuovo",
    same="stesso stessa stessi stesse medesimo medesima",
)

OFFICES = Offices(
    titles="""
        signor:m signora:f sig: dott:m dottor:m dottoressa:f prof: papa:m re:m regina:f principe:m
        principessa:f onorevole: on: don:m suor:f monsignor:m mister:m avv: ing: cardinale:m generale:m
            geom: rag: cav:m sen: prof.ssa:f dott.ssa:f fra:m ingegner:m professor:m ragionier:m cavalier:m
            commendator:m ispettor:m senator:m direttor:m
    """,
    roles="""
        vicesindaco vicesindaca vicesindache
        neo papà mamma babbo nipote cugino cugina cognato cognata suocero suocera compagno compagna
        fidanzato fidanzata vedovo vedova amico amica collega vicino vicina inquilino inquilina condomino
        residente cittadino cittadina turista cliente passeggero passeggera automobilista ristoratore
        ristoratrice albergatore albergatrice commerciante negoziante edicolante fornaio fornaia
        panettiere panettiera pasticciere cuoco cuoca chef cameriere cameriera bagnino bagnina muratore
        elettricista idraulico falegname meccanico camionista tassista macchinista postino postina custode
        bidello bidella maestro supplente rettore primario ginecologo ginecologa ortopedico anestesista
        rianimatore rianimatrice geriatra dermatologo dermatologa neurologo neurologa nutrizionista
        fisioterapista ostetrica soccorritore soccorritrice volontario volontaria vignaiolo viticoltore
        viticoltrice enologo enologa allevatore apicoltore pastore coltivatore coltivatrice agronomo
        agronoma veterinario veterinaria climatologo climatologa sismologo politologo demografo
        antropologo antropologa linguista filosofo filosofa teologo teologa storico critico critica
        curatore curatrice gallerista libraio libraia bibliotecaria bibliotecario penalista civilista
        notaio commercialista perito perita procuratore-aggiunto segretario-generale arbitro telecronista
        team-manager sopravvissuto sopravvissuta superstite ferito ferita sfollato sfollata portavoce
        giornalista artista economista analista specialista dirigente presidente rappresentante comandante
        agente leader giudice testimone insegnante docente atleta calciatore ciclista tennista cantante
        regista scrivente premier capogruppo vicepresidente segretario consulente responsabile preside
        parlamentare ufficiale pm gip attivista ambientalista sindacalista musicista farmacista dentista
        ceo cfo coo cto cio cmo
        pediatra psichiatra geologo capo coordinatore autista barista parroco ad dg pilota guida
        consigliere interprete assistente ex numero tecnico commissario titolare stilista sindaca vigile
        gestore
        bagnante abitante dipendente genitore militante utente pendolare pedone
        ambulante manifestante
    """,
    roles_m="""
        drammaturgo portinaio
        ministro sindaco direttore deputato senatore governatore avvocato magistrato procuratore
        commissario questore prefetto ispettore ricercatore scienziato professore maestro rettore medico
        dottore chirurgo infermiere psicologo sociologo politologo storico biologo fisico chimico
        ingegnere architetto archeologo epidemiologo virologo infettivologo immunologo meteorologo
        vulcanologo sismologo scrittore autore poeta attore musicista pittore fotografo cronista redattore
        editore produttore presentatore conduttore imprenditore fondatore cofondatore proprietario
        titolare amministratore coordinatore delegato assessore ambasciatore candidato allenatore
        attaccante portiere difensore centrocampista capitano giocatore ct corridore campione agricoltore
        allevatore pescatore operaio lavoratore impiegato vicino padre fratello figlio marito zio nonno
        sacerdote parroco vescovo arcivescovo cardinale papa re principe generale colonnello maresciallo
        carabiniere soldato pompiere sottosegretario segretario viceministro funzionario legale oncologo
        cardiologo
        alunno commesso viaggiatore contadino tifoso elettore artigiano consumatore barbiere macellaio
        guardiano marinaio poliziotto studente
        venditore fruttivendolo spettatore
    """,
    roles_f="""
        drammaturga portinaia
        ministra sindaca direttrice deputata senatrice governatrice avvocata avvocatessa magistrata
        procuratrice commissaria ricercatrice scienziata professoressa maestra rettrice dottoressa
        chirurga infermiera psicologa sociologa politologa storica biologa fisica chimica archeologa
        epidemiologa virologa scrittrice autrice poetessa attrice pittrice fotografa redattrice editrice
        produttrice presentatrice conduttrice imprenditrice fondatrice cofondatrice proprietaria
        amministratrice coordinatrice delegata assessora ambasciatrice candidata allenatrice attaccante
        portiera capitana giocatrice campionessa agricoltrice lavoratrice impiegata vicina madre sorella
        figlia moglie zia nonna suora regina principessa sottosegretaria segretaria viceministra
        funzionaria presidentessa consigliera
        studentessa alunna commessa cassiera viaggiatrice operaia tifosa
        venditrice allevatrice parrucchiera spettatrice
    """,
    role_endings="ologo ologa",
    adjectives="""
        generale straordinario straordinaria nazionale regionale provinciale comunale esecutivo esecutiva
        sportivo tecnico sanitario sanitaria scientifico scientifica federale aggiunto aggiunta capo
        delegato delegata metropolitano apostolico amministrativo amministrativa superiore
    """,
    portfolios="""
        interno interni esteri economia giustizia salute difesa istruzione trasporti lavoro infrastrutture
        agricoltura ambiente cultura turismo
    """,
    sole="""
        sindaco sindaca presidente presidentessa vicepresidente ministro ministra viceministro prefetto
        prefetta questore questora governatore governatrice assessore assessora segretario segretaria
        direttore direttrice giudice gip gup magistrato magistrata procuratore procuratrice pm papa pontefice
        regina principe principessa vescovo arcivescovo cardinale parroco rettore rettrice commissario
        commissaria comandante capitano colonnello generale maresciallo tenente arbitro relatore relatrice
        medico dottore dottoressa chirurgo pompiere poliziotto poliziotta carabiniere agente soldato vicino
        vicina abitante residente padre madre papà mamma fratello sorella figlio figlia marito moglie
        compagno compagna zio zia nonno nonna cugino cugina nipote amico amica cliente testimone conducente
        autista collega perito perita avvocato avvocata difensore portavoce ambasciatore ambasciatrice capo
        responsabile familiare rappresentante fonte membro proprietario proprietaria
    """,
    trades="""
        pm, procuratore, procuratrice, pubblico ministero, magistrato, magistrata, togato, togata, inquirente;
        giudice, magistrato, magistrata, togato, togata, gip, gup;
        sindaco, sindaca, primo cittadino, prima cittadina, fascia tricolore, borgomastro;
        assessore, assessora, capodicastero;
        avvocato, avvocata, avvocatessa, avv, legale, difensore, penalista, civilista;
        allenatore, allenatrice, tecnico, tecnica, mister, coach, ct, trainer, selezionatore, selezionatrice,
            commissario tecnico;
        medico, dottore, dottoressa, dottor, dott, primario, primaria, clinico, chirurgo, chirurga, camice
            bianco, pediatra, virologo, virologa, infettivologo, infettivologa;
        autore, autrice, scrittore, scrittrice, romanziere, romanziera, poeta, poetessa, giallista, saggista,
            drammaturgo, drammaturga;
        agricoltore, agricoltrice, contadino, contadina, coltivatore, coltivatrice, allevatore, allevatrice,
            viticoltore, viticoltrice, vignaiolo, vignaiola;
        poliziotto, poliziotta, agente, ispettore, ispettrice, commissario, commissaria, investigatore,
            investigatrice;
        carabiniere, maresciallo, brigadiere, militare, ufficiale, capitano, colonnello, tenente, maggiore,
            comandante, generale;
        insegnante, docente, maestro, maestra, professore, professoressa, prof;
        ricercatore, ricercatrice, scienziato, scienziata, studioso, studiosa, esperto, esperta, accademico,
            accademica, docente, professore, professoressa, -ologo, -ologa, fisico, fisica, chimico, chimica,
            storico, storica, economista, astronomo, astronoma, matematico, matematica, coordinatore,
            coordinatrice;
        parroco, sacerdote, prete, don, religioso;
        vescovo, arcivescovo, cardinale, prelato, presule, porporato, monsignor, monsignore;
        papa, pontefice, santo padre;
        re, regina, monarca, sovrano, sovrana;
        giornalista, cronista, reporter, inviato, inviata, conduttore, conduttrice;
        commerciante, negoziante, esercente, titolare;
        ristoratore, ristoratrice, oste, ostessa, barista, chef, cuoco, cuoca;
        pescatore, pescatrice;
        artista, pittore, pittrice, scultore, scultrice, illustratore, illustratrice, disegnatore,
            disegnatrice, fumettista;
        musicista, cantante, cantautore, cantautrice, compositore, compositrice, pianista, violinista,
            chitarrista, artista;
        attore, attrice, interprete, comico, comica;
        regista, cineasta;
        attaccante, bomber, centravanti, punta;
        portiere, estremo difensore
    """,
    stand_for="""
        leader: presidente segretario segretaria leader fondatore;
        governatore, governatrice: presidente governatore governatrice;
        premier, presidente del consiglio, capo del governo, inquilino di palazzo chigi: presidente premier;
        dirigente, manager: presidente direttore direttrice amministratore amministratrice ad ceo dirigente;
        patron, numero uno: presidente patron fondatore fondatrice;
        imprenditore, imprenditrice: titolare fondatore fondatrice proprietario proprietaria amministratore
            amministratrice presidente imprenditore imprenditrice;
        parlamentare: deputato deputata senatore senatrice capogruppo;
        sindacalista: segretario segretaria sindacalista delegato delegata;
        esponente: capogruppo deputato deputata senatore senatrice segretario segretaria consigliere
            consigliera;
        diplomatico: ambasciatore ambasciatrice
    """,
    other_times="ex ex- futuro futura avversario avversaria rivale ospite",
)

NAMES = Names(
    links="d' di da del della dei degli lo la li e",
    affiliating="di del dello della dei degli delle dell' d'",
    places="usa, ue, emilia romagna, ascoli piceno, vibo valentia, reggio emilia, villa borghese",
    terms="""
        cosiddetto cosiddetta cosiddetti cosiddette intitolato intitolata soprannominato soprannominata
        detto detta chiamato chiamata film libro romanzo canzone album brano disco opera serie parola
        parole termine termini espressione programma rivista documentario slogan operazione associazione
        progetto mostra poesia titolo quotidiano trasmissione gruppo comitato fascicolo autoproclamato
        autoproclamata sedicente concorso premio evento convegno
    """,
)

BODIES = Bodies(
    nouns="""
        università ministero agenzia partito associazione sindacato unione istituto fondazione federazione
        polizia esercito gruppo compagnia azienda società consiglio centro ospedale clinica scuola autorità
        organizzazione comitato commissione corte tribunale procura banca comune governo camera assemblea
        lega club casa ufficio direzione questura prefettura regione protezione
        collegio redazione amministrazione parlamento senato consorzio cooperativa ente osservatorio
        coalizione opposizione maggioranza difesa accusa soprintendenza ambasciata consolato diocesi
        giunta capitaneria ditta impresa multinazionale ong onlus startup ateneo dipartimento
        comando
        staff équipe corpo sinistra destra centrosinistra centrodestra minoranza
    """,
    kinds="""
        tribunale, corte, giudici, sentenza: tribunale corte;
        club, società, squadra, sodalizio: fc ac ssd asd calcio polisportiva pallacanestro volley;
        banca, istituto: banca cassa credito;
        azienda sanitaria: asl ausl usl ats asst ulss azienda;
        ong: comitato associazione fondazione federazione;
        associazione: associazione federazione confederazione unione lega club;
        ateneo, università: università ateneo politecnico;
        comune, municipio, amministrazione: comune;
        sindacato: sindacato cgil cisl uil fiom fim uilm filcams fisascat uiltucs fillea flai filt flc slc usb
            ugl cobas;
        nota, comunicato: azienda società gruppo banca ministero procura federazione sindacato
            associazione club
    """,
    any_kind="""
        azienda società compagnia impresa ditta ente istituto organismo istituzione organizzazione
        multinazionale cooperativa consorzio associazione sindacato
    """,
    whatever="ente organismo organizzazione istituzione",
    called="""
        agenzia associazione fondazione federazione sindacato ong compagnia azienda società gruppo impresa
        catena marchio casa operatore istituto organizzazione cooperativa consorzio ente editore
        multinazionale
        banca ateneo osservatorio club partito
    """,
    companies="""
        azienda società compagnia impresa ditta multinazionale gruppo colosso catena marchio operatore
        produttore editore casa cartiera acciaieria cooperativa assicurazione
    """,
    outspoken="""
        associazione associazioni sindacato sindacati comitato comitati federazione opposizione
        opposizioni procura difesa accusa ong maggioranza minoranza
        minoranze famiglia squadra coppia vicini organizzatori
    """,
    papers="""
        repubblica stampa gazzetta nazione verità sicilia provincia giornale foglio fatto sole tirreno
        mattino messaggero secolo corriere
    """,
    wires="ansa reuters afp ap adnkronos agi bloomberg efe dpa",
    reporters="corrispondente inviato inviata cronista giornalista",
    documents="""
        testimonianza testimonianze racconto racconti dati cifre rapporto studio comunicato sondaggio
        documento lettera bollettino nota indagine analisi sentenza relazione dossier ricerca ordinanza
        stime volantino post verbale manifesto messaggio avviso reportage articolo inchiesta
    """,
    issued_by="da dal dalla dell' della del di dei",
    data="dati cifre statistiche risultati sondaggi numeri indagini segnali prove studi",
)

SPEECH = Speech(
    traits=TRAITS,
    forms=FORMS,
    grammar=GRAMMAR,
    verbs=VERBS,
    clauses=CLAUSES,
    attribution=ATTRIBUTION,
    people=PEOPLE,
    offices=OFFICES,
    names=NAMES,
    bodies=BODIES,
)
