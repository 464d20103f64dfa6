"""Books: the chapters of an EPUB in reading order, as one article with their headings.

`package` reads what the book says of itself, `chapters` makes one tree of its documents, in which
a note at the end of the book is found from the chapter that refers to it. `leaves` tells what of it is
not read, `splitting` makes a book of each chapter.
"""

from articles.capture.carriers.epub.book import is_epub, read_epub
from articles.capture.carriers.epub.splitting import split_epub

__all__ = ["is_epub", "read_epub", "split_epub"]
