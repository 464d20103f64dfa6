"""Which theme a session begins with."""

from collections.abc import Mapping

from tui.themes.builtin import THEMES
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
        return THEMES["mono"]
    if environ.get("COLORTERM", "").lower() not in TRUECOLOR:
        return THEMES["ansi"]
    ground = environ.get("COLORFGBG", "").rpartition(";")[2]
    return THEMES["light"] if ground in {"7", "15"} else THEMES["dark"]
