"""The percentage in the status row."""

from tui.reader.percent import Percent


def test_from_line_to_line_the_percentage_is_told_by_twos():
    percent = Percent()

    told = [percent.told(line / 200, line) for line in range(9)]

    assert told == [0, 0, 0, 0, 2, 2, 2, 2, 4]


def test_a_page_or_a_jump_tells_the_percentage_exactly():
    percent = Percent()

    told = [percent.told(0.50, 100), percent.told(0.51, 102), percent.told(0.49, 98)]

    assert told == [50, 51, 49]


def test_the_first_line_and_the_last_are_told_exactly():
    percent = Percent()
    percent.told(0.99, 198)

    assert percent.told(1.0, 199) == 100
    percent.told(0.01, 2)
    assert percent.told(0.0, 1) == 0
