"""Through whom a body speaks: `Ecolo, par la voix de | Paul Roy |, défend le dossier`."""

from articles.evidence.quotes.flags import OF
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.subjects.after import speaker_after
from articles.evidence.quotes.subjects.scene import Scene


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
