"""Sentences that are longer than the screen is wide, and where one is in the help."""

import pytest
from reading_room import MakeApp, screen_lines, screen_text, settle

from tui.app import PullquoteApp

LONG = (
    "https://router.lan/login/and/more: router.lan is in your own network, where a page has no business: not "
    "fetched. `:add` fetches what you name yourself."
)


def joined(app: PullquoteApp) -> str:
    return " ".join(screen_text(app).split())


@pytest.mark.parametrize("size", [(80, 24), (40, 12), (120, 40)])
async def test_a_long_sentence_is_seen_to_its_end_and_gone_with_the_next_key(
    make_app: MakeApp, size: tuple[int, int]
) -> None:
    app = make_app()
    async with app.run_test(size=size) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        before = screen_text(app)
        app.say(LONG, "error")
        await pilot.pause()
        said = joined(app)
        await pilot.resize_terminal(size[0] + 7, size[1])
        await pilot.pause()
        wider = joined(app)
        await pilot.resize_terminal(*size)
        await pilot.press("w", "D", "D", "h", "h", "h", "h", "j", "k")
        await pilot.pause()

        assert LONG in said
        assert LONG in wider
        assert screen_text(app) == before


async def test_what_is_longer_than_six_lines_says_so_by_an_ellipsis(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(40, 24)) as pilot:
        app.say(LONG * 4)
        await pilot.pause()

        lines = screen_lines(app)
        assert lines[-6].startswith(" https://router.lan")
        assert lines[-1].rstrip().endswith("…")


async def test_the_key_that_opens_the_help_closes_it_until_something_is_typed(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        before = screen_text(app)
        await pilot.press("?", "?")
        await pilot.pause()
        assert screen_text(app) == before

        await pilot.press("?", "a", "?")
        await pilot.pause()
        assert screen_lines(app)[0].split() == ["a?"]


async def test_the_help_says_which_keys_are_seen_and_on_which_page(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("?")
        await pilot.pause()
        total = len(app.screen._list.found)  # type: ignore[attr-defined]
        pages = []
        for _ in range(9):
            pages.append(screen_lines(app)[-1].strip().partition("Esc closes")[2].strip())
            await pilot.press("space")
            await pilot.pause()
        await pilot.press(*"archive")
        await pilot.pause()
        narrowed = screen_lines(app)[-1].strip()

        assert pages[0].startswith("1–")
        assert f"of {total} · page 1/" in pages[0]
        assert pages[1].split(" · ")[1].startswith("page 2/")
        here, _, of = pages[-1].split(" · ")[1].removeprefix("page ").partition("/")
        assert here == of  # the last page says that it is
        assert pages[-1].split(" · ")[0].endswith(f"–{total} of {total}")
        assert narrowed.endswith("page 1/1")
