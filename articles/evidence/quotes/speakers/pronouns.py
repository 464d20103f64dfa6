"""Whom a pronoun means: somebody who spoke before, or who is named or described near."""

import re
from itertools import repeat

from articles.evidence.quotes.flags import (
    AS,
    BODY,
    DETERMINER,
    INDEFINITE,
    PASSIVE,
    POSSESSIVE,
    PREPOSITION,
    ROLE,
)
from articles.evidence.quotes.lexicon import bits_in_singular, listed
from articles.evidence.quotes.mentions import Mention, role_gender
from articles.evidence.quotes.speakers.cast import Cast, Person
from articles.evidence.quotes.speakers.gender import shape
from articles.evidence.quotes.speakers.reach import JUST_BEFORE, NEAR, SENTENCE, WORD

_STOPS = ',;:.!?”"»)'
_APART = 150
_LONGEST = 500
"""Characters of a sentence that are looked through for its head, at most."""
_LOOK_BACK = 4000
"""How far back quotation marks are sought in one paragraph: it may be a whole book."""
_SPOKEN_OF = 2
"""Whom the text names so often since somebody else spoke it is about now."""
_APPOSED = 3
"""Words and marks between somebody and what else he is, fewer than which there are."""
_HEAD = 30
"""Characters before a name that opens its sentence, at most."""
_SPEAKS_A_LOT = 4
_PARAGRAPHS = 4
"""Line ends between what somebody said and a pronoun, at most, for it to mean nobody but a person."""


def by_pronoun(cast: Cast, mention: Mention) -> Person | None:
    """The one, where the article shows it; `it` is a body, and nobody speaks to himself."""
    found = _by_pronoun(cast, mention)
    if found is None or not mention.told or not found.name.endswith(mention.told):
        return found
    for place, name in reversed(cast.names.within(max(0, mention.start - NEAR), mention.start)):
        known = cast.names.gender_of(name)
        fits = not known or not mention.gender or known == mention.gender
        if fits and name in cast.names.humans and not name.endswith(mention.told):
            return cast.person(name, Mention(place, place, name, "name", gender=mention.gender))
    return found


def _by_pronoun(cast: Cast, mention: Mention) -> Person | None:
    if mention.gender == "n":
        spoke = next((p for p in reversed(cast.recent) if not p.human), None)
        led = _body_ahead(cast, mention)
        if led is not None and (spoke is None or led[0] > spoke.place):
            return cast.person(led[1], Mention(led[0], led[0], led[1], "name"))
        return spoke
    spoke = next((p for p in reversed(cast.recent) if _fits(p, mention)), None)
    if mention.plural:
        return spoke
    if spoke is not None and not spoke.human and mention.text:
        person = _named_here(cast, mention, spoke.place)
        if person is not None:
            return person
    floor = mention.start - NEAR
    near = cast.names.subject_before(mention.start, mention.gender, NEAR)
    while near is not None and mention.text and is_quoted(cast.text, near[0]):  # “Lara Gale went,” | he said
        near = cast.names.subject_before(near[0], mention.gender, max(0, near[0] - floor))
    while near is not None and not mention.text and _is_kin_behind(cast, *near):
        near = cast.names.subject_before(near[0], mention.gender, max(0, near[0] - floor))
    if near is not None and mention.gender and near[1] not in cast.names.humans:
        near = _human_ahead(cast, near, mention) or near
    aside = near is not None and near[1] not in cast.names.humans and _one(cast, near, (mention.start, ""))
    if aside and mention.gender and _talks(cast, spoke, mention):
        near = None  # “…,” Hale said. Calling on Fenn Rowe to go, | he | said …
    if near is not None and not mention.text and near[1] not in cast.names.humans:
        near = None  # …, su proveedor de harina, Molinos Prado. «…», aseguró.
    close = _just_named(cast, mention)
    if close is not None and (near is None or near[0] < close[0]):
        elsewhere = spoke is None or spoke.gender != mention.gender or close[0] > spoke.place + _APART
        elsewhere = elsewhere or (
            spoke is not None and "\n" in cast.text[max(spoke.end, close[0] - NEAR) : close[0]]
        )
        sure = (
            near is not None and cast.names.gender_of(near[1]) == mention.gender and _one(cast, near, close)
        )
        near = close if elsewhere and not sure else near  # Kate Hale began with a win over Diane Gale. She …
    headed = near is not None and spoke is not None and _heads(cast, spoke, near[0])
    headed = headed or (
        near is not None and spoke is not None and _is_kin(cast, *near) and bool(mention.text)
    )
    if headed or (near is not None and spoke is not None and _only_referred_to(cast, near, spoke)):
        near = None
    if near is not None and (spoke is None or near[0] > max(spoke.place, spoke.end)):
        unsure = not cast.names.gender_of(near[1]) and mention.gender and not _is_subject(cast, near, mention)
        held = spoke is not None and spoke.gender == mention.gender and near[0] - spoke.place < 400
        if not (unsure and held and "\n" not in cast.text[spoke.place if spoke else 0 : near[0]]):
            return cast.person(near[1], Mention(near[0], near[0], near[1], "name", gender=mention.gender))
    if spoke is not None:
        return spoke
    named = cast.names.named_before(mention.start, mention.gender)
    if named is not None and mention.text and is_quoted(cast.text, named[0]):
        named = None  # “It will ruin Mill Street,” | he said
    body = _body_before(cast, mention)
    if body is not None and (named is None or named[0] < body.place):
        return body
    if named is None:
        return next((p for p in reversed(cast.recent) if p.named and p.gender in ("", mention.gender)), None)
    return cast.person(named[1], Mention(named[0], named[0], named[1], "name", gender=mention.gender))


def _body_before(cast: Cast, mention: Mention) -> Person | None:
    """`laut der | Stadtverwaltung |. …, teilte sie mit`: a body that is told of like a woman."""
    if not cast.lexicon.traits.nouns_capital or mention.gender != "f" or not cast.recent:
        return None
    last = cast.recent[-1]
    if last.human or last.plural or last.gender not in ("", mention.gender):
        return None
    return None if "\n" in cast.text[last.place : mention.start] else last


def _talks(cast: Cast, spoke: Person | None, mention: Mention) -> bool:
    """Whether a person of a pronoun's gender spoke in its paragraph or the one before."""
    if spoke is None or not spoke.named or not spoke.human or not cast.lexicon.traits.zero_that:
        return False
    if (cast.names.gender_of(spoke.name) or mention.gender) != mention.gender:
        return False
    return cast.text.count("\n", spoke.place, mention.start) <= _PARAGRAPHS


def _body_ahead(cast: Cast, mention: Mention) -> tuple[int, str] | None:
    """The body that opens one of the paragraph's sentences: `Fenn dropped its bid. It said …`"""
    flags = cast.lexicon.flags
    last = None
    for found in SENTENCE.finditer(cast.text, cast.text.rfind("\n", 0, mention.start) + 1, mention.start):
        words = found[0].split()
        if words and flags.get(words[0].lower(), 0) & DETERMINER:
            words = words[1:]  # The union | Unity
            words = words[1:] if words and words[0].islower() else words
        name = _leading_name(words)
        if not name or flags.get(name.lower(), 0) & ~BODY or name in cast.names.humans:
            continue
        full = cast.names.fullest(name) or name
        if full not in cast.names.humans and (" " in name or name.isupper() or _comes_back(cast, name)):
            last = found.start(), full
    return last


def _leading_name(words: list[str]) -> str:
    """The capitals that some words begin with, up to a mark."""
    name: list[str] = []
    for word in words[:5]:
        if not word[0].isupper():
            break
        name.append(word.rstrip(_STOPS))
        if word[-1] in _STOPS:
            break
    return " ".join(name)


def _comes_back(cast: Cast, name: str) -> bool:
    """Whether a word has its capital inside a sentence too, and so is a name."""
    for place in cast.names.capitals.get(name.lower(), ())[:6]:
        before = cast.text[max(0, place - 2) : place]
        if before[1:] == " " and (before[0].islower() or before[0] == ","):
            return True
    return False


def _heads(cast: Cast, spoke: Person, place: int) -> bool:
    """`But | Gale | knows what Hale may do. “…,” he said.`: who opens a sentence, and spoke last, goes on."""
    begin = sentence_before(cast.text, place)
    return any(name == spoke.name and at < begin + _HEAD for at, name in cast.names.within(begin, place))


def _is_subject(cast: Cast, near: tuple[int, str], mention: Mention) -> bool:
    """`| Royce Hale | was more cautious. He said …`: whether a person heads the sentence just before."""
    here = sentence_before(cast.text, mention.start)
    before = sentence_before(cast.text, here)
    return near[1] in cast.names.humans and before < near[0] < min(here, before + _HEAD)


def _human_ahead(cast: Cast, near: tuple[int, str], mention: Mention) -> tuple[int, str] | None:
    """`| Royce Hale |, Fenn Rowe managing director, was cautious. He …`: a person before what may be none."""
    named = cast.names.within(sentence_before(cast.text, near[0]), near[0])
    fits = (pair for pair in named if cast.names.gender_of(pair[1]) in ("", mention.gender))
    return next((pair for pair in fits if pair[1] in cast.names.humans), None)


def _is_kin(cast: Cast, place: int, name: str) -> bool:
    """`Her mother, | Jane Eng |, was born here. “…,” she said.`: who is told of as somebody else's."""
    start = place - len(name) + len(name.split()[-1])
    before = cast.text[max(0, start - 40) : max(0, start)].lower().rstrip(", ").split()[-2:]
    if len(before) < 2 or before[1] not in listed(cast.lexicon.people.kin):
        return False
    return bool(cast.lexicon.flags.get(before[0], 0) & POSSESSIVE)


def _is_kin_behind(cast: Cast, place: int, name: str) -> bool:
    """`Tenía dos maestras: | Marta Reyes |, su madre, y …`: the same, told behind the name."""
    end = place + len(name.split()[-1])
    if not cast.lexicon.people.kin or cast.text[end : end + 2] != ", ":
        return False
    words = cast.text[end + 2 : end + 40].lower().split()[:2]
    own = len(words) > 1 and cast.lexicon.flags.get(words[0], 0) & POSSESSIVE
    return bool(own) and words[1].rstrip(",.;") in listed(cast.lexicon.people.kin)


def _only_referred_to(cast: Cast, near: tuple[int, str], spoke: Person) -> bool:
    """Whether somebody who never spoke is named by surname alone, amid the words of one who speaks a lot."""
    place, name = near
    if (
        spoke.rows < _SPEAKS_A_LOT
        or " " not in name
        or cast.text.endswith(name, 0, place + len(name.split()[-1]))
    ):
        return False
    known = cast.known.get(name.lower())
    since = sum(name == other for _, other in cast.names.within(spoke.end, place + 1))
    return (known is None or not known.rows) and since < _SPOKEN_OF


def office_before(cast: Cast, mention: Mention) -> Mention | None:
    """`La maire ne décolère pas. «…», souffle-t-elle`: the one last spoken of, by an office."""
    if not mention.gender and not mention.plural and mention.text:
        return None
    start = max(0, mention.start - JUST_BEFORE)
    floor = max(start, cast.text.rfind("\n", start, mention.start))
    if cast.lexicon.traits.zero_that and floor > start and ". " not in cast.text[floor : mention.start]:
        above = cast.text.rfind("\n", start, len(cast.text[start:floor].rstrip()) + start)
        floor = max(start, above)  # The accused wept.¶ | He | told the court …
    flags = cast.lexicon.flags
    near = map(str.lower, WORD.findall(cast.text, floor, mention.start))
    if not mention.plural and not any(map(ROLE.__and__, map(flags.get, near, repeat(0)))):
        return None  # most often
    found, shown = None, ""
    before = 0
    for word in WORD.finditer(cast.text, floor, mention.start):
        low = word.group().lower()
        bits = 0 if low in listed(cast.lexicon.people.own) else flags.get(low, 0)  # « … mia sorella …»
        if mention.plural and not bits:
            bits = bits_in_singular(word.group(), cast.lexicon)  # les syndicats
        office = bits & ROLE or (mention.plural and bits & BODY)
        if (
            office
            and (before & DETERMINER or _heads_sentence(cast, mention, word.start()))
            and not before & PREPOSITION
            and not (before & POSSESSIVE and low in listed(cast.lexicon.people.kin))
            and not _is_predicate(cast, word.start())
        ):
            if (
                found is not None
                and before & INDEFINITE
                and _is_apposed(cast.text, found.end(), word.start())
            ):
                before = bits
                continue  # The accused - | a father | of one - wept. He …
            own = role_gender(word.group().lower(), cast.lexicon)
            if (own and mention.gender and own != mention.gender) or is_quoted(cast.text, word.start()):
                before = bits
                continue  # “My | husband | and I take them there,” she said
            gender, plural = shape(before)
            if plural == mention.plural and (not gender or gender == mention.gender or not mention.text):
                found, shown = word, gender
        before = bits
    if found is None or (cast.recent and max(cast.recent[-1].place, cast.recent[-1].end) > found.start()):
        return None  # Para Prado, | o relator | mentiu. “…”, afirmou.
    close = cast.names.named_before(mention.start, mention.gender)
    if close is not None and close[0] > found.start():
        return None
    if cast.recent and mention.text and found.start() > sentence_before(cast.text, mention.start):
        return None  # The note said the | suspect | had a knife, he said
    between = cast.text[found.end() : mention.start]
    if mention.text and between and all(c.isalnum() or c == " " for c in between):
        return None  # Through her | solicitor | she has said …
    if not cast.names.leads(found.start()) or _is_headed(cast, found.start(), mention):
        return None
    end = _end_of_title(cast, found)
    return Mention(
        found.start(),
        end,
        cast.text[found.start() : end],
        "description",
        gender=mention.gender or shown,
        plural=mention.plural,
        definite=True,
        roles=(found.group(),),
    )


def _is_apposed(text: str, end: int, start: int) -> bool:
    """Whether a dash or a comma and an article part two nouns."""
    between = text[end:start].strip()
    return between[:1] in ",-–—" and len(between.split()) < _APPOSED


def _end_of_title(cast: Cast, office: re.Match[str]) -> int:
    """`jefe` **`de Estado`**: where a title of several words ends that stands for an office."""
    words = cast.text[office.start() : office.end() + 30].split()[:3]
    for count in (3, 2):
        title = " ".join(words[:count])
        if len(words) >= count and title.lower() in cast.lexicon.stand_for:
            return office.start() + len(title)
    return office.end()


def _is_headed(cast: Cast, place: int, mention: Mention) -> bool:
    """`Hale was 12 when her | mother | died. She …`: whether somebody else is the sentence's subject."""
    begin = sentence_before(cast.text, place)
    return any(
        cast.names.gender_of(name) in ("", mention.gender) and at < begin + _HEAD
        for at, name in cast.names.within(begin, place)
    )


def sentence_before(text: str, place: int) -> int:
    """Where the sentence of a place begins, as far as full stops tell."""
    floor = max(0, place - _LONGEST)
    return max(floor - 1, *(text.rfind(stop, floor, place) for stop in (". ", "\n", "” ", "? ", "! ")))


def _heads_sentence(cast: Cast, mention: Mention, start: int) -> bool:
    """`Buurtbewoners | schrikken, vertellen ze`: several, without an article at a sentence's head."""
    if not mention.plural or cast.lexicon.traits.nouns_capital or not cast.text[start].isupper():
        return False
    return (
        start == 0
        or cast.text[start - 1] == "\n"
        or cast.text[max(0, start - 2) : start] in (". ", "! ", "? ")
    )


def _is_predicate(cast: Cast, place: int) -> bool:
    """Whether an office is what somebody is: `Prado | é agora o dono | da balsa`."""
    if not cast.lexicon.traits.null_subject:
        return False
    ahead = cast.text[max(0, place - 24) : place].split()[-3:-1]
    return any(cast.lexicon.flags.get(word, 0) & PASSIVE for word in ahead)


def is_quoted(text: str, place: int) -> bool:
    """Whether a place stands in quotation marks that opened in its paragraph."""
    floor = max(0, place - _LOOK_BACK)
    before = text[max(floor, text.rfind("\n", floor, place) + 1) : place]
    low = "„" in before  # „…“ and »…« close with what elsewhere opens
    turned = -1 < before.find("»") < before.find("«") or ("»" in before and "«" not in before)
    opened = max(before.rfind("„" if low else "“"), before.rfind("»" if turned else "«"))
    closed = max(before.rfind("“") if low else -1, before.rfind("”"), before.rfind("«" if turned else "»"))
    return opened > closed or before.count('"') % 2 == 1


def _just_named(cast: Cast, mention: Mention) -> tuple[int, str] | None:
    """Somebody named just before a pronoun, and known to be of its gender: `X met Angela Merkel. She`."""
    close = cast.names.named_before(mention.start, mention.gender) if mention.gender else None
    if close is None or close[0] < mention.start - JUST_BEFORE:
        return None
    place, name = close
    if is_quoted(cast.text, place):
        return None  # « … que Solène Le Merle », plaisante-t-elle
    start = place - len(name) + len(name.split()[-1])
    ahead = cast.text[max(0, start - 12) : max(0, start)].split()
    if ahead and cast.lexicon.flags.get(ahead[-1], 0) & AS:
        return None  # alumni such as | Lisa Kudrow
    if _speaks_of(cast, mention, start):
        return None  # She admired | Lisa Kudrow. “…,” she said
    return close if cast.names.gender_of(close[1]) == mention.gender else None


def _one(cast: Cast, near: tuple[int, str], close: tuple[int, str]) -> bool:
    """Whether two names stand in one sentence."""
    return near[0] > sentence_before(cast.text, close[0])


def _speaks_of(cast: Cast, mention: Mention, place: int) -> bool:
    """Whether a pronoun of that gender stands before a name in its sentence, and so means somebody else."""
    pronouns = cast.lexicon.pronouns
    words = WORD.findall(cast.text, sentence_before(cast.text, place) + 1, place)
    shapes = (pronouns.get(word.lower(), "") for word in words)
    return cast.lexicon.traits.zero_that and any(shape[:1] == mention.gender for shape in shapes)


def _named_here(cast: Cast, mention: Mention, since: int) -> Person | None:
    """`Fenn schweigt. Leuten wie | Karl Renn | hilft das nicht. „…“, sagt | er |`: no body."""
    named = cast.names.named_before(mention.start, mention.gender)
    if named is None or named[0] < since or named[1] not in cast.names.humans:
        return None
    if "\n" in cast.text[named[0] : mention.start] or is_quoted(cast.text, named[0]):
        return None
    return cast.person(named[1], Mention(named[0], named[0], named[1], "name", gender=mention.gender))


def _fits(person: Person, mention: Mention) -> bool:
    """Whether a pronoun can mean somebody who spoke before."""
    if mention.plural != person.plural:
        return mention.plural and not person.human and not person.named
    if person.gender and mention.gender:
        return person.gender == mention.gender and (person.human or person.named or person.plural)
    return person.human or mention.plural
