"""`add`, `rm` and `samples`."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

Page = Callable[..., Path]
Run = Callable[..., Any]


def test_add_prints_a_line_for_each_article(run: Run, page: Page) -> None:
    ran = run("add", page("The bridge"), page("The ferry"))

    first, second = ran.out.splitlines()
    assert first.startswith("1  The bridge  ")
    assert second.startswith("2  The ferry  ")
    assert "words" in first
    assert (ran.code, ran.err) == (0, "")


def test_one_of_a_thing_is_not_many(run: Run, page: Page) -> None:
    source = page("The bridge", "“We will never cross it again in a winter like this,” said Anna Keller.")

    assert run("add", source).out.rstrip().endswith(", 1 quote")


@pytest.mark.parametrize("nothing", ["", "  "])
def test_add_of_an_empty_name_is_refused_and_not_taken_for_the_folder_one_is_in(
    run: Run, page: Page, monkeypatch: pytest.MonkeyPatch, nothing: str
) -> None:
    monkeypatch.chdir(page().parent)

    ran = run("add", nothing)

    assert ran.code == 1
    assert (
        ran.err
        == "pullquote: An empty name is no file and no address: name one, or - for what is piped in.\n"
    )
    assert run("list", "--json").out.strip() == "[]"


def test_add_has_a_twin_for_programs(run: Run, page: Page) -> None:
    source = page("The bridge")

    ran = run("add", source, "--json")

    [row] = ran.json
    assert (row["id"], row["title"], row["source"], row["created"]) == (1, "The bridge", str(source), True)
    assert row["words"] > 5
    assert {"figures", "quotes"} <= row.keys()


def test_add_reads_what_is_piped_in(run: Run) -> None:
    ran = run("add", "-", stdin=b"# The bridge\n\nIt was **closed** for a whole summer:\n\n- one\n- two\n")

    assert ran.out.startswith("1  The bridge  ")


def test_what_was_saved_before_is_said_to_be_known(run: Run, page: Page) -> None:
    source = page("The bridge")
    run("add", source)

    ran = run("add", source)

    assert ran.out.startswith("1  The bridge  ")
    assert ran.out.endswith("(unchanged)\n")
    assert len(run("list", "--json").json) == 1


def test_one_bad_source_does_not_keep_the_others_out(run: Run, page: Page, tmp_path: Path) -> None:
    empty = tmp_path / "empty.html"
    empty.write_bytes(b"")

    ran = run("add", tmp_path / "none.html", page("The bridge"), empty, page("The ferry"))

    assert ran.code == 1
    assert [line.split("  ")[1] for line in ran.out.splitlines()] == ["The bridge", "The ferry"]
    missing, nothing = ran.err.splitlines()
    assert missing == f"pullquote: There is no file {tmp_path / 'none.html'}."
    assert nothing.startswith(f"pullquote: {empty} ")


def test_a_bad_source_is_told_to_programs_too(run: Run, page: Page) -> None:
    ran = run("add", "--json", "none.html", page("The bridge"))

    refused, kept = ran.json
    assert refused == {"source": "none.html", "problem": "There is no file none.html."}
    assert kept["title"] == "The bridge"


def test_a_file_that_cannot_be_read_is_refused_with_the_reason(run: Run) -> None:
    ran = run("add", "long" * 1000)

    assert ran.code == 1
    assert ran.err.count("\n") == 1
    assert "could not be read" in ran.err


def test_a_list_names_more(run: Run, page: Page, tmp_path: Path) -> None:
    names = tmp_path / "list.txt"
    names.write_text(f"# what I read\n{page('The ferry')}\n\n  {page('The pier')}  \n")

    ran = run("add", page("The bridge"), "--from", names)

    assert [line.split("  ")[1] for line in ran.out.splitlines()] == ["The bridge", "The ferry", "The pier"]


def test_an_empty_list_is_not_enough(run: Run, tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("\n")

    ran = run("add", "--from", tmp_path / "list.txt")

    assert ran.code == 2
    assert "Name at least one file or address." in ran.err


def test_a_named_pipe_is_read_to_its_end(run: Run, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = Thread(target=pipe.write_text, args=("# The bridge\n\nIt was **closed**:\n\n- one\n- two\n",))
    writer.start()

    ran = run("add", pipe)
    writer.join()

    assert ran.out.startswith("1  The bridge  ")


def test_a_device_is_not_read_for_ever(run: Run) -> None:
    ran = run("add", "/dev/zero")

    assert ran.code == 1
    assert ran.err.startswith("pullquote: /dev/zero is not a file")


def test_removed_articles_come_back_with_undo(run: Run, page: Page) -> None:
    run("add", page("The bridge"), page("The ferry"))

    removed = run("rm", 1)
    left = [entry["id"] for entry in run("list", "--json").json]
    back = run("rm", "--undo", 1)

    assert removed.out == "1  The bridge  (removed)\n"
    assert left == [2]
    assert back.out == "1  The bridge  (back)\n"
    assert {entry["id"] for entry in run("list", "--json").json} == {1, 2}


def test_undo_without_an_id_brings_the_last_removal_back(run: Run, page: Page) -> None:
    run("add", page("The bridge"), page("The ferry"), page("The tunnel"))
    run("rm", 2)
    run("rm", 1, 3)

    back = run("rm", "--undo")
    before = run("rm", "--undo")
    nothing = run("rm", "--undo")

    assert back.out == "1  The bridge  (back)\n3  The tunnel  (back)\n"
    assert before.out == "2  The ferry  (back)\n"
    assert (nothing.code, nothing.out) == (1, "")
    assert nothing.err == "pullquote: Nothing has been removed that could come back.\n"
    assert run("rm").code == 2


def test_an_id_that_is_not_there_does_not_keep_the_others(run: Run, page: Page) -> None:
    run("add", page("The bridge"))

    ran = run("rm", 7, 1, "--json")

    assert ran.code == 1
    assert ran.err == "pullquote: There is no article 7 in the library.\n"
    assert ran.json == [{"id": 1, "title": "The bridge", "removed": True}]


@pytest.mark.parametrize("nasty", ["\x1b]0;owned\x07", "\x9b31m", "\u202e", "\x00", "\r"])
def test_nothing_that_steers_a_terminal_is_printed(run: Run, page: Page, nasty: str) -> None:
    source = page(f"The bri{nasty}dge", f"It was {nasty} closed for the whole of a long and dry summer.")
    run("add", source, f"none{nasty.replace(chr(0), '')}.html")

    shown = [run(*command) for command in (["list"], ["list", "--json"], ["show", 1], ["show", 1, "--json"])]

    for ran in (*shown, run("extract", source), run("extract", "--json", source), run("add", source)):
        assert ran.code == 0
        assert nasty not in ran.out + ran.err


def test_json_gives_back_a_file_name_exactly(run: Run, tmp_path: Path) -> None:
    name = f"{tmp_path}/no\x9b\u202e\U000e0001.html"

    ran = run("add", "--json", name)

    assert "\x9b" not in ran.out
    assert json.loads(ran.out)[0]["source"] == name
