"""The quotes of a text: who says what, in quotation marks or reported.

Marks are paired (`marks`), each sentence's reporting words found (`cues`) with their subject
(`subjects`), quotations told and attributed (`direct`), reported clauses cut out (`indirect`), and
speakers resolved to their fullest name (`speakers`), or, where the words around show no person, weighed
against each other (`ranking`). `story` reads the sentences in order: what each has
in quotation marks (`quotation`), what it says without them (`unmarked`), and whose words before it were
(`afterwards`). `utterances` keeps what was said and who is speaking, `exchange` who was asked.
"""

from dataclasses import replace

from articles.evidence.quotes.cues import has_trigger
from articles.evidence.quotes.direct import part_incises
from articles.evidence.quotes.echoes import with_echoes, with_headings
from articles.evidence.quotes.interviewers import without_interviewer
from articles.evidence.quotes.lexicon import lexicon
from articles.evidence.quotes.marks import Quoted, find_quoted, laid_out, with_block_quotes
from articles.evidence.quotes.ranking import with_ranked
from articles.evidence.quotes.sentences import paragraphs_of
from articles.evidence.quotes.story import Story
from articles.evidence.records import Quote
from articles.evidence.tokens import Tokens, cut

_SUBHEADING = 60
"""Letters of a line that is a subheading, at most."""


def find_quotes(text: str, language: str | None) -> tuple[Quote, ...]:
    """Every one, in the order of the text."""
    return quotes_in(cut(text), language)


def quotes_in(tokens: Tokens, language: str | None) -> tuple[Quote, ...]:
    """The same for a text that is already cut into tokens."""
    text, words = tokens.text, lexicon(language)
    paragraphs = paragraphs_of(text)
    quoted = laid_out(text, paragraphs, find_quoted(text, paragraphs, words.clipped), words)
    quoted = part_incises(tokens, quoted, words)
    story = Story(text, words)
    at = number = 0
    for start, end in paragraphs:
        here: list[Quoted] = []
        while at < len(quoted) and quoted[at].left < end:
            here.append(quoted[at])
            at += 1
        if here or text[end - 1] == ":" or has_trigger(tokens, start, end, words):
            story.read(number, start, end, here)
        elif end - start < _SUBHEADING and text[end - 1].isalnum():
            continue  # it parts no two who talk
        number += 1
    named = story.said.people.aliases
    rows = (
        (replace(row, speaker=named.get(row.speaker or "", row.speaker)) for row in story.said.rows)
        if named
        else story.said.rows
    )
    rows = with_headings(sorted(rows, key=lambda row: row.start), text)
    rows = with_ranked(without_interviewer(rows, text), story.said.people)
    return tuple(with_echoes(rows, text, story.said.people.is_human))


__all__ = ["find_quotes", "quotes_in", "with_block_quotes"]
