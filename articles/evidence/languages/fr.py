"""French: numbers, units and dates, then speech. Literals only."""

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
        "zéro": 0, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
        "dix": 10,
        "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "dix-sept": 17,
        "dix-huit": 18,
        "dix-neuf": 19, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
        "soixante-dix": 70,
        "soixante et onze": 71, "soixante-et-onze": 71, "septante": 70, "huitante": 80, "octante": 80,
        "nonante": 90,
        "quatre-vingt": 80, "quatre-vingts": 80, "quatre vingts": 80, "quatre-vingt-dix": 90,
        "quatre-vingt-onze": 91,
        "quatre-vingt-douze": 92, "quatre-vingt-treize": 93, "quatre-vingt-quatorze": 94,
        "quatre-vingt-quinze": 95,
        "quatre-vingt-seize": 96, "quatre-vingt-un": 81, "quatre-vingt-une": 81, "cent": 100, "mille": 1000,
    },
    scales={
        "cent": 100, "cents": 100, "mille": 1000, "milliers": 1000, "million": 10**6,
        "millions": 10**6,
        "milliard": 10**9, "milliards": 10**9, "billion": 10**12, "billions": 10**12, "billiard": 10**15,
        "billiards": 10**15,
        "trillion": 10**18, "trillions": 10**18, "mille milliards": 10**12,
    },
    lone_scales=("million", "milliard"),
    short_scales={"Md": 10**9, "Mds": 10**9, "Mrd": 10**9, "Mrds": 10**9, "k": 1000, "Mio": 10**6,
        "MM": 10**6},
    price_words=("euros", "francs"),
    money_scales={"M": 10**6, "k": 1000, "K": 1000, "Md": 10**9, "Mds": 10**9, "G": 10**9, "md": 10**9,
        "mds": 10**9, "m": 10**6, "mn": 10**6},
    links=("et",),
    ones=("un", "une"),
    articles=(),
    dozens={"douzaine": 12, "douzaines": 12},
    noun_adjectives={"bon": "", "gros": "", "petit": "",
        "bonne": "", "petite": "", "grosse": "", "grande": "", "demi-": "",
    },
    roughly={"huitaine": 8, "dizaine": 10, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
        "quarantaine": 40,
        "cinquantaine": 50,
        "soixantaine": 60, "centaine": 100, "dizaines": 10, "centaines": 100, "millier": 1000,
    },
    fractions={"moitié": 2,
        "tiers": 3, "quart": 4, "quarts": 4, "cinquième": 5, "cinquièmes": 5, "sixième": 6, "sixièmes": 6,
        "septième": 7,
        "septièmes": 7, "huitième": 8, "huitièmes": 8, "neuvième": 9, "neuvièmes": 9, "dixième": 10,
        "dixièmes": 10,
        "centième": 100, "centièmes": 100, "millième": 1000, "millièmes": 1000,
    },
    of_scale=("de",),
    fraction_words={"la moitié": 0.5, "le tiers": 0.333333, "le quart": 0.25, "les deux tiers": 0.666667,
        "les trois quarts": 0.75, "les trois-quarts": 0.75},
    halves=("demi-", "demi", "une demi-", "un demi-", "une demi", "un demi"),
    and_half=("et demi", "et demie"),
    and_quarter=("et quart", "et un quart",),
    ordinal_endings=("e", "er", "re", "ère", "ème", "eme", "es", "ers", "ièmes", "ième", "nd", "nde", "°",
        "º", "o", "bis", "ter"),
    ordinal_words=("ième", "ièmes"),
)

FIGURES = Figures(
    locales=("fr", "fr_CA"),
    noun_last=False,
    units={
        "mmol": ("millimoles",),
        "nmol": ("nanomoles",), "ng": ("nanogramme", "nanogrammes"), "kV": ("kilovolt", "kilovolts"),
        "quintal": ("quintal", "quintaux"),
        "km/h": ("à l'heure", "km/h", "kilomètres-heure", "kilomètre-heure", "kilomètres à l'heure",
        "kilomètres/heure",
        "km heure", "km-heure", "kilomètres heure"),
        "m²": ("mètres carrés", "mètre carré", "m2", "mètres-carrés"), "km²": ("kilomètres carrés",
        "kilomètre carré"),
        "m³": ("mètres cubes", "mètre cube", "m3"), "kg": ("kilo", "kilos"), "t": ("tonne", "tonnes",
        "tonnes métriques"),
        "ha": ("hectare", "hectares"), "bbl": ("baril", "barils"), "L": ("litre", "litres"),
        "kWh": ("kilowattheure", "kilowattheures", "kilowatts-heures", "kilowatt-heure"),
        "MWh": ("mégawattheure", "mégawattheures"), "GWh": ("gigawattheure", "gigawattheures"),
        "TWh": ("térawattheure", "térawattheures"),
        "TW": ("térawatts",), "Nm": ("newton-mètres", "newtons-mètres", "newton mètres"),
        "hp": ("chevaux-vapeur", "cv", "ch"), "dB": ("décibel", "décibels"),
        "kn": ("nœuds", "noeuds"), "nmi": ("milles nautiques", "milles marins", "mille nautique",
        "mille marin"),
        "mi": ("mile", "miles"), "ft": ("pied", "pieds"), "in": ("pouce", "pouces"), "ly": ("année-lumière",
        "années-lumière", "années lumière"),
        "g": ("gramme", "grammes"), "m": ("mètre", "mètres"), "GB": ("gigaoctet", "gigaoctets", "gigas"),
        "MB": ("mégaoctet", "mégaoctets"), "TB": ("téraoctet", "téraoctets"),
        "cal": ("calories",), "kcal": ("kilocalories", "kcal"), "lb": ("livres", "livre"),
        "tbsp": ("cuillères à soupe", "cuillère à soupe", "c. à soupe", "cuillerées à soupe"),
        "tsp": ("cuillères à café", "cuillère à café", "c. à café", "cuillerées à café"),
        "s": ("seconde", "secondes"), "min": ("minute", "minutes"), "h": ("heure", "heures"),
        "day": ("jour", "jours", "journée", "journées"),
        "week": ("semaine", "semaines"), "month": ("mois",), "quarter": ("trimestre", "trimestres"),
        "year": ("an", "ans", "année", "années"),
        "decade": ("décennie", "décennies"), "century": ("siècle", "siècles"), "night": ("nuit", "nuits",
        "nuitées", "nuitée"), "semester": ("semestres", "semestre"),
        "ppm": ("parties par million", "ppm"),
    },
    per_mille=("pour mille",),
    per=("par",),
    unit_links=("de", "d", "d'"),
    by_now=("maintenant", "désormais", "aujourd"),
    elides=("d'autres", "autres", "coûte", "coûtait", "coûtent", "coûter", "en coûte", "en coûtera"),
    compared_with=(
        "contre", "loin de", "au lieu de", "à la place de", "en lieu et place de", "plutôt que", "face à",
        "comparé à", "comparés à", "comparée à", "comparées à", "en comparaison de", "par rapport à",
        "au regard de", "versus", "vs", "vs.", "respectivement", "ou plutôt"),
    coming_after=("après",),
    earlier=(
        "auparavant", "avant", "plus tôt", "jusqu'ici", "jusqu'alors", "jusque-là", "jusqu'à présent",
        "précédemment", "initialement", "naguère", "autrefois", "jadis", "l'an dernier", "l'année dernière",
        "l'an passé", "l'année précédente", "un an plus tôt", "un an avant", "un an auparavant",
        "il y a un an"),
    differing=("de plus", "de moins", "de trop", "en plus", "en moins", "de mieux", "d'écart"),
    dimensions=("long", "large", "haut", "longueur", "largeur", "hauteur", "profondeur", "épaisseur",
        "diamètre"),
    since=("depuis",),
    some_of_it=("en",),
    measuring=("dur", "pès", "pes", "mesur", "fait", "faisai"),
    not_some=("vu", "voi", "rencontr", "compt", "conn", "tu", "mort", "meur", "arriv", "vien", "venu",
        "bless", "naî"),
    not_currencies=("nouveau", "nouveaux", "sols", "sums"),
    currencies={
        "¤": "EUR", "dollar": "USD", "dollars": "USD", "dollars américains": "USD",
        "dollar américain": "USD", "dollars US": "USD", "livre": "GBP", "livres": "GBP",
        "livres sterling": "GBP", "livre sterling": "GBP", "franc": "CHF", "francs": "CHF",
        "francs français": "FRF", "anciens francs": "FRF", "vieux francs": "FRF", "couronne": "SEK",
        "couronnes": "SEK", "roupie": "INR", "roupies": "INR", "peso": "MXN", "pesos": "MXN",
        "dinar": "DZD", "dinars": "DZD", "dirham": "MAD", "dirhams": "MAD", "riyal": "SAR",
        "riyals": "SAR", "yuan": "CNY", "yuans": "CNY", "rouble": "RUB", "roubles": "RUB",
        "rial": "IRR", "rials": "IRR", "shilling": "KES", "shillings": "KES", "wons": "KRW",
        "won": "KRW", "rands": "ZAR", "rand": "ZAR", "reais": "BRL", "réaux": "BRL", "reals": "BRL",
        "réals": "BRL", "real": "BRL", "lires": "ITL", "livres turques": "TRY", "livre turque": "TRY",
        "livres libanaises": "LBP", "livres égyptiennes": "EGP", "livres syriennes": "SYP", "F": "CHF",
        "hryvnias": "UAH", "bitcoins": "BTC", "¢": "EUR", "euros": "EUR", "euro": "EUR",
        "dollars taïwanais": "TWD", "francs CFA": "XOF", "franc CFA": "XOF", "francs belges": "BEF",
        "zlotys": "PLN"},
    money_words=("chiffre", "coût", "coûte", "budget", "investi", "bénéfic", "dépens", "recett", "dette",
        "perte", "financ",),
    money_nouns=(
        "intérêts", "dette", "dettes", "subvention", "subventions", "aide", "aides", "amende", "amendes",
        "surcoût", "surcoûts", "loyer", "loyers", "recette", "recettes", "perte", "pertes", "bénéfice",
        "bénéfices", "profit", "profits", "investissement", "investissements", "impôt", "impôts", "taxe",
        "taxes", "financement", "financements", "prêt", "prêts", "emprunt", "emprunts", "économies",
        "dommages", "dégâts", "préjudice", "préjudices", "crédit", "crédits", "dividende", "dividendes",
        "dépense", "dépenses", "exonération", "exonérations", "allègements", "dégrèvements", "abattements",
        "obligations", "créance", "créances", "remboursement", "remboursements", "indemnité", "indemnités",
        "indemnisation", "indemnisations", "dédommagements", "compensation", "compensations", "cotisations",
        "charges", "honoraires", "frais", "redevance", "redevances", "royalties", "commissions", "capital",
        "capitaux", "fonds", "dotation", "dotations", "déficit", "déficits", "excédent", "excédents",
        "trésorerie", "liquidités", "revenu", "revenus", "salaires", "primes", "pénalités", "caution",
        "rançon", "dons", "provisions", "marge", "arriérés", "impayés", "passif", "budget", "coût", "coûts",
        "coupes", "dommage", "allègement", "dégrèvement", "abattement", "remise", "redressement", "ardoise",
        "trou"),
    valued=("estim", "évalu", "chiffr", "élèv", "élev", "mont", "s'établi", "plafonn", "fix", "atteign",
        "attein"),
    cents=("centime", "centimes", "cents", "¢"),
    formerly={"franc": "FRF", "francs": "FRF"},
    percent=("pour cent", "pourcent", "pour-cent", "pourcents", "p. 100", "p. cent"),
    points=("points de pourcentage", "point de pourcentage", "points de pour cent"),
    basis_points=("points de base", "point de base"),
    points_maybe=("points", "point",),
    tenths={"dixième": "0.1", "dixièmes": "0.1", "centième": "0.01", "centièmes": "0.01",
        "millième": "0.001", "millièmes": "0.001"},
    poll_words=("sondage",),
    ordinal_shares=("cinquième", "sixième", "septième", "huitième", "neuvième", "dixième", "centième",
        "millième"),
    share_tails=("supplémentaire", "supplémentaires", "seulement", "exactement", "près"),
    asked=("ferme", "fermes", "prévus", "prévues", "budgétés", "estimés", "attendus", "autorisés", "normal",
        "habituel"),
    asked_for=("requis", "requérait", "réclamé", "réclamait", "demandé", "demandait", "requiert",),
    sides=("pour", "contre", "indécis", "sans opinion"),
    said_again=("ce sera", "c'est", "c'était", "en a", "en avait", "en faut", "en fallait", "en est à",
        "en sont à", "en était à", "en étaient à", "en sera à", "en sommes à", "elle était de",
        "il était de", "elle est de", "il est de"),
    copulas=("sont", "étaient", "furent", "seront", "seraient", "ont été"),
    costing=("coût", "prix"),
    amount_verbs=(
        "coût", "paie", "paye", "paya", "gagn", "pès", "pes", "mesur", "attei", "vaut", "valai", "était",
        "étaient", "est", "sont", "fut", "dur", "faut", "fallait", "reste", "restai", "réclam", "demand",
        "obten", "obtien", "requ", "requi", "affich", "tomb", "grimp", "mont", "descend", "touch", "accord",
        "vers", "donn"),
    arriving=("arriv", "vien"),
    not_before_amounts=("pour", "par"),
    of_which=("dont", "dont seulement", "dont au moins", "dont plus de", "dont environ"),
    grown_by=("de",),
    margin_words=("marge", "erreur",),
    temperature_words=("température", "températures", "chaleur", "canicule", "thermomètre", "mercure", "four",
        "météo", "gel", "gelées", "fièvre", "redoux"),
    degrees={"degré": "°", "degrés": "°", "degrés Celsius": "°C", "degré Celsius": "°C", "degrés C": "°C",
        "degrés Fahrenheit": "°F", "degrés centigrades": "°C", "kelvins": "K"},
    below_zero=("sous zéro", "en dessous de zéro", "au-dessous de zéro", "sous le zéro"),
    minus=("moins",),
    plus=("plus",),
    bounding={
        "dépass": ">", "excéd": ">", "excèd": ">", "frôl": "~", "avoisin": "~", "approch": "~",
        "tutoi": "~", "surpass": ">", "fris": "~", "côtoi": "~",
    },
    bounding_endings=(
        "e", "ent", "a", "ait", "aient", "era", "eront", "erait", "eraient", "er", "é", "ée", "és",
        "ées", "ant", "èrent",),
    bounding_asides=(
        "maintenant", "à présent", "bientôt", "pour l'instant", "à ce jour", "cette semaine", "ce mois-ci",
        "désormais", "même", "déjà", "souvent", "parfois", "pour la première fois", "à nouveau",
        "de nouveau", "de loin", "de peu", "aujourd'hui", "en moyenne", "au total", "cette année",
        "enfin", "ainsi", "aussi", "encore", "toujours", "la barre de", "la barre des", "le seuil de",
        "le seuil des", "le cap de", "le cap des", "le plafond de", "le plafond des",),
    bounding_chain=(
        "avoir", "y", "en", "s", "se", "le", "la", "à", "doit", "devrait", "devra", "peut", "peuvent",
        "pourra", "pourrait",),
    before={
        "n'atteindra pas": "<", "n'atteindront pas": "<", "n'atteignait pas": "<",
        "n'atteignaient pas": "<", "n'a pas atteint": "<", "n'atteindra pas les": "<",
        "n'atteint même pas": "<", "n'atteint même pas les": "<", "pouvant atteindre": "<=",
        "pouvant aller jusqu'à": "<=", "dépasse la barre des": ">", "dépasse le cap des": ">",
        "dépasse le seuil des": ">", "dépassé la barre des": ">", "dépassé le cap des": ">",
        "dépassé le seuil des": ">", "dépasser la barre des": ">", "dépasser le cap des": ">",
        "dépasser le seuil des": ">", "franchi la barre des": ">", "franchi le cap des": ">",
        "franchi le seuil des": ">", "franchit la barre des": ">", "franchit le cap des": ">",
        "franchit le seuil des": ">", "franchir la barre des": ">", "franchir le cap des": ">",
        "franchir le seuil des": ">", "passé la barre des": ">", "passé le cap des": ">",
        "passé le seuil des": ">", "passer la barre des": ">", "passer le cap des": ">",
        "passer le seuil des": ">", "supérieure ou égale à": ">=", "supérieur ou égal à": ">=",
        "inférieure ou égale à": "<=", "inférieur ou égal à": "<=", "ne peut excéder": "<=",
        "ne peuvent excéder": "<=", "ne peuvent pas excéder": "<=", "ne peut pas dépasser": "<=",
        "ne peut pas excéder": "<=", "environ": "~", "près de": "~", "près d'": "~", "presque": "~",
        "quelque": "~", "quelques": "~", "autour de": "~", "autour d'": "~", "aux alentours de": "~",
        "aux environs de": "~", "à peu près": "~", "approximativement": "~", "de l'ordre de": "~",
        "quasiment": "~", "quasi": "~", "proche de": "~", "proches de": "~", "avoisine": "~",
        "avoisinant": "~", "frôle": "~", "grosso modo": "~", "pas loin de": "~", "pas loin d'": "~",
        "vers les": "~", "plus de": ">", "plus d'": ">", "au-delà de": ">", "au-dessus de": ">",
        "au dessus de": ">", "supérieur à": ">", "supérieure à": ">", "supérieurs à": ">",
        "supérieures à": ">", "dépasse": ">", "dépassé": ">", "dépassant": ">", "dépasser": ">",
        "un peu plus de": ">", "un peu plus d'": ">", "excédant": ">", "plus vieux que": ">",
        "âgés de plus de": ">", "au moins": ">=", "au minimum": ">=", "un minimum de": ">=",
        "minimum": ">=", "pas moins de": ">=", "pas moins d'": ">=", "dès": ">=", "à partir de": ">=",
        "à partir d'": ">=", "moins de": "<", "moins d'": "<", "inférieur à": "<", "inférieure à": "<",
        "inférieurs à": "<", "inférieures à": "<", "sous les": "<", "en dessous de": "<",
        "au-dessous de": "<", "en-dessous de": "<", "un peu moins de": "<", "un peu moins d'": "<",
        "à peine": "<", "jusqu'à": "<=", "aller jusqu'à": "<=", "atteindre jusqu'à": "<=", "jusqu'a": "<=",
        "jusqu'aux": "<=", "au plus": "<=", "au maximum": "<=", "maximum": "<=", "un maximum de": "<=",
        "pas plus de": "<=", "pas plus d'": "<=", "tout au plus": "<=", "ne dépassant pas": "<=",
        "ne dépasse pas": "<=", "d'ici": "<=", "plafonné à": "<=", "plafonnée à": "<=", "plafonnés à": "<=",
        "flirte avec les": "~", "flirtent avec les": "~", "flirtait avec les": "~",
        "flirtant avec les": "~", "flirter avec les": "~", "flirte déjà avec les": "~", "côtoie les": "~",
        "frise les": "~", "frisent les": "~", "frisait les": "~", "frisant les": "~", "friser les": "~",
        "approche des": "~", "voisin de": "~", "voisine de": "~", "peu ou prou": "~", "en gros": "~",
        "à quelque": "~", "à vue de nez": "~", "s'approche de": "~", "avoisinent": "~",
        "dans les environs de": "~", "dépassait": ">", "dépassera": ">", "dépasserait": ">", "excède": ">",
        "excèdent": ">", "excédait": ">", "dépassent": ">", "au-delà d'": ">", "bien au-delà de": ">",
        "passe la barre des": ">", "au bas mot": ">=", "a minima": ">=", "à tout le moins": ">=",
        "pour le moins": ">=", "minimale de": ">=", "minimal de": ">=", "minimum de": ">=",
        "au grand minimum": ">=", "en deçà de": "<", "en-deçà de": "<", "n'atteint pas les": "<",
        "n'atteignent pas les": "<", "n'atteint pas": "<", "sous le seuil de": "<", "sous la barre de": "<",
        "à moins de": "<", "même pas": "<", "limité à": "<=", "plafonnées à": "<=", "maximal de": "<=",
        "maximale de": "<=", "maximum de": "<=", "n'excède pas": "<=", "n'excédant pas": "<=",
        "n'excèdent pas": "<=", "n'excédera pas": "<=", "ne dépassera pas": "<=", "ne dépassent pas": "<=",
        "ne doit pas dépasser": "<=", "ne doit pas excéder": "<=", "ne peut dépasser": "<=",
        "dans la limite de": "<=", "grand maximum": "<=", "au grand maximum": "<=", "jusqu'à quelque": "<=",
        "à concurrence de": "<=", ">": ">", "<": "<", "≥": ">=", "≤": "<=", "~": "~", "≈": "~",
        "égal ou supérieur à": ">=", "égale ou supérieure à": ">=", "égaux ou supérieurs à": ">=",
        "égales ou supérieures à": ">=", "égal ou inférieur à": "<=", "égale ou inférieure à": "<=",
        "égaux ou inférieurs à": "<=", "égales ou inférieures à": "<=", "pas même": "<",
        "pratiquement": "~", "peut atteindre": "<=", "peuvent atteindre": "<=", "pourrait atteindre": "<=",
        "pourraient atteindre": "<=",
    },
    contractions={"de": ("du", "des", "d"), "à": ("au", "aux")},
    before_measure={"sous": "<", "sous la": "<"},
    before_duration={
        "dans un délai de": "<=", "dans un délai d'": "<=", "sous": "<=", "en moins de": "<=",
        "en moins d'": "<=", "environ tous les": "~", "environ toutes les": "~", "à peu près tous les": "~",
        "à peu près toutes les": "~",
    },
    after={
        "au plus fort": "=", "au plus haut": "=", "au plus bas": "=", "au plus près": "=",
        "au plus vite": "=", "au plus profond": "=", "au plus tard": "<=", "au bas mot": ">=",
        "ou presque": "~", "peu ou prou": "~", "grand maximum": "<=", "au grand maximum": "<=",
        "tout au plus": "<=", "a minima": ">=", "et quelques": ">", "et des poussières": ">",
        "à la louche": "~", "à quelque chose près": "~", "ou à peu près": "~", "au grand minimum": ">=",
        "environ": "~", "au moins": ">=", "minimum": ">=", "au minimum": ">=", "maximum": "<=",
        "au maximum": "<=", "au plus": "<=", "ou plus": ">=", "et plus": ">=", "ou moins": "<=",
        "et moins": "<=", "à peu près": "~", "approximativement": "~", "max": "<=", "max.": "<=",
        "mini": ">="},
    may=("peut", "peuvent", "pourrait", "pourraient"),
    negating=("pas", "jamais", "sans", "guère", "ni"),
    not_before=(
        "excédent de", "excédent d'", "dépassé de", "dépassé d'", "dépasse de", "dépassait de",
        "dépasser de", "dépasse d'", "non plus de", "d'ici", "d'ici à",
    ),
    up_to=("jusqu'à",),
    priced_for=("pour",),
    compared=("plus tôt", "auparavant", "avant"),
    range_open=("de", "des", "du", "d'", "entre"),
    magnitudes=("magnitude",),
    range_links=("à", "jusqu'à", "à plus de", "a"),
    between=("entre",),
    between_links=("et",),
    either_links=("ou", "voire"),
    change_links=("puis", "contre"),
    change_words=(
        "tripl", "pass", "augment", "baiss", "tomb", "mont", "descend", "progress", "chut", "relev", "abaiss",
        "rédui", "rédu", "hausse", "grimp", "bond", "port", "revu", "ramen", "évolu", "recul", "bondi",
        "doubl", "diminu", "gliss", "ralent", "accélér", "repli", "fondu", "remont", "réévalu", "accru",
        "accroî",
        "accroi", "crû", "croît", "grandi", "gonfl", "dégringol", "plong", "flamb", "envol", "rehauss",
        "redress", "rebond", "allong", "raccourc", "élarg", "rétréc"),
    bygone=("passé", "passée", "passés", "passées"),
    unchanging=(
        "portail", "portière", "montr", "tombeau", "tombol",
        "passag", "passeport", "portab", "portug", "portrait", "portefeuille", "porte",
        "montag", "montant", "bondé"),
    side_links=("sur",),
    fall_words=(
        "tomb",
        "baiss", "recul", "descend", "chut", "abaiss", "diminu", "gliss", "repli", "rédui",
        "rédu", "dégringol", "plong",),
    share_links=("sur", "sur les"),
    part_links=("des", "de ces", "de ses"),
    share_far_links=("sur", "sur les"),
    multiplied=("multiplié par", "multipliée par", "multipliés par", "multipliées par", "multiplier par",
        "multiplie par", "divisé par", "divisée par",),
    times=("fois",),
    times_more=("plus", "moins", "supérieur", "supérieure", "supérieurs", "supérieures", "la", "le", "les",
        "plus élevé", "celui", "celle", "son", "sa", "leur", "leurs", "mieux"),
    not_units=("bars",),
    aged=("fête ses", "fêtait ses", "fêtera ses", "fêté ses", "l'âge de",),
    people=("jeunes", "personnes", "enfants", "femmes", "hommes", "adultes"),
    number_adjectives=("neuf",),
    age_limits=(),
    unit_adjectives=("prochaines", "prochains", "dernières", "derniers", "premières", "premiers",
        "longues", "longs", "bonnes",
        "petites", "petits", "courtes", "folles", "pleines", "autres"),
    single_articles=("le", "la", "du", "au", "un", "une"),
    plural_articles=("les", "des", "ces", "ses", "leurs"),
    in_two=("en deux",),
    unlabelled=("par", "chaque"),
    labels=(
        "thermostat", "natura", "modèle", "calibre", "chiffre", "minute", "fait le", "faire le", "appelé le",
        "appelle le", "composé le", "joint le", "joindre le", "appelez le", "composez le", "appeler le",
        "appelant le", "composer le", "article", "articles", "page", "pages", "chapitre", "chapitres",
        "figure", "fig", "fig.", "tableau", "numéro", "n°", "n", "no", "no.", "nº", "salle", "vol",
        "chaîne", "ligne", "lignes", "métro", "quai", "volume", "tome", "saison", "épisode", "acte",
        "phase", "type", "catégorie", "groupe", "étape", "niveau", "partie", "classe", "tour",
        "version", "section", "alinéa", "paragraphe", "règle", "loi", "lois", "décrets", "numéros",
        "étage", "appartement", "bâtiment", "bloc", "secteur", "zone", "lot", "chambre", "cellule",
        "porte", "route", "autoroute", "nationale", "départementale", "place", "rang", "poule",
        "division", "décret", "directive", "règlement", "psaume", "annexe", "terminal", "réacteur",
        "question", "point", "titre", "livre", "verset", "pôle", "kilomètre", "pk", "mach", "top",
        "scène", "liste", "paris", "lyon", "marseille", "radio", "france", "canal", "tf", "europe",
        "district", "circonscription", "arrondissement", "bus", "tramway", "tram", "train", "guichet",
        "caisse", "studio", "amphi", "amphithéâtre", "cabine", "table", "box", "hangar", "sortie",
        "échangeur", "ascenseur", "témoin", "option", "variante", "parcelle", "couloir", "ponton",
        "hall", "escalier", "puits", "borne", "tribune", "atelier",
        "numéro vert", "appeler au", "joignable au"),
    label_plurals=(
        "voies", "quais", "sorties", "échangeurs", "salles", "chambres", "lots", "bâtiments", "secteurs",
        "zones", "groupes", "étapes", "tomes", "volumes", "tableaux", "parcelles", "autoroutes",
        "routes nationales", "routes départementales"),
    names=("atp", "wta", "masters", "boeing", "airbus", "windows", "iphone", "ipad", "galaxy",
        "apollo",
        "xbox", "playstation",
        "formule", "falcon", "ariane", "android", "ios", "soyouz", "vega", "covid", "ligue", "rtl",
        "france", "canal", "europe", "euro", "cac",
        "nikkei", "dax", "ibex", "sbf", "renault", "peugeot", "rafale", "mirage", "leopard", "louis",
        "studio", "opus", "mach", "mark", "ps", "samsung", "nasdaq", "stoxx", "vigipirate", "artemis",
        "gpt", "club", "top", "pro", "national"),
    streets_after=("rue", "avenue", "boulevard", "place", "quai", "impasse", "allée", "allées", "chemin",
        "route", "square", "cours", "passage", "bd", "av", "faubourg"),
    dated_streets=("rue", "avenue", "boulevard", "place", "quai", "square", "pont", "collège", "lycée",
        "école", "métro", "parc", "stade"),
    adverb_endings=("ment",),
    score_words=(
        "arbitr", "spectat", "gagn", "victoire", "battu", "bat", "perd", "défait", "score", "match", "nul",
        "égalis", "but", "men", "mène", "impos", "succès", "série", "finale", "set", "vainqu", "emport",
        "contre", "face", "inclin", "domin", "revers", "élimin", "quart", "demi", "pari"),
    formations=("défense", "système", "schéma", "formation", "dispositif", "zone"),
    idioms=(
        "entre deux portes", "entre deux feux", "entre deux âges", "entre deux chaises",
        "une pierre deux coups", "quatre épingles", "à quatre pattes", "les cheveux en quatre",
        "quatre cents coups", "deux temps trois mouvements", "deux temps, trois mouvements",
        "ni une ni deux", "quatre vérités", "entre quatre yeux", "entre quatre murs",
        "midi à quatorze heures", "à mille lieues", "en mille morceaux", "trente-six chandelles",
        "sept merveilles", "trois mousquetaires", "sur son 31", "à deux pas", "un livre", "un bar",
        "réfléchir deux fois", "réfléchir à deux fois", "y réfléchir à deux fois",
        "un à un", "une à une", "un par un", "une fois", "un peu", "à la une", "l'un", "l'une",
        "les uns", "24 heures sur 24", "vingt-quatre heures sur vingt-quatre", "7 jours sur 7",
        "sept jours sur sept", "24h/24", "24 h/24", "7j/7", "7 j/7", "tous deux", "toutes deux",
        "tous les deux", "toutes les deux", "les deux-points", "des deux mains", "entre deux eaux",
        "se mettre en quatre", "trois fois rien", "un deux trois", "cinq étoiles", "deux-roues",
        "quatre-quarts", "mille-feuille", "mille excuses", "mille mercis", "en deux mots",
        "à deux doigts", "deux poids deux mesures", "deux poids, deux mesures", "dix commandements",
        "trois-quarts centre", "un tiers payant", "le tiers payant", "tiers-monde", "en un mot",
        "une seconde chance", "entre mille.", "entre mille,", "reconnaissable entre mille",
        "à une heure donnée", "à une heure raisonnable", "à une heure avancée", "à une heure tardive",
        "à une heure indue", "à une heure décente", "à une heure précise", "à une heure fixe",
        "à une heure matinale", "les trois huit", "un tiers-lieu", "une première", "cinq majeur",
        "mille et une nuits", "guerre de 14-18", "guerre 14-18", "guerre de 39-45",
        "aux quatre coins", "des quatre coins", "les cent pas",
        "un de ces quatre matins", "le 9-3", "du 9-3",
        "quatre pelés et un tondu", "trois pelés et un tondu",
    ),
    hyphen_names=("bis", "ter", "quater",),
    persons=("sœur", "frère", "fils", "fille", "femme", "mari", "mère", "père", "jumeaux", "compagne",
        "compagnon", "conducteur", "victime",),
    one_thing=("pied", "pouce", "nœud", "bar"),
    next_ones=("autre",),
    one_day_next=("après", "plus", "avant", "de", "par", "sur", "auparavant", "et", "ou", "seulement",),
    one_day_before=("en", "pendant", "durant", "d", "après", "d'", "qu", "que", "par", "dans", "moins",),
    eventful=("journée",),
    kinds_of_time=(
        "normale", "ordinaire", "record", "difficile", "compliquée", "noire", "blanche",
        "exceptionnelle", "électorale", "particulière", "charnière", "décisive", "cruciale",
        "historique", "sabbatique", "scolaire", "bissextile", "civile", "sèche", "pluvieuse", "faste",
        "catastrophique", "chargée", "spéciale", "magnifique", "mouvementée", "éprouvante", "chaotique",
        "tragique", "difficiles",),
    vague=("plusieurs", "quelques", "des", "de nombreux", "les", "de nombreuses", "ces"),
    stops=(
        "loin", "sauf", "moyennant", "hormis", "autour",
        "jusque", "devant", "derrière", "parce", "fut", "furent", "maintenant", "ici", "lui", "chaque",
        "voici", "voilà",
        "autrefois", "ailleurs", "jadis", "naguère", "auparavant", "près", "prévus", "prévues", "estimés",
        "attendus", "prévu", "le", "la", "les", "l", "un", "une",
        "des", "du", "de", "d", "au", "aux", "à", "en", "dans", "sur", "sous", "par", "pour", "avec",
        "sans", "contre", "entre", "chez", "vers", "depuis", "pendant", "durant", "avant", "après", "dès",
        "jusqu", "et", "ou", "mais", "ni", "car", "donc", "or", "auxquels",
        "auxquelles", "duquel", "desquels", "desquelles", "reste", "restent", "que", "qu", "qui", "où",
        "quand",
        "lorsque", "lors", "si", "comme", "est", "sont", "était", "étaient", "sera", "seront", "serait",
        "seraient", "été", "être", "a", "ont", "avait", "avaient", "aura", "auront", "ne", "n", "pas",
        "plus", "moins", "se", "s", "y", "il", "elle", "ils", "elles", "on", "nous", "vous", "je", "j",
        "ce", "cet", "cette", "ces", "c", "son", "sa", "ses", "leur", "leurs", "mon", "ma", "mes", "notre",
        "nos", "votre", "vos", "ainsi", "aussi", "afin", "selon", "malgré", "parmi", "face", "grâce",
        "dont", "puis", "tandis", "alors", "soit", "environ", "voire", "ci", "là", "même", "très", "trop",
        "tous", "toutes", "chacun", "chacune", "hier", "aujourd", "demain", "ensemble", "avoir", "peuvent",
        "doivent", "vont", "veulent", "font", "dit", "auquel", "laquelle", "lesquels", "lesquelles",
        "auraient", "aurait", "peut", "doit", "va", "fait", "ans", "seulement", "désormais", "déjà",
        "encore", "toujours", "plutôt", "quant", "jamais", "minimum", "maximum", "outre", "hors", "via",
        "celui", "celle", "ceux", "celles", "m", "t", "peu"),
    of_bare=("à",),
    of=("de", "d", "du", "des"),
    own=("son", "sa", "ses", "leur", "leurs", "notre", "nos", "mon", "ma", "mes"),
    determiners=("la", "le", "l", "les"),
    conjunctions=("et", "ou"),
    joined_endings=("s", "x"),
    infinitive_endings=("er", "ir", "re"),
    partitives=("des", "de ses", "de ces", "de leurs", "de nos"),
    many=("dizaines", "centaines", "milliers", "millions", "douzaines", "dizaine", "centaine", "plusieurs",
        "quelques", "certains", "certaines", "nombreux", "nombreuses", "divers", "diverses"),
    plural_endings=("s", "x", "aux"),
    adjectives_first=False,
    adjective_endings=("s", "x"),
    adjective_endings_singular=("e", "al", "if", "ique", "el", "ien", "ais", "ois"),
    participle_endings=("és", "ées", "is", "ies", "us", "ues", "é", "ée", "ant"),
    complements=("par", "dans", "comme", "à", "au", "aux", "en", "sur", "sous", "avec"),
    agents=("par",),
    leading=("autres", "autre", "nouveaux", "nouvelles", "nouvel", "nouveau", "nouvelle", "grands",
        "grandes", "grand", "grande", "petits", "petites", "premiers", "premières", "derniers", "dernières",
        "principaux", "principales", "jeunes", "jeune", "vieux", "vieilles", "plus", "gros", "grosses",
        "bons", "bonnes", "belles", "beaux", "anciens", "anciennes", "mauvais", "mauvaises", "très",
        "hauts", "hautes", "longs", "longues", "différents", "différentes", "prochains", "prochaines",
        "seuls", "seules", "simples", "ex-", "véritables", "vrais", "supposés", "présumés", "moindres",
        "meilleurs", "meilleures", "rares", "courts", "seconds"),
    intensifiers=("bien", "très", "plus", "non", "moins", "hautement", "particulièrement", "assez"),
    not_attached=(
        "premier", "dauphin", "podium", "leader", "part", "fin", "final", "fim", "fine",
        "distancia", "ici", "plus", "moins", "suite", "retard",
        "façon",
        "chaque", "long", "large", "haut", "profondeur", "longueur", "largeur", "hauteur", "partir",
        "travers", "cause", "propos", "bord", "domicile", "nouveau", "peine", "jour", "terme", "savoir",
        "nos", "ces", "cette", "ce", "son", "sa", "ses", "leur", "leurs", "pied", "vélo", "distance"),
    modifier_gaps=("les", "ces", "ses", "des", "de", "d'", "d"),
    angles=("latitud", "longitud", "angle", "inclin", "rotation"),
    weapons=("parabellum",),
    senses={
        "à": (("km/h", ("roule", "roulait", "roulaient", "roulant", "rouler", "roulent", "conduisait",
        "fonçait", "vent", "vents", "rafale", "rafales", "vitesse", "limite", "limité", "limitée", "km",
        "kilomètres", "radar", "flashé", "autoroute", "chaussée", "volant", "automobiliste", "compteur",
        "freiné")), ("hour", ("heure",))),
        "journées": (("rounds", ("championnat", "ligue", "match", "matches", "matchs", "points", "club",
        "buts", "classement", "équipe")), ("day", ())),
        "livre": (("lb", ("beurre", "farine", "sucre", "pain", "viande", "cerises", "fraises", "tomates",
            "pommes", "café", "fromage", "pèse")), ("GBP", ("£", "sterling"))),
        "livres": (("lb", ("pèse", "pesait", "pesant", "poids", "viande", "pèsent", "bombe", "bombes")),
        ("books", ("auteur", "auteurs", "lecteur", "lecteurs", "édition", "éditions", "éditeur", "éditeurs",
        "librairie", "libraire", "libraires", "bibliothèque", "romans", "roman", "écrivain", "écrit",
        "lire", "lus", "lu", "publié", "publiés", "vendus", "exemplaires")),
            ("GBP", ("£", "sterling", "royaume", "britannique", "britanniques", "londres", "angleterre",
                "écosse", "brexit", "coûte", "payer", "livre"))),
        "f": (("XOF", ("cfa", "fcfa")), ("FRF", ("anciens", "nouveaux"))),
        "francs": (("XOF", ("cfa", "fcfa")),
            ("CHF", ("suisse", "suisses", "chf", "genève", "lausanne", "berne", "zurich", "fribourg",
                "neuchâtel", "valais", "vaud", "helvétique", "huitante", "votation", "canton", "cantons",
                "cantonal", "cantonale", "romand", "romande", "syndic", "syndique")),
            ("FRF", ("euro", "euros", "€"))),
    },
    signs={
        "fr.": "CHF", "DA": "DZD", "DT": "TND", "DH": "MAD", "Dh": "MAD", "DHS": "MAD", "Dhs": "MAD",
        "FG": "GNF", "Ar": "MGA",
    },
)

DATES = Dates(
    months={
        "janvier": 1, "février": 2, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7,
        "août": 8, "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12, "decembre": 12,
        "janv.": 1, "janv": 1, "févr.": 2, "fév.": 2, "fév": 2, "avr.": 4, "avr": 4, "juil.": 7, "juil": 7,
        "sept.": 9, "sept": 9, "oct.": 10, "oct": 10, "nov.": 11, "nov": 11, "déc.": 12, "déc": 12,
    },
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lundis", "mardis",
        "mercredis", "jeudis", "vendredis", "samedis", "dimanches"),
    weekday_links=("le",),
    near_days=("hier", "avant-hier", "demain", "après-demain", "hui"),
    weekday_tails=("dernier", "prochain"),
    weekday_takes_day=True,
    of=("de",),
    day_links=("et", "au", "ou", ",", "-", "–", "à", "/"),
    day_determiners=("le", "les", "au"),
    slashed_after=("le", "du", "au", "jusqu'au", "dès", "depuis", "avant", "entre"),
    ordinal_endings=("er",),
    ordinal_words={"premier": 1},
    year_words=("en", "depuis", "dès", "avant", "après", "année", "l'an", "été", "hiver", "printemps",
        "automne", "fin", "début", "mi", "courant", "jusqu'en", "vers", "saison", "millésime", "exercice",
        "horizon", "rentrée", "élection", "élections", "octobre", "qu'en", "à l'été", "pour", "années",
        "d'ici à", "d'ici", "d'ici fin", "à l'horizon", "entre", "ici"),
    year_maybe=("de", "du", "des", "à", "et", "d'", "la", "le", "les", "par", "ou", "a"),
    year_counts=("personnes", "hommes", "femmes", "enfants", "voix", "morts", "cas", "blessés", "logements",
        "emplois", "salariés", "élèves", "places", "familles", "habitants", "visiteurs"),
    sums=("total de", "nombre de", "en tout"),
    year_links=("-", "–", "/", "à", "et"),
    seasons=("saison", "saisons", "exercice", "campagne"),
    decades=("années",),
    not_units=("a",),
    decade_words=("années vingt", "années trente", "années quarante", "années cinquante", "années soixante",
        "années soixante-dix", "années quatre-vingt", "années quatre-vingts", "années quatre-vingt-dix",
        "années septante", "années nonante",),
    clock_after=("heures pile", "heures précises", "heures du matin", "heures du soir",
        "heures de l'après-midi", "heure du matin",
        "h du matin", "h du soir", "heures gmt", "h gmt"),
    clock_h=("h", "heures", "heure", "H"),
    clock_before=("il est", "il était", "il n'était pas encore", "vers les", "le lendemain,",
        "à", "vers", "dès", "jusqu'à", "avant", "après",
        "depuis", "partir de", "de", "entre",
        "et", "aux alentours de", "peu avant", "peu après"),
    clock_hours=(),
    lasting=("mis", "met", "mettent", "mettre", "prend", "prendre", "pris", "faut", "fallu", "dure",
        "duré", "durait", "durera", "en", "pendant", "durant", "fait",),
    length_words=("par jour", "par semaine", "par mois", "par an", "par nuit", "durée", "vol", "route",
        "train", "course", "retard", "jeu", "spectacle", "film",
        "match",),
    hour_stretches={"de": "à"},
    opening_hours=("ouvr", "ouver", "ferm", "horaire", "accueil", "permanence", "guichet", "reçoi"),
    clock_at=("à", "vers", "dès", "peu avant", "peu après", "il est", "il était", "qu'à",
        "aux alentours de", "aux environs de", "d'ici", "minuit et", "midi et", "vers les", "sur les",),
    clock_colon=":",
    clock_tail=("du matin", "du soir", "de l'après-midi", "et demie", "et quart", "moins le quart", "pile",
        "précises", "gmt",),
    clock_past=("et demie", "et quart", "moins le quart", "moins cinq", "moins dix", "moins vingt", "cinq",
        "dix",
        "quinze", "vingt", "vingt-cinq", "trente", "quarante", "quarante-cinq", "cinquante"),
    clock_words={"une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
        "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15,
        "seize": 16,
        "vingt": 20},
)

# fmt: on

TRAITS = Traits(
    incise=True,
    dialogue_dash=True,
    demonyms_capital=True,
    offices_first=True,
)

FORMS = Forms(
    verb_endings="aient ait iront eront èrent",
    participle_endings="é ée és ées ie ies arue arus",
    adverb_ending="ment",
    plural_ending="s",
    elisions="l d j m n s t c qu jusqu lorsqu puisqu quoiqu presqu quelqu",
    bare_capitals="é:e ê:e è:e â:a",
)

GRAMMAR = Grammar(
    definite="le la les l' ce cet cette ces du des au aux",
    indefinite="un une des",
    possessive="son sa ses leur leurs mon ma mes notre nos votre vos",
    demonstratives="ce cet cette ces",
    masculine="le un ce cet du au son",
    feminine="la une cette sa",
    plural="les des ces ses aux leurs",
    quantifiers="""
        plusieurs certains certaines quelques deux trois chaque tous toutes divers diverses différents
        différentes
    """,
    counting="ensemble nombre",
    of="de du des d'",
    prepositions="""
        de du des d' à au aux en dans par pour sur sous avec sans chez vers contre entre depuis pendant
        durant avant après dès jusqu'à jusqu' lors selon malgré auprès outre parmi hors envers via face
        suite afin grâce concernant devant derrière
    """,
    agents="par",
    attach="à au aux en pour chez auprès",
    attach_to_bodies="pour contre",
    within="en dans chez",
    which="qui",
    towns="à en",
    and_="et ou mais ni",
    but="mais ou",
    contrasting=("tandis que", "tandis qu'"),
    subordinate="""
        lorsque lorsqu' quand si alors tandis parce puisque puisqu' bien afin pour quoique après avant dès
        pendant s' car
    """,
    relative="qui dont lequel laquelle lesquels lesquelles où que qu' auquel duquel",
    clitics="l' le la les lui leur s' se m' me nous vous t' te y en d'",
    negations="ne n' pas jamais rien",
    adverbs="""
        aussi également ensuite encore déjà toujours notamment ainsi alors puis enfin pourtant cependant
        toutefois néanmoins par ailleurs d'ailleurs même seulement simplement clairement récemment
        aujourd'hui hier demain bien plus tard d'abord immédiatement publiquement officiellement
        longuement vivement fermement sobrement franchement jeudi vendredi quant elle-même lui-même
        eux-mêmes vite rapidement régulièrement souvent fièrement sèchement précisément volontiers surtout
        donc en outre
    """,
    adverb_phrases="""
        par ailleurs, en outre, de plus, d'ailleurs, tout de même, quand même, de nouveau, à nouveau,
        en effet, par la suite, en revanche, de fait, à son tour, à leur tour, pour sa part,
        pour leur part, de son côté, de leur côté, dans la foulée, au passage, d'emblée, d'entrée,
        tout d'abord, dans un premier temps, sans détour, à plusieurs reprises, plus tard, tour à tour,
        lui aussi, elle aussi, eux aussi, en partie, entre autres, du reste, du coup, en particulier,
        par exemple, quant à lui, quant à elle, quant à eux, quant à elles, une nouvelle fois,
        encore une fois, plusieurs fois, maintes fois, d'un autre côté, d'autre part, d'une part,
        au contraire, à l'inverse
    """,
    times="""
        semaine mois lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai
        juin juillet août septembre octobre novembre décembre hier aujourd'hui demain matin soir midi
            fois
    """,
    time_nouns="heures jours semaines mois années minutes",
    measured="tard après avant tôt loin",
    abbreviations="""
        m mm mme mlle dr pr me st ste etc av bd cf p art no n° vol éd env janv févr avr juil sept oct nov
        déc ex réf tél
    """,
)

VERBS = Verbs(
    endings={
        "er": "e ent ait aient a èrent ant era erait",
        "ger": "ge gent geait geaient gea gèrent geant",
        "cer": "ce cent çait çaient ça cèrent çant",
        "ler": "elle ellent elait elaient ela elèrent elant",
        "érer": "ère èrent érait éraient éra érèrent érant",
        "ir": "it issent issait issaient irent issant",
        "dre": "d dent dait daient dit dirent dant",
    },
    say={
        "er": """
            déclar affirm expliqu assur ajout indiqu précis confi soulign confirm rapport not signal rappel
            estim insist observ remarqu constat argu résum témoign racont avou démontr reconnaî détaill
            ironis plaisant comment relat révél évoqu recommand conseill martel réitér certifi avis notifi
            inform spécifi mentionn explicit argument relev prédis exhal hasard glos jur décrypt analys nuanc
            tranch tempêt fulmin lâch balay tonn complét poursuiv object réaffirm attest pronostiqu calcul
            prophétis diagnostiqu clam proclam contest rajout alert plaid dévoil divulgu insinu ripost pointé
            réfut récus stipul déplor regrett préconis énumér allégu exagér narr
        """,
        "ger": "ju",
        "cer": "nuan annon dénon avan énon",
        "ler": "rapp",
        "érer": "consid sugg réit rév",
        "ir": "avert garant",
        "dre": "répon prétén",
        "": """
            révèle révèlent martèle martèlent relève relèvent concède concèdent concédait concéda répète
            répètent répétait répéta décrète décrètent décréta nie nient niait maintint prévint reprend
            reprennent reprenait reprit poursuivit dément démentent démentait démentit tempère tempèrent
            tempérait dit disent disait disaient dirent disant dira diront admet admettent admettait
            admettant admit promet promettent promettait promit promettant soutient soutiennent soutenait
            soutint soutenant maintient maintiennent maintenait écrivent écrivait écrivit écrivant reconnaît
            reconnait reconnaissent reconnaissait reconnut reconnaissant prétend prétendent prétendait
            prétendant poursuit poursuivent poursuivait poursuivant conclut concluent concluait concluant
            convient conviennent prévient préviennent prévenait prévenant rétorque rétorquent rétorquait
            réplique répliquent répliquait apprend contredit confesse confessé interroge demande renchérit
            surenchérit redit prédit prédisent prédisait écrit pointe pointent pointait pointaient pointant
            stipule stipulent
        """,
    },
    voice={
        "er": """
            coup chuchot bégay balbuti sermonn gliss agac grond grogn râl rican soupir théoris justifi maugré
            marmonn bougonn triomph exult jubil remerci excus embray attaqu sanglot lanc clam proclam salu
            fustig qualifi appel réclam exig souhait cri murmur souffl hurl interrog demand questionn
            rassur plaid implor exclam indign explos éclat craqu assèn relativis minimis dédramatis
            illustr persifl cingl enrag rumin récapitul articul savour pavois vocifér bredouill bafouill
            geign protest exprim prôn félicit réjou amus désol emport étonn inquiét décri condamn accus
            invit inclin regrett déplor vant rétorqu répliqu conclu tweet post pest rigol ironis blagu
            rectifi chant scand acclam cit titr parl épingl évoqu dépl exhort pri pens dénomm présent défend
            suppli tacl raill sourir enchaîn alert moqu rejet
        """,
        "ger": "encoura interro envisa",
        "cer": "grin relan lan pronon commen",
        "ler": "app interp",
        "": """
            sourient sourit rient rebondit bondit gémit réjouit réjouissait plaint plaignait défend
            défendait rit veut voulait croit croyait parle parlait traite traitait continue continuait
            soupire soupirait soupiré vitupère lit peut-on décrit décrivent décrivait trouve trouvent trouvait
        """,
    },
    participles="""
        soulignant ajoutant précisant affirmant déclarant expliquant indiquant assurant rappelant estimant
        dénonçant disant notant évoquant insistant annonçant jugeant regrettant arguant admettant
        reconnaissant confirmant avertissant prévenant qualifiant ironisant concluant observant promettant
        considérant appelant exhortant critiquant déplorant saluant martelant parlant citant alertant
        signalant avouant racontant résumant relevant rapportant confiant soutenant prétendant
    """,
    past="""
        objecté rajouté concédé répété décrété réaffirmé attesté nié maintenu pronostiqué calculé repris
        glissé tempéré démenti contesté justifié diagnostiqué déclaré affirmé expliqué assuré ajouté indiqué
        précisé confié souligné confirmé rapporté noté signalé rappelé estimé insisté annoncé dénoncé jugé
        averti répondu admis promis soutenu reconnu prétendu poursuivi conclu convenu prévenu avoué observé
        remarqué constaté argué résumé témoigné raconté détaillé commenté révélé évoqué recommandé conseillé
        martelé réitéré lancé clamé salué fustigé critiqué qualifié appelé réclamé exigé crié murmuré hurlé
        demandé interrogé rétorqué répliqué regretté déploré condamné accusé invité tweeté posté cité suggéré
        avancé garanti considéré alerté informé mentionné relevé plaidé défendu félicité plaisanté ironisé
        enchaîné complété tranché renchéri dit écrit redit prédit pointé stipulé dévoilé divulgué insinué
        riposté réfuté récusé
    """,
    past_endings={
        "er": "é",
        "ger": "gé",
        "cer": "cé",
        "ler": "elé",
        "érer": "éré",
        "ir": "i",
        "dre": "du",
    },
    adding="""
        ajoute ajouté ajoutait poursuit poursuivi poursuivait renchérit renchéri enchaîne enchaîné conclut
        conclu complète complété reprend repris insiste insisté glissé précisé
    """,
    asking="demande demandé demandait demanda interroge interrogé interrogeait questionne questionné savoir",
    answering="répond répondu répondait répondit réplique répliqué répliquait rétorque rétorqué",
    naming="""
        dit dite dits dites disent qualifie qualifié qualifiant qualifient appelle parle parlant parlé
        évoque
    """,
    phases="continue continuait",
    witnessed="constaté constate constatait",
    narrated="""
        ajouter conclure préciser poursuivre insister lancer rappeler expliquer regretter renchérir résumer
        glisser répliquer répondre ironiser confier enchaîner reprendre avertir assurer constater souligner
        lâcher trancher soupirer évoquer suggérer affirmer dénoncer promettre nuancer prévenir admettre
        marteler avouer déplorer
    """,
    nouns_too="""
        nie excuse maintenu repris calcule calculé attaque conteste contesté relève relance reprise justifié
        justifie gronde soupir annonce note rapport demande critique analyse juge conseil promis conclu appel
        cri réplique déclare chant post avis jure avance cite lance signale condamné accusé interroge réclame
        maintenant dit écrit rapporte évoque convenu prévenu avisé invite invité salue doute alerte commente
        estime tranche tonne titre parle veut inquiète nuance présente présent confiant confie indique
        témoigne regrette raille traite croit juges demandes relevé posté reconnu inquiétant pointe pointent
        riposte
    """,
    phrases="""
        voulu savoir, voulait savoir, veut savoir, voulaient savoir, veulent savoir,
        et d'ajouter, et de conclure, et de préciser, et de poursuivre, et d'insister, et de lancer,
        et de rappeler, et d'expliquer, et de regretter, et de s'interroger, fait savoir, fait valoir,
        fait remarquer, fait observer, a fait savoir, a fait valoir, ont fait savoir, ont fait valoir,
        a fait remarquer, a fait observer, mis en garde, met en garde, a mis en garde, ont mis en garde,
        mettent en garde, a tenu à préciser, tient à préciser, tient à rappeler, a tenu à rappeler,
        peut-on lire, pouvait-on lire, peut-on entendre, pouvait-on entendre, on peut lire,
        laisse entendre, a laissé entendre, s'est félicité, s'est félicitée, s'est réjoui, s'est réjouie,
        se félicite, se réjouit, s'indigne, s'est indigné, s'est indignée, s'est inquiété,
        s'est inquiétée, s'inquiète, s'est exclamé, s'est exclamée, s'exclame, s'interroge,
        s'est interrogé, s'est interrogée, s'est défendu, s'est défendue, se défend, s'est emporté,
        s'est emportée, s'emporte, s'amuse, s'est amusé, s'est amusée, se souvient, s'est souvenu,
        s'est souvenue, se rappelle, se rappelait, s'est rappelé, s'offusque, s'est offusqué,
        s'est offusquée, s'enthousiasme, se félicitent, se réjouissent, se désolent, s'inquiètent,
        s'interrogent, s'indignent, se souviennent, s'exclament, se plaignent, s'insurgent, s'alarment,
        s'étonnent, se demande, se demandait, s'est demandé, s'est demandée, se targue, se vante,
        se console, se rassure, se moque, s'inquiétait, se félicitait, se réjouissait, mis l'accent,
        met l'accent, a mis l'accent, a tenu à rassurer, tient à rassurer, a tenu à saluer,
        a tenu à souligner, tient à souligner, a voulu rassurer, se veut rassurant, se veut rassurante,
        s'est voulu rassurant, s'est voulue rassurante, se veut prudent, se veut prudente, y voit,
        y voient, y voyait, s'étrangle, s'insurge, s'alarme, s'émeut, s'impatiente, s'énerve, se lamente,
        se remémore, s'agace, s'est agacé, se désole, s'est désolé, s'est désolée, se plaint,
        s'est plaint, s'est étonné, s'est étonnée, s'étonne, donne à entendre
    """,
    infinitives="""
        affirmer ajouter annoncer assurer avertir avouer conclure confier confirmer considérer déclarer
        dénoncer déplorer dire écrire estimer évoquer expliquer indiquer insister ironiser juger lâcher
        lancer marteler nuancer poursuivre préciser prévenir promettre rappeler reconnaître regretter répéter
        répondre résumer souligner suggérer trancher
    """,
    narrates="""
        raconte racontent raconté racontait racontant raconter relate relaté relatait narre narré
        décrit décrivent décrivait
    """,
    led_by="avant d', avant de, et d', et de, pour ensuite",
    reflexive="s' se",
    self_said="dit dite dits dites disent disait disaient déclaré déclarée déclarés",
    asked="demandait demandaient demande demandent interrogeait interrogeaient",
    auxiliaries="""
        a ont avait avaient aura auront aurait auraient est sont était étaient fut furent ayant été serait
        seraient sera seront
    """,
    passive="est sont était étaient été fut furent sera seront être",
    finite="""
        a ont avait avaient aura auront aurait auraient est sont était étaient fut furent sera seront
        serait seraient peut peuvent pouvait pourrait pourraient doit doivent devait devrait devraient va
        vont fait font faisait veut veulent voulait vient viennent reste restent devient permet permettent
        compte sait savent faut faudra faudrait prend prennent met mettent reçoit n'est c'est n'a n'ont
        s'est
    """,
)

CLAUSES = Clauses(
    that="que qu'",
    whether="si pourquoi comment quand combien où s'",
    story_topics="comment",
    infinitives="avoir être n'avoir n'être vouloir ne s'être pouvoir devoir n' s'",
    openers="""
        et mais cependant toutefois pourtant or ainsi enfin par ailleurs en outre néanmoins puis donc
        ensuite d'ailleurs car d'autant seul seule seuls seules
    """,
    asides="""
        d'entrée de jeu, d'entrée, non sans amertume, non sans humour, non sans fierté, non sans malice,
        non sans émotion, en souriant, d'emblée,
        dans un sourire, en riant, dans un soupir, en soupirant, en larmes, avec un sourire,
        au bout du fil, au téléphone, à l'antenne, à la radio, à la télévision, avec ironie, avec fierté,
        avec amertume, non sans ironie, mi-figue mi-raisin, dans un éclat de rire, à l'afp, à l'audience,
        à la barre, au micro, dans une interview, dans un entretien, quant à elle, quant à lui,
        quant à eux, quant à elles, pour sa part, pour leur part, de son côté, de leur côté, à son tour,
        en revanche, soir, matin, à la télévision publique, sur x, sur twitter, sur facebook, à la presse,
        devant la presse, en conférence de presse, par téléphone, lors d'une conférence de presse,
        dans un communiqué, dans la soirée, dans la matinée
    """,
    mouths="par la voix, par la bouche, par l'intermédiaire",
    manners="""
        le visage, la voix, les yeux, le regard, les larmes, des larmes, la gorge, le sourire, un sourire,
        sourire aux lèvres, le ton, les bras, la main, une main, les mains, le poing, la mine, l'air,
        l'œil, le cœur, encore sous le choc, en déplacement, en visite, en marge, à l'issue, à la sortie,
        lors d', lors de, lors du, au micro, dans un communiqué, devant, très ému, très émue,
        très applaudi, très applaudie, applaudi, applaudie, visiblement, hilare, amer, amère, ému, émue,
        agacé, agacée
    """,
    unsaid="""
        sans préciser, sans donner, sans fournir, sans citer, sans convaincre, sans détailler, sans nommer,
        sans entrer, sans exclure, sans apporter, sans livrer, sans dévoiler, sans révéler, sans mentionner,
        sans cacher, sans s'étendre, sans toutefois, mais n'a pas, mais n'a pas voulu, mais sans, mais a
        refusé
    """,
)

ATTRIBUTION = Attribution(
    as_words="comme ainsi",
    according="""
        selon, d'après, de l'avis de, de l'avis du, de l'avis des, au dire de, aux dires de, à ses yeux,
        a ses yeux, à leurs yeux, a leurs yeux, à son avis, à leur avis, aux yeux de, aux yeux du,
        aux yeux des, pour reprendre les mots de, pour reprendre les mots du, pour reprendre les propos de,
        pour reprendre les propos du, pour reprendre l'expression de, pour reprendre l'expression du,
        selon les mots de, selon les mots du, selon l'expression de, selon l'expression du, à en croire,
        a en croire, à entendre, à écouter,
        si l'on se réfère au, si l'on se réfère à, si l'on en croit, dixit
    """,
    before_comma="pour",
    utterances="""
        phrase mots réponse réplique plainte avertissement aveu réflexion question promesse constat récit
    """,
    sources="source sources",
    unspoken="informations",
    variables="""
        saison saisons région régions cas âge poids taille revenu revenus année années mois jour jours
        heure heures pays type types niveau niveaux secteur secteurs zone zones commune communes besoin
        besoins goût goûts situation situations moment quartier quartiers contexte modèle modèles nature
        espèce espèces température météo durée distance nombre disponibilité disponibilités usage méthode
        critères règles modalités calendrier ordre plan principe formule appréciation
    """,
    ours="notre nos",
    impersonal_phrases="""
        a-t-on appris, a-t-on indiqué, a-t-on précisé, a-t-on expliqué, a-t-on assuré, a-t-on ajouté,
        a-t-on confirmé, ajoute-t-on, souligne-t-on, confirme-t-on, affirme-t-on, fait-on savoir,
        estime-t-on, fait-on valoir, apprend-on, dit-on, explique-t-on, indique-t-on, précise-t-on,
        assure-t-on, a-t-on corroboré, peut-on lire, pouvait-on lire, peut-on encore lire
    """,
    impersonal_sources="de auprès à au aux chez dans",
    therein="y",
    pointing="c'est ce que, c'est ce qu', c'est en tout cas ce qu', c'est ainsi que",
    pointing_unmarked="c'est ce que, c'est ce qu', c'est en tout cas ce qu'",
    about="sur concernant",
    bearers="banderole banderoles pancarte pancartes affiche affiches calicot écriteau écriteaux",
    addressee="à au aux auprès",
    see="lire voir écouter",
)

PEOPLE = People(
    pronouns="il:ms elle:fs ils:mp elles:fp on:a ce:n c':n qui:r celui-ci:ms celle-ci:fs que:r qu':r",
    obliques="lui:ms elle:fs eux:mp elles:fp",
    inverted="il elle ils elles on ce",
    inverted_link="t",
    spoken_to="lui: l': l’: le:m la:f",
    first_person="je j' nous vous tu",
    impersonal="il a été, il est, il, on, ça, cela, ce",
    own="mon ma mes ton ta tes notre nos votre vos",
    both="deux hommes femmes duo couple",
    latter="dernier:m dernière:f",
    concerned="intéressé:m intéressée:f",
    persons="homme femme jeune garçon fille adolescent adolescente vieillard témoin",
    decades="""
        trentenaire:3 quadragénaire:4 quinquagénaire:5 quinqua:5 sexagénaire:6 septuagénaire:7 octogénaire:8
        nonagénaire:9
    """,
    anaphors="""
        vainqueur gagnant gagnante finaliste recordman perdant perdante ancien ancienne ex-ministre
        ex-maire ex-président ex-députée ex-député magistrat magistrate institutrice instituteur gérant
        gérante restaurateur restauratrice vigneron vigneronne boulanger boulangère fermier fermière
        pêcheur pêcheuse spécialiste expert experte homme femme responsable professionnel professionnelle
        intéressé intéressée élu élue dirigeant dirigeante chercheur chercheuse scientifique auteur
        auteure autrice trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire
        français française américain américaine allemand allemande italien italienne espagnol espagnole
        britannique belge suisse portugais argentin brésilien anglais anglaise russe ukrainien ukrainienne
        parisien parisienne joueur joueuse champion championne politique quinqua vétéran praticien
        praticienne médecin universitaire attaquant milieu défenseur gardien entraîneur sélectionneur
        technicien chanteur chanteuse acteur actrice écrivain écrivaine romancier romancière milliardaire
        naturopathe cycliste coureur pilote syndicaliste avocat avocate député députée sénateur sénatrice
        parlementaire journaliste économiste sociologue historien historienne politologue professeur
        professeure philosophe agriculteur agricultrice éleveur éleveuse commerçant commerçante patron
        patronne entrepreneur entrepreneuse cheffe skieur skieuse nageur nageuse tennisman tenniswoman
        buteur ailier capitaine arrière latéral portier gardienne coach technicienne pédiatre chirurgien
        chirurgienne infirmière soignant soignante biologiste climatologue géologue physicien physicienne
        épidémiologiste virologue ingénieur ingénieure cinéaste réalisateur réalisatrice comédien
        comédienne musicien musicienne rappeur rappeuse artiste plasticien plasticienne prévenu prévenue
        accusé accusée suspect suspecte victime plaignant plaignante retraité retraitée jeune adolescent
        adolescente étudiant étudiante garçon vieillard édile eurodéputé eurodéputée socialiste écologiste
        insoumis insoumise candidat candidate militant militante lyonnais lyonnaise marseillais
        marseillaise bordelais lillois toulousain breton bretonne basque corse alsacien normand suédois
        suédoise polonais polonaise grec grecque marocain marocaine algérien algérienne tunisien
        tunisienne canadien canadienne québécois québécoise néerlandais néerlandaise danois norvégien
        norvégienne croate serbe turc turque chinois chinoise japonais japonaise indien australien
        australienne
    """,
    anaphor_endings="ais aise ois oise ien ienne énaire",
    trade_endings="eur euse trice ier ière iste ien ienne",
    trade_not_endings="""
        secteur facteur moteur dossier courrier papier chantier quartier lecteur ordinateur liste piste
        armateur opérateur constructeur distributeur assureur transporteur producteur fournisseur
        équipementier avionneur diffuseur hébergeur régulateur
    """,
    accused="prévenu prévenue accusé accusée suspect suspecte",
    officers="juge président présidente magistrat magistrate procureur procureure substitut avocat avocate",
    others_heard="victime plaignant plaignante témoin retraité retraitée habitant habitante",
    proxies="entourage cabinet services équipe équipes famille proches défense",
    colleagues="collègues équipe collaborateurs coauteurs co-auteurs confrères",
    teams="équipe chercheurs chercheuses scientifiques auteurs groupe astronomes biologistes physiciens",
    team_works="étude",
    new="nouvelle",
    same="même mêmes",
)

OFFICES = Offices(
    titles="""
        m:m m.:m mme:f mlle:f mm:m dr: docteur:m docteure:f pr: professeur:m professeure:f me: maître:
        monsieur:m madame:f général:m président:m pape:m roi:m reine:f prince:m princesse:f
            abbé:m mgr:m cheikh:m
    """,
    roles="""
        dramaturge
        ceo cfo coo cto cio cmo
        drh dga bourgmestre échevin échevine maïeur maïeure mayeur mayeure mairesse syndic imam serigne
        khalife marabout chargé chargée coordonnateur coordonnatrice sergent sergente inspecteur-chef
        agent agente avocat-conseil rescapé rescapée survivant survivante sinistré sinistrée usager
        usagère touriste client cliente passager passagère voyageur voyageuse automobiliste cheminot
        cheminote maraîcher maraîchère viticulteur viticultrice céréalier apiculteur apicultrice fermier
        fermière berger bergère instituteur institutrice principal proviseur proviseure recteur rectrice
        doyen doyenne magasinier caissier caissière coiffeur coiffeuse plombier électricien menuisier
        maçon garagiste routier livreur livreuse facteur factrice postier postière aide-soignante
        aide-soignant sage-femme urgentiste anesthésiste ambulancier ambulancière pompier sapeur-pompier
        secouriste gardien-chef surveillant surveillante éducateur éducatrice animateur assureur banquier
        banquière courtier trader investisseur investisseuse négociant négociante artisan artisane
        commerçant commerçante hôtelier hôtelière cafetier cafetière cuisinier cuisinière pâtissier
        pâtissière fleuriste buraliste barman serveur serveuse maman papa grand-mère grand-père belle-mère
        beau-père neveu nièce beau-frère belle-sœur demi-frère petite-fille petit-fils compagnon compagne
        conjoint conjointe veuve veuf fiancé fiancée orphelin camarade copain copine paroissien rapporteur
        rapporteure syndicat-maison questeur tête tête-de-liste conseil co-auteur co-autrice coautrice
        codirecteur codirectrice vice-procureur vice-procureure bâtonnière pénaliste politiste démographe
        anthropologue ethnologue linguiste hydrogéologue volcanologue sismologue météorologue
        prévisionniste agronome écologue ornithologue entomologue botaniste zoologiste primatologue
        neuroscientifique immunologiste généticien généticienne toxicologue addictologue pneumologue
        endocrinologue rhumatologue kinésithérapeute ostéopathe orthophoniste psychothérapeute
        criminologue démineur trésorier trésorière arbitre porte-parole ministre secrétaire maire juge
        artiste journaliste économiste spécialiste analyste responsable membre propriétaire capitaine
        guide pilote photographe biologiste climatologue géologue sociologue politologue historiographe
        psychologue psychiatre psychanalyste gynécologue cardiologue pédiatre virologue épidémiologiste
        infectiologue gastro-entérologue naturopathe archéologue astronome physiologiste nutritionniste
        généraliste vétérinaire urbaniste comptable notaire commissaire bénévole diplomate scientifique
        cadre athlète champion élève collègue parlementaire syndicaliste écologiste activiste philosophe
        poète cinéaste interprète pianiste peintre architecte gendarme libraire paléontologue océanographe
        glaciologue hydrologue géographe neurologue dermatologue oncologue sociétaire fonctionnaire
        locataire gestionnaire vice-présidente sélectionneur ex-ministre premier numéro patron-pêcheur
        auteur-compositeur chef concierge présidentiable entraineur
    """,
    roles_m="""
        président directeur dirigeant député sénateur avocat procureur chercheur professeur enseignant
        étudiant médecin chirurgien infirmier conseiller préfet général colonel lieutenant commandant
        officier policier soldat sportif joueur entraîneur sélectionneur attaquant défenseur gardien
        milieu patron fondateur cofondateur co-fondateur gérant entrepreneur consultant coordinateur
        coordonnateur délégué représentant ambassadeur agriculteur éleveur vigneron ouvrier employé
        salarié habitant riverain voisin témoin auteur écrivain romancier réalisateur acteur comédien
        chanteur musicien compositeur danseur metteur animateur rédacteur éditeur historien physicien
        chimiste mathématicien astrophysicien ingénieur technicien chancelier roi prince pape évêque
        cardinal prêtre curé pasteur imam rabbin élu candidat militant leader adjoint vice-président pdg
        président-directeur administrateur gouverneur inspecteur père frère fils mari époux oncle cousin
        ami coauteur cycliste coureur nageur skieur boxeur footballeur lauréat bâtonnier magistrat
        greffier capitaine chef boulanger restaurateur pêcheur marin chauffeur conducteur avocat-conseil
        substitut sous-préfet légiste géomaticien statisticien informaticien opticien pharmacien
        vendeur baigneur résident paysan supporteur électeur consommateur piéton boucher
        manifestant
    """,
    roles_f="""
        présidente directrice dirigeante députée sénatrice avocate procureure chercheuse professeure
        enseignante étudiante médecine chirurgienne infirmière conseillère préfète générale colonelle
        lieutenante commandante officière policière soldate sportive joueuse entraîneuse entraîneure
        attaquante gardienne patronne fondatrice cofondatrice gérante entrepreneuse consultante
        coordinatrice coordonnatrice déléguée représentante ambassadrice agricultrice éleveuse vigneronne
        ouvrière employée salariée habitante riveraine voisine autrice auteure écrivaine romancière
        réalisatrice actrice comédienne chanteuse musicienne compositrice danseuse metteuse animatrice
        rédactrice éditrice historienne physicienne mathématicienne astrophysicienne ingénieure
        technicienne chancelière reine princesse élue candidate militante leadeuse adjointe
        vice-présidente administratrice gouverneure inspectrice mère sœur soeur fille femme épouse tante
        cousine amie lauréate magistrate greffière cheffe boulangère restauratrice coureuse nageuse
        skieuse footballeuse championne doctorante
        vendeuse baigneuse résidente conductrice paysanne supportrice pharmacienne
        poissonnière spectatrice manifestante
    """,
    role_endings="ologue",
    adjectives="""
        général générale national nationale régional régionale délégué déléguée exécutif exécutive fédéral
        fédérale départemental départementale administratif administrative judiciaire municipal municipale
        communal communale intercommunal intercommunale correctionnel adjoint adjointe
    """,
    portfolios="""
        intérieur économie justice santé défense éducation culture transports travail finances logement
        sports agriculture environnement énergie industrie communication budget
    """,
    sole="""
        maire mairesse bourgmestre échevin échevine préfet préfète sous-préfet procureur procureure
        ministre président présidente vice-président vice-présidente directeur directrice juge magistrat
        magistrate pape roi reine prince princesse évêque archevêque cardinal recteur rectrice commissaire
        gouverneur gouverneure chancelier chancelière premier porte-parole avocat avocate commandant
        capitaine colonel général lieutenant arbitre rapporteur rapporteure greffier greffière bâtonnier
        bâtonnière médecin docteur docteure chirurgien chirurgienne pompier policier policière gendarme
        soldat voisin voisine riverain riveraine habitant habitante père mère maman papa frère sœur fils
        fille mari femme épouse époux compagnon compagne conjoint conjointe oncle tante cousin cousine
        neveu nièce grand-mère grand-père ami amie client cliente témoin passager passagère conducteur
        conductrice chauffeur collègue camarade expert experte propriétaire locataire
    """,
    trades="""
        procureur, procureure, substitut, substitute, parquetier, parquetière, vice-procureur,
            vice-procureure, magistrat, magistrate, représentant du parquet, représentante du parquet,
            représentant du ministère public, représentante du ministère public, avocat général, avocate
            générale;
        juge, magistrat, magistrate;
        maire, mairesse, bourgmestre, édile, maïeur, maïeure, mayeur, mayeure, premier magistrat, première
            magistrate, premier édile, première édile, édile local;
        avocat, avocate, conseil, pénaliste, me, maître, bâtonnier, bâtonnière, avocat-conseil;
        entraîneur, entraîneuse, entraîneure, entraineur, coach, technicien, technicienne, tacticien,
            tacticienne, sélectionneur, sélectionneuse;
        médecin, docteur, docteure, dr, praticien, praticienne, chirurgien, chirurgienne, généraliste,
            pédiatre, psychiatre, cardiologue, urgentiste, infectiologue, gynécologue, soignant, soignante;
        auteur, auteure, autrice, écrivain, écrivaine, romancier, romancière, poète, poétesse, dramaturge,
            essayiste;
        dessinateur, dessinatrice, illustrateur, illustratrice, bédéiste, caricaturiste, auteur, autrice;
        artiste, peintre, sculpteur, sculptrice, plasticien, plasticienne, photographe, graveur, graveuse;
        agriculteur, agricultrice, paysan, paysanne, exploitant, exploitante, cultivateur, cultivatrice,
            éleveur, éleveuse, fermier, fermière, maraîcher, maraîchère, céréalier, céréalière, viticulteur,
            viticultrice, vigneron, vigneronne;
        policier, policière, agent, agente, officier, officière, enquêteur, enquêtrice, commissaire,
            brigadier, brigadière;
        gradé, gradée, officier, officière, militaire, général, générale, colonel, colonelle,
            lieutenant-colonel, lieutenante-colonelle, commandant, commandante, capitaine, lieutenant,
            lieutenante, adjudant, adjudante, sergent, sergente;
        instituteur, institutrice, professeur, professeure, prof, enseignant, enseignante, maîtresse;
        chercheur, chercheuse, scientifique, universitaire, spécialiste, expert, experte, professeur,
            professeure, -ologue, historien, historienne, physicien, physicienne, chimiste, biologiste,
            géographe, économiste, épidémiologiste, astronome, mathématicien, mathématicienne;
        prêtre, curé, abbé, ecclésiastique, religieux, pasteur, pasteure;
        évêque, archevêque, cardinal, prélat, mgr;
        pape, pontife, souverain pontife, saint-père;
        roi, reine, souverain, souveraine, monarque;
        préfet, préfète, sous-préfet, sous-préfète, représentant de l'état, représentante de l'état;
        journaliste, reporter, correspondant, correspondante, chroniqueur, chroniqueuse, éditorialiste;
        commerçant, commerçante, marchand, marchande, épicier, épicière, gérant, gérante, buraliste;
        restaurateur, restauratrice, cafetier, cafetière, aubergiste, hôtelier, hôtelière, chef, cheffe,
            cuisinier, cuisinière;
        pêcheur, pêcheuse, marin, marin-pêcheur, patron-pêcheur;
        musicien, musicienne, chanteur, chanteuse, compositeur, compositrice, guitariste, pianiste,
            violoniste, rappeur, rappeuse, artiste;
        acteur, actrice, comédien, comédienne, humoriste;
        cinéaste, réalisateur, réalisatrice;
        infirmier, infirmière, soignant, soignante, aide-soignant, aide-soignante;
        attaquant, attaquante, buteur, buteuse, avant-centre;
        gardien, gardienne, portier
    """,
    stand_for="""
        élu, élue: maire député députée sénateur sénatrice conseiller conseillère adjoint adjointe président
            présidente eurodéputé eurodéputée;
        parlementaire: député députée sénateur sénatrice eurodéputé eurodéputée rapporteur rapporteure;
        dirigeant, dirigeante, patron, patronne, pdg: pdg président présidente directeur directrice dirigeant
            dirigeante patron patronne fondateur fondatrice cofondateur cofondatrice gérant gérante;
        responsable: secrétaire président présidente directeur directrice délégué déléguée chef cheffe
            responsable coordinateur coordinatrice porte-parole;
        syndicaliste, responsable syndical, responsable syndicale, leader syndical, cégétiste, leader:
            secrétaire délégué déléguée président présidente responsable représentant représentante
            syndicaliste;
        diplomate: ambassadeur ambassadrice;
        chef de l'état, chef de l'etat, cheffe de l'état: président présidente;
        chef du gouvernement, cheffe du gouvernement, locataire de matignon: premier;
        président, présidente: pdg dirigeant dirigeante fondateur fondatrice
    """,
    other_times="futur future ancien ancienne ex ex- adverse",
)

NAMES = Names(
    links="de la du des d' le",
    affiliating="du des",
    places="usa, ue, urss",
    terms="""
        intitulé intitulée intitulés dit dite dits baptisé baptisée surnommé surnommée nommé nommée appelé
        appelée titré film livre roman album chanson pièce mot mots terme termes expression expressions
        concept émission série documentaire essai poème magazine revue exposition rubrique slogan devise
        label prétendu prétendue soi-disant sobriquet alias dénommé dénommée estampillé baptisés programme
        opération collectif association projet ouvrage poncif adage sobriquets titre inscription pancarte
        prétendus prétendues supposé supposés autoproclamé autoproclamée autoproclamés concours prix carte
        catégorie congrès
    """,
)

BODIES = Bodies(
    nouns="""
        université ministère agence parti association syndicat union institut fondation fédération police
        armée groupe compagnie société conseil centre hôpital clinique école autorité organisation comité
        commission cour tribunal parquet banque mairie préfecture région département chambre assemblée
        ligue club maison bureau direction office observatoire collectif forum entreprise firme enseigne
        constructeur équipementier opérateur distributeur fabricant transporteur conglomérat
        multinationale start-up startup ong organisme institution entité laboratoire filiale coopérative
        consortium plateforme
        gouvernement parlement sénat gendarmerie ambassade consulat municipalité rectorat mouvement
        rédaction diocèse défense opposition accusation chancellerie présidence coalition confédération
        caisse coordination intersyndicale
    """,
    kinds="""
        tribunal, cour, juges, magistrats, juridiction, jugement, arrêt: tribunal cour;
        développeur, promoteur, exploitant: promoteur développeur exploitant;
        club: fc as rc olympique sporting club;
        banque, établissement: banque caisse crédit;
        hôpital, établissement, clinique: hôpital chu clinique;
        université, établissement: université institut école;
        mairie, municipalité, ville, commune: mairie municipalité ville commune;
        syndicat: syndicat cgt cfdt unsa sud confédération fédération union;
        association, collectif, ong: association comité fondation collectif fédération ligue;
        communiqué: groupe entreprise société compagnie banque constructeur opérateur ministère préfecture
            fédération syndicat association club
    """,
    any_kind="""
        entreprise groupe société compagnie firme enseigne constructeur équipementier opérateur
        distributeur fabricant transporteur conglomérat multinationale start-up startup géant organisme
        institution organisation entité consortium industriel avionneur
    """,
    whatever="organisme organisation institution entité établissement structure",
    called="""
        agence association fondation fédération syndicat ong collectif plateforme compagnie entreprise
        société groupe firme enseigne chaîne marque cabinet constructeur fabricant opérateur assureur
        banque éditeur producteur exploitant distributeur armateur organisme organisation institution
        coopérative club institut parti autorité observatoire
    """,
    companies="""
        entreprise groupe société compagnie firme enseigne constructeur équipementier opérateur
        distributeur fabricant transporteur conglomérat multinationale start-up startup géant industriel
        avionneur promoteur développeur exploitant éditeur assureur armateur producteur chaîne marque
        brasserie fonderie filiale laboratoire coopérative papetier verrier sidérurgiste
    """,
    outspoken="""
        association associations syndicat syndicats intersyndicale collectif comité fédération opposition
        parquet défense accusation ong
        famille équipe couple voisinage
    """,
    papers="""
        monde figaro parisien croix point télégramme temps soir dauphiné dépêche tribune provence
        marseillaise
    """,
    wires="afp reuters efe ansa dpa belga ats keystone-ats aps anadolu tass xinhua bloomberg",
    reporters="correspondant correspondante journaliste envoyé envoyée reporter",
    documents="""
        témoignage témoignages récit récits chiffres données rapport étude communiqué enquête sondage
        document lettre article bulletin note baromètre analyse avis calculs estimation estimations texte
        arrêt jugement reportage reportages
    """,
    issued_by="par de du des d'",
    data="statistiques chiffres données résultats indicateurs études courbes sondages signes preuves",
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
