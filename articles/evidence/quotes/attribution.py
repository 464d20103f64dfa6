"""Which reporting words and which speaker belong to a quotation."""

from collections.abc import Callable
from dataclasses import dataclass

from articles.evidence.quotes.clauses import past_dateline
from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.lexicon import (
    ADVERB,
    AND,
    AS,
    AUX,
    CLITIC,
    CUE,
    DETERMINER,
    FINITE,
    PREPOSITION,
    PRONOUN,
    REFLEXIVE,
    ROLE,
    SUBORDINATE,
    THAT,
    TIME,
    TITLE,
    Lexicon,
)
from articles.evidence.quotes.mentions import Mention, hung_pronoun, plain_mention
from articles.evidence.quotes.sentences import Token
from articles.evidence.quotes.subjects_after import speaker_after, subject_after
from articles.evidence.quotes.subjects_before import subject_before


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
    is_human: Callable[[str], bool]

    def may_think(self, mention: Mention) -> bool:
        """Whether `pour X, …` gives X's view: a person, an office, a pronoun; not `pour la France`."""
        if mention.kind == "pronoun":
            return True
        if mention.kind == "name":
            return bool(mention.roles) or self.is_human(mention.text)
        return any(t.flags & ROLE for t in self.tokens[mention.first : mention.last])

    def subject(self, cue: Cue, floor: int = 0) -> Mention | None:
        """The subject of a cue, found once."""
        if cue.verb not in self.subjects:
            found = self._find_subject(cue, floor)
            if found is not None and found.kind == "pronoun" and found.gender == "v":
                # sagt sie: a woman; sagen sie: several
                found.plural = self.tokens[cue.verb].low.endswith("n")
                found.gender = "" if found.plural else "f"
            self.subjects[cue.verb] = found
        return self.subjects[cue.verb]

    def reports(self, cue: Cue) -> bool:
        """Whether a cue reports here: not `was described as`, not `when X announced …, `."""
        if cue.passive:
            self.subject(cue)
            return cue.impersonal
        return not (cue.is_verb and self._is_subordinate(cue))

    def _is_subordinate(self, cue: Cue) -> bool:
        """`When Ghani announced the swap, he said …`: the first verb only sets the time."""
        tokens = self.tokens
        for j in range(cue.low - 1, max(-1, cue.low - 12), -1):
            text = tokens[j].text
            if text in ",;:()–—" or tokens[j].quoted is not None:
                return False
            if tokens[j].flags & SUBORDINATE and not tokens[j].flags & (PREPOSITION | AND | PRONOUN):
                begins = j == 0 or not tokens[j - 1].is_word
                closed = any(t.text == "," for t in tokens[cue.high : cue.high + 25])
                return begins and j == 0 and closed
        return False

    def _find_subject(self, cue: Cue, floor: int) -> Mention | None:
        tokens, lexicon = self.tokens, self.lexicon
        if not cue.is_verb:
            if cue.kind == "after":
                return subject_before(tokens, cue.low, floor, lexicon)
            return speaker_after(tokens, cue.high, lexicon)
        if cue.impersonal:
            return None
        hung = next(
            (hung_pronoun(tokens, i, lexicon) for i in range(cue.low, cue.high) if tokens[i].hung), None
        )
        if hung is not None:
            return hung
        if self.is_impersonal(cue):
            cue.impersonal = True
            return None
        if cue.caused:
            return subject_before(tokens, cue.low - 1, cue.caused, lexicon)
        told = self._after_as(cue)
        if told is not None:
            return told
        previous = tokens[cue.low - 1] if cue.low else None
        if cue.participle or (
            previous is not None and previous.flags & AND and not previous.flags & DETERMINER
        ):
            carried = self._carried(cue)
            if carried is not None or cue.participle:
                return carried
        if (
            previous is not None
            and self.lexicon.pronouns.get(previous.low) == "r"
            and not previous.is_capital
        ):
            return self._antecedent(cue)
        floor = max(floor, self._clause_start(cue.low))
        if self._inverted_first(cue, floor):
            after = subject_after(tokens, cue.high, lexicon)
            return after if after is not None else subject_before(tokens, cue.low, floor, lexicon)
        before = subject_before(tokens, cue.low, floor, lexicon)
        if before is not None:
            return before
        if not lexicon.speech.zero_that:  # “called Omar a liar” is no inversion in English
            after = subject_after(tokens, cue.high, lexicon)
            if after is not None:
                return after
        return self._carried(cue)

    def _antecedent(self, cue: Cue) -> Mention:
        """`Sarah Jones, who said …`; nobody where a thing is meant (`lo que indica`)."""
        found = subject_before(self.tokens, cue.low, 0, self.lexicon)
        if found is not None and (found.kind == "name" or (found.roles and found.kind == "description")):
            return found
        token = self.tokens[cue.low - 1]
        return Mention(token.start, token.end, token.text, "nobody", first=cue.low - 1, last=cue.low)

    def _carried(self, cue: Cue) -> Mention | None:
        """The subject of the verb before it in the sentence, else of the sentence."""
        for other in reversed(self.cues):
            if other.low < cue.low and other.is_verb and not other.participle:
                found = self.subject(other)
                if found is not None:
                    return found
        tokens = self.tokens
        governed = self._governed(cue)
        if governed is not None:
            return governed
        for i in self._clause_heads(cue):
            found = subject_after(tokens, i, self.lexicon)
            if found is None or found.last > cue.low or found.kind == "nobody":
                continue
            found = self._without_verb(found)
            if found.kind in ("name", "pronoun") or found.definite or not i:
                return found
        for i, token in enumerate(tokens[: cue.low]):
            if token.flags & FINITE and i:
                found = subject_before(tokens, i, 0, self.lexicon)
                told = found is not None and (found.kind in ("name", "pronoun") or found.definite)
                return found if told else None
        return None

    def _clause_heads(self, cue: Cue) -> list[int]:
        """Where the phrase may begin whose verb a cue carries on: the main clause's first.

        `When Hale began explaining …`, `When the doors shut, Hale rose, saying …`
        """
        tokens = self.tokens
        first = past_dateline(tokens, 0, cue.low)
        heads = [first, *(i for i in range(first + 1, cue.low) if tokens[i - 1].text == ",")]
        if tokens[first].flags & SUBORDINATE and not tokens[first].flags & (DETERMINER | PRONOUN):
            heads = [*heads[1:], first + 1]
        return heads

    def _governed(self, cue: Cue) -> Mention | None:
        """`outed Hale in 2017 for claiming …`: the one named before the preposition."""
        tokens = self.tokens
        governing = self.lexicon.speech.blamed_for.split()
        at = next((j for j in range(cue.low - 1, max(0, cue.low - 4), -1) if tokens[j].low in governing), 0)
        if not cue.participle or any(not t.is_word or t.is_capital for t in tokens[at : cue.low]):
            return None
        while at > 2 and tokens[at - 1].text.isdigit() and tokens[at - 2].flags & PREPOSITION:
            at -= 2
        found = subject_before(tokens, at, 0, self.lexicon) if at else None
        return found if found is not None and found.kind == "name" and found.last == at else None

    def _without_verb(self, found: Mention) -> Mention:
        """`Mateen | met with reporters, and called …`: a known name ends before the word after it."""
        token = self.tokens[found.first]
        if found.kind != "description" or not token.is_capital or not self.is_human(token.text):
            return found
        return plain_mention(self.tokens, found.first, found.first + 1, "name")

    def is_impersonal(self, cue: Cue) -> bool:
        """`se informó que`, `il a été annoncé`, `it was said`."""
        tokens = self.tokens
        if tokens[cue.low].flags & REFLEXIVE and self.lexicon.speech.null_subject:
            j = cue.high
            while j < len(tokens) and tokens[j].flags & ADVERB:
                j += 1
            return j < len(tokens) and bool(tokens[j].flags & THAT)
        if not cue.passive:
            return False
        return any(
            cue.low >= len(words)
            and all(t.low == w for t, w in zip(tokens[cue.low - len(words) : cue.low], words, strict=True))
            for words in self.lexicon.impersonal
        )

    def _after_as(self, cue: Cue) -> Mention | None:
        """`wie | das Team | in „Science“ berichtet`: the subject stands right after the conjunction."""
        tokens = self.tokens
        for j in range(cue.low - 1, max(-1, cue.low - 16), -1):
            if tokens[j].text in ",.;:":
                return None
            if tokens[j].flags & AS:
                found = subject_after(tokens, j + 1, self.lexicon)
                return found if found is not None and found.last <= cue.low else None
        return None

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
        if before.text in ",–—":
            if j == 0 or tokens[j - 1].quoted is not None:
                return True
            return not self.lexicon.speech.zero_that and self._follows_clause(cue, j)
        if self.lexicon.speech.verb_second and not cue.participle:
            head = tokens[floor] if floor < low else None
            leads = (
                head is not None
                and head.flags & (PREPOSITION | ADVERB | TIME)
                and not head.flags & DETERMINER
            )
            if leads and subject_after(tokens, cue.high, self.lexicon) is not None:
                return True  # Auf die Frage nach den Kosten sagte Petersen: …
            first = subject_before(tokens, low, floor, self.lexicon)
            return first is None or bool(tokens[first.first - 1 if first.first else 0].flags & ADVERB)
        return False

    def _follows_clause(self, cue: Cue, comma: int) -> bool:
        """Whether a clause stands before a comma, not a subject with its apposition."""
        after = subject_after(self.tokens, cue.high, self.lexicon)
        if after is None:
            return False
        if after.kind == "pronoun":
            return True
        before = subject_before(self.tokens, cue.low, 0, self.lexicon)
        commas = sum(t.text == "," for t in self.tokens[: comma + 1])
        if before is not None and before.kind == "name" and before.last <= comma and commas > 1:
            between = self.tokens[before.last : comma + 1]
            if between[0].text == "," and sum(t.text == "," for t in between) < 3:
                return False  # La maire, Solange Rey, juge la somme …
        if not self.lexicon.speech.verb_second:
            return True
        # Müller, Chef von X, sagte der Zeitung: two commas around the apposition
        return sum(t.text == "," for t in self.tokens[:comma]) == 0 or any(
            t.flags & FINITE for t in self.tokens[:comma]
        )


def attribute(scene: Scene, at: int) -> Attribution | None:
    """The attribution of the quotation at token `at`, within its sentence."""
    close = _right_after(scene, at)
    ahead = _before(scene, at)
    if close is None:
        return ahead or _later(scene, at)
    if ahead is None or ahead.rule == "cue-before-far":
        return close
    assert close.cue is not None
    if (
        close.rule == "cue-after"
        and close.mention is not None
        and close.cue.kind == "say"
        and not close.cue.participle
    ):
        return close  # Palazzo Chigi smentisce crisi: «…», assicura una fonte
    if close.cue.participle or (close.cue.kind == "voice" and close.mention is None):
        return ahead
    if (
        ahead.cue is not None
        and ahead.cue.kind == "voice"
        and close.cue.kind == "say"
        and close.mention is not None
    ):
        return close  # Das Institut freut sich: «…», sagt X
    return ahead if _adjacent(scene, ahead, at) else close


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
    if a >= len(tokens) or (tokens[a].text in "([" and not _is_attribution_alone(scene, a)):
        return None
    skipped = a
    while (
        skipped < min(len(tokens) - 1, a + 3)
        and tokens[skipped].flags & (ADVERB | AS | CLITIC)
        and not tokens[skipped].flags & CUE
    ):
        skipped += 1
    cue = next((c for c in scene.cues if a <= c.low <= skipped and scene.reports(c)), None)
    if cue is not None and a == at + 1 and cue.kind == "voice" and not _ends_sentence(scene, at):
        cue = None  # «Les voix des femmes» appelle …: a name as the subject of its verb
    if cue is not None:
        return Attribution(cue, scene.subject(cue, at + 1), "cue-after")
    cue = next((c for c in scene.cues if c.low > at and scene.reports(c)), None)
    if cue is not None and cue.is_verb and cue.low <= at + 60:
        between = tokens[at + 1 : cue.low]
        if not any(t.quoted is not None and t.end - t.start > 40 for t in between):
            mention = scene.subject(cue, at + 1)
            if mention is not None and a <= mention.first <= a + 2 and mention.first < cue.low:
                return Attribution(cue, mention, "speaker-cue-after")
    return _unlisted_verb(scene, a)


def _is_attribution_alone(scene: Scene, opening: int) -> bool:
    """Whether brackets hold an attribution and no more: `“…” (said X)`, not `“…” (models say that …)`."""
    tokens = scene.tokens
    closing = next((k for k in range(opening, len(tokens)) if tokens[k].text in ")]"), len(tokens))
    for cue in scene.cues:
        if opening < cue.low < closing:
            mention = scene.subject(cue, opening + 1)
            return max(cue.high, mention.last if mention is not None else 0) == closing
    return True


def _ends_sentence(scene: Scene, at: int) -> bool:
    """Whether a quotation's words end like a sentence: `“Vous venez ?” demanda Paul`."""
    quoted = scene.tokens[at].quoted
    return quoted is not None and scene.text[quoted.end - 1] in ".,?!…"


def _unlisted_verb(scene: Scene, a: int) -> Attribution | None:
    """`“…”, gracejou Quaresma`: a word between a quote and a name is a verb, listed or not."""
    tokens = scene.tokens
    if a + 1 >= len(tokens) or not tokens[a].is_word:
        return None
    start = a
    while tokens[a].flags & AUX and not tokens[a].hung and a + 2 < len(tokens):
        a += 1  # », a réagi le syndic
    verb, after = tokens[a], tokens[a + 1]
    if verb.is_capital or verb.flags & ~(FINITE | ROLE) or not verb.text[0].isalpha():
        return None
    mention = None
    if verb.hung:
        mention = hung_pronoun(tokens, a, scene.lexicon)
    elif after.is_capital or after.flags & (DETERMINER | TITLE | PRONOUN):
        mention = subject_after(tokens, a + 1, scene.lexicon)
    if mention is None or mention.kind == "nobody" or len(verb.low) < 3:
        return None
    if mention.kind == "description" and not mention.roles:
        return None
    words = [token.text for token in tokens[start : a + 1]]
    if verb.hung and start == a:
        words = [verb.text[: -len(verb.hung)].removesuffix("-t-").removesuffix("-")]
    text = " ".join(words)
    return Attribution(Cue(start, a + 1, "voice", text, verb=a), mention, "verb-after")


def _before(scene: Scene, at: int) -> Attribution | None:
    """`X said: “…”`; `selon X, “…”`; `X called it “…”`."""
    tokens = scene.tokens
    cue = next((c for c in reversed(scene.cues) if c.high <= at and _can_lead(scene, c)), None)
    if cue is None:
        return None
    cue = _outer(scene, cue)
    mention = scene.subject(cue)
    between = tokens[cue.high : at]
    if any(t.text == ";" for t in between):
        return None
    reach = 25 if cue.kind != "voice" else 12
    far = len(between) > reach and tokens[at - 1].text != ":"
    if tokens[at - 1].text not in ":,":
        far = far or any(t.quoted is not None and t.end - t.start > 60 for t in between)
    return Attribution(cue, mention, "cue-before-far" if far else "cue-before")


def _outer(scene: Scene, cue: Cue) -> Cue:
    """The verb whose that-clause holds a cue: `a prévenu qu’il ne s’enchaînerait pas : « … »`."""
    for other in scene.cues:
        if other.high > cue.low or not other.is_verb or not scene.reports(other):
            continue
        mention = scene.subject(other)
        after = max(other.high, mention.last if mention is not None and mention.first >= other.high else 0)
        follows = scene.tokens[after] if after < cue.low else None
        if follows is not None and follows.flags & THAT and not follows.flags & DETERMINER:
            between = scene.tokens[after : cue.low]
            if not any(t.text in ",;" or t.flags & AND for t in between) and not cue.participle:
                return other
    return cue


def _can_lead(scene: Scene, cue: Cue) -> bool:
    """Whether a cue before a quote can report it; `pour X, «` only with a name."""
    if cue.kind != "comma":
        return scene.reports(cue)
    mention = scene.subject(cue)
    return mention is not None and scene.may_think(mention)


def _later(scene: Scene, at: int) -> Attribution | None:
    """`The “new normal” is here, said X.`"""
    for cue in scene.cues:
        if cue.low <= at or cue.participle or not scene.reports(cue):
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
