"""Who is behind a participle and the words in marks that it leads: `jugé « trop cher » par la mairie`."""

from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import ADVERB, ANAPHOR, AS, BODY, OF, PAST, PAST_VOICE, ROLE, TERM
from articles.evidence.quotes.lexicon import Lexicon, bits_in_singular, listed
from articles.evidence.quotes.naming import is_role
from articles.evidence.quotes.sentences import Token
from articles.evidence.quotes.subjects import Attribution, Scene, speaker_after

_LINKS = 3
"""Words between a participle and the marks, at most: `qualifiée` **`par ailleurs de`** `« folie »`."""
_INFLECTED = 2
"""Letters that a participle takes on to agree, at most: `jugé` **`es`**."""


def by_agent(scene: Scene, at: int) -> Attribution | None:
    """The attribution of the quotation at token `at` to whom a preposition right behind it names."""
    tokens, lexicon = scene.tokens, scene.lexicon
    behind = at + 1
    if behind + 1 >= len(tokens) or tokens[behind].low not in listed(lexicon.grammar.agents):
        return None
    verb = at - 1
    while verb > max(0, at - 1 - _LINKS) and tokens[verb].flags & (OF | AS | ADVERB):
        verb -= 1
    if verb < 0 or not _is_participle(tokens[verb], lexicon):
        return None
    found = speaker_after(tokens, behind + 1, lexicon)
    if found is None or found.kind in ("nobody", "pronoun"):
        return None
    named = tokens[found.first : found.last]
    if found.kind != "name" and not any(
        (t.flags | bits_in_singular(t.low, lexicon)) & (ROLE | BODY | ANAPHOR) or is_role(t, lexicon)
        for t in named
    ):
        return None
    return Attribution(Cue(verb, verb + 1, "voice", tokens[verb].text, verb=verb), found, "by-agent")


def _is_participle(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word is a past participle of a verb of saying, however it agrees; not one of naming."""
    if token.flags & TERM:
        return False  # chiamata «la bella» dal fornaio
    stems = [token.low[: len(token.low) - cut] for cut in range(_INFLECTED + 1)]
    ending = lexicon.forms.masculine_participle  # definit | a, calificad | as
    forms = [*stems, *(stem + ending for stem in stems[1:] if ending)]
    return any(lexicon.flags.get(form, 0) & (PAST | PAST_VOICE) for form in forms)
