"""Many addresses fetched at once: it is waiting, not work, so threads do it."""

import logging
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from itertools import islice
from typing import TypeVar

from articles.capture import CaptureError

AT_ONCE = 6
"""Few enough to be polite to a site that all of them are on."""

Wanted = TypeVar("Wanted")
Found = TypeVar("Found")


def fetched(
    fetch: Callable[[Wanted], Found], wanted: Iterable[tuple[str, Wanted]]
) -> Iterator[tuple[str, Found | CaptureError]]:
    """Each address with what is there, in the order in which they answer."""
    todo = iter(wanted)
    under_way: dict[Future[Found | CaptureError], str] = {}
    threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="fetch")

    def begin(some: Iterable[tuple[str, Wanted]]) -> None:
        for address, each in some:
            under_way[threads.submit(_attempt, fetch, address, each)] = address

    try:
        begin(islice(todo, AT_ONCE))
        while under_way:
            done, _ = wait(under_way, return_when=FIRST_COMPLETED)
            begin(islice(todo, len(done)))
            for future in done:
                yield under_way.pop(future), future.result()
    finally:
        threads.shutdown(wait=False, cancel_futures=True)


def _attempt(fetch: Callable[[Wanted], Found], address: str, wanted: Wanted) -> Found | CaptureError:
    try:
        return fetch(wanted)
    except CaptureError as error:
        return error
    except Exception as error:
        # A fault of ours: it must not cost the other addresses, and it must not go unseen.
        logging.getLogger(__name__).exception("could not fetch %s", address)
        return CaptureError(f"{address} could not be fetched, by a fault of Pullquote's ({error}).")
