"""One sentence with its quotations and reporting words, and the subject of each of those words."""

from collections.abc import Callable
from dataclasses import dataclass

from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import (
    ADVERB,
    ANAPHOR,
    AND,
    AS,
    AUX,
    BODY,
    DEFINITE,
    DETERMINER,
    OF,
    PASSIVE,
    POSSESSIVE,
    PREPOSITION,
    REFLEXIVE,
    RELATIVE,
    ROLE,
    SUBORDINATE,
    THAT,
    TOLD,
)
from articles.evidence.quotes.lexicon import Lexicon, bits_in_singular, endings_of, listed
from articles.evidence.quotes.mentions import (
    Mention,
    hung_pronoun,
    plain_mention,
    shaped_pronoun,
)
from articles.evidence.quotes.sentences import Token
from articles.evidence.quotes.subjects.after import speaker_after, subject_after
from articles.evidence.quotes.subjects.before import antecedent, quoted_name, subject_before
from articles.evidence.quotes.subjects.carried import carried_subject
from articles.evidence.quotes.subjects.governed import (
    agent,
    from_body,
    from_body_behind,
    is_governed,
    is_narrated,
    narrator,
)
from articles.evidence.quotes.subjects.inert import is_purpose, reports
from articles.evidence.quotes.subjects.inversion import is_inverted
from articles.evidence.quotes.subjects.own import by_own_account
from articles.evidence.quotes.subjects.passing import past_relative
from articles.evidence.quotes.subjects.phrases import phrase_before
from articles.evidence.quotes.subjects.sources import issuing, source_of
from articles.evidence.quotes.subjects.verb_second import (
    behind_auxiliary,
    behind_thing,
    linked_name,
    of_relative,
    turned,
    verb_last,
)

_CLAUSE = 5
"""Tokens before a verb that closes its sentence, at least."""
_INSIDE = 3
"""… and before one that stands within it, between commas."""


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
        if mention.text.lower().partition(" ")[0] in listed(self.lexicon.bodies.outspoken):
            return True
        if mention.kind == "name":
            return bool(mention.roles) or self.is_human(mention.text)
        words = self.tokens[mention.first : mention.last]
        return any((t.flags | bits_in_singular(t.low, self.lexicon)) & ROLE for t in words)

    def subject(self, cue: Cue, floor: int = 0) -> Mention | None:
        """The subject of a cue, found once."""
        if cue.verb not in self.subjects:
            found = self._find_subject(cue, floor)
            if found is not None and found.first == 0 and self._is_manner(found):
                found = None
            if found is not None and found.kind == "pronoun" and found.gender == "v":
                # sagt sie: a woman; sagen sie: several
                found.plural = self._finite(cue).low.endswith(endings_of(self.lexicon.forms.plural_verb))
                found.gender = "" if found.plural else "f"
            if found is not None and found.kind == "pronoun" and self.tokens[cue.verb].flags & TOLD:
                follows = self.tokens[cue.high : cue.high + 3]
                named = next((k for k, t in enumerate(follows) if not t.is_capital), len(follows))
                found.told = follows[named - 1].text if named else ""
            if found is None and floor:
                return None  # behind words in marks there is none, but before them there may be
            self.subjects[cue.verb] = found
        return self.subjects[cue.verb]

    def _finite(self, cue: Cue) -> Token:
        """The verb that shows the number: `haben sie | gesagt`, `wie sie verraten | hat`."""
        near = (cue.low, *range(cue.high, min(cue.high + 1, len(self.tokens))))
        helps = (self.tokens[at] for at in near if self.tokens[at].flags & AUX)
        return next(helps, self.tokens[cue.verb])

    def reports(self, cue: Cue) -> bool:
        """Whether a cue reports here: not `was described as`, not `when X announced …, `."""
        return reports(self, cue)

    def _find_subject(self, cue: Cue, floor: int) -> Mention | None:
        tokens, lexicon = self.tokens, self.lexicon
        if cue.own:
            return by_own_account(self, cue)
        if not cue.is_verb:
            if cue.kind == "words":
                return speaker_after(tokens, cue.high + 1, lexicon)  # il commento del | presidente
            if cue.kind == "after":
                if cue.low > 1 and tokens[cue.low - 1].text == ",":
                    return issuing(self, cue)
                comma = cue.low - 2
                pointed = comma > 0 and tokens[comma].text == "," and tokens[comma + 1].flags
                if pointed and pointed & (DEFINITE | RELATIVE):
                    return subject_before(tokens, comma, floor, lexicon)  # eine Erhebung, | der zufolge …
                return subject_before(tokens, cue.low, floor, lexicon)
            if cue.kind == "comma" and is_purpose(tokens, cue.high, lexicon):
                return None  # per poi menzionare il connazionale Musetti
            own = next((i for i in range(cue.low, cue.high) if self._is_own(tokens[i])), None)
            if own is not None:
                return shaped_pronoun(tokens, own, "as")  # a su juicio
            whom = self._before_relative(cue, floor)
            if whom is not None:
                return whom
            return linked_name(self, cue.high) or self._with_article(cue)
        if cue.impersonal:
            return source_of(self, cue)
        if is_narrated(self, cue):
            return narrator(self, cue, floor)
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
        closed = cue.high >= len(tokens) or not tokens[cue.high].is_word
        if previous is not None and previous.flags & AS and closed and lexicon.traits.null_subject:
            heard = [c for c in self.cues if c.high < cue.low and c.kind == "say" and not c.participle]
            # O vento vai, segundo apontou, ajudar; dijo que los turnos, según ha explicado, son …
            return carried_subject(self, cue) if heard else None
        if cue.participle or (
            previous is not None and previous.flags & AND and not previous.flags & DETERMINER
        ):
            carried = carried_subject(self, cue)
            if carried is not None and previous is not None and previous.flags & PREPOSITION:
                sure = carried.kind in ("name", "pronoun") or any(map(self._is_office, carried.roles))
                sure = sure or any(t.flags & ANAPHOR for t in tokens[carried.first : carried.last])
                return carried if sure else None  # The worst you can do is hide by saying
            if carried is not None or cue.participle:
                return carried
        led = cue.low - 1
        while self.lexicon.traits.zero_that and led > 0 and tokens[led].flags & ADVERB:
            led -= 1  # …, which only | adds to it
        relative = tokens[led] if led >= 0 else None
        if (
            relative is not None
            and self.lexicon.pronouns.get(relative.low) == "r"
            and not relative.is_capital
        ):
            return self._antecedent(cue, led + 1)
        if previous is not None and (self._is_there(previous) or self._is_what(cue.low - 1)):
            carried = carried_subject(self, cue)
            if carried is not None:
                return carried  # lamentó la derrota en Riazor, donde | negó que …
        floor = max(floor, self._clause_start(cue.low))
        pronoun_behind = turned(self, cue)
        if pronoun_behind is not None:
            return pronoun_behind
        source = from_body(self, cue, floor) or of_relative(self, cue) or from_body_behind(self, cue)
        if source is not None:
            return source
        if is_inverted(tokens, cue, floor, lexicon):
            after = self.subject_behind(cue.high) or behind_auxiliary(self, cue) or verb_last(self, cue)
            return after if after is not None else subject_before(tokens, cue.low, floor, lexicon)
        helped = behind_auxiliary(self, cue)
        if helped is not None:
            return helped
        before = subject_before(tokens, cue.low, floor, lexicon)
        if before is not None and is_governed(tokens, before, lexicon):
            before = None
        if self._closes(cue, before):
            return None
        if before is not None:
            return behind_thing(self, cue, before) or before
        if lexicon.traits.null_subject and cue.low and cue.low == floor and tokens[cue.low - 1].text == ";":
            carried = carried_subject(self, cue)
            if carried is not None:
                return carried  # O presidente fez um discurso; | cobrou provas; …
        if not lexicon.traits.zero_that:  # “called Omar a liar” is no inversion in English
            after = self.subject_behind(cue.high)
            if after is not None:
                return after
        return carried_subject(self, cue)

    def _is_manner(self, found: Mention) -> bool:
        """`Visivelmente incomodado, | afirmou: …`"""
        opens = found.kind == "description" and not found.first and found.last > 1
        manner = self.tokens[found.first].low.endswith(endings_of(self.lexicon.forms.adverb_ending))
        return opens and manner and self.lexicon.traits.null_subject and not self.tokens[1].is_capital

    def _with_article(self, cue: Cue) -> Mention | None:
        """`na opinião do | advogado`: the article that ends the reporting words is the speaker's."""
        found = speaker_after(self.tokens, cue.high, self.lexicon)
        article = self.tokens[cue.high - 1].flags & DEFINITE
        if article and found is not None and found.first == cue.high and found.kind == "description":
            found.definite = True
        return found

    def _before_relative(self, cue: Cue, floor: int) -> Mention | None:
        """`Luc Mestre, | pour qui « … »`, `la procura, | secondo la quale …`: the one before the comma."""
        tokens = self.tokens
        at = past_relative(tokens, cue.high, self.lexicon)
        if at == cue.high or cue.low < 2:
            return None
        end = cue.low - 1 if tokens[cue.low - 1].text == "," else cue.low
        return phrase_before(tokens, end - 1, floor, self.lexicon)

    def _is_own(self, token: Token) -> bool:
        """Whether a phrase is of the one it is about: `a` **`su`** `juicio`, `naar` **`eigen`** `zeggen`."""
        return bool(token.flags & POSSESSIVE) or token.low in listed(self.lexicon.people.own)

    def _is_office(self, role: str) -> bool:
        return bool(self.lexicon.flags.get(role, 0) & (ROLE | BODY)) or role.endswith(
            endings_of(self.lexicon.offices.role_endings)
        )

    def _closes(self, cue: Cue, before: Mention | None) -> bool:
        """`La velocità salirà a 140 chilometri orari, | ha assicurato |.`: nobody is named beside it."""
        tokens, low = self.tokens, cue.low
        inside = cue.high < len(tokens) and tokens[cue.high].text == ","  # La fiesta, admite, costará …
        if not self.lexicon.traits.null_subject or low < (_INSIDE if inside else _CLAUSE):
            return False
        if tokens[low - 1].text != ",":
            return False
        if cue.high < len(tokens) and tokens[cue.high].text not in ".!?…,":
            return False
        if tokens[low - 2].quoted is not None or any(t.quoted is not None for t in tokens[:low]):
            return False
        if before is None or before.kind != "description":
            return before is None
        return not any(t.flags & (ROLE | BODY) for t in tokens[before.first : before.last])

    def subject_behind(self, at: int) -> Mention | None:
        """What stands behind a verb, if its article can be a subject's, or a name in full elsewhere."""
        found = subject_after(self.tokens, at, self.lexicon) or linked_name(self, at)
        if found is None or self.tokens[found.first].low not in listed(self.lexicon.grammar.object_articles):
            return found
        return None

    def _antecedent(self, cue: Cue, at: int) -> Mention:
        """`Sarah Jones, who said …`; nobody where a thing is meant (`lo que indica`)."""
        tokens, low = self.tokens, at
        placed = low > 2 and tokens[low - 2].flags & DEFINITE and tokens[low - 3].flags & PREPOSITION
        placed = placed and not tokens[low - 3].flags & DETERMINER
        if (placed or self._is_within(low - 1)) and self.lexicon.traits.null_subject:
            carried = carried_subject(self, cue)  # publicó un vídeo en el que | asegura que …
            if carried is not None:
                return carried
        found = subject_before(self.tokens, at, 0, self.lexicon)
        if found is None:
            found = antecedent(self.tokens, at - 1, 0, self.lexicon)  # Iturbe, que admite que …
            human = found is not None and any(
                (t.flags | bits_in_singular(t.low, self.lexicon)) & (ROLE | BODY)
                for t in self.tokens[found.first : found.last]
            )
            if found is not None and found.kind != "name" and not human:
                found = agent(self, at - 2)
        if found is not None and (found.kind == "name" or (found.roles and found.kind == "description")):
            return found
        named = self.tokens[at - 2] if at > 2 else None
        if named is not None and named.is_capital and self.tokens[at - 3].flags & OF:
            return plain_mention(self.tokens, at - 2, at - 1, "name")  # la fotografia di Coldiretti che …
        if self.lexicon.traits.null_subject:
            for other in reversed(self.cues):  # X reveló que …, lo que calificó de «…»
                if other.high < cue.low and other.is_verb and not other.participle:
                    return self.subject(other) or Mention(0, 0, "", "nobody")
            judged = any(t.text == "," for t in tokens[max(0, at - 3) : at - 1])  # …, algo que; …, lo que
            carried = carried_subject(self, cue) if judged and cue.kind == "say" else None
            if carried is not None and carried.kind != "pronoun" and self._may_judge(carried):
                return carried  # El comité ha convocado un paro tras …, algo que | considera una «traición»
        token = self.tokens[at - 1]
        return Mention(token.start, token.end, token.text, "nobody", first=at - 1, last=at)

    def _may_judge(self, found: Mention) -> bool:
        """Whether a subject is a body, an office or a person, who may call something something."""
        words = self.tokens[found.first : found.last]
        return self.is_human(found.text) or any(t.flags & (BODY | ROLE) for t in words)

    def _is_within(self, relative: int) -> bool:
        """Whether a relative names where something is said: `um vídeo | no qual | afirmou que …`."""
        before = self.tokens[relative - 1] if relative > 1 else None
        return before is not None and before.low in listed(self.lexicon.attribution.impersonal_sources)

    def _is_what(self, relative: int) -> bool:
        """`um vídeo | no qual | afirmou`: a relative with its preposition, and the subject left out."""
        token = self.tokens[relative]
        here = token.flags & RELATIVE and not token.flags & SUBORDINATE and not token.is_capital
        return bool(here) and self.lexicon.traits.null_subject and self._is_within(relative)

    def _is_there(self, token: Token) -> bool:
        """Whether a clause of place or time begins whose subject may be left out: `donde`, `onde`."""
        link = token.flags & SUBORDINATE and token.flags & RELATIVE
        return bool(link) and self.lexicon.traits.null_subject and not token.is_capital

    def is_impersonal(self, cue: Cue) -> bool:
        """`se informó que`, `il a été annoncé`, `it was said`."""
        tokens = self.tokens
        if tokens[cue.low].flags & REFLEXIVE and self.lexicon.traits.null_subject:
            j = cue.high
            while j < len(tokens) and tokens[j].flags & ADVERB:
                j += 1
            return j < len(tokens) and bool(tokens[j].flags & THAT)
        if not cue.passive:
            return False
        at = cue.high + any(t.flags & PASSIVE for t in tokens[cue.high : cue.high + 1])
        clause = [t.flags & THAT for t in tokens[at + 1 : at + 2]]
        if self.lexicon.traits.verb_second and any(clause) and tokens[at].text == ",":
            return True  # Dabei war kritisiert worden, dass …
        return any(
            cue.low >= len(words)
            and all(t.low == w for t, w in zip(tokens[cue.low - len(words) : cue.low], words, strict=True))
            for words in self.lexicon.impersonal
        )

    def _after_as(self, cue: Cue) -> Mention | None:
        """`wie | das Team | in „Science“ berichtet`: the subject stands right after the conjunction."""
        tokens = self.tokens
        bracketed = False
        for j in range(cue.low - 1, max(-1, cue.low - 20), -1):
            bracketed = tokens[j].text == ")" or (bracketed and tokens[j].text != "(")
            if bracketed:
                continue  # wie Minister Horst Weber (68, CSU) bekanntgab
            if tokens[j].text in ",.;:":
                return None
            if tokens[j].flags & AS:
                if j + 2 < cue.low and tokens[j + 1].flags & DETERMINER and tokens[j + 2].quoted is not None:
                    return quoted_name(tokens[j + 2], j + 1)  # wie | der „Hofer Bote“ | berichtete
                found = subject_after(tokens, j + 1, self.lexicon)
                return found if found is not None and found.last <= cue.low else None
        return None

    def _clause_start(self, at: int) -> int:
        for j in range(at - 1, -1, -1):
            token = self.tokens[j]
            if token.text in (":", ";") or (token.quoted is not None and token.end - token.start > 40):
                return j + 1
        return 0
