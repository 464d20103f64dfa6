"""An article on the terminal, paged, with its evidence lit up; or as plain lines in a pipe."""

import os
from typing import TYPE_CHECKING

import click

from tui.command.paging import page, passes_links
from tui.command.printing import is_watched

if TYPE_CHECKING:
    from articles.article import Article
    from articles.evidence import Evidence


def show_article(article: "Article", evidence: "Evidence", after: str = "") -> None:
    """Print an article, then what comes `after` it, through a pager where somebody looks on."""
    from rich.console import Console

    from tui.direction import turns_what_is_printed
    from tui.reader import render_article
    from tui.reader.hyperlinks import are_taken
    from tui.start.last_screen import in_words

    console = Console(highlight=False, markup=False, emoji=False)
    with console.capture() as capture:
        links = is_watched() and are_taken(os.environ) and passes_links(os.environ)
        plain = bool(click.get_current_context().meta.get("plain")) or in_words()
        turns = is_watched() and not plain and turns_what_is_printed(os.environ)
        lines = render_article(
            article, evidence, width=console.width, hyperlinks=links, turns=turns, plain=plain
        )
        console.print(lines, end="", soft_wrap=True)
        console.print(after, end="", soft_wrap=True)
    page([capture.get().removesuffix("\n")])
