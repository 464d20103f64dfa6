"""German marks reported speech by the subjunctive: such a sentence needs no verb of saying."""

from articles.evidence.quotes.clauses import clause_end
from articles.evidence.quotes.lexicon import (
    DETERMINER,
    FIRST_PERSON,
    KONJ,
    KONJ_WEAK,
    NEGATION,
    PRONOUN,
    SUBORDINATE,
    THAT,
)
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.scene import Scene
from articles.evidence.quotes.subjects_after import subject_after


def is_subjunctive(scene: Scene, j: int) -> bool:
    """Whether a token is a verb of reported speech, listed or (`sie täusche die Bürger`) by its place.

    In second place, behind `er`, `sie`, `es` or `man`, stands a verb, and one in `-e` is no indicative.
    """
    tokens = scene.tokens
    token = tokens[j]
    if token.flags & KONJ:
        return True
    ending = scene.lexicon.speech.subjunctive_endings
    if not ending or not token.low.endswith(ending) or token.flags:
        return False
    if token.low.endswith(scene.lexicon.no_subjunctive_endings):
        return False
    if not token.low.isalpha() or tokens[j - 1].flags & DETERMINER:
        return False
    leads = j == 1 or (j > 1 and not tokens[j - 2].is_word and tokens[j - 2].quoted is None)
    third = leads and scene.lexicon.pronouns.get(tokens[j - 1].low, "r")[:1] in "mfnav"
    return bool(third) and bool(tokens[j - 1].flags & PRONOUN) and len(token.low) > 3


def told_so(scene: Scene) -> tuple[int, int, Mention] | None:
    """`Weber zeigte sich überzeugt, dass | der Plan halte`: the clause, and who told it."""
    tokens = scene.tokens
    that = next((j for j, t in enumerate(tokens) if j and t.flags & THAT and not t.flags & DETERMINER), None)
    if that is None or tokens[that - 1].text != "," or any(t.quoted is not None for t in tokens):
        return None
    told = any(tokens[j].flags & KONJ for j in range(that, len(tokens)))
    if not told or any(t.flags & (KONJ | KONJ_WEAK | FIRST_PERSON | NEGATION) for t in tokens[:that]):
        return None
    teller = subject_after(tokens, 0, scene.lexicon)
    if teller is None or teller.kind == "nobody" or teller.last >= that or tokens[teller.last].is_capital:
        return None
    if scene.lexicon.pronouns.get(teller.text.lower(), "m")[:1] == "n" or tokens[0].flags & SUBORDINATE:
        return None
    end = clause_end(tokens, that + 1)
    while end > that + 1 and not tokens[end - 1].is_word and tokens[end - 1].quoted is None:
        end -= 1
    return (that + 1, end, teller) if end - that > 2 else None


def carried_on(scene: Scene, reported: bool) -> tuple[int, int] | None:
    """The tokens of a sentence in the subjunctive (`Wettbewerb zwinge die Bahn …`), else None.

    Right after a reported sentence, the forms that are as often a conditional (`könnten`) will do.
    """
    if not scene.lexicon.speech.subjunctive:
        return None
    tokens = scene.tokens
    strong = weak = False
    said = next((j for j, t in enumerate(tokens) if j and t.flags & THAT and not t.flags & DETERMINER), None)
    if (
        said is not None
        and said > 4
        and not any(is_subjunctive(scene, j) or tokens[j].flags & KONJ_WEAK for j in range(said))
    ):
        return None  # Weber zeigte sich überzeugt, dass der Plan halte: a report of its own
    for j, token in enumerate(tokens):
        if token.flags & FIRST_PERSON:
            return None
        if token.quoted is not None and token.end - token.start > 60:
            return None
        if is_subjunctive(scene, j) and not token.is_capital:
            around = {(token.low, t.low) for t in tokens[j + 1 : j + 2]}
            around |= {(t.low, token.low) for t in tokens[max(0, j - 1) : j]}
            if j and tokens[j - 1].is_word:
                around -= scene.lexicon.no_subjunctive_first  # Dafür sei es zu spät
            if around & scene.lexicon.no_subjunctive:
                continue  # es sei denn
            strong = True
        elif token.flags & KONJ_WEAK and reported:
            weak = True
    if not strong and not weak:
        return None
    if not strong and tokens[0].flags & SUBORDINATE:
        return None
    high = len(tokens)
    while high and not tokens[high - 1].is_word and tokens[high - 1].quoted is None:
        high -= 1
    low = 0
    while low < high and not tokens[low].is_word and tokens[low].quoted is None:
        low += 1
    return (low, high) if high - low > 2 else None
