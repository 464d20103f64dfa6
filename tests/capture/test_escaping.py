"""Whatever a text is made of, it comes back as itself after the way through Markdown."""

from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

from articles.article import parse
from articles.capture.escaping import escape
from articles.capture.page.writing import write_markdown

MARKED = st.text(alphabet="ab1 *_[]()#>-+.|`~&;!<\\=:^'\"/’«", min_size=1, max_size=40).map(
    lambda text: " ".join(text.split())
)


@settings(max_examples=400, deadline=None)
@given(text=MARKED)
@example("1. a")
@example("# a")
@example("a_b_c __d__")
@example("&amp; &#35; &lt;")
@example("[^1]: a")
@example("[a]: b")
@example("<http://a.b> <b>c</b>")
@example("~~a~~ ~b~")
@example("+ a")
@example("---")
@example("* * *")
@example("a\\")
@example("| a | b |")
def test_a_line_of_text_comes_back_as_itself(text: str) -> None:
    assert parse(escape(text)).text == text


@settings(max_examples=300, deadline=None)
@given(lines=st.lists(MARKED.filter(str.strip), min_size=1, max_size=4))
@example(["a", "==="])
@example(["| a |", "| - |"])
def test_paragraphs_of_a_page_come_back_as_themselves(lines: list[str]) -> None:
    tree = etree.Element("div")
    for line in lines:
        etree.SubElement(tree, "p").text = line

    assert parse(write_markdown(tree, [], "en")).text == "\n\n".join(lines)


@settings(max_examples=200, deadline=None)
@given(
    before=MARKED,
    inside=MARKED.filter(str.strip),
    after=MARKED,
    tag=st.sampled_from(["b", "i", "del", "code", "a"]),
)
def test_marked_words_lose_no_letter(before: str, inside: str, after: str, tag: str) -> None:
    tree = etree.Element("div")
    paragraph = etree.SubElement(tree, "p")
    paragraph.text = before
    child = etree.SubElement(paragraph, tag, {"href": "https://example.org/a_(b)"})
    child.text, child.tail = inside, after

    assert parse(write_markdown(tree, [], "en")).text == f"{before}{inside}{after}"
