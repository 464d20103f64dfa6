"""What comes from the terminal: keys, and its answers among them."""

from __future__ import annotations

import contextlib
import os
import selectors
from codecs import getincrementaldecoder
from collections.abc import Callable
from threading import Event
from typing import Final

from textual.message import Message

from tui.wire.replies import ReplyParser

_LONGEST_LOOK: Final = 0.1
"""Seconds after which one looks whether to stop, and whether an Escape was a key by itself."""


def read_keys(fileno: int, parser: ReplyParser, take: Callable[[Message], None], stop: Event) -> bool:
    """Read until told to stop, and have each message taken; False where the terminal has gone."""
    decode = getincrementaldecoder("utf-8")("replace").decode
    with selectors.DefaultSelector() as selector:
        selector.register(fileno, selectors.EVENT_READ)
        while not stop.is_set():
            if selector.select(_LONGEST_LOOK):
                data = _read(fileno)
                if not data:
                    return False
                for message in parser.feed(decode(data)):
                    take(message)
            for message in parser.tick():
                take(message)
    return True


def _read(fileno: int) -> bytes:
    """What has been typed; nothing at all once the terminal has gone."""
    with contextlib.suppress(OSError):
        return os.read(fileno, 4096)
    return b""
