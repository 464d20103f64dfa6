"""Who alone speaks in an article: what nobody is said to say there is theirs, but for who asks them."""

import re
from dataclasses import replace

from articles.evidence.quotes.flags import DEFINITE
from articles.evidence.quotes.lexicon import endings_of, listed
from articles.evidence.quotes.speakers.cast import Cast, Person
from articles.evidence.quotes.speakers.names import surname
from articles.evidence.quotes.speakers.words import ends_of
from articles.evidence.records import Quote

_WORD = re.compile(r"\w+")
_LEAST = 4
"""Words of a quote that may be theirs, at least, and one more."""
_CALLED = 2
"""Words of what the one whom an article portrays is called, at most."""
_PORTRAIT = 2
"""So many quotes that only one person is said to say make an article that person's, at least."""
_DASHES = ("—", "–", "―")
_OPENING = 2
"""Characters before the words of a line that a dash opens, at most."""
_BETWEEN = ' \n—–―“"«‘'
"""What may part a question from its answer."""


def with_portrait(rows: list[Quote], text: str, people: Cast) -> list[Quote]:
    """The same rows; where one person alone speaks in an article, what nobody is said to say is theirs."""
    heard = {row.speaker for row in rows if row.speaker is not None}
    speakers = [people.known.get(name.lower()) for name in heard]
    named = next((one for one in speakers if one is not None and one.human and one.named), None)
    direct = sum(row.kind == "direct" and row.speaker is not None for row in rows)
    if named is None or direct < _PORTRAIT:
        return rows
    others = {
        one.name
        for one in speakers
        if one is not None and one is not named and _is_called(one, named, people)
    }
    if len(heard) - len(others) != 1:
        return rows
    plural = endings_of(people.lexicon.forms.plural_verbs)
    portrayed = named.name

    def given(row: Quote) -> Quote:
        theirs = row.speaker in others or (_is_theirs(row, text) and not _of_several(row, plural))
        return replace(row, speaker=portrayed, rule="portrait") if theirs else row

    return [given(row) for row in rows]


def _is_called(one: Person, named: Person, people: Cast) -> bool:
    """`el conductor franjeado`: somebody without a name, where the article names one person alone."""
    lexicon, words = people.lexicon, one.name.lower().split()
    if one.named or one.plural or not one.human or len(words) > _CALLED or not lexicon.traits.name_chain:
        return False
    if one.gender and named.gender and one.gender != named.gender:
        return False
    if len({surname(name) for name in people.names.humans}) != 1 or not people.is_office(words[0]):
        return False
    if words[0] in listed(lexicon.people.kin) | listed(lexicon.people.parties):
        return False
    before = (
        people.text[max(0, end - len(one.name) - 8) : end - len(one.name)]
        for end in ends_of(one.name, people.text)
    )
    return all(lexicon.flags.get("".join(ahead.lower().split()[-1:]), 0) & DEFINITE for ahead in before)


def _of_several(row: Quote, plural: tuple[str, ...]) -> bool:
    """`Un día le | dijeron |: “…”`"""
    return row.cue is not None and row.cue.partition(" ")[0].endswith(plural)


def _is_theirs(row: Quote, text: str) -> bool:
    """Whether a quote without a speaker is no question that an interview asks."""
    if row.speaker is not None or row.kind != "direct":
        return False
    return text[row.end - 1] != "?" and len(_WORD.findall(text[row.start : row.end])) > _LEAST


def without_interviewer(rows: list[Quote], text: str) -> list[Quote]:
    """The same rows; a line that only asks, and that another answers, is nobody's: `—¿Y antes no?`"""
    number = max((row.quote_id for row in rows), default=-1)
    for at, row in enumerate(rows[:-1]):
        asks = (
            row.kind == "direct" and row.cue is None and text[row.end - 1] == "?" and row.rule != "portrait"
        )
        if not asks or row.speaker is None or text[max(0, row.start - 2) : row.start].strip() not in _DASHES:
            continue
        begin = text.rfind("\n", 0, row.start) + 1
        alone = row.start - begin <= _OPENING and text[row.end : row.end + 1] in ("", "\n")
        if alone and not text[row.end : rows[at + 1].start].strip(_BETWEEN):
            number += 1
            row = replace(row, speaker=None, speaker_start=None, speaker_end=None)
            rows[at] = replace(row, quote_id=number, rule="question")
    return rows
