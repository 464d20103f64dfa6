"""What letters do in a list of the reader: they filter, but for the two that step everywhere else."""

import pytest

from tui.reader.picker import Item, Picker

WORDS = ("John Kaye: 12 boats", "Jyri Kyle: 14 boats", "Ada Ng: 20 boats", "Ada Ng: 30 boats")


def picker_after(keys: str) -> Picker:
    items = [Item(words, offset) for offset, words in enumerate(WORDS)]
    picker = Picker("Evidence", [("in order", lambda: items)])
    for key in keys:
        if not picker.step(key):
            picker.type(key, key)
            picker.stepped = ""
    return picker


@pytest.mark.parametrize(("keys", "row"), [("j", 1), ("jjj", 3), ("jjk", 1), ("k", 0), ("jjjjjj", 3)])
def test_j_and_k_step_from_row_to_row_while_nothing_is_typed(keys: str, row: int) -> None:
    picker = picker_after(keys)

    assert picker.cursor == row
    assert len(picker.items) == len(WORDS)


@pytest.mark.parametrize(
    ("keys", "rows"),
    [("john", 1), ("kaye", 1), ("JOHN", 1), ("jyri", 1), ("kyle", 1), ("ada j", 0), ("boats k", 2)],
)
def test_a_word_that_begins_with_them_filters_whole(keys: str, rows: int) -> None:
    picker = picker_after(keys)

    assert picker.prompt.text == keys
    assert len(picker.items) == rows


def test_who_has_stepped_on_filters_by_what_is_typed_then() -> None:
    picker = picker_after("jjada")

    assert picker.prompt.text == "ada"
    assert len(picker.items) == 2
