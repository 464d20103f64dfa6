"""A source (a file, an address, standard input) read, captured and searched for evidence."""

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from articles.article import Article
from articles.capture import (
    CaptureError,
    Document,
    fetch,
    is_beside_the_point,
    may_hold_an_article,
    open_carrier,
    open_chapters,
    read_draft,
    saved_moment,
    shortcut_address,
)
from articles.evidence import Evidence, extract_article
from articles.library import Original
from articles.saving.limits import OutOfTime
from articles.saving.visiting import Prepared, best_version, original_of

SHORTCUTS = (".webloc", ".url", ".desktop")
"""What files end in that hold only an address."""

STDIN = "-"
"""The source that stands for standard input."""

CAPTURE_VERSION = 4
"""Kept beside each article; raise it when `articles.capture` makes better ones of the same bytes."""

LARGE = 4 * 1024 * 1024
"""Bytes of a file beyond which it is taken apart here, and its parts are read by a crew."""

LARGE_ARCHIVE = 256 * 1024
"""The same for what is packed or holds many: a hundred pages fit into so little."""

QUICK = 256 * 1024
"""Bytes of a page up to which it is read by this process itself: that is done before another begins."""

LARGEST = 256 * 1024 * 1024
"""Bytes of the largest file that is read at all."""


Member = Original | CaptureError
"""The bytes of a document, or why they could not be had."""


def is_address(source: str) -> bool:
    """Whether a source is on the web."""
    return source.casefold().startswith(("http://", "https://"))


def check_source(source: str) -> None:
    """Raise `CaptureError` for a source that is plainly not there."""
    if not (source == STDIN or is_address(source) or os.path.exists(source)):
        read_source(source)  # says what is wrong


def expanded(sources: Iterable[str]) -> list[str]:
    """The sources, each once, with the articles in it instead of a folder."""
    found: dict[str, None] = {}
    for source in sources:
        if source == STDIN or is_address(source) or not os.path.isdir(source):
            found[source] = None
        else:
            # A folder without any stays, to be refused with a sentence.
            found.update(dict.fromkeys(_files_within(source) or [source]))
    return list(dict.fromkeys(map(_led, found)))


def _leads_on(path: str) -> bool:
    """Whether a file is a shortcut by its content: those of Linux are named like its programs."""
    return path.endswith(".desktop") and _led(path) != path


def _led(source: str) -> str:
    """The address that a shortcut stands for, instead of the file."""
    if not source.casefold().endswith(SHORTCUTS) or not os.path.isfile(source):
        return source
    try:
        return shortcut_address(_read(source).data, source) or source
    except CaptureError:
        return source  # its turn to be refused will come


def is_large(source: str) -> bool:
    """Whether a source is a file so large that many articles may be in it."""
    if source == STDIN or is_address(source) or not os.path.isfile(source):
        return False
    size = os.path.getsize(source)
    return size > LARGE or (size > LARGE_ARCHIVE and _begins_like_an_archive(source))


def is_quick(original: Original) -> bool:
    """Whether these bytes are a plain page so small that no other process need be called to read it."""
    return len(original.data) <= QUICK and not _is_archive(original.data) and b"%PDF-" not in original.data


def is_archive(original: Original) -> bool:
    """Whether many articles may be in these bytes."""
    return _is_archive(original.data)


def _begins_like_an_archive(source: str) -> bool:
    try:
        with open(source, "rb") as file:
            return _is_archive(file.read(4))
    except OSError:
        return False  # its turn to be refused will come


def _is_archive(data: bytes) -> bool:
    return data.startswith((b"PK\x03\x04", b"\x1f\x8b", b"WARC"))


def _files_within(folder: str) -> list[str]:
    found: list[str] = []
    for here, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not is_beside_the_point(name))
        paths = (os.path.join(here, name) for name in sorted(names))
        found += (path for path in paths if may_hold_an_article(os.path.basename(path)) or _leads_on(path))
    return found


def prepare(source: str, *, chapters: bool = False) -> list[Prepared]:
    """The articles of a source, with their evidence; `CaptureError` where there are none."""
    return prepare_all(read_source(source), chapters=chapters)


def prepare_all(original: Member, *, chapters: bool = False) -> list[Prepared]:
    """The articles in these bytes, or the error that came instead of them."""
    if isinstance(original, CaptureError):
        raise original
    prepared: list[Prepared] = []
    refusal: CaptureError | None = None
    for member in members(original, chapters=chapters):
        try:
            prepared.append(prepare_member(member))
        except CaptureError as error:
            refusal = refusal or error
    if refusal and not prepared:
        raise refusal
    return prepared


def prepare_fetched(original: Member) -> list[Prepared]:
    """The articles in what was fetched, or in the better version that the page itself names."""
    if isinstance(original, CaptureError):
        raise original
    return best_version(original, prepare_all)


def members(original: Original, *, chapters: bool = False) -> Iterator[Member]:
    """The documents in an archive; what is no archive is its own only document.

    With `chapters`, those of a book are documents too.
    """
    for document in open_carrier(
        original.data, name=original.name, url=original.url, charset=original.charset
    ):
        for part in open_chapters(document) if chapters else [document]:
            yield _member(original, part)


def all_members(original: Original, *, chapters: bool = False) -> list[Member]:
    """The same, all at once: taking a book apart takes a while, and another process can do it."""
    return list(members(original, chapters=chapters))


def prepare_member(member: Member) -> Prepared:
    """The article of a document."""
    if isinstance(member, CaptureError):
        raise member
    return prepare_original(member)


def _member(original: Original, document: Document) -> Member:
    """What is kept of a member of an archive: its own bytes, to be read again without the rest."""
    if document.problem:
        return CaptureError(document.problem)
    if document.data is original.data:
        return original
    return Original(
        document.data,
        document.name,
        document.url,
        document.content_type,
        document.charset,
        saved=saved_moment(document.saved),
    )


def prepare_original(original: Original) -> Prepared:
    """The article that these bytes hold."""
    article, draft = read_draft(original.data, url=original.url, name=original.name, charset=original.charset)
    return Prepared(article, _evidence(article), replace(original, saved=draft.saved or original.saved))


def _evidence(article: Article) -> Evidence | None:
    """What is in the article; None for one so long that time or memory are up, which is kept all the same."""
    try:
        return extract_article(article)
    except (OutOfTime, MemoryError):
        return None


def read_source(source: str) -> Original:
    """The bytes of a source; those at the address where it is a file that holds only one."""
    original = _read(source)
    # Only a file on this disk may lead on: what is fetched could lead into the user's own network.
    address = None if original.url else shortcut_address(original.data, original.name)
    return _fetched(address) if address else original


def _read(source: str) -> Original:
    if source == STDIN:
        return Original(_read_stdin())
    if is_address(source):
        return _fetched(source)
    if "://" in source:
        raise CaptureError(f"{source} cannot be fetched: an address begins with http:// or https://.")
    # A file may be named in bytes that are no text at all.
    name = os.fsencode(Path(source).name).decode(errors="replace")
    path = source if os.path.exists(source) else os.path.expanduser(source)
    return Original(_read_file(Path(path)), name=name)


def _read_stdin() -> bytes:
    if sys.stdin is None:  # as it is after `<&-`
        raise CaptureError("Nothing is piped in: standard input is closed.")
    try:
        return _limited(sys.stdin.buffer.read(LARGEST + 1), "Standard input")
    except OSError as error:
        raise CaptureError(f"Standard input could not be read: {error.strerror}.") from error


def _fetched(address: str) -> Original:
    return original_of(fetch(address))


def _read_file(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise CaptureError(f"{path} is a folder with no article in it.")
        # A device may never end; a pipe does when its writer does: `add <(curl …)`.
        if not (path.is_file() or path.is_fifo()):
            path.stat()  # says so where there is none
            raise CaptureError(f"{path} is not a file that can be read to its end; pipe it in with “-”.")
        with path.open("rb") as file:
            return _limited(file.read(LARGEST + 1), str(path))
    except FileNotFoundError:
        raise CaptureError(f"There is no file {path}.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise CaptureError(f"{path} could not be read: {reason}.") from error


def _limited(data: bytes, name: str) -> bytes:
    if len(data) > LARGEST:
        raise CaptureError(f"{name} is larger than {LARGEST // 2**20} MB, which no article is.")
    return data
