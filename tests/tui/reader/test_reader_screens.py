"""Whole screens, as text files in `screens/`, so that a change to what is seen is seen in the change.

`PULLQUOTE_APPROVE=1` writes the files anew, to be looked at before they are kept.
"""

import os
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parent / "screens"

SCREENS = {
    # a file, the size of the screen, and the keys that lead there
    "head-80x24": ((80, 24), []),
    "card-of-a-figure-80x16": ((80, 16), ["3", "f", "enter"]),
    "card-of-a-quote-80x24": ((80, 24), ["'", "enter"]),
    "rail-120x24": ((120, 24), ["e"]),
    "rail-by-kind-60x24": ((60, 24), ["e", "tab"]),
    "rail-yours-80x16": ((80, 16), ["f", "m", *"ask", "enter", "e", "tab", "tab", "tab"]),
    "noting-80x16": ((80, 16), ["f", "m", *"ask her", "tab"]),
    "own-card-80x24": ((80, 24), ["v", "s", "m", *"ask", "enter", ">", "enter"]),
    "margin-120x24": ((120, 24), ["j", "j"]),
    "finding-80x16": ((80, 16), ["/", *"boat"]),
    "links-80x30": ((80, 30), ["l"]),
    "narrow-40x14": ((40, 14), ["space"]),
    "tiny-20x5": ((20, 5), ["space"]),
}


@pytest.mark.parametrize("name", SCREENS)
async def test_the_screen_looks_as_it_was_approved(room: Any, name: str) -> None:
    size, keys = SCREENS[name]

    async with room().run_test(size=size) as pilot:
        await pilot.press(*keys)
        seen = "\n".join(pilot.app.screen_text) + "\n"

    file = FOLDER / f"{name}.txt"
    if os.environ.get("PULLQUOTE_APPROVE"):
        file.write_text(seen, "utf-8")
    assert seen == file.read_text("utf-8")
