"""What the library costs: figures, printed, and the few ratios that must hold anywhere.

Run by hand: `uv run pytest -m bench tests/bench/test_library_speed.py -s`.
"""

import random
import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from articles.article import compose, parse
from articles.evidence import DateMention, Evidence, Figure, Quote
from articles.library import Library
from articles.saving import save

pytestmark = pytest.mark.bench

MANY = 100_000
_WORDS = """
council bridge ferry minister report finance énergie Élysée Straße gobierno millones market
climate river water school hospital budget election parliament police village storm harvest
"""
WORDS = _WORDS.split()


def best(work: Callable[[], object], times: int = 15) -> float:
    """Milliseconds of the fastest run."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return min(taken) * 1000


def prose(words: int, seed: int) -> str:
    chance = random.Random(seed)
    return " ".join(chance.choice(WORDS) for _ in range(words))


def small_library(path: Path, count: int) -> None:
    with Library(path) as library, library.batch():
        for n in range(count):
            article = compose(
                f"{prose(8, n)} {n}",
                prose(60, -n),
                site=f"Site {n % 40}",
                authors=(prose(2, n),),
                published=f"20{n % 25:02}-{n % 12 + 1:02}-{n % 28 + 1:02}",
            )
            library.add(article, Evidence())


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    path = tmp_path_factory.mktemp("few") / "library.db"
    small_library(path, 100)
    with Library(path) as library:
        yield library


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A thousand articles, and each of them a hundred times under another title."""
    path = tmp_path_factory.mktemp("many") / "library.db"
    small_library(path, 1000)
    raw = sqlite3.connect(path)
    copies = (
        f"WITH RECURSIVE copy(n) AS (SELECT 1000 UNION ALL SELECT n + 1000 FROM copy WHERE n < {MANY} - 1000)"
    )
    for table, key in (
        ("articles", "id"),
        ("contents", "article_id"),
        ("statuses", "article_id"),
        ("extractions", "article_id"),
    ):
        columns = [row[1] for row in raw.execute(f"PRAGMA table_info({table})")]
        other = {
            key: f"{key} + n",
            "fingerprint": "randomblob(16)",
            "title_key": "title_key || n",
            "needle": "needle || ' ' || n",
        }
        values = ", ".join(other.get(column, column) for column in columns)
        raw.execute(f"INSERT INTO {table} {copies} SELECT {values} FROM {table}, copy")
    raw.commit()
    raw.close()
    with Library(path) as library:
        yield library


def test_a_window_costs_the_same_among_many(few: Library, many: Library) -> None:
    assert many.count() == MANY
    for order in ("saved", "published", "title", "length"):
        small = best(lambda: few.list(order=order, limit=60))  # noqa: B023
        large = best(lambda: many.list(order=order, limit=60))  # noqa: B023
        deep = best(lambda: many.list(order=order, limit=60, offset=MANY - 100))  # noqa: B023
        print(
            f"window by {order:<10} 100: {small:5.2f} ms   100,000: {large:5.2f} ms   its end: {deep:5.2f} ms"
        )
        assert large < small * 4


def test_narrowing_is_faster_than_looking_at_every_title(many: Library) -> None:
    plain = best(lambda: [e for e in many.list(limit=2000) if "99999" in e.title.casefold()], 3) * (
        MANY / 2000
    )
    for typed in ("e", "el", "elysee", "elysee bridge ferry", "no such thing", "99000"):

        def narrow() -> None:
            many.mark(1, position=1)  # forgets what was found before
            many.list(match=typed, order="title", limit=60)  # noqa: B023

        listed = best(narrow, 5)
        counted = best(lambda: many.count(match=typed), 5)  # noqa: B023
        print(f"narrowed by {typed!r:<22} {listed:6.1f} ms   then counted {counted:6.1f} ms")
        assert listed < plain / 4


def test_an_article_opens_without_being_parsed(few: Library) -> None:
    markdown = "\n\n".join(
        f"{prose(30, n)} *{prose(5, n)}* [{prose(3, n)}](https://example.org/{n}) {prose(30, n)}"
        for n in range(75)
    )
    article = compose("Long", markdown)
    evidence = Evidence(
        tuple(Figure(n * 90, n * 90 + 5, "money", "5500", unit="USD") for n in range(300)),
        tuple(DateMention(n * 300, n * 300 + 9, "2024-01-01") for n in range(90)),
        tuple(Quote(n * 300, n * 300 + 50, "direct", n, "A speaker") for n in range(90)),
    )
    article_id = few.add(article, evidence).id

    opened, parsed = best(lambda: few.get(article_id)), best(lambda: parse(markdown))
    marked = best(lambda: few.mark(article_id, position=100))
    few.remove(article_id)

    print(f"open {article.words} words: {opened:.2f} ms (to parse: {parsed:.2f} ms); a mark: {marked:.3f} ms")
    assert opened < parsed / 2


def test_adding_a_hundred_articles(tmp_path: Path) -> None:
    sources = []
    for n in range(100):
        path = tmp_path / f"{n}.md"
        paragraphs = "\n\n".join(
            f"{prose(60, n * 100 + k)}, {k} million euros, “{prose(8, k)},” he said." for k in range(12)
        )
        path.write_text(f"# {prose(8, n)} {n}\n\n{paragraphs}\n")
        sources.append(str(path))

    with Library(tmp_path / "library.db") as library:
        start = time.perf_counter()
        outcomes = list(save(library, sources))
        first = time.perf_counter() - start
        start = time.perf_counter()
        list(save(library, sources))
        again = time.perf_counter() - start

    print(f"add 100 articles of 800 words: {first:.2f} s; the same again: {again:.2f} s")
    assert len(outcomes) == 100
    assert again < first / 4
