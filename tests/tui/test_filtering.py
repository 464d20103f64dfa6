"""A filter typed in a burst, as a fast hand, a macro or a slow line sends it."""

import gc
import warnings

from reading_room import MakeApp, screen_text, settle
from textual import events


async def test_a_filter_typed_in_a_burst_leaves_no_work_behind(make_app: MakeApp) -> None:
    app = make_app()
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        async with app.run_test(size=(80, 24)) as pilot:
            await settle(pilot)
            for letter in "/lighth":
                app.post_message(events.Key(letter, letter))
            await settle(pilot)
            narrowed = screen_text(app)
        gc.collect()

    assert "1 of 6" in narrowed
    assert "Letters from a lighthouse" in narrowed
    assert not [str(one.message) for one in said if "never awaited" in str(one.message)]
