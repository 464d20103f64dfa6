"""What is dimmed, divided, or set beside the text."""

from typing import Any

from rich.style import Style

from articles.article import compose
from articles.evidence import DateMention, Evidence
from tui.reader import Setting, lay_out
from tui.reader.typesetting.hyphenation import hyphenator
from tui.themes import THEMES


def style_of(app: Any, words: str) -> Style | None:
    """The style in which those words are painted."""
    rows = [app.reader.render_line(y) for y in range(app.reader.size.height)]
    return next((segment.style for row in rows for segment in row if words in segment.text), None)


async def test_skimming_dims_sentences_without_evidence_and_leaves_the_others(room: Any) -> None:
    async with room().run_test(size=(80, 40)) as pilot:
        await pilot.press("S")

        assert style_of(pilot.app, "Nobody slept.").dim
        assert not style_of(pilot.app, "ships in one night").dim
        assert not style_of(pilot.app, "What it will cost").dim

        await pilot.press("S")
        assert not style_of(pilot.app, "Nobody slept.").dim


async def test_what_is_found_shows_over_what_is_dimmed(room: Any) -> None:
    async with room().run_test(size=(80, 40)) as pilot:
        await pilot.press("S", "/", *"slept", "enter")

        assert style_of(pilot.app, "slept").reverse


async def test_the_margin_names_speakers_and_values_beside_their_lines(room: Any) -> None:
    async with room().run_test(size=(120, 40)) as pilot:
        rows = pilot.app.screen_text

        quote = next(row for row in rows if "We saw it come" in row)
        money = next(row for row in rows if "$5.5 billion" in row)
        assert quote.endswith("Ines Calder")
        assert money.endswith("5.5B\u00a0USD")

        await pilot.press("M")
        assert not any(row.endswith("5.5B\u00a0USD") for row in pilot.app.screen_text)


async def test_the_margin_does_not_repeat_what_the_line_says(room: Any) -> None:
    async with room().run_test(size=(120, 40)) as pilot:
        rows = pilot.app.screen_text

        assert next(row for row in rows if "12 percent" in row).endswith("12 percent.")


async def test_without_room_there_is_no_margin_and_the_text_is_centred(room: Any) -> None:
    async with room().run_test(size=(100, 40)) as pilot:
        geometry = pilot.app.reader.page.geometry

        assert (geometry.left, geometry.measure, geometry.notes) == (14, 72, 0)


async def test_another_theme_paints_its_own_ground(room: Any) -> None:
    async with room().run_test(size=(80, 24)) as pilot:
        assert style_of(pilot.app, "The port of Sorrel").bgcolor is None

        pilot.app.reader.paint(THEMES["dark"])
        row = pilot.app.reader.render_line(3)
        assert {segment.style.bgcolor.name for segment in row} == {THEMES["dark"].background}


def test_words_are_divided_where_their_language_divides_them() -> None:
    article = compose(
        "", "Die Schifffahrtsgesellschaft verhandelt, die Hafenverwaltung widerspricht.", language="de"
    )
    setting = Setting(measure=24, justify=True, hyphenate=hyphenator(article.language))

    layout = lay_out(article, None, setting)

    lines = [layout.line(y).plain for y in range(len(layout))]
    assert any(line.endswith("-") for line in lines)
    shown = {
        place
        for y in range(len(layout))
        for run in layout.line(y).runs
        for place in range(run.start, run.end)
    }
    assert not "".join(article.text[place] for place in set(range(len(article.text))) - shown).strip()


def test_a_language_without_a_dictionary_divides_nothing() -> None:
    assert hyphenator("xx") is None
    assert hyphenator(None) is None


async def test_dates_are_quiet_until_they_are_asked_for(read: Any) -> None:
    text = "The wall fell on 3 March 2021, at noon."
    date = DateMention(text.index("3 March"), text.index(","), "2021-03-03")
    app = read(text, Evidence(dates=(date,)))
    async with app.run_test(size=(80, 12)) as pilot:
        assert not style_of(app, "3 March 2021").underline

        await pilot.press("D")
        assert style_of(app, "3 March 2021").underline
