"""Putting an article into the tables: a new one, or a newer capture of one that is there."""

import json
import sqlite3
from datetime import UTC, datetime

from articles.article import Article
from articles.evidence import Evidence
from articles.library.contents import keep_contents
from articles.library.encoding import unpack_text
from articles.library.evidence_rows import replace_evidence
from articles.library.folding import title_key
from articles.library.identity import address, digest, fingerprint, on_one_site
from articles.library.listing import needle
from articles.library.marking import restore
from articles.library.originals import keep_original, when_saved
from articles.library.places import carried_over
from articles.library.records import Added, Original

_ARTICLE_COLUMNS = (
    "title, authors, published, site, language, url, caption, lead_image, description, tags, "
    "words, length, fingerprint"
)

_WORTH_KEEPING = 150
"""Words from which an article is not given up for one of less than half as many."""


def put(
    connection: sqlite3.Connection,
    article: Article,
    evidence: Evidence | None,
    *,
    original: Original | None,
    capture: int,
    now: int,
    sample: bool = False,
) -> Added:
    """Add an article or update the one that it is; inside a transaction of the caller's."""
    article_id = find(connection, article, original)
    if article_id is None:
        saved = when_saved(original, now)
        article_id = _insert(connection, article, evidence, capture=capture, now=saved, sample=sample)
        added = Added(article_id, created=True)
    else:
        restore(connection, article_id)
        if _is_poorer(connection, article_id, article, original, capture):
            return Added(article_id, created=False, changed=False, poorer=True)
        changed = replace(connection, article_id, article, evidence, capture=capture, now=now)
        added = Added(article_id, created=False, changed=changed)
    _keep_addresses(connection, article_id, article, original)
    if original is not None:
        keep_original(connection, article_id, original, now=now)
    return added


def find(connection: sqlite3.Connection, article: Article, original: Original | None) -> int | None:
    """The id under which the library has this article already, removed or not.

    Its address tells first, then its title and text, then the very bytes it came from.
    """
    for url in _addresses(article, original):
        row = connection.execute("SELECT article_id FROM addresses WHERE address = ?", (url,)).fetchone()
        if row is not None:
            return int(row[0])
    row = connection.execute(
        "SELECT id FROM articles WHERE fingerprint = ? ORDER BY id", (fingerprint(article),)
    ).fetchone()
    if row is None and original is not None:
        row = connection.execute(
            "SELECT article_id FROM originals WHERE digest = ? AND part = ? ORDER BY id",
            (digest(original.data), original.part),
        ).fetchone()
    return None if row is None else int(row[0])


def _is_poorer(
    connection: sqlite3.Connection,
    article_id: int,
    article: Article,
    original: Original | None,
    capture: int,
) -> bool:
    """Whether the page has lost most of the article since, to a paywall or an error.

    What a newer capture makes of it, or the same bytes give, is believed however short it is.
    """
    words, captured_by = connection.execute(
        "SELECT words, capture FROM articles WHERE id = ?", (article_id,)
    ).fetchone()
    if words < _WORTH_KEEPING or article.words * 2 > words or capture > captured_by or original is None:
        return False
    known = connection.execute(
        "SELECT 1 FROM originals WHERE article_id = ? AND digest = ?", (article_id, digest(original.data))
    ).fetchone()
    return known is None


def replace(
    connection: sqlite3.Connection,
    article_id: int,
    article: Article,
    evidence: Evidence | None,
    *,
    capture: int,
    now: int,
) -> bool:
    """Keep this capture of an article instead of the one that was there; False if it is the same.

    What its reader did with it stays; the place in the text moves with the words that stood there.
    """
    was = connection.execute(
        f"SELECT {_ARTICLE_COLUMNS} FROM articles WHERE id = ?", (article_id,)
    ).fetchone()
    text, markdown = connection.execute(
        "SELECT text, markdown FROM contents WHERE article_id = ?", (article_id,)
    ).fetchone()
    before = unpack_text(text)
    row = _article_row(article)
    if not article.url:  # saved again from a file: where it once came from is still known
        row = (*row[:5], was[5], *row[6:])
    changed = row != was or article.markdown != unpack_text(markdown)
    if changed:
        marks = ", ".join("?" for _ in row)
        connection.execute(
            f"UPDATE articles SET ({_ARTICLE_COLUMNS}) = ({marks}) WHERE id = ?", (*row, article_id)
        )
        keep_contents(connection, article_id, article)
        _move_status(connection, article_id, article, before, now=now)
    connection.execute("UPDATE articles SET capture = ? WHERE id = ?", (capture, article_id))
    if evidence is not None or article.text != before:
        replace_evidence(connection, article_id, evidence)
    return changed


def _insert(
    connection: sqlite3.Connection,
    article: Article,
    evidence: Evidence | None,
    *,
    capture: int,
    now: int,
    sample: bool,
) -> int:
    row = (*_article_row(article), capture)
    marks = ", ".join("?" for _ in row)
    cursor = connection.execute(f"INSERT INTO articles ({_ARTICLE_COLUMNS}, capture) VALUES ({marks})", row)
    article_id = int(cursor.lastrowid or 0)
    keep_contents(connection, article_id, article)
    connection.execute(
        "INSERT INTO statuses (article_id, saved, updated, sample, title_key, published_key, words, needle)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (article_id, now, now, sample, *_list_keys(article)),
    )
    replace_evidence(connection, article_id, evidence)
    return article_id


def _move_status(
    connection: sqlite3.Connection, article_id: int, article: Article, before: str, *, now: int
) -> None:
    (position,) = connection.execute(
        "SELECT position FROM statuses WHERE article_id = ?", (article_id,)
    ).fetchone()
    connection.execute(
        "UPDATE statuses SET updated = ?, position = ?,"
        " title_key = ?, published_key = ?, words = ?, needle = ? WHERE article_id = ?",
        (now, carried_over(position, before, article.text), *_list_keys(article), article_id),
    )


def _keep_addresses(
    connection: sqlite3.Connection, article_id: int, article: Article, original: Original | None
) -> None:
    connection.executemany(
        "INSERT OR IGNORE INTO addresses VALUES (?, ?)",
        ((url, article_id) for url in _addresses(article, original)),
    )


def _addresses(article: Article, original: Original | None) -> list[str]:
    """The addresses an article goes by: its own, then the one it was fetched from.

    A page of another site may say that it is this article; then it is kept beside it, not over it.
    """
    fetched_from = original.fetched_from if original else None
    own = article.url if fetched_from is None or on_one_site(article.url, fetched_from) else None
    urls = (own, original.url if original and not original.part else None)
    return list(dict.fromkeys(found for url in urls if (found := address(url))))


def _article_row(article: Article) -> tuple[object, ...]:
    return (
        article.title,
        json.dumps(article.authors, ensure_ascii=False),
        article.published,
        article.site,
        article.language,
        article.url,
        article.caption,
        article.lead_image,
        article.description,
        json.dumps(article.tags, ensure_ascii=False),
        article.words,
        len(article.text),
        fingerprint(article),
    )


def _list_keys(article: Article) -> tuple[str, str, int, str]:
    return (
        title_key(article.title),
        _published_key(article.published),
        article.words,
        needle(article.title, article.site, article.authors),
    )


def _published_key(published: str | None) -> str:
    """The moment in UTC where there is one to tell, so that zones sort among each other."""
    if published is None:
        return ""
    try:
        moment = datetime.fromisoformat(published)
    except ValueError:
        return published
    if moment.tzinfo is None:
        return published
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S")
