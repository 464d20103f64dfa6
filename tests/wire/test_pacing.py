"""Frames are skipped on a slow line, never queued."""

from __future__ import annotations

from tui.wire.pacing import Pace


def test_small_frames_need_not_wait_for_answers() -> None:
    pace = Pace()

    for number in range(5):
        assert pace.may_send(number * 0.03)
        pace.sending(100, number * 0.03)


def test_large_frames_go_one_by_one() -> None:
    pace = Pace()

    assert pace.sending(4000, now=0.0)
    assert not pace.may_send(0.1)

    pace.answered(0.3)
    assert pace.may_send(0.3)


def test_a_line_that_queues_is_given_less() -> None:
    pace = Pace()
    now = 0.0
    for took in (0.05, 0.9, 0.9, 0.9, 0.9):
        pace.asking(now)
        pace.answered(now + took)
        now += took

    pace.sending(400, now)

    assert not pace.may_send(now)


def test_a_terminal_that_has_never_answered_is_not_waited_for_again() -> None:
    pace = Pace()
    pace.sending(4000, now=0.0)

    assert not pace.may_send(1.0)
    assert pace.may_send(2.0)
    pace.sending(90_000, 2.0)
    assert pace.may_send(2.0)


def test_a_terminal_that_has_answered_before_is_waited_for_longer_but_not_for_ever() -> None:
    pace = Pace()
    pace.sending(4000, 0.0)
    pace.answered(0.1)
    pace.sending(4000, 1.0)

    assert not pace.may_send(5.0)
    assert pace.may_send(10.0)
    assert pace.sending(4000, 10.0)
    assert not pace.may_send(10.1)


def test_an_answer_after_patience_has_ended_turns_pacing_on_again() -> None:
    pace = Pace()
    pace.sending(4000, 0.0)
    assert pace.may_send(2.0)

    pace.answered(3.0)

    assert pace.on


def test_there_is_always_a_question_under_way_when_a_frame_must_wait() -> None:
    pace = Pace()
    now = 0.0
    for size in (50, 300, 700, 90, 2500, 30, 600, 4000):
        if pace.may_send(now):
            pace.sending(size, now)
        else:
            assert pace.wait(now) > 0
            pace.answered(now)
        now += 0.01
