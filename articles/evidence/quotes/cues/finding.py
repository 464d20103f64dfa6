"""The reporting words of a sentence."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise

from articles.evidence.quotes.compiling import Phrase
from articles.evidence.quotes.cues.auxiliaries import (
    before_aside,
    behind_causing,
    helped_from_afar,
    with_auxiliary,
)
from articles.evidence.quotes.cues.cue import Cue
from articles.evidence.quotes.cues.narrated import narrated
from articles.evidence.quotes.cues.nouns import is_noun_after_all, is_noun_here, is_verb_there
from articles.evidence.quotes.cues.views import is_compound, view_end
from articles.evidence.quotes.flags import (
    ADDRESSEE,
    ADVERB,
    AND,
    AS,
    AUX,
    BARRED,
    CLITIC,
    CUE,
    DEFINITE,
    DEMONSTRATIVE,
    DETERMINER,
    INFINITIVE,
    LINK,
    MODAL,
    NARRATED,
    NEGATION,
    OF,
    PARTED,
    PARTICIPLE,
    PASSIVE,
    PAST,
    PAST_VOICE,
    PHRASE,
    PREPOSITION,
    REFLEXIVE,
    SAY,
    SO,
    THAT,
    VOICE,
)
from articles.evidence.quotes.lexicon import Lexicon, endings_of, listed
from articles.evidence.quotes.naming import is_role
from articles.evidence.quotes.sentences import Token, Words, some_are
from articles.evidence.tokens import Tokens

_LETTERS = re.compile(r"[^\W\d_]+")
_PARTED = 25
"""Words from a verb to its particle, at most."""
_VERBS = CUE | PARTED | SO | PAST | PAST_VOICE | NARRATED
_MAY_REPORT = _VERBS | PHRASE


def has_trigger(tokens: Tokens, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether `text[start:end]` holds a word that can report speech, if only within a web address."""
    here = tokens.low[bisect_left(tokens.starts, start) : bisect_left(tokens.starts, end)]
    if not lexicon.triggers.isdisjoint(here):
        return True
    if tokens.text.find("://", start, end) < 0 and tokens.text.find("www.", start, end) < 0:
        return False
    addresses = [word for word in here if word.startswith(("http", "www."))]
    return not lexicon.triggers.isdisjoint(_LETTERS.findall(" ".join(addresses)))


def may_report(words: Words, lexicon: Lexicon) -> list[int]:
    """Which words may begin a group of reporting words: verbs, and phrases as far as their second word."""
    found = []
    lows, flags, genitive = words.lows, words.flags, lexicon.forms.genitive_ending
    views = listed(lexicon.attribution.viewing)
    for at in [at for at, bits in enumerate(flags) if bits and bits & _MAY_REPORT]:
        if flags[at] & _VERBS or at + 1 in words.hung:
            found.append(at)
            continue
        seconds = lexicon.phrases.get(lows[at], ())
        if "" in seconds or (at + 1 < len(lows) and lows[at + 1] in seconds) or lows[at] in views:
            found.append(at)
        elif genitive and at + 2 < len(lows) and lows[at + 2] in seconds:
            found.append(at)  # nach | Webers | Ansicht
    return found


def cues_of(tokens: list[Token], places: Iterable[int], text: str, lexicon: Lexicon) -> list[Cue]:
    """Every group of reporting words, in order, none overlapping; each begins at one of some places."""
    found: list[Cue] = []
    behind = 0
    for at in places:
        if at < behind:
            continue
        flags = tokens[at].flags
        cue = None
        if flags & PHRASE:
            cue = _phrase(tokens, at, text, lexicon) or _owned(tokens, at, text, lexicon)
        if cue is None and flags & _VERBS:
            cue = _verb(tokens, at, text, lexicon)
        if cue is None:
            continue
        if found and cue.low < found[-1].high:
            cue.low = found[-1].high
        cue.end = tokens[cue.high - 1].end
        found.append(cue)
        behind = cue.high
    return found


def _phrase(tokens: list[Token], at: int, text: str, lexicon: Lexicon) -> Cue | None:
    for words, kind in _phrases(tokens, at, lexicon):
        high = at + len(words)
        if high <= len(tokens) and all(map(_is_word, tokens[at + 2 : high], words[2:])):
            low = at
            if kind == "led":  # tras | asegurar
                verb = _between(text, tokens, high - 1, high)
                return Cue(at, high, "say", verb, verb=at, participle=True, led=True)
            if kind == "cue":
                low = with_auxiliary(tokens, at, lexicon)
                kind = "say"
            noun = at and tokens[at - 1].flags & (DETERMINER | OF) and not tokens[at - 1].flags & AUX
            noun = noun and not (at > 1 and tokens[at - 2].text == ",")  # de man, die | volgens de bond | …
            if kind == "according" and len(words) == 1 and noun:
                return None  # all’uscita del secondo turno
            if (
                kind == "according"
                and len(words) == 1
                and tokens[high : high + 1]
                and tokens[high].text in ",.;"
            ):
                return None  # arrivato secondo, dopo Rocca
            if kind == "according" and tokens[at].flags & AS and is_verb_there(tokens, high):
                return None  # “…”, según | asegura el alcalde
            if kind == "comma" and at and lexicon.traits.verb_second:
                continue
            follows = tokens[high].low if high < len(tokens) else ""
            if kind == "nobody" and follows in listed(lexicon.attribution.utterances):
                continue  # luidde het | antwoord van de wethouder
            if kind == "words":
                if not _are_words_of(tokens, at, high):
                    continue
                low = at - 1 if at and tokens[at - 1].flags & DEMONSTRATIVE else at
            cue = Cue(low, high, kind, unhung(_between(text, tokens, low, high), tokens[high - 1]), verb=at)
            cue.participle = kind == "say" and bool(tokens[at].flags & PREPOSITION)  # with the caption
            if kind == "own":
                cue.kind, cue.own = "according", True
            if kind == "nobody":
                cue.kind, cue.impersonal = "say", True
                cue.text = _between(text, tokens, low, high)  # indique-t-on
            return cue
    return None


def _owned(tokens: list[Token], at: int, text: str, lexicon: Lexicon) -> Cue | None:
    """`nach | Webers | Ansicht`: whose view it is stands within the phrase that attributes."""
    high = view_end(tokens, at, lexicon)
    if high:
        compound = high - 1 if is_compound(tokens[high - 1].low, lexicon) else 0
        return Cue(at, high, "according", _between(text, tokens, at, high), verb=at, owner=compound)
    ending = lexicon.forms.genitive_ending
    if not ending or at + 2 >= len(tokens):
        return None
    owner, noun = tokens[at + 1], tokens[at + 2]
    if not owner.is_capital or owner.flags or not owner.low.endswith(ending) or not owner.text.isalpha():
        return None
    known = lexicon.phrases.get(tokens[at].low, {}).get(noun.low, ())
    if not any(kind == "according" and len(words) == 2 for words, kind in known):
        return None
    return Cue(at, at + 3, "according", _between(text, tokens, at, at + 3), verb=at, owner=at + 1)


def _phrases(tokens: list[Token], at: int, lexicon: Lexicon) -> Sequence[Phrase]:
    """The phrases that begin with the first two words, or with the first alone, longest first."""
    seconds = lexicon.phrases.get(tokens[at].low)
    if seconds is None:
        return ()
    follows = tokens[at + 1] if at + 1 < len(tokens) else None
    alone = seconds.get("", ())
    if follows is None:
        return alone
    found = seconds.get(follows.low, alone)
    if not follows.hung:
        return found
    both = *seconds.get(unhung(follows.low, follows), ()), *found
    return sorted(both, key=lambda phrase: len(phrase[0]), reverse=True)


def _are_words_of(tokens: list[Token], at: int, high: int) -> bool:
    """Whether `il commento` is somebody's: behind a mark or `questo`, before `di`."""
    if high >= len(tokens) or not tokens[high].flags & OF:
        return False
    return not at or not tokens[at - 1].is_word or bool(tokens[at - 1].flags & DEMONSTRATIVE)


def _is_word(token: Token, word: str) -> bool:
    """Whether a token is a word, maybe with its pronoun: `s’amuse`, `s’amuse-t-elle`."""
    return token.low == word or (bool(token.hung) and unhung(token.low, token) == word)


def unhung(words: str, last: Token) -> str:
    """Reporting words without the pronoun that hangs on their last one."""
    return words[: -last.tail] if last.tail else words


def _between(text: str, tokens: list[Token], low: int, high: int) -> str:
    return " ".join(text[tokens[low].start : tokens[high - 1].end].split())


def _verb(tokens: list[Token], at: int, text: str, lexicon: Lexicon) -> Cue | None:
    token = tokens[at]
    flags = token.flags
    if flags & NARRATED and not flags & CUE:
        words = narrated(tokens, at)
        behind = bool(tokens[at - 1].flags & ADDRESSEE)  # com o líder | a dizer
        return Cue(at - 1, at + 1, "say", words, verb=at, participle=behind) if words else None
    before = tokens[at - 1] if at else None
    if before is not None and before.low in lexicon.adverb_phrases:
        before = tokens[before_aside(tokens, at - 1, lexicon)]
    caused = behind_causing(tokens, at - 1) if before is not None and before.flags & BARRED else 0
    points = (
        at
        and token.low in listed(lexicon.attribution.pointing_verbs)
        and tokens[at - 1].low in listed(lexicon.attribution.pointing_said)
    )
    points = points and (at == 1 or tokens[at - 2].text == ",")  # …, das bestätigte der Klub
    if before is not None and (_is_as_told(tokens, at, lexicon) or _has_object(tokens, at)):
        points = True
    if before is not None and not caused and not points and is_noun_here(flags, before):
        return None
    if is_noun_after_all(tokens, at, lexicon) or _is_infinitive(tokens, at, lexicon):
        return None
    if flags & SO and not flags & CUE:
        return _so(tokens, at, lexicon)
    if flags & PARTED and not flags & CUE:
        return _parted(tokens, at, text, lexicon)
    low = with_auxiliary(tokens, at, lexicon)
    helped = low < at
    if not helped and not flags & CUE and not helped_from_afar(tokens, at, lexicon):
        return None
    kind = "say" if flags & (SAY | PAST) else "voice" if flags & (VOICE | PAST_VOICE) else "think"
    led = low > 0 and tokens[low - 1].flags & AS and _attributes(tokens[low - 1], lexicon)  # según relata
    words = _between(text, tokens, low - bool(led), at + 1)
    if token.hung and low == at and token.hung not in listed(lexicon.verbs.reflexive):
        words = unhung(token.text, token)  # écrit-elle; but defendeu-se
    cue = Cue(low, at + 1, kind, words, verb=at)
    cue.phase = token.low in listed(lexicon.verbs.phases) and _goes_on_doing(tokens, at)
    cue.participle = bool(flags & PARTICIPLE) and not helped
    be = helped and any(t.flags & PASSIVE for t in tokens[low : at + 2] if t is not token)
    cue.passive = be and not flags & PARTICIPLE and not tokens[low].flags & REFLEXIVE  # is | claiming
    if low < at and tokens[low].flags & REFLEXIVE and not lexicon.traits.reflexive_reports:
        if token.low not in listed(lexicon.verbs.self_said):
            return None  # le surcoût s’explique par …
        cue.kind, cue.passive = "voice", False  # s’est dit « consterné »
    previous = tokens[low - 1] if low else None
    if previous is not None and previous.flags & BARRED and not cue.participle:
        if not caused:
            return None
        cue.caused = caused
    cue.negated = some_are(tokens[_clause_start(tokens, low) : at], NEGATION) or (
        at + 1 < len(tokens) and tokens[at + 1].flags & (NEGATION | INFINITIVE) == NEGATION
    )
    if flags & PARTED:
        cue = _parted(tokens, at, text, lexicon) or cue
    if not helped and cue.text == token.text and not cue.participle:
        cue.text = " ".join((cue.text, *closing(tokens, at, lexicon)))
    return cue


def closing(tokens: list[Token], at: int, lexicon: Lexicon) -> list[str]:
    """What belongs to a verb behind it: `erinnert` **`sich`** `X`, `schrieb er ihm` **`zurück`**."""
    parting = listed(lexicon.verbs.parting)
    if not parting:
        return []
    found = [t.text for t in tokens[at + 1 : at + 2] if t.flags & REFLEXIVE]
    parted = list(found)
    for before, token in pairwise(tokens[at + 1 : at + _PARTED]):
        if not before.is_word:
            break
        if not token.is_word:
            closes = token.text in ".,:;!?" and before.text in parting
            return [*parted, before.text] if closes else parted if before.flags & REFLEXIVE else found
        if token.flags & AND and not token.flags & (PREPOSITION | DETERMINER):
            break
        if token.flags & REFLEXIVE:
            parted.append(token.text)
    return found


def _attributes(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word alone attributes as well: `según X`, `conforme X`."""
    return any(kind == "according" for _, kind in lexicon.phrases.get(token.low, {}).get("", ()))


def _is_as_told(tokens: list[Token], at: int, lexicon: Lexicon) -> bool:
    """`“…”, conforme | alerta | Ana Prado`: behind `as`, a form that is a noun too, and who says it."""
    if not lexicon.traits.name_chain or not tokens[at - 1].flags & AS or at + 1 >= len(tokens):
        return False
    after = tokens[at + 1]
    article = after.flags & DEFINITE and not after.flags & (PREPOSITION | OF)
    return bool(tokens[at].flags & SAY) and bool(after.is_capital or article)


def _has_object(tokens: list[Token], at: int) -> bool:
    """`« … », l’ | interroge | la présidente`: right behind marks an article that is a pronoun too, and who
    speaks behind the form that is a noun too."""
    if at < 3 or at + 2 >= len(tokens) or not tokens[at - 1].flags & CLITIC or tokens[at - 2].text != ",":
        return False
    after = tokens[at + 1]
    article = after.flags & DEFINITE and not after.flags & (PREPOSITION | OF)
    article = article and not tokens[at + 2].flags & ADVERB  # l’attaque la plus dure
    return tokens[at - 3].quoted is not None and bool(after.is_capital or article)


def _clause_start(tokens: list[Token], low: int) -> int:
    """How far before a verb what negates it may stand: not in `Geld gebe es | nicht, | sagte X`."""
    start = max(0, low - 2)
    return next((k + 1 for k in range(low - 1, start - 1, -1) if tokens[k].text == ","), start)


def _is_infinitive(tokens: list[Token], at: int, lexicon: Lexicon) -> bool:
    """`… müsse auch | sagen |, wo das Geld liege`: a modal verb's infinitive, at the clause's end."""
    if not tokens[at].low.endswith(endings_of(lexicon.forms.infinitive_ending)):
        return False
    if at + 1 < len(tokens) and tokens[at + 1].is_word:
        return bool(tokens[at + 1].flags & MODAL)  # dass er mit ihnen | sprechen | wolle
    for j in range(at - 1, max(-1, at - 12), -1):
        if not tokens[j].is_word:
            return False
        if tokens[j].flags & MODAL:
            return True
    return False


def _goes_on_doing(tokens: list[Token], at: int) -> bool:
    """`will continue | to give “…”`, `continued influence`: no report, unlike `“…,” continued X`."""
    if at + 1 == len(tokens) or not tokens[at + 1].is_word:
        return False
    before = tokens[at - 1] if at else None
    return before is None or (before.quoted is None and before.is_word)


def _so(tokens: list[Token], at: int, lexicon: Lexicon) -> Cue | None:
    """`…“, so Renkema`: right after a quote or a comma, and a speaker after it."""
    before = tokens[at - 1] if at else None
    if before is None or not (before.text in ",–—" or before.quoted is not None):
        return None
    if at + 1 >= len(tokens):
        return None
    first, second = tokens[at + 1], tokens[min(at + 2, len(tokens) - 1)]
    linked = first.flags & LINK and second.is_capital  # aldus | van Toorenburg
    told = not (first.flags or lexicon.traits.nouns_capital) and is_role(second, lexicon)
    led = first.is_capital or first.flags & DETERMINER or is_role(first, lexicon)
    if not (linked or led or told):  # aldus | financieel directeur
        return None
    return Cue(at, at + 1, "so", tokens[at].text, verb=at)


def _parted(tokens: list[Token], at: int, text: str, lexicon: Lexicon) -> Cue | None:
    """`teilte die Polizei mit`: the verb and its particle, at the clause's end."""
    particles = lexicon.particles.get(tokens[at].low, "").split(",")  # none of `gibt’s`
    for j in range(at + 1, min(len(tokens), at + _PARTED)):
        token = tokens[j]
        two = f"{tokens[j - 1].low}_{token.low}"
        if two in particles and j > at + 1:  # gab dem Gericht | zu bedenken
            words = f"{tokens[at].text} {_between(text, tokens, j - 1, j + 1)}"
            return Cue(at, j + 1 if j == at + 2 else at + 1, "say", words, verb=at)
        if token.is_capital and token.low in particles:  # kam zu dem Schluss
            low = j
            while low > at + 1 and tokens[low - 1].flags & (PREPOSITION | DETERMINER):
                low -= 1
            words = _between(text, tokens, low, j + 1)
            return Cue(at, at + 1, "say", f"{tokens[at].text} {words}", verb=at)
        if token.low in particles and (
            j + 1 == len(tokens)
            or not tokens[j + 1].is_word
            or tokens[j + 1].flags & (SAY | THAT | AND)
            or not token.flags & (PREPOSITION | DETERMINER)
        ):
            high = j + 1 if j == at + 1 else at + 1
            return Cue(at, high, "say", f"{tokens[at].text} {token.text}", verb=at)
        if token.text in ";:":
            return None
    return None
