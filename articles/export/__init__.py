"""Export: an article with its metadata, what its reader marked in it, its figures and its quotes, as a
text for other programs.

`export` writes Markdown (with front matter, as keepers of notes and highlights read it), JSON, or
CSV with a row for each mark, figure, date and quote; `keep_export` puts such a text into a file of
its own. What a reader has written or an article says can break out of neither: YAML, tables,
spreadsheet formulas and file names are escaped here.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from articles.export.choice import ENDINGS, FORMATS, PARTS, Format, Part

if TYPE_CHECKING:
    from articles.export.exporting import export
    from articles.export.files import file_name, keep_export

__all__ = ["ENDINGS", "FORMATS", "PARTS", "Format", "Part", "export", "file_name", "keep_export"]

_ROOMS = {"export": "exporting", "file_name": "files", "keep_export": "files"}


def __getattr__(name: str) -> Any:
    # The app and the command line know what can be chosen; the rest is loaded with the first export.
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"articles.export.{_ROOMS[name]}"), name)
