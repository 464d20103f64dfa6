"""Laws of figures and dates that hold for any text."""

from decimal import Decimal
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from articles.evidence.dates import find_dates
from articles.evidence.figures import find_figures

LANGUAGES = ("en", "fr", "de", "es", "it", "pt", "nl", "und", None, "ja")
FRAGMENTS = (
    "1 000",
    "1.234,5",
    "12,340",
    "3-1",
    "½",
    "5'10\"",
    "7, 50 €",
    "$",
    "€",
    "US$",
    "%",
    "°C",
    "km/h",
    "m",
    "h",
    "to",
    "à",
    "bis",
    "y",
    "e",
    "of",
    "de",
    "d’",
    "five",
    "vingt et un",
    "einundzwanzigtausend",
    "veintidós mil",
    "quarantott’",
    "drieënhalf",
    "one in",
    "jeder",
    "milliards",
    "Mrd.",
    "bn",
    "more than",
    "entre",
    "zwischen",
    "and a half",
    "2019",
    "mai",
    "March",
    "lundi",
    "14",
    ":",
    "30",
    "/",
    "-",
    "–",
    ".",
    ",",
    "(",
    ")",
    "\n",
    " ",
    "'",
    "’",
    "+",
    "n°",
    "№",
    "x",
    "=",
)
patchwork = st.lists(st.sampled_from(FRAGMENTS), max_size=40).map(" ".join)
glued = st.lists(st.sampled_from(FRAGMENTS), max_size=40).map("".join)


@settings(max_examples=150, deadline=None)
@given(text=st.one_of(patchwork, glued, st.text(max_size=200)), language=st.sampled_from(LANGUAGES))
def test_rows_lie_in_the_text_in_order_and_apart(text: str, language: str | None) -> None:
    dates = find_dates(text, language)
    figures = find_figures(text, language, dates)

    for rows in (dates, figures):
        assert all(0 <= row.start < row.end <= len(text) for row in rows)
        assert all(before.end <= row.start for before, row in pairwise(rows))
    for figure in figures:
        assert not any(figure.start < date.end and date.start < figure.end for date in dates)
        assert not text[figure.start].isspace()
        assert not text[figure.end - 1].isspace()


@settings(max_examples=150, deadline=None)
@given(text=st.one_of(patchwork, glued), language=st.sampled_from(LANGUAGES))
def test_a_figure_has_a_value_or_two_ends_and_fields_that_fit_its_kind(
    text: str, language: str | None
) -> None:
    for figure in find_figures(text, language, find_dates(text, language)):
        assert (figure.value is None) == (figure.low is not None) == (figure.high is not None)
        for number in (figure.value, figure.low, figure.high):
            assert number is None or Decimal(number).is_finite()
        assert (figure.unit is None) == (figure.kind in ("count", "ratio"))
        assert figure.subject is None or (figure.kind == "count" and figure.subject in text)
        assert figure.rule


def test_the_same_text_gives_the_same_rows() -> None:
    text = "Le 3 mai 2022, environ 7,5 milliards de francs pour 1 000 missiles, soit un sur cinq."

    first = (find_figures(text, "fr"), find_dates(text, "fr"))

    assert (find_figures(text, "fr"), find_dates(text, "fr")) == first


def test_a_language_without_a_file_still_reads_digits_symbols_and_codes() -> None:
    text = "約300 km、€5.4、USD 20、12.5%、-3 °C"

    rows = [(figure.kind, figure.value, figure.unit) for figure in find_figures(text, "ja")]

    assert rows == [
        ("measure", "300", "km"),
        ("money", "5.4", "EUR"),
        ("money", "20", "USD"),
        ("percent", "12.5", "%"),
        ("measure", "-3", "°C"),
    ]
