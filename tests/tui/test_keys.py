"""The table of actions, and keys as they are pressed one after another."""

import pytest

from tui.keys import ACTIONS, Action, Keymap, conflicts
from tui.keys.naming import shown, written


def test_no_key_means_two_things_in_one_place() -> None:
    assert conflicts(Keymap()) == []


def test_every_action_has_an_id_of_its_own_and_says_what_it_does() -> None:
    ids = [action.id for action in ACTIONS]

    assert len(ids) == len(set(ids))
    assert all(action.help and "." in action.id for action in ACTIONS)
    assert all(action.keys or action.takes or action.id == "app.samples" for action in ACTIONS)


def test_a_key_means_what_is_nearest() -> None:
    keymap = Keymap()

    in_list = keymap.press("n", "list").action
    while_finding = keymap.press("n", "finding").action
    assert in_list is not None
    assert in_list.id == "article.next"
    assert while_finding is not None
    assert while_finding.id == "reader.find_next"


def test_digits_are_a_count_for_the_key_that_follows() -> None:
    keymap = Keymap()

    waiting = keymap.press("1", "reader"), keymap.press("0", "reader")
    pressed = keymap.press("j", "reader")
    assert all(press.pending for press in waiting)
    assert (pressed.action and pressed.action.id, pressed.count) == ("reader.line_down", 10)
    assert keymap.press("j", "reader").count == 1


def test_a_count_never_grows_beyond_reason() -> None:
    keymap = Keymap()

    for _ in range(50):
        keymap.press("9", "list")
    assert keymap.press("j", "list").count == 9999


def test_a_sequence_waits_for_its_second_key() -> None:
    keymap = Keymap(changes={"reader.top": ("g g",)})

    first, second = keymap.press("g", "reader"), keymap.press("g", "reader")
    assert first.pending
    assert first.action is None
    assert second.action is not None
    assert second.action.id == "reader.top"


def test_an_unfinished_sequence_is_dropped_with_its_count() -> None:
    keymap = Keymap(changes={"reader.top": ("g g",)})

    presses = [keymap.press(key, "reader") for key in ("3", "g", "escape", "j")]
    assert presses[2].action is None
    assert not presses[2].pending
    assert presses[3].count == 1
    assert keymap.typed == ""


def test_an_action_without_keys_is_unbound_but_still_known() -> None:
    keymap = Keymap(changes={"article.remove": ()})

    assert keymap.press("x", "list").action is None
    assert any(action.id == "article.remove" for action in keymap.actions_in("list"))


def test_a_key_given_twice_is_named() -> None:
    keymap = Keymap(changes={"list.sort": ("j",), "list.top": ("q q",)})

    assert conflicts(keymap) == [
        "`j` is bound to both list.down and list.sort",
        "`q` is bound to both list.top and list.quit",
    ]


def test_the_table_can_be_replaced_whole() -> None:
    only = Action("list.open", ("enter",), "Read", "list")

    assert Keymap(actions=(only,)).press("j", "list").action is None


@pytest.mark.parametrize(
    ("key", "character", "as_written"),
    [
        ("question_mark", "?", "?"),
        ("alt+v", "v", "alt+v"),
        ("alt+v", None, "alt+v"),
        ("alt+shift+v", "V", "alt+V"),
        ("alt+less_than_sign", "<", "alt+<"),
        ("alt+less_than_sign", None, "alt+<"),
        ("alt+space", " ", "alt+space"),
        ("ctrl+v", None, "ctrl+v"),
    ],
)
def test_a_key_is_written_as_the_table_has_it(key: str, character: str | None, as_written: str) -> None:
    assert written(key, character) == as_written


def test_alt_is_shown_as_people_write_it() -> None:
    assert shown("alt+v") == "Alt-v"
