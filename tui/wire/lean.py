"""Loads Textual without what an app with no palette, and no TLS in its event loop, never uses.

`lean()` around the first import of Textual leaves out `ssl` (asyncio takes it for TLS of its own:
4 MB, and OpenSSL's start), the OpenSSL behind `hashlib` (3 MB), `textual.command` (the palette, with
trees, inputs and selects), and what is in `LATER`: modules of which Textual wants a function now and
then, when a style sheet is wrong or a file is handed out. Each has a stand-in while Textual is
imported, whose functions load the real one when they are called. `typing_extensions` is `typing`.
All can be imported afterwards by whoever wants them. What asyncio's own TLS would do then is to
raise `RuntimeError`; httpx brings its own. A palette that is opened all the same is loaded then,
but cannot list themes. Where anything is not as it has been tried, everything is loaded as usual.
"""

import sys
from importlib import import_module
from types import ModuleType

from tui.wire.tried import textual_is_tried

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Any

_PALETTE = "textual.command"
_OPENSSL = "_hashlib"
_USED = ("CommandListItem", "CommandPalette", "DiscoveryHit", "Hit", "Hits", "Provider", "SimpleProvider")
_NEWEST_PYTHON = (3, 14)

LATER = {
    "asyncio.sslproto": (),
    "difflib": ("get_close_matches",),
    "mimetypes": (),
    "pickle": ("dumps", "loads"),
    "rich.table": ("Table",),
    "tempfile": ("gettempdir",),
    "textual.css._help_text": ("*",),
    "uuid": ("uuid4",),
}
"""Modules with stand-ins, and the functions that are imported from each by name; `*` is whatever it has."""


class lean:
    """A context in which asyncio and Textual are imported without all that."""

    def __enter__(self) -> None:
        untouched = not {"asyncio", "ssl", "textual"} & set(sys.modules)
        if untouched and sys.version_info[:2] <= _NEWEST_PYTHON and textual_is_tried():
            sys.modules["ssl"] = None  # type: ignore[assignment]  # (the import fails, as it does where Python has no TLS)
            sys.modules[_PALETTE] = _palette()
            for name, functions in LATER.items():
                sys.modules.setdefault(name, _Later(name, functions))
            sys.modules.setdefault("typing_extensions", _Later("typing_extensions", (), "typing"))
            _hash_without_openssl()

    def __exit__(
        self,
        kind: "type[BaseException] | None",
        error: "BaseException | None",
        trace: "TracebackType | None",
    ) -> None:
        if sys.modules.get("ssl", self) is None:
            del sys.modules["ssl"]
        for name in (_PALETTE, "typing_extensions", *LATER):
            if isinstance(sys.modules.get(name), _StandIn):
                del sys.modules[name]


class _StandIn(ModuleType):
    """In the place of a module while Textual is imported."""


class _Later(_StandIn):
    """Gives functions that load the module when they are called, and all else from the module itself;
    or from another one, `instead`, that has it too."""

    def __init__(self, name: str, functions: "tuple[str, ...]", instead: str = "") -> None:
        super().__init__(name)
        self._functions = functions
        self._instead = instead

    def __getattr__(self, name: str) -> "Any":
        if name.startswith("__"):
            raise AttributeError(name)  # What the import system asks of a module.
        if name in self._functions or "*" in self._functions:
            return _when_called(self.__name__, name)
        if self._instead and hasattr(instead := import_module(self._instead), name):
            return getattr(instead, name)
        return getattr(_real(self.__name__), name)


def _when_called(module: str, name: str) -> "Callable[..., Any]":
    def function(*arguments: "Any", **more: "Any") -> "Any":
        return getattr(_real(module), name)(*arguments, **more)

    return function


def _real(name: str) -> ModuleType:
    """The module itself, even while another stands for it."""
    if isinstance(sys.modules.get(name), _StandIn):
        del sys.modules[name]
    return import_module(name)


def _hash_without_openssl() -> None:
    """Have `hashlib` take Python's own SHA-2 and BLAKE2, as it does where there is no OpenSSL."""
    if {"hashlib", _OPENSSL} & set(sys.modules):
        return
    sys.modules[_OPENSSL] = None  # type: ignore[assignment]
    try:
        import hashlib  # noqa: F401
    finally:
        del sys.modules[_OPENSSL]


def _palette() -> _StandIn:
    module = _StandIn(_PALETTE)
    for name in _USED:
        setattr(module, name, _later_class(name))
    return module


def _later_class(name: str) -> type:
    """A class that stands for one of the palette's, and gives that one's instances."""

    def make(cls: type, *arguments: "Any", **more: "Any") -> "Any":
        return getattr(_real(_PALETTE), name)(*arguments, **more)

    def is_open(app: "Any") -> bool:
        return bool(getattr(_real(_PALETTE), name).is_open(app))

    return type(name, (), {"__new__": make, "is_open": staticmethod(is_open)})
