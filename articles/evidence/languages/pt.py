"""Portuguese: numbers, units and dates, then speech. Literals only."""

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
        "zero": 0, "dois": 2, "duas": 2, "três": 3, "tres": 3, "quatro": 4, "cinco": 5, "seis": 6,
        "sete": 7, "oito": 8, "nove": 9, "dez": 10, "onze": 11, "doze": 12, "treze": 13,
        "catorze": 14, "quatorze": 14, "quinze": 15, "dezesseis": 16, "dezasseis": 16, "dezessete": 17,
        "dezassete": 17, "dezoito": 18, "dezenove": 19, "dezanove": 19, "vinte": 20,
        "trinta": 30, "quarenta": 40, "cinquenta": 50, "cinqüenta": 50, "sessenta": 60, "setenta": 70,
        "oitenta": 80, "noventa": 90, "cem": 100, "cento": 100, "duzentos": 200,
        "duzentas": 200, "trezentos": 300, "trezentas": 300, "quatrocentos": 400, "quatrocentas": 400,
        "quinhentos": 500, "quinhentas": 500, "seiscentos": 600, "seiscentas": 600,
        "setecentos": 700, "setecentas": 700, "oitocentos": 800, "oitocentas": 800, "novecentos": 900,
        "novecentas": 900, "mil": 1000,
    },
    scales={
        "mil": 1000, "milhão": 10**6, "milhões": 10**6, "milhao": 10**6, "milhoes": 10**6, "bilhão": 10**9,
        "bilhões": 10**9, "mil milhões": 10**9, "trilhão": 10**12, "trilhões": 10**12,
        "bilião": 10**12, "biliões": 10**12, "trilião": 10**18, "triliões": 10**18, "mil bilhões": 10**12,
        "quatrilhões": 10**15,
    },
    lone_scales=("milhão", "bilhão"),
    short_scales={"mi": 10**6, "bi": 10**9, "tri": 10**12, "k": 1000, "mi.": 10**6},
    price_words=("euros",),
    money_scales={"M": 10**6, "k": 1000, "mi": 10**6, "bi": 10**9, "m": 10**6, "B": 10**9},
    links=("e",),
    ones=("um", "uma"),
    dozens={"dúzia": 12, "dúzias": 12},
    noun_adjectives={"bom": "",
        "boa": "",
    },
    roughly={"dezena": 10, "vintena": 20, "centena": 100, "milhar": 1000, "quinzena": 15, "dezenas": 10,
        "centenas": 100, "milhares": 1000, "trintena": 30, "cinquentena": 50},
    fractions={
        "metade": 2, "terço": 3, "terços": 3, "quarto": 4, "quartos": 4, "quinto": 5, "quintos": 5,
        "sexto": 6, "sextos": 6, "sétimo": 7, "oitavo": 8, "oitavos": 8, "nono": 9, "décimo": 10,
        "décimos": 10, "terça parte": 3, "quarta parte": 4, "quinta parte": 5, "décima parte": 10,
        "centésimos": 100},
    rooms=("quartos",),
    share_of=("de", "do", "da", "dos", "das", "deles", "delas", "desses", "dessas", "destes", "destas"),
    of_scale=("de",),
    fraction_words={"a metade": 0.5, "a terça parte": 0.333333, "um terço": 0.333333,
        "a quarta parte": 0.25, "a quinta parte": 0.2, "a décima parte": 0.1},
    halves=("meio", "meia"),
    and_half=("e meio", "e meia"),
    and_quarter=("e um quarto",),
    ordinal_endings=("º", "ª", "°", "o", "a", "ºs", "ªs"),
)

FIGURES = Figures(
    locales=("pt", "pt_PT"),
    noun_last=False,
    units={
        "mmol": ("milimoles",),
        "nmol": ("nanomoles",), "ng": ("nanograma", "nanogramas"),
        "Hz": ("hertz",), "kHz": ("quilohertz", "quilo-hertz", "kilohertz"), "MHz": ("megahertz",
        "mega-hertz"), "GHz": ("gigahertz", "giga-hertz"), "kV": ("quilovolt", "quilovolts", "kilovolts"),
        "quintal": ("quintal", "quintais"),
        "km/h": ("km/h", "quilômetros por hora", "quilómetros por hora", "quilômetro por hora",
        "quilómetro por hora", "km por hora"), "km": ("km", "quilômetro", "quilômetros", "quilómetro",
        "quilómetros"), "m²": ("metros quadrados", "metro quadrado", "m2"), "km²": ("quilômetros quadrados",
        "quilómetros quadrados", "quilômetro quadrado", "km2"),
        "m³": ("metros cúbicos", "metro cúbico"), "kg": ("quilo", "quilos", "kg", "quilograma",
        "quilogramas"), "t": ("tonelada", "toneladas"), "ha": ("hectare", "hectares"), "bbl": ("barril",
        "barris"), "L": ("litro", "litros"), "kWh": ("quilowatt-hora", "quilowatts-hora", "quilowatt hora"),
        "MWh": ("megawatt-hora", "megawatts-hora", "megawatts hora"), "GWh": ("gigawatts-hora",
        "gigawatt-hora"), "TWh": ("terawatts-hora",), "MW": ("megawatt", "megawatts"),
        "Nm": ("newton-metro", "newtons-metro"), "hp": ("cavalos",
        "cavalos de potência", "cv", "cavalos-vapor"),
        "dB": ("decibéis",), "kn": ("nós",), "nmi": ("milhas náuticas", "milha náutica",
        "milhas marítimas"), "mi": ("milha", "milhas"), "ft": ("pé", "pés"), "in": ("polegada",
        "polegadas"), "ly": ("anos-luz", "anos luz", "ano-luz"), "m": ("metro", "metros"), "g": ("grama",
        "gramas"), "lb": ("libras", "libra"), "cm": ("centímetro", "centímetros"), "mm": ("milímetro",
        "milímetros"), "GB": ("gigabytes", "gigas"), "MB": ("megabytes", "megas"),
        "kcal": ("quilocalorias",), "cal": ("calorias",), "tbsp": ("colheres de sopa", "colher de sopa"),
        "tsp": ("colheres de chá", "colher de chá"), "cup": ("xícaras", "xícara", "chávenas"),
        "arroba": ("arrobas",),
        "s": ("segundo", "segundos"), "min": ("minuto", "minutos"), "h": ("hora", "horas", "hs"),
        "day": ("dia",
        "dias"), "week": ("semana", "semanas"), "month": ("mês", "meses"), "quarter": ("trimestre",
        "trimestres"), "year": ("ano", "anos", "aninhos"), "decade": ("década", "décadas"),
        "century": ("século", "séculos"), "night": ("noite", "noites", "dormidas"), "semester": ("semestre",
        "semestres"), "bimester": ("bimestres",), "ppm": ("partes por milhão",),
    },
    unit_parts={"lustro": ("year", "5"), "lustros": ("year", "5")},
    per_mille=("por mil",),
    per=("por",),
    unit_links=("de",),
    by_now=("agora", "hoje"),
    elides=("outros", "outras", "custa", "custava", "custará", "custar"),
    compared_with=(
        "contra", "longe de", "em vez de", "ao invés de", "em lugar de", "no lugar de", "ante", "perante",
        "face a", "frente a", "versus", "vs", "vs.", "comparado com", "comparado a", "comparados com",
        "comparados a", "em comparação com", "em comparação a", "em relação a", "por oposição a",
        "respetivamente", "respectivamente", "ou melhor"),
    coming_after=("após", "depois de", "desde"),
    earlier=(
        "antes", "anteriormente", "previamente", "até agora", "até então", "até aqui", "inicialmente",
        "originalmente", "no ano passado", "no ano anterior", "um ano antes", "há um ano"),
    differing=("a mais", "a menos", "de diferença", "de mais", "de menos"),
    dimensions=("comprimento", "largura", "altura", "profundidade", "espessura", "diâmetro"),
    since=("há", "havia"),
    not_currencies=("novo", "novos", "sons", "sóis", "somes", "talas"),
    currencies={
        "dólar": "USD", "dólares": "USD", "dólares americanos": "USD", "dólares norte-americanos": "USD",
        "libra": "GBP", "libras": "GBP", "libras esterlinas": "GBP", "franco": "CHF", "francos": "CHF",
        "coroa": "SEK", "coroas": "SEK", "rupia": "INR", "rupias": "INR", "peso": "ARS", "pesos": "ARS",
        "dinar": "DZD", "dinares": "DZD", "yuan": "CNY", "yuans": "CNY", "iuanes": "CNY", "rublo": "RUB",
        "rublos": "RUB", "rial": "IRR", "won": "KRW", "rand": "ZAR", "rands": "ZAR",
        "real": "BRL", "reais": "BRL", "lira": "TRY", "liras": "TRY", "escudo": "PTE", "escudos": "PTE",
        "kwanza": "AOA", "kwanzas": "AOA", "kuanzas": "AOA", "meticais": "MZN", "metical": "MZN",
        "patacas": "MOP", "contos": "PTE", "bitcoins": "BTC", "bitcoin": "BTC", "¢": "EUR",
        "euro": "EUR", "euros": "EUR", "ienes": "JPY", "iene": "JPY", "cruzeiros": "BRR", "guaranis": "PYG",
        "bolívares": "VES", "zlótis": "PLN", "hryvnias": "UAH",
    },
    money_nouns=(
        "juros", "dívida", "dívidas", "apoio", "apoios", "subsídio", "subsídios", "subvenção", "subvenções",
        "multas", "fundos", "receita", "receitas", "prejuízo", "prejuízos", "lucro", "lucros", "ganhos",
        "investimento", "investimentos", "imposto", "impostos", "financiamento", "financiamentos",
        "empréstimo", "empréstimos", "poupança", "poupanças", "danos", "crédito", "créditos", "dividendos",
        "gasto", "gastos", "despesa", "despesas", "obrigações", "isenções", "deduções", "indemnização",
        "indemnizações", "indenização", "indenizações", "contribuições", "honorários", "comissões",
        "royalties", "capital", "capitais", "défice", "déficit", "excedente", "superávit", "liquidez",
        "faturação", "faturamento", "arrecadação", "salários", "prémios", "prêmios", "fiança", "resgate",
        "donativos", "doações", "provisões", "atrasados", "passivo", "orçamento", "custo", "custos",
        "perdas", "rendas", "aluguéis", "verba", "verbas", "cortes", "multa", "dano", "isenção", "corte",
        "buraco", "coima", "coimas"),
    valued=("estim", "avali", "quantific", "orça", "ascend", "elev", "cifr", "calcul", "fix", "ating"),
    cents=("cêntimo", "cêntimos", "centavo", "centavos"),
    percent=("por cento", "porcento", "por 100"),
    points=("ponto percentual", "pontos percentuais", "p.p.", "pp", "p.p"),
    basis_points=("ponto-base", "pontos-base", "ponto base", "pontos base", "pontos-bases"),
    points_maybe=("pontos", "ponto",),
    tenths={"décima": "0.1", "décimas": "0.1", "décimo": "0.1", "décimos": "0.1", "centésima": "0.01",
        "centésimas": "0.01", "centésimo": "0.01", "centésimos": "0.01", "milésimo": "0.001",
        "milésimos": "0.001", "milésima": "0.001", "milésimas": "0.001"},
    poll_words=("sondage", "pesquisa",),
    ordinal_units=("segundo",),
    ordinal_shares=("quarto", "quinto", "sexto", "sétimo", "oitavo", "nono", "décimo"),
    share_tails=("aproximadamente",),
    ago=("atrás", "antes"),
    asked=("suspensos", "previstos", "previstas", "orçados", "estimados", "esperados", "permitidos",
        "normal", "habitual"),
    asked_for=("pedia", "pediam", "pediu", "pedira", "pedido", "pedidos", "reclamava", "requereu",),
    sides=("a favor", "contra", "indecisos"),
    of_it=("dos quais", "das quais", "deles", "delas",),
    said_again=("foi de", "era de", "é de", "será de"),
    copulas=("são", "eram", "foram", "serão", "seriam", "têm sido"),
    costing=("cust", "preç"),
    amount_verbs=(
        "cust", "paga", "pagou", "ganh", "pesa", "pesava", "mede", "media", "ating", "vale", "valia", "era",
        "foi", "eram", "dura", "durou", "resta", "fica", "ped", "receb", "marca", "está", "estava", "cai",
        "caiu", "sobe", "subiu", "desce", "cheg", "compra", "vend", "é", "deram", "dão", "conced", "oferec"),
    arriving=("cheg", "vier", "vie"),
    not_before_amounts=("para", "por"),
    of_which=("dos quais", "das quais"),
    grown_by=("em",),
    margin_words=("margem",),
    half_words=("metade",),
    half_of=(
        "desta", "deste", "destes", "destas", "dessa", "desse", "desses", "dessas", "daquela",
        "daquele", "daqueles", "daquelas", "dos", "das", "da", "do", "de", "deles", "delas", "disso"),
    half_not_after=("na", "primeira", "segunda", "até", "pela", "à", "a",),
    temperature_words=("temperatura", "temperaturas", "calor", "termómetro", "termómetros", "termômetro",
        "termômetros", "forno", "geada", "mínimas", "máximas", "febre"),
    degrees={"grau": "°", "graus": "°", "graus Celsius": "°C", "grau Celsius": "°C",
        "graus centígrados": "°C", "graus C": "°C", "graus Fahrenheit": "°F"},
    below_zero=("negativos", "abaixo de zero", "negativo"),
    minus=("menos",),
    plus=("mais",),
    bounding={
        "ultrapass": ">", "super": ">", "exced": ">", "rond": "~", "roç": "~", "beir": "~"},
    bounding_endings=(
        "a", "am", "ou", "aram", "ava", "avam", "ará", "arão", "aria", "ariam", "ar", "ado", "ando",
        "e", "em", "asse", "assem", "eu", "eram", "ia", "iam", "erá", "erão", "eria", "eriam", "er",
        "ido", "endo",),
    bounding_asides=(
        "neste momento", "entretanto", "hoje em dia", "finalmente", "por agora", "esta semana",
        "já", "até", "mesmo", "pela primeira vez", "de novo", "novamente", "em média", "este ano",
        "de longe", "também", "agora", "hoje", "por vezes", "às vezes", "por pouco", "ainda", "sempre",
        "no total", "a barreira de", "a barreira dos", "a barreira das", "a fasquia de",
        "a fasquia dos", "a fasquia das", "a marca de", "a marca dos", "a marca das", "a casa dos",
        "a casa das", "o patamar de", "o patamar dos", "o limite de", "o teto de", "o tecto de",),
    bounding_chain=(
        "deve", "devem", "deverá", "deverão", "deveria", "deveriam", "devia", "deviam", "pode", "podem",
        "poderá", "poderão", "poderia", "poderiam", "podia", "podiam", "pôde", "se", "o", "a", "chega",
        "chegou", "chegam", "chegaram", "conseguiu", "consegue", "costuma", "costumam", "tem", "têm",
        "tinha", "tinham", "vai", "vão", "ia", "iam", "há",),
    before={
        "baixar de": "<", "baixará de": "<", "descer de": "<", "descerá de": "<", "baixe de": "<",
        "desça de": "<", "não chegará a": "<", "não chegarão a": "<", "não alcança": "<",
        "não atingirá": "<", "não atingirá os": "<", "não atinge": "<", "não atingiu": "<",
        "ultrapassa a marca de": ">", "ultrapassa a barreira de": ">", "ultrapassa a fasquia de": ">",
        "ultrapassou a marca de": ">", "ultrapassou a barreira de": ">", "ultrapassou a fasquia de": ">",
        "superou a marca de": ">", "superou a barreira de": ">", "superou a fasquia de": ">",
        "passou a marca de": ">", "passou a barreira de": ">", "passou a fasquia de": ">",
        "igual ou superior a": ">=", "igual ou inferior a": "<=", "cerca de": "~", "quase": "~",
        "aproximadamente": "~", "em torno de": "~", "por volta de": "~", "ao redor de": "~",
        "perto de": "~", "próximo de": "~", "próximo a": "~", "próximos de": "~", "uns": "~", "umas": "~",
        "à volta de": "~", "na ordem de": "~", "da ordem de": "~", "a rondar os": "~", "praticamente": "~",
        "algo como": "~", "aprox.": "~", "em cerca de": "~", "quase que": "~", "por cerca de": "~",
        "mais de": ">", "mais do que": ">", "mais que": ">", "acima de": ">", "superior a": ">",
        "superiores a": ">", "ultrapassa": ">", "ultrapassar": ">", "maiores de": ">", "maior de": ">",
        "maior que": ">", "maior do que": ">", "excede": ">", "pouco mais de": ">", "para lá de": ">",
        "passa de": ">", "passam de": ">", "com mais de": ">", "pelo menos": ">=", "ao menos": ">=",
        "no mínimo": ">=", "um mínimo de": ">=", "mínimo de": ">=", "não menos de": ">=",
        "a partir de": ">=", "a partir dos": ">=", "menos de": "<", "menos do que": "<", "abaixo de": "<",
        "inferior a": "<", "inferiores a": "<", "menores de": "<", "menor de": "<", "menor que": "<",
        "menor do que": "<", "pouco menos de": "<", "sub-": "<", "apenas": "=", "nem": "<", "até": "<=",
        "no máximo": "<=", "um máximo de": "<=", "máximo de": "<=", "não mais de": "<=",
        "não mais que": "<=", "até aos": "<=", "até os": "<=", "até um": "<=", "em até": "<=",
        "de até": "<=", "ao máximo de": "<=", "até ao máximo de": "<=", "ronda a": "~", "rondam a": "~",
        "rondava a": "~", "rondavam a": "~", "rondou a": "~", "rondará a": "~", "rondando a": "~",
        "a rondar as": "~", "a rondar o": "~", "a rondar a": "~", "beira a": "~", "beiram a": "~",
        "beirava a": "~", "beirando a": "~", "roça a": "~", "roçam a": "~", "próxima de": "~",
        "na casa de": "~", "mais ou menos": "~", "sensivelmente": "~", "grosso modo": "~", "de uns": "~",
        "de umas": "~", "na faixa de": "~", "aproximado de": "~", "aproximada de": "~", "supera a": ">",
        "superam a": ">", "superou a": ">", "superava a": ">", "superaram a": ">", "superando a": ">",
        "superar a": ">", "supere a": ">", "superará a": ">", "ultrapassa a": ">", "ultrapassava a": ">",
        "ultrapassavam a": ">", "ultrapassando a": ">", "ultrapassará a": ">", "ultrapassar a": ">",
        "ultrapassou a": ">", "ultrapassaram a": ">", "excede a": ">", "excedem a": ">", "excedeu a": ">",
        "passou de": ">", "passava de": ">", "para cima de": ">", "vai além de": ">", "vão além dos": ">",
        "bem mais de": ">", "muito mais de": ">", "pouco mais do que": ">", "supera": ">", "superou": ">",
        "mínima de": ">=", "quando menos": ">=", "no mínimo de": ">=", "ao menos uns": ">=",
        "não chega a": "<", "não chegam a": "<", "não chegava a": "<", "não atinge os": "<",
        "não atingem os": "<", "não alcança os": "<", "pouco menos do que": "<", "aquém de": "<",
        "máxima de": "<=", "não mais do que": "<=", "não passa de": "<=", "não passa dos": "<=",
        "não passam de": "<=", "quando muito": "<=", "limite de": "<=", "teto de": "<=",
        "no máximo de": "<=", "até uns": "<=", "até umas": "<=", "até a": "<=", "até às": "<=",
        "num máximo de": "<=", ">": ">", "<": "<", "≥": ">=", "≤": "<=", "~": "~", "≈": "~",
        "aproximado a": "~", "aproximada a": "~", "nada menos que": ">=", "nada menos do que": ">=",
        "nada menos de": ">=", "pelo menos a": ">=", "pelo menos em": ">=", "pelo menos com": ">=",
        "pelo menos por": ">=", "pelo menos de": ">=", "pelo menos até": ">=", "pelo menos aos": ">=",
        "pelo menos às": ">=", "pelo menos nos": ">=", "pelo menos nas": ">=", "ao menos a": ">=",
        "ao menos em": ">=", "ao menos com": ">=", "ao menos por": ">=", "ao menos de": ">=",
        "ao menos até": ">=", "ao menos aos": ">=", "ao menos às": ">=", "ao menos nos": ">=",
        "ao menos nas": ">=", "no mínimo a": ">=", "no mínimo em": ">=", "no mínimo com": ">=",
        "no mínimo por": ">=", "no mínimo até": ">=", "no mínimo aos": ">=", "no mínimo às": ">=",
        "no mínimo nos": ">=", "no mínimo nas": ">=", "no máximo a": "<=", "no máximo em": "<=",
        "no máximo com": "<=", "no máximo por": "<=", "no máximo até": "<=", "no máximo aos": "<=",
        "no máximo às": "<=", "no máximo nos": "<=", "no máximo nas": "<=", "não passar de": "<=",
        "não passou de": "<=", "não passaram de": "<=", "não passam dos": "<=", "não passará de": "<=",
        "não vai além de": "<=", "não vai além dos": "<=", "não vão além de": "<=",
        "não vão além dos": "<=", "não foi além de": "<=", "não foi além dos": "<=",
        "não foram além de": "<=", "não chegou a": "<", "não chegaram a": "<", "não atingiu os": "<",
        "não atinge o": "<", "sem chegar aos": "<", "sem atingir os": "<", "quase os": "~", "quase as": "~",
        "quase um": "~", "quase uma": "~", "por perto de": "~", "próximas de": "~", "a cerca de": "~",
        "de cerca de": "~", "com cerca de": "~", "a rondar": "~", "coisa de": "~", "algo em torno de": "~",
        "algo perto de": "~", "algo próximo de": "~", "avaliado em cerca de": "~",
        "estima em cerca de": "~", "aproximadamente os": "~", "aproximadamente um": "~",
        "praticamente os": "~", "praticamente um": "~", "pouco acima de": ">", "pouco abaixo de": "<",
        "bem acima de": ">", "muito acima de": ">", "bem abaixo de": "<", "muito abaixo dos": "<",
        "ligeiramente acima de": ">", "ligeiramente abaixo de": "<", "um pouco mais de": ">",
        "até as": "<=", "até ao": "<=", "até o": "<=", "até uma": "<=", "no limite de": "<=",
        "tecto de": "<=", "não superior a": "<=", "não inferior a": ">=", "nunca mais de": "<=",
        "com até": "<=", "por até": "<=", "para até": "<=", "superam": ">", "superaram": ">",
        "superar": ">", "superando": ">", "superava": ">", "superará": ">", "ultrapassam": ">",
        "ultrapassou": ">", "ultrapassaram": ">", "ultrapassava": ">", "ultrapassando": ">",
        "ultrapassará": ">", "excedem": ">", "excedeu": ">", "nem sequer": "<", "nada mais que": "=",
        "nada mais do que": "=", "se aproxima de": "~", "se aproximam de": "~", "se aproximou de": "~",
        "se aproximava de": "~", "aproxima-se de": "~", "aproximam-se de": "~", "aproximou-se de": "~",
        "aproximava-se de": "~", "pode chegar a": "<=", "pode atingir": "<=", "pode alcançar": "<=",
        "podem chegar a": "<=", "podem atingir": "<=", "podem alcançar": "<=", "poderia chegar a": "<=",
        "poderia atingir": "<=", "poderia alcançar": "<=", "poderiam chegar a": "<=",
        "poderiam atingir": "<=", "poderiam alcançar": "<=", "poderá chegar a": "<=",
        "poderá atingir": "<=", "poderá alcançar": "<=", "poderão chegar a": "<=", "poderão atingir": "<=",
        "poderão alcançar": "<=",
    },
    contractions={
        "de": ("do", "da", "dos", "das", "dum", "duma"), "a": ("ao", "à", "aos", "às"),
        "em": ("no", "na", "nos", "nas", "num", "numa"), "por": ("pelo", "pela", "pelos", "pelas"),
    },
    before_measure={
        "além de": ">",
    },
    before_duration={
        "no prazo de": "<=", "num prazo de": "<=", "em um prazo de": "<=", "em menos de": "<=",
        "aproximadamente a cada": "~", "mais ou menos a cada": "~",
    },
    after={
        "o mais tardar": "<=", "no mais tardar": "<=", "mais tardar": "<=", "quando muito": "<=",
        "e poucos": ">", "e tantos": ">", "e tantas": ">", "ou quase": "~", "ou por aí": "~",
        "por alto": "~", "sensivelmente": "~", "quanto muito": "<=", "bem medidos": ">", "se tanto": "<=",
        "aproximadamente": "~", "no mínimo": ">=", "pelo menos": ">=", "ou mais": ">=", "e mais": ">=",
        "no máximo": "<=", "ou menos": "<=", "em diante": ">=", "para cima": ">=", "mais ou menos": "~",
        "e tal": ">", "e picos": ">",
    },
    level_of=("de", "do", "da", "dos", "das"),
    may=("pode", "podem", "poderia", "poderiam"),
    negating=("não", "nunca", "sem", "jamais", "tampouco", "nem"),
    not_before=("o menor de", "a menor de", "o maior de", "assim como",),
    up_to=("até", "até aos", "até os",),
    priced_for=("para",),
    compared=("antes", "atrás"),
    range_open=("de", "entre", "desde", "dos", "das"),
    magnitudes=("magnitude",),
    range_links=("a", "até", "aos", "às", "ao", "à"),
    between=("entre", "entre os", "entre as", "entre o"),
    between_links=("e", "e os", "e as", "e o"),
    either_links=("ou",),
    change_links=("para",),
    change_words=("triplic", "duplic", "pass", "aument", "sub", "sobe", "baix", "cai", "caiu", "queda",
        "cresc", "reduz", "recuo", "recuou", "elev",
        "dimin", "desc", "ampli", "salt", "dispar", "cort", "avanç", "alta", "revis", "melhor", "acelera",
        "desacelera", "caí", "caem", "encolh", "despenc", "tomb", "evolu", "progred", "escal", "trep",
        "dobr", "encurt", "alarg", "agrav", "mud", "saiu"),
    bygone=("passado", "passada", "passados", "passadas"),
    unchanging=(
        "subúrb", "subj", "caixa", "caixote", "cortiça", "cortin", "cortej", "descont", "desconf",
        "passag", "passaport", "subst", "sublinh", "subm", "descob", "desconh", "descans", "descart"),
    side_links=("por",),
    score_links=("contra",),
    fall_words=("baix", "cai", "caiu", "queda", "reduz", "recuo", "recuou", "dimin", "desc", "cort", "caí",
        "caem", "encolh", "despenc",),
    share_links=("em cada", "em", "de cada", "de", "entre"),
    part_links=("dos", "das"),
    share_far_links=("em cada", "de cada"),
    multiplied=("multiplicado por", "multiplicada por", "multiplicou por", "multiplicaram por",),
    times=("vezes", "vez"),
    times_more=("mais", "maior", "maiores", "menos", "menor", "superior", "superiores", "o", "a"),
    oldest=("velho", "velha", "novo", "nova", "jovem"),
    age_links=("de",),
    vote_words=("votos", "voto", "cadeiras", "mandatos"),
    not_units=("quarto", "quartos", "onça", "onças"),
    not_aged=("frente aos", "graças aos", "em relação aos", "face aos", "comparado aos", "junto aos"),
    aged=("hoje com", "agora com", "completa", "completou", "completava", "completará", "aos",
        "idade de", ", de", "pessoa de", "pessoas de", "gente de", "homem de", "mulher de", "jovem de",
        "rapaz de", "rapariga de", "menino de", "menina de", "garoto de", "garota de", "criança de",
        "idoso de", "idosa de", "filho de", "filha de", "adolescente de", "estudante de", "turista de",
        "ciclista de", "aposentado de", "aposentada de", "paciente de"),
    match_words=(
        "minuto", "tempo", "etapa", "intervalo", "prorrog", "acréscimo", "descont", "segunda-parte", "empat",
        "pênalti", "penálti", "escanteio", "amarelo", "remat", "chut", "cabece",),
    life_words=(
        "estre", "morr", "fale", "nasc", "idade", "aposent", "reform", "casou", "casar", "viúv", "órfã",
        "adoec", "complet", "emigr", "vida", "carreira", "debut",),
    age_always=(
        "maiores de", "menores de",),
    people=("pessoas", "homens", "mulheres", "jovens", "crianças", "rapazes", "meninos", "meninas"),
    unit_adjectives=("primeiros", "primeiras", "últimos", "últimas", "próximos", "próximas", "longos",
        "longas"),
    single_articles=("o", "ao", "do", "no", "pelo", "um", "uma"),
    plural_articles=("os", "as", "aos"),
    in_two=("em dois", "em duas"),
    unlabelled=("por", "cada"),
    labels=(
        "quilómetro", "quilômetro", "natura", "modelo", "século", "séculos", "caixa", "ligar para o",
        "ligou para o", "nota", "top", "calibre", "minuto", "minutos",
        "ligue", "camisola", "artigo", "artigos",
        "página", "páginas", "capítulo", "capítulos", "figura", "tabela", "quadro", "número", "nº",
        "n.º", "n°", "no.", "quarto", "voo", "canal", "linha", "linhas", "plataforma", "volume", "tomo",
        "temporada", "episódio", "ato", "acto", "fase", "tipo", "categoria", "grupo", "etapa", "nível",
        "parte", "classe", "rodada", "jornada", "versão", "seção", "secção", "inciso", "alínea",
        "parágrafo", "regra", "lei", "leis", "decretos", "números", "piso", "andar", "edifício",
        "bloco", "setor", "sector", "zona", "sala", "portão", "rota", "rodovia", "estrada", "lugar",
        "divisão", "série", "decreto", "diretiva", "directiva", "regulamento", "salmo", "anexo",
        "terminal", "reator", "reactor", "questão", "ponto", "título", "livro", "versículo", "rádio",
        "distrito", "lote", "casa", "quadra", "art.", "pág.", "pág", "camisa", "item", "portaria",
        "resolução", "processo", "agenda", "pec", "br", "km", "apartamento", "apto", "urna", "chapa",
        "dia",
        "ligo no", "ligo para o", "ligar no", "ligue no", "ligue para o", "ligou no", "liga para o",
        "disque", "discar", "telefonar para o", "telefone para o", "chame o", "acione o", "acionar o",
        "autocarro", "ônibus", "metro", "comboio", "trem", "elétrico", "eléctrico", "guichê",
        "guichet", "cela", "cabine", "hangar", "elevador", "testemunha", "opção", "variante", "faixa",
        "cais", "vagão", "carruagem", "poço", "pavilhão", "pista", "box", "boia", "estúdio", "armazém",
        "gabinete", "porta", "gate",
        "estrada nacional", "rodovia estadual", "rodovia federal", "a nacional",
        "na nacional", "telefone", "telefones"),
    label_plurals=(
        "plataformas", "saídas", "quartos", "lotes", "salas", "zonas", "setores", "portões", "volumes",
        "tabelas", "faixas"),
    dialled=("112", "117", "118", "180", "181", "190", "192", "193", "197", "199"),
    names=("boeing", "airbus", "windows", "iphone", "ipad", "galaxy", "apollo", "xbox",
        "playstation",
        "fórmula", "falcon", "ariane", "android", "ios", "soyuz", "vega", "covid", "canal", "rádio", "euro",
        "psi", "ibovespa", "nikkei", "stoxx", "agenda", "sub", "leopard", "studio", "opus", "artemis",
        "gpt", "rtp", "tvi", "sic", "dax", "nasdaq", "ps", "g1", "br", "r7", "mig", "brasil",
        "band"),
    streets_before=("rua", "avenida", "av", "praça", "travessa", "largo", "rodovia", "alameda", "estrada",
        "r"),
    dated_streets=("rua", "avenida", "av", "praça", "largo", "ponte", "travessa", "bairro", "rodovia",
        "escola", "estação", "metrô", "hospital", "parque", "estádio", "movimento"),
    adverb_endings=("mente",),
    score_words=(
        "árbitr", "espectad", "intervalo", "venc", "vitór", "derrot", "perd", "empat", "gole", "placar",
        "partida", "jogo", "triunf", "final", "vantag", "gol", "golo", "set", "bat", "ganh", "ganhou",
        "marc", "result", "contra", "frente", "super", "igual", "elimin", "agreg"),
    formations=("defesa", "sistema", "esquema", "formação", "tática", "zona"),
    idioms=(
        "dois coelhos de uma cajadada", "entre dois fogos", "sete palmos", "sete maravilhas",
        "dez mandamentos", "mil e uma noites", "mil e uma", "mil e um", "um milhão de coisas",
        "quatro ventos", "três mosqueteiros", "dois pesos e duas medidas", "dois pesos, duas medidas",
        "das duas, uma", "a dois passos", "um dia em que", "nem um cêntimo", "nem um tostão",
        "nem um euro", "nem um real", "um bar", "24/7", "24 horas por dia", "um pouco", "uma vez",
        "um a um", "uma a uma", "um por um", "um dos", "uma das", "de uma vez", "cem por cento nacional",
        "a sete chaves", "em duas palavras", "mil desculpas", "meio ambiente", "meio-campo", "meio campo",
        "médio oriente", "meia-noite", "meia noite", "meio-dia", "meio dia", "meia-idade", "meia idade",
        "um dia desses", "uma vez mais", "mais uma vez", "por meio", "em meio", "a meio", "no meio",
        "meio termo", "o meio", "um ou outro", "segunda-feira", "terça-feira", "quarta-feira",
        "quinta-feira", "sexta-feira", "por um lado", "meia volta", "meia final", "meias finais",
        "meias-finais", "zero a esquerda", "a uma hora decente", "a uma hora razoável",
        "a uma hora certa", "a uma hora tardia", "a uma hora fixa", "a uma hora determinada",
        "nos quatro cantos", "aos quatro cantos", "entre quatro paredes",
        "quatro gatos pingados", "um dia sim e outro não", "um dia sim, outro não",
        "um mês sim e outro não",
    ),
    hyphen_names=("bis", "ter", "quater",),
    persons=("irmã", "irmão", "filho", "filha", "mulher", "marido", "mãe", "pai", "motorista", "vítima",
        "homem", "esposa",),
    one_thing=("pé", "nó"),
    next_ones=("outro", "outra", "seguinte"),
    one_day_next=("após", "depois", "antes", "de", "por", "e",),
    one_day_before=("em", "durante", "por", "de", "só", "apenas", "há", "que",),
    kinds_of_time=(
        "normal", "recorde", "difícil", "complicado", "complicada", "negro", "negra", "excepcional",
        "excecional", "eleitoral", "especial", "decisivo", "decisiva", "crucial", "histórico",
        "histórica", "sabático", "letivo", "bissexto", "seco", "chuvoso", "atípico", "atípica", "duro",
        "dura", "mágico", "mágica", "terrível", "extraordinário", "intenso", "intensa", "marcante",
        "inesquecível", "importante",),
    vague=("vários", "várias", "alguns", "algumas", "muitos", "muitas", "milhares de", "centenas de",
        "poucos", "poucas", "uns", "umas", "diversos"),
    stops=(
        "diante", "dentro", "fora", "através", "acerca", "longe", "abaixo", "acima", "salvo",
        "excepto", "consoante", "via", "defronte",
        "neste", "nesta", "nestes", "nestas", "nesse", "nessa", "nesses", "nessas", "naquele",
        "naquela", "naqueles", "naquelas", "deste", "desta", "daquele", "daquela", "nisto", "nisso",
        "disto", "disso", "nuns", "numas", "dum", "duma", "todavia", "ficou", "ficaram", "vai", "vão",
        "ali", "aquilo", "cujos", "cujas",
        "daquelas", "daqueles", "desses", "dessas", "destes", "destas", "deles", "delas", "dessa",
        "desse", "dela", "dele", "temos", "somos", "estamos", "vamos", "fomos", "queremos", "podemos",
        "previstos", "previstas",
        "o", "a", "os", "as", "um", "uma", "uns", "umas", "de", "do", "da",
        "dos", "das", "ao", "à",
        "aos", "às", "em", "no", "na", "nos", "nas", "num", "numa", "com", "por", "pelo", "pela", "pelos",
        "pelas", "para", "pra", "sem", "sob", "sobre", "entre", "desde", "até", "contra", "após", "ante",
        "perante", "durante", "mediante", "segundo", "conforme", "e", "ou", "nem", "mas", "que", "quem",
        "qual", "quais", "cujo", "cuja", "onde", "quando", "como", "enquanto", "se", "porque", "pois",
        "é", "são", "era", "eram", "foi", "foram", "será", "serão", "seria", "ser", "sido", "está", "estão",
        "estava", "estavam", "esteve", "há", "havia", "houve", "haver", "tem", "têm", "tinha", "tinham",
        "teve", "tiveram", "ter", "me", "te", "lhe", "lhes", "nós", "seu", "sua", "seus", "suas", "meu",
        "minha", "este", "esta", "estes", "estas", "esse", "essa", "esses", "essas", "aquele", "aquela",
        "não", "sim", "já", "mais", "menos", "muito", "também", "além", "assim", "ainda", "só", "apenas",
        "somente", "inclusive", "então", "depois", "antes", "agora", "hoje", "ontem", "amanhã", "cada",
        "todo", "toda", "todos", "todas", "ambos", "ambas", "pode", "podem", "deve", "devem",
        "tão", "tanto", "perto", "ele", "ela", "eles", "elas", "eu", "você", "vocês", "vez", "quase",
        "exceto", "atrás", "juntos", "respectivamente", "disse", "afirmou", "cerca", "isso", "isto",
        "porém", "contudo", "lá", "aqui", "frente"),
    of=("de", "do", "da", "dos", "das"),
    own=("seu", "sua", "seus", "suas", "nosso", "nossa"),
    determiners=("o", "a", "os", "as"),
    conjunctions=("e", "ou"),
    joined_endings=("s",),
    infinitive_endings=("ar", "er", "ir", "or"),
    partitives=("dos", "das", "dos seus", "das suas", "desses", "dessas", "destes", "destas"),
    counted_tails=("a favor", "a bordo"),
    many=("dezenas", "centenas", "milhares", "milhões", "dúzias", "outros", "outras", "vários", "várias",
        "alguns", "algumas", "muitos", "muitas", "diversos", "diversas", "inúmeros", "inúmeras"),
    plural_endings=("s",),
    adjectives_first=False,
    adjective_endings=("s",),
    adjective_endings_singular=("al", "ico", "ica", "ivo", "iva", "ano", "ana", "ário", "ária", "eiro",
        "eira", "vel", "oso", "osa", "ante", "ente"),
    participle_endings=("ados", "adas", "idos", "idas", "ado", "ada", "ido", "ida", "scritos", "scritas",
        "bertos", "bertas", "postos", "postas", "eitos", "eitas", "vistos", "vistas"),
    complements=("por", "pelo", "pela", "pelos", "pelas", "em", "no", "na", "nos", "nas", "como", "com",
        "a", "ao", "à", "aos"),
    agents=("por", "pela", "pelo", "pelas", "pelos",),
    leading=("novos", "novas", "novo", "nova", "outros", "outras", "outro", "outra", "grandes", "grande",
        "primeiros", "primeiras", "últimos", "últimas", "principais", "melhores", "piores", "pequenos",
        "pequenas", "jovens", "diferentes", "diversos", "diversas", "supostos", "possíveis", "antigos",
        "antigas", "próximos", "próximas", "bons", "boas", "longos", "longas", "mais", "ex-", "distintos",
        "distintas"),
    intensifiers=("muito", "mais", "menos", "bem"),
    not_attached=("média", "golpe", "fin", "final", "fim", "fine", "distancia", "líder", "primeiro",
        "segundo", "terceiro",
        "último", "mais", "menos", "novo", "eles",
        "elas", "cada", "comprimento", "largura", "altura",
        "profundidade", "distância", "diferença", "janeiro", "fevereiro", "março", "abril", "maio", "junho",
        "julho", "agosto", "setembro", "outubro", "novembro", "dezembro", "forma", "acordo", "vantagem",
        "seguida", "idade"),
    modifier_gaps=("já", "os", "as", "o", "a", "um", "uma", "de", "dos", "das", "aos"),
    angles=("latitud", "longitud", "ângulo", "inclin", "rotação"),
    senses={
        "peso": (("MXN", ("méxico", "mexicano")), ("ARS", ("argentina", "argentino")), ("CLP", ("chile",
        "chileno")),
            ("peso", ("peso",))),
        "marcos": (("DEM", ("alemanha", "alemães", "alemão")), ("marcos", ("marcos",))),
        "coroas": (("SEK", ("suécia", "suecas")), ("NOK", ("noruega", "norueguesas")),
            ("DKK", ("dinamarca", "dinamarquesas")), ("CZK", ("checa", "checas", "praga")), ("coroas",
        ("coroas",))),
        "libras": (("lb", ("pesa", "pesava", "pesou", "peso", "carne", "emagreceu")), ("GBP", ("£",
        "esterlinas", "reino", "britânico", "britânica", "londres", "inglaterra"))), "cavalos": (("hp",
        ("motor", "motores", "potência", "carro", "veículo", "cv", "modelo", "turbo", "cilindros", "gasolina",
        "diesel", "híbrido", "trator", "vapor", "força")), ("horses", ("cavalos",))),
        "pés": (("ft", ("altura", "altitude", "milhas", "nível", "profundidade", "polegadas")), ("feet",
        ("pés",))), "nós": (("kn", ("vento", "velocidade", "navio", "rajadas",
        "barco", "ferry", "iate")), ("we", ("nós",))),
        "quarto": (("room", ("quarto",)),),
    },
    signs={"Kz": "AOA", "kz": "AOA", "KZ": "AOA"},
    comma_homes=("BRL", "EUR", "AOA", "MZN", "CVE"),
)

DATES = Dates(
    months={"janeiro": 1, "fevereiro": 2, "março": 3, "abril": 4, "maio": 5, "junho": 6, "julho": 7,
        "agosto": 8, "setembro": 9, "outubro": 10, "novembro": 11, "dezembro": 12, "jan.": 1, "fev.": 2,
        "mar.": 3, "abr.": 4, "mai.": 5, "jun.": 6, "jul.": 7, "ago.": 8, "set.": 9, "out.": 10, "nov.": 11,
        "dez.": 12, "jan": 1, "fev": 2, "mar": 3, "abr": 4, "mai": 5, "jun": 6, "jul": 7, "ago": 8,
        "set": 9, "out": 10,
        "nov": 11, "dez": 12},
    weekdays=("segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado",
        "domingo", "segunda", "terça", "quarta", "quinta", "sexta", "sábados", "domingos",
        "segundas-feiras", "sextas-feiras", "terças-feiras", "quartas-feiras", "quintas-feiras",
        "segundas", "terças",
        "quartas", "quintas", "sextas"),
    doubtful_weekdays=("segunda", "terça", "quarta", "quinta", "sexta", "segundas", "terças", "quartas",
        "quintas", "sextas"),
    weekday_before=("na", "nesta", "desta", "última", "próxima", "de", "da", "à", "até", "desde", "e", "a",
        "passada", "nessa", "para", "esta", "toda", "cada", "às", ":"),
    not_weekday=("vez", "vezes", "de final"),
    near_days=("ontem", "anteontem", "hoje", "amanhã"),
    weekday_tails=("última", "passada", "próxima", "último", "passado", "próximo"),
    weekday_takes_day=True,
    weekday_comma_day=True,
    of=("de", "do"),
    day_links=(
        "para",
        "e", "a", "ao", "ou", ",", "-", "–", "até", "/"),
    day_words=("dia", "dias",),
    day_determiners=("o", "os", "dia"),
    slashed_after=("em", "até", "de", "a", "desde", "para", "entre"),
    ordinal_endings=("º", ".º", "°", "o"),
    ordinal_words={"primeiro": 1},
    year_words=("em", "desde", "até", "antes de", "depois de", "ano", "anos", "o ano", "verão", "inverno",
        "outono", "primavera", "fim de", "final de", "início de", "começo de", "meados de", "durante",
        "temporada", "trimestre de", "semestre de", "eleições de", "época", "para", "safra", "ano de",
        "por volta de", "copa de", "entre", "após", "eleição de", "finais de", "época de", "mundial de"),
    year_maybe=("de", "do", "e", "o", "a", "com", "ao", "da", "que", "ou", "dos"),
    year_counts=("pessoas", "homens", "mulheres", "crianças", "votos", "mortos", "mortes", "casos",
        "feridos", "casas", "empregos", "vagas", "trabalhadores", "alunos", "famílias", "habitantes"),
    sums=("total de", "número de", "ao todo"),
    year_links=("-", "–", "/", "a", "e"),
    seasons=("época", "temporada", "safra", "campeonato"),
    year_named=("ano",),
    decades_led=("finais dos", "fim dos", "final dos", "início dos", "inícios dos", "começo dos",
        "meados dos", "década dos"),
    decades=("anos", "década de", "décadas de"),
    decade_words=("anos vinte", "anos trinta", "anos quarenta", "anos cinquenta", "anos sessenta",
        "anos setenta", "anos oitenta", "anos noventa",),
    clock_after=("da tarde", "da manhã", "da noite", "da madrugada", "horas da manhã", "horas da tarde",
        "horas da noite"),
    clock_h=("h", "hs", "horas", "hora"),
    clock_before=("por volta da", "da", "às", "as", "das", "até às", "pelas", "desde as", "partir das",
        "por volta das",
        "antes das", "depois das", "à", "até as", "e as", "a partir das", "e às", "de", "a", "entre",
        "entre as", "eram quase", "são quase", "eram já"),
    clock_hours=("horas", "hora"),
    lasting=("leva", "levou", "levaram", "demora", "demorou", "demoraram", "dura", "durou", "em",
        "durante", "tem",),
    length_words=("por dia", "ao dia", "por semana", "por mês", "diárias", "semanais", "seguidas",
        "duração", "voo", "jogo", "filme",),
    clock_ranges={"das": "às"},
    hour_stretches={"de": "a"},
    clock_bare=("às", "pelas", "até às", "por volta das", "partir das", "antes das", "depois das",
        "cerca das", "entre as", "meia-noite e as", "meio-dia e as", "desde as", "para as"),
    clock_colon=":.",
    clock_tail=("da tarde", "da manhã", "da noite", "da madrugada", "e meia", "em ponto"),
    not_counted=("amos", "emos", "imos", "alguns", "algumas", "vários", "várias", "muitos", "muitas",
        "inúmeros", "inúmeras", "todos", "todas"),
    clock_past=("e meia", "e um quarto", "e cinco", "e dez", "e quinze", "e vinte", "e vinte e cinco",
        "e trinta", "e quarenta", "e quarenta e cinco", "e cinquenta", "menos um quarto", "menos dez",
        "menos vinte"),
    clock_words={"uma": 1, "duas": 2, "três": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7, "oito": 8,
        "nove": 9, "dez": 10, "onze": 11, "doze": 12, "treze": 13, "catorze": 14,
        "quatorze": 14, "quinze": 15, "dezesseis": 16, "dezasseis": 16, "dezessete": 17, "dezassete": 17,
        "dezoito": 18, "dezenove": 19, "dezanove": 19, "vinte": 20},
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
    finite_endings="ou iu aram eram iram",
    verb_endings="ou iu ram ava avam iam ará erá irá arão erão irão ariam eriam iriam",
    plural_verbs="am em êm",
    gerund_ending="ndo",
    participle_endings="ado ada ados adas ido ida idos idas",
    masculine_participle="o",
    adverb_ending="mente",
    plural_ending="s es",
    elisions="d n",
)

GRAMMAR = Grammar(
    definite="""
        o a os as este esta estes estas esse essa esses essas aquele aquela do da dos das ao à aos às no
        na nos nas pelo pela neste nesta nesse nessa deste desta
    """,
    indefinite="um uma uns umas outro outra outros outras",
    possessive="seu sua seus suas meu minha nosso nossa",
    masculine="o os um este esse do dos ao no pelo",
    feminine="a as uma esta essa da das à na pela",
    plural="""
        os as estes estas esses essas dos das ambos ambas vários várias diversos diversas alguns algumas dois
        duas três
    """,
    quantifiers="""
        ambos ambas vários várias diversos diversas alguns algumas muitos muitas dois duas três cada todos
        todas
    """,
    counting="conjunto série",
    of="de do da dos das d'",
    prepositions="""
        de do da dos das d' ao à aos às em no na nos nas com por pelo pela pelos pelas para sem sobre
        entre desde até durante após ante sob contra segundo conforme mediante perante num numa junto
        antes depois neste nesta nestes nestas nesse nessa naquele naquela deste desta destes destas desse
        dessa daquele daquela
    """,
    agents="por pelo pela pelos pelas",
    attach="em no na para",
    attach_to_bodies="para contra pela pelo",
    within="em no na num numa nos nas",
    which="que",
    towns="em",
    and_="e ou mas nem",
    but="mas ou",
    contrasting=("enquanto", "enquanto que"),
    subordinate="quando se embora porque enquanto pois onde caso depois antes apesar já",
    relative="quem cujo cuja qual quais onde",
    clitics="lhe lhes o a os as se me nos te",
    negations="não nunca jamais nem nada",
    adverbs="""
        mesma mesmos mesmas também ainda além depois então já hoje ontem amanhã agora assim igualmente
        finalmente posteriormente recentemente anteriormente claramente publicamente só apenas mesmo
        sempre nunca entretanto porém contudo todavia aliás inclusive supostamente novamente disso por fim
        ao todo antes logo lá aqui próprio própria
    """,
    adverb_phrases="""
        por outro lado, por um lado, de facto, de fato, por sua vez, pelo contrário, ao contrário,
        além disso, uma e outra vez, vezes sem conta
    """,
    times="""
        semana mês segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta
        quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro
        novembro dezembro hoje ontem amanhã tarde noite manhã vezes ocasiões
            vez
    """,
    time_nouns="""
        hora horas dia dias semana semanas mês meses ano anos minuto minutos madrugada manhã tarde noite
        clínica
    """,
    measured="depois antes tarde adiante atrás acima abaixo",
    abbreviations="sr sra dr dra prof profa gen av art nº pág etc ex vs eng arq d exmo tel dept sp",
)

VERBS = Verbs(
    endings={
        "ar": "a am ou ara aram ava avam ando ará",
        "car": "ca cam cou cara caram cava cavam cando",
        "er": "e em eu era eram ia iam endo",
        "ir": "e em iu ira iram ia iam indo",
    },
    say={
        "ar": """
            afirm declar inform relat cont coment not asegur assegur garant ressalt salient sublinh lembr
            record anunci denunci apont avis mencion revel observ detalh argument sustent aleg pontu
            consider avali estim julg opin confirm reafirm reiter alert conclu confess desculp sinaliz relembr
            destac ironiz critic lament frison fris remat refut acrescent recoment adiant narr testemunh
            questio questionn pergunt tuit post public resum enfatiz finaliz contextualiz acus reforç completa
            complet pontific contest ponder exemplific explan vaticin brinc anot assever vinc assinal
            realç constat neg interrog indag corrobor avanç divulg complement calcul profetiz jur retruc
            pormenoriz confidenci desabaf sentenci ameaç notici atest concord contrari ressalv retorqu
            acentu afianç antecip certific deplor discord especul evidenci explicit lastim manifest object
            reclam
        """,
        "car": "repli expli indi desta especifi justifi criti classifi publi comuni identifi notifi ratifi",
        "er": "rebat respond promet reconhec defend escrev esclarec",
        "ir": "resum insist admit advert acrescent assum repet refer suger transmit garant retorqu",
        "": """
            diz dizem disse dissera disseram dizia diziam dizendo dirá afirma conta contou contaram refere
            referem referiu referiram referindo acrescenta acrescentou acrescentaram acrescentando adverte
            advertiu garante garantem garantiu garantiram garantindo sugere sugeriu mantém manteve sustenta
            sustentou conclui concluiu concluíram concluindo prossegue prosseguiu escreve escreveu escreveram
            reconhece reconheceu reconheceram reconhecendo esclarece esclareceu esclareceram nega negou
            negaram negando prevê previu replica replicou retruca retrucou repete repetiu argui supõe propõe
            propôs contrapõe contrapôs antevê reitera frisa frisou remata rematou desmente desmentiu insiste
            insistiu explica explicou explicaram explicando responde respondeu responderam prometeu promete
            lembra pondera ponderou finaliza finalizou relata relatou pergunta perguntou defende defendeu
            defenderam defendendo expõe expôs atesta atestou avalia avaliou considera considerou alega alegou
            sentencia admite admitiu admitiram admitindo discorda concorda confidenciou confidencia desabafou
            desabafa pormenorizou sintetiza sintetizou precisou precisaram entende entendem entendeu
            entenderam insinua insinuou reporta reportou reportaram projeta projetou preconiza proclama
            proclamou deduz deduziu verificou convém
        """,
    },
    voice={
        "car": "qualifi",
        "ar": """
            cobr desconvers queix ameaç resmung comemor festej atalh question cham grit celebr classific
            critic exclam murmur sussurr clam exort elogi apelid acus lanç protest suspir cit conden
            lament rejeit cant pens convid rotul tach gracej atir dispar enumer elenc arrisc descart
        """,
        "er": "descrev agradec",
        "ir": "exig ped defin r reag corrig",
        "": """
            pede pedem pediu pediram descreve descreveu define definiu definindo ri riu sorri lê diz exige
            exigiu apelou apela ordena ordenou compara comparou comparam compararam comparava pensa crê
            queixou queixa agradece agradeceu continua continuou começa começou segue chama chamou defende
            acredita comemorou comemora encerrou terminou concluiu rematou encerra brada bradou fala falou
            falam falaram falava falando
        """,
    },
    participles="""
        afirmando declarando informando relatando comentando assegurando ressaltando salientando
        sublinhando lembrando recordando anunciando denunciando apontando revelando observando
        argumentando sustentando alegando considerando confirmando reiterando alertando destacando
        lamentando acrescentando explicando indicando justificando criticando respondendo reconhecendo
        defendendo insistindo admitindo advertindo dizendo referindo garantindo concluindo negando
        classificando frisando reforçando
    """,
    past="""
        concluido prosseguido previsto proposto exposto contraposto desmentido mantido rebatido vincado
        assinalado realçado avançado constatado divulgado confidenciado dito afirmado declarado informado
        contado relatado comentado assegurado garantido ressaltado salientado sublinhado lembrado
        recordado anunciado denunciado apontado revelado observado argumentado sustentado alegado
        considerado confirmado reiterado alertado destacado lamentado acrescentado explicado indicado
        respondido prometido reconhecido defendido insistido interrogado interrogada indagado indagada
        perguntado perguntada instado instada confrontado confrontada questionada admitido advertido
        referido concluído negado escrito esclarecido
    """,
    past_endings={
        "ar": "ado",
        "car": "cado",
        "er": "ido",
        "ir": "ido",
    },
    asking="pergunta perguntou perguntava perguntado questiona questionou indaga indagou saber",
    answering="responde respondeu respondia respondido retorquiu replica replicou retruca retrucou",
    naming="chamou chama classificou classifica definiu define fala falou qualificou",
    witnessed="constatou constatado verificou",
    narrated="""
        afirmar dizer responder garantir defender sublinhar admitir considerar insistir prometer lembrar
        acrescentar explicar alertar avisar frisar apontar assegurar revelar anunciar declarar confessar
        reconhecer salientar concluir negar recordar referir esclarecer confirmar atirar ripostar
    """,
    nouns_too="""
        avança avançado avançada divulga divulgado divulgada jura calcula calculado mantido previsto
        prevista proposto exposto resumo complementa conta nota informe pergunta critica anuncia denuncia
        sentencia estima resposta propõe julga relato cita chama grita reclama defesa aponta alerta avalia
        queixa publica publicado lembra classifica segue pensa canta contas considerado conhecido indica
        dito escrito classificado notado observa lança lançado público completa complete contado acusado
        acusados condenado condena comunicado comunica relata pública relatos reforça revista avisa
        publicou refere posta postou
    """,
    otherwise="conta:com contam:com contou:com contaram:com contava:com contavam:com contará:com",
    phrases="""
        quis saber, queria saber, quer saber, quiseram saber, queriam saber,
        voltou a dizer, voltou a afirmar, voltou a defender, voltou a negar, voltou a criticar,
        voltou a sublinhar, voltou a frisar, voltou a pedir, voltou a garantir, voltou a insistir,
        voltou a repetir, voltaram a dizer, voltaram a afirmar, voltaram a negar, volta a dizer,
        volta a afirmar, chegou a dizer, chegou a afirmar, chegou a declarar, chegou a negar,
        chegou a admitir, chegou a anunciar, chegou a pedir, chegou a comentar, chegou a escrever,
        chegaram a dizer, chegaram a afirmar, chegaram a anunciar, chega a dizer, chega a afirmar,
        chega a admitir, acabou por dizer, acabou por afirmar, acabou por admitir, acabou por reconhecer,
        acabou por confirmar, acabou por confessar, acabou por revelar, acabou por atirar,
        acabou por declarar, acabou por responder, acabou por desabafar, disse o seguinte,
        afirmou o seguinte, escreveu o seguinte, declarou o seguinte, respondeu o seguinte,
        acabaram por admitir, acabaram por reconhecer, acabaram por confirmar, veio afirmar,
        veio garantir, veio confirmar, veio esclarecer, veio negar, veio defender, vieram dizer,
        vieram afirmar, limitou-se a dizer, limitou-se a afirmar, limitou-se a referir,
        limitou-se a confirmar, se limitou a dizer, se limitou a afirmar, passou a dizer, costuma dizer,
        costumava dizer, costuma afirmar, fez questão de afirmar, fez questão de ressaltar,
        fez questão de lembrar, fez questão de sublinhar, fez questão de salientar,
        fez questão de esclarecer, fizeram questão de dizer, preferiu dizer, optou por dizer, quis dizer,
        quis deixar claro, quis sublinhar, quis esclarecer, foi mais longe e disse, deu a entender,
        deram a entender, deu conta de, tratou de dizer, tratou de esclarecer, tratou de negar,
        deixou escapar, deixou no ar, deu a conhecer, deram a conhecer, fez saber, fizeram saber,
        deixou claro, deixa claro, fez questão de dizer, chamou a atenção para, veio dizer, pôs em causa,
        fez notar, fez questão de frisar, tornou público, foi taxativo, se queixou, se defendeu,
        se lamentou
    """,
    infinitives="""
        acrescentar admitir advertir afirmar alegar alertar anunciar apontar argumentar assegurar comentar
        concluir confessar confirmar considerar declarar defender denunciar destacar dizer esclarecer
        explicar frisar garantir indicar informar insistir justificar lamentar lembrar mencionar negar
        observar reconhecer recordar referir reforçar reiterar relatar responder ressaltar revelar salientar
        sublinhar sustentar
    """,
    narrates="""
        conta contam contou contaram contado contando narra narram narrou narraram relata relatam
        relatou relataram descreve descrevem descreveu descreveram
    """,
    led_by="ao, após, depois de, antes de, além de, para logo",
    reflexive="se",
    auxiliaries="""
        tem têm tinha tinham havia haviam terá teria teriam tenha ter terem tendo foi foram é são
        era estava estavam está
    """,
    passive="é são foi foram sido ser era",
    finite="""
        é são era eram foi foram será serão seria seriam está estão estava estavam esteve tem têm tinha
        tinham teve terá teria há houve havia haverá pode podem podia poderia poderá poderiam deve devem
        devia deveria deverá vai vão ia faz fazem fez quer querem queria fica ficam ficou continua existe
        existem precisa sabe dá deu seja sejam traz vem vêm veio chegou chega permite recebeu ocorreu
        aconteceu começaram começa começam pôs pôde quis soube coube trouxe viu
    """,
)

CLAUSES = Clauses(
    that="que",
    whether="se porque como quando onde quem qual quanto",
    story_topics="como",
    reasons="porque",
    infinitives="ter estar ser não haver sentir-se ter-se",
    openers="""
        e mas porém contudo entretanto todavia além disso ainda assim também já no entanto por isso então
        aliás enquanto ou
    """,
    asides="""
        por sua vez, por seu lado, por seu turno, através do x, no x, no twitter, no facebook,
        nas redes sociais, em conferência de imprensa, em coletiva, em entrevista coletiva,
        aos jornalistas, por telefone,
        logo a seguir, logo depois, em seguida, pouco depois, pouco antes, de imediato,
        em voz baixa, entre risos, entre lágrimas, sem hesitar
    """,
    mouths="pela voz, por boca, pela boca",
    unsaid="""
        mas escusou-se, mas recusou, mas recusou-se, mas não quis, mas não adiantou, mas não revelou, mas não
        especificou, mas não detalhou, mas não esclareceu, mas evitou, escusando-se, recusando-se, sem
        precisar, sem dar, sem fornecer, sem citar, sem convencer, sem detalhar, sem entrar, sem excluir, sem
        revelar, sem esconder, sem especificar, sem mencionar, sem adiantar, sem avançar, sem nomear, mas não
        deu, mas não informou, mas não precisou, mas não disse, mas não forneceu, mas não soube, mas
        sem, embora sem
    """,
)

ATTRIBUTION = Attribution(
    as_words="como conforme segundo tal",
    according="""
        segundo, de acordo com, conforme, na opinião de, na opinião do, na opinião da, no entender de,
        no entender do, no entender da, nas palavras de, nas palavras do, nas palavras da,
        na avaliação de, na avaliação do, na avaliação da, aos olhos de, na visão de, na visão do,
        na visão da, na sua opinião, em sua opinião, no seu entender, em seu entender, na sua avaliação,
        em sua avaliação, a seu ver, na sua visão, em sua visão, nas suas palavras, em suas palavras
    """,
    before_comma="para",
    utterances="""
        frase frases palavras resposta réplica queixa lamento aviso confissão reflexão pergunta promessa
        desabafo relato
    """,
    sources="fonte fontes",
    unspoken="imagens satélite satélites dados números estatísticas registros registos",
    variables="""
        estação época região regiões caso idade peso tamanho renda rendimento rendimentos ano anos mês
        meses dia dias hora horas país países tipo tipos nível níveis setor sector setores zona zonas
        municípios necessidade necessidades gosto gostos situação momento bairro bairros
        contexto modelo modelos espécie espécies temperatura duração distância número disponibilidade uso
        método critérios regras ordem plano princípio fórmula
    """,
    ours="reportagem nosso nossa nossos nossas",
    impersonal_phrases="lê-se, pode ler-se, lia-se, podia ler-se, lê-se ainda, lê-se também",
    impersonal_sources="em no na num numa nos nas",
    pointing="foi o que, é o que, foi assim que, assim",
    pointing_unmarked="foi o que, é o que",
    about="sobre",
    bearers="faixa faixas cartaz cartazes",
    addressee="ao à aos às a",
    see="ler leia ver veja",
)

PEOPLE = People(
    pronouns="ele:ms ela:fs eles:mp elas:fp este:ms esta:fs que:r quem:r você:as",
    obliques="ele:ms ela:fs eles:mp elas:fp",
    inverted="lhe lhes se nos me o a os as lo la los las",
    selves="próprio:ms própria:fs próprios:mp próprias:fp",
    spoken_to="lhe: o:m a:f",
    first_person="eu nós",
    impersonal="se, foi, é",
    both="ambos ambas dois duas homens mulheres dupla casal",
    latter="último:m última:f",
    concerned="visado:m visada:f interessado:m interessada:f",
    who="quem",
    kin="""
        pai mãe filho filha irmão irmã avô avó neto neta tio tia sobrinho sobrinha primo prima marido
        esposa mulher noivo noiva namorado namorada sogro sogra genro nora cunhado cunhada viúvo viúva
        amigo amiga vizinho vizinha companheiro companheira
    """,
    persons="homem mulher jovem rapaz rapariga moço moça idoso idosa adolescente testemunha",
    decades="""
        quarentão:4 quarentona:4 cinquentão:5 cinquentona:5 sexagenário:6 sexagenária:6 septuagenário:7
        septuagenária:7 octogenário:8 octogenária:8 nonagenário:9 nonagenária:9
    """,
    anaphors="""
        especialista experto homem mulher político política jovem dirigente líder autor autora
        investigador investigadora pesquisador pesquisadora governante autarca jogador treinador técnico
        atleta artista médico português portuguesa brasileiro brasileira espanhol francês italiano alemão
        argentino norte-americano inglês socialista social-democrata comunista petista tucano bolsonarista
        parlamentar atacante garota familiar moradora morador adolescente rapaz rapariga menina menino
        magistrada magistrado avançado médio zagueiro goleiro guarda-redes cantor cantora ator atriz
        escritor escritora piloto sindicalista advogado advogada deputado deputada senador senadora
        vereador vereadora relator relatora desembargador desembargadora promotor promotora procurador
        procuradora economista sociólogo socióloga historiador historiadora professor professora
        infectologista epidemiologista cientista engenheiro engenheira empresário empresária produtor
        produtora agricultor agricultora jornalista apresentador apresentadora cineasta músico música chef
        treinadora jogadora capitão capitã lateral volante meia central extremo ponta centroavante tenista
        nadador nadadora ginasta velocista surfista comandante arguido arguida acusado acusada suspeito
        suspeita vítima réu ré testemunha estudante universitário universitária reformado reformada
        aposentado aposentada idoso idosa executivo executiva candidato candidata ministeriável militante
        ativista paulista carioca mineiro mineira gaúcho gaúcha baiano baiana pernambucano cearense
        catarinense paranaense lisboeta portuense alentejano algarvio minhoto madeirense açoriano sueco
        sueca polaco russo russa ucraniano ucraniana croata sérvio grego turco uruguaio paraguaio chileno
        colombiano mexicano norte-americana americano americana inglesa italiana alemã espanhola argentina
        ex-jogador ex-ministro ex-ministra veterano veterana mandatária mandatário prefeito prefeita
        chanceler governador governadora gestor gestora diretor diretora pecuarista fazendeiro fazendeira
        bastonário bastonária delegado delegada biólogo bióloga geólogo geóloga físico arquiteto arquiteta
        arqueólogo arqueóloga psicólogo psicóloga pediatra psiquiatra cirurgião cirurgiã virologista
        meteorologista ambientalista filósofo filósofa ensaísta realizador realizadora encenador bailarina
        coreógrafo fotógrafo fotógrafa pintor pintora escultor humorista poeta pescador pescadora pároco
        bispo arcebispo cardeal pontífice banqueiro investidor embaixador embaixadora diplomata
        eurodeputado eurodeputada assessor assessora conselheiro conselheira ministro ministra secretário
        secretária coautor coautora campeão campeã medalhista remador remadora judoca boxeador lutador
        profissional delator delatora colaborador colaboradora depoente declarante criminalista lutadora
        veterinário veterinária curador curadora fundador fundadora enfermeiro enfermeira
        paciente manifestante vencedor vencedora
        internauta influenciador influenciadora rapper sambista compositor compositora maestro maestrina
        guitarrista baterista baixista pianista violinista vocalista sertanejo sertaneja funkeira
        comediante famoso famosa participante tricolor rubro-negro palmeirense
        corintiano flamenguista botafoguense cruzeirense atleticano gremista portista benfiquista
        sportinguista craque artilheiro goleador meio-campista meia-atacante ala pivô ponteiro ponteira
        levantador levantadora maratonista progenitor progenitora matriarca patriarca caçula
        herdeiro herdeira viúvo viúva sacerdote pastor pastora liberal social-liberal conservador
        conservadora bloquista centrista republicano republicana democrata peemedebista pedetista
        emedebista bilionário bilionária milionário milionária estilista designer publicitário
        publicitária marqueteiro consultor consultora corretor corretora comerciante lojista feirante
        taxista motoboy entregador caminhoneiro pedreiro mecânico eletricista faxineira diarista doméstica
        babá cuidadora garçom garçonete cozinheiro cozinheira confeiteiro confeiteira vendedor vendedora
        costureira costureiro aluno aluna docente doutorando doutoranda responsável paleontólogo
        paleontóloga zoólogo zoóloga botânico botânica astrônomo astrônoma astrónomo astrónoma
        antropólogo antropóloga politólogo politóloga nutricionista fisioterapeuta dentista farmacêutico
        farmacêutica radialista colunista blogueiro blogueira repórter dançarino dançarina roteirista
        dramaturgo dramaturga
    """,
    anaphor_endings="ense ês esa ano ana eiro eira enho enha ista ino ina",
    trade_endings="dor dora tor tora eiro eira ista",
    trade_not_endings="""
        setor sector fator factor motor dinheiro janeiro fevereiro terceiro primeiro lista pista revista
        entrevista operador operadora construtora distribuidora seguradora produtora fornecedor armador
        editora regulador emissora promotora gestora transportadora
    """,
    accused="""
        arguido arguida acusado acusada suspeito suspeita réu ré indiciado indiciada investigado investigada
    """,
    officers="juiz juíza procurador procuradora promotor promotora magistrado magistrada advogado advogada",
    others_heard="""
        vítima testemunha detido detida queixoso queixosa aposentado aposentada reformado reformada
    """,
    proxies="assessoria assessor assessora equipe equipa gabinete defesa família entorno comitiva staff",
    colleagues="colegas equipa equipe colaboradores coautores",
    teams="""
        equipa equipe pesquisadores investigadores cientistas autores astrônomos astrónomos físicos
        biólogos
    """,
    team_works="estudo",
    new="novo",
    same="mesmo mesma mesmos mesmas",
)

OFFICES = Offices(
    titles="""
        senhor:m senhora:f sr:m sra:f dom:m dona:f dr:m dra:f doutor:m doutora:f papa:m rei:m rainha:f
        príncipe:m princesa:f prof: general: padre:m
            frei:m prof.ª:f eng:
    """,
    roles="""
        porta-voz jornalista artista economista analista especialista dirigente presidente representante
        gerente tenente comandante agente líder juiz testemunha cônsul chanceler estudante docente atleta
        ciclista tenista cantor policial guarda sindicalista ativista ambientalista delegado jovem oficial
        chefe residente habitante membro integrante titular vice-presidente ex-presidente comerciante
        participante intérprete responsável assistente criminalista tributarista constitucionalista
        ceo cfo coo cto cio cmo
        cineasta comentarista premiê primeiro-ministro parlamentar moradora morador legista perito
        primeira-ministra familiar garota menina menino garoto sargento cabo major cientista
        epidemiologista infectologista virologista meteorologista poeta repórter pecuarista motorista
        autarca vice neurologista cardiologista oncologista ginecologista dermatologista nutricionista
        linguista climatologista geneticista imunologista jurista
        superintendente estrategista colunista guitarrista baterista vocalista violinista pianista rapper
        youtuber taxista motoboy feirante estilista fisioterapeuta dentista roteirista voluntária regente
        lojista
        cliente viajante turista banhista utente sobrevivente colega pedestre
    """,
    roles_m="""
        síndico zelador encenador porteiro
        ministro secretário prefeito diretor deputado senador governador advogado magistrado procurador
        promotor comissário inspetor investigador pesquisador professor reitor médico doutor cirurgião
        enfermeiro psicólogo sociólogo politólogo historiador biólogo físico químico geólogo engenheiro
        arquiteto arqueólogo escritor autor ator músico pintor fotógrafo redator editor produtor
        apresentador empresário fundador cofundador proprietário dono administrador coordenador delegado
        conselheiro embaixador diplomata candidato treinador técnico avançado atacante goleiro
        guarda-redes zagueiro capitão jogador selecionador piloto corredor campeão agricultor pescador
        operário trabalhador funcionário vizinho pai irmão filho marido tio avô padre bispo arcebispo
        cardeal papa rei príncipe general coronel soldado bombeiro secretário-geral vereador relator
        desembargador defensor sobrinho primo presidente-executivo bastonário fazendeiro executivo
        eurodeputado caminhoneiro pedreiro padeiro farmacêutico astrónomo astrônomo matemático antropólogo
        demógrafo botânico zoólogo oceanógrafo bioquímico microbiólogo subdelegado ex-deputado ex-senador
        ex-governador ex-prefeito ex-treinador tesoureiro notário veterinário ecólogo ornitólogo
        paleontólogo criminólogo subsecretário vice-prefeito vice-governador ex-secretário ex-diretor
        subdiretor diretor-presidente diretor-geral diretor-executivo procurador-geral ex-procurador
        corregedor ouvidor controlador auditor idealizador curador mentor criador organizador sócio gestor
        consultor influenciador aluno estagiário desenvolvedor programador agrônomo agrónomo pastor
        ilustrador dramaturgo coreógrafo maestro compositor blogueiro operador corretor investidor
        empreendedor voluntário locutor radialista vendedor cozinheiro delegado-geral escrivão
        subcomandante artilheiro levantador ponteiro comentador comendador provedor cabeleireiro
        passageiro inquilino camionista adepto torcedor árbitro eleitor artesão hoteleiro usuário consumidor
        carteiro marinheiro
        catador
    """,
    roles_f="""
        síndica zeladora encenadora porteira
        ministra secretária prefeita diretora deputada senadora governadora advogada magistrada
        procuradora promotora comissária inspetora investigadora pesquisadora professora reitora médica
        doutora cirurgiã enfermeira psicóloga socióloga historiadora bióloga física química geóloga
        engenheira arquiteta arqueóloga escritora autora atriz pintora fotógrafa redatora editora
        produtora apresentadora empresária fundadora cofundadora proprietária dona administradora
        coordenadora delegada conselheira embaixadora candidata treinadora capitã jogadora campeã
        agricultora trabalhadora funcionária vizinha mãe irmã filha esposa mulher tia avó freira rainha
        princesa bombeira vereadora presidenta juíza relatora desembargadora defensora sobrinha prima
        secretária-geral bastonária fazendeira executiva eurodeputada faxineira cabeleireira veterinária
        farmacêutica astrónoma astrônoma matemática antropóloga demógrafa botânica zoóloga oceanógrafa
        bioquímica microbióloga subdelegada ex-deputada ex-prefeita tesoureira notária ecóloga ornitóloga
        paleontóloga criminóloga subsecretária vice-prefeita ex-secretária ex-senadora ex-governadora
        ex-diretora subdiretora diretora-presidente diretora-geral diretora-executiva procuradora-geral
        ex-procuradora presidente-executiva
        corregedora ouvidora controladora auditora idealizadora curadora mentora criadora organizadora
        sócia gestora consultora influenciadora aluna estagiária desenvolvedora programadora agrônoma
        agrónoma pastora ilustradora dramaturga coreógrafa maestrina compositora blogueira operadora
        corretora investidora empreendedora locutora vendedora cozinheira costureira ponteira levantadora
        provedora
        passageira inquilina torcedora usuária
        catadora espectadora empregada
    """,
    role_endings="ólogo óloga",
    portfolios="""
        interior economia justiça saúde defesa educação fazenda trabalho finanças agricultura cultura
        transportes infraestrutura planejamento ambiente administração segurança esporte república turismo
        ciência habitação energia
    """,
    sole="""
        prefeito prefeita presidente presidenta vice-presidente ministro ministra primeiro-ministro
        primeira-ministra governador governadora secretário secretária diretor diretora juiz juíza
        magistrado magistrada procurador procuradora promotor promotora delegado delegada papa rei rainha
        príncipe princesa bispo arcebispo cardeal reitor reitora comandante capitão capitã coronel general
        tenente sargento cabo major árbitro relator relatora médico médica doutor doutora cirurgião
        cirurgiã bombeiro bombeira policial guarda soldado agente vizinho vizinha morador moradora
        habitante residente pai mãe irmão irmã filho filha marido mulher esposa tio tia avô avó primo prima
        sobrinho sobrinha amigo amiga cliente testemunha motorista colega perito advogado advogada defensor
        defensora porta-voz embaixador embaixadora chefe responsável familiar representante fonte membro
    """,
    trades="""
        promotor, promotora, procurador, procuradora, acusador, acusadora, representante do ministério
            público, membro do ministério público;
        juiz, juíza, magistrado, magistrada, desembargador, desembargadora, togado, togada;
        prefeito, prefeita, alcaide, alcaidessa, chefe do executivo;
        advogado, advogada, defensor, defensora, causídico, causídica, criminalista, jurista;
        técnico, técnica, treinador, treinadora, mister, míster, selecionador, selecionadora, comandante,
            timoneiro;
        médico, médica, doutor, doutora, dr, dra, clínico, clínica, cirurgião, cirurgiã, pediatra, psiquiatra,
            infectologista, cardiologista, neurologista, oncologista;
        escritor, escritora, autor, autora, romancista, poeta, poetisa, ficcionista, dramaturgo, dramaturga;
        agricultor, agricultora, lavrador, lavradora, camponês, camponesa, fazendeiro, fazendeira, pecuarista,
            produtor rural, produtora rural, viticultor, viticultora, criador, criadora;
        policial, agente, delegado, delegada, inspetor, inspetora, investigador, investigadora, sargento,
            cabo;
        militar, oficial, coronel, major, tenente, capitão, capitã, general, sargento, comandante, cabo;
        professor, professora, docente, educador, educadora;
        pesquisador, pesquisadora, investigador, investigadora, cientista, acadêmico, acadêmica, académico,
            académica, estudioso, estudiosa, especialista, professor, professora, -ólogo, -óloga, físico,
            física, químico, química, historiador, historiadora, economista, climatologista, epidemiologista,
            astrónomo, astrónoma, astrônomo, astrônoma, matemático, matemática;
        padre, pároco, sacerdote, cura, vigário, religioso, frei;
        bispo, arcebispo, cardeal, prelado;
        papa, pontífice, santo padre;
        rei, rainha, monarca, soberano, soberana;
        jornalista, repórter, correspondente, colunista;
        comerciante, lojista, vendedor, vendedora, feirante;
        cozinheiro, cozinheira, chef;
        pescador, pescadora;
        artista, pintor, pintora, escultor, escultora, ilustrador, ilustradora, desenhador, desenhadora;
        músico, cantor, cantora, compositor, compositora, guitarrista, pianista, violinista, rapper,
            vocalista, artista, maestro, maestrina;
        ator, atriz, intérprete, humorista, comediante;
        cineasta, diretor, diretora, realizador, realizadora;
        avançado, avançada, atacante, ponta, ponta-de-lança, centroavante, artilheiro, goleador;
        guarda-redes, goleiro, goleira, guardião
    """,
    stand_for="""
        policial: coronel major tenente capitão capitã;
        magistrado, magistrada: ministro ministra procurador procuradora;
        chefe de estado, chefe do estado, chefe da nação, mandatário, mandatária: presidente presidenta;
        chefe do governo, chefe de governo, premiê, primeiro-ministro, primeira-ministra: primeiro-ministro
            primeira-ministra premiê;
        chefe do executivo: presidente primeiro-ministro primeira-ministra governador governadora prefeito
            prefeita;
        governante: ministro ministra secretário secretária subsecretário subsecretária primeiro-ministro
            primeira-ministra presidente governador governadora prefeito prefeita;
        autarca, edil: autarca presidente vereador vereadora prefeito prefeita;
        parlamentar, legislador, legisladora: deputado deputada senador senadora vereador vereadora
            eurodeputado eurodeputada parlamentar líder;
        congressista: deputado deputada senador senadora;
        relator, relatora: ministro ministra deputado deputada senador senadora desembargador desembargadora
            relator relatora;
        dirigente: presidente vice-presidente diretor diretora dirigente secretário-geral secretária-geral;
        cartola: presidente diretor dirigente;
        responsável, gestor, gestora: diretor diretora presidente coordenador coordenadora secretário
            secretária gerente administrador administradora prefeito prefeita governador governadora
            responsável chefe gestor gestora secretário-geral secretária-geral;
        sindicalista: presidente dirigente coordenador coordenadora secretário-geral secretária-geral;
        executivo, executiva: presidente diretor diretora presidente-executivo vice-presidente executivo
            executiva gerente;
        empresário, empresária: fundador fundadora cofundador cofundadora proprietário proprietária dono dona
            presidente empresário empresária;
        chanceler: ministro ministra chanceler;
        prelado, religioso: bispo arcebispo cardeal padre pároco papa;
        banqueiro, economista: economista presidente;
        vice: vice-presidente vice-prefeito vice-prefeita vice-governador vice-governadora;
        titular da pasta, chefe da pasta: ministro ministra secretário secretária;
        empreiteiro: empresário presidente
    """,
    other_times="ex ex- antigo antiga futuro futura eleito eleita adversário adversária rival visitante",
)

NAMES = Names(
    links="de d' da do dos das e ter",
    places="eua, ue",
    things="""
        avenida rua praça travessa rodovia estrada ponte viaduto túnel palácio parque jardim estádio arena
        copa taça liga campeonato torneio grande operação ronda projeto programa plano lei são rio serra
        porto monte ilha ilhas lago lagoa praia baía cabo feira festival museu teatro cinema shopping hotel
        restaurante bairro edifício colégio igreja catedral capela mosteiro convento basílica zona região
        estado distrito município concelho freguesia américa europa norte sul mar oceano aeroporto estação
        linha fundo caso dia prêmio prémio troféu guerra revolução batalha bolsa auxílio minha casa
    """,
    terms="""
        chamado chamada chamados chamadas denominado denominada intitulado intitulada apelidado apelidada
        conhecido conhecida filme livro romance canção música álbum disco obra série palavra palavras
        franquia saga single faixa hit turnê peça espetáculo minissérie podcast quadro campanha
        hashtag vídeo clipe videoclipe mostra concurso prêmio prémio congresso
        termo termos frase expressão conceito programa revista documentário lema operação projeto exposição
        poema título dita dito suposto suposta alcunha vulgo grupo novela autoproclamado autoproclamada
        autointitulado autointitulada
    """,
)

BODIES = Bodies(
    nouns="""
        universidade ministério agência partido associação sindicato união instituto fundação federação
        polícia exército grupo companhia empresa conselho centro hospital escola autoridade organização
        comité comitê comissão corte tribunal procuradoria banco câmara governo assembleia liga clube casa
        secretaria direção prefeitura junta delegacia gabinete guarda firma entidade órgão organismo pasta
        instituição corporação consórcio multinacional construtora concessionária autarquia legenda sigla
        ong plataforma coletivo seguradora operadora montadora varejista mineradora petrolífera petroleira
        distribuidora sociedade cooperativa confederação ordem promotoria defensoria coligação coalizão
        bancada parlamento senado congresso superintendência corregedoria ouvidoria reitoria embaixada
        consulado academia bastonato observatório fabricante rede startup produtora defesa acusação
        oposição comissariado diocese arquidiocese jornal tabloide revista emissora canal portal bloco
        movimento aliança coordenadoria seleção orquestra
        staff equipa equipe corpo esquerda direita maioria minoria
    """,
    kinds="""
        pasta: ministério secretaria;
        nota, comunicado: empresa companhia grupo banco ministério câmara prefeitura federação sindicato
            associação clube;
        corporação: polícia bombeiros corpo guarda brigada;
        autarquia: câmara município instituto agência prefeitura;
        executivo: governo câmara;
        sigla, legenda: partido;
        ong: associação comité comitê fundação federação plataforma coletivo;
        colegiado: comissão conselho tribunal câmara comitê;
        corte: tribunal supremo superior corte;
        tribunal, magistrados, juízes, sentença, acórdão: supremo superior tribunal corte;
        federação: federação confederação;
        sindicato: sindicato federação;
        agremiação, clube: sc fc cf cd ac ec gd união clube sport esporte sporting associação grêmio;
        universidade: universidade universidad;
        hospital: hospital centro santa;
        banco: banco caixa;
        instituição: universidade instituto hospital banco faculdade fundação santa casa;
        entidade: associação federação confederação sindicato instituto ordem conselho conferência união
            fundação;
        órgão, organismo: ministério secretaria tribunal agência instituto conselho procuradoria comissão
            departamento autoridade direção
    """,
    any_kind="""
        companhia empresa firma entidade grupo órgão organismo instituição corporação multinacional pasta
        organização sociedade consórcio
    """,
    whatever="entidade órgão organismo instituição organização",
    called="""
        agência associação fundação federação sindicato ong companhia empresa firma entidade organização
        instituição cooperativa consórcio rede marca operadora construtora seguradora montadora
        petrolífera petroleira fabricante editora produtora corporação multinacional consultora
        consultoria
        banco instituto órgão observatório clube partido
    """,
    companies="""
        companhia empresa firma multinacional sociedade grupo construtora concessionária seguradora operadora
        montadora varejista mineradora petrolífera petroleira distribuidora transportadora rede marca startup
        fabricante produtora editora cimenteira cervejeira papeleira retalhista transportador cadeia gigante
        cooperativa
    """,
    outspoken="""
        associação associações instituto sindicato sindicatos coletivo plataforma comitê comité federação
        oposição procuradoria defesa acusação ong
        família equipa equipe casal organizadores
    """,
    papers="globo diário estado público jornal expresso observador povo dia popular sol",
    wires="lusa reuters efe afp ap bbc bloomberg folha estadão",
    reporters="correspondente enviado enviada repórter jornalista",
    documents="""
        relatório estudo comunicado sondagem documento carta boletim nota inquérito pesquisa análise
        sentença acórdão levantamento despacho texto laudo versão versões testemunho depoimento declaração
        declarações relato informações informação estimativas cálculos previsões parecer resolução ata
        ofício balanço denúncia resposta manifesto mensagem discurso publicação representação planejamento
        edital decreto portaria regulamento petição liminar regimento memorando diagnóstico reportagem artigo
    """,
    issued_by="de do da por pelo pela dos das",
    data="""
        investigações investigação apurações dados números estatísticas resultados pesquisas sondagens
        indícios provas estudos
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
