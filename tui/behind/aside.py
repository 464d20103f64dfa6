"""Work that may take long, the network's above all: done beside the screen, and left behind at the end.

asyncio's own threads are waited for when a program ends, and a server that says nothing can keep one
for a minute. Every article is saved as a whole or not at all, so leaving loses none by halves.
"""

import asyncio
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

LAST_SECONDS = 2.0
"""What a program that ends gives to what is under way: a file is saved in less."""

_NAME = "aside"


async def aside(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """What the function answers, in a thread of its own, while the screen goes on."""
    future: Future[T] = Future()

    def work() -> None:
        if not future.set_running_or_notify_cancel():
            return
        try:
            result = function(*args, **kwargs)
        except BaseException as error:
            future.set_exception(error)
        else:
            future.set_result(result)

    threading.Thread(target=work, name=_NAME, daemon=True).start()
    return await asyncio.wrap_future(future)


def wait_for_the_last(seconds: float = LAST_SECONDS) -> None:
    """Give what is under way so long to be done."""
    until = time.monotonic() + seconds
    for thread in threading.enumerate():
        if thread.name == _NAME:
            thread.join(max(0.0, until - time.monotonic()))
