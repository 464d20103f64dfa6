"""A speaker who is a guess looks like one wherever the name is seen, and goes out as one."""

from typing import Any

import pytest

from articles.article import compose
from articles.evidence import Evidence, Figure, Quote
from tui.reader.clipping import clipped_note
from tui.reader.evidence.margin import Margin
from tui.reader.evidence.marks import Marks, Utterance
from tui.reader.evidence.rail import rail
from tui.reader.typesetting.layout import Setting, lay_out

MARKDOWN = """
“We saw it come,” Mayor Ines Calder said. The fishermen stood by.

“Nobody warned us,” one of them said. “And nobody will.”

“It was the wind,” the harbour master said.
"""


@pytest.fixture
def evidence() -> Evidence:
    """A quote of a named mayor; one in two parts, given by guess to her; one whose name is very long."""
    text = compose("T", MARKDOWN).text

    def quote(words: str, number: int, speaker: str, mention: str, *, guessed: bool = False) -> Quote:
        start, at = text.index(words), text.index(mention)
        return Quote(
            start,
            start + len(words),
            "direct",
            number,
            speaker,
            at,
            at + len(mention),
            "said",
            speaker_guessed=guessed,
        )

    return Evidence(
        quotes=(
            quote("We saw it come,", 0, "Ines Calder", "Ines Calder"),
            quote("Nobody warned us,", 1, "Ines Calder", "one of them", guessed=True),
            quote("And nobody will.", 1, "Ines Calder", "one of them", guessed=True),
            quote("It was the wind,", 2, "Bartholomew Featherstone", "harbour master", guessed=True),
        ),
        language="en",
    )


async def test_the_card_of_a_guessed_speaker_says_probably(read: Any, evidence: Evidence) -> None:
    async with read(MARKDOWN, evidence).run_test(size=(80, 24)) as pilot:
        await pilot.press("'", "enter")
        assert "Ines Calder" in "\n".join(pilot.app.screen_text)
        assert "probably" not in "\n".join(pilot.app.screen_text)

        await pilot.press("'")
        said = "\n".join(pilot.app.screen_text)
        assert "probably Ines Calder" in said
        assert "named as  one of them" in said
        assert "no name stands beside it" in said


async def test_the_list_of_the_evidence_asks_behind_a_guessed_name(read: Any, evidence: Evidence) -> None:
    async with read(MARKDOWN, evidence).run_test(size=(120, 24)) as pilot:
        await pilot.press("e")
        rows = pilot.app.screen_text

        assert any("Ines Calder “We saw it come" in row for row in rows)
        assert any("Ines Calder? “Nobody warned us" in row for row in rows)


async def test_by_speaker_a_guess_stands_with_the_others_and_says_so(read: Any, evidence: Evidence) -> None:
    async with read(MARKDOWN, evidence).run_test(size=(120, 24)) as pilot:
        await pilot.press("e", "tab", "tab")
        rows = pilot.app.screen_text

        heading = next(at for at, row in enumerate(rows) if row.endswith("Ines Calder (2)"))
        assert "“We saw it come" in rows[heading + 1]
        assert "probably" not in rows[heading + 1]
        assert "probably theirs: “Nobody" in rows[heading + 2]


async def test_the_margin_asks_behind_a_guessed_name(read: Any, evidence: Evidence) -> None:
    async with read(MARKDOWN, evidence).run_test(size=(130, 24)) as pilot:
        rows = pilot.app.screen_text

        assert next(row for row in rows if "We saw it come" in row).endswith("Ines Calder")
        assert next(row for row in rows if "Nobody warned us" in row).endswith("Ines Calder?")


def test_a_guess_too_long_for_the_margin_is_still_seen_to_be_one(evidence: Evidence) -> None:
    article = compose("T", MARKDOWN)
    layout = lay_out(article, evidence, Setting())

    margin = Margin(layout, evidence, [], 14)

    assert margin.note(layout.row_of(article.text.index("It was the wind"))) == "Bartholomew…?"
    assert clipped_note("Bartholomew Featherstone?", 40) == "Bartholomew Featherstone?"
    assert clipped_note("Bartholomew Featherstone", 14) == "Bartholomew F…"


@pytest.mark.parametrize(
    ("note", "width", "seen"),
    [
        ("Bruno Thalheimer-Weissenborn? · 30 miles", 20, "Bruno Thalheimer-W…?"),
        ("Bruno Thalheimer-Weissenborn · 30 miles", 20, "Bruno Thalheimer-We…"),
        ("Ines Calder · Bruno Thalheimer? · 30 miles", 20, "Ines Calder · Brun…?"),
        ("Ines Calder? · Bruno Thalheimer", 20, "Ines Calder? · Brun…"),
        ("Ines Calder · Bruno Thalheimer?", 11, "Ines Calde…"),
        ("Ines Calder · Bruno Thalheimer?", 16, "Ines Calder ·…"),
        ("Ines Calder? · 30 miles", 12, "Ines Calde…?"),
        ("Ines Calder? · 30 miles", 14, "Ines Calder?…"),
        ("Ines Calder? · 30 miles", 23, "Ines Calder? · 30 miles"),
        ("✎ Is that really so?", 12, "✎ Is that r…"),
    ],
)
def test_each_guessed_name_cut_short_is_seen_to_be_one(note: str, width: int, seen: str) -> None:
    assert clipped_note(note, width) == seen


def test_a_guess_that_shares_its_row_with_a_value_is_still_seen_to_be_one() -> None:
    words = "It was 30 miles off,"
    article = compose("T", f"“{words}” the harbour master said.")
    start = article.text.index(words)
    figure = article.text.index("30 miles")
    evidence = Evidence(
        figures=(Figure(figure, figure + 8, "measure", value="48", unit="km"),),
        quotes=(
            Quote(start, start + len(words), "direct", 0, "Bartholomew Featherstone", speaker_guessed=True),
        ),
        language="en",
    )
    layout = lay_out(article, evidence, Setting())

    def note(width: int) -> str | None:
        return Margin(layout, evidence, [], width).note(layout.row_of(start))

    assert (note(40) or "").startswith("Bartholomew Featherstone? · 48")
    assert note(14) == "Bartholomew…?"


def test_a_quote_is_a_guess_where_the_part_that_names_its_speaker_is() -> None:
    named = Quote(0, 4, "direct", 0, "Ines Calder")
    guessed = Quote(9, 12, "direct", 0, "Ines Calder", speaker_guessed=True)
    nobody = Quote(5, 8, "direct", 0)

    assert not Utterance((named, guessed)).guessed
    assert Utterance((nobody, guessed, named)).guessed
    assert Utterance((nobody, guessed, named)).byline == "probably Ines Calder"
    assert not Utterance((nobody,)).guessed


@pytest.mark.parametrize(
    ("times", "source"),
    [(1, "Ines Calder"), (2, "probably Ines Calder"), (3, "probably Bartholomew Feather")],
)
async def test_a_guess_is_copied_as_one(
    read: Any, evidence: Evidence, times: int, source: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = read(MARKDOWN, evidence)
    sent: list[str] = []
    monkeypatch.setattr(app.reader, "copy", lambda text, what: sent.append(text))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*["'"] * times, "y")

    assert sent[0].splitlines()[-1].startswith(f"— {source}")


@pytest.mark.parametrize("groupings", [0, 1, 2])
async def test_the_copied_list_has_each_quote_with_its_speaker(
    read: Any, evidence: Evidence, groupings: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = read(MARKDOWN, evidence)
    sent: list[str] = []
    monkeypatch.setattr(app.reader, "copy", lambda text, what: sent.append(text))
    async with app.run_test(size=(120, 24)) as pilot:
        await pilot.press("e", *["tab"] * groupings, "y")

    assert sent[0].splitlines()[:2] == [
        "Ines Calder: “We saw it come,”",
        "probably Ines Calder: “Nobody warned us, […] And nobody will.”",
    ]


async def test_a_long_quote_is_cut_in_the_list_and_copied_whole(
    read: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, last = "The sea came over the wall " * 12 + "that night,", "and it took the boats."
    markdown = f"“{first}” Ines Calder said, “{last}”"
    text = compose("T", markdown).text
    parts = [
        Quote(text.index(words), text.index(words) + len(words), "direct", 0, "Ines Calder")
        for words in (first, last)
    ]
    app = read(markdown, Evidence(quotes=tuple(parts), language="en"))
    sent: list[str] = []
    monkeypatch.setattr(app.reader, "copy", lambda text, what: sent.append(text))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("e", "y")
        row = app.reader.picker.current.text

    assert sent[0].splitlines()[0] == f"Ines Calder: “{first} […] {last}”"
    assert row.endswith("…”")
    assert len(row) < len(first)


def test_the_list_says_in_words_for_whom_it_is_read_aloud(evidence: Evidence) -> None:
    article = compose("T", MARKDOWN)

    groupings = dict(rail(article, Marks.of(evidence), lambda: (), plain=True))

    assert [item.note for item in groupings["in order"]()] == [
        "Ines Calder",
        "probably Ines Calder",
        "probably Bartholomew Featherstone",
    ]
    assert [item.note for item in groupings["by speaker"]() if not item.heading] == [
        "",
        "probably theirs",
        "probably theirs",
    ]
