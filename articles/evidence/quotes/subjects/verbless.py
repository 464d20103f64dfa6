"""Where a subject ends whose verb nobody lists: `Mateen | met with reporters, and called …`"""

from articles.evidence.quotes.flags import (
    ADVERB,
    ANAPHOR,
    AND,
    BODY,
    DEFINITE,
    DETERMINER,
    INDEFINITE,
    OF,
    PREPOSITION,
    ROLE,
    TIME,
)
from articles.evidence.quotes.lexicon import endings_of, listed
from articles.evidence.quotes.mentioning import mention_of
from articles.evidence.quotes.mentions import Mention, plain_mention
from articles.evidence.quotes.subjects.scene import Scene


def without_verb(scene: Scene, found: Mention) -> Mention:
    """`Mateen | met with reporters, and called …`: a known name ends before the word after it."""
    token = scene.tokens[found.first]
    if found.kind == "description" and scene.lexicon.traits.zero_that:
        found = _before_past(scene, found)
    elif found.kind == "description" and (
        scene.lexicon.traits.null_subject or scene.lexicon.traits.offices_first
    ):
        found = _before_object(scene, found)
    headed = found.kind == "name" and found.start > token.start  # Trump | accoglie Meloni: «…»
    if not (found.kind == "description" or headed) or not token.is_capital:
        return found
    if not scene.is_human(token.text) or (headed and scene.tokens[found.first + 1].flags):
        return found
    return plain_mention(scene.tokens, found.first, found.first + 1, "name")


def _before_object(scene: Scene, found: Mention) -> Mention:
    """`O advogado dele | enviou a carta, na qual disse …`: an article follows a verb, not a noun."""
    tokens, end = scene.tokens, found.last
    if end >= len(tokens) or end < found.first + 3:
        return found
    verb, behind = tokens[end - 1], tokens[end].flags
    article = bool(behind & (DEFINITE | INDEFINITE)) and not behind & (PREPOSITION | TIME)
    office = bool(tokens[end - 2].flags & (ROLE | ANAPHOR) and behind & AND)
    article = article or office  # O capitão | fungou e disse que …
    if verb.flags or verb.is_capital or not article:
        return found
    end -= 1
    while end > found.first + 1 and tokens[end - 1].flags & (OF | PREPOSITION):
        end -= 1  # El acusado | de lanzar una piedra …
    return mention_of(tokens, found.first, end, scene.lexicon) or found


def _before_past(scene: Scene, found: Mention) -> Mention:
    """`The firm | dropped its bid, saying …`, `The council | opposes the plan, …`"""
    tokens, lexicon = scene.tokens, scene.lexicon
    irregular = listed(lexicon.forms.irregular_past)
    begun = found.first
    while begun < found.last and tokens[begun].flags & DETERMINER:
        begun += 1
    for k in range(begun + 1, found.last):
        token, before = tokens[k], tokens[k - 1]
        regular = (
            lexicon.forms.past_ending and token.low.endswith(lexicon.forms.past_ending) and len(token.low) > 4
        )
        led = before.flags & (DETERMINER | ADVERB) or before.low.endswith(
            endings_of(scene.lexicon.forms.possessives)
        )
        if token.is_word and not token.is_capital and not led and (regular or token.low in irregular):
            return mention_of(tokens, found.first, k, scene.lexicon) or found
    after = tokens[found.last] if found.last < len(tokens) else None
    verb = tokens[found.last - 1]
    if after is None or found.last < begun + 2 or verb.is_capital or verb.flags & (ROLE | BODY | ANAPHOR):
        return found
    if not after.flags & DETERMINER or after.flags & (PREPOSITION | TIME):
        return found
    return mention_of(tokens, found.first, found.last - 1, scene.lexicon) or found
