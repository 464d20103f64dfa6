"""German marks reported speech by the subjunctive: such a sentence needs no verb of saying."""

from articles.evidence.quotes.clauses import clause_end, past_openers, trimmed
from articles.evidence.quotes.flags import (
    ADVERB,
    AND,
    AUX,
    CUE,
    DEMONSTRATIVE,
    DETERMINER,
    FINITE,
    FIRST_PERSON,
    KONJ,
    KONJ_WEAK,
    NEGATION,
    PARTED,
    PHRASE,
    PREPOSITION,
    PRONOUN,
    REFLEXIVE,
    RELATIVE,
    SUBORDINATE,
    THAT,
    VOICE,
    WHETHER,
)
from articles.evidence.quotes.lexicon import Lexicon, endings_of
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.sentences import Words, some_are
from articles.evidence.quotes.subjects import Scene, can_tell, subject_after

_VERB = FINITE | CUE | VOICE | PARTED | PHRASE
"""What a verb behind a report may be, besides one that no list holds."""
_SHORT_VERB = 3
"""Letters of what is no such verb, at most."""


def is_subjunctive(scene: Scene, j: int) -> bool:
    """Whether a token is a verb of reported speech, listed or (`sie täusche die Bürger`) by its place.

    In second place, behind `er`, `sie`, `es` or `man`, stands a verb, and one in `-e` is no indicative.
    """
    tokens = scene.tokens
    token = tokens[j]
    if token.flags:
        return bool(token.flags & KONJ)
    ending = scene.lexicon.forms.subjunctive_endings
    if not ending or not token.low.endswith(ending):
        return False
    if token.low.endswith(endings_of(scene.lexicon.forms.subjunctive_not_endings)):
        return False
    if not token.low.isalpha() or tokens[j - 1].flags & DETERMINER:
        return False
    leads = j == 1 or (j > 1 and not tokens[j - 2].is_word and tokens[j - 2].quoted is None)
    third = leads and scene.lexicon.pronouns.get(tokens[j - 1].low, "r")[:1] in "mfnav"
    return bool(third) and bool(tokens[j - 1].flags & PRONOUN) and len(token.low) > 3


def may_be_subjunctive(words: Words, low: int, high: int, lexicon: Lexicon) -> bool:
    """Whether one of some words may be such a verb, as far as their columns show."""
    flags, lows, ending = words.flags, words.lows, lexicon.forms.subjunctive_endings
    return any(
        bits & KONJ or (not bits and flags[at - 1] & PRONOUN and ending and lows[at].endswith(ending))
        for at, bits in enumerate(flags[low:high], low)
    )


def _is_second(scene: Scene, j: int) -> bool:
    """`Eine Klimaanlage | kühle | drinnen`, `Bauern | bekämen | kaum Geld`: a verb behind its subject."""
    tokens, lexicon = scene.tokens, scene.lexicon
    token = tokens[j]
    if not 0 < j < min(7, len(tokens) - 1) or token.flags or not token.low.isalpha() or token.is_capital:
        return False
    noun, after = tokens[j - 1], tokens[j + 1]
    if not noun.is_capital or not after.is_word or after.is_capital or not all(t.is_word for t in tokens[:j]):
        return False
    if len(token.low) <= _SHORT_VERB:
        return False
    if token.low.endswith(endings_of(lexicon.forms.subjunctive_weak_endings) or ("\n",)):
        return True
    ending = lexicon.forms.subjunctive_endings
    if not ending or not token.low.endswith(ending):
        return False
    return (
        j > 1
        and bool(tokens[0].flags & DETERMINER)
        and not token.low.endswith(endings_of(lexicon.forms.subjunctive_not_endings))
    )


def _leads(scene: Scene, j: int) -> bool:
    """`Die Folgen | würden | teuer`: whether a verb stands right behind the first phrase of its sentence."""
    tokens = scene.tokens
    subject = tokens[j - 1].is_capital or tokens[j - 1].flags & PRONOUN if j else False
    return bool(subject) and all(t.is_word and not t.flags & AND for t in tokens[:j])


def told_so(scene: Scene) -> tuple[int, int, Mention] | None:
    """A clause in the subjunctive behind a main clause that reports by no listed verb, and who told it."""
    if not some_are(scene.tokens, KONJ):
        return None  # most often
    return _told_that(scene) or _told_bare(scene)


def _told_that(scene: Scene) -> tuple[int, int, Mention] | None:
    """`Weber zeigte sich überzeugt, dass | der Plan halte`"""
    tokens = scene.tokens
    that = next((j for j, t in enumerate(tokens) if j and t.flags & THAT and not t.flags & DETERMINER), None)
    if that is None or tokens[that - 1].text != "," or any(t.quoted is not None for t in tokens):
        return None
    told = any(tokens[j].flags & KONJ for j in range(that, len(tokens)))
    if not told or some_are(tokens[:that], KONJ | KONJ_WEAK | FIRST_PERSON | NEGATION):
        return None
    return _clause_told(scene, 0, that, clause_end(tokens, that + 1))


def _told_bare(scene: Scene) -> tuple[int, int, Mention] | None:
    """`Er hatte ausgesagt, | er habe geschlafen`, `Sein Büro wehrt sich: | Man habe es geprüft.`"""
    tokens = scene.tokens
    for k, token in enumerate(tokens):
        if token.flags & (KONJ | KONJ_WEAK | FIRST_PERSON | SUBORDINATE) and not token.flags & PREPOSITION:
            return None
        if token.quoted is not None and token.end - token.start > 60:
            return None
        if token.text not in ",:" or not _opens_main_clause(scene, k + 1):
            continue
        head = max((j + 1 for j in range(k) if tokens[j].text == ";"), default=0)
        if token.text == ":":  # X sieht „ein Problem“, | Zachs Büro will das nicht gelten lassen: Man …
            comma = max((j + 1 for j in range(head, k) if tokens[j].text == ","), default=head)
            head = comma if tokens[comma].is_capital and k - comma > 2 else head
        return _clause_told(scene, head, k, len(tokens))
    return None


def _opens_main_clause(scene: Scene, low: int) -> bool:
    """Whether a verb of reported speech stands in second place: `er | habe geschlafen`."""
    tokens = scene.tokens
    if low >= len(tokens) or tokens[low].flags & (SUBORDINATE | THAT | RELATIVE) & ~DETERMINER:
        return False
    for j in range(low + 1, min(len(tokens) - 1, low + 9)):
        if not tokens[j].is_word or tokens[j].quoted is not None:
            return False
        if tokens[j].flags & KONJ and not tokens[j].is_capital:
            return tokens[j + 1].is_word or tokens[j + 1].quoted is not None
    return False


def subjunctive_part(scene: Scene, low: int, high: int) -> int:
    """Where what is reported begins: `Sie lacht, | der Chor habe aber keine Noten |, so X.`"""
    tokens = scene.tokens
    if not scene.lexicon.forms.subjunctive:
        return low
    for k in range(low, high):
        if tokens[k].flags & (KONJ | KONJ_WEAK | SUBORDINATE) and not tokens[k].flags & PREPOSITION:
            return low
        if tokens[k].text in ",–—" and k > low + 2 and _opens_main_clause(scene, k + 1):
            before = tokens[low:k]
            finite = any(t.flags & (FINITE | AUX) and not t.flags & DETERMINER for t in before)
            return k + 1 if finite else low
    return low


def carries(scene: Scene, reported: bool = False) -> bool:
    """Whether the words around a quoted fragment are in the mood of reported speech.

    Right after what was `reported`, the forms that are as often a conditional will do.
    """
    tokens = scene.tokens
    if not scene.lexicon.forms.subjunctive or some_are(tokens, FIRST_PERSON):
        return False
    weak = KONJ_WEAK if reported else 0
    return any(
        (is_subjunctive(scene, j) or t.flags & weak or (reported and _is_second(scene, j)))
        and not t.is_capital
        for j, t in enumerate(tokens)
    )


def _clause_told(scene: Scene, head: int, link: int, end: int) -> tuple[int, int, Mention] | None:
    """The clause behind `tokens[link]`, if the subject before it can tell something."""
    tokens = scene.tokens
    teller = subject_after(tokens, head, scene.lexicon)
    if teller is None or teller.kind == "nobody" or teller.last >= link or tokens[teller.last].is_capital:
        return None
    if scene.lexicon.pronouns.get(teller.text.lower(), "m")[:1] == "n" or tokens[head].flags & SUBORDINATE:
        return None
    if teller.kind != "pronoun" and teller.text[0].islower():
        return None  # Dabei | zeigt | sich, …
    if tokens[link].text in ",:" and not can_tell(scene, teller) and teller.kind != "name":
        return None  # Eine Sanierung | lohne sich nicht, …
    while end > link + 1 and not tokens[end - 1].is_word and tokens[end - 1].quoted is None:
        end -= 1
    return (link + 1, end, teller) if end - link > 2 else None


def tail_after(scene: Scene, at: int) -> tuple[int, int] | None:
    """`„…“, sagt Bünter, | aber es sei ein Zeichen |.`: the report goes on behind the attribution."""
    tokens = scene.tokens
    if not scene.lexicon.forms.subjunctive or at >= len(tokens) or tokens[at].text not in ",;":
        return None
    low = past_openers(tokens, at + 1, len(tokens))
    if any(t.quoted is not None for t in tokens[low:]) or not _opens_main_clause(scene, low):
        return None
    low, high = trimmed(tokens, low, len(tokens))
    return (low, high) if high - low > 2 else None


def carried_on(scene: Scene, reported: bool, heard: bool = False) -> tuple[int, int] | None:
    """The tokens of a sentence in the subjunctive (`Wettbewerb zwinge die Bahn …`), else None.

    Right after a reported sentence, the forms that are as often a conditional (`könnten`) will do; right
    after words in marks, if they are the sentence's first verb.
    """
    if not scene.lexicon.forms.subjunctive:
        return None
    tokens = scene.tokens
    strong = weak = False
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
            if _hangs(scene, j):
                continue
            strong = True
        elif (reported or heard) and _is_second(scene, j):
            strong = True
        elif token.flags & KONJ_WEAK and (reported or (heard and _leads(scene, j))):
            weak = True
    if not strong and not weak:
        return None
    if not strong and tokens[0].flags & SUBORDINATE:
        return None
    said = next((j for j, t in enumerate(tokens) if j and t.flags & THAT and not t.flags & DETERMINER), 0)
    if said > 4 and not any(is_subjunctive(scene, j) or tokens[j].flags & KONJ_WEAK for j in range(said)):
        return None  # Weber zeigte sich überzeugt, dass der Plan halte: a report of its own
    high = len(tokens)
    while high and not tokens[high - 1].is_word and tokens[high - 1].quoted is None:
        high -= 1
    low = _begun(scene, high)
    while low < high and not tokens[low].is_word and tokens[low].quoted is None:
        low += 1
    return (low, high) if high - low > 2 else None


def _hangs(scene: Scene, j: int) -> bool:
    """`Die Stadt hat gebaut, damit der Weg sicher | sei |.`: whether a verb closes a clause that hangs on an
    indicative one."""
    tokens = scene.tokens
    comma = next((k for k in range(j - 1, 0, -1) if not tokens[k].is_word), 0)
    if not comma or tokens[comma].text != "," or not tokens[comma + 1].flags & SUBORDINATE:
        return False
    closes = j + 1 >= len(tokens) or not tokens[j + 1].is_word
    before = tokens[:comma]
    shown = any(is_subjunctive(scene, k) or t.flags & KONJ_WEAK for k, t in enumerate(before))
    finite = any(t.flags & (FINITE | AUX) and not t.flags & DETERMINER for t in before)
    return closes and finite and not shown


def teller_behind(scene: Scene, low: int, high: int) -> tuple[int, Mention] | None:
    """`Gas werde teurer, | verweist | die Kammer auf Gutachten`: the comma behind what is reported, and who
    stands behind a verb that no list holds."""
    tokens, lexicon = scene.tokens, scene.lexicon
    if tokens[low].flags & (SUBORDINATE | WHETHER | RELATIVE) and not tokens[low].flags & DETERMINER:
        return None
    for k in range(high - 3, low + 2, -1):
        verb = tokens[k + 1]
        if tokens[k].text != "," or verb.flags & ~_VERB or not verb.text.islower() or not verb.text.isalpha():
            continue
        if not verb.low.endswith(endings_of(lexicon.forms.verb_endings)) or len(verb.low) <= _SHORT_VERB:
            continue
        at = k + 2
        while at < high - 1 and tokens[at].flags & (REFLEXIVE | ADVERB):
            at += 1  # …, wehrt | sich | der Trainer
        found = subject_after(tokens, at, lexicon) if at < high else None
        if found is None or found.first > at + 1:
            continue
        if can_tell(scene, found) and any(
            is_subjunctive(scene, j) or tokens[j].flags & KONJ_WEAK for j in range(low, k)
        ):
            return k, found
    return None


def _begun(scene: Scene, high: int) -> int:
    """Where the report begins that an indicative clause leads up to: `Ihr Fazit: | Das lasse sich machen.`"""
    tokens = scene.tokens
    if tokens[0].flags & (SUBORDINATE | WHETHER | RELATIVE) and not tokens[0].flags & DETERMINER:
        return 0
    for k in range(1, high - 2):
        if is_subjunctive(scene, k) or tokens[k].flags & KONJ_WEAK or _is_second(scene, k):
            return 0
        if tokens[k].text == ":" and _opens_main_clause(scene, k + 1):
            return k + 1
        pronominal = tokens[k + 1].flags & (PRONOUN | DEMONSTRATIVE)
        if tokens[k].text == "," and k > 3 and pronominal and is_subjunctive(scene, k + 2):
            return k + 1  # Sie verbreitete die Behauptung, | er sei betrogen worden
    return 0
