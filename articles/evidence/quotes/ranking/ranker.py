"""Who speaks, where no name stands beside a quote: the candidate for whom most speaks."""

from dataclasses import replace
from itertools import repeat

from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.ranking.entities import Entities
from articles.evidence.quotes.ranking.features import Place, Spoken, kind_of
from articles.evidence.quotes.ranking.weights import WEIGHTS
from articles.evidence.quotes.speakers.people import People
from articles.evidence.records import Quote

_SURE = 0.5
"""What speaks for a description that the rules leave as it is, besides its features."""


def with_ranked(rows: list[Quote], people: People) -> list[Quote]:
    """The same rows; where no person is named beside a quote, the likeliest speaker has it.

    Parts of one utterance whom the rules give to one speaker stay together.
    """
    entities: Entities | None = None
    spoken = Spoken()
    ranked: list[Quote] = []
    for at, row in enumerate(rows):
        mention = mention_of(row, people)
        kind = kind_of(row, mention, people)
        if at and (row.quote_id, row.speaker) == (rows[at - 1].quote_id, rows[at - 1].speaker):
            if ranked[-1].speaker != row.speaker:
                row = replace(row, speaker=ranked[-1].speaker, rule=f"{row.rule}+as before")
        elif kind is not None:
            entities = entities or Entities(people, rows)
            row = _ranked(Place(entities, rows, at, mention, kind, spoken))
        spoken.add(row, row.speaker, mention)
        ranked.append(row)
    return ranked


def mention_of(row: Quote, people: People) -> Mention | None:
    """The mention that stands beside a quote."""
    if row.speaker_start is None or row.speaker_end is None:
        return None
    return people.heard.get((row.speaker_start, row.speaker_end))


def _ranked(place: Place) -> Quote:
    """The quote with its likeliest speaker, and what speaks most for that one."""
    weights = WEIGHTS[place.kind]
    features = {name: place.features(name) for name in place.candidates}
    scores = {name: sum(map(weights.get, names, repeat(0.0))) for name, names in features.items()}
    if place.described and not place.found_person:
        scores[place.rule] += _SURE
    best = max(scores, key=lambda name: scores[name])
    if best == place.rule:
        return place.row
    known = set(features[place.rule])
    telling = max(
        (feature for feature in features[best] if feature not in known),
        key=lambda feature: weights.get(feature, 0.0),
        default="most of all",
    )
    return replace(place.row, speaker=best or None, rule=f"{place.row.rule}+{telling}")
