"""What a run of capitals is made of: titles and offices, the name itself, what follows it."""

import re
from collections.abc import Container
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
    AUX,
    BODY,
    DEFINITE,
    DETERMINER,
    FINITE,
    FIRST_PERSON,
    GENITIVE,
    LINK,
    OF,
    OPENER,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    ROLE,
    SAY,
    SUBORDINATE,
    THAT,
    TIME,
    TITLE,
    VOICE,
    WHETHER,
)
from articles.evidence.quotes.lexicon import Lexicon, endings_of, listed

_FEW = 3
"""Letters of an acronym that leaves none of a body's name out, at most."""
_COMPOUND = 9
"""Letters of a compound that is shortened by its parts, at least."""
_INITIAL = len("R.")
_GENERATIONS = frozenset(GENERATIONS.split())
_FAMILY_FIRST, _FAMILY_ALWAYS = frozenset(FAMILY_FIRST.split()), frozenset(FAMILY_ALWAYS.split())
_SYLLABLE, _MOST_SYLLABLES = 6, 4
"""Letters of a given name of one syllable, and words of a name that such ones make up, both at most or so."""
_LIKE = 10
"""The likeness to a given name that tells one by itself."""
_MARKS = "“”\"«»‘’'.,"


@lru_cache(maxsize=1024)  # asked four times of each name; an article or two fill it
def surname(name: str) -> str:
    """The last word of a name, small, without `Jr.` and `al-`"""
    for word in reversed(name.lower().split()):
        if word.rstrip(".") not in _GENERATIONS:
            led = word.startswith(NAME_ARTICLES)
            return re.split("[-'’]", word, maxsplit=1)[1] if led else word
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
    last = flags.get(words[-1].lower(), 0)
    if last & (PRONOUN | FIRST_PERSON) or (last & ADVERB and words[-1].isupper()):
        return True
    if not lexicon.traits.nouns_capital or words[0].lower() in lexicon.given:
        return False
    link = next((word for word in words if word[0].islower()), None)
    if link is None:
        return False
    is_like = not flags.get(words[0].lower(), 0) and likeness(words[0]) >= _LIKE
    return not is_like or bool(flags.get(link, 0) & DETERMINER)  # … begründet | Arnold den Schritt


def without_affiliation(words: list[str], lexicon: Lexicon) -> list[str]:
    """`Hanneke Veldhuis | van Mobiliteit`: after two words of a name, `van` begins something else."""
    if len(words) < 3:
        return words
    if lexicon.traits.name_chain:
        ends = (at for at in range(2, len(words)) if words[at] in listed(lexicon.names.affiliating))
        return words[: next(ends, len(words))]
    for at in range(2, len(words)):
        small = words[at][0].islower() and words[at - 1][0].isupper()
        small = small and len(words[at - 1]) > _INITIAL  # Peter R. | de Vries
        if small and (lexicon.traits.nouns_capital or lexicon.flags.get(words[at].lower(), 0) & (LINK | OF)):
            return words[:at]  # Jan Stengel | das Urteil
    return words


def start_of_name(words: list[str], lexicon: Lexicon) -> int:
    """Where the name begins in a run of capitals, past titles and offices."""
    flags = lexicon.flags
    low = [w.lower().strip(_MARKS) for w in words]
    called = (i for i, w in enumerate(low[:-1]) if w in lexicon.given and not flags.get(w, 0) & TITLE)
    given = next(called, None)
    if given == 0:
        return 0  # most often
    if given is not None:
        ministry = low[0] in listed(lexicon.offices.portfolios)  # procurador-geral da | República | Rodrigo X
        unlisted = given == 1 and len(low[0]) > 3 and not flags.get(low[0], 0) and not ministry
        unlisted = unlisted and low[0] not in listed(lexicon.bodies.wires)  # disse à | Lusa | António Dias
        before = given > 1 and flags.get(low[given - 2], 0) & (ROLE | TITLE)
        titled = given > 1 and flags.get(low[given - 2], 0) & TITLE and not is_role(low[given - 1], lexicon)
        before = before or (titled and not flags.get(low[given - 1], 0))
        if (
            (unlisted or before)
            and (titled or lexicon.traits.given_unlisted)
            and not flags.get(low[given - 1], 0)
        ):
            return given - 1  # (Delegada) Adeliana | Xavier Santos
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
    small = DETERMINER | PREPOSITION | TIME | OPENER | ADVERB | SUBORDINATE | AS | WHETHER | RELATIVE
    while start < len(low) - 1 and flags.get(low[start], 0) & small:
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
    flags = lexicon.flags
    for begin in range(len(words) - 1, -1, -1):
        chosen = words[begin:]
        office = lexicon.traits.offices_first and len(letters) > 2 and len(chosen) > 2
        if not chosen[0][0].isupper() and (not office or chosen[0][0].lower() != letters[0]):
            continue
        initials = "".join(w[0] for w in chosen).lower()
        small = OF | LINK | DETERMINER | PREPOSITION | AND
        large = "".join(w[0] for w in chosen if w[0].isupper() or not flags.get(w.lower(), 0) & small).lower()
        if not chosen[0][0].isupper() and letters != large:
            continue  # calendrier commun sur la traversée des dunes (CCTD)
        if letters in (initials, large) or (len(letters) > 2 and large.startswith(letters)):
            return chosen
        if sorted(letters) == sorted(large) and flags.get(chosen[0].lower(), 0) & BODY:
            return chosen  # Association internationale des ports alpins (IAPA)
    if lexicon.traits.nouns_capital and len(letters) > 2:
        return _shortened(words, letters, lexicon)
    return _clipped(words, letters, lexicon)


def _clipped(words: list[str], letters: str, lexicon: Lexicon) -> list[str]:
    """`Federação Nacional de Professores (` **`Fenprof`** `)`: a body whose short name begins as it does."""
    for begin in range(len(words) - 2, -1, -1):
        head = words[begin].replace("’", "'").rpartition("'")[2]  # l'Associazione
        body = head and lexicon.flags.get(head.lower(), 0) & BODY
        if body and head[0].isupper() and head[0].lower() == letters[0]:
            return [head, *words[begin + 1 :]]
    return []


def called_otherwise(words: list[str], lexicon: Lexicon) -> list[str]:
    """`le Centre lorvalien de contrôle des crues (` **`KCFC`** `)`: a body whose letters are of another
    language."""
    flags = lexicon.flags
    for begin in range(len(words) - 2, -1, -1):
        if words[begin][0].isupper():
            led = not begin or flags.get(words[begin - 1].lower(), 0) & DEFINITE
            return words[begin:] if led and flags.get(words[begin].lower(), 0) & BODY else []
        if not words[begin].isalpha() or flags.get(words[begin].lower(), 0) & (FINITE | AUX | THAT):
            return []
    return []


def _shortened(words: list[str], letters: str, lexicon: Lexicon) -> list[str]:
    """The long compound that ends some words, if an acronym takes letters of it in their order:
    `Landeskriminalamt (LKA)`."""
    noun = words[-1] if words else ""
    whole = _shortened_whole(words, letters, lexicon.given)
    if whole:
        return whole
    low = iter(noun.lower())
    if len(noun) < _COMPOUND or not noun[0].isupper() or not all(letter in low for letter in letters):
        return []
    of = len(words) > 1 and lexicon.flags.get(words[-2].lower(), 0) & GENITIVE
    endings = lexicon.genitive_endings
    same = noun[0].lower() == letters[0]
    return [endings.sub("", noun, count=1) if of and endings is not None else noun] if same else []


def _shortened_whole(words: list[str], letters: str, given: Container[str]) -> list[str]:
    """`Islamische Glaubensgemeinschaft (IGGÖ)`: an adjective with its compound, maybe without the country."""
    if len(words) < 2 or not all(w[0].isupper() and w.lower() not in given for w in words[-2:]):
        return []
    first, rest = words[-2].lower(), letters[1:-1] if len(letters) > _FEW else letters[1:]
    low = iter(words[-1].lower())
    return (
        words[-2:]
        if first[0] == letters[0]
        and words[-1][0].lower() == rest[0]
        and all(letter in low for letter in rest)
        else []
    )


def is_client(words: list[str], text: str, begin: int, lexicon: Lexicon) -> bool:
    """`O copista de` **`Dalva`** `Cristiano Prado`: whether capitals begin with whom somebody works for."""
    given, flags = lexicon.given, lexicon.flags
    if words[1].lower() not in given or not lexicon.traits.name_chain:
        return False
    before = text[max(0, begin - 40) : begin].lower().split()[-2:]
    return len(before) > 1 and bool(flags.get(before[1], 0) & OF and flags.get(before[0], 0) & ROLE)


def past_ministry(words: list[str], text: str, begin: int, lexicon: Lexicon) -> int:
    """Past what somebody is minister of: `minister van | Justitie | Ferd Grapperhaus`."""
    before = text[max(0, begin - 40) : begin].split()[-2:]
    if len(before) < 2 or not lexicon.flags.get(before[1], 0) & OF:
        return 0
    if not (lexicon.flags.get(before[0].lower(), 0) & ROLE or is_role(before[0].lower(), lexicon)):
        return 0
    ministries, at = lexicon.offices.ministries.split(), 0
    while at < len(words) - 2 and words[at].lower() in ministries:
        at += 1
    return at


def is_linked(words: list[str], lexicon: Lexicon) -> bool:
    """`République de Paris`: what a preposition joins to no given name is a body or a place."""
    return words[0].lower() not in lexicon.given and any(
        word.islower() and lexicon.flags.get(word, 0) & OF for word in words[1:-1]
    )


def is_body(words: list[str], lexicon: Lexicon) -> bool:
    """Whether one of the words is a body: `Banque`, `University`."""
    return any(lexicon.flags.get(word.lower(), 0) & BODY for word in words)


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
    if lexicon.traits.name_chain and "-" in word:  # o diretor-superintendente
        return bool(lexicon.flags.get(word.partition("-")[0], 0) & ROLE)
    return word.endswith(endings_of(lexicon.offices.role_endings))
