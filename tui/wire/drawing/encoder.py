"""Turns the difference between what a terminal shows and what it should show into few bytes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from tui.wire.drawing.brush import Brush, runs
from tui.wire.drawing.clusters import REST, Clusters, doubtful_columns, first_doubtful
from tui.wire.drawing.screen import Screen
from tui.wire.drawing.scroll import Scroll, find_scroll, shifted
from tui.wire.drawing.strokes import Stroke, changed_part, strokes_of
from tui.wire.drawing.styles import PLAIN, Styles
from tui.wire.terminal import Terminal

_LEAST_ERASED: Final = 4
_MOST_FEEDS: Final = 2
"""Scrolling by more rows than these is said with a count where the terminal knows one."""
_MOST_SCROLLS: Final = 3
_MANY_ERASED: Final = 10
"""Rows erased one by one from which it may be shorter to clear the screen."""


class Encoder:
    """Holds the model of what one terminal shows, and brings it to any other screen."""

    def __init__(self, styles: Styles, clusters: Clusters, terminal: Terminal) -> None:
        self.terminal = terminal
        self.edges: list[int] = []
        """Columns where panes begin: bands between them may scroll on terminals with side margins."""
        self.scrolling = True
        """Off while images are on the screen: they would move, and nobody knows how far."""
        self._brush = Brush(styles, clusters, terminal)
        self._shown: Screen | None = None
        self._margins_on = False

    @property
    def shown(self) -> Screen | None:
        """The screen the terminal shows, or `None` where that is not known."""
        return self._shown

    def adopt(self, shown: Screen) -> None:
        """Take it that the terminal shows this already; cursor and colours are unknown."""
        self._shown = shown.copy()
        self._brush.lose()
        self._brush.region = None

    def forget(self) -> None:
        """The next frame repaints everything."""
        self._shown = None

    def lose_cursor(self) -> None:
        """Something else wrote: the cursor may be anywhere, in any style, in any region."""
        self._brush.lose()

    def leave(self) -> str:
        """Bytes that give back a terminal without region, margins or colours."""
        self._margins_off()
        self._brush.reset()
        return self._brush.take()

    def frame(self, wanted: Screen) -> str:
        """Bytes after which the terminal shows `wanted`; empty if it does already."""
        shown, brush = self._shown, self._brush
        if shown is None or (shown.width, shown.height) != (wanted.width, wanted.height):
            self._margins_off()
            brush.reset()
            shown = self._cleared(wanted)
        elif shown.texts == wanted.texts and shown.styles == wanted.styles:
            return ""
        before, state = shown.copy(), brush.state
        brush.find_pen()
        if self.scrolling:
            self._scroll(shown, wanted)
        self._bring_rows(shown, wanted)
        self._shown = wanted.copy()
        out = brush.take()
        if out.count("\x1b[K") < _MANY_ERASED or before.blank:
            return out
        after = brush.state
        brush.restore(state)
        brush.find_pen()
        self._bring_rows(self._emptied(before, wanted), wanted)
        anew = brush.take()
        if len(anew) < len(out):
            return anew
        brush.restore(after)
        return out

    def free_place(self) -> tuple[int, str]:
        """A row whose first three cells are blank, not the first row, and the bytes that set the cursor
        to its beginning in the style of the blanks; -1 where there is none."""
        shown, brush = self._shown, self._brush
        row, style = 1, PLAIN
        if shown is None:
            brush.reset()
        else:
            starts = [
                (text[:3], len(set(styles[:3])))
                for text, styles in zip(shown.texts, shown.styles, strict=True)
            ]
            if ("   ", 1) not in starts[1:]:
                return -1, ""
            row = starts.index(("   ", 1), 1)
            style = shown.styles[row][0]
            brush.find_pen()
        brush.move(row, 0)
        brush.blank_in(style)
        return row, brush.take()

    def cursor_to(self, row: int, column: int) -> str:
        """Bytes that set the cursor."""
        self._brush.move(row, column)
        return self._brush.take()

    def _cleared(self, wanted: Screen) -> Screen:
        """Clear the screen, in the colour that most of `wanted` seems to have; `2J` moves no cursor."""
        fill = self._brush.fill(wanted.styles[wanted.height // 2])
        self._brush.blank_in(fill)
        self._brush.say("\x1b[2J")
        blank = Screen(wanted.width, wanted.height)
        blank.styles = [fill * wanted.width] * wanted.height
        return blank

    def _emptied(self, shown: Screen, wanted: Screen) -> Screen:
        """Clear all from the first row that changes to the last, by scrolling it away."""
        changed = [row for row in range(wanted.height) if shown.texts[row] != wanted.texts[row]]
        if not changed:
            return self._cleared(wanted)
        top, bottom = changed[0], changed[-1] + 1
        if (top, bottom) == (0, wanted.height) or not self.terminal.scroll_counts:
            return self._cleared(wanted)
        fill = self._brush.fill(wanted.styles[(top + bottom) // 2])
        self._brush.set_region((top, bottom))
        self._brush.blank_in(fill)
        self._brush.say(f"\x1b[{bottom - top}S")
        screen = shown.copy()
        for row in range(top, bottom):
            screen.put(row, 0, " " * wanted.width, fill * wanted.width)
        return screen

    def _margins_off(self) -> None:
        if self._margins_on:
            self._brush.say("\x1b[?69l")
            self._margins_on = False

    # Rows

    def _bring_rows(self, shown: Screen, wanted: Screen) -> None:
        strokes: list[Stroke] = []
        for row, text in enumerate(wanted.texts):
            styles = wanted.styles[row]
            if shown.texts[row] != text or shown.styles[row] != styles:
                strokes += self._row(row, shown.texts[row], shown.styles[row], text, styles)
        self._brush.paint(strokes, wanted.width)

    def _row(self, row: int, old: str, old_styles: str, new: str, new_styles: str) -> Iterator[Stroke]:
        """What brings one row from old to new."""
        width = len(new)
        doubtful = width
        if not (old.isascii() and new.isascii()):
            doubtful = min(first_doubtful(old), first_doubtful(new))
            while new[doubtful : doubtful + 1] == REST:
                doubtful -= 1  # What is erased begins with a whole cluster.
        if old[:doubtful] != new[:doubtful] or old_styles[:doubtful] != new_styles[:doubtful]:
            yield from self._span(row, old, old_styles, new, new_styles, doubtful)
        if old[doubtful:] != new[doubtful:] or old_styles[doubtful:] != new_styles[doubtful:]:
            yield from self._afresh(row, doubtful, new, new_styles)

    def _span(
        self, row: int, old: str, old_styles: str, new: str, new_styles: str, limit: int
    ) -> Iterator[Stroke]:
        """The changed runs of one row before the column `limit`."""
        found = runs(old, old_styles, new, new_styles, 0, limit)
        if not found:
            return
        width = len(new)
        if self.terminal.whole_rows:
            found = [(0, max(found[-1][1], len(new[:limit].rstrip(" "))))]
        best = list(self._changes(row, found, old, old_styles, new, new_styles, limit))
        start = found[0][0]
        if limit == width and found[-1][1] - start > 24 and " " * 3 in new[start:].rstrip(" "):
            fill = self._brush.fill(new_styles)
            blank, filled = " " * width, fill * width
            found = runs(blank, filled, new, new_styles, start, width)
            anew = [
                Stroke(row, start, "", fill),
                *self._changes(row, found, blank, filled, new, new_styles, limit),
            ]
            if _cost(anew) < _cost(best):
                best = anew
        yield from best

    def _changes(
        self,
        row: int,
        found: list[tuple[int, int]],
        old: str,
        old_styles: str,
        new: str,
        new_styles: str,
        limit: int,
    ) -> Iterator[Stroke]:
        """The strokes for these runs, what is blank at the end of the row erased."""
        tail = self._blank_tail(new, new_styles) if limit == len(new) else len(new)
        for start, end in found:
            erased = end > tail and found[-1][1] - max(start, tail) >= _LEAST_ERASED
            for stroke in strokes_of(row, start, min(end, tail) if erased else end, new, new_styles):
                kept = stroke if self.terminal.whole_rows else changed_part(stroke, old, old_styles)
                if kept:
                    yield kept
            if erased:
                yield Stroke(row, max(start, tail), "", new_styles[-1])
                return

    def _blank_tail(self, text: str, styles: str) -> int:
        """The column from which on erasing gives what is wanted."""
        last = styles[-1]
        if not self._brush.erasable(last):
            return len(text)
        return max(len(text.rstrip(" ")), len(styles.rstrip(last)))

    def _afresh(self, row: int, start: int, text: str, styles: str) -> Iterator[Stroke]:
        """A row from its first doubtful cluster on: erased, and the cursor set after each such one."""
        width = len(text)
        fill = self._brush.fill(styles)
        yield Stroke(row, start, "", fill, sure=False)
        at = start
        for column in (*doubtful_columns(text), width):
            for begin, end in runs(" " * width, fill * width, text, styles, at, column):
                yield from strokes_of(row, begin, end, text, styles, sure=False)
            if column < width:
                at = column + 1
                while text[at : at + 1] == REST:
                    at += 1
                yield from strokes_of(row, column, at, text, styles, sure=False)

    # Scrolling

    def _scroll(self, shown: Screen, wanted: Screen) -> None:
        for _ in range(_MOST_SCROLLS):
            scroll = find_scroll(shown.texts, wanted.texts)
            if scroll is None:
                break
            self._scroll_rows(scroll, shown, wanted)
        else:
            return
        if self.terminal.side_margins and self.edges:
            self._scroll_panes(shown, wanted)

    def _scroll_rows(self, scroll: Scroll, shown: Screen, wanted: Screen) -> None:
        """Rows moved over the full width, and the model with them."""
        brush, count, shift = self._brush, abs(scroll.shift), scroll.shift
        self._set_region(scroll, shown.height)
        fill = brush.fill(wanted.styles[scroll.emptied])
        if count > _MOST_FEEDS and self.terminal.scroll_counts:
            brush.blank_in(fill)
            brush.say(f"\x1b[{count}{'S' if shift > 0 else 'T'}")
        else:
            # The cursor goes where the first new row's text begins, and stays in that column.
            column = _indent(wanted.texts[scroll.emptied])
            if shift > 0:
                brush.feed(scroll.bottom - 1, column, count, fill)
            else:
                brush.feed_back(scroll.top, column, count, fill)
        shifted(shown.texts, scroll, " " * shown.width)
        shifted(shown.styles, scroll, fill * shown.width)

    def _set_region(self, scroll: Scroll, height: int) -> None:
        whole = (scroll.top, scroll.bottom) == (0, height)
        self._brush.set_region(None if whole else (scroll.top, scroll.bottom))

    def _scroll_panes(self, shown: Screen, wanted: Screen) -> None:
        """Rows moved inside one pane, by left and right margins."""
        width = shown.width
        edges = sorted({0, width, *(edge for edge in self.edges if 0 < edge < width)})
        for left, right in pairwise(edges):
            if right - left < 2 or (left, right) == (0, width):
                continue
            old = [text[left:right] for text in shown.texts]
            new = [text[left:right] for text in wanted.texts]
            if old == new:
                continue
            scroll = find_scroll(old, new)
            if scroll is not None and _clean_edges(shown, left, right):
                self._scroll_pane(scroll, left, right, shown, wanted)

    def _scroll_pane(self, scroll: Scroll, left: int, right: int, shown: Screen, wanted: Screen) -> None:
        brush = self._brush
        self._set_region(scroll, shown.height)
        fill = brush.fill(wanted.styles[scroll.emptied][left:right])
        brush.blank_in(fill)
        if not self._margins_on:
            brush.say("\x1b[?69h")
            self._margins_on = True
        letter = "S" if scroll.shift > 0 else "T"
        count = "" if abs(scroll.shift) == 1 else abs(scroll.shift)
        brush.home(f"\x1b[{left + 1};{right}s\x1b[{count}{letter}\x1b[s")
        brush.expect(scroll.emptied, left + _indent(wanted.texts[scroll.emptied][left:right]))
        for rows, blank in ((shown.texts, " "), (shown.styles, fill)):
            band = [row[left:right] for row in rows]
            shifted(band, scroll, blank * (right - left))
            for at in range(scroll.top, scroll.bottom):
                rows[at] = rows[at][:left] + band[at] + rows[at][right:]


def _clean_edges(screen: Screen, left: int, right: int) -> bool:
    """Whether no wide or doubtful cluster stands in a pane's way."""
    return all(
        text[left] != REST
        and text[right : right + 1] != REST
        and (text.isascii() or first_doubtful(text) == len(text))
        for text in screen.texts
    )


def _indent(text: str) -> int:
    """The column in which a row's text begins."""
    return len(text) - len(text.lstrip(" ")) if text.strip(" ") else 0


def _cost(strokes: list[Stroke]) -> int:
    return sum(len(stroke.cells) + 5 for stroke in strokes)
