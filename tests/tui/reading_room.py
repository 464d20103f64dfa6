"""What the tests of the app share: the articles of a small library, and the screen as lines of text."""

import time
from collections.abc import Callable
from datetime import date

from textual.pilot import Pilot

from tui.app import PullquoteApp

TODAY = date(2024, 6, 15)

TITLES = (
    "Ferry tickets to cost less from May",
    "The orchard that counts its own bees",
    "Why the night train came back",
    "A bridge for four hundred people",
    "Letters from a lighthouse",
    "The price of salt",
)

MakeApp = Callable[..., PullquoteApp]


def paragraphs(count: int) -> str:
    return "\n\n".join(
        f"Paragraph {number}: the harbour spent 1,200 euros on ropes, and nobody asked why."
        for number in range(1, count + 1)
    )


def screen_lines(app: PullquoteApp) -> list[str]:
    """What the screen shows, line by line."""
    width, height = app.size
    rows = app.screen._compositor.render_strips(app.size)
    return ["".join(segment.text for segment in strip).ljust(width) for strip in rows][:height]


def screen_text(app: PullquoteApp) -> str:
    return "\n".join(line.rstrip() for line in screen_lines(app))


async def settle(pilot: Pilot[None]) -> None:
    """Wait for what the app does behind the screen."""
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


async def wait_until(pilot: Pilot[None], holds: Callable[[], bool]) -> None:
    """Wait until that holds."""
    end = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < end, screen_text(pilot.app)
        await pilot.pause(0.01)
