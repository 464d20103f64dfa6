"""What keeps a reader's place: `n` after a search, keys typed early, and a foot without keys."""

import gc
from pathlib import Path
from typing import Any

import pytest
from reading_room import MakeApp, screen_lines, screen_text, settle, wait_until

from tui.app import PullquoteApp
from tui.behind import Work


async def test_n_takes_a_search_up_again_that_was_ended_and_stays_in_the_article(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        opened = app.opened
        await pilot.press("/", *"harbour", "enter", "escape", "n")
        await settle(pilot)

        assert opened is not None
        assert app.opened is not None
        assert app.opened.id == opened.id
        assert app.reader.search.matches


async def test_n_after_a_search_that_found_nothing_says_so_again(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        opened = app.opened
        await pilot.press("/", *"zebra", "enter", "j", "n")
        await settle(pilot)

        assert opened is not None
        assert app.opened is not None
        assert app.opened.id == opened.id
        assert screen_lines(app)[-1].strip() == "“zebra” is not in this article."


async def test_n_without_a_search_is_the_next_article_also_after_one_in_the_last(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        first = app.opened
        await pilot.press("/", *"harbour", "enter", "escape", "p", "q", "j", "enter", "n")
        await settle(pilot)

        assert first is not None
        assert app.opened is not None
        assert app.opened.id == first.id - 2


async def test_keys_typed_while_the_samples_are_set_out_are_not_lost(tmp_path: Path) -> None:
    app = PullquoteApp(tmp_path / "new.db", theme="ansi")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("j", "j", "enter")
        await wait_until(pilot, lambda: app.opened is not None)
        await settle(pilot)

        assert app.opened is not None
        assert app.list.page.index_of(app.opened.id) == 2


@pytest.mark.parametrize("empty", [False, True])
async def test_garbage_is_looked_for_again_when_what_comes_first_stands(
    tmp_path: Path, library: Path, empty: bool
) -> None:
    """The start leaves it until the list stands, and a first start until the samples do."""
    gc.disable()
    try:
        app = PullquoteApp(tmp_path / "new.db" if empty else library, theme="ansi")
        async with app.run_test(size=(80, 24)) as pilot:
            await wait_until(pilot, lambda: app.opened is not None or not empty)
            await settle(pilot)

            assert gc.isenabled()
    finally:
        gc.enable()
        gc.unfreeze()


async def test_without_keys_at_the_foot_the_text_has_the_row_until_there_is_something_to_say(
    library: Path,
) -> None:
    app = PullquoteApp(library, theme="ansi", hints=False)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        assert app.reader.size.height == 24
        assert "figure" in screen_lines(app)[-1]

        await pilot.press("s")
        await settle(pilot)
        assert screen_lines(app)[-1].strip().startswith("Starred.")
        assert app.reader.size.height == 24

        await pilot.press("j")
        await pilot.pause()
        assert "figure" in screen_lines(app)[-1]
        await pilot.press(":", "q")
        await pilot.pause()
        assert screen_lines(app)[-1].strip().startswith(":q")


async def test_the_foot_goes_from_one_sentence_to_the_next_without_its_keys_between(
    make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter", "n")
        await settle(pilot)
        read, while_reading = app.keeper.get, []

        async def watched(work: Work[Any]) -> Any:
            while_reading.append(screen_lines(app)[-1].strip())
            return await read(work)

        monkeypatch.setattr(app.keeper, "get", watched)
        before = app.opened
        await pilot.press("n")
        await settle(pilot)
        said = screen_lines(app)[-1].strip()
        await pilot.press("j")
        await settle(pilot)

        assert app.opened != before
        assert while_reading
        assert {*while_reading, said} == {"The next article; p returns."}
        assert "? keys" in screen_lines(app)[-1]


async def test_news_that_has_been_read_goes_with_the_key_that_says_something(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        app.tell("Saved: A ferry.")
        seen = []
        for key in ("s", "j"):
            await pilot.press(key)
            await settle(pilot)
            seen.append(screen_lines(app)[-1].strip())

        assert seen[0].startswith("Starred.")
        assert "? keys" in seen[1]


@pytest.mark.parametrize("keys", [["l"], ["9", "l"], ["i"], ["t"], ["X"], ["/", *"zebra", "enter"]])
async def test_escape_after_what_could_not_be_opened_stays_in_the_article(
    make_app: MakeApp, keys: list[str]
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press(*keys)
        await settle(pilot)
        refusal = screen_lines(app)[-1].strip()
        await pilot.press("escape")
        await settle(pilot)

        assert app.at_reader
        assert refusal.endswith(".")
        assert refusal not in screen_text(app)
        await pilot.press("escape")
        await settle(pilot)
        assert not app.at_reader
