"""Keeps frames from queueing on a slow line: the terminal is asked, now and then, whether it has read.

The question is DSR 5 (`CSI 5 n`), whose answer (`CSI 0 n`) every terminal gives in its turn and no
key resembles; a cursor position report looks like a modified F3. What is unanswered is counted in
bytes: many small frames may be under way, of large ones only one, and while too much is under way a
frame waits, and is overtaken by the next.
"""

from __future__ import annotations

from collections import deque
from typing import Final

QUESTION: Final = "\x1b[5n"
ANSWER: Final = "\x1b[0n"

_FIRST_WINDOW: Final = 2048
_LEAST_WINDOW: Final = 384
_MOST_WINDOW: Final = 16384
_QUEUEING: Final = 0.08
"""Seconds over the quickest answer that mean bytes are waiting somewhere."""
_LARGE: Final = 1024
"""A frame so large is slow by itself: it says nothing about a queue."""
_PATIENCE_AT_FIRST: Final = 1.5
_PATIENCE: Final = 8.0


class Pace:
    """Says when the next frame may go. Times are seconds of any clock that does not go back."""

    def __init__(self) -> None:
        self.on = True
        """Off once a terminal has shown that it answers no questions."""
        self._sent = self._answered = self._asked = 0
        self._questions: deque[tuple[float, int, int]] = deque()
        self._window = _FIRST_WINDOW
        self._quickest: float | None = None

    @property
    def under_way(self) -> int:
        """Bytes sent and not known to have been read."""
        return self._sent - self._answered

    def restart(self) -> None:
        """Nothing is under way: the terminal has been left and come back to."""
        self._questions.clear()
        self._answered = self._asked = self._sent

    def may_send(self, now: float) -> bool:
        """Whether a frame may be sent now."""
        if not self.on or self.under_way <= self._window:
            return True
        if self._questions and now >= self._questions[0][0] + self._patience:
            self.on = self._quickest is not None
            self.restart()
            return True
        return not self._questions

    def wait(self, now: float) -> float:
        """Seconds after which to ask `may_send` again if no answer has come."""
        if not self._questions:
            return 0.0
        return max(0.0, self._questions[0][0] + self._patience - now)

    def sending(self, size: int, now: float) -> bool:
        """Count a frame of `size` bytes; whether the question should follow it."""
        self._sent += size
        if not self.on or self._sent - self._asked < self._window // 3:
            return False
        return self.asking(now, size)

    def asking(self, now: float, size: int = 0) -> bool:
        """Note that the question is put now, after a frame of `size` bytes."""
        self._asked = self._sent
        self._questions.append((now, self._sent, size))
        return True

    def answered(self, now: float) -> None:
        """Take the terminal's answer to its oldest question."""
        self.on = True
        if not self._questions:
            return  # An answer that came after patience had ended.
        then, sent, size = self._questions.popleft()
        limited = self.under_way > self._window // 2
        self._answered = max(self._answered, sent)
        took = now - then
        if self._quickest is None or took < self._quickest:
            self._quickest = took
        if size >= _LARGE and took - self._quickest < 1.0:
            return
        if took - self._quickest > _QUEUEING:
            self._window = max(_LEAST_WINDOW, self._window // 2)
        elif limited:
            self._window = min(_MOST_WINDOW, self._window * 3 // 2)

    @property
    def _patience(self) -> float:
        return _PATIENCE_AT_FIRST if self._quickest is None else _PATIENCE
