"""The news among the samples holds every kind of evidence that a new reader is to see lit up."""

import json
from pathlib import Path

import pytest

from articles.capture import read_article
from articles.samples import samples

GOLD = {
    file.stem.removeprefix("sample-"): json.loads(file.read_text(encoding="utf-8"))
    for file in sorted((Path(__file__).parents[1] / "gold").glob("sample-*.json"))
}
TEXTS = {
    name[3:].removesuffix(".md"): article.text
    for name, article in ((name, read_article(data, name=name)) for name, data in samples())
}


@pytest.mark.parametrize("name", GOLD)
def test_the_annotation_is_of_the_sample_as_it_is_read(name: str) -> None:
    assert TEXTS[name] == GOLD[name]["text"]
