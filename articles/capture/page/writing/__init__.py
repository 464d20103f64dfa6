"""The regular tree as Markdown that reads back as what the page meant."""

from articles.capture.page.writing.markdown import write_markdown

__all__ = ["write_markdown"]
