"""Loads Textual without what an app with no palette, and no TLS in its event loop, never uses.

`lean()` around the first import of Textual leaves out `ssl` (asyncio takes it for TLS of its own:
4 MB, and OpenSSL's start), the OpenSSL behind `hashlib` (3 MB) and `textual.command` (the palette, with
trees, inputs and selects).
Both can be imported afterwards by whoever wants them. What asyncio's own TLS would do then is to
raise `RuntimeError`; httpx brings its own. A palette that is opened all the same is loaded then,
but cannot list themes. Where anything is not as it has been tried, everything is loaded as usual.
"""

import sys
from types import ModuleType

from tui.wire.tried import textual_is_tried

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any

_PALETTE = "textual.command"
_OPENSSL = "_hashlib"
_USED = ("CommandListItem", "CommandPalette", "DiscoveryHit", "Hit", "Hits", "Provider", "SimpleProvider")
_NEWEST_PYTHON = (3, 14)


class lean:
    """A context in which asyncio and Textual are imported without the two."""

    def __enter__(self) -> None:
        untouched = not {"asyncio", "ssl", "textual"} & set(sys.modules)
        if untouched and sys.version_info[:2] <= _NEWEST_PYTHON and textual_is_tried():
            sys.modules["ssl"] = None  # type: ignore[assignment]  # (the import fails, as it does where Python has no TLS)
            sys.modules[_PALETTE] = _palette()
            _hash_without_openssl()

    def __exit__(
        self,
        kind: "type[BaseException] | None",
        error: "BaseException | None",
        trace: "TracebackType | None",
    ) -> None:
        if sys.modules.get("ssl", self) is None:
            del sys.modules["ssl"]
        if isinstance(sys.modules.get(_PALETTE), _Palette):
            del sys.modules[_PALETTE]


def _hash_without_openssl() -> None:
    """Have `hashlib` take Python's own SHA-2 and BLAKE2, as it does where there is no OpenSSL."""
    if {"hashlib", _OPENSSL} & set(sys.modules):
        return
    sys.modules[_OPENSSL] = None  # type: ignore[assignment]
    try:
        import hashlib  # noqa: F401
    finally:
        del sys.modules[_OPENSSL]


class _Palette(ModuleType):
    """In the place of `textual.command` while Textual is imported."""


def _palette() -> _Palette:
    module = _Palette(_PALETTE)
    for name in _USED:
        setattr(module, name, _later(name))
    return module


def _later(name: str) -> type:
    """A class that stands for one of the palette's, and gives that one's instances."""

    def real() -> "Any":
        from importlib import import_module

        return getattr(import_module(_PALETTE), name)

    def make(cls: type, *arguments: "Any", **more: "Any") -> "Any":
        return real()(*arguments, **more)

    def is_open(app: "Any") -> bool:
        return bool(real().is_open(app))

    return type(name, (), {"__new__": make, "is_open": staticmethod(is_open)})
