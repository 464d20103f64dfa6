"""Spanish: numbers, units and dates, then speech. Literals only."""

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
        "cero": 0, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
        "nueve": 9, "diez": 10, "once": 11, "doce": 12,
        "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16, "dieciseis": 16, "diecisiete": 17,
        "dieciocho": 18, "diecinueve": 19, "veinte": 20,
        "veintiún": 21, "veintiuno": 21, "veintiuna": 21, "veintidós": 22, "veintidos": 22,
        "veintitrés": 23, "veintitres": 23, "veinticuatro": 24,
        "veinticinco": 25, "veintiséis": 26, "veintiseis": 26, "veintisiete": 27, "veintiocho": 28,
        "veintinueve": 29, "treinta": 30, "cuarenta": 40,
        "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90, "cien": 100,
        "ciento": 100, "doscientos": 200, "doscientas": 200,
        "trescientos": 300, "trescientas": 300, "cuatrocientos": 400, "cuatrocientas": 400,
        "quinientos": 500, "quinientas": 500, "seiscientos": 600,
        "seiscientas": 600, "setecientos": 700, "setecientas": 700, "ochocientos": 800, "ochocientas": 800,
        "novecientos": 900, "novecientas": 900, "mil": 1000,
    },
    scales={
        "mil": 1000, "millón": 10**6, "millon": 10**6, "millones": 10**6, "mil millones": 10**9,
        "millardo": 10**9, "millardos": 10**9, "billón": 10**12,
        "billon": 10**12, "billones": 10**12, "trillón": 10**18, "trillones": 10**18,
        "mil billones": 10**15,
    },
    lone_scales=("millón", "billón"),
    short_scales={"mill.": 10**6, "MM": 10**6, "k": 1000},
    price_words=("euros",),
    money_scales={"M": 10**6, "k": 1000, "m": 10**6, "B": 10**9, "mdd": 10**6, "mdp": 10**6,
        "mm": 10**6},
    links=("y", "i"),
    ones=("un", "una", "uno"),
    dozens={"docena": 12, "docenas": 12},
    noun_adjectives={
        "buena": "", "buen": "", "larga": ">",
    },
    roughly={"veintena": 20, "treintena": 30, "cuarentena": 40, "cincuentena": 50, "centenar": 100,
        "centenares": 100, "quincena": 15, "millar": 1000, "millares": 1000, "decena": 10, "decenas": 10},
    fractions={"mitad": 2,
        "tercio": 3, "tercios": 3, "cuarto": 4, "cuartos": 4, "quinto": 5, "quintos": 5, "sexto": 6,
        "sextos": 6, "séptimo": 7, "octavo": 8, "octavos": 8, "noveno": 9, "décimo": 10, "décimos": 10,
        "tercera parte": 3, "terceras partes": 3, "cuarta parte": 4, "cuartas partes": 4, "quinta parte": 5,
        "quintas partes": 5, "sexta parte": 6, "séptima parte": 7, "octava parte": 8, "décima parte": 10,
        "centésima parte": 100,
    },
    of_scale=("de",),
    fraction_words={"la mitad": 0.5, "la tercera parte": 0.333333, "la cuarta parte": 0.25,
        "la quinta parte": 0.2, "la décima parte": 0.1, "el tercio": 0.333333, "la sexta parte": 0.166667},
    halves=("medio", "media"),
    and_half=("y medio", "y media"),
    and_quarter=("y cuarto",),
    ordinal_endings=("º", "ª", "°", "o", "a", "er", "ra", "ro", "do", "da", "ta", "to", "va", "vo", "no",
        "mo", "ma"),
)

FIGURES = Figures(
    locales=("es", "es_MX"),
    noun_last=False,
    units={
        "mmol": ("milimoles",),
        "nmol": ("nanomoles",), "ng": ("nanogramo", "nanogramos"),
        "Hz": ("hertz",), "kHz": ("kilohertz", "kilohertzios"), "MHz": ("megahertz",), "GHz": ("gigahertz",),
        "kV": ("kilovoltio", "kilovoltios", "kilovolts"), "quintal": ("qq", "quintal", "quintales"),
        "km/h": ("km/h", "kilómetros por hora", "kilómetro por hora", "kms por hora", "km por hora", "kph"),
        "km": ("km", "kms", "kilómetro", "kilómetros", "kilometros"), "m²": ("metros cuadrados",
        "metro cuadrado", "m2", "mts2", "mts cuadrados", "mts. cuadrados"),
        "km²": ("kilómetros cuadrados", "kilómetro cuadrado", "km2"),
        "m³": ("metros cúbicos", "metro cúbico"), "hm³": ("hectómetros cúbicos", "hm3"), "kg": ("kilo",
        "kilos", "kg", "kgs", "kilogramo", "kilogramos"), "t": ("tonelada", "toneladas", "tonelada métrica",
        "toneladas métricas"), "ha": ("hectárea", "hectáreas", "has"), "bbl": ("barril", "barriles"),
        "L": ("litro", "litros"), "kWh": ("kilovatio hora", "kilovatios hora", "kilovatios-hora",
        "kilovatio-hora"), "MWh": ("megavatio hora", "megavatios hora", "megavatios-hora",
        "megavatio-hora"), "GWh": ("gigavatios hora", "gigavatios-hora"), "TWh": ("teravatios hora",
        "teravatios-hora"),
        "Nm": ("newton metro", "newtons metro", "newton-metro"), "hp": ("caballos de fuerza",
        "caballos de potencia", "caballos", "cv"), "dB": ("decibelios", "decibeles"),
        "kn": ("nudos",), "nmi": ("millas náuticas", "milla náutica"), "mi": ("milla", "millas"),
        "ft": ("pie", "pies"), "in": ("pulgada", "pulgadas"), "ly": ("años luz", "año luz", "años-luz"),
        "m": ("metro", "metros", "mts", "msnm"), "lb": ("libras", "libra"), "GB": ("gigas", "gigabytes"),
        "MB": ("megas", "megabytes"), "kcal": ("kilocalorías",), "cal": ("calorías",),
        "tbsp": ("cucharadas", "cucharada"), "tsp": ("cucharaditas", "cucharadita"), "cup": ("tazas",
        "taza"), "MW": ("megavatios", "megavatio", "megawatts"), "GW": ("gigavatios", "gigavatio"),
        "kW": ("kilovatios", "kilovatio"),
        "s": ("segundo", "segundos"), "min": ("minuto", "minutos"), "h": ("hora", "horas", "hrs", "hs"),
        "day": ("día", "días", "dias"), "week": ("semana", "semanas"),
        "month": ("mes", "meses"), "quarter": ("trimestre", "trimestres"), "year": ("año", "años",
        "añitos"), "decade": ("década", "décadas", "decenio", "decenios"),
        "century": ("siglo", "siglos"), "night": ("noche", "noches"), "semester": ("semestre", "semestres"),
        "ppm": ("partes por millón",),
    },
    unit_parts={"lustro": ("year", "5"), "lustros": ("year", "5")},
    per_mille=("por mil",),
    verb_signs=("ha",),
    verb_tails=("o",),
    per=("por",),
    unit_links=("de",),
    by_now=("ahora", "hoy"),
    elides=("otros", "otras", "cuesta", "costaba", "costará", "costar"),
    compared_with=(
        "frente a", "lejos de", "contra", "ante", "en lugar de", "en vez de", "versus", "vs", "vs.",
        "comparado con", "comparados con", "comparada con", "comparadas con", "en comparación con",
        "respecto a", "respecto de", "con respecto a", "en contraste con", "respectivamente", "sino",
        "o más bien"),
    coming_after=("tras", "después de", "desde"),
    earlier=(
        "antes", "anteriormente", "previamente", "hasta ahora", "hasta entonces", "inicialmente",
        "originalmente", "el año pasado", "el año anterior", "un año antes", "hace un año"),
    differing=("de más", "de menos", "de diferencia"),
    dimensions=("largo", "ancho", "alto", "grosor", "fondo", "longitud", "anchura", "altura", "profundidad",
        "espesor", "diámetro"),
    since=("lleva", "llevaba", "llevan", "llevaban", "hace", "hacía"),
    not_currencies=("nuevo", "nuevos", "leona", "leonas", "leone", "leones", "leva", "levas", "talas"),
    currencies={
        "dólar": "USD", "dólares": "USD", "dolares": "USD", "dólares estadounidenses": "USD",
        "dólares americanos": "USD", "libra": "GBP", "libras": "GBP", "libras esterlinas": "GBP",
        "franco": "CHF", "francos": "CHF", "corona": "SEK", "coronas": "SEK", "rupia": "INR",
        "rupias": "INR", "peso": "MXN", "pesos": "MXN",
        "dinar": "DZD", "dinares": "DZD", "dirham": "MAD", "dirhams": "MAD", "dirhames": "MAD",
        "yuan": "CNY", "yuanes": "CNY", "rublo": "RUB", "rublos": "RUB", "rial": "IRR", "riales": "IRR",
        "won": "KRW", "wones": "KRW", "rand": "ZAR", "real": "BRL", "reales": "BRL", "lira": "TRY",
        "liras": "TRY", "pesetas": "ESP", "peseta": "ESP",
        "soles": "PEN", "sol": "PEN", "bolívares": "VES", "bolívar": "VES", "bolivianos": "BOB",
        "quetzales": "GTQ", "lempiras": "HNL", "lempira": "HNL", "colones": "CRC", "córdobas": "NIO",
        "guaraníes": "PYG", "balboas": "PAB", "bitcoins": "BTC", "bitcoin": "BTC", "¢": "EUR",
        "yenes": "JPY", "yen": "JPY", "euros": "EUR", "euro": "EUR", "mdd": "USD", "mdp": "MXN",
        "grivnas": "UAH", "eslotis": "PLN",
    },
    money_nouns=(
        "intereses", "deuda", "deudas", "ingresos", "ayuda", "ayudas", "subvención", "subvenciones",
        "multas", "fondos", "sobrecoste", "sobrecostes", "sobrecosto", "sobrecostos", "pérdida", "pérdidas",
        "beneficio", "beneficios", "utilidades", "ganancias", "inversión", "inversiones", "impuestos",
        "financiación", "financiamiento", "préstamo", "préstamos", "ahorro", "ahorros", "daños",
        "perjuicios", "crédito", "créditos", "dividendo", "dividendos", "gasto", "gastos", "exenciones",
        "bonificaciones", "deducciones", "bonos", "obligaciones", "indemnización", "indemnizaciones",
        "cotizaciones", "honorarios", "comisiones", "regalías", "aranceles", "aportaciones", "capital",
        "déficit", "superávit", "tesorería", "liquidez", "facturación", "recaudación", "salarios",
        "sueldos", "primas", "fianza", "rescate", "donaciones", "donativos", "provisiones", "atrasos",
        "impagos", "pasivo", "pasivos", "presupuesto", "coste", "costes", "costo", "costos", "avales",
        "recortes", "rentas", "alquileres", "daño", "multa", "impuesto", "ingreso", "aval", "exención",
        "bonificación", "recorte", "perjuicio", "agujero"),
    valued=("estim", "valor", "cifr", "cuantific", "ascien", "ascend", "calcul", "elev", "fij", "alcanz"),
    cents=("céntimo", "céntimos", "centavo", "centavos"),
    percent=("por ciento", "por cien", "porciento", "por 100"),
    points=("punto porcentual", "puntos porcentuales", "puntos de porcentaje"),
    basis_points=("punto básico", "puntos básicos", "puntos base", "punto base"),
    points_maybe=("puntos", "punto",),
    tenths={"décima": "0.1", "décimas": "0.1", "centésima": "0.01", "centésimas": "0.01",
        "milésima": "0.001", "milésimas": "0.001"},
    poll_words=("encuest", "sondeo",),
    ordinal_units=("segundo",),
    ordinal_shares=("cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno", "décimo"),
    share_tails=("largo", "escaso", "aproximadamente"),
    ago=("atrás", "antes"),
    asked=("suspendidos", "previstos", "previstas", "presupuestados", "estimados", "esperados",
        "permitidos", "solicitados", "normal", "habitual"),
    asked_for=("pedía", "pedían", "pidió", "solicitaba", "solicitó", "solicitaban", "reclamaba", "reclamó",
        "pedido", "solicitado",),
    sides=("a favor", "en contra", "indecisos"),
    of_it=("de ellos", "de ellas", "de los cuales", "de las cuales",),
    said_again=("fue de", "era de", "es de", "será de", "será del",
        "fue del", "era del", "es del"),
    copulas=("son", "eran", "fueron", "serán", "serían", "han sido"),
    costing=("cuest", "cost", "preci"),
    amount_verbs=(
        "cuest", "cost", "paga", "pagó", "pagab", "cobra", "cobró", "gana", "ganó", "pesa", "pesab", "mide",
        "medía", "alcanz", "vale", "valía", "era", "eran", "fue", "dura", "duró", "queda", "qued", "pide",
        "pidió", "pedía", "recib", "obtuv", "marca", "marcó", "suma", "está", "estaba", "cae", "cayó",
        "sube", "subió", "baja", "bajó", "intent", "compra", "vend", "es", "dio", "da", "dieron", "dan",
        "concedi", "ofrec", "abon"),
    arriving=("lleg", "vin", "vien", "acud"),
    not_before_amounts=("para", "por"),
    of_which=("de los que", "de los cuales", "de las que", "de las cuales", "de ellos"),
    grown_by=("en",),
    margin_words=("margen",),
    temperature_words=("temperatura", "temperaturas", "calor", "termómetro", "termómetros", "horno",
        "heladas", "mínimas", "máximas", "fiebre"),
    degrees={"grado": "°", "grados": "°", "grados Celsius": "°C", "grado Celsius": "°C",
        "grados centígrados": "°C", "grado centígrado": "°C", "grados C": "°C", "grados Fahrenheit": "°F"},
    below_zero=("bajo cero", "negativos"),
    minus=("menos",),
    plus=("más",),
    bounding={
        "super": ">", "rebas": ">", "sobrepas": ">", "exced": ">", "rond": "~", "roz": "~", "borde": "~"},
    bounding_endings=(
        "a", "an", "ó", "aron", "aba", "aban", "ará", "arán", "aría", "arían", "ar", "ado", "ando", "e",
        "en", "ara", "aran", "ió", "ieron", "ía", "ían", "erá", "erán", "ería", "erían", "er", "ido",
        "iendo",),
    bounding_asides=(
        "todavía", "aún", "a día de hoy", "hoy en día", "pronto", "por ahora", "esta semana", "este mes",
        "ya", "incluso", "hasta", "por primera vez", "de nuevo", "otra vez", "con creces",
        "con holgura", "de largo", "por poco", "en ocasiones", "a menudo", "este año", "en total",
        "en algunos casos", "en muchos casos", "ahora", "hoy", "también", "así", "siempre",
        "en promedio", "de media", "la barrera de", "el umbral de", "la cifra de", "la cota de",
        "la marca de", "el techo de", "el listón de",),
    bounding_chain=(
        "debe", "deben", "debería", "deberían", "deberá", "deberán", "debía", "debían", "puede",
        "pueden", "podrá", "podrán", "podría", "podrían", "podía", "podían", "pudo", "pudieron",
        "suele", "suelen", "va", "van", "iba", "iban", "llegó", "llega", "llegan", "llegaron", "logró",
        "lograron", "logra", "logrado", "consiguió", "consigue", "conseguido", "llegado", "se", "lo",
        "la", "a", "ha", "han", "había", "habían", "habrá", "habrían", "habría", "quiere", "quieren",
        "prevé",),
    before={
        "bajar de": "<", "bajar de los": "<", "bajar de las": "<", "bajará de": "<", "bajará de los": "<",
        "bajará de las": "<", "bajarán de": "<", "bajarán de los": "<", "bajarán de las": "<",
        "bajaría de": "<", "bajaría de los": "<", "bajaría de las": "<", "baje de": "<", "baje de los": "<",
        "baje de las": "<", "bajen de": "<", "bajen de los": "<", "bajen de las": "<", "bajando de": "<",
        "bajando de los": "<", "bajando de las": "<", "descender de": "<", "descender de los": "<",
        "descender de las": "<", "descenderá de": "<", "descenderá de los": "<", "descenderá de las": "<",
        "caer de": "<", "caer de los": "<", "caer de las": "<", "caerá de": "<", "caerá de los": "<",
        "caerá de las": "<", "no llegarán a": "<", "no llegará a los": "<", "no alcanza": "<",
        "no alcanzan": "<", "no alcanzó": "<", "no alcanzará": "<", "supera la barrera de": ">",
        "supera la cota de": ">", "superó la barrera de": ">", "superó la cota de": ">",
        "superado la barrera de": ">", "superado la cota de": ">", "superar la barrera de": ">",
        "superar la cota de": ">", "igual o superior a": ">=", "superior o igual a": ">=",
        "igual o mayor a": ">=", "igual o inferior a": "<=", "unos": "~", "unas": "~", "cerca de": "~",
        "casi": "~", "casi a": "~", "alrededor de": "~", "aproximadamente": "~", "en torno a": "~",
        "cercano a": "~", "cercana a": "~", "cercanos a": "~", "cercanas a": "~", "prácticamente": "~",
        "aprox.": "~", "a unos": "~", "oscila el": "~", "oscila los": "~", "como": "~",
        "poco menos de": "<", "del orden de": "~", "próximo a": "~", "hacia los": "~", "algunos": "~",
        "algo así como": "~", "más de": ">", "mas de": ">", "más que": ">", "por encima de": ">",
        "por encima de los": ">", "superior a": ">", "superiores a": ">", "superan con creces": ">",
        "supera con creces": ">", "superó con creces": ">", "superaron con creces": ">", "mayores de": ">",
        "mayor de": ">", "mayor que": ">", "mayor a": ">", "mayores a": ">", "excede": ">", "exceden": ">",
        "poco más de": ">", "algo más de": ">", "más allá de": ">", "al menos": ">=", "aproximado a": "~",
        "aproximada a": "~", "nada menos que": ">=", "nada menos de": ">=", "por lo menos": ">=",
        "como mínimo": ">=", "un mínimo de": ">=", "mínimo": ">=", "cuando menos": ">=",
        "no menos de": ">=", "a partir de": ">=", "a partir de los": ">=", "desde los": ">=",
        "menos de": "<", "por debajo de": "<", "por debajo de los": "<", "inferior a": "<",
        "inferiores a": "<", "menores de": "<", "menor de": "<", "menor que": "<", "menor a": "<",
        "menores a": "<", "apenas": "=", "algo menos de": "<", "algo por debajo del": "<", "hasta": "<=",
        "hasta los": "<=", "hasta el": "<=", "hasta un": "<=", "hasta en": "<=", "como máximo": "<=",
        "como mucho": "<=", "como poco": ">=", "un máximo de": "<=", "máximo": "<=", "a lo sumo": "<=",
        "no más de": "<=", "no más del": "<=", "máximo de": "<=", "mínimo de": ">=", "dentro de los": "<=",
        "dentro de los primeros": "<=", "dentro de las primeras": "<=", "a lo más": "<=",
        "se acerca a los": "~", "se acerca a las": "~", "se acercan a los": "~", "se acercan a las": "~",
        "se acercaba a los": "~", "se acercaba a las": "~", "se aproxima a los": "~",
        "se aproxima a las": "~", "se aproximan a los": "~", "se aproximan a las": "~",
        "próxima a los": "~", "próxima a las": "~", "próximos a los": "~", "próximos a las": "~",
        "próximas a los": "~", "próximas a las": "~", "próximo a los": "~", "próximo a las": "~",
        "cercana a los": "~", "cercana a las": "~", "cercano a los": "~", "cercano a las": "~",
        "en torno a los": "~", "en torno a las": "~", "alrededor de los": "~", "alrededor de las": "~",
        "cerca de los": "~", "cerca de las": "~", "próxima a": "~", "próximos a": "~", "próximas a": "~",
        "se acerca al": "~", "se aproxima al": "~", "aproximado de": "~", "aproximada de": "~",
        "de unos": "~", "de unas": "~", "poco más o menos": "~", "a eso de los": "~",
        "por encima de las": ">", "más allá de los": ">", "más allá de las": ">", "pasa de los": ">",
        "pasan de los": ">", "pasa de": ">", "pasan de": ">", "excede de": ">", "supera": ">",
        "superan": ">", "superó": ">", "superior a los": ">", "superiores a los": ">",
        "superior a las": ">", "bastante más de": ">", "mucho más de": ">", "mínima de": ">=",
        "no llega a": "<", "no llega a los": "<", "no llegan a": "<", "no llegan a los": "<",
        "no llega a las": "<", "no llegaba a": "<", "no llegaba a los": "<", "sin llegar a los": "<",
        "sin llegar a": "<", "no alcanza los": "<", "no alcanzan los": "<", "no alcanza el": "<",
        "por debajo de las": "<", "inferior a los": "<", "inferiores a los": "<", "menos de los": "<",
        "menos de las": "<", "bastante menos de": "<", "hasta las": "<=", "hasta unos": "<=",
        "máxima de": "<=", "no pasa de": "<=", "no pasa de los": "<=", "no pasan de": "<=",
        "no pasan de los": "<=", "tope de": "<=", "límite de": "<=", "techo de": "<=",
        "no superior a": "<=", "no más de los": "<=", ">": ">", "<": "<", "≥": ">=", "≤": "<=", "~": "~",
        "≈": "~", "al menos a": ">=", "al menos en": ">=", "al menos con": ">=", "al menos por": ">=",
        "al menos de": ">=", "al menos desde": ">=", "por lo menos a": ">=", "por lo menos en": ">=",
        "por lo menos con": ">=", "por lo menos por": ">=", "por lo menos de": ">=",
        "por lo menos desde": ">=", "cuando menos a": ">=", "cuando menos en": ">=",
        "cuando menos con": ">=", "cuando menos por": ">=", "cuando menos de": ">=",
        "cuando menos desde": ">=", "como mínimo a": ">=", "como mínimo en": ">=", "como mínimo con": ">=",
        "como mínimo por": ">=", "como mínimo de": ">=", "como mínimo desde": ">=", "como mucho a": "<=",
        "como mucho en": "<=", "como mucho con": "<=", "como mucho por": "<=", "como mucho de": "<=",
        "como mucho desde": "<=", "como máximo a": "<=", "como máximo en": "<=", "como máximo con": "<=",
        "como máximo por": "<=", "como máximo de": "<=", "como máximo desde": "<=", "no pasar de": "<=",
        "no pasar de los": "<=", "no pasó de": "<=", "no pasaron de": "<=", "no pasó de los": "<=",
        "no pasará de": "<=", "no pasarán de": "<=", "no pasaba de": "<=", "no pasaban de": "<=",
        "no pasaría de": "<=", "no llegó a": "<", "no llegó a los": "<", "no llegaron a": "<",
        "no llegaron a los": "<", "no llegará a": "<", "no llegaban a": "<", "no llegaban a los": "<",
        "no alcanzó los": "<", "no alcanzaron los": "<", "no alcanza las": "<", "no alcanzó el": "<",
        "no alcanzaba los": "<", "no alcanzará el": "<", "no alcanzará los": "<", "casi los": "~",
        "casi las": "~", "casi el": "~", "casi un": "~", "hasta con": "<=", "hasta por": "<=",
        "hasta de": "<=", "de hasta": "<=", "con hasta": "<=", "tope máximo de": "<=",
        "apenas por encima de": ">", "ligeramente por encima de": ">", "ligeramente por debajo de": "<",
        "ligeramente superior a": ">", "ligeramente inferior a": "<", "muy por encima de": ">",
        "muy por debajo de": "<", "supera al": ">", "sobrepasa": ">", "rebasa": ">", "rebasó": ">",
        "superaron": ">", "superaría": ">", "superará": ">", "superar": ">", "superando": ">",
        "superaba": ">", "superaban": ">", "no menos de los": ">=", "no inferior a": ">=",
        "no inferiores a": ">=", "cuanto menos": ">=", "mínimo de los": ">=", "en el entorno de los": "~",
        "en el entorno de": "~", "poco más o menos de": "~", "unos pocos más de": ">",
        "más cerca de los": "~", "aproximadamente el": "~", "aproximadamente los": "~",
        "aproximadamente un": "~", "aproximadamente unos": "~", "prácticamente el": "~",
        "prácticamente los": "~", "prácticamente un": "~", "prácticamente unos": "~",
        "alrededor de unos": "~", "cerca de unos": "~", "más o menos": "~", "se estima en unos": "~",
        "ni siquiera": "<", "nada más que": "=", "cosa de": "~", "puede llegar a": "<=",
        "puede alcanzar": "<=", "pueden llegar a": "<=", "pueden alcanzar": "<=", "podría llegar a": "<=",
        "podría alcanzar": "<=", "podrían llegar a": "<=", "podrían alcanzar": "<=",
    },
    contractions={"de": ("del",), "a": ("al",)},
    before_duration={
        "en el plazo de": "<=", "en un plazo de": "<=", "en un plazo máximo de": "<=", "en menos de": "<=",
        "aproximadamente cada": "~", "más o menos cada": "~", "cada aproximadamente": "~",
    },
    after={"a más tardar": "<=",
        "larga": ">", "largo": ">", "escasa": "<", "escaso": "<", "como poco": ">=", "como mucho": "<=",
        "a lo sumo": "<=", "aproximados": "~",
        "aproximadas": "~", "largas": ">", "y tantos": ">", "y tantas": ">", "cuando menos": ">=",
        "o así": "~", "escasos": "<", "escasas": "<", "por lo bajo": ">=",
        "aproximadamente": "~", "como mínimo": ">=", "al menos": ">=", "por lo menos": ">=",
        "o más": ">=", "y más": ">=", "en adelante": ">=", "como máximo": "<=", "o menos": "<=",
        "máximo": "<=", "mínimo": ">=", "más o menos": "~", "largos": ">", "y pico": ">", "aprox.": "~"},
    level_of=("de", "del"),
    may=("puede", "pueden", "podría", "podrían"),
    negating=("no", "nunca", "sin", "jamás", "tampoco", "ni"),
    not_before=("el menor de", "la menor de", "el mayor de", "la mayor de", "los mayores de edad",
        "salario mínimo de", "sueldo mínimo de", "así como", "tanto como", "desde hasta",
        "tal como"),
    up_to=("hasta", "hasta los", "hasta las", "hasta el",),
    priced_for=("para",),
    compared=("antes", "atrás"),
    range_open=("de", "desde", "entre", "del", "los", "las"),
    magnitudes=("magnitud",),
    range_links=("a", "hasta", "al", "a los", "a las", "hasta los"),
    between=("entre", "entre los", "entre las", "entre el"),
    between_links=("y", "y los", "y las", "y el", "e"),
    either_links=("o", "u"),
    change_words=(
        "triplic", "duplic", "lleg", "alcanz", "pas", "aument", "subi", "sube", "baj", "cay", "cae",
        "caíd", "desc", "crec",
        "reduc", "reduj", "redujo", "recort", "elev", "increment", "dismin", "retroced", "avanz", "alza",
        "mejor", "ampli", "rebaj", "dispar", "desplom", "salt", "repunt", "rebot", "trep", "escal", "hund",
        "derrumb", "deprec", "deval", "aprec", "encarec", "abarat", "engord", "encog",
        "encoj",
        "prolong", "acort", "evolucion", "progres", "revis"),
    bygone=("pasado", "pasada", "pasados", "pasadas"),
    unchanging=(
        "descuent", "descripci", "desconf",
        "pasaj", "pasaport", "pasillo", "pasión", "bajo", "describ", "descubr",
        "desconoc", "descans", "descart", "salta"),
    side_links=("por",),
    score_links=("contra", "frente a"),
    fall_words=("baj", "cay", "cae", "desc", "reduc", "reduj", "recort", "dismin", "retroced", "rebaj",
        "desplom",),
    share_links=("de cada", "de", "entre", "sobre"),
    part_links=("de los", "de las", "de sus"),
    share_far_links=("de cada",),
    each=(),
    multiplied=("multiplicado por", "multiplicada por", "multiplicó por", "multiplican por",
        "multiplica por", "multiplicar por", "dividido por",),
    times=("veces",),
    times_more=("más", "mayor", "mayores", "menos", "menor", "superior", "superiores", "el", "la", "lo",
        "su"),
    oldest=("mayor", "menor", "joven", "viejo", "vieja"),
    age_links=("de",),
    vote_words=("votos", "voto", "escaños"),
    not_units=("bares", "cuarto", "cuartos",),
    not_aged=("frente a los", "gracias a los", "respecto a los", "junto a los", "debido a los",
        "sumado a los",
        "suman a los", "comparado a los", "sumarse a los", "contra a los"),
    aged=("hoy con", "ahora con", "cumplía", "cumplen", "cumplieron", "cumplido", "a los", "edad de",
        "que tiene", "cumplió", "cumple", "cumplirá", ", de", "persona de", "personas de", "gente de",
        "hombre de", "mujer de", "varón de", "joven de", "chico de", "chica de", "muchacho de",
        "muchacha de", "niño de", "niña de", "anciano de", "anciana de", "hijo de", "hija de",
        "adolescente de", "estudiante de", "turista de", "ciclista de", "jubilado de", "jubilada de",
        "paciente de", "menor de edad de"),
    match_words=(
        "minuto", "tiempo", "descanso", "prórroga", "descuent", "complemento", "cotejo", "empat", "descont",
        "penalti", "córner", "cabezazo", "remat", "amonest", "travesaño", "zurdazo", "derechazo",),
    life_words=(
        "debut", "muri", "murió", "falle", "fallec", "nacid", "nació", "edad", "jubil", "retir", "casó",
        "casaron", "viud", "huérfan", "enferm", "cumpl", "emigr", "ingresó", "vida", "carrera",),
    age_always=(
        "mayores de", "menores de", "los mayores de", "los menores de",),
    people=("personas", "hombres", "mujeres", "jóvenes", "niños", "niñas", "chicos", "chicas"),
    homographs=("once", "cuarto"),
    unit_adjectives=("primeros", "primeras", "últimos", "últimas", "próximos", "próximas", "largos",
        "largas", "largo", "intensos", "intensas"),
    single_articles=("el", "la", "al", "del", "un", "una"),
    plural_articles=("los", "las", "otros", "otras", "unos", "unas"),
    in_two=("en dos",),
    unlabelled=("por", "cada"),
    labels=(
        "natura", "modelo", "grado", "siglo", "siglos", "llamar al", "llamó al", "llamaron al", "nota",
        "portal",
        "calibre", "minuto", "minutos", "min.", "fecha", "punto kilométrico", "kilométrico", "pk", "llame al",
        "teléfono", "camiseta", "artículo", "artículos", "páginas", "capítulo", "capítulos", "figura",
        "tabla", "cuadro", "número", "nº", "n°", "no.", "núm.", "núm", "habitación", "vuelo", "canal",
        "línea", "líneas", "andén", "vía", "volumen", "tomo", "temporada", "episodio", "acto", "fase",
        "tipo", "categoría", "grupo", "etapa", "nivel", "parte", "clase", "ronda", "versión", "sección",
        "inciso", "apartado", "párrafo", "regla", "ley", "leyes", "decretos", "números", "piso",
        "planta", "edificio", "bloque", "sector", "zona", "sala", "puerta", "ruta", "carretera",
        "autopista", "puesto", "división", "decreto", "directiva", "reglamento", "salmo", "anexo",
        "terminal", "reactor", "pregunta", "punto", "título", "libro", "versículo", "radio", "distrito",
        "comuna", "calle", "carrera", "local", "lote", "kilómetro", "km", "mesa", "casilla", "formato",
        "top", "jornada", "página", "art.", "dorsal", "agenda", "resolución", "expediente", "estadio",
        "celda", "módulo",
        "llama al", "llamen al", "llamando al", "marcar el", "marque el", "marca el",
        "aula", "autobús", "bus", "metro", "tranvía", "tren", "ventanilla", "taquilla", "caja",
        "cabina", "hangar", "ascensor", "testigo", "opción", "variante", "carril", "muelle", "vagón",
        "pozo", "pabellón", "circunscripción", "pista", "box", "boya", "estudio", "almacén",
        "carretera nacional",
        "carretera provincial", "ruta nacional", "ruta provincial", "la nacional", "teléfonos"),
    label_plurals=(
        "andenes", "salidas", "vías", "rutas", "autopistas", "pisos", "plantas", "salas", "aulas",
        "bloques", "sectores", "zonas", "distritos", "habitaciones", "puertas", "etapas", "grupos",
        "lotes", "volúmenes", "tablas", "gráficos", "anexos", "carriles"),
    dialled=("061", "062", "080", "085", "091", "112", "016", "1006", "1003"),
    names=("boeing", "airbus", "windows", "iphone", "ipad", "galaxy", "apolo", "apollo", "xbox",
        "playstation", "fórmula", "falcon", "ariane", "android", "ios", "soyuz", "vega", "covid", "canal",
        "radio", "euro", "ibex", "nikkei", "stoxx", "agenda", "tv", "antena", "rac", "leopard", "studio",
        "opus", "artemis", "gpt", "moto", "ford", "sub", "once", "caracol", "noticias", "teletrece",
        "toyota", "mig", "nasdaq", "vox", "dax", "ps"),
    streets_before=("calle", "avenida", "av", "plaza", "paseo", "carrera", "c", "calzada", "bulevar",
        "avda", "diagonal", "carretera", "ronda"),
    dated_streets=("calle", "avenida", "av", "avda", "plaza", "paseo", "bulevar", "barrio",
        "estadio", "ruta", "estación", "metro", "parada", "colegio", "escuela", "instituto", "hospital",
        "parque", "movimiento", "plataforma"),
    adverb_endings=("mente",),
    score_words=(
        "árbitr", "espectad", "descanso", "gan", "venc", "victori", "derrot", "perd", "empat", "gole",
        "marcador", "partido", "triunf", "final", "impus", "ventaja", "remont", "gol", "tant", "set",
        "igual", "cayó", "caer", "ida", "vuelta", "global", "resultado", "serie", "frente", "contra",
        "eliminat", "semifinal", "super"),
    formations=("defensa", "sistema", "esquema", "dibujo", "formación", "zona", "zonal", "táctica"),
    idioms=(
        "dos pájaros de un tiro", "entre dos aguas", "entre dos fuegos", "no hay dos sin tres",
        "a dos velas", "siete maravillas", "siete pecados capitales", "tres mosqueteros",
        "a cuatro patas", "cantar las cuarenta", "mil y una noches", "mil y una", "diez mandamientos",
        "un millón de cosas", "un millón de gracias", "tres pies al gato", "a dos pasos", "una de dos",
        "un día en que", "un día en el que", "ni un céntimo", "ni un euro", "ni un peso", "ni un duro",
        "un bar", "24/7", "un poco", "una vez", "de una vez", "uno a uno", "una a una", "uno por uno",
        "cero a la izquierda", "al cien por cien", "al cien por ciento", "a las mil maravillas",
        "once inicial", "once titular", "de dos en dos", "en dos palabras", "en un dos por tres",
        "las siete vidas", "por los cuatro costados", "los cuatro vientos", "cuatro vientos",
        "mil gracias", "mil disculpas", "a medias", "medio ambiente", "medio oriente", "media luna",
        "medio plazo", "media naranja", "medio campo", "mediocampo", "una vez más", "tercera edad",
        "cuarto poder", "uno mismo", "tres cuartos de lo mismo", "medio mundo", "media tarde",
        "media mañana", "media noche", "el uno", "media vuelta", "el medio", "a una hora razonable",
        "a una hora prudente", "a una hora decente", "a una hora determinada", "a una hora concreta",
        "a una hora fija", "a una hora temprana", "a una hora tardía", "a una hora avanzada",
        "a una hora intempestiva", "entre cuatro paredes", "las 24 horas del día",
        "somos cuatro gatos", "son cuatro gatos", "eran cuatro gatos",
        "un día sí y otro no", "un día sí y otro también", "un mes sí y otro no",
        "un año sí y otro no", "una semana sí y otra no", "dos dedos de frente",
    ),
    hyphen_names=("bis", "ter", "quater",),
    persons=("hermana", "hermano", "hijo", "hija", "esposa", "marido", "madre", "padre", "conductor",
        "víctima", "mujer", "hombre", "joven",),
    one_thing=("pie", "nudo"),
    next_ones=("otro", "otra", "siguiente"),
    one_day_next=("después", "antes", "más", "tras", "de", "por", "y", "previo",),
    one_day_before=("apenas", "para", "en", "durante", "por", "de", "solo", "sólo", "tras", "que",
        "dentro",),
    kinds_of_time=(
        "normal", "normales", "bueno", "malo", "récord", "difícil", "dificil", "complicado",
        "complicada", "histórico", "histórica", "clave", "electoral", "atípico", "atípica", "especial",
        "duro", "dura", "excepcional", "decisivo", "decisiva", "crucial", "redondo", "particular",
        "seco", "seca", "lluvioso", "lluviosa", "fiscal", "escolar", "sabático", "bisiesto", "negro",
        "negra", "trágico", "trágica", "convulso", "convulsa", "intenso", "intensa", "magnífico",
        "magnífica", "extraordinario", "perfecto", "mágico", "mágica", "inolvidable", "triste",
        "frenético", "frenética",),
    vague=("varios", "varias", "algunos", "algunas", "muchos", "muchas", "miles de", "cientos de",
        "unos pocos", "pocos", "pocas", "unos cuantos", "los", "cuantos"),
    stops=(
        "delante", "detrás", "dentro", "fuera", "encima", "debajo", "alrededor", "acerca",
        "junto", "lejos", "aparte", "pese", "enfrente",
        "aquella", "aquellos", "aquellas", "aunque", "tenían", "quedó", "quedaron", "va", "van", "aquí",
        "allí", "cuyos", "cuyas", "murieron", "resultaron",
        "tenemos", "somos", "estamos", "vamos", "fuimos", "hemos", "queremos", "podemos", "debemos",
        "previstos", "previstas", "el", "la", "los", "las", "un", "una", "uno", "unos", "unas", "de", "del",
        "al", "a", "en", "con", "por", "para", "sin", "sobre", "bajo", "entre", "desde", "hasta", "hacia",
        "según", "contra", "tras", "ante", "durante", "mediante", "y", "e", "o", "u", "ni", "pero", "sino",
        "que", "quien", "quienes", "cual", "cuales", "cuyo", "cuya", "donde", "cuando", "como", "si",
        "porque", "pues", "es", "son", "era", "eran", "fue", "fueron", "será", "serán", "sería", "ser",
        "sido", "está", "están", "estaba", "estaban", "estuvo", "ha", "han", "había", "habían", "hubo",
        "hay", "haber", "tiene", "tienen", "tenía", "tuvo", "se", "le", "les", "lo", "me", "te", "nos",
        "su", "sus", "mi", "mis", "tu", "este", "esta", "estos", "estas", "ese", "esa", "esos", "esas",
        "aquel", "no", "sí", "ya", "más", "menos", "muy", "también", "además", "así", "aún", "todavía",
        "solo", "sólo", "incluso", "entonces", "luego", "después", "antes", "ahora", "hoy", "ayer",
        "mañana", "aproximadamente", "cada", "todo", "toda", "todos", "todas", "ambos", "ambas", "respecto",
        "mientras", "atrás", "juntos", "respectivamente", "puede", "pueden", "deben", "debe",
        "tal", "tan", "tanto", "cerca", "él", "ella", "ellos", "ellas", "yo", "nosotros", "ustedes", "vez",
        "apenas", "casi", "excepto", "salvo", "frente", "gracias", "dijo", "afirmó"),
    of=("de", "del"),
    own=("su", "sus", "mi", "mis", "nuestro", "nuestra", "nuestros", "nuestras"),
    determiners=("el", "la", "los", "las"),
    conjunctions=("y", "o", "e", "u"),
    joined_endings=("s",),
    infinitive_endings=("ar", "er", "ir"),
    counted_tails=("a favor", "en contra", "a bordo"),
    many=("decenas", "cientos", "centenares", "miles", "millares", "millones", "docenas", "otros", "otras",
        "varios", "varias", "algunos", "algunas", "muchos", "muchas", "numerosos", "numerosas"),
    plural_endings=("s",),
    adjectives_first=False,
    adjective_endings=("s",),
    adjective_endings_singular=("al", "ico", "ica", "ivo", "iva", "ano", "ana", "ario", "aria", "ero",
        "era", "ble", "oso", "osa", "ante", "iente"),
    participle_endings=("ados", "adas", "idos", "idas", "ado", "ada", "ido", "ida", "scritos", "scritas",
        "biertos", "biertas", "puestos", "puestas", "vueltos", "vueltas",
        "vistos", "vistas"),
    complements=("por", "en", "como", "con", "a", "al", "sobre", "contra"),
    agents=("por",),
    leading=(
        "nuevas", "nuevo", "nueva", "otros", "otras", "otro", "otra", "grandes", "gran", "primeros",
        "primeras", "últimos", "últimas", "principales", "mejores", "peores", "pequeños", "pequeñas",
        "jóvenes", "diferentes", "distintos", "distintas", "diversos", "diversas", "supuestos", "presuntos",
        "presuntas", "posibles", "antiguos", "antiguas", "próximos", "próximas", "buenos", "buenas",
        "largos", "largas", "más", "nuevos"),
    intensifiers=("muy", "más", "menos", "bien"),
    not_attached=(
        "ahí", "aquí", "allí", "golpe", "media", "promedio", "susto", "fin", "final", "fim", "fine",
        "líder", "primero", "segundo",
        "último", "más", "menos", "nuevo", "ellos", "ellas", "este", "esta", "estos", "estas", "cada",
        "largo", "ancho", "alto", "profundidad", "altura", "longitud", "diferencia", "distancia", "su",
        "sus", "un", "una", "forma", "manera", "acuerdo", "parte", "lunes", "enero", "febrero", "marzo",
        "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
    modifier_gaps=("ya", "los", "las", "el", "la", "un", "una", "de", "del", "al"),
    angles=("latitud", "longitud", "ángulo", "inclin", "rotación", "giro"),
    weapons=("parabellum",),
    senses={
        "coronas": (("SEK", ("suecia", "sueco", "suecas")), ("NOK", ("noruega", "noruego", "noruegas")),
            ("DKK", ("dinamarca", "danés", "danesas")), ("CZK", ("checa", "checas", "praga")), ("coronas",
        ("coronas",))),
        "marcos": (("DEM", ("alemania", "alemanes", "alemán")), ("marcos", ("marcos",))),
        "libra": (("lb", ("mantequilla", "carne", "azúcar", "harina", "café", "arroz", "queso", "pollo")),
            ("GBP", ("£", "esterlina"))),
        "libras": (("lb", ("pesa", "pesaba", "pesó", "peso", "carne", "bajó", "perdió", "kilos", "cocaína",
        "droga", "explosivos")), ("GBP", ("£", "esterlinas", "reino", "británico", "británica", "londres",
        "inglaterra", "escocia"))),
        "caballos": (("hp", ("motor", "motores", "potencia", "coche", "vehículo", "cv", "modelo", "turbo",
        "cilindros", "gasolina", "diésel", "híbrido", "berlina", "tractor", "vapor")), ("horses",
        ("caballos",))),
        "pies": (("ft", ("avión", "aviones", "vuelo", "mide", "medía", "alto", "río", "eslora", "cúbicos",
        "cuadrados", "altura", "altitud", "millas", "elevación", "nivel", "profundidad", "largo",
        "pulgadas")), ("feet", ("pies",))),
        "reales": (("BRL", ("brasil", "brasileño", "brasileños", "brasileña", "lula", "são", "petrobras")),
        ("reales", ("reales",))), "real": (("BRL", ("brasil",)), ("reales", ("real",))), "sol": (("PEN",
        ("perú", "lima", "peruano")), ("sun", ("sol",))),
    },
    signs={
        "S/.": "PEN", "Bs": "BOB", "Gs": "PYG", "Gs.": "PYG", "$b": "BOB", "B/": "PAB",
    },
    signs_shared={"$": ("USD", "MXN", "ARS", "CLP", "COP", "UYU", "DOP", "CUP"), "Bs": ("BOB", "VES"),
        "Bs.": ("BOB", "VES")},
    point_homes=("MXN", "PEN", "GTQ", "DOP", "HNL", "NIO", "PAB", "PHP"),
    comma_homes=("COP", "EUR", "ARS", "VES", "CLP", "BOB", "CUP", "PYG", "CRC", "UYU"),
)

DATES = Dates(
    months={
        "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8,
        "septiembre": 9, "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12,
        "ene.": 1, "feb.": 2, "mar.": 3, "abr.": 4, "jun.": 6, "jul.": 7, "ago.": 8, "sept.": 9, "sep.": 9,
        "oct.": 10, "nov.": 11, "dic.": 12, "ene": 1, "feb": 2, "mar": 3, "abr": 4, "may": 5, "jun": 6,
        "jul": 7,
        "ago": 8, "sep": 9, "oct": 10,
        "nov": 11, "dic": 12,
    },
    weekdays=("lunes", "martes", "miércoles", "miercoles", "jueves", "viernes", "sábado", "sabado",
        "domingo", "sábados", "domingos"),
    weekday_links=(),
    near_days=("ayer", "anteayer", "hoy", "mañana"),
    weekday_tails=("último", "pasado", "próximo"),
    weekday_takes_day=True,
    of=("de", "del", "del año", "año"),
    day_links=("y", "al", "a", "o", ",", "-", "–", "hasta", "e", "/"),
    day_words=("día", "días",),
    day_determiners=("el", "los", "al"),
    slashed_after=("el", "del", "al", "hasta", "desde", "entre"),
    ordinal_endings=("º", ".º", "°", "ro", "o"),
    ordinal_words={"primero": 1, "uno": 1},
    year_words=("en", "desde", "hasta", "antes de", "después de", "año", "años", "el año", "verano",
        "invierno", "otoño", "primavera", "fines de", "finales de", "principios de", "inicios de",
        "mediados de", "durante", "temporada", "para", "trimestre de", "semestre de", "elecciones de",
        "ejercicio", "hacia", "curso", "junio", "campaña", "a partir de", "entre", "tras"),
    year_maybe=("de", "del", "y", "el", "a", "al", "que", "con", "la", "por", "e", "o"),
    year_counts=("personas", "hombres", "mujeres", "niños", "votos", "muertos", "muertes", "casos",
        "heridos", "detenidos", "viviendas", "empleos", "trabajadores", "alumnos", "plazas", "familias"),
    sums=("total de", "número de", "en total"),
    year_links=("-", "–", "/", "a", "y", "al"),
    seasons=("temporada", "curso", "campaña", "ejercicio"),
    year_named=("año",),
    short_years=("nació en el", "nacido en el", "nacida en el", "nacieron en el", "murió en el",
        "falleció en el", "fundó en el", "fundado en el", "fundada en el", "cerró en el", "inauguró en el",
        "casaron en el", "casó en el", "verano del", "otoño del", "invierno del", "primavera del",
        "generación del", "crisis del", "mundial del", "golpe del", "finales del", "principios del",
        "mediados del", "comienzos del"),
    decades_led=("finales de los", "fines de los", "principios de los", "comienzos de los",
        "inicios de los", "mediados de los", "década de los", "en los"),
    decades=("años", "década de", "década de los", "década del", "décadas de", "década de los años"),
    not_units=("ha",),
    decade_tens=("cincuenta", "sesenta", "setenta", "ochenta", "noventa"),
    decade_words=("años veinte", "años treinta", "años cuarenta", "años cincuenta", "años sesenta",
        "años setenta", "años ochenta", "años noventa", "década de los veinte",
        "década de los treinta", "década de los cuarenta", "década de los cincuenta",
        "década de los sesenta", "década de los setenta", "década de los ochenta",
        "década de los noventa"),
    clock_after=("del mediodía", "a.m.", "p.m.", "a. m.", "p. m.", "am", "pm", "h.", "hs", "hs.",
        "de la tarde",
        "de la mañana", "de la noche", "de la madrugada", "h", "horas de la tarde"),
    clock_h=("h", "hs"),
    clock_before=("a las", "a la", "desde las", "hasta las", "las", "y las"),
    clock_hours=("horas", "hora", "hrs", "hrs."),
    lasting=("tarda", "tardan", "tardó", "tardaron", "tardar", "lleva", "llevó", "dura", "duró", "en",
        "durante", "tiene",),
    length_words=("al día", "por día", "a la semana", "por semana", "al mes", "diarias", "semanales",
        "seguidas", "duración", "vuelo", "partido", "metraje",),
    clock_ranges={"de": "a"},
    opening_hours=("abr", "abier", "cierr", "cerr", "horario", "atend", "atien", "funcion", "jornada",
        "lunes", "turno", "trabaj", "queda", "visita"),
    out_of=("ninguna", "cada", "otra", "alguna", "varias", "algunas", "muchas", "última", "mayoría", "mitad",
        "resto", "cualquiera", "pocas", "primera", "segunda", "tercera", "mejor", "peor"),
    clock_bare=("a las", "a la", "desde las", "hasta las", "sobre las", "hacia las", "de las",
        "antes de las", "después de las", "partir de las", "y las", "entre las", "para las", "eran casi las",
        "son casi las", "eran ya las", "eran cerca de las", "eran aún las", "pasadas las"),
    clock_one=("hasta la", "desde la", "hacia la", "sobre la", "antes de la", "después de la",
        "partir de la", "era la", "y la"),
    clock_colon=":.",
    clock_tail=("de la tarde", "de la mañana", "de la noche", "de la madrugada", "del mediodía",
        "y media de la tarde", "y media", "en punto", "y cuarto"),
    not_counted=("amos", "emos", "imos", "locales", "algunos", "algunas", "varios", "varias", "muchos",
        "muchas", "numerosos", "numerosas", "todos", "todas"),
    clock_past=("y media", "y cuarto", "y cinco", "y diez", "y quince", "y veinte", "y veinticinco",
        "y treinta",
        "y cuarenta", "y cuarenta y cinco", "menos cuarto", "menos cinco", "menos diez", "menos veinte"),
    clock_words={"una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
        "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15,
        "dieciséis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiuna": 21,
        "veintidós": 22, "veintitrés": 23},
)

# fmt: on

TRAITS = Traits(
    null_subject=True,
    reflexive_reports=True,
    incise=True,
    dialogue_dash=True,
    name_chain=True,
)

FORMS = Forms(
    finite_endings="ó aron ieron",
    verb_endings="aba aban ía ían ó aron ieron jeron ará erá irá arán erán irán aría ería arían erían irían",
    plural_verbs="n",
    gerund_ending="ando iendo",
    participle_endings="ado ada ados adas ido ida idos idas",
    masculine_participle="o",
    adverb_ending="mente",
    plural_ending="s es",
)

GRAMMAR = Grammar(
    definite="el la los las este esta estos estas ese esa esos esas aquel aquella del al dicho dicha lo",
    indefinite="un una uno unos unas otro otra otros otras",
    possessive="su sus mi mis nuestro nuestra nuestros nuestras",
    masculine="el un este ese del al los",
    feminine="la una esta esa las",
    plural="los las estos estas esos esas unos unas ambos ambas varios varias algunos algunas dos tres",
    quantifiers="ambos ambas varios varias algunos algunas muchos muchas dos tres cada todos todas",
    counting="conjunto serie",
    of="de del",
    prepositions="""
        frente respecto debido gracias de del a al en con por para sin sobre entre desde hasta hacia
        durante tras ante bajo contra según mediante vía salvo excepto cerca luego
    """,
    agents="desde por",
    nearby="cerca",
    attach="en para ante",
    attach_to_bodies="para contra sobre por",
    within="en",
    which="que",
    towns="en",
    and_="y e i o u pero sino ni",
    but="pero o u sino",
    instead="sino",
    contrasting=("mientras que",),
    subordinate="cuando si aunque porque mientras pues donde ya después antes luego tras",
    relative="quien quienes cuyo cuya cual cuales donde",
    clitics="le les lo la los las se me nos te",
    negations="no nunca jamás tampoco nada",
    adverbs="""
        también además luego después entonces ya todavía aún hoy ayer mañana ahora así asimismo igualmente
        finalmente posteriormente recientemente anteriormente previamente textualmente categóricamente
        tajantemente claramente públicamente aun solo sólo incluso siempre nunca por ello este allí aquí
        enfáticamente tajante reiteradamente inicialmente sin embargo en tanto último tampoco al respecto
        mismo misma mismos mismas
    """,
    adverb_phrases="""
        por otro lado, por otra parte, por un lado, por una parte, de hecho, en cambio, a su vez,
        por el contrario, al contrario, una y otra vez
    """,
    adjectives="""
        primer primera segunda tercer tercera cuarta quinta sexta séptima octava novena décima última
        próxima nueva misma gran breve larga presunta simple mera doble previa
    """,
    times="""
        pasado pasada próximo próxima semana mes año lunes martes miércoles jueves viernes sábado domingo
        enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre hoy ayer
        mañana veces ocasiones
            vez
    """,
    time_nouns="""
        hora horas día días semana semanas mes meses año años minuto minutos madrugada mañana mediodía
        tarde noche
    """,
    measured="después antes tarde temprano adelante atrás arriba abajo",
    abbreviations="""
        sr sra sres dr dra ee lic ing prof gral cnel av art núm no pág etc ud uds ee.uu p ej aprox vs d st
        sto sta dpto tel depto
    """,
    abbreviations_too="no",
)

VERBS = Verbs(
    endings={
        "ar": "a an ó aron aba aban ando aré ará",
        "car": "ca can có caron caba caban cando",
        "gar": "ga gan gó garon gaba gaban gando",
        "er": "e en ió ieron ía ían iendo",
        "ir": "e en ió ieron ía ían iendo",
        "cer": "ce cen ció cieron cía cían ciendo",
    },
    say={
        "ar": """
            afirm manifest asegur inform señal declar coment precis recalc cont subray agreg anunci denunci
            apunt avis mencion aclar reiter revel not relat argument sentenci sostuv adelant remarc valor
            zanj aleg detall notific narr insinu jur confes acus anot lament recapitul testimoni pronostic
            explay observ razon relativ exclam sum expres consider opin juzg estim resalt ironiz rememor acot
            puntualiz enfatiz concret garantiz remat recort destac abund tuite alert bati plante pregunt
            contest resum asever avanz asum confirm corrobor aventur anticip desvel proclam augur alarde
            brome dictamin constat objet desliz apostill matiz espet vaticin reflexion reafirm desgran
            relativiz conjetur report ponder enumer determin divulg enton atestigu fundament proyect calcul
            testifi exterioriz ejemplific amenaz confi deplor discrep especul evidenci machac postul profetiz
            propugn refut teoriz ventil reclam reproch
        """,
        "car": """
            repli expli indi recal ratifi desta criti publi justifi califi impli certifi especifi rectifi
            enfati diagnosti comuni pronosti remar mani
        """,
        "gar": "ale ne",
        "er": "respond promet",
        "ir": """
            resum presum esgrim rebat insist añad admit advert difund repet coincid escrib defend asum
            sugir transmit
        """,
        "cer": "recono esclare",
        "": """
            cuestiona cuestionan cuestionó cuestionaron analiza analizó analizaron graficó externó externaron
            ahonda ahondó completó retrucó deduce dedujo remacha remachó apuntilla apuntilló dice dicen dijo
            dijeron decía decían diciendo dirá indicó indicaron explicó explicaron sostiene sostienen sostuvo
            sostuvieron sosteniendo mantiene mantienen mantuvo mantuvieron advierte advierten advirtió
            advirtieron advirtiendo añade añaden añadió añadieron añadiendo admite admiten admitió admitieron
            reconoce reconocen reconoció reconocieron cuenta cuentan contó contaron recuerda recuerdan
            recordó recordaron recordando confiesa confiesan confesó sugiere sugieren sugirió sugirieron
            repite repiten repitió repitieron concluye concluyen concluyó concluyeron concluyendo prosigue
            prosiguió prosiguieron escribe escriben escribió escribieron responde responden respondió
            respondieron replica replican replicó replicaron contesta contestó refiere refieren refirió
            refirieron desmiente desmintió desmintieron niega niegan negó negaron negando prevé predice
            predijo arguye arguyó argumenta asevera aseveró aseveraron expuso exponen expone expusieron juzga
            opina considera estima precisa precisó repone repuso recordaba sugería sostenía mantenía concluía
            contradijo enfatizó matiza matizó matizaron apostilla apostilló espetó
            resumió resume rememora pregunta preguntó preguntaron pronosticó vaticina vaticinó recalcó
            sentencia destaca dijese insistió insistieron insiste insisten agradeció bromeó bromea ironizó
            promete prometió prometieron aduce adujo interpreta concede concedió aclara aclaró entiende
            entienden entendió entendieron dedujeron convino convinieron verificó divulgó divulgaron consignó
            intuye intuyen
        """,
    },
    voice={
        "ar": """
            reaccion recrimin censur brom musit excus disculp felicit tranquiliz congratul bram increp
            vocifer confes llam grit celebr calific critic exclam murmur susurr clam exhort salud
            festej lanz proclam bautiz tach tild elogi protest suspir coment cit conden lament
            descart pens rechaz habl empez comenz arranc cerr apost canta canturre core descalific minimiz
            ironiz
        """,
        "car": "califi criti invo",
        "gar": "rue",
        "ir": "exig describ pid defin corrig",
        "": """
            adjudicó adjudica disparó soltó fustigó terció vitoreó achacó achaca culminó finalizó terminó
            afeó afea afean atribuye atribuyó pide piden pidió pidieron describe describen describió
            define definió ríe rió sonríe reza lee dice defiende defendió defendieron alaba exige exigió
            exigieron exigiendo apeló apela sonrió titula tituló titulado ordena ordenó reivindica
            reivindicó compara comparó comparándola piensa cree creen cierra agradece quejó queja ruega
            rogó continúa continuó sigue siguió subtitula
        """,
    },
    participles="""
        afirmando manifestando asegurando informando señalando declarando comentando precisando recalcando
        subrayando agregando anunciando denunciando apuntando avisando mencionando aclarando reiterando
        revelando argumentando sosteniendo explicando indicando destacando alegando añadiendo insistiendo
        admitiendo advirtiendo reconociendo recordando diciendo concluyendo negando calificando criticando
        exigiendo lamentando considerando estimando
    """,
    past="""
        atribuido afeado lanzado achacado repuesto aducido desmentido referido predicho concedido replicado
        dicho afirmado manifestado asegurado informado señalado declarado comentado precisado recalcado
        contado subrayado agregado anunciado denunciado apuntado avisado mencionado aclarado reiterado
        revelado argumentado explicado indicado destacado alegado añadido insistido admitido advertido
        reconocido recordado concluido negado respondido prometido escrito sostenido mantenido opinado
        considerado lamentado criticado calificado definido descrito defendido pedido exigido reclamado
        confesado sugerido expresado adelantado detallado resaltado valorado avanzado remarcado matizado
        puntualizado expuesto relatado hablado reportado entendido calculado convenido divulgado
    """,
    past_endings={
        "ar": "ado",
        "car": "cado",
        "gar": "gado",
        "er": "ido",
        "ir": "ido",
        "cer": "cido",
    },
    adding="""
        agrega agregó agregaba añade añadió añadía prosigue prosiguió concluye concluyó continúa continuó
    """,
    asking="pregunta preguntó preguntaba preguntado interroga interrogó inquiere inquirió saber",
    answering="responde respondió respondía respondido contesta contestó contestado replica replicó",
    naming="""
        llamó llama llamaron calificó califica califican calificaron calificando calificado tildó tilda
        tildan tildaron tildado tachó tacha tachan tacharon tachado definió define definen definieron
        habla habló describió describe describen describieron bautizó apodó consideró considera consideran
    """,
    phases="continúa continuó continuaron sigue siguen siguió siguieron",
    witnessed="constató constatado comprobó comprobado",
    nouns_too="""
        censura excusa disculpa desliza aventura confirmado anticipado matiza matizado objeta presume
        reflexiona broma cuenta nota informe resumen comenta pregunta critica anuncia denuncia sentencia
        estima manifiesto respuesta avisa propone juzga replica cita suma sumado destaca llama lanza grita
        reclama celebra defensa defiende apunta alerta valora marca cierre cierra queja publica publicado
        resume comunicado sabe canta conocido dicho escrito hablado acusado acusados detenido considerado
        llamado llamada anunciado dicha pedido celebrado sostenido mantenido recuerda narra precisa canto
        notado contado habla condena condenado sigue piensa cree resumido confeso acusa interpreta reporta
        divulgado calculado entendido reportado
    """,
    otherwise="cuenta:con cuentan:con contó:con contaron:con contaba:con contaban:con contará:con",
    phrases="""
        quiso saber, quería saber, quiere saber, quisieron saber, querían saber,
        fue claro en indicar, fue clara en indicar, fue claro en señalar, fue clara en señalar, fue claro en
        decir, fue clara en decir, fue claro al señalar, fue clara al señalar, fue enfático en señalar, fue
        enfática en señalar, fue enfático en decir, fue enfática en decir, fue enfático al señalar, fue
        enfática al señalar, dio a conocer, dieron a conocer, ha dado a conocer, hizo saber, ha hecho saber,
        hicieron saber, dejó claro, ha dejado claro, dejó en claro, pone de manifiesto, pusieron de
        manifiesto, ha puesto de manifiesto, han puesto de manifiesto, ha vuelto a poner de manifiesto, pone
        de relieve, ha puesto de relieve, dejó sentado, dejó caer, dejó patente, dejó entrever, ha dejado
        caer, puso de manifiesto, puso de relieve, hizo hincapié en, llamó la atención sobre, dejó dicho, se
        preguntó, se pregunta, se quejó, se lamentó, se lamenta, se queja, se congratuló, se felicitó, se
        sinceró, se justificó, se defendió, se mostró convencido, dar a conocer, ha hecho hincapié en, hace
        hincapié en, llegó a decir, quiso recordar, quiso destacar, ha querido recordar, ha querido destacar,
        ha querido subrayar, quiso subrayar, ha querido explicar, quiso explicar, ha querido señalar, quiso
        señalar, ha querido aclarar, quiso aclarar, incide en, incidió en, ha incidido en, han incidido en,
        inciden en, incidieron en, incidiendo en, se limita a subrayar, se limitó a decir, se limita a decir,
        se limitó a señalar, se limitó a responder, alcanzó a decir, volvió a insistir, ha vuelto a insistir,
        vuelve a insistir, quiso dejar claro, ha querido dejar claro, se apresuró a decir
    """,
    infinitives="""
        decir afirmar asegurar señalar recordar remarcar recalcar destacar subrayar indicar explicar añadir
        agregar advertir denunciar lamentar reconocer admitir insistir sostener manifestar declarar anunciar
        confirmar apuntar precisar aclarar comentar argumentar concluir reiterar alertar negar revelar
        considerar referir anotar relatar ponderar mencionar resaltar enfatizar justificar criticar responder
        preguntar sugerir matizar puntualizar informar opinar calificar
    """,
    leading="""
        atrevió a, atreve a, atrevieron a, volvió a, vuelve a, vuelto a, llegó a, llegaron a, limitó a,
        limita a, limitaron a, apresuró a, aprovechó para, aprovechado para, aprovecharon para, quiso,
        querido, quisieron
    """,
    narrates="""
        cuenta cuentan contó contaron contado contando narra narran narró narraron relata relatan
        relató relataron describe describen describió describieron
    """,
    led_by="además de, aparte de, después de, antes de, luego de, tras, al, para, sin",
    reflexive="se",
    auxiliaries="ha han había habían hubo haya hayan habría habrían he hemos",
    passive="es son era eran fue fueron sido ser será está",
    finite="""
        muestra propone proponen reúne reúnen ofrece ofrecen incluye incluyen recibe reciben pierde
        pierden vuelve vuelven viene vienen sale salen entra entran abre abren dispone supone suponen
        consiste establece establecen parece parecen ocurre ocurren aparece aparecen pertenece trabaja
        trabajan vive viven busca buscan intenta intentan logra logran consigue consiguen alcanza alcanzan
        representa aumenta aumentan crece crecen cae caen sube suben empieza empiezan termina terminan
        acaba acaban muere mueren cumple cumplen pasa pasan ocupa ocupan dirige dirigen preside presiden
        impone imponen evita evitan afecta afectan provoca provocan depende dependen rechaza rechazan
        aprueba aprueban votan juega juegan ganan es son era eran fue fueron será serán sería serían está
        están estaba estaban estuvo ha han había habían hay hubo habrá habría puede pueden podía podría
        podrían podrá debe deben debía debería deberían va van iba tiene tienen tenía tuvo tendrá tendría
        hace hacen hizo quiere quieren quería sigue siguen queda quedan permite requiere existe existen
        necesita sea sean estará estarán permanece genera generó lleva da dan dio sabe saben llega llegó
        produjo produjeron dejó puso quiso pudo supo cupo anduvo vio trajo condujo redujo introdujo
        tradujo
    """,
)

CLAUSES = Clauses(
    that="que",
    whether="si por cómo cuándo dónde quién qué cuál cuánto",
    story_topics="cómo cuál",
    reasons="porque",
    infinitives="haber estar tener ser sentirse no desconocer",
    openers="""
        y pero sin embargo además asimismo no obstante entonces luego así también por tanto ahora mientras
        pues aunque igualmente finalmente incluso o
    """,
    asides="""
        por su parte, a su vez, por su lado, a través de x, en x, en twitter, a través de twitter,
        en facebook, a través de las redes sociales, en redes sociales, en sus redes sociales,
        en rueda de prensa, ante los medios, ante la prensa, a los periodistas, a la prensa, por teléfono,
        acto seguido, a renglón seguido, a continuación, poco después, poco antes, en seguida,
        de inmediato, al instante, en voz baja, entre risas, entre lágrimas, sin dudarlo
    """,
    mouths="por boca, por voz",
    unsaid="""
        sin precisar, sin dar, sin ofrecer, sin citar, sin convencer, sin detallar, sin concretar, sin
        entrar, sin aclarar, sin especificar, sin mencionar, sin revelar, sin ocultar, sin nombrar, sin
        descartar, sin aportar, pero no dio, pero no precisó, pero no ofreció, pero no detalló, pero no
        especificó, pero no quiso, pero no aclaró, pero no explicó, pero no supo, aunque no dio,
        aunque no precisó, aunque no detalló, aunque no especificó, aunque no quiso, aunque evitó, aunque sin
    """,
)

ATTRIBUTION = Attribution(
    as_words="como según tal así",
    according="""
        según, de acuerdo con, de acuerdo a, de acuerdo al, a juicio de, a juicio del, en opinión de,
        en opinión del, en palabras de, en palabras del, conforme a, a decir de, a ojos de, a entender de,
        al decir de, en la opinión de, a su juicio, en su opinión, a su entender, a su parecer,
        en su versión, en sus palabras, a su modo de ver
    """,
    before_comma="para",
    utterances="""
        frase frases palabras respuesta réplica queja lamento advertencia confesión reflexión promesa pregunta
    """,
    sources="fuentes fuente medios",
    unspoken="""
        indicios pesquisas investigaciones datos cifras estadísticas previsiones hipótesis cálculos
        sospechas apariencias rumores
    """,
    variables="""
        estación temporada temporadas región regiones caso edad peso tamaño ingresos renta año años mes
        meses día días hora horas país países tipo tipos nivel niveles sector sectores zona zonas
        municipio municipios necesidad necesidades gusto gustos situación momento barrio barrios contexto
        modelo modelos especie especies temperatura tiempo duración distancia número disponibilidad uso
        método criterios reglas orden plan principio fórmula
    """,
    ours="nuestro nuestra nuestros nuestras",
    impersonal_phrases="se lee, se leía, se puede leer, se podía leer, puede leerse, podía leerse",
    impersonal_sources="desde en de",
    impersonal_speakers="desde",
    pointing="así lo, así se, así, lo, es lo que",
    pointing_unmarked="así lo, es lo que",
    about="sobre acerca",
    bearers="pancarta pancartas cartel carteles pintada pintadas",
    addressee="a al ante",
    see="leer lea ver véase",
)

PEOPLE = People(
    pronouns="él:ms ella:fs ellos:mp ellas:fp éste:ms ésta:fs este:ms quien:r quienes:r que:r usted:as",
    obliques="él:ms ella:fs ellos:mp ellas:fp",
    selves="propio:ms propia:fs propios:mp propias:fp",
    spoken_to="le: lo:m la:f",
    first_person="yo nosotros tú",
    impersonal="se",
    both="ambos ambas dos hombres mujeres dúo pareja",
    latter="último:m última:f",
    concerned="aludido:m aludida:f interesado:m interesada:f señalado:m señalada:f",
    who="quien quienes",
    kin="""
        padre madre hijo hija hermano hermana abuelo abuela nieto nieta tío tía sobrino sobrina primo prima
        esposo esposa marido mujer novio novia suegro suegra yerno nuera cuñado cuñada viudo viuda amigo
        amiga compañero compañera vecino vecina familiar pareja
    """,
    persons="hombre mujer joven chico chica muchacho muchacha anciano anciana adolescente testigo",
    decades="""
        veinteañero:2 veinteañera:2 treintañero:3 treintañera:3 cuarentón:4 cuarentona:4 cincuentón:5
        cincuentona:5 sexagenario:6 sexagenaria:6 septuagenario:7 septuagenaria:7 octogenario:8
        octogenaria:8 nonagenario:9 nonagenaria:9
    """,
    anaphors="""
        octogenario octogenaria septuagenario septuagenaria nonagenario nonagenaria sexagenario sexagenaria
        treintañero treintañera jubilado jubilada pensionista especialista experto experta hombre mujer
        político política mandatario mandataria exmandatario joven deportista jugador futbolista dirigente
        funcionario funcionaria líder autor autora investigador investigadora entrevistado entrevistada
        madrileño catalán argentino argentina mexicano mexicana colombiano colombiana chileno chilena
        peruano español española portugués francés italiano alemán brasileño venezolano cubano hondureño
        ecuatoriano boliviano uruguayo paraguayo andaluz vasco gallego valenciano estadounidense ex popular
        socialista republicano demócrata técnico tenista galeno letrado jurista médico magistrada
        magistrado delantero mediocampista portero arquero entrenador seleccionador estratega cantante
        actor actriz escritor escritora piloto ciclista diputado diputada senador senadora parlamentario
        parlamentaria legislador legisladora edil concejal agente central extremo lateral ariete zaguero
        guardameta preparador adiestrador míster timonel sindicalista abogado abogada catedrático
        catedrática profesor profesora doctor doctora empresario empresaria activista científico científica
        analista economista sociólogo historiador historiadora periodista presentador presentadora artista
        músico director cineasta novelista poeta chef cocinero corredor corredora nadador nadadora atleta
        gimnasta baloncestista pívot alero golfista motorista capitán capitana exministro exministra
        expresidente expresidenta exfutbolista aspirante candidato candidata gobernante prelado religioso
        religiosa sacerdote detenido detenida acusado acusada condenado condenada imputado imputada víctima
        denunciante testigo anciano anciana veterano veterana chica chico muchacho muchacha niño niña
        adolescente toledano sevillano madrileña catalana andaluza vasca gallega italiana francesa alemana
        portuguesa brasileña venezolana cubana uruguaya británico británica inglés inglesa ruso rusa
        ucraniano ucraniana serbio croata suizo holandés belga murciano aragonés asturiano extremeño
        canario balear canaria tinerfeño donostiarra bilbaíno malagueño granadino cordobés zaragozano
        valenciana danés danesa sueco sueca noruego noruega finlandés polaco polaca checo checa húngaro
        rumano búlgaro griego griega turco turca israelí palestino palestina iraní iraquí sirio egipcio
        marroquí argelino saudí japonés japonesa chino coreano coreana australiano canadiense austriaco
        austríaco escocés galés irlandés panameño guatemalteco salvadoreño nicaragüense costarricense
        dominicano puertorriqueño leonés burgalés oscense soriano cántabro coruñés vigués ovetense porteño
        rosarino mendocino limeño bogotano caleño capitalino regiomontano tapatío poblano exportero
        exdelantero excampeón exentrenador exárbitro exciclista extenista exjugadora compositor compositora
        alpinista montañero montañera ingeniero ingeniera biólogo bióloga médica enfermero enfermera
        guipuzcoano guipuzcoana navarro navarra riojano riojana directivo directiva regidor regidora
        ejecutivo ejecutiva consejero consejera conseller consellera munícipe primer gestor gestora
        veterinario veterinaria geólogo geóloga físico química arquitecto arquitecta arqueólogo arqueóloga
        psicólogo psicóloga pediatra psiquiatra cirujano cirujana epidemiólogo epidemióloga virólogo
        viróloga meteorólogo meteoróloga demógrafo demógrafa socióloga politólogo politóloga filósofo
        filósofa pensador pensadora ensayista dramaturgo dramaturga guionista directora realizador
        realizadora bailarín bailarina coreógrafo fotógrafo fotógrafa pintor pintora escultor diseñador
        diseñadora modelo humorista agricultor agricultora ganadero ganadera pescador pastor párroco cura
        obispo arzobispo cardenal pontífice monarca soberano magnate inversor banquero financiero
        mexiquense ponente letrada togado procesado procesada investigado investigada encausado encausada
        reo recluso reclusa exalcalde exalcaldesa exdirector exconsejero exdiputado exsenador exsenadora
        extécnico exjugador mandamás dignatario premier canciller excanciller embajador embajadora
        diplomático diplomática comisario comisaria eurodiputado eurodiputada asesor asesora portavoza
        vocera vocero estudiosa estudioso coautor coautora ganador ganadora campeón campeona medallista
        tirador marchador triatleta esquiador pelotari boxeador boxeadora luchador yudoca ajedrecista
        académico académica gremialista autoridad docente intelectual jerarca uniformado uniformada
        comunicador comunicadora protagonista creador creadora profesional referente facultativo
        facultativa creativo creativa dt
    """,
    anaphor_endings="ense eño eña ano ana és esa ino ina oso ista",
    trade_endings="dor dora tor tora ero era ista",
    trade_not_endings="""
        sector factor motor vector dinero número enero febrero lista pista vista operador operadora
        constructor constructora distribuidor distribuidora aseguradora productora proveedor armador editor
        editora editorial regulador emisora promotora gestora
    """,
    accused="""
        acusado acusada procesado procesada imputado imputada encausado encausada investigado investigada
        enjuiciado enjuiciada reo sospechoso sospechosa
    """,
    officers="juez jueza magistrado magistrada fiscal presidente presidenta abogado abogada letrado letrada",
    others_heard="""
        detenido detenida condenado condenada recluso reclusa denunciante víctima querellante
    """,
    colleagues="colegas equipo colaboradores coautores compañeros",
    teams="equipo investigadores investigadoras científicos científicas autores astrónomos biólogos físicos",
    team_works="estudio",
    new="nuevo",
    same="mismo misma mismos mismas",
)

OFFICES = Offices(
    titles="""
        señor:m señora:f sr:m sra:f don:m doña:f dr:m dra:f doctor:m doctora:f papa:m rey:m reina:f
        príncipe:m princesa:f monseñor:m general: mister:m lic: ing: licenciado:m licenciada:f
            fray:m sor:f dn:m mtro:m mtra:f arq: prof: profesor:m profesora:f gral: cnel:
    """,
    roles="""
        conserje
        familiar allegado superviviente sobreviviente manifestante portavoz fiscal periodista artista
        economista analista especialista dirigente presidente representante gerente teniente comandante
        agente líder juez testigo cónsul canciller estudiante docente atleta futbolista ciclista tenista
        cantante guionista novelista cineasta policía guardia sindicalista activista ambientalista concejal
        edil vocal exministro electricista taxista dentista psiquiatra pediatra oncólogo oficial jefe
        residente habitante miembro integrante titular vicepresidente expresidente mandatario exmandatario
        votante comerciante participante intérprete deportista turista congresista senador asistente
        gremialista intelectual profesional referente autoridad dt ceo cfo coo cto cio cmo
        cliente bañista chófer militante colega
        feriante oyente
    """,
    roles_m="""
        dramaturgo fontanero alfarero apicultor
        suegro yerno cuñado sobrino nieto padrastro viudo novio amigo compañero inquilino casero ministro
        secretario alcalde director diputado senador gobernador abogado magistrado procurador comisario
        comisionado inspector investigador científico profesor catedrático maestro rector decano médico
        doctor cirujano enfermero psicólogo sociólogo politólogo historiador biólogo físico químico geólogo
        ingeniero arquitecto arqueólogo epidemiólogo virólogo meteorólogo vulcanólogo sismólogo escritor
        autor poeta actor músico pintor fotógrafo reportero redactor editor productor presentador locutor
        empresario fundador cofundador propietario dueño administrador coordinador delegado consejero
        concejero embajador diplomático candidato aspirante exalcalde exdirector entrenador técnico
        delantero portero capitán jugador seleccionador piloto corredor campeón agricultor ganadero
        pescador obrero trabajador empleado vecino padre hermano hijo esposo marido tío abuelo sacerdote
        cura obispo arzobispo cardenal papa rey príncipe general coronel sargento soldado bombero conductor
        viceministro subsecretario exsecretario funcionario legista encargado responsable asesor letrado
        galeno legislador parlamentario consultor activista gobernante vocero munícipe edil regidor
        conseller directivo ejecutivo marinero ciclista camionero albañil mecánico panadero hostelero
        viticultor bodeguero subdelegado subcomisario viceconsejero vicealcalde exdiputado exsenador
        exgobernador exentrenador eurodiputado interventor tesorero notario registrador forense geriatra
        cardiólogo neurólogo dermatólogo urólogo ginecólogo veterinario farmacéutico nutricionista
        fisioterapeuta astrónomo astrofísico matemático informático filósofo antropólogo demógrafo
        lingüista filólogo botánico zoólogo oceanógrafo climatólogo hidrólogo genetista bioquímico
        microbiólogo inmunólogo toxicólogo ecólogo ornitólogo paleontólogo glaciólogo logopeda criminólogo
        jurista académico comunicador creador uniformado intelectual
        alumno camarero pasajero viajero campesino hincha árbitro artesano hotelero usuario consumidor
        peatón peluquero carnicero cartero aficionado
        vendedor tendero frutero repartidor comprador espectador
    """,
    roles_f="""
        dramaturga fontanera alfarera apicultora
        suegra nuera cuñada sobrina nieta madrastra viuda novia amiga compañera inquilina casera ministra
        secretaria alcaldesa directora diputada senadora gobernadora abogada magistrada procuradora
        comisaria comisionada inspectora investigadora científica profesora catedrática maestra rectora
        decana médica doctora cirujana enfermera psicóloga socióloga politóloga historiadora bióloga física
        química geóloga ingeniera arquitecta arqueóloga epidemióloga viróloga meteoróloga escritora autora
        poetisa actriz música pintora fotógrafa reportera redactora editora productora presentadora
        locutora empresaria fundadora cofundadora propietaria dueña administradora coordinadora delegada
        consejera embajadora diplomática candidata exalcaldesa entrenadora técnica delantera portera
        capitana jugadora seleccionadora corredora campeona agricultora ganadera trabajadora empleada
        vecina madre hermana hija esposa mujer tía abuela monja reina princesa sargenta bombera conductora
        viceministra subsecretaria presidenta vicepresidenta jefa funcionaria encargada asesora letrada
        jueza fiscala expresidenta legisladora parlamentaria gerenta mandataria concejala regidora
        consellera directiva ejecutiva vocera veterinaria pediatra limpiadora cuidadora teleoperadora
        camarera peluquera subdelegada subcomisaria viceconsejera exdiputada eurodiputada tesorera notaria
        cardióloga neuróloga dermatóloga uróloga ginecóloga farmacéutica astrónoma astrofísica matemática
        informática filósofa antropóloga demógrafa filóloga botánica zoóloga oceanógrafa climatóloga
        hidróloga bioquímica microbióloga inmunóloga toxicóloga ecóloga ornitóloga paleontóloga glacióloga
        criminóloga exministra subdirectora vicerrectora bastonera interventora registradora académica
        comunicadora creadora uniformada
        alumna dependienta cajera clienta obrera pasajera viajera usuaria
        vendedora tendera frutera panadera pescadera repartidora compradora espectadora
    """,
    role_endings="ólogo óloga",
    former="ex",
    adjectives="""
        municipal general nacional federal estatal regional provincial local departamental comunal
        autonómico autonómica electo electa interino interina adjunto adjunta ejecutivo ejecutiva
        constitucional saliente técnico técnica insular foral territorial suplente honorario honoraria
        emérito emérita vitalicio administrativo administrativa superior delegado delegada titular
    """,
    portfolios="""
        interior economía justicia sanidad salud defensa educación cultura transportes trabajo hacienda
        exteriores agricultura energía industria vivienda igualdad seguridad turismo ambiente
    """,
    sole="""
        alcalde alcaldesa intendente intendenta presidente presidenta vicepresidente vicepresidenta ministro
        ministra gobernador gobernadora secretario secretaria consejero consejera director directora juez
        jueza magistrado magistrada fiscal fiscala procurador procuradora papa rey reina príncipe princesa
        obispo arzobispo cardenal rector rectora comisario comisaria comandante capitán capitana coronel
        general teniente sargento cabo árbitro árbitra ponente relator relatora médico médica doctor doctora
        cirujano cirujana bombero bombera policía guardia soldado agente vecino vecina habitante residente
        padre madre hermano hermana hijo hija marido mujer esposa esposo tío tía abuelo abuela primo prima
        sobrino sobrina amigo amiga cliente clienta testigo conductor conductora colega perito perita
        abogado abogada defensor defensora portavoz vocero vocera embajador embajadora jefe jefa responsable
        familiar representante fuente miembro
    """,
    trades="""
        fiscal, fiscala, persecutor, persecutora, procurador, procuradora, acusador, acusadora, acusador
            público, representante del ministerio público, representante de la fiscalía;
        juez, jueza, magistrado, magistrada, togado, togada, juzgador, juzgadora;
        alcalde, alcaldesa, regidor, regidora, munícipe, primer munícipe, primer edil, primera edil, edil,
            jefe comunal, jefa comunal, intendente, intendenta, burgomaestre;
        concejal, concejala, edil, regidor, regidora;
        abogado, abogada, letrado, letrada, defensor, defensora, penalista, jurista;
        entrenador, entrenadora, técnico, técnica, preparador, preparadora, adiestrador, adiestradora,
            estratega, míster, dt, timonel, seleccionador, seleccionadora, director técnico, directora
            técnica, coach;
        médico, médica, doctor, doctora, dr, dra, galeno, facultativo, facultativa, cirujano, cirujana,
            pediatra;
        escritor, escritora, autor, autora, novelista, poeta, poetisa, ensayista, dramaturgo, dramaturga,
            narrador, narradora;
        agricultor, agricultora, campesino, campesina, labrador, labradora, ganadero, ganadera, chacarero,
            chacarera, colono, colona, granjero, granjera, hortelano, hortelana, viticultor, viticultora;
        policía, agente, uniformado, uniformada, oficial, comisario, comisaria, subcomisario, subcomisaria,
            inspector, inspectora, sargento, cabo;
        maestro, maestra, profesor, profesora, docente, educador, educadora;
        investigador, investigadora, científico, científica, académico, académica, estudioso, estudiosa,
            experto, experta, especialista, profesor, profesora, catedrático, catedrática, -ólogo, -óloga,
            físico, física, químico, química, historiador, historiadora, economista, astrónomo, astrónoma,
            matemático, matemática;
        sacerdote, cura, párroco, presbítero, religioso, clérigo, fray;
        obispo, arzobispo, cardenal, prelado, purpurado, monseñor;
        papa, pontífice, sumo pontífice, santo padre;
        rey, reina, monarca, soberano, soberana;
        periodista, reportero, reportera, comunicador, comunicadora, corresponsal, cronista, columnista,
            informador, informadora;
        comerciante, tendero, tendera, vendedor, vendedora, feriante;
        hostelero, hostelera, restaurador, restauradora, cocinero, cocinera, chef;
        pescador, pescadora, marinero, marinera;
        artista, pintor, pintora, escultor, escultora, ilustrador, ilustradora, dibujante, creador, creadora;
        músico, música, cantante, cantautor, cantautora, compositor, compositora, guitarrista, pianista,
            violinista, rapero, rapera, vocalista, artista;
        actor, actriz, intérprete, humorista;
        cineasta, director, directora, realizador, realizadora;
        jubilado, jubilada, pensionista;
        delantero, delantera, ariete, atacante, goleador, goleadora, artillero;
        portero, portera, arquero, arquera, guardameta, cancerbero;
        portavoz, vocero, vocera
    """,
    stand_for="""
        técnico, dt, preparador, adiestrador, estratega, míster, timonel: director;
        jefe de gobierno, jefe del gobierno, jefe del ejecutivo, jefe de estado, mandatario, exmandatario,
            gobernante, jefe del estado, jefe de la casa blanca, inquilino de la casa blanca, dignatario:
            presidente expresidente ministro canciller premier primer gobernador;
        jefa de gobierno, jefa del gobierno, jefa del ejecutivo, jefa de estado, mandataria, exmandataria:
            presidenta expresidenta ministra canciller;
        jefe de la diplomacia, jefe de la diplomacia española, jefa de la diplomacia: ministro ministra
            canciller secretario secretaria representante;
        titular: ministro ministra consejero consejera secretario secretaria conseller consellera;
        alcalde, alcaldesa, edil, autoridad local, autoridad municipal: alcalde alcaldesa concejal concejala
            presidente presidenta intendente;
        cuerpo legal, representación legal, equipo legal, equipo jurídico, equipo de abogados, defensa legal:
            abogados abogadas;
        parlamentario, parlamentaria, legislador, legisladora: diputado diputada senador senadora eurodiputado
            eurodiputada congresista;
        jerarca: ministro director presidente;
        ministerio público: fiscal;
        dirigente, líder, jefe, jefa: presidente presidenta secretario secretaria líder dirigente portavoz
            coordinador coordinadora;
        empresario, empresaria: fundador fundadora dueño dueña propietario propietaria presidente presidenta
            director directora empresario empresaria;
        directivo, directiva, ejecutivo, ejecutiva: director directora presidente presidenta gerente ceo;
        sindicalista: secretario secretaria presidente presidenta delegado delegada;
        diplomático, diplomática: embajador embajadora cónsul;
        militar, uniformado, oficial: general coronel mayor capitán comandante teniente almirante sargento
            comisario
    """,
    other_times="ex ex- antiguo antigua futuro futura electo electa rival visitante contrario contraria",
)

NAMES = Names(
    links="de la del los las y e i da dos van",
    places="usa, eeuu, ue",
    terms="""
        llamado llamada llamados llamadas denominado denominada denominados titulado titulada apodado
        apodada conocido conocida alias película libro novela canción álbum disco obra serie palabra
        palabras término términos expresión concepto programa revista documental lema operación colectivo
        plataforma operativo sobrenombre presunto supuesto mote título proyecto exposición poema ensayo
        etiqueta caso rubro cápsula inscripción autoproclamado autoproclamada autodenominado
        autodenominada concurso muestra premio congreso
    """,
)

BODIES = Bodies(
    nouns="""
        agrupación universidad ministerio agencia partido asociación sindicato unión instituto fundación
        federación policía ejército grupo compañía empresa consejo centro hospital clínica escuela autoridad
        organización comité comisión corte tribunal fiscalía banco ayuntamiento gobierno cámara asamblea
        liga club casa oficina dirección secretaría defensoría alcaldía junta gremio guardia firma entidad
        organismo institución corporación consistorio aerolínea naviera multinacional cadena fabricante
        consultora farmacéutica petrolera constructora dependencia cartera coalición formación plataforma
        colectivo patronal cooperativa confederación ong diputación audiencia consejería conselleria
        subsecretaría superintendencia procuraduría prefectura municipalidad intendencia rectorado
        parlamento senado congreso juzgado marca startup bufete filial energética eléctrica aseguradora
        inmobiliaria tecnológica concesionaria operadora distribuidora productora sociedad armadora
        siderúrgica automovilística delegación subdelegación jefatura comandancia contraloría observatorio
        mutua archidiócesis obispado mancomunidad cabildo generalitat xunta embajada consulado academia
        acusación defensa oposición
        municipio colegio
        cuerpo equipo plantilla staff izquierda derecha ultraderecha mayoría
    """,
    kinds="""
        tribunal, corte, juzgado, sala, magistrados, jueces, sentencia, fallo: audiencia tribunal juzgado
            corte sala sección supremo;
        resolución: audiencia tribunal juzgado corte sala sección ministerio comisión consejería agencia;
        club, conjunto: club cf cd ud sd rcd unión deportivo atlético;
        banco: banco caja caixa banca;
        hospital, centro: hospital clínica;
        ayuntamiento, consistorio, municipio, alcaldía, municipalidad: ayuntamiento municipio alcaldía
            municipalidad concello;
        ministerio, cartera: ministerio secretaría;
        patronal: patronal federación confederación cámara;
        ong: comité asociación fundación federación plataforma colectivo;
        sindicato: sindicato ccoo ugt csif cgt;
        organismo, ente: servicio instituto agencia superintendencia;
        comunicado, nota: banco empresa compañía grupo firma ministerio ayuntamiento fiscalía federación
            sindicato asociación club
    """,
    any_kind="""
        compañía empresa firma entidad grupo organismo órgano institución corporación multinacional
        dependencia cartera organización sociedad consorcio aerolínea banco
    """,
    whatever="entidad dependencia organismo órgano ente institución organización",
    called="""
        agencia calificadora cooperativa asociación fundación federación sindicato ong plataforma
        colectivo aerolínea naviera tecnológica farmacéutica petrolera cadena marca consultora
        constructora operadora eléctrica aseguradora automotriz fabricante editorial discográfica
        productora patronal compañía empresa firma entidad organización institución corporación
        multinacional consorcio correduría instituto organismo observatorio club partido banco
    """,
    companies="""
        banco compañía empresa firma corporación multinacional sociedad aerolínea grupo cadena naviera
        petrolera minera constructora farmacéutica operadora eléctrica aseguradora tecnológica cementera
        láctea bodega siderúrgica inmobiliaria productora distribuidora fabricante concesionaria gasista
        energética automotriz consultora editorial discográfica calificadora marca startup filial cooperativa
    """,
    outspoken="""
        asociación asociaciones sindicato sindicatos colectivo plataforma comité federación oposición
        fiscalía defensa acusación ong patronal
        familia equipo pareja vecindario organizadores
    """,
    papers="""
        país mundo periódico confidencial diario universal comercio tiempo heraldo nación razón vanguardia
        eco norte correo tribuno espectador mercurio financiero nacional
    """,
    wires="efe reuters afp ap bloomberg télam ansa dpa",
    reporters="corresponsal redactor redactora enviado enviada periodista",
    documents="""
        informe estudio comunicado encuesta documento carta boletín nota reporte artículo auto sentencia
        fallo análisis sondeo texto memoria escrito parte versión versiones testimonio declaración
        declaraciones relato informaciones información estimaciones cálculos previsiones dictamen
        resolución acta expediente manifiesto misiva palabras post publicación balance atestado querella
        denuncia demanda mensaje discurso reportaje
    """,
    issued_by="de del por",
    data="datos cifras estadísticas resultados encuestas números indicios señales estudios pruebas",
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
