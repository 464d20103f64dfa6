"""What the shape of an article adds to its words, or takes from them."""

from articles.article import compose
from articles.evidence import Evidence, extract, extract_article


def found(evidence: Evidence, text: str) -> tuple[list[str], list[str]]:
    return (
        [text[f.start : f.end] for f in evidence.figures],
        [text[q.start : q.end] for q in evidence.quotes],
    )


def test_code_and_the_marks_of_footnotes_state_nothing() -> None:
    article = compose(
        "t",
        'The dam holds 40 million litres.[^7] It prints `"12 boats left"`.\n\n'
        '```\nprint("We sold 300 boats today", 25)\n```\n\n[^7]: Measured in spring.',
        language="en",
    )

    figures, quotes = found(extract_article(article), article.text)

    assert figures == ["40 million litres"]
    assert quotes == []


def test_a_block_quote_is_one_quote_even_over_two_paragraphs() -> None:
    article = compose(
        "t",
        "The mayor wrote to the harbour board.\n\n> The quay is sinking.\n>\n> We have two winters left.\n\n"
        "Nobody answered.",
        language="en",
    )

    evidence = extract_article(article)

    assert found(evidence, article.text)[1] == ["The quay is sinking.\n\nWe have two winters left."]
    assert [q.kind for q in evidence.quotes] == ["direct"]


def test_a_block_quote_with_marks_of_its_own_is_not_given_twice() -> None:
    article = compose("t", "> “The quay is sinking this year,” said Ada Brenner.", language="en")

    evidence = extract_article(article)

    assert found(evidence, article.text)[1] == ["The quay is sinking this year,"]
    assert evidence.quotes[0].speaker == "Ada Brenner"


def test_a_statement_in_another_language_is_read_in_that_language() -> None:
    text = (
        "Le ministère a publié le texte du groupe dans sa version originale, sans le commenter davantage.\n\n"
        "We will invest 2.5 billion dollars in the three yards over the next ten years and hire people.\n\n"
        "Le groupe emploie 1,5 million de personnes, et le ministère n’a pas voulu en dire plus mardi soir."
    )

    values = [figure.value for figure in extract(text, "fr").figures]

    assert values[0] == "2500000000"
    assert values[-1] == "1500000"


def test_a_verb_with_its_pronoun_hung_on_is_read_like_the_verb() -> None:
    text = "Os pescadores deram-nos conta do caso. Disse-nos o capitão que o barco partiu às 7h."

    assert extract(text, "pt").language == "pt"


GERMAN = (
    "Der Hafen bleibt geschlossen, teilte die Behörde mit. Ein Sprecher sagte, man werde noch abwarten.",
    "Die Fähren sollen am Montag wieder fahren, sagte der Sprecher der Behörde am Abend in der Stadt.",
)


def quotes_between(passage: str) -> list[tuple[str, str, str | None, str | None]]:
    text = "\n\n".join([GERMAN[0], passage, GERMAN[1]])
    return [(text[q.start : q.end], q.kind, q.speaker, q.cue) for q in extract(text, "de").quotes]


def test_what_a_foreign_passage_reports_is_read_in_its_own_language() -> None:
    rows = quotes_between(
        "The harbour master Alma Reed said that the quay would not be safe before the end of the week."
    )

    assert (
        "the quay would not be safe before the end of the week",
        "indirect",
        "Alma Reed",
        "said",
    ) in rows
    assert [row[0] for row in rows if row[1] == "indirect"] == [
        "Der Hafen bleibt geschlossen",
        "man werde noch abwarten",
        "the quay would not be safe before the end of the week",
        "Die Fähren sollen am Montag wieder fahren",
    ]


def test_a_quotation_in_a_foreign_passage_has_the_speaker_whom_only_that_language_tells() -> None:
    rows = quotes_between("“We have closed the quay and we will not open it before Monday,” Alma Reed said.")

    said = [row for row in rows if row[1] == "direct"]
    assert said == [
        ("We have closed the quay and we will not open it before Monday,", "direct", "Alma Reed", "said")
    ]


def test_a_foreign_quotation_announced_in_the_languages_of_the_text_keeps_its_speaker() -> None:
    text = (
        "Die Hafenmeisterin Alma Reed schrieb am Abend:\n\n"
        "“We have closed the quay and we will not open it before the end of the week.”\n\n" + GERMAN[1]
    )

    first = extract(text, "de").quotes[0]

    assert (text[first.start : first.end], first.speaker) == (
        "We have closed the quay and we will not open it before the end of the week.",
        "Alma Reed",
    )


def test_parts_of_utterances_in_two_languages_never_share_a_number() -> None:
    text = "\n\n".join(
        [
            GERMAN[0],
            "“We have closed the quay,” Alma Reed said. “We will not open it before the end of the week.”",
            GERMAN[1],
        ]
    )

    quotes = extract(text, "de").quotes

    english = {q.quote_id for q in quotes if text[q.start : q.end].startswith("We ")}
    assert len(english) == 1
    assert english.isdisjoint(q.quote_id for q in quotes if q.kind == "indirect")
