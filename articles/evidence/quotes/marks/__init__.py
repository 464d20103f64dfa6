"""Words that signs set apart as somebody's: quotation marks, dashes and signatures, block quotes."""

from articles.evidence.quotes.marks.blocks import with_block_quotes
from articles.evidence.quotes.marks.layout import laid_out
from articles.evidence.quotes.marks.pairing import Quoted, find_quoted, without_blanks

__all__ = ["Quoted", "find_quoted", "laid_out", "with_block_quotes", "without_blanks"]
