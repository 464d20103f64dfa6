"""`samples`, `reextract`, `recapture` and `captures`."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from articles.library import Library

Page = Callable[..., Path]
Run = Callable[..., Any]


def test_samples_come_and_go(run: Run) -> None:
    added = run("samples")
    count = len(run("list", "--json").json)
    removed = run("samples", "--remove", "--json")

    assert added.out == f"{count} sample articles added.\n"
    assert removed.json == {"samples": count, "removed": True}
    assert run("list", "--json").json == []


def test_samples_that_are_marked_or_starred_stay(run: Run, tmp_path: Path) -> None:
    run("samples")
    with Library(tmp_path / "library.db") as library:
        starred, marked, read, *others = (entry.id for entry in library.list())
        library.mark(starred, starred=True)
        library.mark(read, read=True)
        library.add_passage(marked, 0, 7, note="mine")

        removed = run("samples", "--remove")

        assert removed.out == (
            f"{len(others) + 1} sample articles removed; 2 that you marked or starred stay.\n"
        )
        assert {entry.id for entry in library.list(shelf="all")} == {starred, marked}
        assert [passage.note for passage in library.passages(marked)] == ["mine"]


def test_nothing_is_read_again_that_is_up_to_date(run: Run, page: Page) -> None:
    run("add", page())

    assert run("reextract").out == "0 articles read again, 0 of them changed.\n"
    assert run("recapture").out == "0 articles read again, 0 of them changed.\n"


def test_articles_can_be_named_to_be_read_again(run: Run, page: Page) -> None:
    run("add", page(), page("The ferry"))

    assert run("reextract", 1).out == "1 article read again, 0 of them changed.\n"
    assert run("recapture", "--all", "--json").json == [
        {"id": 1, "changed": False, "problem": None},
        {"id": 2, "changed": False, "problem": None},
    ]


def test_an_article_that_is_not_there_cannot_be_read_again(run: Run) -> None:
    ran = run("reextract", 7)

    assert ran.code == 1
    assert ran.err == "pullquote: There is no article 7 in the library.\n"


def test_the_captures_of_an_article_are_listed_and_gone_back_to(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "ferry.md"
    for price in (40, 30):
        page.write_text(f"---\nurl: https://example.org/f\n---\n\n# The ferry\n\nIt costs {price} euros.\n")
        run("add", page)

    listed = run("captures", 1).out.splitlines()
    restored = run("captures", 1, "--restore", 1)

    assert [line.split()[0:2] for line in listed] == [["1", listed[0].split()[1]], ["2", "*"]]
    assert [capture["shown"] for capture in run("captures", 1, "--json").json] == [True, False]
    assert restored.out.splitlines()[0].startswith("  1 * ")
    assert "It costs 40 euros." in run("show", 1).out


def test_a_capture_that_is_not_there_is_said_to_be_missing(run: Run, page: Page) -> None:
    run("add", page())

    ran = run("captures", 1, "--restore", 7)
    missing = run("captures", 9)

    assert (ran.code, ran.err) == (1, "pullquote: Of article 1 there is no capture 7.\n")
    assert (missing.code, missing.err) == (1, "pullquote: There is no article 9 in the library.\n")


def test_nothing_is_summed_up_where_every_article_was_refused(run: Run, page: Page) -> None:
    run("add", page())

    ran = run("reextract", 99)

    assert (ran.code, ran.out) == (1, "")
    assert "99" in ran.err
