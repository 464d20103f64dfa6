"""How much has been read is the same wherever it is told: at the foot, when asked for, in the list."""

import re
from pathlib import Path

import pytest
from reading_room import MakeApp, paragraphs, screen_lines, settle

from articles.article import compose
from articles.library import Library


@pytest.fixture
def short(tmp_path: Path) -> Path:
    """A library of one article in which a row is more than two percent."""
    path = tmp_path / "short.db"
    with Library(path) as library:
        library.add(compose("A rope a week", paragraphs(24)))
    return path


def told(line: str) -> str:
    found = re.search(r"(\d+)(?:%| percent)", line)
    return found[1] if found else ""


@pytest.mark.parametrize("percents", [("50",), ("50", "51"), ("57", "58", "59"), ("61", "60")])
async def test_a_percentage_asked_for_is_what_everything_says(
    make_app: MakeApp, short: Path, percents: tuple[str, ...]
) -> None:
    app = make_app(short)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        for percent in percents:
            await pilot.press(":", *percent, "%", "enter")
            await settle(pilot)
            foot = screen_lines(app)[-2]
            await pilot.press("w")
            await settle(pilot)
            said = screen_lines(app)[-1]
            assert (told(foot), told(said)) == (percent, percent)
        await pilot.press("q")
        await settle(pilot)
        assert told(screen_lines(app)[2]) == percents[-1]


@pytest.mark.parametrize("lines", range(9, 13))
async def test_line_by_line_the_foot_the_sentence_and_the_list_agree(make_app: MakeApp, lines: int) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        for _ in range(lines):
            await pilot.press("j")
            await settle(pilot)
        foot = told(screen_lines(app)[-2])
        await pilot.press("w")
        await settle(pilot)
        said = told(screen_lines(app)[-1])
        await pilot.press("q")
        await settle(pilot)
        listed = told(screen_lines(app)[2])

    assert foot
    assert (said, listed) == (foot, foot)
