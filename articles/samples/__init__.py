"""The articles that a new library starts with: our own prose, about a world that does not exist.

Each is a Markdown file with YAML front matter, read as any saved article is, by
`articles.capture.read_article`. Their names begin with their place in the reading order: a welcome
that teaches the keys, news dense with figures and quotes, a long read, and stories in other languages.
"""

from collections.abc import Iterator
from importlib.resources import files

__all__ = ["samples"]


def samples() -> Iterator[tuple[str, bytes]]:
    """Each sample's file name and its bytes, in reading order."""
    folder = files("articles.samples")
    for name in sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".md")):
        yield name, folder.joinpath(name).read_bytes()
