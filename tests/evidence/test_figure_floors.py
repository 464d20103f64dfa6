"""The scores on annotated articles may rise, never sink: our own, and real ones where they lie beside us."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from articles.evidence import extract
from tests.gold import annotate

OWN = Path(__file__).parents[1] / "gold"
PRESS = OWN / "press"
REAL = Path(__file__).parents[3] / "shared" / "gold" / "dev"


def articles(folder: Path) -> list[dict[str, Any]]:
    """The annotated articles of a folder."""
    kept = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    return kept + [
        annotate.gold(path.read_text(encoding="utf-8"), "ours") for path in sorted(folder.glob("*.txt"))
    ]


def f1(gold: int, found: int, right: int) -> float:
    return 200 * right / (gold + found)


def number(written: str | None) -> Decimal | None:
    return None if written is None else round(Decimal(written), 6)


@pytest.mark.parametrize(
    ("folder", "figures_floor", "dates_floor"), [(OWN, 98.5, 98.5), (PRESS, 96, 95.5), (REAL, 98, 97)]
)
def test_figures_and_dates_keep_their_scores(folder: Path, figures_floor: float, dates_floor: float) -> None:
    if not folder.is_dir():
        pytest.skip(f"no annotated articles in {folder}")
    counts = {"figures": [0, 0, 0], "dates": [0, 0, 0]}
    matched = same_kind = same_value = 0
    for article in articles(folder):
        evidence = extract(article["text"], article["language"])
        for layer, rows in (("figures", evidence.figures), ("dates", evidence.dates)):
            gold = {(row["start"], row["end"]): row for row in article[layer]}
            found = {(row.start, row.end) for row in rows}
            counts[layer] = [
                a + b
                for a, b in zip(counts[layer], (len(gold), len(found), len(gold.keys() & found)), strict=True)
            ]
        wanted = {(row["start"], row["end"]): row for row in article["figures"]}
        for figure in evidence.figures:
            row = wanted.get((figure.start, figure.end))
            if row:
                matched += 1
                same_kind += figure.kind == row["kind"]
                same_value += all(
                    number(getattr(figure, field)) == number(row.get(field))
                    for field in ("value", "low", "high")
                )

    assert f1(*counts["figures"]) >= figures_floor
    assert f1(*counts["dates"]) >= dates_floor
    assert same_kind >= 0.98 * matched
    assert same_value >= 0.98 * matched


@pytest.mark.parametrize("folder", [OWN, REAL])
def test_no_date_is_given_as_a_figure(folder: Path) -> None:
    if not folder.is_dir():
        pytest.skip(f"no annotated articles in {folder}")
    for article in articles(folder):
        figures = [(row["start"], row["end"]) for row in article["figures"]]
        for figure in extract(article["text"], article["language"]).figures:
            on_date = any(figure.start < d["end"] and d["start"] < figure.end for d in article["dates"])
            on_figure = any(figure.start < end and start < figure.end for start, end in figures)
            assert on_figure or not on_date, article["text"][figure.start : figure.end]
