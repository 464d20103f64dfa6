"""Words are chosen from the keyboard, copied, marked and noted; marks show, are listed and removed."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.article import compose
from articles.library import Passage
from tui.reader.selection import Selection

TEXT = "One two three. Four five six.\n\nSeven eight nine. Ten.\n\n東京です。大阪です。"
ARTICLE = compose("", TEXT)

MOVES = [
    # keys, what is chosen in the end
    ([], "One"),
    (["l", "l"], "three."),
    (["l", "v", "l"], "two three."),
    (["l", "l", "v", "h", "h"], "One two three."),
    (["v", "l", "o", "l"], "two"),
    ([")"], "Four"),
    ([")", "("], "One"),
    (["l", "l", "("], "One"),
    (["}"], "Seven"),
    (["}", "}"], "東"),
    (["}", "}", "{"], "Seven"),
    (["s"], "One two three."),
    (["l", "s", ")"], "One two three. Four"),
    (["v", ")", "s"], "One two three. Four five six."),
    (["p"], "One two three. Four five six."),
    (["v", "}", "p"], "One two three. Four five six.\n\nSeven eight nine. Ten."),
    (["}", "}", "s"], "東京です。"),
    (["h", "h"], "One"),
]


@pytest.mark.parametrize(("keys", "chosen"), MOVES)
async def test_keys_choose_words_sentences_and_paragraphs(read: Any, keys: list[str], chosen: str) -> None:
    async with read(TEXT).run_test(size=(60, 24)) as pilot:
        await pilot.press("v", *keys)

        assert pilot.app.reader.selection.text == chosen


async def test_lines_are_walked_by_their_columns(room: Any) -> None:
    async with room().run_test(size=(80, 40)) as pilot:
        await pilot.press("v", "l", "l", "j")
        assert pilot.app.reader.selection.text == "about"

        await pilot.press("j", "j", "k")
        assert pilot.app.reader.selection.text == "water."


async def test_the_cursor_begins_on_the_current_mark(room: Any) -> None:
    async with room().run_test(size=(80, 40)) as pilot:
        await pilot.press("3", "f", "v")

        assert pilot.app.reader.selection.text == "$5.5 billion,"


async def test_choosing_goes_on_below_the_screen(room: Any) -> None:
    async with room().run_test(size=(60, 12)) as pilot:
        await pilot.press("v", "v", *["}"] * 12)

        reader = pilot.app.reader
        assert reader.sees(reader.selection.cursor[0])
        assert reader.selection.range[0] == 0


async def test_escape_chooses_nothing_and_the_keys_are_the_readers_again(room: Any) -> None:
    async with room().run_test(size=(80, 24)) as pilot:
        await pilot.press("v", "v", "l", "escape", "j")

        assert pilot.app.reader.selection is None
        assert pilot.app.reader.context == "reader"
        assert pilot.app.reader.top == 1


async def test_what_is_chosen_is_marked_with_a_note_beside_it(room: Any) -> None:
    async with room().run_test(size=(120, 40)) as pilot:
        await pilot.press("v", "s", "m", *"ask her", "enter")

        (passage,) = pilot.app.reader.passages
        assert passage.words.startswith("The port of Sorrel lost 40 ships")
        assert passage.note == "ask her"
        assert any(row.endswith("✎ ask her") for row in pilot.app.screen_text)
        painted = [segment.style for segment in pilot.app.reader.render_line(6) if "The port" in segment.text]
        assert painted[0].bgcolor is not None


async def test_a_colour_marks_at_once(room: Any) -> None:
    async with room().run_test(size=(80, 40)) as pilot:
        await pilot.press("v", "3")

        (passage,) = pilot.app.reader.passages
        assert (passage.words, passage.colour, passage.note) == ("The", "blue", "")


async def test_a_quote_is_marked_as_a_whole(room: Any) -> None:
    async with room().run_test(size=(80, 40)) as pilot:
        await pilot.press("'", "m", "enter")

        (passage,) = pilot.app.reader.passages
        assert passage.words.startswith("We saw it come,")
        assert passage.words.endswith("12,000 people.")


async def test_a_note_that_is_abandoned_marks_nothing(room: Any) -> None:
    async with room().run_test(size=(80, 40)) as pilot:
        await pilot.press("f", "m", *"hm", "escape")

        assert pilot.app.reader.passages == ()


async def test_marks_are_listed_with_the_evidence_and_removed_there(room: Any) -> None:
    async with room().run_test(size=(120, 40)) as pilot:
        await pilot.press("v", "s", "m", *"ask her", "enter", "e", "tab")
        assert "Your marks (1)" in "\n".join(pilot.app.screen_text)

        await pilot.press(*"ask", "delete")
        assert pilot.app.reader.passages == ()
        assert "Nothing matches." in "\n".join(pilot.app.screen_text)


async def test_evidence_cannot_be_removed_from_the_list(room: Any) -> None:
    async with room().run_test(size=(120, 40)) as pilot:
        await pilot.press("e", "delete")

        assert pilot.app.said == ["Only your own marks can be removed."]


async def test_a_mark_that_an_article_says_no_more_is_listed_and_not_shown(room: Any) -> None:
    async with room().run_test(size=(120, 40)) as pilot:
        pilot.app.reader.set_passages((Passage(1, "words of long ago", None, None, "why?"),))
        await pilot.press("e", "tab")

        assert "Marked in an earlier version (1)" in "\n".join(pilot.app.screen_text)
        assert "words of long ago" in "\n".join(pilot.app.screen_text)


async def test_the_rows_of_the_list_are_copied(room: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    app = room()
    sent: list[str] = []
    monkeypatch.setattr(app.reader, "copy", lambda text, what: sent.append(text))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("e", *"edda", "ctrl+y")

    (copied,) = sent
    assert copied.split("\n")[:2] == [
        "Edda Rosk: “A boat is a wage for three families,”",
        "3: “A boat is a wage for three families,” said Edda Rosk.",
    ]
    assert copied.endswith("The Packet, 2026-02-17, https://example.org/port\n")


async def test_the_list_is_copied_with_y_until_something_is_typed(
    room: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = room()
    sent: list[str] = []
    monkeypatch.setattr(app.reader, "copy", lambda text, what: sent.append(what))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("e", "y")
        assert len(sent) == 1
        await pilot.press("/", "y")
        assert app.reader.picker.prompt.text == "y"

    assert len(sent) == 1


async def test_a_mark_is_stood_on_and_its_note_and_colour_are_changed(room: Any) -> None:
    async with room().run_test(size=(80, 40)) as pilot:
        await pilot.press("v", "s", "m", *"ask", "enter")
        await pilot.press("greater_than_sign", "m", *" her", "tab", "enter")

        (passage,) = pilot.app.reader.passages
        assert (passage.note, passage.colour) == ("ask her", "green")


async def test_marking_the_same_words_again_changes_the_mark_that_is_there(room: Any) -> None:
    async with room().run_test(size=(80, 40)) as pilot:
        await pilot.press("f", "m", *"one", "enter", "m", *" two", "enter")

        assert [passage.note for passage in pilot.app.reader.passages] == ["one two"]


async def test_a_mark_is_taken_away_where_one_stands(room: Any) -> None:
    async with room().run_test(size=(80, 40)) as pilot:
        await pilot.press("f", "X")
        assert pilot.app.said == ["There is no mark of yours here."]
        await pilot.press("m", "enter", "X")

        assert pilot.app.reader.passages == ()


async def test_a_mark_has_a_card_with_its_note(room: Any) -> None:
    async with room().run_test(size=(80, 40)) as pilot:
        await pilot.press("v", "s", "m", *"ask her", "enter", "greater_than_sign", "enter")

        seen = "\n".join(pilot.app.screen_text)
        assert "your mark, yellow" in seen
        assert "ask her" in seen


async def test_a_mark_that_began_above_the_screen_is_the_next_one_while_it_is_seen(room: Any) -> None:
    async with room().run_test(size=(60, 12)) as pilot:
        await pilot.press("v", "p", "4", *["j"] * 7, "greater_than_sign", "X")

        assert pilot.app.reader.passages == ()


async def test_a_note_is_changed_in_the_list(room: Any) -> None:
    async with room().run_test(size=(120, 40)) as pilot:
        await pilot.press("v", "s", "m", *"ask", "enter", "e", "tab", "tab", "tab")
        assert "^E note" in pilot.app.screen_text[-1]
        await pilot.press("ctrl+e", *" her", "enter")

        assert [passage.note for passage in pilot.app.reader.passages] == ["ask her"]
        assert "ask her" in "\n".join(pilot.app.screen_text)


async def test_a_lost_mark_leads_nowhere_and_can_be_removed(room: Any) -> None:
    async with room().run_test(size=(80, 24)) as pilot:
        pilot.app.reader.set_passages((Passage(1, "words of long ago", None, None, "why?"),))
        await pilot.press("G", "e", *"long", "enter")
        assert pilot.app.said == ["These words are no longer in the article; the mark is kept."]
        await pilot.press("delete")

        assert pilot.app.reader.passages == ()


@given(st.text(max_size=60), st.lists(st.sampled_from("lh)(}{spovk"), max_size=12))
def test_no_keys_choose_anything_but_text(words: str, keys: list[str]) -> None:
    article = compose("", words)
    chosen = Selection(article, 0)
    if not chosen:
        return

    for key in keys:
        {
            "l": lambda: chosen.move(1),
            "h": lambda: chosen.move(-1),
            ")": lambda: chosen.move_by_sentences(1),
            "(": lambda: chosen.move_by_sentences(-1),
            "}": lambda: chosen.move_by_paragraphs(1),
            "{": lambda: chosen.move_by_paragraphs(-1),
            "s": chosen.take_sentence,
            "p": chosen.take_paragraph,
            "o": chosen.swap,
            "v": chosen.fix,
            "k": lambda: chosen.go_to(0),
        }[key]()

    start, end = chosen.range
    assert 0 <= start < end <= len(article.text)
