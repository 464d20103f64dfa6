"""The clause that a comma alone parts from its verb of saying: `er sagte, es sei spät`."""

from articles.evidence.quotes.clauses import (
    Parts,
    clause_end,
)
from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import (
    ADVERB,
    AND,
    AUX,
    CUE,
    DETERMINER,
    FINITE,
    KONJ,
    KONJ_WEAK,
    PHRASE,
    PREPOSITION,
    RELATIVE,
    SUBORDINATE,
    THAT,
)
from articles.evidence.quotes.indirect.subjunctive import is_subjunctive
from articles.evidence.quotes.lexicon import endings_of
from articles.evidence.quotes.sentences import Token, some_are
from articles.evidence.quotes.subjects import Scene


def comma_clause(scene: Scene, cue: Cue, after: int) -> Parts | None:
    """`X sagte am Montag, die Lage sei ernst`."""
    if not scene.lexicon.traits.comma_clause or cue.participle:
        return None
    tokens = scene.tokens
    comma = next((k for k in range(after, min(len(tokens), after + 20)) if tokens[k].text in ",:"), None)
    if comma is None or comma + 2 >= len(tokens) or tokens[comma + 1].quoted is not None:
        return None
    low = comma + 1
    if tokens[comma].text == ":" and any(
        _trails(scene, other) for other in scene.cues if other.low > low + 2
    ):
        return None  # Das bezweifelt Weber: Es werde nichts nützen |, schreibt er
    if tokens[low].flags & AND and scene.lexicon.traits.nouns_capital and not tokens[low].flags & SUBORDINATE:
        return None  # …, was die Kinder sagen, | und an der Tafel steht es
    if tokens[low].flags & THAT and not tokens[low].flags & DETERMINER:
        return None  # schreibt so hohe Verluste, | dass …
    if any(other.low == low and other.kind == "after" for other in scene.cues):
        return None  # kommentierte Berichte, | wonach … verschoben sei
    begins = tokens[low].flags & (PREPOSITION | DETERMINER) or _is_adjective(tokens, low)
    second = begins and _second_verb(scene, low)
    if (
        tokens[low].flags & (RELATIVE | SUBORDINATE | PREPOSITION)
        and not second
        and not some_are(tokens[low:], KONJ)
    ):
        return None
    clause = tokens[low : clause_end(tokens, low)]
    words = [t for t in clause if t.is_word]
    if _is_infinitive(scene, words):
        return None  # regte an, den Mann möglichst schnell zu untersuchen
    passive = len(words) > 3 and words[-2].flags & AUX  # genannt | werden | will
    if (
        tokens[low].flags & DETERMINER
        and words[-1].flags & (FINITE | AUX)
        and not any(t.flags & (FINITE | AUX | KONJ | KONJ_WEAK) for t in words[: -2 if passive else -1])
    ):
        return None  # der Manager, der nicht genannt werden will: a relative clause ends in its verb
    if tokens[comma].text == ":" and not some_are(clause, KONJ | KONJ_WEAK):
        if comma == after and _is_whole(clause) and cue.kind == "say":
            return [(low, low + len(clause))], "colon-clause"  # Die Autoren sagen: Es liegt am Geld.
        return None
    verbal = _begins_with_pronoun(scene, low) or some_are(clause[1:], FINITE | AUX | KONJ | KONJ_WEAK)
    if not verbal and not second and not is_subjunctive(scene, low + 1):
        return None
    return [(low, _own_end(scene, low, low + len(clause)))], "comma-clause"


def _trails(scene: Scene, cue: Cue) -> bool:
    """Whether a verb and its subject end the sentence behind a comma: `…, schreibt er.`"""
    tokens, found = scene.tokens, scene.subject(cue)
    if cue.kind != "say" or tokens[cue.low - 1].text != "," or found is None or found.first < cue.high:
        return False
    return found.last >= len(tokens) or not tokens[found.last].is_word


def _begins_with_pronoun(scene: Scene, low: int) -> bool:
    """`sagte,` **`sie backe`** `morgen keine Brezeln`: behind a pronoun stands the verb."""
    tokens, shapes = scene.tokens, scene.lexicon.pronouns
    if low + 2 >= len(tokens) or shapes.get(tokens[low].low, "r")[0] not in "mfnav":
        return False
    verb = tokens[low + 1]
    plain = verb.is_word and not verb.is_capital and not verb.flags & (PREPOSITION | DETERMINER | ADVERB)
    return plain and not tokens[low].flags & DETERMINER


def _is_whole(clause: list[Token]) -> bool:
    """Whether a stretch behind a colon is a sentence: a capital first, a verb within."""
    verbal = any(t.flags & (FINITE | AUX) and not t.flags & DETERMINER for t in clause[1:])
    return len(clause) > 4 and clause[0].is_capital and verbal


def _is_infinitive(scene: Scene, words: list[Token]) -> bool:
    """Whether a clause ends in an infinitive and has no finite verb before it."""
    mark = scene.lexicon.clauses.infinitive_mark
    if not mark or len(words) < 2 or words[-2].low != mark:
        return False
    return not any(
        t.flags & (FINITE | AUX | KONJ | KONJ_WEAK) and not t.flags & DETERMINER for t in words[:-2]
    )


def _second_verb(scene: Scene, low: int) -> bool:
    """`warnte,` **`in der Halle fehlten`** `schon 150 Leute`: a phrase and its verb open a main clause.

    A relative clause (`in der die Leute fehlten`) ends in its verb.
    """
    tokens, endings = scene.tokens, endings_of(scene.lexicon.forms.verb_endings)
    k = low + 1
    if tokens[low].flags & DETERMINER and not scene.lexicon.traits.nouns_capital:
        return False
    while k < min(len(tokens), low + 5) and tokens[k].is_word and not tokens[k].is_capital:
        k += 1
    if k >= len(tokens) or not tokens[k].is_capital:
        return False
    while k < len(tokens) and tokens[k].is_capital:
        k += 1
    if k + 2 >= len(tokens) or not tokens[k + 1].is_word:
        return False
    verb = tokens[k]
    if verb.flags & (FINITE | AUX):
        return True
    return bool(endings) and verb.low.endswith(endings) and not verb.flags & ~CUE and verb.low.isalpha()


def _is_adjective(tokens: list[Token], low: int) -> bool:
    """`beteuert, | sämtliche Systeme | entsprächen der Norm`: a word that no list holds, before a noun."""
    if not tokens[low].is_word or tokens[low].is_capital or low + 1 >= len(tokens):
        return False
    return not tokens[low].flags and tokens[low + 1].is_capital


def _own_end(scene: Scene, low: int, high: int) -> int:
    """`…, man stehe zum Vertrag |, und verwies auf …`: the speaker's next verb is not in the subjunctive."""
    tokens = scene.tokens
    if not some_are(tokens[low:high], KONJ):
        return high
    for k in range(low + 2, high - 2):
        joined = tokens[k].text == "," and tokens[k + 1].flags & AND
        verb = tokens[k + 2]
        if (
            joined
            and verb.is_word
            and not verb.is_capital
            and not verb.flags & ~(CUE | AUX | FINITE | PHRASE)
        ):
            rest = range(k + 2, high)
            if not any(is_subjunctive(scene, j) or tokens[j].flags & KONJ_WEAK for j in rest):
                return k
    return high
