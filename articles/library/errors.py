"""What can go wrong with a library, said as one sentence: what happened, to which file, what to do."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# The primary result codes of SQLite, https://sqlite.org/rescode.html
_SENTENCES = {
    5: "The library {path} is in use by another program; try again when that is done.",
    6: "The library {path} is in use by another program; try again when that is done.",
    8: "The library {path} is read-only; make it writable, or choose another with --library.",
    10: "The library {path} could not be read or written ({error}); look after the disk it is on.",
    11: "The library {path} is damaged ({error}); bring it back from a backup, or move it away.",
    13: "The library {path} could not grow, because the disk is full; make room and try again.",
    14: "The library {path} could not be opened; see that its folder exists and is yours.",
    18: "The article is too large for the library {path}.",
    23: "The library {path} may not be used ({error}).",
    26: "{path} is not a Pullquote library; choose another with --library, or move it away.",
}


class LibraryError(Exception):
    """Something is wrong with the library; the message is a sentence that says what to do."""


@contextmanager
def told_plainly(path: Path) -> Iterator[None]:
    """Whatever SQLite raises inside comes out as a `LibraryError` about the library at `path`."""
    try:
        yield
    except sqlite3.Error as error:
        raise LibraryError(_sentence(error, path)) from error
    except UnicodeEncodeError as error:
        raise LibraryError(f"The library {path} cannot keep text that is no Unicode ({error}).") from error


def _sentence(error: sqlite3.Error, path: Path) -> str:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    sentence = _SENTENCES.get(code, "The library {path} could not do that ({error}).")
    return sentence.format(path=path, error=error)
