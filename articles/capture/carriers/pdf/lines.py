"""The words of a page as lines in the order in which they are read."""

import itertools
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from statistics import median
from typing import NamedTuple

CELL_GAP = 1.5
"""Line heights of white that part a table's cells, or two columns, but not two words."""
_GLUED = 0.12
_NEAR = 0.4
_FEWEST_LINES = 4
_MAX_CROSSING = 0.5
_MIN_GUTTER = 5.0
_BIN = 2.0
_MAX_COLUMNS_DEEP = 4
_MAX_CUTS = 6
_BAND = 0.5


class Word(NamedTuple):  # a book has half a million, and a dataclass takes thrice as long to make
    """A word and its box; `hyphen` where it goes on in the next line, `ends` where the line ends."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float
    bold: bool = False
    ends: bool = False
    hyphen: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line, or a piece of one; `cells` are the pieces with wide gaps between them.

    `margins` are the left and right edge of the column that it stands in, `flow` counts columns.
    """

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float
    bold: bool
    hyphen: bool = False
    cells: tuple["Line", ...] = ()
    margins: tuple[float, float] = (0.0, 0.0)
    flow: int = 0
    page: int = 0

    @property
    def middle(self) -> float:
        return (self.bottom + self.top) / 2


@dataclass(slots=True)
class _Flow:
    lines: list[Line] = field(default_factory=list)
    count: int = 0


def lines_of(pieces: list[Line]) -> list[Line]:
    """The lines of a page in reading order."""
    flow = _Flow()
    _read(pieces, flow, 0)
    return flow.lines


def pieces_of(words: Iterable[Word]) -> list[Line]:
    """Words that follow each other on one line, put together."""
    pieces: list[Line] = []
    run: list[Word] = []
    for word in words:
        if not word.text:
            if run:
                run[-1] = run[-1]._replace(ends=True)
            continue
        if run and not _goes_on(run[-1], word):
            pieces.append(_piece(run))
            run = []
        run.append(word)
    if run:
        pieces.append(_piece(run))
    return pieces


def body_size(lines: Iterable[Line]) -> float:
    """The size that most of the text is set in."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size * 2) / 2] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 10.0


def _goes_on(word: Word, following: Word) -> bool:
    gap = following.left - word.right
    height = max(word.size, following.size)
    return _beside(word, following) and -0.5 * height < gap < CELL_GAP * height


def _beside(one: Word | Line, other: Word | Line) -> bool:
    shared = min(one.top, other.top) - max(one.bottom, other.bottom)
    return shared > 0.4 * min(one.top - one.bottom, other.top - other.bottom)


def _piece(run: Sequence[Word]) -> Line:
    base = _base(run)
    text = run[0].text
    for word, following in itertools.pairwise(run):
        raised = _is_raised(following, base) and following.text.isdigit()
        near = _NEAR if raised else _GLUED * (word.ends or word.hyphen)
        glued = following.left - word.right < near * base.size
        text += ("" if glued else " ") + (following.text.translate(_RAISED) if raised else following.text)
    return Line(
        text=text,
        left=min(word.left for word in run),
        bottom=base.bottom,
        right=max(word.right for word in run),
        top=base.top,
        size=base.size,
        bold=sum(len(word.text) for word in run if word.bold) * 2 > sum(len(word.text) for word in run),
        hyphen=run[-1].hyphen,
    )


def _base(run: Sequence[Word]) -> Word:
    """A word in the type that most of the run is set in."""
    first = run[0]
    if all((word.size, word.bottom) == (first.size, first.bottom) for word in run):
        return first
    letters: Counter[tuple[float, float]] = Counter()
    for word in run:
        letters[word.size, word.bottom] += len(word.text)
    (size, bottom), _ = letters.most_common(1)[0]
    return next(word for word in run if (word.size, word.bottom) == (size, bottom))


# A note's number must not be read as part of the figure before it.
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def _is_raised(word: Word, base: Word) -> bool:
    return word.size < 0.85 * base.size and word.bottom > base.bottom + 0.15 * base.size


def _read(pieces: list[Line], flow: _Flow, depth: int) -> None:
    gutter = _gutter(pieces) if depth < _MAX_COLUMNS_DEEP else None
    if gutter is None:
        parts = _cut(pieces) if depth < _MAX_COLUMNS_DEEP else None
        if parts is None:
            _append_rows(pieces, flow)
        else:
            for part in parts:
                _read(part, flow, depth + 1)
        return
    across = sorted(
        (piece for piece in pieces if piece.left < gutter < piece.right), key=lambda piece: -piece.middle
    )
    bands: list[list[Line]] = [[] for _ in range(len(across) + 1)]
    for piece in pieces:
        if not piece.left < gutter < piece.right:
            bands[sum(other.middle > piece.middle for other in across)].append(piece)
    heads: list[Line] = []
    for number, band in enumerate(bands):
        if band:
            _append_rows(heads, flow)
            heads = []
            _read([piece for piece in band if piece.right <= gutter], flow, depth + 1)
            _read([piece for piece in band if piece.left >= gutter], flow, depth + 1)
        if number < len(across):
            heads.append(across[number])
    _append_rows(heads, flow)


def _cut(pieces: list[Line]) -> tuple[list[Line], list[Line]] | None:
    """What stands above and below a white band, where only one of them has columns."""
    if not _stands_side_by_side(pieces):
        return None
    bands: list[tuple[float, float]] = []
    lowest = max(piece.top for piece in pieces)
    for piece in sorted(pieces, key=lambda piece: -piece.top):
        if lowest - piece.top > _BAND * piece.size:
            bands.append((lowest - piece.top, lowest))
        lowest = min(lowest, piece.bottom)
    for _, y in sorted(bands, reverse=True)[:_MAX_CUTS]:
        above = [piece for piece in pieces if piece.bottom >= y]
        below = [piece for piece in pieces if piece.bottom < y]
        if _gutter(above) is not None or _gutter(below) is not None:
            return above, below
    return None


def _stands_side_by_side(pieces: list[Line]) -> bool:
    """Whether there are lines with words enough in two places, as columns have."""
    long = sorted((piece for piece in pieces if len(piece.text) >= 15), key=lambda piece: -piece.middle)
    beside = sum(
        _beside(one, other) and (one.right < other.left or other.right < one.left)
        for one, other in itertools.pairwise(long)
    )
    return beside >= _FEWEST_LINES


def _gutter(pieces: list[Line]) -> float | None:
    """Where white runs down between two columns of prose; lines across them may interrupt it."""
    if len(pieces) < 2 * _FEWEST_LINES:
        return None
    left, right = min(piece.left for piece in pieces), max(piece.right for piece in pieces)
    width = right - left
    if width < 20 * _BIN:
        return None
    steps = [0] * (int(width / _BIN) + 2)
    for piece in pieces:
        steps[int((piece.left - left) / _BIN)] += 1
        steps[int((piece.right - left) / _BIN) + 1] -= 1
    bins = list(itertools.accumulate(steps))
    inner = range(int(len(bins) * 0.15), int(len(bins) * 0.85))
    fewest = min(bins[place] for place in inner)
    places = [left + (place + 0.5) * _BIN for place in inner if bins[place] <= fewest + 1]
    found = [gutter for x in places if (gutter := _parts_columns(pieces, x)) is not None]
    return max(found)[2] if found else None


def _parts_columns(pieces: list[Line], x: float) -> tuple[int, float, float] | None:
    """How few lines cross the white at `x`, how wide it is and where its middle is.

    None where there is no prose on both sides of it.
    """
    before = [piece for piece in pieces if piece.right <= x]
    after = [piece for piece in pieces if piece.left >= x]
    crossing = len(pieces) - len(before) - len(after)
    if min(len(before), len(after)) < _FEWEST_LINES or crossing > _MAX_CROSSING * len(pieces):
        return None
    shared = min(max(p.top for p in before), max(p.top for p in after)) - max(
        min(p.bottom for p in before), min(p.bottom for p in after)
    )
    if shared < _FEWEST_LINES * median(piece.size for piece in pieces):
        return None
    if not _is_prose(before) or not _is_prose(after):
        return None
    edge_before = sorted(piece.right for piece in before)[int(len(before) * 0.95)]
    edge_after = sorted(piece.left for piece in after)[int(len(after) * 0.05)]
    gutter = edge_after - edge_before
    middle = (max(piece.right for piece in before) + min(piece.left for piece in after)) / 2
    return (-crossing, gutter, middle) if gutter >= _MIN_GUTTER else None


def _is_prose(pieces: list[Line]) -> bool:
    """Whether the lines fill their column, as running text does and the cells of a table do not."""
    width = max(piece.right for piece in pieces) - min(piece.left for piece in pieces)
    return (
        median(piece.right - piece.left for piece in pieces) > 0.5 * width
        and median(len(piece.text) for piece in pieces) >= 15
    )


def _append_rows(pieces: list[Line], flow: _Flow) -> None:
    """The pieces from top to bottom, those beside each other as one line."""
    if not pieces:
        return
    margins = (min(piece.left for piece in pieces), max(piece.right for piece in pieces))
    row: list[Line] = []
    for piece in sorted(pieces, key=lambda piece: (-piece.middle, piece.left)):
        if row and not _beside(row[0], piece):
            flow.lines.append(_row(row, margins, flow.count))
            row = []
        row.append(piece)
    flow.lines.append(_row(row, margins, flow.count))
    flow.count += 1


def _row(pieces: list[Line], margins: tuple[float, float], flow: int) -> Line:
    backwards = _is_right_to_left("".join(piece.text for piece in pieces))
    pieces = sorted(pieces, key=lambda piece: -piece.right if backwards else piece.left)
    cells = [pieces[0]]
    for piece in pieces[1:]:
        if _gap(cells[-1], piece) < CELL_GAP * piece.size:
            cells[-1] = _joined(cells[-1], piece)
        else:
            cells.append(piece)
    base = max(cells, key=lambda cell: len(cell.text))
    return Line(
        text=" ".join(cell.text for cell in cells),
        left=min(cell.left for cell in cells),
        bottom=base.bottom,
        right=max(cell.right for cell in cells),
        top=base.top,
        size=base.size,
        bold=all(cell.bold for cell in cells),
        hyphen=cells[-1].hyphen,
        cells=tuple(cells) if len(cells) > 1 else (),
        margins=margins,
        flow=flow,
    )


def _gap(one: Line, other: Line) -> float:
    return max(other.left - one.right, one.left - other.right)


def _is_right_to_left(text: str) -> bool:
    if text.isascii():
        return False
    from unicodedata import bidirectional

    ways = [bidirectional(letter) for letter in text]
    return sum(way in {"R", "AL"} for way in ways) > ways.count("L")


def _joined(one: Line, other: Line) -> Line:
    base, small = (one, other) if one.size >= other.size else (other, one)
    raised = small.size < 0.85 * base.size and small.bottom > base.bottom + 0.15 * base.size
    number = raised and small is other and other.text.isdigit()
    text = other.text.translate(_RAISED) if number else other.text
    glued = _gap(one, other) < (_NEAR if number else _GLUED) * base.size
    return replace(
        base,
        text=one.text + ("" if glued else " ") + text,
        left=min(one.left, other.left),
        right=max(one.right, other.right),
        hyphen=other.hyphen,
        bold=one.bold and other.bold,
    )
