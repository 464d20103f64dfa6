"""Which body a noun means: `die Bank` the Commerzbank, `der Konzern` that of `der Versicherer Allianz`."""

import re
from functools import cached_property
from itertools import islice

from articles.evidence.languages.world import LEGAL_FORMS
from articles.evidence.quotes.flags import DETERMINER
from articles.evidence.quotes.lexicon import Lexicon

_MOST = 20
"""Names that are looked at, at most: an article has few firms."""
_MOST_NOUNS = 40
"""Nouns that are looked for, at most: each costs a look at the whole text."""
_CAPITAL = r"[^\W\d_a-zß-ÿ]"
Named = list[tuple[int, str]]
"""Names and where they stand."""


class Bodies:
    """The bodies of one article that compounds and firms' nouns name; each word is looked for once."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.lexicon = lexicon
        self.apposed: dict[str, Named] = {}

    def meant(self, word: str, end: int) -> str | None:
        """The one body named before a place that a noun can mean."""
        low = word.lower()
        lexicon = self.lexicon
        if lexicon.bodies.firms and low.endswith(tuple(lexicon.bodies.firms.split())):
            found = _one(self._firms, end)
            if found is not None:
                return found
        return _one(self._apposed(word), end) if lexicon.traits.nouns_capital else None

    def _apposed(self, noun: str) -> Named:
        """Bodies that are called so behind their name: `die Offensive Dorfleben, ein breites Bündnis`"""
        if noun not in self.apposed:
            if len(self.apposed) >= _MOST_NOUNS:
                return []
            articles = "|".join(self.lexicon.grammar.indefinite.split())
            found = re.finditer(
                rf"({_CAPITAL}[\w-]+(?: {_CAPITAL}[\w-]+){{0,3}}), "
                rf"(?:{articles}) (?:[^\W\d_]+ ){{0,2}}{re.escape(noun)}(?!\w)",
                self.text,
            )
            self.apposed[noun] = [(match.start(), match[1]) for match in islice(found, _MOST)]
        return self.apposed[noun]

    @cached_property
    def _firms(self) -> Named:
        """Names behind a firm's noun that stand elsewhere too: `der Linsenhersteller Brunner Optik`."""
        nouns = "|".join(self.lexicon.bodies.firms.split())
        word = rf"{_CAPITAL}[\w&.-]*\w"
        found = []
        for match in islice(re.finditer(rf"(?i:{nouns}) ({word}(?: (?:&|{word}))*)", self.text), _MOST):
            head = match[1].split()[0]
            again = re.findall(rf"(?<![\w-]){re.escape(head)}(?![\w-])", self.text)
            if len(again) > 1 and not self.lexicon.flags.get(head.lower(), 0):
                found.append((match.start(), match[1]))
        return found or self._companies

    @cached_property
    def _companies(self) -> Named:
        """Names that end in what a company is by law: `Renn Küchenwerke` **`GmbH`**."""
        rest = r"[\w&.-]*\w"
        more = rf"(?: (?:&|{_CAPITAL}{rest})){{0,4}} (?:{'|'.join(LEGAL_FORMS.split())})"
        names = rf"({_CAPITAL}(?<![\w-].){rest}{more})(?!\w)"
        found = [(match.start(), match[1]) for match in islice(re.finditer(names, self.text), _MOST)]
        return [(place, self._without_article(name)) for place, name in found]

    def _without_article(self, name: str) -> str:
        first, _, rest = name.partition(" ")
        return rest if self.lexicon.flags.get(first.lower(), 0) & DETERMINER else name


def _one(named: Named, end: int) -> str | None:
    """The only name before a place."""
    names = {name for place, name in named if place < end}
    return names.pop() if len(names) == 1 else None
