"""The news among the samples holds every kind of evidence that a new reader is to see lit up."""

import json
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from articles.capture import read_article
from articles.evidence import Evidence, extract
from articles.samples import samples

GOLD = {
    file.stem.removeprefix("sample-"): json.loads(file.read_text(encoding="utf-8"))
    for file in sorted((Path(__file__).parents[1] / "gold").glob("sample-*.json"))
}
TEXTS = {
    name[3:].removesuffix(".md"): article.text
    for name, article in ((name, read_article(data, name=name)) for name, data in samples())
}
NEWS = ["harbour", "tunnel", "faehrmann", "salar"]
# « A, raconte X. B » inside one pair of marks is not yet taken apart, nor everyone resolved.
SPLIT = ["harbour", "faehrmann", "salar"]
NAMED = ["harbour", "salar"]


@pytest.mark.parametrize("name", GOLD)
def test_the_annotation_is_of_the_sample_as_it_is_read(name: str) -> None:
    assert TEXTS[name] == GOLD[name]["text"]


@pytest.mark.parametrize("name", NEWS)
def test_news_gives_money_and_what_it_is_in_another_currency(name: str) -> None:
    money = [figure for figure in evidence(name).figures if figure.kind == "money"]
    text = TEXTS[name]

    assert any(
        one.unit != other.unit and text[one.end : other.start].startswith(" (")
        for one, other in pairwise(money)
    )


@pytest.mark.parametrize("name", NEWS)
def test_news_gives_shares_ranges_ages_and_people_counted_in_words(name: str) -> None:
    figures = evidence(name).figures
    text = TEXTS[name]

    assert any(figure.kind == "percent" for figure in figures)
    assert any(figure.kind == "ratio" for figure in figures)
    assert any(figure.low is not None for figure in figures)
    assert any(figure.kind == "duration" and figure.unit == "year" for figure in figures)
    assert any(figure.kind == "count" and text[figure.start : figure.end].isalpha() for figure in figures)


@pytest.mark.parametrize("name", SPLIT)
def test_news_gives_quotes_cut_by_their_attribution_and_over_paragraphs_and_reported_speech(
    name: str,
) -> None:
    quotes = evidence(name).quotes
    text = TEXTS[name]
    parts = Counter(quote.quote_id for quote in quotes if quote.kind == "direct")
    joined = [
        text[one.end : other.start]
        for one, other in pairwise(quotes)
        if one.quote_id == other.quote_id and "direct" == one.kind == other.kind
    ]

    assert max(parts.values()) >= 3
    assert any("\n\n" not in between for between in joined)
    assert any("\n\n" in between for between in joined)
    assert any(quote.kind == "indirect" for quote in quotes)


def test_some_news_quotes_a_fragment_inside_a_sentence() -> None:
    assert {quote.kind for name in NEWS for quote in evidence(name).quotes} >= {"mixed"}


@pytest.mark.parametrize("name", NAMED)
def test_everybody_in_the_news_is_called_by_the_name_that_the_article_gives(name: str) -> None:
    speakers = {quote.speaker for quote in evidence(name).quotes}
    named = {row["speaker"] for row in GOLD[name]["quotes"] if row["kind"] == "direct"}

    assert named <= speakers


def evidence(name: str) -> Evidence:
    return extract(TEXTS[name], GOLD[name]["language"])
