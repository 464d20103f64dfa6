"""Leaving the app while more is typed than it waits for."""

import pytest
from reading_room import MakeApp
from textual import events

ENTER = "\r"


@pytest.mark.parametrize("typed", ["pullquote" + ENTER, "q" + ENTER, ENTER + "q", "q:?", "Q" + ENTER])
async def test_what_is_typed_ahead_of_leaving_does_nothing(make_app: MakeApp, typed: str) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        for letter in typed:
            app.post_message(events.Key("enter" if letter == ENTER else letter, letter))
        await pilot.pause()

        assert app.leaving
        assert app.opened is None

    assert app.fault is None
