"""Clauses that a preposition attributes: `selon X, …`, `…, according to X`, `laut X hat …`."""

from articles.evidence.quotes.clauses import (
    MIN_WORDS,
    Reported,
    clause_end,
    has_clause,
    past_openers,
    trimmed,
    words_between,
)
from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import (
    ADVERB,
    ANAPHOR,
    AND,
    ARTICLE,
    AUX,
    BODY,
    BUT,
    DETERMINER,
    DOCUMENT,
    FINITE,
    KONJ,
    OPENER,
    PASSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    ROLE,
    SUBORDINATE,
    THAT,
)
from articles.evidence.quotes.indirect.leading import leading, one_clause, past_brackets
from articles.evidence.quotes.indirect.subjunctive import subjunctive_part
from articles.evidence.quotes.lexicon import bits_in_singular, endings_of, listed
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.sentences import Token, some_are
from articles.evidence.quotes.subjects import Scene, past_relative

_UNITS = "%‰€$£°"
"""Signs that belong to the number before them."""


def by_preposition(scene: Scene, cue: Cue) -> Reported | None:
    """What a preposition reports; `den Angaben zufolge` goes on with whom the text heard last."""
    found = _by_preposition(scene, cue)
    if found is None or found.mention is None:
        return found
    words = found.mention.text.lower().split()
    weak = endings_of(scene.lexicon.forms.genitive_adjectives)
    own = found.mention.kind == "description" or (weak and words[0].endswith(weak))  # Eigenen Angaben zufolge
    said = own and words[-1] in listed(scene.lexicon.attribution.statements) and len(words) < 3
    return Reported(found.parts, None, found.rule) if said else found


def may_lead(scene: Scene, cue: Cue) -> bool:
    """Whether a preposition stands where it reports: `Pour X, …`, `X, pour qui …`, not `un plan pour X`."""
    traits = scene.lexicon.traits
    if traits.verb_second:
        return False
    whom = not traits.name_chain and past_relative(scene.tokens, cue.high, scene.lexicon) > cue.high
    return whom or _leads(scene.tokens, cue.low) or _judges_thing(scene, cue.low - 1)


def _by_preposition(scene: Scene, cue: Cue) -> Reported | None:
    """`Selon X, …`; `…, according to X.`; `Laut X hat …`; `Die Stadt hat laut X … gesperrt`."""
    tokens = scene.tokens
    mention = scene.subject(cue)
    if mention is None or mention.kind == "nobody" or not _is_source(scene, cue, mention):
        return None
    if mention.last <= cue.low and not cue.own:  # la procura, secondo la quale …
        low = past_relative(tokens, cue.high, scene.lexicon)
        if low > cue.high:
            return one_clause(tokens, low, mention, "according-whom")
    if _is_told(scene, cue):
        return None
    if (
        cue.kind == "after"
        and mention.last < cue.low
        and "," in (t.text for t in tokens[cue.low - 2 : cue.low])
    ):
        return one_clause(tokens, cue.high, mention, "according-relative")
    begin = cue.low if cue.own else min(cue.low, mention.first)
    end = cue.high if cue.own or cue.kind == "after" else max(mention.last, cue.high)
    if _leads(tokens, begin):
        return leading(scene, cue, mention, end)
    if cue.kind == "comma":  # Una scelta che | per la preside | costerà cara
        return _relative(tokens, mention, end) if _judges_thing(scene, begin - 1) else None
    return _within(scene, cue, mention, begin, end)


def _is_source(scene: Scene, cue: Cue, mention: Mention) -> bool:
    """Whether the preposition attributes: somebody who thinks something, and no clause depends on it."""
    if cue.kind in ("according", "after"):
        # Laut Studie steige die Zahl |, so Weber: he tells what the paper holds
        told = scene.lexicon.traits.verb_second and any(
            c.kind == "so" and c.low > cue.high for c in scene.cues
        )
        return not told and not _depends(scene, cue, mention)
    if cue.kind != "comma":
        return True
    if not scene.may_think(mention):
        return False
    if mention.last > cue.low or cue.own:
        return True
    # l’imputato, | per il quale | sono stati chiesti vent’anni; que hable | para que | baje el precio
    return not (scene.lexicon.traits.name_chain or scene.tokens[cue.high].flags & THAT)


def _leads(tokens: list[Token], begin: int) -> bool:
    """Whether an attribution opens its clause: `The dust is gone, but, | according to X, the price rose`"""
    clause = max((k + 1 for k in range(begin) if tokens[k].text in (":", ";")), default=0)
    link = begin - 1
    while link > clause and not tokens[link].is_word and tokens[link].quoted is None:
        link -= 1
    if link > clause and tokens[link].flags & AND and not tokens[link].flags & (PREPOSITION | THAT):
        clause = link  # El río creció y, | según X, | el puente cerró
    return all(not t.is_word or t.flags & (OPENER | ADVERB | AND) for t in tokens[clause:begin])


def _within(scene: Scene, cue: Cue, mention: Mention, begin: int, end: int) -> Reported | None:
    """An attribution, `begin` to `end`, inside its clause or behind it."""
    tokens = scene.tokens
    parted = max((k + 1 for k in range(begin) if _parts_sentence(tokens, k)), default=0)
    dashed = _inside_dashes(scene, begin, end)
    low = past_openers(tokens, max(parted, dashed), begin)
    head_end = _last_word(tokens, low, begin)
    if words_between(tokens, low, head_end) < 1:
        return None
    last = tokens[head_end - 1].flags
    if last & ARTICLE and not last & (PRONOUN | AUX):  # De boten zijn | volgens de bond | lek
        return None  # celebró la, | en su opinión, | rosca
    low = _past_heading(scene, low, head_end)
    begins = subjunctive_part if cue.kind == "so" else _clause_before
    low = begins(scene, low, head_end)
    link = head_end - 1
    while link > low and tokens[link].flags & (ADVERB | OPENER) and not tokens[link].flags & AND:
        link -= 1  # …, e che | invece | secondo il coro canterà solo di notte
    if _opens_clause(scene, link):
        return _relative(tokens, mention, end)
    behind = None if dashed else _behind(scene, cue, low, head_end, end)
    parts = [(low, head_end)] if behind is None else [(low, head_end), (behind, clause_end(tokens, behind))]
    parts = [p for p in (trimmed(tokens, *part) for part in parts) if p[0] < p[1]]
    parts = [p for p in parts if not all(t.flags & ADVERB for t in tokens[slice(*p)])]  # so Kronberg | weiter
    if sum(words_between(tokens, *p) for p in parts) < MIN_WORDS:
        return None
    return Reported(parts, mention, "according")


def _clause_before(scene: Scene, low: int, high: int) -> int:
    """`Sie kam in die Klinik, | ihr Zustand ist | laut Polizei stabil`: where the main clause begins whose
    verb stands right before its source."""
    tokens = scene.tokens
    verb = tokens[high - 1]
    if not scene.lexicon.traits.verb_second or not verb.flags & (FINITE | AUX) or verb.flags & DETERMINER:
        return low
    comma = next((k for k in range(high - 2, low, -1) if not tokens[k].is_word), low)
    opens = tokens[comma + 1]
    subject = opens.flags & (DETERMINER | PRONOUN) and not opens.flags & (RELATIVE | SUBORDINATE)
    if tokens[comma].text != "," or not subject or comma + 2 >= high - 1:
        return low
    return comma + 1 if some_are(tokens[low:comma], FINITE | AUX) else low


def _past_heading(scene: Scene, low: int, high: int) -> int:
    """`Trois jours de pluie : | le fleuve a monté |, selon X`: past words without a verb and their colon."""
    tokens = scene.tokens
    colon = next((k for k in range(high - 1, low, -1) if tokens[k].text == ":"), 0)
    if not colon or tokens[colon - 1].text.isdecimal() or has_clause(tokens[low:colon], scene.lexicon):
        return low
    return colon + 1 if has_clause(tokens[colon + 1 : high], scene.lexicon) else low


def _last_word(tokens: list[Token], low: int, begin: int) -> int:
    """Where the words before an attribution end, without the marks that part them from it."""
    end = begin
    while end > low and not tokens[end - 1].is_word and tokens[end - 1].text not in _UNITS:
        if tokens[end - 1].text == ")" and any(t.text == "(" for t in tokens[low:end]):
            break
        end -= 1
    return end


def _behind(scene: Scene, cue: Cue, low: int, head_end: int, end: int) -> int | None:
    """Where the clause goes on behind an attribution: `Le pont, selon X, | ouvrira …`."""
    tokens, verb_second = scene.tokens, scene.lexicon.traits.verb_second
    rest = past_brackets(tokens, end)
    if cue.kind == "so" and verb_second and tokens[head_end - 1].flags & AUX:
        rest = next((k for k in range(end, min(len(tokens), end + 9)) if tokens[k].text in ",–—"), end)
    if rest >= len(tokens):
        return None
    if tokens[rest].text not in ",–—":
        # …, aldus de woordvoerder in een toelichting
        return rest if cue.kind != "so" and verb_second and tokens[rest].is_word else None
    segment = rest + 1
    if segment >= len(tokens):
        return None
    brief = words_between(tokens, low, head_end) < 6
    cut = brief and not has_clause(tokens[low:head_end], scene.lexicon)
    if verb_second and brief:
        last = tokens[head_end - 1].flags & (AUX | KONJ)  # Der Sohn habe, so X, mit Vorsatz gehandelt
        cut = cut or bool(last and not tokens[low].flags & SUBORDINATE)
    follows = tokens[segment].flags
    return segment if (cut and not follows & RELATIVE) or follows & (FINITE | AUX) else None


def _is_told(scene: Scene, cue: Cue) -> bool:
    """`A autarca disse que o fogo, | segundo a Guarda |, começou ali`: a source inside what somebody says."""
    tokens = scene.tokens
    if cue.kind == "according" and scene.lexicon.forms.subjunctive:
        return any(  # Laut X | sei | die Lage ernst, | sagt | Y
            other.kind in ("say", "think")
            and other.low > cue.high
            and tokens[other.low - 1].text == ","
            and some_are(tokens[cue.high : other.low], KONJ)
            for other in scene.cues
        )
    if cue.kind != "according" or not scene.lexicon.traits.null_subject:
        return False
    for other in scene.cues:
        if other.high > cue.low or other.kind != "say" or other.participle:
            continue
        that = other.high < cue.low and tokens[other.high].flags & THAT
        if that and not any(t.flags & BUT or t.text in ";:" for t in tokens[other.high : cue.low]):
            return True
    return False


def _depends(scene: Scene, cue: Cue, mention: Mention) -> bool:
    """Whether nobody else speaks: `selon la saison` is what it depends on, `selon nos calculs` the paper."""
    tokens, lexicon = scene.tokens, scene.lexicon
    words = tokens[mention.first : mention.last]
    if words[-1].low.rpartition("-")[2] in listed(lexicon.attribution.ours):
        return True  # Spiegel-Informationen zufolge
    if mention.kind != "description":
        return False
    if lexicon.traits.name_chain and _agrees_with(tokens, cue):
        return True
    if words[0].low in listed(lexicon.attribution.ours) or tokens[mention.first - 1].low in listed(
        lexicon.attribution.ours
    ):
        return True
    if lexicon.traits.nouns_capital and listed(lexicon.attribution.variables):
        head = next((t.low for t in words if t.is_capital), "")
        return head.endswith(tuple(listed(lexicon.attribution.variables)))  # gemäß dem russischen | Gesetz
    if not listed(lexicon.attribution.variables).isdisjoint(mention.text.lower().split()[:2]):
        return not any(t.flags & (ROLE | BODY | DOCUMENT) or t.is_capital for t in words)
    return False


def _agrees_with(tokens: list[Token], cue: Cue) -> bool:
    """`La oposición no está | de acuerdo con | el balance del alcalde`: a view that is shared or not."""
    near = tokens[max(0, cue.low - 3) : cue.low]
    return cue.high - cue.low > 1 and some_are(near, FINITE | AUX | PASSIVE) and all(t.is_word for t in near)


def _parts_sentence(tokens: list[Token], k: int) -> bool:
    """Whether a semicolon stands there, or a colon and a sentence: `zu ihm: Er brauche Hilfe, so X`."""
    return tokens[k].text == ";" or (
        tokens[k].text == ":" and k + 1 < len(tokens) and tokens[k + 1].is_capital
    )


def _inside_dashes(scene: Scene, begin: int, end: int) -> int:
    """Where an aside between dashes begins that holds the source: `Sales — | que sabia, segundo X — saiu`."""
    tokens = scene.tokens
    low = next((k + 1 for k in range(begin - 1, -1, -1) if tokens[k].text in "–—"), 0)
    closed = end < len(tokens) and tokens[end].text in "–—"
    if not low or not closed:
        return 0
    return low + 1 if scene.lexicon.pronouns.get(tokens[low].low) == "r" else low


def _opens_clause(scene: Scene, at: int) -> bool:
    """`o agente, | que |, segundo a polícia, …`, `um lugar | onde |, segundo ela, …`: said."""
    token = scene.tokens[at]
    if _is_pronoun(scene, at):
        return True
    if at and scene.tokens[at - 1].flags & DETERMINER:
        return False  # no | caso |, segundo a auditoria
    return bool(token.flags & (SUBORDINATE | RELATIVE)) and not token.flags & (PREPOSITION | DETERMINER | AND)


def _is_pronoun(scene: Scene, at: int) -> bool:
    """Whether a relative pronoun stands there: `o agente` **`que`**, `lo` **`que`**."""
    return scene.lexicon.pronouns.get(scene.tokens[at].low) == "r"


def _judges_thing(scene: Scene, at: int) -> bool:
    """`una scelta | che | per la preside …`: of a thing; not `l’uomo che per il ministro guidava`."""
    if at < 1 or not _is_pronoun(scene, at):
        return False
    thing = scene.tokens[at - 1 - (scene.tokens[at - 1].text == ",")]
    bits = thing.flags | bits_in_singular(thing.low, scene.lexicon)
    return not thing.is_capital and not bits & (ROLE | ANAPHOR | BODY)


def _relative(tokens: list[Token], mention: Mention, end: int) -> Reported | None:
    """`o agente, que, segundo a polícia, | também atua como empresário |, foi levado`."""
    end = past_brackets(tokens, end)
    low = end + 1 if end < len(tokens) and tokens[end].text in ",–—" else end
    high = next((k for k in range(low, len(tokens)) if tokens[k].text in ",;:–—"), len(tokens))
    low, high = trimmed(tokens, low, high)
    if words_between(tokens, low, high) < MIN_WORDS:
        return None
    return Reported([(low, high)], mention, "according-relative")
