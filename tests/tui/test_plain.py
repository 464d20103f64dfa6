"""The plain mode: for screen readers and Braille, which know a screen by its words and its cursor."""

import re
from pathlib import Path

from reading_room import TODAY, MakeApp, screen_lines, screen_text, settle
from terminal import Terminal
from textual.pilot import Pilot

from articles.article import compose
from articles.evidence import extract_article
from articles.library import Library
from tui.app import PullquoteApp
from tui.list import ArticleList
from tui.themes import THEMES, in_words

DRAWN = re.compile("[\u2190-\u21ff\u2500-\u25ff\u2600-\u26ff•·…⁂↪▎▌]")

EVERYTHING = """
A paragraph with [a link](https://example.org/there) and a note.[^1]

> Quoted words in a block.

- One thing
- Another thing

---

| Boat | Seats |
| --- | --- |
| Ada | 40 |

![A heron](https://example.org/heron.png)

## What came next

```
a line of code
```

[^1]: The note.
"""


def plain_app(library: Path, open_id: int | None = None) -> PullquoteApp:
    return PullquoteApp(library, open_id, theme="ansi", themes=in_words(THEMES), today=TODAY)


def cursor(pilot: Pilot[None]) -> tuple[int, int]:
    return pilot.app.cursor_position


def line_at_cursor(pilot: Pilot[None]) -> str:
    return screen_text(pilot.app).splitlines()[pilot.app.cursor_position.y]


async def test_in_the_list_the_cursor_stands_on_the_current_title(library: Path) -> None:
    async with plain_app(library).run_test(size=(80, 24)) as pilot:
        await pilot.press("j")
        await settle(pilot)

        assert line_at_cursor(pilot).startswith("Letters from a lighthouse")
        assert cursor(pilot)[0] == 0


async def test_the_ordinary_mode_has_its_hidden_cursor_there_too(make_app: MakeApp) -> None:
    async with make_app().run_test(size=(80, 24)) as pilot:
        await pilot.press("j")
        await settle(pilot)

        assert "Letters from a lighthouse" in line_at_cursor(pilot)


async def test_the_list_says_in_words_what_signs_say_elsewhere(library: Path) -> None:
    async with plain_app(library).run_test(size=(80, 24)) as pilot:
        await pilot.press("s")
        await settle(pilot)

        assert "unread, starred, " in screen_text(pilot.app)
        assert not DRAWN.search(screen_text(pilot.app))


async def test_every_line_down_is_a_line_further_and_the_text_stays_until_it_must_move(library: Path) -> None:
    async with plain_app(library, 1).run_test(size=(80, 24)) as pilot:
        rows = []
        await pilot.press("w")
        before = screen_lines(pilot.app)[:-1]
        for _ in range(21):
            await pilot.press("j")
            await settle(pilot)
            rows.append(cursor(pilot)[1])

        assert rows == list(range(1, 22))
        assert screen_lines(pilot.app)[:-1] == before
        await pilot.press("j", "j")
        await settle(pilot)
        assert screen_lines(pilot.app)[:-1] != before


async def test_a_page_down_is_read_from_its_top_and_repeats_no_line(library: Path) -> None:
    async with plain_app(library, 1).run_test(size=(80, 24)) as pilot:
        rows = pilot.app.reader.body_height
        await pilot.press("space")
        await settle(pilot)

        assert cursor(pilot) == (0, 0)
        assert pilot.app.reader.top == rows


async def test_a_step_to_a_figure_says_what_it_is_and_puts_the_cursor_there(library: Path) -> None:
    async with plain_app(library, 1).run_test(size=(80, 24)) as pilot:
        await pilot.press("f")
        await settle(pilot)

        x, _ = cursor(pilot)
        assert line_at_cursor(pilot)[x:].startswith("1,200 euros")
        assert "Figure 1 of 1: money; 1,200 EUR" in screen_text(pilot.app)


async def test_a_step_to_a_mark_of_ones_own_says_that_it_is_one(library: Path) -> None:
    with Library(library) as opened:
        opened.add_passage(1, 4, 12, note="why there?")
    async with plain_app(library, 1).run_test(size=(80, 24)) as pilot:
        await pilot.press("greater_than_sign")
        await settle(pilot)

        assert "Mark 1 of 1: your mark, yellow; why there?" in screen_text(pilot.app)


async def test_a_card_is_lines_of_words_with_the_cursor_on_the_first(library: Path) -> None:
    async with plain_app(library, 1).run_test(size=(80, 24)) as pilot:
        await pilot.press("f", "enter")
        await settle(pilot)

        assert line_at_cursor(pilot).strip() == "money"
        assert not DRAWN.search(screen_text(pilot.app))


async def test_a_match_is_counted_aloud_and_stood_on(library: Path) -> None:
    async with plain_app(library, 1).run_test(size=(80, 24)) as pilot:
        await pilot.press("/", *"euros", "enter", "n")
        await settle(pilot)

        x, _ = cursor(pilot)
        assert line_at_cursor(pilot)[x:].startswith("euros")
        assert re.search(r"Match \d+ of \d+\.", screen_text(pilot.app))


async def test_w_says_how_far_one_is(library: Path) -> None:
    async with plain_app(library, 1).run_test(size=(80, 24)) as pilot:
        await pilot.press("w")
        await settle(pilot)

        assert re.search(r"0 percent, \d+ minutes? left, 1 figure, 1 quote\.", screen_text(pilot.app))


async def test_nothing_is_drawn_and_everything_is_named(library: Path) -> None:
    with Library(library) as opened:
        added = opened.add(compose("Of everything", EVERYTHING))
    async with plain_app(library, added.id).run_test(size=(80, 40)) as pilot:
        shown = screen_text(pilot.app)

        assert not DRAWN.search(shown)
        for said in (
            "> Quoted",
            "- One thing",
            "Boat: Ada",
            "Image: A heron",
            "Heading: What came next",
            "Notes",
        ):
            assert said in shown


async def test_links_are_a_list_of_words(library: Path) -> None:
    with Library(library) as opened:
        added = opened.add(compose("Of everything", EVERYTHING))
    async with plain_app(library, added.id).run_test(size=(80, 40)) as pilot:
        await pilot.press("l")
        await settle(pilot)

        assert line_at_cursor(pilot).strip() == "Link: a link"


async def test_where_something_is_typed_the_cursor_is_behind_it(library: Path) -> None:
    async with plain_app(library, 1).run_test(size=(80, 24)) as pilot:
        await pilot.press("/", *"eu")
        await settle(pilot)
        found = line_at_cursor(pilot)[: cursor(pilot)[0]]
        await pilot.press("escape", ":", *"sta")
        await settle(pilot)

        assert found.strip() == "/eu"
        assert line_at_cursor(pilot)[: cursor(pilot)[0]].strip() == ":sta"


async def test_the_place_is_kept_by_the_line_that_was_read(library: Path) -> None:
    async with plain_app(library, 1).run_test(size=(80, 24)) as pilot:
        await pilot.press(*["j"] * 12)
        await settle(pilot)
        line = line_at_cursor(pilot)
    async with plain_app(library, 1).run_test(size=(80, 24)) as pilot:
        await settle(pilot)

        assert line.strip()
        assert line_at_cursor(pilot) == line


def test_in_a_terminal_the_cursor_is_seen_and_a_changed_row_is_written_whole(library: Path) -> None:
    with Terminal(["--plain", "--library", str(library)]) as terminal:
        terminal.wait_for("The price of salt")
        terminal.wait_for(lambda: terminal.raw.rfind(b"\x1b[?25h") > terminal.raw.rfind(b"\x1b[?25l"))
        terminal.press("s")
        terminal.wait_for("unread, starred")
        before = len(terminal.raw)
        terminal.press("s")
        terminal.wait_for(lambda: "unread, starred" not in terminal.text)

        assert b"unread, " in terminal.raw[before:]


async def test_a_shelf_is_named_when_one_comes_to_it(library: Path) -> None:
    async with plain_app(library).run_test(size=(80, 24)) as pilot:
        await pilot.press("]")
        await settle(pilot)

        assert "Starred, " in screen_lines(pilot.app)[-1] + screen_lines(pilot.app)[-2]


async def test_what_a_key_has_turned_on_or_off_is_said(library: Path) -> None:
    async with plain_app(library, 1).run_test(size=(80, 24)) as pilot:
        for key, said in (
            ("S", "Skim: all else is dim."),
            ("S", "Skim off."),
            ("h", "Figures alone are lit."),
            ("A", "Airy lines."),
            ("M", "No margin."),
            ("M", "No room for the margin here."),
        ):
            await pilot.press(key)
            await settle(pilot)

            assert said in screen_text(pilot.app), key


FIGURES = """
Nearly 5.5 billion dollars went into the harbour, more than 40 percent of it for the wall that the town had
asked for since the winter in which two thirds of the boats were lost, and between 10 and 20 kilometers of
it were built.

“We waited for it for eleven long years, and when it came at last nobody in the town believed that it would
ever be finished in our time,” said Ada Quill.
"""


async def test_the_evidence_is_listed_in_words_and_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "figures.db"
    article = compose("Figures", FIGURES)
    with Library(path) as library:
        library.add(article, extract_article(article))
    async with plain_app(path).run_test(size=(60, 40)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("e")
        await settle(pilot)
        listed = " ".join(screen_text(pilot.app).split())
        await pilot.press("down", "down")
        await settle(pilot)
        at_cursor = line_at_cursor(pilot)
        await pilot.press("escape", "f")
        await settle(pilot)
        announced = " ".join(screen_text(pilot.app).split())

        assert "about 5,500,000,000 USD: Nearly 5.5 billion dollars went" in listed
        assert "more than 40%: " in listed
        assert "10 to 20 km: " in listed
        assert "nobody in the town believed that it would ever be finished in our time" in listed
        assert not DRAWN.search(listed)
        assert not set("≈≥≤<>–−") & set(listed)
        assert at_cursor.startswith("66.7%: ")
        assert "money; about 5,500,000,000 USD; written Nearly 5.5 billion dollars" in announced


async def test_hiding_the_list_while_reading_aloud_hides_it_nowhere_else(
    library: Path, make_app: MakeApp
) -> None:
    async with plain_app(library).run_test(size=(120, 24)) as pilot:
        await pilot.press("enter", "\\", "\\")
        await settle(pilot)

        assert not pilot.app.query_one(ArticleList).display

    seen = make_app()
    async with seen.run_test(size=(120, 24)) as pilot:
        await settle(pilot)

        assert seen.list.display
