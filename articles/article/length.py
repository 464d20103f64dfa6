"""How long a text is, and how long it takes to read."""

import re

WORDS_PER_MINUTE = 238
"""Silent reading of non-fiction, English; Brysbaert 2019, doi:10.1016/j.jml.2019.104047."""

# Scripts written without spaces between words: Thai, Lao, Burmese, Khmer, kana, Han.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[^\W_{_UNSPACED}]+(?:['’\-.,][^\W_{_UNSPACED}]+)*")
_UNSPACED_CHARACTER = re.compile(f"[{_UNSPACED}\U00020000-\U0003134f]")


def count_words(text: str) -> int:
    """How many words a text has; in scripts without spaces, two characters count as a word."""
    spaced = sum(1 for _ in _WORD.finditer(text))
    unspaced = 0 if text.isascii() else sum(1 for _ in _UNSPACED_CHARACTER.finditer(text))
    return spaced + (unspaced + 1) // 2


def reading_minutes(words: int) -> int:
    """Minutes to read so many words, at least one."""
    return max(1, round(words / WORDS_PER_MINUTE))


def whole_percent(progress: float) -> int:
    """How much has been read, 0 to 1, in whole percents, of which only what is done counts."""
    return int(round(progress * 100, 6))  # 0.29 times 100 is a little less than 29
