"""The library: every saved article with its evidence and its reading state, in one SQLite file.

    with Library(default_path()) as library:
        added = library.add(article, evidence, original=Original(data, name="page.html"))
        for entry in library.list(shelf="inbox", order="saved", limit=50):
            ...
        saved = library.get(added.id)

What never changes (the article, its text, its evidence, the bytes it came from) stands in other
tables than what does (read, starred, archived, the place in the text): an article can be captured
or read for evidence again without touching what its reader did with it. `statuses` also holds
copies of the keys that the list is sorted by, so that a window of any shelf in any order is one
walk along one index, with 100,000 articles as with ten.

Parsed blocks are stored, so that opening an article needs no Markdown parser. A removed article
stays for thirty days and can be restored; it is purged by a later removal, never by reading. An
article saved again is brought up to date, but not by a page that has lost most of it to a paywall.
Every change is one transaction: another program may use the same library at the same time, and a
killed one leaves nothing half done. Errors are `LibraryError`, whose message is a sentence for
the person at the keyboard.
"""

from typing import TYPE_CHECKING, Any

from articles.library.errors import LibraryError
from articles.library.location import default_path
from articles.library.records import (
    COLOURS,
    Added,
    Capture,
    Colour,
    Entry,
    Order,
    Original,
    Passage,
    Saved,
    Shelf,
    Visit,
)

if TYPE_CHECKING:
    from articles.library.library import Library

__all__ = [
    "COLOURS",
    "Added",
    "Capture",
    "Colour",
    "Entry",
    "Library",
    "LibraryError",
    "Order",
    "Original",
    "Passage",
    "Saved",
    "Shelf",
    "Visit",
    "default_path",
]


def __getattr__(name: str) -> Any:
    # SQLite is loaded with the first library: the command line starts without.
    if name != "Library":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from articles.library.library import Library

    return Library
