"""Plain text as people paste and scrape it."""

from itertools import permutations
from pathlib import Path

import pytest

from articles.article import Article
from articles.capture import read_article

CAPTION = "A crane lifts the first beam of the new footbridge over the canal on Monday."
BYLINE = "Marta Oliveira"
HEADLINE = "Footbridge over the canal opens two years late"
LEDE = "The bridge cost 4.2 million euros, nearly twice what the town had planned, and opened on Friday."
BODY = [
    "Some 300 people crossed it in the first hour, according to the mayor, who had promised it before the last election.",
    "“It is a very good day for the town,” she said. “We have waited long enough for it, and so have the children.”",
    "The contractor blamed floods, a strike at the steelworks and a design that had to be drawn again from the start.",
]
COMMENT_FORM = ["Leave a comment", "Your email address will not be published.", "seven + 3 ="]


def read(*paragraphs: str, name: str | None = "page.txt") -> Article:
    return read_article("\n\n".join(paragraphs).encode(), name=name)


# A caption stands above the headline here: an uncredited sentence below it is the lede.
HEADS = [
    head for head in permutations([CAPTION, BYLINE, HEADLINE]) if head.index(CAPTION) < head.index(HEADLINE)
]


@pytest.mark.parametrize("head", HEADS, ids=str)
def test_a_scraped_page_is_told_apart_wherever_its_byline_stands(head: tuple[str, ...]) -> None:
    article = read(*head, LEDE, *BODY, *COMMENT_FORM)

    assert article.title == HEADLINE
    assert article.authors == ("Marta Oliveira",)
    assert article.caption == CAPTION
    assert article.text == "\n\n".join([LEDE, *BODY])


def test_a_subheading_below_long_prose_is_no_headline_and_cuts_nothing() -> None:
    opening = " ".join([LEDE, *BODY])

    article = read(opening, "«Premature»", BODY[0])

    assert article.text.startswith(LEDE)


def test_a_credited_caption_below_the_headline_is_a_caption() -> None:
    article = read(HEADLINE, "By Marta Oliveira", CAPTION + " (Photo: Jo Lund)", LEDE, *BODY)

    assert article.caption == CAPTION + " (Photo: Jo Lund)"
    assert article.text.startswith(LEDE)


def test_a_comment_form_above_the_headline_is_cut_and_nothing_else() -> None:
    article = read(*COMMENT_FORM, HEADLINE, LEDE, *BODY)

    assert article.title == HEADLINE
    assert article.text == "\n\n".join([LEDE, *BODY])


def test_comments_below_the_form_are_no_part_of_the_article() -> None:
    article = read(HEADLINE, LEDE, *BODY, "3 comments", "Jo Lund", "I think that it is far too narrow.")

    assert "narrow" not in article.text


def test_the_date_line_becomes_the_date() -> None:
    article = read(
        HEADLINE, "Published on 5 March 2024 at 10:30", "By Marta Oliveira and Jo Lund", LEDE, *BODY
    )

    assert article.published == "2024-03-05T10:30:00"
    assert article.authors == ("Marta Oliveira", "Jo Lund")
    assert article.text.startswith(LEDE)


def test_hard_wrapped_lines_are_joined() -> None:
    text = (
        "The bridge cost 4.2 million euros, nearly twice what the town had\n"
        "planned, and it opened on Friday. Some three hundred people crossed\n"
        "it in the first hour, according to the mayor, who had promised it\n"
        "before the last election.\n\nThe contractor blamed floods, a strike at the steelworks and a de-\n"
        "sign that had to be drawn again from the very start of the work, he\nsaid.\n"
    )

    article = read_article(text.encode(), name="wrapped.txt")

    first, second = article.text.split("\n\n")
    assert "had planned, and it" in first
    assert "a design that" in second


def test_verse_keeps_its_lines() -> None:
    article = read("A song", "The rain came down\nThe river rose\nThe town went under\nAnd no one chose")

    assert article.text.endswith("The rain came down\nThe river rose\nThe town went under\nAnd no one chose")


def test_mail_gives_subject_sender_and_date_and_keeps_quoting() -> None:
    mail = (
        "From: Jo Lund <jo@example.org>\nTo: desk@example.org\nDate: Tue, 05 Mar 2024 10:00:00 +0100\n"
        "Subject: Re: The bridge\n\nI agree with every word of it.\n\n> Shall we say that it was late?\n> It was.\n\n"
        "-- \nJo Lund\n+45 555 0199\n"
    )

    article = read_article(mail.encode(), name="mail.txt")

    assert article.title == "The bridge"
    assert article.authors == ("Jo Lund",)
    assert article.published == "2024-03-05T10:00:00+01:00"
    assert "555" not in article.text
    assert any(block.containers and block.containers[0].kind == "quote" for block in article.blocks)


def test_a_gutenberg_book_loses_its_licence() -> None:
    book = (
        "The Project Gutenberg eBook of The Canal\n\nTitle: The Canal\n\nAuthor: Edith Marlow\n\nLanguage: English\n\n"
        "*** START OF THE PROJECT GUTENBERG EBOOK THE CANAL ***\n\nCHAPTER I\n\nIt was a _very_ wet spring.\n\n"
        "*** END OF THE PROJECT GUTENBERG EBOOK THE CANAL ***\n\nLicence text that goes on and on.\n"
    )

    article = read_article(book.encode(), name="canal.txt")

    assert (article.title, article.authors) == ("The Canal", ("Edith Marlow",))
    assert article.text == "CHAPTER I\n\nIt was a very wet spring."
    assert article.blocks[0].kind == "heading"


def test_text_that_looks_like_markdown_comes_back_as_itself() -> None:
    odd = "Use *args, **kwargs and __init__ [sic] <b>now</b> &amp; then; 1. not a list, # not a heading, `not code`."
    starts = [
        "# 1 in the charts, they said of the song, again.",
        "+ 3 per cent is what the bank expects for the year.",
    ]

    article = read(HEADLINE, odd, *starts)

    assert article.text == "\n\n".join([odd, *starts])


WRAPPED_SHORT = """\
The harbour opens again

The harbour of Lunden will open again in April, after a winter in which the ice reached
the outer mole and the ferries lay idle for eleven weeks.

The ferries begin on 3 April. The first leaves at six, and the last of them has its lights
Sunday and Monday until nine.
"""


def test_a_few_short_paragraphs_wrapped_at_ninety_columns_are_unwrapped() -> None:
    article = read_article(WRAPPED_SHORT.encode(), name="harbour.txt")

    assert article.title == "The harbour opens again"
    assert article.text.split("\n\n") == [
        part.strip().replace("\n", " ") for part in WRAPPED_SHORT.split("\n\n")[1:]
    ]


def test_lines_that_end_with_their_sentences_are_unwrapped_where_the_text_is() -> None:
    body = [
        "The harbour of Lunden will open again in April, the port authority said on Tuesday morning.",
        "The works cost 4.2 million euros. Half of it comes from the county and the rest from banks.",
        "Some 300 fishermen depend on the quay, and most of them took other work in the meantime, on",
        "building sites or in the forests. Not all of them are expected to come back to the harbour.",
    ]

    article = read_article("\n".join([HEADLINE, "", *body]).encode(), name="harbour.txt")

    assert article.text == " ".join(body)


def test_headlines_one_below_the_other_are_not_joined() -> None:
    lines = [
        "The harbour of Lunden will open again in April, after the ice",
        "Ferries to the islands: what changes for those who commute",
    ]

    article = read(HEADLINE, "\n".join(lines), WRAPPED_SHORT.split("\n\n")[1])

    assert article.text.split("\n\n")[:2] == lines


def test_headed_markdown_with_html_in_it_is_the_same_by_a_pipe_as_from_a_file() -> None:
    rows = "".join(f"<tr><td>Pier {pier}</td><td>{pier * 7}</td></tr>" for pier in range(1, 9))
    note = (
        "# The quay and *its* piers\n\n"
        "<div><p>The harbour <b>opened</b> on Monday.</p></div>\n\n"
        "- one\n- two\n\n"
        f"<table><tr><th>Pier</th><th>Ships</th></tr>{rows}</table>\n\n"
        "## What next\n\n> Nobody asked.\n"
    )

    piped, named = read_article(note.encode()), read_article(note.encode(), name="quay.md")

    assert piped.title == "The quay and its piers"
    assert piped.text == named.text


def test_a_heading_and_a_paragraph_piped_in_are_markdown() -> None:
    article = read_article(b"# The bridge\n\nIt was *closed* for the whole of a long and dry summer.\n")

    assert article.title == "The bridge"
    assert article.text == "It was closed for the whole of a long and dry summer."


def test_a_note_without_a_headline_is_titled_by_its_first_words() -> None:
    article = read("It rained all day and the canal rose by two metres before anyone noticed it.", name=None)

    assert article.title == "It rained all day and the canal rose by two…"


SAMPLE = Path(__file__).parents[2].parent / "shared" / "samples" / "otan-patriot.txt"


@pytest.mark.skipif(not SAMPLE.exists(), reason="the sample stands beside the project on some machines only")
def test_the_missions_own_article() -> None:
    article = read_article(SAMPLE.read_bytes(), name=SAMPLE.name)

    assert article.title.startswith("Guerre en Ukraine")
    assert article.authors == ("Jean Delaunay",)
    assert article.language == "fr"
    assert article.caption is not None
    assert article.caption.startswith("Volunteers and residents")
    assert article.text.startswith("Cette annonce intervient")
    assert article.text.endswith("doubler.")
