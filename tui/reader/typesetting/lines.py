"""What a layout is made of: rows that know their offsets, lines of runs, nothing about colour."""

from dataclasses import dataclass
from typing import NamedTuple

from articles.article import Block
from tui.direction import mirrored
from tui.themes import Role


class Run(NamedTuple):
    """A piece of a line in one of the themes' roles. It stands for `article.text[start:end]`.

    Where `start` is -1 the layout drew it itself: a bullet, a bar, a rule. A run of spaces may
    be longer than the space it stands for (justified text); any other run with offsets is the
    article's text itself, character for character. One that is `turned` is drawn from its end to its
    beginning, being written from right to left.
    """

    text: str
    start: int = -1
    end: int = -1
    role: Role = "text"
    turned: bool = False

    @property
    def drawn(self) -> str:
        """The run as it stands on the screen."""
        return mirrored(self.text) if self.turned else self.text


class Row(NamedTuple):
    """One line before it is drawn: where its text is, and what stands to the left of it.

    `block` is an index into the article's blocks, -1 in the header and between blocks. `runs`
    is set where the text is not one range: tables, rules, the header. `hyphen` says that the
    row ends inside a word; `spread` by how much its spaces grow to fill the measure; `hang` how many
    cells of it stand left of the measure, so that a quotation mark does not dent the edge.
    """

    start: int
    end: int
    block: int = -1
    lead: tuple[Run, ...] = ()
    runs: tuple[Run, ...] | None = None
    hyphen: bool = False
    spread: int = 0
    hang: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """One line to draw, from the left edge of the measure; `text[start:end]` is what it shows.

    Its first `hang` cells stand left of that edge.
    """

    start: int
    end: int
    block: int
    runs: tuple[Run, ...]
    hang: int = 0

    @property
    def plain(self) -> str:
        """The line as bare text."""
        return "".join(run.drawn for run in self.runs)


_ROLES: dict[str, Role] = {"code": "code", "math": "code", "image": "caption"}


def role_of(block: Block) -> Role:
    if block.kind == "heading":
        return "heading" if block.level <= 2 else "subheading"
    return _ROLES.get(block.kind, "text")


def spread_runs(text: str, row: Row, role: Role) -> tuple[Run, ...]:
    """The row's words with its spaces widened so that it is `spread` cells longer."""
    words = text.split(" ")
    gaps = len(words) - 1
    runs: list[Run] = []
    at = row.start
    for number, word in enumerate(words):
        if word:
            runs.append(Run(word, at, at + len(word), role))
        at += len(word)
        if number < gaps:
            # Evenly along the line, from the other end on every other line: no river runs down a side.
            place = number if row.start % 2 else gaps - 1 - number
            wider = row.spread * (place + 1) // gaps - row.spread * place // gaps
            runs.append(Run(" " * (1 + wider), at, at + 1, role))
            at += 1
    if row.hyphen:
        runs.append(Run("-", -1, -1, role))
    return tuple(runs)
