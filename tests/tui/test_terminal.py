"""The real program in a real terminal: lost lines, hostile text, pipes, tiny and dumb terminals."""

import base64
import os
import re
import signal
import subprocess
import sys
import termios
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from reading_room import TITLES
from terminal import PROGRAM, Terminal

from articles.library import Library

NEWEST = TITLES[-1]
HOSTILE = """# Quiet \x1b]0;OWNED-TITLE\x07harbour \x1b[31mred\x1b[0m

Ropes cost 1,200 euros \x1b]52;c;T1dORUQ=\x07this year, and \u202eeht dias yrref\u202c nobody asked.

\x9b2J\x9b31mThe [bold red]ferry[/bold red] left \x1bP1;2|OWNED-DCS\x1b\\ on \x08\x08\x08time \x7f.

[A link](https://example.org/\x1b]8;;x\x07) and a \u2066hidden\u2069 word, 40% of them\x00.
"""


@pytest.fixture
def terminal(library: Path, tmp_path: Path) -> Iterator[Callable[..., Terminal]]:
    """Opens terminals, and ends what runs in them."""
    opened: list[Terminal] = []
    cache = {"XDG_CACHE_HOME": str(tmp_path / "cache")}

    def open_terminal(
        *arguments: str,
        path: Path = library,
        size: tuple[int, int] = (80, 24),
        environ: dict[str, str] | None = None,
        stdin: Path | None = None,
    ) -> Terminal:
        named = ["--library", str(path), *arguments]
        opened.append(Terminal(named, size=size, environ=cache | (environ or {}), stdin=stdin))
        return opened[-1]

    yield open_terminal
    for each in opened:
        each.__exit__(None, None, None)


def position(path: Path) -> int:
    with Library(path) as opened:
        return opened.list(limit=1)[0].position


def read_on(running: Terminal, path: Path) -> str:
    """Open the newest article and go some way into it; the line at the top once the place is noted."""
    running.wait_for(NEWEST)
    running.press("\r")
    running.wait_for("Paragraph 1:")
    running.press("   ")
    running.wait_for(lambda: "Paragraph 1:" not in running.text and len(tops(running)) > 3)
    running.wait_for(lambda: position(path) > 0)
    return tops(running)[0]


def tops(running: Terminal) -> list[str]:
    """The first lines of the paragraphs on screen; none while the frame is still being painted."""
    if not running.lines[-1].startswith(" ] next") or running.lines[-2].startswith("    "):
        return []
    return [line for line in running.lines if line.startswith("    Paragraph") and line.endswith("asked")]


@pytest.mark.parametrize("driver", ["", "plain"])
def test_a_lost_line_loses_nothing(terminal: Callable[..., Terminal], library: Path, driver: str) -> None:
    first = terminal(environ={"PULLQUOTE_DRIVER": driver})
    top = read_on(first, library)

    first.hang_up()
    first.wait_for_end()

    again = terminal()
    again.wait_for(top)
    assert position(library) > 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_told_to_end_it_keeps_the_place(
    terminal: Callable[..., Terminal], library: Path, number: signal.Signals
) -> None:
    running = terminal()
    read_on(running, library)

    running.process.send_signal(number)

    assert running.wait_for_end() in {128 + number, -number}
    assert position(library) > 0


def test_the_place_is_kept_while_reading_so_that_even_a_kill_leaves_it(
    terminal: Callable[..., Terminal], library: Path
) -> None:
    running = terminal()
    read_on(running, library)

    kept = position(library)
    running.process.kill()
    running.wait_for_end()

    assert position(library) == kept


@pytest.mark.parametrize("driver", ["", "plain"])
def test_hostile_text_never_reaches_the_terminal(
    terminal: Callable[..., Terminal], tmp_path: Path, driver: str
) -> None:
    page, path = tmp_path / "page.md", tmp_path / "hostile.db"
    page.write_text(HOSTILE, encoding="utf-8")
    running = terminal(str(page), path=path, environ={"PULLQUOTE_DRIVER": driver})

    running.wait_for("[bold red]ferry[/bold red]")
    running.press("]")
    running.press("\r")
    running.wait_for("│")
    running.press("qqq")
    running.wait_for("Inbox 1")
    running.press("q")
    running.wait_for_end()

    harms = [b"OWNED-TITLE\x07", b"\x1b]0;", b"\x1b]52", b"\x1bP1;2|", b"\x9b31m", b"\xc2\x9b", b"\x08time"]
    harms += [mark.encode() for mark in "\u202e\u202c\u2066\u2069"]
    assert [harm for harm in harms if harm in running.raw] == []
    assert "40%" in running.raw.decode(errors="replace")


@pytest.mark.parametrize("size", [(20, 5), (8, 2), (1, 1)])
def test_a_tiny_terminal_gets_a_sentence_and_no_crash(
    terminal: Callable[..., Terminal], size: tuple[int, int]
) -> None:
    running = terminal(size=size)

    running.wait_for("Pullquote needs more" if size == (20, 5) else lambda: len(running.raw) > 20)
    running.press("jk\rq")
    running.press("Q")

    assert running.wait_for_end() == 0


def test_an_article_piped_in_is_read_with_keys_from_the_terminal(
    terminal: Callable[..., Terminal], tmp_path: Path
) -> None:
    source = tmp_path / "note.md"
    source.write_text("# Piped in\n\nThe ferry carried 40 people on Monday.\n")
    running = terminal("-", path=tmp_path / "piped.db", stdin=source)

    running.wait_for("The ferry carried 40 people")
    running.press("q")
    running.wait_for("Inbox 1")
    running.press("q")

    assert running.wait_for_end() == 0


def test_a_dumb_terminal_gets_a_sentence(terminal: Callable[..., Terminal]) -> None:
    running = terminal(environ={"TERM": "dumb"})

    assert running.wait_for_end() == 1
    assert "TERM says that this one cannot" in "".join(running.lines)


def test_without_a_terminal_there_is_a_sentence(library: Path) -> None:
    ended = subprocess.run(
        [*PROGRAM, "--library", str(library)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"TERM": "xterm-256color"},
    )

    assert ended.returncode == 1
    assert "`pullquote list`" in ended.stderr
    assert ended.stdout == ""


def test_a_new_library_opens_on_the_welcome(terminal: Callable[..., Terminal], tmp_path: Path) -> None:
    running = terminal(path=tmp_path / "new.db")

    running.wait_for("Welcome")
    running.wait_for("min left")
    running.press("q")
    running.wait_for("Inbox 10")


def test_a_library_that_cannot_be_opened_gets_a_sentence(
    terminal: Callable[..., Terminal], tmp_path: Path
) -> None:
    broken = tmp_path / "broken.db"
    broken.write_bytes(b"This is no database at all. " * 100)
    running = terminal(path=broken)

    assert running.wait_for_end() == 1
    assert "broken.db is not a Pullquote library" in "".join(running.lines)
    assert "Traceback" not in running.text


def test_the_last_screen_is_kept_for_its_owner_alone_and_is_gone_when_told(
    terminal: Callable[..., Terminal], tmp_path: Path
) -> None:
    first = terminal()
    first.wait_for("All 6")
    first.press("q")
    first.wait_for_end()
    modes = [file.stat().st_mode & 0o777 for file in (tmp_path / "cache" / "pullquote").iterdir()]

    last = terminal("--no-snapshot")
    last.wait_for("All 6")
    last.press("q")
    last.wait_for_end()

    assert modes == [0o600]
    assert list((tmp_path / "cache" / "pullquote").iterdir()) == []


def test_a_kept_screen_gives_way_to_what_is_true_now(
    terminal: Callable[..., Terminal], library: Path
) -> None:
    first = terminal()
    first.wait_for("All 6")
    first.press("q")
    first.wait_for_end()
    with Library(library) as opened:
        opened.remove(opened.list(limit=1)[0].id)

    again = terminal()
    again.wait_for(lambda: NEWEST in again.text)
    again.wait_for(lambda: NEWEST not in again.text and "Inbox 5" in again.text)


def test_a_fault_of_ours_is_one_sentence_and_the_log_has_the_rest(library: Path, tmp_path: Path) -> None:
    broken = (
        "import sys, tui.list.widget as widget\n"
        "def fault(self, y): raise ZeroDivisionError('a fault for the test')\n"
        "widget.ArticleList.render_line = fault\n"
        "from tui.command import main\n"
        "sys.exit(main())"
    )
    environ = {"XDG_STATE_HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path)}
    program = (sys.executable, "-c", broken)
    with Terminal(["--library", str(library)], environ=environ, program=program) as running:
        code = running.wait_for_end()

        said = "".join(running.lines)
        logs = "".join(log.read_text() for log in tmp_path.rglob("*.log"))
        assert code == 1
        assert "a fault for the test" in said
        assert "Traceback" not in said
        assert "Traceback" in logs


@pytest.mark.parametrize("fails", [False, True])
def test_what_is_typed_during_a_slow_start_is_not_echoed_and_the_terminal_is_given_back(
    library: Path, tmp_path: Path, fails: bool
) -> None:
    slow = (
        "import os, select, sys, tui.opening as opening\n"
        "load = opening._load\n"
        "def slow(*given):\n"
        "    os.write(2, b'loading')\n"
        "    select.select([0], [], [])\n"
        f"    return load('/dev/null/none' if {fails} else given[0], *given[1:])\n"
        "opening._load = slow\n"
        "from tui.command import main\n"
        "sys.exit(main())"
    )
    environ = {"XDG_CACHE_HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path)}
    program = (sys.executable, "-c", slow)
    with Terminal(["--library", str(library)], environ=environ, program=program) as running:
        before = termios.tcgetattr(running.master)
        running.wait_for("loading")
        running.press("jj")
        if not fails:
            running.wait_for("All 6")
            running.press("q")
        code = running.wait_for_end()

        assert code == (1 if fails else 0)
        assert b"jj" not in running.raw
        assert termios.tcgetattr(running.master) == before


def test_a_link_can_be_clicked_where_the_terminal_opens_links(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# Links\n\nSee [the ledger](https://example.org/ledger) for more.\n")
    environ = {"FORCE_HYPERLINKS": "1"}

    with Terminal(["--library", str(tmp_path / "library.db"), str(page)], environ=environ) as terminal:
        terminal.wait_for("See the ledger")

        assert re.search(rb"\x1b]8;id=\d+;https://example.org/ledger\x1b\\[^\\]*the ledger", terminal.raw)


def test_no_address_is_sent_to_a_terminal_that_is_not_known_to_open_links(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# Links\n\nSee [the ledger](https://example.org/ledger) for more.\n")
    environ = {"NO_HYPERLINKS": "1"}

    with Terminal(["--library", str(tmp_path / "library.db"), str(page)], environ=environ) as terminal:
        terminal.wait_for("See the ledger")

        assert b"example.org/ledger" not in terminal.raw


def test_the_terminal_is_told_who_turns_lines_and_told_again_at_the_end(library: Path) -> None:
    with Terminal(["--library", str(library)], environ={"PULLQUOTE_BIDI": "on"}) as terminal:
        terminal.wait_for("The price of salt")
        terminal.wait_for(lambda: b"\x1b[8l" in terminal.raw)
        terminal.press("q")
        terminal.wait_for_end()

        assert terminal.raw.rfind(b"\x1b[8h") > terminal.raw.rfind(b"\x1b[8l")


def test_kitty_draws_a_picture_itself_and_is_told_when_to_take_it_away(tmp_path: Path) -> None:
    from PIL import Image

    picture = tmp_path / "picture.png"
    Image.new("RGB", (40, 20), (200, 30, 30)).save(picture)
    held = base64.b64encode(picture.read_bytes()).decode()
    page = tmp_path / "page.md"
    page.write_text(f"# Pictures\n\nWords.\n\n![A red field](data:image/png;base64,{held})\n")
    environ = {"TERM": "xterm-kitty", "COLORTERM": "truecolor", "SSH_CONNECTION": ""}

    with Terminal(["--library", str(tmp_path / "library.db"), str(page)], environ=environ) as terminal:
        terminal.wait_for("A red field")
        terminal.press("i")
        terminal.wait_for(lambda: b"\x1b_Ga=T,f=100" in terminal.raw)
        terminal.wait_for("40 by 20 pixels")
        assert "▀" not in terminal.text
        terminal.press("q")
        terminal.wait_for(lambda: b"\x1b_Ga=d,d=A" in terminal.raw)
        terminal.wait_for("Words.")


def test_alt_with_a_letter_or_a_sign_is_a_key_of_its_own(
    terminal: Callable[..., Terminal], tmp_path: Path
) -> None:
    """As Emacs has them; taken for Escape and a letter, alt+x would remove the article."""
    config = tmp_path / "emacs.toml"
    config.write_text('keys = "emacs"')
    running = terminal(environ={"PULLQUOTE_CONFIG": str(config)})
    running.wait_for("? keys")
    running.press("\r")
    running.wait_for("Paragraph 1:")
    running.press("\x1b>")
    running.wait_for("100% · end")
    running.press("\x1b<")
    running.wait_for("Paragraph 1:")
    running.press("\x16\x16")
    running.wait_for(lambda: "Paragraph 1:" not in running.text)
    running.press("\x1bv\x1bv")
    running.wait_for("Paragraph 1:")
    running.press("\x1bx")
    running.wait_for(lambda: running.lines[-1].startswith(" :"))
    running.press("where\r")
    running.wait_for(" left, ")
    running.press("\x18\x03")
    assert running.wait_for_end() == 0


def test_escape_and_a_key_that_come_in_one_packet_are_two_keys(terminal: Callable[..., Terminal]) -> None:
    running = terminal()
    running.wait_for("? keys")
    running.press("\r")
    running.wait_for("Paragraph 1:")
    running.press("f\r")
    running.wait_for("╭─ money")

    running.press("\x1bG")

    running.wait_for("100% · end")
    assert "╭─ money" not in running.text
