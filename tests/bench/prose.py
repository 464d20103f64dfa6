"""Articles of made-up news, the same on every run: a figure or a quote in every few sentences."""

from __future__ import annotations

import random
from html import escape
from pathlib import Path

_OPENINGS = [
    "The harbour council met again on Tuesday and put off the repairs once more",
    "Engineers walked the length of the wall at low water and found it sound",
    "Nobody in the town remembers a winter in which the road stayed dry",
    "The ferry company says that its boats can manage without the old pier",
    "Records of the work were kept in a ledger that went missing years ago",
    "A second survey, ordered by the ministry, has not yet been published",
    "Fishermen tie up on the other side, where the ground falls away gently",
]
_FIGURES = [
    "Costs rose by {n}% to £{m} million",
    "About {n},400 people live within reach of the water",
    "The wall is {n} metres long and was built in 19{m}",
    "More than {n} complaints reached the office in {m} days",
]
_QUOTES = [
    "“We have asked for this every spring,” said Maria Keller, who runs the yard",
    "“It is not a question of money,” Tom Aldous told the meeting",
    "“The sea will not wait for us,” warned Ines Duarte, the harbour master",
]


def paragraphs(number: int, count: int = 60) -> list[str]:
    """The paragraphs of one article."""
    chance = random.Random(number)
    made = []
    for _ in range(count):
        sentences = []
        for _ in range(chance.randint(3, 7)):
            kind = chance.choices([_OPENINGS, _FIGURES, _QUOTES], [4, 2, 1])[0]
            sentence = chance.choice(kind).format(n=chance.randint(12, 97), m=chance.randint(21, 89))
            sentences.append(f"{sentence}.")
        made.append(" ".join(sentences))
    return made


def title(number: int) -> str:
    """The title of one article."""
    return f"The harbour wall, part {number + 1}"


def write_markdown(folder: Path, count: int) -> None:
    """A Markdown file for each of `count` articles."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        text = "\n\n".join([f"# {title(number)}", *paragraphs(number)])
        (folder / f"{number:04}.md").write_text(text + "\n", encoding="utf-8")


def write_feed(path: Path, count: int) -> None:
    """An RSS feed of the same articles."""
    bodies = ["".join(f"<p>{text}</p>" for text in paragraphs(number)) for number in range(count)]
    items = "".join(
        f"<item><title>{title(number)}</title><guid>{number}</guid>"
        f"<pubDate>Mon, 02 Jun 2025 10:{number % 60:02}:00 GMT</pubDate>"
        f"<description>{escape(body)}</description></item>"
        for number, body in enumerate(bodies)
    )
    path.write_text(
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Harbour</title>'
        f"<link>http://example.org/</link><description>x</description>{items}</channel></rss>",
        encoding="utf-8",
    )
