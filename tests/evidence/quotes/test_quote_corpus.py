"""What is written → who says what: one corpus file a language, a case being a paragraph and its quotes.

To add a case, write the text and under it a line per quote:
`utterance | kind | words | speaker | mention | cue`, with `-` for nothing; or the line `nothing`.

The cases hold what the words of a paragraph show. Which of several people an article as a whole makes the
likeliest speaker is tried in `test_ranking.py` and by the gold.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from articles.evidence.quotes import find_quotes
from articles.evidence.records import Quote

CORPUS = Path(__file__).parent / "corpus"


def cases() -> Iterator[tuple[str, str, list[str]]]:
    for path in sorted(CORPUS.glob("*.txt")):
        for block in path.read_text(encoding="utf-8").split("\n\n"):
            lines = [line for line in block.splitlines() if line and not line.startswith("#")]
            if lines:
                yield path.stem, lines[0].replace("¶", "\n"), [line.strip() for line in lines[1:]]


def as_line(text: str, quote: Quote) -> str:
    mention = text[quote.speaker_start : quote.speaker_end] if quote.speaker_start is not None else None
    fields = (text[quote.start : quote.end], quote.speaker, mention, quote.cue)
    return " | ".join([chr(97 + quote.quote_id), quote.kind, *(field or "-" for field in fields)])


CASES = list(cases())


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[f"{c[0]}-{c[1][:40]}" for c in CASES])
def test_the_quotes_of_a_paragraph(
    language: str, text: str, expected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("articles.evidence.quotes.with_ranked", lambda rows, people: rows)

    found = [as_line(text, quote) for quote in find_quotes(text, language)]

    assert found == ([] if expected == ["nothing"] else expected)


def test_ranking_leaves_nearly_all_speakers_of_the_corpus_as_the_rules_have_them() -> None:
    """Paragraphs are short of what ranking goes by, and so it should seldom know better there."""
    other = [
        text
        for language, text, expected in CASES
        if [as_line(text, quote) for quote in find_quotes(text, language)]
        != ([] if expected == ["nothing"] else expected)
    ]

    assert len(other) < len(CASES) / 80, other


def test_the_corpus_has_some_hundreds_of_cases_in_seven_languages() -> None:
    assert len(CASES) >= 250
    assert {language for language, _, _ in CASES} == {"en", "fr", "de", "es", "it", "pt", "nl"}
