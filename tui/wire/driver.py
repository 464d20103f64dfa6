"""The Textual driver: paints into a model, and sends differences at the line's own pace."""

from __future__ import annotations

import os
import signal
import termios
import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from textual import events
from textual._ansi_sequences import ANSI_SEQUENCES_KEYS
from textual.drivers.linux_driver import LinuxDriver
from textual.geometry import Size
from textual.message import Message
from textual.messages import TerminalSupportsSynchronizedOutput

from tui.wire import snapshot
from tui.wire.asking import Asking
from tui.wire.drawing import SYNC_END, SYNC_START, Clusters, Encoder, Painter, Screen, Styles
from tui.wire.ending import Ending
from tui.wire.line import Line
from tui.wire.pacing import QUESTION, Pace
from tui.wire.passing import BY_CELLS, ENTER, LEAVE, draws
from tui.wire.reading import read_keys
from tui.wire.replies import ATTRIBUTES_QUESTION, SIDE_MARGINS_QUESTION, ReplyParser
from tui.wire.terminal import Terminal

if TYPE_CHECKING:
    from textual.app import App

_WORTH_SYNCHRONISING: Final = 1024
"""Bytes from which a frame may be seen half drawn."""
_MOST_WAITING: Final = 16384
"""Bytes a terminal may leave unread (it has been stopped by ctrl+s, perhaps) before frames wait."""
_AGAIN: Final = 0.05
_LONGEST_HOLD: Final = 1.0
"""Seconds a snapshot stays while the app has nothing to show."""


class WireDriver(LinuxDriver):
    """Textual's Linux driver with a frugal way out. See the folder's docstring."""

    spoken = False
    """Whether a row that changes is written whole, for screen readers that read what is written."""

    def __init__(
        self,
        app: App[Any],
        *,
        debug: bool = False,
        mouse: bool = True,
        size: tuple[int, int] | None = None,
    ) -> None:
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        assert self._file is not None, "there is no terminal to write to"
        self._out_fileno = self._file.fileno()
        self._lock = threading.RLock()
        self._terminal = replace(Terminal.named(), whole_rows=self.spoken)
        self._asking = Asking(self._terminal)
        self._pace = Pace()
        self._out: Line | None = None
        self._active = False
        self._waiting = False
        self._cursor_shown = False
        self._cursor_at = (0, 0)
        self._images = False
        self._ending = Ending()
        self._last_size = (80, 24)
        self._last_screen: tuple[tuple[int, int], str] = ((0, 0), "")
        self._adopted = False
        self._by_cells = False
        self._hold_until = 0.0
        self._start_anew(Screen(*self._get_terminal_size()))

    @property
    def last_screen(self) -> tuple[tuple[int, int], str]:
        """The size and the bytes of the last screen shown, for `snapshot.save`; empty before any."""
        return self._last_screen

    def _start_anew(self, screen: Screen) -> None:
        """New tables and an unknown terminal; what `screen` holds of cells is dropped."""
        styles, clusters = Styles(), Clusters()
        self._screen = Screen(screen.width, screen.height)
        self._encoder = Encoder(styles, clusters, self._terminal)
        self._painter = Painter(self._screen, styles, clusters, self._pass_on)
        self._tables = (styles, clusters)

    # Writing

    def write(self, data: str) -> None:
        """Paint a frame, or pass on anything else in its order."""
        if data in (SYNC_START, SYNC_END):
            return  # The driver knows itself which frames are worth it.
        with self._lock:
            self._fit()
            self._painter.paint(data)

    def flush(self) -> None:
        """Show the frame that has been written, or keep it until the line is free."""
        with self._lock:
            self._show()

    def repaint(self) -> None:
        """Draw the whole screen anew: for ctrl+l, and wherever something else may have written."""
        with self._lock:
            self._encoder.forget()
            self._show()

    def _get_terminal_size(self) -> tuple[int, int]:
        """The size of the terminal itself, whatever COLUMNS and LINES say: the cursor goes by it."""
        try:
            width, height = os.get_terminal_size(self.fileno)
        except OSError:
            return self._last_size  # The terminal has gone.
        if width and height:
            self._last_size = width, height
        return self._last_size

    def _fit(self) -> None:
        width, height = self._get_terminal_size()
        if (width, height) != (self._screen.width, self._screen.height):
            self._screen = self._painter.screen = self._screen.resized(width, height)
            self._painter.edges.clear()
            self._encoder.forget()

    def _show(self) -> None:
        if not (self._active and self._painter.painted):
            return
        now = time.monotonic()
        if now < self._hold_until and self._screen.blank:
            return  # The snapshot stays until there is something to show in its place.
        blocked = self._out is not None and self._out.backlog > _MOST_WAITING
        if blocked or not self._pace.may_send(now):
            if not self._waiting:
                self._waiting = True
                patience = _AGAIN if blocked else self._pace.wait(now)
                self._loop.call_soon_threadsafe(self._look_again_later, patience)
            return
        self._waiting = False
        self._send(self._frame())
        if any(table.full for table in self._tables):
            self._send(self._encoder.leave())
            self._start_anew(self._screen)
            self._loop.call_soon_threadsafe(self._app.refresh)

    def _frame(self) -> str:
        """The bytes of the frame that has been painted, with the cursor where it should be."""
        encoder, painter = self._encoder, self._painter
        encoder.edges = sorted(painter.edges)
        encoder.scrolling = not self._images
        if encoder.shown is None:
            self._images = False
        out = encoder.frame(self._screen)
        cursor = painter.row, painter.column
        # A hidden cursor matters only to those who compose text at it: it moves when the app moves it.
        if self._cursor_shown or (cursor != self._cursor_at) or (out and cursor != (0, 0)):
            out += encoder.cursor_to(*cursor)
            self._cursor_at = cursor
        if self._terminal.synchronised and len(out) >= _WORTH_SYNCHRONISING:
            out = f"{SYNC_START}{out}{SYNC_END}"
        return out

    def _send(self, data: str) -> None:
        if not data or self._out is None:
            return
        if self._pace.sending(len(data), time.monotonic()):
            data += QUESTION
        self._out.send(data)

    def _look_again_later(self, seconds: float) -> None:
        self._loop.call_later(seconds + 0.01, self._look_again)

    def _look_again(self) -> None:
        """Show the frame that waits, if one still does."""
        with self._lock:
            if self._waiting and self._out is not None:
                self._waiting = False
                self._show()

    # What is not painting

    def _pass_on(self, sequence: str, row: int, column: int) -> None:
        """Hand a sequence to the terminal in its place among the frames."""
        if self._out is None:
            return
        if draws(sequence):
            if self._active and self._painter.painted:
                self._out.send(self._frame())
            self._out.send(self._encoder.cursor_to(row, column) + sequence)
            self._encoder.lose_cursor()
            self._images = True
            return
        if sequence.startswith("\x1b[?25"):
            self._cursor_shown = sequence.endswith("h")
        if sequence in ENTER and self._adopted and not self._active:
            return  # The snapshot entered it, and entering again would wipe it away.
        if sequence == BY_CELLS:
            if not self._by_cells:
                self._encoder.forget()
            self._by_cells = True
        if sequence in ENTER or sequence in LEAVE or sequence == "\x1bc":
            self._encoder.forget()
            self._by_cells = False
        self._out.send(sequence)

    # Beginning and end

    def start_application_mode(self) -> None:
        """Take the terminal, and ask it what it can do."""
        with self._lock:
            self._out = Line(self._out_fileno)
            self._encoder.forget()
            self._pace.restart()
            painted = snapshot.take_over()
            if painted is not None:
                self._adopt(painted)
        self._writer_thread = None
        super().start_application_mode()  # type: ignore[no-untyped-call]
        if self._writer_thread is None:
            return  # In the background: the terminal is not ours yet.
        self._writer_thread.stop()
        before = snapshot.take_settings() or (painted.attributes if painted is not None else None)
        if before is not None:
            self.attrs_before = before
        self._terminal.raw_newline = self._stop_output_processing()
        signal.signal(signal.SIGWINCH, self._resized)
        for number in (signal.SIGHUP, signal.SIGTERM):
            if signal.getsignal(number) == signal.SIG_DFL:
                signal.signal(number, self._gone)
        with self._lock:
            if os.environ.get("TERM_PROGRAM") != "Apple_Terminal":
                self._out.send(SIDE_MARGINS_QUESTION)  # Apple's prints the last letter of it.
            self._out.send(ATTRIBUTES_QUESTION)
            self._out.send(self._asking.questions(self._encoder))
            self._pace.asking(time.monotonic())
            self._out.send(QUESTION)
            self._active = True
            self._fit()
            self._show()

    def stop_application_mode(self) -> None:
        """Give the terminal back as it was."""
        with self._lock:
            shown = self._encoder.shown
            if shown is not None and self._active:
                kept = replace(self._terminal, raw_newline=False, repeats=False, keeps_cursor=False)
                fresh = Encoder(*self._tables, kept)
                self._last_screen = (shown.width, shown.height), fresh.frame(shown)
            self._active = self._waiting = self._adopted = False
            if self._out is not None:
                self._out.send(self._encoder.leave())
            self._encoder.forget()
        super().stop_application_mode()

    def close(self) -> None:
        """Wait a moment for the last bytes."""
        out, self._out = self._out, None
        if out is not None:
            out.close(1.0)

    def _adopt(self, painted: snapshot.Painted) -> None:
        """Take it that the terminal shows a snapshot."""
        screen = Screen(*painted.size)
        if painted.size == self._get_terminal_size():
            Painter(screen, *self._tables, lambda *_: None).paint(painted.stream)
            self._encoder.adopt(screen)
            self._adopted = True
            self._by_cells = BY_CELLS in painted.stream
            self._hold_until = time.monotonic() + _LONGEST_HOLD
            self._loop.call_later(_LONGEST_HOLD, self.flush)

    def _stop_output_processing(self) -> bool:
        """Have line feeds sent as they are; `stop_application_mode` restores the terminal's settings."""
        try:
            attributes = termios.tcgetattr(self.fileno)
            attributes[1] &= ~termios.OPOST
            termios.tcsetattr(self.fileno, termios.TCSANOW, attributes)
        except termios.error:
            return False
        return True

    def _resized(self, *_: object) -> None:
        """SIGWINCH: repaint even where the size is the same, for whoever has just attached."""
        size = Size(*self._get_terminal_size())
        if (size.width, size.height) == (self._screen.width, self._screen.height):
            self._loop.call_soon_threadsafe(self.repaint)
        if not self._in_band_window_resize:
            self.send_message(events.Resize(size, size))
        self._loop.call_soon_threadsafe(self._refit)

    def _refit(self) -> None:
        """Have the app paint again what another size has cut off, where it will not by itself: a size that
        lasted shorter than Textual waits with its layout is never laid out, but frames were fitted to it."""
        with self._lock:
            self._fit()
        if self._app.screen_stack and self._app.screen.size == (self._screen.width, self._screen.height):
            self._app.refresh()

    def _sigtstp_application(self, *_: object) -> None:
        """Suspend between two frames, not within one."""
        self._loop.call_soon_threadsafe(super()._sigtstp_application)

    def _sigcont_application(self, *_: object) -> None:
        """Take the terminal again; after a stop nobody told us of, leave it first."""
        if self._active:
            self._loop.call_soon_threadsafe(self._take_again)
        else:
            super()._sigcont_application()

    def _take_again(self) -> None:
        if self._active and self._auto_restart:
            self.suspend_application_mode()
            self.resume_application_mode()

    def _gone(self, number: int = signal.SIGHUP, *_: object) -> None:
        """The terminal has gone, or the process is told to go."""
        self._ending.begin(self._app, self._loop, 128 + number)

    # Reading

    def process_message(self, message: Message) -> None:
        """As Textual's, but what is said of synchronised output is for the driver alone."""
        if isinstance(message, TerminalSupportsSynchronizedOutput):
            self._terminal.synchronised = True
            return
        if isinstance(message, events.CursorPosition):
            if self._asking.take(message.y, message.x):
                return
            # Nobody has asked where the cursor is: this is F3 with shift or another modifier.
            keys = ANSI_SEQUENCES_KEYS.get(f"\x1b[{message.y + 1};{message.x + 1}R")
            for key in keys if isinstance(keys, tuple) else ():
                super().process_message(events.Key(key.value, None))
            return
        super().process_message(message)

    def run_input_thread(self) -> None:
        """Read keys until told to stop, or until the terminal has gone."""
        parser = ReplyParser(self._on_answer, self._on_side_margins, self._on_sixel, self._debug)
        if not read_keys(self.fileno, parser, self.process_message, self.exit_event):
            self._gone()

    def _on_answer(self) -> None:
        now = time.monotonic()
        self._loop.call_soon_threadsafe(self._take_answer, now)

    def _take_answer(self, now: float) -> None:
        with self._lock:
            self._pace.answered(now)
        self._look_again()

    def _on_side_margins(self, supported: bool) -> None:
        self._terminal.side_margins = supported

    def _on_sixel(self, supported: bool) -> None:
        self._terminal.sixel = supported

    @property
    def draws_sixel(self) -> bool:
        """Whether the terminal has said that it draws pictures in Sixel."""
        return self._terminal.sixel


class SpokenDriver(WireDriver):
    """The driver for screen readers."""

    spoken = True
