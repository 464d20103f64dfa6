"""Work on many things, by a crew of processes: reading pages takes a whole processor.

Some pages are traps. In the crew every piece of work has a time limit and every worker a limit of
memory; a worker that hangs or dies costs only the piece that it held: another takes its place,
and the rest goes on.
"""

import logging
import os
import signal
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass
from itertools import islice
from traceback import format_exc
from typing import TypeVar

from articles.capture import CaptureError

FEW = 6
"""So many are done sooner by this process itself than by a crew that must first be called."""

SECONDS = 60.0
"""What one piece of work may take."""

MEMORY = 2 * 1024**3
"""Bytes of data that a worker may hold."""

Key = TypeVar("Key")
Piece = TypeVar("Piece")
Result = TypeVar("Result")


def work(
    function: Callable[[Piece], Result],
    pieces: Iterable[tuple[Key, Piece]],
    *,
    here: bool = False,
    seconds: float = SECONDS,
) -> Iterator[tuple[Key, Result | str]]:
    """Each key with what `function` makes of its piece; where that fails, the sentence that says why.

    `here` is in this process and in order; otherwise a crew does it, in the order in which the
    pieces are done, and function and pieces must be such as can be sent to another process.
    Leaving the iterator early stops the crew.
    """
    if here:
        return ((key, _told(_attempt(function, piece))) for key, piece in pieces)
    return _crew_work(function, pieces, seconds)


@dataclass(frozen=True, slots=True)
class _Failure:
    """Why there is no result; `details` are for the log, where it is a fault of ours."""

    sentence: str
    details: str = ""


def _attempt(function: Callable[[Piece], Result], piece: Piece) -> Result | _Failure:
    try:
        return function(piece)
    except CaptureError as error:
        return _Failure(str(error))
    except MemoryError:
        return _Failure("It takes too much memory to read.")
    except Exception as error:
        # It must not cost the other pieces, and it must not go unseen.
        sentence = f"It could not be read, by a fault of Pullquote's ({type(error).__name__}: {error})."
        return _Failure(sentence, format_exc())


def _told(result: Result | _Failure) -> Result | str:
    """The result, or the sentence instead of it; what is a fault goes to the log."""
    if not isinstance(result, _Failure):
        return result
    if result.details:
        logging.getLogger(__name__).error(result.details)
    return result.sentence


def _crew_work(
    function: Callable[[Piece], Result], pieces: Iterable[tuple[Key, Piece]], seconds: float
) -> Iterator[tuple[Key, Result | str]]:
    todo = iter(pieces)
    first = next(todo, None)
    if first is None:
        return
    from multiprocessing import get_context

    from pebble import ProcessPool

    # Not `fork`: the reader has threads, and a fork copies their locks as they happen to be.
    context = get_context("forkserver" if os.name == "posix" else "spawn")
    if os.name == "posix":
        context.set_forkserver_preload(["articles.saving"])
    size = os.cpu_count() or 1
    pool = ProcessPool(max_workers=size, initializer=_limit_worker, context=context)
    under_way: dict[Future[Result | _Failure], Key] = {}

    def hand_out(some: Iterable[tuple[Key, Piece]]) -> None:
        for key, piece in some:
            under_way[pool.schedule(_attempt, args=(function, piece), timeout=seconds)] = key

    try:
        # Twice as many as there are workers, so that none waits, and no more are held than that.
        hand_out([first, *islice(todo, 2 * size - 1)])
        while under_way:
            done, _ = wait(under_way, return_when=FIRST_COMPLETED)
            hand_out(islice(todo, len(done)))
            for future in done:
                result: Result | _Failure = _result(future, seconds)
                yield under_way.pop(future), _told(result)
    finally:
        pool.stop()  # type: ignore[no-untyped-call]
        pool.join()


def _result(future: Future[Result | _Failure], seconds: float) -> Result | _Failure:
    from pebble import ProcessExpired

    try:
        return future.result()
    except TimeoutError:
        return _Failure(f"It took longer than {seconds:g} seconds to read.")
    except ProcessExpired:
        return _Failure("It could not be read: the process that read it died.")


def _limit_worker() -> None:
    # Ctrl+C is for the process that asked; it stops its crew.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # What the libraries have to say about a page would land on the terminal.
    logging.getLogger().addHandler(logging.NullHandler())
    if os.name == "posix":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_DATA)
        limit = MEMORY if most == resource.RLIM_INFINITY else min(MEMORY, most)
        resource.setrlimit(resource.RLIMIT_DATA, (limit, most))
