"""What comes out of a carrier: one document, with all that the carrier knows of it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Document:
    """The bytes of one page, book or text, and what the carrier says of it.

    `title`, `authors` and `published` are last resorts: what the document itself says is better.
    `saved` is when the page was saved. Where a member of an archive could not be opened, `problem` is the sentence that says why.
    """

    data: bytes
    name: str | None = None
    url: str | None = None
    charset: str | None = None
    content_type: str | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    saved: str | None = None
    problem: str | None = None

    @property
    def label(self) -> str:
        """What to call it in a sentence."""
        return self.name or self.url or "The input"
