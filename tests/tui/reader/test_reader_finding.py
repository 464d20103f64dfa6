"""Find: what is typed, what is written, and where it is found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.reader.finding import Folded, find_all

CASES = [
    # typed, written, the words found
    ("port", "The Port of ports", ["Port", "port"]),
    ("Port", "The Port of ports", ["Port"]),
    ("ecole", "L’École et l’école", ["École", "école"]),
    ("élève", "un eleve, une élève", ["eleve", "élève"]),
    ("cafe", "un cafe\u0301 noir", ["cafe\u0301"]),
    ("l'ecole", "L’École", ["L’École"]),
    ('"we saw', "said “we saw it”", ["“we saw"]),
    ("40 km", "40\u00a0km, 40  km, 40\nkm", ["40\u00a0km", "40  km", "40\nkm"]),
    ("a.b", "a.b axb", ["a.b"]),
    ("[x", "see [x]", ["[x"]),
    ("日本", "東京は日本の", ["日本"]),
    ("strasse", "die Straße", []),
    ("fi", "e\ufb03cient", ["\ufb03"]),
    ("", "anything", []),
    (" ", "any thing", []),
]


@pytest.mark.parametrize(("typed", "written", "found"), CASES)
def test_find_is_kind_about_case_accents_quotes_and_spaces(
    typed: str, written: str, found: list[str]
) -> None:
    matches = find_all(Folded.of(written), typed)

    assert [written[start:end] for start, end in matches] == found


@given(st.text(max_size=80), st.text(max_size=5))
def test_matches_are_ranges_of_the_text_in_order(text: str, query: str) -> None:
    matches = find_all(Folded.of(text), query)

    assert all(0 <= start < end <= len(text) for start, end in matches)
    assert matches == sorted(matches)
