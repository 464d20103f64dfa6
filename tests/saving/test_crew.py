"""Many pieces of work are done by several processes, and none can keep the rest from being done."""

import os
import time
from collections.abc import Iterator
from resource import RLIMIT_CPU, RLIMIT_DATA, getrlimit
from signal import ITIMER_PROF, SIGPROF, getitimer, getsignal

from articles.capture import CaptureError
from articles.saving.crew import is_exhausting, work
from articles.saving.limits import limited


def busy() -> None:
    while True:
        pass


def double(number: int) -> int:
    if number == 3:
        raise CaptureError("Three is refused.")
    if number == 4:
        raise ValueError("four")
    if number == 5:
        os.abort()
    if number == 6:
        time.sleep(60)
    if number == 7:
        bytearray(3 * 1024**3)
    if number == 8:
        busy()
    while number == 9:
        try:
            busy()
        except BaseException:
            continue
    return number * 2


def test_each_piece_has_its_result_or_the_sentence_that_says_why_not() -> None:
    results = dict(work(double, ((n, n) for n in range(10)), seconds=0.5))

    assert results.pop(3) == "Three is refused."
    assert results.pop(4) == "It could not be read, by a fault of Pullquote's (ValueError: four)."
    assert results.pop(5) == "It could not be read: the process that read it died."
    assert results.pop(6) == "It takes longer than 5 seconds to read."
    assert results.pop(7) == "It takes too much memory to read."
    assert results.pop(8) == "It takes longer than 0.5 seconds to read."
    assert str(results.pop(9)).startswith("It takes longer than")  # by the processor's time or the clock
    assert results == {n: n * 2 for n in (0, 1, 2)}


def test_what_is_done_here_has_the_same_limits() -> None:
    results = dict(work(double, ((n, n) for n in (7, 8, 2)), here=True, seconds=0.5))

    assert results[7] == "It takes too much memory to read."
    assert results[8] == "It takes longer than 0.5 seconds to read."
    assert [is_exhausting(results[n]) for n in (7, 8, 2)] == [True, True, False]


def test_limits_end_with_what_they_limit() -> None:
    before = getrlimit(RLIMIT_DATA), getrlimit(RLIMIT_CPU), getsignal(SIGPROF)

    with limited(0.3, memory=2**30):
        assert getrlimit(RLIMIT_DATA)[0] == 2**30

    assert (getrlimit(RLIMIT_DATA), getrlimit(RLIMIT_CPU), getsignal(SIGPROF)) == before
    assert getitimer(ITIMER_PROF) == (0.0, 0.0)


def test_few_are_done_here_and_in_order() -> None:
    results = list(work(double, ((n, n) for n in (2, 3, 1)), here=True))

    assert results == [(2, 4), (3, "Three is refused."), (1, 2)]


def test_pieces_are_taken_as_they_are_needed() -> None:
    taken: list[int] = []

    def pieces() -> Iterator[tuple[int, int]]:
        for n in range(10, 10_000):
            taken.append(n)
            yield n, n

    results = work(double, pieces())
    next(results)
    results.close()  # type: ignore[attr-defined]

    assert len(taken) < 100


def test_no_work_is_no_trouble() -> None:
    assert list(work(double, [])) == []
