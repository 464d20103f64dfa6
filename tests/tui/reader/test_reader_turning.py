"""Lines from right to left: turned as they are seen, their offsets where the text has them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from articles.article import compose
from articles.evidence import Evidence, Figure
from tui.direction import mirrored
from tui.reader import Highlighter, Setting, lay_out
from tui.themes import THEMES

TEXT = "ראש העירייה אמר כי 480 אירו הם 12% מן התקציב (כ-3.5 מיליון), וכי Port Sorrel לא תוותר."
TURNED = Setting(measure=40, turns=True)


def test_a_paragraph_from_right_to_left_stands_at_the_right_edge_and_begins_there() -> None:
    layout = lay_out(compose("x", TEXT), setting=TURNED)

    row = layout.row_of(1)

    assert layout.line(row).plain.endswith(mirrored("ראש העירייה"))
    assert cell_len(layout.line(row).plain) == 40


def test_its_bullets_and_numbers_stand_at_the_right_too() -> None:
    layout = lay_out(compose("x", "- אחת\n\n1. שתיים"), setting=TURNED)

    lines = [layout.line(y).plain for y in range(len(layout))]

    assert any(line.endswith(" •") for line in lines)
    assert any(line.endswith(" .1") for line in lines)


def test_a_figure_is_lit_where_it_is_seen() -> None:
    article = compose("x", TEXT)
    start = article.text.index("480")
    evidence = Evidence(figures=(Figure(start, start + 8, "money", "480", unit="EUR"),))
    layout = lay_out(article, evidence, TURNED)
    painter = Highlighter(article, evidence, THEMES["ansi"])

    segments = painter.segments(layout.line(layout.row_of(start)))

    lit = [segment.text for segment in segments if segment.style and segment.style.bold]
    assert "".join(lit) == mirrored("אירו") + " 480"


def test_an_english_paragraph_stays_where_it_is_with_its_hebrew_words_turned() -> None:
    layout = lay_out(compose("x", "We say שלום עולם here."), setting=TURNED)

    assert layout.line(len(layout) - 1).plain == "We say " + mirrored("שלום עולם") + " here."


def test_without_turning_the_text_is_left_as_it_is() -> None:
    layout = lay_out(compose("x", "שלום עולם"), setting=Setting(measure=40))

    assert layout.line(len(layout) - 1).plain == "שלום עולם"


@given(st.text("abc אבגשד עربى 1٢,.()- \u0301", min_size=1, max_size=120))
def test_every_cell_knows_its_offset_and_every_offset_its_cell(text: str) -> None:
    article = compose("x", text)
    layout = lay_out(article, setting=TURNED)

    for y in range(layout.head + 1, len(layout)):
        line = layout.line(y)
        shown = sorted(place for run in line.runs if run.start >= 0 for place in range(run.start, run.end))
        assert shown == list(range(line.start, line.end))
        for run in line.runs:
            for place in range(run.start, run.end) if run.start >= 0 else ():
                if cell_len(article.text[place]) == 1 and cell_len(article.text[place + 1 : place + 2]):
                    assert layout.offset_at(y, layout.column_of(place)) == place


@pytest.mark.parametrize("kind", ["```\nשלום x\n```", "| שם | מספר |\n| --- | --- |\n| אדה | 40 |"])
def test_code_and_tables_keep_their_columns(kind: str) -> None:
    plain = lay_out(compose("x", kind), setting=Setting(measure=40))
    turned = lay_out(compose("x", kind), setting=TURNED)

    for y in range(len(plain)):
        one, other = plain.line(y).plain, turned.line(y).plain
        assert len(one) - len(one.lstrip()) == len(other) - len(other.lstrip())
        assert len(one) == len(other)


HEBREW = (
    "בעיירת הנמל הקטנה ספרו התושבים את הנזקים אחרי הגאות הגבוהה ביותר מזה שבעים שנה, ומצאו כי ארבעים "
    "סירות אבדו בלילה אחד וכי כל המחסנים עמדו במים עד הבוקר שאחריו (about 12 of them)."
)


def test_a_justified_paragraph_from_right_to_left_has_both_edges_straight() -> None:
    article = compose("T", HEBREW)
    layout = lay_out(article, None, Setting(measure=40, justify=True, turns=True))
    rows = [y for y in range(len(layout)) if layout.rows[y].end > layout.rows[y].start >= 0]
    body = [layout.line(y).plain for y in rows if layout.rows[y].runs is None]

    assert len(body) > 3
    assert all(len(line) == 40 and line[0] != " " for line in body[:-1])
    assert len(body[-1]) == 40  # flush right, ragged at its end on the left


def test_a_justified_line_from_right_to_left_loses_no_letter_and_knows_its_places() -> None:
    article = compose("T", HEBREW)
    ragged = lay_out(article, None, Setting(measure=40, turns=True))
    layout = lay_out(article, None, Setting(measure=40, justify=True, turns=True))

    for y in range(len(layout)):
        if layout.rows[y].runs is None:
            assert layout.line(y).plain.split() == ragged.line(y).plain.split()
    for place in (article.text.index("ספרו"), article.text.index("אבדו"), article.text.index("about")):
        y = layout.row_of(place)
        assert layout.line(y).plain[layout.column_of(place)] == article.text[place]
