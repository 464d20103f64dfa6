"""Who speaks, where no name stands beside a quote: the candidate for whom most speaks."""

from dataclasses import replace
from itertools import repeat

from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.ranking.entities import Entities
from articles.evidence.quotes.ranking.features import Place, Spoken, kind_of
from articles.evidence.quotes.ranking.weights import WEIGHTS
from articles.evidence.quotes.speakers.people import People
from articles.evidence.records import Quote


def with_ranked(rows: list[Quote], people: People) -> list[Quote]:
    """The same rows; where the rules of attribution find no person by a name, the likeliest speaker has them.

    A person whom the rules find is right more often than any other candidate, and so is not asked again.
    """
    entities: Entities | None = None
    spoken = Spoken()
    ranked = []
    for at, row in enumerate(rows):
        mention = mention_of(row, people)
        kind = kind_of(row, mention, people.lexicon)
        if kind is not None and not (row.speaker and row.speaker in people.names.humans):
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
    best = max(features, key=lambda name: sum(map(weights.get, features[name], repeat(0.0))))
    if best == place.rule:
        return place.row
    known = set(features[place.rule])
    telling = max(
        (feature for feature in features[best] if feature not in known),
        key=lambda feature: weights.get(feature, 0.0),
        default="most of all",
    )
    return replace(place.row, speaker=best or None, rule=f"{place.row.rule}+{telling}")
