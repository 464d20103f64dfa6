"""What a reader gets from Markdown: every word once, in order, with its shape."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from articles.article import compose, parse
from articles.article.hostile import clean_line, clean_text


def texts(markdown: str) -> list[str]:
    document = parse(markdown)
    return [document.text[block.start : block.end] for block in document.blocks]


def test_the_text_is_the_blocks_joined_by_a_blank_line() -> None:
    document = parse("# A title\n\nOne\nline.\n\n- first\n- second\n")

    assert document.text == "A title\n\nOne line.\n\nfirst\n\nsecond"


def test_emphasis_and_links_are_spans_over_the_text_outer_first() -> None:
    document = parse("See [the **bold** report](https://example.org/r).")

    [block] = document.blocks
    spans = [(s.kind, document.text[s.start : s.end], s.target) for s in block.spans]

    assert spans == [("link", "the bold report", "https://example.org/r"), ("strong", "bold", None)]


def test_a_list_item_with_two_paragraphs_is_one_item() -> None:
    first, second, third = parse("3. one\n\n   more\n4. two").blocks

    assert first.containers == second.containers
    assert [first.containers[0].ordinal, third.containers[0].ordinal] == [3, 4]


def test_nested_containers_run_from_the_outermost_in() -> None:
    [block] = parse("> - deep").blocks

    assert [c.kind for c in block.containers] == ["quote", "bullet"]


def test_a_table_keeps_its_cells_with_row_column_and_alignment() -> None:
    document = parse("| City | Dead |\n|:--|--:|\n| Lyon | 12 |")

    [table] = document.blocks
    cells = [(document.text[c.start : c.end], c.row, c.column, c.heading, c.align) for c in table.cells]

    assert cells == [
        ("City", 0, 0, True, "left"),
        ("Dead", 0, 1, True, "right"),
        ("Lyon", 1, 0, False, "left"),
        ("12", 1, 1, False, "right"),
    ]


def test_a_footnote_is_called_where_it_stands_and_kept_at_the_end() -> None:
    document = parse("A claim.[^src] More.\n\n[^src]: The source.")

    call, note = document.blocks
    assert [(s.kind, s.target) for s in call.spans] == [("footnote", "src")]
    assert document.text[note.start : note.end] == "The source."
    assert [(c.kind, c.label) for c in note.containers] == [("footnote", "src")]


def test_an_image_alone_is_a_block_that_says_what_it_shows() -> None:
    document = parse("![A harbour at dawn](https://example.org/h.jpg)")

    [image] = document.blocks
    assert (image.kind, image.info) == ("image", "https://example.org/h.jpg")
    assert document.text == "A harbour at dawn"


def test_a_hard_break_is_a_new_line_inside_the_block() -> None:
    assert texts("roses  \nviolets") == ["roses\nviolets"]


def test_html_is_shown_as_the_text_it_is() -> None:
    assert texts("a <b>bold</b> claim") == ["a <b>bold</b> claim"]


def test_code_keeps_its_white_space_and_its_language() -> None:
    document = parse("```py\nif x:\n    y\n```")

    [code] = document.blocks
    assert (code.kind, code.info, document.text) == ("code", "py", "if x:\n    y")


def test_words_count_two_characters_where_a_script_has_no_spaces() -> None:
    assert compose("t", "five words are here now").words == 5
    assert compose("t", "日本語の記事").words == 3


def test_escape_sequences_and_direction_overrides_do_not_survive() -> None:
    assert clean_text("a\x1b[31mb\x9bc\u202ed\u2066e\x07\r\nf\x00") == "abcde\nf"
    assert clean_line("  two\n lines\x1b ") == "two lines"


def test_nothing_of_a_control_sequence_is_left_to_be_read_as_a_figure() -> None:
    assert clean_text("\x1b[5;31mRed\x1b[0m \x1b]52;c;eHg=\x07ink\x1b(B, \x9b31mall\x1bP1q\x1b\\ of it") == (
        "Red ink, all of it"
    )


def test_words_behind_a_control_string_that_never_ends_are_kept() -> None:
    assert clean_text("Before \x1b]0;after\nand the rest") == "Before ]0;after\nand the rest"


def test_a_direction_override_written_as_an_entity_does_not_survive_either() -> None:
    assert parse("safe &#8238;txt.exe &#x9b;31m &shy;x").text == "safe txt.exe \ufffd31m x"


def test_emoji_joiners_survive() -> None:
    assert clean_text("👩‍🚀 می‌خواهم") == "👩‍🚀 می‌خواهم"


@given(st.text(max_size=400))
def test_every_offset_indexes_the_text_and_no_control_character_is_left(markdown: str) -> None:
    document = parse(markdown)

    joined = "\n\n".join(document.text[b.start : b.end] for b in document.blocks if b.end > b.start)
    assert joined == document.text
    for block in document.blocks:
        for part in (*block.spans, *block.cells):
            assert block.start <= part.start <= part.end <= block.end
    assert not any(unicodedata.category(c) in ("Cc", "Cs") and c != "\n" for c in document.text)


@given(st.text(alphabet="> -*_#1.[]()|`\n ab", max_size=300))
def test_no_markdown_makes_the_parser_fail(markdown: str) -> None:
    parse(markdown)
