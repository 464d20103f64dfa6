"""Of which kind a quote is: whole clauses, or a fragment inside the reporter's sentence."""

import re
from functools import lru_cache

from articles.evidence.quotes.flags import (
    AUX,
    CUE,
    DETERMINER,
    FINITE,
    PREPOSITION,
    PRONOUN,
    REFLEXIVE,
    RELATIVE,
    SUBORDINATE,
    THAT,
)
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.marks import Quoted
from articles.evidence.quotes.sentences import some_are
from articles.evidence.quotes.subjects import Attribution, Scene
from articles.evidence.records import QuoteKind
from articles.evidence.tokens import ALNUM

BEHIND = ("cue-after", "speaker-cue-after", "verb-after")
"""The rules that find an attribution behind its quote."""
SHORT = 3
"""Words of a quote that is as often a name or a term, at most."""
_WORD = re.compile(rf"{ALNUM}+(?:[-'’]{ALNUM}+)*")
_INNER_END = re.compile(r"[.!?…]\s+[^\W\da-zß-ÿ]")
_DOZEN, _OPENING = 12, 120
_LEANING = SUBORDINATE | PREPOSITION | RELATIVE | THAT
"""How a clause begins that leans on the one before."""


@lru_cache(maxsize=1)  # asked twice of each quotation, whether it is a quote and of which kind
def words_in(text: str) -> tuple[str, ...]:
    """The words of a text, or more than a dozen first ones: no rule counts further."""
    words = _WORD.findall(text, 0, _OPENING)
    return tuple(words if len(text) <= _OPENING or len(words) > _DOZEN + 1 else _WORD.findall(text))


def is_whole(text: str, quoted: Quoted, words: tuple[str, ...]) -> bool:
    """Whether the words read as whole sentences: a capital first, a full stop last."""
    last = text[quoted.end - 1]
    return words[0][0].isupper() and (last in ".!?…," or len(words) > 7)


def kind_of(scene: Scene, at: int, quoted: Quoted, found: Attribution | None) -> QuoteKind:
    """`direct` for whole clauses, `mixed` for a fragment inside the reporter's sentence."""
    text, tokens = scene.text, scene.tokens
    content = text[quoted.start : quoted.end]
    if quoted.dash or quoted.outer is not None or _INNER_END.search(content):
        return "direct"
    words = words_in(content[:400])
    before = tokens[at - 1] if at else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if before is None or before.text in (":", "–", "—", "-") or before.quoted is not None:
        goes_on = after is not None and after.is_word and found is not None and found.rule not in BEHIND
        return "mixed" if goes_on and len(words) <= 4 and not is_whole(text, quoted, words) else "direct"
    if before.text == "," and at > 1 and tokens[at - 2].flags & THAT and len(words) > 6:
        verbal = any(scene.lexicon.flags.get(w.lower(), 0) & (FINITE | AUX) for w in words)
        return "direct" if verbal else "mixed"  # esclareceu que, “nestes casos, há sempre risco”
    if before.text == "," and _inside_clause(scene, at, found):
        return "mixed"
    lead = scene.lexicon.flags.get(words[0].replace("’", "'"), 0) if words[0][0].islower() else 0
    leans = lead & _LEANING and not lead & DETERMINER and not (lead & SUBORDINATE and "," in content)
    if before.text == "," and leans and not _right_behind(found, at):
        return "mixed"  # …, “se não houver susto no câmbio”
    if before.text == "," and lead & (FINITE | AUX) and _parts_phrase(scene, at, found):
        return "mixed"  # Mr Aske, he said, “couldn’t hear a roof falling in”
    bare = lead & (FINITE | AUX) and not lead & (PRONOUN | DETERMINER | PREPOSITION) and words[0].isalpha()
    if bare and not (_goes_on(scene, found) or scene.lexicon.traits.null_subject or before.flags & THAT):
        return "mixed"  # ce qui, selon la maire, « a eu un effet sur le port »
    if before.text in ",(" and (content[-1] in ".!?…" or _right_behind(found, at)):
        return "direct"
    if before.text == "," and scene.lexicon.traits.nouns_capital and at > 2 and words[0][0].islower():
        return "mixed"  # …, „der Verein, die Mannschaft, ich“, sagte Rehm
    if before.text == "," and words[0][0].islower() and _is_remark(scene, at, found, words):
        return "mixed"  # She let her hair go grey, “out of sheer laziness,” she joked
    if before.text in ",(" or not before.is_word:
        return "direct" if len(words) > SHORT or words[0][0].isupper() else "mixed"
    if _is_relative(scene, at, found):
        return "mixed"  # una propuesta que “no es el final de nada”
    reason = before.low in listed(scene.lexicon.clauses.reasons)
    if after is not None and after.flags & (FINITE | AUX | REFLEXIVE) and before.flags & THAT and not reason:
        return "mixed"  # raconte que « quelques pains au lait » avaient nourri la chorale
    if reason or (before.flags & THAT and not before.flags & DETERMINER):
        verbal = any(scene.lexicon.flags.get(w.lower(), 0) & (FINITE | AUX) for w in words)
        return "direct" if len(words) > 4 or (verbal and len(words) > 2) else "mixed"
    if found is not None and found.cue is not None and found.cue.high == at and found.cue.kind == "say":
        clause = len(words) > 4 and lead & (DETERMINER | PRONOUN) and not lead & THAT
        clause = clause and _is_verbal(scene, words)
        return "direct" if words[0][0].isupper() or clause else "mixed"
    if _has_subject(scene, words):
        return "direct"
    first = words[0]
    if len(words) > 4 and first[0].isupper() and not scene.lexicon.traits.nouns_capital:
        return (
            "direct"
            if content[-1] in ".!?…," or scene.lexicon.flags.get(first.lower(), 0) & PRONOUN
            else "mixed"
        )
    if len(words) > 6 and first[0].isupper() and content[-1] in ".!?…":
        return "direct"
    return "mixed"


def _goes_on(scene: Scene, found: Attribution | None) -> bool:
    """`“Nobody,” | he said |, “will fish here again.”`: whether words in marks stand before the verb too."""
    if found is None or found.cue is None:
        return False
    low = found.cue.low if found.mention is None else min(found.cue.low, found.mention.first)
    while low and not scene.tokens[low - 1].is_word and scene.tokens[low - 1].quoted is None:
        low -= 1
    return low > 0 and scene.tokens[low - 1].quoted is not None


def _right_behind(found: Attribution | None, at: int) -> bool:
    """`«El puente», explicó X, «abrirá en mayo»`: the quote goes on right after its attribution."""
    if found is None or found.cue is None or found.rule != "cue-before":
        return False
    return max(found.cue.high, found.mention.last if found.mention is not None else 0) == at - 1


def _is_verbal(scene: Scene, words: tuple[str, ...]) -> bool:
    return any(scene.lexicon.flags.get(word.lower(), 0) & (FINITE | AUX) for word in words)


def _has_subject(scene: Scene, words: tuple[str, ...]) -> bool:
    """`Mais « elle ne va guère remonter », a concédé X`: a subject and its verb, no relative before it."""
    traits, flags = scene.lexicon.traits, scene.lexicon.flags
    if traits.zero_that or traits.verb_second or len(words) <= SHORT + 1:
        return False
    bits = [flags.get(word.lower().replace("’", "'").rpartition("'")[2], 0) for word in words]
    head, elided, _ = words[0].lower().replace("’", "'").partition("'")
    first = flags.get(head + elided, 0) | flags.get(head, 0) | bits[0]
    if not first & (DETERMINER | PRONOUN) or first & (_LEANING | REFLEXIVE):
        return False
    verb = next((k for k, b in enumerate(bits) if b & (FINITE | AUX) and not b & DETERMINER), 0)
    return verb > 0 and not any(b & (RELATIVE | THAT) for b in bits[1:verb])


def _parts_phrase(scene: Scene, at: int, found: Attribution | None) -> bool:
    """Whether an attribution parts a phrase without a verb from what is said of it in marks."""
    if found is None or found.cue is None or not _right_behind(found, at):
        return False
    low = min(found.cue.low, found.mention.first if found.mention is not None else found.cue.low)
    head = scene.tokens[:low]
    if not head or (not head[0].flags & DETERMINER and not head[0].is_capital):
        return False
    return all(t.quoted is None and not t.flags & (FINITE | AUX) for t in head) and head[-1].text == ","


def _is_relative(scene: Scene, at: int, found: Attribution | None) -> bool:
    """Whether `que` right before the marks tells more of a noun, its clause being no report."""
    tokens, lexicon = scene.tokens, scene.lexicon
    if at < 2 or not tokens[at - 1].flags & THAT or lexicon.pronouns.get(tokens[at - 1].low) != "r":
        return False
    noun = tokens[at - 2]
    if found is None or found.cue is None or not noun.is_word or noun.flags & ~DETERMINER:
        return False
    if found.rule in BEHIND:
        return True
    after = max(found.cue.high, found.mention.last if found.mention is not None else 0)
    return any(t.flags & THAT and not t.flags & DETERMINER for t in tokens[after : at - 2])


def _inside_clause(scene: Scene, at: int, found: Attribution | None) -> bool:
    """`aseguró que el municipio, de 8400 habitantes, «pasa …»`: the clause began outside the marks."""
    if found is None or found.cue is None or found.rule != "cue-before":
        return False
    mention = found.mention
    after = max(
        found.cue.high, mention.last if mention is not None and mention.first >= found.cue.high else 0
    )
    return after < at and bool(scene.tokens[after].flags & THAT)


def _is_remark(scene: Scene, at: int, found: Attribution | None, words: tuple[str, ...]) -> bool:
    """Whether small words in marks end a clause of the reporter's, their attribution behind them."""
    if found is None or found.rule not in BEHIND or at < SHORT + 2:
        return False
    flags = scene.lexicon.flags
    clause = scene.tokens[: at - 1]
    if any(t.quoted is not None or t.flags & CUE for t in clause):
        return False
    verbal = some_are(clause, FINITE | AUX)
    return verbal and not any(flags.get(w.lower(), 0) & (FINITE | AUX) for w in words)
