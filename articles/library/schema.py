"""The tables, version by version. What is released is never edited: a change is a new version."""

import sqlite3

APPLICATION_ID = 0x50514C42
"""Marks the file as ours (`PQLB`), as SQLite's file header allows."""

_VERSION_1 = """
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE articles (
    id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never used twice: people write ids down
    title TEXT NOT NULL,
    authors TEXT NOT NULL,      -- JSON
    published TEXT,             -- ISO 8601
    site TEXT,
    language TEXT,
    url TEXT,
    caption TEXT,
    lead_image TEXT,
    description TEXT,
    tags TEXT NOT NULL,         -- JSON
    words INTEGER NOT NULL,
    length INTEGER NOT NULL,    -- code points
    fingerprint BLOB NOT NULL,
    capture INTEGER NOT NULL    -- version of what made it from its original; 0: unknown
) STRICT;
CREATE INDEX articles_by_fingerprint ON articles (fingerprint);

CREATE TABLE contents (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    text BLOB NOT NULL,
    markdown BLOB NOT NULL,
    blocks BLOB NOT NULL
) STRICT;

CREATE TABLE addresses (
    address TEXT PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX addresses_by_article ON addresses (article_id);

CREATE TABLE originals (
    id INTEGER PRIMARY KEY,     -- the highest of an article is its latest
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    captured INTEGER NOT NULL,  -- milliseconds since 1970, like all times here
    name TEXT,
    url TEXT,
    content_type TEXT,
    charset TEXT,
    part TEXT NOT NULL,
    digest BLOB NOT NULL,
    data BLOB NOT NULL
) STRICT;
CREATE INDEX originals_by_article ON originals (article_id);
CREATE INDEX originals_by_digest ON originals (digest, part);

CREATE TABLE statuses (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    saved INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    opened INTEGER,
    read INTEGER,               -- since when; NULL is unread, and so on
    starred INTEGER,
    archived INTEGER,
    removed INTEGER,
    position INTEGER NOT NULL DEFAULT 0,
    progress REAL NOT NULL DEFAULT 0,
    sample INTEGER NOT NULL DEFAULT 0,
    title_key TEXT NOT NULL,    -- from here on copies, for the list to walk
    published_key TEXT NOT NULL,
    words INTEGER NOT NULL,
    needle TEXT NOT NULL        -- title, site and authors, folded
) STRICT;
CREATE INDEX statuses_by_saved ON statuses (saved, article_id, archived, starred, read)
    WHERE removed IS NULL;
CREATE INDEX statuses_by_published ON statuses (published_key, article_id, archived, starred, read)
    WHERE removed IS NULL;
CREATE INDEX statuses_by_title ON statuses (title_key, article_id, archived, starred, read)
    WHERE removed IS NULL;
CREATE INDEX statuses_by_length ON statuses (words, article_id, archived, starred, read)
    WHERE removed IS NULL;
CREATE INDEX statuses_removed ON statuses (removed) WHERE removed IS NOT NULL;

CREATE TABLE extractions (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    extractor INTEGER NOT NULL, -- 0: not read for evidence yet
    language TEXT,
    figures INTEGER NOT NULL,
    dates INTEGER NOT NULL,
    quotes INTEGER NOT NULL
) STRICT;
CREATE INDEX extractions_by_extractor ON extractions (extractor);

CREATE TABLE figures (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    kind TEXT NOT NULL,
    value TEXT,
    low TEXT,
    high TEXT,
    unit TEXT,
    modifier TEXT NOT NULL,
    subject TEXT,
    rule TEXT NOT NULL,
    extractor INTEGER NOT NULL,
    PRIMARY KEY (article_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE dates (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    value TEXT,
    rule TEXT NOT NULL,
    extractor INTEGER NOT NULL,
    PRIMARY KEY (article_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE quotes (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    kind TEXT NOT NULL,
    quote_id INTEGER NOT NULL,
    speaker TEXT,
    speaker_start INTEGER,
    speaker_end INTEGER,
    cue TEXT,
    rule TEXT NOT NULL,
    extractor INTEGER NOT NULL,
    PRIMARY KEY (article_id, place)
) STRICT, WITHOUT ROWID;
"""

_VERSION_2 = """
CREATE TABLE passages (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    exact TEXT NOT NULL,        -- the words marked, and some of those around them
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    "start" INTEGER NOT NULL,   -- where they were then
    note TEXT NOT NULL,
    colour TEXT NOT NULL,
    marked INTEGER NOT NULL
) STRICT;
CREATE INDEX passages_by_article ON passages (article_id);
"""

_VERSION_3 = """
ALTER TABLE originals ADD COLUMN etag TEXT;             -- what to ask the server with next time
ALTER TABLE originals ADD COLUMN last_modified TEXT;
"""

_VERSION_4 = """
ALTER TABLE quotes ADD COLUMN speaker_guessed INTEGER NOT NULL DEFAULT 0;   -- 1: concluded, and not sure
"""

MIGRATIONS: list[str] = [_VERSION_1, _VERSION_2, _VERSION_3, _VERSION_4]
"""Entry n takes a library from version n to n + 1; version 0 is an empty file."""


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the tables to the newest version; inside one transaction, which is the caller's."""
    version = schema_version(connection)
    for script in MIGRATIONS[version:]:
        for statement in _statements(script):
            connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")


def schema_version(connection: sqlite3.Connection) -> int:
    """The version that the library at hand has."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _statements(script: str) -> list[str]:
    # Not `executescript`: it would commit the transaction that all of this stands in.
    statements: list[str] = []
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            statements.append(pending)
            pending = ""
    return statements
