"""English: numbers, units and dates, then speech. Literals only."""

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
    grouping=",",
    decimal=".",
    words={
        "zero": 0, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
        "fourty": 40,
        "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    },
    scales={
        "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12,
        "quadrillion": 10**15, "millions": 10**6, "billions": 10**9,
        "lakh": 10**5, "lakhs": 10**5, "lac": 10**5, "crore": 10**7, "crores": 10**7,
    },
    short_scales={"bn": 10**9, "bln": 10**9, "mn": 10**6, "mln": 10**6, "tn": 10**12, "trn": 10**12,
        "k": 1000, "K": 1000},
    price_words=("euros",),
    money_scales={"BN": 10**9, "MN": 10**6, "TN": 10**12, "m": 10**6, "M": 10**6, "b": 10**9, "B": 10**9,
        "t": 10**12, "T": 10**12, "mil": 10**6,
        "mm": 10**6},
    links=("and",),
    ones=("one",),
    articles=("a", "an"),
    dozens={"dozen": 12, "score": 20},
    noun_adjectives={
        "good": ">", "full": "", "baker's": "", "solid": ">", "round": "~", "rough": "~",
    },
    fractions={
        "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4,
        "fourths": 4,
        "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8,
        "eighths": 8,
        "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10, "twelfth": 12, "twelfths": 12, "twentieth": 20,
        "hundredth": 100, "hundredths": 100, "thousandth": 1000,
    },
    of_scale=("of a",),
    fraction_words={"one half": 0.5, "one-half": 0.5, "twofold": 2, "threefold": 3, "fourfold": 4,
        "fivefold": 5, "sixfold": 6, "sevenfold": 7, "eightfold": 8, "ninefold": 9, "tenfold": 10,
        "twentyfold": 20, "hundredfold": 100, "thousandfold": 1000},
    halves=("half a", "half an", "half-a", "half"),
    and_half=("and a half", "-and-a-half", "and one half", "and-a-half", "and one-half"),
    ordinal_endings=("st", "nd", "rd", "th"),
)

FIGURES = Figures(
    locales=("en", "en_GB"),
    noun_last=True,
    units={
        "mmol": ("millimoles",),
        "nmol": ("nanomoles",),
        "t": ("tonne", "tonnes", "metric ton", "metric tons", "metric tonne", "metric tonnes", "MT"),
        "quintal": ("quintal", "quintals", "qtl", "qtls"),
        "ton": ("ton", "tons"),
        "kg": ("kilo", "kilos", "kg", "kilogramme", "kilogrammes"),
        "g": ("gramme", "grammes"),
        "mg": ("milligramme", "milligrammes"),
        "km": ("km", "kms", "klicks"),
        "km/h": ("kph", "kmh", "kilometers an hour", "kilometres an hour", "km per hour", "km an hour"),
        "mph": ("mph", "miles an hour", "miles per hour", "mile an hour"),
        "sq mi": ("square mile", "square miles", "sq miles", "sq. miles"),
        "sq ft": ("square foot", "square feet", "sq ft", "sq. ft", "sq. ft.", "sqft"),
        "m²": ("sqm", "sq m", "sq meters", "sq metres", "square metre", "square metres"),
        "km²": ("sq km", "sq. km", "sq kilometers", "sq kilometres"),
        "ft": ("ft", "foot", "feet", "ft."),
        "lb": ("lb", "lbs", "pound", "pounds"),
        "oz": ("oz", "ounce", "ounces"),
        "gal": ("gallon", "gallons"),
        "bbl": ("barrel", "barrels", "bpd", "barrels per day", "barrels a day"),
        "cup": ("cup", "cups"),
        "tbsp": ("tbsp", "tablespoon", "tablespoons"),
        "tsp": ("tsp", "teaspoon", "teaspoons"),
        "ha": ("hectare", "hectares"),
        "nmi": ("nautical mile", "nautical miles"),
        "kn": ("knot", "knots", "kts"),
        "ly": ("light-year", "light-years", "light year", "light years"),
        "kWh": ("kilowatt-hours", "kilowatt hours", "kilowatt-hour", "kilowatt hour"),
        "MWh": ("megawatt-hours", "megawatt hours", "megawatt-hour"),
        "GWh": ("gigawatt-hours", "gigawatt hours", "gigawatt-hour"),
        "TWh": ("terawatt-hours", "terawatt hours", "terawatt-hour"),
        "TW": ("terawatts", "terawatt"),
        "Nm": ("newton-meters", "newton-metres", "newton meters", "newton metres"), "hp": ("horsepower",
        "bhp"),
        "dB": ("decibels", "decibel"),
        "ppm": ("parts per million", "ppm"),
        "ML/day": ("MLD",), "ft³/s": ("cusec", "cusecs", "cfs"), "m³/s": ("cumecs",), "st": ("stone",),
        "ppb": ("parts per billion", "ppb"),
        "MB": ("meg",),
        "GB": ("gig", "gigs"),
        "magnitude": (),
        "second": (),
        "s": ("second", "seconds", "sec", "secs"),
        "min": ("minute", "minutes", "mins"),
        "h": ("hour", "hours", "hrs", "hr"),
        "day": ("day", "days"),
        "week": ("week", "weeks", "wks"),
        "month": ("month", "months"),
        "year": ("year", "years", "yrs", "yr"),
        "decade": ("decade", "decades"),
        "century": ("century", "centuries"),
        "night": ("night", "nights"),
    },
    unit_parts={
        "fortnight": ("week", "2"), "fortnights": ("week", "2"), "LMT": ("t", "100000"),
        "lakh metric tonnes": ("t", "100000"), "MMT": ("t", "1000000"),
    },
    per_mille=("per mille",),
    per=("per",),
    inches=("in", "ins"),
    unit_links=("of",),
    by_now=("now", "today"),
    compared_with=(
        "compared with", "compared to", "against", "versus", "vs", "vs.", "instead of", "in place of",
        "as opposed to", "up from", "down from", "rather than", "or rather"),
    coming_after=("after", "from"),
    earlier=(
        "previously", "before", "earlier", "formerly", "originally", "initially", "until now",
        "until then", "so far", "last year", "a year ago", "a year earlier", "a year before",
        "the year before", "last month"),
    differing=("too many", "too much", "too few", "too little", "short of"),
    dimensions=("long", "wide", "high", "deep", "tall", "thick", "across"),
    currencies={
        "dollar": "USD", "dollars": "USD", "buck": "USD", "bucks": "USD", "greenbacks": "USD",
        "pound": "GBP", "pounds": "GBP", "pounds sterling": "GBP", "sterling": "GBP", "quid": "GBP",
        "rupee": "INR", "rupees": "INR", "peso": "MXN", "pesos": "MXN", "franc": "CHF", "francs": "CHF",
        "krona": "SEK", "kronor": "SEK", "krone": "NOK", "kroner": "NOK", "crown": "SEK", "crowns": "SEK",
        "dinar": "IQD", "dinars": "IQD", "dirham": "AED", "dirhams": "AED", "riyal": "SAR", "riyals": "SAR",
        "rial": "IRR", "rials": "IRR", "shilling": "KES", "shillings": "KES", "yuan": "CNY",
        "renminbi": "CNY",
        "won": "KRW", "rand": "ZAR", "real": "BRL", "reais": "BRL", "rouble": "RUB", "roubles": "RUB",
        "ruble": "RUB", "rubles": "RUB", "US dollars": "USD", "U.S. dollars": "USD",
        "American dollars": "USD",
        "lira": "TRY", "liras": "TRY", "baht": "THB", "zlotys": "PLN", "zloty": "PLN", "forint": "HUF",
        "shekels": "ILS", "hryvnia": "UAH", "hryvnias": "UAH", "hryvnyas": "UAH", "bitcoin": "BTC",
        "bitcoins": "BTC",
        "leu": "RON", "lei": "RON", "leva": "BGN",
    },
    money_nouns=(
        "debt", "debts", "losses", "profit", "profits", "damages", "revenue", "revenues", "turnover",
        "earnings", "income", "subsidies", "funding", "compensation", "arrears", "savings", "investment",
        "investments", "interest", "dividends", "expenses", "costs", "fees", "royalties", "tax", "taxes",
        "aid", "capital", "cuts", "damage", "fine", "loss", "bill", "budget", "deficit", "surplus",
        "subsidy", "grant", "loan", "settlement", "fee", "cost"),
    valued=("estimat", "valued", "put", "total", "amount", "stood"),
    cents=("cent", "cents", "pence", "penny", "pennies", "p", "c", "¢"),
    cents_of={"p": "GBP", "pence": "GBP", "penny": "GBP"},
    percent=("percent", "per cent", "per-cent", "pct", "percentage"),
    points=("percentage point", "percentage points", "percentage-point", "pp", "pct pts", "percent points"),
    basis_points=("basis point", "basis points", "basis-point", "bps", "bp"),
    points_maybe=("points", "point",),
    point_of_share=("point", "points",),
    poll_words=("poll", "voter", "approval"),
    ordinal_units=("second",),
    ordinal_shares=("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    share_tails=("higher", "lower", "bigger", "larger", "smaller", "cheaper", "longer", "shorter",
        "faster", "slower", "greater", "fewer", "worse", "better", "off", "again", "apiece", "full",
        "empty", "complete", "owned"),
    ago=("ago", "earlier"),
    asked_for=("asked for", "sought", "requested", "demanded", "called for", "pushed for", "recommended",
        "argued for",),
    sides=("in favour", "in favor", "for", "against", "opposed", "undecided"),
    of_it=("of them", "of these", "of those", "of which",),
    said_again=("it is now", "it is still", "it was only", "it was just", "it's now", "it is", "it was",
        "it's", "it will be", "it had been", "that is", "that was", "that's",
        "it stands at", "it stood at"),
    costing=("cost", "price", "worth"),
    amount_verbs=(
        "cost", "pay", "paid", "earn", "weigh", "measur", "reach", "total", "stands", "stood", "rose",
        "rise", "fell", "fall", "grew", "grow", "drop", "climb", "charg", "ask", "grant", "get", "gets",
        "got", "receiv", "sought", "seek", "demand", "spend", "spent", "hits", "takes", "took", "last",
        "remain", "makes", "made", "gave", "give", "gives", "is", "was", "award", "offer"),
    arriving=("came", "come", "arriv"),
    not_before_amounts=("of", "by", "to", "for", "in", "at", "as"),
    of_which=("of which",),
    changed_by=("by",),
    grown_by=("by",),
    margin_words=("margin",),
    half_words=("half",),
    half_of=("of", "the", "its", "their", "his", "her", "our", "these", "those", "all",),
    half_after=("by", "in", "become", "becomes", "became"),
    half_not_after=("first", "second", "latter", "other", "the", "last", "previous", "top", "bottom",
        "better", "a", "each", "opening", "final", "early", "and", "one",),
    fahrenheit_words=("chicago", "texas", "florida", "minnesota", "minneapolis", "wisconsin", "michigan",
        "illinois", "iowa", "nebraska", "kansas", "oklahoma", "colorado", "arizona", "nevada", "california",
        "oregon", "montana", "wyoming", "idaho", "utah", "dakota", "missouri", "arkansas", "louisiana",
        "alabama", "mississippi", "tennessee", "kentucky", "ohio", "pennsylvania", "massachusetts",
        "connecticut", "vermont", "maine", "alaska", "virginia", "maryland", "denver", "phoenix", "dallas",
        "houston", "detroit", "cleveland", "seattle", "feet", "miles", "inches", "fahrenheit", "mph",
        "pounds",),
    celsius_words=("celsius", "kilometres", "metres", "centimetres", "°c",
        "£", "c", "mm",),
    temperature_words=("bake", "baked", "preheat", "roast", "temperature", "temperatures", "heat",
        "heatwave", "warming", "warmth", "mercury",
        "celsius", "fahrenheit", "thermometer", "thermometers", "freezing", "hot", "hottest", "coldest",
        "oven", "baking", "grill"),
    degrees={
        "degrees": "°", "degree": "°", "degrees Celsius": "°C", "degree Celsius": "°C", "degrees C": "°C",
        "degrees centigrade": "°C", "degrees Fahrenheit": "°F", "degree Fahrenheit": "°F",
        "degrees F": "°F",
        "Celsius": "°C", "Fahrenheit": "°F", "kelvin": "K",
    },
    below_zero=("below zero", "below freezing", "below"),
    minus=("minus", "negative"),
    minus_any=("minus", "negative",),
    plus=("plus",),
    before={
        "not reach": "<", "fails to reach": "<", "failed to reach": "<", "fell short of": "<",
        "falls short of": "<", "fall short of": "<", "nowhere near": "<", "close on": "~", "virtually": "~",
        "practically": "~", "nigh on": "~", "well-nigh": "~", "not quite": "~", "getting on for": "~",
        "the best part of": "~", "the better part of": "~", "in the neighbourhood of": "~",
        "in the neighborhood of": "~", "in the vicinity of": "~", "on the order of": "~",
        "in the order of": "~", "of the order of": "~", "something like": "~", "c.": "~", "a rough": "~",
        "an approximate": "~", "somewhere near": "~",
        "nearer": "~", "nearer to": "~", "closer to": "~", "more or less": "~", "roughly speaking": "~",
        "about another": "~", "about a further": "~", "about the same": "~", "topping": ">", "a good": ">",
        "a solid": ">", "a shade over": ">", "a whisker over": ">", "a fraction over": ">",
        "a little above": ">", "faster than": ">", "taller than": ">", "wider than": ">",
        "deeper than": ">", "richer than": ">", "at the very least": ">=", "at the least": ">=",
        "at a minimum": ">=", "at minimum": ">=", "starting at": ">=", "starting from": ">=",
        "a floor of": ">=", "greater than or equal to": ">=", "not below": ">=", "short of": "<",
        "just short of": "<", "not even": "<", "a shade under": "<", "a whisker under": "<",
        "a fraction under": "<", "barely": "~", "hardly": "<", "scarcely": "<", "slower than": "<",
        "cheaper than": "<", "narrower than": "<", "lighter than": "<", "well under": "<",
        "well below": "<", "up to and including": "<=", "no later than": "<=", "a ceiling of": "<=",
        "a cap of": "<=", "limited to": "<=", "an upper limit of": "<=", "upper limit of": "<=",
        "less than or equal to": "<=", "at the outside": "<=", "as old as": "<=", "as far as": "<=",
        "up to a maximum of": "<=", "anything up to": "<=", "anywhere up to": "<=", "over-": ">",
        "under-": "<", "about": "~", "around": "~", "roughly": "~", "some": "~", "almost": "~",
        "nearly": "~", "approximately": "~", "approx": "~", "approx.": "~", "circa": "~", "ca.": "~",
        "close to": "~", "an estimated": "~", "estimated": "~", "nearing": "~", "approaching": "~",
        "in the region of": "~", "somewhere around": "~", "upwards of": ">", "upward of": ">",
        "an average of about": "~", "as of about": "~", "shy of": "<", "just shy of": "<",
        "just under": "<", "just over": ">", "a little over": ">", "well over": ">", "or about": "~",
        "more than": ">", "over": ">", "greater than": ">", "above": ">", "exceeding": ">", "exceeds": ">",
        "exceeded": ">", "exceed": ">", "in excess of": ">", "north of": ">", "older than": ">",
        "longer than": ">", "higher than": ">", "larger than": ">", "bigger than": ">", "heavier than": ">",
        "beyond": ">", "surpassed": ">", "surpassing": ">", "topped": ">", "better than": ">",
        "at least": ">=", "a minimum of": ">=", "minimum of": ">=", "no fewer than": ">=",
        "no less than": ">=", "not less than": ">=", "minimum": ">=", "less than": "<", "fewer than": "<",
        "under": "<", "below": "<", "younger than": "<", "lower than": "<", "smaller than": "<",
        "shorter than": "<", "south of": "<", "up to": "<=", "at most": "<=", "a maximum of": "<=",
        "maximum of": "<=", "no more than": "<=", "not more than": "<=", "as many as": "<=",
        "as much as": "<=", "within": "<=", "within the first": "<=", "within its first": "<=",
        "within their first": "<=", "maximum": "<=", "a max of": "<=", "not exceeding": "<=",
        "capped at": "<=", "as high as": "<=", "at the most": "<=", "as long as": "<=", "in under": "<",
        "in less than": "<", ">": ">", "<": "<", "≥": ">=", "≤": "<=", "~": "~", "≈": "~",
        "at or above": ">=", "at or over": ">=", "equal to or more than": ">=",
        "equal to or greater than": ">=", "at or below": "<=", "at or under": "<=",
        "equal to or less than": "<=", "tops": ">", "surpasses": ">", "surpass": ">", "to top": ">",
        "will top": ">", "would top": ">", "can top": ">", "could top": ">", "may top": ">",
        "might top": ">", "can reach": "<=", "could reach": "<=", "may reach": "<=", "might reach": "<=",
    },
    before_measure={
        "near": "~", "inside": "<", "neared": "~", "nears": "~", "approached": "~", "approaches": "~",
    },
    before_duration={
        "about every": "~", "around every": "~", "roughly every": "~", "nearly every": "~",
        "almost every": "~", "approximately every": "~",
    },
    after={
        "-ish": "~", "-something": "~", "ish": "~", "give or take": "~", ", give or take": "~",
        "at the most": "<=",
        "at the least": ">=", "at the very least": ">=", "at the outside": "<=", "or lower": "<=",
        "or earlier": "<=", "or greater": ">=", "and counting": ">", "and more": ">=", "and below": "<=",
        "and younger": "<=", "or thereabout": "~", "more or less": "~",
        "-plus": ">",
        "or more": ">=", "or so": "~", "or less": "<=", "or fewer": "<=", "at least": ">=", "at most": "<=",
        "or older": ">=", "and older": ">=", "and over": ">=", "or over": ">=", "or above": ">=",
        "and above": ">=",
        "or higher": ">=", "and up": ">=", "or under": "<=", "and under": "<=", "or younger": "<=",
        "or below": "<=",
        "minimum": ">=", "maximum": "<=", "plus": ">", "+": ">", "approximately": "~", "-odd": "~",
        "odd": "~",
        "tops": "<=", "max": "<=", "or thereabouts": "~", "or better": ">=", "or longer": ">=",
    },
    may=("can", "could", "may", "might"),
    negating=("no", "not", "never", "without"),
    not_before=(
        "near a", "near an", "near the", "go up to", "went up to", "going up to", "rose up to",
        "goes up to", "gone up to", "all over", "not about", "took over", "take over", "taken over",
        "taking over", "turned over", "handed over", "based around", "passed over", "talk about",
        "talking about", "talked about", "ran over", "win over", "won over", "victory over", "lead over",
        "edge over", "worried about", "worries about", "concerns about", "concern about", "questions about",
        "said about", "debate over", "concerns over", "fight over", "arrested over", "charges over",
        "row over", "dispute over", "protests over", "control over", "thanks some", "spread over",
        "over about", "triumph over", "wins over", "clash over", "clashes over", "clashed over",
        "clashing over", "jailed over", "sued over", "sues over", "suing over", "quizzed over",
        "arguments over", "argument over", "argue over", "argued over", "anger over", "angry over",
        "fury over", "furious over", "outrage over", "backlash over", "uproar over", "outcry over",
        "tension over", "tensions over", "fears over", "feud over", "standoff over", "stand-off over",
        "battle over", "lawsuit over", "lawsuits over", "probe over", "inquiry over", "investigation over",
        "scandal over", "controversy over", "disagreement over", "unease over", "alarm over", "rows over",
        "disputes over", "protest over", "war over", "talks over", "talks about", "the top", "its top",
        "their top",
    ),
    near_only=("about",),
    priced_for=("for",),
    compared=("earlier", "before", "ago", "previously"),
    laid_over=("over", "under"),
    thresholds=("mark", "threshold", "target", "limit", "level", "barrier", "cap", "ceiling", "line",
        "minimum", "maximum", "goal", "average", "hurdle", "estimate", "walk", "drive", "ride", "point",
        "range", "record", "figure", "benchmark", "standard"),
    spanning=("over", "over the past", "over the last", "over the next", "about the"),
    lasting=("for", "just", "well", "of", "lasted", "lasting", "after", "took", "takes", "taken", "aged",
        "little", "been", "slightly", "in", "is", "was", "age", "spent", "served", "to", "from", "are"),
    range_open=("from", "between", "of", "for", "in", "to"),
    range_links=("to", "through", "up to"),
    between=("between", "anywhere between", "somewhere between", "anything from", "anywhere from",
        "ranging from", "everything from"),
    between_links=("and",),
    either_links=("or",),
    change_words=("rose", "rise", "rising", "risen", "fell", "fall", "fallen", "drop", "increas", "decreas",
        "grew", "grow",
        "declin", "cut", "rais", "climb", "jump", "soar", "plung", "slash", "reduc", "went", "gone",
        "widen", "narrow",
        "up", "down", "shrank", "shrunk", "doubl", "tripl", "lift", "lower", "slid", "slip", "surg",
        "tumbl", "chang",
        "expand", "improv", "eas", "slow", "accelerat", "upgrad", "downgrad", "revis", "boost", "dip",
        "edg", "leap", "mov", "extend", "hik", "adjust", "shift", "switch", "swell", "swoll", "sank", "sink",
        "plummet", "deepen", "balloon", "shrink", "trim", "pared"),
    change_endings=("", "s", "es", "d", "ed", "e", "ing", "ped", "ping", "ted", "ting", "ned", "ning", "med",
        "ming", "th", "ths", "tion", "tions", "ion", "ions", "ation", "ment", "ments", "ement", "ements"),
    side_links=("by",),
    score_links=("to",),
    fall_words=("fell", "fall", "drop", "declin", "cut", "slash", "reduc", "plung", "lower", "slid", "slip",
        "tumbl", "decreas", "shrank", "shrunk",),
    share_links=("in", "out of", "out of every", "in every", "of", "in each", "of every"),
    part_links=("of the", "of its", "of their", "of his", "of her", "of these", "of those"),
    share_one_links=("in",),
    share_far_links=("out of", "in every"),
    multiplied=("multiplied by", "by a factor of",),
    fold=("fold",),
    fold_fused=("fold",),
    times=("times", "time"),
    times_more=("more", "as", "higher", "larger", "bigger", "greater", "the", "faster", "less", "likelier",
        "lower",
        "smaller", "longer", "stronger", "heavier", "better", "worse", "that", "what", "their", "its",
        "earnings", "cheaper", "richer", "farther", "brighter", "over"),
    age_openers=("at",),
    age_subjects=("he", "she", "i"),
    age_links=("of",),
    vote_words=("votes", "vote", "seats"),
    not_units=("bars",),
    aged=("died at", "dead at", "dies at", "retired at", "married at", ", then", "who is", "who was",
        "who turned", "now aged", "i am", "i'm", "he is", "she is", "he's",
        "she's",
        "i was", "he was", "she was", "aged", "age", "age of", "ages of",
        "ages", "turned", "turns", "turning"),
    becomes=("turned", "turns"),
    aged_be=("be", "was", "is", "were", "turned",),
    aged_when=("when he", "when she", "when they", "when her", "when his", "when i",),
    age_after=("year-old", "year-olds", "years-old", "month-old", "month-olds", "week-old", "day-old",
        "days-old", "months-old", "weeks-old", "year old", "hour-old"),
    age_always=("older than", "younger than"),
    people=("viewers", "users", "customers", "subscribers", "homes", "jobs", "tonnes", "barrels", "people",
        "those", "children", "adults", "men", "women", "anyone", "everyone", "players",
        "girls", "boys",
        "workers", "americans", "britons", "voters", "drivers", "kids", "youths", "residents", "patients",
        "students", "person", "renters", "buyers", "pupils", "teenagers", "youngsters", "someone",
        "australians", "germans", "citizens"),
    limited=("anyone", "everyone", "those", "aged", "them", "they", "who"),
    limited_be=("are", "were"),
    age_limits=("under", "over", "below", "above", "aged", "older than", "younger than"),
    unit_adjectives=("long", "full", "whole", "straight", "short", "consecutive", "solid", "further",
        "additional", "more", "calendar"),
    single_articles=("a", "an"),
    plural_articles=("the", "these", "those"),
    in_two=("in two",),
    unlabelled=("per", "each", "every"),
    labels=("natura", "minute", "footnote", "note", "item", "clause", "marker", "mile marker", "dialed",
        "dialled",
        "caliber",
        "calibre", "call", "dial", "article", "articles", "section", "sections", "page",
        "pages", "chapter",
        "chapters", "figure",
        "fig", "fig.", "table", "no", "no.", "nos",
        "number", "room", "flight", "channel", "route", "highway", "interstate", "line", "platform", "gate",
        "verse",
        "volume", "vol", "vol.", "season", "episode", "act", "phase", "type", "category", "group", "stage",
        "level",
        "part", "class", "grade", "round", "lap", "game", "test", "tier", "step", "rule", "law",
        "paragraph",
        "floor", "apartment", "apt", "box", "pier", "terminal", "building", "unit", "suite", "zone",
        "sector", "area", "ward",
        "district", "precinct", "exhibit", "count", "counts", "proposition", "prop", "amendment",
        "resolution", "title", "chart", "block", "plan",
        "version", "scene", "track", "exit", "junction", "hole", "pole", "turn", "hall", "court", "row",
        "seat", "pp", "p", "p.", "pg", "issue",
        "bus", "train", "engine", "ranked", "ranking", "slot", "size", "mark", "matchday", "week", "day",
        "gen", "generation", "model",
        "square", "#", "studio", "bay", "berth", "reactor", "campus", "directive", "regulation", "psalm",
        "john", "luke", "appendix", "annex", "bill", "case", "seed", "world no", "world no.", "top",
        "schedule", "tower", "vitamin", "windows",
        "ambulance", "counter", "booth", "stall", "locker", "cell", "hangar", "elevator", "camera",
        "witness", "option", "lane", "dock", "aisle", "carriage", "cabin", "classroom", "lab", "pump",
        "helpline on", "hotline on", "number on"),
    label_plurals=(
        "rooms", "lots", "platforms", "gates", "wards", "junctions", "exits", "floors", "terminals",
        "lanes", "lines", "tracks", "halls", "courts", "blocks", "zones", "sectors", "districts", "phases",
        "stages", "groups", "volumes", "routes", "berths", "bays", "channels", "seats", "rows", "plots",
        "paragraphs", "clauses"),
    names=("atp", "wta", "masters", "boeing", "airbus", "windows", "iphone", "ipad", "galaxy",
        "pixel",
        "apollo", "xbox",
        "playstation", "formula",
        "falcon", "ariane", "android", "ios", "soyuz", "vega", "covid", "ligue", "route", "radio", "catch",
        "euro",
        "nikkei", "ftse", "s&p", "dax", "cac", "stoxx", "russell", "nasdaq", "fortune", "ibex", "ford",
        "ps", "league",
        "area", "mig", "su", "leopard", "abrams", "starship", "luna", "voyager", "artemis", "expedition",
        "opus", "symphony", "concerto", "nr", "blink", "studio", "mach", "gemini", "chang'e", "mark",
        "model", "python", "gpt", "macos"),
    streets_after=("street", "st", "st.", "avenue", "ave", "ave.", "road", "rd", "boulevard", "blvd",
        "lane", "drive", "place", "square", "way", "court", "terrace", "parkway", "crescent"),
    street_nouns=("block",),
    score_words=(
        "referee", "spectat", "victory", "victories", "won", "beat", "lost", "lose", "lead", "draw",
        "drew", "defeat", "score", "loss", "tie", "match", "game", "goal", "home", "final", "set", "vote",
        "against", "ruling", "decision", "rout", "thrash", "edged", "record", "aggregate", "half", "side",
        "penalt", "level", "series", "trail", "up", "down", "seed", "win", "odds", "split", "ahead"),
    formations=("formation", "system", "defence", "defense", "shape", "lineup", "line-up", "zone"),
    emergency_nouns=("call", "calls", "caller", "callers", "operator", "operators", "dispatcher",
        "dispatchers", "handler", "handlers", "line", "system", "service", "services", "number", "recording",
        "recordings", "emergency", "response", "centre", "center"),
    innings_words=("innings", "wicket", "wickets", "overs", "bowled", "batted", "batsman", "batter",
        "bowler", "bowlers", "batters", "lbw", "declared", "cricket"),
    idioms=(
        "three-quarter time", "three quarter time", "category one", "category two", "category three",
        "category four", "category five", "type one", "type two", "grade one", "grade two", "tier one",
        "tier two", "tier three", "stage one", "stage two", "stage three", "stage four", "level one",
        "level two", "level three", "level four", "phase one", "phase two", "phase three",
        "two and two together", "in two minds", "back three", "back four", "back five", "front two",
        "front three", "one foot in", "two birds with one stone", "forty winks",
        "thanks a million", "two left feet", "thousand cuts", "seven wonders", "zero-hours", "zero-hour",
        "zero hours contract", "zero hours contracts", "net zero carbon", "think twice", "one-two",
        "9/11", "737 max", "ocean's 11", "24/7", "one another", "at one point", "zero in", "on all fours",
        "square one", "ground zero", "back to square one", "day one", "nine-to-five", "second to none",
        "catch-22", "fifty-fifty", "four-wheel", "four-by-four", "one-way", "two-way",
        "at sixes and sevens", "zero-sum", "zero tolerance", "seven seas", "five eyes",
        "five star movement", "ten commandments", "three musketeers", "pac-12", "hundred years' war",
        "sweet 16", "high five", "cloud nine", "twenty20", "forty-niners", "49ers", "76ers", "number one",
        "no one", "a million miles away", "four corners of the world", "four corners of the globe",
        "four corners of the earth", "my two cents", "9 to 5 job", "nine to five job", "Group of 20",
        "Big 10", "Big 12",
        "one man and his dog",
    ),
    hyphen_names=("something", "somethings", "wheeler", "wheelers", "pointer", "pointers", "hander",),
    persons=("sister", "brother", "son", "daughter", "wife", "husband", "twins", "boy", "girl", "man",
        "woman", "mother", "father", "boyfriend", "girlfriend", "cousin", "nephew", "niece", "partner",
        "suspect", "driver", "victim", "passenger", "striker", "forward", "midfielder", "defender", "bowler",
        "batter",
        "goalkeeper", "singer", "actor", "teacher", "nurse", "farmer", "student",),
    one_thing=("knot",),
    next_ones=("next", "other", "another"),
    one_day_next=("after", "later", "before", "earlier", "out", "of", "in", "each", "per", "ahead",),
    one_day_before=("in", "for", "than", "by", "after", "within", "only", "just", "last", "every", "least",
        "about",),
    vague=("several", "many", "few", "hundreds of", "some", "tens of", "dozens of", "a few", "a couple"),
    stops=(
        "amidst", "versus", "aboard",
        "overnight", "till", "beneath", "today", "yesterday", "tomorrow", "amongst", "alongside",
        "all", "prescribed", "the", "a", "an", "of", "in", "on", "at", "to", "for", "from", "by", "with",
        "and", "or", "but", "that", "which", "who", "whom", "whose", "is", "are", "was", "be", "been",
        "being", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must", "should",
        "shall", "do", "does", "did", "not", "if", "as", "than", "then", "so", "because", "while", "when",
        "where", "after", "before", "since", "until", "during", "over", "under", "between", "into", "onto",
        "through", "about", "against", "across", "along", "around", "behind", "below", "above", "beside",
        "beyond", "near", "off", "out", "up", "down", "per", "via", "without", "within", "it", "its", "he",
        "she", "they", "them", "their", "his", "her", "him", "i", "you", "we", "us", "our", "your", "this",
        "these", "those", "there", "here", "now", "also", "only", "just", "still", "even", "already", "yet",
        "more", "less", "fewer", "each", "both", "either", "neither", "nor", "though", "although",
        "however", "including", "according", "said", "says", "say", "told", "amid", "among", "ago",
        "earlier", "later", "away", "once", "twice", "again", "like", "unlike", "despite", "toward",
        "towards", "upon", "what", "why", "how", "last", "next", "instead", "whether", "ended", "died",
        "left", "came", "went", "got", "were", "killed", "injured", "wounded", "arrested", "missing",
        "dead", "apiece", "respectively", "too", "very", "nearly", "almost", "taking", "making", "met",
        "began", "took", "spoke", "fled", "knew", "brought", "gave", "chose", "wrote", "saw", "sat",
        "stood", "grew", "fell", "rose", "ran", "won", "kept", "sent", "felt", "thought", "meet", "agree",
        "go", "come", "remain", "became", "ever", "never", "first", "finally", "together", "having"),
    of=("of",),
    determiners=("the",),
    conjunctions=("and", "or"),
    joined_endings=("s",),
    object_openers=("the", "a", "an", "its", "their", "his", "her", "to", "it", "them", "him",
        "us", "me", "my", "your", "our", "both", "every"),
    many=("dozens", "hundreds", "thousands", "scores", "tens", "millions", "plans", "lots"),
    compounds_spaced=True,
    verb_endings=("ed", "ing"),
    irregular_plurals=("people", "men", "women", "children", "police", "teeth", "feet", "mice", "geese",
        "cattle", "aircraft", "sheep", "fish",
        "deer", "staff", "species", "series", "personnel", "data", "media", "policemen", "servicemen",
        "firemen", "congressmen", "lawmakers", "troops", "wolves", "bacteria", "criteria", "phenomena",
        "crew", "offspring", "spacecraft", "salmon", "folk", "gunmen", "fishermen", "businessmen",
        "businesswomen", "spokesmen", "grandchildren", "schoolchildren", "englishmen", "dead", "injured",
        "wounded", "missing"),
    not_plural_endings=("ss", "us", "is", "ous",),
    possessives=("s",),
    plural_endings=("s",),
    adjectives_first=True,
    angles=("latitud", "longitud", "angle", "inclin", "rotat", "tilt", "turn"),
    weapons=("pistol", "pistols", "handgun", "handguns", "glock", "gun", "guns", "rifle", "rounds", "round",
        "bullets", "bullet", "ammunition", "beretta", "semiautomatic", "semi", "caliber", "calibre", "ammo",
        "casings", "cannon", "autocannon", "machine", "mortar", "howitzer", "artillery", "camera", "film",
        "lens",),
    metric_words=("high", "long", "wide", "tall", "deep", "away", "above", "below", "from", "race",
        "sprint", "hurdles", "freestyle", "final", "dash", "relay", "butterfly", "backstroke",
        "breaststroke", "of", "thick", "across", "gold", "champion", "apart"),
    senses={
        "stone": (("st", ("weigh", "weighs", "weighed", "weight", "diet", "heavier", "lighter")),
            ("stone", ("stone",))),
        "real": (("BRL", ("brazil", "brazilian", "rio")), ("real", ("real",))),
        "won": (("KRW", ("korea", "korean", "seoul")), ("won", ("won",))),
        "marks": (("DEM", ("german", "germany", "deutsche", "berlin")), ("marks", ("marks",))),
        "crowns": (("CZK", ("czech", "prague")), ("SEK", ("sweden", "swedish")), ("NOK", ("norway",
        "norwegian")),
            ("DKK", ("denmark", "danish")), ("crowns", ("crowns",))),
        "pounds": (("lb", ("weigh",
        "weight", "weighing", "weighed", "weighs", "heavy", "lose", "lost",
        "gain", "gained", "per", "muscle", "fat", "body", "beef", "meat", "cocaine", "explosives", "bomb",
        "payload", "thrust", "food", "heavier", "lighter", "marijuana", "methamphetamine", "trash",
        "tall", "height", "carbon", "fish", "potatoes", "flour", "sugar", "butter", "rice")), ("GBP", ("£",
        "sterling",
        "britain", "british", "uk", "england", "london", "scotland", "wales", "treasury", "cost", "worth",
        "paid", "price", "million", "spend", "fine"))),
        "pound": (("lb", ("weigh", "weight", "weighing", "weighed", "heavy", "per", "baby", "bomb", "fish",
        "dog")), ("GBP", ("£", "sterling", "britain", "british", "uk"))),
    },
    counting_words=("sold", "sell", "ship", "deliver", "attract", "reach", "infect", "employ", "produc",
        "export", "import", "kill", "displac", "vaccinat", "hous", "popul"),
    signs={"Dh": "AED", "Dhs": "AED"},
)

DATES = Dates(
    months={
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
        "september": 9,
        "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6,
        "jul": 7, "aug": 8,
        "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12, "jan.": 1, "feb.": 2, "mar.": 3, "apr.": 4,
        "jun.": 6,
        "jul.": 7, "aug.": 8, "sep.": 9, "sept.": 9, "oct.": 10, "nov.": 11, "dec.": 12,
    },
    weekdays=("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mondays",
        "tuesdays", "wednesdays",
        "thursdays", "fridays", "saturdays", "sundays"),
    capital_names=True,
    weekday_links=("the",),
    weekday_named=("hrh", "mr", "dr", "chief", "chiefs", "pastor", "prophet", "bishop", "apostle",
        "evangelist",
        "prince", "king", "prof", "professor", "engr", "barr", "barrister", "comrade", "hon", "honourable",
        "senator", "alhaji", "elder", "deacon", "sgt", "sergeant", "inspector", "insp", "asp", "dsp", "csp",
        "named", "called"),
    month_first=True,
    of=("of", "the"),
    day_links=("and", "to", "-", "–", "—", ",", "or", "through"),
    day_determiners=("the",),
    ordinal_endings=("st", "nd", "rd", "th"),
    ordinal_words={"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6},
    year_words=("the", "our", "its", "their", "this", "his", "her", "my", "your", "whose", "a", "an", "'s",
        "’s", "in", "since", "until", "during", "before", "after",
        "till", "year", "years", "early",
        "late", "mid", "summer", "spring",
        "autumn", "fall", "winter", "end of", "start of", "beginning of", "middle of", "season", "fiscal",
        "circa", "than", "around", "when in", "by", "back in", "through", "election", "class of"),
    year_maybe=("of", "from", "by", "to", "the", "and", "between", "for", "late", "with", "a", "about",
        "through"),
    year_before=("built", "founded", "born", "opened", "established", "erected", "published", "dated", "died",
        "rebuilt", "circa"),
    year_tails=("levels", "figures", "prices", "standards", "terms", "numbers", "results", "elections",
        "baseline", "values"),
    year_counts=("people", "men", "women", "children", "votes", "deaths", "cases", "dead", "miles", "homes",
        "jobs", "workers", "students", "patients", "residents", "visitors", "words", "soldiers"),
    sums=("total of", "sum of"),
    year_links=("-", "–", "/", "—"),
    seasons=("season", "seasons", "campaign"),
    decade_endings=("s", "'s"),
    decade_openers=("the", "mid", "late", "early", "-"),
    decade_not_after=("over", "under", "aged", "his", "her", "their", "my", "your", "our", "lows", "highs",
        "temperatures",
        "temps",),
    not_units=("second", "quarter", "quarters",),
    decade_words=("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties",
        "nineties", "noughties"),
    clock_after=("a.m.", "p.m.", "am", "pm", "a.m", "p.m", "o'clock", "oclock", "noon", "midnight"),
    clock_ranges={"from": "to", "between": "and"},
    opening_hours=("open", "clos", "shut", "served", "staffed", "hours", "curfew", "shift", "daily",
        "weekday",
        "works", "working", "office"),
    clock_at=("at", "at about", "at around", "by", "until", "around", "since", "from", "before", "after",
        "shortly after", "shortly before", "was", "is", "it's"),
    clock_parts=("half past", "a quarter past", "quarter past", "a quarter to", "quarter to",
        "half-past"),
    clock_parts_led=("half",),
    clock_alone=("shortly after", "shortly before", "just after", "just before", "soon after", "it was gone",
         "it's gone", "it had gone", "it had just gone", "got home by", "get home by",
        "gets home by", "getting home by", "be home by", "was home by", "were home by", "came home by"),
    clock_maybe=("at", "at about", "at around"),
    not_struck=("share", "stock", "price", "dollar", "pound", "euro", "yen", "bond", "rate", "index",
        "odds", "trading", "market", "under", "par", "toll", "score"),
    strikes=("open", "clos", "shut", "start", "begin", "began", "begun", "finish", "leav",
        "arriv", "ended", "ends", "wake", "waking", "woke", "gets", "meet", "return", "doors", "dinner",
        "supper",
        "breakfast", "lunch", "kick", "rang", "rings", "bell", "train", "service", "curfew"),
    clock_minutes=("five", "ten", "twenty"),
    clock_minute_links=("past", "minutes past"),
    clock_colon=":.",
    clock_tail=("in the morning", "in the afternoon", "in the evening", "at night", "sharp"),
    clock_past=("ten", "fifteen", "twenty", "twenty-five", "thirty", "thirty-five", "forty", "forty-five",
        "fifty",
        "fifty-five"),
    clock_words={"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9, "ten": 10, "eleven": 11, "twelve": 12},
)

# fmt: on

TRAITS = Traits(
    zero_that=True,
)

FORMS = Forms(
    past_ending="ed",
    irregular_past="""
        held kept felt brought bought sold sent spent built met paid ran struck fought drew drove threw
        wore chose broke flew hid rode shook stole sought caught heard laid sank slept slid stuck swept
        swung understood blew gave forgot forgave froze ate drank rose sat stood hit cut shut set put let
        beat hurt cost burst quit split spread lent bent dealt fed fled hung knelt leapt dug shot swore
        tore woke withdrew overcame overtook undertook upheld withheld bore bit bled bred clung crept
        flung sprang spun stung strode strove wept wound led won lost left made found took came went got
        saw knew fell grew became said told wrote
    """,
    third_person="s",
    gerund_ending="ing",
    adverb_ending="ly",
    plural_ending="s",
    possessives="'s s'",
    clipped="s t n m k r em til tis twas cause bout round",
    clipped_years="s",
)

GRAMMAR = Grammar(
    definite="the this that these those",
    indefinite="a an one some",
    possessive="his her its their our my your",
    quantifiers="both some several many most all two three any every each",
    counting="number part parts",
    of="of",
    prepositions="""
        of in on at by for from with without to into onto over under after before during since until till
        about against among amid between through throughout across along around behind beyond near off out
        outside inside per than toward towards upon via within despite following including regarding
        concerning like unlike up down as besides except ahead
    """,
    time_prepositions="on after during before",
    agents="by",
    attach="for at in from with",
    attach_to_bodies="for",
    within="in at from",
    which="which",
    towns="in",
    and_="and or but",
    but="but or",
    contrasting=("while", "whereas"),
    subordinate="""
        when while although though because if unless since as whereas after before until once so whenever
        wherever but
    """,
    relative="who whom whose which",
    clitics="me him her us them",
    negations="""
        not no-one noone neither never n't didn't don't doesn't cannot wouldn't couldn't won't hasn't
        haven't hadn't nobody declined refused nothing
    """,
    adverbs="""
        also then later now already still just only even again repeatedly publicly previously recently
        earlier simply often always never once further meanwhile however instead initially originally
        immediately quickly firmly flatly bluntly reportedly clearly specifically explicitly openly
        yesterday today tonight tomorrow himself herself themselves itself too famously candidly
        consistently falsely correctly rightly wrongly jokingly angrily tearfully finally eventually
        separately similarly afterwards afterward additionally largely soon privately reluctantly
    """,
    adverb_phrases="all told, that said",
    adjectives="""
        another other new latest recent fresh further previous earlier prepared written formal similar
    """,
    times="""
        monday tuesday wednesday thursday friday saturday sunday january february march april june july
        august september october november december yesterday today tonight earlier later last this early
        late wednesday's jan feb mar apr jun jul aug sep sept oct nov dec
            once
    """,
    time_nouns="""
        hours days weeks months years minutes day week month year night spring summer autumn winter weekend
        morning evening afternoon quarter season decade
    """,
    measured="later afterwards earlier",
    abbreviations="""
        mr mrs ms dr st jr sr prof rev sen rep gov gen col lt sgt capt inc corp co ltd no vs etc jan feb
        mar apr jun jul aug sep sept oct nov dec mass calif conn wash ariz tenn penn ala ill ind wis minn
        d r fla ga mich mo nev okla ore va a.m p.m u.s u.k u.n fig al approx dept est maj cmdr adm hon
    """,
    abbreviations_too="no ill mass ore wash fig",
)

VERBS = Verbs(
    endings={
        "": "-",
        "s": "- s ed ing",
        "e": "e es ed ing",
        "d": "- s ted ting",
    },
    say={
        "s": """
            claim add explain insist stress report contend allege maintain respond answer remark comment
            recall warn confess affirm assert testify predict reveal disclose concur counter complain vow
            caution boast tweet post confirm inform remind conced stipulat proclaim profess exclaim gush
            interject offer chim recount reckon hint lament object quip whisper retort joke mention attest
            posit
        """,
        "e": """
            alleg announc declar not argu stat acknowledg reiterat conced conclud elaborat observ emphasiz
            emphasis estimat speculat theoriz theoris underlin underscor confid quipp promis disclos assur
            surmis propos rul advis continu recogniz recognis appris indicat opin
        """,
        "d": "admit submit",
        "": """
            question questions questioned say says said saying tell tells told telling reply replies replied
            replying write writes wrote writing swear swears swore testifies testified specifies specified
            clarifies clarified clarifying repeat repeats repeated deny denies denied denying suggest
            suggests suggested suggesting ask asks asked asking joke jokes joked joking agree agrees agreed
            pledge pledges pledged stressing adding warning noting explaining arguing insisting calling
            stresses confesses professes concurred concurring signal signals signaled signalled signaling
            signalling highlight highlights highlighted highlighting divulge divulges divulged divulging
            forecast forecasts forecasted reasoned hypothesized hypothesised
            guaranteed guarantees accepted accepts reaffirmed reaffirms insinuated insinuates mused muses
            avowed conjectured deduced averred restated rebutted relayed intimated intimates reassured
            reassures rejoined rejoins bragged brags volunteered volunteers
        """,
    },
    voice={
        "s": """
            call demand shout yell mutter laugh blast slam label brand dub mock sneer scream recall sigh
            murmur cry express greet protest open thunder bark whisper dismiss deliver detail
            share portray caption email text recommend
        """,
        "e": """
            describ prais denounc urg smil characteriz characteris ventur apologiz apologis welcom
            criticiz criticis decid conced continu accus quot cit wond rais chid revers enthus compar
        """,
        "": """
            begin begins began beginning cries cried speak speaks spoke sing sings sang chant chants chanted
            pleads pleaded pleading beg begs begged refers referred apologise wonder wonders wondered
            wondering praises recalls read reads condemn condemns condemned condemning hail hails hailed
            hailing think thinks thought thank thanks thanked thanking term terms termed deem deems deemed
            goes concludes finishes finished ended ends teased teases deadpans deadpanned fumed fumes raged
            rages dismisses rejected rejects likened likens blamed blames mocked mocks decried decries
            ridiculed ridicules lambasted lambasts chided remember remembers remembered griped grumbled
            crowed scoffed
        """,
    },
    participles="""
        singing shouting chanting yelling whispering muttering captioning saying adding telling noting
        explaining arguing insisting warning claiming stressing calling writing describing asking
        declaring announcing stating emphasizing emphasising alleging acknowledging admitting confirming
        conceding pointing commenting remarking recalling tweeting vowing promising suggesting
        reiterating concluding indicating observing replying responding joking quipping
    """,
    said="said say says saying",
    told="""
        tell tells telling told inform informs informed informing remind reminds reminded reminding assure
        assures assured assuring warn warns warned warning
    """,
    asking="ask asks asked questioned know",
    answering="answers answered replies replied responds responded retorts retorted",
    objects="""
        offer offers offered offering add adds added adding propose proposes proposed proposing suggest
        suggests suggested suggesting reveal reveals revealed revealing announce announces announced
        announcing describe describes described describing outline outlines outlined detail details detailed
        confirm confirms confirmed confirming declare declares declared declaring report reports reported
        reporting predict predicts predicted predicting explain explains explained explaining mention
        mentions mentioned highlight highlights highlighted highlighting disclose disclosed discloses demand
        demands demanded promise promises promised recall recalls recalled stress stresses stressed urge
        urged deny denies denied forecast forecasts guaranteed guarantees accepted accepts divulged relayed
        rebutted
    """,
    naming="""
        called calls calling call dubbed described describes describing labeled labelled branded
        characterized characterised characterizes characterises portrayed portrays portray dismiss
        dismisses dismissed dismissing
        reject rejects rejected rejecting hailed hails praised praises slammed slams condemned condemns
        denounced denounces
    """,
    questions="ask asks asked asking question questions questioned",
    phases="""
        continue continues continued continuing begin begins began beginning end ends ended finish
        finishes finished
    """,
    finding="found finds find",
    finders="""
        judge judges justice court courts jury tribunal panel inquiry inquest commission ombudsman coroner
        arbitrator regulator watchdog magistrate magistrates auditor auditors inspectors
    """,
    nouns_too="""
        thanks quote quotes share shares detail details ruling report reports state states claim claims
        comment comments note notes promise promises answer answers stress post posts tweet tweets offer
        offers question questions call calls open brand label term terms counter counters laugh cry rules
        pledge pledges ask remark remarks demand demands blast ends recount read reads object objects rule
        signal signals highlight highlights estimate estimates mention mentions email emails text texts
        forecast forecasts guarantees
    """,
    phrases="""
        wanted to know, wants to know,
        pointed out, points out, pointing out, point out, made clear, makes clear, making clear,
        went on to say, goes on to say, went on to add, goes on to add, was quoted as saying,
        were quoted as saying, is quoted as saying,
        quoted as saying, with the caption, spelled out, let it be known, came out and said
    """,
    narrates="""
        recount recounts recounted recounting narrate narrates narrated narrating describe
        describes described describing
    """,
    causes="""
        prompt prompts prompted prompting lead leads led leading cause causes caused causing spur spurred
        spurring provoke provoked moved drove pushed
    """,
    auxiliaries="""
        has have had having was were is are be been being am did does do will would can could may might
        shall should must 's 'd 've
    """,
    passive="was were is are been be being",
    barred="to would could should will might must cannot can may shall",
    finite="""
        was were is are has have had will would can could may might shall should must did does do got went
        came made took gave found knew saw became left began wants wanted needs needed remains remained
        isn't wasn't aren't weren't won't wouldn't can't couldn't didn't doesn't don't hasn't hadn't
        haven't shouldn't it's he's she's they're we're i'm you're that's there's i've they've we've he'd
        she'd they'd he'll she'll they'll we'll won lost killed died fell rose seemed seems looks looked
        makes takes gives gets shows showed means meant helps helped led leads plans planned expects
        expected grew
    """,
)

CLAUSES = Clauses(
    that="that",
    whether="whether if why how what where when who which",
    story_topics="how",
    told_about="about of regarding concerning",
    free_relatives="what",
    openers="""
        and but however meanwhile moreover furthermore additionally instead still yet so also besides
        nevertheless nonetheless then or
    """,
    asides="for his part, for her part, for their part, in turn",
    unsaid="""
        in a decision that, in a move that, in a ruling that, in a statement that, in a speech that, a move
        that, a decision that, a step that, in what, prompting, sparking, drawing, without giving, without
        elaborating, without providing, without naming, without saying, without citing, without offering, but
        declined to, but did not say, but did not give, but did not elaborate, but gave no, but offered no,
        but provided no, but would not say, but did not provide, but did not specify, but did not explain,
        but did not offer, but did not name, but did not comment, but didn't, but has not, without
        specifying, without going
    """,
)

ATTRIBUTION = Attribution(
    as_words="as",
    according="according to, in the words of, in the view of, in the opinion of",
    utterances="response reply answer reaction verdict comment warning message",
    unspoken="figures data statistics numbers",
    variables="""
        age income region season size weight type level need needs taste plan schedule law rules custom
        tradition
    """,
    ours="our",
    about="on about",
    bearers="banner banners placard placards poster posters",
    addressee="to",
    beside="with",
    see="see",
)

PEOPLE = People(
    pronouns="he:ms she:fs they:ap it:ns who:r",
    obliques="him:ms her:fs them:ap",
    spoken_to="him:m her:f",
    first_person="i we you",
    impersonal="it, there",
    both="both men women two pair duo couple",
    latter="latter:",
    who="who whom",
    kin="""
        mother father mum mom dad daughter son sister brother wife husband aunt uncle niece nephew cousin
        grandmother grandfather stepmother stepfather girlfriend boyfriend partner
    """,
    genders="his:m her:f man:m boy:m gentleman:m guy:m woman:f girl:f lady:f",
    persons="man woman boy girl teenager youngster youth witness",
    decades="""
        teenager:1 thirtysomething:3 fortysomething:4 fiftysomething:5 sexagenarian:6 septuagenarian:7
        octogenarian:8 nonagenarian:9
    """,
    anaphors="""
        fan man woman boy girl teenager specialist expert politician star veteran american briton
        frenchman german spaniard italian portuguese dutchman dutchwoman englishman scotsman irishman
        welshman argentine brazilian swiss russian ukrainian republican democrat conservative youngster
        player winner champion academic tycoon native former newcomer professional striker midfielder
        defender goalkeeper forward winger coach manager singer actor actress author writer novelist
        billionaire mogul entrepreneur lawmaker congressman congresswoman freshman rookie quarterback
        pitcher accountant nurse farmer carpenter plumber electrician pensioner retiree businessman
        businesswoman economist historian biologist physicist scientist researcher lawyer engineer
        architect doctor surgeon dancer painter sculptor photographer journalist blogger fisherman sailor
        pilot teacher student jockey driver racer cyclist runner swimmer sprinter batsman bowler fullback
        centre-back playmaker captain skipper londoner canadian australian frenchwoman swede dane
        norwegian finn pole greek turk israeli palestinian indian chinese japanese nigerian kenyan mexican
        colombian belgian austrian irishwoman octogenarian septuagenarian nonagenarian thirtysomething
        firefighter paramedic trucker miner builder grocer publican landlord landlady tenant shopkeeper
        hairdresser barber receptionist defendant claimant plaintiff comedian comic rapper guitarist
        pianist composer conductor violinist playwright filmmaker screenwriter showrunner influencer
        youtuber streamer gamer chemist geologist psychologist sociologist virologist epidemiologist
        astronomer mathematician philosopher anthropologist archaeologist ecologist climatologist
        meteorologist geophysicist backbencher frontbencher labourite tory socialist liberal libertarian
        centrist populist incumbent challenger hopeful frontrunner nominee restaurateur chef baker butcher
        brewer winemaker
    """,
    trade_endings="er or ist ian eer",
    trade_not_endings="""
        paper letter order number server sensor motor water weather summer winter matter power tower river
        computer tracker monitor operator manufacturer supplier provider carrier retailer lender insurer
        developer broadcaster regulator distributor producer carmaker chipmaker drugmaker
    """,
    accused="defendant accused suspect",
    officers="judge magistrate prosecutor barrister counsel lawyer recorder coroner",
    others_heard="plaintiff claimant appellant complainant victim prisoner inmate detainee",
    colleagues="colleagues team co-authors coauthors collaborators co-workers",
    teams="team researchers scientists authors group astronomers biologists physicists geologists",
    team_works="study paper",
    new="new research",
    same="same",
)

OFFICES = Offices(
    titles="""
        mr:m mrs:f ms:f dr: sir:m lord:m lady:f prof: professor: rev: sen: rep: gov: gen: col: lt: sgt:
        capt: comrade: engr: alhaji:m hajia:f hrh: hrm: president: pope:m king:m queen:f prince:m princess:f
            cllr: coun: councillor: adv: amb: hon: barr:m supt: insp: cpl: pte: sr: fr:m bro:m pastor:
            cr: ald: sp: cp: dsp: asp: imam:m sheikh:m mx: smt:f shri:m justice: chief:
    """,
    roles="""
        publican glazier florist plumber greengrocer
        member advocate counsel mec mla mna mpp msp mep spokesperson president minister secretary
        senator representative governor mayor director manager chief officer executive ceo cfo coo cto
        cio cmo founder co-founder cofounder owner head leader chair chairperson professor doctor
        scientist researcher economist analyst lawyer attorney prosecutor judge justice sheriff
        detective inspector constable superintendent sergeant captain lieutenant colonel general admiral
        commander major coach trainer player midfielder striker defender goalkeeper winger forward
        driver rider champion singer writer author novelist poet artist producer journalist reporter
        editor correspondent columnist photographer presenter host commentator expert specialist
        consultant adviser advisor aide deputy assistant ambassador diplomat envoy official commissioner
        councillor councilor councilmember lawmaker legislator congressman candidate nominee activist
        campaigner organizer organiser resident neighbor neighbour witness victim survivor student
        teacher principal headteacher dean engineer architect designer developer programmer pilot nurse
        surgeon physician psychologist psychiatrist epidemiologist biologist physicist chemist
        astronomer geologist historian archaeologist anthropologist sociologist ecologist climatologist
        meteorologist forecaster farmer worker employee trader investor strategist banker entrepreneur
        billionaire pastor priest bishop archbishop cardinal rabbi imam pope mp congressperson
        chancellor premier treasurer coordinator co-ordinator curator librarian chef baker guide
        volunteer firefighter paramedic soldier veteran colleague co-author coauthor partner friend
        teammate counterpart rival boss skipper whistleblower defendant plaintiff suspect mastermind
        publicist agent star legend model influencer youtuber blogger comedian musician rapper composer
        conductor pianist astronaut astrophysicist geophysicist virologist immunologist neuroscientist
        oceanographer zoologist conservationist botanist veterinarian vet magistrate solicitor barrister
        ombudsman attorney-general baroness speaker whip caretaker lecturer fellow parent passenger
        customer taoiseach tánaiste insider source midwife coroner rector deacon vicar curate provost
        warden ranger trooper bailiff clerk registrar auditor comptroller alderman pharmacist dentist
        carer caregiver therapist counsellor counselor psychotherapist dietitian dietician nutritionist
        instructor tutor headmaster headmistress janitor supervisor selectman trustee broker realtor
        contractor mechanic technician inventor publisher bookseller choreographer illustrator
        cartoonist critic essayist biographer translator ethicist statistician theologian linguist
        paleontologist palaeontologist biochemist geneticist entomologist ornithologist hydrologist
        seismologist volcanologist toxicologist pathologist radiologist oncologist cardiologist
        neurologist dermatologist pediatrician paediatrician gynaecologist obstetrician anaesthetist
        gamekeeper beekeeper criminologist demographer cosmologist glaciologist microbiologist
        pharmacologist physiologist endocrinologist nephrologist urologist rheumatologist hygienist
        interpreter screenwriter playwright filmmaker sculptor painter dancer violinist guitarist
        drummer referee umpire undersecretary solicitor-general postmaster stationmaster harbourmaster
        shopkeeper
    """,
    roles_m="""
        dad daddy grandad grandfather grandpa stepson grandson godfather fiancé spokesman chairman
        businessman congressman actor king prince policeman fireman father brother son husband uncle
        boyfriend nephew cameraman salesman widower duke anchorman councilman assemblyman postman
        fisherman waiter stepfather
    """,
    roles_f="""
        mum mom mummy nan grandma granny stepdaughter granddaughter godmother fiancée spokeswoman
        chairwoman businesswoman congresswoman actress queen princess policewoman mother sister daughter
        wife aunt grandmother girlfriend niece widow duchess councilwoman assemblywoman waitress
        stepmother noblewoman
    """,
    role_endings="ologist",
    trades="""
        mayor, lord mayor, mayoress;
        prosecutor, public prosecutor, crown prosecutor, da;
        lawyer, attorney, barrister, solicitor, counsel, advocate, defender;
        judge, justice, magistrate, jurist;
        coach, head coach, manager, boss, gaffer, tactician, trainer;
        doctor, dr, physician, surgeon, medic, clinician, gp, consultant, paediatrician, pediatrician;
        author, writer, novelist, poet, essayist, playwright, biographer;
        farmer, grower, rancher, smallholder, crofter, stockman, grazier;
        officer, police officer, policeman, policewoman, constable, pc, cop, sergeant, inspector,
            superintendent, detective, investigator, trooper, lieutenant;
        teacher, schoolteacher, schoolmaster, schoolmistress, tutor, educator;
        headteacher, headmaster, headmistress, principal, head;
        researcher, scientist, academic, scholar, professor, prof, lecturer, expert, -ologist, physicist,
            chemist, historian, economist, astronomer, mathematician, statistician, geographer, botanist,
            geneticist;
        priest, vicar, pastor, rector, clergyman, cleric, reverend, rev, chaplain, parson, curate, imam;
        bishop, archbishop, cardinal, prelate, cleric, clergyman;
        pope, pontiff, holy father;
        king, queen, monarch, sovereign, ruler, traditional ruler, oba, igwe, emir, sultan, chief;
        journalist, reporter, correspondent, columnist, broadcaster, presenter, host;
        publican, landlord, landlady, innkeeper, bar owner, pub owner;
        restaurateur, chef, cook, restaurant owner;
        shopkeeper, grocer, retailer, merchant, trader, shop owner, store owner;
        fisherman, skipper, trawlerman, fisher;
        artist, painter, sculptor, illustrator, cartoonist, printmaker;
        musician, singer, songwriter, singer-songwriter, vocalist, rapper, frontman, guitarist, drummer,
            bassist, pianist, violinist, cellist, composer, artist;
        actor, actress, star, performer, comedian;
        filmmaker, film-maker, director, moviemaker;
        councillor, councilor, councilman, councilwoman, alderman, councilmember, cllr;
        pensioner, retiree;
        firefighter, fireman;
        vet, veterinarian;
        driver, motorist, trucker, lorry driver, truck driver;
        striker, forward, centre-forward, attacker, goalscorer;
        goalkeeper, keeper, goalie;
        spokesman, spokeswoman, spokesperson;
        entrepreneur, businessman, businesswoman, tycoon, founder, co-founder, owner
    """,
    stand_for="""
        entrepreneur, businessman, businesswoman, tycoon: ceo chairman;
        lawmaker: senator representative congressman congresswoman legislator mp councillor;
        politician: senator representative congressman congresswoman mp minister mayor councillor;
        premier: minister;
        boss: ceo chief manager director;
        executive, chief executive: ceo chief president director chair chairman chairwoman chairperson;
        diplomat: ambassador envoy;
        official: secretary commissioner director administrator superintendent;
        peer: baroness lord baron
    """,
    other_times="""
        former ex ex- future incoming onetime one-time erstwhile late -elect -designate opposing rival
        visiting
    """,
)

NAMES = Names(
    links="do",
    post_nominals="KC QC SC MP MEP MSP TD OBE CBE MBE DBE KBE FRS PhD MD JP",
    places="usa, us, uk, eu",
    terms="""
        so-called titled entitled called named dubbed nicknamed known film movie book song songs track
        tracks albums films movies novels books singles album novel episode series show play article essay
        poem word words term phrase expression single documentary painting magazine exhibition headlined
        labelled labeled marked hashtag codenamed aka tv meaning nickname acronym newspaper self-styled
        self-proclaimed self-described
    """,
)

BODIES = Bodies(
    nouns="""
        inspectorate regulator watchdog government parliament treasury cabinet broadcaster restaurant
        hotel museum theatre theater church clinic airline airlines airport trust charity university
        ministry department office house committee council commission agency newspaper bank court party
        association union institute foundation federation police army navy group company club society
        board centre center hospital school college corporation authority service journal post times press
        news
        tribunal brigade embassy consulate senate congress coalition alliance consortium
        cooperative co-operative diocese archdiocese observatory registry nonprofit firm
        municipality jury rovers wanderers athletic albion hotspur
    """,
    kinds="""
        court, judges, judgment, ruling, verdict: court tribunal;
        club, side: fc afc rfc cc united rovers athletic wanderers rangers albion club;
        bank, lender: bank society;
        hospital: hospital infirmary;
        trust, charity: trust foundation charity;
        university, college, school: university college school academy;
        ministry, department: ministry department;
        regulator, watchdog, agency: authority commission agency inspectorate regulator;
        force, police: police constabulary;
        airline, carrier: airline airlines airways;
        union, federation: union;
        association, federation: association federation society;
        council, authority: council
    """,
    generic="""
        bank newspaper company firm group business corporation retailer carmaker airline club charity
        manufacturer chain brand startup start-up lender insurer developer operator supermarket
        broadcaster publisher union
    """,
    whatever="organisation organization body group",
    called="""
        agency airline company firm group charity union retailer carmaker lender insurer developer
        operator supermarket broadcaster publisher manufacturer chain brand startup start-up corporation
        business club nonprofit ngo trust watchdog thinktank organisation organization association
        federation
    """,
    companies="""
        company firm business corporation retailer carmaker airline manufacturer chain brand startup start-up
        lender insurer developer operator supermarket publisher employer supplier giant builder producer
        brewer importer exporter distributor wholesaler carrier conglomerate contractor landlord
    """,
    company_endings="maker builder seller group",
    outspoken="family team couple parents pupils neighbours crew organisers organizers",
    reporters="correspondent reporter writer",
    documents="""
        figures data statistics numbers report study statement survey poll paper article document letter
        indictment complaint filing calculations analysis release bulletin affidavit lawsuit census
        estimate estimates research evaluation review audit assessment memo email judgment ruling verdict
        submission testimony transcript guide ranking forecast dossier petition motion brochure leaflet
        newsletter manifesto white-paper investigation projections forecasts presentation slideshow
        documents memos letters reports records filings register registers website totals tallies
    """,
    issued_by="by from of",
    issued="""
        published released issued compiled commissioned conducted carried produced prepared written
        drafted led authored unveiled
    """,
    data="""
        data figures statistics numbers results survey's evidence sign signs chart charts graph poll polls
        label studies instrument instruments wheel dial needle gauge meter thermometer screen map maps
        plaque placard sticker estimates
    """,
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
