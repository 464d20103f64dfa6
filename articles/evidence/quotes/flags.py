"""What a word of a language is known to be, as bits: a word may be several things at once."""

from collections.abc import Iterable, Mapping

from articles.evidence.languages.speech import Offices, People, Speech, Verbs
from articles.evidence.languages.world import NAME_JOINTS, NAME_PARTICLES
from articles.evidence.quotes.compiling import forms, with_bare_capitals

# The thirty that are asked for most come first: Python compares thirty bits in one step.
SAY, VOICE, THINK, PAST, PAST_VOICE, PARTED, NARRATED, SO, PHRASE, AUX, FINITE, THAT, AND, ADVERB, LINK = (
    1 << n for n in range(15)
)
DEFINITE, INDEFINITE, POSSESSIVE, QUANTIFIER, DETERMINER_M, DETERMINER_F, OF, PREPOSITION, ISSUED = (
    1 << n for n in range(15, 24)
)
PRONOUN, CLITIC, TITLE, ROLE, ANAPHOR, BODY = (1 << n for n in range(24, 30))
PARTICIPLE, NOUN_TOO, PRETERITE, PASSIVE, MODAL, CAUSE, BARRED, NAMING, TOLD, QUESTION, REFLEXIVE = (
    1 << n for n in range(30, 41)
)
SUBORDINATE, RELATIVE, WHETHER, NEGATION, TIME, OPENER, BUT, AS, INFINITIVE, KONJ, KONJ_WEAK, GENITIVE = (
    1 << n for n in range(41, 53)
)
DETERMINER_P, DEMONSTRATIVE, ADJECTIVE, OFFICE_ADJECTIVE, FIRST_PERSON, ADDRESSEE, ATTACH = (
    1 << n for n in range(53, 60)
)
TERM, ABBREVIATION, DATA, DOCUMENT = (1 << n for n in range(60, 64))
ARTICLE = DEFINITE | INDEFINITE | POSSESSIVE
DETERMINER = ARTICLE | QUANTIFIER
CUE = SAY | VOICE | THINK

_LISTS: Mapping[str, Mapping[str, int]] = {
    "forms": {"genitive": GENITIVE, "subjunctive": KONJ, "subjunctive_weak": KONJ_WEAK},
    "grammar": {
        "definite": DEFINITE,
        "indefinite": INDEFINITE,
        "possessive": POSSESSIVE,
        "demonstratives": DEMONSTRATIVE,
        "masculine": DETERMINER_M,
        "feminine": DETERMINER_F,
        "plural": DETERMINER_P,
        "quantifiers": QUANTIFIER,
        "of": OF,
        "prepositions": PREPOSITION,
        "attach": ATTACH,
        "and_": AND,
        "but": BUT,
        "subordinate": SUBORDINATE,
        "relative": RELATIVE,
        "clitics": CLITIC,
        "negations": NEGATION,
        "adverbs": ADVERB,
        "adjectives": ADJECTIVE,
        "times": TIME,
        "abbreviations": ABBREVIATION,
    },
    "verbs": {
        "think": THINK,
        "participles": SAY | PARTICIPLE,
        "past": PAST,
        "told": TOLD,
        "naming": NAMING,
        "questions": QUESTION,
        "finding": SAY,
        "narrated": NARRATED,
        "nouns_too": NOUN_TOO,
        "reflexive": REFLEXIVE,
        "causes": CAUSE,
        "auxiliaries": AUX,
        "passive": PASSIVE,
        "modals": MODAL,
        "barred": BARRED,
        "finite": FINITE,
    },
    "clauses": {"that": THAT, "whether": WHETHER, "infinitives": INFINITIVE, "openers": OPENER},
    "attribution": {"so": SO, "as_words": AS, "addressee": ADDRESSEE},
    "people": {"first_person": FIRST_PERSON, "anaphors": ANAPHOR},
    "offices": {"adjectives": OFFICE_ADJECTIVE},
    "names": {"links": LINK, "terms": TERM},
    "bodies": {"nouns": BODY, "documents": DOCUMENT, "issued_by": ISSUED, "data": DATA},
}
"""The word lists of each part whose words are one thing."""


_PARTICLE = 5
"""Letters of a particle that a verb is joined to are fewer."""


class _Flags(dict[str, int]):
    """Words with their bits."""

    def mark(self, words: Iterable[str], bits: int) -> None:
        for word in words:
            self[word] = self.get(word, 0) | bits

    def ending_in(self, ending: str) -> list[str]:
        return [word for word in self if ending and word.endswith(ending)]

    def without(self, bits: int, words: Iterable[str]) -> list[str]:
        return [word for word in words if not self.get(word, 0) & bits]


def word_flags(speech: Speech, phrase_heads: Iterable[str]) -> dict[str, int]:
    """A language's words with what they are; `phrase_heads` open phrases of several words."""
    flags = _Flags()
    _mark_verbs(flags, speech.verbs)
    flags.mark(flags.ending_in(speech.forms.gerund_ending), PARTICIPLE)
    _mark_pasts(flags, speech.verbs)
    flags.mark(flags.ending_in(speech.forms.past_ending), PRETERITE)
    flags.mark([word for word in speech.forms.irregular_past.split() if word in flags], PRETERITE)
    for part, lists in _LISTS.items():
        for name, bits in lists.items():
            flags.mark(getattr(getattr(speech, part), name).split(), bits)
    _mark_people(flags, speech.people, speech.offices)
    links = f"{NAME_PARTICLES} {NAME_JOINTS}".split()  # a word of the language itself is none but as listed
    flags.mark([word for word in links if not flags.get(word, 0) & ~ABBREVIATION], LINK)
    flags.mark(_genitives(speech), BODY)
    flags.mark(
        flags.without(SAY, (pair.partition(":")[0] for pair in speech.verbs.particles.split())), PARTED
    )
    flags.mark(flags.without(SAY, _joined(speech.verbs)), SAY)
    flags.mark(phrase_heads, PHRASE)
    for word, bits in flags.items():  # « en » of `en tanto` stays a preposition
        if bits & (PREPOSITION | DETERMINER):
            flags[word] = bits & ~(ADVERB | TIME)
    return with_bare_capitals(flags, speech.forms.bare_capitals)


def _mark_verbs(flags: _Flags, verbs: Verbs) -> None:
    flags.mark([*forms(verbs.endings, verbs.say), *verbs.finding.split()], SAY)
    flags.mark(forms(verbs.endings, verbs.voice), VOICE)


def _mark_pasts(flags: _Flags, verbs: Verbs) -> None:
    """Participles of the perfect, made from the stems of the groups that have endings."""
    say, voice = ({kind: s for kind, s in group.items() if kind} for group in (verbs.say, verbs.voice))
    flags.mark(forms(verbs.past_endings, say), PAST)
    flags.mark(flags.without(PAST, forms(verbs.past_endings, voice)), PAST_VOICE)


def _mark_people(flags: _Flags, people: People, offices: Offices) -> None:
    flags.mark((pair.partition(":")[0] for pair in people.pronouns.split()), PRONOUN)
    for words in (offices.roles, offices.roles_m, offices.roles_f):
        flags.mark(with_former(words, offices.former), ROLE)
    flags.mark((title.partition(":")[0] for title in offices.titles.split()), TITLE)
    flags.mark(with_former(people.anaphors, offices.former), ANAPHOR)
    flags.mark((pair.partition(":")[0] for pair in people.decades.split()), ANAPHOR)


def with_former(words: str, former: str) -> list[str]:
    """The words of a list, and each with what tells that somebody was that once: `ex-ministre`."""
    plain = words.split()
    return [*plain, *(former + word for word in plain if former)]


def _joined(verbs: Verbs) -> list[str]:
    """Verbs that stand in one with their particle where they close a clause: `die` **`toegaf`** `dat`."""
    pairs = (pair.partition(":") for pair in verbs.particles.split())
    return [part + verb for verb, _, parts in pairs for part in parts.split(",") if len(part) < _PARTICLE]


def _genitives(speech: Speech) -> list[str]:
    """Nouns for bodies as they end in a genitive: `nach Ansicht des Instituts`."""
    if not speech.forms.genitive:
        return []
    bare = tuple(speech.forms.genitive_not_after.split())
    nouns = speech.bodies.nouns.split()
    return [noun + speech.forms.genitive_ending for noun in nouns if not noun.endswith(bare)]
