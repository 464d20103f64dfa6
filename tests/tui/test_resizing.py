"""The terminal made too small and large again: whatever was open or typed goes on as before."""

from pathlib import Path

import pytest
from reading_room import MakeApp, screen_text, settle
from textual.pilot import Pilot

from articles.article import compose
from articles.evidence import extract
from articles.library import Library
from tui.app import PullquoteApp

TINY, LARGE = (20, 5), (120, 40)


async def shrink_and_grow(pilot: Pilot[None], slowly: bool) -> None:
    await pilot.resize_terminal(*TINY)
    if slowly:
        await settle(pilot)
    await pilot.resize_terminal(*LARGE)
    await settle(pilot)


@pytest.mark.parametrize("slowly", [True, False])
@pytest.mark.parametrize(("key", "title"), [("e", "Evidence"), ("t", "Contents")])
async def test_a_list_with_a_filter_typed_takes_keys_after_the_terminal_was_too_small(
    make_app: MakeApp, tmp_path: Path, key: str, title: str, slowly: bool
) -> None:
    path = tmp_path / "headings.db"
    text = "\n\n".join(f"## Part {n}\n\nThe wall cost {n} million euros." for n in range(1, 9))
    with Library(path) as library:
        article = compose("A wall", text)
        library.add(article, extract(article.text, "en"))
    app: PullquoteApp = make_app(path)
    async with app.run_test(size=LARGE) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press(key, *"zz")
        await shrink_and_grow(pilot, slowly)
        assert "Nothing matches." in screen_text(app)

        await pilot.press("escape")
        assert "Nothing matches." not in screen_text(app)
        assert title in screen_text(app)
        await pilot.press("escape")
        assert app.reader.picker is None
        assert app.key_context == "reader"


@pytest.mark.parametrize("slowly", [True, False])
async def test_find_takes_keys_after_the_terminal_was_too_small(make_app: MakeApp, slowly: bool) -> None:
    app = make_app()
    async with app.run_test(size=LARGE) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("/", *"Paragraph 3")
        await shrink_and_grow(pilot, slowly)
        await pilot.press("9", "enter")
        await settle(pilot)

        assert app.reader.search.query == "Paragraph 39"
        assert app.key_context == "finding"


@pytest.mark.parametrize("slowly", [True, False])
async def test_the_list_and_its_filter_take_keys_after_the_terminal_was_too_small(
    make_app: MakeApp, slowly: bool
) -> None:
    app = make_app()
    async with app.run_test(size=LARGE) as pilot:
        await pilot.press("/", *"salt")
        await settle(pilot)
        await shrink_and_grow(pilot, slowly)
        assert app.list.page.total == 1
        await pilot.press("escape")
        await settle(pilot)
        await pilot.press("j")

        assert app.list.page.total == 6
        assert app.key_context == "list"


@pytest.mark.parametrize("slowly", [True, False])
async def test_the_help_and_the_text_under_it_take_keys_after_the_terminal_was_too_small(
    make_app: MakeApp, slowly: bool
) -> None:
    app = make_app()
    async with app.run_test(size=LARGE) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("?", *"zz")
        await shrink_and_grow(pilot, slowly)
        await pilot.press("escape")
        await settle(pilot)
        assert len(app.screen_stack) == 1
        await pilot.press("space")
        await settle(pilot)

        assert app.reader.position > 0
