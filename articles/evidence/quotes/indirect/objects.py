"""What stands between a verb of saying and its `that`, and whether the `that` belongs to it: objects,
asides and relatives."""

from itertools import pairwise

from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import (
    ADDRESSEE,
    ADVERB,
    AND,
    AS,
    AUX,
    CLITIC,
    CUE,
    DETERMINER,
    FINITE,
    INDEFINITE,
    NAMING,
    OF,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    THAT,
    TIME,
)
from articles.evidence.quotes.lexicon import Lexicon, endings_of, listed
from articles.evidence.quotes.sentences import Token, some_are
from articles.evidence.quotes.subjects import Scene


def is_of_object(tokens: list[Token], after: int, j: int) -> bool:
    """Whether `che` tells more of what stands right behind the verb: `parla | della strada | che …`,
    or of a quotation: `l’impegno a “…”, | che …`"""
    if tokens[j - 1].text == "," and tokens[j - 2].quoted is not None:
        return True
    of, noun = tokens[after], tokens[j - 1]
    return j > after + 1 and bool(of.flags & OF and of.flags & DETERMINER) and not noun.flags & OF


def is_of_noun(tokens: list[Token], after: int, j: int, lexicon: Lexicon) -> bool:
    """`ha alertado | de la rotura del remo | que cruje`; `informó | de | que` reports."""
    opens = lexicon.traits.name_chain and j > after + 2 and tokens[after].flags & OF
    return bool(opens) and bool(tokens[after + 1].flags & DETERMINER) and tokens[j - 1].is_word


def resumes(tokens: list[Token], comma: int) -> bool:
    """Whether the clause comes behind a comma or an aside between two: `informou, | em nota, | que …`."""
    if tokens[comma + 1].flags & THAT:
        return True
    reach = min(len(tokens) - 1, comma + 8)
    closing = next((k for k in range(comma + 1, reach) if tokens[k].text == ","), comma)
    return bool(tokens[closing + 1].flags & THAT) and bool(tokens[comma + 1].flags & PREPOSITION)


def is_relative_that(tokens: list[Token], cue: Cue, after: int, j: int, lexicon: Lexicon) -> bool:
    """Whether `that`, right before a verb, belongs to an object: `the plan that was made in May`."""
    head = tokens[after]
    begins = head.flags & DETERMINER and not head.flags & (TIME | PREPOSITION)
    if any(t.flags & NAMING and after.flags & AS for t, after in pairwise(tokens[j + 1 : j + 6])):
        return True  # agreed to a degree that Hale describes as unpleasant
    taking = tokens[cue.verb].low in listed(lexicon.verbs.objects)
    if taking and j > after + 1 and head.is_word and not head.flags & (TIME | PREPOSITION | ADVERB):
        return True  # revealed details on the role that Hale played
    within = head.flags & PREPOSITION and j > after + 2 and not tokens[j - 1].flags & TIME
    follows = tokens[j + 1] if j + 1 < len(tokens) else None
    led = _leads_on(tokens, after, j)
    if follows is None or not (begins or within or led):
        return False
    if follows.flags & (FINITE | AUX) and not follows.flags & DETERMINER:
        return True
    # reported on a plan that | occupied a floor
    ending = lexicon.forms.past_ending
    if led and ending and follows.low.endswith(ending) and not follows.flags:
        return True
    next_one = tokens[j + 2] if j + 2 < len(tokens) else None
    past = bool(ending) and follows.low.endswith(ending) and not follows.flags
    return past and next_one is not None and bool(next_one.flags & (DETERMINER | PREPOSITION | PRONOUN))


def _leads_on(tokens: list[Token], after: int, j: int) -> bool:
    """`warned people | to keep off goods | that leaked`: what one is to do stands between."""
    noun = tokens[j - 1]
    if j < after + 3 or noun.flags or noun.is_capital or not noun.is_word:
        return False
    return any(t.flags & ADDRESSEE and not t.flags & DETERMINER for t in tokens[after + 1 : j - 1])


def is_pronoun(tokens: list[Token], j: int, infinitive_mark: str = "") -> bool:
    """Whether a verb follows `dat`, where conjunctions have their verb last."""
    follows = tokens[j + 1] if j + 1 < len(tokens) else None
    brief = j + 3 >= len(tokens) or not tokens[j + 3].is_word
    if follows is not None and follows.low == infinitive_mark and brief:
        return True  # vindt dat | te mager
    verbs = CUE | FINITE | AUX
    plain = follows is not None and follows.flags & verbs and not follows.flags & DETERMINER
    if follows is not None and follows.text == "," and some_are(tokens[j + 2 : j + 3], AND):
        return True  # bevestigt dat, maar …
    return bool(plain) or bool(tokens[j - 1].flags & AND and tokens[j - 2].text == ",")


def is_demonstrative(tokens: list[Token], j: int) -> bool:
    """`said that was enough`: `that` is the subject."""
    return j + 1 < len(tokens) and bool(tokens[j + 1].flags & (FINITE | AUX))


def begins_object(scene: Scene, cue: Cue, j: int) -> bool:
    """`señaló la confianza que …`: an object, not a reported clause; `told the paper that …` has both."""
    token = scene.tokens[j]
    if _is_addressee(scene, cue, j):
        return False
    article = token.flags & CLITIC and token.flags & DETERMINER and not token.flags & PREPOSITION
    if article and relative_that(scene.lexicon):
        follows = scene.tokens[j + 1] if j + 1 < len(scene.tokens) else None
        return follows is not None and not follows.flags & TIME  # confirmó | los temores de que …
    if token.flags & (PREPOSITION | ADVERB | TIME | CLITIC) and not token.flags & INDEFINITE:
        return False
    if not (token.flags & DETERMINER or (token.is_capital and token.is_word)):
        return _is_bare_object(scene, cue, j)
    if scene.lexicon.traits.zero_that:
        return scene.tokens[cue.verb].low in listed(scene.lexicon.verbs.said)
    return relative_that(scene.lexicon)


def _is_bare_object(scene: Scene, cue: Cue, j: int) -> bool:
    """`destacou | pontos da nota que …`, `lamentam | falha em gol que …`: a noun without its article."""
    token, lexicon = scene.tokens[j], scene.lexicon
    if token.flags or not token.low.isalpha() or not lexicon.traits.name_chain or j != cue.high:
        return False
    how = (lexicon.forms.adverb_ending, lexicon.forms.gerund_ending)
    if any(ending and token.low.endswith(endings_of(ending)) for ending in how) or j + 1 >= len(scene.tokens):
        return False
    return bool(scene.tokens[j + 1].flags & (OF | PREPOSITION))


def begins_late_object(scene: Scene, after: int, j: int) -> bool:
    """`rebateu ainda | os vereadores que pedem …`, `concluiu no sábado | a leitura do texto que …`: the
    object behind an adverb or a time."""
    tokens, token = scene.tokens, scene.tokens[j]
    article = (
        token.flags & CLITIC and token.flags & DETERMINER and not token.flags & (PREPOSITION | ADDRESSEE)
    )
    if not article or not scene.lexicon.traits.name_chain or j + 1 >= len(tokens):
        return False
    if tokens[j + 1].flags & (TIME | THAT | PREPOSITION | RELATIVE) or tokens[j - 1].flags & (
        PREPOSITION | AND
    ):
        return False
    return all(t.flags & (ADVERB | TIME | PREPOSITION) or t.text[0].isdecimal() for t in tokens[after:j])


def _is_addressee(scene: Scene, cue: Cue, j: int) -> bool:
    """`Melo afirmou | a Sérgio Couto | que …`: behind a subject, a person's name after `a` is spoken to."""
    tokens = scene.tokens
    if not tokens[j].flags & ADDRESSEE or j + 1 >= len(tokens) or not tokens[j + 1].is_capital:
        return False
    subject = scene.subject(cue)
    high = next((k for k in range(j + 1, len(tokens)) if not tokens[k].is_capital), len(tokens))
    named = scene.is_human(" ".join(t.text for t in tokens[j + 1 : high]))
    return named and subject is not None and subject.last <= cue.low


def relative_that(lexicon: Lexicon) -> bool:
    """Whether the language's `that` also begins relative clauses (`que`, `che`)."""
    return any(shape == "r" and lexicon.flags.get(word, 0) & THAT for word, shape in lexicon.pronouns.items())
