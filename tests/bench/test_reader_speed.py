"""What the reader itself costs, printed: to set an article, to paint a line, a page, a mark.

Run by hand: `uv run pytest -m bench tests/bench/test_reader_speed.py -s`. The limits are the issue's,
a frame for opening and a millisecond for a line; the figures printed are what counts.
"""

import time
from collections.abc import Callable

import pytest
from textual.app import App, ComposeResult
from textual.geometry import Region

from articles.article import Article, compose
from articles.evidence import Evidence, extract
from tests.bench.prose import paragraphs, title
from tui.reader import Reader, Setting, lay_out
from tui.reader.finding import Folded, find_all
from tui.themes import THEMES

pytestmark = pytest.mark.bench

FRAME, LINE = 16.0, 1.0
SCREEN = Region(0, 0, 120, 40)


@pytest.fixture(scope="module")
def long_read() -> tuple[Article, Evidence]:
    """About five thousand words with their evidence."""
    text = "\n\n".join(paragraphs(1, 90))
    article = compose(title(1), text)
    return article, extract(article.text, "en")


class Room(App[None]):
    def compose(self) -> ComposeResult:
        self.reader = Reader(theme=THEMES["ansi"])
        yield self.reader


def taken(work: Callable[[], object], times: int) -> float:
    """Milliseconds of processor time for one of `times` runs, on average."""
    begin = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - begin) * 1000 / times


def test_an_article_is_set_within_a_frame(long_read: tuple[Article, Evidence]) -> None:
    article, evidence = long_read

    plain = taken(lambda: lay_out(article, evidence), 10)
    narrow = taken(lambda: lay_out(article, evidence, Setting(measure=40)), 10)

    print(f"\nset {article.words} words: {plain:.1f} ms at 72 columns, {narrow:.1f} ms at 40")
    assert plain < FRAME


async def test_opening_and_moving_take_little(long_read: tuple[Article, Evidence]) -> None:
    async with Room().run_test(size=(120, 40)) as pilot:
        reader: Reader = pilot.app.reader

        def painted(move: Callable[[], object]) -> Callable[[], object]:
            return lambda: (move(), reader.render_lines(SCREEN))

        opening = taken(painted(lambda: reader.set_article(*long_read)), 10)
        line = taken(painted(reader.action_line_down), 200)
        reader.repaint_all()
        page = taken(painted(reader.action_page_down), 5)
        mark = taken(painted(reader.action_next_mark), 50)

    print(f"\nopen {opening:.1f} ms, a line {line:.2f} ms, a page {page:.2f} ms, a mark {mark:.2f} ms")
    assert opening < 2 * FRAME
    assert line < LINE


def test_finding_keeps_up_with_typing(long_read: tuple[Article, Evidence]) -> None:
    article, _ = long_read

    folding = taken(lambda: Folded.of(article.text), 5)
    folded = Folded.of(article.text)
    finding = taken(lambda: find_all(folded, "the"), 20)

    print(f"\nfold {folding:.1f} ms, find {finding:.2f} ms")
    assert finding < FRAME
