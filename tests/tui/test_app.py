"""The list and the reader as they are used: keys pressed, the screen looked at."""

from pathlib import Path

import pytest
from reading_room import TITLES, MakeApp, paragraphs, screen_lines, screen_text, settle, wait_until
from textual import events

from articles.article import compose
from articles.library import Library
from tui.app import PullquoteApp

NEWEST = TITLES[-1]


def current(app: PullquoteApp) -> str:
    assert app.list.current is not None
    return app.list.current.title


async def test_the_list_stands_there_with_the_newest_article_first(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)

        lines = screen_lines(app)
        assert lines[0].split() == ["Inbox", "6", "Starred", "0", "Archive", "0", "All", "6", "saved", "↓"]
        assert lines[1].rstrip() == f"▌●  {NEWEST}"
        assert lines[2].rstrip() == ("▌   The Quay · 15 Mar · 2 min" + " " * 32 + "1 figure · 1 quote")
        assert "Enter read" in lines[-1]


async def test_enter_opens_the_article_over_the_whole_width_and_q_goes_back(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("j", "enter")
        await settle(pilot)
        reading = screen_text(app)
        await pilot.press("q")
        await settle(pilot)

        assert "Paragraph 1: the harbour spent" in reading
        assert NEWEST not in reading
        assert NEWEST in screen_text(app)
        assert current(app) == TITLES[-2]
        assert app.return_code is None


async def test_who_has_articles_that_an_older_program_searched_is_told_what_to_do(
    make_app: MakeApp, library: Path
) -> None:
    with Library(library) as opened:
        for article_id in list(opened.ids())[:2]:
            opened.replace_evidence(article_id, opened.get(article_id).evidence, extractor=1)
    async with make_app().run_test(size=(80, 24)) as pilot:
        await wait_until(
            pilot, lambda: "2 articles were searched by an older Pullquote" in screen_text(pilot.app)
        )
        assert "run `pullquote reextract`." in screen_lines(pilot.app)[-1]

        await pilot.press("j")
        assert "older Pullquote" not in screen_text(pilot.app)


async def test_q_in_the_list_leaves(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await pilot.press("q")
        await pilot.pause()

    assert not app.is_running


async def test_from_a_hundred_columns_on_list_and_text_stand_side_by_side(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("enter")
        await settle(pilot)

        text = screen_text(app)
        assert "Paragraph 1:" in text
        assert NEWEST in text


async def test_a_resize_keeps_the_row_and_the_article(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("j", "j", "enter")
        await pilot.resize_terminal(60, 12)
        await settle(pilot)
        narrow = screen_text(app)
        await pilot.press("q")
        await settle(pilot)

        assert "Paragraph 1:" in narrow
        assert current(app) == TITLES[-3]
        assert TITLES[-3] in screen_text(app)


@pytest.mark.parametrize("size", [(20, 5), (10, 3), (1, 1)])
async def test_a_tiny_terminal_says_so_and_recovers(make_app: MakeApp, size: tuple[int, int]) -> None:
    app = make_app()
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        words = " ".join(screen_text(app).split())
        await pilot.press("j", "enter", "q")
        await pilot.resize_terminal(80, 24)
        await settle(pilot)

        assert size[0] < 20 or "more room" in words
        assert NEWEST in screen_text(app)


async def test_moving_repaints_two_rows_and_not_the_list(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        painted: list[int] = []
        original = app.list.render_line
        app.list.render_line = lambda y: painted.append(y) or original(y)  # type: ignore[method-assign, func-returns-value]
        await pilot.press("j")
        await settle(pilot)

        assert sorted(set(painted)) == [1, 2, 3, 4]


async def test_a_count_moves_that_many_rows(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await pilot.press("3", "j")

        assert current(app) == TITLES[-4]


async def test_next_and_previous_article_are_read_one_after_another(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter", "n", "n", "p")
        await settle(pilot)

        assert app.opened is not None
        assert app.opened.title == TITLES[-2]
        await pilot.press("q")
        assert current(app) == TITLES[-2]


async def test_the_last_article_says_that_it_is_the_last(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("G", "enter", "n")
        await settle(pilot)

        assert "last article" in screen_lines(app)[-1]


async def test_archiving_what_is_read_makes_the_one_below_the_next(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter", "a", "n")
        await settle(pilot)

        assert app.opened is not None
        assert app.opened.title == TITLES[-2]


async def test_a_star_shows_in_the_row_and_on_its_shelf(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("s")
        await settle(pilot)
        inbox = screen_lines(app)
        await pilot.press("]")
        await settle(pilot)

        assert inbox[1].startswith("▌●★ ")
        assert "Starred 1" in inbox[0]
        assert screen_lines(app)[1].rstrip() == f"▌●★ {NEWEST}"


async def test_archiving_moves_the_next_article_up_and_undo_brings_it_back(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("j", "a")
        await settle(pilot)
        after, said = current(app), screen_lines(app)[-1]
        await pilot.press("z")
        await settle(pilot)

        assert after == TITLES[-3]
        assert "Archived." in said
        assert current(app) == TITLES[-2]
        assert "Inbox 6" in screen_lines(app)[0]


async def test_a_removed_article_comes_back_by_undo(make_app: MakeApp, library: Path) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("x")
        await settle(pilot)
        gone = screen_text(app)
        await pilot.press("z")
        await settle(pilot)

        assert NEWEST not in gone
        assert current(app) == NEWEST
    with Library(library) as opened:
        assert opened.count(shelf="all") == len(TITLES)


async def test_removing_the_article_being_read_goes_back_to_the_list(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter", "x")
        await settle(pilot)

        assert not app.at_reader
        assert current(app) == TITLES[-2]


async def test_filtering_narrows_as_one_types_and_escape_widens_again(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("/", *"lighth")
        await settle(pilot)
        narrowed = screen_text(app)
        await pilot.press("enter")
        await settle(pilot)
        chosen = current(app)
        await pilot.press("escape")
        await settle(pilot)

        assert "Letters from a lighthouse" in narrowed
        assert NEWEST not in narrowed
        assert "1 of 6" in narrowed
        assert chosen == "Letters from a lighthouse"
        assert NEWEST in screen_text(app)
        assert current(app) == "Letters from a lighthouse"


async def test_a_filter_that_matches_nothing_says_so_kindly(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("/", *"zebra", "enter")
        await settle(pilot)

        assert "Nothing here matches “zebra”." in screen_text(app)


async def test_the_order_goes_by_title_and_by_length(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("S", "S", "g")
        await settle(pilot)

        assert "title ↑" in screen_lines(app)[0]
        assert current(app) == "A bridge for four hundred people"
        await pilot.press("R", "g")
        await settle(pilot)
        assert current(app) == "Why the night train came back"


async def test_sorting_stays_on_the_article(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("j", "j", "S", "S")
        await settle(pilot)

        assert current(app) == TITLES[-3]


async def test_reading_to_the_end_marks_the_article_read(make_app: MakeApp, library: Path) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter", "G")
        await settle(pilot)
        await pilot.press("q")
        await settle(pilot)

        assert screen_lines(app)[1].startswith("▌   ")
    with Library(library) as opened:
        assert opened.list(limit=1)[0].read


async def test_the_place_is_kept_when_the_app_is_left(make_app: MakeApp, library: Path) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter", "1", "0", "j")
        await settle(pilot)
        place = app.reader.position
        await pilot.press("Q")

    with Library(library) as opened:
        entry = opened.list(limit=1)[0]
    assert place > 0
    assert entry.position == place


async def test_an_article_opens_where_it_was_left(make_app: MakeApp) -> None:
    first = make_app()
    async with first.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter", "1", "0", "j")
        await settle(pilot)
        place = first.reader.position
        await pilot.press("Q")
    again = make_app()
    async with again.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await settle(pilot)

        assert again.reader.position == place


async def test_the_help_shows_every_key_and_can_be_searched(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 40)) as pilot:
        await pilot.press("?")
        await settle(pilot)
        whole = screen_text(app)
        await pilot.press(*"archive")
        await settle(pilot)
        found = screen_text(app)
        await pilot.press("enter")
        await settle(pilot)

        assert "In the list" in whole
        assert "Next row" in whole
        assert "Archive, or bring back to the inbox" in found
        assert "Next row" not in found
        assert "Archived." in screen_lines(app)[-1]


async def test_a_theme_is_chosen_by_its_name(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(":", *"theme light", "enter")
        await settle(pilot)

        assert app.look.name == "light"
        assert app.screen.styles.background.hex.lower() == "#fbf8f1"


async def test_an_empty_library_says_how_to_fill_it(make_app: MakeApp, tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    with Library(path) as opened:
        opened.fill([])
    app = make_app(path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("j", "k", "enter", "s", "x", "z", "n", "G")
        await settle(pilot)

        assert "pullquote add" in screen_text(app)


async def test_a_long_list_is_read_by_the_window(make_app: MakeApp, tmp_path: Path) -> None:
    path = tmp_path / "long.db"
    with Library(path) as opened, opened.batch():
        for number in range(700):
            opened.add(compose(f"Note {number:03}", f"Words of note {number}."))
    app = make_app(path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("G")
        await settle(pilot)
        last = screen_text(app)
        await pilot.press("b", "b", "g")
        await settle(pilot)

        assert "Note 000" in last
        assert len(app.list.page.entries) < 300
        assert current(app) == "Note 699"
        assert "Note 690" in screen_text(app)


async def test_a_title_cannot_steer_the_terminal(make_app: MakeApp, tmp_path: Path) -> None:
    path = tmp_path / "hostile.db"
    with Library(path) as opened:
        opened.add(compose("\x1b]0;owned\x07Bold [b]claims[/b] \u202eelbisrever\x9b31m", paragraphs(2)))
    app = make_app(path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        text = screen_text(app)

        assert "[b]claims[/b]" in text
        assert not any(bad in text for bad in "\x1b\x07\x9b\u202e")


async def test_what_another_program_did_to_the_article_is_told(make_app: MakeApp, library: Path) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        with Library(library) as other:
            other.remove(other.list(limit=1)[0].id)
        await pilot.press("enter")
        await settle(pilot)

        assert "There is no article" in screen_lines(app)[-1]


async def test_what_another_program_adds_comes_into_the_list(
    make_app: MakeApp, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tui.room.LOOK_ROUND", 0.02)
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await wait_until(pilot, lambda: app._version is not None)
        with Library(library) as other:
            other.add(compose("Added meanwhile", paragraphs(1)))
        await wait_until(pilot, lambda: "Added meanwhile" in screen_text(app))

        assert "Inbox 7" in screen_lines(app)[0]
        assert current(app) == NEWEST


async def test_with_the_mouse_a_row_is_chosen_then_opened(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.click("#list", offset=(10, 4))
        chosen = current(app)
        await pilot.click("#list", offset=(10, 3))
        await settle(pilot)

        assert chosen == TITLES[-2]
        assert app.opened is not None
        assert app.opened.title == TITLES[-2]


async def test_a_click_into_a_pane_takes_the_keys_there(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(120, 24)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        await pilot.click("#list", offset=(5, 0))
        await settle(pilot)
        in_list = app.key_context
        await pilot.press("j")

        assert in_list == "beside"
        assert current(app) == TITLES[-2]


async def test_the_place_in_one_article_is_never_noted_for_the_next(make_app: MakeApp, library: Path) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        # All at once, so that word of the first article's place is under way as the second opens.
        for key in ("space", "space", "n"):
            app.post_message(events.Key(key, " " if key == "space" else key))
        await wait_until(pilot, lambda: app.opened is not None and app.opened.title == TITLES[-2])
        await settle(pilot)
        await pilot.press("Q")

    with Library(library) as opened:
        newest, second = opened.list(limit=2)
    assert newest.position > 0
    assert second.position == 0


@pytest.mark.parametrize("keys", ["/", "enter e", "enter t", "enter /", "enter v", "?"])
async def test_ctrl_z_goes_to_the_shell_whatever_is_being_typed(
    make_app: MakeApp, monkeypatch: pytest.MonkeyPatch, keys: str
) -> None:
    app = make_app()
    stopped: list[str] = []
    monkeypatch.setattr(app, "action_suspend_process", lambda: stopped.append(keys))
    async with app.run_test(size=(80, 24)) as pilot:
        for key in (*keys.split(), "ctrl+z"):
            await pilot.press(key)
            await settle(pilot)

        assert stopped == [keys]


async def test_the_next_article_says_how_to_return(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("n")
        await settle(pilot)
        said = screen_lines(app)[-1].strip()
        await pilot.press("p")
        await settle(pilot)

        assert said == "The next article; p returns."
        assert screen_lines(app)[-1].strip() == "The previous article; n returns."
        assert app.opened is not None
        assert app.opened.title == NEWEST


async def test_the_help_turns_by_pages_and_says_so(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 12)) as pilot:
        await pilot.press("?")
        await settle(pilot)
        first = screen_lines(app)
        await pilot.press("pagedown", "pagedown")
        await settle(pilot)
        later = screen_lines(app)
        await pilot.press("pageup", "pageup")
        await settle(pilot)

        assert "Space turns the page" in first[-1]
        assert not set(filter(str.strip, first[2:-1])) & set(later[2:-1])
        assert screen_lines(app) == first


async def test_what_is_typed_before_the_first_screen_is_done_in_its_order(make_app: MakeApp) -> None:
    app = make_app()
    for letter in "/salt":
        app.post_message(events.Key("slash" if letter == "/" else letter, letter))
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)

        assert "/salt" in screen_lines(app)[0]
        assert app.list.page.total == 1
