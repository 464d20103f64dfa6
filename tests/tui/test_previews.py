"""A look ahead, while a search is typed or a list walked through, is no reading: nothing is kept of it."""

from pathlib import Path

import pytest
from reading_room import TODAY, MakeApp, screen_text, settle

from articles.library import Entry, Library
from tui.app import PullquoteApp
from tui.themes import THEMES, in_words

SIZES = pytest.mark.parametrize("size", [(80, 24), (150, 40)])


def newest(path: Path) -> Entry:
    with Library(path) as library:
        return library.list(shelf="all", limit=1)[0]


@SIZES
@pytest.mark.parametrize("plain", [False, True])
async def test_a_search_that_is_cancelled_leaves_the_article_as_it_was(
    library: Path, size: tuple[int, int], plain: bool
) -> None:
    app = PullquoteApp(library, theme="ansi", themes=in_words(THEMES) if plain else THEMES, today=TODAY)
    async with app.run_test(size=size) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("space", "j")
        await settle(pilot)
        position, progress = app.reader.position, app.reader.progress
        await pilot.press("/", *"paragraph 40")
        await settle(pilot)
        assert "Paragraph 40" in screen_text(app)
        await pilot.press("escape")
        await settle(pilot)
        assert (app.reader.position, app.reader.progress) == (position, progress)
        await pilot.press("q")
        await settle(pilot)
        await pilot.press("q")

    entry = newest(library)
    assert 0 < progress < 0.9
    assert (entry.read, entry.position, entry.progress) == (False, position, pytest.approx(progress))


@SIZES
async def test_a_line_that_goes_while_a_search_is_typed_keeps_the_place_before_it(
    make_app: MakeApp, library: Path, size: tuple[int, int]
) -> None:
    app = make_app()
    async with app.run_test(size=size) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("space")
        await settle(pilot)
        position = app.reader.position
        await pilot.press("/", *"paragraph 40")
        await settle(pilot)
        app.hang_up()
        entry = newest(library)

    assert position > 0
    assert (entry.read, entry.position) == (False, position)


async def test_a_list_walked_through_beside_the_text_reads_nothing_until_a_row_is_chosen(
    make_app: MakeApp, library: Path
) -> None:
    app = make_app()
    async with app.run_test(size=(150, 40)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("G", "e", "pageup")
        await settle(pilot)
        end = app.reader.position
        looked_at = screen_text(app)
        await pilot.press("escape")
        await settle(pilot)
        assert app.reader.position == end
        await pilot.press("e", "pageup", "enter")
        await settle(pilot)

    assert "Paragraph 1:" in looked_at
    assert newest(library).position < end


@SIZES
async def test_a_match_that_is_chosen_is_read_and_the_place_kept(
    make_app: MakeApp, library: Path, size: tuple[int, int]
) -> None:
    app = make_app()
    async with app.run_test(size=size) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("/", *"paragraph 40", "enter")
        await settle(pilot)
        app.keeper.save()
        entry = newest(library)

    assert entry.read
    assert entry.position > 0
