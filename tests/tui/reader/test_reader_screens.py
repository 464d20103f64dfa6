"""Whole screens, as text files in `screens/`, so that a change to what is seen is seen in the change."""

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

    assert seen == (FOLDER / f"{name}.txt").read_text("utf-8")
