"""Tables wider than the screen: turned by whole columns, the first one kept, nothing else moved."""

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from articles.article import compose
from tui.reader import Setting, lay_out

YEARS = tuple(range(2012, 2022))
TABLE = "\n".join(
    [
        "| Port | " + " | ".join(f"Tonnes in {year}" for year in YEARS) + " |",
        "| --- " * (len(YEARS) + 1) + "|",
        "| Sorrel | " + " | ".join(f"{year - 2000}.4 million" for year in YEARS) + " |",
        "| Little Haven | " + " | ".join(f"{year - 1990} million" for year in YEARS) + " |",
    ]
)
MARKDOWN = f"Before the table.\n\n{TABLE}\n\nAfter the table."
ARTICLE = compose("Ports", MARKDOWN)


async def test_a_wide_table_shows_its_first_columns_and_says_how_many_follow(read) -> None:
    async with read(MARKDOWN).run_test(size=(80, 24)) as pilot:
        rows = pilot.app.screen_text

    assert next(row for row in rows if "Sorrel" in row).split() == [
        *("Sorrel", "12.4", "million", "13.4", "million", "14.4", "million", "15.4", "million")
    ]
    assert next(row for row in rows if "→" in row).endswith(" 6 →")


async def test_the_right_arrow_turns_it_by_a_column_and_the_first_one_stays(read) -> None:
    async with read(MARKDOWN).run_test(size=(80, 24)) as pilot:
        before = pilot.app.screen_text
        await pilot.press("right")
        rows = pilot.app.screen_text

        assert next(row for row in rows if "Sorrel" in row).split()[:3] == ["Sorrel", "13.4", "million"]
        assert any(row.endswith(" ← 1 · 5 →") for row in rows)
        assert rows.index("    After the table.") == before.index("    After the table.")

        await pilot.press("left")
        assert pilot.app.screen_text == before


async def test_a_table_turned_to_its_end_says_so_and_does_not_move(read) -> None:
    async with read(MARKDOWN).run_test(size=(80, 24)) as pilot:
        await pilot.press("9", "right")
        at_the_end = pilot.app.screen_text
        await pilot.press("right")

        assert any(row.endswith(" ← 6") for row in at_the_end)
        assert pilot.app.screen_text == at_the_end
        assert pilot.app.said == ["The table ends here, on the right."]


async def test_what_is_found_in_a_column_out_of_sight_is_turned_to(read) -> None:
    async with read(MARKDOWN).run_test(size=(80, 24)) as pilot:
        await pilot.press("/", *"31 mil", "enter")
        rows = pilot.app.screen_text

    assert "31 million" in next(row for row in rows if "Little Haven" in row)


async def test_without_a_wide_table_the_arrow_says_so(read) -> None:
    async with read("Nothing but words.").run_test(size=(80, 24)) as pilot:
        await pilot.press("right")

        assert pilot.app.said == ["No table here is wider than the screen."]


@given(st.integers(16, 90), st.integers(0, 12))
def test_however_far_it_is_turned_it_fits_and_has_as_many_rows(measure: int, shift: int) -> None:
    first = lay_out(ARTICLE, None, Setting(measure=measure, sideways={}))
    turned = lay_out(ARTICLE, None, Setting(measure=measure, sideways={1: shift}))

    assert [(row.start, row.end) for row in turned.rows] == [(row.start, row.end) for row in first.rows]
    assert max(cell_len(turned.line(y).plain.rstrip()) for y in range(len(turned))) <= measure


@given(st.integers(16, 90))
def test_every_cell_can_be_turned_to(measure: int) -> None:
    layouts = [
        lay_out(ARTICLE, None, Setting(measure=measure, sideways={1: shift}))
        for shift in range(len(YEARS) + 1)
    ]

    unseen = [
        cell for cell in ARTICLE.blocks[1].cells if not any(layout.shows(cell.start) for layout in layouts)
    ]

    assert unseen == []
