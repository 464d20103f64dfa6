"""Sentences that tell who said the words before them: `“…”. Lo ha detto il ministro.`"""

from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.direct.pointing import past_aside
from articles.evidence.quotes.flags import (
    ADVERB,
    ANAPHOR,
    AND,
    AS,
    AUX,
    BODY,
    CLITIC,
    DEFINITE,
    DETERMINER,
    DOCUMENT,
    FINITE,
    INDEFINITE,
    KONJ,
    OF,
    PASSIVE,
    PAST,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    ROLE,
    THAT,
    TIME,
    WHETHER,
)
from articles.evidence.quotes.lexicon import bits_in_singular, listed
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.naming import is_role
from articles.evidence.quotes.sentences import some_are
from articles.evidence.quotes.subjects import (
    Attribution,
    Scene,
    speaker_after,
    subject_after,
)

_VERBAL = FINITE | AUX | PRONOUN
_WORDS_OF = 2
"""Words of what somebody's words are called: `la denuncia`."""
_OWNED = 2
"""Words behind what somebody's words are called, where a sentence tells whose they are, at least."""
_LED = 10
"""How far behind it the one may stand whose words they are."""


def pointing_back(scene: Scene, quoted: int) -> Attribution | None:
    """The attribution that such a sentence gives to the words before it, if none are in marks up to there."""
    found = _pointing_back(scene)
    if found is None or quoted >= len(scene.tokens):
        return found
    ends = max(found.mention.last if found.mention is not None else 0, found.cue.high if found.cue else 0)
    if found.mention is None or ends >= quoted or scene.tokens[quoted - 1].text == ":":
        return None
    for cue in scene.cues:
        if cue.participle and cue.low >= ends:
            scene.subjects[cue.verb] = found.mention  # Ad affermarlo è X, aggiungendo che …
    return found


def pointed_behind(scene: Scene, at: int) -> Attribution | None:
    """`«…»: | a dirlo è | X`, `«…»: il pm | ha chiesto l’ergastolo`: who said the words before `at`."""
    tokens = scene.tokens
    for words in scene.lexicon.pointing.get(tokens[at].low, ()):
        if len(words) > 1 and tuple(t.low for t in tokens[at : at + len(words)]) == words:
            mention = subject_after(tokens, past_aside(scene, at + len(words)), scene.lexicon)
            named = mention is not None and (mention.kind == "name" or mention.roles)
            return Attribution(None, mention, "pointed-behind") if named else None
    if tokens[at].flags & AS and (by := _by_whom(scene, at + 1)) is not None:
        return by  # «…», come | sottolineato dal | presidente
    if tokens[at - 1].text != ":" or not scene.lexicon.traits.null_subject:
        return None
    mention = subject_after(tokens, at, scene.lexicon)
    if mention is None or mention.first != at or mention.last >= len(tokens):
        return None
    verb = tokens[mention.last]
    goes_on = verb.is_word and not verb.flags & (PREPOSITION | OF | AND | RELATIVE | THAT) & ~CLITIC
    office = mention.definite and any(is_role(t, scene.lexicon) for t in tokens[at : mention.last])
    told = office if mention.kind == "description" else scene.is_human(mention.text)
    return Attribution(None, mention, "pointed-behind") if told and goes_on else None


def _pointing_back(scene: Scene) -> Attribution | None:
    tokens = scene.tokens
    for words in scene.lexicon.pointing.get(tokens[0].low, ()):
        high = len(words)
        if high >= len(tokens) or any(t.low != w for t, w in zip(tokens[:high], words, strict=False)):
            continue
        if (
            scene.lexicon.traits.nouns_capital
            and tokens[high - 1].flags & DETERMINER
            and tokens[high].is_capital
        ):
            continue  # “…” Das | Gericht sieht das anders.
        cue = next((c for c in scene.cues if c.is_verb and c.low <= high + 1), None)
        if cue is not None:
            between = tokens[high : cue.low]
            if any(not t.flags & CLITIC for t in between):
                return None
            manner = tokens[0].flags & ADVERB and listed(scene.lexicon.attribution.pointing_said)
            if manner and some_are(tokens[cue.high :], THAT | WHETHER):
                return None  # Zo vindt de bond dat …
            mention = scene.subject(cue)
            if mention is not None and mention.last <= high:
                mention = subject_after(tokens, cue.high, scene.lexicon)  # È quanto | ha detto | X
                scene.subjects[cue.verb] = mention
            return Attribution(cue, mention, "pointing-back")
        if scene.lexicon.traits.nouns_capital and not tokens[high].is_capital and high + 1 < len(tokens):
            if high == 1 and tokens[high].flags & KONJ:
                return None  # “…” Dies | sei die größte Beteiligung seit Jahren, so Weber.
            high += 1  # Mit diesen Worten eröffnete | Habeck …
        if high == 1 and tokens[0].low in listed(scene.lexicon.attribution.pointing_said):
            return None  # “…” Dat | omwonenden boos zijn, is bekend.
        by = _by_whom(scene, high)
        if by is not None:
            return by
        mention = subject_after(tokens, past_aside(scene, high), scene.lexicon)
        named = mention is not None and (mention.kind == "name" or mention.roles)
        said = _says_itself(scene, words)
        if said is not None and mention is not None and (named or _may_tell(scene, mention)):
            return Attribution(said, mention, "pointing-back")
        return Attribution(None, mention, "pointing-back") if named else None
    return _told_it(scene) or _words_from(scene) or _words_are_of(scene)


def _says_itself(scene: Scene, words: tuple[str, ...]) -> Cue | None:
    """`A dirlo è | il sindaco`: the words that point to what was said, and say that it was."""
    tokens, high = scene.tokens, len(words)
    if words not in scene.lexicon.pointing_told:
        return None
    while high < len(tokens) and tokens[high].flags & (AUX | PASSIVE):
        high += 1
    text = scene.text[tokens[0].start : tokens[high - 1].end]
    return Cue(0, high, "say", text, verb=0)


def _may_tell(scene: Scene, mention: Mention) -> bool:
    """Whether a subject is somebody or something that tells: a person, a body, a study."""
    told = ROLE | BODY | DOCUMENT | ANAPHOR
    words = scene.tokens[mention.first : mention.last]
    return mention.kind == "name" or any(
        (t.flags | bits_in_singular(t.low, scene.lexicon)) & told for t in words
    )


def _words_from(scene: Scene) -> Attribution | None:
    """`«…». La richiesta arriva, a fine corsa, dal | capitano |`: what somebody's words are called, and by
    whom they are."""
    tokens, agents = scene.tokens, listed(scene.lexicon.grammar.agents)
    found = scene.lexicon.phrases.get(tokens[0].low) if agents and len(tokens) > _LED else None
    if found is None:
        return None  # most often
    phrases = found.get(tokens[1].low, ())
    if not any(kind == "words" and len(words) == _WORDS_OF for words, kind in phrases):
        return None
    for at in range(_WORDS_OF, min(len(tokens) - 1, _LED + _WORDS_OF)):
        if tokens[at].low in agents:
            mention = speaker_after(tokens, at + 1, scene.lexicon)
            named = mention is not None and (mention.kind == "name" or mention.roles)
            return Attribution(None, mention, "pointing-back") if named else None
        if tokens[at].flags & THAT or tokens[at].text == ":":
            return None
    return None


def _words_are_of(scene: Scene) -> Attribution | None:
    """`«…». La frase es de | Ada Rey |`, `«…». È la replica dell’ | assessora Loi |`."""
    tokens, utterances = scene.tokens, listed(scene.lexicon.attribution.utterances)
    if not tokens[0].flags & (DEFINITE | _VERBAL):
        return None  # most often
    begin = next((k for k, t in enumerate(tokens) if not t.flags & _VERBAL), len(tokens))
    noun = begin + 1
    if noun + _OWNED >= len(tokens) or not tokens[begin].flags & DEFINITE:
        return None
    noun += tokens[noun].low not in utterances  # È la | secca | replica di X
    verb = tokens[begin - 1] if begin else tokens[noun + 1]
    of = noun + 1 + (not begin)
    if tokens[noun].low not in utterances or not verb.flags & (FINITE | AUX) or not tokens[of].flags & OF:
        return None
    mention = speaker_after(tokens, of + 1, scene.lexicon)
    told = mention is not None and _may_tell(scene, mention)
    return Attribution(None, mention, "pointing-back") if told else None


def _told_it(scene: Scene) -> Attribution | None:
    """`“…”. Giada Loi, 31 anni, | lo racconta | ridendo`: the object of a verb of saying points there."""
    tokens = scene.tokens
    for cue in scene.cues:
        if cue.kind != "say" or cue.negated or cue.low < 2:
            continue
        it = next((t for t in (tokens[cue.low], tokens[cue.low - 1]) if t.flags & CLITIC), None)
        if it is None or (it.low,) not in scene.lexicon.pointing.get(it.low, ()):
            continue
        mention = scene.subject(cue)
        told = mention is not None and mention.kind != "nobody" and mention.first < cue.low
        ends = cue.high >= len(tokens) or not tokens[cue.high].flags & (THAT | DEFINITE | INDEFINITE)
        return Attribution(cue, mention, "pointing-back") if told and ends else None
    return None


def _by_whom(scene: Scene, at: int) -> Attribution | None:
    """`È quanto | affermato dal | presidente`: a participle and its agent."""
    tokens = scene.tokens
    if at + 2 >= len(tokens) or not tokens[at].flags & PAST:
        return None
    if tokens[at + 1].low not in listed(scene.lexicon.grammar.agents):
        return None
    mention = speaker_after(tokens, at + 2, scene.lexicon)
    cue = Cue(at, at + 1, "say", tokens[at].text, verb=at)
    return None if mention is None else Attribution(cue, mention, "pointing-back")


def _opens_unmarked(scene: Scene) -> bool:
    """Whether a sentence opens with words that point to what was said without marks."""
    tokens = scene.tokens
    return any(
        tuple(t.low for t in tokens[: len(words)]) == words
        for words in scene.lexicon.pointing.get(tokens[0].low, ())
        if words in scene.lexicon.pointing_unmarked | scene.lexicon.pointing_told
    )


def tells_unmarked(scene: Scene, found: Attribution) -> bool:
    """Whether such a sentence tells that the one before it is somebody's words: `Dat meldt de gemeente.`

    Nothing follows the speaker but a place, a time or an occasion: `Dat vindt de gemeente | te duur`.
    """
    lexicon, tokens, cue, mention = scene.lexicon, scene.tokens, found.cue, found.mention
    if cue is None or cue.negated or mention is None or mention.kind not in ("name", "description"):
        return False
    if _opens_unmarked(scene):
        return cue.kind == "say" and _may_tell(scene, mention) and all(t.text != ":" for t in tokens)
    if tokens[0].low not in listed(lexicon.attribution.pointing_said) or tokens[1].low not in listed(
        lexicon.attribution.pointing_verbs
    ):
        return False
    rest = mention.last
    while rest < len(tokens) and tokens[rest].low in cue.text.lower().split():
        rest += 1
    if rest >= len(tokens) or not tokens[rest].is_word:
        return all(t.text != ":" for t in tokens)
    told = tokens[rest].low in listed(scene.lexicon.grammar.object_articles)  # … sagte Keller | dem Sender
    return told or bool(tokens[rest].flags & (PREPOSITION | TIME))
