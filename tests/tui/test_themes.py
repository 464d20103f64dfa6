"""Themes are legible and tell their kinds apart, for the colour-blind and without colour too."""

import itertools
import math

import pytest
from rich.color import ColorSystem
from rich.style import Style

from tui.themes import FIGURES, QUOTES, ROLES, THEMES, Role, Theme, has_few_colours, in_sixteen, theme_for

OWN_COLOURS = [theme for theme in THEMES.values() if not theme.ansi]
BODY: tuple[Role, ...] = ("text", "heading", "link", "code", "speaker", "row.unread", *FIGURES, *QUOTES)
SECOND: tuple[Role, ...] = ("quiet", "byline", "caption", "date", "row.meta", "bar", "error", "warning")

# Machado, Oliveira & Fernandes 2009, severity 1.0, on linear sRGB.
SIGHTS = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
XTERM = {
    "red": "#cd0000",
    "green": "#00cd00",
    "yellow": "#cdcd00",
    "blue": "#0000ee",
    "magenta": "#cd00cd",
    "cyan": "#00cdcd",
    "black": "#000000",
    "bright_red": "#ff0000",
    "bright_blue": "#5c5cff",
    "bright_magenta": "#ff00ff",
}
"""The colours of xterm, the palest of the common terminals on white."""
CONSOLE = XTERM | {
    "red": "#aa0000",
    "magenta": "#aa00aa",
    "blue": "#0000aa",
    "bright_red": "#ff5555",
    "bright_blue": "#5555ff",
    "bright_magenta": "#ff55ff",
}
"""The same as a console without windows has them, which is black."""
SINGLE: tuple[Role, ...] = (*FIGURES, "code", "link", "row.star", "row.bar", "gauge", "warning", "error")

Linear = tuple[float, float, float]


def linear(hexadecimal: str) -> Linear:
    channels = (int(hexadecimal[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return red, green, blue


def contrast(first: str, second: str) -> float:
    """WCAG 2.2 contrast ratio, 1 to 21."""
    dark, light = sorted(0.2126 * r + 0.7152 * g + 0.0722 * b for r, g, b in (linear(first), linear(second)))
    return (light + 0.05) / (dark + 0.05)


def seen(colour: Linear, sight: tuple[Linear, Linear, Linear]) -> Linear:
    red, green, blue = (
        min(1.0, max(0.0, sum(a * b for a, b in zip(row, colour, strict=True)))) for row in sight
    )
    return red, green, blue


def oklab(colour: Linear) -> Linear:
    """Björn Ottosson's Oklab, in which distances are near to perceived ones."""
    r, g, b = colour
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    middle = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def ink(style: Style, theme: Theme) -> str:
    return style.color.get_truecolor().hex if style.color else theme.foreground


def ground(style: Style, theme: Theme) -> str:
    return style.bgcolor.get_truecolor().hex if style.bgcolor else theme.background


def signs(style: Style) -> tuple[bool, ...]:
    """What a style shows on a screen without colours."""
    return tuple(bool(sign) for sign in (style.bold, style.italic, style.underline, style.reverse))


@pytest.mark.parametrize("theme", OWN_COLOURS, ids=lambda theme: theme.name)
@pytest.mark.parametrize("role", BODY)
def test_running_text_has_the_contrast_that_wcag_asks(theme: Theme, role: Role) -> None:
    style = theme.style(role)

    floor = 7.0 if theme.name == "high-contrast" else 4.5
    assert contrast(ink(style, theme), ground(style, theme)) >= floor


@pytest.mark.parametrize("paper", ["#000000", "#ffffff"])
@pytest.mark.parametrize("role", ["text", "speaker", "heading", *QUOTES])
def test_sentences_in_the_terminals_own_colours_are_legible_on_black_and_on_white(
    role: Role, paper: str
) -> None:
    colour = THEMES["ansi"].style(role).color

    assert colour is None or colour.name == "default" or contrast(XTERM[colour.name], paper) >= 4


@pytest.mark.parametrize("paper", ["#000000", "#ffffff"])
@pytest.mark.parametrize("role", SINGLE)
def test_words_in_the_terminals_own_colours_are_seen_on_black_and_on_white(role: Role, paper: str) -> None:
    """As much as WCAG asks of what is bold or large."""
    colour = THEMES["ansi"].style(role).color

    assert colour is None or colour.name == "default" or contrast(XTERM[colour.name], paper) >= 3
    console = paper == "#000000" and colour is not None and colour.name in CONSOLE
    assert not console or contrast(CONSOLE[colour.name], paper) >= 2.7  # type: ignore[union-attr]


@pytest.mark.parametrize("role", [*SINGLE, *QUOTES, "text", "speaker", "heading", "quiet"])
def test_the_light_theme_is_dark_on_white_in_sixteen_colours(role: Role) -> None:
    theme = in_sixteen(THEMES)["light"]
    style = theme.painted(role)

    assert style.bgcolor is not None
    assert style.bgcolor.downgrade(ColorSystem.STANDARD).number == 15
    assert style.color is not None
    ink = style.color.downgrade(ColorSystem.STANDARD)
    names = dict(enumerate(["black", "red", "green", "yellow", "blue", "magenta", "cyan"]))
    assert contrast(XTERM[names[ink.number or 0]], "#ffffff") >= 4.5


@pytest.mark.parametrize(
    ("environ", "few"),
    [
        ({"TERM": "linux"}, True),
        ({"TERM": "xterm"}, True),
        ({"TERM": "xterm-16color"}, True),
        ({"TERM": "tmux-256color"}, False),
        ({"TERM": "xterm", "COLORTERM": "truecolor"}, False),
    ],
)
def test_a_terminal_of_sixteen_colours_is_known(environ: dict[str, str], few: bool) -> None:
    assert has_few_colours(environ) is few


@pytest.mark.parametrize("theme", OWN_COLOURS, ids=lambda theme: theme.name)
@pytest.mark.parametrize("role", SECOND)
def test_quiet_text_is_quiet_but_legible(theme: Theme, role: Role) -> None:
    style = theme.style(role)

    assert contrast(ink(style, theme), ground(style, theme)) >= 4.5


@pytest.mark.parametrize("theme", OWN_COLOURS, ids=lambda theme: theme.name)
@pytest.mark.parametrize("quote", QUOTES)
@pytest.mark.parametrize("figure", FIGURES)
def test_a_figure_inside_a_quote_stays_legible(theme: Theme, quote: Role, figure: Role) -> None:
    style = theme.style(quote, figure)

    assert contrast(ink(style, theme), ground(style, theme)) >= 4.5


@pytest.mark.parametrize("theme", OWN_COLOURS, ids=lambda theme: theme.name)
@pytest.mark.parametrize("sight", SIGHTS)
def test_the_colour_blind_tell_the_kinds_of_figure_apart(theme: Theme, sight: str) -> None:
    colours = [oklab(seen(linear(ink(theme.style(kind), theme)), SIGHTS[sight])) for kind in FIGURES]
    plain = oklab(seen(linear(theme.foreground), SIGHTS[sight]))

    nearest = min(math.dist(a, b) for a, b in itertools.combinations([*colours, plain], 2))
    assert nearest >= 0.05


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_figures_quotes_and_speakers_tell_apart_without_colour(theme: Theme) -> None:
    plain, speaker = signs(theme.style("text")), signs(theme.style("speaker"))
    figures = {signs(theme.style(kind)) for kind in FIGURES}
    quotes = {signs(theme.style(kind)) for kind in QUOTES}
    both = {signs(theme.style(quote, figure)) for quote in QUOTES for figure in FIGURES}

    groups = [{plain}, {speaker}, figures, quotes, both]
    assert all(not (a & b) for a, b in itertools.combinations(groups, 2))


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_a_theme_styles_every_role_it_names(theme: Theme) -> None:
    assert set(theme.styles) <= set(ROLES)
    assert all(isinstance(theme.style(role), Style) for role in ROLES)


@pytest.mark.parametrize("name", ["ansi", "mono"])
def test_the_terminals_own_colours_never_become_fixed_ones(name: str) -> None:
    styles = [THEMES[name].style(role) for role in ROLES]

    colours = [colour for style in styles for colour in (style.color, style.bgcolor) if colour]
    assert all(colour.number is not None and colour.number < 16 for colour in colours)
    assert name == "ansi" or not colours


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, "ansi"),
        ({"COLORTERM": "truecolor"}, "dark"),
        ({"COLORTERM": "truecolor", "COLORFGBG": "15;0"}, "dark"),
        ({"COLORTERM": "24bit", "COLORFGBG": "0;15"}, "light"),
        ({"COLORTERM": "truecolor", "NO_COLOR": "1"}, "mono"),
        ({"COLORFGBG": "0;15"}, "ansi"),
    ],
)
def test_the_theme_follows_what_the_terminal_announces(environ: dict[str, str], expected: str) -> None:
    assert theme_for(environ).name == expected


def test_a_theme_asked_for_wins_over_the_terminal() -> None:
    assert theme_for({"NO_COLOR": "1"}, "light").name == "light"


@pytest.mark.parametrize("role", [role for role in BODY + SECOND if not role.startswith("table")])
def test_the_letters_of_the_dark_theme_are_in_colours_that_take_few_bytes(role: Role) -> None:
    theme = THEMES["dark"]
    red, green, blue = (int(ink(theme.style(role), theme)[at : at + 2], 16) for at in (1, 3, 5))

    grey = red == green == blue and red in range(8, 239, 10)
    assert grey or {red, green, blue} <= {0, 95, 135, 175, 215, 255}
