"""What a count counts: the noun phrase behind the number, found by the form of its words."""

from articles.evidence.figures.attached import is_plural, is_word, past_name, with_attached, with_of, word_end
from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.quantity import Quantity
from articles.evidence.languages.figures import Figures
from articles.evidence.languages.world import EMERGENCY_NUMBERS
from articles.evidence.tokens import Tokens

_LONGEST = 7
_OPENING, _CLOSING = frozenset('"“«„'), frozenset('"”“»')


def subject_of(tokens: Tokens, j: int, words: FigureWords, quantity: Quantity) -> tuple[int, int] | None:
    """The tokens of the noun phrase counted from `j` on, or None where none follows."""
    low = tokens.low
    data = words.data
    if tokens.raw[j] in EMERGENCY_NUMBERS and low[j + 1] in data.emergency_nouns:
        return j, j + 2  # four 999 calls
    fractional = quantity.scale == 1 and quantity.value is not None and quantity.value != int(quantity.value)
    beside = data.nouns_capital or not data.adjectives_first or is_plural(low[j], words)
    if fractional and (tokens.raw[j] == "-" or not beside):
        return None  # a 7.1-magnitude quake; but `31.4 points`
    k = j + (tokens.raw[j] in _CLOSING and tokens.raw[quantity.i - 1] in _OPENING)  # “1500” people
    if tokens.raw[k] == "-" and tokens.glued(k):
        return _hyphened(tokens, k + 1, words)
    if low[k] in words.unit_links and (quantity.scale >= 1000 or quantity.form in ("noun", "range")):
        k += 1
        if tokens.raw[k] in ("'", "’"):
            k += 1
    elif part := words.partitives.at(low, k):
        k = part[0]
        if words.units.at(low, k):
            return None  # 5.000 degli anni Settanta
    elif quantity.scale >= 10**6 and _takes_of(data, quantity):
        return None  # `590 millions annoncés`: what is counted would take its `de`
    if low[k] in words.determiners and not data.nouns_capital:
        k += 1
    if tokens.raw[k] in _OPENING and (tokens.glued(k + 1) or tokens.raw[k] == "«"):
        k += 1  # 8.000 "cascos azules"
    if not is_word(tokens, k, words) and not (low[k] in data.leading and is_word(tokens, k + 1, words)):
        return None
    if data.nouns_capital:
        end = _to_capital(tokens, k, words)
    elif data.adjectives_first:
        end = _to_plural(tokens, k, words, quantity)
    else:
        end = None if k == j and _is_another(tokens, k, words) else _noun_first(tokens, k, words, quantity)
    return (k, end) if end is not None and end > k else None


def _hyphened(tokens: Tokens, k: int, words: FigureWords) -> tuple[int, int] | None:
    """`a three-` **`game`** `run`; what a capital opens is a name or the whole: `10-Millionen-Schweiz`."""
    if words.data.nouns_capital:
        return None
    noun = tokens.raw[k].isalpha() and tokens.raw[k].islower() and len(tokens.raw[k]) > 2
    return (k, k + 1) if noun and tokens.glued(k) and tokens.low[k] not in words.stops else None


def _takes_of(data: Figures, quantity: Quantity) -> bool:
    """Whether `de` stands between such a number and what it counts."""
    return (
        bool(data.unit_links) and not data.adjectives_first and quantity.form in ("digits", "words", "range")
    )


def _to_capital(tokens: Tokens, k: int, words: FigureWords) -> int | None:
    """`neue Aktiensparer`: adjectives up to the first word with a capital."""
    endings = words.data.adjective_endings
    for _ in range(_LONGEST):
        if not is_word(tokens, k, words):
            return None
        end = word_end(tokens, k)
        marked = tokens.raw[end] in (":", "*", "_") and tokens.glued(end) and tokens.glued(end + 1)
        if marked and tokens.low[end + 1] in words.data.gender_tails:
            end += 2  # Patient:innen
        if tokens.raw[k][0].isupper():
            if _is_place(tokens, k, end, words):
                k = end
                continue
            end = _past_ellipsis(tokens, end, words)
            while tokens.raw[end][:1].isupper() and tokens.raw[end].isalpha() and tokens.raw[end].isupper():
                end = word_end(tokens, end)
            return _with_genitive(tokens, _with_list(tokens, end, words), words)
        if endings and not tokens.low[end - 1].endswith(endings) and not tokens.raw[end][:1].isupper():
            adjective = is_word(tokens, end, words) and tokens.low[end].endswith(endings)
            if not adjective or not tokens.raw[word_end(tokens, end)][:1].isupper():
                return None  # but `acht` sehr `gute Teams`
        k = end
        if tokens.raw[k] == "," and tokens.raw[k + 1][:1].islower() and tokens.low[k + 1].endswith(endings):
            k += 1
    return None


def _past_ellipsis(tokens: Tokens, end: int, words: FigureWords) -> int:
    """The index behind the rest of `Volks`**`- und Raiffeisenbanken`**, or `end` itself."""
    hyphened = tokens.raw[end] == "-" and tokens.glued(end) and tokens.low[end + 1] in words.conjunctions
    return word_end(tokens, end + 2) if hyphened and tokens.raw[end + 2][:1].isupper() else end


def _is_place(tokens: Tokens, k: int, end: int, words: FigureWords) -> bool:
    """`drei` **`Lienzer`** `Schulen`: of a place, an adjective that a plural follows."""
    noun, endings = tokens.raw[end], words.data.joined_endings
    return (
        tokens.low[k].endswith(words.data.place_endings)
        and noun[:1].isupper()
        and noun.isalpha()
        and not noun.isupper()
        and noun.endswith(endings)
    )


def _with_genitive(tokens: Tokens, end: int, words: FigureWords) -> int:
    """`Bewohner` **`des Wohn- und Pflegeheims`**, `Mitglieder` **`der neuen Kammer`**."""
    low, raw, data = tokens.low, tokens.raw, words.data
    if low[end] not in data.genitives:
        return end
    k = end + 1
    for _ in range(3):
        if not is_word(tokens, k, words):
            return end
        last = word_end(tokens, k)
        if raw[k][0].isupper():
            return past_name(tokens, _past_ellipsis(tokens, last, words))
        if not low[k].endswith(data.adjective_endings):
            return end
        k = last
    return end


def _to_plural(tokens: Tokens, k: int, words: FigureWords, quantity: Quantity) -> int | None:
    """`new cars, trucks and SUVs`: up to the last plural of the phrase."""
    head = None
    start = k
    data = words.data
    for _ in range(_LONGEST):
        if head is None and k > start and _lists_adjectives(tokens, k, words):
            k += 1
        if not is_word(tokens, k, words):
            break
        k = word_end(tokens, k)
        if tokens.raw[k] == "-" and tokens.glued(k) and tokens.low[k + 1] in words.conjunctions:
            k += 2  # basis- en middelbare scholen
            continue
        if (
            data.apostrophe_plural
            and tokens.glued(k)
            and tokens.raw[k] in ("'", "’")
            and tokens.low[k + 1] in data.apostrophe_plural
        ):
            head = k = k + 2
            break
        if head is not None and not (words.data.compounds_spaced and is_plural(tokens.low[k - 1], words)):
            break
        if is_plural(tokens.low[k - 1], words):
            if head is not None and k - head > 1 and head - start > 3:
                break
            head = k
        elif tokens.raw[k] in ("'", "’") and tokens.low[k + 1] in data.possessives:
            k += 2
    if head is None:
        one = quantity.value is not None and quantity.value <= 1
        if not one or not 0 < k - start <= 3:
            return None  # of more than one, a plural
        following = tokens.low[k]
        return k if following in words.stops or not following[:1].isalpha() else None
    head = _with_list(tokens, head, words)
    return with_of(tokens, head, words)


def _lists_adjectives(tokens: Tokens, k: int, words: FigureWords) -> bool:
    """`two enormous`**`,`** `historic things`; but `the two refused, workers said`"""
    low, verbs = tokens.low, words.data.verb_endings
    listed = low[k] == "," and tokens.raw[k + 1].islower() and low[k + 1] not in words.numbers.openers
    return listed and not low[k - 1].endswith(verbs)


def _with_list(tokens: Tokens, end: int, words: FigureWords) -> int:
    """Nouns joined to the first by commas and a last `and`: all are counted together."""
    k, last = end, end
    for _ in range(4):
        comma = tokens.raw[k] == ","
        conjunction = tokens.low[k] in words.conjunctions
        if not (comma or conjunction) or not is_word(tokens, k + 1, words):
            return end
        after = word_end(tokens, k + 1)
        noun = (
            tokens.raw[k + 1][0].isupper()
            if words.data.nouns_capital
            else is_plural(tokens.low[after - 1], words)
        )
        if not noun:
            return end
        if conjunction:
            return after if _closes(tokens, k, after, words, listed=last > end) else end
        k = last = after
    return end


def _closes(tokens: Tokens, k: int, after: int, words: FigureWords, *, listed: bool) -> bool:
    """Whether the noun behind the conjunction at `k` ends a list that is counted together, or a pair."""
    following, data = tokens.low[after], words.data
    if words.after.at(tokens.low, k):
        return False  # forty people or so
    if not listed and (not _is_joined(tokens, k + 1, after, words) or following in data.object_openers):
        return False
    if data.nouns_capital:
        return listed or not tokens.raw[after][:1].isupper()  # und Minister Weiß
    return following in words.stops or not following[:1].isalpha()


def _is_joined(tokens: Tokens, k: int, end: int, words: FigureWords) -> bool:
    """`Kundinnen und` **`Kunden`**, `passengers and` **`crew`**: a plural, no verb and no amount."""
    low, data, numbers = tokens.low, words.data, words.numbers
    if low[k] in numbers.openers or low[k] in data.leading or low[k] in data.many or words.before.at(low, k):
        return False
    return low[end - 1] in words.irregular_plurals or low[end - 1].endswith(data.joined_endings)


def _is_another(tokens: Tokens, k: int, words: FigureWords) -> bool:
    """`cinq` **`autres`** `en exil`: the noun is left out."""
    following = tokens.low[k + 1]
    ends = following in words.stops or not following[:1].isalpha()
    return ends and words.elides.at(tokens.low, k) is not None


def _noun_first(tokens: Tokens, k: int, words: FigureWords, quantity: Quantity) -> int | None:
    """`plus grandes villes d'Ukraine`, `casos positivos`, `missiles Patriot`."""
    low, raw, data = tokens.low, tokens.raw, words.data
    adjectives = data.adjective_endings
    leading = 0
    while low[k] in words.data.leading and leading < 4 and is_word(tokens, k + 1, words):
        k, leading = word_end(tokens, k), leading + 1
    end = word_end(tokens, k)
    if not leading and low[end] in data.agents and low[k].endswith(data.participle_endings):
        return None  # `37 registradas pela PM`: what was registered is left out
    many = quantity.value is None or quantity.value >= 2
    lower = raw[k].isalpha() and raw[k].islower() and len(raw[k]) > 2
    if many and lower and not is_plural(low[end - 1], words):
        return None
    for _ in range(4):
        if raw[end][:1].isupper() and raw[end].isalpha() and raw[end - 1][:1].islower():
            if end > k + 1 and raw[word_end(tokens, end)].istitle():
                break  # tres jóvenes oficiales | Leonardo Ecilape
            end = word_end(tokens, end)
            continue
        adverb = low[end].endswith(data.adverb_endings)
        if (
            (adverb or low[end] in data.intensifiers)
            and low[end + 1] not in words.numbers.openers
            and low[end + 1].endswith(adjectives)
            and is_word(tokens, end + 1, words)
        ):
            end = word_end(tokens, end + 1)
            continue
        if (
            adverb
            or not is_word(tokens, end, words)
            or not low[word_end(tokens, end) - 1].endswith(adjectives)
            or len(low[end]) < 4
        ):
            break
        after = word_end(tokens, end)
        if low[after] in data.complements and low[end].endswith(data.participle_endings):
            break
        if (
            low[after] in words.of
            and raw[after + 1][:1].isdecimal()
            and low[end].endswith(data.participle_endings)
        ):
            break  # `deux hommes` âgés de 24 ans
        end = after
    tail = words.counted_tails.at(low, end)
    return tail[0] if tail else with_attached(tokens, _with_pair(tokens, end, words), words)


def _with_pair(tokens: Tokens, end: int, words: FigureWords) -> int:
    """`collégiens` **`et lycéens`**: two nouns, or two adjectives, counted together."""
    if tokens.low[end] not in words.conjunctions or not is_word(tokens, end + 1, words):
        return end
    after = word_end(tokens, end + 1)
    if not tokens.raw[end + 1].islower() or not _is_joined(tokens, end + 1, after, words):
        return end
    following = tokens.low[after]
    agrees = following.endswith(words.data.participle_endings) and following.endswith(
        words.data.joined_endings
    )
    return after if agrees or following in words.stops or not following[:1].isalpha() else end
