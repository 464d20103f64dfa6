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
    AND,
    ARTICLE,
    AUX,
    BODY,
    BUT,
    CUE,
    DEFINITE,
    DETERMINER,
    DOCUMENT,
    FINITE,
    INDEFINITE,
    KONJ,
    OF,
    OPENER,
    PARTICIPLE,
    PAST,
    PAST_VOICE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    ROLE,
    SUBORDINATE,
    THAT,
    TIME,
)
from articles.evidence.quotes.indirect.subjunctive import subjunctive_part
from articles.evidence.quotes.lexicon import endings_of, listed
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.sentences import Token
from articles.evidence.quotes.subjects import Scene, past_relative

_MOST_APPOSED = 3
"""How many things are said of a speaker between commas, at most."""


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


def _by_preposition(scene: Scene, cue: Cue) -> Reported | None:
    """`Selon X, …`; `…, according to X.`; `Laut X hat …`; `Die Stadt hat laut X … gesperrt`."""
    tokens = scene.tokens
    if cue.kind == "after":
        mention = scene.subject(cue)
        end = cue.high
    else:
        mention = scene.subject(cue)
        end = max(mention.last, cue.high) if mention is not None and not cue.own else cue.high
    if mention is None or mention.kind == "nobody":
        return None
    if cue.kind == "comma" and (scene.lexicon.traits.verb_second or not scene.may_think(mention)):
        return None
    if cue.kind in ("according", "after") and _depends(scene, cue, mention):
        return None
    if mention.last <= cue.low and not cue.own:  # la procura, secondo la quale …
        if cue.kind == "comma" and scene.lexicon.traits.name_chain:
            return None  # l’imputato, | per il quale | sono stati chiesti vent’anni
        if cue.kind == "comma" and tokens[cue.high].flags & THAT:
            return None  # que hable | para que | baje el precio
        low = past_relative(tokens, cue.high, scene.lexicon)
        if low > cue.high:
            return _one(tokens, low, mention, "according-whom")
    begin = cue.low if cue.own else min(cue.low, mention.first)
    if _is_told(scene, cue):
        return None
    if (
        cue.kind == "after"
        and mention.last < cue.low
        and "," in (tokens[cue.low - 2].text, tokens[cue.low - 1].text)
    ):
        return _one(tokens, cue.high, mention, "according-relative")
    clause = max((k + 1 for k in range(begin) if tokens[k].text in (":", ";")), default=0)
    link = begin - 1
    while link > clause and not tokens[link].is_word and tokens[link].quoted is None:
        link -= 1
    if link > clause and tokens[link].flags & AND and tokens[link - 1].text == ",":
        clause = link  # The dust is gone, but, according to X, the price was high
    leading = all(not t.is_word or t.flags & (OPENER | ADVERB | AND) for t in tokens[clause:begin])
    if leading:
        return _leading(scene, cue, mention, end)
    if cue.kind == "comma":
        return None
    parted = max((k + 1 for k in range(begin) if _parts_sentence(tokens, k)), default=0)
    dashed = _inside_dashes(scene, begin, end)
    low = past_openers(tokens, max(parted, dashed), begin)
    head_end = begin
    while head_end > low and not tokens[head_end - 1].is_word:
        if tokens[head_end - 1].text == ")" and any(t.text == "(" for t in tokens[low:head_end]):
            break
        head_end -= 1
    if words_between(tokens, low, head_end) < 1:
        return None
    if tokens[head_end - 1].flags & ARTICLE and not tokens[head_end - 1].flags & PRONOUN:
        return None  # reivindicó la, | en su opinión, | injusticia
    if cue.kind == "so":
        low = subjunctive_part(scene, low, head_end)
    parts = [(low, head_end)]
    rest = end
    if cue.kind == "so" and scene.lexicon.traits.verb_second and tokens[head_end - 1].flags & AUX:
        rest = next((k for k in range(end, min(len(tokens), end + 9)) if tokens[k].text in ",–—"), end)
    link = head_end - 1
    while link > low and tokens[link].flags & (ADVERB | OPENER) and not tokens[link].flags & AND:
        link -= 1  # …, e che | invece | secondo la Asl sarà solo per pochi
    if _opens_clause(scene, link):
        return _relative(tokens, mention, end)
    if dashed:
        pass
    elif rest < len(tokens) and tokens[rest].text in ",–—":
        segment = rest + 1
        cut = words_between(tokens, low, head_end) < 6 and not has_clause(tokens[low:head_end], scene.lexicon)
        if scene.lexicon.traits.verb_second and words_between(tokens, low, head_end) < 6:
            cut = cut or bool(tokens[head_end - 1].flags & AUX)  # Der Sohn habe, so X, mit Vorsatz gehandelt
        if cut and segment < len(tokens) and not tokens[segment].flags & RELATIVE:
            parts.append((segment, clause_end(tokens, segment)))  # Le pont, selon X, ouvrira …
        elif segment < len(tokens) and tokens[segment].flags & (FINITE | AUX):
            parts.append((segment, clause_end(tokens, segment)))
    elif cue.kind == "so" or not scene.lexicon.traits.verb_second:
        pass  # …, aldus de woordvoerder in een toelichting
    elif rest < len(tokens) and tokens[rest].is_word:
        parts.append((rest, clause_end(tokens, rest)))
    parts = [p for p in (trimmed(tokens, *part) for part in parts) if p[0] < p[1]]
    parts = [p for p in parts if not all(t.flags & ADVERB for t in tokens[slice(*p)])]  # so Kronberg | weiter
    if sum(words_between(tokens, *p) for p in parts) < MIN_WORDS:
        return None
    return Reported(parts, mention, "according")


def _is_told(scene: Scene, cue: Cue) -> bool:
    """`A autarca disse que o fogo, | segundo a Guarda |, começou ali`: a source inside what somebody says."""
    tokens = scene.tokens
    if cue.kind == "according" and scene.lexicon.forms.subjunctive:
        return any(  # Laut X | sei | die Lage ernst, | sagt | Y
            other.kind in ("say", "think")
            and other.low > cue.high
            and tokens[other.low - 1].text == ","
            and any(t.flags & KONJ for t in tokens[cue.high : other.low])
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
    if at and scene.tokens[at - 1].flags & DETERMINER:
        return False  # no | caso |, segundo a auditoria
    if scene.lexicon.pronouns.get(token.low) == "r":
        return True
    return bool(token.flags & (SUBORDINATE | RELATIVE)) and not token.flags & (PREPOSITION | DETERMINER | AND)


def _relative(tokens: list[Token], mention: Mention, end: int) -> Reported | None:
    """`o agente, que, segundo a polícia, | também atua como empresário |, foi levado`."""
    low = end + 1 if end < len(tokens) and tokens[end].text in ",–—" else end
    high = next((k for k in range(low, len(tokens)) if tokens[k].text in ",;:–—"), len(tokens))
    low, high = trimmed(tokens, low, high)
    if words_between(tokens, low, high) < MIN_WORDS:
        return None
    return Reported([(low, high)], mention, "according-relative")


def _leading(scene: Scene, cue: Cue, mention: Mention, end: int) -> Reported | None:
    """`Selon X, un expert, …`: past the speaker and what is said of it."""
    tokens = scene.tokens
    count = len(tokens)
    if cue.kind == "comma" and (end >= count or tokens[end].text != ","):
        return None
    verb_second = scene.lexicon.traits.verb_second
    j = end
    if cue.low < mention.first < cue.high < count:  # A su juicio | el plan …
        return _one(tokens, cue.high + (tokens[cue.high].text == ","), mention, "according-first")
    if verb_second and j < count and tokens[j].is_word:
        if scene.lexicon.pronouns.get(tokens[j].low) == "r" or tokens[j].flags & RELATIVE:
            j = next((k + 1 for k in range(j, min(count - 1, j + 20)) if tokens[k].text == ","), j)
        return _one(tokens, _past_place(tokens, j), mention, "according-first")
    comma = next((k for k in range(j, min(count, j + 60)) if tokens[k].text == ","), None)
    if comma is not None and comma > j and (clause := _begins_at_once(scene, j)):
        return _one(tokens, clause, mention, "according-first")
    if comma is None:
        return _one(tokens, j, mention, "according-first") if j < count else None
    return _one(tokens, past_apposition(scene, comma, mention) + 1, mention, "according-first")


def _begins_at_once(scene: Scene, at: int) -> int:
    """`Secondo la procura | l’uomo, già noto, ha agito da solo`: where a clause begins without a comma."""
    tokens = scene.tokens
    if tokens[at].text == "(":
        at = next((k + 1 for k in range(at, len(tokens) - 1) if tokens[k].text == ")"), at)
    small = PREPOSITION | OF | AND | RELATIVE
    opens = tokens[at].flags & (DEFINITE | INDEFINITE) and not tokens[at].flags & small
    return at if opens and scene.lexicon.traits.null_subject else 0


def past_apposition(scene: Scene, comma: int, mention: Mention) -> int:
    """The comma behind which the clause begins: `Selon X, un expert |, …`."""
    tokens = scene.tokens
    again = _next_comma(tokens, comma)
    if again is not None and all(t.flags & (ADVERB | OPENER) for t in tokens[comma + 1 : again]):
        return again
    for _ in range(_MOST_APPOSED):
        if (
            again is None
            or not (_appositive(scene, comma + 1, mention) or _is_who(scene, comma + 1))
            or _is_bare_clause(scene, comma + 1, mention)
            or _holds_verb(tokens, comma + 1, again)
        ):
            break
        comma, again = again, _next_comma(tokens, again)
    return comma


def _next_comma(tokens: list[Token], comma: int) -> int | None:
    """The comma that may close what stands behind another."""
    count = len(tokens)
    reach = 40 if comma + 1 < count and tokens[comma + 1].flags & (INDEFINITE | RELATIVE) else 14
    return next((k for k in range(comma + 1, min(count, comma + reach)) if tokens[k].text == ","), None)


def _past_place(tokens: list[Token], at: int) -> int:
    """Past where a speaker stands, up to the verb: `een bron` | `binnen de coalitie` | `is …`."""
    if not tokens[at].flags & PREPOSITION:
        return at
    reach = min(len(tokens), at + 9)
    high = next((k for k in range(at, reach) if not tokens[k].is_word), reach)
    verb = next((k for k in range(at + 2, high) if tokens[k].flags & (FINITE | AUX)), None)
    named = (k for k in range(at + 2, high) if tokens[k - 1].is_capital and not tokens[k].is_capital)
    return verb or next(named, at)


def _holds_verb(tokens: list[Token], low: int, high: int) -> bool:
    """Whether a segment has a finite verb of its own, outside `who …` and `that …`."""
    for k in range(low, high):
        flags = tokens[k].flags
        if flags & (RELATIVE | THAT) and not flags & INDEFINITE:
            return False
        if k == low or not flags & (FINITE | AUX) or flags & (DETERMINER | PREPOSITION):
            continue
        participle = tokens[low].flags & INDEFINITE and not flags & AUX
        if not (participle and tokens[k + 1].flags & PREPOSITION):  # a group | made up of former sailors
            return True
    return False


def _appositive(scene: Scene, low: int, mention: Mention) -> bool:
    """Whether a segment after a comma says more of the speaker: `relatif à …`, `a firm in …`, `who …`."""
    tokens = scene.tokens
    if low >= len(tokens):
        return False
    token = tokens[low]
    known = mention.kind == "description" and mention.definite and mention.text.islower()
    if known and token.flags & INDEFINITE and scene.lexicon.traits.zero_that:
        return False  # According to the complaint, | an argument broke out, …
    if token.flags & (RELATIVE | INDEFINITE | OF):
        return True
    if token.flags & ROLE and not token.flags & DETERMINER and mention.text.split()[-1][0].isupper():
        return True  # d’après le témoignage de Nicolas, habitant du quartier, …
    if token.flags & (DETERMINER | ROLE):
        named = mention.kind == "name" or mention.text.split()[-1][0].isupper()
        return named and any(t.flags & ROLE for t in tokens[low : low + 3])
    led = tokens[low + 1] if low + 1 < len(tokens) else token
    if scene.lexicon.traits.zero_that and not (led.flags & (PREPOSITION | TIME) or led.text[0].isdigit()):
        return False  # According to analysts, | combined reserves from the port, … could rise
    bare = not token.flags & ~(PAST | PAST_VOICE)  # el último informe de X, | difundido el lunes, …
    return token.is_word and not token.is_capital and bare and not token.text[0].isdigit()


def _is_who(scene: Scene, low: int) -> bool:
    """`Segundo a polícia, | que atendeu a ocorrência |, …`"""
    relative = low < len(scene.tokens) and scene.lexicon.pronouns.get(scene.tokens[low].low) == "r"
    return relative and scene.lexicon.traits.null_subject


def _is_bare_clause(scene: Scene, low: int, mention: Mention) -> bool:
    """`Segundo a ordem, | reformas como a das pensões, | …`, `Para o técnico, | faltou calma, | …`: a word
    that nobody lists, and is neither the speaker's, being plural, nor followed by a preposition."""
    token, lexicon = scene.tokens[low], scene.lexicon
    if token.flags or not lexicon.traits.null_subject:
        return False
    if (
        endings_of(lexicon.forms.plural_ending)
        and token.low.endswith(endings_of(lexicon.forms.plural_ending))
        and not mention.plural
    ):
        return True
    follows = scene.tokens[low + 1] if low + 1 < len(scene.tokens) else None
    return follows is not None and not follows.flags & (PREPOSITION | OF | ADVERB)


def _whole_end(tokens: list[Token], low: int) -> int:
    """`Según las fuentes, las hermanas, de forma sintética, sostuvieron que …`: what others say in it too."""
    end, count = clause_end(tokens, low), len(tokens)
    if end + 2 >= count or tokens[end].text != ",":
        return end
    comma = next((k for k in range(end + 1, min(end + 8, count)) if tokens[k].text == ","), end)
    for k in (end + 1, comma + 1):
        says = k + 1 < count and tokens[k].flags & CUE and not tokens[k].flags & (AND | PARTICIPLE)
        if says and tokens[k + 1].flags & THAT:
            return clause_end(tokens, k + 2)
    return end


def _one(tokens: list[Token], low: int, mention: Mention, rule: str) -> Reported | None:
    low, high = trimmed(tokens, low, _whole_end(tokens, low) if low < len(tokens) else low)
    if words_between(tokens, low, high) < MIN_WORDS:
        return None
    return Reported([(low, high)], mention, rule)
