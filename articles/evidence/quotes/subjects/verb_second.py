"""Subjects in languages whose verb stands second: behind it, behind its auxiliary, before a clause's end."""

from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import (
    ADVERB,
    AUX,
    CLITIC,
    CUE,
    DEFINITE,
    DETERMINER,
    FINITE,
    LINK,
    PASSIVE,
    PAST,
    PAST_VOICE,
    PREPOSITION,
    PRONOUN,
    SUBORDINATE,
    THAT,
)
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.mentioning import mention_of
from articles.evidence.quotes.mentions import Mention, is_body, plain_mention, pronoun
from articles.evidence.quotes.naming import is_role
from articles.evidence.quotes.speakers.names import is_trade
from articles.evidence.quotes.subjects.after import subject_after
from articles.evidence.quotes.subjects.antecedents import antecedent
from articles.evidence.quotes.subjects.before import subject_before
from articles.evidence.quotes.subjects.scene import Scene

_TITLE = 20
"""Letters of a paper's name in marks, at most."""
_SMALL = ADVERB | PREPOSITION | CLITIC | PRONOUN | DETERMINER
_VERBAL = FINITE | AUX | CUE | SUBORDINATE | THAT


def behind_auxiliary(scene: Scene, cue: Cue) -> Mention | None:
    """`„…“, hatte | der Angeklagte | in seinem letzten Wort gesagt`: right after the auxiliary."""
    tokens = scene.tokens
    closes = cue.high >= len(tokens) or not tokens[cue.high].is_word
    if not scene.lexicon.traits.verb_second:
        return None
    if not closes and not tokens[cue.verb].flags & (PAST | PAST_VOICE):
        return None
    for j in range(cue.low - 1, max(-1, cue.low - 20), -1):
        quoted = tokens[j].quoted
        said = quoted is not None and quoted.end - quoted.start > _TITLE  # not im Interview von „Fenn“
        if tokens[j].text in ",.;:" or (said and j < cue.low - 1):
            return None
        if tokens[j].flags & AUX and not tokens[j].flags & PASSIVE:
            ahead = subject_before(tokens, j, 0, scene.lexicon)
            if ahead is not None and ahead.first <= 1 and can_tell(scene, ahead):
                return ahead  # Die Anwältin | hatte der Stadt „…“ bescheinigt
            found = subject_behind(scene, j + 1)
            return ahead if found is None or found.last > cue.low else found
    return None


def can_tell(scene: Scene, found: Mention) -> bool:
    """Whether a phrase is somebody or some body, and no object."""
    tokens = scene.tokens
    if tokens[found.first].low in listed(scene.lexicon.grammar.object_articles):
        return False
    if found.kind == "pronoun":
        return found.gender != "n"
    if found.kind == "name" and scene.is_human(found.text):
        return True
    here = tokens[found.first : found.last]
    if any(t.low in listed(scene.lexicon.attribution.sources) for t in here):
        return True  # die Union
    if any(t.text.isupper() and len(t.text) > 1 for t in here):
        return True  # Die | EU | hat den Plan kritisiert.
    return any(is_role(t, scene.lexicon) or is_body(t, scene.lexicon) for t in here) or any(
        is_trade(t.low, scene.lexicon) for t in here if t.is_capital
    )


def verb_last(scene: Scene, cue: Cue) -> Mention | None:
    """`Während | die Stadtregierung | von „…“ spricht, …`: a clause that ends in its verb."""
    tokens = scene.tokens
    if not scene.lexicon.traits.verb_second or not cue.low or tokens[cue.low - 1].quoted is None:
        return None
    if cue.high < len(tokens) and tokens[cue.high].is_word:
        return None
    for j in range(cue.low - 2, max(-1, cue.low - 20), -1):
        if not tokens[j].is_word:
            return None
        if tokens[j].flags & (SUBORDINATE | THAT) and not tokens[j].flags & DETERMINER:
            if j and tokens[j - 1].is_word:
                continue
            found = subject_after(tokens, j + 1, scene.lexicon)
            return found if found is not None and found.last <= cue.low else None
    return None


def of_relative(scene: Scene, cue: Cue) -> Mention | None:
    """`schmunzelte | Blanik |, die von einem ruhigen Vormittag berichtete: „…“`: a clause that its verb ends.

    Behind the relative stands no noun at once: `…, die Polizei berichtete` is a clause with a subject.
    """
    lexicon, tokens = scene.lexicon, scene.tokens
    if not lexicon.traits.verb_second or (cue.high < len(tokens) and tokens[cue.high].is_word):
        return None
    comma = next((k for k in range(cue.low - 2, 0, -1) if not tokens[k].is_word), 0)
    link, inside = tokens[comma + 1 : comma + 2], tokens[comma + 2 : cue.low]
    if tokens[comma].text != "," or not inside or inside[0].is_capital or not link[0].flags & DEFINITE:
        return None
    small = [t.flags for t in inside if not t.is_capital]
    clause = any(bits & _VERBAL and not bits & (DETERMINER | PREPOSITION) for bits in small)
    if lexicon.pronouns.get(link[0].low, "r")[0] not in "mfv" or clause or not any(b & _SMALL for b in small):
        return None
    found = antecedent(tokens, comma + 1, 0, lexicon)
    if found is None or tokens[found.first].is_capital or tokens[found.first].flags & DETERMINER:
        return found
    at = next((k for k in range(found.first, comma) if tokens[k].is_capital), comma - 1)
    return mention_of(tokens, at, comma, lexicon)


def turned(scene: Scene, cue: Cue) -> Mention | None:
    """`Als Vorsitzender bezeichnete | er | sich als „…“`: a pronoun right behind its verb."""
    lexicon, tokens = scene.lexicon, scene.tokens
    if not lexicon.traits.verb_second or cue.participle or cue.high >= len(tokens) or not cue.low:
        return None
    token = tokens[cue.high]
    if lexicon.pronouns.get(token.low, "r")[0] not in "mf" or token.flags & DETERMINER:
        return None
    return pronoun(tokens, cue.high, token.low, lexicon)


def subject_behind(scene: Scene, at: int) -> Mention | None:
    """What stands behind a verb, if its article can be a subject's, or a name in full elsewhere."""
    found = subject_after(scene.tokens, at, scene.lexicon) or linked_name(scene, at)
    if found is None or scene.tokens[found.first].low not in listed(scene.lexicon.grammar.object_articles):
        return found
    return None


def linked_name(scene: Scene, at: int) -> Mention | None:
    """`sagte | von der Leyen`, where the article names her in full."""
    tokens, high = scene.tokens, at
    if at < len(tokens) and tokens[at].flags & DETERMINER:
        return None
    while high < len(tokens) and tokens[high].flags & LINK and not tokens[high].is_capital:
        high += 1
    if high == at or high >= len(tokens) or not tokens[high].is_capital:
        return None
    found = plain_mention(tokens, at, high + 1, "name")
    return found if scene.is_human(found.text) else None


def behind_thing(scene: Scene, cue: Cue, before: Mention) -> Mention | None:
    """`Das Risiko bewertete | der Gutachter | als „…“`: a thing before the verb, somebody behind it."""
    if not scene.lexicon.traits.verb_second or cue.participle or can_tell(scene, before):
        return None
    after = subject_behind(scene, cue.high)
    articled = scene.tokens[before.first].flags & DETERMINER
    if after is None or not (articled or after.kind == "name"):
        return None  # Harms | sagte der Zeitung
    return after if can_tell(scene, after) else None
