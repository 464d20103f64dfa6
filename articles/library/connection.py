"""Opening the file: found, ours, of a version that we know, and set up for two programs at once."""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from articles.library.errors import LibraryError, told_plainly
from articles.library.matching import Connection
from articles.library.schema import APPLICATION_ID, MIGRATIONS, migrate, schema_version

BUSY_SECONDS = 15.0
"""How long a change waits for another program's change before it gives up."""

OLDEST_SQLITE = (3, 37, 0)
"""Strict tables."""


def connect(path: Path) -> Connection:
    """A connection to the library at `path`, which is made if there is none.

    Where the file may not be written, the connection can only read.
    """
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise LibraryError(
            f"This Python has SQLite {sqlite3.sqlite_version}, and a library needs 3.37 or newer; "
            "run Pullquote with a newer Python."
        )
    if path.is_dir():
        raise LibraryError(f"{path} is a folder; --library takes a file, such as {path / 'library.db'}.")
    _make_private_file(path)
    writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    with told_plainly(path):
        connection = _open(path, "rw") if writable else _open_to_read(path)
        try:
            _check(connection, path)  # before anything is written: it may be somebody else's
            if writable:
                _set_up(connection)
            elif schema_version(connection) < len(MIGRATIONS):
                raise LibraryError(
                    f"The library {path} is read-only and from an older Pullquote; make it writable once."
                )
        except BaseException:
            connection.close()
            raise
    return connection


def _make_private_file(path: Path) -> None:
    """What somebody reads is nobody else's business, so the file is its owner's alone."""
    if path.exists():
        return
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        reason = error.strerror or str(error)
        raise LibraryError(f"The library {path} could not be made: {reason}.") from error


def _open_to_read(path: Path) -> Connection:
    connection = _open(path, "ro")
    try:
        connection.execute("SELECT 1 FROM sqlite_schema").fetchone()
    except sqlite3.OperationalError:
        # In WAL mode even reading needs a file beside it, unless nobody can be writing.
        if path.with_name(path.name + "-wal").exists():
            raise
        connection.close()
        connection = _open(path, "ro&immutable=1")
    return connection


def _open(path: Path, mode: str) -> Connection:
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,  # transactions begin where we say so
        factory=Connection,
        check_same_thread=False,  # each thread has its own; the one that closes, closes all
    )
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def _check(connection: sqlite3.Connection, path: Path) -> None:
    version = schema_version(connection)
    if version > len(MIGRATIONS):
        raise LibraryError(
            f"The library {path} was made by a newer Pullquote; update this one, "
            "or choose another library with --library."
        )
    owner = int(connection.execute("PRAGMA application_id").fetchone()[0])
    empty = connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone() is None
    if owner != APPLICATION_ID and not empty:
        raise LibraryError(f"{path} is another program's database; choose another file with --library.")


def _set_up(connection: sqlite3.Connection) -> None:
    # Returns without an error, and changes nothing, where the file system cannot do it.
    _patiently(connection, "PRAGMA journal_mode = WAL")
    # A killed program loses nothing; a power cut at most the last moments, and never the library.
    connection.execute("PRAGMA synchronous = NORMAL")
    if schema_version(connection) < len(MIGRATIONS):
        with transaction(connection):
            migrate(connection)


def _patiently(connection: sqlite3.Connection, statement: str) -> None:
    """Changing to WAL does not wait for other programs by itself, though it needs the file alone."""
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute(statement)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.01)
        else:
            return


@contextmanager
def transaction(connection: sqlite3.Connection, kind: str = "IMMEDIATE") -> Iterator[None]:
    """All or nothing. Inside another one it is a part of that, all or nothing too.

    `IMMEDIATE` is for changes; `DEFERRED` for several reads that must agree with each other.
    """
    nested = connection.in_transaction
    connection.execute("SAVEPOINT part" if nested else f"BEGIN {kind}")
    try:
        yield
        connection.execute("RELEASE part" if nested else "COMMIT")
    except BaseException:
        # A full disk has rolled everything back already.
        if connection.in_transaction:
            connection.execute("ROLLBACK TO part" if nested else "ROLLBACK")
            if nested:
                connection.execute("RELEASE part")
        raise
