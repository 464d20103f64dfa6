"""Tells the terminal's answers to the driver's own questions from keys."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final

from textual import events
from textual._xterm_parser import XTermParser
from textual.keys import Keys

from tui.wire.pacing import ANSWER

SIDE_MARGINS_QUESTION: Final = "\x1b[?69$p"
_SIDE_MARGINS: Final = re.compile(r"\x1b\[\?69;(\d)\$y").fullmatch


ATTRIBUTES_QUESTION: Final = "\x1b[c"
_ATTRIBUTES: Final = re.compile(r"\x1b\[\?([\d;]+)c").fullmatch
_SIXEL: Final = "4"

_BEGIN_MORE: Final = "[OPX]^_N\x1b"
"""What a terminal's own sequences go on with behind Escape."""


class ReplyParser(XTermParser):
    """Textual's parser of keys, which keeps the driver's answers to itself."""

    def __init__(
        self,
        on_answer: Callable[[], None],
        on_side_margins: Callable[[bool], None],
        on_sixel: Callable[[bool], None],
        debug: bool = False,
    ) -> None:
        self._on_answer = on_answer
        self._on_side_margins = on_side_margins
        self._on_sixel = on_sixel
        super().__init__(debug)

    def _sequence_to_key_events(self, sequence: str, alt: bool = False) -> Iterable[events.Key]:
        if sequence == ANSWER:
            self._on_answer()
            return [events.Key(Keys.Ignore, sequence)]
        if answer := _SIDE_MARGINS(sequence):
            self._on_side_margins(answer[1] in "12")  # 1 set, 2 reset: known, and may be changed.
            return [events.Key(Keys.Ignore, sequence)]
        if answer := _ATTRIBUTES(sequence):
            self._on_sixel(_SIXEL in answer[1].split(";")[1:])
            return [events.Key(Keys.Ignore, sequence)]
        found = list(super()._sequence_to_key_events(sequence, alt))
        if not found and len(sequence) == 2 and sequence[0] == "\x1b" and sequence[1] not in _BEGIN_MORE:
            # At once: Textual waits for more, and takes a second one that comes meanwhile for Escape.
            found, alt = list(super()._sequence_to_key_events(sequence[1], True)), True
        return list(map(_with_alt, found)) if alt else found


def _with_alt(event: events.Key) -> events.Key:
    """The key with the alt that was held: Textual drops it from all that are not letters and digits."""
    return event if event.key.startswith("alt+") else events.Key(f"alt+{event.key}", event.character)
