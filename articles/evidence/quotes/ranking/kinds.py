"""How the speaker of a quote is mentioned, which tells by which weights the candidates are ranked."""

from articles.evidence.quotes.direct import BORNE, CALLED, TOPIC
from articles.evidence.quotes.exchange import ANSWER
from articles.evidence.quotes.flags import REFLEXIVE
from articles.evidence.quotes.lexicon import joined_phrases, listed
from articles.evidence.quotes.mentions import Mention, is_document
from articles.evidence.quotes.speakers.people import People
from articles.evidence.records import Quote

KINDS = ("definite", "named", "pronoun", "unattributed", "unnamed")
"""How a speaker is mentioned: a description with its article, a name that is no person's, a pronoun, words in
marks that nobody is said to say, a verb without a subject."""

_SETTLED = ("question", ANSWER, BORNE, TOPIC)
"""Rules of words whose place shows who says them, or that nobody does."""


def kind_of(row: Quote, mention: Mention | None, people: People) -> str | None:
    """How the speaker is mentioned; None where the mention names a person or describes somebody new, or
    where the words show that nobody is named: a question of who asks, `hieß es`, `it was said`,
    an uncle; or where the rules know who issued a document, who is the accused, or who several are."""
    lexicon = people.lexicon
    if row.rule in _SETTLED or (row.cue or "").lower() in joined_phrases(
        lexicon.attribution.impersonal_phrases
    ):
        return None
    if mention is None:
        if row.speaker_start is not None:
            return None
        first = (row.cue or "").partition(" ")[0].lower()  # como | se | recuerda
        shared = lexicon.flags.get(first, 0) & REFLEXIVE
        passive = row.speaker is None and (shared or not lexicon.traits.null_subject)
        return "unattributed" if row.cue is None else None if passive else "unnamed"
    if mention.kind == "pronoun":
        if mention.plural and people.descriptions.groups.has(row.speaker):
            return None
        return "pronoun" if mention.text else "unnamed"
    if mention.kind == "name":
        return None if row.speaker in people.names.humans or row.rule == CALLED else "named"
    if mention.kind != "description" or not mention.definite:
        return None
    if any(name in mention.text for name in people.names.humans):
        return None  # lawyer of mayor John Hale
    if (mention.start, mention.end) in people.descriptions.sure:
        return None
    head = mention.text.partition(" ")[0].lower()
    found = row.speaker not in (None, mention.text)
    if found and (is_document(head, lexicon) or head in listed(lexicon.people.accused)):
        return None
    return None if head in listed(lexicon.people.kin) else "definite"
