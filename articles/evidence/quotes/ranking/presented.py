"""Whom a paragraph presents before anybody speaks in it: `Outside waits Dora Hale. “…”, she says.`"""

from articles.evidence.quotes.ranking.entities import Entities, Entity
from articles.evidence.records import Quote


def presented(entities: Entities, rows: list[Quote], at: int, place: int) -> Entity | None:
    """The only person whom a paragraph names before `place`, if no paragraph named that one before and
    nobody spoke in it yet."""
    begins = entities.lines[entities.line(place)]
    if at and rows[at - 1].end > begins:
        return None
    before = entities.before(place, place - begins)
    named = [(where, name) for where, name in before if entities.is_human(name)]
    if len({name for _, name in named}) != 1:
        return None
    one = entities.entity(named[0][1])
    if one is None or one.first < begins or all(entities.is_led(where) for where, _ in named):
        return None
    return one
