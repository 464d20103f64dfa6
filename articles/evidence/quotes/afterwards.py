"""A sentence that tells who said the words before it: `“…”. Lo ha detto il ministro.`"""

from dataclasses import replace

from articles.evidence.quotes.clauses import MIN_WORDS, past_dateline, trimmed, words_between
from articles.evidence.quotes.direct import pointing_back, tells_unmarked
from articles.evidence.quotes.lately import Lately
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.speakers import Person
from articles.evidence.quotes.subjects import Attribution, Scene
from articles.evidence.quotes.utterances import Utterances
from articles.evidence.quotes.voice import Voice

CARRIED_OVER = "carried-over"
"""The rule of words in marks that nothing gives to anybody, and that the last speaker is taken to say."""


def tell_back(said: Utterances, lately: Lately, scene: Scene, places: list[int]) -> None:
    """The words just before have their speaker only now."""
    found = pointing_back(scene, places[0] if places else len(scene.tokens))
    if found is None:
        return
    if found.cue is not None:
        found.cue.used = True
    if tells_unmarked(scene, found) and _take_lead(said, lately, found):
        return
    last, mention = said.voice, found.mention
    if last is None or not last.marked or mention is None or not _is_open(said, last, found):
        return
    person = said.people.resolve(mention)
    if person is None or mention.kind == "nobody":
        return
    _give_over(said, last, found, person, mention)


def _is_open(said: Utterances, last: Voice, found: Attribution) -> bool:
    """Whether the latest words in marks, just before this sentence, have nobody who surely says them."""
    row = said.rows[-1]
    weak = last.mention is None or last.mention.end < row.start
    alone = weak and found.cue is None  # «…», risponde. Così Anna Loi al processo.
    if last.cue and row.rule != CARRIED_OVER and not alone:
        return False
    if last.paragraph == said.paragraph:
        return last.sentence >= said.sentence - 1
    return last.paragraph >= said.paragraph - 1


def _give_over(said: Utterances, last: Voice, found: Attribution, person: Person, mention: Mention) -> None:
    """Give the latest utterance, or the part of it that was carried over, to somebody else."""
    rule = said.rows[-1].rule
    begun = (row for row in reversed(said.rows) if row.quote_id != last.quote_id or row.rule != "carried")
    first = next(begun, said.rows[-1])
    led = first.quote_id == last.quote_id and last.mention is not None  # X: «…». «…». A rispondere è Y.
    fresh = rule == CARRIED_OVER or (rule == "carried" and led)
    number = said.new_id() if fresh else last.quote_id
    for at in range(len(said.rows) - 1, -1, -1):
        row = said.rows[at]
        if row.quote_id != last.quote_id or (fresh and row.rule != rule):
            break
        said.rows[at] = replace(
            row,
            quote_id=number,
            speaker=person.name,
            speaker_start=mention.start,
            speaker_end=mention.end,
            cue=found.cue.text if found.cue is not None else None if fresh else row.cue,
            rule=found.rule,
        )
    said.voice = replace(last, quote_id=number, person=person, mention=mention)


def _take_lead(said: Utterances, lately: Lately, found: Attribution) -> bool:
    """`De brug gaat dicht. Dat meldt de gemeente.`: the sentence before, if nobody else says it."""
    tokens = lately.tokens()
    if tokens is None or found.cue is None:
        return False
    low, high = trimmed(tokens, past_dateline(tokens, 0, len(tokens)), len(tokens))
    if words_between(tokens, low, high) < MIN_WORDS + 1:
        return False
    start, end = tokens[low].start, tokens[high - 1].end
    if said.rows and said.rows[-1].end > start:
        return False
    voice = said.speak(found, found.cue.text, False)
    if voice.person is None:
        return False
    said.add(start, end, "indirect", voice, found.rule)
    voice.marked = False
    return True
