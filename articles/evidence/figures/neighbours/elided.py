"""Units left out where a neighbour has just told them: `36 millones para obras; a cultura,` **`seis`**."""

from decimal import Decimal
from itertools import pairwise

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.neighbours.borrowing import lend
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.subjects import subject_of
from articles.evidence.tokens import Tokens

_TOLD = ("money", "measure", "duration", "percent")
_REACH = 20
_STATES = ("°C", "°F", "km/h", "mph")
"""Units of what a thing has now and may have more or less of later."""
_SUBJECT = 8
"""Tokens of a subject, at most."""
_HOTTEST = 60
_MOST, _MOST_MONEY, _MOST_TIME = 6, 20, 2
"""How many times as much, or as little, a number may be to be taken for the same; of money, more, and of
time in another sentence, less."""
_SENTENCE = {".", "!", "?", ";"}
_NUMERIC = ("digits", "words", "range")


def with_elided(tokens: Tokens, quantities: list[Quantity], words: FigureWords) -> list[Quantity]:
    """The quantities, with the unit of the one before where a bare number means it too."""
    earlier: Quantity | None = None
    for quantity in quantities:
        _from_subject(tokens, quantity, words)
    for before, quantity in pairwise(quantities):
        if earlier and earlier.kind in _TOLD and before.form == "one" and before.kind == "duration":
            before = earlier  # 300 kilos, cuando | un año | normal ronda los 900
        if quantity.kind == "count" and before.kind in _TOLD:
            whole = earlier if earlier and _completes(earlier, before) else before
            doubtful = _counts_beside(tokens, earlier, before) and _said_again(tokens, quantity, words)
            if not doubtful and is_elided(tokens, before, quantity, words, whole):
                lend(whole, quantity)
            elif earlier and before.kind == "duration" and _is_later(tokens, earlier, quantity, words):
                lend(earlier, quantity)
        earlier = before
    return quantities


def _from_subject(tokens: Tokens, quantity: Quantity, words: FigureWords) -> None:
    """`i minuti di recupero` **`erano`** `quattro`: the unit is what is said to be so many."""
    low, data = tokens.low, words.data
    if not quantity.bare or quantity.form not in ("digits", "words") or not _ends(tokens, quantity.j, words):
        return
    qualified = words.before.until(low, quantity.i)
    end = qualified[0] if qualified else quantity.i
    copula = words.copulas.until(low, end)
    if copula is None:
        return
    for k in range(copula[0] - 1, max(0, copula[0] - _SUBJECT), -1):
        if not low[k].isalpha() and low[k] not in ("'", "’"):
            return
        name = words.units.at(low, k)
        if name and low[k - 1] in data.plural_articles and name[1].kind in ("duration", "measure"):
            unit = "°C" if name[1].symbol == "°" else name[1].symbol
            quantity.kind, quantity.unit, quantity.rule = name[1].kind, unit, "carried"
            return


def _completes(whole: Quantity, rest: Quantity) -> bool:
    """`4 horas y` **`20 minutos`**: the rest of one length of time."""
    return whole.kind == rest.kind == "duration" and rest.i - whole.j <= 1


def _is_later(tokens: Tokens, money: Quantity, quantity: Quantity, words: FigureWords) -> bool:
    """`verdient 2.780 euro bruto, na vijf jaar` **`3.150`**: what it is by then."""
    if money.kind != "money" or money.prefixed or quantity.form != "digits":
        return False
    if quantity.i - money.j > _REACH or (quantity.value or 0) < 100 or not _alike(money, quantity):
        return False
    gap = tokens.low[money.j : quantity.i]
    if any(word in ".!?()" or word[:1] == "\n" for word in gap) or not _ends(tokens, quantity.j, words):
        return False
    return subject_of(tokens, quantity.j, words, quantity) is None


def is_elided(
    tokens: Tokens, before: Quantity, quantity: Quantity, words: FigureWords, whole: Quantity
) -> bool:
    """Whether a bare number that counts nothing has the unit of the quantity before it, or of its whole."""
    if quantity.i - before.j > _REACH or quantity.form not in _NUMERIC or before.prefixed:
        return False
    if tokens.low[quantity.i] in words.data.homographs and tokens.low[quantity.j] not in words.data.asked:
        return False
    if _differs(tokens, before, quantity, words):
        return True
    again = _said_again(tokens, quantity, words)
    if not _alike(whole, quantity, far=again) or not _ends(tokens, quantity.j, words):
        return False
    gap = tokens.low[before.j : quantity.i]
    stops = sum(word in _SENTENCE - {";"} for word in gap)
    if stops > 1 or any(word in "()" or word[:1] == "\n" for word in gap):
        return False
    if before.kind in ("duration", "money") and _was_asked(tokens, quantity, words):
        told = True
    elif stops:
        told = again or _goes_on(before, quantity)
        told = told or (before.unit in _STATES and _is_bound(tokens, quantity, words))
    else:
        told = (again and before.kind != "duration") or _in_sentence(tokens, before, quantity, words)
    return told and subject_of(tokens, quantity.j, words, quantity) is None


def _was_asked(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`got three years; the Crown had` **`asked for`** `five`"""
    qualified = words.before.until(tokens.low, quantity.i)
    return words.asked_for.until(tokens.low, qualified[0] if qualified else quantity.i) is not None


def _in_sentence(tokens: Tokens, before: Quantity, quantity: Quantity, words: FigureWords) -> bool:
    """Whether a number has the unit that its own sentence has told before."""
    if before.kind == "percent" and _is_fraction_bound(tokens, quantity, words):
        return True
    if before.unit in _STATES:
        return _led(tokens, quantity, words)
    if _stands_for_clause(tokens, before, quantity, words) or _is_passed(tokens, quantity, words):
        return True
    return before.kind == "money" and (_led(tokens, quantity, words) or _same_verb(tokens, before, quantity))


def _differs(tokens: Tokens, before: Quantity, quantity: Quantity, words: FigureWords) -> bool:
    """`41 kilometer, slechts` **`3`** `minder`: by how much of it, right behind."""
    low, behind = tokens.low, tokens.low[quantity.j]
    beside = low[before.j] == "," and quantity.i - before.j <= 3 and before.kind != "percent"
    compared = beside and behind in words.times_more and behind not in words.determiners
    following = tokens.low[quantity.j + 1]
    return compared and (following in words.stops or not following[:1].isalpha())


def _counts_beside(tokens: Tokens, earlier: Quantity | None, before: Quantity) -> bool:
    """`300 cars queued on 12 kilometres. Now it is 40`: cars, or kilometres?"""
    if earlier is None or earlier.kind != "count":
        return False
    return _SENTENCE.isdisjoint(tokens.low[earlier.j : before.i])


def _said_again(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`acht Tonnen vom Hektar. Hier` **`sind es`** `vier`, `twelve hectares. Now` **`it is`** `140`."""
    low = tokens.low
    qualified = words.before.until(low, quantity.i)
    end = qualified[0] if qualified else quantity.i
    again = words.said_again.until(low, end)
    if again:
        return low[again[0] - 2] not in words.data.plural_articles  # los heridos | son | siete
    aside = low[end - 1].isalpha() and low[end - 1] not in words.stops  # werden es im Schnitt keine 28
    return aside and any(words.said_again.until(low, k) for k in (end - 1, end - 2))


def _alike(before: Quantity, quantity: Quantity, *, far: bool = False) -> bool:
    """Whether two numbers are of a size, the scale of the first taken for said of the second too."""
    whole, part = _amount(before), _amount(quantity)
    if whole is None or part is None or quantity.scale not in (1, before.scale):
        return False
    if before.unit in ("°C", "°F"):
        return abs(part) <= _HOTTEST and abs(whole) <= _HOTTEST
    if before.scale > 1 and quantity.scale == 1 and part < 1000:
        part *= before.scale
    if before.scale < 1 and quantity.scale == 1:
        part *= before.scale  # 90 Cent, 2022 waren es 62
    most = _MOST_MONEY if before.kind == "money" or (far and before.kind == "measure") else _MOST
    if far and before.kind == "duration":
        most = _MOST_TIME
    return part > 0 and whole / most <= part <= whole * most


def _amount(quantity: Quantity) -> Decimal | None:
    return quantity.high if quantity.value is None else quantity.value


def _ends(tokens: Tokens, j: int, words: FigureWords) -> bool:
    """Whether nothing behind a number can be what it counts: a mark, a preposition, `a year earlier`."""
    following = tokens.low[j]
    if following in words.numbers.ones:
        unit = words.units.at(tokens.low, j + 1)
        return unit is not None and unit[1].kind == "duration"
    if not following[:1].isalpha():
        return following not in "%-" or following == ""
    if _tells_when(tokens, j, words):
        return True
    if following in words.of:
        return len(tokens.raw[j + 1]) == 4 and tokens.raw[j + 1].isdecimal()  # los 152 de 2013
    if following in words.data.asked:
        return True
    return following in words.stops and following not in words.determiners


def _tells_when(tokens: Tokens, j: int, words: FigureWords) -> bool:
    """`contro gli 8` **`dell'anno scorso`**, `contre 8` **`l'an dernier`**."""
    k = j
    while k < j + 3 and (
        tokens.low[k] in words.of or tokens.low[k] in words.determiners or tokens.raw[k] in ("'", "’")
    ):
        k += 1
    name = words.units.at(tokens.low, k) if k > j else None
    return name is not None and name[1].kind == "duration"


def _goes_on(before: Quantity, quantity: Quantity) -> bool:
    """`Wiebe auf 38,2. Auf den Dritten entfielen` **`13,9`**: shares of a list, told without their sign."""
    fractional = quantity.value is not None and quantity.value != int(quantity.value)
    return before.kind == "percent" and before.rule == "carried" and fractional


def _is_bound(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`Di notte non si scenderà` **`sotto i`** `24.`"""
    low, i = tokens.low, quantity.i
    i -= low[i - 1] in words.determiners
    if words.before.until(low, i):
        return True
    return low[i - 1] in words.of and low[i - 2].startswith(words.data.change_words or ("\0",))


def _is_fraction_bound(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`3,6 procent en blijft voorlopig` **`boven de 3,5`**: tenths that something bounds."""
    fractional = quantity.value is not None and quantity.value != int(quantity.value)
    return fractional and words.before.until(tokens.low, quantity.i) is not None


def _is_passed(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`300 kilos por hectárea, cuando` **`un año normal ronda los`** `900`: what another time comes to."""
    low, i = tokens.low, quantity.i
    if low[i - 1] not in words.determiners or not words.data.bounding:
        return False
    if not low[i - 2].startswith(tuple(words.data.bounding)) or words.before.until(low, i) is None:
        return False
    names = (words.units.at(low, k) for k in range(i - 5, i - 2))
    return any(name is not None and name[1].kind == "duration" for name in names)


def _led(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """Whether no verb stands right before the number, which might be of what it counts."""
    qualified = words.before.until(tokens.low, quantity.i)
    word = tokens.low[(qualified[0] if qualified else quantity.i) - 1]
    return qualified is not None or word == "," or word in words.stops or word in words.determiners


def _same_verb(tokens: Tokens, before: Quantity, quantity: Quantity) -> bool:
    """`hoy` **`paga`** `240 pesos y mañana` **`pagará`** `284`"""
    verb = tokens.low[quantity.i - 1][:3]
    return len(verb) == 3 and any(word[:3] == verb for word in tokens.low[max(0, before.i - 3) : before.i])


def _stands_for_clause(tokens: Tokens, before: Quantity, quantity: Quantity, words: FigureWords) -> bool:
    """`fünf Jahre gefordert,` **`die Verteidigung höchstens`** `zwei`: who, and how much."""
    low, raw = tokens.low, tokens.raw
    qualified = words.before.until(low, quantity.i)
    end = qualified[0] if qualified else quantity.i
    if not words.negating.isdisjoint(low[end : quantity.i]) and not low[quantity.j][:1].isalpha():
        return True  # 40 toneladas; este año la media no llegará a 28
    end -= low[end - 1] == "," or low[end - 1] in words.of
    start = next((k for k in range(end - 1, before.j - 1, -1) if low[k] in (",", ";")), -1) + 1
    if low[quantity.j] in words.data.asked:
        end -= low[end - 1] in words.stops  # …, die Verteidigung | hatte | zwei gefordert
    small = low[end - 1] in words.stops and not raw[end - 1].isupper()  # het OM had acht geëist
    if not 0 < end - start <= 4 or not raw[end - 1].isalpha() or small:
        return False
    return end - start > 1 and (low[start] in words.stops or low[start] in words.determiners)
