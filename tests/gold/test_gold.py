"""The gold articles are what their annotated sources say."""

import json
from pathlib import Path

import pytest

from tests.gold.annotate import gold

HERE = Path(__file__).parent
SOURCES = sorted((HERE / "sources").glob("*.txt"))
PRESS = sorted([*HERE.glob("press/*.txt"), *HERE.glob("unread/*.txt")])


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_a_gold_article_is_up_to_date_with_its_source(source: Path) -> None:
    """`python tests/gold/annotate.py` writes the JSON files anew."""
    made = gold(source.read_text(encoding="utf-8"), "our own prose")

    kept = json.loads((HERE / f"{source.stem}.json").read_text(encoding="utf-8"))

    assert kept == made


@pytest.mark.parametrize("source", PRESS, ids=lambda path: path.stem)
def test_an_article_in_the_manner_of_newspapers_is_marked_as_it_should_be(source: Path) -> None:
    made = gold(source.read_text(encoding="utf-8"), "our own prose")

    assert made["id"] == source.stem
    assert all(made["text"][row["start"] : row["end"]] == row["text"] for row in made["quotes"])


def test_there_are_gold_articles_in_all_seven_languages() -> None:
    languages = {json.loads(path.read_text(encoding="utf-8"))["language"] for path in HERE.glob("*.json")}

    assert languages == {"de", "en", "es", "fr", "it", "nl", "pt"}
