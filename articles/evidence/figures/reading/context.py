"""What the readers of one text share: its tokens, its words, and what it shows as a whole."""

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.reading.marks import style_in
from articles.evidence.figures.units import home_currency
from articles.evidence.numbers import Style
from articles.evidence.tokens import Tokens


class Context:
    """One text, looked at as a whole when a part of it is in doubt."""

    def __init__(self, tokens: Tokens, words: FigureWords) -> None:
        self.tokens = tokens
        self.words = words
        self.style: Style = style_in(tokens, words)
        self._home: dict[tuple[str, ...], str | None] = {}

    def home_currency(self, among: tuple[str, ...]) -> str | None:
        """The currency, of those, of the country that the text names most."""
        if among not in self._home:
            self._home[among] = home_currency(self.tokens, self.words.currencies, among)
        return self._home[among]

    def sense(self, noun: str, quantity: Quantity) -> str | None:
        """Which of its meanings a noun of several has behind a number, by the words around it."""
        low = self.tokens.low
        for present in (set(low[max(0, quantity.i - 14) : quantity.j + 14]), self.tokens.vocabulary):
            for unit, cues in self.words.data.senses[noun]:
                if any(cue in present for cue in cues):
                    return unit
        return None
