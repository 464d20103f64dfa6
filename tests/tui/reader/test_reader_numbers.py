"""Links by numbers: behind what is linked, with the addresses at the end."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.article import compose
from tui.config import read_config
from tui.reader.messages import LinkWanted
from tui.reader.typesetting import Setting, lay_out

TEXT = """
The [harbour board](https://example.org/board) met on Monday. Its [minutes](https://example.org/minutes)
are long, and [the board](https://example.org/board) knows it; see https://example.org/plain too.

| Year | Report |
| --- | --- |
| 2024 | [the yearly one](https://example.org/yearly) |
"""


def lines(markdown: str = TEXT, **setting: object) -> list[str]:
    layout = lay_out(compose("T", markdown), None, Setting(numbers=True, **setting))  # type: ignore[arg-type]
    return [layout.line(y).plain for y in range(len(layout))]


def test_each_address_has_one_number_behind_every_link_to_it_and_stands_at_the_end() -> None:
    said = " ".join(" ".join(lines()).split())

    assert "The harbour board[1] met on Monday. Its minutes[2] are long, and the board[1] knows it" in said
    assert "see https://example.org/plain too" in said
    assert lines()[-3:] == [
        "[1] https://example.org/board",
        "[2] https://example.org/minutes",
        "[3] the yearly one: https://example.org/yearly",
    ]


def test_without_the_option_nothing_is_added() -> None:
    layout = lay_out(compose("T", TEXT), None, Setting())

    assert not any("[1]" in layout.line(y).plain for y in range(len(layout)))


@pytest.mark.parametrize("justify", [False, True])
@given(
    words=st.lists(
        st.sampled_from(["a", "word", "longer-words", "“quoted”", "島", "ship"]), min_size=1, max_size=60
    )
)
def test_a_number_never_makes_a_line_too_wide_nor_hides_a_letter(justify: bool, words: list[str]) -> None:
    linked = " ".join(f"[{word}](https://example.org/{place})" for place, word in enumerate(words))
    article = compose("T", linked)
    layout = lay_out(article, None, Setting(measure=40, numbers=True, justify=justify, hang=False))
    body = [layout.line(y) for y in range(len(layout)) if layout.rows[y].runs is None]

    assert all(_cells(line.plain) <= 40 for line in body)
    shown = "".join(run.text for line in body for run in line.runs if run.start >= 0)
    assert "".join(shown.split()) == "".join(article.text.split())
    assert [run.text for line in body for run in line.runs if run.start < 0 and run.text.startswith("[")] == [
        f"[{place}]" for place in range(1, len(words) + 1)
    ]


def test_every_place_of_the_text_is_found_where_it_is_drawn_behind_a_number() -> None:
    article = compose("T", TEXT)
    layout = lay_out(article, None, Setting(numbers=True))

    place = article.text.index("ong, and")
    line = layout.line(layout.row_of(place)).plain
    assert line[layout.column_of(place) :].startswith("ong")
    assert layout.offset_at(layout.row_of(place), layout.column_of(place)) == place


def test_from_right_to_left_the_number_stands_on_the_left_of_its_link() -> None:
    layout = lay_out(
        compose("T", "שלום [לך](https://example.org/a) אדם"),
        None,
        Setting(numbers=True, turns=True, measure=20),
    )

    line = next(text for text in (layout.line(y).plain for y in range(len(layout))) if "[1]" in text)
    assert line.split() == ["םדא", "[1]ךל", "םולש"]


async def test_shift_l_numbers_the_links_and_a_number_before_l_opens_one(read: Callable[..., object]) -> None:
    room = read(TEXT)
    async with room.run_test(size=(80, 24)) as pilot:  # type: ignore[attr-defined]
        await pilot.press("L")
        await pilot.pause()
        numbered = "\n".join(pilot.app.screen_text)
        await pilot.press("2", "l", "9", "l", "L")
        await pilot.pause()

        assert "harbour board[1]" in numbered
        assert "[2] https://example.org/minutes" in numbered
        assert [one.url for one in pilot.app.heard if isinstance(one, LinkWanted)] == [
            "https://example.org/minutes"
        ]
        assert "There is no link 9: this article has 3." in pilot.app.said
        assert "[1]" not in "\n".join(pilot.app.screen_text)


async def test_numbers_where_nothing_is_linked_are_told_to_be_none(read: Callable[..., object]) -> None:
    async with read("Nothing is linked here.").run_test(size=(80, 24)) as pilot:  # type: ignore[attr-defined]
        await pilot.press("L")
        await pilot.pause()

        assert pilot.app.said == ["Links have numbers; this article has none that would need one."]


def test_the_settings_can_ask_for_numbers(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text("link_numbers = true")

    assert read_config(path).link_numbers


def _cells(text: str) -> int:
    from rich.cells import cell_len

    return cell_len(text)
