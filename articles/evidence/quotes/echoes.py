"""Headlines that quote what the article quotes again: their speaker stands beside the later words."""

import re
from dataclasses import replace

from articles.evidence.quotes.lexicon import endings_of
from articles.evidence.quotes.marks import Quoted
from articles.evidence.quotes.speakers.cast import Cast
from articles.evidence.records import Quote

_PORTRAIT = 1
"""So many quotes that only one person is said to say make an article that person's, at least."""
_WORD = re.compile(r"\w+")
_LEAST = 3
"""A headline's quote has so many words at least."""
_MOST = 0.75
"""So much of its words the article's quote holds at least, if it says them otherwise."""
_STRETCH = 4
_SHARE = 60
"""A headline may change what it quotes: a stretch of four words is enough that is 60 % of it."""
HEADING = "heading"
_DASHES = ("—", "–", "―")
_OPENING = 2
"""Characters before the words of a line that a dash opens, at most."""
_BETWEEN = ' \n—–―“"«‘'
"""What may part a question from its answer."""
_PARAGRAPHS = 2
"""How many paragraphs under a subheading its words may be told again."""
_REACH = 900
_LONGEST = 120
"""Letters of a subheading, at most."""
_LATER = 200
"""Rows behind a headline that are looked through for its words."""
_HEADLINES = 400
"""How far into the text a headline or its second line may stand."""


def with_echoes(rows: list[Quote], text: str) -> list[Quote]:
    """The same rows, the speaker of a repeated quote given to the headline's too.

    A headline may name nobody (`‘Nobody asked the kids’`), or tell who it was (`…, parent says`); either
    way the article names the one.
    """
    for at, row in enumerate(rows):
        headline = row.start < _HEADLINES
        marks = row.rule in ("marks", HEADING)
        unnamed = row.speaker is None and marks and (headline or _alone(text, row))
        unsure = row.speaker is not None and (row.speaker.islower() or row.rule == "colon")
        described = unsure and headline and row.kind != "indirect"
        words = _WORD.findall(text[row.start : row.end].lower()) if unnamed or described else []
        if len(words) < _LEAST:
            continue
        later = [other for other in rows[at + 1 : at + _LATER] if other.speaker is not None]
        if described:
            later = [other for other in later if other.speaker and not other.speaker.islower()]
        for alike in (_repeats, _resembles) if unnamed else (_repeats,):
            said = {other.speaker for other in later if alike(words, text[other.start : other.end].lower())}
            if len(said) == 1:
                rows[at] = replace(row, speaker=said.pop(), rule="echo" if unnamed else row.rule)
                break
    return rows


def _repeats(words: list[str], said: str) -> bool:
    """Whether a quote holds a headline's words, or so many of them in one stretch that it is the source."""
    size = max(_LEAST, -(-len(words) * _SHARE // 100))
    size = len(words) if size < _STRETCH else size
    plain = f" {' '.join(_WORD.findall(said))} "
    return any(f" {' '.join(words[at : at + size])} " in plain for at in range(len(words) - size + 1))


def _resembles(words: list[str], said: str) -> bool:
    """Whether a quote has most of some words: `Man muss vieles wagen` of `Man muss viel wagen, …`."""
    different = set(words)
    shared = different.intersection(_WORD.findall(said))
    return len(different) > _LEAST and len(shared) >= _MOST * len(different)


def is_heading(text: str, quoted: Quoted) -> bool:
    """Whether a quotation fills its line and ends like no sentence, as a subheading does."""
    if quoted.dash or quoted.unclosed or quoted.end - quoted.start > _LONGEST:
        return False
    fills = (
        text[max(0, quoted.left - 1) : quoted.left] in ("", "\n")
        and text[quoted.right : quoted.right + 1] == "\n"
    )
    return fills and text[quoted.end - 1] not in ".,;:…"


def with_headings(rows: list[Quote], text: str) -> list[Quote]:
    """The same rows; a subheading in marks is said by whoever speaks next, in marks, under it."""
    for at, row in enumerate(rows):
        if row.rule != HEADING or row.speaker is not None:
            continue
        following = (
            other for other in rows[at + 1 : at + 8] if other.kind == "direct" and other.rule != HEADING
        )
        other = next(following, None)
        near = other is not None and other.start - row.end < _REACH
        if other is not None and near and text.count("\n\n", row.end, other.start) <= _PARAGRAPHS:
            rows[at] = replace(row, speaker=other.speaker)
    return rows


def _alone(text: str, row: Quote) -> bool:
    """Whether a quote fills its line, as a subheading does, or what stands behind the line's colon."""
    if text[row.end + 1 : row.end + 2] not in ("", "\n"):
        return False
    line = text.rfind("\n", max(0, row.start - _LONGEST), row.start)
    return line == row.start - 2 or (line >= 0 and text[row.start - 3 : row.start - 1] == ": ")


def with_portrait(rows: list[Quote], text: str, people: Cast) -> list[Quote]:
    """The same rows; where one person alone speaks in an article, what nobody is said to say is theirs."""
    heard = {row.speaker for row in rows if row.speaker is not None}
    if len(heard) != 1 or sum(row.kind == "direct" and row.speaker is not None for row in rows) < _PORTRAIT:
        return rows
    person = people.known.get(str(*heard).lower())
    if person is None or not (person.human and person.named):
        return rows
    plural = endings_of(people.lexicon.forms.plural_verbs)
    theirs = [_is_theirs(row, text) and not _of_several(row, plural) for row in rows]
    name = person.name
    return [
        replace(row, speaker=name, rule="portrait") if own else row
        for row, own in zip(rows, theirs, strict=True)
    ]


def _of_several(row: Quote, plural: tuple[str, ...]) -> bool:
    """`Un día le | dijeron |: “…”`"""
    return row.cue is not None and row.cue.partition(" ")[0].endswith(plural)


def _is_theirs(row: Quote, text: str) -> bool:
    """Whether a quote without a speaker is no question that an interview asks."""
    if row.speaker is not None or row.kind != "direct":
        return False
    return text[row.end - 1] != "?" and len(_WORD.findall(text[row.start : row.end])) > _STRETCH


def without_interviewer(rows: list[Quote], text: str) -> list[Quote]:
    """The same rows; a line that only asks, and that another answers, is nobody's: `—¿Y antes no?`"""
    for at, row in enumerate(rows[:-1]):
        asks = (
            row.kind == "direct" and row.cue is None and text[row.end - 1] == "?" and row.rule != "portrait"
        )
        if not asks or row.speaker is None or text[max(0, row.start - 2) : row.start].strip() not in _DASHES:
            continue
        begin = text.rfind("\n", 0, row.start) + 1
        alone = row.start - begin <= _OPENING and text[row.end : row.end + 1] in ("", "\n")
        if alone and not text[row.end : rows[at + 1].start].strip(_BETWEEN):
            number = 1 + max(other.quote_id for other in rows)
            row = replace(row, speaker=None, speaker_start=None, speaker_end=None)
            rows[at] = replace(row, quote_id=number, rule="question")
    return rows
