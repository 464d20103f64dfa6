"""`config.toml` read and checked: what is wrong is said by its line."""

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from tui.config.presets import PRESETS
from tui.keys import ACTIONS, Keymap, conflicts
from tui.themes import ROLES, THEMES, Theme

CHOICES = ("auto", "on", "off")


class ConfigError(Exception):
    """The configuration cannot be used; the message has a sentence a line, each with the file's line."""


@dataclass(frozen=True, slots=True)
class Config:
    """What the configuration asks for; without a file, what holds by itself."""

    theme: str | None = None
    mouse: bool = False
    snapshot: bool = True
    hints: bool = True
    plain: bool = False
    links: str = "auto"
    bidi: str = "auto"
    link_numbers: bool = False
    keymap: Keymap = field(default_factory=Keymap)
    themes: Mapping[str, Theme] = field(default_factory=lambda: THEMES)


def config_path(environ: Mapping[str, str]) -> Path:
    """Where the configuration is: `PULLQUOTE_CONFIG`, or `config.toml` where the platform keeps them."""
    chosen = environ.get("PULLQUOTE_CONFIG")
    if chosen:
        return Path(os.path.expanduser(chosen))
    from platformdirs import user_config_path

    return user_config_path("pullquote", appauthor=False) / "config.toml"


def read_config(path: Path) -> Config:
    """The configuration in that file; the one that holds by itself where there is no file.

    Raises `ConfigError` with all that is wrong in it.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Config()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} cannot be read: {error}.") from error
    import tomllib  # most people have no file, and start without it

    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(_misspelt(path, text, str(error))) from error
    return _Reading(path, text).config(data)


def _misspelt(path: Path, text: str, error: str) -> str:
    """Where a file stops being TOML, and what to do."""
    what, _, where = error.partition(" (at ")
    number = (
        int(where.split()[1].rstrip(",")) if where.startswith("line ") else max(1, len(text.splitlines()))
    )
    lines = text.splitlines()
    written = lines[number - 1].strip() if number <= len(lines) else ""
    shown = f" in “{written[:60]}”" if written else ""
    return (
        f"{path}, line {number}: {what[:1].lower()}{what[1:]}{shown}. A setting is written as "
        'theme = "dark", with quotation marks round words; a # before the line leaves it out.'
    )


class _Reading:
    """One reading of one file, which gathers what is wrong."""

    def __init__(self, path: Path, text: str) -> None:
        self.path = path
        self.places = dict(_places(text.splitlines()))
        self.wrong: list[tuple[int, str]] = []

    def config(self, data: dict[str, Any]) -> Config:
        known = {
            "theme",
            "hints",
            "mouse",
            "links",
            "link_numbers",
            "bidi",
            "plain",
            "snapshot",
            "keys",
            "bind",
            "themes",
        }
        for name in data.keys() - known:
            close = _nearest(name, known)
            self.complain(
                name, f"“{name}” is not a setting; {close or 'there are ' + ', '.join(sorted(known))}"
            )
        themes = dict(THEMES) | self.themes(self.table(data, "themes"))
        config = Config(
            theme=self.value(data, "theme", str, None),
            mouse=bool(self.value(data, "mouse", bool, False)),
            snapshot=bool(self.value(data, "snapshot", bool, True)),
            hints=bool(self.value(data, "hints", bool, True)),
            plain=bool(self.value(data, "plain", bool, False)),
            links=str(self.value(data, "links", str, "auto")),
            bidi=str(self.value(data, "bidi", str, "auto")),
            link_numbers=bool(self.value(data, "link_numbers", bool, False)),
            keymap=self.keymap(self.preset(data), self.table(data, "bind")),
            themes=themes,
        )
        for name, value in (("links", config.links), ("bidi", config.bidi)):
            if value not in CHOICES:
                self.complain(name, f"“{name}” is one of {', '.join(CHOICES)}")
        if config.theme is not None and config.theme not in themes:
            self.complain("theme", f"there is no theme “{config.theme}”; there are {', '.join(themes)}")
        if self.wrong:
            raise ConfigError("\n".join(sentence for _, sentence in sorted(self.wrong)))
        return config

    def keymap(self, preset: str, bind: dict[str, Any]) -> Keymap:
        if preset not in PRESETS:
            self.complain("keys", f"there are no keys “{preset}”; there are {', '.join(PRESETS)}")
        changes = dict(PRESETS.get(preset, {}))
        ids = {action.id for action in ACTIONS}
        for name, keys in bind.items():
            listed = [keys] if isinstance(keys, str) else keys
            if name not in ids:
                close = _nearest(name, ids)
                listed_in = "`:` and Tab in the reader list them, by ? with their keys"
                self.complain(f"bind.{name}", f"there is no action “{name}”; {close or listed_in}")
            elif not isinstance(listed, list) or not all(isinstance(key, str) and key for key in listed):
                self.complain(f"bind.{name}", f'the keys of “{name}” are written as ["j", "down"]')
            else:
                changes[name] = tuple(" ".join(key.split()) for key in listed)
        keymap = Keymap(changes=changes)
        for sentence in conflicts(keymap):
            named = next((f"bind.{name}" for name in bind if name in sentence), "bind")
            self.complain(named, f"{sentence}; give one of them another key, or none: []")
        return keymap

    def themes(self, tables: dict[str, Any]) -> dict[str, Theme]:
        return {
            name: self.theme(name, table)
            for name, table in tables.items()
            if isinstance(table, dict)
            or self.complain(f"themes.{name}", f"“{name}” is written as [themes.{name}]")
        }

    def theme(self, name: str, table: dict[str, Any]) -> Theme:
        base_name = table.get("base", "ansi")
        base = THEMES.get(str(base_name))
        if base is None:
            self.complain(f"themes.{name}.base", f"the base of “{name}” is one of {', '.join(THEMES)}")
            base = THEMES["ansi"]
        styles: dict[Any, str] = dict(base.styles)
        for role, notation in table.items():
            if role in {"base", "title", "foreground", "background", "accent", "dark"}:
                continue
            if role not in ROLES:
                close = _nearest(role, ROLES)
                styled = "`pullquote config` writes a file that names all there is to style"
                self.complain(
                    f"themes.{name}.{role}", f"“{role}” is nothing that a theme styles; {close or styled}"
                )
            elif not isinstance(notation, str) or not _is_style(notation):
                self.complain(
                    f"themes.{name}.{role}",
                    f'“{notation}” is no style; write it as "bold #99f995 on #1b2a2c"',
                )
            else:
                styles[role] = notation
        for colour in ("foreground", "background", "accent"):
            if colour in table and not _is_style(str(table[colour])):
                self.complain(
                    f"themes.{name}.{colour}",
                    f'“{table[colour]}” is no colour; write it as "#1b2a2c" or "blue"',
                )
        return replace(
            base,
            name=name,
            title=str(table.get("title", name)),
            dark=bool(table.get("dark", base.dark)),
            foreground=str(table.get("foreground", base.foreground)),
            background=str(table.get("background", base.background)),
            accent=str(table.get("accent", base.accent)),
            styles=styles,
            _cache={},
            _painted={},
        )

    def table(self, data: dict[str, Any], name: str) -> dict[str, Any]:
        table = data.get(name, {})
        if not isinstance(table, dict):
            self.complain(name, f"“{name}” is written as [{name}]")
            return {}
        return table

    def preset(self, data: dict[str, Any]) -> str:
        if isinstance(data.get("keys"), dict):
            named = ", ".join(f'"{name}"' for name in PRESETS)
            self.complain("keys", f"“keys” is one of {named}; keys of your own go into [bind]")
            return "default"
        return str(self.value(data, "keys", str, "default"))

    def value(self, data: dict[str, Any], name: str, kind: type, otherwise: Any) -> Any:
        value = data.get(name, otherwise)
        if name in data and not isinstance(value, kind):
            wanted = {str: "a text in quotation marks", bool: "true or false"}[kind]
            self.complain(name, f"“{name}” is {wanted}")
            return otherwise
        return value

    def complain(self, name: str, sentence: str) -> bool:
        """Note what is wrong with the setting of that name; False, for conditions."""
        number = self.places.get(name)
        place = f"{self.path}, line {number}" if number else str(self.path)
        end = "" if sentence.endswith("?") else "."
        self.wrong.append((number or 0, f"{place}: {sentence}{end}"))
        return False


def _places(lines: list[str]) -> Iterator[tuple[str, int]]:
    """The settings and tables by their whole names, each with the number of its line."""
    table = ""
    for number, line in enumerate(lines, 1):
        line = line.strip()
        if line.startswith("["):
            table = _name(line.lstrip("[").partition("]")[0])
            yield table, number
        elif "=" in line and not line.startswith("#"):
            yield ".".join(filter(None, (table, _name(line.partition("=")[0])))), number


def _name(written: str) -> str:
    """A key as TOML takes it: its parts may be blank-padded and in quotation marks."""
    return ".".join(part.strip() for part in written.replace('"', "").replace("'", "").split("."))


def _nearest(name: str, known: Iterable[str]) -> str:
    """What may have been meant, to follow on a sentence; empty where nothing is near."""
    from difflib import get_close_matches

    found = get_close_matches(name, list(known), 1)
    return f"is it “{found[0]}”?" if found else ""


def _is_style(notation: str) -> bool:
    from rich.errors import StyleSyntaxError
    from rich.style import Style

    try:
        Style.parse(notation)
    except StyleSyntaxError:
        return False
    return True
