"""The configuration: what it changes, and what is wrong with it by its line."""

import os
import subprocess
import tomllib
from pathlib import Path

import pytest
from reading_room import MakeApp, screen_text
from terminal import PROGRAM

from tui.config import PRESETS, ConfigError, commented_config, read_config
from tui.keys import ACTIONS, Keymap, conflicts


def config(folder: Path, text: str) -> Path:
    path = folder / "config.toml"
    path.write_text(text, encoding="utf-8")
    return path


def pressed(keymap: Keymap, *keys: str, context: str = "reader") -> str | None:
    action = [keymap.press(key, context).action for key in keys][-1]
    return action.id if action else None


def test_without_a_file_all_is_as_it_is(tmp_path: Path) -> None:
    read = read_config(tmp_path / "none.toml")

    assert (read.theme, read.mouse, read.snapshot) == (None, False, True)
    assert pressed(read.keymap, "j") == "reader.line_down"


def test_the_file_that_is_written_changes_nothing_and_names_every_action(tmp_path: Path) -> None:
    text = commented_config()

    read = read_config(config(tmp_path, text))
    assert tomllib.loads(text) == {"bind": {}}
    assert read.keymap.changes == {}
    assert all(f'"{action.id}"' in text for action in ACTIONS)


def test_every_line_of_the_written_file_holds_when_its_mark_is_taken_away(tmp_path: Path) -> None:
    lines = [
        line.removeprefix("# ") if " = " in line or line.startswith("# [") else line
        for line in commented_config().splitlines()
        if not line.startswith("# ctrl+d")
    ]

    read = read_config(config(tmp_path, "\n".join(lines)))
    assert read.theme == "ansi"
    assert read.themes["mine"].background == "#101418"
    assert conflicts(read.keymap) == []


def test_keys_of_ones_own_replace_those_of_the_table(tmp_path: Path) -> None:
    path = config(tmp_path, '[bind]\n"reader.line_down" = ["ctrl+e", "Z j"]\n"article.remove" = []\n')

    keymap = read_config(path).keymap
    assert pressed(keymap, "j") is None
    assert pressed(keymap, "ctrl+e") == "reader.line_down"
    assert pressed(keymap, "x", context="list") is None


@pytest.mark.parametrize("preset", PRESETS)
def test_no_preset_gives_a_key_two_meanings(preset: str, tmp_path: Path) -> None:
    keymap = read_config(config(tmp_path, f'keys = "{preset}"')).keymap

    assert conflicts(keymap) == []
    assert {id_ for changes in PRESETS.values() for id_ in changes} <= {action.id for action in ACTIONS}


def test_vim_hands_find_their_sequences(tmp_path: Path) -> None:
    keymap = read_config(config(tmp_path, 'keys = "vim"')).keymap

    assert pressed(keymap, "g", "g") == "reader.top"
    assert pressed(keymap, "Z", "Z", context="list") == "app.leave"


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ('theme = "dork"', 1, "there is no theme “dork”"),
        ("\nmouse = 3", 2, "“mouse” is true or false"),
        ('\n\nkeys = "ed"', 3, "there are no keys “ed”"),
        ('colour = "red"', 1, "“colour” is not a setting"),
        ('[bind]\n"reader.fly" = ["f"]', 2, "there is no action “reader.fly”"),
        ('[bind]\n"reader.find" = 7', 2, "are written as"),
        ('[bind]\n"list.sort" = ["j"]', 2, "`j` is bound to both"),
        ('[themes.mine]\nbase = "dark"\n"figure.monny" = "bold"', 3, "“figure.monny” is nothing"),
        ('[themes.mine]\n"figure.money" = "bold #99zz"', 2, "is no style"),
        ("theme = dark", 1, "invalid value in “theme = dark”. A setting is written as"),
        ('mouse = true\n\ntheme = "dark\n', 3, 'in “theme = "dark”. A setting is written as'),
        ("[bind\n", 1, "in “[bind”"),
        ('[themes.theme]\n"text" = "blue"\n[bind]\n"theme" = "x"', 4, "no action “theme”"),
        ('[themes.a]\n"base" = "dark"\n[themes.b]\nbase = "dusk"', 4, "the base of “b” is one of"),
        ('themee = "dark"', 1, "is it “theme”?"),
    ],
)
def test_what_is_wrong_is_told_by_its_line(tmp_path: Path, text: str, line: int, said: str) -> None:
    with pytest.raises(ConfigError) as raised:
        read_config(config(tmp_path, text))

    assert f"line {line}" in str(raised.value)
    assert said in str(raised.value)


def test_all_that_is_wrong_is_told_line_by_line_in_the_order_of_the_file(tmp_path: Path) -> None:
    path = config(
        tmp_path,
        'mouse = 3\ncolour = "red"\n\n[bind]\n"reader.fly" = ["f"]\n"list.sort" = ["j"]\n'
        '[themes.mine]\n"figure.monny" = "bold"\ntext = "bluish"\n',
    )
    environ = os.environ | {"PULLQUOTE_CONFIG": str(path), "COLUMNS": "60"}

    ran = subprocess.run([*PROGRAM, "config"], capture_output=True, text=True, check=False, env=environ)

    lines = ran.stderr.splitlines()
    assert [line.split(": ")[1].rpartition(", ")[2] for line in lines] == [
        f"line {number}" for number in (1, 2, 5, 6, 8, 9)
    ]
    assert lines[1].endswith(
        "there are bidi, bind, hints, keys, link_numbers, links, mouse, plain, snapshot, theme, themes."
    )
    assert lines[3].endswith("give one of them another key, or none: [].")
    assert lines[4].endswith("is it “figure.money”?")
    assert ran.returncode == 1


def test_the_command_writes_the_file_then_looks_it_over(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "config.toml"

    def run() -> subprocess.CompletedProcess[str]:
        environ = os.environ | {"PULLQUOTE_CONFIG": str(path)}
        return subprocess.run([*PROGRAM, "config"], capture_output=True, text=True, check=False, env=environ)

    first, second = run(), run()
    path.write_text("theme = 4\n")
    third = run()
    assert (first.returncode, first.stdout) == (0, f"Wrote {path}\n")
    assert (second.returncode, second.stdout) == (0, f"All is well with {path}\n")
    assert third.returncode == 1
    assert f"{path}, line 1: “theme” is a text in quotation marks." in third.stderr


def test_keys_written_as_a_table_are_sent_to_bind(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as error:
        read_config(config(tmp_path, '[keys]\n"list.filter" = ["ctrl+s"]\n'))

    (line,) = str(error.value).splitlines()
    assert "line 1: " in line
    assert "keys of your own go into [bind]" in line
    assert '"vim"' in line


async def test_the_help_and_the_foot_show_the_keys_that_hold(make_app: MakeApp, tmp_path: Path) -> None:
    keymap = read_config(config(tmp_path, '[bind]\n"list.filter" = ["ctrl+s"]\n')).keymap
    app = make_app(keymap=keymap)

    async with app.run_test(size=(80, 24)) as pilot:
        foot = screen_text(app)
        await pilot.press("?", *"filter by")
        await pilot.pause()

        assert "^S filter" in foot
        assert "^S" in screen_text(app)
