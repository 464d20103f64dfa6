"""`export` and `marks`."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from articles.library import Library

Page = Callable[..., Path]
Run = Callable[..., Any]


@pytest.fixture
def two(run: Run, page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two articles, the second with a mark; the folder that the commands run in."""
    run("add", page("The bridge"), page("The ferry"))
    with Library(tmp_path / "library.db") as library:
        start = library.get(2).article.text.index("council")
        library.add_passage(2, start, start + 7, note="which one?", colour="green")
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    return here


def test_export_writes_a_file_for_each_article_and_says_which(run: Run, two: Path) -> None:
    ran = run("export", 1, 2)

    assert ran.code == 0
    assert ran.out.splitlines() == ["1-the-bridge.md  The bridge", "2-the-ferry.md  The ferry"]
    assert "which one?" in (two / "2-the-ferry.md").read_text()


def test_export_again_leaves_the_first_file_alone(run: Run, two: Path) -> None:
    run("export", 1)
    (two / "1-the-bridge.md").write_text("mine")

    ran = run("export", 1)

    assert ran.out.startswith("1-the-bridge-2.md")
    assert (two / "1-the-bridge.md").read_text() == "mine"


def test_export_puts_several_into_one_named_file_or_a_folder(run: Run, two: Path) -> None:
    run("export", "--all", "--format", "csv", "-o", "all.csv")
    run("export", "--all", "--format", "json", "-o", "new/")

    assert len((two / "all.csv").read_text().splitlines()) >= 2
    assert sorted(path.name for path in (two / "new").iterdir()) == ["1-the-bridge.json", "2-the-ferry.json"]


def test_export_prints_with_a_hyphen_and_writes_nothing(run: Run, two: Path) -> None:
    ran = run("export", 2, "--only", "marks", "-o", "-")

    assert "> council" in ran.out
    assert list(two.iterdir()) == []


def test_export_tells_programs_what_it_wrote(run: Run, two: Path) -> None:
    assert run("export", 2, "--json").json == [{"id": 2, "path": "2-the-ferry.md"}]


def test_export_of_nothing_or_of_what_is_not_there_is_one_sentence(run: Run, two: Path) -> None:
    assert "Name at least one article" in run("export").err
    missing = run("export", 99)
    assert missing.code == 1
    assert missing.err.strip().splitlines() == ["pullquote: There is no article 99 in the library."]
    assert list(two.iterdir()) == []


def test_marks_lists_what_is_marked_in_all_articles(run: Run, two: Path) -> None:
    assert run("marks").out.splitlines() == ["2  The ferry", "    green   “council”  ·  which one?"]
    assert run("marks", "WHICH").out.count("council") == 1
    assert run("marks", "nothing like it").out == ""
    assert (
        run("marks", "nothing like it").err
        == "No mark of yours has “nothing like it” in its words or note.\n"
    )
    assert [mark["note"] for mark in run("marks", "--json").json] == ["which one?"]


def test_marks_says_how_to_make_one_where_there_is_none(run: Run) -> None:
    ran = run("marks")

    assert ran.out == ""
    assert ran.err.startswith("Nothing is marked yet: `m` marks")
