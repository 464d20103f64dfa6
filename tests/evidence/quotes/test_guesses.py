"""Where no words beside a quote name its speaker, and the rest of the article tells too little to be sure."""

import pytest

from articles.evidence.quotes import find_quotes
from articles.evidence.quotes.ranking.weights import WEIGHTS
from articles.evidence.records import Quote

PIER = """Karl Dormann traf Jonas Reuter und Emil Stark am Hafen. Es regnete.

„Das Boot ist verkauft“, sagte er. „Für immer.“
"""

FERRY = """Lena Hart has run the ferry for eleven years. Her deckhand has seen worse.

“The chain slipped,” Hart said. “Nobody was hurt.”

“It was an old chain,” said a spokesman for the harbour trust. According to the trust, it will be changed.
"""


@pytest.fixture
def nothing_is_sure(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever speaks for somebody, it is not enough."""
    monkeypatch.setattr("articles.evidence.quotes.ranking.ranker._LIKELY", 2.0)


@pytest.fixture
def all_is_sure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("articles.evidence.quotes.ranking.ranker._LIKELY", 0.0)


def guessed(rows: tuple[Quote, ...]) -> list[bool]:
    return [row.speaker_guessed for row in rows]


def test_a_pronoun_that_may_mean_each_of_three_men_is_guessed_in_both_parts() -> None:
    rows = find_quotes(PIER, "de")

    assert [row.speaker is not None for row in rows] == [True, True]
    assert guessed(rows) == [True, True]


@pytest.mark.usefixtures("nothing_is_sure")
def test_who_is_named_or_described_beside_a_quote_is_never_guessed() -> None:
    rows = find_quotes(FERRY, "en")

    assert [row.speaker for row in rows] == [
        "Lena Hart",
        "Lena Hart",
        "spokesman for the harbour trust",
        "trust",
    ]
    assert not any(guessed(rows))


@pytest.mark.usefixtures("nothing_is_sure")
def test_a_body_named_by_its_letters_is_not_guessed() -> None:
    text = "El Instituto Nacional de Puentes (INP) cerró el paso. «El arco cedió», indicó el INP."

    [row] = find_quotes(text, "es")

    assert row.speaker == "Instituto Nacional de Puentes"
    assert not row.speaker_guessed


@pytest.mark.usefixtures("nothing_is_sure")
def test_who_signs_a_quote_is_not_guessed() -> None:
    text = (
        "The tower has a book for its guests.\n\nUp here I can hear the gulls turn over.\n\n— Ada Quill\n\n"
        "It opens at nine."
    )

    [row] = find_quotes(text, "en")

    assert row.speaker == "Ada Quill"
    assert not row.speaker_guessed


@pytest.mark.usefixtures("nothing_is_sure")
def test_a_name_beside_one_part_of_an_utterance_is_beside_all_of_it() -> None:
    text = "Anna Hale met Rue Dole.\n\n“The lamp is lit. And nobody\n\n“will put it out,” said Dole. “Never.”"

    rows = find_quotes(text, "en")

    assert {row.speaker for row in rows} == {"Rue Dole"}
    assert len({row.quote_id for row in rows}) == 1
    assert not any(guessed(rows))


@pytest.mark.usefixtures("nothing_is_sure")
def test_whom_a_description_means_is_guessed_until_enough_speaks_for_it() -> None:
    text = (
        "Tom Arrel chairs the trust. “She had a barrow of glass,” Arrel said.\n\n"
        "“This is the first with a lamp in it,” the chairman said."
    )

    rows = find_quotes(text, "en")

    assert [(row.speaker, row.speaker_guessed) for row in rows] == [
        ("Tom Arrel", False),
        ("Tom Arrel", True),
    ]


@pytest.mark.usefixtures("all_is_sure")
def test_whom_a_pronoun_means_is_not_guessed_where_enough_speaks_for_it() -> None:
    rows = find_quotes(PIER, "de")

    assert guessed(rows) == [False, False]


def test_nobody_is_not_guessed() -> None:
    rows = find_quotes("Es regnete.\n\n„Das Boot ist verkauft, und zwar für immer.“", "de")

    assert [(row.speaker, row.speaker_guessed) for row in rows] == [(None, False)]


def test_a_reason_counts_in_good_english() -> None:
    reasons = {reason for weights in WEIGHTS.values() for reason in weights}

    assert "named 1 sentence off" in reasons
    assert not any(" 1 sentences " in reason or " 1 paragraphs " in reason for reason in reasons)


def test_who_reacted_before_a_document_is_guessed() -> None:
    rows = find_quotes("Die Stadt reagierte empört. Das sei falsch, hieß es in einer Mitteilung.", "de")

    assert [row.speaker for row in rows] == ["Stadt"]
    assert guessed(rows) == [True]
