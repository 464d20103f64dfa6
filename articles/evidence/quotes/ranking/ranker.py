"""Who speaks, where no name stands beside a quote: the candidate for whom most speaks; and whether that is
sure, or a guess that a reader should know for one."""

from dataclasses import replace
from itertools import repeat
from math import exp

from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.ranking.entities import Entities
from articles.evidence.quotes.ranking.features import Place, Spoken
from articles.evidence.quotes.ranking.kinds import kind_of
from articles.evidence.quotes.ranking.weights import WEIGHTS
from articles.evidence.quotes.speakers.people import People
from articles.evidence.records import Quote

_SURE = 0.5
"""What speaks for a description that the rules leave as it is, besides its features."""
_LIKELY = 0.9
"""How likely a speaker is at least who is no guess, by the softmax of the sums. On real articles that the
weights were not fitted on, nine in ten of those above it were right, and six in ten of those below."""


def with_ranked(rows: list[Quote], people: People) -> list[Quote]:
    """The same rows; where no person is named beside a quote, the likeliest speaker has it.

    Parts of one utterance whom the rules give to one speaker stay together; all of them are guessed, or none.
    """
    entities: Entities | None = None
    spoken = Spoken()
    ranked: list[Quote] = []
    named: set[int] = set()
    guessed: set[int] = set()
    for at, row in enumerate(rows):
        ruled = row.speaker
        mention = mention_of(row, people)
        kind = kind_of(row, mention, people)
        sure = False
        if at and (row.quote_id, ruled) == (rows[at - 1].quote_id, rows[at - 1].speaker):
            sure = row.quote_id not in guessed
            if ranked[-1].speaker != ruled:
                row = replace(row, speaker=ranked[-1].speaker, rule=f"{row.rule}+as before")
        elif kind is not None:
            entities = entities or Entities(people, rows)
            row, sure = _ranked(Place(entities, rows, at, mention, kind, spoken))
        elif mention is not None:
            sure = (mention.start, mention.end) in people.descriptions.sure
        spoken.add(row, row.speaker, mention)
        ranked.append(row)
        if is_named(row, mention, ruled):
            named.add(row.quote_id)
        elif not sure:
            guessed.add(row.quote_id)
    guessed -= named
    return [
        replace(row, speaker_guessed=True) if row.quote_id in guessed and row.speaker is not None else row
        for row in ranked
    ]


def mention_of(row: Quote, people: People) -> Mention | None:
    """The mention that stands beside a quote."""
    if row.speaker_start is None or row.speaker_end is None:
        return None
    return people.heard.get((row.speaker_start, row.speaker_end))


def is_named(row: Quote, mention: Mention | None, ruled: str | None) -> bool:
    """Whether the words beside a quote call its speaker so: by the name, full or short, or as described.

    `ruled` is whom the rules give it to: they know the full name of a short one, `OCU`.
    """
    if mention is None or row.speaker is None:
        return row.speaker_start is not None or row.rule == "signed"
    if mention.kind == "name" or mention.text.isupper():
        return row.speaker == ruled or mention.text in row.speaker
    return mention.kind == "description" and row.speaker.lower() in mention.text.lower()


def _ranked(place: Place) -> tuple[Quote, bool]:
    """The quote with its likeliest speaker, what speaks most for that one, and whether it is sure."""
    weights = WEIGHTS[place.kind]
    features = {name: place.features(name) for name in place.candidates if place.may_mean(name)}
    scores = {name: sum(map(weights.get, names, repeat(0.0))) for name, names in features.items()}
    if place.described and not place.found_person:
        scores[place.rule] += _SURE
    best = max(scores, key=scores.__getitem__)
    most = scores[best]
    sure = sum([exp(score - most) for score in scores.values()]) * _LIKELY <= 1
    if best == place.rule:
        return place.row, sure
    known = set(features[place.rule])
    telling = max(
        (feature for feature in features[best] if feature not in known),
        key=lambda feature: weights.get(feature, 0.0),
        default="most of all",
    )
    return replace(place.row, speaker=best or None, rule=f"{place.row.rule}+{telling}"), sure
