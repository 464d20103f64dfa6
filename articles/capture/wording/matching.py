"""Recognising a short piece of text as page furniture, or as the start of a byline."""

import re
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Literal

Sort = Literal[
    "share", "read_more", "newsletter", "comments", "tags", "credit", "cookies", "copyright", "captcha",
    "paywall", "reading_time", "video",
]  # fmt: skip
MAX_LENGTH = 320
"""Longer pieces are prose whatever they begin with."""

# Asked in this order: the first that fits names the sort.
_SORTS: tuple[tuple[Sort, str, bool], ...] = (
    ("captcha", "CAPTCHA", True),
    ("paywall", "PAYWALL", True),
    ("comments", "COMMENTS", True),
    ("cookies", "COOKIES", True),
    ("copyright", "COPYRIGHT", True),
    ("credit", "CREDIT", True),
    ("read_more", "READ_MORE", True),
    ("newsletter", "NEWSLETTER", True),
    ("tags", "TAGS", True),
    ("reading_time", "READING_TIME", False),
    ("share", "SHARE", False),
)
_LEADING = re.compile(r"^[^\w(©#*]+")
_TRAILING = re.compile(r"[\s.!…>»→›|*·•-]+$")
_SPACE_BEFORE_COLON = re.compile(r"\s+(?=[:!?])")
_FIRST_WORD = re.compile(r"\(?[\w©]+")
_SUM = re.compile(r"^\W*[\w-]+\s*[-+×x*−÷/]\s*[\w-]+\s*=\s*\w*\W*$")  # "un × 1 ="
_WORD = re.compile(r"\w+")
_TIME_CODE = re.compile(
    r"(?:\d{1,2}:)?\d{1,2}:\d\d\s*[-–—|]\s*[^\W\d]+:\s?.{1,40}"
)  # "02:12 - Source: Kanal 4"
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]")
_OPENING_LENGTH = 4
"""Characters that open a line surely enough in a script without spaces."""
_NUMBER = r"\d[\d.,]*[km]?\+?"  # "23 comments", but not "useful comments"
_FEW_WORDS = r"\S{1,14}(?: \S{1,14}){0,2}"


def normal(text: str) -> str:
    """Lower case, one space, straight apostrophes, no leading arrows."""
    text = " ".join(text.lower().replace("’", "'").replace("\u200b", "").split())
    return _SPACE_BEFORE_COLON.sub("", _LEADING.sub("", text))


@cache
def words_of(name: str) -> tuple[str, ...]:
    """The phrases of that name (`ROLES`, `BYLINE`, …) in all languages, longest first."""
    found: dict[str, None] = {}
    for language in _languages():
        for phrase in str(getattr(language, name)).split(";"):
            found[normal(phrase) or phrase.strip()] = None
    return tuple(sorted((phrase for phrase in found if phrase), key=lambda phrase: (-len(phrase), phrase)))


@cache
def _languages() -> tuple[object, ...]:
    import articles.capture.wording as room

    return tuple(
        import_module(f"{room.__name__}.{module.name}")
        for module in iter_modules(room.__path__)
        if len(module.name) == 2
    )


def furniture(text: str) -> Sort | None:
    """What sort of page furniture a short piece of text is, or None where it may be prose."""
    if len(text) > MAX_LENGTH:
        return None
    line = normal(text)
    if not line:
        return None
    if _SUM.match(line):
        return "captcha"
    if _TIME_CODE.fullmatch(line):
        return "video"
    whole = _TRAILING.sub("", line)
    bare = whole.removesuffix(":")  # "Advertisement:"
    for sort, phrase, is_opening in _index().get(_key(line), ()):
        if phrase in (whole, bare) or (is_opening and line.startswith(phrase) and _ends_word(line, phrase)):
            return sort
    if _wildcard_words().isdisjoint(_WORD.findall(line)) and not _UNSPACED.match(line):
        return None
    for sort, pattern, is_opening in _patterns():
        if pattern.fullmatch(whole) or (is_opening and pattern.match(line)):
            return sort
    return None


def _key(line: str) -> str:
    """What a line is looked up by: its first word, or two characters of a script without spaces."""
    first = _FIRST_WORD.match(line)
    word: str = first[0] if first else line
    return word[:2] if _UNSPACED.match(word) else word


def _ends_word(line: str, phrase: str) -> bool:
    following = line[len(phrase) : len(phrase) + 1]
    return not (phrase[-1].isalnum() and following.isalnum()) or _UNSPACED.match(phrase[-1]) is not None


def opens_with(text: str, name: str) -> str | None:
    """The phrase of that list with which a text begins (as whole words), or None."""
    line = normal(text)
    if not line:
        return None
    openers, key = _openers(name), _key(line)
    for phrase in (*openers.get(key, ()), *(openers.get(key[:1], ()) if _UNSPACED.match(key) else ())):
        if line.startswith(phrase) and _ends_word(line, phrase):
            return phrase
    return None


@cache
def _openers(name: str) -> dict[str, tuple[str, ...]]:
    """The phrases of that name by their first word, longest first."""
    index: dict[str, tuple[str, ...]] = {}
    for phrase in words_of(name):
        index[_key(phrase)] = (*index.get(_key(phrase), ()), phrase)
    return index


@cache
def _index() -> dict[str, list[tuple[Sort, str, bool]]]:
    """The phrases without a wildcard, by their first word."""
    index: dict[str, list[tuple[Sort, str, bool]]] = {}
    for sort, name, may_open in _SORTS:
        for phrase in words_of(name):
            if "*" not in phrase:
                index.setdefault(_key(phrase), []).append((sort, phrase, _opens(phrase, may_open)))
    return index


@cache
def _wildcard_words() -> frozenset[str]:
    """A word of each phrase that has a wildcard: a line without any of them fits none."""
    phrases = [phrase for _, name, _ in _SORTS for phrase in words_of(name) if "*" in phrase]
    return frozenset(max(_WORD.findall(phrase), key=len) for phrase in phrases)


@cache
def _patterns() -> list[tuple[Sort, re.Pattern[str], bool]]:
    """The phrases with a wildcard, joined to one pattern a sort and kind."""
    patterns: list[tuple[Sort, re.Pattern[str], bool]] = []
    for sort, name, may_open in _SORTS:
        for opens in (True, False):
            phrases = [
                phrase for phrase in words_of(name) if "*" in phrase and _opens(phrase, may_open) is opens
            ]
            if phrases:
                patterns.append((sort, re.compile("|".join(map(_pattern, phrases))), opens))
    return patterns


def _opens(phrase: str, may_open: bool) -> bool:
    # A single word is furniture only when it stands alone: "Share", but not "Share prices …".
    if _UNSPACED.match(phrase):
        return may_open and (len(phrase) >= _OPENING_LENGTH or not phrase[-1].isalnum())
    return may_open and (" " in phrase or "-" in phrase or phrase.endswith(":") or not phrase[-1].isalnum())


def _pattern(phrase: str) -> str:
    if phrase.startswith("*") and not phrase.startswith("* "):
        return ".*" + re.escape(phrase[1:])
    number, rest = (_NUMBER, phrase[1:]) if phrase.startswith("*") else ("", phrase)
    return number + re.escape(rest).replace(r"\*", _FEW_WORDS) + (r"(?!\w)" if phrase[-1].isalnum() else "")


def is_byline_start(text: str) -> bool:
    return opens_with(text, "BYLINE") is not None


@cache
def _byline() -> re.Pattern[str]:
    phrases = "|".join(map(re.escape, words_of("BYLINE")))
    return re.compile(rf"^\W*(?:{phrases})(?:\s*:|\s)\s*", re.IGNORECASE)


@cache
def _byline_inside() -> re.Pattern[str]:
    phrases = "|".join(re.escape(phrase) for phrase in words_of("BYLINE") if phrase[-1].isalpha())
    # Before a name, or before the last word: "16:20 von jolund".
    return re.compile(rf"(?<!\w)(?:{phrases})\s*:?\s+(?=(?-i:[^\W\d_a-z])|\S+$)", re.IGNORECASE)


def byline_within(text: str) -> str | None:
    """What follows "by" in a line that says more: "5 March 2024, 16:20 by Jo Lund in Travel"."""
    found = _byline_inside().search(text)
    return text[found.end() :] if found else None


def strip_byline(text: str) -> str:
    """ "By Ana Ruiz" without its "By"."""
    found = _byline().match(text.replace("’", "'"))
    return text[found.end() if found else 0 :].strip()


@cache
def _months() -> dict[str, int]:
    months: dict[str, int] = {}
    for language in _languages():
        for number, names in enumerate(str(getattr(language, "MONTHS")).split(";"), 1):  # noqa: B009
            for name in names.split():
                months.setdefault(name, number)
    return months


def month_number(name: str) -> int | None:
    """1 to 12 for a month's name or short form in any of the languages."""
    return _months().get(name.lower().rstrip("."))


def quotation_marks(language: str | None) -> tuple[str, ...]:
    """The marks that open and close a quotation in a language, and one within it; English where it is not known."""
    names = {str(getattr(module, "__name__", "")).rpartition(".")[2]: module for module in _languages()}
    return tuple(str(getattr(names.get(language or "", names["en"]), "QUOTATION_MARKS")).split(" "))  # noqa: B009
