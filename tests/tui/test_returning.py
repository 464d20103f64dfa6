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


@pytest.mark.parametrize("measure", [20, 72])
@pytest.mark.parametrize("airy", [False, True])
def test_every_row_is_found_again_but_what_stands_at_one_offset(measure: int, airy: bool) -> None:
    layout = lay_out(ARTICLE, setting=Setting(measure=measure, airy=airy))

    places = [layout.place_of(y) for y in range(len(layout))]
    blank = [y for y in range(layout.head + 1, len(layout)) if not layout.line(y).plain.strip()]

    assert blank
    for y in range(layout.head + 1, len(layout)):
        # Where a gap has more rows than the text has characters between its blocks, the nearest one.
        near = layout.top_of(places[y]) - y
        assert near == 0 or layout.rows[y].start == layout.rows[y + near].start
