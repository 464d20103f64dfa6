"""A language's speech data, compiled once: each word to its flags, each phrase to its first word."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from articles.evidence.languages.speech import Speech

SAY, VOICE, THINK, PARTICIPLE, PAST, NOUN_TOO, AUX, FINITE, DEFINITE, INDEFINITE, POSSESSIVE = (
    1 << n for n in range(11)
)
OF, PREPOSITION, AND, SUBORDINATE, RELATIVE, ADVERB, NEGATION, TIME, THAT, WHETHER, PRONOUN = (
    1 << n for n in range(11, 22)
)
CLITIC, TITLE, ROLE, ANAPHOR, DATA, LINK, OPENER, FIRST_PERSON, BODY, SO, AS, TERM, KONJ = (
    1 << n for n in range(22, 35)
)
KONJ_WEAK, DETERMINER_M, DETERMINER_F, DETERMINER_P, INFINITIVE, ABBREVIATION, PARTED = (
    1 << n for n in range(35, 42)
)
DETERMINER = DEFINITE | INDEFINITE | POSSESSIVE
CUE = SAY | VOICE | THINK
LANGUAGES = ("en", "fr", "de", "es", "it", "pt", "nl")

Phrase = tuple[tuple[str, ...], str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What the passes look up. `phrases` gives, for a first word, phrases longest first."""

    speech: Speech
    flags: Mapping[str, int]
    phrases: Mapping[str, tuple[Phrase, ...]]
    triggers: frozenset[str]
    gender: Mapping[str, str]
    given: Mapping[str, str]
    pronouns: Mapping[str, str]
    particles: Mapping[str, str]
    role_ending: re.Pattern[str] | None
    inverted: re.Pattern[str] | None
    token: re.Pattern[str]
    impersonal: tuple[tuple[str, ...], ...]


def forms(speech: Speech, group: Mapping[str, str]) -> list[str]:
    """The forms that a verb group writes in short."""
    found: list[str] = []
    for kind, stems in group.items():
        endings = [""] if not kind else [e.strip("-") for e in speech.endings[kind].split()]
        found += [stem + ending for stem in stems.split() for ending in endings]
    return found


def _phrases(text: str, token: re.Pattern[str]) -> list[tuple[str, ...]]:
    return [tuple(token.findall(phrase)) for phrase in text.split(",") if phrase.strip()]


@cache
def lexicon(language: str | None) -> Lexicon:
    """A language's lexicon; of a language without a data file, an empty one: marks alone."""
    speech = Speech()
    if language in LANGUAGES:
        speech = import_module(f"articles.evidence.languages.{language}").SPEECH
    flags: dict[str, int] = {}
    gender: dict[str, str] = {}

    def mark(words: list[str], flag: int) -> None:
        for word in words:
            flags[word] = flags.get(word, 0) | flag

    say = forms(speech, speech.say)
    mark(say, SAY)
    mark(forms(speech, speech.voice), VOICE)
    for name, flag in _WORD_LISTS.items():
        mark(getattr(speech, name).split(), flag)
    pronouns = dict(pair.split(":") for pair in speech.pronouns.split())
    mark(list(pronouns), PRONOUN)
    for roles, letter in ((speech.roles, ""), (speech.roles_m, "m"), (speech.roles_f, "f")):
        mark(roles.split(), ROLE)
        for word in roles.split():
            gender[word] = "" if word in gender else letter
    for titles in speech.titles.split():
        word, _, letter = titles.partition(":")
        mark([word], TITLE)
        gender[word] = letter
    names = import_module("articles.evidence.languages.given_names")
    given: dict[str, str] = {}
    for letter, listed in (("m", names.MALE), ("f", names.FEMALE)):
        for word in listed.split():
            name = word.rstrip("*")
            given[name] = letter if word == name and name not in given else ""

    elision = f"(?:{'|'.join(speech.elisions.split())})['’]|" if speech.elisions else ""
    token = re.compile(
        rf"{elision}(?:[^\W\d_]\.){{2,}}|[^\W\d_]\.(?=\s?[^\W\d_])|"
        r"[^\W_]+(?:[-‑.'’&/@][^\W_]+)*(?:['’](?=\s))?|[^\w\s]",
        re.I,
    )
    phrases: dict[str, list[Phrase]] = {}
    for kind, phrase_list in (
        ("according", speech.according),
        ("comma", speech.before_comma),
        ("after", speech.according_after),
        ("cue", speech.phrases),
    ):
        for words in _phrases(phrase_list, token):
            phrases.setdefault(words[0], []).append((words, kind))
    particles = dict(pair.split(":") for pair in speech.particles.split())
    mark([word for word in particles if not flags.get(word, 0) & SAY], PARTED)
    triggers = {word for word, bits in flags.items() if bits & (CUE | SO | KONJ | PARTED)}
    triggers.update(max(words, key=len) for group in phrases.values() for words, _ in group)
    return Lexicon(
        speech=speech,
        flags=flags,
        phrases={first: tuple(sorted(group, key=lambda p: -len(p[0]))) for first, group in phrases.items()},
        triggers=frozenset(triggers),
        gender=gender,
        given=given,
        pronouns=pronouns,
        particles=particles,
        role_ending=re.compile(f"(?:{'|'.join(speech.role_endings.split())})$")
        if speech.role_endings
        else None,
        inverted=re.compile(rf"^(.+?)-(?:t-)?({'|'.join(speech.inverted.split())})$")
        if speech.inverted
        else None,
        token=token,
        impersonal=tuple(_phrases(speech.impersonal, token)),
    )


_WORD_LISTS = {
    "think": THINK,
    "participles": SAY | PARTICIPLE,
    "past": PAST,
    "nouns_too": NOUN_TOO,
    "auxiliaries": AUX,
    "finite": FINITE,
    "so": SO,
    "as_words": AS,
    "that": THAT,
    "whether": WHETHER,
    "clitics": CLITIC,
    "first_person": FIRST_PERSON,
    "definite": DEFINITE,
    "indefinite": INDEFINITE,
    "possessive": POSSESSIVE,
    "masculine": DETERMINER_M,
    "feminine": DETERMINER_F,
    "plural": DETERMINER_P,
    "of": OF | PREPOSITION,
    "prepositions": PREPOSITION,
    "and_": AND,
    "subordinate": SUBORDINATE,
    "relative": RELATIVE,
    "adverbs": ADVERB,
    "negations": NEGATION,
    "times": TIME,
    "infinitives": INFINITIVE,
    "openers": OPENER,
    "anaphors": ANAPHOR,
    "data": DATA,
    "name_links": LINK,
    "terms": TERM,
    "bodies": BODY,
    "abbreviations": ABBREVIATION,
    "subjunctive": KONJ,
    "subjunctive_weak": KONJ_WEAK,
}
