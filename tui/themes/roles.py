"""What can be painted: every style on screen is asked for by one of these names, never by a colour."""

from typing import Literal, get_args

Role = Literal[
    # running text
    "text",
    "quiet",  # metadata, hints, anything to be read second
    "faint",  # rules, dots, the unused part of a gauge
    "title",
    "standfirst",
    "byline",
    "heading",
    "subheading",  # headings of level 3 and below
    "caption",
    "code",
    "link",
    "rule",
    "table.heading",
    "table.rule",
    "block.quote",  # the bar beside a quoted block
    "list.mark",  # a bullet or a number
    "footnote",
    # evidence
    "figure.money",
    "figure.percent",
    "figure.measure",
    "figure.duration",
    "figure.ratio",
    "figure.count",
    "date",
    "quote.direct",
    "quote.mixed",
    "quote.indirect",
    "speaker",
    "current",  # laid over the figure or the quote that the reader stands on
    "dimmed",  # skim mode: what is neither figure nor quote
    "margin",  # speakers and values beside the text
    # finding and marking
    "match",
    "match.current",
    "selection",
    "mark.yellow",
    "mark.green",
    "mark.blue",
    "mark.pink",
    # the list
    "row.title",  # already read
    "row.unread",
    "row.cursor",  # laid over the title of the row that the list stands on
    "row.bar",  # the bar at the left of that row
    "row.meta",
    "row.star",
    "row.progress",
    "row.figures",
    "row.quotes",
    # around it
    "bar",  # the header and the status line
    "bar.strong",
    "bar.count",
    "key",
    "gauge",
    "card",
    "card.title",
    "card.edge",
    "notice",
    "warning",
    "error",
]

ROLES: tuple[Role, ...] = get_args(Role)
FIGURES: tuple[Role, ...] = tuple(role for role in ROLES if role.startswith("figure."))
QUOTES: tuple[Role, ...] = tuple(role for role in ROLES if role.startswith("quote."))
