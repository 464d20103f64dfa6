"""Verbs beside a quotation that no list holds: `“…”, gracejou Quaresma`, `“…,” he rumbled`."""

from articles.evidence.quotes.cues import Cue, closing, unhung
from articles.evidence.quotes.flags import (
    ADDRESSEE,
    ADVERB,
    ANAPHOR,
    ARTICLE,
    AUX,
    BODY,
    CLITIC,
    DETERMINER,
    DOCUMENT,
    FINITE,
    OF,
    PRONOUN,
    REFLEXIVE,
    ROLE,
    TITLE,
)
from articles.evidence.quotes.lexicon import Lexicon, endings_of
from articles.evidence.quotes.mentioning import mention_of
from articles.evidence.quotes.mentions import hung_pronoun
from articles.evidence.quotes.naming import is_role
from articles.evidence.quotes.sentences import Token
from articles.evidence.quotes.subjects import Attribution, Scene, subject_after


def unlisted_verb(scene: Scene, a: int) -> Attribution | None:
    """`“…”, gracejou Quaresma`: a word between a quote and a name is a verb, listed or not."""
    tokens = scene.tokens
    if a + 1 >= len(tokens) or not tokens[a].is_word:
        return None
    quoted = tokens[a - 1].quoted
    if (
        scene.lexicon.traits.nouns_capital
        and quoted is not None
        and scene.text[quoted.end - 1] not in ".,?!…"
    ):
        return None  # der „Job-Turbo“ | hilft Geflüchteten
    start = a
    if tokens[a].flags & REFLEXIVE and (tokens[a + 1].hung or not tokens[a + 1].flags):
        a += 1  # », s’agace-t-elle; », s’étrangle X
        if a + 1 >= len(tokens):
            return None
    if tokens[a].flags & CLITIC and a + 2 < len(tokens) and _is_object(tokens, a, scene.lexicon):
        start = a = a + 1  # », le | atajó.
    if tokens[a].flags & AUX and tokens[a].hung and tokens[a + 1].is_word:  # », avait-il réagi
        turned = hung_pronoun(tokens, a, scene.lexicon)
        both = f"{tokens[a].text} {tokens[a + 1].text}"
        if turned is not None and not tokens[a + 1].flags & ~FINITE:
            return Attribution(Cue(a, a + 2, "voice", both, verb=a + 1), turned, "verb-after")
    while tokens[a].flags & AUX and not tokens[a].hung and a + 2 < len(tokens):
        a += 1  # », a réagi le syndic
    spoken = _unlisted_past(scene, a) if start == a else None
    if spoken is not None:
        return spoken
    verb, after = tokens[a], tokens[a + 1]
    behind = a + 1
    while behind < len(tokens) - 1 and tokens[behind].flags & REFLEXIVE and not verb.flags & REFLEXIVE:
        behind += 1  # “…”, empörte sich | X
        while behind < len(tokens) - 1 and tokens[behind].flags & ADVERB:
            behind += 1
    after = tokens[behind]
    if after.text == "." and scene.lexicon.traits.null_subject and _alone(verb, tokens[a - 1]):
        return Attribution(Cue(a, a + 1, "voice", verb.text, verb=a), None, "verb-after")
    if verb.is_capital or verb.flags & ~(FINITE | ROLE) or not verb.text[0].isalpha():
        return None
    mention = None
    if verb.hung:
        mention = hung_pronoun(tokens, a, scene.lexicon)
    elif after.is_capital or after.flags & (DETERMINER | TITLE | PRONOUN | ADDRESSEE):
        mention = subject_after(tokens, behind, scene.lexicon)
        listened = not after.is_capital and not after.flags & (DETERMINER | TITLE | PRONOUN)
        if listened and (mention is None or mention.kind != "name" or a == start):
            return None  # », a bondi auprès du chœur X
    if mention is None or mention.kind == "nobody" or len(verb.low) < 3:
        return None
    named = tokens[mention.first : mention.last]
    head = next((k for k, t in enumerate(named) if t.flags & OF and not t.flags & ARTICLE), len(named))
    if mention.kind == "description" and not any(_can_talk(t, scene) for t in named[: head or 1]):
        return None  # “…” afinando las | voces de su coro
    if mention.gender == "v":  # gratulierte | sie
        mention.plural = verb.low.endswith(endings_of(scene.lexicon.forms.plural_verb))
        mention.gender = "" if mention.plural else "f"
    words = [token.text for token in tokens[start : a + 1]]
    if verb.hung:
        words[-1] = unhung(verb.text, verb)
    text = scene.text[tokens[start].start : verb.start] + words[-1]
    text = " ".join((text, *closing(tokens, a, scene.lexicon)))
    return Attribution(Cue(start, a + 1, "voice", text, verb=a), mention, "verb-after")


def _is_object(tokens: list[Token], a: int, lexicon: Lexicon) -> bool:
    """Whether a small word is an object before its verb, and no article: `», lo | despidió X`."""
    if not tokens[a].flags & DETERMINER:
        return True
    verb = tokens[a + 1]
    return not verb.flags & ~FINITE and verb.low.endswith(endings_of(lexicon.forms.finite_endings))


def _can_talk(noun: Token, scene: Scene) -> bool:
    """Whether a noun is of somebody, some body or a document: not only `Trainer`, `37-Jährige` too."""
    aged = noun.text[0].isdecimal() and not noun.text[-1].isdecimal()
    return aged or is_role(noun, scene.lexicon) or bool(noun.flags & (BODY | DOCUMENT | ANAPHOR))


def _alone(verb: Token, before: Token) -> bool:
    """`“…”, incidía.`: one small word between a comma behind a quote and the full stop."""
    return (
        (before.text == "," or bool(before.flags & CLITIC))
        and not verb.flags & ~FINITE
        and verb.low == verb.text
        and len(verb.low) > 3
    )


def _unlisted_past(scene: Scene, a: int) -> Attribution | None:
    """`“…,” he | rumbled`; `“…,” Morales | emailed his staff`: told by the verb's ending."""
    tokens, lexicon = scene.tokens, scene.lexicon
    ending = lexicon.forms.past_ending
    first = tokens[a]
    if not ending or not (first.is_capital or (first.flags & PRONOUN and not first.flags & DETERMINER)):
        return None
    quoted = tokens[a - 1].quoted
    if quoted is None or scene.text[quoted.end - 1] not in ",?!":
        return None
    b = a + 1
    while b < min(len(tokens) - 1, a + 4) and tokens[b].is_capital and first.is_capital:
        b += 1
    verb = tokens[b]
    if verb.flags & ~FINITE or verb.is_capital or not verb.low.endswith(ending) or len(verb.low) < 5:
        return None
    mention = mention_of(tokens, a, b, lexicon)
    if mention is None or mention.kind not in ("name", "pronoun"):
        return None
    return Attribution(Cue(b, b + 1, "voice", verb.text, verb=b), mention, "verb-after")
