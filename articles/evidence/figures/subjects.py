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
    fractional = quantity.scale == 1 and (quantity.value or 0) % 1 != 0
    beside = data.nouns_capital or not data.adjectives_first or is_plural(low[j], words)
    if fractional and (tokens.raw[j] == "-" or not beside):
        return None  # a 7.1-magnitude quake; but `31.4 points`
    k = j + (tokens.raw[j] in _CLOSING and tokens.raw[quantity.i - 1] in _OPENING)  # “1500” people
    if tokens.raw[k] == "-" and tokens.glued(k):
        return _hyphened(tokens, k + 1, words)
    if low[k] in words.unit_links and (quantity.scale >= 1000 or quantity.form in ("noun", "range")):
        k += 1 + (tokens.raw[k + 1] in ("'", "’"))
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
    raw, low, endings = tokens.raw, tokens.low, words.data.adjective_endings
    for _ in range(_LONGEST):
        if not is_word(tokens, k, words):
            return None
        end = word_end(tokens, k)
        marked = raw[end] in (":", "*", "_") and tokens.glued(end) and tokens.glued(end + 1)
        if marked and low[end + 1] in words.data.gender_tails:
            end += 2  # Patient:innen
        if raw[k][0].isupper() and not _is_place(tokens, k, end, words):
            end = _past_ellipsis(tokens, end, words)
            while raw[end].isalpha() and raw[end].isupper():
                end = word_end(tokens, end)
            return _with_genitive(tokens, _with_list(tokens, end, words), words)
        adjective = raw[k][0].isupper() or low[end - 1].endswith(endings) or raw[end][:1].isupper()
        if not adjective:
            leads = is_word(tokens, end, words) and low[end].endswith(endings)
            if not leads or not raw[word_end(tokens, end)][:1].isupper():
                return None  # but `acht` sehr `gute Teams`
        listed = raw[end] == "," and raw[end + 1][:1].islower() and low[end + 1].endswith(endings)
        k = end + listed
    return None


def _past_ellipsis(tokens: Tokens, end: int, words: FigureWords) -> int:
    """The index behind the rest of `Volks`**`- und Raiffeisenbanken`**, or `end` itself."""
    hyphened = tokens.raw[end] == "-" and tokens.glued(end) and tokens.low[end + 1] in words.conjunctions
    return word_end(tokens, end + 2) if hyphened and tokens.raw[end + 2][:1].isupper() else end


def _is_place(tokens: Tokens, k: int, end: int, words: FigureWords) -> bool:
    """`drei` **`Lienzer`** `Schulen`: of a place, an adjective that a plural follows."""
    noun, data = tokens.raw[end], words.data
    plural = noun.istitle() and noun.isalpha() and noun.endswith(data.joined_endings)
    return plural and tokens.low[k].endswith(data.place_endings)


def _with_genitive(tokens: Tokens, end: int, words: FigureWords) -> int:
    """`Bewohner` **`des Wohn- und Pflegeheims`**, `Mitglieder` **`der neuen Kammer`**."""
    k = end + 1
    for _ in range(3 if tokens.low[end] in words.data.genitives else 0):
        if not is_word(tokens, k, words):
            return end
        last = word_end(tokens, k)
        if tokens.raw[k][0].isupper():
            return past_name(tokens, _past_ellipsis(tokens, last, words))
        if not tokens.low[k].endswith(words.data.adjective_endings):
            return end
        k = last
    return end


def _to_plural(tokens: Tokens, k: int, words: FigureWords, quantity: Quantity) -> int | None:
    """`new cars, trucks and SUVs`: up to the last plural of the phrase."""
    raw, low, data, start, head = tokens.raw, tokens.low, words.data, k, None
    for _ in range(_LONGEST):
        k += head is None and k > start and _lists_adjectives(tokens, k, words)
        if not is_word(tokens, k, words):
            break
        k = word_end(tokens, k)
        if raw[k] == "-" and tokens.glued(k) and low[k + 1] in words.conjunctions:
            k += 2  # basis- en middelbare scholen
            continue
        quoted = raw[k] in ("'", "’")
        if quoted and tokens.glued(k) and low[k + 1] in data.apostrophe_plural:
            head = k + 2
            break
        plural = is_plural(low[k - 1], words)
        if head is not None and not (
            data.compounds_spaced and plural and (k - head <= 1 or head - start <= 3)
        ):
            break
        if plural:
            head = k
        elif quoted and low[k + 1] in data.possessives:
            k += 2
    if head is not None:
        return with_of(tokens, _with_list(tokens, head, words), words)
    one = quantity.value is not None and quantity.value <= 1  # of more than one, a plural
    ends = low[k] in words.stops or not low[k][:1].isalpha()
    return k if one and ends and 0 < k - start <= 3 else None


def _lists_adjectives(tokens: Tokens, k: int, words: FigureWords) -> bool:
    """`two enormous`**`,`** `historic things`; but `the two refused, workers said`"""
    low, verbs = tokens.low, words.data.verb_endings
    listed = low[k] == "," and tokens.raw[k + 1].islower() and low[k + 1] not in words.numbers.openers
    return listed and not low[k - 1].endswith(verbs)


def _with_list(tokens: Tokens, end: int, words: FigureWords) -> int:
    """Nouns joined to the first by commas and a last `and`: all are counted together."""
    k = end
    for _ in range(4):
        conjunction = tokens.low[k] in words.conjunctions
        if not (tokens.raw[k] == "," or conjunction) or not is_word(tokens, k + 1, words):
            return end
        after, capital = word_end(tokens, k + 1), tokens.raw[k + 1][0].isupper()
        if not (capital if words.data.nouns_capital else is_plural(tokens.low[after - 1], words)):
            return end
        if conjunction:
            return after if _closes(tokens, k, after, words, listed=k > end) else end
        k = after
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
    low, raw, data, start = tokens.low, tokens.raw, words.data, k
    while low[k] in data.leading and k < start + 4 and is_word(tokens, k + 1, words):
        k = word_end(tokens, k)
    end = word_end(tokens, k)
    befell = k == start and low[k].endswith(data.participle_endings)
    if befell and (low[end] in data.agents or _shares_auxiliary(tokens, k, words, quantity)):
        return None  # `37 registradas pela PM`: what was registered is left out
    many = quantity.value is None or quantity.value >= 2
    lower = raw[k].isalpha() and raw[k].islower() and len(raw[k]) > 2
    if many and lower and not is_plural(low[end - 1], words):
        return None
    for _ in range(4):
        after = word_end(tokens, end)
        if raw[end][:1].isupper() and raw[end].isalpha() and raw[end - 1][:1].islower():
            if end > k + 1 and raw[after].istitle():
                break  # tres jóvenes oficiales | Leonardo Ecilape
        elif low[end].endswith(data.adverb_endings) or low[end] in data.intensifiers:
            agrees = (
                low[end + 1].endswith(data.adjective_endings) and low[end + 1] not in words.numbers.openers
            )
            if not agrees or not is_word(tokens, end + 1, words):
                break
            after = word_end(tokens, end + 1)
        else:
            if not is_word(tokens, end, words) or not low[after - 1].endswith(data.adjective_endings):
                break
            aged = low[after] in words.of and raw[after + 1][:1].isdecimal()  # `deux hommes` âgés de 24 ans
            told = low[end].endswith(data.participle_endings) and (aged or low[after] in data.complements)
            if len(low[end]) < 4 or told:
                break
        end = after
    tail = words.counted_tails.at(low, end)
    return tail[0] if tail else with_attached(tokens, _with_pair(tokens, end, words), words)


def _shares_auxiliary(tokens: Tokens, k: int, words: FigureWords, quantity: Quantity) -> bool:
    """`foram destruídas e 200` **`danificadas`**: what befell so many of the same, and no noun."""
    low, data = tokens.low, words.data
    told = quantity.i - 2 - (low[quantity.i - 1] in data.leading)
    joined = low[told + 1] in words.conjunctions and low[told][-2:] == low[k][-2:]
    return joined and words.copulas.until(low, told) is not None


def _with_pair(tokens: Tokens, end: int, words: FigureWords) -> int:
    """`collégiens` **`et lycéens`**: two nouns, or two adjectives, counted together."""
    if tokens.low[end] not in words.conjunctions or not is_word(tokens, end + 1, words):
        return end
    after, data = word_end(tokens, end + 1), words.data
    if not tokens.raw[end + 1].islower() or not _is_joined(tokens, end + 1, after, words):
        return end
    following = tokens.low[after]
    agrees = following.endswith(data.participle_endings) and following.endswith(data.joined_endings)
    return after if agrees or following in words.stops or not following[:1].isalpha() else end
