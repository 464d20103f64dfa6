"""What is written means what it should: a corpus for each language, a line a case."""

from pathlib import Path

import pytest

from articles.evidence.dates import find_dates
from articles.evidence.figures import find_figures
from articles.evidence.records import DateMention, Figure

CORPUS = Path(__file__).parent / "corpus"


def cases() -> list[object]:
    """Every sentence of every corpus, with the rows that stand indented under it."""
    found: list[object] = []
    for path in sorted(CORPUS.glob("*.txt")):
        written, rows = "", list[str]()
        for line in [*path.read_text(encoding="utf-8").splitlines(), "#"]:
            if line.startswith("    "):
                rows.append(line.strip())
            elif line.startswith("#") or line:
                if written:
                    found.append(pytest.param(path.stem, written, rows, id=f"{path.stem}: {written[:60]}"))
                written, rows = ("" if line.startswith("#") else line), []
    return found


def meaning(row: Figure | DateMention) -> str:
    """A row in the notation of the corpus."""
    if isinstance(row, DateMention):
        return f"date {row.value or '-'}"
    value = row.value if row.value is not None else f"{row.low}..{row.high}"
    parts = [row.kind, "" if row.modifier == "=" else row.modifier, value, row.unit or ""]
    return " ".join(part for part in parts if part) + (f" ({row.subject})" if row.subject else "")


@pytest.mark.parametrize(("language", "written", "rows"), cases())
def test_what_is_written_means_what_it_should(language: str, written: str, rows: list[str]) -> None:
    dates = find_dates(written, language)

    found = sorted([*find_figures(written, language, dates), *dates], key=lambda row: row.start)

    assert [f"{written[row.start : row.end]} = {meaning(row)}" for row in found] == rows
