"""Choosing words with the keyboard: a cursor of one word, and from where it was fixed to where it is."""

import re
from bisect import bisect_right
from functools import cache

from articles.article import Article, Block
from articles.article.sentences import sentences

Range = tuple[int, int]


@cache
def _word() -> "re.Pattern[str]":
    """A word; where a script has no spaces, a character."""
    unspaced = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\uff01-\uff9f"
    return re.compile(f"[{unspaced}]|[^\\s{unspaced}]+")


class Selection:
    """Whole words of an article. Until `fix` is called it is one word that moves."""

    def __init__(self, article: Article, offset: int) -> None:
        self._text = article.text
        self._blocks = [block for block in article.blocks if block.end > block.start]
        self._words = [word.span() for word in _word().finditer(article.text)]
        self._place = 0
        self._fixed: int | None = None
        self.go_to(offset)

    def __bool__(self) -> bool:
        return bool(self._words)

    @property
    def fixed(self) -> bool:
        """Whether moving makes it longer or shorter."""
        return self._fixed is not None

    @property
    def range(self) -> Range:
        """The range of the text that is chosen."""
        other = self._place if self._fixed is None else self._fixed
        first, last = sorted((self._place, other))
        return self._words[first][0], self._words[last][1]

    @property
    def cursor(self) -> Range:
        """The word that moves."""
        return self._words[self._place]

    @property
    def text(self) -> str:
        start, end = self.range
        return self._text[start:end]

    def fix(self) -> None:
        """Hold the word under the cursor: from now on moving chooses what lies between."""
        self._fixed = self._place

    def swap(self) -> None:
        """Move the other end from now on."""
        if self._fixed is not None:
            self._fixed, self._place = self._place, self._fixed

    def move(self, words: int) -> None:
        """Move by so many words."""
        self._place = max(0, min(len(self._words) - 1, self._place + words))

    def go_to(self, offset: int) -> None:
        """Move to the word at that offset, or the last one before it."""
        if self._words:
            self._place = max(0, bisect_right(self._words, offset, key=lambda word: word[0]) - 1)

    def move_by_sentences(self, count: int) -> None:
        """Move to the beginning of a following or an earlier sentence."""
        self._move_among([place for block in self._blocks for place in self._sentences(block)], count)

    def move_by_paragraphs(self, count: int) -> None:
        """Move to the beginning of a following or an earlier paragraph."""
        self._move_among([(block.start, block.end) for block in self._blocks], count)

    def take_sentence(self) -> None:
        """Choose the sentence under the cursor, or every sentence that is touched already."""
        self._widen([place for block in self._blocks for place in self._sentences(block)])

    def take_paragraph(self) -> None:
        """Choose the paragraph under the cursor, or every one that is touched already."""
        self._widen([(block.start, block.end) for block in self._blocks])

    def take(self, start: int, end: int) -> None:
        """Choose the words of that range."""
        self.go_to(start)
        self.fix()
        self.go_to(max(start, end - 1))

    def _sentences(self, block: Block) -> list[Range]:
        return list(sentences(self._text, block.start, block.end))

    def _move_among(self, ranges: list[Range], count: int) -> None:
        if not ranges:
            return
        here = self.cursor[0]
        now = max(0, bisect_right(ranges, here, key=lambda one: one[0]) - 1)
        if count < 0 and ranges[now][0] < here:
            count += 1  # the first step back is to the beginning of this one
        self.go_to(ranges[max(0, min(len(ranges) - 1, now + count))][0])

    def _widen(self, ranges: list[Range]) -> None:
        start, end = self.range
        touched = [one for one in ranges if one[0] < end and one[1] > start]
        if touched:
            self.take(touched[0][0], touched[-1][1])
