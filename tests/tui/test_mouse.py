"""With `--mouse`, what is seen can be clicked."""

from pathlib import Path

import pytest
from reading_room import TODAY, screen_text

from articles.article import compose
from articles.evidence import Evidence, Figure
from articles.library import Library
from tui.app import PullquoteApp

LINKED = "Words with [a link](https://example.org/there) and 480 euros.\n\n## Later\n\nMore words."


async def test_with_the_mouse_links_figures_and_rows_of_lists_are_clicked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = compose("Clicked", LINKED)
    start = article.text.index("480")
    evidence = Evidence(figures=(Figure(start, start + 9, "money", "480", unit="EUR"),))
    with Library(tmp_path / "library.db") as library:
        library.add(article, evidence)
    visited: list[str | None] = []
    monkeypatch.setattr(PullquoteApp, "visit", lambda app, target: visited.append(target))
    app = PullquoteApp(tmp_path / "library.db", 1, theme="ansi", today=TODAY)

    async with app.run_test(size=(80, 24)) as pilot:
        lines = screen_text(app).splitlines()
        y = next(number for number, line in enumerate(lines) if "a link" in line)

        await pilot.click(offset=(lines[y].index("a link") + 1, y))
        await pilot.pause()
        assert visited == ["https://example.org/there"]

        await pilot.click(offset=(lines[y].index("480") + 1, y))
        await pilot.pause()
        assert "money" in screen_text(app)

        await pilot.click(offset=(79, y))
        await pilot.pause()
        assert "money" not in screen_text(app)

        await pilot.press("t")
        await pilot.pause()
        row = next(number for number, line in enumerate(screen_text(app).splitlines()) if "Later" in line)
        await pilot.click(offset=(5, row))
        await pilot.pause()
        assert app.reader.picker is None
        assert visited == ["https://example.org/there"]
