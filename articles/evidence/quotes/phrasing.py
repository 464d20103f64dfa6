"""A noun phrase anywhere in a text, read as those beside quotes are: whom it names or describes."""

from articles.evidence.quotes.lexicon import Lexicon
from articles.evidence.quotes.mentioning import mention_of
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.sentences import words_of
from articles.evidence.quotes.speakers.words import sentence_before
from articles.evidence.quotes.subjects.noun_phrases import phrase_end

_REACH = 120
"""Characters of a noun phrase, at most."""


class Phrasing:
    """The noun phrases of one text, each read when asked for."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.lexicon = lexicon

    def at(self, place: int) -> Mention | None:
        """The mention that begins with the determiner at a place."""
        text = self.text
        begin = place if text[place].isupper() else sentence_before(text, place) + 1
        end = min(len(text), *(at for at in (text.find("\n", place), place + _REACH) if at >= 0))
        words = words_of(text, begin, end, [], self.lexicon)
        tokens = words.tokens(0, len(words.starts))
        first = next((at for at, start in enumerate(words.starts) if start == place), None)
        if first is None:
            return None
        return mention_of(tokens, first, phrase_end(tokens, first, self.lexicon), self.lexicon)
