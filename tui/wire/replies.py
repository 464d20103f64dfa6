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


class ReplyParser(XTermParser):
    """Textual's parser of keys, which keeps the driver's answers to itself."""

    def __init__(
        self,
        on_answer: Callable[[], None],
        on_side_margins: Callable[[bool], None],
        debug: bool = False,
    ) -> None:
        self._on_answer = on_answer
        self._on_side_margins = on_side_margins
        super().__init__(debug)

    def _sequence_to_key_events(self, sequence: str, alt: bool = False) -> Iterable[events.Key]:
        if sequence == ANSWER:
            self._on_answer()
            return [events.Key(Keys.Ignore, sequence)]
        if answer := _SIDE_MARGINS(sequence):
            self._on_side_margins(answer[1] in "12")  # 1 set, 2 reset: known, and may be changed.
            return [events.Key(Keys.Ignore, sequence)]
        return super()._sequence_to_key_events(sequence, alt)
