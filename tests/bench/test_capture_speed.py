"""How many pages a second are captured, and where the time goes. `pytest -m bench -s`"""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from articles.capture import read_article
from articles.capture.decoding import decode
from articles.capture.draft import Draft
from articles.capture.page.blocks import page_blocks
from articles.capture.page.choosing import cast_votes, choose
from articles.capture.page.reading import _parse, read_page
from articles.capture.page.regular import regular_tree
from articles.capture.page.tidying import tidy

pytestmark = pytest.mark.bench

CASES = sorted((Path(__file__).parents[1] / "pages").glob("*/source.html"))
TEASERS = "".join(
    f"<div class='card c{n}'><a href='/{n}'><span class='t'>Teaser number {n} for a story</span></a></div>"
    for n in range(600)
)
SCRIPT = "<script>" + "window.state={items:[1,2,3]};" * 4000 + "</script>"
WEIGHT = f"{SCRIPT}<style>{'.a{color:red}' * 2000}</style><div class='grid'>{TEASERS}</div>"


def _heavy(page: str) -> str:
    """The page with what a newspaper's page weighs: 150 KB of scripts, 600 teasers."""
    return page.replace("</body>", f"{WEIGHT}</body>") if "</body>" in page else page + WEIGHT


def _pages_a_second(pages: list[bytes], read: Callable[[bytes], object]) -> float:
    start = time.process_time()
    for page in pages:
        read(page)
    return len(pages) / (time.process_time() - start)


def test_a_heavy_page_takes_no_longer_than_trafilatura_alone() -> None:
    from trafilatura import bare_extraction

    light = [path.read_bytes() for path in CASES]
    heavy = [_heavy(decode(page)).encode() for page in light]
    readers: dict[str, Callable[[bytes], object]] = {
        "ours": lambda page: read_article(page, url="https://example.org/a"),
        "trafilatura": lambda page: bare_extraction(
            page.decode(), with_metadata=True, include_comments=False
        ),
    }
    for read in readers.values():
        read(heavy[0])

    speeds = {name: _pages_a_second(heavy, read) for name, read in readers.items()}

    print(f"\nlight: {_pages_a_second(light, readers['ours']):.1f} pages a second")
    print(f"heavy, {sum(map(len, heavy)) // len(heavy) // 1024} KB each: {speeds}")
    assert speeds["ours"] > speeds["trafilatura"]


def test_where_the_time_of_a_heavy_page_goes() -> None:
    source = _heavy(decode(next(path for path in CASES if "french" in str(path)).read_bytes()))
    read_page(source, Draft(url="https://example.org/a"))
    times: dict[str, float] = {}

    def timed(name: str, step: Callable[[], Any]) -> Any:
        start = time.process_time()
        result = step()
        times[name] = (time.process_time() - start) * 1000
        return result

    tidied = timed("tidy", lambda: tidy(source))
    root = timed("parse", lambda: _parse(tidied.markup))
    tree = timed("regular", lambda: regular_tree(root, lambda address: address))
    blocks = timed("blocks", lambda: page_blocks(tree))
    timed("votes", lambda: cast_votes(blocks, tree, []))
    timed("choose", lambda: choose(blocks))
    timed("everything", lambda: read_page(source, Draft(url="https://example.org/a")))

    print("\n" + "  ".join(f"{name} {spent:.1f} ms" for name, spent in times.items()))
    assert times["everything"] < 1000


STAGES = """
import resource, sys
from pathlib import Path
from articles.capture import read_article
from articles.capture.decoding import decode
from articles.capture.page.blocks import page_blocks
from articles.capture.page.choosing import choose
from articles.capture.page.reading import _parse
from articles.capture.page.regular import regular_tree
from articles.capture.page.tidying import tidy
from articles.capture.page.choosing import cast_votes

def so_far(stage):
    print(stage, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)

so_far("imports")
source = Path(sys.argv[1]).read_bytes()
text = decode(source)
tidied = tidy(text); so_far("tidy")
root = _parse(tidied.markup); so_far("parse")
tree = regular_tree(root, lambda address: address); so_far("regular")
blocks = page_blocks(tree); so_far("blocks")
cast_votes(blocks, tree, []); so_far("votes")
choose(blocks); so_far("choose")
read_article(source); so_far("everything")
"""


def test_what_memory_each_stage_of_a_large_page_takes(tmp_path: Path) -> None:
    light = decode(next(path for path in CASES if "french" in str(path)).read_bytes())
    large = tmp_path / "large.html"
    large.write_text(light.replace("</body>", WEIGHT * 10 + "</body>"), "utf-8")

    done = subprocess.run(
        [sys.executable, "-c", STAGES, str(large)], capture_output=True, text=True, check=True
    )

    print(f"\n{large.stat().st_size // 1024} KB, highest memory in MB after each stage:")
    print("  ".join(done.stdout.splitlines()))
    assert int(done.stdout.split()[-1]) < 1024
