"""The end of an app whose terminal has gone: it saves and leaves in a second, and is ended if it hangs."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    from textual.app import App

_LAST_MOMENT: Final = 0.8
"""Seconds in which an app must begin to save after its terminal has gone; one that is stuck is ended."""
_LAST_RESORT: Final = 6.0
"""Seconds that saving and ending may take then."""


class Ending:
    """One app's end, which is begun once, however many signals say so."""

    def __init__(self) -> None:
        self._begun = False

    def begin(self, app: App[Any], loop: AbstractEventLoop, code: int) -> None:
        """Have the app told in its own loop, from whichever thread or signal handler this is."""
        if self._begun:
            return
        self._begun = True
        watchdog = _end_after(_LAST_MOMENT, code)
        loop.call_soon_threadsafe(_tell, app, code, watchdog)


def _tell(app: App[Any], code: int, watchdog: threading.Timer) -> None:
    watchdog.cancel()  # The app is not stuck: what it saves may take as long as a busy disk does.
    _end_after(_LAST_RESORT, code)
    hang_up = getattr(app, "hang_up", None)
    try:
        if callable(hang_up):
            hang_up()
    finally:
        app.exit(return_code=code)


def _end_after(seconds: float, code: int) -> threading.Timer:
    """End the process, whatever it is doing, unless it has ended by then or the timer is cancelled."""
    watchdog = threading.Timer(seconds, os._exit, (code,))
    watchdog.daemon = True
    watchdog.start()
    return watchdog
