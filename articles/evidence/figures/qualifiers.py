"""The words that loosen or bound a figure: more than, about, at most."""

from articles.evidence.figures.lexicon import FigureWords, tells_change
from articles.evidence.figures.quantity import Quantity
from articles.evidence.records import Modifier
from articles.evidence.tokens import Tokens

_FEW = 12
_REACH = 25
"""Tokens from a bound to the verb of change that it belongs to, at most."""
_KNOWN = 6
"""Fewer than so many have an article because they are known, not because they are about so many."""
_TURNED: dict[Modifier, Modifier] = {">": "<=", "<": ">="}


def modifier_of(tokens: Tokens, quantity: Quantity, after: int, words: FigureWords) -> Modifier:
    """What stands before the figure, or behind it (`after` is where its subject ends)."""
    if quantity.rule == "score":
        return "="  # hasta el 2-1 de Rodrygo
    found = _before(tokens, quantity, after, words) or _inside(tokens, quantity, words)
    beyond = _not_beyond(tokens.low, quantity.i, words) if found is None else None
    if beyond and not _changes_from(tokens, quantity, quantity.i, after, words):
        found = beyond
    if found == "<=" and _tells_when(tokens.low, quantity, words):
        return "="
    if found in ("<", ">") and _is_since(tokens.low, quantity, words):
        return "="
    if found is None:
        for j in dict.fromkeys((quantity.j, quantity.tail, after)):
            behind = words.after.at(tokens.low, j)
            if behind and not _opens_another(tokens, behind[0], words):
                return behind[1]
    return found or ("~" if quantity.rough else "=")


def _tells_when(low: list[str], quantity: Quantity, words: FigureWords) -> bool:
    """`fino a un anno` **`fa`**, `bis fünf Minuten` **`vor`** `Schluss`: until when, no bound."""
    following, data = low[quantity.j], words.data
    if following in data.ago:
        return True
    return quantity.kind == "duration" and following in data.until_tails and low[quantity.i - 1] in data.until


def _is_since(low: list[str], quantity: Quantity, words: FigureWords) -> bool:
    """`five weeks longer than` **`a year ago`**: with what another amount is compared."""
    if low[quantity.j] not in words.data.ago:
        return False
    near = range(max(0, quantity.i - 4), quantity.i)
    return any(low[k].isdecimal() or words.units.at(low, k) or words.numbers.nouns.at(low, k) for k in near)


def _opens_another(tokens: Tokens, i: int, words: FigureWords) -> bool:
    """In `£50m plus £10m` the plus adds; `von zwölf Profis mindestens` **`sechs`**."""
    raw, low = tokens.raw, tokens.low
    compared = words.before.at(low, i - 1)
    if compared and compared[0] > i:
        return True  # 35 mensen en meer | dan 900 koeien
    if low[i - 1] in words.times_more and low[i].endswith(words.data.adverb_endings):
        return True  # les trois fournils et plus rarement
    numeral = (
        raw[i - 1][:1].isalpha() and low[i] not in words.numbers.articles and words.numbers.words.at(low, i)
    )
    return raw[i][:1].isdecimal() or bool(numeral or words.currencies.symbols.at(raw, i))


def _inside(tokens: Tokens, quantity: Quantity, words: FigureWords) -> Modifier | None:
    """What an adjective behind its article makes of it: `ein` **`gutes`** `Dutzend`."""
    if quantity.j - quantity.i < 3 or quantity.form == "digits":
        return None
    return words.adjectives.get(tokens.low[quantity.i + 1])


def _before(tokens: Tokens, quantity: Quantity, after: int, words: FigureWords) -> Modifier | None:
    low = tokens.low
    aside = words.before.until(low, quantity.i - 1) if low[quantity.i - 1] == "," else None
    if aside and low[aside[0] - 1] == "," and not _opens(tokens, aside[0] - 2):
        return aside[1]  # la contratación de, al menos, sesenta; but Ici, au moins, 20 %
    if _those_very(tokens, quantity, after, words):
        return None
    for i in (quantity.i, quantity.i - 1, quantity.i - 2):
        if i < quantity.i and not _may_lie_between(tokens, i, words):
            return None
        found = _phrase(low, quantity, i, words)
        if found is None or _overcome(low, quantity, i, words):
            continue
        start, sign = found
        if _is_apart(tokens, quantity, i, start, sign, words) or _is_known(
            tokens, quantity, i, start, after, words
        ):
            return None
        if sign in "<>" and _changes_from(tokens, quantity, i, after, words):
            return None  # a prestação passou de | R$ 1.180 | para R$ 1.640
        if _is_reached(low, quantity, i, start, words):
            return None
        opens = words.up_to.at(low, start)
        rest = words.before.at(low, opens[0]) if opens and opens[0] < i else None
        if rest and rest[0] == i and _changed(low, start, words):
            return rest[1]  # steeg tot ongeveer 40 euro
        return _outer(low, start, sign, words)
    return None


def _phrase(low: list[str], quantity: Quantity, i: int, words: FigureWords) -> tuple[int, Modifier] | None:
    """The qualifier that ends before `i`: where it begins, and what it makes of the figure."""
    found = words.before_duration.until(low, i) if quantity.kind == "duration" else None
    found = found or words.before.until(low, i)
    if found is None and (quantity.kind not in ("count", "ratio") or quantity.rule == "fraction"):
        found = words.before_measure.until(low, i)
    return _past_aside(low, i, words) if found is None and words.data.bounding else found


def _is_apart(
    tokens: Tokens, quantity: Quantity, i: int, start: int, sign: Modifier, words: FigureWords
) -> bool:
    """Whether the words of a qualifier are none here: they belong to another phrase."""
    low, data = tokens.low, words.data
    if tokens.raw[start - 1] == "-" and tokens.glued(start):
        return True  # a six-under 66
    if sign == "<" and tokens.raw[quantity.j] == "-" and tokens.raw[quantity.j + 1][:1].isupper():
        return True  # keine | 10-Millionen-Stadt
    if i < quantity.i and low[start] in data.near_only and low[i] not in words.numbers.articles:
        return True  # gegen die zehnfache Mutter; tell us about the $3m fund
    if low[start] in data.near_round and quantity.kind == "count" and (quantity.value or 1) % 10:
        return True
    if low[i - 1] in words.among and _surveyed(low, start, words):
        return True
    return words.not_before.until(low, quantity.i) is not None


def _is_known(tokens: Tokens, quantity: Quantity, i: int, start: int, after: int, words: FigureWords) -> bool:
    """Whether it is of that very amount, or of those very things: no more and no less."""
    low = tokens.low
    if _reckoned(tokens, i, start, words) or _compared(tokens, quantity, start, words):
        return True
    if quantity.i - start == 2 and low[start] in words.data.laid_over and _describes(tokens, quantity, words):
        return True
    spans = words.spanning.until(low, i)  # over two days, but not `well over` two days
    few = (quantity.value or quantity.high or 0) <= _FEW and quantity.form != "noun"
    if spans and spans[0] <= start and low[start - 1] not in words.lasting and few:
        return quantity.kind in ("duration", "count")
    return (
        low[start] in words.among and quantity.i - start > 1 and _counts(quantity, after)
    )  # unter den 30 Toten


def _is_reached(low: list[str], quantity: Quantity, i: int, start: int, words: FigureWords) -> bool:
    """`cayeron un 6,4 %,` **`hasta los`** `18,75 dólares`: where a change ended is no bound."""
    reached = words.up_to.until(low, i)
    if reached is None or reached[0] > start:
        return False
    ends = low[start - 1][:1].isdecimal()  # van 1,2 | tot | 1,5 à 1,7 miljard
    ends = ends or low[quantity.j + 1] in words.data.as_often  # tot drie keer toe
    if ends or (quantity.kind == "money" and _follows_share(low, start, words)):
        return True
    known = low[quantity.i - 1] in words.determiners  # hasta | los | 2,45 millones
    share = quantity.unit == "%" and bool(words.determiners)  # encarecerá | hasta 8 por ciento
    return (known or not share) and _changed(low, start, words)


def _past_aside(low: list[str], i: int, words: FigureWords) -> tuple[int, Modifier] | None:
    """`ha superado` **`por primera vez`** `los 20 euros`: a verb that bounds, parted from its figure."""
    end = i - (low[i - 1] in words.determiners)
    start = _aside(low, _aside(low, end, words), words)  # ya | la barrera de
    if start == end or not low[start - 1].startswith(tuple(words.data.bounding)):
        return None
    told = [low[start - 1], *low[end:i]]
    found = words.before.until(told, len(told)) or words.before_measure.until(told, len(told))
    return (start - 1, found[1]) if found and found[0] == 0 else None


def _aside(low: list[str], end: int, words: FigureWords) -> int:
    """Where an adverb or its like begins that ends before `end`, or `end`."""
    aside = words.bounding_asides.until(low, end)
    return aside[0] if aside else end - low[end - 1].endswith(words.data.adverb_endings)


def _overcome(low: list[str], quantity: Quantity, i: int, words: FigureWords) -> bool:
    """`superó` **`dos`** `pruebas`: those very two, and no more than two."""
    few = quantity.kind == "count" and (quantity.value or 0) <= _FEW
    return few and bool(words.data.bounding) and low[i - 1].startswith(tuple(words.data.bounding))


def _follows_share(low: list[str], start: int, words: FigureWords) -> bool:
    """`cedía un 2,3 % a media sesión,` **`hasta los`** `17,86 euros`: what so much more or less came to."""
    for k in range(start - 2, start - 9, -1) if low[start - 1] == "," else ():
        share = words.units.until(low, k + 1)
        if low[k] == "%" or (share and share[1].kind == "percent"):
            return True
        if not low[k][:1].isalpha():
            return False
    return False


def _not_beyond(low: list[str], i: int, words: FigureWords) -> Modifier | None:
    """`no bajarán` **`de`** `25 grados`, `não passa` **`dos`** `18`: the least or the most of it."""
    i -= low[i - 1] in words.determiners
    if low[i - 1] not in words.data.level_of or not _denied(low, i - 1, words):
        return None
    return ">=" if low[i - 2].startswith(words.data.fall_words) else "<="


def _denied(low: list[str], end: int, words: FigureWords) -> bool:
    """Whether a verb of change ends before `end`, and a negation stands close before it."""
    if not tells_change(low, end - 1, words):
        return False
    return any(word in words.negating for word in low[max(0, end - 4) : end - 1])


def _changes_from(tokens: Tokens, quantity: Quantity, i: int, after: int, words: FigureWords) -> bool:
    """Whether a figure is what something was before: `passou de` **`9,8%`** `para 14%`."""
    raw, low, symbols = tokens.raw, tokens.low, words.currencies.symbols
    if low[i - 1] not in words.of:
        return False
    for j in (quantity.j, after):
        link = words.change_links.at(low, j) or words.range_links.at(low, j)
        if link and (raw[link[0]][:1].isdecimal() or symbols.at(raw, link[0])):
            return True
    return False


def _reckoned(tokens: Tokens, i: int, start: int, words: FigureWords) -> bool:
    """`eine Kreditlinie` **`über`** `350 Millionen Euro`: of that very amount."""
    noun = tokens.raw[start - 1][:1].isupper() and tokens.low[start - 1].endswith(words.data.reckoned)
    return noun and i - start == 1 and words.spanning.until(tokens.low, i) is not None


def _describes(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`under the` **`$50 million settlement`**, `über das` **`112 Meter lange`** `Bauwerk`: of one thing."""
    low, j = tokens.low, quantity.j + (tokens.raw[quantity.j] == "-")
    articled = low[quantity.i - 1] in words.articled or _may_lie_between(tokens, quantity.i - 1, words)
    if quantity.kind in ("count", "ratio") or not articled or not low[j].isalpha():
        return False
    apart = low[j] in words.stops or low[j] in words.adverbs or low[j] in words.articled
    if apart or tells_change(low, j, words):
        return False
    return not any(word.endswith(words.data.thresholds) for word in low[j : j + 2])


def _compared(tokens: Tokens, quantity: Quantity, start: int, words: FigureWords) -> bool:
    """`neun Prozent` **`weniger als`** `fünf Wochen zuvor`: the weeks are what the share is compared with."""
    low, data = tokens.low, words.data
    if quantity.kind != "duration" or low[quantity.j] not in data.compared:
        return False
    # 12% a | mais do que um ano antes
    return _ends_amount(low, start, words) or _ends_amount(low, start - 1, words)


def _ends_amount(low: list[str], k: int, words: FigureWords) -> bool:
    """Whether a percentage or a sum ends before `k`: `seis` **`décimas`** `más que un año antes`."""
    last, share = low[k - 1], words.units.until(low, k)
    if last in ("%", "€", "$", "£") or last in words.data.tenths or last in words.points_maybe:
        return True
    return (share is not None and share[1].kind == "percent") or bool(words.currencies.names.until(low, k))


def _outer(low: list[str], start: int, sign: Modifier, words: FigureWords) -> Modifier:
    """The sign with what stands before its words: `no` `longer than`, `up to` `around`."""
    if sign in _TURNED and (_negated(low, start, words) or _denied(low, start, words)):
        return _TURNED[sign]  # non si scenderà | sotto i | 24 gradi
    bound = words.before.until(low, start) if sign in ("~", "=") else None
    if bound is None or bound[1] in ("~", "="):
        return sign
    if bound[1] == "<=" or (bound[1] in _TURNED and bound[0] == start - 1):
        return sign  # up to about 100; über etwa 40 Fälle
    return bound[1]


def _negated(low: list[str], start: int, words: FigureWords) -> bool:
    """`no` `longer than`, `no` **`debería`** `superar`: whether a negation leads, auxiliaries aside."""
    k = start - 1
    while k > start - 5 and low[k] in words.bounding_chain:
        k -= 1
    adverb = low[k] in words.adverbs or low[k].endswith(words.data.adverb_endings)
    verb = low[k].isalpha() and not adverb  # no hay más de 30, but no solo más de 30
    if verb and low[k - 1] in words.clitics:
        k -= 1  # non ci sono più di 30
    return low[k] in words.negating or (verb and low[k - 1] in words.negating)


def _counts(quantity: Quantity, after: int) -> bool:
    """Whether a noun behind the figure says what it counts (`after` is where that ends)."""
    return quantity.kind == "count" and after > quantity.j


def _changed(low: list[str], start: int, words: FigureWords) -> bool:
    """`cayeron un 6,4 %, hasta los 18,75 dólares`: that is where they fell to."""
    if low[start - 1] in words.data.led_by:
        return low[start - 2] not in words.data.may
    if low[start - 1] in words.conjunctions:
        return False  # portano 420 passeggeri e | fino a | 60 auto
    apart = low[start - 1].isalpha() and low[start - 1] not in words.stops  # …, met windstoten | tot
    step = words.units.until(low, start)
    apart = apart and not (step and step[1].kind == "percent")  # steeg licht, met 2 procent | tot
    for k in range(start - 1, max(-1, start - _REACH), -1):
        word = low[k]
        if word in (".", ";", ":") or word[:1] == "\n" or (apart and word == "," and k < start - 1):
            return False
        if tells_change(low, k, words):
            return low[k - 1] not in words.data.may
    return False


def _surveyed(low: list[str], start: int, words: FigureWords) -> bool:
    """`eine Umfrage unter 1000 Menschen`."""
    stems = tuple(words.data.survey_words)
    return bool(stems) and any(word.startswith(stems) for word in low[max(0, start - 14) : start])


def _opens(tokens: Tokens, k: int) -> bool:
    """Whether a single word opens a sentence, as its capital tells."""
    return tokens.raw[k][:1].isupper() and not tokens.raw[k - 1][:1].isalnum() and tokens.raw[k - 1] != ","


def _those_very(tokens: Tokens, quantity: Quantity, after: int, words: FigureWords) -> bool:
    """`cerca de` **`los dos puentes`**, `tegen` **`de 48-jarige`**: an article makes them known ones."""
    if tokens.low[quantity.i - 1] not in words.articled:
        return False
    if quantity.unit == "year":
        hyphened = quantity.rule == "age" and quantity.j > quantity.number_end  # but those over 65
        return hyphened or quantity.rule == "fused-unit"
    return _counts(quantity, after) and quantity.scale == 1 and (quantity.value or _KNOWN) < _KNOWN


def _may_lie_between(tokens: Tokens, i: int, words: FigureWords) -> bool:
    """`up to` **`a`** `$250,000`, `unter` **`den`** `30`, and an opening mark."""
    word = tokens.low[i]
    small = word in words.numbers.articles or word in words.determiners
    return small or word in words.data.modifier_gaps or word in "“\"'«"
