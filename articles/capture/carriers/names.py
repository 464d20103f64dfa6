"""Which names promise something to read, in a folder or in an archive."""

import posixpath

_PAGES = ".html .htm .xhtml .md .markdown .txt .text"
_CARRIERS = ".mhtml .mht .eml .webarchive .epub .pdf .warc .wacz .webloc .url"
_ARCHIVES = ".zip .gz"
_ENDINGS = frozenset(f"{_PAGES} {_CARRIERS} {_ARCHIVES}".split())


def may_hold_an_article(name: str) -> bool:
    """Whether a file of that name is taken for an article, or for something that holds some."""
    return not name.startswith(".") and posixpath.splitext(name)[1].casefold() in _ENDINGS


def is_beside_the_point(folder: str) -> bool:
    """Whether a folder of that name is passed over: hidden, or the pictures and frames of a page."""
    return folder.startswith(".") or folder.endswith("_files") or folder == "__MACOSX"
