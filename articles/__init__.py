"""Saved articles: captured from anywhere, parsed once, read for evidence, kept for good.

This floor knows no terminal. An article travels through its rooms in this order:

- `articles.capture`: bytes, a file or a URL become Markdown and metadata;
- `articles.article`: the Markdown is parsed once into blocks over one plain text, and every
  offset anywhere in the program is a code point index into that text;
- `articles.evidence`: figures, dates and quotes are found in that text;
- `articles.library`: all of it is kept in SQLite.

`articles.language` tells what language a text is in; `articles.samples` holds the articles
that a new library starts with.
"""
