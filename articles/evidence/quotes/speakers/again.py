"""Those who were described at length, and are meant by less: `a police spokesman … the spokesman`."""

from itertools import islice

from articles.evidence.languages.world import POSSESSIVES
from articles.evidence.quotes.flags import DOCUMENT, INDEFINITE, OF, PREPOSITION
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.mentions import Mention, is_document
from articles.evidence.quotes.speakers.bodies import issuer_of
from articles.evidence.quotes.speakers.cast import Cast, Person
from articles.evidence.quotes.speakers.names import surname
from articles.evidence.quotes.speakers.occurrences import ends_of
from articles.evidence.quotes.speakers.reach import JUST_BEFORE, WORD
from articles.evidence.quotes.speakers.salience import Salience

_REACH = 90
"""Characters behind a document in which its author is named."""
_TOLD = 700
"""How far before a noun alone the document that it points back to is told of, at most."""
_ARTICLE = 8
"""Characters before a noun that its article stands in."""
_MOST_TIMES = 12
_TAIL = 2
"""Words that a longer description may end in, by which it is meant again."""


class Again(Salience):
    """The descriptions of one article that shorter ones repeat."""

    def __init__(self, cast: Cast) -> None:
        super().__init__(cast)
        self._authors: dict[str, str | None] = {}
        self.heard: dict[str, Person] = {}
        """The latest described by a noun with more words: `police` **`spokesman`**, `spokesman for …`."""

    def author_of(self, mention: Mention) -> Person | None:
        """`the report`, which the article first called `an official report by the banker, Ann Roe`."""
        word = mention.text.lower()
        if not mention.definite or mention.plural or not self.lexicon.flags.get(word, 0) & DOCUMENT:
            return None
        if word not in self._authors:
            self._authors[word] = self._find_author(word) if self.lexicon.traits.zero_that else None
        author = self._authors[word] or self._teller(mention, word)
        return self.cast.person(author, Mention(0, 0, author, "name")) if author is not None else None

    def _teller(self, mention: Mention, word: str) -> str | None:
        """`the firm said in a statement … according to the | statement`: who spoke there last."""
        if not self.lexicon.traits.zero_that:
            return None
        ones = self.lexicon.grammar.indefinite.split()
        at = max(self.text.rfind(f" {one} {word}", 0, mention.start) for one in ones)
        told = [p for p in self.cast.recent if 0 <= at - p.place < _REACH]
        return told[-1].name if at >= 0 and told and told[-1].named else None

    def _find_author(self, word: str) -> str | None:
        """The one person or body that the article says a document is by."""
        found: set[str] = set()
        for end in islice(ends_of(word, self.text), _MOST_TIMES):
            behind = self.text[end + 1 : end + _REACH].split(" ", 1)
            if behind[0] not in listed(self.lexicon.grammar.agents) or len(behind) < 2:
                continue
            start = end + len(behind[0]) + 2
            near = self.text[start : start + _REACH]
            stop = min((at for at in map(near.find, (". ", "\n", ";", ":")) if at >= 0), default=len(near))
            named = self.cast.names.within(start, start + stop)
            found.update(name for _, name in named[:1])
        return found.pop() if len(found) == 1 else None

    def issuer_told(self, mention: Mention) -> str:
        """`eine Studie des Instituts Fenn … laut der | Studie |`, `laut der | Untersuchung |`: who issued the
        document that a noun alone points back to, or the one that the sentence before brings in."""
        word = mention.text.lower()
        if not mention.definite or mention.plural or not is_document(word, self.lexicon):
            return ""
        floor = max(0, mention.start - _TOLD)
        for found in reversed(list(WORD.finditer(self.text, floor, mention.start - 1))):
            low = found[0].lower()
            near = found.start() > mention.start - JUST_BEFORE and self._is_brought_in(found.start())
            near = near and low not in listed(self.lexicon.attribution.statements)  # eine Warnung der Polizei
            if not is_document(low, self.lexicon) or not (low == word or near):
                continue
            document = Mention(found.start(), found.end(), found[0], "description")
            body = issuer_of(document, self.text, self.lexicon)
            if body:
                return body
        return ""

    def _is_brought_in(self, place: int) -> bool:
        """Whether an indefinite article stands before a place."""
        before = self.text[max(0, place - _ARTICLE) : place].split()[-1:]
        return any(self.lexicon.flags.get(word.lower(), 0) & INDEFINITE for word in before)

    def hear(self, words: list[str], person: Person) -> None:
        """Keep a description under what may mean it later: its noun, its last words."""
        if len(words) > 1:
            self.heard[self._head_of(words)] = person
        if len(words) > _TAIL:
            self.heard[" ".join(words[-_TAIL:]).lower()] = person

    def _head_of(self, words: list[str]) -> str:
        """The noun that a description is built on: `police` **`spokesman`**, **`member`** `of the club`."""
        small = OF | PREPOSITION
        at = next(
            (i for i, w in enumerate(words) if self.lexicon.flags.get(w.lower(), 0) & small), len(words)
        )
        return words[max(0, at - 1)].lower()

    def heard_again(self, mention: Mention, words: list[str]) -> Person | None:
        """`A police spokesman said … The | spokesman | said …`: the one last described so, where nobody of
        that office is named since."""
        if not mention.definite or len(words) > _TAIL or self.is_whose(mention):
            return None
        heard = self.heard.get(" ".join(words).lower()) if self.lexicon.traits.zero_that else None
        if heard is None or heard.named or heard.plural != mention.plural:
            return None
        held = [place for role in mention.roles for place, _ in self.cast.names.offices.holders(role)]
        return None if any(heard.place < place < mention.start for place in held) else heard

    def of_owner(self, words: list[str]) -> Person | None:
        """`Fenn’s lawyer`: the one lawyer whom the article names beside the same owner."""
        at = next((i for i, word in enumerate(words[:-1]) if word.endswith(POSSESSIVES)), -1)
        held = self.cast.names.offices.holders(words[-1].lower()) if at >= 0 else []
        if len({surname(name) for _, name in held}) != 1:
            return None
        there = next(
            (name for place, name in held if self._same_place(words[at : at + 1] * 2, (place, name))), None
        )
        return self.cast.person(there, Mention(0, 0, there, "name")) if there is not None else None
