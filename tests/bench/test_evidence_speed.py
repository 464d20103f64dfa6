"""What the evidence costs: characters a second, and the ratio to a plain regular expression for numbers.

Run by hand: `uv run pytest -m bench tests/bench/test_evidence_speed.py -s`.
"""

import json
import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from articles.evidence import extract
from articles.evidence.dates import dates_in
from articles.evidence.figures import figures_in
from articles.evidence.quotes import find_quotes
from articles.evidence.tokens import cut

pytestmark = pytest.mark.bench

NUMBER = re.compile(
    r"[-+−]?\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+(?:[.,]\d+)?%?"
    r"|[-+−]?\d+(?:[.,]\d+)?\s?(?:%|[a-zA-Z€$£°]{1,3}\b)?"
)
"""Numbers by their digits alone, with a row made of each: the yardstick."""

ARTICLES = [
    (article["text"], article["language"])
    for path in sorted((Path(__file__).parents[1] / "gold").glob("*.json"))
    for article in [json.loads(path.read_text(encoding="utf-8"))]
]


def speed(work: Callable[[], object]) -> float:
    """Characters a second in the fastest of some runs."""
    characters = sum(len(text) for text, _ in ARTICLES)
    seconds = []
    for _ in range(5):
        start = time.process_time()
        work()
        seconds.append(time.process_time() - start)
    return characters / min(seconds)


def plain() -> object:
    return [
        {"start": match.start(), "end": match.end(), "kind": "count", "value": match[0]}
        for text, _ in ARTICLES
        for match in NUMBER.finditer(text)
    ]


def test_extraction_keeps_within_reach_of_a_plain_regular_expression() -> None:
    extract(*ARTICLES[0])
    cuts = [(cut(text), text, language) for text, language in ARTICLES]
    dates = [dates_in(tokens, language) for tokens, _, language in cuts]

    yardstick = speed(plain)
    passes = {
        "cut": speed(lambda: [cut(text) for _, text, _ in cuts]),
        "dates": speed(lambda: [dates_in(tokens, language) for tokens, _, language in cuts]),
        "figures": speed(
            lambda: [
                figures_in(tokens, language, d) for (tokens, _, language), d in zip(cuts, dates, strict=True)
            ]
        ),
        "quotes": speed(lambda: [find_quotes(text, language) for _, text, language in cuts]),
        "extract": speed(lambda: [extract(text, language) for _, text, language in cuts]),
    }

    for name, rate in passes.items():
        print(
            f"{name:8} {rate / 1000:9,.0f} k characters/s   1/{yardstick / rate:.1f} of the plain expression"
        )
    assert passes["extract"] > yardstick / 60
