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


def written(key: str, character: str | None) -> str:
    """A key that was pressed, as the table of actions writes it: `?` and not `question_mark`."""
    if character is not None and len(character) == 1 and character.isprintable() and character != " ":
        return character
    return key


def shown(keys: str) -> str:
    """A key or a sequence of the table, as people read it: `ctrl+d` is `^D`, `pagedown` is `PgDn`."""
    return " ".join(_shown(key) for key in keys.split(" "))


def _shown(key: str) -> str:
    if key.startswith("ctrl+"):
        return "^" + key.removeprefix("ctrl+").upper()
    if len(key) > 1 and key[0] == "f" and key[1:].isdecimal():
        return key.upper()
    return _SHOWN.get(key, key)
