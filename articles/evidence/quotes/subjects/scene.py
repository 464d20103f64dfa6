"""One sentence with its quotations and reporting words, and the subject of each of those words."""

from collections.abc import Callable
from dataclasses import dataclass, field

from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import ANAPHOR, ROLE
from articles.evidence.quotes.lexicon import Lexicon, listed
from articles.evidence.quotes.mentions import Mention, is_any
from articles.evidence.quotes.sentences import Token


@dataclass(slots=True)
class Attribution:
    """Reporting words with their subject, found by `rule`."""

    cue: Cue | None
    mention: Mention | None
    rule: str


@dataclass(slots=True)
class Scene:
    """One sentence: its tokens, its cues, and the subject of each, which is looked for when asked for.

    `find` looks for it (`finding.find_subject`). Those who look need a scene, and at times another
    cue's subject: so a scene is given who looks, and knows no rule of language itself.
    """

    tokens: list[Token]
    cues: list[Cue]
    text: str
    lexicon: Lexicon
    is_human: Callable[[str], bool]
    find: "Callable[[Scene, Cue, int], Mention | None]"
    subjects: dict[int, Mention | None] = field(default_factory=dict)
    """Those found so far, by their verb's token."""

    def subject(self, cue: Cue, floor: int = 0) -> Mention | None:
        """The subject of a cue, found once."""
        if cue.verb not in self.subjects:
            found = self.find(self, cue, floor)
            if found is None and floor:
                return None  # behind words in marks there is none, but before them there may be
            self.subjects[cue.verb] = found
        return self.subjects[cue.verb]

    def may_think(self, mention: Mention) -> bool:
        """Whether `pour X, …` gives X's view: a person, an office, a pronoun; not `pour la France`."""
        if mention.kind == "pronoun":
            return True
        if mention.text.lower().partition(" ")[0] in listed(self.lexicon.bodies.outspoken):
            return True
        words = self.tokens[mention.first : mention.last]
        if mention.kind == "name":
            outspoken = listed(self.lexicon.bodies.outspoken)  # Per | l’associazione | Bosco Vivo
            return (
                bool(mention.roles)
                or self.is_human(mention.text)
                or words[0].low in outspoken
                or (len(words) > 1 and words[1].low in outspoken)
            )
        return is_any(words, ROLE | ANAPHOR, self.lexicon)
