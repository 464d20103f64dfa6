"""Work on many things, by a crew of processes: reading pages takes a whole processor.

Every piece of work is done within `limits`, by a crew or here. A worker that hangs or dies costs only
the piece that it held: another takes its place, and the rest goes on.
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
from articles.saving.limits import SECONDS, OutOfTime, limited

FEW = 6
"""So many are done sooner by this process itself than by a crew that must first be called."""

PATIENCE = 10.0
"""So many times longer than it may use the processor, a piece may take by the clock."""

TOO_LONG = "It takes longer than {:g} seconds to read."
TOO_MUCH = "It takes too much memory to read."
DIED = "It could not be read: the process that read it died."

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
    Leaving the iterator early stops the crew. `seconds` are those of the processor, for each piece.
    """
    if here:
        return ((key, _told(_attempt(function, piece, seconds))) for key, piece in pieces)
    return _crew_work(function, pieces, seconds)


def is_exhausting(result: object) -> bool:
    """Whether a result of `work` says that there was not time or memory enough."""
    return isinstance(result, _Exhausted)


class _Exhausted(str):
    """A sentence that says so."""


@dataclass(frozen=True, slots=True)
class _Failure:
    """Why there is no result; `details` are for the log, where it is a fault of ours."""

    sentence: str
    details: str = ""
    exhausted: bool = False


def _attempt_in_crew(function: Callable[[Piece], Result], piece: Piece, seconds: float) -> Result | _Failure:
    return _attempt(function, piece, seconds, deadly=True)


def _attempt(
    function: Callable[[Piece], Result], piece: Piece, seconds: float, *, deadly: bool = False
) -> Result | _Failure:
    try:
        with limited(seconds, deadly=deadly):
            return function(piece)
    except CaptureError as error:
        return _Failure(str(error))
    except OutOfTime:
        return _Failure(TOO_LONG.format(seconds), exhausted=True)
    except MemoryError:
        return _Failure(TOO_MUCH, exhausted=True)
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
    return _Exhausted(result.sentence) if result.exhausted else result.sentence


def _crew_work(
    function: Callable[[Piece], Result], pieces: Iterable[tuple[Key, Piece]], seconds: float
) -> Iterator[tuple[Key, Result | str]]:
    todo = iter(pieces)
    first = list(islice(todo, 2))
    if not first:
        return
    from multiprocessing import get_context

    from pebble import ProcessPool

    # Not `fork`: the reader has threads, and a fork copies their locks as they happen to be.
    context = get_context("forkserver" if os.name == "posix" else "spawn")
    if os.name == "posix":
        context.set_forkserver_preload(["articles.saving"])
    size = min(len(first), os.cpu_count() or 1)
    pool = ProcessPool(max_workers=size, initializer=_set_up_worker, context=context)
    under_way: dict[Future[Result | _Failure], Key] = {}

    def hand_out(some: Iterable[tuple[Key, Piece]]) -> None:
        for key, piece in some:
            work = (function, piece, seconds)
            under_way[pool.schedule(_attempt_in_crew, args=work, timeout=PATIENCE * seconds)] = key

    try:
        # Twice as many as there are workers, so that none waits, and no more are held than that.
        hand_out([*first, *islice(todo, 2 * (size - 1))])
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
        return _Failure(TOO_LONG.format(PATIENCE * seconds), exhausted=True)
    except ProcessExpired as error:
        if os.name == "posix" and error.exitcode == -signal.SIGXCPU:
            return _Failure(TOO_LONG.format(seconds), exhausted=True)
        return _Failure(DIED, exhausted=True)
    except MemoryError:
        return _Failure(TOO_MUCH, exhausted=True)  # the result was too large to be sent


def _set_up_worker() -> None:
    # Ctrl+C is for the process that asked; it stops its crew.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # What the libraries have to say about a page would land on the terminal.
    logging.getLogger().addHandler(logging.NullHandler())
    if os.name == "posix":
        import resource

        # A worker that dies of its limits leaves no picture of its memory on the disk.
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
