"""The body that a pronoun goes on about: `L’opposition critique le plan. | Elle | accuse …`."""

from articles.evidence.quotes.flags import DEFINITE, DETERMINER_F, DETERMINER_M
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.speakers.cast import Cast, Person
from articles.evidence.quotes.speakers.pronouns import sentence_before

_HEAD = 60
"""Characters at a sentence's head that are looked at."""


def headed_by_body(cast: Cast, mention: Mention) -> Person | None:
    """The unnamed body or group that heads the sentence before a pronoun's own, if it was heard before."""
    if not cast.lexicon.traits.offices_first or mention.gender not in ("m", "f") or mention.plural:
        return None
    here = sentence_before(cast.text, mention.start)
    if mention.start - here > _HEAD:
        return None
    stops = cast.text[max(0, here - _HEAD) : here + 1]
    end = here - next((at for at, letter in enumerate(reversed(stops)) if letter.isalnum()), 0)
    before = sentence_before(cast.text, end)
    words = cast.text[before + 1 : min(here, before + _HEAD)].replace("’", "'").replace("'", "' ").split()
    while words and not words[0][0].isalpha():
        words = words[1:]
    bits = cast.lexicon.flags.get(words[0].lower(), 0) if len(words) > 1 else 0
    person = cast.known.get(words[1].lower()) if bits & DEFINITE and words[0][0].isupper() else None
    if person is None or person.human or person.plural or not person.rows:
        return None
    shown = bits & (DETERMINER_F | DETERMINER_M)
    fits = shown in (0, DETERMINER_F | DETERMINER_M, DETERMINER_F if mention.gender == "f" else DETERMINER_M)
    return person if fits else None
