"""A passage is found again after the text around it, before it or in it has changed."""

from hypothesis import given
from hypothesis import strategies as st

from articles.article.anchors import Anchor, anchor_of, place_of

TEXT = (
    "The ferry left at dawn with sixty people on board. Nobody waved. "
    "Nobody waved when it came back either, an hour late and half empty, in a rising wind."
)


def passage(words: str, number: int = 0) -> Anchor:
    start = -1
    for _ in range(number + 1):
        start = TEXT.index(words, start + 1)
    return anchor_of(TEXT, start, start + len(words))


def found(text: str, anchor: Anchor) -> str | None:
    place = place_of(text, anchor)
    return None if place is None else text[slice(*place)]


def test_the_same_text_gives_the_same_place() -> None:
    assert place_of(TEXT, passage("Nobody waved", 1)) == (
        TEXT.rindex("Nobody waved"),
        TEXT.rindex("Nobody waved") + 12,
    )


def test_words_put_in_before_it_move_it() -> None:
    changed = "By our correspondent. " + TEXT

    assert place_of(changed, passage("Nobody waved", 1)) == (
        changed.rindex("Nobody waved"),
        changed.rindex("Nobody waved") + 12,
    )


def test_among_the_same_words_those_with_the_same_neighbours_are_chosen() -> None:
    changed = "Nobody waved. " * 5 + TEXT

    place = place_of(changed, passage("Nobody waved", 1))

    assert place is not None
    assert changed[place[1] :].startswith(" when it came back")


def test_other_spaces_do_not_lose_it() -> None:
    changed = TEXT.replace("sixty people", "sixty\u00a0people").replace("on board", "on\nboard")

    assert found(changed, passage("sixty people on board")) == "sixty\u00a0people on\nboard"


def test_a_word_corrected_inside_it_does_not_lose_it() -> None:
    changed = TEXT.replace("sixty", "seventy")

    anchor = passage("with sixty people on board. Nobody waved. Nobody")
    assert found(changed, anchor) is None or "seventy" in str(found(changed, anchor))
    assert found(changed.replace("late", "early"), passage("an hour late")) in {None, "an hour early"}


def test_a_passage_that_is_gone_is_nowhere() -> None:
    assert found("Another article altogether.", passage("sixty people")) is None
    assert place_of("", passage("sixty people")) is None
    assert place_of(TEXT, Anchor("", "", "", 0)) is None


@given(st.text(min_size=1, max_size=200), st.data(), st.text(max_size=20))
def test_a_passage_is_found_with_its_words_after_any_text_is_put_before(
    text: str, data: st.DataObject, more: str
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))

    anchor = anchor_of(text, start, end)

    assert found(text, anchor) == text[start:end]
    assert found(more + text, anchor) == text[start:end]
