"""Each thread's own connection to the library."""

import threading
from pathlib import Path

from articles.library.connection import connect
from articles.library.errors import LibraryError
from articles.library.matching import Connection


class Connections:
    """The connections to the library at a path: one for each thread that asks, until all are closed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._here = threading.local()
        self._opened: list[Connection] = []
        self._opening = threading.Lock()
        self._closed = False

    def here(self) -> Connection:
        """The calling thread's own."""
        connection: Connection | None = getattr(self._here, "connection", None)
        if connection is None or self._closed:
            with self._opening:
                if self._closed:
                    raise LibraryError(f"The library {self._path} has been closed.")
                connection = connect(self._path)
                self._opened.append(connection)
            self._here.connection = connection
        return connection

    def close(self) -> None:
        """Close them all, whichever thread this is."""
        with self._opening:
            self._closed = True
            while self._opened:
                self._opened.pop().close()
