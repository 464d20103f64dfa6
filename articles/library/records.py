"""What a library gives back, as plain immutable records."""

from dataclasses import dataclass
from typing import Literal, get_args

from articles.article import Article
from articles.evidence import Evidence

Shelf = Literal["inbox", "all", "starred", "archived", "unread"]
"""`inbox` is what is not archived; `unread` what is neither archived nor read."""

Order = Literal["saved", "published", "title", "length"]


@dataclass(frozen=True, slots=True)
class Original:
    """The bytes that an article was captured from, and what was known about them then.

    `content_type` and `charset` are what a server called them, `etag` and `last_modified` what to
    ask it with whether they are still the same; `saved` is when that was, ISO 8601, where a file says
    so and it is not now. `part` names the member where one
    original holds many articles: a chapter of a book, a response in a web archive.
    """

    data: bytes
    name: str | None = None
    url: str | None = None
    content_type: str | None = None
    charset: str | None = None
    part: str = ""
    etag: str | None = None
    last_modified: str | None = None
    saved: str | None = None

    @property
    def fetched_from(self) -> str | None:
        """Where it was fetched; None for a file, whatever address that claims for itself."""
        return self.url if self.name is None and not self.part else None


@dataclass(frozen=True, slots=True)
class Capture:
    """A page that an article was captured from once, which is kept; `number` counts from the oldest, 1.

    `captured` is ISO 8601 in UTC. One of them is `shown`: the article is what was captured from it.
    """

    number: int
    captured: str
    name: str | None
    url: str | None
    shown: bool


@dataclass(frozen=True, slots=True)
class Visit:
    """When an article was last fetched: where it was, and what to ask there with."""

    article_id: int
    url: str
    etag: str | None
    last_modified: str | None


@dataclass(frozen=True, slots=True)
class Added:
    """What became of an article that was added.

    `created` is False when the library had it already, by address or by content; then `changed`
    says whether this capture differs from the one it had. A `poorer` one, with less than half of
    the words, has not been kept: the page is behind a paywall by now, or gone.
    """

    id: int
    created: bool
    changed: bool = True
    poorer: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the list.

    `saved` is ISO 8601 in UTC. `figures` and `quotes` are counts, a quote in several parts
    counted once. `position` is a code point offset into the article's text, `progress` how much
    of it has been read, 0 to 1. `sample` marks the articles that a new library starts with.
    """

    id: int
    title: str
    authors: tuple[str, ...]
    site: str | None
    published: str | None
    saved: str
    language: str | None
    url: str | None
    words: int
    figures: int
    quotes: int
    read: bool
    starred: bool
    archived: bool
    position: int
    progress: float
    sample: bool = False

    @property
    def minutes(self) -> int:
        """Minutes to read it."""
        from articles.article import reading_minutes

        return reading_minutes(self.words)


Colour = Literal["yellow", "green", "blue", "pink"]
COLOURS: tuple[Colour, ...] = get_args(Colour)


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage that the reader marked, `words` as they were then, with a note if there is one.

    It is `text[start:end]` of the article as it is now; both are None where the article has been
    captured anew and says this no more.
    """

    id: int
    words: str
    start: int | None
    end: int | None
    note: str = ""
    colour: Colour = "yellow"


@dataclass(frozen=True, slots=True)
class Saved:
    """An article from the library, with its evidence, its row of the list, and what was marked in it."""

    entry: Entry
    article: Article
    evidence: Evidence
    passages: tuple[Passage, ...] = ()
