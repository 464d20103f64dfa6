"""What the readers of one text share: its tokens, its words, and what it shows as a whole."""

from articles.evidence.figures.currencies import home_currency
from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.numbers import Style, style_of
from articles.evidence.tokens import Tokens


class Context:
    """One text, looked at as a whole when a part of it is in doubt."""

    def __init__(self, tokens: Tokens, words: FigureWords) -> None:
        self.tokens = tokens
        self.words = words
        numbers = words.numbers.data
        self.style: Style = style_of(tokens, numbers.grouping, numbers.decimal)
        self._home: dict[tuple[str, ...], str | None] = {}
        self._present: frozenset[str] | None = None

    def home_currency(self, among: tuple[str, ...]) -> str | None:
        """The currency, of those, of the country that the text names most."""
        if among not in self._home:
            self._home[among] = home_currency(self.tokens, self.words.currencies, among)
        return self._home[among]

    def vocabulary(self) -> frozenset[str]:
        """Every word of the text, gathered when first asked for."""
        if self._present is None:
            self._present = frozenset(self.tokens.low)
        return self._present
