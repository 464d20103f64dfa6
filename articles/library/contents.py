"""What an article holds, as packed bytes: its text, its Markdown and its blocks."""

import json
import sqlite3

from articles.article import Article
from articles.library.encoding import pack_blocks, pack_text, unpack_blocks, unpack_text
from articles.library.records import Entry


def keep_contents(connection: sqlite3.Connection, article_id: int, article: Article) -> None:
    """Keep what an article holds, instead of what it held."""
    connection.execute(
        "INSERT OR REPLACE INTO contents VALUES (?, ?, ?, ?)",
        (article_id, pack_text(article.text), pack_text(article.markdown), pack_blocks(article.blocks)),
    )


def read_article(connection: sqlite3.Connection, entry: Entry) -> Article:
    """The article of an entry, whole."""
    text, markdown, blocks, caption, lead_image, description, tags = connection.execute(
        "SELECT text, markdown, blocks, caption, lead_image, description, tags"
        " FROM contents JOIN articles ON id = article_id WHERE article_id = ?",
        (entry.id,),
    ).fetchone()
    return Article(
        title=entry.title,
        markdown=unpack_text(markdown),
        text=unpack_text(text),
        blocks=unpack_blocks(blocks),
        authors=entry.authors,
        published=entry.published,
        site=entry.site,
        language=entry.language,
        url=entry.url,
        caption=caption,
        lead_image=lead_image,
        description=description,
        tags=tuple(json.loads(tags)),
    )
