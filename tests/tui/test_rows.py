"""A row of the list at every width: what lacks room is left out whole."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from articles.article import compose
from articles.library import Library
from tui.list.rows import Standing, row
from tui.reader.percent import Percent
from tui.themes import THEMES


@pytest.mark.parametrize("width", range(24, 100))
def test_the_facts_below_a_title_are_whole_or_left_out(tmp_path: Path, width: int) -> None:
    with Library(tmp_path / "library.db") as library:
        article = compose("Brass", "Wheels.", site="The Sorrel Packet", published="2025-10-04")
        entry = library.get(library.add(article).id).entry
    entry = replace(entry, figures=175, quotes=28)

    below = row(entry, width, Standing(False, True), THEMES["ansi"], date(2026, 11, 22))[1]
    facts = "".join(segment.text for segment in below)

    assert "…" not in facts
    assert ("Packet" in facts) == ("The Sorrel Packet" in facts)
    assert ("Oct" in facts) == ("4 Oct 2025" in facts)
    assert "#175 “28”" in facts or "175 figures · 28 quotes" in facts or "175" not in facts


@pytest.mark.parametrize("progress", [0.004, 0.236, 0.238, 0.5, 0.979, 0.999])
@pytest.mark.parametrize("width", [40, 80])
@pytest.mark.parametrize("plain", [False, True])
def test_the_list_tells_the_percentage_that_stood_at_the_foot(
    tmp_path: Path, progress: float, width: int, plain: bool
) -> None:
    with Library(tmp_path / "library.db") as library:
        entry = library.get(library.add(compose("Brass", "Wheels.")).id).entry
    entry = replace(entry, progress=progress)

    below = row(
        entry, width, Standing(False, True), replace(THEMES["ansi"], plain=plain), date(2026, 11, 22)
    )[1]
    foot = Percent().told(progress, 100)

    assert re.findall(r"(\d+)%", "".join(segment.text for segment in below)) == [str(foot)]
