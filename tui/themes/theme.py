"""A theme: a Rich style for every role, and the few colours that Textual's own widgets need."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tui.themes.roles import Role

if TYPE_CHECKING:
    from rich.style import Style
    from textual.theme import Theme as TextualTheme

DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class Theme:
    """Names a style for every role in Rich's notation (`bold #99f995 on #1b2a2c`).

    `foreground` and `background` are `#rrggbb`, or `default` for the terminal's own; `accent`
    is what borders and cursors of borrowed widgets take. `styles` may leave out a role, which
    then looks like plain text. Where it is `plain`, what draws says in words what signs, rules and
    colours say elsewhere, for ears and fingers: see `tui.reader.plain`.
    """

    name: str
    title: str
    dark: bool
    foreground: str
    background: str
    accent: str
    styles: Mapping[Role, str]
    plain: bool = False
    sixteen: bool = False
    """Whether it is painted in sixteen colours, on a ground of its own: black on bright white."""
    _cache: "dict[tuple[Role, ...], Style]" = field(default_factory=dict, compare=False, repr=False)
    _painted: "dict[tuple[Role, ...], Style]" = field(default_factory=dict, compare=False, repr=False)

    @property
    def ansi(self) -> bool:
        """Whether the terminal's own sixteen colours and background are used."""
        return self.background == DEFAULT

    def style(self, *roles: Role) -> "Style":
        """The style of the roles laid over one another, the last on top; a figure in a quote is
        `style("quote.direct", "figure.money")`. Without a background of its own where
        no role has one. Cached for the theme's life, one entry a combination.
        """
        style = self._cache.get(roles)
        if style is None:
            style = self._cache[roles] = self._parse(roles)
        return style

    def painted(self, *roles: Role) -> "Style":
        """The same on the theme's background, for a line on screen: Textual pads a line with the
        background, but does not lay it under one."""
        style = self._painted.get(roles)
        if style is None:
            from rich.style import Style

            ground = Style.null() if self.ansi else Style(bgcolor=self.background)
            style = self._painted[roles] = ground + self.style(*roles)
        return style

    def _parse(self, roles: tuple[Role, ...]) -> "Style":
        from rich.style import Style

        style = Style.null() if self.ansi else Style(color=self.foreground)
        for role in roles:
            notation = self.styles.get(role)
            if notation:
                style += Style.parse(notation)
        return style

    def for_textual(self) -> "TextualTheme":
        """The same for Textual's own widgets (input, command palette)."""
        from textual.theme import Theme as TextualTheme

        if self.ansi or self.sixteen:
            ink, ground = ("ansi_black", "ansi_bright_white") if self.sixteen else ("ansi_default",) * 2
            return TextualTheme(
                name=self.name,
                primary="ansi_blue",
                secondary="ansi_cyan",
                warning="ansi_yellow",
                error="ansi_red",
                success="ansi_green",
                accent=self.accent,
                foreground=ink,
                background=ground,
                surface=ground,
                panel=ground,
                boost=ground,
                dark=self.dark,
                ansi=True,
                variables={
                    name: {"foreground": ink, "background": ground}.get(kind, kind)
                    for name, kind in ANSI_VARIABLES.items()
                },
            )
        return TextualTheme(
            name=self.name,
            primary=self.accent,
            foreground=self.foreground,
            background=self.background,
            surface=self.background,
            panel=self.background,
            accent=self.accent,
            dark=self.dark,
        )


ANSI_VARIABLES = {
    "ansi-background": "background",
    "ansi-foreground": "foreground",
    "border-blurred": "foreground",
    "block-cursor-foreground": "foreground",
    "block-cursor-background": "background",
    "block-cursor-text-style": "reverse",
    "input-cursor-background": "background",
    "input-cursor-foreground": "foreground",
    "input-cursor-text-style": "reverse",
    "input-selection-background": "ansi_cyan",
    "input-selection-foreground": "ansi_black",
    "screen-selection-background": "ansi_cyan",
    "screen-selection-foreground": "ansi_black",
}
