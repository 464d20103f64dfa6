"""Hint letters: each link and footnote on screen gets a letter or two, and typing them chooses it."""

from dataclasses import dataclass

from articles.article import Article, Span

LETTERS = "asdfghjklewruioptzcvbnmxy"


@dataclass(slots=True)
class Hints:
    """The spans to choose from by their letters, and the letters typed so far."""

    spans: dict[str, Span]
    typed: str = ""

    @classmethod
    def between(cls, article: Article, start: int, end: int) -> "Hints":
        """Hints for the links and footnote calls whose first character is in that range."""
        spans = [
            span
            for block in article.blocks
            if block.start < end and block.end > start
            for span in block.spans
            if span.kind in {"link", "footnote"} and span.target and start <= span.start < end
        ]
        return cls(dict(zip(_labels(len(spans)), spans, strict=True)))

    def take(self, letter: str) -> bool:
        """Take a letter; False where no hint goes on with it."""
        if not any(label.startswith(self.typed + letter) for label in self.spans):
            return False
        self.typed += letter
        return True

    @property
    def chosen(self) -> Span | None:
        """The span whose letters have all been typed."""
        return self.spans.get(self.typed)

    @property
    def open(self) -> dict[str, Span]:
        """The hints that can still be chosen."""
        return {label: span for label, span in self.spans.items() if label.startswith(self.typed)}


def _labels(count: int) -> list[str]:
    """Labels of one length, so that none is the beginning of another."""
    if count <= len(LETTERS):
        return list(LETTERS[:count])
    return [first + second for first in LETTERS for second in LETTERS][:count]
