"""An HTTP answer as an archive holds it: its head read, its body unpacked, nothing taken on trust."""

import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from email.message import Message
from functools import partial

from articles.capture.carriers.budget import MAX_MEMBER, Budget

_HEAD_END = re.compile(rb"\r?\n\r?\n")
_STATUS = re.compile(rb"HTTP/[\d.]+\s+(\d{3})")
_CHUNK_SIZE = re.compile(rb"\s*([0-9a-fA-F]{1,8})[^\n]{0,200}\n")
_MAX_HEAD = 64 * 1024
_PIECE = 4 * 1024
_GROWTH = 256 * 1024


@dataclass(frozen=True, slots=True)
class Answer:
    """The status, what the body is said to be, and the body."""

    status: int
    content_type: str
    charset: str | None
    body: bytes


def read_answer(data: bytes, budget: Budget, label: str) -> Answer | None:
    """The answer in the block of a `response` record, or None where it is none."""
    status = _STATUS.match(data)
    end = _HEAD_END.search(data, 0, _MAX_HEAD)
    if status is None or end is None:
        return None
    headers = headers_of(data[: end.start()])
    body = data[end.end() :]
    if "chunked" in headers.get("transfer-encoding", "").casefold():
        body = _joined(body)
    body = _unpacked(body, headers.get("content-encoding", ""), budget, label)
    content_type, charset = content_type_of(headers.get("content-type", ""))
    return Answer(int(status[1]), content_type, charset, body)


def headers_of(head: bytes) -> dict[str, str]:
    """The headers, by their names in small letters; of two with one name the first counts."""
    headers: dict[str, str] = {}
    for line in head.splitlines()[1:]:
        name, colon, value = line.partition(b":")
        if colon:
            key = name.strip().decode("latin-1").casefold()
            headers.setdefault(key, value.strip().decode("utf-8", "replace"))
    return headers


def content_type_of(value: str) -> tuple[str, str | None]:
    """The media type and the charset that a Content-Type header names."""
    message = Message()
    message["Content-Type"] = value.replace("\r", " ").replace("\n", " ")
    charset = message.get_content_charset()
    return (message.get_content_type() if value else ""), charset if isinstance(charset, str) else None


def _joined(body: bytes) -> bytes:
    """The chunks put together; a body that only says it is chunked is left as it is."""
    joined = bytearray()
    position = 0
    while size := _CHUNK_SIZE.match(body, position):
        length = int(size[1], 16)
        if length == 0:
            return bytes(joined)
        joined += body[size.end() : size.end() + length]
        position = size.end() + length
        position += 2 if body[position : position + 2] == b"\r\n" else body[position : position + 1] == b"\n"
    return bytes(joined) if joined else body


def unpack_body(body: bytes, codings: str, label: str, most: int) -> bytes:
    """The body of an answer without its codings (the header Content-Encoding), piece by piece."""
    return _unpacked(body, codings, Budget(label, 2 * most), label, most)


def _unpacked(body: bytes, codings: str, budget: Budget, label: str, most: int = MAX_MEMBER) -> bytes:
    for coding in reversed(codings.casefold().split(",")):
        body = _without(coding.strip(), body, budget, label, most)
    return body


def _without(coding: str, body: bytes, budget: Budget, label: str, most: int) -> bytes:
    """The body without one coding; archives often hold it bare and the header still there."""
    for reader in _READERS.get(coding, ()):
        try:
            return budget.read(reader(body), label, most)
        except _Damaged:
            continue
    return body


class _Damaged(Exception):
    """The bytes are not packed in the way that was tried."""


def _zlib_reader(body: bytes, window: int) -> Callable[[int], bytes]:
    unpacker = zlib.decompressobj(window)
    rest, begun = body, False

    def read(size: int) -> bytes:
        nonlocal rest, begun
        try:
            piece = unpacker.decompress(rest, size)
        except zlib.error as error:
            if begun:
                return b""  # cut off: what came before it is still good
            raise _Damaged from error
        rest, begun = unpacker.unconsumed_tail, True
        return piece

    return read


def _brotli_reader(body: bytes) -> Callable[[int], bytes]:
    import brotli

    unpacker = brotli.Decompressor()
    position, begun = 0, False

    def read(size: int) -> bytes:
        nonlocal position, begun
        while position < len(body) or not unpacker.can_accept_more_data():
            piece = b""
            if unpacker.can_accept_more_data():
                piece = body[position : position + _PIECE]
                position += len(piece)
            try:
                unpacked: bytes = unpacker.process(piece, output_buffer_limit=_GROWTH)
            except brotli.error as error:
                if begun:
                    return b""
                raise _Damaged from error
            if unpacked:
                begun = True
                return unpacked
            if unpacker.is_finished():
                break
        return b""

    return read


_READERS: dict[str, tuple[Callable[[bytes], Callable[[int], bytes]], ...]] = {
    "gzip": (partial(_zlib_reader, window=16 + zlib.MAX_WBITS),),
    "x-gzip": (partial(_zlib_reader, window=16 + zlib.MAX_WBITS),),
    # Some servers send the bare stream, without zlib's head.
    "deflate": (partial(_zlib_reader, window=zlib.MAX_WBITS), partial(_zlib_reader, window=-zlib.MAX_WBITS)),
    "br": (_brotli_reader,),
}
