"""How an article is set: each case is Markdown, a measure, and the lines that a reader sees."""

from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from articles.article import Article, compose
from articles.evidence import Evidence, Figure
from tui.reader import Layout, Setting, lay_out


def lines_of(layout: Layout) -> list[str]:
    return [layout.line(y).plain.rstrip() for y in range(len(layout))]


def body(markdown: str, measure: int = 30, **options: bool) -> str:
    """The lines below the header's rule, as one text."""
    layout = lay_out(compose("", markdown), None, Setting(measure=measure, **options))
    lines = lines_of(layout)
    return "\n".join(lines[lines.index("─" * measure) + 2 :])


CASES = {
    "a list hangs its text beside its marks, and nests": (
        """
        - one item that is long enough to wrap
        - two
          - within
            1. deep
        """,
        """
        • one item that is long enough
          to wrap
        • two
          ◦ within
            1. deep
        """,
    ),
    "numbers are set flush right": (
        """
        9. nine
        10. ten
        """,
        """
         9. nine
        10. ten
        """,
    ),
    "a block quote's bar runs through its paragraphs": (
        """
        > One paragraph that takes two lines.
        >
        > Another.
        """,
        """
        ▎ One paragraph that takes two
        ▎ lines.
        ▎
        ▎ Another.
        """,
    ),
    "headings stand nearer to what they head": (
        """
        Before.

        ## Section

        Text.

        ### Detail

        More.
        """,
        """
        Before.


        Section

        Text.

        Detail
        More.
        """,
    ),
    "code keeps its lines, and a long one goes on under a mark": (
        """
        ```
        if x:
            return "a string which is too long"
        ```
        """,
        """
          if x:
              return "a string which i
        ↪ s too long"
        """,
    ),
    "a table has thin rules, and numbers stand flush right": (
        """
        | Port | Ships |
        | --- | --- |
        | Brest | 1,200 |
        | Le Havre | 90 |
        """,
        """
        ────────────────
        Port       Ships
        ────────────────
        Brest      1,200
        Le Havre      90
        ────────────────
        """,
    ),
    "a table's cells wrap in their columns": (
        """
        | Port | What it ships |
        | --- | --- |
        | Brest | cereals, fertiliser and cattle feed |
        """,
        """
        ──────────────────────────────
        Port    What it ships
        ──────────────────────────────
        Brest   cereals, fertiliser
                and cattle feed
        ──────────────────────────────
        """,
    ),
    "a table of many columns becomes a list": (
        """
        | A | B | C | D | E |
        | --- | --- | --- | --- | --- |
        | alpha | bravo | charlie | delta | echo |
        """,
        """
        A
        B
        C
        D
        E
        ──────────────────────────────
        A: alpha
        B: bravo
        C: charlie
        D: delta
        E: echo
        """,
    ),
    "footnotes stand under a short rule with their labels": (
        """
        A claim.[^1]

        [^1]: Its source, which takes more than one line.
        """,
        """
        A claim.[1]

        ────────────

        [1] Its source, which takes
            more than one line.
        """,
    ),
    "an image is its description": (
        """
        ![Ships at anchor in the outer harbour](a.jpg)
        """,
        """
        ▫ Ships at anchor in the outer
          harbour
        """,
    ),
    "a rule is short and centred": (
        """
        a

        ---

        b
        """,
        """
        a

                  ──────────

        b
        """,
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_block_is_set_as_print_would_set_it(name: str) -> None:
    markdown, expected = CASES[name]

    assert body(dedent(markdown)) == dedent(expected).strip("\n")


def test_an_airy_setting_has_a_blank_row_between_lines() -> None:
    assert body("one two three four five six seven eight", 16, airy=True).split("\n") == [
        "one two three",
        "",
        "four five six",
        "",
        "seven eight",
    ]


def test_justified_lines_fill_the_measure_but_the_last() -> None:
    text = "The harbour was quiet when the first of the ferries came in from the islands at dawn."

    lines = body(text, 30, justify=True).split("\n")

    assert {len(line) for line in lines[:-1]} == {30}
    assert " ".join(" ".join(lines).split()) == text


def test_the_header_names_title_authors_site_date_and_minutes() -> None:
    article = compose(
        "A harbour",
        "Text.",
        authors=("Ada Ng", "Bo Li"),
        site="Example",
        published="2025-03-01T10:00:00Z",
        description="What happened there.",
    )

    assert lines_of(lay_out(article, None, Setting(measure=40)))[:7] == [
        "A harbour",
        "",
        "What happened there.",
        "",
        "Ada Ng, Bo Li",
        "Example · 2025-03-01 · 1 min · 1 word",
        "─" * 40,
    ]


def test_a_title_that_the_text_begins_with_is_shown_once() -> None:
    lines = lines_of(lay_out(compose("A harbour", "# A harbour\n\nText.")))

    assert lines.count("A harbour") == 1
    assert lines[0] == "A harbour"


def test_figures_of_the_evidence_are_not_split() -> None:
    text = "La facture atteint désormais 5,5 milliards de dollars pour 2024."
    start = text.index("5,5")
    figure = Figure(start, start + 24, "money", "5500000000", unit="USD")

    layout = lay_out(compose("", text), Evidence(figures=(figure,)), Setting(measure=40))

    assert any("5,5 milliards de dollars" in line for line in lines_of(layout))


MARKDOWN = st.lists(
    st.sampled_from(
        [
            "# A heading of some length here",
            "A paragraph with *emphasis*, a [link](http://x.org), 12 % and — a dash.",
            "- item\n- another item which is longer than one line of the measure\n    - nested",
            "10. ten\n11. eleven",
            "> quoted text\n>\n> - in a list",
            "| a | b | c |\n|---|:-:|--:|\n| 1 | a longer cell 日本 | |\n| x | | y z |",
            "```\ncode   with  spaces\n\n    indented 日本語のコード\n```",
            "![alt text of an image](x.png)",
            "---",
            "日本語の文章は「空白」がないので、どこでも改行できる。",
            "Family 👩‍👩‍👧‍👦 and cafe\u0301 and ❤️.",
            "A claim[^n].\n\n[^n]: A note.",
            "hard  \nbreak",
        ]
    ),
    min_size=1,
    max_size=8,
).map("\n\n".join)


@st.composite
def layouts(draw: st.DrawFn) -> tuple[Article, Layout]:
    article = compose("T", draw(MARKDOWN))
    setting = Setting(
        measure=draw(st.integers(16, 90)), airy=draw(st.booleans()), justify=draw(st.booleans())
    )
    return article, lay_out(article, None, setting)


@given(layouts())
def test_every_character_but_the_spaces_at_breaks_is_on_a_line(case: tuple[Article, Layout]) -> None:
    article, layout = case

    shown = {
        place
        for y in range(len(layout))
        for run in layout.line(y).runs
        for place in range(run.start, run.end)
    }

    assert not "".join(article.text[place] for place in set(range(len(article.text))) - shown).strip()


@given(layouts())
def test_a_run_with_offsets_is_the_text_at_those_offsets(case: tuple[Article, Layout]) -> None:
    article, layout = case

    runs = [run for y in range(len(layout)) for run in layout.line(y).runs if run.start >= 0]

    assert all(run.text.strip(" ") == article.text[run.start : run.end].strip(" ") for run in runs)


@given(layouts())
def test_no_line_is_wider_than_the_measure(case: tuple[Article, Layout]) -> None:
    _, layout = case

    assert max(cell_len(line) for line in lines_of(layout)) <= layout.measure


@given(layouts())
def test_the_row_of_an_offset_shows_that_offset(case: tuple[Article, Layout]) -> None:
    _, layout = case
    shown = {
        place: y
        for y in range(len(layout))
        for run in layout.line(y).runs
        if run.start > 0 and run.role != "title"
        for place in range(run.start, run.end)
    }

    assert {place: layout.row_of(place) for place in shown} == shown


@given(layouts(), st.integers(16, 90))
def test_a_place_survives_another_width(case: tuple[Article, Layout], measure: int) -> None:
    article, layout = case
    other = lay_out(article, None, Setting(measure=measure))

    offsets = [layout.offset_of(y) for y in range(len(layout))]

    assert offsets == sorted(offsets)
    assert all(other.rows[other.row_of(offset)].start <= offset for offset in offsets)


@pytest.mark.parametrize(
    ("text", "hang"),
    [
        ("“We saw it,” she said.", 1),
        ("« Nous l’avons vu », dit-elle.", 2),
        ("She said: “No.”", 0),
        ("> “Quoted in a quote.”", 0),
        ("- “In a list.”", 0),
        ("“", 0),
    ],
)
def test_an_opening_quotation_mark_hangs_in_the_margin(text: str, hang: int) -> None:
    layout = lay_out(compose("", text))

    assert layout.line(len(layout) - 1).hang == hang


def test_without_a_margin_nothing_hangs() -> None:
    layout = lay_out(compose("", "“We saw it,” she said."), None, Setting(hang=False))

    assert layout.line(len(layout) - 1).hang == 0
