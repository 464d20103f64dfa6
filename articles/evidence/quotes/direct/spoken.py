"""Whether a stretch in quotation marks is a quote: somebody's words, no title, name, term or scare quote."""

import re
from dataclasses import dataclass

from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.direct.kinds import BEHIND, SHORT, is_whole, words_in
from articles.evidence.quotes.flags import (
    AND,
    AS,
    AUX,
    BODY,
    BUT,
    CUE,
    DEFINITE,
    DETERMINER,
    DOCUMENT,
    FINITE,
    INDEFINITE,
    NAMING,
    NOUN_TOO,
    OF,
    PREPOSITION,
    PRONOUN,
    ROLE,
    SUBORDINATE,
    TERM,
    THAT,
)
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.marks import Quoted
from articles.evidence.quotes.sentences import Token, some_are
from articles.evidence.quotes.subjects import Attribution, Scene

_SPACELESS = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_LONG_SPACELESS = 12
_NEAR = 10
"""Words between a verb of saying and a fragment that it reports, at most."""


@dataclass(slots=True)
class _Marked:
    """Words in marks, as they stand in their sentence."""

    scene: Scene
    at: int
    quoted: Quoted
    words: tuple[str, ...]
    whole: bool
    """They read as whole sentences, and as no title."""
    before: Token | None

    def follows(self, mark: str) -> bool:
        return self.before is not None and self.before.text == mark

    def is_behind(self, flags: int) -> bool:
        return self.before is not None and bool(self.before.flags & flags)

    def is_title(self) -> bool:
        return _is_title(self.words, self.scene)

    def stands_before_noun(self) -> bool:
        """`a “green room” event`: whether what follows may be what the words in marks tell of."""
        behind = self.scene.tokens[self.at + 1 : self.at + 2]
        known, large = ROLE | BODY | DOCUMENT | NOUN_TOO, self.scene.lexicon.traits.nouns_capital
        return any(t.is_word and t.is_capital == large and not t.flags & ~known for t in behind)


def is_quote(scene: Scene, at: int, quoted: Quoted, found: Attribution | None, spoken: bool) -> bool:
    """Somebody's words, not a title, a name, a term or a scare quote.

    `spoken` says that somebody spoke just before: then even “No. Never.” alone goes on.
    """
    content = scene.text[quoted.start : min(quoted.end, quoted.start + 400)]
    words = words_in(content)
    if not words:
        return False
    signs = 0 if content.isascii() else len(_SPACELESS.findall(content))
    if 2 * signs > len(content):  # 「我很高兴。」: no spaces to count words by
        return content[-1] in "。！？…" or signs >= _LONG_SPACELESS
    if quoted.dash or (spoken and all(not t.is_word for t in scene.tokens)):
        return True
    if _is_compound(scene.text, quoted.left, quoted.right):
        return False
    whole = is_whole(scene.text, quoted, words) and not (_is_title(words, scene) and len(words) < 7)
    here = _Marked(scene, at, quoted, words, whole, scene.tokens[at - 1] if at else None)
    if quoted.unclosed and whole:
        return True
    if _is_work(here) or _is_paper_ahead(here) or _is_referred_to(here, found):
        return False
    if here.follows(":") and len(words) > 1 and words[0][0].isupper():
        title = here.is_title()
        if found is None or not title:
            return not title  # Inès Caron : « Rien n’est acquis »
    if len(words) <= SHORT:
        return _is_short_quote(here, found)
    if found is not None and found.cue is not None and found.rule != "cue-before-far":
        return _is_reported(here, found, found.cue)
    return _is_unattributed(here, found, spoken)


def _is_work(here: _Marked) -> bool:
    """`author of the article | “The Case for Rivers,” argued that …`: a title, or where it is said."""
    if here.at == 1 and here.before is not None and _is_place_in_work(here.scene, here.before):
        return True
    if _is_explained(here):
        return True
    return here.is_behind(TERM) and not here.quoted.unclosed and here.is_title()


def _is_explained(here: _Marked) -> bool:
    """`filmó | ‘Lo que calla el río’ |, el documental que …`: a title, and what it is the title of."""
    behind = here.scene.tokens[here.at + 1 : here.at + 4]
    if len(behind) < 3 or behind[0].text != "," or here.before is None or not here.before.is_word:
        return False
    if not here.words[0][0].isupper() or any(cue.low < here.at for cue in here.scene.cues):
        return False  # told the crowd “we will never leave”, a phrase that drew cheers
    article = behind[1].flags & (DEFINITE | INDEFINITE) and not behind[1].flags & PREPOSITION
    return bool(article and behind[2].flags & TERM)


def _is_referred_to(here: _Marked, found: Attribution | None) -> bool:
    """`(lire | « Un port hors norme » |)`, `selon le rapport de l’Union | « Digues et marées »`: a title."""
    scene, at = here.scene, here.at
    tokens, seen = scene.tokens, listed(scene.lexicon.attribution.see)
    if at > 1 and tokens[at - 1].low in seen and tokens[at - 2].text == "(":
        return True
    if found is None or found.cue is None or found.mention is None or found.cue.is_verb:
        return False
    beside = found.cue.high < at == found.mention.last and tokens[at - 1].is_word
    return beside and some_are(tokens[found.cue.high : at], DOCUMENT)


def _is_short_quote(here: _Marked, found: Attribution | None) -> bool:
    """Whether a word or three are somebody's, and no name: only with a verb of saying, or behind a colon."""
    scene, at, words, traits = here.scene, here.at, here.words, here.scene.lexicon.traits
    if here.quoted.single and here.is_behind(OF) and traits.name_chain:
        return False  # ventas a manos de 'fondos buitre'
    if _names_body(scene, at, words):
        return False
    if found is None or found.cue is None or (found.mention is None and not traits.null_subject):
        return here.whole and found is not None and here.follows(":")
    return _is_short_report(here, found, found.cue)


def _is_short_report(here: _Marked, found: Attribution, cue: Cue) -> bool:
    scene, at = here.scene, here.at
    if here.is_behind(TERM) and cue.high != at:
        return False
    judges = scene.tokens[cue.verb].flags & NAMING or found.rule == "by-agent"
    if cue.kind == "voice" and found.rule not in BEHIND and not judges:
        return False  # la acusa de «esconderse»
    if found.rule == "cue-before-far" or _is_loose(here, found, cue):
        return False
    if found.rule in BEHIND:
        led = here.is_behind(DETERMINER) or (
            here.before is not None and here.before.is_word and not here.whole
        )
        return not (led and _says_more(scene, found)) and not _named_there(scene, at, here.words)
    if found.rule == "cue-before" and here.is_behind(PREPOSITION | OF) and _has_told(scene.tokens, cue):
        return False
    if found.rule == "cue-later":
        named = scene.lexicon.traits.nouns_capital and _named_there(scene, at, here.words)
        return not (named or here.is_title())
    if here.follows(",") and found.rule == "cue-before" and cue.high < at - 1:
        return not here.is_title()  # said that two tracks, “The Mill” and …, are hers
    if here.is_behind(INDEFINITE) and scene.tokens[at - 2].flags & OF and cue.high == at - 2:
        return not here.is_title()  # sprach von einem | „Fehlstart“
    return not _named_there(scene, at, here.words)


def _has_told(tokens: list[Token], cue: Cue) -> bool:
    """`“…”, disse, na “flash interview”`: the verb gives the words in marks before it."""
    low = cue.low - 1
    while low > 0 and not tokens[low].is_word and tokens[low].quoted is None:
        low -= 1
    return low >= 0 and tokens[low].quoted is not None


def _is_loose(here: _Marked, found: Attribution, cue: Cue) -> bool:
    """`para ela, será uma | “festa” | de aniversário`: a word of the reporter's own clause."""
    before, at = here.before, here.at
    if here.whole or before is None:
        return False
    if before.flags & INDEFINITE and not cue.is_verb:
        return len(here.words) == 1 or here.stands_before_noun()
    far = cue.is_verb and found.rule == "cue-before" and at - cue.high > _NEAR
    if far and here.scene.lexicon.traits.zero_that and cue.kind == "say":
        # said that nothing came of the “sad affair”; but: said he is late for a “green room” event
        return bool(before.flags & INDEFINITE) and here.stands_before_noun()
    joined = at > 1 and before.flags & AND and here.scene.tokens[at - 2].quoted is not None
    counted = before.text[-1].isdecimal()  # hasta que haya 8.000 “cascos blancos”
    # dijo que el puente nuevo del valle acabó en un “desastre”; but: … en un “desastre anunciado”
    alone = len(here.words) == 1 or counted
    return far and alone and before.is_word and not before.flags & OF and not joined


def _is_reported(here: _Marked, found: Attribution, cue: Cue) -> bool:
    """Whether several words are what the reporting words beside them report, and no title."""
    if here.is_behind(TERM) and not here.whole and found.rule in ("cue-later", "cue-before"):
        verbal = here.scene.lexicon.flags.get(here.words[0], 0) & (FINITE | AUX)
        if (
            not verbal and cue.high != here.at
        ):  # said this loaf “is as hard as …”; s’est dit « consterné par … »
            return False
    return found.rule in BEHIND or here.whole or not here.is_title()


def _is_unattributed(here: _Marked, found: Attribution | None, spoken: bool) -> bool:
    """Whether several words are somebody's though nothing beside them says so."""
    scene, at, words = here.scene, here.at, here.words
    if here.is_behind(TERM):
        return False
    if found is None and here.follows(",") and at > 1 and not here.whole:
        # …, „weil sie gern arbeitet“; …, “maar dat kon hij niet weten”
        opens = scene.lexicon.flags.get(words[0].lower(), 0) & (SUBORDINATE | BUT)
        if opens and len(words) > 4:
            return True
        return spoken and _opens_sentence(scene, at, words)  # En revanche, « la situation est favorable »
    if found is None and here.follows(",") and _in_list(scene.tokens, at):
        return False
    if here.whole or here.follows(":"):
        return True
    headed = not at and scene.tokens[0].start < len("« ") and len(scene.tokens) > 1
    if headed and scene.tokens[1].text in ":-–—":
        return len(words) > SHORT  # „Reden können die anderen“: Zum Tod von …
    if all(not t.is_word for t in scene.tokens):
        return len(words) > SHORT  # a headline
    return len(words) > 4 and not here.is_title()


def _is_place_in_work(scene: Scene, before: Token) -> bool:
    """`Em | "Padarias de Vale Torto" |, o autor lembra que …`: where it is said."""
    follows = scene.tokens[2] if len(scene.tokens) > 2 else None
    places = listed(scene.lexicon.attribution.impersonal_sources)
    return before.low in places and follows is not None and follows.text == ","


def _opens_sentence(scene: Scene, at: int, words: tuple[str, ...]) -> bool:
    """Whether a clause in marks stands behind an adverbial alone."""
    small = all(not t.flags & (FINITE | AUX) and not t.is_capital for t in scene.tokens[1:at])
    verbal = any(scene.lexicon.flags.get(word.lower(), 0) & (FINITE | AUX) for word in words)
    return at <= SHORT + 2 and small and (verbal or len(words) > SHORT + 2)


def _says_more(scene: Scene, found: Attribution) -> bool:
    """`In a letter to the “Moss community,” Moss said | he “always knew it”`, `Sans « tapage », le maire a
    révélé | « une ruée »`: what was said comes behind."""
    cue = found.cue
    if cue is None or found.rule != "speaker-cue-after" or cue.high >= len(scene.tokens):
        return False
    follows = scene.tokens[cue.high]
    if follows.text == ":" or follows.quoted is not None:
        return True
    return bool(follows.flags & (PRONOUN | THAT | DETERMINER)) and scene.lexicon.traits.zero_that


def _is_compound(text: str, left: int, right: int) -> bool:
    """`im ZDF-„heute journal“`, `der „Nah und Frisch“-Laden`: a name that a hyphen ties to another."""
    if left > 1 and text[left - 1] in "-‑" and text[left - 2].isalnum():
        return True
    tied = text[right : right + 1] in ("-", "‑") and text[right + 1 : right + 2].isalpha()
    return tied and not text[right - 1].isspace()  # "Ne ho parlato con tutti -aggiunge Pica-. Aspettiamo"


def _is_paper_ahead(here: _Marked) -> bool:
    """`verteidigte den Streik in der | „Neuen Woche“ |: „…“`: the paper that printed the words behind it."""
    tokens, at = here.scene.tokens, here.at
    if not here.scene.lexicon.traits.nouns_capital or len(here.words) > 5 or at + 2 >= len(tokens) or at < 2:
        return False
    led = tokens[at - 1].flags & DEFINITE and tokens[at - 2].flags & PREPOSITION
    fused = tokens[at - 1].flags & PREPOSITION and tokens[at - 1].flags & DETERMINER
    ahead = tokens[at + 1].text == ":" and tokens[at + 2].quoted is not None
    return bool(led or fused) and ahead and here.words[0][0].isupper()


def _names_body(scene: Scene, at: int, words: tuple[str, ...]) -> bool:
    """`la ONG «Agua para todos»`, `«Agua Para Todos», dijo que …`: what a body is called."""
    tokens = scene.tokens
    if not scene.lexicon.traits.name_chain or not words[0][0].isupper():
        return False
    if at and tokens[at - 1].flags & BODY:
        return True
    after = tokens[at + 1 : at + 4]
    says = len(after) == 3 and after[0].text == "," and after[1].flags & CUE and after[2].flags & THAT
    return bool(says) and not any(t.is_word for t in tokens[:at]) and _is_title(words, scene)


def _in_list(tokens: list[Token], at: int) -> bool:
    """`Martine Bulard, « En Corée … », Le Monde`: a title between its author and its paper."""
    return at + 2 < len(tokens) and tokens[at + 1].text == "," and tokens[at + 2].is_capital


def _is_title(words: tuple[str, ...], scene: Scene) -> bool:
    """`The Grapes of Wrath`: capitals on all but the small words."""
    flags = scene.lexicon.flags
    if scene.lexicon.traits.nouns_capital or not 1 < len(words) < 12:
        return False
    large = [w for w in words if not flags.get(w.lower(), 0) & (DETERMINER | PREPOSITION | OF)]
    return bool(large) and all(w[0].isupper() or w[0].isdecimal() for w in large)


def _named_there(scene: Scene, at: int, words: tuple[str, ...]) -> bool:
    """A short name or term beside its noun: `the “Finanzfluss” channel`, `revealed in “Science”`."""
    tokens = scene.tokens
    before = tokens[at - 1] if at else None
    if before is None:
        return False
    if before.text in ":," or before.flags & THAT:
        return False
    capitals = [w[0].isupper() or (k > 0 and w[0].isdecimal()) for k, w in enumerate(words)]
    if not all(capitals) and not (capitals[0] and sum(capitals) > 1 and _is_title(words, scene)):
        return False
    if not scene.lexicon.traits.nouns_capital:
        return before.is_word
    # im „Spiegel“, mit der „Zeitung“, das Kürzel „NaCl“
    lead = tokens[at - 2] if before.flags & DETERMINER and at > 1 else before
    # der „Spiegel“, die „Bella 1“: what is said so has an adjective in small letters
    return bool(before.flags & DEFINITE) or bool(lead.flags & (PREPOSITION | AS)) or before.is_capital
