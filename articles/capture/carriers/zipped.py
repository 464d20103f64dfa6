"""Zip archives: every page in them, each read where it stands. No name ever touches the file system."""

import posixpath
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

from articles.article.hostile import clean_line
from articles.capture.carriers.budget import MAX_MEMBER, MAX_MEMBERS, Budget, Trap
from articles.capture.carriers.document import Document
from articles.capture.carriers.names import is_beside_the_point, may_hold_an_article
from articles.capture.errors import CaptureError
from articles.capture.saved import saved_by_single_file

_ENTRY = b"PK\x01\x02"
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, struct.error,
    EOFError, OSError, ValueError, LookupError, OverflowError, RuntimeError,
)  # fmt: skip
_READABLE = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_OFFICE = {"word/": "a Word document", "xl/": "a spreadsheet", "ppt/": "a set of slides"}
_MAX_NAME = 200
_HEAD = 4096
_INDEX = "index.html"
_ADDRESS = re.compile(rb"\burl: (https?://\S{1,2000})")


class Archive:
    """A zip archive in memory, read with suspicion."""

    def __init__(self, data: bytes, label: str) -> None:
        self.label = label
        # Python reads the whole directory at once, and each entry takes a kilobyte.
        if data.count(_ENTRY) > MAX_MEMBERS:
            raise CaptureError(f"{label} holds more than {MAX_MEMBERS:,} files: too many.")
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except _DAMAGE:
            raise CaptureError(f"{label} is a damaged or cut-off zip archive.") from None
        self._members = {info.filename: info for info in self._zip.infolist()}

    def names(self) -> list[str]:
        """The names of the files, in their order; of two with one name the last counts."""
        return [
            name
            for name, info in self._members.items()
            if name and not name.endswith("/") and not _is_link(info)
        ]

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def read(self, name: str, budget: Budget, most: int = MAX_MEMBER) -> bytes:
        """The bytes of one file."""
        info = self._members[name]
        label = f"{_shown(name)} in {self.label}"
        if info.flag_bits & 1:
            raise CaptureError(f"{label} is locked with a password.")
        if info.compress_type not in _READABLE:
            raise CaptureError(f"{label} is packed in a way that I cannot read.")
        try:
            with self._zip.open(info) as file:
                return budget.read(file.read, label, most)
        except _DAMAGE:
            raise CaptureError(f"{label} is damaged.") from None


def is_zip(document: Document) -> bool:
    """Whether the bytes are a zip archive, an empty one too."""
    return document.data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def open_zip(document: Document, budget: Budget) -> Iterator[Document]:
    """Every file in the archive that may hold an article."""
    archive = Archive(document.data, document.label)
    names = archive.names()
    if "[Content_Types].xml" in names:
        what = next(
            (what for prefix, what in _OFFICE.items() if any(n.startswith(prefix) for n in names)), None
        )
        raise CaptureError(
            f"{document.label} is {what or 'an Office document'}: save it as a web page or a PDF."
        )
    wanted = [name for name in names if _is_wanted(name)]
    if not wanted:
        raise CaptureError(f"{document.label} is a zip archive with nothing to read in it.")
    for name in wanted:
        try:
            data = archive.read(name, budget)
        except Trap:
            raise
        except CaptureError as error:
            yield Document(b"", name=_shown(name), problem=str(error))
        else:
            yield Document(data, name=_shown(name))


def is_single_file_archive(document: Document) -> bool:
    """Whether the bytes are a page that SingleFile saved as a zip with a page in front."""
    if not document.data[:1].isspace() and not document.data.startswith((b"<", b"\xef\xbb\xbf")):
        return False
    return b"SingleFile" in document.data[:_HEAD] and _ENTRY in document.data


def open_single_file_archive(document: Document, budget: Budget) -> Document:
    """The page in the zip; the one in front only unpacks it, but knows the address."""
    archive = Archive(document.data, document.label)
    if _INDEX not in archive:
        raise CaptureError(f"{document.label} is a damaged or cut-off page of SingleFile.")
    address = _ADDRESS.search(document.data, 0, _HEAD)
    url = address[1].decode("utf-8", "replace") if address else document.url
    saved = saved_by_single_file(document.data[:_HEAD].decode("utf-8", "replace"))
    return replace(document, data=archive.read(_INDEX, budget), url=url, saved=saved)


def _is_link(info: zipfile.ZipInfo) -> bool:
    return stat.S_ISLNK(info.external_attr >> 16)


def _is_wanted(name: str) -> bool:
    *folders, last = name.replace("\\", "/").split("/")
    folders = [folder for folder in folders if folder.strip(".")]
    return may_hold_an_article(last) and not any(map(is_beside_the_point, folders))


def _shown(name: str) -> str:
    """The last part of a member's name: its folders are nobody's business."""
    return clean_line(posixpath.basename(name.replace("\\", "/")))[-_MAX_NAME:] or "A file"
