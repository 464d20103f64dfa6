"""What reading one page may take: seconds of the processor, and memory.

Some pages are traps, and no library that reads them has limits of its own. Time is counted as the
processor's, with that of the processes begun on the way: a page is not refused because the machine
is busy with something else.
"""

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

SECONDS = 8.0
"""Of the processor, for one page or book: with the start and the writing it stays below ten."""

MEMORY = 1024**3
"""Bytes of data."""

_TICK = 0.2
_AGAIN = 1.0
_GRACE = 5
"""Seconds of the processor from the end of the time until what does not listen is killed: more than
`_AGAIN`, with room for a machine that stands still for a moment."""


class OutOfTime(BaseException):
    """The time is up. Not an `Exception`, so that no library takes it for a fault of the page's."""


def can_limit() -> bool:
    """Whether this thread of this process can limit itself; if not, another process must."""
    return os.name == "posix" and threading.current_thread() is threading.main_thread()


@contextmanager
def limited(seconds: float = SECONDS, *, memory: int = MEMORY, deadly: bool = False) -> Iterator[None]:
    """Raises `OutOfTime` inside, `seconds` of the processor from now, and `MemoryError` beyond `memory`.

    `deadly` is for processes that may be lost: what does not listen, in some library's depths, kills
    it soon after. Does nothing where `can_limit` says no.
    """
    if not can_limit():
        yield
        return
    import resource

    until = _used() + seconds
    over = False

    def tick(number: int, frame: FrameType | None) -> None:
        nonlocal until
        if not over and _used() > until:
            # Raised where nobody can hear it, in a callback of C, it is lost: so once more.
            until += _AGAIN
            raise OutOfTime

    handler = signal.signal(signal.SIGPROF, tick)
    limits = {which: resource.getrlimit(which) for which in (resource.RLIMIT_DATA, resource.RLIMIT_CPU)}
    _lower(resource.RLIMIT_DATA, memory)
    if deadly:
        own = resource.getrusage(resource.RUSAGE_SELF)
        _lower(resource.RLIMIT_CPU, int(own.ru_utime + own.ru_stime + seconds) + _GRACE)
    signal.setitimer(signal.ITIMER_PROF, _TICK, _TICK)
    try:
        yield
    finally:
        over = True
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, handler)
        for which, both in limits.items():
            resource.setrlimit(which, both)


def _used() -> float:
    """Seconds of the processor that this process has had, and those that it began and that ended."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _lower(which: int, most: int) -> None:
    import resource

    soft, hard = resource.getrlimit(which)
    given = [most, *(limit for limit in (soft, hard) if limit != resource.RLIM_INFINITY)]
    resource.setrlimit(which, (min(given), hard))
