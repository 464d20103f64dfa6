"""The README's pictures, made by the program itself: `uv run python -m tests.pictures`.

Each is the reader on the sample articles, written as SVG to `.pictures/`.
"""

import asyncio
import re
import tempfile
from datetime import date
from pathlib import Path

from articles.library import Library
from articles.saving import fill_with_samples
from tui.app import PullquoteApp

FOLDER = Path(__file__).parent.parent / ".pictures"

# Name, size in columns and lines, theme, and the keys that lead there.
PICTURES = (
    ("reading", (120, 36), "dark", ("j", "enter", "]", "]")),
    ("card", (80, 24), "dark", ("j", "enter", "d", "d", "f", "enter")),
    ("list", (80, 24), "light", ("escape", "j")),
    ("evidence", (120, 30), "dark", ("j", "enter", "\\", "d", "e", "tab", "tab")),
)

# Textual's pictures ask a web host for their font; these make do with what the viewer has.
WEB_FONT = re.compile(r"@font-face\s*{[^}]*}\s*")


async def picture(library: Path, size: tuple[int, int], theme: str, keys: tuple[str, ...]) -> str:
    """The screen after those keys, as SVG."""
    app = PullquoteApp(library, theme=theme, today=date(2026, 11, 22))
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        for key in keys:
            await pilot.press(key)
            await pilot.pause()
        drawn = app.export_screenshot()
    return WEB_FONT.sub("", drawn).replace("Fira Code", "ui-monospace, Menlo, Consolas, monospace")


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name, size, theme, keys in PICTURES:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "library.db"
            with Library(path) as library:
                fill_with_samples(library)
            drawn = asyncio.run(picture(path, size, theme, keys))
        (FOLDER / f"{name}.svg").write_text(drawn, encoding="utf-8")


if __name__ == "__main__":
    main()
