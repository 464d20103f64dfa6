"""What is removed can be brought back, for a while."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from articles.article import Article
from articles.evidence import Evidence
from articles.library import Library, LibraryError, Original
from articles.library.library import KEEP_REMOVED_DAYS

DAY = 24 * 60 * 60 * 1000


def test_a_removed_article_is_in_no_list(library: Library, write: Callable[..., Article]) -> None:
    article_id = library.add(write()).id

    library.remove(article_id)

    assert library.list(shelf="all") == []
    with pytest.raises(LibraryError, match="no article"):
        library.get(article_id)


def test_it_is_restored_as_it_was(
    library: Library, write: Callable[..., Article], evidence: Evidence
) -> None:
    article_id = library.add(write(), evidence).id
    library.mark(article_id, starred=True, position=3)
    before = library.get(article_id)

    library.remove(article_id)
    library.restore(article_id)

    assert library.get(article_id) == before


def test_it_is_purged_by_a_removal_a_month_later_and_not_before(
    library: Library, path: Path, write: Callable[..., Article], evidence: Evidence
) -> None:
    old, recent, last = (library.add(write(), evidence, original=b"%d" % n).id for n in range(3))
    library.remove(old)
    library.remove(recent)
    with sqlite3.connect(path) as connection:
        connection.execute(
            "UPDATE statuses SET removed = removed - ? WHERE article_id = ?",
            ((KEEP_REMOVED_DAYS + 1) * DAY, old),
        )
        connection.execute(
            "UPDATE statuses SET removed = removed - ? WHERE article_id = ?",
            ((KEEP_REMOVED_DAYS - 1) * DAY, recent),
        )

    library.remove(last)

    with pytest.raises(LibraryError):
        library.restore(old)
    assert library.restore(recent).id == recent
    assert library.restore(last).id == last
    tables = ("articles", "contents", "originals", "statuses", "extractions", "figures", "dates", "quotes")
    left = {table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}
    assert left == dict.fromkeys(tables, 2) | {"figures": 4, "quotes": 4}


def test_an_id_is_never_given_twice(library: Library, write: Callable[..., Article]) -> None:
    library.fill([(write(), Evidence(), Original(b"x"))])
    [sample] = library.list()
    library.remove_samples()

    assert library.add(write()).id > sample.id
