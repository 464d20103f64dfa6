"""Whether a stretch in quotation marks is a quote, and of which kind."""

import re

from articles.evidence.quotes.flags import (
    AND,
    AS,
    AUX,
    BODY,
    CUE,
    DEFINITE,
    DETERMINER,
    FINITE,
    INDEFINITE,
    NAMING,
    OF,
    PREPOSITION,
    PRONOUN,
    REFLEXIVE,
    SUBORDINATE,
    TERM,
    THAT,
)
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.marks import Quoted
from articles.evidence.quotes.sentences import Token
from articles.evidence.quotes.subjects import Attribution, Scene
from articles.evidence.records import QuoteKind

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_INNER_END = re.compile(r"[.!?…]\s+[^\W\da-zß-ÿ]")
_SPACELESS = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_LONG_SPACELESS = 12
_NEAR = 10
"""Words between a verb of saying and a fragment that it reports, at most."""
_SHORT = 3
_DOZEN, _OPENING = 12, 120
_BEHIND = ("cue-after", "speaker-cue-after", "verb-after")


def words_in(text: str) -> list[str]:
    """The words of a text, or more than a dozen first ones: no rule counts further."""
    words = _WORD.findall(text, 0, _OPENING)
    return words if len(text) <= _OPENING or len(words) > _DOZEN + 1 else _WORD.findall(text)


def _is_place_in_work(scene: Scene, before: Token) -> bool:
    """`Em | "Cinema brasileiro no século 21" |, o autor lembra que …`: where it is said."""
    follows = scene.tokens[2] if len(scene.tokens) > 2 else None
    places = listed(scene.lexicon.attribution.impersonal_sources)
    return before.low in places and follows is not None and follows.text == ","


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
    if spoken and all(not t.is_word for t in scene.tokens):
        return True
    if _is_compound(scene.text, quoted.left, quoted.right):
        return False
    tokens = scene.tokens
    before = tokens[at - 1] if at else None
    whole = is_whole(scene.text, quoted, words) and not (_is_title(words, scene) and len(words) < 7)
    if quoted.unclosed and whole:
        return True
    if at == 1 and before is not None and _is_place_in_work(scene, before):
        return False
    if before is not None and before.flags & TERM and _is_title(words, scene) and not quoted.unclosed:
        return False  # author of the article | “The Case for Rivers,” argued that …
    if (
        before is not None
        and before.text == ":"
        and len(words) > 1
        and words[0][0].isupper()
        and found is None
    ):
        return not _is_title(words, scene)  # Inès Caron : « Rien n’est acquis »
    if found is not None and found.rule == "cue-before" and _spoken_to(scene, at, found, words):
        return False
    if len(words) <= _SHORT:
        if quoted.single and before is not None and before.flags & OF and scene.lexicon.traits.name_chain:
            return False  # ventas a manos de 'fondos buitre'
        if _is_nickname(scene, at, words) or _names_body(scene, at, words):
            return False
        if (
            found is None
            or found.cue is None
            or (found.mention is None and not scene.lexicon.traits.null_subject)
        ):
            return whole and found is not None and before is not None and before.text == ":"
        if before is not None and before.flags & TERM and found.cue.high != at:
            return False
        if (
            found.cue.kind == "voice"
            and found.rule not in _BEHIND
            and not tokens[found.cue.verb].flags & NAMING
        ):
            return False  # la acusa de «esconderse»
        if found.rule in ("cue-before-far",):
            return False
        inside = before is not None and before.is_word and not before.flags & OF
        named = before is not None and before.flags & INDEFINITE and not found.cue.is_verb
        if named and len(words) < _SHORT and not whole:
            return False  # para ela, será uma “festa” de aniversário
        far = found.cue.is_verb and found.rule == "cue-before" and at - found.cue.high > _NEAR
        joined = at > 1 and before is not None and before.flags & AND and tokens[at - 2].quoted is not None
        if inside and far and not whole and not joined:
            return False  # … sienten que han sido tratados “como juguetes”
        if found.rule in _BEHIND:
            led = before is not None and (before.flags & DETERMINER or (before.is_word and not whole))
            if led and _says_more(scene, found):
                return False
            return not (before is not None and _named_there(scene, at, words))
        if found.rule == "cue-before" and _describes_speaker(tokens, at, found):
            return False
        if found.rule == "cue-later":
            return not _is_title(words, scene) and not _names_holder(tokens, at)
        if (
            before is not None
            and before.text == ","
            and found.rule == "cue-before"
            and found.cue.high < at - 1
        ):
            return not _is_title(words, scene)  # said that two tracks, “The Mill” and …, are hers
        return not _named_there(scene, at, words)
    if found is not None and found.cue is not None and found.rule != "cue-before-far":
        if (
            before is not None
            and before.flags & TERM
            and not scene.lexicon.flags.get(words[0], 0) & (FINITE | AUX)  # said this episode “is one of …”
            and found.cue.high != at  # s’est dit « consterné par … »
            and not whole
            and found.rule in ("cue-later", "cue-before")
        ):
            return False
        return found.rule in _BEHIND or whole or not _is_title(words, scene)
    if before is not None and (before.flags & TERM):
        return False
    if found is None and before is not None and before.text == "," and at > 1 and not whole:
        opens = scene.lexicon.flags.get(words[0].lower(), 0) & SUBORDINATE  # …, „weil sie gern arbeitet“
        if opens and len(words) > 4:
            return True
        # le même quartier que lui, « un village de la lune »; En revanche, « la situation reste favorable »
        return spoken and scene.lexicon.traits.offices_first and _opens_sentence(scene, at, words)
    if found is None and before is not None and before.text == "," and _in_list(tokens, at):
        return False
    if whole or (before is not None and before.text == ":"):
        return True
    if all(not t.is_word for t in tokens):
        return len(words) > _SHORT  # a headline
    return len(words) > 4 and not _is_title(words, scene)


def _opens_sentence(scene: Scene, at: int, words: list[str]) -> bool:
    """Whether a clause in marks stands behind an adverbial alone."""
    small = all(not t.flags & (FINITE | AUX) and not t.is_capital for t in scene.tokens[1:at])
    verbal = any(scene.lexicon.flags.get(word.lower(), 0) & (FINITE | AUX) for word in words)
    return at <= _SHORT + 2 and small and (verbal or len(words) > _SHORT + 2)


def _describes_speaker(tokens: list[Token], at: int, found: Attribution) -> bool:
    """`“…”, dijo uno de los líderes de los “colectivos”`: within the phrase that names who speaks."""
    if at < 2 or found.cue is None or not tokens[at - 1].flags & DEFINITE:
        return False
    between = tokens[found.cue.high : at]
    return bool(tokens[at - 2].flags & OF) and not any(t.flags & THAT or not t.is_word for t in between)


def _names_holder(tokens: list[Token], at: int) -> bool:
    """`El 'número dos' del ministerio, Iván Cobo, …`: what somebody is, between its article and `of`."""
    if not at or at + 1 >= len(tokens):
        return False
    return bool(tokens[at - 1].flags & DEFINITE and tokens[at + 1].flags & OF)


def _says_more(scene: Scene, found: Attribution) -> bool:
    """`In a letter to the “Moss community,” Moss said | he “always knew it”`: what was said comes behind."""
    cue = found.cue
    if cue is None or found.rule != "speaker-cue-after" or cue.high >= len(scene.tokens):
        return False
    follows = scene.tokens[cue.high]
    return bool(follows.flags & (PRONOUN | THAT | DETERMINER)) and scene.lexicon.traits.zero_that


def _right_behind(found: Attribution | None, at: int) -> bool:
    """`«El puente», explicó X, «abrirá en mayo»`: the quote goes on right after its attribution."""
    if found is None or found.cue is None or found.rule != "cue-before":
        return False
    return max(found.cue.high, found.mention.last if found.mention is not None else 0) == at - 1


def _inside_clause(scene: Scene, at: int, found: Attribution | None) -> bool:
    """`aseguró que el municipio, de 8400 habitantes, «pasa …»`: the clause began outside the marks."""
    if found is None or found.cue is None or found.rule != "cue-before":
        return False
    mention = found.mention
    after = max(
        found.cue.high, mention.last if mention is not None and mention.first >= found.cue.high else 0
    )
    return after < at and bool(scene.tokens[after].flags & THAT)


def _is_compound(text: str, left: int, right: int) -> bool:
    """`im ZDF-„heute journal“`, `der „Nah und Frisch“-Laden`: a name that a hyphen ties to another."""
    if left > 1 and text[left - 1] in "-‑" and text[left - 2].isalnum():
        return True
    tied = text[right : right + 1] in ("-", "‑") and text[right + 1 : right + 2].isalpha()
    return tied and not text[right - 1].isspace()  # "Ne ho parlato con tutti -aggiunge Pica-. Aspettiamo"


def _spoken_to(scene: Scene, at: int, found: Attribution, words: list[str]) -> bool:
    """`sagte Thaler der | „Pinzgauer Rundschau“`: a paper, which stands right behind the speaker."""
    if not scene.lexicon.traits.verb_second or len(words) > 5 or found.mention is None or at < 2:
        return False
    article = scene.tokens[at - 1]
    papers = article.flags & DEFINITE and words[0][0].isupper() and found.mention.last == at - 1
    return bool(papers) and found.mention.first >= (found.cue.high if found.cue is not None else 0)


def _is_nickname(scene: Scene, at: int, words: list[str]) -> bool:
    """`Cuando “Tony” Hernández fue presentado`"""
    after = scene.tokens[at + 1] if at + 1 < len(scene.tokens) else None
    capitals = all(w[0].isupper() for w in words)
    return capitals and after is not None and after.is_capital and not scene.lexicon.traits.nouns_capital


def _names_body(scene: Scene, at: int, words: list[str]) -> bool:
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


def is_whole(text: str, quoted: Quoted, words: list[str]) -> bool:
    """Whether the words read as whole sentences: a capital first, a full stop last."""
    last = text[quoted.end - 1]
    return words[0][0].isupper() and (last in ".!?…," or len(words) > 7)


def _is_title(words: list[str], scene: Scene) -> bool:
    """`The Grapes of Wrath`: capitals on all but the small words."""
    flags = scene.lexicon.flags
    if scene.lexicon.traits.nouns_capital or not 1 < len(words) < 12:
        return False
    large = [w for w in words if not flags.get(w.lower(), 0) & (DETERMINER | PREPOSITION | OF)]
    return bool(large) and all(w[0].isupper() or w[0].isdigit() for w in large)


def _named_there(scene: Scene, at: int, words: list[str]) -> bool:
    """A short name or term beside its noun: `the “Finanzfluss” channel`, `revealed in “Science”`."""
    tokens = scene.tokens
    before = tokens[at - 1] if at else None
    if before is None:
        return False
    if before.text in ":," or before.flags & THAT:
        return False
    capitals = [w[0].isupper() for w in words]
    if not all(capitals) and not (capitals[0] and sum(capitals) > 1 and _is_title(words, scene)):
        return False
    if not scene.lexicon.traits.nouns_capital:
        return before.is_word
    # im „Spiegel“, mit der „Zeitung“, das Kürzel „NaCl“
    lead = tokens[at - 2] if before.flags & DETERMINER and at > 1 else before
    single = len(words) == 1 and bool(before.flags & DEFINITE)
    return single or bool(lead.flags & (PREPOSITION | AS)) or before.is_capital


def _is_remark(scene: Scene, at: int, found: Attribution | None, words: list[str]) -> bool:
    """Whether small words in marks end a clause of the reporter's, their attribution behind them."""
    if found is None or found.rule not in _BEHIND or at < _SHORT + 2:
        return False
    flags = scene.lexicon.flags
    clause = scene.tokens[: at - 1]
    if any(t.quoted is not None or t.flags & CUE for t in clause):
        return False
    verbal = any(t.flags & (FINITE | AUX) for t in clause)
    return verbal and not any(flags.get(w.lower(), 0) & (FINITE | AUX) for w in words)


def kind_of(scene: Scene, at: int, quoted: Quoted, found: Attribution | None) -> QuoteKind:
    """`direct` for whole clauses, `mixed` for a fragment inside the reporter's sentence."""
    text, tokens = scene.text, scene.tokens
    content = text[quoted.start : quoted.end]
    if quoted.dash or quoted.outer is not None or _INNER_END.search(content):
        return "direct"
    words = words_in(content[:400])
    before = tokens[at - 1] if at else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if before is None or before.text in (":", "–", "—", "-") or before.quoted is not None:
        goes_on = after is not None and after.is_word and found is not None and found.rule not in _BEHIND
        return "mixed" if goes_on and len(words) <= 4 and not is_whole(text, quoted, words) else "direct"
    if before.text == "," and at > 1 and tokens[at - 2].flags & THAT and len(words) > 6:
        verbal = any(scene.lexicon.flags.get(w.lower(), 0) & (FINITE | AUX) for w in words)
        return "direct" if verbal else "mixed"  # esclareceu que, “nestes casos, há sempre risco”
    if before.text == "," and _inside_clause(scene, at, found):
        return "mixed"
    if before.text in ",(" and (content[-1] in ".!?…" or _right_behind(found, at)):
        return "direct"
    if before.text == "," and scene.lexicon.traits.nouns_capital and at > 2 and words[0][0].islower():
        return "mixed"  # …, „der Verein, die Mannschaft, ich“, sagte Rehm
    if before.text == "," and words[0][0].islower() and _is_remark(scene, at, found, words):
        return "mixed"  # She let her hair go grey, “out of sheer laziness,” she joked
    if before.text in ",(" or not before.is_word:
        return "direct" if len(words) > _SHORT or words[0][0].isupper() else "mixed"
    reason = before.low in listed(scene.lexicon.clauses.reasons)
    if after is not None and after.flags & (FINITE | AUX | REFLEXIVE) and before.flags & THAT and not reason:
        return "mixed"  # déclare que « quelques coups de feu » avaient visé cinq hommes
    if reason or (before.flags & THAT and not before.flags & DETERMINER):
        verbal = any(scene.lexicon.flags.get(w.lower(), 0) & (FINITE | AUX) for w in words)
        return "direct" if len(words) > 4 or (verbal and len(words) > 2) else "mixed"
    if found is not None and found.cue is not None and found.cue.high == at and found.cue.kind == "say":
        return "direct" if words[0][0].isupper() else "mixed"
    first = words[0]
    if len(words) > 4 and first[0].isupper() and not scene.lexicon.traits.nouns_capital:
        return (
            "direct"
            if content[-1] in ".!?…," or scene.lexicon.flags.get(first.lower(), 0) & PRONOUN
            else "mixed"
        )
    if len(words) > 6 and first[0].isupper() and content[-1] in ".!?…":
        return "direct"
    return "mixed"
