"""Whom a pronoun means: somebody who spoke before, or who is named or described near."""

from articles.evidence.quotes.flags import (
    BODY,
    DETERMINER,
    PASSIVE,
    POSSESSIVE,
    PREPOSITION,
    ROLE,
)
from articles.evidence.quotes.lexicon import bits_in_singular, listed
from articles.evidence.quotes.mentions import Mention, role_gender
from articles.evidence.quotes.speakers.bodies.before import body_before
from articles.evidence.quotes.speakers.cast import Cast, Person
from articles.evidence.quotes.speakers.names import is_role
from articles.evidence.quotes.speakers.words import (
    JUST_BEFORE,
    NEAR,
    WORD,
    genders_of,
    is_quoted,
    sentence_before,
    shape,
)

_HEAD = 30
"""Characters before a name that opens its sentence, at most."""


def by_pronoun(cast: Cast, mention: Mention) -> Person | None:
    """The one, where the article shows it: who was named last as a subject, else who spoke last."""
    if mention.gender == "n":
        return _body_before(cast, mention)
    spoke = next((p for p in reversed(cast.recent) if _fits(p, mention)), None)
    if mention.plural:
        return spoke
    names, floor = cast.names, mention.start - NEAR
    near = names.subject_before(mention.start, mention.gender, NEAR)
    while near is not None and mention.text and is_quoted(cast.text, near[0]):  # “Lara Gale went,” | he said
        near = names.subject_before(near[0], mention.gender, max(0, near[0] - floor))
    if near is not None and (spoke is None or near[0] > max(spoke.place, spoke.end)):
        goes_on = spoke is not None and "\n" not in cast.text[spoke.place : near[0]]
        if near[1] in names.humans or not goes_on:  # Hale was sad. | Fenn Boats | sank. He said …
            return cast.named(*near, mention.gender)
    if spoke is not None:
        return spoke
    named = names.named_before(mention.start, mention.gender)
    if named is not None and not is_quoted(cast.text, named[0]):
        return cast.named(*named, mention.gender)
    return next((p for p in reversed(cast.recent) if _may_be_somebody(p, mention, cast)), None)


def _may_be_somebody(person: Person, mention: Mention, cast: Cast) -> bool:
    """Whether one of whom nothing is known but a name may be a person: no `Openbaar Ministerie`."""
    if not person.named or person.gender not in ("", mention.gender):
        return False
    return not any(cast.lexicon.flags.get(word, 0) & BODY for word in person.name.lower().split())


def _body_before(cast: Cast, mention: Mention) -> Person | None:
    """Whom `it` means: the body that spoke last, or that the paragraph names since."""
    spoke = next((p for p in reversed(cast.recent) if not p.human), None)
    if spoke is None or "\n" in cast.text[spoke.place : mention.start]:
        named = body_before(mention.start, cast, lambda person: not person.human)
        return cast.person(named, mention) if named is not None else spoke
    return spoke


def office_before(cast: Cast, mention: Mention) -> Mention | None:
    """`La maire ne décolère pas. «…», souffle-t-elle`: the one last spoken of in the paragraph, by an office,
    if nobody is named or speaks since."""
    if not mention.gender and not mention.plural and mention.text:
        return None
    text, flags = cast.text, cast.lexicon.flags
    start = max(0, mention.start - JUST_BEFORE)
    last = cast.recent[-1] if cast.recent else None
    floor = max(text.rfind("\n", start, mention.start), start, *((last.place, last.end) if last else ()))
    found, shown, beyond, before = None, "", 0, 0
    concerned = genders_of(cast.lexicon.people.concerned)
    for word in WORD.finditer(text, floor, mention.start):
        low = word[0].lower()
        if text[word.end()] in "’'":
            low = f"{low}'"  # L’ | intéressé
        bits = flags.get(low, 0) or (mention.plural and bits_in_singular(word[0], cast.lexicon))
        gender, plural = shape(before)
        gender = gender or role_gender(low, cast.lexicon)
        fits = plural == mention.plural and (not (gender and mention.text) or gender == mention.gender)
        office = (
            bits & ROLE
            or (plural and bits & BODY)
            or (before & DETERMINER and (is_role(low, cast.lexicon) or low in concerned))
        )
        kin = before & POSSESSIVE and low in listed(cast.lexicon.people.kin)
        told = beyond & PASSIVE  # Prado | é o dono
        ours = office and is_quoted(text, word.start())  # “My | husband | and I take them,” she said
        if office and fits and before & DETERMINER and not (before & PREPOSITION or kin or told or ours):
            found, shown = word, gender
        beyond, before = before, bits
    if found is None or not cast.names.leads(found.start()) or _is_headed(cast, found.start(), mention):
        return None
    close = cast.names.named_before(mention.start, mention.gender)
    if close is not None and close[0] > found.start():
        return None
    return Mention(
        found.start(),
        found.end(),
        found[0],
        "description",
        gender=mention.gender or shown,
        plural=mention.plural,
        definite=True,
        roles=(found[0],),
    )


def _is_headed(cast: Cast, place: int, mention: Mention) -> bool:
    """`Hale was 12 when her | mother | died. She …`: whether somebody else is the sentence's subject."""
    begin = sentence_before(cast.text, place)
    return any(
        cast.names.gender_of(name) in ("", mention.gender) and at < begin + _HEAD
        for at, name in cast.names.within(begin, place)
    )


def _fits(person: Person, mention: Mention) -> bool:
    """Whether a pronoun can mean somebody who spoke before."""
    if mention.plural != person.plural:
        return mention.plural and not person.human and not person.named
    if person.gender and mention.gender:
        return person.gender == mention.gender and (person.human or person.named or person.plural)
    return person.human or mention.plural
