"""`list`, `show`, `extract` and `path`."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from articles.library import Library

Page = Callable[..., Path]
Run = Callable[..., Any]


def test_list_has_a_line_for_each_article_newest_first(run: Run, page: Page) -> None:
    run("add", page("The bridge"), page("The ferry"))

    first, second = run("list").out.splitlines()

    assert first.endswith("The ferry")
    assert second.endswith("The bridge")
    assert first.split()[:2] == ["2", "N"]


def test_list_can_be_sorted_narrowed_and_cut(run: Run, page: Page) -> None:
    run("add", page("The bridge"), page("The ferry"), page("Another ferry"))

    def titles(*options: object) -> list[str]:
        return [entry["title"] for entry in run("list", "--json", *options).json]

    assert titles("--sort", "title") == ["Another ferry", "The bridge", "The ferry"]
    assert titles("--sort", "title", "--reverse") == ["The ferry", "The bridge", "Another ferry"]
    assert titles("FERRY", "other") == ["Another ferry"]
    assert titles("-n", 1) == ["Another ferry"]
    assert titles("-n", 0) == []
    assert titles("--shelf", "archived") == []


def test_an_empty_list_is_an_empty_array(run: Run) -> None:
    assert run("list", "--json").json == []
    assert run("list").out == ""


def test_a_list_without_a_row_says_why_and_nothing_to_a_program(run: Run, page: Page) -> None:
    assert "pullquote add" in run("list").err
    run("add", page("The bridge"))

    for options, said in (
        (["zebra"], "No title, site or author in the inbox has “zebra”."),
        (["--shelf", "archived"], "There is nothing in the archive. `--shelf all` looks everywhere."),
        (["--shelf", "archived", "bridge"], "in the archive has “bridge”. `--shelf all` looks everywhere."),
        (["--shelf", "all", "zebra"], "in the library has “zebra”.\n"),
    ):
        ran = run("list", *options)
        assert ran.out == ""
        assert said in ran.err
        assert run("list", "--json", *options).err == ""
    assert run("list", "-n", 0).err == ""


def test_an_undated_article_is_not_listed_under_the_day_it_was_saved_on(run: Run, page: Page) -> None:
    run("add", page("The bridge"))

    assert run("list").out.split()[:3] == ["1", "N", "undated"]


def test_show_prints_the_article_plain_in_a_pipe(run: Run, page: Page) -> None:
    run("add", page("The bridge", "It was **closed** for the whole of a long and very dry summer."))

    ran = run("show", 1)

    assert "The bridge" in ran.out
    assert "It was closed for the whole" in ran.out
    assert "\x1b" not in ran.out


def test_show_gives_programs_everything(run: Run, page: Page) -> None:
    run("add", page("The bridge", "It cost 5 million euros, and stood for the whole of a long summer."))

    saved = run("show", 1, "--json").json

    assert saved["title"] == "The bridge"
    assert "It cost 5 million euros" in saved["text"]
    assert saved["markdown"].strip()
    assert {"figures", "dates", "quotes"} <= saved["evidence"].keys()


def test_show_tells_the_id_and_what_is_marked(run: Run, page: Page, tmp_path: Path) -> None:
    run("add", page("The bridge", "It cost 5 million euros, and stood for the whole of a long summer."))
    with Library(tmp_path / "library.db") as library:
        text = library.get(1).article.text
        start = text.index("a long summer")
        library.add_passage(1, start, start + len("a long summer"), note="which one?", colour="green")

    out = run("show", 1).out
    [passage] = run("show", 1, "--json").json["passages"]

    assert "\nArticle 1, 1 passage marked\n" in out
    assert out.rstrip().endswith(f"{start}  green     a long summer  ·  which one?")
    assert text[passage["start"] : passage["end"]] == passage["words"] == "a long summer"
    assert (passage["note"], passage["colour"]) == ("which one?", "green")


def test_show_of_no_article_says_so(run: Run) -> None:
    ran = run("show", 9)

    assert (ran.code, ran.out) == (1, "")
    assert ran.err == "pullquote: There is no article 9 in the library.\n"


def test_extract_saves_nothing(run: Run, page: Page) -> None:
    ran = run("extract", page("The bridge"))

    assert "The council met on Monday" in ran.out
    assert run("list", "--json").json == []


def test_extract_reads_a_pipe(run: Run) -> None:
    ran = run(
        "extract",
        "-",
        "--json",
        stdin=b"# The bridge\n\nIt was **closed** for a whole summer:\n\n- one\n- two\n",
    )

    assert ran.json["title"] == "The bridge"


def test_extract_explains_which_rule_found_a_row(run: Run, page: Page) -> None:
    source = page("The bridge", "It cost 5.5 million euros, and stood for the whole of a long summer.")

    plain = run("extract", "--json", source).json["figures"]
    explained = run("extract", "--json", "--explain", source).json["figures"]

    assert [row["text"] for row in plain] == ["5.5 million euros"]
    assert plain[0]["value"] == "5500000"
    assert "rule" not in plain[0]
    assert explained[0]["rule"]


def test_extract_says_whose_name_is_a_guess(run: Run, page: Page) -> None:
    source = page(
        "Am Hafen", "Karl Dormann traf Jonas Reuter und Emil Stark am Hafen. „Das Boot ist weg“, sagte er."
    )

    [quote] = run("extract", "--json", source).json["quotes"]
    out = run("extract", source).out

    assert quote["speaker_guessed"] is True
    assert f"=  probably {quote['speaker']} (sagte)" in out


def test_extract_uses_no_english_between_a_figure_and_what_it_counts(run: Run, page: Page) -> None:
    source = page(
        "Le pont", "La tempête a fait 40 civils tués dans la ville, a dit le maire mardi au conseil."
    )

    out = run("extract", source).out

    assert "40 · civils" in out
    assert " of civils" not in out


def test_extract_of_nothing_says_so(run: Run) -> None:
    ran = run("extract", "none.html")

    assert (ran.code, ran.out, ran.err) == (1, "", "pullquote: There is no file none.html.\n")


def test_path_is_where_the_library_is(run: Run, tmp_path: Path) -> None:
    assert run("path").out == f"{tmp_path / 'library.db'}\n"
    assert run("path", "--json").json == {"path": str(tmp_path / "library.db")}
    assert not (tmp_path / "library.db").exists()


def test_the_library_may_be_named_before_the_command_or_after_it(run: Run, tmp_path: Path) -> None:
    other = str(tmp_path / "other.db")

    assert run("--library", other, "path").out == f"{other}\n"
    assert run("path", "--library", other).out == f"{other}\n"


def test_without_a_library_named_it_is_where_the_platform_keeps_data(run: Run, monkeypatch, tmp_path) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.delenv("PULLQUOTE_LIBRARY")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))

    assert run("path").out.endswith("/library.db\n")
    assert run("path").out.startswith(str(tmp_path))


def test_extract_reports_what_was_taken_from_a_page_and_what_was_cut(run: Run) -> None:
    case = Path(__file__).parents[1] / "pages" / "french-newspaper" / "source.html"

    steps = run("extract", "--report", "--json", case).json

    by = {step["text"]: (step["what"], step["by"]) for step in steps}
    assert by["Lire aussi : Dix ponts à voir avant qu’ils ne tombent"] == ("cut", "read more")
    assert by["Laisser un commentaire"] == ("cut", "comments")
    assert by["Claire Morin, Paul Viet"][0] == "took"
    assert "Temps de lecture" in run("extract", "--report", case).out
