"""Set phrases that hold a number and state none: `tous les deux`, `at sixes and sevens`."""

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.tokens import Tokens


class Idioms:
    """Those of one text, looked for only where a number may be one's."""

    def __init__(self, tokens: Tokens, words: FigureWords) -> None:
        self._tokens = tokens
        self._words = words
        told = (words.idiom_words[word] for word in words.idiom_words.keys() & tokens.vocabulary)
        self._openers = {first for idioms in told for first, idiom in idioms if idiom <= tokens.vocabulary}
        """The first words of those whose words all stand somewhere in the text."""

    def hold(self, start: int, end: int) -> bool:
        """Whether one of the tokens from `start` up to `end` is part of such a phrase."""
        low = self._tokens.low
        floor = max(0, start - self._words.idiom_reach)
        if self._openers.isdisjoint(low[floor:end]):
            return False  # most often
        return any(self._end(i) > start for i in range(floor, end) if low[i] in self._openers)

    def _end(self, i: int) -> int:
        """The index behind the phrase that starts at a token; -1 if none does."""
        low, words = self._tokens.low, self._words
        found = words.idioms.at(low, i) or words.proper.at(self._tokens.raw, i)
        if found is None or words.units.at(low, found[0]):
            return -1  # tous les deux, but tous les deux ans
        return found[0]
