"""The way out: a thread that writes what it is given, whole, and survives the terminal's end."""

from __future__ import annotations

import os
import threading
from collections import deque


class Line:
    """Writes to a terminal in the background, so that a slow one stops nobody."""

    def __init__(self, fileno: int) -> None:
        self._fileno = fileno
        self._waiting: deque[bytes] = deque()
        self._change = threading.Condition()
        self._busy = False
        self._open = True
        self._thread = threading.Thread(target=self._run, name="wire-output", daemon=True)
        self._thread.start()

    def send(self, data: str) -> None:
        """Write `data` after all that was sent before; what is sent close together goes in one write."""
        if not data:
            return
        with self._change:
            if self._open:
                self._waiting.append(data.encode("utf-8", "replace"))
                self._change.notify_all()

    @property
    def backlog(self) -> int:
        """Bytes that the terminal has not taken yet, beyond those being written."""
        with self._change:
            return sum(map(len, self._waiting))

    def cut(self) -> None:
        """Write nothing more: nobody reads it."""
        with self._change:
            self._open = False
            self._waiting.clear()
            self._change.notify_all()

    def close(self, patience: float) -> None:
        """Write what waits, for `patience` seconds at most, and end."""
        with self._change:
            self._change.wait_for(lambda: not self._waiting and not self._busy, patience)
        self.cut()
        if threading.current_thread() is not self._thread:
            self._thread.join(0.1)

    def _run(self) -> None:
        while True:
            with self._change:
                self._busy = False
                self._change.notify_all()
                self._change.wait_for(lambda: self._waiting or not self._open)
                if not self._open:
                    return
                data = b"".join(self._waiting)
                self._waiting.clear()
                self._busy = True
            if not self._write(data):
                self.cut()

    def _write(self, data: bytes) -> bool:
        """Whether the terminal was there to take it."""
        rest = memoryview(data)
        while rest:
            try:
                rest = rest[os.write(self._fileno, rest) :]
            except OSError:
                return False  # A closed terminal; the reader of keys says so to the app.
        return True
