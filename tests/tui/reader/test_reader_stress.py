"""Whatever is pressed, in whatever order and at whatever size, the reader paints its whole screen."""

import random
from typing import Any

import pytest

KEYS = [
    *"jkdubfF'\"[]gGhSJADMeltyn%+-/Nvm123456789s(){}po",
    *("enter", "escape", "space", "tab", "up", "down", "left", "right", "pagedown", "backspace"),
    *("ctrl+o", "ctrl+u", "delete", "ctrl+d", "ctrl+w"),
]
SIZES = [(5, 2), (20, 5), (60, 12), (90, 24), (105, 8), (130, 40)]


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_no_keys_and_no_sizes_leave_the_screen_unpainted(
    room: Any, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tui.reader.copying.copy_out", lambda *_: "")
    chance = random.Random(seed)
    app = room()
    monkeypatch.setattr(app.reader, "copy", lambda *_: None)
    async with app.run_test(size=chance.choice(SIZES)) as pilot:
        for _ in range(8):
            await pilot.resize_terminal(*chance.choice(SIZES))
            await pilot.press(*chance.choices(KEYS, k=15))

            reader = app.reader
            width, height = reader.size
            assert {reader.render_line(y).cell_length for y in range(height)} == {width}
            assert 0 <= reader.position <= len(reader.article.text)
