"""What articles travel in: MHTML, web archives, zip and gzip.

`open_carrier` gives the members of an archive of many, `unwrap` the page in what carries one, each
with what the carrier knows of it: a page's address, a letter's sender. A book is itself the
article, and `bound_reader` knows who reads it. A library keeps the bytes of
the member, so that it can be read again without the rest. All is done in memory, within a `Budget`: no name in an archive is ever a path,
no length is believed, and what unpacks to more than it should is a trap and said to be one.
"""

from articles.capture.carriers.document import Document
from articles.capture.carriers.http import unpack_body
from articles.capture.carriers.names import is_beside_the_point, may_hold_an_article
from articles.capture.carriers.opening import bound_reader, open_carrier, open_chapters, unwrap
from articles.capture.carriers.shortcuts import shortcut_address

__all__ = [
    "Document",
    "bound_reader",
    "is_beside_the_point",
    "may_hold_an_article",
    "open_carrier",
    "open_chapters",
    "shortcut_address",
    "unpack_body",
    "unwrap",
]
