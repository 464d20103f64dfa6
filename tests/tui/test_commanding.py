"""Commands typed after `:` in the app."""

from pathlib import Path

import pytest
from reading_room import TITLES, MakeApp, screen_lines, screen_text, settle
from textual.pilot import Pilot

from tui.app import PullquoteApp


async def run(pilot: Pilot[None], line: str) -> None:
    await pilot.press(":", *("space" if letter == " " else letter for letter in line), "enter")
    await settle(pilot)


def foot(app: PullquoteApp) -> str:
    return screen_lines(app)[-1].strip()


async def test_a_command_is_typed_at_the_foot_and_says_what_it_does(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(":", *"shelf")

        assert foot(app).startswith(":shelf")
        assert foot(app).endswith("Go to a shelf by its name")
        await pilot.press("escape")
        assert foot(app).startswith("Enter read")


async def test_the_list_is_sorted_moved_in_narrowed_and_changed_by_commands(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await run(pilot, "sort title")
        assert app.list.current is not None
        assert [entry.title for entry in app.list.page.entries] == sorted(TITLES)
        await run(pilot, "2")
        assert app.list.current.title == sorted(TITLES)[1]
        await run(pilot, "filter salt")
        assert [entry.title for entry in app.list.page.entries] == ["The price of salt"]
        await run(pilot, "shelf arch")
        assert app.list.view.shelf == "archived"


async def test_a_wrong_argument_is_told_with_what_there_is(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await run(pilot, "shelf attic")
        assert foot(app) == "The shelves are Inbox, Starred, Archive, All, Unread."
        await run(pilot, "sort colour")
        assert foot(app) == "The orders are saved, published, title, length."
        await run(pilot, "theme plaid")
        assert foot(app).startswith("The themes are ansi, ")
        await run(pilot, "wobble")
        assert foot(app) == "There is no command “wobble”; Tab lists what there is."


async def test_a_reading_command_from_the_list_before_anything_is_open_says_so(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await run(pilot, "width 60")

        assert foot(app) == "Open an article first."


async def test_an_article_is_opened_and_moved_through_by_commands(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await run(pilot, "open night train")
        assert app.opened is not None
        assert app.opened.title == "Why the night train came back"
        await run(pilot, "50%")
        middle = app.reader.progress
        assert 0.4 < middle < 0.8
        await run(pilot, "goto 1")
        assert app.reader.top == 0
        await run(pilot, "width 50")
        page = app.reader.page
        assert page is not None
        assert page.geometry.measure == 50
        await run(pilot, "find Paragraph 7:")
        assert app.reader.search.matches
        await run(pilot, "theme dark")
        assert app.look.name == "dark"


async def test_the_article_is_exported_into_the_folder_one_is_in(
    make_app: MakeApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    app = make_app()
    async with app.run_test(size=(200, 24)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        await run(pilot, "export")
        assert foot(app) == f"Exported: 6-the-price-of-salt.md in {here}"
        await run(pilot, "export csv marks")
        await run(pilot, "export evidence out.json")
        await run(pilot, "export")

    assert sorted(path.name for path in here.iterdir()) == [
        "6-the-price-of-salt-2.md",
        "6-the-price-of-salt.csv",
        "6-the-price-of-salt.md",
        "out.json",
    ]


async def test_an_unknown_format_is_no_file_name(
    make_app: MakeApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    app = make_app()
    async with app.run_test(size=(200, 24)) as pilot:
        await run(pilot, "export pdf")
        assert foot(app) == "The formats are markdown, json and csv."

        await run(pilot, "export csv out")

    assert [path.name for path in here.iterdir()] == ["out.csv"]


async def test_an_export_that_cannot_be_written_is_one_sentence(make_app: MakeApp, tmp_path: Path) -> None:
    app = make_app()
    async with app.run_test(size=(200, 24)) as pilot:
        await run(pilot, f"export {tmp_path}/no/such/place.md")

        assert foot(app).endswith("cannot be written: No such file or directory.")


async def test_an_article_is_added_from_a_file(make_app: MakeApp, tmp_path: Path) -> None:
    page = tmp_path / "new page.md"
    page.write_text("# Rope\n\nA long rope was bought by the harbour for the whole of a winter.\n")
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await run(pilot, f"add {page}")

        assert foot(app) == "Saved: Rope"
        assert "Rope" in screen_text(app)
        await run(pilot, "add nowhere.md")
        assert "nowhere.md" in foot(app)


async def test_all_that_is_in_a_folder_is_added_and_what_could_not_be_is_told(
    make_app: MakeApp, tmp_path: Path
) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for thing in ("rope", "tar"):
        (folder / f"{thing}.md").write_text(f"# On {thing}\n\nThe harbour has bought {thing} for a winter.\n")
    (folder / "zero.md").write_bytes(b"")
    app = make_app()
    async with app.run_test(size=(200, 24)) as pilot:
        await run(pilot, f"add {folder}")

        assert foot(app).startswith("Saved 2 articles. 1 could not be saved: ")
        assert "On rope" in screen_text(app)
        assert "On tar" in screen_text(app)


@pytest.mark.parametrize("line", ["add -", "add ~nobody-here/a.md", "export ~nobody-here/a.md"])
async def test_a_place_that_is_none_is_told_and_the_keyboard_is_not_read_as_one(
    make_app: MakeApp, line: str
) -> None:
    app = make_app()
    async with app.run_test(size=(200, 24)) as pilot:
        await run(pilot, line)

        assert foot(app).startswith("Say what:") or "~nobody-here/a.md" in foot(app)


async def test_a_name_that_is_begun_with_nobodys_home_is_completed_to_nothing(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(":", *"add", "space", *"~nobody-here/a", "tab")

        assert foot(app).startswith(":add ~nobody-here/a")


async def test_commands_of_the_session_before_are_recalled(make_app: MakeApp) -> None:
    first = make_app()
    async with first.run_test(size=(80, 24)) as pilot:
        await run(pilot, "sort title")
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(":", "up")

        assert foot(app).startswith(":sort title")


async def test_the_terminals_cursor_stands_where_the_command_is_typed(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(":", *"theme")
        assert app.cursor_position == (7, 23)
        await pilot.press("escape")

        assert app.cursor_position != (7, 23)


async def test_the_line_is_typed_from_the_list_of_evidence_too(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("e", ":", ":")
        assert foot(app) == "::"
        await pilot.press("backspace", *"theme", "space", *"li", "tab", "enter")
        await settle(pilot)

        assert app.look.name == "light"


async def test_what_needs_words_asks_for_them_when_it_is_chosen(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("?", *"theme", "space", *"by", "space", *"its", "enter")
        await settle(pilot)

        assert foot(app).startswith(":theme")


async def test_shelves_and_orders_can_be_chosen(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("ctrl+p", *"shelf:", "space", *"archive", "enter")
        await settle(pilot)
        assert app.list.view.shelf == "archived"
        await pilot.press("ctrl+p", *"sort", "space", *"by", "space", *"length", "down", "enter")
        await settle(pilot)

        assert app.list.view.order == "length"


@pytest.mark.parametrize("key", ["escape", "ctrl+c", "ctrl+g"])
async def test_help_is_closed_by_the_keys_that_cancel_everywhere_else(make_app: MakeApp, key: str) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("?")
        assert len(app.screen_stack) == 2

        await pilot.press(key)

        assert len(app.screen_stack) == 1


async def test_help_turns_its_page_with_space_until_something_is_typed(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("?")
        before = screen_text(app)
        await pilot.press("space")
        assert screen_text(app) != before
        await pilot.press(*"go", "space", *"to")
        await pilot.pause()

        assert "Go to a row by its number" in screen_text(app)
