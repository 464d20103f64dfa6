"""`pullquote show` prints the article as the reader sets it, lit up where the terminal can show it."""

import io
import subprocess
import sys

from rich.console import Console

from articles.article import compose
from articles.evidence import Evidence, Figure, Quote
from tui.reader import Lit, render_article
from tui.themes import THEMES

TEXT = "The mayor said the port lost 40 ships. “We saw 12 per cent go,” she said."
ARTICLE = compose("A port", TEXT)
QUOTE = Quote(TEXT.index("We"), TEXT.index(",”"), "direct", 0, "the mayor")
EVIDENCE = Evidence(
    figures=(
        Figure(TEXT.index("40"), TEXT.index("40") + 2, "count", "40", subject="ships"),
        Figure(TEXT.index("12"), TEXT.index(" go"), "percent", "12", unit="%"),
    ),
    quotes=(QUOTE,),
)


def printed(lit: Lit = "all", *, terminal: bool = True) -> str:
    file = io.StringIO()
    console = Console(
        file=file, force_terminal=terminal, color_system="standard" if terminal else None, width=60
    )
    console.print(render_article(ARTICLE, EVIDENCE, 60, theme=THEMES["ansi"], lit=lit), end="")
    return file.getvalue()


def test_a_figure_inside_a_quote_shows_as_both() -> None:
    """`12 per cent` is italic as a quote and bold in a percentage's colour."""
    assert "\x1b[1;3;91m12 per cent\x1b[0m" in printed()


def test_only_what_is_asked_for_is_lit() -> None:
    assert "\x1b[1m40\x1b[0m" in printed("figures")
    assert "\x1b[3;" not in printed("figures")
    assert "\x1b[1m40" not in printed("quotes")
    assert "\x1b[3;35mWe saw" in printed("quotes")
    assert "lost 40 ships" in printed("nothing")


def test_without_a_terminal_the_text_is_plain() -> None:
    text = printed(terminal=False)

    assert "\x1b" not in text
    assert "lost 40 ships" in text


def test_what_looks_like_markup_is_text() -> None:
    file = io.StringIO()

    Console(file=file, width=60).print(
        render_article(compose("[bold]x[/]", "a [red]b[/red] \\[c] [link=x]d"), None, 60)
    )

    assert "[bold]x[/]" in file.getvalue()
    assert "a [red]b[/red] [c] [link=x]d" in file.getvalue()


def test_printing_needs_no_textual() -> None:
    script = "import sys; from tui.reader import render_article; sys.exit('textual' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_printed_for_ears_it_has_no_rule_no_bullet_and_no_margin() -> None:
    article = compose("A port", "> Quoted.\n\n- One\n\n---\n\n![A crane](https://example.org/c.png)")
    file = io.StringIO()
    Console(file=file, width=100).print(render_article(article, width=100, plain=True), end="")

    assert not set(file.getvalue()) & set("─▎•▫⁂")
    assert file.getvalue().startswith("A port")
    assert "Image: A crane" in file.getvalue()
