"""German: numbers, units and dates, then speech. Literals only."""

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
        "null": 0, "zwei": 2, "zwo": 2, "zweier": 2, "drei": 3, "dreier": 3, "vier": 4, "fünf": 5,
        "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
        "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16,
        "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
        "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60,
        "siebzig": 70, "achtzig": 80, "neunzig": 90,
        "hundert": 100, "tausend": 1000, "zweien": 2, "dreien": 3,
    },
    scales={
        "hundert": 100, "tausend": 1000, "million": 10**6, "millionen": 10**6, "milliarde": 10**9,
        "milliarden": 10**9, "billion": 10**12,
        "billionen": 10**12, "billiarde": 10**15, "billiarden": 10**15, "trillion": 10**18,
        "trillionen": 10**18,
    },
    short_scales={"Mio.": 10**6, "Mio": 10**6, "Mrd.": 10**9, "Mrd": 10**9, "Mia.": 10**9,
        "Mill.": 10**6, "Tsd.": 1000,
        "Tsd": 1000, "Bio.": 10**12, "Bill.": 10**12},
    price_words=("Euro", "Franken"),
    money_scales={"k": 1000, "M": 10**6},
    links=(),
    parts={
        "eins": 1, "eine": 1, "ein": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
        "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11,
        "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17,
        "achtzehn": 18, "neunzehn": 19, "zwanzig": 20,
        "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
        "achtzig": 80, "neunzig": 90, "hundert": 100,
        "tausend": 1000, "und": 0, "einhalb": 0.5,
    },
    ones=("ein", "eine", "einen", "einem", "einer", "eines", "eins"),
    articles=(),
    dozens={"dutzend": 12, "dutzende": 12, "viertelmillion": 250_000, "dreiviertelmillion": 750_000,
        "viertelmilliarde": 250_000_000, "dreiviertelmilliarde": 750_000_000},
    noun_adjectives={
        "gutes": ">", "gute": ">", "guten": ">", "gutem": ">", "guter": ">", "knappes": "~", "knappe": "~",
        "knappen": "~", "knappem": "~", "knapper": "~", "volles": "", "volle": "", "vollen": "",
        "ganzes": "", "ganze": "", "ganzen": "",
    },
    fractions={
        "drittel": 3, "viertel": 4, "fünftel": 5, "sechstel": 6, "siebtel": 7, "achtel": 8, "neuntel": 9,
        "zehntel": 10, "zwanzigstel": 20, "hundertstel": 100, "tausendstel": 1000,
        "dritteln": 3, "vierteln": 4, "fünfteln": 5, "zehnteln": 10,
    },
    fraction_words={"die Hälfte": 0.5, "der Hälfte": 0.5, "dreiviertel": 0.75, "Zweidrittel": 0.666667},
    halves=("ein halbes", "eine halbe", "einer halben", "einen halben", "einem halben", "ein halber",
        "halbes", "halbe", "halben"),
    and_half=("und ein halbes", "und eine halbe"),
    half_words={"anderthalb": 1.5, "eineinhalb": 1.5, "einundeinhalb": 1.5, "eineinviertel": 1.25,
        "eindreiviertel": 1.75, "zweieinviertel": 2.25, "zweidreiviertel": 2.75},
    ordinal_endings=("ste", "te", "ter", "sten", "stes"),
    ordinal_nouns=("jahrhundert", "jahrhunderts", "jahrhunderten", "mal", "platz", "stock", "geburtstag",
        "jahrestag", "todestag", "spieltag", "minute", "runde", "stelle", "auflage", "etage", "klasse",
        "lebensjahr", "schuljahr", "staffel", "folge", "bezirk", "bundesliga", "liga", "version", "modell",
        "etappe", "halbzeit", "semester", "schwangerschaftswoche"),
    ordinal_dot=("der", "die", "das", "dem", "den", "des", "am", "im", "zum", "vom", "beim", "ins", "auf",
        "ihr", "ihre", "ihren", "ihrem", "sein", "seine", "seinen", "seinem", "seiner", "ihrer", "zur",
        "jeder", "jede", "jedes", "in", "ab", "bis", "nach", "vor", "mit", "platz", "dieser", "diesem",
        "als"),
)

FIGURES = Figures(
    locales=("de", "de_CH"),
    noun_last=True,
    units={
        "mmol": ("millimol",),
        "nmol": ("nanomol",),
        "km/h": ("km/h", "stundenkilometer", "stundenkilometern", "kilometer pro stunde",
        "kilometern pro stunde", "kilometer in der stunde", "kmh", "kilometer je stunde"),
        "m²": ("quadratmeter", "qm", "quadratmetern"), "km²": ("quadratkilometer", "qkm"),
        "m³": ("kubikmeter", "kubikmetern"), "kg": ("kilo", "kilos", "kilogramm"), "t": ("tonne", "tonnen"),
        "ha": ("hektar",), "bbl": ("barrel", "fass"), "L": ("liter",), "kWh": ("kilowattstunde",
        "kilowattstunden"), "MWh": ("megawattstunde", "megawattstunden"), "GWh": ("gigawattstunde",
        "gigawattstunden"),
        "TWh": ("terawattstunde", "terawattstunden"), "Nm": ("newtonmeter",), "hp": ("ps",
        "pferdestärken"), "dB": ("dezibel",),
        "kn": ("knoten",), "m": ("höhenmeter", "höhenmetern"), "nmi": ("seemeile", "seemeilen"), "mi":
        ("meile", "meilen"), "ft": ("fuß",),
        "in": ("zoll",), "ly": ("lichtjahr", "lichtjahre", "lichtjahren"),
        "g": ("gramm",), "lb": (), "GB": ("gigabyte",), "MB": ("megabyte",), "TB": ("terabyte",),
        "kcal": ("kilokalorien",), "cal": ("kalorien",), "tbsp": ("esslöffel", "el"), "tsp": ("teelöffel",
        "tl"),
        "quintal": ("doppelzentner", "dezitonnen", "dt"), "s": ("sekunde", "sekunden", "sek", "sek."),
        "min": ("minute", "minuten", "min", "min."), "h": ("stunde", "stunden", "std",
        "std."), "day": ("tag", "tage", "tagen", "tages"), "week": ("woche", "wochen"), "month": ("monat",
        "monate", "monaten", "monats"), "quarter": ("quartal", "quartale", "quartalen"),
        "year": ("jahr", "jahre", "jahren", "jahres"), "decade": ("jahrzehnt", "jahrzehnte", "jahrzehnten"),
        "century": ("jahrhundert", "jahrhunderte", "jahrhunderten"), "night": ("nacht", "nächte", "nächten",
        "übernachtungen"), "semester": ("semester",),
    },
    unit_parts={"zentner": ("kg", "50"), "viertelstunde": ("h", "0.25"), "viertelstunden": ("h", "0.25"),
        "dreiviertelstunde": ("h",
        "0.75"), "halbstunde": ("h", "0.5"), "halbjahr": ("year", "0.5"), "vierteljahr": ("year", "0.25"),
        "dreivierteljahr": ("year", "0.75")},
    per_mille=("promille",),
    per=("pro", "je"),
    unit_endings=("n", "en", "s"),
    unit_links=(),
    by_now=("jetzt", "nun", "heute", "inzwischen"),
    compared_with=(
        "gegenüber", "statt", "anstatt", "anstelle von", "anstelle", "verglichen mit", "im Vergleich zu",
        "im Vergleich mit", "versus", "vs", "vs.", "beziehungsweise", "bzw", "bzw.", "respektive", "resp",
        "resp.", "sondern"),
    coming_after=("nach",),
    earlier=(
        "bisher", "bislang", "früher", "zuvor", "vorher", "davor", "bis dahin", "ehemals", "einst",
        "vormals", "ursprünglich", "zuletzt", "im Vorjahr", "im Jahr davor", "im Jahr zuvor",
        "ein Jahr zuvor", "vor einem Jahr", "voriges Jahr", "letztes Jahr", "im letzten Jahr",
        "im vergangenen Jahr", "im Vormonat"),
    differing=("zu viel", "zu wenig", "zu hoch", "zu niedrig"),
    dimensions=("lang", "breit", "hoch", "tief", "dick", "weit"),
    since=("seit", "bereits"),
    currencies={"¤": "EUR",
        "Dollar": "USD", "US-Dollar": "USD", "Pfund": "GBP", "britische Pfund": "GBP",
        "Pfund Sterling": "GBP", "Franken": "CHF", "Schweizer Franken": "CHF", "Krone": "SEK",
        "Kronen": "SEK", "Rupien": "INR", "Peso": "MXN", "Pesos": "MXN",
        "Dinar": "IQD", "Dirham": "AED", "Yuan": "CNY", "Rubel": "RUB", "Rial": "IRR", "Mark": "DEM",
        "D-Mark": "DEM", "DM": "DEM", "Won": "KRW", "Rand": "ZAR", "Lira": "TRY", "Real": "BRL",
        "Reais": "BRL", "Schilling": "ATS", "Schillinge": "ATS", "Hrywnja": "UAH", "Griwna": "UAH",
        "Bitcoin": "BTC",
        "Bitcoins": "BTC", "¢": "EUR", "Fr.": "CHF", "Fr": "CHF", "Zloty": "PLN",
        "Forint": "HUF", "Francs": "CHF", "türkische Lira": "TRY",
    },
    money_words=("finanzhilf", "förder", "zuschuss", "zuschüss", "subvention", "etat", "defizit",
        "fehlbetrag",
        "erlös", "schaden", "strafe", "kredit", "darlehen", "finanzmittel", "umsatz", "gewinn", "kost",
        "verlust", "invest", "ausgab", "budget", "schulden",
        "haushalt",),
    money_nouns=(
        "hilfen", "finanzhilfen", "fördermittel", "finanzmittel", "steuermittel", "haushaltsmittel",
        "eigenmittel", "bundesmittel", "landesmittel", "gelder", "fördergelder", "steuergelder",
        "eigenkapital", "kapital", "schaden", "schäden", "lösegeld", "kaution", "honorare", "löhne",
        "gehälter", "prämien", "beiträge", "rückzahlungen", "erstattungen", "nachlässe", "befreiungen",
        "erleichterungen", "defizit", "überschuss", "budget", "verbindlichkeiten", "rückstände", "ausfälle",
        "mindereinnahmen"),
    money_endings=(
        "zinsen", "schulden", "einnahmen", "verlust", "verluste", "gewinn", "gewinne", "investition",
        "investitionen", "steuern", "kredit", "kredite", "darlehen", "subvention", "subventionen",
        "dividende", "dividenden", "ausgaben", "umsatz", "umsätze", "erlös", "erlöse", "anleihen",
        "obligationen", "schadenersatz", "schadensersatz", "bußgeld", "bußgelder", "zuschuss", "zuschüsse",
        "geldstrafe", "geldstrafen", "förderung", "förderungen", "entschädigung", "entschädigungen",
        "abfindung", "abfindungen", "verbindlichkeiten", "mindereinnahmen",
        "gebühren", "kosten", "provisionen", "rückstellungen", "einsparungen", "kürzungen", "ersparnis"),
    valued=("schätz", "geschätz", "bezif", "belauf", "beläuft", "belief", "veranschlag", "summier",
        "beträgt", "betrug", "betragen"),
    cents=("cent", "cents", "rappen"),
    cents_of={"rappen": "CHF"},
    percent=("prozent", "vom hundert", "v.h."),
    points=("prozentpunkt", "prozentpunkte", "prozentpunkten"),
    basis_points=("basispunkt", "basispunkte", "basispunkten"),
    points_maybe=("punkte", "punkten", "punkt",),
    poll_words=("umfrage", "wähler"),
    until=("bis",),
    until_tails=("vor", "nach"),
    asked=("gefordert", "beantragt", "verlangt", "vorgeschlagen", "veranschlagt", "geplant", "vorgesehen",
        "erlaubt", "zulässig", "angesetzt", "budgetiert", "normal", "üblich"),
    asked_for=("forderte", "forderten", "beantragte", "beantragten", "verlangte", "verlangten",
        "plädierte auf", "plädierte für", "plädierten auf",),
    sides=("dafür", "dagegen", "unentschieden", "unentschlossen"),
    of_it=("davon", "hiervon",),
    said_again=("sind es nur", "sind es noch", "sind es schon", "sind es jetzt", "sind es heute",
        "waren es nur",
        "waren es noch", "waren es erst", "waren es schon", "sind es", "waren es",
        "werden es", "ist es", "war es", "sind das",
        "waren das", "wären es", "seien es", "sollen es"),
    copulas=("waren", "wurden", "sind", "werden"),
    verbs_last=True,
    costing=("kost", "preis"),
    amount_verbs=(
        "kost", "zahl", "verdien", "wieg", "wog", "misst", "maß", "betr", "erreich", "liegt", "lagen",
        "lag", "ist", "war", "bekam", "bekomm", "erhielt", "erhäl", "gewähr", "forder", "verlang", "dauer",
        "brauch", "darf", "dürf", "mag", "zeig", "macht", "kommen", "kommt", "blieb", "sinkt", "sank",
        "stieg", "steig", "fiel", "fällt", "zurück", "ergab", "erg", "koste", "sei", "seien", "gab",
        "gaben", "bot", "boten"),
    arriving=("kam", "kommen", "kommt"),
    not_before_amounts=("für", "von", "aus"),
    of_which=("davon", "wovon", "von denen", "darunter", "unter ihnen"),
    changed_by=("um",),
    margin_words=("fehler", "schwankung",),
    degrees={"Grad": "°", "Grad Celsius": "°C", "Grad Fahrenheit": "°F", "Kelvin": "K"},
    heights=("groß", "große", "großer", "großen", "klein"),
    below_zero=("unter null", "unter Null", "minus"),
    minus=("minus",),
    minus_any=("minus",),
    plus=("plus",),
    bounding={
        "überschreit": ">", "überschritt": ">", "übersteig": ">", "überstieg": ">", "übertriff": ">",
        "übertraf": ">", "übertreff": ">", "unterschreit": "<", "unterschritt": "<",
    },
    bounding_endings=(
        "", "t", "et", "en", "end",
    ),
    bounding_asides=(
        "jetzt", "heute", "aktuell", "derzeit", "gerade", "bald", "vorerst", "zurzeit",
        "bereits", "schon", "inzwischen", "mittlerweile", "erstmals", "zum ersten Mal", "sogar", "deutlich",
        "bei Weitem", "im Schnitt", "nun", "damit", "die Marke von", "die Schwelle von", "die Grenze von",
    ),
    before={
        "in der Größenordnung von": "~", "in der Größenordnung": "~", "grob gerechnet": "~",
        "überschlägig": "~", "über den Daumen": "~", "plus/minus": "~", "plus minus": "~",
        "nicht ganz": "~", "so gut wie": "~", "in der Nähe von": "~", "knappe": "~", "knappen": "~",
        "knapper": "~", "größenordnungsmäßig": "~", "sagen wir": "~", "rund um": "~", "im Bereich von": "~",
        "schätzungsweise an die": "~", "so an die": "~", "so um die": "~", "ungefähre": "~",
        "nicht viel mehr als": "~", "kaum mehr als": "~", "wenig mehr als": "~", "schneller als": ">",
        "schwerer als": ">", "teurer als": ">", "breiter als": ">", "tiefer als": ">", "stärker als": ">",
        "gute": ">", "guten": ">", "guter": ">", "mehr denn": ">", "gut und gern": ">",
        "gut und gerne": ">", "über der Marke von": ">", "über die Marke von": ">",
        "unter der Marke von": "<", "unter die Marke von": "<", "über der Schwelle von": ">",
        "über die Schwelle von": ">", "unter der Schwelle von": "<", "unter die Schwelle von": "<",
        "weit mehr als": ">", "weit unter": "<", "weit weniger als": "<", "deutlich über": ">",
        "deutlich unter": "<", "deutlich weniger als": "<", "klar über": ">", "klar unter": "<",
        "knapp unter": "<", "knapp über": ">", "leicht über": ">", "leicht unter": "<", "etwas über": ">",
        "etwas unter": "<", "etwas weniger als": "<", "oberhalb der": ">", "oberhalb": ">",
        "übertrifft": ">", "übertraf": ">", "überstieg": ">", "übersteigen": ">", "überstiegen": ">",
        "überschritt": ">", "überschreiten": ">", "überschritten": ">", "jenseits": ">",
        "ein Minimum von": ">=", "einem Minimum von": ">=", "mind.": ">=", "mindestens rund": ">=",
        "frühestens": ">=", "im Mindesten": ">=", "mindestens etwa": ">=", "nicht mal": "<",
        "noch nicht einmal": "<", "noch nicht mal": "<", "noch keine": "<", "kaum": "<",
        "unterhalb der": "<", "unterhalb": "<", "unter die": "<", "geringer als": "<", "leichter als": "<",
        "langsamer als": "<", "billiger als": "<", "schmaler als": "<", "max.": "<=",
        "ein Maximum von": "<=", "einem Maximum von": "<=", "bestenfalls": "<=", "im Höchstfall": "<=",
        "höchstens rund": "<=", "bis maximal": "<=", "bis höchstens": "<=", "höchstens etwa": "<=",
        "im besten Fall": "<=", "äußerstenfalls": "<=", "spätestens in": "<=", "spätestens nach": "<=",
        "grob geschätzt": "~", "rund": "~", "etwa": "~", "fast": "~", "ungefähr": "~", "zirka": "~",
        "circa": "~", "ca.": "~", "ca": "~", "knapp": "~", "gut": ">", "nahezu": "~", "annähernd": "~",
        "beinahe": "~", "schätzungsweise": "~", "in etwa": "~", "um die": "~", "an die": "~", "gegen": "~",
        "nahe": "~", "geschätzt": "~", "geschätzte": "~", "geschätzten": "~", "einige": "~", "quasi": "~",
        "grob": "~", "praktisch": "~", "mehr als": ">", "über": ">", "weit über": ">", "größer als": ">",
        "höher als": ">", "älter als": ">", "länger als": ">", "oberhalb von": ">", "jenseits der": ">",
        "jenseits von": ">", "etwas mehr als": ">", "deutlich mehr als": ">", "reichlich": ">",
        "übersteigt": ">", "überschreitet": ">", "ab": ">=", "mindestens": ">=", "wenigstens": ">=",
        "zumindest": ">=", "nicht weniger als": ">=", "minimal": ">=", "nicht unter": ">=",
        "älter ist als": ">", "älter sind als": ">", "älter war als": ">", "jünger ist als": "<",
        "jünger sind als": "<", "jünger war als": "<", "größer ist als": ">", "größer sind als": ">",
        "höher ist als": ">", "höher liegt als": ">", "länger dauert als": ">", "schwerer ist als": ">",
        "mehr verdient als": ">", "mehr kostet als": ">", "kleiner ist als": "<", "niedriger ist als": "<",
        "kürzer ist als": "<", "weniger verdient als": "<", "weniger kostet als": "<", "weniger als": "<",
        "unter": "<", "kleiner als": "<", "jünger als": "<", "niedriger als": "<", "kürzer als": "<",
        "unterhalb von": "<", "nicht einmal": "<", "keine": "<", "bis zu": "<=", "höchstens": "<=",
        "maximal": "<=", "nicht mehr als": "<=", "innerhalb von": "<=", "innerhalb": "<=",
        "innerhalb der ersten": "<=", "binnen der ersten": "<=", "binnen": "<=", "nicht über": "<=",
        "bis auf": "<=", "längstens": "<=", "allenfalls": "<=", "bis": "<=", ">": ">", "<": "<", "≥": ">=",
        "≤": "<=", "~": "~", "≈": "~", "keinen": "<", "unterschreitet": "<", "unterschritt": "<",
        "unterschreiten": "<", "unterschritten": "<", "nähert sich": "~", "näherte sich": "~",
        "nähern sich": "~", "näherten sich": "~", "innert": "<=",
    },
    contractions={"in": ("im", "ins"), "zu": ("zum", "zur"), "an": ("am", "ans"), "bei": ("beim",),
        "von": ("vom",)},
    before_duration={
        "spätestens": "<=", "etwa alle": "~", "ungefähr alle": "~", "rund alle": "~", "circa alle": "~",
        "ca. alle": "~",
    },
    after={
        "herum": "~", "oder jünger": "<=", "und jünger": "<=", "oder höher": ">=", "oder länger": ">=",
        "und darüber": ">=", "und darunter": "<=", "und aufwärts": ">=", "im Maximum": "<=",
        "im Minimum": ">=", "oder mehr": ">=", "und mehr": ">=", "oder weniger": "<=", "mindestens": ">=",
        "höchstens": "<=", "maximal": "<=", "aufwärts": ">=", "plus": ">", "oder älter": ">=",
        "und älter": ">=", "oder so": "~", "nicht überschreiten": "<=", "nicht überschritten": "<=",
        "nicht übersteigen": "<=", "überschreiten": ">", "überschritten": ">", "übersteigen": ">",
    },
    negating=("nicht", "nie", "ohne"),
    not_before=("vertrag über", "verträge über", "auftrag über", "bericht über", "rechnung über",
        "scheck über", "kredit über", "kaufvertrag über", "bestellung über", "so gut", "vor allem über",
        "berichtet über", "hinweg über", "stunden bis"),
    among=("unter",),
    survey_words=("umfrage", "befrag", "erhebung", "studie",),
    up_to=("bis auf",),
    aged_first=("Mit",),
    gender_tails=("innen", "in", "n"),
    near_round=("gegen",),
    near_only=("gegen",),
    reckoned=("vertrag", "vertrags", "auftrag", "linie", "kredit", "anleihe", "darlehen", "bürgschaft",
        "bescheid",
        "betrag", "summe", "finanzierung", "scheck", "rechnung", "strafe", "paket", "garantie",
        "fonds", "vereinbarung",
        "deal", "überweisung", "zahlung", "bestellung", "großauftrag", "tranche", "sprint", "lauf",
        "rennen", "distanz",
        "strecke", "pass", "ball", "schuss", "laufzeit", "verträge", "aufträge", "bußgeld", "abkommen",
        "kontrakt",
        "lizenz", "mandat", "police", "gutschein", "beleg", "quittung", "spende"),
    priced_for=("für",),
    compared=("zuvor", "davor", "vorher", "früher"),
    laid_over=("über", "unter"),
    thresholds=("marke", "grenze", "schwelle", "hürde", "ziel", "wert", "limit", "niveau", "minimum", "latte",
        "durchschnitt", "mittel", "linie", "dauer"),
    spanning=("über",),
    lasting=("seit", "von", "nach", "vor", "mit", "um", "weit", "deutlich", "schon", "bereits", "für",
        "auf", "in", "ist", "war", "dauert", "dauerte", "alle", "der", "den", "die", "dauern", "sind",
        "haben", "hat", "noch", "sogar", "teils", "wurde", "wird", "zu", "aus", "bei", "pro", "alter",
        "menschen"),
    range_open=("von", "zwischen", "vom", "statt", "anstatt"),
    range_links=("bis", "bis zu", "bis hin zu"),
    between=("zwischen",),
    between_links=("und",),
    either_links=("oder", "bis"),
    change_links=("auf", "zu", "gegen", "nun", "jetzt", "künftig"),
    change_words=("verdoppel", "verdreifach", "stieg", "steig", "gestieg", "fiel", "fall", "gefall",
        "sank", "sink", "gesunk", "erhöh",
        "senk", "gesenk", "wuchs", "gewachs", "kletter", "reduz", "verring", "anheb", "angehob"),
    side_links=("mal", "auf"),
    score_links=("zu",),
    fall_words=("sank", "sink", "fiel", "gefall", "senk", "gesenk", "reduz", "verring",),
    share_links=("von", "aus", "unter", "von insgesamt", "von rund", "von etwa"),
    part_links=("der", "von den", "von diesen", "der insgesamt", "der rund", "der etwa", "der gut",
        "der knapp",
        "ihrer", "seiner", "unserer", "der bislang", "der bisher", "der derzeit", "von den insgesamt",
        "der mehr als", "der über"),
    each=("jeder", "jede", "jedes", "jeden", "jedem"),
    ordinals={"zweite": 2, "zweiter": 2, "zweiten": 2, "zweites": 2, "dritte": 3, "dritter": 3,
        "dritten": 3, "drittes": 3, "vierte": 4, "vierter": 4, "vierten": 4, "viertes": 4, "fünfte": 5,
        "fünfter": 5, "fünften": 5, "sechste": 6, "sechster": 6, "sechsten": 6, "siebte": 7, "siebter": 7,
        "siebten": 7, "achte": 8, "achter": 8, "achten": 8, "neunte": 9, "neunten": 9, "zehnte": 10,
        "zehnter": 10, "zehnten": 10, "zwanzigste": 20, "hundertste": 100},
    multiplied=("um den faktor", "um das",),
    fold=("fach", "fache", "fachen", "faches", "facher"),
    fold_fused=("fach",),
    times_fused=("mal",),
    times=("mal",),
    times_more=("so", "mehr", "höher", "größer", "schneller", "häufiger", "stärker", "weniger"),
    oldest=("älteste", "ältester", "jüngste", "jüngster"),
    not_units=("bars",),
    aged=(
        "alter von", "mann um die", "frau um die", "anfang", "mitte", "ende",
        "starb mit", "stirbt mit", "verstarb mit", "gestorben mit", "rente mit", "pension mit",
        "ruhestand mit", "jemand mit", "wer mit", "schon mit", "erst mit",
        "sie wurde", "er wurde", "war ich", "ich bin", "bin ich", "er ist",
        "sie ist", "ich war", "er war", "sie war",
        ),
    becomes=("wurde", "wird"),
    aged_be=("war", "wurde", "mit"),
    aged_when=(
        "gestorben", "verstorben",
        ", als er", ", als sie", ", als ihr", ", als sein",),
    aged_whom=("er", "sie", "ich", "du", "wer", "der", "die", "das", "jemand", "man", "wir", "ihr"),
    aged_verbs=("ist", "bin", "bist", "war", "warst", "wird", "wurde", "werde", "wäre", "sei"),
    age_after=(),
    fused_units={
        "jährig": ("duration", "year"), "tägig": ("duration", "day"), "stündig": ("duration", "h"),
        "minütig": ("duration", "min"), "wöchig": ("duration", "week"), "monatig": ("duration", "month"),
        "sekündig": ("duration", "s"),
        "prozentig": ("percent", "%"), "stündiges": ("duration", "h"),
    },
    fused_counts=("köpfig",),
    fused_endings=("", "e", "er", "es", "en", "em", "n", "r"),
    age_always=("älter als", "jünger als", "älter ist als", "jünger ist als", "älter sind als",
        "jünger sind als", "älter war als", "jünger war als"),
    people=("menschen", "personen", "kinder", "männer", "frauen"),
    people_endings=("er", "innen", "menschen", "personen", "frauen", "kunden", "schüler", "aktionäre",
        "sparer", "gruppe", "jugendliche", "jährige", "patienten", "leute", "männer", "kinder",
        "beschäftigten", "beschäftigte", "erwachsene", "erwachsenen", "bürger", "deutsche", "deutschen",
        "spieler", "fahrer", "migranten", "studenten"),
    homographs=("acht", "sieben", "null"),
    homograph_tails=("weitere", "andere", "davon", "von", "mehr", "weniger"),
    age_limits=("unter", "über", "ab", "bis"),
    unit_adjectives=("lange", "langen", "volle", "vollen", "weitere", "weiteren", "ganze", "ganzen",
        "kurze", "kurzen"),
    single_articles=("eine", "einen", "einer", "einem"),
    plural_articles=("den", "die", "der", "diesen", "diese"),
    in_two=("in zwei",),
    unlabelled=("pro", "je", "am", "im", "jede", "jeden", "jedem", "jedes", "dieser", "diese", "diesem",
        "dieses", "der", "die", "das", "dem", "den", "des", "einer", "einem"),
    labels=(
        "regionalexpress", "regionalbahn", "buslinie", "tramlinie", "straßenbahnlinie", "tram",
        "intercity",
        "natura", "minute",
        "kilometer", "az.", "die notrufnummer", "notruf", "tempo", "windstärke", "note", "postfach",
        "drucksache", "kaliber", "wählen sie die", "startnummer",
        "rückennummer", "rufnummer", "spiel", "artikel", "seite", "seiten", "kapitel", "abbildung", "abb.",
        "abb", "tabelle", "nummer", "nr.", "nr", "zimmer", "flug", "kanal", "linie", "linien", "bahnsteig",
        "gleis", "tor", "band", "staffel", "folge", "akt", "phase", "typ", "kategorie", "gruppe", "etappe",
        "stufe", "teil", "klasse", "runde", "version", "abschnitt", "absatz", "abs.", "paragraf",
        "paragraph", "paragrafen", "§", "regel", "gesetz", "stock", "etage", "wohnung", "gebäude", "sektor",
        "zone", "halle", "route", "autobahn", "platz", "rang", "position", "liga", "richtlinie", "psalm",
        "anhang", "terminal", "reaktor", "frage", "punkt", "titel", "buch", "vers", "spieltag", "kurve",
        "block", "vitamin", "agenda", "mach", "saal", "haus", "bundesstraße", "kreis", "lauf", "level",
        "art.", "ziffer", "satz", "ausgabe", "heft", "tag", "woche", "spalte", "loch", "stelle", "posten",
        "plätze", "plätzen", "rängen", "top",
        "bezirk", "wahlkreis", "distrikt", "schalter", "spind", "kasse", "bus", "s-bahn", "u-bahn",
        "flugsteig", "box", "zelle", "boje", "tisch", "reihe", "hangar", "schacht", "aufzug", "lift",
        "kamera", "zeuge", "zeugin", "ausfahrt", "anschlussstelle", "parzelle", "variante", "option",
        "staatsstraße", "landesstraße", "kreisstraße",
        "landstraße", "telefon", "telefonnummer"),
    label_plurals=(
        "gleisen", "gleise", "bahnsteigen", "bahnsteige", "anschlussstellen", "ausfahrten", "abschnitten",
        "abschnitte", "artikeln", "zimmern", "toren", "hallen", "etagen", "stockwerken", "klassen",
        "gruppen", "bänden", "bände", "kapiteln", "ziffern", "zonen", "sektoren", "straßenbahnlinien",
        "buslinien", "startnummern", "parzellen"),
    names=("boeing", "airbus", "windows", "iphone", "ipad", "galaxy", "apollo", "xbox",
        "playstation",
        "formel", "falcon", "ariane", "android", "ios", "sojus", "vega", "covid", "dax", "mdax", "ibex",
        "euro", "nikkei", "stoxx", "leopard", "leo", "golf", "porsche", "audi", "bmw", "schalke",
        "hannover", "mainz", "schalker", "u", "abrams", "gepard", "iris", "taurus", "patriot", "opus",
        "rtl", "sat", "pro", "gpt", "artemis", "agenda", "fortuna", "tsv", "sc", "fc", "1860", "vfl",
        "studio"),
    street_endings=("straße", "strasse", "str", "platz", "weg", "allee", "gasse", "damm", "ufer", "ring",
        "chaussee"),
    dated_streets=("straße", "platz", "allee", "brücke",),
    score_words=(
        "schiedsricht", "zuschau", "sieg", "gewann", "gewonn", "gewinn", "niederlag", "verlor", "verlier",
        "unentschieden", "remis", "schlug", "besieg", "unterl", "spiel", "tor", "führ", "treffer", "satz",
        "halbzeit", "pause", "ausgleich", "endstand", "erfolg", "punkt", "duell", "partie", "heim",
        "auswärts", "serie", "test", "finale", "traf", "verkürz", "erhöh", "quote", "setz", "trenn",
        "bezwang", "stand", "nach", "mit", "zum", "zwischen", "pleite", "hinspiel", "rückspiel", "gegen"),
    formations=("deckung", "abwehr", "system", "formation", "aufstellung", "verteidigung", "zone"),
    idioms=(
        "ein fass ohne boden", "setzen, sechs", "einem fass ohne boden", "ein fass aufmachen",
        "ein fass aufgemacht",
        "zwei fliegen mit einer klappe", "sieben siegeln", "null komma nichts", "tausendundeine nacht",
        "zwischen zwei stühlen", "drei musketiere", "sieben weltwunder", "zehn gebote", "eins a",
        "fünf vor zwölf", "in zwei worten", "null bock", "alle viere", "unter vier augen", "nullnummer",
        "acht geben", "außer acht", "viererkette", "die vier jahreszeiten", "zu zweit",
        "hundert prozent sicher", "ein paar", "die einen", "24/7", "eins zu eins", "heilige drei könige",
        "stunde null", "tausend dank", "eigenen vier wände", "eigenen vier wänden", "Vier Pfoten",
        "zwei linke hände",
    ),
    persons=("schwester", "bruder", "sohn", "tochter", "frau", "mann", "mutter", "vater", "fahrer", "opfer",
        "zwillinge", "stürmer", "verteidiger", "torwart", "mittelfeldspieler", "sänger", "sängerin",
        "lehrer", "lehrerin", "landwirt", "student", "studentin", "rentner", "rentnerin", "täter",
        "fahrerin",
        "angeklagte", "angeklagter", "verdächtige", "verdächtiger", "beschuldigte", "beschuldigter",
        "polizist",
        "polizistin", "kind", "junge", "mädchen", "chef", "chefin", "trainer", "minister",
        "ministerin", "präsident",
        "präsidentin", "wirt", "wirtin", "unternehmer", "unternehmerin", "familienvater", "kapitän",
        "kollege",
        "kollegin", "nachbar", "nachbarin", "freund", "freundin", "ehemann", "ehefrau", "witwe",
        "witwer", "autor",
        "autorin", "schüler", "schülerin", "ärztin", "arzt", "anwalt", "anwältin", "partner", "partnerin"),
    one_thing=("fuß", "knoten", "zoll"),
    next_ones=("anderen", "andere", "nächsten", "nächste"),
    one_day_next=("nach", "später", "vor", "pro", "zuvor", "vorher", "lang", "und", "oder", "früher",),
    one_day_before=("für", "nach", "vor", "um", "innerhalb", "in", "als", "binnen", "nur", "erst",),
    vague=("mehrere", "mehreren", "einige", "einigen", "viele", "vielen", "hunderte", "zig", "die", "den",
        "ein paar", "paar"),
    stops=(
        "mittels", "außer", "inklusive", "seitens", "anlässlich", "samt", "nebst", "binnen",
        "entlang", "jenseits", "diesseits", "oberhalb", "unterhalb", "innerhalb", "außerhalb",
        "hinsichtlich", "bezüglich", "zufolge", "aufgrund", "anhand", "infolge", "mithilfe",
        "zwecks", "zugunsten", "mitsamt",
        "jener", "jene", "jeder", "jede", "jedes", "trotz", "ins", "wann", "denn", "sondern", "konnte",
        "ihm", "ihnen", "daran", "darauf", "daraus", "darin", "dazu", "worden", "gewesen",
        "dagegen", "dafür", "kein", "keine", "keinen", "keiner", "der", "die", "das", "dem", "den", "des",
        "ein", "eine", "einen", "einem", "einer", "eines", "und", "oder", "aber", "sowie", "in", "im", "an",
        "am", "auf", "aus", "bei", "beim", "mit", "nach", "seit", "von", "vom", "zu", "zum", "zur", "für",
        "gegen", "ohne", "um", "durch", "über", "unter", "vor", "hinter", "neben", "zwischen", "bis", "pro",
        "je", "als", "wie", "dass", "ob", "wenn", "weil", "da", "damit", "während", "ist", "sind", "war",
        "waren", "wird", "werden", "wurde", "wurden", "hat", "haben", "hatte", "hatten", "sein", "nicht",
        "auch", "noch", "nur", "schon", "so", "sich", "er", "sie", "es", "wir", "ihr", "ich", "man", "ihre",
        "ihren", "ihrem", "ihrer", "seine", "seinen", "seinem", "seiner", "was", "wer", "wo", "dann",
        "dabei", "davon", "darunter", "allein", "insgesamt", "jedoch", "doch", "mehr", "weniger", "mal",
        "laut", "wegen", "kann", "können", "soll", "sollen", "muss", "müssen", "will", "wollen", "darf",
        "dürfen", "könnte", "sollte", "würde", "griffen", "legte", "lang", "hoch", "breit", "tief", "alt",
        "schwer", "groß", "dort", "hier", "jetzt", "heute", "gestern", "morgen", "immer", "wieder",
        "bereits", "etwa", "rund", "fast", "per", "plus", "minus", "deren", "dessen", "welche", "dieser",
        "diese", "dieses", "diesen", "diesem"),
    of=(),
    amounting=("von", "über"),
    determiners=(),
    conjunctions=("und", "oder", "sowie"),
    joined_endings=("en", "er", "e", "n", "s"),
    genitives=("des", "der"),
    place_endings=("er",),
    many=("dutzende", "hunderte", "tausende", "millionen", "hunderttausende", "zehntausende"),
    possessives=("s",),
    nouns_capital=True,
    adjectives_first=True,
    adjective_endings=("e", "en", "er", "es", "em", "n"),
    modifier_gaps=("aber", "den", "die", "der", "das", "dem", "einem", "einen", "eine", "einer", "von",
        "rund", "auf", "bei", "in", "mit"),
    angles=("breite", "länge", "winkel", "neigung", "drehung"),
    weapons=("pistole", "parabellum",),
    metric_words=(),
    senses={"pfund": (("lb", ("wog", "wiegt", "gewicht", "schwer", "fleisch", "abgenommen", "kilo",
        "abnehmen", "butter", "mehl", "zucker", "kaffee", "kartoffeln", "spargel", "erdbeeren", "kirschen",
        "äpfel", "hackfleisch", "käse", "speck", "zwiebeln", "gramm", "teig", "garnelen")), ("GBP", ("£",
        "sterling", "britisch", "britische", "britischen", "großbritannien",
        "london", "england")))},
)

DATES = Dates(
    months={
        "januar": 1, "jänner": 1, "februar": 2, "feber": 2, "märz": 3, "april": 4, "mai": 5, "juni": 6,
        "juli": 7, "august": 8, "september": 9, "oktober": 10, "november": 11, "dezember": 12,
        "jan.": 1, "jan": 1, "feb.": 2, "feb": 2, "mär.": 3, "apr.": 4, "jun.": 6, "jul.": 7, "aug.": 8,
        "aug": 8, "sept.": 9, "sep.": 9, "sept": 9, "okt.": 10, "okt": 10, "nov.": 11, "nov": 11,
        "dez.": 12, "dez": 12,
    },
    weekdays=("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
        "montags", "dienstags", "mittwochs", "donnerstags", "freitags", "samstags", "sonntags", "montagen",
        "sonntagen", "sonntage", "samstagen"),
    weekday_endings=("abend", "morgen", "nachmittag", "mittag", "vormittag", "nacht", "früh", "abends"),
    capital_names=False,
    weekday_links=("den", "dem", "der"),
    of=("des",),
    day_links=("und", "bis", "oder", "-", "–", "/", ".", ",", "auf", "zum"),
    day_determiners=("den", "dem", "der", "zum"),
    dotted_after=("am", "vom", "bis", "ab", "seit", "zum", "den", "dem", "der"),
    ordinal_endings=(".",),
    ordinal_words={"ersten": 1, "erste": 1, "erster": 1, "zweiten": 2, "dritten": 3},
    year_words=("im jahr", "im jahre", "jahr", "jahre", "jahres", "jahren", "seit", "ab", "ende", "anfang",
        "mitte", "sommer", "herbst", "winter", "frühjahr", "frühling", "saison", "vor", "nach", "bis",
        "bis ende", "bis zum jahr", "in", "als", "jahrgang", "wahl", "im", "für", "gegenüber", "um",
        "spätestens", "stand", "corona-jahr", "corona jahr", "geschäftsjahr", "zwischen"),
    year_maybe=("von", "der", "und", "zu", "die", "das", "aus", "auf", "zum", "oder", "mit", "gegen", "den",
        "dem"),
    year_before=("gegründet", "erbaut", "gebaut", "geboren", "errichtet", "eröffnet", "eingeführt",
        "erschien",
        "gestorben", "verstorben", "veröffentlicht", "verabschiedet", "entstanden", "fertiggestellt",
        "eingeweiht",
        "aufgenommen", "geschlossen", "abgerissen", "begonnen", "ins leben", "erstmals", "unterzeichnet"),
    years_bare=True,
    not_bare=("wurden", "werden", "sind", "seien", "waren", "es", "insgesamt", "bei", "an", "je", "pro",
        "statt",
        "nur", "noch", "weitere", "gibt", "gab", "fehlen", "fehlten", "kosten", "kostet", "kostete", "zählt",
        "zählte", "zählen", "zählten", "fasst", "fassen", "fasste", "misst", "messen", "beträgt", "betrug",
        "umfasst", "umfasste", "beschäftigt", "beschäftigte", "kamen", "kommen", "leben", "lebten",
        "arbeiten",
        "arbeiteten", "hat", "habe", "haben", "hatte", "hatten", "besitzt", "besitzen", "bietet", "bieten",
        "täglich", "jährlich", "derzeit", "stehen", "standen", "lagen", "liegen", "durch", "über", "unter",
        "ohne", "à", "nummer",
        "nr"),
    year_counts=(
        "bäume", "tiere", "häuser", "soldaten", "teilnehmer", "zuschauer", "unterschriften", "autos",
        "menschen", "personen", "männer", "frauen", "kinder", "stimmen", "tote", "fälle",
        "verletzte", "wohnungen", "stellen", "plätze", "mitarbeiter", "schüler", "familien", "einwohner",
        "besucher"),
    sums=("insgesamt", "zusammen", "stolze", "anzahl von"),
    year_links=("-", "–", "/", "bis", "und"),
    seasons=("saison", "spielzeit", "winter", "schuljahr"),
    decade_endings=("er", "ern"),
    decade_openers=("der", "die", "den", "in", "ende", "anfang", "mitte", "späten", "frühen", "seit"),
    decade_not_after=("ihren", "seinen", "meinen", "unseren", "deren", "dessen"),
    decade_tails=("jahre", "jahren", "jahrgänge"),
    decade_words=("zwanziger Jahre", "dreißiger Jahre", "vierziger Jahre", "fünfziger Jahre",
        "sechziger Jahre", "siebziger Jahre", "achtziger Jahre", "neunziger Jahre", "zwanziger Jahren",
        "dreißiger Jahren", "vierziger Jahren", "fünfziger Jahren", "sechziger Jahren", "siebziger Jahren",
        "achtziger Jahren", "neunziger Jahren", "Neunzigerjahre", "Neunzigerjahren", "Achtzigerjahre",
        "Achtzigerjahren", "Siebzigerjahre", "Siebzigerjahren", "Sechzigerjahre", "Sechzigerjahren",
        "Fünfzigerjahre", "Fünfzigerjahren", "Vierzigerjahre", "Vierzigerjahren", "Dreißigerjahre",
        "Dreißigerjahren", "Zwanzigerjahre", "Zwanzigerjahren", "Nullerjahre", "Nullerjahren",
        "Neunzigern", "Achtzigern", "Siebzigern", "Sechzigern", "Fünfzigern", "Vierzigern",
        "Dreißigern", "Zwanzigern"),
    clock_after=("uhr",),
    clock_minutes_behind=True,
    clock_before=("um", "gegen", "ab", "bis", "von", "nach", "vor", "zwischen"),
    clock_ranges={"von": "bis", "zwischen": "und"},
    opening_hours=("geöffnet", "öffn", "offen", "schließ", "geschlossen", "gesperrt", "sprechzeit",
        "sprechstunde", "täglich", "werktag", "wochentag", "dienst", "schicht", "besuchszeit"),
    clock_at=("um", "gegen", "ab", "bis", "seit", "kurz nach", "kurz vor", "um kurz nach", "um kurz vor"),
    clock_parts=("halb", "viertel nach", "viertel vor", "dreiviertel"),
    clock_alone=("kurz nach", "kurz vor"),
    clock_maybe=("um",),
    clock_not_maybe=("es geht um", "geht es um", "geht's um", "es ging um", "ging es um",
        "es gehe um", "gehe es um", "es um", "sich um", "handelt um"),
    not_struck=("bitt", "bat", "gebet", "kämpf", "streit", "stritt", "wett", "verlänger", "verkürz",
        "kürz", "gekürzt", "wachs", "schrumpf", "zunahm", "abnahm",
        "nahm", "zugenomm", "abgenomm", "mehr", "wenig", "höher", "größer", "kleiner", "älter", "jünger",
        "besser", "verbesser", "verschlechter", "überschr", "verfehl", "verpass", "minder", "vermind",
        "vermehr", "lieg", "lag", "vorn", "zulegt", "legt"),
    clock_minutes=("fünf", "zehn", "zwanzig"),
    clock_minute_links=("vor", "nach"),
    clock_colon=":.",
    clock_tail=("in der Früh", "am Morgen", "am Vormittag", "am Nachmittag", "am Abend", "in der Nacht",
        "morgens", "abends", "nachts", "nachmittags"),
    clock_past=("fünf", "zehn", "fünfzehn", "zwanzig", "dreißig", "vierzig", "fünfundvierzig", "fünfzig"),
    clock_words={"eins": 1, "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7,
        "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12,
        "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18,
        "neunzehn": 19, "zwanzig": 20, "einundzwanzig": 21, "zweiundzwanzig": 22, "dreiundzwanzig": 23},
)

# fmt: on

TRAITS = Traits(
    comma_clause=True,
    verb_second=True,
    nouns_capital=True,
    ordinal_dot=True,
)

FORMS = Forms(
    verb_endings="te ten en t",
    plural_verb="n",
    infinitive_ending="en",
    adverb_ending="artig weise haft mäßig mässig lich isch los bar",
    plural_ending="s",
    possessives="'s s'",
    genitive="des eines dieses jenes seines ihres unseres jedes",
    genitive_ending="s",
    genitive_not_after="s ß e z",
    genitive_endings="(?<=..[^aeiouäöüy])es (?<=...[^s])s",
    genitive_adjectives="en",
    subjunctive="""
        erscheine verkenne übernehme benötige erfordere liefere nenne betrage ändere öffne schließe
        eröffne schade biete schütze störe fahre kaufe verkaufe bekomme begreife schreibe wohne suche
        melde stimme reagiere investiere profitiere verhandle prüfe baue senke erhöhe reduziere verbessere
        verschärfe fördere schwäche stärke vertraue respektiere akzeptiere kämpfe riskiere untergrabe
        widerspreche untersuche kontrolliere beobachte beschließe beschliesse erlaube nutze bezahle
        bedürfe besitze enthalte erfülle verdiene verursache entspreche verletze befinde betreffe gefährde
        verfolge fordere verlange begrüße begrüsse bleibe sorge bestätige vertrete trete lehne
        beziehe drohe sei seien seiest habe werde könne müsse solle wolle dürfe möge wisse gebe gehe komme
        stehe lasse bringe zwinge steige mache sehe nehme brauche finde liege halte führe gelte trage
        verliere spreche fehle helfe laufe sinke wachse heiße zeige leide bedeute setze bestehe entstehe
        stelle ermögliche diene erhalte gehöre treffe ziehe falle rechne erwarte hoffe glaube denke kenne
        lebe arbeite spiele koste funktioniere existiere handele handle beginne ende entscheide
        plane versuche unterstütze verfüge wirke dauere daure scheine schaffe zahle verstehe tue gewinne
    """,
    subjunctive_endings="e",
    subjunctive_weak="""
        wäre wären hätte hätten würde würden könnte könnten müsste müssten gäbe gäben ginge
        käme kämen ließe bräuchte bräuchten stünde stünden bliebe läge lägen
        fände fänden nähme nähmen spräche sprächen brächte brächten wüsste wüssten
    """,
    subjunctive_weak_endings="""
        fände fänden spräche sprächen nähme nähmen träfe träfen brächte brächten dächte dächten böte böten
        zöge zögen trüge trügen käme kämen gäbe gäben läge lägen stünde stünden bliebe ginge
        hätte hätten
    """,
    subjunctive_not="""
        sei denn, sei es, wie sei, gott sei, als sei, als habe, als werde, als könne, als wolle,
        als müsse, als gebe, als gehe, als komme, als stehe, als wisse
    """,
    subjunctive_not_first="sei es",
    subjunctive_not_endings="te",
    clipped="s n",
    clipped_years="er ers",
)

GRAMMAR = Grammar(
    definite="der die das den dem des dieser diese dieses diesem diesen",
    indefinite="ein eine einen einem einer eines kein keine",
    possessive="""
        dessen deren sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere
        unserer mein meine meinen meinem meiner dein deine euer eure
    """,
    object_articles="""
        den dem jenen jenem einen einem keinen keinem diesen diesem seinen seinem ihren ihrem meinen
        meinem unseren unserem
    """,
    masculine="der dem ein einem",
    feminine="die eine einer",
    quantifiers="beide mehrere einige viele manche zwei drei",
    counting="reihe anzahl",
    of="von des der vom eines",
    prepositions="""
        von vom in im an am auf aus bei beim mit nach vor zu zum zur durch für gegen ohne um über unter
        zwischen seit während wegen trotz bis hinter neben ab laut gegenüber statt anstatt angesichts
        gemäß gemäss
    """,
    attach="für aus",
    attach_to_bodies="für",
    attach_before_bodies="in im bei am an beim",
    within="in im am an bei beim aus",
    which="die das",
    towns="in nach",
    and_="und oder aber sondern sowie",
    but="aber oder sondern",
    instead="sondern",
    contrasting=("während",),
    subordinate="""
        als wenn weil da während obwohl nachdem bevor damit falls sobald solange indem wobei sodass
        dadurch denn ehe seit sofern zumal soweit
    """,
    relative="denen",
    clitics="sich ihm ihr ihnen uns mir ihn",
    negations="nicht nie kein keine niemand nichts weder",
    adverbs="""
        auch dann noch bereits schon nun jetzt jedoch allerdings zudem außerdem weiter später zuvor
        zunächst erneut immer wieder nur selbst etwa heute gestern morgen einmal unterdessen indes demnach
        gegenüber dabei dazu damit darüber hinaus abschließend mehrfach ausdrücklich klar deutlich offen
        kürzlich jüngst gerade am hingegen dagegen daraufhin anschließend schließlich darin dort wörtlich
        lediglich nüchtern knapp trocken lapidar ergänzend sinngemäß übereinstimmend wiederholt zuletzt
        ferner dennoch trotzdem deshalb daher somit nämlich freilich übrigens immerhin vielmehr zumindest
        offenbar überdies andererseits einerseits jedenfalls stattdessen gleichzeitig zugleich inzwischen
        mittlerweile wiederum ebenfalls ebenso schlicht darauf
    """,
    times="""
        montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz
        april mai juni juli august september oktober november dezember heute gestern morgen abend
        vormittag nachmittag mittag nacht montagabend montagmorgen montagvormittag montagmittag
        montagnachmittag montagnacht montagfrüh dienstagabend dienstagmorgen dienstagvormittag
        dienstagmittag dienstagnachmittag dienstagnacht dienstagfrüh mittwochabend mittwochmorgen
        mittwochvormittag mittwochmittag mittwochnachmittag mittwochnacht mittwochfrüh
        donnerstagabend donnerstagmorgen donnerstagvormittag donnerstagmittag donnerstagnachmittag
        donnerstagnacht donnerstagfrüh freitagabend freitagmorgen freitagvormittag freitagmittag
        freitagnachmittag freitagnacht freitagfrüh samstagabend samstagmorgen samstagvormittag
        samstagmittag samstagnachmittag samstagnacht samstagfrüh sonnabendabend sonnabendmorgen
        sonnabendvormittag sonnabendmittag sonnabendnachmittag sonnabendnacht sonnabendfrüh
        sonntagabend sonntagmorgen sonntagvormittag sonntagmittag sonntagnachmittag sonntagnacht
        sonntagfrüh anfang mitte ende
    """,
    time_nouns="stunden tage wochen monate jahre minuten jahr monat woche wochenende frühjahr",
    measured="später danach darauf davor zuvor früher hernach",
    abbreviations="""
        az beschl urt rn dr prof z b d h u a usw bzw ca nr st str abs art evtl ggf inkl max min mio mrd
        tel vgl jan feb apr aug sep sept okt nov dez hl dipl ing sog geb gest o v i e s
        lhstv stv po ip med phil habil
    """,
)

VERBS = Verbs(
    endings={
        "en": "t te ten en end",
        "ten": "tet tete teten ten tend",
        "ern": "ert erte erten ern ernd",
        "eln": "elt elte elten eln",
        "ieren": "iert ierte ierten ieren",
    },
    say={
        "en": """
            erzähl verneint sag erklär beton bemerk ergänz versprach warn berichtig behaupt begründ klag
            lob bestätig beklag meld mein frag kritisier gesteh bekräftig urteil mahn mutmaß prophezei
            antwort verkünd vermerk versicher beteuer
        """,
        "ten": "berich antwor vermu behaup",
        "ern": "versich erläut beteu äuß bekräftig erwid entgegn schild bedau ford erinn",
        "ieren": """
            argument inform konstat kommentier prognostiz plädier not spekul resüm kritis moni bilanz
            dement signalis präzis postul
        """,
        "": """
            begründet begründete begründeten sagt sagte sagten sagen spricht sprach sprachen schreibt schrieb
            schrieben verspricht versprach versprachen erklärt erklärte erklärten erläutert erläuterte
            erläuterten gesteht gestand gestanden betont betonte erinnert erinnerte warnt warnte versichert
            versicherte berichtet berichtete berichteten urteilt urteilte verrät verriet erwidert erwiderte
            erwiderten entgegnet entgegnete entgegneten antwortet antwortete antworteten behauptet behauptete
            behaupteten vermutet vermutete befindet befand ergänzt ergänzte bemängelt bemängelte bemängelten
            moniert monierte monierten mahnt mahnte mahnten fordert forderte forderten kritisiert kritisierte
            kritisierten kommentiert kommentierte argumentiert argumentierte bekräftigt bekräftigte
            unterstreicht unterstrich bescheinigt erzählt erzählte erzählten schildert schilderte schilderten
            beschreibt beschrieb resümiert resümierte bilanziert bilanzierte bestätigt bestätigte bestätigten
            bestritt bestritten bestreitet bestreiten bezweifelt bezweifelte bezweifelten dementiert
            dementierte verkündet verkündete verkündeten äußert äußerte äußerten prophezeit prophezeite
            twittert twitterte postete informiert informierte konstatiert konstatierte zitiert zitierte
            meldet meldete meldeten schätzt schätzte verteidigte beklagt beklagte beklagten klagt klagte
            klagten droht drohte mutmaßt mutmaßte rät riet empfiehlt empfahl beruhigt beruhigte bedauert
            bedauerte scherzt scherzte spottet spottete schwört schwor jubelt jubelte meint meinte meinten
            mitteilte mitteilt mitteilten hinweist hinwies hinwiesen feststellt feststellte festhält
            festhielt anmerkt anmerkte einräumt klarstellt hervorhebt ankündigt hinzufügt bekanntgab
            ankündigte einräumte hinzufügte angab zugab hervorhob klarstellte ausführte schreiben sprechen
            versprechen unterstreichen unterstrichen verraten verrieten garantiert garantierte garantierten
            kontert konterte konterten verdeutlicht verdeutlichte verdeutlichten folgert folgerte folgerten
            schlussfolgert schlussfolgerte schlussfolgerten bekennt offenbart offenbarte enthüllt enthüllte
            unterstellt unterstellte unterstellten suggeriert suggerierte suggerierten leugnet leugnete
            leugneten verneint verneinte verneinten protestiert protestierte vermeldet vermeldete vermeldeten
            verlautbart verlautbarte unkt unkte orakelt orakelte lästert lästerte ätzt ätzte widerspricht
            widersprach widersprachen bekundet bekundete bekundeten beanstandet beanstandete beanstandeten
            bezeugt bezeugte bezeugten wiederholt wiederholte wiederholten mutmasst mutmasste mutmassten
        """,
    },
    voice={
        "en": "lach frag freu wünsch ruf schimpf höhn feier wett spott sing pfleg",
        "": """
            bewertet bewertete bewerteten wertet wertete werteten titulierte charakterisierte brandmarkte
            rügt rügte rechtfertigt rechtfertigte rechtfertigten greift reagiert reagierte reagierten ruft
            rief schreit schrie lobt lobte lobten nennt nannte nannten bezeichnet bezeichnete bezeichneten
            lacht lachte fragt fragte fragten freut freute freuten spricht sprach wünscht wünschte
            schwärmt schwärmte schwärmten jubelte sang las liest zitiert flüstert flüsterte brüllte dankt
            dankte witzelt witzelte stöhnt stöhnte seufzt seufzte würdigt würdigte verlangt verlangte
            verlangten appelliert appellierte sinniert philosophiert grinst grinste schmunzelt schmunzelte
            strahlt strahlte poltert polterte wettert frotzelt frotzelte stichelt stichelte grummelt
            grummelte knurrt knurrte mault maulte meckert meckerte murmelt murmelte prahlt prahlte raunt
            raunte brummt brummte jammert jammerte
        """,
    },
    think="glaubt glaubte glauben hofft denkt findet fand finden fanden",
    opining="findet fand finden fanden",
    past="""
        gefragt angesprochen gesagt erklärt betont mitgeteilt angekündigt gewarnt bestätigt geschrieben
        versichert gefordert behauptet bekräftigt berichtet eingeräumt hinzugefügt erläutert kritisiert
        gemeldet verkündet versprochen erzählt ausgesagt geäußert geschildert beteuert beklagt bemängelt
        vermutet bescheinigt zugesagt festgestellt klargestellt vorgeworfen zugegeben angegeben zugesichert
        prophezeit moniert gesprochen verraten angemerkt ausgeführt dargelegt hervorgehoben angeführt
        dementiert bestritten zurückgewiesen eingestanden ausgerichtet geantwortet signalisiert angedeutet
        durchblicken unterstrichen entgegnet erwidert beschrieben resümiert nachgeschoben vorgerechnet
        garantiert gekontert verdeutlicht gefolgert offenbart enthüllt unterstellt suggeriert geleugnet
        vermeldet verlautbart widersprochen
    """,
    asking="fragt fragte fragten gefragt wissen nach",
    answering="""
        antwortet antwortete antworten antworteten geantwortet erwidert erwiderte erwiderten entgegnet
        entgegnete
    """,
    naming="""
        nennt nannte nannten bezeichnet bezeichnete bezeichneten spricht sprach sprachen sprechen bewertet
        bewertete bewerteten wertet wertete werteten beschreibt beschrieb beschrieben bezeichnen nennen
        titulierte charakterisierte brandmarkte würdigte würdigt lobt lobte kritisiert kritisierte rügt
        rügte
    """,
    parting="""
        ab an auf aus bei dazwischen ein entgegen fest fort heraus hervor hinzu los mit nach nieder vor
        voraus vorweg weiter zu zurück zusammen
    """,
    particles="""
        regt:an regte:an regten:an schleudert:entgegen schleuderte:entgegen will:wissen wollte:wissen
        wollen:wissen wollten:wissen stuft:ein stufte:ein teilte:mit teilten:mit teilt:mit teilen:mit
        gab:bekannt,an,zu,zu_bedenken,zu_protokoll,weg,weg
        gaben:bekannt,an,zu,zu_bedenken,zu_protokoll,weg
        gibt:bekannt,an,zu,zu_bedenken,zu_protokoll,weg,weg
        geben:bekannt,an,zu,zu_bedenken,zu_protokoll,weg räumte:ein räumten:ein räumt:ein
        fügte:hinzu,an fügten:hinzu,an fügt:hinzu,an kündigte:an kündigten:an kündigt:an kündigen:an
        wies:hin,zurück weist:hin,zurück wiesen:hin,zurück hob:hervor hebt:hervor
        stellte:klar,fest,in_aussicht stellt:klar,fest,in_aussicht stellten:klar,fest,in_aussicht
        führte:aus,fort,an führt:aus,fort,an legte:dar,nach legt:dar,nach fuhr:fort fährt:fort
        setzte:hinzu,nach setzt:hinzu,nach pflichtete:bei pflichtet:bei wendet:ein wandte:ein
        wirft:vor,ein warf:vor,ein hält:dagegen,fest,vor,entgegen,zugute
        hielt:dagegen,fest,vor,entgegen,zugute hielten:dagegen,fest,vor,entgegen,zugute merkt:an
        merkte:an merken:an weisen:hin,zurück räumen:ein fügen:hinzu,an heben:hervor
        stellen:klar,fest,in_aussicht führen:aus,an,fort fahren:fort deuten:an machen:deutlich,geltend
        werfen:vor,ein halten:dagegen,fest,vor,entgegen wenden:ein schränken:ein stimmen:zu mahnen:an
        bringen:vor tragen:vor treten:entgegen sagen:voraus,zu,aus
        lassen:wissen,mitteilen,ausrichten,verlauten gestehen:ein,zu rufen:zu,auf rief:zu,aus
        ruft:zu,aus schränkt:ein schränkte:ein sagt:voraus,zu,aus sagte:voraus,zu,aus
        lässt:wissen,durchblicken,mitteilen,ausrichten,verlauten,verlautbaren
        ließ:wissen,durchblicken,mitteilen,ausrichten,verlauten,verlautbaren
        ließen:wissen,durchblicken,mitteilen,ausrichten,verlauten,verlautbaren deutete:an deutet:an
        gestand:ein,zu gesteht:ein,zu schob:nach schiebt:nach wandten:ein stimmte:zu stimmt:zu
        winkte:ab winkt:ab mahnte:an stieß:aus stößt:aus machte:deutlich,geltend,klar
        macht:deutlich,geltend,klar machten:deutlich,geltend,klar stritt:ab streitet:ab stritten:ab
        brachte:vor bringt:vor zählte:auf rechnete:vor rechnet:vor trat:entgegen tritt:entgegen
        sagten:aus,voraus,zu führten:aus,an,fort merkten:an hoben:hervor wendete:ein lenkt:ein
        lenkte:ein lenkten:ein pflichteten:bei stimmten:zu deuteten:an mahnt:an mahnten:an prangert:an
        prangerte:an prangerten:an klagt:an klagte:an klagten:an legten:dar,nach
        schickt:voraus,hinterher,vorweg schickte:voraus,hinterher,vorweg setzten:hinzu,nach fuhren:fort
        brachten:vor trägt:vor trug:vor trugen:vor warfen:ein,vor gestanden:ein,zu riefen:zu,aus
        schoben:nach liess:wissen,durchblicken,mitteilen,ausrichten,verlauten,verlautbaren
        liessen:wissen,durchblicken,mitteilen,ausrichten,verlauten,verlautbaren drückt:aus drückte:aus
        drückten:aus wiegelt:ab wiegelte:ab fasst:zusammen fasste:zusammen zählt:auf
        kommt:schluss,ergebnis,fazit kam:schluss,ergebnis,fazit kamen:schluss,ergebnis,fazit
        kommen:schluss,ergebnis,fazit traten:entgegen pocht:darauf pochte:darauf
    """,
    phrases="""
        verweist darauf, verwies darauf, verweisen darauf, verwiesen darauf, beharrt darauf, beharrte darauf,
        beharren darauf, gibt zu bedenken, gab zu bedenken, gibt jedoch zu bedenken, gibt aber zu bedenken,
        gaben zu bedenken, zitiert wird, lässt wissen, ließ wissen, gab zu, gibt zu, gab an, gibt an, gaben
        an, geben an, gab zu protokoll, mahnt an, mahnte an, mahnten an, sagte zu, sagt zu, sagten zu, sagte
        voraus, sagt voraus, sagten voraus
    """,
    reflexive="sich",
    stances="""
        fazit bilanz nachvollziehbar fand fanden wehrt wehrte wehrten gewehrt verweist verwies verwiesen
        plädiert plädierte plädierten beantragt beantragte beantragten antrag anträge lehnt lehnte lehnten
        abgelehnt zurückgewiesen zurück rechnet rechnete hofft hoffte kritisiert kritisierte kritisierten
        kritik vorwurf vorwürfe zeigt zeigte zeigten verteidigt verteidigte bestreitet bestritt
        widerspricht widersprach argumentiert argumentierte begründet begründete begründeten beschuldigt
        geständnis schildert schilderte drängt drängte pocht pochte fordert forderte forderten reagiert
        reagierte reagierten appelliert empört beschwert mahnt klagt klagte warnt warnte warnten spricht
        sprach sprachen sieht sah sehen hält hielt halten befürchtet befürchtete fürchtet einspruch
        befangenheitsantrag beschwerde stellungnahme bedenken zweifel zweifelt bezweifelt überzeugt sicher
        enttäuscht zufrieden
    """,
    auxiliaries="hat haben hatte hatten habe ist sind war waren wird werden wurde wurden",
    passive="wird wurde wurden werden worden",
    modals="""
        muss müssen müsse müsst musste mussten müsste müssten kann können könne könnte könnten konnte
        konnten will wollen wolle wollte wollten soll sollen solle sollte sollten darf dürfen dürfe durfte
        dürfte dürften mag mögen möge möchte möchten würde würden werde werden wird zu
    """,
    finite="""
        ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss
        müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte mag
        gibt gab geht ging kommt kam steht stand bleibt blieb macht machte lässt ließ liegt lag sei seien
        habe hätte wäre würde könnte müsste dürfte
    """,
)

CLAUSES = Clauses(
    that="dass daß",
    whether="ob warum weshalb wie wann wo wer was",
    weighed="dafür dagegen",
    infinitive_mark="zu",
    openers="und aber doch denn jedoch allerdings",
    asides="seinerseits, ihrerseits",
    unsaid="""
        ohne einzelheiten, ohne weitere, ohne nähere, ohne näher, ohne details, nannte aber, wollte aber,
        wollte sich aber, ging aber nicht, machte aber
    """,
)

ATTRIBUTION = Attribution(
    so="so",
    as_words="wie",
    according="""
        laut, laut angaben, laut aussage, laut aussagen, laut einschätzung, gemäß, gemäss, nach angaben,
        nach ansicht, nach meinung, nach einschätzung, nach einschätzungen, nach auffassung,
        nach darstellung, nach worten, nach den worten, nach überzeugung, nach den angaben, nach aussage,
        nach aussagen, aus sicht, nach lesart, nach erkenntnissen, nach beobachtung, nach beobachtungen,
        nach schätzung, nach schätzungen, nach berechnung, nach berechnungen, nach auskunft,
        nach mitteilung, nach schilderung, nach schilderungen, nach bekunden, nach prognosen,
        nach dafürhalten, nach berichten, nach einem bericht, in den augen,
        nach seinen worten, nach ihren worten, nach seinen angaben, nach ihren angaben, nach seiner ansicht,
        nach ihrer ansicht, nach seiner einschätzung, nach ihrer einschätzung, nach seiner darstellung,
        nach ihrer darstellung, nach seiner auffassung, nach ihrer auffassung, nach seiner meinung,
        nach ihrer meinung, seiner meinung nach, ihrer meinung nach, seiner ansicht nach, ihrer ansicht nach,
        seiner auffassung nach, ihrer auffassung nach, seiner einschätzung nach, ihrer einschätzung nach
    """,
    according_after="zufolge, wonach, demzufolge",
    before_comma="für",
    by_own_account="""
        nach eigenen angaben, laut eigenen angaben, nach eigener aussage, laut eigener aussage,
        nach eigenen aussagen, nach eigener darstellung, nach eigenen worten, nach eigener auskunft,
        nach eigenem bekunden, nach eigener einschätzung, nach eigener ansicht
    """,
    utterances="antwort reaktion kommentar zuruf zwischenruf replik einwand vorwurf mahnung warnung appell",
    viewing="nach laut",
    views="""
        angaben ansicht einschätzung einschätzungen meinung auffassung darstellung überzeugung schätzung
        schätzungen berechnung berechnungen bilanz prognose erkenntnissen
    """,
    views_of="polizeiangaben behördenangaben us-angaben regierungsangaben unternehmensangaben",
    statements="""
        angaben fazit bilanz tenor einschätzung vorwurf forderung begründung befürchtung hoffnung argument
        kritik warnung mahnung appell prognose aussage antwort botschaft überzeugung meinung ansicht
        auffassung vermutung behauptung devise these
    """,
    sources="""
        union spd cdu csu fdp övp spö fpö svp neos grüne grünen linke afd bündnis koalition kreisen umfeld
    """,
    unspoken="zahlen daten statistik statistiken",
    variables="""
        gesetz verordnung vertrag vorschrift regel regeln paragraf paragraph artikel statut satzung plan
        fahrplan grundsatz motto wunsch bedarf wetterlage jahreszeit saison verfassung richtlinie norm
        tradition brauch devise prinzip
    """,
    ours="unser unsere unseren unserem unserer informationen",
    impersonal_phrases="heißt es, heisst es, hieß es, hiess es, es hieß, es heißt, es heisst, es hiess",
    impersonal_sources="in im auf aus von vom bei beim seitens",
    impersonal_speakers="von vom seitens",
    therein="darin dort weiter ferner dazu",
    pointing="das, dies, mit diesen worten, mit den worten",
    pointing_said="das dies",
    pointing_verbs="""
        sagt sagte sagten teilt teilte teilten berichtet berichtete berichteten berichten meldet meldete
        meldeten schreibt schrieb schrieben erklärt erklärte erklärten bestätigt bestätigte bestätigten
        gab gaben hat haben
    """,
    about="über zu zum zur",
    bearers="""
        transparent transparente transparenten banner bannern spruchband spruchbändern
        plakat plakate plakaten schild schildern
    """,
    see="siehe lies",
)

PEOPLE = People(
    pronouns="er:ms es:n man:a dieser:ms diese:fs der:ms die:fs sie:v",
    obliques="ihm:ms ihr:fs ihnen:ap",
    possessive_shapes="seinen:ms seiner:ms ihren:fs ihrer:fs",
    spoken_to="ihn:m ihm:m",
    first_person="ich wir",
    impersonal="es, man",
    both="beide beiden männer frauen duo paar",
    latter="letztere:f letzterer:m letzterem:m",
    concerned="""
        betroffene: betroffener:m angesprochene: angesprochener:m gescholtene: gescholtener:m kritisierte:
        kritisierter:m
    """,
    persons="mann frau junge mädchen jugendlicher jugendliche teenager senior seniorin zeuge zeugin",
    decades="""
        teenager:1 mittzwanziger:2 endzwanziger:2 mittdreißiger:3 enddreißiger:3 mittvierziger:4
        endvierziger:4 mittfünfziger:5 endfünfziger:5 mittsechziger:6 mittsiebziger:7
    """,
    anaphors="""
        person betroffene betroffener mann frau experte expertin politiker politikerin forscher forscherin
        wissenschaftler wissenschaftlerin ökonom ökonomin trainer spieler spielerin jurist juristin
        mediziner medizinerin amerikaner amerikanerin deutsche deutscher franzose französin brite britin
        italiener spanier österreicher schweizer niederländer russe ukrainer jährige jähriger stürmer
        mittelfeldspieler verteidiger torwart coach sänger sängerin schauspieler schauspielerin autor
        autorin schriftsteller regisseur milliardär rennfahrer dachdecker dachdeckerin landwirt landwirtin
        lehrer lehrerin ärztin arzt chirurg chirurgin krankenschwester pfleger pflegerin rentner rentnerin
        witwe witwer historiker historikerin biologe biologin physiker physikerin chemiker chemikerin
        ingenieur ingenieurin informatiker informatikerin psychologe psychologin soziologe soziologin
        journalist journalistin fotograf fotografin künstler künstlerin maler malerin musiker musikerin
        rapper rapperin komponist dirigent dirigentin pianist pianistin tänzer tänzerin regisseurin
        schriftstellerin dichter student studentin schüler schülerin unternehmer unternehmerin
        geschäftsmann geschäftsfrau winzer winzerin bäcker bäckerin fischer kapitän handwerker spielmacher
        verteidigerin stürmerin torhüter torhüterin nationalspieler nationalspielerin läufer läuferin
        schwimmer schwimmerin radprofi skirennfahrer biathlet biathletin anwältin anwalt kanadier
        australier pole polin schwede schwedin däne norweger finne türke türkin israeli inder chinese
        japaner belgier belgierin österreicherin schweizerin russin ukrainerin spanierin italienerin
        niederländerin grieche griechin ungar tscheche sozialdemokrat sozialdemokratin christdemokrat
        christdemokratin liberale grünen-politiker cdu-politiker spd-politiker fdp-politiker csu-politiker
        csu-politikerin cdu-politikerin spd-politikerin münchner münchnerin berliner berlinerin hamburger
        hamburgerin wiener wienerin kölner kölnerin bayer bayerin routinier teenager virologin virologe
        epidemiologe ökologe klimaforscher klimaforscherin meteorologe
    """,
    trade_endings="""
        er erin ist istin ant antin ent entin eur eurin or orin loge login iker ikerin mann frau wirt
        wirtin arzt ärztin chef chefin meister meisterin jährige jähriger
    """,
    trade_not_endings="""
        betreiber hersteller sender anbieter veranstalter versicherer bauer dienstleister zulieferer
        lieferant discounter verein wetter sommer winter november dezember september oktober wasser
        partner muster messer fenster zimmer computer körper theater fehler verfasser absender empfänger
        träger helfer
    """,
    accused="""
        angeklagte angeklagter beschuldigte beschuldigter verdächtige verdächtiger tatverdächtige
        tatverdächtiger
    """,
    officers="richter richterin vorsitzende vorsitzender anwalt anwältin ankläger anklägerin",
    others_heard="zeuge zeugin opfer kläger klägerin geschädigte geschädigter nebenkläger nebenklägerin",
    colleagues="Kollegen Kolleginnen Team Mitarbeiter Mitautoren Arbeitsgruppe Forschungsteam Koautoren",
    teams="""
        team forschungsteam forscherteam forscher forscherinnen forschenden forschende gruppe
        arbeitsgruppe wissenschaftler wissenschaftlerinnen autoren astronomen physiker biologen
    """,
    team_works="studie",
    new="neue neuen aktuelle aktuellen",
    same="gleiche gleichen selbe selben derselbe dieselbe",
)

OFFICES = Offices(
    titles="""
        herr:m frau:f dr: doktor: professor:m professorin:f prof: kanzler:m papst:m könig:m königin:f
        prinz:m med: phil: habil:
            ing: mag: dipl: pfarrer:m pastor:m pastorin:f landrat:m landrätin:f
    """,
    roles="""
        ceo cfo coo cto cio cmo
        abgeordnete vorsitzende betroffene verantwortliche gründer angeklagte beschuldigte beschuldigter
        verdächtige verdächtiger beamte angestellte angestellter verletzte verletzter überlebende
        überlebender reisende reisender studierende studierender beauftragte sachverständige
        sachverständiger angehörige angehöriger geschädigte geschädigter vertraute vertrauter
    """,
    roles_m="""
        enkel neffe opa soldat sprecher minister präsident vorsitzender chef leiter direktor professor
        forscher wissenschaftler autor trainer kapitän spieler stürmer torwart torhüter verteidiger
        mittelfeldspieler anwalt rechtsanwalt staatsanwalt richter kommissar polizist beamter politiker
        bürgermeister oberbürgermeister landrat kanzler bundeskanzler senator experte analyst ökonom
        volkswirt historiker psychologe soziologe biologe physiker chemiker mediziner arzt virologe
        epidemiologe meteorologe journalist reporter redakteur schriftsteller regisseur schauspieler
        sänger musiker künstler fotograf unternehmer gründer inhaber besitzer geschäftsführer vorstand
        manager berater landwirt bauer lehrer schüler student mitarbeiter kollege nachbar augenzeuge zeuge
        vater bruder sohn mann freund onkel großvater pfarrer bischof papst kardinal general oberst
        botschafter sekretär generalsekretär staatssekretär beauftragter kandidat fraktionschef parteichef
        finanzchef vize stellvertreter abgeordneter youtuber blogger influencer bewohner anwohner kläger
        angeklagter einsatzleiter nationalspieler bundestrainer könig prinz koordinator geologe
        klimaforscher verkehrsminister referent förster imker winzer wirt koch bäcker konzernchef
        studienleiter ingenieur motionär interpellant initiant antragsteller pendant
    """,
    roles_f="""
        enkelin nichte oma soldatin sprecherin ministerin präsidentin chefin leiterin direktorin
        professorin forscherin wissenschaftlerin autorin trainerin kapitänin spielerin stürmerin
        torhüterin anwältin rechtsanwältin staatsanwältin richterin polizistin beamtin politikerin
        bürgermeisterin kanzlerin bundeskanzlerin senatorin expertin analystin ökonomin historikerin
        psychologin soziologin biologin physikerin chemikerin medizinerin ärztin virologin journalistin
        reporterin redakteurin schriftstellerin regisseurin schauspielerin sängerin musikerin künstlerin
        fotografin unternehmerin gründerin inhaberin geschäftsführerin vorständin managerin beraterin
        landwirtin lehrerin schülerin studentin mitarbeiterin kollegin nachbarin zeugin mutter schwester
        tochter frau freundin tante großmutter pfarrerin bischöfin botschafterin sekretärin
        staatssekretärin beauftragte kandidatin stellvertreterin königin prinzessin ingenieurin
        motionärin interpellantin initiantin antragstellerin
    """,
    role_endings="""
        coach vertreter vertreterin bischof bischöfin rektor rektorin gesandter gesandte schüler schülerin
        investor investorin sprecher minister präsident chef leiter direktor professor forscher
        wissenschaftler autor trainer kapitän spieler stürmer anwalt richter politiker meister kanzler
        senator experte analyst ökonom arzt manager berater lehrer kollege sekretär kandidat vorstand
        führer vorsitzender vorsitzende abgeordnete abgeordneter beauftragter beauftragte koordinator
        präsidentin sprecherin ministerin chefin leiterin direktorin professorin forscherin
        wissenschaftlerin autorin trainerin spielerin stürmerin anwältin richterin politikerin meisterin
        kanzlerin senatorin expertin analystin ökonomin ärztin managerin beraterin lehrerin kollegin
        sekretärin kandidatin führerin koordinatorin rat rätin inhaber inhaberin gründer gründerin
        inspektor kommissar kommissarin redakteur redakteurin korrespondent korrespondentin botschafter
        botschafterin psychologe verwalter verwalterin gewerkschafter gewerkschafterin ermittler
        ermittlerin gutachter gutachterin schützer schützerin psychologin biologe biologin ologe ologin
        pfleger pflegerin vize kommentator kommentatorin fahrer fahrerin gänger gängerin wohner wohnerin
        steiger steigerin wanderer wanderin besucher besucherin urlauber urlauberin passant passantin
        tourist touristin erzieher erzieherin kundler kundlerin
    """,
    feminine="in",
    sole="""
        richter richterin staatsanwalt staatsanwältin verteidiger verteidigerin anwalt anwältin
        rechtsanwalt rechtsanwältin gutachter gutachterin vorsitzende vorsitzender polizist polizistin
        zeuge zeugin sachverständige sachverständiger sprecher sprecherin angeklagte angeklagter vater
        mutter sohn tochter bruder schwester frau mann arzt ärztin
    """,
    trades="""
        staatsanwalt, staatsanwältin, ankläger, anklägerin, anklagevertreter, anklagevertreterin;
        richter, richterin;
        bürgermeister, bürgermeisterin, oberbürgermeister, oberbürgermeisterin, gemeindepräsident,
            gemeindepräsidentin, stadtpräsident, stadtpräsidentin, gemeindeammann, stadtammann, rathauschef,
            rathauschefin, ortschef, ortschefin, stadtchef, stadtchefin, stadtoberhaupt, ortsvorsteher,
            ortsvorsteherin;
        anwalt, anwältin, rechtsanwalt, rechtsanwältin, verteidiger, verteidigerin, strafverteidiger,
            strafverteidigerin, jurist, juristin, advokat, advokatin, rechtsvertreter, rechtsvertreterin;
        trainer, trainerin, cheftrainer, cheftrainerin, coach, chefcoach, übungsleiter, übungsleiterin,
            fußballlehrer, fussballlehrer, interimscoach, interimstrainer, übergangstrainer, übergangscoach,
            teamchef, teamchefin, bundestrainer, bundestrainerin, nationaltrainer, nationaltrainerin;
        arzt, ärztin, dr, mediziner, medizinerin, chirurg, chirurgin, internist, internistin, virologe,
            virologin, chefarzt, chefärztin, hausarzt, hausärztin, professor, professorin;
        autor, autorin, schriftsteller, schriftstellerin, romancier, dichter, dichterin, lyriker, lyrikerin,
            verfasser, verfasserin;
        landwirt, landwirtin, bauer, bäuerin, viehzüchter, viehzüchterin;
        polizist, polizistin, beamter, beamte, beamtin, kommissar, kommissarin, hauptkommissar,
            hauptkommissarin, ermittler, ermittlerin, inspektor, inspektorin;
        lehrer, lehrerin, pädagoge, pädagogin, lehrkraft;
        forscher, forscherin, wissenschaftler, wissenschaftlerin, wissenschafter, wissenschafterin, experte,
            expertin, fachmann, fachfrau, professor, professorin, prof, -ologe, -ologin, -kundler, -kundlerin,
            physiker, physikerin, chemiker, chemikerin, historiker, historikerin, ökonom, ökonomin,
            mathematiker, mathematikerin, astronom, astronomin;
        pfarrer, pfarrerin, geistlicher, geistliche, priester, pastor, pastorin, seelsorger, seelsorgerin,
            theologe, theologin, kaplan, vikar;
        bischof, bischöfin, erzbischof, kardinal, oberhirte;
        papst, pontifex, kirchenoberhaupt;
        könig, königin, monarch, monarchin, regent, regentin;
        journalist, journalistin, reporter, reporterin, redakteur, redakteurin, korrespondent,
            korrespondentin;
        wirt, wirtin, gastwirt, gastwirtin, gastronom, gastronomin, hüttenwirt, hüttenwirtin, kneipier,
            hotelier;
        händler, händlerin, kaufmann, kauffrau, ladenbesitzer, ladenbesitzerin;
        künstler, künstlerin, maler, malerin, bildhauer, bildhauerin, zeichner, zeichnerin, illustrator,
            illustratorin;
        musiker, musikerin, sänger, sängerin, komponist, komponistin, pianist, pianistin, dirigent,
            dirigentin, rapper, rapperin;
        schauspieler, schauspielerin, darsteller, darstellerin, mime;
        regisseur, regisseurin, filmemacher, filmemacherin;
        rentner, rentnerin, pensionist, pensionistin, pensionär, pensionärin, ruheständler, ruheständlerin;
        stürmer, stürmerin, angreifer, angreiferin, torjäger, torjägerin, mittelstürmer;
        torwart, torhüter, torhüterin, keeper, keeperin, goalie, schlussmann, schlussfrau, tormann, torfrau;
        abgeordneter, abgeordnete, parlamentarier, parlamentarierin
    """,
    stand_for="""
        regierungschef, regierungschefin, premier, premierministerin: ministerpräsident ministerpräsidentin
            kanzler kanzlerin bundeskanzler bundeskanzlerin premier premierminister premierministerin;
        firmenchef, firmenchefin, konzernchef, konzernchefin, vorstandschef, vorstandschefin,
            unternehmenschef, manager, managerin: vorstandschef vorstandschefin geschäftsführer
            geschäftsführerin vorstandsvorsitzender chef chefin vorstandsvorsitzende konzernchef konzernchefin
            ceo vorstand;
        parteichef, parteichefin: parteivorsitzender parteivorsitzende parteipräsident parteipräsidentin
            vorsitzender vorsitzende;
        unternehmer, unternehmerin: gründer gründerin inhaber inhaberin geschäftsführer geschäftsführerin ceo;
        gewerkschafter, gewerkschafterin: vorsitzender vorsitzende gewerkschaftschef gewerkschaftschefin;
        diplomat, diplomatin: botschafter botschafterin
    """,
    other_times="""
        frühere früherer früheren ehemalige ehemaliger ehemaligen einstige einstiger einstigen künftige
        künftiger künftigen designierte designierter designierten vormalige vormaliger ex- alt-
        gegnerische gegnerischer gegnerischen
    """,
)

NAMES = Names(
    links="von der den da",
    affiliating="von der den",
    places="usa, eu, ddr",
    terms="""
        sogenannte sogenannten sogenannter sogenanntes namens titel film buch roman album song lied
        begriff begriffe wort wörter stichwort motto zeitschrift magazin zeitung fachmagazin
        fachzeitschrift serie sendung format kanal ausstellung projekt initiative heißen heißt hieß
        genannt genannte genannten in im betitelt youtube-kanal finanzblog blog podcast kürzel abkürzung
        aufschrift spitzname selbsternannte selbsternannten selbsternannter selbsterklärte selbsterklärten
        selbsterklärter thema wettbewerb
    """,
)

BODIES = Bodies(
    nouns="""
        universität ministerium behörde agentur partei verband verein institut stiftung polizei armee
        konzern firma gesellschaft rat zentrum klinik schule stadt gericht staatsanwaltschaft bank
        regierung amt bund kommission gewerkschaft landesregierung verteidigung anklage nebenklage
        opposition geschäftsleitung geschäftsführung leitung direktion redaktion rathaus kanzlei
        unternehmen senat verwaltung
        feuerwehr kirche botschaft fraktion koalition parlament genossenschaft hochschule kammer zeitung
        sender verlag bistum gemeinde klub jury vereinigung bündnis initiative organisation stadtwerke
    """,
    endings="""
        anstalt dienst zentrale initiative bündnis kriminalamt jugendamt gesundheitsamt finanzamt
        ordnungsamt bauamt kirchenamt landratsamt bank gericht ministerium verband partei regierung
        gewerkschaft universität behörde institut kammer klinik klinikum agentur gesellschaft stiftung
        kommission staatsanwaltschaft zentrum hochschule akademie bundesamt landesamt fraktion polizei
        konzern unternehmen verein kasse verwaltung werke ausschuss büro zeitung sender studio
    """,
    kinds="""
        urteil: amtsgericht landgericht oberlandesgericht verwaltungsgericht
            sozialgericht arbeitsgericht bundesgerichtshof;
        behörde, amt: bundesamt landesamt bundesbehörde staatsanwaltschaft
            landratsamt ordnungsamt gesundheitsamt jugendamt finanzamt bauamt kriminalamt;
        verein, klub, club: sv fc sc ec tsv vfb vfl fsv ssv tus tsg spvgg svg bsc ehc esv hsg verein klub;
        bank, geldhaus, geldinstitut, kreditinstitut, institut: bank sparkasse;
        krankenhaus, klinik, klinikum, spital, haus: krankenhaus klinik klinikum spital;
        universität, hochschule, uni: universität hochschule akademie;
        gewerkschaft: gewerkschaft ig verdi;
        verband: verband bund;
        kammer, senat: gericht;
        gemeinde, stadt, kommune, rathaus: stadt gemeinde;
        museum, theater, haus: museum theater oper schauspielhaus;
        schule: schule gymnasium realschule grundschule gesamtschule
    """,
    generic="""
        unternehmen konzern firma gesellschaft behörde verein verband partei organisation institut stiftung
        agentur kammer gewerkschaft bank ministerium amt
        ngo nichtregierungsorganisation menschenrechtsorganisation hilfsorganisation umweltorganisation
        geldhaus geldinstitut kreditinstitut krankenkasse sender
    """,
    whatever="organisation einrichtung institution",
    companies="""
        unternehmen konzern firma betrieb gesellschaft ag gmbh arbeitgeber traditionsfirma
    """,
    company_endings="""
        unternehmen konzern firma hersteller händler anbieter betreiber versicherer discounter produzent
        zulieferer dienstleister spezialist autobauer maschinenbauer fabrikant ausrüster filialist
        entwickler lieferdienst stadtwerke verkehrsbetriebe reederei brauerei molkerei werft druckerei
        airline fluglinie fluggesellschaft riese kette fabrik gruppe ausrichter startup start-up
    """,
    outspoken="""
        opposition gewerkschaft gewerkschaften verband partei linke linken grüne grünen sozialdemokraten
        sozialdemokratie union koalition regierung initiative bündnis mieterbund kritiker experten
        freisinn freisinnigen grünliberalen liberalen konservativen arbeitgeber betriebsrat
        familie eltern landwirte bauern veranstalter händler anwohner nachbarn schüler angehörigen
    """,
    press="nachrichtenagentur presse-agentur presseagentur zeitung dpa redaktionsnetzwerk rundschau",
    writers="""
        redakteur redakteurin journalist journalistin korrespondent korrespondentin reporter reporterin
        autor autorin herausgeber herausgeberin verleger leser redaktion kolumnist
    """,
    reporters="korrespondent korrespondentin reporter reporterin",
    documents="""
        internetseite website webseite homepage bericht studie mitteilung umfrage gutachten dokument
        papier brief erhebung untersuchung erklärung analyse pressemitteilung urteil auswertung schätzung
        schätzungen befragung peilung berichte studien umfragen dokumente papiere erhebungen
        untersuchungen analysen urteile auswertungen befragungen prognose prognosen hochrechnung
        hochrechnungen beschluss bescheid anklageschrift fazit bilanz tenor einschätzung einschätzungen
        vorwurf vorwürfe forderung forderungen begründung befürchtung hoffnung argument argumente kritik
        warnung mahnung appell aussage aussagen antwort reaktion botschaft überzeugung erinnerung
        erkenntnisse erkenntnissen ergebnis meinung ansicht auffassung vermutung behauptung wunsch
        schreiben post tweet stellungnahme seiten protokoll tipp devise these laudatio
    """,
    issued_by="von vom des der einer eines",
    data="zahlen daten statistik statistiken ergebnisse umfragen untersuchungen",
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
