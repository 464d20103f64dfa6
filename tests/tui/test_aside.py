"""What takes long is done beside the screen, and holds nobody up who leaves."""

import subprocess
import sys
import threading

import pytest

from tui.behind.aside import aside, wait_for_the_last


async def test_what_is_done_aside_answers_or_fails_as_it_would_here() -> None:
    assert await aside(divmod, 7, 2) == (3, 1)
    with pytest.raises(ZeroDivisionError):
        await aside(divmod, 7, 0)


async def test_what_is_nearly_done_at_the_end_is_waited_for() -> None:
    done: list[int] = []
    go = threading.Event()

    def work() -> None:
        go.wait(10)
        done.append(1)

    waiting = aside(work)
    waiting.send(None)  # begun, as by a worker of the app's
    go.set()
    wait_for_the_last(10)
    waiting.close()

    assert done == [1]


def test_a_program_ends_though_a_server_never_answers() -> None:
    """Which is why asyncio's own threads are not used: they are waited for."""
    program = (
        "import asyncio, threading\n"
        "from tui.behind.aside import aside, wait_for_the_last\n"
        "async def main():\n"
        "    task = asyncio.create_task(aside(threading.Event().wait))\n"
        "    await asyncio.sleep(0)\n"
        "    task.cancel()\n"
        "asyncio.run(main())\n"
        "wait_for_the_last(0.1)\n"
    )

    ended = subprocess.run([sys.executable, "-c", program], timeout=30, capture_output=True, check=False)

    assert (ended.returncode, ended.stderr) == (0, b"")
