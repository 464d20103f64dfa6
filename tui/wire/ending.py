"""The end of a process whose terminal has gone."""

import os
import threading


def end_after(seconds: float, code: int) -> threading.Timer:
    """End the process, whatever it is doing, unless it has ended by then or the timer is cancelled."""
    watchdog = threading.Timer(seconds, os._exit, (code,))
    watchdog.daemon = True
    watchdog.start()
    return watchdog
