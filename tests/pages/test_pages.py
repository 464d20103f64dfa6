"""Each folder here is a page as people save it, and what the program should make of it.

`source.*` is read; `expected.md` is the article's Markdown; `expected.json` holds the metadata that
matters to the case, and under `given` what else the reader was told (the address).
"""

import json
from pathlib import Path

import pytest

from articles.capture import read_article

CASES = sorted(path for path in Path(__file__).parent.iterdir() if (path / "expected.json").exists())


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_the_page_becomes_the_expected_article(case: Path) -> None:
    expected = json.loads((case / "expected.json").read_text("utf-8"))
    given = expected.pop("given", {})
    source = next(path for path in case.iterdir() if path.stem == "source")

    article = read_article(source.read_bytes(), name=source.name, **given)

    assert article.markdown + "\n" == (case / "expected.md").read_text("utf-8")
    found = {key: getattr(article, key) for key in expected}
    assert {
        key: list(value) if isinstance(value, tuple) else value for key, value in found.items()
    } == expected
