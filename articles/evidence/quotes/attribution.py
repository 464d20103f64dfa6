"""Which reporting words and which speaker belong to a quotation."""

from dataclasses import dataclass

from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.lexicon import (
    ADVERB,
    AND,
    AS,
    CLITIC,
    DETERMINER,
    FINITE,
    OPENER,
    THAT,
    Lexicon,
)
from articles.evidence.quotes.mentions import Mention, hung_pronoun, subject_after, subject_before
from articles.evidence.quotes.sentences import Token


@dataclass(slots=True)
class Attribution:
    """Reporting words with their subject, found by `rule`."""

    cue: Cue | None
    mention: Mention | None
    rule: str


@dataclass(slots=True)
class Scene:
    """One sentence: its tokens, its cues, and the subject of its last reporting verb."""

    tokens: list[Token]
    cues: list[Cue]
    text: str
    lexicon: Lexicon
    subjects: dict[int, Mention | None]

    def subject(self, cue: Cue, floor: int = 0) -> Mention | None:
        """The subject of a cue, found once."""
        if cue.verb not in self.subjects:
            self.subjects[cue.verb] = self._find_subject(cue, floor)
        return self.subjects[cue.verb]

    def _find_subject(self, cue: Cue, floor: int) -> Mention | None:
        tokens, lexicon = self.tokens, self.lexicon
        if not cue.is_verb:
            if cue.kind == "after":
                return subject_before(tokens, cue.low, floor, lexicon)
            return subject_after(tokens, cue.high, lexicon)
        hung = next(
            (hung_pronoun(tokens, i, lexicon) for i in range(cue.low, cue.high) if tokens[i].hung), None
        )
        if hung is not None:
            return hung
        if self.is_impersonal(cue):
            cue.impersonal = True
            return None
        if cue.participle:
            return self._carried(cue)
        floor = max(floor, self._clause_start(cue.low))
        if self._inverted_first(cue, floor):
            after = subject_after(tokens, cue.high, lexicon)
            return after if after is not None else subject_before(tokens, cue.low, floor, lexicon)
        before = subject_before(tokens, cue.low, floor, lexicon)
        if before is not None:
            return before
        after = subject_after(tokens, cue.high, lexicon)
        if after is not None:
            return after
        return self._carried(cue)

    def _carried(self, cue: Cue) -> Mention | None:
        """The subject of the verb before it in the sentence, else of the sentence."""
        for other in reversed(self.cues):
            if other.low < cue.low and other.is_verb and not other.participle:
                found = self.subject(other)
                if found is not None:
                    return found
        tokens = self.tokens
        for i, token in enumerate(tokens[: cue.low]):
            if (token.flags & FINITE and i) or (token.text == "," and i > 1):
                found = subject_before(tokens, i, 0, self.lexicon)
                return found if found is not None and found.kind != "nobody" else None
        first = subject_after(tokens, 0, self.lexicon)
        return first if first is not None and first.last < cue.low else None

    def is_impersonal(self, cue: Cue) -> bool:
        """`se informó`, `il a été annoncé`, `it was said`."""
        for words in self.lexicon.impersonal:
            low = cue.low - len(words)
            if low >= 0 and all(t.low == w for t, w in zip(self.tokens[low : cue.low], words, strict=True)):
                return True
        return False

    def _clause_start(self, at: int) -> int:
        for j in range(at - 1, -1, -1):
            token = self.tokens[j]
            if token.text in (":", ";") or (token.quoted is not None and token.end - token.start > 40):
                return j + 1
        return 0

    def _inverted_first(self, cue: Cue, floor: int) -> bool:
        """Whether the verb follows its clause: `“…”, dijo X`, `…, sagte X`, `Dazu sagte X:`."""
        low = cue.low
        tokens = self.tokens
        j = low - 1
        while j >= 0 and tokens[j].flags & (CLITIC | AS) and not tokens[j].flags & DETERMINER:
            j -= 1
        if j < 0:
            return not self.lexicon.speech.zero_that
        before = tokens[j]
        if before.quoted is not None:
            return True
        if before.text in ",–—" and not self.lexicon.speech.zero_that:
            return j == 0 or tokens[j - 1].quoted is not None or self._closes_clause(j)
        if before.text in ",–—":
            return j > 0 and tokens[j - 1].quoted is not None
        if self.lexicon.speech.verb_second and not cue.participle:
            first = subject_before(tokens, low, floor, self.lexicon)
            return first is None or bool(tokens[first.first - 1 if first.first else 0].flags & ADVERB)
        return False

    def _closes_clause(self, comma: int) -> bool:
        """Whether what stands before a comma is a clause, not a subject with its apposition."""
        words = self.tokens[:comma]
        return any(t.flags & FINITE for t in words) and not any(t.text == "," for t in words[-1:])


def attribute(scene: Scene, at: int) -> Attribution | None:
    """The attribution of the quotation at token `at`, within its sentence."""
    close = _right_after(scene, at)
    ahead = _before(scene, at)
    if close is None:
        return ahead or _later(scene, at)
    if ahead is None or ahead.rule == "cue-before-far":
        return close
    participle = close.cue is not None and close.cue.participle
    return ahead if participle or _adjacent(scene, ahead, at) else close


def _adjacent(scene: Scene, found: Attribution, at: int) -> bool:
    """Whether nothing but a colon, comma or conjunction parts the cue or its subject from the quote."""
    assert found.cue is not None
    end = max(found.cue.high, found.mention.last if found.mention is not None else 0)
    between = scene.tokens[end:at]
    return all(not t.is_word or t.flags & THAT for t in between) or (
        at > 0 and scene.tokens[at - 1].text == ":"
    )


def _right_after(scene: Scene, at: int) -> Attribution | None:
    """`“…”, said X`; `“…”, X said`; `“…”, according to X`."""
    tokens = scene.tokens
    a = at + 1
    while a < len(tokens) and tokens[a].text in ",–—-.":
        a += 1
    if a >= len(tokens):
        return None
    skipped = a
    while (
        skipped < len(tokens)
        and skipped < a + 4
        and tokens[skipped].flags & (ADVERB | AS | OPENER | CLITIC)
        and not (tokens[skipped].flags & (1 | 2 | 4))
    ):
        skipped += 1
    cue = next((c for c in scene.cues if c.low in range(a, skipped + 1)), None)
    if cue is not None:
        mention = scene.subject(cue, at + 1)
        return Attribution(cue, mention, "cue-after")
    cue = next((c for c in scene.cues if c.low > at), None)
    if cue is None or not cue.is_verb or cue.low > at + 60:
        return None
    if any(t.quoted is not None and t.end - t.start > 40 for t in tokens[at + 1 : cue.low]):
        return None
    mention = scene.subject(cue, at + 1)
    if mention is not None and a <= mention.first <= a + 2 and mention.first < cue.low:
        return Attribution(cue, mention, "speaker-cue-after")
    return None


def _before(scene: Scene, at: int) -> Attribution | None:
    """`X said: “…”`; `selon X, “…”`; `X called it “…”`."""
    tokens = scene.tokens
    cue = next((c for c in reversed(scene.cues) if c.high <= at), None)
    if cue is None:
        return None
    mention = scene.subject(cue)
    if cue.kind == "comma" and (mention is None or mention.kind != "name"):
        return None
    end = max(cue.high, mention.last if mention is not None else 0)
    between = tokens[cue.high : at]
    if any(t.text in ";" for t in between):
        return None
    far = len(between) > 25 and tokens[at - 1].text != ":"
    if (
        any(t.quoted is not None and t.end - t.start > 60 for t in between)
        and tokens[at - 1].text not in ":,"
    ):
        far = True
    del end
    return Attribution(cue, mention, "cue-before-far" if far else "cue-before")


def _later(scene: Scene, at: int) -> Attribution | None:
    """`The “new normal” is here, said X.`"""
    for cue in scene.cues:
        if cue.low <= at or cue.participle:
            continue
        if not cue.is_verb or _after_comma(scene, cue):
            return Attribution(cue, scene.subject(cue), "cue-later")
        return None
    return None


def _after_comma(scene: Scene, cue: Cue) -> bool:
    mention = scene.subject(cue)
    first = cue.low if mention is None else min(cue.low, mention.first)
    while first > 0 and scene.tokens[first - 1].flags & (ADVERB | AS | AND):
        first -= 1
    return first > 0 and scene.tokens[first - 1].text in ",–—"
