"""The list and the text side by side: keys that the list has no use for, and the reader's own lists."""

import pytest
from reading_room import MakeApp, screen_lines, screen_text, settle

from tui.app import PullquoteApp


def foot(app: PullquoteApp) -> str:
    return screen_lines(app)[-1].strip()


@pytest.mark.parametrize(
    ("key", "seen"),
    [
        ("v", "v begin here"),
        ("e", "Evidence type to filter"),
        ("i", "There is no picture on screen."),
        ("m", "Stand on a figure or a quote to mark it"),
        ("l", "There is no link on screen."),
        ("w", "1 figure, 1 quote."),
        ("f", "figure 1/1"),
    ],
)
async def test_in_the_list_a_key_of_the_text_beside_it_works_there(
    make_app: MakeApp, key: str, seen: str
) -> None:
    app = make_app()
    async with app.run_test(size=(120, 24)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("escape")
        assert not app.at_reader

        await pilot.press(key)
        await settle(pilot)

        assert seen in screen_text(app)
        assert app.at_reader


async def test_the_lists_own_keys_stay_its_own_beside_the_text(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(120, 24)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("escape", "j")
        second = app.list.current_id
        assert app.opened is not None
        assert second != app.opened.id
        assert foot(app).startswith("Enter read")
        assert "card" not in foot(app)  # its key opens the row here

        await pilot.press("enter")
        await settle(pilot)

        assert app.opened.id == second


@pytest.mark.parametrize("leave", [("escape",), ("q",), ("e", "escape")])
async def test_the_evidence_stands_beside_the_text_and_the_list_comes_back_after(
    make_app: MakeApp, leave: tuple[str, ...]
) -> None:
    app = make_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        before = screen_text(app)
        await pilot.press("e", "enter")
        await settle(pilot)
        row = next(line for line in screen_lines(app) if "Paragraph 2:" in line)

        assert " │ " in row
        assert row.index("Paragraph 2:") < row.index(" │ ")
        assert not app.list.display
        await pilot.press(*leave)
        await settle(pilot)
        assert app.list.display
        assert app.at_reader
        assert screen_lines(app)[0] == before.splitlines()[0].ljust(120)


async def test_where_there_is_room_for_three_the_list_stays(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(200, 40)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("e")
        await settle(pilot)

        assert app.list.display
        assert "Evidence type to filter" in screen_text(app)
        assert "Paragraph 2:" in screen_text(app)


@pytest.mark.parametrize("key", ["a", "x"])
async def test_what_is_put_away_in_the_list_is_not_left_open_beside_it(make_app: MakeApp, key: str) -> None:
    app = make_app()
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        opened = app.opened
        await pilot.press("tab", key)
        await settle(pilot)

        assert opened is not None
        assert app.opened is None
        assert "Paragraph 1:" not in screen_text(app)
        await pilot.press("z")
        await settle(pilot)
        assert opened.title in screen_text(app)


async def test_an_article_that_stands_open_beside_the_list_stays_while_another_is_put_away(
    make_app: MakeApp,
) -> None:
    app = make_app()
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        opened = app.opened
        await pilot.press("tab", "j", "a")
        await settle(pilot)

        assert app.opened == opened
        assert "Paragraph 1:" in screen_text(app)
