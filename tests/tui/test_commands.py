"""Commands by their names: read, completed, explained; and the line they are typed into."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.keys import ACTIONS, Keymap
from tui.keys.command_line import CommandLine
from tui.keys.commands import CommandError, completions, explained, names_of, read_command

MEANT = [
    # what is typed, where, what it does, how often, with what
    ("q", "reader", "app.leave", None, ""),
    ("quit", "list", "list.quit", None, ""),
    ("50%", "reader", "reader.goto", None, "50%"),
    ("120", "reader", "reader.goto", None, "120"),
    ("12", "list", "list.goto", None, "12"),
    ("goto 120", "reader", "reader.goto", None, "120"),
    ("theme dark", "list", "app.theme", None, "dark"),
    ("width 80", "reader", "reader.width", None, "80"),
    ("export csv marks", "reader", "article.export", None, "csv marks"),
    ("shelf archive", "reader", "list.shelf", None, "archive"),
    ("sort title", "list", "list.sort", None, "title"),
    ("add https://example.org/a b", "list", "app.add", None, "https://example.org/a b"),
    ("top", "reader", "reader.top", None, ""),
    ("top", "list", "list.top", None, ""),
    ("open", "list", "list.open", None, ""),
    ("open some words", "list", "article.open", None, "some words"),
    ("line-down 5", "reader", "reader.line_down", 5, ""),
    ("  sam  ", "list", "app.samples", None, ""),
]


@pytest.mark.parametrize(("typed", "place", "done", "count", "argument"), MEANT)
def test_a_line_means_an_action(typed: str, place: str, done: str, count: int | None, argument: str) -> None:
    command = read_command(typed, Keymap(), place)

    assert (command.action.id, command.count, command.argument) == (done, count, argument)


REFUSED = [
    ("frobnicate", "There is no command “frobnicate”; Tab lists what there is."),
    ("star 3", "“star” takes nothing after it."),
    ("page-down much", "“page-down” takes a number, as in page-down 5."),
    ("next-", "“next-” may be next-mark, next-figure, next-quote, next-own …: type more of it."),
]


@pytest.mark.parametrize(("typed", "sentence"), REFUSED)
def test_what_is_no_command_is_told_in_a_sentence(typed: str, sentence: str) -> None:
    with pytest.raises(CommandError) as told:
        read_command(typed, Keymap(), "reader")

    assert str(told.value) == sentence


def test_every_action_can_be_typed_by_its_name() -> None:
    keymap = Keymap()

    for action in keymap.actions:
        context = action.where if action.where in {"list", "finding"} else "reader"
        assert read_command(names_of(action)[0], keymap, context).action.name == action.name


def values(kind: str, typed: str) -> list[str]:
    return {"theme": ["ansi", "dark", "light"], "export": ["csv", "marks"]}.get(kind, [])


def test_tab_offers_names_and_then_what_they_take() -> None:
    keymap = Keymap()

    assert "theme" in completions("th", keymap, "list", values)
    assert completions("theme d", keymap, "list", values) == ["theme dark"]
    assert completions("export csv m", keymap, "list", values) == ["export csv marks"]
    assert completions("star ", keymap, "list", values) == []
    assert completions("nothing x", keymap, "list", values) == []


def test_a_whole_name_is_explained() -> None:
    assert explained("theme da", Keymap(), "list") == "A theme by its name"
    assert explained("the", Keymap(), "list") == ""


@given(st.text(max_size=40))
def test_no_line_does_anything_but_a_command_or_a_sentence(line: str) -> None:
    with suppress(CommandError):
        assert read_command(line, Keymap(), "reader").action in ACTIONS
    assert isinstance(completions(line, Keymap(), "reader", values), list)


def typed(line: CommandLine, *keys: str) -> str:
    for key in keys:
        line.take(key, key if len(key) == 1 else None)
    return line.prompt.text


def a_line(history: list[str] | None = None) -> CommandLine:
    lines = ["theme ansi", "theme dark", "theme light"]
    return CommandLine(
        lambda begun: [one for one in lines if one.startswith(begun)],
        lambda _: "",
        [] if history is None else history,
    )


def test_tab_writes_what_all_share_then_goes_through_them() -> None:
    line = a_line()

    assert typed(line, "t", "tab") == "theme "
    assert typed(line, "tab") == "theme ansi"
    assert line.note == "ansi  dark  light"
    assert typed(line, "tab", "tab") == "theme light"
    assert typed(line, "tab") == "theme ansi"
    assert typed(line, "shift+tab") == "theme light"


def test_tab_ends_the_only_one_there_is() -> None:
    assert typed(a_line(), *"theme d", "tab") == "theme dark "


def test_the_arrows_recall_the_lines_that_began_so() -> None:
    history = ["theme dark", "star", "theme light"]
    line = a_line(history)

    assert typed(line, "up", "up") == "star"
    assert typed(line, "down", "down") == ""
    again = a_line(history)
    assert typed(again, "t", "up", "up") == "theme dark"
    assert again.take("enter", None) == "run"
    assert history == ["star", "theme light", "theme dark"]


def test_escape_and_backspace_on_nothing_leave() -> None:
    assert a_line().take("escape", None) == "leave"
    assert a_line().take("backspace", None) == "leave"
    line = a_line()
    typed(line, "a")
    assert line.take("backspace", None) == "more"
