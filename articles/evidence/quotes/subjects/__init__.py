"""Whose words a reporting verb reports: its subject, which is the speaker.

`scene` is one sentence with its reporting words. `finding` looks for the subject of each before the verb
(`before`) or behind it (`after`), as far as its phrase goes (`phrases`, `noun_phrases`), as the order of
words tells (`inversion`, `verb_second`, `verbless`), before a relative clause (`relatives`), or elsewhere
in the sentence (`carried`); `inert` verbs report nothing.
"""

from articles.evidence.quotes.subjects.after import speaker_after, subject_after
from articles.evidence.quotes.subjects.apposition import is_within
from articles.evidence.quotes.subjects.before import quoted_name, subject_before
from articles.evidence.quotes.subjects.finding import find_subject
from articles.evidence.quotes.subjects.inert import hangs_on_main, is_finder, reports
from articles.evidence.quotes.subjects.passing import past_relative, past_times
from articles.evidence.quotes.subjects.scene import Attribution, Scene
from articles.evidence.quotes.subjects.verb_second import can_tell, of_relative
from articles.evidence.quotes.subjects.verbless import without_verb

__all__ = [
    "Attribution",
    "Scene",
    "can_tell",
    "find_subject",
    "hangs_on_main",
    "is_finder",
    "is_within",
    "of_relative",
    "past_relative",
    "past_times",
    "quoted_name",
    "reports",
    "speaker_after",
    "subject_after",
    "subject_before",
    "without_verb",
]
