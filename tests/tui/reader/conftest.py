"""A small app round the reader, which reads keys as the real one does."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from textual import events
from textual.app import App, ComposeResult
from textual.message import Message

from articles.article import Article, compose
from articles.evidence import Evidence, Figure, Quote
from articles.library import Passage
from tui.keys import Keymap
from tui.reader import Reader
from tui.reader.messages import (
    Back,
    LinkWanted,
    PassageChanged,
    PassageForgotten,
    PassageMarked,
    PositionChanged,
    Said,
)
from tui.themes import THEMES


def written(event: events.Key) -> str:
    """The key as the table of actions writes it."""
    character = event.character
    return character if character and character.isprintable() and character != " " else event.key


class Room(App[None]):
    """One reader, and what it said."""

    ENABLE_COMMAND_PALETTE = False

    def __init__(self, article: Article, evidence: Evidence | None = None, position: int = 0) -> None:
        super().__init__()
        self.keymap = Keymap()
        self.reader = Reader(theme=THEMES["ansi"])
        self.reader.set_article(article, evidence, position=position)
        self.heard: list[Message] = []

    def compose(self) -> ComposeResult:
        yield self.reader

    def on_mount(self) -> None:
        self.reader.focus()

    async def on_event(self, event: events.Event) -> None:
        if not isinstance(event, events.Key) or self.reader.context is None:
            await super().on_event(event)
            return
        pressed = self.keymap.press(written(event), self.reader.context)
        if pressed.action and pressed.action.id.startswith("reader."):
            method = getattr(self.reader, f"action_{pressed.action.name}")
            _ = method(pressed.count) if pressed.action.counted else method()

    def on_position_changed(self, message: PositionChanged) -> None:
        self.heard.append(message)

    def on_back(self, message: Back) -> None:
        self.heard.append(message)

    def on_link_wanted(self, message: LinkWanted) -> None:
        self.heard.append(message)

    def on_passage_marked(self, message: PassageMarked) -> None:
        text = self.reader.article.text[message.start : message.end]
        number = len(self.reader.passages) + 1
        passage = Passage(number, text, message.start, message.end, message.note, message.colour)
        self.reader.set_passages((*self.reader.passages, passage))

    def on_passage_forgotten(self, message: PassageForgotten) -> None:
        self.reader.set_passages(tuple(one for one in self.reader.passages if one.id != message.passage.id))

    def on_passage_changed(self, message: PassageChanged) -> None:
        changed = replace(message.passage, note=message.note, colour=message.colour)
        self.reader.set_passages(
            tuple(changed if one.id == changed.id else one for one in self.reader.passages)
        )

    def on_said(self, message: Said) -> None:
        self.heard.append(message)

    @property
    def said(self) -> list[str]:
        return [message.sentence for message in self.heard if isinstance(message, Said)]

    @property
    def screen_text(self) -> list[str]:
        """The rows that the reader paints, without the blanks at their ends."""
        reader = self.reader
        return [reader.render_line(y).text.rstrip() for y in range(reader.size.height)]


PORT = """
The port of Sorrel lost 40 ships in one night, officials said on Monday, and about a third of its
warehouses, worth $5.5 billion, stood under water.

“We saw it come,” Mayor Ines Calder said. “We had 90 minutes to move 12,000 people.”

## What it will cost

Insurers put the damage at between 420 and 460 million dollars. See [their report](https://example.org/r)
or the note[^1].

- The wall: 12 percent.
- The fleet: 70 percent.

“A boat is a wage for three families,” said Edda Rosk.

> Nobody slept.

### Later

[^1]: The note says more about the wall.
"""


def port() -> tuple[Article, Evidence]:
    """An article of our own with figures and quotes, one of them in two parts."""
    article = compose(
        "A port counts its losses",
        PORT
        + "\n"
        + "\n\n".join(f"Paragraph {n} follows, with nothing in it to light up." for n in range(60)),
        authors=("Ada Ng",),
        site="The Packet",
        published="2026-02-17T06:40:00Z",
        url="https://example.org/port",
    )
    text = article.text

    def figure(words: str, **fields: object) -> Figure:
        return Figure(text.index(words), text.index(words) + len(words), **fields)  # type: ignore[arg-type]

    def quote(words: str, number: int, speaker: str, mention: str, cue: str) -> Quote:
        start, at = text.index(words), text.index(mention)
        return Quote(start, start + len(words), "direct", number, speaker, at, at + len(mention), cue)

    figures = (
        figure("40", kind="count", value="40", subject="ships"),
        figure("a third", kind="ratio", value="0.333333", modifier="~"),
        figure("$5.5 billion", kind="money", value="5500000000", unit="USD"),
        figure("90 minutes", kind="duration", value="90", unit="minute"),
        figure("12,000", kind="count", value="12000", subject="people"),
        figure(
            "420 and 460 million dollars",
            kind="money",
            value=None,
            low="420000000",
            high="460000000",
            unit="USD",
        ),
        figure("12 percent", kind="percent", value="12", unit="%"),
        figure("70 percent", kind="percent", value="70", unit="%"),
        figure("three", kind="count", value="3", subject="families"),
    )
    quotes = (
        quote("We saw it come,", 0, "Ines Calder", "Ines Calder", "said"),
        quote("We had 90 minutes to move 12,000 people.", 0, "Ines Calder", "Ines Calder", "said"),
        quote("A boat is a wage for three families,", 1, "Edda Rosk", "Edda Rosk", "said"),
    )
    return article, Evidence(figures, (), quotes, "en")


@pytest.fixture
def room() -> Callable[..., Room]:
    """Makes a room with the article about the port, from that offset on."""

    def make(position: int = 0) -> Room:
        return Room(*port(), position=position)

    return make


@pytest.fixture
def read() -> Callable[..., Room]:
    """Makes a room with any article."""
    return lambda markdown, evidence=None, position=0: Room(compose("T", markdown), evidence, position)
