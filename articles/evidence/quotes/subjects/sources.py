"""Who speaks where a report has no subject: in the paper, from the house."""

from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import BODY, DETERMINER, DOCUMENT, ROLE
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.mentioning import mention_of
from articles.evidence.quotes.mentions import Mention, is_body, is_document
from articles.evidence.quotes.naming import is_role
from articles.evidence.quotes.subjects.after import speaker_after
from articles.evidence.quotes.subjects.noun_phrases import phrase_end
from articles.evidence.quotes.subjects.passing import past_times
from articles.evidence.quotes.subjects.phrases import phrase_before
from articles.evidence.quotes.subjects.scene import Scene


def issuing(scene: Scene, cue: Cue) -> Mention | None:
    """`ein | Gutachten |, wonach „die Brücke gesperrt werden muss“`: a document, or who speaks."""
    end = cue.low - 2
    if scene.lexicon.traits.nouns_capital and end > 1 and not scene.tokens[end].is_capital:
        end -= scene.tokens[end - 1].is_capital  # wies | Berichte | zurück, wonach …
    floor = max((c.verb + 1 for c in scene.cues if c.verb < end), default=0)
    found = phrase_before(scene.tokens, end, floor, scene.lexicon)
    told = DOCUMENT | BODY | ROLE
    heads = scene.tokens[found.first : found.last] if found is not None else []
    return found if any(t.flags & told or is_document(t.text, scene.lexicon) for t in heads) else None


def source_of(scene: Scene, cue: Cue) -> Mention | None:
    """`heißt es in | einem Papier des Instituts`, `hieß es aus | dem Ministerium`."""
    tokens = scene.tokens
    sources = listed(scene.lexicon.attribution.impersonal_sources)
    at = past_times(tokens, cue.high)
    therein = listed(scene.lexicon.attribution.therein)
    if at + 1 < len(tokens) and tokens[at].low in therein and tokens[at + 1].low in sources:
        at += 1  # heißt es | dazu | bei der Zentrale
    found = None
    if at < len(tokens) and tokens[at].low in sources:
        found = speaker_after(tokens, at + 1, scene.lexicon)
        if found is None and at + 1 < len(tokens) and tokens[at + 1].flags & DOCUMENT:
            end = phrase_end(tokens, at + 1, scene.lexicon)  # lê-se | na nota da Guarda
            low = at if tokens[at].flags & DETERMINER else at + 1  # si legge nel | rapporto
            found = mention_of(tokens, low, end, scene.lexicon)
        if found is not None and found.first <= at + 1 and tokens[at + 1].flags & DOCUMENT:
            found.definite = True
    elif cue.low > 3 and tokens[cue.low - 3].text == "," and tokens[cue.low - 2].low in sources:
        found = phrase_before(tokens, cue.low - 4, 0, scene.lexicon)  # ein Brief der Stadt, in dem | es heißt
    elif tokens[0].low in sources:
        found = speaker_after(tokens[: cue.low], 1, scene.lexicon)  # In einem Brief der Stadt | heißt es
    if found is None or found.kind in ("pronoun", "nobody"):
        return None
    anybody = tokens[found.first - 1].low in listed(scene.lexicon.attribution.impersonal_speakers)
    told = anybody or any(
        t.flags & ROLE
        or is_document(t.text, scene.lexicon)
        or is_body(t, scene.lexicon)
        or t.low in listed(scene.lexicon.attribution.sources)
        for t in tokens[found.first : found.last]
    )
    told = told or (found.kind == "name" and scene.lexicon.traits.offices_first)  # assure-t-on à Matignon
    return found if told or is_role(tokens[found.last - 1], scene.lexicon) else None
