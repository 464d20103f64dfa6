"""Right-to-left text in the order in which a terminal shows it: Unicode's bidirectional algorithm.

Most terminals (xterm, kitty, foot, Alacritty, Windows Terminal, tmux) put every character where it is
written, from left to right; for them lines are turned here. VTE, mintty and WezTerm turn them by
themselves, unless told by BDSM (ECMA-48) that the program does it: `EXPLICIT` tells them. Konsole,
mlterm and Apple's Terminal turn and take no order, and through tmux and screen none comes: there the
text is left as it is. `PULLQUOTE_BIDI` set to `on` or `off` decides it otherwise. How Arabic letters
join is the terminal's to draw. Offsets into the text are never touched: they stay logical.
"""

import os
import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import groupby
from typing import Any, NamedTuple
from unicodedata import bidirectional, category

VARIABLE = "PULLQUOTE_BIDI"
EXPLICIT, IMPLICIT = "\x1b[8l", "\x1b[8h"
"""The program orders the cells; the terminal may again."""

LONGEST = 20_000
"""Characters of a paragraph beyond which its lines are looked at by themselves."""

_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001eeff]")
_TURN_THEMSELVES = ("mlterm", "konsole")
_LEAVE_ALL = ("xterm-kitty", "xterm-ghostty", "foot", "alacritty", "linux")


class Part(NamedTuple):
    """A range that is shown in one direction; `turned` is from right to left."""

    start: int
    end: int
    turned: bool


def has_rtl(text: str) -> bool:
    """Whether anything in the text is written from right to left."""
    return not text.isascii() and _RTL.search(text) is not None


def turns_lines(environ: Mapping[str, str]) -> bool:
    """Whether it is for the program to turn lines in that terminal."""
    chosen = environ.get(VARIABLE, "auto")
    if chosen in {"on", "off"}:
        return chosen == "on"
    term = environ.get("TERM", "")
    if term.startswith(("tmux", "screen")) and environ.get("VTE_VERSION"):
        return False
    return not (
        term.startswith(_TURN_THEMSELVES)
        or environ.get("KONSOLE_VERSION")
        or environ.get("MLTERM")
        or environ.get("TERM_PROGRAM") == "Apple_Terminal"
    )


def turns_what_is_printed(environ: Mapping[str, str]) -> bool:
    """Whether lines that are printed and left, with nobody to give the order back, are to be turned: only
    for terminals known to leave every character where it is written."""
    if environ.get(VARIABLE) in {"on", "off"}:
        return environ[VARIABLE] == "on"
    return environ.get("TERM", "").startswith(_LEAVE_ALL)


@cache
def turned_here() -> bool:
    """The same for the terminal at hand."""
    return turns_lines(os.environ)


@lru_cache(256)
def levels(text: str, base: int | None = None) -> tuple[int, tuple[int, ...]]:
    """The level of the paragraph, 1 from right to left, and of each of its characters (UAX 9)."""
    from bidi import algorithm

    found = algorithm.get_base_level(text) if base is None else base
    # What has no direction of its own (a joiner, say) goes with the character before it: rule X9.
    kept = [place for place, one in enumerate(text) if bidirectional(one) not in algorithm.X9_REMOVED]
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = found, "LR"[found]
    algorithm.get_embedding_levels([text[place] for place in kept], storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    _resolve_brackets(storage["chars"], "LR"[found])
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    level = [found] * len(text)
    for number, place in enumerate(kept):
        following = kept[number + 1] if number + 1 < len(kept) else len(text)
        level[place:following] = [storage["chars"][number]["level"]] * (following - place)
    return found, tuple(level)


_STRONG = {"L": "L", "R": "R", "EN": "R", "AN": "R"}


def _resolve_brackets(characters: list[dict[str, Any]], along: str) -> None:
    """Rule N0, which the library leaves out: a pair of brackets goes with what stands in it."""
    from bidi.mirror import MIRRORED

    pairs: list[tuple[int, int]] = []
    waiting: list[tuple[str, int]] = []
    for place, one in enumerate(characters):
        if one["type"] not in {"ON", "N"}:
            continue
        if category(one["ch"]) == "Ps" and len(waiting) < 63:
            waiting.append((MIRRORED.get(one["ch"], ""), place))
        elif category(one["ch"]) == "Pe":
            depth = next((n for n in range(len(waiting) - 1, -1, -1) if waiting[n][0] == one["ch"]), None)
            if depth is not None:
                pairs.append((waiting[depth][1], place))
                del waiting[depth:]
    for first, last in sorted(pairs):
        within = {_STRONG.get(one["type"]) for one in characters[first + 1 : last]} - {None}
        if not within:
            continue
        way = along
        if along not in within:
            before = (_STRONG.get(one["type"]) for one in reversed(characters[:first]))
            way = next(filter(None, before), along)
        characters[first]["type"] = characters[last]["type"] = way


def in_order(start: int, end: int, level: Sequence[int], base: int) -> list[Part]:
    """The parts of one line, from left to right; `level` has those of its characters (rule L2)."""
    parts: list[tuple[int, int, int]] = []
    at = start
    for value, same in groupby(level):
        count = len(list(same))
        parts.append((at, at + count, value))
        at += count
    highest = max(level, default=base)
    for value in range(highest, 0, -1):
        parts = _turned_from(parts, value)
    return [Part(first, last, bool(value % 2)) for first, last, value in parts if first < end]


def _turned_from(parts: list[tuple[int, int, int]], value: int) -> list[tuple[int, int, int]]:
    """The parts with each row of those at that level or above in reverse."""
    out: list[tuple[int, int, int]] = []
    for high, group in groupby(parts, key=lambda part: part[2] >= value):
        own = list(group)
        out += own[::-1] if high else own
    return out


def mirrored(text: str) -> str:
    """The text from its end to its beginning, letter by letter with their marks, brackets mirrored."""
    from bidi.mirror import MIRRORED
    from rich.cells import split_graphemes

    clusters, _ = split_graphemes(text)
    letters = [text[first:last] for first, last, _ in clusters]
    return "".join(MIRRORED.get(letter, letter) for letter in reversed(letters))


def as_seen(text: str) -> str:
    """A line of its own (a title, a name) as the terminal at hand is to be handed it."""
    if not has_rtl(text) or not turned_here():
        return text
    return turned(text)


def turned(text: str) -> str:
    """The same wherever it is shown."""
    base, found = levels(text)
    parts = in_order(0, len(text), found, base)
    return "".join(mirrored(text[a:b]) if back else text[a:b] for a, b, back in parts)
