"""Lines to paragraphs: hard wrapping undone, verse and quoted lines kept as they are."""

import re
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from statistics import median

_BULLET = re.compile(r"^\s*(?:[-*•–▪◦‣·]|\d{1,3}[.)])\s+\S")
_QUOTED = re.compile(r"^\s{0,3}((?:>\s?)+)(.*)$")
_SENTENCE_END = re.compile(r"[.!?…:;]['\"”’»)\]]*$")
_NARROWEST_WRAP, _WIDEST_WRAP = 45, 100
_VERSE = 55


@dataclass(slots=True)
class Paragraph:
    """One paragraph; `lines` holds more than one where the line ends are meant (verse, lists)."""

    lines: list[str]
    depth: int = 0
    indented: bool = False
    words: int = field(init=False)

    def __post_init__(self) -> None:
        self.words = sum(len(line.split()) for line in self.lines)

    @property
    def text(self) -> str:
        return " ".join(self.lines)


def is_prose(text: str) -> bool:
    """Whether preformatted text is running prose: full lines of words, sentences, no signs of code."""
    words = text.split()
    if len(words) < 40:
        return False
    letters = sum(character.isalpha() or character in " \n,.'’\"“”" for character in text)
    lines = [line for line in text.split("\n") if line.strip()]
    coded = sum(line.rstrip().endswith((";", "{", "}", ")", "\\", "|")) for line in lines)
    ended = sum(word[-1] in ".,?!" for word in words)
    return letters > 0.92 * len(text) and coded * 12 < len(lines) and ended * 14 > len(words)


def split_paragraphs(text: str) -> list[Paragraph]:
    """The paragraphs of a plain text."""
    lines = text.replace("\t", "    ").split("\n")
    wrapped = _is_wrapped(lines)
    groups = [
        [line.rstrip() for line in group]
        for filled, group in groupby(lines, lambda line: bool(line.strip()))
        if filled
    ]
    # A text of a few short paragraphs has too few lines for a verdict: each paragraph has its own.
    width = max((max(map(len, group)) for group in groups if _runs_on(group)), default=0)
    return [
        paragraph
        for group in groups
        for paragraph in _paragraphs_of(group, wrapped or _runs_on(group) or _is_full(group, width))
    ]


def _is_wrapped(lines: list[str]) -> bool:
    """Whether lines end where the column does: many full lines, none much longer."""
    pairs = [(a, b) for a, b in pairwise(lines) if a.strip() and b.strip()]
    if len(pairs) < 3:
        return False
    lengths = [len(line.rstrip()) for line, _ in pairs if not _QUOTED.match(line)] or [0]
    longest = max(sorted(lengths)[: max(1, int(len(lengths) * 0.98))])
    broken = sum(not _SENTENCE_END.search(a.rstrip()) and not _BULLET.match(b) for a, b in pairs)
    return (
        _NARROWEST_WRAP <= longest <= _WIDEST_WRAP + 20
        and median(lengths) > 0.72 * longest
        and broken > 0.4 * len(pairs)
    )


def _runs_on(group: list[str]) -> bool:
    """Whether sentences run on from line to line, and a line ends early only amid a sentence."""
    if len(group) < 2 or any(_BULLET.match(line) for line in group):
        return False
    width = max(map(len, group))
    breaks = [(line, after.strip()) for line, after in pairwise(group)]
    amid = [not _SENTENCE_END.search(line) and after[0].islower() for line, after in breaks]
    return (
        width <= _WIDEST_WRAP + 20
        and all(len(line) >= _NARROWEST_WRAP for line, _ in breaks)
        and any(amid)
        and all(runs or _fills(line, after, width) for runs, (line, after) in zip(amid, breaks, strict=True))
    )


def _is_full(group: list[str], width: int) -> bool:
    """Whether no line but the last had room for the word after it."""
    return max(map(len, group)) <= 1.1 * width and all(
        _fills(line, after, width) for line, after in pairwise(group)
    )


def _fills(line: str, after: str, width: int) -> bool:
    return len(line) + 1 + len(after.split(None, 1)[0]) > width


def _paragraphs_of(group: list[str], wrapped: bool) -> list[Paragraph]:
    paragraphs: list[Paragraph] = []
    for depth, lines in _by_depth(group):
        indented = all(line.startswith("    ") for line in lines) and len(lines) > 1
        plain = [line.strip() for line in lines]
        if any(_BULLET.match(line) for line in plain) and len(plain) > 1:
            paragraphs += [Paragraph([item], depth) for item in _items(plain)]
        elif len(plain) == 1:
            paragraphs.append(Paragraph(plain, depth))
        elif _is_verse(plain, wrapped):
            paragraphs.append(Paragraph(plain, depth, indented))
        elif wrapped:
            paragraphs += [Paragraph([_joined(part)], depth) for part in _by_indent(lines)]
        else:
            paragraphs += [Paragraph([line], depth) for line in plain]
    return paragraphs


def _by_depth(group: list[str]) -> list[tuple[int, list[str]]]:
    """Runs of lines by how often they are quoted with `>`."""
    runs: list[tuple[int, list[str]]] = []
    for line in group:
        found = _QUOTED.match(line)
        depth, rest = (found[1].count(">"), found[2]) if found else (0, line)
        if found and not rest.strip():
            runs.append((depth, []))
        elif runs and runs[-1][0] == depth and runs[-1][1]:
            runs[-1][1].append(rest)
        else:
            runs.append((depth, [rest]))
    return [run for run in runs if run[1]]


def _items(lines: list[str]) -> list[str]:
    items: list[str] = []
    for line in lines:
        if _BULLET.match(line) or not items:
            items.append(line)
        else:
            items[-1] = _joined([items[-1], line])
    return items


def _is_verse(lines: list[str], wrapped: bool) -> bool:
    if len(lines) < 3 or max(map(len, lines)) > _VERSE:
        return False
    capitals = sum(line[0].isupper() or not line[0].isalnum() for line in lines)
    return capitals > 0.8 * len(lines) or (wrapped and max(map(len, lines)) < 40)


def _by_indent(lines: list[str]) -> list[list[str]]:
    """Paragraphs that only an indented first line tells apart."""
    parts: list[list[str]] = []
    for line in lines:
        if not parts or (line.startswith(("  ", "　")) and not parts[-1][-1].startswith("  ")):
            parts.append([line])
        else:
            parts[-1].append(line)
    return parts


def _joined(lines: list[str]) -> str:
    text = lines[0].strip()
    for line in lines[1:]:
        line = line.strip()
        # A word broken at the line's end is mended; "twenty-\nfive" keeps its hyphen after a digit.
        if text.endswith("-") and text[-2:-1].isalpha() and line[:1].islower():
            text = text[:-1] + line if _is_split_word(text, line) else text + line
        elif _unspaced(text[-1:]) and _unspaced(line[:1]):
            text += line
        else:
            text += " " + line
    return text


def _is_split_word(text: str, line: str) -> bool:
    """Whether the hyphen is the line's and not the word's: "well-\nknown" keeps its own."""
    head = text[:-1].rsplit(None, 1)[-1].lower()
    tail = line.split(None, 1)[0]
    return len(head) <= 6 and len(tail) >= 3 and "-" not in head and head not in _PREFIXES


_PREFIXES = frozenset(
    """well self half ex non twenty thirty forty fifty sixty seventy eighty ninety vice semi anti long short high
    low old new one two three four five six seven eight nine ten mid all so full part much post pre co""".split()
)


def _unspaced(letter: str) -> bool:
    return "\u3040" <= letter <= "\u9fff" or "\uff00" <= letter <= "\uffef" or "\u3000" <= letter <= "\u303f"
