"""Dutch: numbers, units and dates, then speech. Literals only."""

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
        "nul": 0, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9,
        "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15,
        "zestien": 16, "zeventien": 17, "achttien": 18, "negentien": 19, "twintig": 20, "dertig": 30,
        "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80, "negentig": 90,
        "honderd": 100, "duizend": 1000,
    },
    scales={"honderd": 100, "duizend": 1000, "miljoen": 10**6, "miljoenen": 10**6, "miljard": 10**9,
        "miljarden": 10**9, "biljoen": 10**12, "biljoenen": 10**12, "biljard": 10**15, "triljoen": 10**18},
    short_scales={"mln": 10**6, "mln.": 10**6, "mld": 10**9, "mld.": 10**9, "mrd": 10**9, "mrd.": 10**9,
        "k": 1000, "mio": 10**6},
    money_scales={"M": 10**6, "k": 1000, "m": 10**6},
    links=(),
    parts={"halve": 0.5,
        "een": 1, "één": 1, "eén": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7,
        "acht": 8,
        "negen": 9, "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15,
        "zestien": 16, "zeventien": 17,
        "achttien": 18, "negentien": 19, "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50,
        "zestig": 60, "zeventig": 70, "tachtig": 80, "negentig": 90, "honderd": 100, "duizend": 1000,
        "en": 0, "ën": 0, "half": 0.5, "eneenhalf": 0.5, "ëneenhalf": 0.5,
    },
    ones=("eén", "een", "één"),
    dozens={"dozijn": 12},
    noun_adjectives={
        "klein": "~", "kleine": "~", "krap": "~", "krappe": "~", "goed": ">", "goede": ">", "ruim": ">",
        "ruime": ">", "dik": ">", "dikke": ">", "vol": "", "heel": "", "hele": "",
    },
    roughly={"tiental": 10, "twintigtal": 20, "dertigtal": 30, "vijftiental": 15, "veertigtal": 40,
        "vijftigtal": 50, "zestigtal": 60, "honderdtal": 100, "duizendtal": 1000, "vijftal": 5,
        "twaalftal": 12, "achttal": 8, "zestal": 6, "zevental": 7, "viertal": 4, "drietal": 3,
        "tweetal": 2},
    fractions={"derde": 3, "derden": 3, "vierde": 4, "kwart": 4, "vijfde": 5, "vijfden": 5, "zesde": 6,
        "zevende": 7, "achtste": 8, "tiende": 10, "tienden": 10, "twintigste": 20, "honderdste": 100},
    fraction_words={"de helft": 0.5, "helft": 0.5, "driekwart": 0.75, "een kwart": 0.25, "kwart": 0.25,
        "tweederde": 0.666667, "eenderde": 0.333333, "één derde": 0.333333},
    halves=("een half", "een halve", "half", "halve"),
    and_half=("en een half", "en een halve", "en half"),
    half_words={"anderhalf": 1.5, "anderhalve": 1.5},
    ordinal_endings=("e", "de", "ste", "ᵉ", "ᵈᵉ"),
)

FIGURES = Figures(
    locales=("nl",),
    noun_last=True,
    units={
        "mmol": ("millimol",),
        "nmol": ("nanomol",),
        "km/h": ("km/u", "kilometer per uur", "km per uur", "kilometers per uur"), "km": ("km", "kilometer",
        "kilometers"), "m²": ("vierkante meter", "vierkante meters", "m2"), "km²": ("vierkante kilometer",
        "vierkante kilometers", "km2"), "m³": ("kubieke meter", "kubieke meters", "kuub"), "kg": ("kilo",
        "kilo's", "kilogram"), "t": ("ton", "tonnen"), "ha": ("hectare", "hectaren", "hectares"),
        "bbl": ("vat", "vaten"), "L": ("liter", "liters"), "kWh": ("kilowattuur", "kilowatturen"),
        "MWh": ("megawattuur",), "GWh": ("gigawattuur",), "TWh": ("terawattuur",), "Nm": ("newtonmeter",),
        "hp": ("pk",
        "paardenkracht"), "dB": ("decibel",), "kn": ("knopen",), "nmi": ("zeemijl", "zeemijlen",
        "nautische mijl"), "mi": ("mijl", "mijlen"), "ft": ("voet",), "in": ("inch", "duim"),
        "ly": ("lichtjaar", "lichtjaren"), "m": ("meter", "meters"), "g": ("gram",), "ons": ("ons",),
        "lb": ("pond",), "GB": ("gigabyte",), "MB": ("megabyte",), "kcal": ("kilocalorieën",),
        "cal": ("calorieën",), "cm": ("centimeter", "centimeters", "cm"), "mm": ("millimeter",
        "millimeters", "mm"), "tbsp": ("eetlepel", "eetlepels", "el"), "tsp": ("theelepel", "theelepels",
        "tl"), "cup": (),
        "s": ("seconde", "seconden", "secondes"), "min": ("minuut", "minuten"), "h": ("uur", "uren",
        "uurtje"), "day": ("dag", "dagen", "etmaal", "etmalen"), "week": ("week", "weken"),
        "month": ("maand", "maanden"),
        "quarter": ("kwartaal", "kwartalen"), "year": ("jaar", "jaren"), "decade": ("decennium",
        "decennia"), "century": ("eeuw", "eeuwen"), "night": ("nacht", "nachten", "overnachtingen"),
        "semester": ("semesters", "semester"), "ppm": ("deeltjes per miljoen",),
    },
    unit_parts={"kwartier": ("h", "0.25"), "halfuur": ("h", "0.5")},
    per_mille=("promille",),
    per=("per",),
    unit_links=(),
    by_now=("nu", "nou"),
    compared_with=(
        "tegenover", "tegen", "in plaats van", "vergeleken met", "in vergelijking met", "ten opzichte van",
        "versus", "vs", "vs.", "respectievelijk", "resp", "resp.", "dan wel"),
    coming_after=("na",),
    earlier=(
        "eerder", "voorheen", "vroeger", "daarvoor", "daarvóór", "tot nu toe", "tot dan toe",
        "aanvankelijk", "oorspronkelijk", "ooit", "vorig jaar", "het jaar ervoor", "het jaar daarvoor",
        "een jaar eerder", "een jaar geleden"),
    differing=("te veel", "te weinig", "te hoog", "te laag"),
    dimensions=("lang", "breed", "hoog", "diep", "dik"),
    since=("sinds", "sedert"),
    some_of_it=("er",),
    some_verbs=("werd", "werden", "wordt", "worden", "heb", "heeft", "hebben", "had", "hadden", "moet",
        "moeten", "moest", "moesten", "kreeg", "kregen", "krijgt", "krijgen", "maakt", "maakte", "maakten",
        "haalt", "haalde", "haalden", "kost", "kostte", "kostten"),
    measuring=("duur", "weeg", "woog", "meet", "mat", "is", "was"),
    currencies={"¤": "EUR",
        "dollar": "USD", "dollars": "USD", "Amerikaanse dollar": "USD", "Amerikaanse dollars": "USD",
        "pond": "GBP", "ponden": "GBP", "Britse pond": "GBP", "Britse ponden": "GBP",
        "pond sterling": "GBP", "frank": "CHF", "franken": "CHF", "Zwitserse frank": "CHF", "kroon": "SEK",
        "kronen": "SEK", "roepie": "INR", "roepies": "INR", "peso": "MXN", "peso's": "MXN", "dinar": "IQD",
        "dirham": "MAD", "yuan": "CNY", "roebel": "RUB", "roebels": "RUB", "rial": "IRR", "gulden": "NLG",
        "Antilliaanse gulden": "ANG",
        "guldens": "NLG",
        "Belgische frank": "BEF", "rand": "ZAR", "lira": "TRY", "lire": "ITL", "real": "BRL",
        "bitcoin": "BTC", "bitcoins": "BTC", "¢": "EUR", "euro": "EUR", "euro's": "EUR", "yen": "JPY",
        "hryvnia": "UAH", "Duitse mark": "DEM", "mark": "DEM", "zloty": "PLN", "Turkse lira": "TRY",
    },
    money_words=("hypothe", "betaal", "leverde", "bedrag", "boete", "subsidie", "transfer", "omzet",
        "winst", "kost", "verlies", "invest", "begroting", "schuld", "uitgav", "lening", "leende",
        "salaris", "budget", "uitgetrokken", "verdien", "opgehaald", "koop", "koopt", "kocht",
        "gekocht", "verkoop", "verkocht", "prijs", "schade", "vraagprijs", "waard", "reserveer",
        "gereserveerd"),
    lumps={"ton": "100000"},
    weight_words=("weeg", "weegt", "woog", "gewogen", "gewicht", "zwaar", "zware", "laad", "lading", "vracht",
        "graan", "afval", "oogst", "geoogst", "vrachtwagen", "kilo", "kraan", "co2"),
    money_nouns=(
        "rente", "steun", "premies", "bijdragen", "kapitaal", "tekort", "overschot", "salarissen", "loon",
        "lonen", "borg", "losgeld", "giften", "donaties", "honoraria", "royalties", "budget",
        "vrijstellingen", "boete", "tekorten", "strop", "geldboete"),
    money_endings=(
        "schuld", "schulden", "inkomsten", "verlies", "verliezen", "winst", "winsten", "investering",
        "investeringen", "belasting", "belastingen", "subsidie", "subsidies", "dividend", "dividenden",
        "uitgaven", "omzet", "schade", "lening", "leningen", "obligaties", "vergoeding", "vergoedingen",
        "kosten", "opbrengst", "opbrengsten", "provisies", "besparing", "besparingen", "bezuinigingen",
        "krediet", "kredieten"),
    valued=("geschat", "schat", "geraam", "raam", "begroot", "bedra", "bedroeg", "becijfer", "beloop",
        "beliep"),
    cents=("cent", "eurocent", "centen"),
    percent=("procent", "percent", "pct"),
    points=("procentpunt", "procentpunten", "procentpuntje"),
    basis_points=("basispunt", "basispunten"),
    points_maybe=("punten", "punt",),
    poll_words=("peiling", "kiezer"),
    ordinal_shares=("vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende",),
    share_tails=("lager", "hoger", "minder", "meer", "kleiner", "groter", "goedkoper", "duurder", "sneller",),
    ago=("geleden",),
    until=("tot",),
    until_tails=(
        "voor", "vóór", "na", "ervoor", "erna", "daarvoor",
    ),
    asked=("voorwaardelijk", "geëist", "gevraagd", "gevorderd", "voorgesteld", "begroot", "gepland",
        "geraamd", "toegestaan", "gebudgetteerd"),
    asked_for=("eiste", "eisten", "vroeg", "vroegen", "vroeg om", "vorderde", "pleitte voor",),
    sides=("voor", "tegen", "onbeslist"),
    of_it=("daarvan", "ervan", "hiervan",),
    said_again=("is dat nu", "is dat nog", "was dat nog", "is het nu", "was het nog", "zijn het nu",
        "waren het nog", "waren het nog maar", "zijn het er", "waren het er", "is dat", "is het", "was dat",
        "was het", "zijn het", "waren het", "zijn dat", "waren dat",
        "wordt dat", "worden dat", "wordt het", "worden het", "heb er", "heeft er", "hebben er", "had er",
        "hadden er"),
    copulas=("waren", "zijn", "werden", "er", "er al", "er nog"),
    verbs_last=True,
    costing=("kost", "prijs"),
    amount_verbs=(
        "kost", "betaal", "verdien", "weeg", "woog", "meet", "meten", "bereik", "ligt", "lag", "is", "was",
        "bedraagt", "kreeg", "krijg", "eis", "vroeg", "vraag", "duur", "mag", "mocht", "geef", "gaf",
        "haal", "wordt", "blijf", "steeg", "stijg", "daal", "zakt", "terug", "toont", "wees", "gaat",
        "bood", "boden", "gaven"),
    arriving=("kwam", "kom"),
    not_before_amounts=("voor", "door", "met"),
    of_which=("waarvan", "daarvan"),
    grown_by=("met",),
    margin_words=("foutmarge", "marge",),
    degrees={"graad": "°", "graden": "°", "graden Celsius": "°C", "graad Celsius": "°C",
        "graden Fahrenheit": "°F"},
    heights=("lang", "groot", "lange"),
    below_zero=("onder nul", "onder het vriespunt"),
    minus=("min", "minus"),
    minus_any=("min", "minus",),
    plus=("plus",),
    bounding={
        "overschrijd": ">", "overschreed": ">", "overschreden": ">", "overstijg": ">", "oversteeg": ">",
        "overstegen": ">", "overtref": ">", "overtrof": ">", "overtroffen": ">", "benader": "~",
    },
    bounding_endings=(
        "", "t", "en", "de", "den",
    ),
    bounding_asides=(
        "thans", "vandaag", "momenteel", "ondertussen", "tegenwoordig", "voorlopig", "nog",
        "al", "inmiddels", "intussen", "zelfs", "ruim", "voor het eerst", "gemiddeld", "nu", "de grens van",
        "de kaap van", "de mijlpaal van", "de drempel van",
    ),
    before={
        "om en bij de": "~", "om en bij": "~", "richting": "~", "plus minus": "~", "plus-minus": "~",
        "een stuk of": "~", "een man of": "~", "een dag of": "~", "een jaar of": "~",
        "een kilometer of": "~", "een meter of": "~", "een euro of": "~", "zoiets als": "~",
        "iets van": "~", "net niet": "~", "niet helemaal": "~", "bij benadering": "~", "zo'n beetje": "~",
        "een krappe": "~", "krappe": "~", "een geschatte": "~", "in de orde van": "~",
        "in de orde van grootte van": "~", "zo goed als": "~", "praktisch": "~", "niet veel meer dan": "~",
        "ergens rond": "~", "ergens rond de": "~", "een ruime": ">", "een dikke": ">", "dikke": ">",
        "ruime": ">", "sneller dan": ">", "harder dan": ">", "zwaarder dan": ">", "duurder dan": ">",
        "breder dan": ">", "dieper dan": ">", "warmer dan": ">", "verder dan": ">", "rijker dan": ">",
        "oversteeg": ">", "overstijgen": ">", "overschreed": ">", "overschrijden": ">", "passeerde de": ">",
        "net over de": ">", "ruim over de": ">", "op het minst": ">=", "een ondergrens van": ">=",
        "minimum": ">=", "geen": "<", "nauwelijks": "~", "nog niet": "<", "nog niet eens": "<",
        "niet eens": "<", "langzamer dan": "<", "lichter dan": "<", "goedkoper dan": "<",
        "smaller dan": "<", "ondieper dan": "<", "kouder dan": "<", "beneden": "<", "in nog geen": "<",
        "nog minder dan": "<", "op z'n hoogst": "<=", "op zijn meest": "<=", "op z'n meest": "<=",
        "tot en met": "<=", "max.": "<=", "maximum": "<=", "een plafond van": "<=",
        "een bovengrens van": "<=", "tot ongeveer": "<=", "tot circa": "<=", "tot bijna": "<=",
        "tot rond de": "<=", "tot zo'n": "<=", "uiterlijk binnen": "<=", "ruwweg": "~", "ongeveer": "~",
        "circa": "~", "ca.": "~", "zo'n": "~", "rond de": "~", "rond": "~", "rond het": "~", "bijna": "~",
        "haast": "~", "ruim": ">", "een kleine": "~", "krap": "~", "pakweg": "~", "om en nabij de": "~",
        "om en nabij": "~", "tegen de": "~", "naar schatting": "~", "geschatte": "~", "grofweg": "~",
        "zowat": "~", "zeg": "~", "dik": ">", "vrijwel": "~", "nagenoeg": "~", "in de buurt van": "~",
        "richting de": "~", "plusminus": "~", "enige": "~", "enkele": "~", "omstreeks": "~",
        "meer dan": ">", "boven de": ">", "boven": ">", "over de": ">", "hoger dan": ">", "groter dan": ">",
        "ouder dan": ">", "langer dan": ">", "meer als": ">", "iets meer dan": ">", "een goede": ">",
        "overschrijdt": ">", "ver boven de": ">", "voorbij de": ">", "overstijgt": ">", "minstens": ">=",
        "ten minste": ">=", "tenminste": ">=", "minimaal": ">=", "op zijn minst": ">=",
        "niet minder dan": ">=", "zeker": ">=", "een minimum van": ">=", "op z'n minst": ">=",
        "vanaf": ">=", "liefst": "=", "minder dan": "<", "onder de": "<", "onder": "<", "lager dan": "<",
        "kleiner dan": "<", "ouder is dan": ">", "ouder zijn dan": ">", "ouder was dan": ">",
        "ouder bent dan": ">", "jonger is dan": "<", "jonger zijn dan": "<", "jonger was dan": "<",
        "jonger bent dan": "<", "groter is dan": ">", "groter zijn dan": ">", "hoger is dan": ">",
        "hoger ligt dan": ">", "langer is dan": ">", "langer duurt dan": ">", "zwaarder is dan": ">",
        "meer is dan": ">", "meer kost dan": ">", "meer verdient dan": ">", "lager is dan": "<",
        "lager ligt dan": "<", "kleiner is dan": "<", "korter is dan": "<", "minder is dan": "<",
        "minder verdient dan": "<", "jonger dan": "<", "korter dan": "<", "nog geen": "<", "net geen": "<",
        "iets minder dan": "<", "beneden de": "<", "amper": "~", "tot": "<=", "hooguit": "<=",
        "maximaal": "<=", "hoogstens": "<=", "ten hoogste": "<=", "niet meer dan": "<=", "tot wel": "<=",
        "binnen": "<=", "op zijn hoogst": "<=", "tot aan": "<=", "een maximum van": "<=",
        "tot maximaal": "<=", "in minder dan": "<", "tot maar liefst": "<=", "+/-": "~", ">": ">", "<": "<",
        "≥": ">=", "≤": "<=", "~": "~", "≈": "~", "overstegen": ">", "overschreden": ">",
        "een slordige": "~", "slordige": "~",
    },
    before_duration={
        "ongeveer elke": "~", "ongeveer om de": "~", "zowat elke": "~", "circa elke": "~",
        "ongeveer iedere": "~",
    },
    after={
        "hooguit": "<=", "hoogstens": "<=", "minstens": ">=", "of hoger": ">=", "of langer": ">=",
        "of lager": "<=", "en lager": "<=", "en langer": ">=", "of daaromtrent": "~", "of meer": ">=",
        "en ouder": ">=", "of ouder": ">=", "of minder": "<=", "minimaal": ">=", "maximaal": "<=",
        "ongeveer": "~", "plus": ">", "of zo": "~", "en meer": ">=", "en jonger": "<=", "of jonger": "<=",
        "en hoger": ">=", "niet overschrijden": "<=", "niet overstijgen": "<=", "overschreden": ">",
        "overschrijden": ">", "overstijgen": ">",
    },
    led_by=("op", "terug", "opgelopen", "teruggelopen", "kwam", "komt",),
    may=("kan", "kunnen", "zou", "zouden"),
    as_often=("toe",),
    negating=("niet", "nooit", "zonder"),
    not_before=(
        "geen van de", "geen van", "geen van deze", "geen van die", "geen van zijn", "in geen", "al geen",
    ),
    among=("onder",),
    survey_words=("peiling", "enquête", "onderzoek", "ondervra", "panel",),
    up_to=("tot",),
    priced_for=("voor",),
    compared=("eerder", "geleden", "daarvoor", "ervoor", "tevoren", "vroeger"),
    laid_over=("over", "onder"),
    thresholds=("grens", "norm", "drempel", "doel", "doelstelling", "niveau", "limiet", "barrière", "streep",
        "minimum", "gemiddelde"),
    spanning=("over",),
    lasting=(),
    range_open=("van", "tussen", "tussen de"),
    range_links=("tot", "tot en met", "t/m", "à", "tot wel", "a"),
    between=("tussen", "tussen de", "tussen het"),
    between_links=("en", "en de"),
    either_links=("of",),
    or_means_about=True,
    change_links=("naar",),
    change_words=("verdrievoud", "veroordeel", "koel", "halveer", "verdubbel", "steeg", "stijg", "gesteg",
        "daal",
        "gedaald", "viel", "val", "gevall", "zak", "gezakt",
        "groei", "kromp", "verhoog", "verlaag", "nam", "toegenom", "afgenom", "ging", "gegaan", "klom",
        "terug", "omhoog", "omlaag", "verhog", "verlag"),
    unchanging=("zaken", "zakel", "valk", "name", "namel", "vallei"),
    side_links=("op", "bij"),
    score_links=("tegen",),
    fall_words=("daal", "gedaald", "viel", "gevall", "zak", "gezakt", "kromp", "verlaag",),
    share_links=("op de", "op", "van de", "op elke", "van", "uit"),
    part_links=("van de", "van die", "van deze"),
    share_far_links=("op de", "op", "van de"),
    each=(),
    multiplied=("vermenigvuldigd met", "met een factor", "factor",),
    fold=("voudig", "voudige", "voud"),
    roughly_fused=("tal",),
    fold_fused=("voudig", "voud"),
    times_fused=("maal",),
    times=("keer", "maal"),
    times_more=("zo", "meer", "hoger", "groter", "sneller", "vaker", "minder", "zoveel", "de", "het"),
    nth_nouns=("persoon", "keer", "dag", "week", "maand", "jaar", "plaats", "plek", "poging", "termijn",
        "editie", "partij", "land", "auto", "optie", "ronde", "etappe", "verdieping", "seizoen", "goal",
        "treffer", "lid", "getuige", "zaak", "fase", "golf", "kabinet", "titel", "medaille", "dode",
        "gewonde"),
    oldest=("oudste", "jongste"),
    age_links=("van",),
    vote_words=("stemmen", "zetels"),
    aged=("leeftijd van", "begin", "eind", "midden", "ben ik", "was ik", "ben je", "hij was", "zij was",
        "ze was", "ik was",
        "hij is", "zij is",
        "ze is", "ik ben"),
    becomes=("werd", "wordt", "word"),
    aged_be=("was",),
    aged_when=("toen hij", "toen zij", "toen ze",),
    aged_whom=("hij", "zij", "ze", "ik", "je", "wie", "die", "iemand", "we", "wij"),
    aged_verbs=("is", "ben", "bent", "was", "werd", "wordt", "zijn", "waren"),
    age_after=("plussers", "plusser", "-jarige", "-jarigen", "-jarig"),
    fused_units={"jarig": ("duration", "year"), "daags": ("duration", "day"), "urig": ("duration", "h"),
        "weeks": ("duration", "week"), "maands": ("duration", "month"), "procents": ("percent", "%")},
    fused_counts=("koppig",),
    fused_endings=("", "e", "en", "n"),
    age_always=("ouder dan", "jonger dan", "ouder is dan", "jonger is dan", "ouder zijn dan",
        "jonger zijn dan", "ouder was dan", "jonger was dan", "ouder bent dan", "jonger bent dan"),
    people=("kopers", "huurders", "kiezers", "ouderen", "starters", "bewoners", "stemmers",
        "mensen", "kinderen", "jongeren", "mannen", "vrouwen", "personen", "volwassenen",
        "nederlanders", "iedereen", "jongens", "meisjes", "patiënten", "werknemers"),
    homographs=("acht", "nul", "elf"),
    homograph_tails=("andere", "anderen", "daarvan", "van", "meer", "minder"),
    age_limits=("onder de", "boven de", "vanaf", "tot", "onder", "boven", "jonger dan", "ouder dan"),
    unit_adjectives=("lange", "volle", "hele", "korte", "extra"),
    single_articles=("een",),
    plural_articles=("de", "die", "deze"),
    in_two=("in twee",),
    unlabelled=("per", "elke", "ieder", "iedere", "deze"),
    labels=("natura", "model", "minuut", "kilometer", "top", "windkracht", "kaliber", "postcode", "bel",
        "motie",
        "kamerstuk",
        "dossier", "artikel",
        "artikelen", "pagina",
        "pagina's",
        "hoofdstuk",
        "figuur", "tabel", "nummer", "nr.",
        "nr", "kamer", "vlucht", "kanaal", "lijn", "spoor", "perron", "deel", "band", "seizoen",
        "aflevering", "akte", "fase", "type", "categorie", "groep", "etappe", "stap", "niveau", "klas",
        "klasse", "ronde", "versie", "sectie", "lid", "paragraaf", "regel", "wet", "verdieping", "flat",
        "gebouw", "blok", "sector", "zone", "hal", "zaal", "route", "snelweg", "plaats", "plek", "positie",
        "divisie", "richtlijn", "psalm", "bijlage", "terminal", "reactor", "vraag", "punt", "titel", "boek",
        "vers", "art.", "art", "blz.", "pag.", "speelronde", "bus", "tram", "gate", "vak", "huisnummer",
        "rugnummer", "dag", "week", "npo", "rtl", "sbs", "tier", "graadmeter", "agenda", "poule", "kavel",
        "koning", "box",
        "district", "wijk", "loket", "kassa", "lokaal", "klaslokaal", "metro", "cel", "tafel", "rij",
        "hangar", "afrit", "afslag", "lift", "getuige", "kandidaat", "optie", "variant", "perceel",
        "vraagstuk", "steiger", "pier", "studio", "magazijn",
        "bladzijde",
        "rijksweg", "provinciale weg", "knooppunt", "telefoonnummer", "belt u dan"),
    label_plurals=(
        "sporen", "perrons", "afritten", "afslagen", "kamers", "kavels", "zalen", "bladzijden",
        "hoofdstukken", "groepen", "klassen", "lijnen", "zones", "vakken", "huisnummers"),
    names=("boeing", "airbus", "windows", "iphone", "ipad", "galaxy", "apollo", "xbox",
        "playstation",
        "formule", "falcon", "ariane", "android", "ios", "sojoez", "vega", "covid", "npo", "rtl", "radio",
        "euro", "aex", "nikkei", "stoxx", "leopard", "studio", "opus", "artemis", "gpt", "ajax", "jong",
        "d66", "d", "volt", "ja", "golf", "mig", "dax", "nasdaq", "ps", "agenda", "canvas", "vtm", "mach",
        "feyenoord", "sbs", "veronica", "qmusic", "onder"),
    street_endings=("straat", "laan", "weg", "plein", "gracht", "kade", "singel", "dijk", "steeg", "dreef"),
    score_words=(
        "scheidsrecht", "toeschouw", "won", "win", "gewonn", "zege", "verlo", "verlies", "gelijk",
        "versloeg", "versl", "wedstrijd", "duel", "doelpunt", "goal", "ruststand", "rust", "eindstand",
        "set", "finale", "klop", "overwin", "nederlaag", "voorsprong", "achterstand", "treffer", "stand",
        "uitslag", "score", "maakte", "tegen", "remise", "uitduel", "thuis", "schot", "met", "ging"),
    formations=("verdediging", "systeem", "formatie", "opstelling", "zone"),
    idioms=(
        "twee vliegen in één klap", "twee vliegen in een klap", "tussen twee vuren", "in zeven haasten",
        "tien geboden", "met twee maten", "drie musketiers", "twee walletjes", "een ons weegt", "24/7",
        "een voor een", "één voor één", "een van de", "één van de", "in twee woorden", "de ene",
        "een paar", "zeven sloten", "nul op het rekest", "elfstedentocht", "eens", "halve finale",
        "halve finales", "halve maan", "half zo", "half om half", "half werk", "een halve waarheid",
        "eerste helft", "tweede helft", "eerste kwart", "halve wereld", "vijf voor twaalf",
        "de op een na", "de op één na", "de op twee na", "de op drie na", "de op vier na",
        "de op vijf na", "de op zes na", "de op zeven na", "het op een na", "het op één na",
        "het op twee na", "het op drie na", "het op vier na", "het op vijf na", "het op zes na",
        "het op zeven na", "onder vier ogen", "112 gebeld", "112 bellen",
        "112 belde", "belde 112", "bel 112", "bellen met 112",
        "drie man en een paardenkop", "twee linkerhanden",
    ),
    persons=(
        "heer", "dame",
        "kereltje", "ventje", "jongetje", "jongen", "jongens", "meisje", "meisjes", "kind", "dochters",
        "zonen", "zoons", "mannen", "vrouwen",
        "broers", "zussen", "verdachte", "verdachten", "slachtoffers", "tiener", "tieners", "peuter",
        "kleuter", "inwoner", "inwoonster", "bewoner", "bewoonster", "buurman", "buurvrouw", "opa", "oma",
        "fietser", "fietsster", "voetganger", "automobilist", "automobiliste", "motorrijder",
        "scooterrijder", "rotterdammer", "amsterdammer", "hagenaar", "utrechter", "groninger",
        "eindhovenaar", "kleinzoon", "kleindochter", "echtgenoot", "echtgenote", "vriend", "vriendin",
        "collega", "agent", "agente", "scholier", "scholiere", "leerling", "zus", "broer", "zoon",
        "dochter", "vrouw", "man", "moeder", "vader", "bestuurder",
        "slachtoffer", "spits", "verdediger", "keeper", "middenvelder", "zanger", "zangeres", "leraar",
        "lerares", "boer", "student", "studente",),
    one_thing=("voet", "knoop", "duim"),
    next_ones=("andere", "volgende"),
    one_day_next=("na", "later", "voor", "per", "eerder", "voordat", "nadat", "geleden", "lang", "en",),
    one_day_before=("op", "in", "binnen", "na", "voor", "van", "slechts", "dan", "om",),
    vague=("enkele", "meerdere", "verschillende", "veel", "vele", "honderden", "diverse", "tientallen",
        "paar", "een paar", "de"),
    stops=(
        "rondom", "dankzij", "vanwege", "tegenover", "jegens", "krachtens", "middels", "nabij",
        "namens", "omstreeks", "omtrent", "vlakbij", "behalve", "gedurende", "inclusief",
        "dagelijks", "wekelijks", "maandelijks", "jaarlijks", "onlangs", "soms", "steeds", "tevens",
        "immers", "overigens", "trouwens", "althans", "ergens", "nergens", "straks", "eerst", "thans",
        "koop", "betaalt", "betaalde", "betalen", "krijgt", "kreeg", "niets", "niemand", "wegens", "ondanks",
        "hoe",
        "want", "indien", "reeds", "slechts", "kon", "toch", "toe",
        "spraken", "praten", "tekenden", "onthielden", "zaten", "werkten", "ondertekenden", "ontmoetten",
        "vochten", "wilden", "maken", "maakt", "vind", "doen", "staan", "zitten", "liggen", "rijden",
        "leven", "sterven", "spelen", "vormen", "zegden", "overleden", "stierven", "kregen", "steunden",
        "gingen", "vielen", "stemden", "raakten", "vonden", "vonnisten", "namen", "stonden", "hielden",
        "lagen", "bleken", "denken", "vinden", "werken", "wonen", "krijgen", "de", "het", "een", "en", "of",
        "maar", "in", "op", "aan", "bij", "met", "naar", "van", "voor", "tegen", "zonder", "door", "over",
        "onder", "tussen", "tot", "uit", "per", "als", "dan", "dat", "die", "wat", "wie", "waar", "wanneer",
        "terwijl", "omdat", "is", "was", "waren", "wordt", "worden", "werd", "werden", "heeft", "hebben",
        "had", "hadden", "zal", "zullen", "zou", "zouden", "kan", "kunnen", "moet", "moeten", "mag",
        "mogen", "wil", "willen", "niet", "ook", "nog", "al", "er", "hij", "zij", "ze", "we", "wij", "ik",
        "je", "u", "jullie", "hun", "haar", "zijn", "hem", "hen", "deze", "dit", "daar", "hier", "toen",
        "nu", "sedert", "na", "volgens", "tijdens", "meer", "minder", "eerder", "later",
        "geleden", "lang", "hoog", "breed", "diep", "oud", "om", "te", "zich", "zelf", "elkaar", "vandaag",
        "gisteren", "morgen", "langs", "rond", "via", "binnen", "buiten", "sinds", "vanaf", "achter",
        "boven", "zeker", "waarvan", "waarin", "ongeveer", "wel", "geen", "gaat", "gaan", "kwam", "kwamen",
        "komt", "bleven", "zei", "zegt", "alsnog", "samen", "plus", "min", "waarbij", "heen", "vast",
        "respectievelijk"),
    of=(),
    amounting=("van",),
    determiners=(),
    conjunctions=("en", "of"),
    joined_endings=("en", "s"),
    object_openers=("de", "het", "een", "dat", "dit", "die", "er", "ze", "hem", "haar", "hun", "zich"),
    partitives=("van die", "van deze"),
    many=("tientallen", "honderden", "duizenden", "miljoenen", "tienduizenden"),
    irregular_plurals=(
        "keer", "maal",
        "mensen", "kinderen", "man", "euro", "jaar", "personeel", "politie", "leden",
        "steden", "musea", "centra", "stadia", "gymnasia", "media", "data", "schepen", "eieren",
        "dode", "doden", "gewonden", "foto's", "auto's", "video's", "baby's",
        "programma's", "camera's", "drugs", "fans", "punten", "stuks", "zetels", "koeien"),
    not_plural_endings=("gewezen", "genomen", "gekomen", "gebleven", "gegeven", "gelaten", "gevonden",
        "gehouden", "gesloten", "gesproken", "gestorven", "gezien", "geschreven", "verdwenen", "gestolen",
        "gebroken", "geholpen", "gekozen", "gekregen", "gelopen", "getrokken", "verloren", "verlaten",
        "ontslagen"),
    apostrophe_plural=("s",),
    possessives=("s",),
    plural_endings=("en", "s", "n"),
    adjectives_first=True,
    modifier_gaps=("de", "het", "een", "van", "zo'n"),
    angles=("breedte", "lengtegraad", "hoek", "helling"),
    weapons=("pistool",),
    senses={
        "pond": (("lb", ("woog", "weegt", "gewicht", "zwaar", "vlees", "gehakt", "boter", "suiker", "meel",
        "bloem", "kaas", "kersen", "aardbeien", "asperges", "koffie", "garnalen", "aardappelen", "uien",
        "spek", "boontjes", "druiven", "kilo", "gram")), ("GBP", ("£", "sterling",
        "brits", "britse", "groot-brittannië", "londen", "engeland", "britten"))), "pk": (("hp", ("motor",
        "auto", "vermogen", "pk")),), "vat": (("bbl", ("olie", "olieprijs", "brent", "opec")),),
    },
    counting_words=("verkocht", "verkoop", "verscheep", "trok", "trekk", "produce", "besmet", "bereik",
        "telt"),
)

DATES = Dates(
    months={"januari": 1, "februari": 2, "maart": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7,
        "augustus": 8, "september": 9, "oktober": 10, "november": 11, "december": 12, "jan.": 1, "feb.": 2,
        "mrt.": 3, "apr.": 4, "jun.": 6, "jul.": 7, "aug.": 8, "sept.": 9, "sep.": 9, "okt.": 10,
        "nov.": 11, "dec.": 12, "jan": 1, "feb": 2, "mrt": 3, "apr": 4, "aug": 8, "okt": 10, "nov": 11,
        "dec": 12},
    weekdays=("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "maandagen",
        "zondagen", "zaterdagen"),
    weekday_endings=(
        "voormiddag",
        "avond", "ochtend", "middag", "nacht", "morgen", "namiddag"),
    near_days=("gisteren", "eergisteren", "vandaag", "morgen", "overmorgen"),
    weekday_takes_day=True,
    of=("van",),
    day_links=("en", "tot", "of", "-", "–", ",", "met", "/", "op"),
    day_determiners=("de",),
    slashed_after=("op", "tot", "vanaf", "per", "tussen", "van"),
    ordinal_endings=("e", "ste", "de"),
    ordinal_words={"eerste": 1},
    year_words=("in", "sinds", "tot", "voor", "na", "vanaf", "jaar", "het jaar", "jaren", "zomer", "herfst",
        "winter", "voorjaar", "lente", "najaar", "eind", "begin", "medio", "midden", "seizoen", "per",
        "tegen", "rond", "uit", "sedert", "omstreeks", "anno", "bouwjaar", "dan", "tussen", "over", "vóór",
        "verkiezingen van"),
    year_maybe=("van", "de", "en", "op", "het", "met", "om", "of", "naar", "tot"),
    year_before=("gesticht", "gebouwd", "geboren", "opgericht", "verwoest", "herbouwd", "geopend", "gesloten",
        "overleden", "gestorven", "verschenen", "ingewijd", "voltooid", "afgebrand", "gesloopt"),
    year_counts=("mensen", "mannen", "vrouwen", "kinderen", "stemmen", "doden", "gevallen", "gewonden",
        "woningen", "banen", "werknemers", "leerlingen", "gezinnen", "inwoners", "bezoekers"),
    sums=("totaal van", "in totaal", "aantal van"),
    year_links=("-", "–", "/", "tot", "en", "t/m"),
    seasons=("seizoen", "schooljaar", "jaargang"),
    decades=("jaren",),
    decade_words=("jaren twintig", "jaren dertig", "jaren veertig", "jaren vijftig", "jaren zestig",
        "jaren zeventig", "jaren tachtig", "jaren negentig", "jaren nul", "jaren tien"),
    clock_after=("uur 's ochtends", "uur 's avonds", "uur 's nachts", "uur 's middags"),
    clock_h=("u",),
    clock_before=("morgenochtend", "morgenmiddag", "morgenavond", "vanochtend", "vanmorgen", "vanmiddag",
        "vanavond", "vannacht", "gisterochtend", "gistermorgen", "gistermiddag", "gisteravond", "vóór", "om",
        "rond", "vanaf", "tot", "tegen", "na", "voor", "van", "omstreeks", "tussen",
        "sinds", "rond de"),
    clock_hours=("uur", "u"),
    lasting=("duurt", "duurde", "duren", "duurden", "kost", "kostte", "werkt", "werkte", "slaapt",
        "binnen", "in"),
    length_words=("per", "lang", "extra", "vertraging", "oponthoud", "wachten", "wachttijd", "cel",
        "celstraf", "taakstraf", "slaap", "werk", "reizen", "reistijd", "rijden", "vliegen", "zon", "stroom",
        "vrij"),
    clock_ranges={"van": "tot", "tussen": "en"},
    opening_hours=("open", "geopend", "dicht", "gesloten", "afgesloten", "sluit", "dagelijks", "spreekuur",
        "dienst", "bereikbaar", "geduurd"),
    clock_at=("tot", "vóór", "morgenochtend", "morgenmiddag", "morgenavond", "vanochtend", "vanmorgen",
        "vanmiddag", "vanavond", "vannacht", "gisterochtend", "gistermorgen", "gistermiddag", "gisteravond",
        "tot morgenochtend", "middernacht en", "om", "rond", "omstreeks", "tegen", "vanaf", "sinds",
        "even na", "even voor",
        "kort na",
        "kort voor", "rond de klok van", "om klokslag", "open tot", "geopend tot", "gesloten tot",
        "afgesloten tot", "dicht tot", "duurde tot", "duurden tot", "bleef tot", "bleven tot",
        "blijft tot", "blijven tot", "ochtend tot", "middag tot", "avond tot",
        "nacht tot"),
    clock_not_at=("tot",),
    clock_parts=("half", "kwart over", "kwart voor"),
    clock_alone=("kort na", "kort voor", "even na", "even voor"),
    clock_maybe=("om",),
    clock_not_maybe=("gaat om", "het ging om", "gaan om", "het om", "draait om", "draaide om", "vraagt om",
        "vroeg om", "vragen om"),
    clock_minutes=("vijf", "tien", "twintig"),
    clock_minute_links=("voor", "over"),
    clock_colon=":.",
    clock_tail=("'s ochtends", "'s avonds", "'s nachts", "'s middags", "in de ochtend", "in de nacht"),
    clock_past=("vijf", "tien", "vijftien", "twintig", "dertig", "veertig", "vijfenveertig", "vijftig"),
    clock_words={"een": 1, "één": 1, "eén": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6,
        "zeven": 7, "acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12,
        "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16, "zeventien": 17, "achttien": 18,
        "negentien": 19, "twintig": 20, "eenentwintig": 21, "tweeëntwintig": 22, "drieëntwintig": 23},
)

# fmt: on

TRAITS = Traits(
    verb_second=True,
    dialogue_dash=True,
    demonyms_capital=True,
)

FORMS = Forms(
    verb_endings="eert eerde eerden",
    plural_verb="n",
    infinitive_ending="en",
    adverb_ending="ig lijk loos end",
    inflection="e",
    plural_ending="s",
    possessives="'s s'",
    genitive_ending="s",
    clipped="s t n m k r",
    clipped_years="er ers",
)

GRAMMAR = Grammar(
    definite="de het deze dit die dat",
    indefinite="een geen",
    possessive="zijn haar hun ons onze mijn",
    quantifiers="beide enkele enige veel meerdere sommige twee drie elke iedere alle",
    counting="aantal reeks tal",
    of="van",
    prepositions="""
        van in op aan bij met naar na voor door over onder tussen sinds tijdens wegens tegen tot uit
        zonder om boven achter naast volgens binnen buiten rond langs per ondanks via vanaf te
    """,
    attach="voor bij in aan op",
    attach_to_bodies="voor",
    within="in bij uit",
    which="dat die",
    towns="in te",
    and_="en of maar",
    but="maar of",
    contrasting=("terwijl",),
    subordinate="""
        als toen wanneer omdat terwijl hoewel nadat voordat zodat indien aangezien doordat mits tenzij
        zodra want
    """,
    relative="die wie waarvan waarin",
    clitics="zich hem haar hen hun ons mij me",
    negations="niet nooit geen niemand niets",
    adverbs="""
        zo ook nog dan toen nu al echter wel alleen zelf zelfs vandaag gisteren morgen eerder later daarna
        verder bovendien daarbij opnieuw inmiddels vervolgens tevens onlangs daarom dus toch weer
        duidelijk nadrukkelijk meermaals immers overigens daarover daarop hierover erg heel zojuist net
        juist allebei zeker altijd steeds soms vaak meteen direct onmiddellijk eveneens ondertussen
        intussen uiteindelijk voorlopig nochtans trouwens eindelijk voortdurend herhaaldelijk
        uitdrukkelijk expliciet formeel officieel nodig noodzakelijk telkens aanvankelijk destijds graag
        er enkel louter slechts simpelweg gewoon af zelfverzekerd lachend allereerst tenslotte
    """,
    times="""
        week weekend afgelopen komende avonds ochtends middags nachts s maandag dinsdag woensdag
        donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
        september oktober november december vandaag gisteren morgen avond ochtend middag
        maandagavond maandagochtend maandagmorgen maandagmiddag maandagnacht dinsdagavond
        dinsdagochtend dinsdagmorgen dinsdagmiddag dinsdagnacht woensdagavond woensdagochtend
        woensdagmorgen woensdagmiddag woensdagnacht donderdagavond donderdagochtend donderdagmorgen
        donderdagmiddag donderdagnacht vrijdagavond vrijdagochtend vrijdagmorgen vrijdagmiddag
        vrijdagnacht zaterdagavond zaterdagochtend zaterdagmorgen zaterdagmiddag zaterdagnacht
        zondagavond zondagochtend zondagmorgen zondagmiddag zondagnacht
            keer nacht
    """,
    time_nouns="uren dagen weken maanden jaren minuten jaar maand week weekend najaar voorjaar",
    measured="later daarna erna eerder nadien tevoren",
    abbreviations="dhr mevr mw dr prof mr drs ir nr bijv bv enz o.a d.w.z st jr sr ca max min blz art jl",
)

VERBS = Verbs(
    endings={
        "en": "t de den en end",
        "ten": "t te ten end",
    },
    say={
        "": """
            communiceert communiceerde communiceerden zegt zeggen zei zeiden gezegd zeggend stelt stellen
            stelde stelden verklaart verklaren verklaarde verklaarden meldt melden meldde meldden vertelt
            vertellen vertelde vertelden benadrukt benadrukken benadrukte benadrukten schrijft schrijven
            schreef schreven bevestigt bevestigen bevestigde bevestigden waarschuwt waarschuwen waarschuwde
            waarschuwden erkent erkennen erkende erkenden antwoordt antwoorden antwoordde antwoordden
            reageert reageren reageerde reageerden beweert beweren beweerde beweerden concludeert concluderen
            concludeerde concludeerden verzekert verzekeren verzekerde verzekerden herhaalt herhaalde
            herhaalden vindt vinden vond vonden meent menen meende meenden constateert constateren
            constateerde constateerden bericht berichten berichtte berichtten ontkent ontkennen ontkende
            ontkenden belooft beloofde beloofden vraagt vroeg vroegen onderstreept onderstreepte suggereert
            suggereerde argumenteert argumenteerde oordeelt oordeelde oordeelden betoogt betogen betoogde
            betoogden noteert noteerde twittert twitterde vervolgt vervolgde vervolgden verduidelijkt
            verduidelijkte preciseert preciseerde nuanceert nuanceerde onthult onthulde onthulden
            voorspelt voorspelde voorspelden klaagt klaagde klaagden schat bekent bekende bekenden bezweert
            bezwoer getuigt getuigde getuigden redeneert redeneerde herinnert herinnerde relativeert
            relativeerde rapporteert rapporteerde rapporteerden informeert sprak spreekt spraken repliceert
            repliceerde adviseert adviseerde somt bezweren luidt luidde pleit pleiten pleitte pleitten beaamt
            beaamde beamen beaamden oppert opperde opperden stipuleert stipuleerde pareert pareerde becijfert
            becijferde weerlegt weerlegde verneemt argumenteren verduidelijken verduidelijkten nuanceren
            beklemtoont beklemtoonde beklemtonen preciseren specificeert specificeerde berekent berekende
            signaleert signaleerde vermeldt vermeldde vermeldden bepaalde bepaalden garandeert garandeerde
            zweert zwoer betwist betwistte weerspreekt weersprak weerspraken bestrijdt bestreed bestreden
            riep roept riepen grapt grapte grappen dreigt dreigde dreigden poneert poneerde betreurt
            betreurde protesteert protesteerde spot spotte
        """,
    },
    voice={
        "": """
            scandeert scanderen scandeerde scandeerden
            noemt noemen noemde noemden roept riep riepen lacht lachte lachten zucht zuchtte zuchtten
            grapt grapte grinnikt eist eiste eisten bekritiseert bekritiseerde prijst prees looft juicht
            juichte omschrijft omschreef omschreven fluistert fluisterde schreeuwt schreeuwde schreeuwden
            bedankt bedankte besluit besloot begint begon hoopt denkt dacht glimlacht glimlachte mompelt
            mompelde zingt zong vervolgt vreest citeert citeerde typeert typeerde kenschetst kenschetste
            kwalificeert kwalificeerde karakteriseert karakteriseerde bestempelt bestempelde leest las
            verzucht verzuchtte briest foetert foeterde sneert sneerde sist gelooft vraagt vroeg luidt
            luidde staat stond klinkt klonk bepleit bepleitte verwijt verweet veroordeelt veroordeelde
            verdedigt doelt doelde doelden sneren sneerden mijmert mijmerde schampert schamperde jubelt
            jubelde tiert tierde brult brulde werpt wierp wierpen moppert mopperde snauwt snauwde stamelt
            stamelde duidt duidde schetst schetste hekelt hekelde hekelen laakt laakte countert
            counterde
        """,
    },
    think="weet wist",
    opining="weet wist",
    participles="zeggend",
    past="""
        gezegd gesteld verklaard gemeld verteld benadrukt geschreven bevestigd gewaarschuwd erkend geantwoord
        gereageerd beweerd geconcludeerd verzekerd herhaald gevonden ontkend beloofd gevraagd laten weten
        aangekondigd bekendgemaakt toegegeven gepleit beaamd onthuld bekend toegelicht aangevoerd meegegeven
        toegevoegd uitgelegd meegedeeld genoemd omschreven aangegeven gegrapt bepaald geroepen betwist
        tegengesproken gegarandeerd gerapporteerd opgemerkt vastgesteld
    """,
    adding="vervolgt vervolgde besluit besloot concludeert",
    asking="vraagt vroeg vroegen gevraagd weten",
    answering="antwoordt antwoordde antwoordden geantwoord",
    naming="""
        kenschetst kenschetste kwalificeert kwalificeerde typeert typeerde noemt noemde noemen noemden
        spreekt sprak omschrijft omschreef bestempelt
    """,
    nouns_too="""
        bericht berichten meldt melden stelt schat bekende vond vonden vinden wees gevonden schatten menen
        besluit begint begon staat stond schrijven verzekerde verzekerd verdedigt lacht spot
    """,
    parting="aan af bij in mee na neer om op rond tegen terug toe uit vast verder voor voort",
    particles="""
        gaat:verder ging:verder gingen:verder wil:weten wilde:weten wilden:weten wou:weten
        laat:weten,verstaan,horen,optekenen
        liet:weten,verstaan,horen,optekenen lieten:weten,verstaan,horen laten:weten,verstaan,horen
        geeft:aan,toe,mee gaf:aan,toe,mee gaven:aan,toe geven:aan,toe kondigt:aan kondigde:aan kondigden:aan
        voegt:toe voegde:toe voegden:toe legt:uit legde:uit legden:uit wijst:erop,op wees:erop,op
        wezen:erop,op deelt:mee deelde:mee deelden:mee merkt:op merkte:op merkten:op maakt:bekend,duidelijk
        maakte:bekend,duidelijk maakten:bekend,duidelijk rekent:voor rekende:voor werpt:tegen,op
        wierp:tegen,op stelt:vast stelde:vast stelden:vast stellen:vast vat:samen vatte:samen vatten:samen
        vult:aan vulde:aan vulden:aan stipt:aan stipte:aan haalt:aan,uit haalde:aan,uit licht:toe lichtte:toe
        lichtten:toe bijt:toe beet:toe voert:aan voerde:aan voerden:aan kaatst:terug kaatste:terug
        gooit:tegen gooide:tegen houdt:vol,voor hield:vol,voor zegde:toe
        zegden:toe zeggen:toe zeiden:toe brengt:in
        bracht:in somt:op somde:op schreeuwt:uit schreeuwde:uit zegt:toe zei:toe blikt:terug blikte:terug
        werpen:tegen,op wierpen:tegen,op duidt:aan duidde:aan windt:op wond:op
        biecht:op biechtte:op zet:uiteen zette:uiteen zetten:uiteen houden:vol hielden:vol,voor
    """,
    phrases="""
        stelt vast, stelde vast, stelden vast, stellen vast, voert aan, voerde aan, vult aan, vulde aan,
        stipt aan, stipte aan, licht toe, lichtte toe, beet toe, werpt op, wierp op, vraagt zich af, vroeg
        zich af, vragen zich af, vroegen zich af, houdt vol, hield vol, houden vol, hielden vol, gaat verder,
        ging verder, laat verstaan, liet verstaan, lieten verstaan, laat horen, liet horen, laat optekenen,
        liet optekenen, laat weten, liet weten, lieten weten, laten weten, heeft laten weten, hebben laten
        weten, geeft aan, gaf aan, gaven aan, geven aan, legt uit, legde uit, legden uit, leggen uit, wijst
        erop, wees erop, wijst er op, wees er op, wezen erop, merkt op, merkte op, merkten op, voegt toe,
        voegde toe, voegt daaraan toe, voegde daaraan toe, voegt eraan toe, voegde eraan toe, geeft toe, gaf
        toe, gaven toe, maakt duidelijk, maakte duidelijk, maakte bekend, maakten bekend, maakt bekend, deelt
        mee, deelde mee, deelden mee, kondigt aan, kondigde aan, kondigden aan, staat te lezen, spreekt
        tegen, sprak tegen, spraken tegen, spreken tegen, biecht op, biechtte op, zet uiteen, zette uiteen,
        zetten uiteen, zegt toe, zegde toe, zegden toe, zei toe, blijft erbij, bleef erbij, blijven erbij,
        bleven erbij, hamert erop, hamerde erop, hameren erop, houdt staande, hield staande, houden staande,
        weet te melden, wist te melden, weet te vertellen, wist te vertellen, dringt erop aan, drong erop aan
    """,
    reflexive="zich",
    auxiliaries="heeft hebben had hadden is zijn was waren wordt worden werd werden",
    passive="wordt worden werd werden is zijn",
    modals="""
        moet moeten moest moesten kan kunnen kon konden wil willen wilde wilden zal zullen zou zouden mag
        mogen mocht mochten te durft durfde hoeft
    """,
    finite="""
        is zijn was waren heeft hebben had hadden wordt worden werd werden kan kunnen kon konden moet
        moeten moest moesten zal zullen zou zouden wil willen wilde wilden mag mogen mocht gaat gaan ging
        gingen komt komen kwam kwamen staat staan stond stonden blijft blijven bleef bleven lijkt lijken
        leek valt vallen viel vielen krijgt krijgen kreeg kregen maakt maken maakte doet doen deed weet
        weten wist ligt liggen lag lagen zit zitten zat loopt liep hoeft duurt duurde bestaat bestond
        gebeurt gebeurde werkt werkte steeg stegen daalde daalden neemt nam namen geldt gold vertrok
        begint begon kost kostte ontstond raakte raakten bevat betreft betekent speelt speelde
    """,
)

CLAUSES = Clauses(
    that="dat",
    whether="of waarom hoe wanneer waar wie wat",
    without_that="spreekt sprak spreken spraken gesproken",
    infinitive_mark="te",
    openers="en maar echter want dus toch bovendien daarnaast ook verder",
    asides="op zijn beurt, van zijn kant, op haar beurt",
    mouths="bij monde van",
    unsaid="""
        zonder details, zonder verdere, zonder verder, zonder daarbij, een besluit dat, een beslissing die,
        maar wilde, maar wil, maar gaf geen, maar noemde geen, maar wilde niet, maar zei niet, maar gaf niet,
        maar ging niet, zonder in te gaan
    """,
)

ATTRIBUTION = Attribution(
    so="aldus",
    as_words="zoals",
    according="""
        volgens, naar eigen zeggen, in de ogen van, naar eigen zeggen van, in de woorden van,
        naar het oordeel van, naar de mening van
    """,
    utterances="antwoord reactie commentaar repliek oproep waarschuwing",
    sources="bron bronnen",
    unspoken="cijfers gegevens statistieken",
    variables="""
        leeftijd inkomen regio seizoen grootte gewicht type niveau behoefte afspraak plan schema regels
        traditie gewoonte
    """,
    ours="ons onze",
    impersonal_phrases="""
        luidt het, luidde het, heet het, klinkt het, klonk het, klinkt het nog, klonk het nog
    """,
    impersonal_sources="in uit van bij",
    impersonal_speakers="bij",
    pointing="dat, dit, zo",
    pointing_said="dat dit",
    pointing_verbs="""
        stellen beweert beweerde beweren concludeert concludeerde waarschuwt waarschuwde benadrukt benadrukte
        verklaart verklaarde zegt zei zeggen zeiden meldt melden meldde meldden schrijft schrijven schreef
        schreven stelt stelde stelden berichtte vertelt vertelde bevestigt bevestigen bevestigde
        bevestigden laat liet laten lieten maakt maakte maakten heeft hebben deelt deelde
    """,
    about="over",
    bearers="spandoek spandoeken protestbord protestborden bord borden",
    addressee="aan tegen",
    see="lees zie",
)

PEOPLE = People(
    pronouns="hij:ms men:a deze:as die:r ze:v zij:v",
    obliques="hem:ms haar:fs hen:ap hun:ap",
    spoken_to="hem:m haar:f",
    first_person="ik wij we",
    impersonal="er, het, er is, men",
    own="eigen",
    both="beide beiden twee mannen vrouwen duo koppel tweetal",
    latter="laatste: laatstgenoemde:",
    concerned="betrokkene: aangesprokene: genoemde:",
    persons="man vrouw jongen meisje tiener getuige",
    decades="""
        tiener:1 twintiger:2 dertiger:3 veertiger:4 vijftiger:5 zestiger:6 zeventiger:7 tachtiger:8
        negentiger:9
    """,
    anaphors="""
        verdachte beklaagde man vrouw deskundige expert politicus hoogleraar onderzoeker bewindsman
        bewindsvrouw premier oud-minister trainer coach speler renner spits belg nederlander
        nederlandse vlaming amerikaan duitser
        fransman brit spanjaard italiaan jurist vvd'er cda'er d66'er pvda'er kampioen aanvaller
        middenvelder verdediger doelman keeper bondscoach zanger zangeres acteur actrice schrijver
        schrijfster oefenmeester advocaat advocate econoom econome historicus historica bioloog
        natuurkundige verpleegkundige verpleegster boer boerin arts chirurg huisarts lerares leraar docent
        docente student studente scholier journalist journaliste fotograaf fotografe kunstenaar
        kunstenares schilder schilderes muzikant rapper componist dirigent pianist danser danseres
        regisseur cabaretier presentator presentatrice ondernemer zakenman zakenvrouw visser schipper
        timmerman loodgieter bakker slager kok brouwer gepensioneerde weduwe weduwnaar sprinter wielrenner
        wielrenster schaatser schaatsster zwemmer zwemster tennisser tennisster turner turnster linksback
        rechtsback doelvrouw oud-international amsterdammer rotterdammer groninger utrechter hagenaar
        fries limburger brabander zeeuw tukker amerikaanse duitse française britse spaanse belgische rus
        oekraïner pool zweed deen noor fin turk israëliër indiër chinees japanner oostenrijker zwitser
        sloveen sociaaldemocraat liberaal christendemocraat socialist nsc'er bbb'er pvv'er groenlinkser
        sp'er psycholoog psychologe viroloog epidemioloog socioloog wetenschapper wetenschapster topvrouw
        topman tiener vijftiger zestiger
    """,
    anaphor_endings="enaar laar vlaming eling se",
    trade_endings="aar ster ist eur ier loog",
    trade_not_endings="""
        jaar klooster venster register minister semester papier kantoor plezier rivier dossier
    """,
    accused="verdachte beklaagde",
    officers="rechter voorzitter officier aanklager advocaat advocate raadsman raadsvrouw",
    others_heard="slachtoffer getuige",
    colleagues="collega's collega’s team medewerkers coauteurs onderzoeksgroep",
    teams="team onderzoekers onderzoeksteam wetenschappers auteurs astronomen biologen natuurkundigen",
    team_works="studie onderzoek",
    new="nieuwe nieuw",
    same="dezelfde zelfde",
)

OFFICES = Offices(
    titles="""
        meneer:m mevrouw:f dhr:m mevr:f mw:f dr: prof: professor: koning:m koningin:f paus:m prins:m
        prinses:f premier: minister: mr: drs: ir:
            pastoor:m dominee: ds: burgemeester:
    """,
    roles="""
        makelaar loodgieter ecoloog tandarts
        verdachte beklaagde slachtoffer jongen meisje ooggetuige buurman buren woordvoerder premier
        minister president staatssecretaris voorzitter secretaris secretaris-generaal directeur bestuurder
        wethouder burgemeester commissaris hoofdcommissaris kamerlid fractievoorzitter partijleider leider
        hoogleraar professor onderzoeker wetenschapper econoom analist deskundige expert advocaat rechter
        officier aanklager inspecteur agent rechercheur arts dokter chirurg viroloog epidemioloog
        psycholoog socioloog historicus bioloog natuurkundige ingenieur architect schrijver auteur
        journalist verslaggever correspondent redacteur regisseur acteur zanger muzikant kunstenaar
        fotograaf ondernemer oprichter eigenaar bewoner buurtbewoner omwonende getuige leraar docent
        student leerling trainer coach bondscoach speler aanvaller verdediger keeper doelman middenvelder
        schepen schepenen coördinator hoofdeconoom
        aanvoerder spits renner kampioen boer visser werknemer medewerker collega vriend vader broer zoon
        man bisschop kardinaal paus koning prins generaal kolonel ambassadeur diplomaat kandidaat
        ceo cfo coo cto cio cmo
        beheerder projectleider manager topman bestuursvoorzitter korpschef hoofdonderzoeker politicus
        europarlementariër lijsttrekker senator raadslid gedeputeerde weerman meteoroloog klimatoloog
        boswachter dierenarts huisarts verpleegkundige apotheker brandweerman chauffeur machinist raadsman
    """,
    roles_m="man vader broer zoon buurman vriend koning prins brandweerman weerman topman raadsman",
    roles_f="""
        woordvoerster vrouw moeder zus dochter buurvrouw vriendin koningin prinses presidente directrice
        lerares studente speelster schrijfster actrice zangeres wetenschapster onderzoekster keepster
        kampioene topvrouw voorzitster advocate politica historica boerin collega
    """,
    role_endings="""
        auteur woordvoerder woordvoerster minister president voorzitter directeur leider hoogleraar
        onderzoeker deskundige advocaat rechter arts oloog ologe trainer coach speler speelster redacteur
        manager meester commissaris kamerlid bestuurder medewerker schrijver schaatsster schaatser
        zwemster zwemmer loper loopster renner rijder rijdster tennisser tennisster bokser turnster atleet
        atlete bewoner bewoonster eigenaar eigenaresse ondernemer handelaar topman topvrouw houder
        houdster werker werkster begeleider adviseur inspecteur verslaggever correspondent chef raadslid
        bestuurslid korpslid kenner wetenschapper burgemeester wethouder directrice docente docent leraar
        lerares kunstenaar presentator presentatrice bouwer boer boerin
    """,
    sole="rechter officier advocaat agent getuige deskundige woordvoerder woordvoerster",
    trades="""
        officier, officier van justitie, aanklager, aanklaagster, procureur, magistraat;
        rechter, onderzoeksrechter, politierechter, magistraat;
        burgemeester, burgervader, burgermoeder, eerste burger;
        wethouder, schepen, bestuurder;
        advocaat, advocate, raadsman, raadsvrouw, strafpleiter, jurist, juriste, pleiter;
        trainer, coach, bondscoach, oefenmeester, hoofdtrainer, hoofdcoach, keuzeheer, interim-trainer;
        arts, huisarts, dokter, dr, medicus, chirurg, internist, geneesheer, kinderarts;
        schrijver, schrijfster, auteur, romancier, dichter, dichteres;
        boer, boerin, landbouwer, landbouwster, veehouder, veehoudster, akkerbouwer, tuinder, teler, agrariër,
            veeboer;
        agent, agente, politieman, politievrouw, politieagent, politieagente, inspecteur, rechercheur,
            korpschef, politiechef, politiebaas, commissaris;
        leraar, lerares, docent, docente, onderwijzer, onderwijzeres, leerkracht;
        onderzoeker, onderzoekster, wetenschapper, wetenschapster, hoogleraar, professor, prof, deskundige,
            expert, -oloog, -ologe, natuurkundige, historicus, historica, econoom, econome;
        dominee, ds, predikant, predikante, pastoor, pastor, priester, geestelijke, kapelaan;
        bisschop, aartsbisschop, kardinaal, prelaat;
        paus, kerkvorst;
        koning, koningin, vorst, vorstin, monarch;
        journalist, journaliste, verslaggever, verslaggeefster, correspondent, correspondente, redacteur;
        uitbater, uitbaatster, kroegbaas, cafébaas, caféhouder, horecaondernemer, restauranthouder;
        winkelier, winkelierster, handelaar, handelaarster, middenstander;
        kunstenaar, kunstenares, schilder, schilderes, beeldhouwer, beeldhouwster, illustrator, tekenaar;
        muzikant, muzikante, zanger, zangeres, componist, componiste, pianist, pianiste, gitarist, rapper;
        acteur, actrice;
        regisseur, regisseuse, filmmaker, filmmaakster;
        spits, aanvaller, aanvalster, goalgetter;
        doelman, doelvrouw, keeper, keepster, sluitpost;
        chauffeur, bestuurder, bestuurster, automobilist, automobiliste, vrachtwagenchauffeur, trucker;
        brandweerman, brandweervrouw, spuitgast
    """,
    stand_for="""
        jurist: rechter hoogleraar;
        bewindsman: minister staatssecretaris premier;
        bewindsvrouw: minister staatssecretaris premier;
        volksvertegenwoordiger: kamerlid raadslid senator;
        politicus: kamerlid minister raadslid fractievoorzitter;
        parlementariër: kamerlid europarlementariër senator;
        bestuurder: wethouder burgemeester gedeputeerde directeur;
        topman, topvrouw, bestuursvoorzitter, ceo, bedrijfsleider: ceo directeur topman topvrouw
            bestuursvoorzitter voorzitter;
        regeringsleider, premier, minister-president: premier minister-president;
        bewindspersoon: minister staatssecretaris;
        partijleider, lijsttrekker, fractieleider, politica: fractievoorzitter partijleider lijsttrekker
            kamerlid voorzitter partijvoorzitter;
        diplomaat: ambassadeur;
        vakbondsman, vakbondsvrouw, vakbondsleider: voorzitter secretaris bestuurder;
        ondernemer, ondernemster: oprichter eigenaar directeur zaakvoerder ceo
    """,
    other_times="voormalig voormalige toekomstig toekomstige aanstaand aanstaande oud- ex- bezoekende",
)

NAMES = Names(
    links="van de te al",
    affiliating="van de der den te ter ten 't ’t",
    places="usa, eu, vs",
    terms="""
        zogenaamde zogeheten genaamd genoemde getiteld bijgenaamd film boek roman album lied liedje nummer
        woord woorden term begrip tijdschrift vakblad programma serie project operatie tentoonstelling
        motto titel heet heette podcast kanaal naam zelfbenoemde zelfverklaarde
    """,
)

BODIES = Bodies(
    nouns="""
        universiteit ministerie agentschap partij vereniging bond unie instituut stichting federatie
        politie leger groep bedrijf raad centrum ziekenhuis school autoriteit organisatie comité commissie
        hof rechtbank bank gemeente regering kamer club kantoor dienst openbaar vakbond koepel bureau
        brandweer marechaussee justitie parket inspectie ambassade parlement senaat directie redactie
        oppositie coalitie kabinet krant omroep onderneming concern fabrikant verzekeraar maatschappij
        luchtvaartmaatschappij coöperatie stadsbestuur gemeentebestuur gemeenteraad provincie fractie
        jury kliniek gerechtshof
    """,
    endings="""
        bond vereniging partij ministerie organisatie federatie stichting commissie inspectie universiteit
        hogeschool ziekenhuis instituut fonds maatschappij vakbond koepel fractie bestuur platform
        rechtbank politie sraad bedrijf
    """,
    kinds="""
        rechtbank, hof, rechters, vonnis, arrest: rechtbank hof gerechtshof;
        club, vereniging, ploeg: fc sc vv sv afc club;
        bank: bank;
        bond, vakbond: bond fnv cnv abvv acv;
        universiteit, hogeschool, instelling: universiteit hogeschool;
        ziekenhuis, kliniek: ziekenhuis umc kliniek;
        gemeente, stadsbestuur, gemeentebestuur: gemeente;
        vereniging: vereniging bond federatie
    """,
    generic="""
        bedrijf concern onderneming groep club organisatie fabrikant keten producent winkelconcern bond
        vakbond vereniging stichting omroep uitgever corporatie
        ngo mensenrechtenorganisatie hulporganisatie milieuorganisatie
        bank
    """,
    whatever="organisatie instelling",
    called="""
        bedrijf concern onderneming groep club organisatie fabrikant keten producent bond vakbond
        vereniging stichting omroep uitgever corporatie bureau maatschappij luchtvaartmaatschappij
        verzekeraar exploitant belangenclub
        bank
    """,
    companies="""
        bedrijf concern onderneming fabrikant keten producent uitgever exploitant verzekeraar corporatie
        groep werkgever coöperatie
    """,
    company_endings="""
        bedrijf concern onderneming fabrikant fabriek keten producent uitgever exploitant verzekeraar
        corporatie coöperatie aanbieder vervoerder maatschappij bouwer handelaar handel leverancier markt
        verhuurder winkel erij aannemer maker gigant reus dienstverlener bureau
    """,
    outspoken="familie team ouders boeren leerlingen buren bewoners nabestaanden organisatoren winkeliers",
    reporters="correspondent correspondente verslaggever verslaggeefster redacteur",
    documents="""
        cijfers gegevens statistieken rapport onderzoek verklaring peiling studie document brief enquête
        bulletin analyse vonnis persbericht raming berekeningen notitie evaluatie advies memo uitspraak
        oordeel rapportage jaarverslag prognose nota aangifte dagvaarding arrest inspectierapport
        audit artikel jaarrapport eindrapport onderzoeksrapport steekproef ranglijst
    """,
    issued_by="van door",
    issued="gepubliceerd opgesteld uitgevoerd geschreven gemaakt uitgebracht",
    data="cijfers gegevens statistieken resultaten peilingen onderzoeken",
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
