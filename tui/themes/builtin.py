"""The five themes of the house.

In all of them a figure is bold, a quote is italic and a speaker is underlined, so that they tell
apart without colour too. The colours of the six kinds of figure were searched for the largest
distance under the three kinds of colour blindness; `tests/tui/test_themes.py` holds them to it. The
dark theme, which a terminal in truecolor begins with, has letters in colours of xterm's palette: those
are said in half the bytes, and on a slow line that is seen.
"""

from tui.themes.roles import Role
from tui.themes.theme import DEFAULT, Theme

# With sixteen colours, whose exact values only the terminal knows, kinds that are kin share a hue
# (a ratio is a kind of percentage, a duration a kind of measure) and the underline parts them. The ground
# is not known either: only the bright red, blue and magenta can be read on black and on white, in the
# palettes of all the common terminals; green, yellow and cyan vanish on white, a plain blue on black.
# Quotes, whole sentences, have the magenta that is not bright.
ANSI: dict[Role, str] = {
    "quiet": "dim",
    "faint": "dim",
    "title": "bold",
    "standfirst": "italic",
    "byline": "dim",
    "heading": "bold",
    "subheading": "bold",
    "caption": "dim italic",
    "code": "bright_blue",
    "link": "underline bright_blue",
    "rule": "dim",
    "table.heading": "bold",
    "table.rule": "dim",
    "block.quote": "magenta",
    "list.mark": "dim",
    "footnote": "dim",
    "figure.money": "bold bright_magenta",
    "figure.percent": "bold bright_red",
    "figure.measure": "bold bright_blue",
    "figure.duration": "bold underline bright_blue",
    "figure.ratio": "bold underline bright_red",
    "figure.count": "bold",
    "date": "dim underline",
    "quote.direct": "italic magenta",
    "quote.mixed": "italic magenta",
    "quote.indirect": "italic",
    "speaker": "underline magenta",
    "current": "reverse",
    "dimmed": "dim",
    "margin": "dim",
    "match": "black on yellow",
    "match.current": "bold reverse",
    "selection": "reverse",
    "mark.yellow": "black on yellow",
    "mark.green": "black on green",
    "mark.blue": "black on cyan",
    "mark.pink": "black on magenta",
    "row.unread": "bold",
    "row.cursor": "reverse",
    "row.bar": "bright_blue",
    "row.meta": "dim",
    "row.star": "bright_red",
    "row.progress": "bright_blue",
    "row.figures": "dim",
    "row.quotes": "dim",
    "bar": "dim",
    "bar.strong": "bold",
    "bar.count": "dim",
    "key": "bold",
    "gauge": "bright_blue",
    "card.title": "bold",
    "card.edge": "dim",
    "notice": "bold",
    "warning": "bold bright_red",
    "error": "bold red",
}

# The same on white paper, for a theme that brings its own ground and has sixteen colours to paint with:
# those are darkest that are not bright.
LIGHT_IN_SIXTEEN: dict[Role, str] = {role: notation.replace("bright_", "") for role, notation in ANSI.items()}

# Attributes alone: for `NO_COLOR`, a monochrome screen, or taste.
MONO: dict[Role, str] = {
    role: " ".join(
        word
        for word in notation.split()
        if word in {"bold", "dim", "italic", "underline", "reverse", "strike"}
    )
    for role, notation in ANSI.items()
} | {
    "match": "underline reverse",
    "mark.yellow": "reverse",
    "mark.green": "reverse",
    "mark.blue": "reverse",
    "mark.pink": "reverse",
}


def _coloured(
    *,
    quiet: str,
    faint: str,
    accent: str,
    quote: str,
    quote_ground: str,
    speaker: str,
    selection: str,
    raised: str,
    star: str,
    warning: str,
    error: str,
    figures: dict[Role, str],
    marks: dict[Role, str],
) -> dict[Role, str]:
    """The roles of a theme with colours of its own, from the few that make it up."""
    return {
        "quiet": quiet,
        "faint": faint,
        "title": "bold",
        "standfirst": f"italic {quiet}",
        "byline": quiet,
        "heading": f"bold {accent}",
        "subheading": "bold",
        "caption": f"italic {quiet}",
        "code": speaker,
        "link": f"underline {accent}",
        "rule": faint,
        "table.heading": "bold",
        "table.rule": faint,
        "block.quote": speaker,
        "list.mark": accent,
        "footnote": quiet,
        "date": f"underline {quiet}",
        "quote.direct": f"italic {quote} on {quote_ground}",
        "quote.mixed": f"italic {quote} on {quote_ground}",
        "quote.indirect": f"italic {quote}",
        "speaker": f"underline {speaker}",
        "current": "reverse",
        "dimmed": faint,
        "margin": quiet,
        "match": f"on {selection}",
        "match.current": "bold reverse",
        "selection": f"on {selection}",
        "row.title": quiet,
        "row.unread": "bold",
        "row.cursor": "reverse",
        "row.bar": accent,
        "row.meta": quiet,
        "row.star": star,
        "row.progress": accent,
        "row.figures": quiet,
        "row.quotes": quiet,
        "bar": quiet,
        "bar.strong": "bold",
        "bar.count": quiet,
        "key": f"bold {accent}",
        "gauge": accent,
        "card": f"on {raised}",
        "card.title": f"bold on {raised}",
        "card.edge": faint,
        "notice": f"bold {accent}",
        "warning": f"bold {warning}",
        "error": f"bold {error}",
        **{role: f"bold {colour}" for role, colour in figures.items()},
        **marks,
    }


DARK = _coloured(
    quiet="#9e9e9e",
    faint="#6c6c6c",
    accent="#87afd7",
    quote="",
    quote_ground="#1b2a2c",
    speaker="#87d7af",
    selection="#3a4a63",
    raised="#1f232b",
    star="#ffd75f",
    warning="#ffd75f",
    error="#ff8787",
    figures={
        "figure.money": "#87ff87",
        "figure.percent": "#d787af",
        "figure.measure": "#5f87ff",
        "figure.duration": "#00afd7",
        "figure.ratio": "#ff5f00",
        "figure.count": "#d7af5f",
    },
    marks={
        "mark.yellow": "#16140a on #d9c15a",
        "mark.green": "#0d160b on #8fc27e",
        "mark.blue": "#0a1220 on #86aee0",
        "mark.pink": "#1d0b14 on #dc98b4",
    },
)

LIGHT = _coloured(
    quiet="#6a645b",
    faint="#8d867b",
    accent="#2b5c94",
    quote="#21423a",
    quote_ground="#e6efe9",
    speaker="#1d6455",
    selection="#cfdcee",
    raised="#f1ece1",
    star="#8a6100",
    warning="#8a5a00",
    error="#ab2a22",
    figures={
        "figure.money": "#476216",
        "figure.percent": "#8d0350",
        "figure.measure": "#013799",
        "figure.duration": "#187285",
        "figure.ratio": "#bd3955",
        "figure.count": "#603601",
    },
    marks={
        "mark.yellow": "on #f3e08a",
        "mark.green": "on #c3e2b4",
        "mark.blue": "on #bcd6f2",
        "mark.pink": "on #f3c6d6",
    },
)

HIGH_CONTRAST = _coloured(
    quiet="#d0d0d0",
    faint="#a8a8a8",
    accent="#7fc8ff",
    quote="#c8fff0",
    quote_ground="#00302a",
    speaker="#5cf2d6",
    selection="#004a99",
    raised="#101010",
    star="#ffe04d",
    warning="#ffe04d",
    error="#ff9a90",
    figures={
        "figure.money": "#b6fa52",
        "figure.percent": "#f077ac",
        "figure.measure": "#63abf2",
        "figure.duration": "#42e5f3",
        "figure.ratio": "#f0b9a5",
        "figure.count": "#b09828",
    },
    marks={
        "mark.yellow": "#000000 on #ffe04d",
        "mark.green": "#000000 on #8df07a",
        "mark.blue": "#000000 on #8fc7ff",
        "mark.pink": "#000000 on #ffa3cb",
    },
)

THEMES: dict[str, Theme] = {
    theme.name: theme
    for theme in (
        Theme("ansi", "Terminal's own colours", True, DEFAULT, DEFAULT, "ansi_cyan", ANSI),
        Theme("dark", "Dark", True, "#d7d7d7", "#15171c", "#87afd7", DARK),
        Theme("light", "Light", False, "#2a2622", "#fbf8f1", "#2b5c94", LIGHT),
        Theme("high-contrast", "High contrast", True, "#ffffff", "#000000", "#7fc8ff", HIGH_CONTRAST),
        Theme("mono", "Monochrome", True, DEFAULT, DEFAULT, "ansi_default", MONO),
    )
}
