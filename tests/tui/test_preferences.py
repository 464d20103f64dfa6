"""How the text is set is remembered, for the next session and beside other programs."""

from pathlib import Path

import pytest
from reading_room import MakeApp, screen_lines, settle

from articles.library import Library
from tui.preferences import Preferences, note_preference, noted_preferences


@pytest.mark.parametrize("keys", [("A",), ("J",), ("-", "-", "A"), ("+",), ("M",), ("\\",)])
@pytest.mark.parametrize("killed", [False, True])
async def test_the_next_session_sets_the_text_as_this_one_did(
    make_app: MakeApp, keys: tuple[str, ...], killed: bool
) -> None:
    app = make_app()
    async with app.run_test(size=(160, 24)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        at_first = screen_lines(app)[:22]
        await pilot.press(*keys)
        await settle(pilot)
        before = screen_lines(app)[:22]
        if killed:
            app.keeper.save()
        else:
            app.hang_up()
        again = make_app()
        async with again.run_test(size=(160, 24)) as second:
            await settle(second)
            after = screen_lines(again)[:22]

    assert before != at_first
    assert after == before


async def test_what_was_chosen_and_taken_back_is_as_it_was(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(160, 24)) as pilot:
        await pilot.press("enter", "A", "J", "M", "\\", "A", "J", "M", "\\", "-", "+")
        await settle(pilot)

    again = make_app()
    async with again.run_test(size=(160, 24)) as pilot:
        await settle(pilot)

        assert again.reader.setting.measure == 72
        assert not again.reader.setting.airy
        assert not again.reader.setting.justify
        assert again.reader.margin
        assert again.list.display


async def test_two_programs_leave_each_other_what_they_did_not_change(make_app: MakeApp) -> None:
    """The second began before the first chose; its own choice does not take the first one's back."""
    first, second = make_app(), make_app()
    async with first.run_test(size=(160, 24)) as one:
        await one.press("enter", "A")
        await settle(one)
    async with second.run_test(size=(160, 24)) as two:
        await two.press("enter", "J")
        await settle(two)

    third = make_app()
    async with third.run_test(size=(160, 24)) as three:
        await settle(three)

        assert third.reader.setting.airy
        assert third.reader.setting.justify


@pytest.mark.parametrize("key", ["+", "-"])
async def test_a_terminal_too_narrow_to_choose_in_keeps_the_width_chosen_elsewhere(
    make_app: MakeApp, key: str
) -> None:
    app = make_app()
    async with app.run_test(size=(34, 12)) as pilot:
        await pilot.press("enter", key)
        await settle(pilot)

        assert app.reader.setting.measure == 72


@pytest.mark.parametrize("note", ["", "wide", "-4", "７２", "1" * 6000, "\x1b[2J"])
def test_a_note_that_makes_no_sense_counts_for_nothing(tmp_path: Path, note: str) -> None:
    with Library(tmp_path / "library.db") as library:
        for name in ("measure", "airy", "justify", "margin", "beside"):
            library.set_note(f"prefers.{name}", note)

        assert noted_preferences(library) == Preferences()


@pytest.mark.parametrize(("noted", "columns"), [(0, 32), (31, 32), (64, 64), (99999, 120)])
def test_a_width_that_is_not_to_be_had_is_the_nearest(tmp_path: Path, noted: int, columns: int) -> None:
    with Library(tmp_path / "library.db") as library:
        note_preference(library, "measure", noted)

        assert noted_preferences(library).measure == columns
