"""Whom a sentence before a colon is about, who speaks behind it: `X est plus nuancée : «…»`"""

from articles.evidence.quotes.direct.acting import acts, brought_in
from articles.evidence.quotes.flags import (
    ADVERB,
    ANAPHOR,
    AND,
    AUX,
    BODY,
    CLITIC,
    DEFINITE,
    DETERMINER,
    FINITE,
    LINK,
    NEGATION,
    PASSIVE,
    PREPOSITION,
    PRONOUN,
    REFLEXIVE,
    RELATIVE,
    ROLE,
    SUBORDINATE,
    TIME,
    TITLE,
    WHETHER,
)
from articles.evidence.quotes.lexicon import Lexicon, endings_of, listed
from articles.evidence.quotes.mentioning import mention_of
from articles.evidence.quotes.mentions import Mention, pronoun
from articles.evidence.quotes.naming import is_role
from articles.evidence.quotes.sentences import Token
from articles.evidence.quotes.subjects import (
    Scene,
    subject_after,
    subject_before,
    without_verb,
)

_HEADLINE = 3
"""Words of a headline that is a clause, at least."""
_NAME = 3
"""Words of a name that stands behind a headline's topic, at most."""
_REACH = 60
_ASIDE = 18
"""How many words on the one may stand who is pointed at."""


def past_aside(scene: Scene, at: int) -> int:
    """Past `stamani è stato`, `, a margine della riunione,` to the one who speaks."""
    tokens = scene.tokens
    while at < len(tokens) - 1 and tokens[at].flags & (AUX | PASSIVE | ADVERB | TIME):
        if tokens[at].flags & DETERMINER:
            break
        at += 1
    if at > 1 and tokens[at].is_capital:
        links = (k for k in range(at + 1, min(at + 4, len(tokens) - 1)) if tokens[k].flags & (AUX | FINITE))
        return next((k + 1 for k in links), at)  # A lodare Ravelli è | la direttrice Ilda Monti
    if tokens[at].text != "," and not tokens[at].flags & PREPOSITION:
        return at
    for k in range(at + 1, min(len(tokens) - 1, at + _ASIDE)):
        token, follows = tokens[k], tokens[k + 1]
        if token.flags & DEFINITE and not token.flags & PREPOSITION and follows.flags & (ROLE | TITLE | BODY):
            return k
        alone = tokens[k - 1].text == "," or tokens[k - 1].flags & TITLE
        if token.is_capital and follows.is_capital and alone:
            return k
    return at


def pointing_ahead(scene: Scene, colon: int) -> Mention | None:
    """The subject of a sentence that ends in a colon: `Joly-Gomez est plus nuancée : «…»`."""
    mention = _subject_ahead(scene, colon)
    if scene.lexicon.traits.offices_first:
        mention = _known_ahead(scene, mention, colon)
    if mention is not None and _is_headline(scene, mention):
        return None
    if mention is None or _may_speak(scene, mention):
        return mention
    return _behind_verb(scene, colon) or (
        mention if mention.kind == "name" and not _is_small(scene, mention) else None
    )


def _is_headline(scene: Scene, mention: Mention) -> bool:
    """`Linfa raccoglie 28 milioni: «…»`, `Tribunal trava barragem: “…”`: a headline's clause, no speaker."""
    words = scene.tokens[mention.first : mention.last]
    if mention.kind == "name" and mention.start > scene.tokens[mention.first].start:
        return False  # Le patron de l’équipe, | Ronan Le Bihan |, balaie la question : «…»
    if scene.tokens[0].start or mention.first or len(words) < _HEADLINE or scene.lexicon.traits.nouns_capital:
        return False
    if any(t.text == "," for t in words):
        return False  # Il legale, l’avvocato Rossi, respinge le accuse: «…»
    if words[0].flags & DETERMINER:
        return False
    return any(t.text[0].isdecimal() or (t.is_word and not t.is_capital and not t.flags) for t in words[1:])


def _is_small(scene: Scene, mention: Mention) -> bool:
    """Whether a preposition or an adverb was taken for a name: `Voor | haar is het duidelijk: “…”`"""
    small = scene.tokens[mention.first].flags & (PREPOSITION | ADVERB)
    return bool(small) and mention.last == mention.first + 1


def _known_ahead(scene: Scene, mention: Mention | None, colon: int) -> Mention | None:
    """The one whom a sentence before a colon is about, where offices tell of people and things do not."""
    tokens = scene.tokens
    if mention is not None and mention.kind == "name":
        topic = not mention.first and " " not in mention.text and not mention.text.isupper()
        return None if topic and not scene.is_human(mention.text) else mention  # Inondations : «…»
    if mention is not None and mention.first > 2 and mention.kind == "description":
        first = subject_after(tokens[:colon], 0, scene.lexicon)
        if first is not None and first.definite and first.roles and first.last <= mention.first:
            return first  # L’infirmière explique comment un hôpital peut lasser : «…»
    if mention is None or not _is_somebody(scene, mention):
        return _pronoun_ahead(scene, colon) or _only_one_named(scene, colon)
    return mention


def _pronoun_ahead(scene: Scene, colon: int) -> Mention | None:
    """`Les brioches, | elle | les pétrit seule : «…»`"""
    tokens, lexicon = scene.tokens, scene.lexicon
    for k in range(colon - 1, max(-1, colon - _REACH), -1):
        subject = tokens[k].flags & PRONOUN and not tokens[k].flags & (DETERMINER | CLITIC)
        if subject and (not k or tokens[k - 1].text == ",") and tokens[k].low in lexicon.pronouns:
            found = pronoun(tokens, k, tokens[k].low, lexicon)
            return found if found is not None and found.gender in ("m", "f") else None
    return None


def _is_somebody(scene: Scene, mention: Mention) -> bool:
    """Whether a description is of a person or a body: not of `cette séance d’ouverture`."""
    words = scene.tokens[mention.first : mention.last]
    return mention.kind != "description" or any(t.flags & (ROLE | BODY | ANAPHOR) for t in words)


def _only_one_named(scene: Scene, colon: int) -> Mention | None:
    """The last person before a colon: `Le président du jury, | Yves Véran |, perd ses nerfs : «…»`"""
    tokens = scene.tokens
    high = colon
    while high > max(0, colon - _REACH):
        low = high - 1
        while low and tokens[low].is_capital and tokens[low - 1].is_capital:
            low -= 1
        mention = mention_of(tokens, low, high, scene.lexicon) if high - low > 1 else None
        if mention is not None and mention.kind == "name" and scene.is_human(mention.text):
            led = tokens[low - 1].flags & PREPOSITION and not tokens[low - 1].flags & TITLE if low else False
            return None if led else mention
        high = low
    return None


def verb_before(scene: Scene, colon: int, mention: Mention | None) -> str | None:
    """`Rehm | konterte |: „…“`: between a speaker and a colon stands a verb, listed or not."""
    if mention is None or mention.last != colon - 1 or not scene.lexicon.traits.nouns_capital:
        return None
    verb = scene.tokens[colon - 1]
    return verb.text if verb.is_word and verb.text.islower() and not verb.flags else None


def _may_speak(scene: Scene, mention: Mention) -> bool:
    """Whether a subject can speak: not `there was no wrong:`, nor, surely, `Steun sluit hij niet uit:`."""
    words = scene.tokens[mention.first : mention.last]
    if mention.kind == "pronoun" or " " in mention.text or any(is_role(t, scene.lexicon) for t in words):
        return True
    if _is_small(scene, mention):
        return False
    if mention.kind == "description":
        return mention.definite or any(t.flags & (BODY | ANAPHOR) for t in words)
    return bool(mention.first) or scene.is_human(mention.text) or not scene.lexicon.traits.verb_second


def _behind_verb(scene: Scene, colon: int) -> Mention | None:
    """`Steun sluit | de minister | niet uit:`, where something else opens the sentence."""
    for i in range(2, min(colon, 5)) if scene.lexicon.traits.verb_second else ():
        mention = subject_after(scene.tokens[:colon], i, scene.lexicon)
        if mention is None or mention.kind not in ("pronoun", "description"):
            continue
        office = any(is_role(t, scene.lexicon) for t in scene.tokens[mention.first : mention.last])
        if mention.kind == "pronoun" or (mention.definite and office):
            return mention
    return None


def _is_as(tokens: list[Token], verb: int) -> bool:
    """`Als wielrenner was | hij | nooit bezig met het publiek: “…”`"""
    opens = tokens[0].flags & SUBORDINATE and verb < 4
    return bool(opens) and not any(t.flags & DETERMINER or not t.is_word for t in tokens[:verb])


def _is_told_of(scene: Scene, tokens: list[Token]) -> Mention | None:
    """`Niki Terpstra, die de Ronde won, probeert de magie te duiden: “…”`"""
    found = subject_after(tokens, 0, scene.lexicon)
    if found is None or found.kind != "name" or found.first or found.last + 1 >= len(tokens):
        return None
    told = tokens[found.last].text == "," and tokens[found.last + 1].flags & RELATIVE
    return found if told and " " in found.text else None


def _subject_ahead(scene: Scene, colon: int) -> Mention | None:
    """The subject before the first verb, else the phrase that opens the sentence."""
    tokens = scene.tokens[:colon]
    for words in scene.lexicon.pointing.get(tokens[0].low, ()) if tokens else ():
        if len(words) > 1 and tuple(t.low for t in tokens[: len(words)]) == words:
            return subject_after(tokens, past_aside(scene, len(words)), scene.lexicon)  # A farle eco è X: «…»
    begun = 0
    if colon > 3 and scene.lexicon.traits.null_subject and tokens[0].flags & PREPOSITION:
        ending = endings_of(scene.lexicon.forms.infinitive_ending)
        if ending and tokens[1].low.endswith(ending) and not tokens[1].flags & ROLE:
            return _named_last(scene, tokens)  # A ricostruire l’iter è stata l’assessora | Ines Corda |: «…»
    if scene.lexicon.traits.verb_second and (told := _is_told_of(scene, tokens)):
        return told
    if tokens and scene.lexicon.traits.verb_second and tokens[0].flags & (WHETHER | SUBORDINATE):
        begun = next((k for k in range(1, colon) if tokens[k].text == ","), 0)  # Weshalb es dazu kam, …
    for i, token in enumerate(tokens):
        if i > begun and token.flags & (AUX | FINITE) and not token.is_capital:
            led = scene.lexicon.traits.verb_second and (tokens[i - 1].text == "," or _is_as(tokens, i))
            turned = subject_after(tokens, i + 1, scene.lexicon) if led else None
            if turned is not None and turned.kind in ("name", "pronoun"):
                return turned  # Wenn man sie fragt, muss | sie | lachen: „…“
            mention = subject_before(tokens, i, 0, scene.lexicon)
            opens = tokens[mention.first].flags if mention is not None else 0
            if opens & PREPOSITION and opens & DETERMINER and mention and mention.kind != "name":
                return None  # Al | cierre | aludió a su travesía: “…”
            if mention is not None and mention.kind != "nobody":
                return None if _is_count(tokens, mention, scene.lexicon) else mention
    joined = len(tokens) > 1 and tokens[0].flags & AND and not tokens[0].flags & DETERMINER
    joined = joined or (len(tokens) > 1 and not tokens[0].is_word)  # • Zanetti: «…»
    mention = subject_after(tokens, int(bool(joined)), scene.lexicon)  # E Giorgia Ferri: «…»
    if mention is None or mention.kind == "nobody":
        return _named_ahead(scene, tokens) or brought_in(scene, colon)
    if any(
        t.low in listed(scene.lexicon.attribution.topics) for t in tokens[mention.first : mention.first + 2]
    ):
        return None  # Il caso Rossi: «…»
    endings = endings_of(scene.lexicon.attribution.topic_endings)
    alone = mention.kind == "name" and mention.last == 1 and not scene.is_human(mention.text)
    if endings and (alone or (mention.kind == "description" and not mention.definite)):
        head = tokens[mention.first]
        if head.low.endswith(endings) and not head.flags & (BODY | ROLE | ANAPHOR):
            return None  # Brandstichting van houtstapel buurman: “…”
    topic = mention.last == 1 and colon > 2 and tokens[1].text == ","
    body = (
        topic and len(tokens) == 4 and tokens[2].flags & DEFINITE and not tokens[3].flags & (ROLE | ANAPHOR)
    )
    body = body and bool(tokens[3].flags & BODY or tokens[3].low in listed(scene.lexicon.bodies.outspoken))
    if body or (
        topic and not scene.is_human(mention.text)
    ):  # Ada, la difesa: «…»; Tennis, Marangoni esulta: «…»
        found = subject_after(tokens, 2, scene.lexicon)
        if found is None and scene.lexicon.traits.null_subject and scene.text.count(mention.text) == 1:
            return None  # Sanità, al pronto soccorso i medici in trincea: «…»
        mention = found or mention
    if _is_event(scene, colon, mention):
        behind = _behind_event(scene, colon) or _behind_topic(scene, tokens)
        return behind or _before_last_verb(scene, tokens) or brought_in(scene, colon)
    if mention.kind == "name" and mention.last < colon and not scene.is_human(mention.text):
        spoken = _behind_topic(scene, tokens) or _before_last_verb(
            scene, tokens
        )  # Incendio Sarti, | il pm |: «…»
        if spoken is not None:
            return spoken
    mention = without_verb(scene, mention)
    near = mention.last == colon or (mention.kind == "name" and mention.last >= colon - 12)
    near = near or acts(scene, mention, colon)
    if near:
        return mention
    return _named_ahead(scene, tokens) or _behind_topic(scene, tokens) or brought_in(scene, colon)


def _named_last(scene: Scene, tokens: list[Token]) -> Mention | None:
    """The full name of a person that ends a stretch."""
    low = len(tokens)
    while low and tokens[low - 1].is_capital:
        low -= 1
    found = mention_of(tokens, low, len(tokens), scene.lexicon) if len(tokens) - low > 1 else None
    return found if found is not None and found.kind == "name" and scene.is_human(found.text) else None


def _named_ahead(scene: Scene, tokens: list[Token]) -> Mention | None:
    """`Em Cascais, | Marcelo Prado | recusou comentar as palavras do rival: «…»`: a person and a verb."""
    if not scene.lexicon.traits.null_subject:
        return None
    for i in [0, *(k + 1 for k, t in enumerate(tokens[:-3]) if t.text == ",")]:
        high = i
        while high < len(tokens) - 1 and (
            tokens[high].is_capital or (high > i and tokens[high].flags & LINK)
        ):
            high += 1
        turns = high == 1 and tokens[1].flags & (CLITIC | REFLEXIVE)  # Conte | si rivolge alla premier: «…»
        mention = mention_of(tokens, i, high, scene.lexicon) if high > i + 1 or turns else None
        if mention is None or mention.kind != "name":
            ends = subject_after(tokens, i, scene.lexicon) if i and tokens[0].flags & PREPOSITION else None
            if ends is not None and ends.last == len(tokens) and ends.kind == "name" and " " in ends.text:
                return ends  # Sulla stessa linea, | il collega Peppe De Cristofaro: «…»
            continue
        verb = tokens[high]
        plain = verb.is_word and not verb.is_capital and not verb.flags & ~(ADVERB | CLITIC | AUX | FINITE)
        if (plain or turns or verb.flags & NEGATION) and scene.is_human(mention.text):
            return mention
    return _before_last_verb(scene, tokens)


def _before_last_verb(scene: Scene, tokens: list[Token]) -> Mention | None:
    """`Accanto a lei | il fratello Sandro | annuisce: «…»`: a name with its office, and one verb."""
    if len(tokens) < _HEADLINE:
        return None
    verb = tokens[-1]
    if not verb.is_word or verb.is_capital or verb.flags:
        return None
    if not tokens[-2].is_capital:
        return None
    found = subject_before(tokens, len(tokens) - 1, 0, scene.lexicon)
    whole = found is not None and found.kind == "name" and found.last == len(tokens) - 1
    return found if whole and found is not None and (found.roles or scene.is_human(found.text)) else None


def _behind_topic(scene: Scene, tokens: list[Token]) -> Mention | None:
    """`Rincari bollette, | Codacons |: «…»`: a headline's topic, and a name that the article holds again."""
    if tokens[0].start or not scene.lexicon.traits.null_subject:
        return None
    low = next((k + 1 for k in range(len(tokens) - 1, 0, -1) if tokens[k].text == ","), 0)
    named = tokens[low:]
    if low and 1 < len(named) <= _NAME and named[0].flags & DEFINITE and not named[-1].is_capital:
        known = is_role(named[1], scene.lexicon) or named[1].flags & (ANAPHOR | BODY)
        if known or named[1].low in listed(scene.lexicon.bodies.outspoken):
            return mention_of(tokens, low, len(tokens), scene.lexicon)
    if not low or not named or len(named) > _NAME or not all(t.is_capital and t.is_word for t in named):
        return None
    mention = mention_of(tokens, low, len(tokens), scene.lexicon)
    again = mention is not None and mention.kind == "name" and mention.text in scene.text[named[-1].end :]
    return mention if again else None


def _is_event(scene: Scene, colon: int, mention: Mention) -> bool:
    """`Scontro | in consiglio, …: «…»`: what happened opens the headline, not who speaks."""
    tokens = scene.tokens[:colon]
    cased = scene.lexicon.traits.nouns_capital or scene.lexicon.traits.offices_first
    if mention.kind != "name" or mention.last != 1 or colon < 3 or cased or scene.lexicon.traits.zero_that:
        return False
    placed = tokens[1].flags & PREPOSITION and not tokens[1].is_capital
    return bool(placed) and not (scene.is_human(mention.text) or tokens[0].flags & (BODY | ROLE))


def _behind_event(scene: Scene, colon: int) -> Mention | None:
    """`Lite sui traghetti, | la cooperativa | difende gli orari: «…»`."""
    tokens = scene.tokens[:colon]
    comma = next((k for k in range(2, colon - 3) if tokens[k].text == ","), None)
    if comma is None:
        return None
    low, noun = comma + 1, tokens[comma + 2]
    if tokens[low].flags & DEFINITE and not tokens[comma + 3].is_capital:
        speaks = (
            noun.is_capital
            or noun.flags & (ROLE | BODY | ANAPHOR)
            or noun.low in listed(scene.lexicon.bodies.outspoken)
        )
        return mention_of(tokens, low, low + 2, scene.lexicon) if speaks else None
    found = subject_after(tokens, low, scene.lexicon)
    return found if found is not None and found.kind == "name" else None


def _is_count(tokens: list[Token], mention: Mention, lexicon: Lexicon) -> bool:
    """`Cinq personnes sont mortes : «…»`: a number of people, no speaker."""
    counted = tokens[mention.first : mention.last]
    if mention.kind != "description" or any(t.flags & (ROLE | ANAPHOR) for t in counted):
        return False
    return any(t.text[0].isdecimal() or t.low in lexicon.numbers for t in counted)
