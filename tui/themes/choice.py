"""Which theme a session begins with."""

from collections.abc import Mapping
from dataclasses import replace

from tui.themes.builtin import LIGHT_IN_SIXTEEN, THEMES
from tui.themes.theme import Theme

TRUECOLOR = {"truecolor", "24bit"}


def theme_for(
    environ: Mapping[str, str], wanted: str | None = None, themes: Mapping[str, Theme] = THEMES
) -> Theme:
    """The theme asked for by name; otherwise monochrome under `NO_COLOR`, a theme with colours of
    its own where the terminal announces truecolor, and the terminal's own sixteen colours elsewhere.

    Light is chosen only where `COLORFGBG` says that the ground is light (`0;15` is black on white).
    Raises `KeyError` for a name that is not a theme's.
    """
    if wanted is not None:
        return themes[wanted]
    if environ.get("NO_COLOR"):
        return themes["mono"]
    if not announces_truecolor(environ):
        return themes["ansi"]
    ground = environ.get("COLORFGBG", "").rpartition(";")[2]
    return themes["light"] if ground in {"7", "15"} else themes["dark"]


def announces_truecolor(environ: Mapping[str, str]) -> bool:
    """Whether the terminal says that it shows any colour."""
    return environ.get("COLORTERM", "").lower() in TRUECOLOR


def has_few_colours(environ: Mapping[str, str]) -> bool:
    """Whether the terminal announces sixteen colours at most: what Rich would paint with there."""
    kind = environ.get("TERM", "").rpartition("-")[2]
    return not announces_truecolor(environ) and kind not in {"256color", "kitty", "direct"}


def in_sixteen(themes: Mapping[str, Theme]) -> dict[str, Theme]:
    """The same themes where there are sixteen colours: the pale ones of the light theme would all become
    greys on white, so it has others there."""
    light = themes.get("light")
    if light is None or light.styles is not THEMES["light"].styles:
        return dict(themes)
    few = replace(
        light,
        foreground="#000000",
        background="#ffffff",
        accent="ansi_blue",
        styles=LIGHT_IN_SIXTEEN,
        sixteen=True,
        _cache={},
        _painted={},
    )
    return {**themes, "light": few}


def in_words(themes: Mapping[str, Theme]) -> dict[str, Theme]:
    """The same themes, plain: for screen readers and Braille."""
    return {name: replace(theme, plain=True, _cache={}, _painted={}) for name, theme in themes.items()}
