"""The reader under the fingers: keys are pressed, and what a reader notices is looked at."""

from collections.abc import Callable

import pytest
from textual import events
from textual.pilot import Pilot

from articles.article import compose
from articles.evidence import Evidence, Figure, Quote
from tui.reader.evidence.marks import Utterance
from tui.reader.messages import Back, LinkWanted, PositionChanged

MakeRoom = Callable[..., "object"]


def shown(pilot: Pilot[None]) -> str:
    return "\n".join(pilot.app.screen_text)  # type: ignore[attr-defined]


async def test_an_article_opens_at_its_head_with_the_first_line_of_text_on_screen(room) -> None:
    async with room().run_test(size=(80, 24)) as pilot:
        rows = pilot.app.screen_text

        assert rows[0].strip() == "A port counts its losses"
        assert any("The port of Sorrel lost 40 ships" in row for row in rows)
        assert rows[-1].split()[0].endswith("%")
        assert rows[-1].endswith("9 figures · 2 quotes")


async def test_an_article_opens_where_it_was_left(room) -> None:
    article = room().reader.article
    place = article.text.index("Paragraph 30")

    async with room(position=place).run_test(size=(80, 24)) as pilot:
        assert "Paragraph 30" in pilot.app.screen_text[0]


@pytest.mark.parametrize(
    ("keys", "moved"),
    [
        (["j"], 1),
        (["down", "down"], 2),
        (["5", "j"], 5),
        (["5", "j", "2", "k"], 3),
        (["space"], 22),
        (["pagedown", "b"], 0),
        (["d"], 11),
        (["d", "d", "u"], 11),
    ],
)
async def test_keys_move_by_lines_and_pages(room, keys: list[str], moved: int) -> None:
    async with room().run_test(size=(80, 24)) as pilot:
        await pilot.press(*keys)

        assert pilot.app.reader.top == moved


async def test_the_end_is_the_last_line_at_the_foot_and_everything_read(room) -> None:
    async with room().run_test(size=(80, 24)) as pilot:
        await pilot.press("G")

        rows = pilot.app.screen_text
        assert "wall" in rows[-2]
        assert rows[-1].lstrip().startswith("100%")
        assert [message.progress for message in pilot.app.heard if isinstance(message, PositionChanged)] == [
            1.0
        ]


async def test_the_place_survives_a_narrower_and_a_wider_screen(room) -> None:
    async with room().run_test(size=(100, 30)) as pilot:
        await pilot.press("space", "j", "j")
        before = pilot.app.reader.position

        await pilot.resize_terminal(50, 20)
        await pilot.resize_terminal(140, 60)
        await pilot.resize_terminal(100, 30)

        assert pilot.app.reader.position == before


async def test_a_move_tells_the_offset_at_the_top(room) -> None:
    async with room().run_test(size=(80, 24)) as pilot:
        await pilot.press("space")

        message = next(message for message in pilot.app.heard if isinstance(message, PositionChanged))
        first = next(row.strip() for row in pilot.app.screen_text if row.strip())
        text = pilot.app.reader.article.text
        assert (
            text[message.offset :].startswith(first[:20]) or text[message.offset - 80 :].find(first[:20]) >= 0
        )


async def test_marks_are_walked_in_the_order_of_the_text(room) -> None:
    async with room().run_test(size=(80, 24)) as pilot:
        seen = []
        for _ in range(5):
            await pilot.press("]")
            mark = pilot.app.reader.current
            seen.append((type(mark), mark.start))

        assert [start for _, start in seen] == sorted(start for _, start in seen)
        assert [kind for kind, _ in seen] == [Figure, Figure, Figure, Utterance, Figure]
        assert "figure 4/9" in shown(pilot)


async def test_figures_and_quotes_are_walked_apart_with_counts(room) -> None:
    async with room().run_test(size=(80, 24)) as pilot:
        await pilot.press("3", "f")
        assert pilot.app.reader.current.unit == "USD"

        await pilot.press("'")
        assert pilot.app.reader.current.speaker == "Ines Calder"

        await pilot.press("'")
        assert pilot.app.reader.current.speaker == "Edda Rosk"

        await pilot.press('"', "F")
        assert pilot.app.reader.current.unit == "USD"


async def test_the_last_mark_says_that_there_are_no_more(room) -> None:
    async with room().run_test(size=(80, 24)) as pilot:
        await pilot.press("9", "9", "]", "]")

        assert pilot.app.said == ["No figure or quote further down."]


async def test_stepping_to_a_mark_on_screen_moves_nothing(room) -> None:
    async with room().run_test(size=(80, 40)) as pilot:
        await pilot.press("]", "]")

        assert pilot.app.reader.top == 0


async def test_a_far_mark_is_brought_on_screen_and_ctrl_o_returns(room) -> None:
    async with room().run_test(size=(80, 12)) as pilot:
        await pilot.press("8", "f")
        assert any("70 percent" in row for row in pilot.app.screen_text)

        await pilot.press("ctrl+o")
        assert pilot.app.reader.top == 0


async def test_a_figures_card_says_what_it_comes_to(room) -> None:
    async with room().run_test(size=(80, 30)) as pilot:
        await pilot.press("3", "f", "enter")

        assert "5,500,000,000\u00a0USD" in shown(pilot)
        assert "$5.5 billion" in shown(pilot)
        assert "money" in shown(pilot)


async def test_a_quotes_card_names_its_speaker_and_its_parts(room) -> None:
    async with room().run_test(size=(80, 30)) as pilot:
        await pilot.press("'", "enter")

        text = shown(pilot)
        assert "Ines Calder" in text
        assert "part 1" in text
        assert "We had 90 minutes" in text


async def test_an_open_card_follows_from_mark_to_mark_and_closes(room) -> None:
    async with room().run_test(size=(80, 30)) as pilot:
        await pilot.press("f", "enter", "f")
        assert "reads as" in shown(pilot)
        assert "33.3%" in shown(pilot)

        await pilot.press("enter")
        assert "reads as" not in shown(pilot)


async def test_escape_closes_what_is_open_before_it_leaves(room) -> None:
    async with room().run_test(size=(80, 30)) as pilot:
        await pilot.press("f", "enter", "escape")
        assert pilot.app.reader.card is None
        assert not any(isinstance(message, Back) for message in pilot.app.heard)

        await pilot.press("escape", "escape")
        assert any(isinstance(message, Back) for message in pilot.app.heard)


async def test_h_lights_up_all_then_figures_then_quotes_then_nothing(room) -> None:
    async with room().run_test(size=(80, 30)) as pilot:

        def lit() -> tuple[bool, bool]:
            rows = [pilot.app.reader.render_line(y) for y in range(29)]
            styles = {segment.text.strip(): segment.style for row in rows for segment in row}
            return "$5.5 billion" in styles, "We saw it come," in styles

        assert lit() == (True, True)
        await pilot.press("h")
        assert lit() == (True, False)
        await pilot.press("h")
        assert lit() == (False, True)
        await pilot.press("h")
        assert lit() == (False, False)
        await pilot.press("h")
        assert lit() == (True, True)


async def test_find_goes_to_a_match_as_it_is_typed_and_n_goes_on(room) -> None:
    async with room().run_test(size=(80, 24)) as pilot:
        await pilot.press("/", *"paragraph 4")
        assert "Paragraph 4 " in shown(pilot)
        assert "1/11" in shown(pilot)

        await pilot.press("enter", "n")
        assert "Paragraph 40" in shown(pilot)
        assert "match 2/11" in shown(pilot)

        await pilot.press("N", "N")
        assert "match 11/11" in shown(pilot)
        assert pilot.app.said == ["Found again from the end."]


async def test_an_abandoned_search_returns_to_where_it_began(room) -> None:
    async with room().run_test(size=(80, 24)) as pilot:
        await pilot.press("j", "/", *"paragraph 44", "escape")

        assert pilot.app.reader.top == 1
        assert pilot.app.reader.context == "reader"


async def test_what_is_not_there_is_said(room) -> None:
    async with room().run_test(size=(80, 24)) as pilot:
        await pilot.press("/", *"zebra", "enter")

        assert pilot.app.said == ["“zebra” is not in this article."]
        assert pilot.app.reader.top == 0


async def test_the_keys_of_a_search_end_with_it_but_for_the_one_that_takes_it_up_again(room) -> None:
    async with room().run_test(size=(80, 24)) as pilot:
        await pilot.press("/", *"wall", "enter")
        assert pilot.app.reader.context == "finding"

        await pilot.press("escape")
        assert pilot.app.reader.context == "searched"


async def test_a_link_is_chosen_by_its_letter(room) -> None:
    async with room().run_test(size=(80, 40)) as pilot:
        await pilot.press("l", "a")

        assert [message.url for message in pilot.app.heard if isinstance(message, LinkWanted)] == [
            "https://example.org/r"
        ]


async def test_a_footnote_pops_up_where_it_is_called(room) -> None:
    async with room().run_test(size=(80, 30)) as pilot:
        await pilot.press("l", "s")

        assert "The note says more about the wall." in shown(pilot)
        assert pilot.app.reader.top == 0


async def test_the_rail_lists_filters_and_jumps(room) -> None:
    async with room().run_test(size=(120, 24)) as pilot:
        await pilot.press("e")
        assert "Evidence" in shown(pilot)
        assert "420M–460M\u00a0USD" in shown(pilot)

        await pilot.press(*"fleet")
        assert "1 in order" in shown(pilot)

        await pilot.press(*"zebra")
        assert "Nothing matches." in shown(pilot)

        await pilot.press("ctrl+u", *"edda", "enter")
        assert pilot.app.reader.current.speaker == "Edda Rosk"
        assert pilot.app.reader.context == "reader"


async def test_the_rail_groups_by_kind_and_by_speaker(room) -> None:
    async with room().run_test(size=(120, 40)) as pilot:
        await pilot.press("e", "tab")
        assert "Money (2)" in shown(pilot)

        await pilot.press("tab")
        assert "Edda Rosk (1)" in shown(pilot)


async def test_the_rail_left_by_escape_returns_to_the_place_it_was_opened_at(room) -> None:
    async with room().run_test(size=(120, 14)) as pilot:
        await pilot.press("j", "e", *["down"] * 8, "escape")

        assert pilot.app.reader.top == 1
        assert pilot.app.reader.picker is None
        assert pilot.app.reader.current is None


async def test_the_next_figure_is_looked_for_below_what_is_seen(read) -> None:
    """The place that is kept for a blank row is an offset above it, where a figure may stand."""
    markdown = "The shaft goes down to level 9\n\n# Water\n\nIt is 40 m deep.\n\n" + "More.\n\n" * 30
    text = compose("T", markdown).text
    at = {value: text.index(value) for value in ("9", "40")}
    figures = tuple(Figure(start, start + len(value), "count", value) for value, start in at.items())
    app = read(markdown, Evidence(figures, (), (), "en"))
    async with app.run_test(size=(80, 12)) as pilot:
        await pilot.press("A", *"jjjjjj")
        assert "level 9" not in shown(pilot)

        await pilot.press("]")
        assert app.reader.current == figures[1]


async def test_in_the_rail_j_and_k_step_and_a_word_may_begin_with_them(room) -> None:
    async with room().run_test(size=(120, 24)) as pilot:
        await pilot.press("e", "j", "j", "k")
        assert pilot.app.reader.picker.cursor == 1
        assert "type to filter" in shown(pilot)

        await pilot.press("ctrl+n", *"kr")
        assert pilot.app.reader.picker.prompt.text == "kr"

        await pilot.press("escape", "down", "j", "left", "o")
        assert pilot.app.reader.picker.prompt.text == "o"


async def test_on_a_narrow_screen_the_rail_takes_the_place_of_the_text(room) -> None:
    async with room().run_test(size=(60, 24)) as pilot:
        await pilot.press("e")
        assert "Ada Ng" not in shown(pilot)

        await pilot.press("down", "down", "enter")
        assert "Ada Ng" in shown(pilot)
        assert pilot.app.reader.picker is None


@pytest.mark.parametrize("columns", [40, 60, 120])
async def test_a_row_of_the_rail_has_words_from_both_sides_of_its_figure_which_is_marked(
    read, columns: int
) -> None:
    words = (
        "The storm out of the north took more than 130 soldiers and 40 of the ferry crew, all in one night."
    )
    start = words.index("40")
    figure = Figure(start, start + 2, "count", "40", subject="crew")
    async with read(words, Evidence((figure,), (), (), "en")).run_test(size=(columns, 24)) as pilot:
        await pilot.press("e")
        style = pilot.app.reader.paint_theme.painted
        row = pilot.app.reader.picker.strips(columns, 10, style)[2]

        assert "soldiers and 40 of the" in row.text
        assert [segment.text for segment in row if segment.style == style("figure.count", "current")] == [
            "40",
            "40",
        ]


async def test_the_contents_jump_to_a_heading(room) -> None:
    async with room().run_test(size=(80, 14)) as pilot:
        await pilot.press("t", *"cost", "enter")

        assert any("What it will cost" in row for row in pilot.app.screen_text[:3])


async def test_the_text_grows_wider_and_narrower_around_its_place(room) -> None:
    async with room().run_test(size=(120, 24)) as pilot:
        await pilot.press("space")
        before, measure = pilot.app.reader.position, pilot.app.reader.page.geometry.measure

        await pilot.press("-", "-", "+")

        assert pilot.app.reader.page.geometry.measure == measure - 4
        assert pilot.app.reader.position == before


@pytest.mark.parametrize("percent", ["40", "50", "63", "97"])
async def test_a_count_of_percent_goes_there_and_the_foot_says_so(room, percent: str) -> None:
    async with room().run_test(size=(80, 24)) as pilot:
        reader = pilot.app.reader
        await pilot.press(*percent, "%")

        assert pilot.app.screen_text[-1].lstrip().startswith(f"{percent}%")
        text = len(reader.article.text)
        assert reader.position / text < int(percent) / 100 <= reader.bottom_offset / text


async def test_a_percentage_that_stands_at_the_foot_is_found_again(room) -> None:
    async with room().run_test(size=(80, 24)) as pilot:
        await pilot.press("space", "space")
        there, foot = pilot.app.reader.top, pilot.app.screen_text[-1]
        percent = foot.lstrip().partition("%")[0]

        await pilot.press("g", *percent, "%")

        assert abs(pilot.app.reader.top - there) <= 1
        assert pilot.app.screen_text[-1].lstrip().startswith(f"{percent}%")


async def test_a_percentage_that_the_first_screen_has_already_is_told_to_be_there(room) -> None:
    async with room().run_test(size=(80, 24)) as pilot:
        await pilot.press("5", "%")
        await pilot.pause()

        assert pilot.app.reader.top == 0
        [said] = pilot.app.said
        assert said.startswith("The first screen ends at ")
        assert said.removeprefix("The first screen ends at ").split("%")[0] in pilot.app.screen_text[-1]


async def test_percent_without_a_number_moves_nothing_and_says_what_it_wants(room) -> None:
    async with room(500).run_test(size=(80, 24)) as pilot:
        before = pilot.app.reader.position
        await pilot.press("%")
        await pilot.pause()

        assert pilot.app.reader.position == before
        assert pilot.app.said == ["Type a number first: 50% goes to the middle."]


async def test_the_foot_of_a_list_says_what_escape_does_next(room) -> None:
    async with room().run_test(size=(120, 24)) as pilot:
        await pilot.press("e", "4")
        typed = pilot.app.screen_text[-1]
        await pilot.press("escape")

        assert "Esc clears" in typed
        assert "Esc back" in pilot.app.screen_text[-1]
        assert pilot.app.reader.picker is not None


@pytest.mark.parametrize("size", [(20, 5), (10, 3), (1, 1), (24, 6), (300, 100)])
async def test_any_size_of_screen_is_painted_to_its_edges(room, size: tuple[int, int]) -> None:
    async with room().run_test(size=size) as pilot:
        await pilot.press("space", "f", "enter", "escape", "e", "down", "escape", "/", "a", "enter", "G")

        reader = pilot.app.reader
        assert {reader.render_line(y).cell_length for y in range(size[1])} == {size[0]}


async def test_an_empty_reader_takes_every_key_and_shows_nothing(room) -> None:
    app = room()
    app.reader.set_article(None)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*"jkdu[]fF'\"hyetl/%+-AMgG", "enter", "space")

        assert "".join(pilot.app.screen_text).strip() == ""


async def test_markup_and_wide_text_are_drawn_as_they_are(read) -> None:
    async with read("[bold]not bold[/] and 日本語 and 👩‍👩‍👧‍👦.").run_test(size=(60, 12)) as pilot:
        assert "[bold]not bold[/] and 日本語" in shown(pilot)


async def test_an_article_of_one_word_and_one_without_any_are_shown(read) -> None:
    assert compose("T", "").text == ""
    async with read("").run_test(size=(40, 10)) as pilot:
        await pilot.press("j", "f", "e", "t", "/", "x", "enter", "y", "G")

        assert "T" in shown(pilot)


async def test_a_click_opens_the_card_of_what_was_clicked_and_the_wheel_scrolls(room) -> None:
    async with room().run_test(size=(80, 30)) as pilot:
        row = next(y for y, text in enumerate(pilot.app.screen_text) if "$5.5 billion" in text)
        await pilot.click(offset=(pilot.app.screen_text[row].index("$5.5") + 2, row))
        assert "5,500,000,000\u00a0USD" in shown(pilot)

        await pilot.click(offset=(6, 20))
        assert pilot.app.reader.card is None

        reader = pilot.app.reader
        reader.on_mouse_scroll_down(events.MouseScrollDown(reader, 1, 1, 0, 1, 0, False, False, False))
        assert reader.top == 3


@pytest.mark.parametrize("before", range(0, 16, 3))
async def test_the_card_of_a_long_quote_leaves_all_of_it_to_be_read(read, before: int) -> None:
    words = " ".join(f"harbour{number}" for number in range(40))
    text = "\n\n".join(["A rope."] * before + [f"“{words}.”"] + ["Another rope."] * 20)
    quote = Quote(text.index("harbour0"), text.index("”"), "direct", 0, speaker="Ada Quill")
    async with read(text, Evidence(quotes=(quote,))).run_test(size=(60, 20)) as pilot:
        await pilot.press("'", "enter")
        text = shown(pilot)

        assert "Ada Quill" in text
        assert [word for word in words.split() if word not in text] == []
