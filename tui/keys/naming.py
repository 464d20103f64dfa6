"""Keys by their names: as the terminal reports them, as the table writes them, as people read them."""

_SHOWN = {
    "enter": "Enter",
    "escape": "Esc",
    "space": "Space",
    "tab": "Tab",
    "backspace": "Backspace",
    "delete": "Del",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "home": "Home",
    "end": "End",
    "down": "↓",
    "up": "↑",
    "left": "←",
    "right": "→",
}


_SIGNS = {"less_than_sign": "<", "greater_than_sign": ">", "slash": "/", "full_stop": "."}
"""Names that a key has with alt held, where the terminal tells no character."""


def written(key: str, character: str | None) -> str:
    """A key that was pressed, as the table of actions writes it: `?` and not `question_mark`; `alt+v` and
    `alt+<` with the character that it would be without."""
    alt = "alt+" if key.startswith("alt+") else ""
    if character is not None and len(character) == 1 and character.isprintable() and character != " ":
        return alt + character
    name = key.rpartition("+")[2]
    return alt + _SIGNS[name] if alt and name in _SIGNS else key


def shown(keys: str) -> str:
    """A key or a sequence of the table, as people read it: `ctrl+d` is `^D`, `pagedown` is `PgDn`."""
    return " ".join(_shown(key) for key in keys.split(" "))


def _shown(key: str) -> str:
    if key.startswith("ctrl+"):
        return "^" + key.removeprefix("ctrl+").upper()
    if key.startswith("alt+"):
        return "Alt-" + key.removeprefix("alt+")
    if len(key) > 1 and key[0] == "f" and key[1:].isdecimal():
        return key.upper()
    return _SHOWN.get(key, key)
