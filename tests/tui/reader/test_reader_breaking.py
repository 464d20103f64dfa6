"""Where lines end, as a table: what is written and the width, and the lines it becomes."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len, get_character_cell_size

from tui.reader.typesetting.breaking import _NARROW, break_lines, inner_offsets, is_even

CASES = [
    # prose breaks at spaces, and the break eats them
    ("one two three", 7, ["one two", "three"]),
    ("one  two   three", 8, ["one  two", "three"]),
    ("one\ntwo three", 20, ["one", "two three"]),
    ("", 10, [""]),
    # never a stranded dash or closing punctuation at the head of a line
    ("it was late — too late", 12, ["it was", "late — too", "late"]),
    ("it was late – too late", 11, ["it was", "late – too", "late"]),
    ("Est-ce bien vrai ? Oui.", 17, ["Est-ce bien", "vrai ? Oui."]),
    ("il a dit « oui » hier", 12, ["il a dit", "« oui » hier"]),
    ("— Bonjour madame", 10, ["— Bonjour", "madame"]),
    # numbers with what belongs to them
    ("environ douze ou 12 % du total", 18, ["environ douze ou", "12 % du total"]),
    ("nearly 12 000 people", 12, ["nearly", "12 000", "people"]),
    ("it costs 45 € a day", 11, ["it costs", "45 € a day"]),
    ("costs of $5 million", 10, ["costs of", "$5 million"]),
    # names keep their initial or title
    ("so said J. Smith today", 10, ["so said", "J. Smith", "today"]),
    ("as told by Mr Smith", 13, ["as told by", "Mr Smith"]),
    # a no-break space is obeyed
    ("plus de 40\u00a0km encore", 10, ["plus de", "40\u00a0km", "encore"]),
    # hyphens and dashes inside words
    ("a well-known fact", 8, ["a well-", "known", "fact"]),
    ("he came—though late—home", 14, ["he came—though", "late—home"]),
    ("a -3 degree chill", 4, ["a -3", "degr", "ee", "chil", "l"]),
    # longer than the line: cut after punctuation if any is near
    ("https://example.org/news/harbour", 26, ["https://example.org/news/", "harbour"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    # wide text: no closing mark first, no opening mark last, never half a character
    ("東京都は「安全」です。", 10, ["東京都は", "「安全」で", "す。"]),
    ("東京、大阪、京都", 6, ["東京、", "大阪、", "京都"]),
    ("한국어는 띄어쓰기가 있다", 12, ["한국어는", "띄어쓰기가", "있다"]),
    ("no 👩‍👩‍👧‍👦 cut", 5, ["no 👩‍👩‍👧‍👦", "cut"]),
    ("cafe\u0301 noir", 5, ["cafe\u0301", "noir"]),
]


@pytest.mark.parametrize(("text", "width", "lines"), CASES)
def test_lines_end_where_a_typesetter_would_end_them(text: str, width: int, lines: list[str]) -> None:
    pieces = break_lines(text, 0, len(text), width)

    assert [text[start:end] for start, end, _ in pieces] == lines


def test_a_figure_is_kept_on_one_line() -> None:
    text = "La facture atteint 5,5 milliards de dollars pour 2024."
    figure = text.index("5,5"), text.index(" pour")

    pieces = break_lines(text, 0, len(text), 36, inner=inner_offsets([figure], 36))

    assert "5,5 milliards de dollars" in [text[start:end] for start, end, _ in pieces][1]


def test_a_figure_too_long_for_the_line_is_broken_after_all() -> None:
    text = "5,5 milliards de dollars"

    pieces = break_lines(text, 0, len(text), 12, inner=inner_offsets([(0, len(text))], 12))

    assert [text[start:end] for start, end, _ in pieces] == ["5,5", "milliards de", "dollars"]


def test_every_character_taken_for_narrow_is_one_cell_wide() -> None:
    narrow = [chr(code) for code in range(0x20, 0x3000) if is_even(chr(code))]

    assert len(narrow) > 1000
    assert _NARROW
    assert [character for character in narrow if get_character_cell_size(character) != 1] == []


TEXTS = st.text(
    st.characters(blacklist_categories=["Cs", "Cc"], whitelist_characters="\n"), max_size=200
) | st.text("ab -—«»?.,12%é日。「」\u0301👍\u200d\n", max_size=200)


@given(TEXTS, st.integers(2, 40))
@example("日", 2)
def test_wrapping_loses_no_character_and_keeps_their_order(text: str, width: int) -> None:
    pieces = break_lines(text, 0, len(text), width)

    kept = [place for start, end, _ in pieces for place in range(start, end)]
    assert kept == sorted(set(kept))
    assert not "".join(text[place] for place in set(range(len(text))) - set(kept)).strip(" \n")


@given(TEXTS, st.integers(2, 40))
def test_no_line_is_wider_than_the_width(text: str, width: int) -> None:
    pieces = break_lines(text, 0, len(text), width)

    assert max(cell_len(text[start:end]) for start, end, _ in pieces) <= width
