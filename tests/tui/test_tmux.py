"""The whole way in a real tmux: an article of our own is added on the command line and read in the app."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from terminal import PATIENCE, PROGRAM

pytestmark = pytest.mark.skipif(shutil.which("tmux") is None, reason="there is no tmux here")

PAGE = """The ferry that sails for one passenger

By Maren Holloway

PORT SORREL — The last ferry of the evening costs the harbour 480 euros a trip, and on most
nights in winter it carries one passenger.

"I would swim if they stopped it," said Inga Thorsen, a nurse who has crossed the bay for 22 years.

About 3,200 people live on the island, and 64 percent of them voted in March to keep the boat.
"""

SERVERS = count()
"""Each server has a name of its own: one that is just ending may still answer to its."""

SCRAPED = Path(__file__).parents[2].parent / "shared" / "samples" / "otan-patriot.txt"


class Tmux:
    """A tmux server of its own, with one window that runs a command."""

    def __init__(self, command: list[str], environ: dict[str, str], width: int, height: int) -> None:
        self._tmux = ["tmux", "-L", f"pullquote-test-{os.getpid()}-{next(SERVERS)}", "-f", os.devnull]
        self._environ = {key: value for key, value in os.environ.items() if key not in {"TMUX", "COLORTERM"}}
        self._environ |= environ
        self._run("new-session", "-d", "-x", str(width), "-y", str(height), *command)
        self._run("set-option", "-g", "status", "off")
        self._run("set-option", "-g", "remain-on-exit", "on")

    def press(self, *keys: str) -> None:
        self._run("send-keys", *keys)

    def resize(self, width: int, height: int) -> None:
        self._run("resize-window", "-x", str(width), "-y", str(height))

    @property
    def screen(self) -> str:
        return self._run("capture-pane", "-p")

    @property
    def styled(self) -> str:
        return self._run("capture-pane", "-p", "-e")

    def wait_for(self, text: str) -> str:
        end = time.monotonic() + PATIENCE
        while text not in (screen := self.screen):
            assert time.monotonic() < end, f"{text!r} was never seen on:\n{screen}"
            time.sleep(0.02)
        return screen

    def wait_without(self, text: str) -> None:
        """Before the next key after Escape: both in one go are Alt with that key to any terminal program."""
        end = time.monotonic() + PATIENCE
        while text in (screen := self.screen):
            assert time.monotonic() < end, f"{text!r} never went from:\n{screen}"
            time.sleep(0.02)

    def end(self) -> None:
        subprocess.run([*self._tmux, "kill-server"], check=False, capture_output=True)

    def _run(self, *arguments: str) -> str:
        command = [*self._tmux, *arguments]
        return subprocess.run(command, check=True, capture_output=True, text=True, env=self._environ).stdout


def reading_room(folder: Path, article: Path) -> Tmux:
    """The reader in tmux, over a library that one article was added to on the command line."""
    environ = {
        "PULLQUOTE_LIBRARY": str(folder / "library.db"),
        "XDG_CACHE_HOME": str(folder / "cache"),
    }
    subprocess.run([*PROGRAM, "add", str(article)], check=True, capture_output=True, env=os.environ | environ)
    return Tmux([*PROGRAM], environ, 80, 24)


@pytest.fixture
def tmux(tmp_path: Path) -> Iterator[Tmux]:
    page = tmp_path / "ferry.txt"
    page.write_text(PAGE, encoding="utf-8")
    running = reading_room(tmp_path, page)
    yield running
    running.end()


@pytest.fixture
def scraped(tmp_path: Path) -> Iterator[Tmux]:
    running = reading_room(tmp_path, SCRAPED)
    yield running
    running.end()


@pytest.mark.skipif(
    not SCRAPED.exists(), reason="the scraped article stands beside the project on some machines only"
)
def test_the_article_that_all_this_began_with_is_read_figure_by_figure(scraped: Tmux) -> None:
    row = scraped.wait_for("Inbox 1")
    scraped.press("Enter")
    opened = scraped.wait_for("Jean Delaunay")
    scraped.press("f", "f", "f", "Enter")
    money = scraped.wait_for("USD")
    scraped.press("Escape")
    scraped.wait_without("╭─ money")
    scraped.press("G")
    end = scraped.wait_for("100%")
    scraped.press("g", "5", "'", "Enter")
    quote = scraped.wait_for("╭─ quote")

    assert "acheter 1 000 missiles Patriot" in row
    assert "Volunteers and residents" in opened
    assert "5.5 billion" in money or "5,500,000,000" in money
    assert "Laisser un commentaire" not in end
    assert "un × 1" not in end
    assert "Jens Stoltenberg" in quote.partition("╭─ quote")[2]


def test_an_article_that_was_added_is_read_with_its_figures_and_quotes_lit(tmux: Tmux) -> None:
    tmux.wait_for("The ferry that sails for one passenger")
    tmux.press("Enter")
    tmux.wait_for("480 euros")
    styled = tmux.styled
    tmux.press("f", "Enter")
    card = tmux.wait_for("money")
    tmux.press("Escape")
    tmux.wait_without("╭─ money")
    tmux.press("'", "Enter")
    quote = tmux.wait_for("Inga Thorsen")
    tmux.press("Escape")
    tmux.wait_without("╭─ quote")
    tmux.press("q")
    tmux.wait_for("Inbox 1")

    lit = next(line for line in styled.splitlines() if "480 euros" in line)
    assert "480 euros" not in tmux.screen
    assert "\x1b[1m" in lit.split("480 euros")[0] or "\x1b[1;" in lit.split("480 euros")[0]
    assert "EUR" in card
    assert "said" in quote


def test_a_resize_while_reading_keeps_the_words_at_the_top(tmux: Tmux) -> None:
    tmux.wait_for("The ferry that sails")
    tmux.press("Enter")
    tmux.wait_for("480 euros")
    tmux.resize(60, 8)
    tmux.wait_for("Enter card   ? keys")
    tmux.press("G")
    tmux.wait_for("to keep the boat")
    tmux.resize(120, 30)
    tmux.wait_for("Inbox 1")
    tmux.wait_for("3,200 people")


def test_stopped_and_brought_back_the_screen_is_whole(tmux: Tmux) -> None:
    before = tmux.wait_for("Inbox 1")
    tmux.press("?")
    tmux.wait_for("In the list")
    tmux.press("Escape")
    tmux.wait_for("Inbox 1")
    tmux.press("C-l")

    assert tmux.wait_for("The ferry").splitlines()[0] == before.splitlines()[0]
