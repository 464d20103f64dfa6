"""What a figure comes to, as the card says it in full and the margin in short."""

from dataclasses import replace

import pytest

from articles.article import compose
from articles.evidence import Figure
from articles.evidence.records import FigureKind, Modifier
from tui.reader.evidence.cards import card_of
from tui.reader.evidence.values import figure_value, share, short_value


def figure(kind: FigureKind, value: str | None, unit: str | None = None, modifier: Modifier = "=") -> Figure:
    low, _, high = (value or "").partition("..")
    if high:
        return Figure(0, 1, kind, None, low, high, unit, modifier)
    return Figure(0, 1, kind, value, None, None, unit, modifier)


CASES = [
    # figure, in full, in short
    (figure("money", "5500000000", "USD"), "5,500,000,000\u00a0USD", "5.5B\u00a0USD"),
    (
        figure("money", "420000000..460000000", "USD"),
        "420,000,000–460,000,000\u00a0USD",
        "420M–460M\u00a0USD",
    ),
    (figure("percent", "12.5", "%"), "12.5%", "12.5%"),
    (figure("percent", "3", "pp"), "3\u00a0pp", "3\u00a0pp"),
    (figure("count", "12000"), "12,000", "12,000"),
    (figure("count", "140", modifier=">="), "≥ 140", "≥ 140"),
    (figure("measure", "-3", "°C"), "−3\u00a0°C", "−3\u00a0°C"),
    (figure("measure", "19.166667", "ft"), "19.166667\u00a0ft", "19.17\u00a0ft"),
    (figure("duration", "1", "year"), "1\u00a0year", "1\u00a0year"),
    (figure("duration", "32", "year"), "32\u00a0years", "32\u00a0years"),
    (figure("duration", "2", "century", "~"), "≈ 2\u00a0centuries", "≈ 2\u00a0centuries"),
    (figure("ratio", "0.333333", modifier="~"), "≈ 0.333333", "≈ 33.3%"),
    (figure("ratio", "3..1"), "3 to 1", "3 to 1"),
    (figure("ratio", "5"), "5", "5"),
    (figure("count", None), "?", "?"),
    (figure("count", "1E+999999999"), "1E+999999999", "1E+999999999"),
    (figure("count", "NaN"), "NaN", "NaN"),
    (figure("count", "a lot"), "a lot", "a lot"),
]


@pytest.mark.parametrize(("given", "full", "short"), CASES)
def test_a_value_is_grouped_signed_and_has_its_unit(given: Figure, full: str, short: str) -> None:
    assert (figure_value(given), short_value(given)) == (full, short)


def test_a_share_is_a_percentage_and_a_multiple_is_none() -> None:
    assert share(figure("ratio", "0.25")) == "25%"
    assert share(figure("ratio", "5")) == ""


def card(written: str, found: Figure) -> list[str]:
    """The title and the lines of the card of the figure that is written so between these bars: `a |b| c`."""
    before, words, after = written.split("|")
    placed = replace(found, start=len(before), end=len(before) + len(words))
    made = card_of(placed, compose("Votes", before + words + after))
    return [made.title, *(" ".join("".join(text for text, _ in line).split()) for line in made.lines)]


def test_a_vote_is_a_score_and_no_time_of_day() -> None:
    vote = card("The motion passed by |23 to 18|.", figure("ratio", "23..18"))
    odds = card("The odds stood at |3:1| then.", figure("ratio", "3..1"))

    assert vote == ["score", "23 to 18", "written 23 to 18"]
    assert odds == ["ratio", "3 to 1", "written 3:1"]


def test_a_range_of_shares_is_no_score() -> None:
    shares = card("They lost |between one third and one half| of it.", figure("ratio", "0.333333..0.5"))
    part = card("They lost |half to all| of it.", figure("ratio", "0.5..1"))
    odds = card("The odds stood at |2.5 to 1| then.", figure("ratio", "2.5..1"))
    game = card("They won |1-0| at home.", figure("ratio", "1..0"))

    assert shares == ["share", "0.333333 to 0.5", "written between one third and one half"]
    assert [part[0], odds[0], game[0]] == ["share", "ratio", "score"]


def test_a_share_leads_with_its_percentage_and_shows_the_words_it_was_qualified_by() -> None:
    third = card("It rained. Nearly |a third| of the boats left.", figure("ratio", "0.333333", modifier="~"))
    third_more = card("In May, just over |a third| left.", figure("ratio", "0.333333", modifier=">"))

    assert third == ["ratio", "≈ 33.3% 0.333333", "reads as about", "written Nearly a third"]
    assert third_more[2:] == ["reads as more than", "written just over a third"]


def test_the_words_before_a_figure_are_whole_and_of_its_own_line() -> None:
    forty = figure("count", "40", modifier="<")
    headed = card("Losses in the north\n\nNearly |40| people fled.", forty)
    first = card("Losses in the north\n\n|40| people fled.", forty)
    long = card(f"Of {'x' * 70} nearly |40| people fled.", forty)
    longer = card(f"Of {'x' * 70} |40| people fled.", forty)
    whole = card(f"Of them {'x' * 52} nearly |40| people fled.", forty)

    assert headed[-1] == "written Nearly 40"
    assert first[-1] == "written 40"
    assert long[-1] == "written nearly 40"
    assert longer[-1] == "written 40"
    assert whole[-1] == f"written {'x' * 52} nearly 40"
