"""The units of a language: CLDR's names, what its file adds, and the symbols all languages share.

CLDR (by way of Babel) knows how each language calls a kilometre per hour, in singular and plural,
but not the cases of German nouns, nor the names that newspapers clip; those come from the language
file. Its short forms are left out: `in`, `a` and `d` are words of their own in one language or other.
"""

from typing import NamedTuple

from articles.evidence.languages.figures import Figures
from articles.evidence.languages.signs import DEGREE_SIGNS, DURATION_SIGNS, SPACED_UNIT_SIGNS, UNIT_SIGNS
from articles.evidence.records import FigureKind
from articles.evidence.tokens import Phrases


class Unit(NamedTuple):
    """What stands behind (or before) a number: its kind, its symbol, and what it multiplies by."""

    kind: FigureKind
    symbol: str
    factor: str = "1"


_CLDR = """
length: kilometer km, meter m, decimeter dm, centimeter cm, millimeter mm, micrometer µm, nanometer nm,
  mile mi, yard yd, foot ft, inch in, nautical-mile nmi, light-year ly, parsec pc, astronomical-unit au
area: square-kilometer km², square-meter m², square-centimeter cm², square-mile sq mi, square-foot sq ft,
  hectare ha, acre ac, square-yard sq yd
volume: cubic-kilometer km³, cubic-meter m³, cubic-centimeter cm³, cubic-foot ft³, cubic-mile mi³, liter L,
  milliliter mL, centiliter cL, deciliter dL, hectoliter hL, gallon gal, barrel bbl, pint pt, quart qt,
  cup cup,  tablespoon tbsp, teaspoon tsp, fluid-ounce fl oz, bushel bu
mass: kilogram kg, gram g, milligram mg, microgram µg, tonne t, pound lb, ounce oz, carat ct
speed: kilometer-per-hour km/h, mile-per-hour mph, meter-per-second m/s, knot kn
temperature: celsius °C, fahrenheit °F, kelvin K
power: watt W, kilowatt kW, megawatt MW, gigawatt GW, horsepower hp, milliwatt mW
energy: kilowatt-hour kWh, joule J, kilojoule kJ, kilocalorie kcal, calorie cal, electronvolt eV
electric: volt V, ampere A, ohm Ω, milliampere mA
frequency: hertz Hz, kilohertz kHz, megahertz MHz, gigahertz GHz
pressure: bar bar, pascal Pa, hectopascal hPa, millibar mbar, atmosphere atm
digital: bit bit, byte B, kilobyte kB, megabyte MB, gigabyte GB, terabyte TB, petabyte PB, megabit Mbit,
  gigabit Gbit
force: newton N
light: lux lx, lumen lm
graphics: pixel px, megapixel MP
consumption: liter-per-100-kilometer L/100 km
concentr: part-per-million ppm
duration: second s, minute min, hour h, day day, week week, month month, quarter quarter, year year,
  decade decade, century century, night night, millisecond ms
"""

SMALLER_UNITS = {("kg", "g"): 1000, ("km", "m"): 1000, ("m", "cm"): 100, ("lb", "oz"): 16, ("ft", "in"): 12}
"""How many of the second unit make one of the first."""

SIDES = frozenset({"m", "cm", "mm", "ft", "in"})
"""Units of sides: `trois mètres sur quatre` is no share."""

_PERCENT = {"%": Unit("percent", "%"), "‰": Unit("percent", "‰"), "٪": Unit("percent", "%")}


def _symbol_units() -> dict[str, Unit]:
    units: dict[str, Unit] = {}
    for word in UNIT_SIGNS.replace(";", " ").split():
        written, _, symbol = word.partition("=")
        units[written] = Unit("measure", symbol or written)
    units |= {word: Unit("duration", symbol) for word, symbol in DURATION_SIGNS.items()}
    units |= {word: Unit("measure", symbol) for word, symbol in DEGREE_SIGNS.items()}
    units |= {word: Unit("measure", symbol) for word, symbol in SPACED_UNIT_SIGNS.items()}
    return units | _PERCENT


SYMBOLS: Phrases[Unit] = Phrases.of(_symbol_units(), exact=True)
"""The symbols that are the same in every language, with their case."""


def _cldr_units() -> dict[str, Unit]:
    units = {}
    for line in _CLDR.replace(",\n", ", ").strip().splitlines():
        room, _, rest = line.strip().partition(": ")
        for entry in rest.split(","):
            name, _, symbol = entry.strip().partition(" ")
            kind: FigureKind = "duration" if room == "duration" else "measure"
            units[f"{room}-{name}"] = Unit(kind, symbol)
    return units


_UNITS = _cldr_units()
_DURATIONS = {unit.symbol for unit in _UNITS.values() if unit.kind == "duration"} | {"semester", "bimester"}
_DISSOLVED = dict.fromkeys(("nmol", "mmol"), frozenset({"L", "mL", "dL", "m³"}))
_DISSOLVED |= dict.fromkeys(("ng", "µg", "mg", "g"), frozenset({"L", "mL", "dL", "m³", "g", "kg"}))
_MOVING = dict.fromkeys(("m", "km", "ft", "mi", "nmi"), frozenset({"s", "min", "h"}))
_MOVING |= dict.fromkeys(("mm", "cm", "kB", "MB", "GB", "Mbit", "Gbit"), frozenset({"s"}))

FLOWING = _MOVING | _DISSOLVED
"""What each unit may be told per: of time, what moves, but not what rises or flows (`8 cm` an hour,
`40 m³` a second are so much); of volume or mass, what is dissolved."""

SPEEDS = {"mi/h": "mph", "nmi/h": "kn"}
"""Speeds that have a name of their own."""


def unit_names(data: Figures) -> Phrases[Unit]:
    """The unit names of a language: CLDR's long ones and those of its file, with case endings."""
    names: dict[str, Unit] = {}
    for name, unit in _cldr_names(data.locales):
        names.setdefault(name, unit)
    for name in data.not_units:
        names.pop(name, None)
    for symbol, words in data.units.items():
        unit = Unit("duration" if symbol in _DURATIONS else "measure", symbol)
        names |= dict.fromkeys(words, unit)
    for name, unit in list(names.items()):
        for ending in data.unit_endings:
            if name + ending not in data.not_units:
                names.setdefault(name + ending, unit)
    names |= {
        word: Unit("duration" if symbol in _DURATIONS else "measure", symbol, factor)
        for word, (symbol, factor) in data.unit_parts.items()
    }
    symbols = {"‰": data.per_mille, "%": data.percent, "pp": data.points, "bp": data.basis_points}
    for symbol, words in symbols.items():
        names |= dict.fromkeys(words, Unit("percent", symbol))
    names |= {words: Unit("measure", symbol) for words, symbol in data.degrees.items()}
    for name, unit in list(names.items()):
        names.setdefault(name.replace(" ", "-"), unit)  # a 900-square-foot shop
    return Phrases.of(names)


def _cldr_names(locales: tuple[str, ...]) -> list[tuple[str, Unit]]:
    """CLDR's long names, in each form that 1, 2 and 5 take.

    They are read from the locale's patterns (`{0} metres`) rather than written with `format_unit`
    and cut off again, which takes forty times as long: a sixth of a second for a first article.
    """
    from articles.evidence.figures.units.cldr import cldr  # heavy, so not before a figure is looked for

    found = []
    for name in locales:
        locale = cldr(name)
        forms = list(dict.fromkeys(locale.plurals.values()))
        patterns, shown = locale.unit_patterns, locale.unit_names
        for key, unit in _UNITS.items():
            written = patterns.get(key, {}).get("long", {})
            alone = "{0}" + shown.get(key, {}).get("long", "")  # for a form that a locale leaves out: `nós`
            for pattern in [written.get(form, alone) for form in forms]:
                called = pattern.removeprefix("{0}").replace("\u00a0", " ").strip()
                if called and pattern.startswith("{0}"):
                    found.append((called, unit))
    return found
