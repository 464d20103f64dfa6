"""Several people whom a plural pronoun means: `Les producteurs protestent … selon eux`."""

from articles.evidence.quotes.flags import DATA, DETERMINER, DETERMINER_P, OF, PREPOSITION
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.speakers.cast import Cast
from articles.evidence.quotes.speakers.reach import NEAR, SENTENCE


def several_before(cast: Cast, mention: Mention) -> Mention | None:
    """`Les producteurs protestent contre la hausse, selon eux`: several who open a sentence just before."""
    traits = cast.lexicon.traits
    if not mention.plural or not (traits.offices_first or (traits.null_subject and traits.name_chain)):
        return None
    flags = cast.lexicon.flags
    start, word = 0, ""
    window = max(0, mention.start - NEAR)
    floor = max(window, cast.text.rfind("\n", window, mention.start) + 1)
    for sentence in SENTENCE.finditer(cast.text, floor, mention.start):
        words = sentence[0].split()[:2]
        if len(words) < 2 or not words[1].isalpha() or not words[1].islower():
            continue
        first, noun = flags.get(words[0].lower(), 0), flags.get(words[1], 0)
        if first & DETERMINER_P and not first & OF and not noun & (PREPOSITION | DETERMINER | DATA):
            start, word = sentence.start() + len(words[0]) + 1, words[1]
    if not word:
        return None
    return Mention(start, start + len(word), word, "description", plural=True, definite=True)
