"""Who speaks where no subject tells: in the paper, from the house, by its own account, through somebody."""

from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import BODY, DETERMINER, DOCUMENT, OF, ROLE
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.mentioning import mention_of
from articles.evidence.quotes.mentions import Mention, is_body, is_document
from articles.evidence.quotes.naming import is_role
from articles.evidence.quotes.subjects.after import speaker_after, subject_after
from articles.evidence.quotes.subjects.noun_phrases import phrase_end
from articles.evidence.quotes.subjects.passing import past_times
from articles.evidence.quotes.subjects.phrases import phrase_before
from articles.evidence.quotes.subjects.scene import Scene
from articles.evidence.quotes.subjects.verb_second import can_tell, subject_behind


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
    return _source_behind(scene, cue) or _source_ahead(scene, cue)


def _source_behind(scene: Scene, cue: Cue) -> Mention | None:
    """`heißt es | dazu | bei | der Zentrale`, `hieß es | am Abend | von | den Stadtwerken`."""
    tokens, attribution = scene.tokens, scene.lexicon.attribution
    sources = listed(attribution.impersonal_sources)
    at = past_times(tokens, cue.high)
    if at + 1 < len(tokens) and tokens[at].low in listed(attribution.therein):
        at += tokens[at + 1].low in sources
    if at >= len(tokens) or tokens[at].low not in sources:
        return None
    found = _led_by(scene, at, len(tokens))
    paper = at + 1 < len(tokens) and tokens[at + 1].flags & DOCUMENT
    if found is not None and found.first <= at + 1 and paper:
        found.definite = True
    return found


def _source_ahead(scene: Scene, cue: Cue) -> Mention | None:
    """`In | einem Brief der Stadt | heißt es`, `| ein Brief der Stadt |, in dem es heißt`."""
    tokens, sources = scene.tokens, listed(scene.lexicon.attribution.impersonal_sources)
    if cue.low > 3 and tokens[cue.low - 3].text == "," and tokens[cue.low - 2].low in sources:
        found = phrase_before(tokens, cue.low - 4, 0, scene.lexicon)
        return found if found is not None and _may_be_source(scene, found) else None
    mark = next((k for k in range(cue.low - 1, 0, -1) if not tokens[k].is_word), -1)
    heads = [at for at in (0, mark + 1) if at < cue.low and tokens[at].low in sources]  # Fenn – | Im | Amt
    return next(filter(None, (_led_by(scene, at, cue.low) for at in heads)), None)


def _led_by(scene: Scene, at: int, end: int) -> Mention | None:
    """The speaker behind a preposition, before the token `end`."""
    tokens, lexicon = scene.tokens[:end], scene.lexicon
    found = speaker_after(tokens, at + 1, lexicon)
    if found is None and at + 1 < end and tokens[at + 1].flags & (DOCUMENT | BODY):
        low = at if tokens[at].flags & DETERMINER else at + 1  # si legge nel | rapporto, im | Rathaus
        found = mention_of(tokens, low, phrase_end(tokens, at + 1, lexicon), lexicon)
    if found is None or found.kind in ("pronoun", "nobody"):
        return None
    anybody = tokens[found.first - 1].low in listed(lexicon.attribution.impersonal_speakers)
    return found if anybody or _may_be_source(scene, found) else None


def _may_be_source(scene: Scene, found: Mention) -> bool:
    """Whether a phrase is of somebody, some body or a document, who or which says something."""
    lexicon, named = scene.lexicon, scene.tokens[found.first : found.last]
    told = any(
        t.flags & ROLE
        or is_document(t.text, lexicon)
        or is_body(t, lexicon)
        or t.low in listed(lexicon.attribution.sources)
        for t in named
    )
    told = told or (found.kind == "name" and lexicon.traits.offices_first)  # assure-t-on à Matignon
    return told or is_role(named[-1], lexicon)


def by_own_account(scene: Scene, cue: Cue) -> Mention | None:
    """`| Die Polizei | nahm nach eigenen Angaben …`; `Nach eigenen Angaben nahm | die Polizei | …`"""
    tokens = scene.tokens
    begun = max((k + 1 for k in range(cue.low) if tokens[k].text in ",;:–—"), default=0)
    opens = begun >= cue.low  # the verb stands behind the phrase
    found = subject_behind(scene, cue.high + 1) if opens else subject_after(tokens, begun, scene.lexicon)
    return found if found is not None and can_tell(scene, found) else None


def mouth_of(scene: Scene, body: Mention) -> Mention | None:
    """The person through whom a subject speaks, where a phrase behind it names that one."""
    tokens, at = scene.tokens, body.last
    at += at < len(tokens) and tokens[at].text == ","
    for words in scene.lexicon.mouths.get(tokens[at].low, ()) if at < len(tokens) else ():
        high = at + len(words)
        if tuple(t.low for t in tokens[at:high]) == words:
            high += high < len(tokens) and bool(tokens[high].flags & OF)
            found = speaker_after(tokens, high, scene.lexicon)
            return found if found is not None and found.kind == "name" else None
    return None
