"""The configuration as a file to begin with: every setting and every action, commented out."""

from tui.config.presets import PRESETS
from tui.config.reading import CHOICES
from tui.keys import ACTIONS
from tui.themes import ROLES, THEMES

_PLACES = {
    "list": "In the list",
    "reader": "In the text",
    "finding": "While a search is on",
    "searched": "After a search",
    "everywhere": "Everywhere",
}


def commented_config() -> str:
    """The text of a `config.toml` that changes nothing until a line's `#` is taken away."""
    return "\n".join([*_settings(), *_bindings(), *_theme(), ""])


def _settings() -> list[str]:
    return [
        "# Pullquote's settings. Take the # from a line to change what it says, then see that all is",
        "# well with `pullquote config`.",
        "",
        f"# The theme: {', '.join(THEMES)}, or one of your own below.",
        "# Without it, what the terminal announces.",
        '# theme = "ansi"',
        "",
        f"# The keys to begin with: {', '.join(PRESETS)}.",
        '# keys = "default"',
        "",
        "# Take the mouse too, to click and to scroll.",
        "# mouse = false",
        "",
        f"# Links that the terminal opens when they are clicked (OSC 8): {', '.join(CHOICES)}.",
        "# By itself where the terminal is known to take them.",
        '# links = "auto"',
        "",
        "# Links by numbers too, [3], with their addresses at the end of the article.",
        "# link_numbers = false",
        "",
        f"# Turn lines of right-to-left text here: {', '.join(CHOICES)}. By itself unless the terminal is",
        "# known to turn them and to take no order.",
        '# bidi = "auto"',
        "",
        "# Draw nothing, say everything in words, and keep the cursor at what is read: for screen",
        "# readers and Braille.",
        "# plain = false",
        "",
        "# Show the keys at the foot; without, the line is there only while it has something to say.",
        "# hints = true",
        "",
        "# Keep a picture of the last screen, readable by you alone, to start from.",
        "# snapshot = true",
        "",
    ]


def _bindings() -> list[str]:
    lines = [
        "# Keys of your own. A key is a character (j, G, ?), a name (down, pagedown, space, enter,",
        '# ctrl+d, alt+v) or a sequence ("g g"); no keys at all, [], unbinds an action.',
        "[bind]",
    ]
    place = ""
    for action in ACTIONS:
        if action.where != place:
            place = action.where
            lines += ["", f"# {_PLACES[place]}"]
        keys = ", ".join(_quoted(key) for key in action.keys)
        setting = f'"{action.id}" = [{keys}]'
        lines.append(f"# {setting:<60} # {action.help}")
    return [*lines, ""]


def _theme() -> list[str]:
    roles = ", ".join(ROLES)
    return [
        "# A theme of your own: what it does not say it has from its base. What can be styled:",
        *(f"# {line}" for line in _wrapped(roles)),
        "# [themes.mine]",
        '# base = "dark"',
        '# title = "Mine"',
        '# background = "#101418"',
        '# "figure.money" = "bold #99f995"',
        '# "quote.direct" = "italic #cfe3df on #1b2a2c"',
    ]


def _quoted(key: str) -> str:
    return '"' + key.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _wrapped(text: str) -> list[str]:
    import textwrap

    return textwrap.wrap(text, 96, break_on_hyphens=False)
