"""Quotation marks of every style are paired, and a stray one spoils no more than its paragraph."""

import pytest

from articles.evidence.quotes.lexicon import lexicon
from articles.evidence.quotes.marks import find_quoted
from articles.evidence.quotes.sentences import paragraphs_of


def marked(text: str, language: str | None = None) -> list[str]:
    found = find_quoted(text, paragraphs_of(text), lexicon(language).clipped)
    return [text[q.start : q.end] for q in found]


@pytest.mark.parametrize(
    "text",
    [
        "She said “it is late” twice.",
        'She said "it is late" twice.',
        "She said ‘it is late’ twice.",
        "She said 'it is late' twice.",
        "Sie sagte „it is late“ oft.",
        "Sie sagte „it is late” oft.",
        "Sie sagte »it is late« oft.",
        "Elle dit «it is late» souvent.",
        "Elle dit « it is late » souvent.",
        "Elle dit «\u00a0it is late\u00a0» souvent.",
        "Elle dit «\u202fit is late\u202f» souvent.",
        "Elle dit ‹it is late› souvent.",
        "She said ”it is late” twice.",
        "She said ″it is late″ twice.",
        "She said ``it is late'' twice.",
        'She said “it is late" twice.',
        "L’un dit : « it is late ».",
    ],
)
def test_every_style_of_marks_holds_its_words(text: str) -> None:
    assert marked(text) == ["it is late"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (None, "The board is 5'10\" long."),
        (None, 'A 27" screen and a 32" screen.'),
        (None, "The dogs' owners and the cats' owners met."),
        ("nl", "’s Ochtends en ’s avonds is het stil."),
        ("en", "It was the '90s, and rock 'n' roll was king."),
        ("en", "Get 'em while they're hot, or not 'til noon."),
        ("fr", "Aujourd’hui l’homme n’a qu’une heure."),
    ],
)
def test_inches_and_apostrophes_are_no_marks(language: str | None, text: str) -> None:
    assert marked(text, language) == []


def test_inner_marks_belong_to_the_outer_quote() -> None:
    assert marked("“He said ‘no’ to me,” she said.") == ["He said ‘no’ to me,"]
    assert marked("‘He said “no” to me,’ she said.") == ["He said “no” to me,"]
    assert marked("« Il a dit « non » », dit-elle.") == ["Il a dit « non »"]
    assert marked("„Er sagte: ‚Nein‘“, sagt sie.") == ["Er sagte: ‚Nein‘"]


def test_a_plural_possessive_does_not_end_a_quote_in_single_marks() -> None:
    assert marked("‘The players’ wives were here,’ he said.") == ["The players’ wives were here,"]


def test_a_stray_mark_spoils_only_its_own_paragraph() -> None:
    text = "A stray “ mark here.\n\n“One,” he said.\n\nAnother ” mark.\n\n“Two,” she said."

    assert [words for words in marked(text) if words in ("One,", "Two,")] == ["One,", "Two,"]


def test_a_quote_reopened_on_each_paragraph_is_taken_whole() -> None:
    text = "He said: “First part.\n\n“Second part.\n\n“Last part.” Then he left."

    found = find_quoted(text, paragraphs_of(text), lexicon(None).clipped)

    assert [text[q.start : q.end] for q in found] == ["First part.", "Second part.", "Last part."]
    assert [q.continues for q in found] == [False, True, True]


def test_a_quote_closed_only_in_a_later_paragraph_is_taken_whole() -> None:
    text = "Il écrit : « Première partie.\n\nDeuxième partie. »\n\nPuis rien."

    assert marked(text) == ["Première partie.", "Deuxième partie."]
