"""The signs that all languages share: of currencies and of units, as they are written. Literals only."""

CURRENCY_SIGNS = {
    "$": "USD", "US$": "USD", "$US": "USD", "$ US": "USD", "U$S": "USD", "U$D": "USD", "USD": "USD",
    "€": "EUR",
    "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY", "₴": "UAH", "₪": "ILS",
    "₫": "VND",
    "₦": "NGN", "₱": "PHP", "฿": "THB", "₡": "CRC", "₲": "PYG", "₸": "KZT", "₾": "GEL", "₿": "BTC",
    "CAD$": "CAD", "AUD$": "AUD",
    "R$": "BRL", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "Can$": "CAD", "HK$": "HKD",
    "NT$": "TWD", "RD$": "DOP", "J$": "JMD", "TT$": "TTD", "EC$": "XCD", "Bds$": "BBD", "BZ$": "BZD",
    "GY$": "GYD", "FJ$": "FJD", "N$": "NAD", "SI$": "SBD", "AR$": "ARS", "$AR": "ARS", "COL$": "COP",
    "Col$": "COP", "COP$": "COP", "CLP$": "CLP", "ARS$": "ARS", "MXN$": "MXN", "UYU$": "UYU", "$U": "UYU",
    "USD$": "USD", "NZD$": "NZD", "HKD$": "HKD", "SGD$": "SGD", "MOP$": "MOP", "B/.": "PAB",
    "S$": "SGD", "NZ$": "NZD", "MX$": "MXN", "$CA": "CAD", "$ CA": "CAD", "£GB": "GBP", "CN¥": "CNY",
    "RMB": "CNY",
    "zł": "PLN", "Kč": "CZK", "Ft": "HUF", "Rs": "INR", "Rs.": "INR", "S/": "PEN", "Bs.": "BOB",
    "Fr.": "CHF", "SFr.": "CHF", "sFr.": "CHF", "Sfr.": "CHF", "Php": "PHP", "PhP": "PHP",
    "kr": "SEK", "kr.": "SEK", "lei": "RON", "RM": "MYR", "Rp": "IDR", "FCFA": "XOF", "F CFA": "XOF",
    "TL": "TRY", "Sh": "KES", "Sh.": "KES", "KSh": "KES", "Ksh": "KES", "KSh.": "KES", "Ksh.": "KES",
    "Kshs": "KES", "Kshs.": "KES", "USh": "UGX", "Ush": "UGX", "Shs": "UGX", "Shs.": "UGX", "TSh": "TZS",
    "Tsh": "TZS", "Tshs": "TZS", "Ushs": "UGX", "NRs": "NPR", "GH¢": "GHS", "GH₵": "GHS",
    "GHc": "GHS", "₵": "GHS", "Tk": "BDT", "৳": "BDT",
}  # fmt: skip
"""Symbols that stand before or behind a number; the doubtful ones (`$`, `kr`) follow the text."""

SCALED_SIGNS = {"R": "ZAR", "N": "NGN", "P": "PHP", "L": "HNL", "K": "ZMW", "Q": "GTQ"}
"""Letters that touch their number and are money only where it is a large one: `R4bn`, no road `R44`."""

SHARED_SIGNS = {
    "kr": ("SEK", "NOK", "DKK", "ISK"),
    "kr.": ("DKK", "NOK", "SEK", "ISK"),
    "¥": ("JPY", "CNY"),
    "Rs": ("INR", "PKR", "LKR", "NPR", "MUR"),
    "Rs.": ("INR", "PKR", "LKR", "NPR", "MUR"),
    "XOF": ("XOF", "XAF"),
    "FCFA": ("XOF", "XAF"),
    "K": ("ZMW", "MWK", "PGK"),
    "Sh": ("KES", "TZS", "UGX"),
    "Sh.": ("KES", "TZS", "UGX"),
    "Shs": ("UGX", "TZS", "KES"),
    "Shs.": ("UGX", "TZS", "KES"),
    "F CFA": ("XOF", "XAF"),
}
"""The currencies that a sign may mean, where the text names one of their countries."""

CODES = (
    "EUR GBP JPY CNY KRW INR CHF SEK NOK DKK ISK PLN CZK HUF RON BGN TRY RUB UAH KZT ILS AED SAR QAR EGP MAD "
    "BRL MXN ARS CLP COP CAD AUD NZD SGD HKD TWD THB IDR MYR PHP VND ZAR NGN KES PKR BDT LKR"
)
"""ISO codes that any text may hold."""

GLUED_CODES = (
    "USD EUR GBP CHF JPY CAD AUD NZD INR BRL CNY RMB HKD SGD KSh Ksh USh Ush Shs TSh Tsh NRs Dhs Php PhP GHc"
)
"""Codes that may touch their number."""

HISTORIC = ("DEM", "FRF", "ITL", "ESP", "PTE", "NLG", "BEF", "ATS", "GRD", "IEP")
"""Currencies of the past that news still tells of."""

NOT_ALONE = "real won rand lek som sum sol baht mark leu"
"""Names of currencies that are other words too, here or there, and so mean money with their country only."""

PRICE_SIGNS = ("€", "$", "£", "CHF", "EUR")
"""Behind two digits, which are then cents however far they stand from the comma: `7, 50 €`."""

UNIT_SIGNS = """
km m cm mm dm µm μm=µm nm mi ft yd km²; km2=km² m² m2=m² cm² cm2=cm² ha m³ m3=m³ cm³ cm3=cm³ km³ km3=km³
kg g mg µg μg=µg t lb lbs=lb oz L l=L ml=mL mL cl=cL cL dl=dL hl=hL hL km/h kmh=km/h kph=km/h mph m/s mpg
W kW MW GW TW Wh kWh MWh GWh TWh KWh=kWh Kw=kW kJ MJ kcal eV keV MeV GeV V kV mV mA Hz kHz MHz GHz dB hp
PS hPa kPa MPa mbar GB TB MB PB kB KB=kB Go=GB To=TB Mo=MB Ko=kB Po=PB Mbit Gbit Mb=Mbit Gb=Gbit kbit
Mbps=Mbit/s Gbps=Gbit/s Mbit/s Gbit/s MB/s=MB/s GB/s ms mmHg sq.ft=sq ft ppm ppb px MP Mt kt Gt mmol/l µg/m³
μg/m³=µg/m³ µg/m3=µg/m³ kg/m² nmi Nm N·m=Nm Km=km KM=km Kg=kg KG=kg
mol lx lm rpm fps bpm mAh Ah kVA MVA BTU Btu=BTU kWp MWp GWp kWc MWc yds=yd cc=cm³
mSv µSv Sv kBq Bq
"""

DURATION_SIGNS = {"h": "h", "min": "min", "mn": "min", "s": "s", "sec": "s", "hrs": "h", "hr": "h"}

SPACED_UNIT_SIGNS = {
    "L/100 km": "L/100 km", "l/100 km": "L/100 km", "sq ft": "sq ft", "lb-ft": "lb-ft", "lb ft": "lb-ft",
    "sq km": "km²", "sq mi": "sq mi",
}  # fmt: skip
DEGREE_SIGNS = {
    "C": "°C",
    "F": "°F",
    "°C": "°C",
    "°F": "°F",
    "º C": "°C",
    "°": "°",
    "ºC": "°C",
    "℃": "°C",
    "℉": "°F",
    "º": "°",
}

SHORT_UNIT_SIGNS = "m t g l L h s V W A K B ft kt Mt min pc"
"""Signs so short that they must stand close to their number."""

MINUTE_SIGNS = ("min", "mn")
"""Behind the minutes of `2 h 04 min`."""
