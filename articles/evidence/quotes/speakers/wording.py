"""The words of a description: as it stands in a dictionary, and as full as the article has it."""

import re
from dataclasses import replace
from functools import cache, cached_property

from articles.evidence.quotes.flags import ADVERB, DEFINITE, DOCUMENT, INDEFINITE, OF, PREPOSITION, ROLE
from articles.evidence.quotes.lexicon import endings_of, listed
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.speakers.again import Again
from articles.evidence.quotes.speakers.cast import Cast
from articles.evidence.quotes.speakers.modified import modified
from articles.evidence.quotes.speakers.occurrences import ends_of
from articles.evidence.quotes.speakers.surroundings import is_nominative
from articles.evidence.quotes.speakers.whole import whole_of


@cache
def _whose(of: str) -> re.Pattern[str]:
    """What tells of one behind an office: ` da vítima`. Kept for each language."""
    links = "|".join(re.escape(word).replace("'", "[’']") for word in of.split())
    noun = r"[^\W\d_]{3,}(?:-[^\W\d_]+)*"
    more = r"(?:[ ](?-i:[A-ZÀ-Þ])[^\W\d_]+(?:-[^\W\d_]+)*)*"
    return re.compile(rf" (?:{links})(?:(?<=['’])| ){noun}{more}(?![\w-])", re.I)


class Wording(Again):
    """The descriptions of one article, put as whoever is meant by them is known."""

    def __init__(self, cast: Cast) -> None:
        super().__init__(cast)
        self._full: dict[str, str] = {}
        self._whole: dict[str, str] = {}

    def nominative(self, mention: Mention, words: list[str]) -> Mention:
        """`aus Sicht des Staatsanwalts` means the `Staatsanwalt`."""
        weak = endings_of(self.lexicon.forms.genitive_adjectives)
        leads = (i for i, word in enumerate(words[:-1]) if not weak or not word.endswith(weak))
        at = next(leads, len(words) - 1)  # des israelischen | Militärs
        head = self._without_genitive(words[at])
        roles = tuple(head.lower() if role == words[at].lower() else role for role in mention.roles)
        return replace(mention, text=" ".join([*words[:at], head, *words[at + 1 :]]), roles=roles)

    def _without_genitive(self, word: str) -> str:
        """`nach Angaben des Fanverbands` → `Fanverband`."""
        endings = self.lexicon.genitive_endings
        if endings is None:
            return word
        bare = endings.sub("", word, count=1)
        return word if bare != word and is_nominative(word, self.text, self.lexicon) else bare

    def without_adjectives(self, words: list[str]) -> list[str]:
        """`a companhia | petrolífera`, `le constructeur | automobile français`: which body it is."""
        flags = self.lexicon.flags
        plain = all(word.islower() and not flags.get(word, 0) & (OF | PREPOSITION) for word in words[1:])
        paper = len(words) == 2 and flags.get(words[0], 0) & DOCUMENT  # el comunicado | difundido
        return words[:1] if plain and (paper or words[0] in listed(self.lexicon.bodies.any_kind)) else words

    def without_seat(self, words: list[str]) -> list[str]:
        """`das Unternehmen | mit Sitz in Fenn`: the noun for a body, and where it is."""
        flags = self.lexicon.flags
        led = len(words) > 2 and flags.get(words[1], 0) & PREPOSITION and not flags.get(words[1], 0) & OF
        generic = led and words[0].lower() in listed(self.lexicon.bodies.generic)
        return words[:1] if generic and self.lexicon.traits.nouns_capital else words

    def adds_office(self, words: list[str]) -> bool:
        """Whether an adverb before an office tells another office of somebody spoken of."""
        adverb = self.lexicon.flags.get(words[0].lower(), 0) & ADVERB
        return bool(adverb) and self.lexicon.traits.name_chain and self.cast.is_office(words[1].lower())

    def fuller(self, name: str) -> str:
        """`irmã` → `irmã da vítima`, where the article says whose, and says it of one alone."""
        if name not in self._full:
            self._full[name] = self._find_fuller(name)
        return self._full[name]

    def whole(self, noun: str) -> str:
        """`burgemeesters` → `burgemeesters van beide gemeenten`, `parket` → `Brusselse parket`: with what
        the article says more of it, if it says that of one alone."""
        if " " in noun:
            return noun
        if noun not in self._whole:
            self._whole[noun] = whole_of(noun, self.small, self.text, self.lexicon)
        return self._whole[noun]

    def _find_fuller(self, name: str) -> str:
        lexicon = self.lexicon
        if not lexicon.grammar.of or not self.lexicon.flags.get(name.lower(), 0) & ROLE:
            return name
        if lexicon.traits.zero_that:
            return modified(name, self.text, lexicon)
        whose = (
            (end, _whose(lexicon.grammar.of).match(self.text, end))
            for end in ends_of(name.lower(), self.small)
        )
        found = {self.text[end - len(name) : match.end()] for end, match in whose if match is not None}
        small = OF | PREPOSITION | INDEFINITE | DEFINITE
        found = {whole for whole in found if not self.lexicon.flags.get(whole.split()[-1].lower(), 0) & small}
        press = endings_of(lexicon.bodies.press)  # sagte der Sprecher | der Abendzeitung
        found = {w for w in found if not press or not any(v.lower().endswith(press) for v in w.split()[1:])}
        infinitives = tuple(end for end in self.lexicon.verbs.endings if end) or ("\n",)
        # acusou o ministro | de mentir; la maire | de Quimper
        found = {w for w in found if not (w.endswith(infinitives) and w.rpartition(" ")[2].islower())}
        return found.pop() if len(found) == 1 else name

    @cached_property
    def small(self) -> str:
        """The text in small letters, made when first asked for; as it is where that would move its places."""
        small = self.text.lower()
        return small if len(small) == len(self.text) else self.text
