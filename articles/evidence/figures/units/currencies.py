"""The currencies of a language, and which one a bare `dollars`, `pesos` or `kr` means in a text.

CLDR names currencies in full (`pesos colombiens`, `Haitian gourdes`). News says `pesos` and
`gourdes`: the bare noun is cut from the full name. Where it belongs to one currency it means that
one; where to several, the country that the text names most (by CLDR's names of countries, and those
of cities and peoples in `languages.homes`) decides, then the language file.
"""

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from itertools import chain

from articles.evidence.languages.figures import Figures
from articles.evidence.languages.homes import PEOPLES, PLACES
from articles.evidence.languages.signs import CODES, CURRENCY_SIGNS, HISTORIC, NOT_ALONE
from articles.evidence.tokens import Phrases, Tokens


@dataclass(slots=True)
class Currencies:
    """What a language calls money."""

    names: Phrases[str]
    """Full names and unshared nouns, to ISO codes; a shared noun to itself with a `?` before."""
    shared: dict[str, tuple[str, ...]]
    """Currencies that a shared noun (`pesos`) may mean."""
    defaults: dict[str, str]
    symbols: Phrases[str]
    places: Callable[[], Phrases[str]]
    """Gives the names of countries and cities, to the currency used there; made when first asked for."""


_PEOPLES = {code: tuple(stems.split()) for code, stems in PEOPLES.items()}
_ORDER = {code: place for place, code in enumerate(PLACES)}


def _known(code: str) -> tuple[int, str]:
    """The better known first: with nothing else to tell, `chelines` are Kenyan."""
    return _ORDER.get(code, len(_ORDER)), code


def currencies_of(data: Figures) -> Currencies:
    """The currencies of a language; with no locale, symbols and codes alone."""
    symbols = CURRENCY_SIGNS | dict(data.signs)
    if not data.locales:
        symbols |= {code: code for code in CODES.split()}
        names = {written.lower(): code for written, code in data.currencies.items()}
        return Currencies(
            Phrases.of(names), {}, {}, Phrases(symbols.items(), exact=True), lambda: Phrases(())
        )
    from babel.core import get_global

    from articles.evidence.figures.units.cldr import cldr

    in_use: dict[str, str] = {}
    for territory, uses in get_global("territory_currencies").items():
        for code, _start, end, tender in uses:
            if tender and not end and territory not in in_use:
                in_use[territory] = code
    wanted = {*in_use.values(), *HISTORIC}
    full: dict[str, str] = {}
    nouns: dict[str, set[str]] = defaultdict(set)
    never = {*NOT_ALONE.split(), *data.not_currencies}
    for name in data.locales:
        locale = cldr(name)
        for code in sorted(wanted):
            called = {one.partition(" (")[0] for one in locale.currency_names(code) if one != code}
            for written in called:
                if written.lower() not in data.not_currencies:
                    full.setdefault(written.lower(), code)
                opening, _, rest = written.lower().partition(" ")
                for ending in data.unit_endings if rest and data.noun_last else ():
                    full.setdefault(f"{opening}{ending} {rest}", code)  # `schwedischen Kronen`
                noun = written.replace("-", " ").split()[-1 if data.noun_last else 0].lower()
                if noun not in never and len(noun) > 2:
                    nouns[noun].add(code)
    for noun, codes in list(nouns.items()):
        nouns |= {noun + ending: codes for ending in data.unit_endings if noun + ending not in nouns}
    shared = {noun: tuple(sorted(codes, key=_known)) for noun, codes in nouns.items() if len(codes) > 1}
    names = {noun: next(iter(codes)) if len(codes) == 1 else "?" + noun for noun, codes in nouns.items()}
    names |= full
    defaults: dict[str, str] = {}
    for written, code in data.currencies.items():
        word = written.lower()
        if word in shared:
            defaults |= {word + ending: code for ending in ("", *data.unit_endings)}
        elif word not in "¢¤":
            names[word] = code
    symbols |= {code: code for code in in_use.values()}
    for abbreviation in (
        word.upper() for written in data.units.values() for word in written if len(word) == 2
    ):
        symbols.pop(abbreviation, None)  # `1 TL Salz`: no Turkish liras where spoons are so called
    return Currencies(
        names=Phrases.of(names),
        shared=shared,
        defaults=defaults,
        symbols=Phrases(symbols.items(), exact=True),
        places=cache(partial(_places, data, in_use)),
    )


def _places(data: Figures, in_use: dict[str, str]) -> Phrases[str]:
    from articles.evidence.figures.units.cldr import cldr

    territories = cldr(data.locales[0]).territories
    places = {name: in_use[code] for code, name in territories.items() if code in in_use}
    for code, names in PLACES.items():
        places |= dict.fromkeys(map(str.strip, names.split(",")), code)
    return Phrases.of(places)


def home_currency(tokens: Tokens, currencies: Currencies, among: tuple[str, ...]) -> str | None:
    """The currency, of those, whose country and people the text names most; None where it names none."""
    counts: Counter[str] = Counter()
    low, places = tokens.low, currencies.places()
    for i in tokens.places_of(places.openers):
        place = places.at(low, i) if tokens.raw[i][0].isupper() else None
        if place and place[1] in among:
            counts[place[1]] += 1
    stems = {code: _PEOPLES.get(code, ()) for code in among}
    peoples = tuple(chain.from_iterable(stems.values()))
    named = [word for word in tokens.vocabulary if word.startswith(peoples) and word not in places.openers]
    for code in among:
        counts[code] += sum(low.count(word) for word in named if word.startswith(stems[code]))
    home, times = counts.most_common(1)[0]
    return home if times else None
