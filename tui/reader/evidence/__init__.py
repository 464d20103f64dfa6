"""Evidence as the reader shows it: lit up in a line, walked along, noted in the margin, listed, on a card.

Nothing here is found, only shown; finding is `articles.evidence`.
"""

from tui.reader.evidence.highlights import LIT, Highlighter, Layer, Lit, Stretch
from tui.reader.evidence.marks import Mark, Marks, Utterance, ranges_of

__all__ = ["LIT", "Highlighter", "Layer", "Lit", "Mark", "Marks", "Stretch", "Utterance", "ranges_of"]
