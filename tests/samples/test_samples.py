"""A new library starts with articles worth reading, which show what Pullquote can do."""

from articles.article import Article
from articles.capture import read_article
from articles.samples import samples
from tui.keys import ACTIONS

ARTICLES = {name: read_article(data, name=name) for name, data in samples()}


def article(beginning: str) -> Article:
    return next(article for name, article in ARTICLES.items() if name.startswith(beginning))


def test_there_are_at_least_eight_and_the_welcome_comes_first() -> None:
    assert len(ARTICLES) >= 8
    assert next(iter(ARTICLES)).endswith("welcome.md")


def test_every_sample_states_who_wrote_it_where_when_and_in_what_language() -> None:
    for name, sample in ARTICLES.items():
        assert sample.title, name
        assert sample.authors, name
        assert sample.published, name
        assert sample.site, name
        assert sample.language, name
        assert sample.description, name
        assert sample.tags, name


def test_no_front_matter_and_no_mark_of_markdown_is_left_in_the_text() -> None:
    for name, sample in ARTICLES.items():
        assert "authors:" not in sample.text, name
        assert "](" not in sample.text, name
        assert "**" not in sample.text, name


def test_all_seven_languages_and_one_with_wide_characters_are_there() -> None:
    assert {sample.language for sample in ARTICLES.values()} == {
        "de",
        "en",
        "es",
        "fr",
        "it",
        "ja",
        "nl",
        "pt",
    }


def test_the_welcome_names_only_keys_that_there_are() -> None:
    welcome = article("01")
    keys = {key for action in ACTIONS for key in action.keys} | {"Enter", "Esc"}

    named = {
        welcome.text[span.start : span.end]
        for block in welcome.blocks
        for span in block.spans
        if span.kind == "code"
    }

    assert named <= keys
    assert named >= set("jkbduf[]hgGFnposyarx?/q'\"")


def test_the_long_read_has_everything_that_a_page_can_have() -> None:
    long_read = article("06")
    containers = {container.kind for block in long_read.blocks for container in block.containers}
    depths = [sum(c.kind in {"bullet", "ordered"} for c in block.containers) for block in long_read.blocks]
    spans = {span.kind for block in long_read.blocks for span in block.spans}

    assert long_read.words > 4000
    assert {block.kind for block in long_read.blocks} >= {"heading", "table", "code", "image", "rule"}
    assert containers >= {"bullet", "ordered", "quote", "footnote"}
    assert max(depths) >= 2
    assert spans >= {"link", "emphasis", "footnote"}
