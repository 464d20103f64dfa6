"""What is said without quotation marks, added to the utterances: clauses, tails, the subjunctive."""

from articles.evidence.quotes.clauses import MIN_WORDS, Reported, clause_end, trimmed, words_between
from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import (
    ADVERB,
    AND,
    CLITIC,
    DETERMINER,
    KONJ,
    KONJ_WEAK,
    REFLEXIVE,
    RELATIVE,
    SUBORDINATE,
    THAT,
)
from articles.evidence.quotes.indirect import carried_on, tail_after, teller_behind, teller_of, told_so
from articles.evidence.quotes.lately import spoken_of
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.subjects import Attribution, Scene, subject_after
from articles.evidence.quotes.utterances import Utterances
from articles.evidence.quotes.voice import Voice

_CLAUSE = 5
"""Words before a quote that are a clause of their own, at least."""
_JOINED = 16
"""Words back from a quote that `and that` stands at most."""
_LINKED = 4
"""Small words between a verb and what joins it to the clause before, at most."""
_AGAIN = 5
"""Words of a sentence that carries a report on, at least."""


def add_reported(
    said: Utterances,
    scene: Scene,
    verb: int,
    found: Reported,
    taken: list[tuple[int, int]],
    voices: dict[int, Voice],
) -> None:
    """A clause that the verb at `verb` reports, unless it overlaps what was taken in marks."""
    tokens = scene.tokens
    spans = [(tokens[low].start, tokens[high - 1].end) for low, high in found.parts]
    low, high = spans[0][0], spans[-1][1]
    behind = len(spans) == 1 and verb < found.parts[0][0]
    if behind and any(low < left < high for left, _ in taken):
        high = _before_other(scene, found.parts[0], voices) or high
        spans = [(low, high)]
    if high <= low or any(low < right and left < high for left, right in taken):
        return
    voice = voices.get(verb)
    if voice is None:
        cue = next(c for c in scene.cues if c.verb == verb)
        voice = said.speak(Attribution(cue, found.mention, found.rule), cue.text, False)
        voices[verb] = voice
    for start, end in spans:
        said.add(start, end, "indirect", voice, found.rule)
    voice.marked = False
    voice.subjunctive = bool(scene.lexicon.forms.subjunctive) and any(
        t.flags & (KONJ | KONJ_WEAK) for a, b in found.parts for t in tokens[a:b]
    )
    taken.append((low, high))


def _before_other(scene: Scene, part: tuple[int, int], voices: dict[int, Voice]) -> int:
    """Where a clause ends before the verb of a quote behind it: `says | it is late | and calls it “sad”`;
    0 if the quote is the clause's own."""
    tokens, (low, high) = scene.tokens, part
    cue = next((c for c in scene.cues if low + MIN_WORDS < c.low < high and c.verb in voices), None)
    teller = scene.subject(cue) if cue is not None else None
    if cue is None or (teller is not None and low <= teller.first < cue.low):
        return 0
    link = cue.low - 1
    while link > cue.low - _LINKED and tokens[link].flags & (ADVERB | CLITIC | REFLEXIVE | SUBORDINATE):
        link -= 1
    if not tokens[link].flags & AND and tokens[link].text != ",":
        return 0
    low, high = trimmed(tokens, low, link)
    marked = any(t.quoted is not None for t in tokens[low:high])
    return 0 if marked or words_between(tokens, low, high) < MIN_WORDS else tokens[high - 1].end


def add_tail(said: Utterances, scene: Scene, voices: dict[int, Voice]) -> None:
    """`„…“, sagt Bünter, aber es sei ein Zeichen.`: the last utterance goes on unmarked."""
    if not scene.lexicon.forms.subjunctive:
        return
    cue = next((c for c in reversed(scene.cues) if c.verb in voices), None)
    if cue is None:
        return
    voice, mention = voices[cue.verb], scene.subject(cue)
    at = max(cue.high, mention.last if mention is not None else 0)
    if at < len(scene.tokens) and cue.text.endswith(f" {scene.tokens[at].text}"):
        at += 1  # kündigte die Ministerin | an |, denn dieser sei wichtig
    part = tail_after(scene, at)
    if part is None or said.rows[-1].end > scene.tokens[part[0]].start:
        return
    start, end = scene.tokens[part[0]].start, scene.tokens[part[1] - 1].end
    said.add(start, end, "indirect", voice, "tail")
    voice.marked, voice.subjunctive = False, True


def add_beside(
    said: Utterances, scene: Scene, places: list[int], taken: list[tuple[int, int]], voices: dict[int, Voice]
) -> None:
    """`said it was late and that “nothing is lost”`, `informou que “não há cobrança” e que abriu …`: the
    clause without marks that is joined to one in marks."""
    tokens = scene.tokens
    for place in places:
        cue = next((c for c in reversed(scene.cues) if c.high <= place and c.verb in voices), None)
        if cue is None or (tokens[place].start, tokens[place].end) not in taken:
            continue
        for part in (_joined_before(scene, cue, place), _joined_behind(scene, place)):
            if part is None or words_between(tokens, *part) < MIN_WORDS:
                continue
            start, end = tokens[part[0]].start, tokens[part[1] - 1].end
            if not any(start < right and left < end for left, right in taken):
                said.add(start, end, "indirect", voices[cue.verb], "that-beside")
                taken.append((start, end))


def _joins_clauses(scene: Scene, at: int) -> bool:
    """Whether `and that` stands there, with no noun behind it that it points to."""
    tokens = scene.tokens
    if at < 1 or at + 2 >= len(tokens) or not tokens[at].flags & AND or not tokens[at + 1].flags & THAT:
        return False
    return not (tokens[at + 1].flags & DETERMINER and tokens[at + 1].flags & RELATIVE)


def _joined_before(scene: Scene, cue: Cue, place: int) -> tuple[int, int] | None:
    """The clause between the verb and `and that “…”`, `and that it was “…”`."""
    tokens = scene.tokens
    reach = range(place - 2, max(cue.high, place - _JOINED), -1)
    link = next((k for k in reach if tokens[k].flags & AND and tokens[k + 1].flags & THAT), 0)
    far = link != place - 2
    if not link or (far and not _joins_clauses(scene, link)):
        return None
    mention = scene.subject(cue)
    low = cue.high if mention is None else max(cue.high, mention.last)
    if tokens[low].flags & THAT and not tokens[low].flags & DETERMINER:
        low += 1
    elif far or not scene.lexicon.traits.zero_that:
        return None
    low, high = trimmed(tokens, low, link)
    return None if low >= high or any(t.quoted is not None for t in tokens[low:high]) else (low, high)


def _joined_behind(scene: Scene, place: int) -> tuple[int, int] | None:
    """The clause behind `“…” and that`."""
    tokens = scene.tokens
    for at in range(place + 1, min(len(tokens), place + _CLAUSE)):
        if tokens[at].text in ".;:" or tokens[at].quoted is not None:
            return None
        if _joins_clauses(scene, at):
            low, high = trimmed(tokens, at + 2, clause_end(tokens, at + 2))
            return None if low >= high or any(t.quoted is not None for t in tokens[low:high]) else (low, high)
    return None


def add_again(said: Utterances, scene: Scene) -> None:
    """`A diretora diz que há risco. | E que a obra parou.`: one more clause of the report before it."""
    last, tokens = said.voice, scene.tokens
    if last is None or last.marked or not said.just_before(last) or len(tokens) < _AGAIN:
        return
    link, that = tokens[0].flags, tokens[1].flags
    if not link & AND or not that & THAT or that & DETERMINER or said.rows[-1].kind != "indirect":
        return
    low, high = trimmed(tokens, 2, clause_end(tokens, 2))
    if low < high and words_between(tokens, low, high) >= MIN_WORDS:
        said.add(tokens[low].start, tokens[high - 1].end, "indirect", last, "that-again", shown=False)


def _acting(scene: Scene) -> Mention | None:
    """**`Anwältin Fend`** `schüttelte den Kopf. Ihr Mandant sei nie dort gewesen.`: who acts."""
    tokens = scene.tokens
    found = subject_after(tokens, 0, scene.lexicon) if tokens[0].is_capital else None
    if found is None or found.kind != "name" or found.last + 1 >= len(tokens):
        return None
    itself = tokens[found.last + 1].flags & REFLEXIVE
    return found if itself or scene.is_human(found.text) else None


def carrier(said: Utterances) -> tuple[Voice, bool]:
    """Whose speech a sentence in the subjunctive carries on, and whether the mention stands beside it.

    The verb of the sentence before is not its own, unless it is all that tells of a speaker (`…, heißt es`).
    """
    last = said.voice
    if last is not None and said.just_before(last):
        return last, last.person is None
    told_last = said.scene is not None and (
        said.sentence or not said.rows or said.rows[-1].end < said.scene.tokens[0].start
    )
    teller = teller_of(said.scene) if said.scene is not None and told_last else None
    person = said.people.resolve(teller)
    if person is not None and (last is None or last.person is not person):
        return Voice(said.new_id(), person, teller, None, False, said.paragraph, said.sentence), True
    fresh = last is None or last.paragraph < said.paragraph
    told = spoken_of(said, said.people.text.rfind("\n", 0, said.place) + 1, said.place) if fresh else None
    if told is None and told_last and said.scene is not None:
        told = said.people.resolve(_acting(said.scene))
    if last is None or last.paragraph < said.paragraph - 1 or (told is not None and told is not last.person):
        return Voice(said.new_id(), told, None, None, False, said.paragraph, said.sentence), False
    return last, False


def _is_told_behind(said: Utterances, last: Voice) -> bool:
    """`…, sagt | Weber |. Das koste Millionen.`: whether the verb of the latest words stands behind them, and
    so right before what carries them on."""
    if not said.just_before(last) or last.mention is None:
        return False
    return last.mention.start >= said.rows[-1].end


def carry_on(said: Utterances, scene: Scene) -> None:
    """A sentence in the subjunctive of reported speech goes on with what was said before."""
    if not scene.lexicon.forms.subjunctive:
        return
    last = said.voice
    reported = last is not None and last.subjunctive and said.just_before(last)
    heard = last is not None and last.marked and last.person is not None and said.just_before(last)
    told = told_so(scene)
    if told is not None:
        low, high, teller = told
        voice = said.speak(Attribution(None, teller, "subjunctive"), None, False)
        voice.subjunctive = True
        said.add(scene.tokens[low].start, scene.tokens[high - 1].end, "indirect", voice, "subjunctive")
        voice.marked = False
        return
    part = carried_on(scene, reported, heard)
    if part is None:
        return
    low, high = part
    behind = teller_behind(scene, low, high)
    if behind is not None:
        comma, teller = behind
        verb = scene.tokens[comma + 1]
        cue = Cue(comma + 1, comma + 2, "voice", verb.text, verb=comma + 1)
        voice = said.speak(Attribution(cue, teller, "trailing"), verb.text, False)
        said.add(scene.tokens[low].start, scene.tokens[comma - 1].end, "indirect", voice, "trailing")
        voice.marked, voice.subjunctive = False, True
        return
    unnamed = next((c for c in scene.cues if c.impersonal and low < c.high < high), None)
    if (
        unnamed is not None and scene.tokens[unnamed.high].text == ","
    ):  # Aus Kreisen hieß es, | die Lage sei …
        low = unnamed.high + 1
        last = Voice(said.new_id(), None, None, unnamed.text, False, said.paragraph, said.sentence)
        shown = True
    else:
        last, shown = carrier(said)
        shown = shown or _is_told_behind(said, last)
    last.subjunctive = True
    start, end = scene.tokens[low].start, scene.tokens[high - 1].end
    said.add(start, end, "indirect", last, "subjunctive", shown=shown)
    last.marked = False
