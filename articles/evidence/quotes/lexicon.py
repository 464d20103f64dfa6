"""A language's speech data, compiled once: each word to its flags, each phrase to its first word.

The parts of the data stand here as the language file gives them, to be asked with `listed` and
`endings_of`; beside them stands what takes more than parting a list.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from articles.evidence.given import GivenNames, given_names
from articles.evidence.languages import language_data
from articles.evidence.languages.speech import (
    Attribution,
    Bodies,
    Clauses,
    Forms,
    Grammar,
    Names,
    Offices,
    People,
    Speech,
    Traits,
    Verbs,
)
from articles.evidence.quotes.compiling import (
    Phrase,
    by_first_word,
    by_last_word,
    by_second_word,
    clipped_pattern,
    endings_by_tail,
    endings_of,
    joined_phrases,
    listed,
    pairs,
    phrases_of,
    rows,
    together,
    token_pattern,
    with_bare_capitals,
)
from articles.evidence.quotes.flags import CUE, KONJ, PARTED, PAST, PAST_VOICE, SO, with_former, word_flags

__all__ = [
    "Lexicon",
    "bits_in_singular",
    "endings_by_tail",
    "endings_of",
    "joined_phrases",
    "lexicon",
    "listed",
]

Phrases = Mapping[str, tuple[tuple[str, ...], ...]]
"""Phrases, cut into words, by one of their words."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Lexicon:
    """What the passes look up."""

    traits: Traits
    forms: Forms
    grammar: Grammar
    verbs: Verbs
    clauses: Clauses
    attribution: Attribution
    people: People
    offices: Offices
    names: Names
    bodies: Bodies

    flags: Mapping[str, int]
    """What each word is."""
    triggers: frozenset[str]
    """Words of which one stands in every sentence that reports."""
    phrases: Mapping[str, Mapping[str, tuple[Phrase, ...]]]
    """For a first and a second word, phrases that report, longest first; those of one word stand under
    every second word, and under none (`""`)."""
    token: re.Pattern[str]
    clipped: re.Pattern[str]
    """A word or a year that an apostrophe heads: `'em`, `’90s`."""
    genitive_endings: re.Pattern[str] | None
    no_subjunctive: frozenset[tuple[str, ...]]
    no_subjunctive_first: frozenset[tuple[str, ...]]
    adverb_phrases: Phrases
    """Adverbs of several words, by their last word."""
    particles: Mapping[str, str]
    asides: Phrases
    """Phrases that may part a verb from its subject, by their first word."""
    mouths: Phrases
    """Phrases that lead to who speaks for a body, by their first word."""
    manners: tuple[tuple[str, ...], ...]
    unsaid: Phrases
    """By their first word."""
    pointing: Phrases
    """Phrases that open a sentence about the words before it, by their first word, longest first."""
    pointing_unmarked: frozenset[tuple[str, ...]]
    pointing_told: frozenset[tuple[str, ...]]
    pronouns: Mapping[str, str]
    selves: Mapping[str, str]
    decades: Mapping[str, str]
    obliques: Mapping[str, str]
    inverted: re.Pattern[str] | None
    impersonal: tuple[tuple[str, ...], ...]
    role_ending: re.Pattern[str] | None
    gender: Mapping[str, str]
    """Titles and offices with the gender they show, or none."""
    stand_for: Mapping[str, frozenset[str]]
    """A description with the offices that it may stand for; of those with a hyphen, the ending."""
    given: Mapping[str, str]
    """Given names with the gender they show, or none."""
    places: frozenset[str]
    body_kinds: Mapping[str, frozenset[str]]
    """A noun for a body with the words that such names begin with."""
    numbers: frozenset[str]
    """Number words."""
    qualifiers: frozenset[tuple[str, ...]]
    """Words that bound a number: `at least`, `up to`."""


def bits_in_singular(word: str, known: Lexicon) -> int:
    """What is known of a noun in the plural: `syndicats`, `autoridades`, `sindacati`."""
    found = 0
    for ending in endings_of(known.forms.plural_ending):
        stem = word.removesuffix(ending)
        found |= known.flags.get(stem, 0)
        for single in known.forms.singular_endings.split() if stem != word else ():
            found |= known.flags.get(stem + single, 0)
    return found


@cache
def lexicon(language: str | None) -> Lexicon:
    """A language's lexicon; of a language without a data file, an empty one: marks alone."""
    data = language_data(language)
    speech: Speech = data.SPEECH
    forms, clauses, attribution = speech.forms, speech.clauses, speech.attribution
    token = token_pattern(forms.elisions.split())
    phrases = _reporting_phrases(speech, token)
    flags = word_flags(speech, phrases)
    pointing_told = frozenset(phrases_of(attribution.pointing_told, token))
    return Lexicon(
        traits=speech.traits,
        forms=forms,
        grammar=speech.grammar,
        verbs=speech.verbs,
        clauses=clauses,
        attribution=attribution,
        people=speech.people,
        offices=speech.offices,
        names=speech.names,
        bodies=speech.bodies,
        flags=flags,
        triggers=_triggers(flags, [*_words_of(phrases), *pointing_told])
        | listed(f"{attribution.views} {attribution.views_of}"),
        phrases={first: by_second_word(group) for first, group in phrases.items()},
        token=token,
        clipped=clipped_pattern(forms),
        genitive_endings=_ending(forms.genitive_endings),
        no_subjunctive=frozenset(phrases_of(forms.subjunctive_not, token)),
        no_subjunctive_first=frozenset(phrases_of(forms.subjunctive_not_first, token)),
        adverb_phrases=by_last_word(phrases_of(speech.grammar.adverb_phrases, token)),
        particles=pairs(speech.verbs.particles),
        asides=by_first_word(phrases_of(clauses.asides, token)),
        mouths=by_first_word(phrases_of(clauses.mouths, token)),
        manners=tuple(phrases_of(clauses.manners, token)),
        unsaid=by_first_word(phrases_of(clauses.unsaid, token)),
        pointing=by_first_word(phrases_of(attribution.pointing, token)),
        pointing_unmarked=frozenset(phrases_of(attribution.pointing_unmarked, token)),
        pointing_told=pointing_told,
        pronouns=pairs(speech.people.pronouns),
        selves=pairs(speech.people.selves),
        decades=pairs(speech.people.decades),
        obliques=pairs(speech.people.obliques),
        inverted=_inverted(speech.people),
        impersonal=tuple(phrases_of(speech.people.impersonal, token)),
        role_ending=_ending(speech.offices.role_endings),
        gender=with_bare_capitals(
            pairs(speech.people.genders) | _genders(speech.offices), forms.bare_capitals
        ),
        stand_for=_meanings(speech.offices),
        given=GivenNames(with_bare_capitals(given_names(), forms.bare_capitals), flags),
        places=frozenset(place.strip() for place in speech.names.places.split(",")),
        body_kinds=rows(speech.bodies.kinds),
        numbers=frozenset(data.NUMBERS.words),
        qualifiers=frozenset(phrases_of(",".join(data.FIGURES.before), token)),
    )


def _meanings(offices: Offices) -> dict[str, frozenset[str]]:
    """What each description may stand for: those of its trade, and others."""
    trades, others = together(offices.trades), rows(offices.stand_for)
    return others | {noun: words | others.get(noun, frozenset()) for noun, words in trades.items()}


def _reporting_phrases(speech: Speech, token: re.Pattern[str]) -> dict[str, list[Phrase]]:
    """Phrases that report or attribute, by their first word."""
    attribution = speech.attribution
    found: dict[str, list[Phrase]] = {}
    for kind, phrases in (
        ("according", attribution.according),
        ("own", attribution.by_own_account),
        ("comma", attribution.before_comma),
        ("after", attribution.according_after),
        ("words", attribution.words_of),
        ("cue", speech.verbs.phrases),
        ("nobody", attribution.impersonal_phrases),
    ):
        for words in phrases_of(phrases, token):
            found.setdefault(words[0], []).append((words, kind))
    for phrases, kind in ((speech.verbs.leading, "cue"), (speech.verbs.led_by, "led")):
        for words in phrases_of(phrases, token):
            led = [((*words, verb), kind) for verb in speech.verbs.infinitives.split()]
            found.setdefault(words[0], []).extend(pair for pair in led if pair not in found.get(words[0], []))
    return found


def _words_of(phrases: Mapping[str, Iterable[Phrase]]) -> Iterable[tuple[str, ...]]:
    return (words for group in phrases.values() for words, _ in group)


def _triggers(flags: Mapping[str, int], phrases: Iterable[tuple[str, ...]]) -> frozenset[str]:
    reporting = CUE | SO | KONJ | PARTED | PAST | PAST_VOICE
    telling = (max(words, key=lambda w: (w.isalpha(), len(w))) for words in phrases)
    return frozenset({word for word, bits in flags.items() if bits & reporting}.union(telling))


def _ending(patterns: str) -> re.Pattern[str] | None:
    return re.compile(f"(?:{'|'.join(patterns.split())})$") if patterns else None


def _inverted(people: People) -> re.Pattern[str] | None:
    """A verb with its subject hung on it: `dit-il`, `a-t-elle`."""
    if not people.inverted:
        return None
    return re.compile(rf"^(.+?)-(?:{people.inverted_link}-)?({'|'.join(people.inverted.split())})$")


def _genders(offices: Offices) -> dict[str, str]:
    shown: dict[str, str] = {}
    for words, letter in ((offices.roles, ""), (offices.roles_m, "m"), (offices.roles_f, "f")):
        for word in with_former(words, offices.former):
            shown[word] = "" if word in shown else letter
    for title in offices.titles.split():
        word, _, letter = title.partition(":")
        shown[word] = letter
    return shown
