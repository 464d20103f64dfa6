"""Every way in which the program can end, as the shell sees it."""

import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from wcwidth import wcswidth

Page = Callable[..., Path]
Run = Callable[..., Any]
PROGRAM = [sys.executable, "-c", "import sys; from tui.command import main; sys.exit(main())"]


@pytest.fixture(autouse=True)
def own_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULLQUOTE_LIBRARY", str(tmp_path / "library.db"))


@pytest.mark.parametrize(
    "arguments", [["add"], ["rm", "x"], ["list", "--sort", "colour"], ["--no-such"], ["lst"]]
)
def test_a_command_line_that_makes_no_sense_ends_with_2(run: Run, arguments: list[str]) -> None:
    ran = run(*arguments)

    assert (ran.code, ran.out) == (2, "")
    assert "Error:" in ran.err


@pytest.mark.parametrize("command", [[], ["add"], ["list"], ["extract"], ["rm"], ["samples"], ["show"]])
def test_every_command_has_help(run: Run, command: list[str]) -> None:
    ran = run(*command, "--help")

    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("Usage: pullquote")


def test_the_version_is_told(run: Run) -> None:
    assert run("--version").out.startswith("pullquote, version ")


def test_a_library_that_is_none_is_one_sentence(run: Run, tmp_path: Path) -> None:
    (tmp_path / "library.db").write_text("not a library at all")

    ran = run("list")

    assert ran.code == 1
    assert ran.err.startswith(f"pullquote: {tmp_path / 'library.db'} is not a Pullquote library")
    assert ran.err.count("\n") == 1


def test_a_fault_is_one_sentence_and_its_details_are_in_the_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    broken = "import articles.library; articles.library.Library.list = None; " + PROGRAM[2]

    ran = subprocess.run([sys.executable, "-c", broken, "list"], capture_output=True, text=True, check=False)

    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr.count("\n") == 1
    assert "fault of Pullquote's (TypeError" in ran.stderr
    [log] = tmp_path.rglob("pullquote.log")
    assert "Traceback" in log.read_text()


def test_without_a_terminal_the_reader_says_what_to_do_instead(run: Run) -> None:
    ran = run()

    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("pullquote: The reader needs a terminal")


def test_a_file_that_is_not_there_is_missed_before_a_terminal_is(run: Run) -> None:
    ran = run("/nowhere/page.html")

    assert (ran.code, ran.err) == (1, "pullquote: There is no file /nowhere/page.html.\n")


def test_a_reader_of_the_output_may_leave_early(run: Run, page: Page) -> None:
    run("add", *(page(f"Title {n} " + "and more " * 20) for n in range(5)))
    process = subprocess.Popen(
        [*PROGRAM, "show", "1", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout
    assert process.stderr
    process.stdout.close()

    assert process.wait() == 141
    assert process.stderr.read() == b""


def test_a_theme_that_is_none_is_refused_and_the_known_ones_are_named(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "pullquote").mkdir()
    (tmp_path / "pullquote" / "config.toml").write_text("[themes.mine]\nbase = 'dark'\n")

    for command in ([], ["list"]):
        ran = run("--theme", "nope", *command)
        assert ran.code == 2
        assert "there is no theme “nope”" in ran.err
        assert "mono" in ran.err
        assert "mine" in ran.err
    assert run("--theme", "mine", "list").code == 0


@pytest.mark.parametrize("command", ["list", "show 1", "show 1 --json", "extract 0.md", "path"])
def test_standard_output_may_be_closed(run: Run, page: Page, tmp_path: Path, command: str) -> None:
    run("add", page())

    ran = subprocess.run(
        ["sh", "-c", f'"$0" "$@" {command} >&-', *PROGRAM], cwd=tmp_path, stderr=subprocess.PIPE, check=False
    )

    assert (ran.returncode, ran.stderr) == (0, b"")


def test_standard_input_may_be_closed() -> None:
    ran = subprocess.run(
        ["sh", "-c", '"$0" "$@" add - <&-', *PROGRAM], capture_output=True, text=True, check=False
    )

    assert ran.returncode == 1
    assert ran.stderr == "pullquote: Nothing is piped in: standard input is closed.\n"


def test_a_terminal_that_has_not_every_letter_is_shown_those_it_has(
    run: Run, page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("add", page("Die Brücke Γέφυρα"))
    monkeypatch.setenv("PYTHONIOENCODING", "latin-1")

    listed = subprocess.run([*PROGRAM, "list"], capture_output=True, check=False)
    for_programs = subprocess.run([*PROGRAM, "list", "--json"], capture_output=True, check=False)

    assert (listed.returncode, listed.stderr) == (0, b"")
    assert "Die Brücke ??????" in listed.stdout.decode("latin-1")
    assert json.loads(for_programs.stdout)[0]["title"] == "Die Brücke Γέφυρα"


def test_a_full_disk_is_one_sentence(run: Run, page: Page, tmp_path: Path) -> None:
    run("add", page("The bridge"))
    (tmp_path / "large.md").write_text(
        "# Large\n\n" + "".join(f"Number {n} of many. " for n in range(20_000))
    )

    ran = subprocess.run(
        ["sh", "-c", 'ulimit -f 300; trap "" XFSZ; exec "$0" "$@"', *PROGRAM, "add", "large.md"],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr.startswith(f"pullquote: The library {tmp_path / 'library.db'} could not ")
    assert ran.stderr.count("\n") == 1
    assert [entry["title"] for entry in run("list", "--json").json] == ["The bridge"]


def test_shells_complete_commands_files_and_ids(
    run: Run, page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("add", page("The bridge"))

    def completed(words: str) -> list[str]:
        monkeypatch.setenv("_PULLQUOTE_COMPLETE", "bash_complete")
        monkeypatch.setenv("COMP_WORDS", words)
        monkeypatch.setenv("COMP_CWORD", str(len(words.split(" ")) - 1))
        return subprocess.run(PROGRAM, capture_output=True, text=True, check=False).stdout.split()

    assert "plain,recapture" in completed("pullquote re")
    assert completed("pullquote show 1") == ["plain,1"]
    assert completed("pullquote add some") == ["file,some"]


def test_ctrl_c_is_quiet(tmp_path: Path) -> None:
    process = subprocess.Popen([*PROGRAM, "add", "-"], stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    wait_until(lambda: (tmp_path / "library.db").exists())

    process.send_signal(signal.SIGINT)
    _, said = process.communicate()

    assert (process.returncode, said) == (130, b"")


def test_ctrl_c_amid_many_keeps_what_is_saved_and_says_how_to_go_on(tmp_path: Path, run: Run) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for n in range(400):
        (folder / f"{n}.md").write_text(f"# Title {n}\n\n" + f"Some words about {n} and so on.\n\n" * 40)
    told = tmp_path / "told"
    with told.open("w") as out:
        process = subprocess.Popen(
            [*PROGRAM, "add", str(folder)], stdout=out, stderr=subprocess.PIPE, text=True, process_group=0
        )
    wait_until(lambda: "\n" in told.read_text())

    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate()

    assert process.returncode == 130
    lines = told.read_text().splitlines()
    assert 0 < len(lines) < 400
    # One may have been kept and not yet told of when it was interrupted.
    [left] = re.findall(r"(\d+) left: the same again goes on$", said)
    assert int(left) in {400 - len(lines), 399 - len(lines)}
    assert {int(line.split()[0]) for line in lines} <= {entry["id"] for entry in run("list", "--json").json}


def test_on_a_terminal_an_article_is_paged_and_coloured(
    run: Run, page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("add", page("The bridge", "It cost 5 million euros and **stood** for the whole of a long summer."))
    monkeypatch.setenv("PAGER", "sed s/^/paged:/")
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)

    shown = on_terminal([*PROGRAM, "show", "1"])

    assert "paged:" in shown
    assert "stood" in shown


def test_on_a_terminal_less_is_told_to_let_colours_through(
    run: Run, page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("add", page("The bridge"))
    less = tmp_path / "less"
    less.write_text('#!/bin/sh\necho "LESS is $LESS"\ncat\n')
    less.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setenv("TERM", "xterm-256color")
    for name in ("LESS", "PAGER", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)

    assert "LESS is FRX\r\n" in on_terminal([*PROGRAM, "show", "1"])
    assert "LESS is FRX\r\n" in on_terminal([*PROGRAM, "list"])

    monkeypatch.setenv("LESS", "-i")
    assert "LESS is -i -R\r\n" in on_terminal([*PROGRAM, "show", "1"])


def test_on_a_terminal_a_line_of_the_list_has_the_width_of_the_terminal(
    run: Run, page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PAGER", "cat")
    run("add", page("A short one"), page("The bridge " + "漢字" * 60))

    long, short = on_terminal(["sh", "-c", 'stty cols 60; exec "$0" "$@"', *PROGRAM, "list"]).splitlines()

    assert short.endswith("A short one")
    assert long.endswith("…")
    assert 58 <= wcswidth(long) <= 60


def test_no_color_is_respected(run: Run, page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    run("add", page("The bridge", "It cost 5 million euros and stood for the whole of a long summer."))
    monkeypatch.setenv("PAGER", "cat")
    monkeypatch.setenv("NO_COLOR", "1")

    shown = on_terminal([*PROGRAM, "show", "1"])

    assert "5 million" in shown
    assert "\x1b" not in shown


def test_progress_is_shown_to_who_watches_and_is_gone_at_the_end(run: Run, page: Page) -> None:
    pages = [str(page(f"Title {n}")) for n in range(12)]

    shown = on_terminal([*PROGRAM, "add", *pages])

    assert "12 of 12" in shown
    assert shown.endswith("\r\x1b[K12 added\r\n")


def wait_until(is_so: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def on_terminal(command: list[str]) -> str:
    """What a command writes to a terminal."""
    keyboard, terminal = pty.openpty()
    # Told outright, since readline hides a width of its own in what would be inherited.
    environment = {name: value for name, value in os.environ.items() if name not in {"COLUMNS", "LINES"}}
    process = subprocess.Popen(command, stdin=terminal, stdout=terminal, stderr=terminal, env=environment)
    os.close(terminal)
    shown = b""
    while select.select([keyboard], [], [], 30)[0]:
        try:
            shown += os.read(keyboard, 65536)
        except OSError:  # Linux says so when the other end is closed
            break
        else:
            if not shown:
                break
    os.close(keyboard)
    assert process.wait() == 0
    return shown.decode()
