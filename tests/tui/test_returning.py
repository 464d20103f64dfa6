"""The place in an article after the line was lost, or the day after: to the row, also where that is blank."""

import pytest
from reading_room import MakeApp, screen_lines, settle

from articles.article import compose
from tui.reader import Setting, lay_out

ARTICLE = compose(
    "Ropes",
    "One.\n\n# Ropes\n\nThe harbour buys a rope a week, and nobody has ever asked it for a receipt.\n\n"
    "- hemp\n- flax\n\n> Nobody asked.\n>\n> Nobody ever asks.\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n"
    "```\ncoil\n\ncoil\n```\n\n---\n\nThe end[^1].\n\n[^1]: A note.\n",
)


TABLES = compose(
    "Wide",
    "| Who | What was said of the harbour | How often in a year |\n| --- | --- | --- |\n"
    "| Ada Quill, the keeper of the light | That it is too small for the boats | 12 |\n"
    "| Tobias Wren | Nothing at all, as he never says anything | 0 |\n",
)


@pytest.mark.parametrize("lines", range(4))
@pytest.mark.parametrize("killed", [False, True])
async def test_reading_goes_on_at_the_very_row(make_app: MakeApp, lines: int, killed: bool) -> None:
    app = make_app()
    async with app.run_test(size=(60, 20)) as pilot:
        await pilot.press("enter", "space", *"j" * lines)
        await settle(pilot)
        before = screen_lines(app)[:18]
        if killed:
            app.keeper.save()
        else:
            app.hang_up()
        again = make_app()
        async with again.run_test(size=(60, 20)) as second:
            await settle(second)
            after = screen_lines(again)[:18]

    assert any("Paragraph" in line for line in before)
    assert after == before


@pytest.mark.parametrize("measure", [20, 32, 72])
@pytest.mark.parametrize("airy", [False, True])
def test_every_row_is_found_again(measure: int, airy: bool) -> None:
    """Also those where nothing is, and the lines of one row of a table, which all begin where it does."""
    for article in (ARTICLE, TABLES):
        layout = lay_out(article, setting=Setting(measure=measure, airy=airy))
        rows = range(layout.head + 1, len(layout))

        assert any(layout.rows[y].start == layout.rows[y].end for y in rows)
        assert [layout.top_of(layout.place_of(y)) for y in rows] == list(rows)
