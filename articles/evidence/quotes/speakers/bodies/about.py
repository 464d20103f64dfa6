"""Which body an article is about, where none of those it names shows its kind: `Petroval … La compañía`."""

from articles.evidence.quotes.flags import DEFINITE
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.speakers.bodies.kinds import Kinds, Named
from articles.evidence.quotes.speakers.words import is_quoted, written_in

_LEAD = 400
"""Characters of the headline and the first lines, which name whom an article is about."""
_MUCH = 2
"""How many times as often as any other a body is named, at least, if the first lines name several."""
_CLAUSE = 12
"""Characters behind a name in which a relative clause begins."""
_LETTERS = 3
"""Letters of a name, at least."""
_ENDS = (".", "!", "?", ":", "»", "”", '"', "–", "-", "—")


class About:
    """The body that one article is about."""

    def __init__(self, kinds: Kinds) -> None:
        self.kinds = kinds
        self.cast = kinds.cast
        self.lexicon = kinds.lexicon

    def body(self, place: int) -> str | None:
        """The only one that sentences open with, else the only such in the first lines, else the one named
        most by far."""
        acting = [one for one in self._unknown(place) if self._is_told_of(one)]
        leading = [one for one in acting if one.place < _LEAD]
        for found in (acting, leading):
            names = {one.name for one in found}
            if len(names) == 1:
                return names.pop()
        counted = sorted((self.cast.text.count(name), name) for name in {one.name for one in leading})
        if len(counted) > 1 and counted[-1][0] >= _MUCH * counted[-2][0]:
            return counted[-1][1]
        return None

    def _unknown(self, place: int) -> list[Named]:
        """Each place before another where something is named that may be a body of any kind."""
        named = [one for one in self.kinds.named if not one.heads and self._may_be_body(one.name)]
        where = {one.name for one in named if self._is_where(one) or self._is_thing(one)}
        named = [one for one in named if one.place < place and one.name not in where]
        if self.lexicon.traits.nouns_capital:
            return [one for one in named if " " in one.name or one.name.isupper()]
        led = {one.name for one in named if self._has_article(one)}  # il | Valdosso |, not Nembrini
        chain = led and (self.lexicon.traits.name_chain or self.lexicon.traits.offices_first)
        return [one for one in named if one.name in led] if chain else named

    def _may_be_body(self, name: str) -> bool:
        """Whether a name is no person's, no paper's, no place's, and no mere word that opens a sentence."""
        words, bodies, names = name.lower().split(), self.lexicon.bodies, self.cast.names
        press = listed(bodies.papers) | listed(bodies.wires)
        if len(name) < _LETTERS or not press.isdisjoint(words) or name.lower() in self.lexicon.places:
            return False
        if words[0] in self.lexicon.given or any(
            names.by_surname.get(word) in names.humans for word in words
        ):
            return False
        return not written_in(self.cast.text) >= {*words}

    def _is_thing(self, one: Named) -> bool:
        """Whether a noun that means no body brings a name in: `il viadotto` **`Serrazzo`**."""
        noun = one.before[-1] if one.before else ""
        return noun.isalpha() and noun.islower() and not self.lexicon.flags.get(noun, 0)

    def _has_article(self, one: Named) -> bool:
        return bool(one.before) and bool(self.lexicon.flags.get(one.before[-1].lower(), 0) & DEFINITE)

    def _is_where(self, one: Named) -> bool:
        """Whether something happens there: `in` **`Pell`**, a place."""
        return bool(one.before) and one.before[-1].lower() in listed(self.lexicon.grammar.towns)

    def _is_told_of(self, one: Named) -> bool:
        """Whether a relative clause tells what a name is of, or a sentence begins with it, but for its
        article, and it stands elsewhere too; outside of quotation marks."""
        text, end = self.cast.text, one.place + len(one.name)
        ahead = one.before[:-1] if self._has_article(one) else one.before
        shown = text.count(one.name) > 1 or (one.name.isupper() and self._has_article(one))  # La | SNCF
        opens = shown and (not ahead or ahead[-1].endswith(_ENDS))
        clause = text[end : end + _CLAUSE].split() if text.startswith(", ", end) else []
        defined = len(clause) > 1 and clause[1] in listed(self.lexicon.grammar.which)
        return (opens or defined) and not is_quoted(text, one.place)
