"""From tokens to figures."""

from bisect import bisect_right

from articles.evidence.figures.ages import as_ages
from articles.evidence.figures.lexicon import FigureWords, figure_words
from articles.evidence.figures.neighbours import (
    Borrower,
    Joiner,
    across_brackets,
    as_points,
    as_sets,
    as_signed,
    as_tenths,
    carry_again,
    carry_costs,
    carry_dollars,
    carry_money,
    carry_prices,
    with_elided,
)
from articles.evidence.figures.nominal import is_name
from articles.evidence.figures.qualifiers import modifier_of
from articles.evidence.figures.quantity import Quantity, plain
from articles.evidence.figures.reading import Reader
from articles.evidence.figures.shares import shares_of, times_of
from articles.evidence.figures.sheets import with_sheets
from articles.evidence.figures.subjects import subject_of
from articles.evidence.records import DateMention, Figure
from articles.evidence.tokens import Tokens, cut


def find_figures(text: str, language: str | None, dates: tuple[DateMention, ...] = ()) -> tuple[Figure, ...]:
    """Every figure of a text, in order; never one that overlaps one of `dates`."""
    return figures_in(cut(text), language, dates)


def figures_in(
    tokens: Tokens, language: str | None, dates: tuple[DateMention, ...] = ()
) -> tuple[Figure, ...]:
    """The same for a text that is already cut into tokens."""
    words = figure_words(language)
    reader = Reader(tokens, words)
    quantities = reader.quantities(_tokens_of(dates, tokens))
    quantities = across_brackets(tokens, quantities, words, reader.money, reader.measures)
    quantities = shares_of(tokens, quantities, words)
    quantities = Joiner(tokens, words).join(quantities)
    quantities = as_sets(tokens, quantities, words)
    quantities = Borrower(tokens, words).borrow(quantities)
    quantities = with_sheets(tokens, quantities, words)
    quantities = as_ages(tokens, quantities, words)
    quantities = as_tenths(tokens, quantities, words)
    quantities = as_points(tokens, quantities, words)
    quantities = carry_dollars(tokens, quantities, words)
    quantities = carry_money(tokens, quantities, words)
    quantities = carry_prices(tokens, quantities, words)
    quantities = carry_costs(tokens, quantities, words)
    quantities = carry_again(tokens, quantities, words)
    quantities = with_elided(tokens, quantities, words)
    quantities = as_signed(tokens, quantities, words)
    quantities = [quantity for quantity in quantities if not is_name(tokens, quantity, words)]
    quantities = times_of(tokens, quantities, words)
    return tuple(_figure(tokens, quantity, words) for quantity in quantities)


def _tokens_of(dates: tuple[DateMention, ...], tokens: Tokens) -> set[int]:
    """The indices of the tokens that dates cover."""
    covered: set[int] = set()
    for date in dates:
        k = bisect_right(tokens.ends, date.start, hi=tokens.count)
        while k < tokens.count and tokens.starts[k] < date.end:
            covered.add(k)
            k += 1
    return covered


def _figure(tokens: Tokens, quantity: Quantity, words: FigureWords) -> Figure:
    qualified = words.after.at(tokens.low, quantity.j)  # `100 or so people`
    behind = qualified[0] if qualified else quantity.j
    counted = quantity.kind == "count" and quantity.rule != "fused-unit"
    counted = counted and bool(words.stops)  # with no words known, nothing ends a phrase
    noun = subject_of(tokens, behind, words, quantity) if counted else None
    return Figure(
        start=tokens.starts[quantity.i],
        end=tokens.ends[quantity.j - 1],
        kind=quantity.kind,
        value=None if quantity.value is None else plain(quantity.value),
        low=None if quantity.low is None else plain(quantity.low),
        high=None if quantity.high is None else plain(quantity.high),
        unit=quantity.unit,
        modifier=modifier_of(tokens, quantity, noun[1] if noun else quantity.j, words),
        subject=tokens.joined(*noun) if noun else None,
        rule=quantity.rule,
    )
