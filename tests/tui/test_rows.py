"""A row of the list at every width: what lacks room is left out whole."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from articles.article import compose
from articles.library import Entry, Library
from tui.list.rows import SITED, Standing, row
from tui.reader.percent import Percent
from tui.themes import THEMES


def facts(entry: Entry, width: int, *, plain: bool = False) -> str:
    """The line below the title, on a day in 2026."""
    look = replace(THEMES["ansi"], plain=plain)
    below = row(entry, width, Standing(False, True), look, date(2026, 11, 22))[1]
    return "".join(segment.text for segment in below)


@pytest.fixture
def entry(tmp_path: Path) -> Entry:
    with Library(tmp_path / "library.db") as library:
        article = compose("Brass", "Wheels.", site="The Sorrel Packet", published="2025-10-04")
        entry = library.get(library.add(article).id).entry
    return replace(entry, figures=175, quotes=28)


@pytest.mark.parametrize("width", range(24, 100))
def test_the_facts_below_a_title_are_whole_or_left_out(entry: Entry, width: int) -> None:
    told = facts(entry, width)

    assert ("Oct" in told) == ("4 Oct 2025" in told)
    assert "#175 “28”" in told or "175 figures · 28 quotes" in told or "175" not in told
    assert "The Sorrel Packet" in told or "…" in told or width < 44
    assert told.lstrip().startswith("The") == (width >= SITED)


@pytest.mark.parametrize("width", range(40, 100))
def test_every_row_of_a_list_shows_the_same(entry: Entry, width: int) -> None:
    rows = [
        replace(entry, site=site, published=published, progress=progress)
        for site in ("Ida", "The Sorrel Packet", "Tidal Measurements Quarterly Review")
        for published in ("2026-05-28", "2025-10-04")
        for progress in (0.0, 0.5)
    ]

    told = [facts(one, width) for one in rows]

    assert all(re.search(r"\d{1,2} (May|Oct 2025) · 1 min", line) for line in told)
    assert len({bool(re.search(r"^\W*(Ida|Th|Ti)", line)) for line in told}) == 1
    assert all("175" in line and "28" in line for line in told)


@pytest.mark.parametrize("width", [44, 56, 80])
@pytest.mark.parametrize("plain", [False, True])
def test_a_day_of_saving_is_not_passed_off_as_one_of_publishing(
    entry: Entry, width: int, plain: bool
) -> None:
    undated = replace(entry, published=None, saved="2026-03-02T10:00:00+00:00")

    assert "saved 2 Mar" in facts(undated, width, plain=plain)
    assert "saved" not in facts(entry, width, plain=plain)


@pytest.mark.parametrize("progress", [0.004, 0.236, 0.238, 0.5, 0.979, 0.999])
@pytest.mark.parametrize("width", [40, 80])
@pytest.mark.parametrize("plain", [False, True])
def test_the_list_tells_the_percentage_that_stood_at_the_foot(
    entry: Entry, progress: float, width: int, plain: bool
) -> None:
    foot = Percent().told(progress, 100)

    assert re.findall(r"(\d+)%", facts(replace(entry, progress=progress), width, plain=plain)) == [str(foot)]
