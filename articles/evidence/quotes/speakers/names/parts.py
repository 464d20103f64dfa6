"""What a run of capitals is made of: titles and offices, the name itself, what follows it."""

import re
from functools import lru_cache

from articles.evidence.languages.world import (
    FAMILY_ALWAYS,
    FAMILY_FIRST,
    GENERATIONS,
    NAME_ARTICLES,
    POSSESSIVES,
)
from articles.evidence.likeness import likeness
from articles.evidence.quotes.flags import (
    ADVERB,
    ANAPHOR,
    AND,
    AS,
    BODY,
    DETERMINER,
    LINK,
    OF,
    OPENER,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SAY,
    SUBORDINATE,
    TIME,
    TITLE,
    VOICE,
    WHETHER,
)
from articles.evidence.quotes.lexicon import Lexicon, endings_by_tail, endings_of, listed

_INITIAL = len("R.")
_GENERATIONS = frozenset(GENERATIONS.split())
_FAMILY_FIRST, _FAMILY_ALWAYS = frozenset(FAMILY_FIRST.split()), frozenset(FAMILY_ALWAYS.split())
_SYLLABLE, _MOST_SYLLABLES = 6, 4
"""Letters of a given name of one syllable, and words of a name that such ones make up, both at most or so."""
_LIKE = 10
"""The likeness to a given name that tells one by itself."""
_ELISION = re.compile(r"(?<=\w)[’']")
_SPELLING = re.compile(r"[^\W_]+")
_PARTING = re.compile(r"[ \u00a0’'-]")
_SPELLED = 120
"""Characters of a name that an acronym stands for, at most."""
_BEFORE_NAME = DETERMINER | PREPOSITION | TIME | OPENER | ADVERB | SUBORDINATE | AS | WHETHER | RELATIVE
"""Words that stand before a name, with a capital where a sentence begins."""
_MARKS = "“”\"«»‘’'.,"


@lru_cache(maxsize=1024)  # asked four times of each name; an article or two fill it
def surname(name: str) -> str:
    """The last word of a name, small, without `Jr.` and `al-`, `O’Dowd` as `O'Dowd`."""
    for word in reversed(name.lower().replace("’", "'").split()):
        if word.rstrip(".") not in _GENERATIONS:
            led = word.startswith(NAME_ARTICLES)
            return re.split("[-']", word, maxsplit=1)[1] if led else word
    return name.lower()


def is_family_first(words: list[str]) -> bool:
    """`Tan Gim Wai`, `Park Geun-soo`, `Zhao Leji`: whether a family name leads short given ones."""
    if words[0].lower() not in _FAMILY_FIRST or not 1 < len(words) < _MOST_SYLLABLES:
        return False
    if any(len(part) > _SYLLABLE or not part.isalpha() for word in words[1:] for part in word.split("-")):
        return False
    return len(words) > 2 or "-" in words[1] or words[0].lower() in _FAMILY_ALWAYS


def is_phrase(words: list[str], lexicon: Lexicon) -> bool:
    """Whether capitals are mere words: `Kommen Sie`, `Ansicht von Experten`, `LEE TAMBIÉN`."""
    flags = lexicon.flags
    if not lexicon.traits.nouns_capital or words[0].lower() in lexicon.given:
        return False
    if all(word[0].isupper() for word in words):
        return False
    return bool(flags.get(words[0].lower(), 0)) or likeness(words[0]) < _LIKE


def without_affiliation(words: list[str], lexicon: Lexicon) -> list[str]:
    """`Hanneke Veldhuis | van Mobiliteit`: after two words of a name, `van` begins something else."""
    return words[: next((at for at in range(2, len(words)) if _affiliates(words, at, lexicon)), len(words))]


def _affiliates(words: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether a small word tells what a full name belongs to; not `Peter R.` **`de`** `Vries`, `Dimitri Van`
    **`den`** `Eynde`."""
    before = words[at - 1]
    if words[at][0].isupper() or before[0].islower():
        return False
    goal = next((word for word in words[at:] if word[0].isupper()), "")
    if (goal.isupper() and len(goal) > 1) or lexicon.flags.get(goal.lower(), 0) & BODY:
        return True
    if words[at] not in listed(lexicon.names.affiliating):
        return False
    return len(before) > _INITIAL and not lexicon.flags.get(before.lower(), 0) & LINK


def start_of_name(words: list[str], lexicon: Lexicon) -> int:
    """Where the name begins in a run of capitals, past titles and offices."""
    flags = lexicon.flags
    low = [w.lower().strip(_MARKS) for w in words]
    called = (i for i, w in enumerate(low[:-1]) if w in lexicon.given and not flags.get(w, 0) & TITLE)
    given = next(called, None)
    if given is not None:
        if given == 1 and not flags.get(low[0], 0) and likeness(low[0]) >= _LIKE:
            return 0  # Giorgio | Alberto Vernetti
        while given and flags.get(low[given - 1], 0) & LINK and words[given - 1][0].isupper():
            given -= 1  # Abu | Hassan Amer
        return given
    start = 0
    for i, word in enumerate(low[:-1]):
        bits = flags.get(word, 0)
        if bits & BODY and lexicon.traits.name_chain:
            break  # la | Guardia Civil; Instituto Médico Legal
        demonym = lexicon.traits.demonyms_capital and bits & ANAPHOR  # le Danois | Mads Holm
        told = is_role(word, lexicon)
        told = told or (lexicon.traits.nouns_capital and word in _views(lexicon.attribution.according))
        if demonym or told or bits & (ROLE | TITLE) or words[i].endswith(POSSESSIVES):
            start = i + 1
    if not start and lexicon.traits.null_subject and flags.get(low[0], 0) & (SAY | VOICE):
        start = int(not flags.get(low[0], 0) & BODY)  # Insiste | Otero en que …
    while start < len(low) - 1 and flags.get(low[start], 0) & _BEFORE_NAME:
        led = start or (lexicon.traits.verb_second and flags.get(low[1], 0) & LINK)  # Van der Have vond …
        link = led and flags.get(low[start], 0) & LINK
        if link and (words[start][0].isupper() or flags.get(low[start + 1], 0) & LINK):
            break  # Minister | Van Aalst, Minister | van der Steur
        start += 1
    return start


@lru_cache
def _views(according: str) -> frozenset[str]:
    """The nouns of phrases that attribute: nach **`Angaben`** Webers."""
    return frozenset(phrase.split()[-1] for phrase in according.split(",") if " " in phrase.strip())


def spelled(words: list[str], letters: str, lexicon: Lexicon) -> list[str]:
    """The last words whose initials spell an acronym, small words left out or in."""
    for begin in range(len(words) - 1, -1, -1):
        if not words[begin][0].lower().startswith(letters[0]) or not words[begin][0].isupper():
            continue
        chosen = words[begin:]
        parts = _ELISION.sub(" ", " ".join(chosen)).split()  # Agence régionale de l’ | eau
        initials = "".join(w[0] for w in parts).lower()
        large = "".join(w[0] for w in parts if w[0].isupper() or not _is_small(w, lexicon)).lower()
        if letters in (initials, large) or (len(letters) > 2 and large.startswith(letters)):
            return chosen
    return []


def spelled_at(text: str, start: int, letters: str, lexicon: Lexicon) -> str:
    """The words from a place whose initials spell an acronym: `Société des bacs de la Ternoise`, `sbt`."""
    end = left = 0
    for word in _SPELLING.finditer(text, start, start + _SPELLED):
        if word.start() > start + end and not _PARTING.fullmatch(text, start + end, word.start()):
            break
        end = word.end() - start
        if _is_small(word[0], lexicon):
            continue
        if word[0][0].lower() != letters[left]:
            break
        left += 1
        if left == len(letters):
            return text[start : start + end]
    return ""


def _is_small(word: str, lexicon: Lexicon) -> bool:
    """Whether initials may leave a word out: `des`, `of the`, and an article cut short."""
    return word.islower() and (
        len(word) == 1 or bool(lexicon.flags.get(word, 0) & (OF | LINK | DETERMINER | PREPOSITION | AND))
    )


def begins_body(word: str, lexicon: Lexicon) -> bool:
    """Whether a word, small, is a body or ends like one: `banque`, `landesbank`."""
    return bool(lexicon.flags.get(word, 0) & BODY) or word.endswith(endings_of(lexicon.bodies.endings))


def is_body(words: list[str], lexicon: Lexicon) -> bool:
    """Whether one of the words is a body: `Banque`, `University`."""
    known = lexicon.flags.get
    for word in words:
        if known(word.lower(), 0) & BODY:
            return True
    return False


def is_thing(name: str, lexicon: Lexicon) -> bool:
    """Whether a name is a place's or a thing's by its first word: `Avenida Morumbi`, `Copa Libertadores`."""
    return name.partition(" ")[0].lower() in listed(lexicon.names.things)


def is_trade(word: str, lexicon: Lexicon) -> bool:
    """Whether a noun, small, ends like a trade or an origin: `tischler`, `winzerin`, `linzerin`."""
    ends = len(word) > 4 and word.endswith(endings_of(lexicon.people.trade_endings))
    return (
        ends
        and not word.endswith(endings_of(lexicon.people.trade_not_endings))
        and not lexicon.flags.get(word, 0)
    )


def is_role(word: str, lexicon: Lexicon) -> bool:
    """Whether a word ends like an office: `Bundesverkehrsminister`."""
    return word.endswith(endings_by_tail(lexicon.offices.role_endings).get(word[-2:], ()))
