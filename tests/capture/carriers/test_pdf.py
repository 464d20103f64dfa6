"""A PDF with a text layer is an article again: columns, paragraphs, headings, whole words."""

import pytest

from articles.capture import CaptureError, read_article
from tests.capture.carriers.making import Set, pdf, set_column

LEFT = [
    "The harbour board of Little Wexing voted on Tues-",
    "day to rebuild the northern quay, which had been",
    "closed since the storms of last winter, and to pay",
    "for it out of the ferry toll.",
    "Work is to begin in April and to last fourteen",
    "months; until then the smaller boats will land at",
    "the old fish market, where the steps have been",
]
RIGHT = [
    "cleared and new lamps put up along the wall, as",
    "far as the slipway.",
    "“Nobody wanted another season like the last one,”",
    "said Orla Keane, who chairs the board, after the",
    "vote. She thanked the crews that had gone on with",
    "the work through the dark months of the year that",
    "went before it.",
]
PARAGRAPHS = [
    ("The harbour board of Little Wexing voted on Tuesday to rebuild the northern quay, which had been closed"
    " since the storms of last winter, and to pay for it out of the ferry toll."),
    ("Work is to begin in April and to last fourteen months; until then the smaller boats will land at the old"
    " fish market, where the steps have been cleared and new lamps put up along the wall, as far as the slipway."),
    ("“Nobody wanted another season like the last one,” said Orla Keane, who chairs the board, after the vote."
    " She thanked the crews that had gone on with the work through the dark months of the year that went before it."),
]  # fmt: skip
HEAD = Set(50, 760, "The quay is to be rebuilt", 22, bold=True)


def two_columns(y: float = 700) -> list[Set]:
    return [*set_column(LEFT, 50, y), *set_column(RIGHT, 320, y)]


def paragraphs(data: bytes) -> list[str]:
    return read_article(data, name="quay.pdf").markdown.split("\n\n")


def test_columns_are_read_one_after_the_other_and_broken_words_are_whole() -> None:
    article = read_article(pdf([HEAD, *two_columns()]), name="quay.pdf")

    assert article.title == "The quay is to be rebuilt"
    assert article.markdown.split("\n\n") == PARAGRAPHS


def test_columns_written_line_by_line_across_the_page_are_still_columns() -> None:
    lines = [
        line
        for pair in zip(set_column(LEFT, 50, 700), set_column(RIGHT, 320, 700), strict=True)
        for line in pair
    ]

    assert paragraphs(pdf(lines)) == PARAGRAPHS


def test_a_line_across_the_columns_parts_what_is_above_from_what_is_below() -> None:
    across = Set(
        50, 590, "A line that runs across both of the columns, from one edge to the other of the page."
    )
    data = pdf([*two_columns(700), across, *two_columns(560)])

    assert paragraphs(data) == [*PARAGRAPHS, across.text, *PARAGRAPHS]


def test_running_heads_and_page_numbers_are_not_text() -> None:
    pages = [
        [
            Set(50, 810, "Harbour Review, March 2026" if number % 2 else f"Chapter {number // 2 + 1}"),
            Set(290, 30, f"– {number + 41} –"),
            *two_columns(),
        ]
        for number in range(6)
    ]
    pages = [[*page, Set(530, 810, str(number + 41))] for number, page in enumerate(pages)]

    assert paragraphs(pdf(*pages)) == PARAGRAPHS * 6


def test_a_paragraph_goes_on_over_the_page_and_past_a_footnote() -> None:
    first = set_column(LEFT, 50, 400)
    note = Set(50, 80, "¹ The toll is 12.50 a year.", 7)
    second = set_column(RIGHT, 50, 780)

    assert paragraphs(pdf([*first, note], second)) == [
        PARAGRAPHS[0],
        PARAGRAPHS[1],
        "¹ The toll is 12.50 a year.",
        PARAGRAPHS[2],
    ]


def test_a_compound_that_is_broken_at_its_hyphen_keeps_it() -> None:
    data = pdf(
        set_column(
            [
                "It was a well-known story by the time that the well-",
                "known singer of the harbour came to tell it again.",
            ],
            50,
            700,
        )
    )

    assert paragraphs(data) == [
        "It was a well-known story by the time that the well-known singer of the harbour came to tell it again."
    ]


def test_a_raised_number_is_not_part_of_the_figure_before_it() -> None:
    data = pdf(
        [
            Set(50, 700, "The ferry carried 1,250"),
            Set(152, 704, "3", 6),
            Set(165, 700, "people over the summer."),
        ]
    )

    assert paragraphs(data) == ["The ferry carried 1,250³ people over the summer."]


def test_larger_and_bold_lines_are_headings() -> None:
    lines = [
        HEAD,
        Set(50, 730, "What was decided", 14),
        *set_column(LEFT[:4], 50, 700),
        Set(50, 630, "Who pays", 10, bold=True),
        *set_column([*LEFT[4:6], "the old fish market."], 50, 610),
    ]

    assert [line for line in paragraphs(pdf(lines)) if line.startswith("#")] == [
        "## What was decided",
        "### Who pays",
    ]


def test_rows_with_white_between_them_are_a_table() -> None:
    rows = [
        ("Year", "Boats", "Toll"),
        ("2024", "1,200", "11.50"),
        ("2025", "1,340", "12.00"),
        ("2026", "1,410", "12.50"),
    ]
    lines = [
        Set(60 + 120 * column, 500 - 14 * row, cell)
        for row, cells in enumerate(rows)
        for column, cell in enumerate(cells)
    ]

    assert paragraphs(pdf([*set_column(LEFT, 50, 700), *lines]))[-1] == (
        "| Year | Boats | Toll |\n| --- | --- | --- |\n"
        "| 2024 | 1,200 | 11.50 |\n| 2025 | 1,340 | 12.00 |\n| 2026 | 1,410 | 12.50 |"
    )


def test_the_metadata_tells_title_authors_and_date() -> None:
    info = {"Title": "The quay", "Author": "Orla Keane; Ivo Brand", "CreationDate": "D:20260303100000+01'00'"}

    article = read_article(pdf(two_columns(), info=info), name="quay.pdf")

    assert (article.title, article.authors) == ("The quay", ("Orla Keane", "Ivo Brand"))
    assert article.published == "2026-03-03T10:00:00+01:00"


def test_a_title_that_a_program_made_up_is_not_one() -> None:
    info = {"Title": "Microsoft Word - quay_final2.docx", "Author": "user"}

    article = read_article(pdf([HEAD, *two_columns()], info=info), name="quay.pdf")

    assert (article.title, article.authors) == (HEAD.text, ())


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (pdf([]), "scan.pdf holds pictures of its pages but no text: it must be read by OCR first."),
        (b"%PDF-1.4\n" + bytes(2000), "scan.pdf is a damaged or cut-off PDF."),
        (
            pdf(two_columns()).replace(
                b"/Info 5 0 R", b"/Encrypt << /Filter /Standard /V 1 /R 2 /P 0 /O () /U () >>"
            ),
            "scan.pdf is locked with a password.",
        ),
    ],
)
def test_a_pdf_that_cannot_be_read_says_why(data: bytes, sentence: str) -> None:
    with pytest.raises(CaptureError) as raised:
        read_article(data, name="scan.pdf")

    assert str(raised.value) == sentence


@pytest.mark.parametrize(
    ("written", "authors"),
    [
        ("Keane, Orla", ("Orla Keane",)),
        ("Orla Keane, Ivo Brand", ("Orla Keane", "Ivo Brand")),
        ("Orla Keane and Ivo Brand", ("Orla Keane", "Ivo Brand")),
        ("admin", ()),
        ("", ()),
    ],
)
def test_authors_are_told_apart(written: str, authors: tuple[str, ...]) -> None:
    assert read_article(pdf(two_columns(), info={"Author": written}), name="quay.pdf").authors == authors


LINES = (
    "The harbour board of Little Wexing voted on Tuesday",
    "to rebuild the northern quay, which had been closed",
    "since the storms of last winter.",
)


@pytest.mark.parametrize(
    "lines",
    [
        [Set(100 + 14 * number, 60, line, turns=1) for number, line in enumerate(LINES)],
        [Set(500, 100 + 14 * number, line, turns=2) for number, line in enumerate(LINES)],
        [Set(500 - 14 * number, 700, line, turns=3) for number, line in enumerate(LINES)],
    ],
    ids=["up", "upside down", "down"],
)
def test_a_page_that_lies_on_its_side_is_turned_upright(lines: list[Set]) -> None:
    assert paragraphs(pdf(lines)) == [" ".join(LINES)]


def test_a_stamp_along_the_margin_is_not_text() -> None:
    stamp = Set(20, 200, "Downloaded by a library on the third of March", turns=1)

    assert paragraphs(pdf([stamp, *set_column(list(LINES), 60, 700)])) == [" ".join(LINES)]


def test_running_heads_of_two_pages_are_known_by_their_place() -> None:
    pages = [
        [Set(60, 810, "Journal of Quays"), Set(500, 810, str(page)), *set_column(lines, 60, 700)]
        for page, lines in (
            (101, ["The boats were broken off in the work-"]),
            (102, ["ing months. And so it ended."]),
        )
    ]

    assert paragraphs(pdf(*pages)) == ["The boats were broken off in the working months. And so it ended."]


def test_the_same_paragraph_on_two_pages_is_no_running_head() -> None:
    page = set_column(list(LINES), 60, 815)

    assert " ".join(paragraphs(pdf(page, page))).count("closed") == 2


def form(*fields: bytes) -> bytes:
    """A page with a line of text and these fields; without a list of places, which readers do without."""
    kids = b" ".join(b"%d 0 R" % (6 + number) for number in range(len(fields)))
    text = b"BT /F1 11 Tf 60 780 Td (Application for a mooring at the quay) Tj 0 -40 Td (Name of the boat:) Tj ET"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[%s]/DA(/F1 0 Tf 0 g)>>>>" % kids,
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R/Annots[%s]>>"
        % kids,
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(text), text),
        *fields,
    ]
    body = b"".join(b"%d 0 obj%s endobj\n" % (number, each) for number, each in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R>>\n%%EOF\n"


def test_what_is_filled_into_a_form_is_text() -> None:
    field = b"<</Type/Annot/Subtype/Widget/FT/%s/T(%s)/Rect[%d %d %d %d]%s/P 3 0 R/F 4>>"
    data = form(
        field % (b"Tx", b"boat", 180, 735, 380, 755, b"/V(The Orla Maria)"),
        field % (b"Tx", b"empty", 180, 700, 380, 720, b""),
        field % (b"Btn", b"box", 60, 660, 80, 680, b"/V/Yes/AS/Yes"),
        field % (b"Btn", b"other", 60, 640, 80, 660, b"/V/Off/AS/Off"),
    )

    text = read_article(data, name="form.pdf").text

    assert "Name of the boat: The Orla Maria" in text.replace("\t", " ").replace("\n", " ")
    assert text.count("☒") == 1
