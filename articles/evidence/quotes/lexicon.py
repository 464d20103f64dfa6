"""A language's speech data, compiled once: each word to its flags, each phrase to its first word."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from articles.evidence.languages import language_data
from articles.evidence.languages.speech import Speech
from articles.evidence.quotes.compiling import (
    Phrase,
    by_first_word,
    by_last_word,
    by_second_word,
    clipped_pattern,
    forms,
    phrases_of,
    token_pattern,
)

SAY, VOICE, THINK, PARTICIPLE, PAST, NOUN_TOO, AUX, FINITE, DEFINITE, INDEFINITE, POSSESSIVE = (
    1 << n for n in range(11)
)
OF, PREPOSITION, AND, SUBORDINATE, RELATIVE, ADVERB, NEGATION, TIME, THAT, WHETHER, PRONOUN = (
    1 << n for n in range(11, 22)
)
CLITIC, TITLE, ROLE, ANAPHOR, QUANTIFIER, LINK, OPENER, FIRST_PERSON, BODY, SO, AS, TERM, KONJ = (
    1 << n for n in range(22, 35)
)
KONJ_WEAK, DETERMINER_M, DETERMINER_F, DETERMINER_P, INFINITIVE, ABBREVIATION, PARTED, DATA = (
    1 << n for n in range(35, 43)
)
(
    DOCUMENT,
    PASSIVE,
    NAMING,
    BARRED,
    ATTACH,
    ISSUED,
    REFLEXIVE,
    PAST_VOICE,
    QUESTION,
    PHRASE,
    ADDRESSEE,
    BUT,
    GENITIVE,
    TOLD,
    ADJECTIVE,
    CAUSE,
    MODAL,
    NARRATED,
    PRETERITE,
    DEMONSTRATIVE,
    OFFICE_ADJECTIVE,
) = (1 << n for n in range(43, 64))
ARTICLE = DEFINITE | INDEFINITE | POSSESSIVE
DETERMINER = ARTICLE | QUANTIFIER
CUE = SAY | VOICE | THINK


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What the passes look up. `phrases` gives, for a first and a second word, phrases longest first;
    those of one word stand under every second word, and under none (`""`)."""

    speech: Speech
    flags: Mapping[str, int]
    phrases: Mapping[str, Mapping[str, tuple[Phrase, ...]]]
    triggers: frozenset[str]
    gender: Mapping[str, str]
    given: Mapping[str, str]
    pronouns: Mapping[str, str]
    obliques: Mapping[str, str]
    particles: Mapping[str, str]
    role_endings: tuple[str, ...]
    role_ending: re.Pattern[str] | None
    inverted: re.Pattern[str] | None
    past_ending: tuple[str, ...]
    gerund_ending: tuple[str, ...]
    finite_endings: tuple[str, ...]
    participle_endings: tuple[str, ...]
    adverb_ending: tuple[str, ...]
    third_person: tuple[str, ...]
    infinitive_ending: tuple[str, ...]
    plural_verb: tuple[str, ...]
    plural_ending: tuple[str, ...]
    possessives: tuple[str, ...]
    clipped: re.Pattern[str]
    """A word or a year that an apostrophe heads: `'em`, `’90s`."""
    genitive_endings: re.Pattern[str] | None
    token: re.Pattern[str]
    impersonal: tuple[tuple[str, ...], ...]
    post_nominals: frozenset[str]
    qualifiers: frozenset[tuple[str, ...]]
    """Words that bound a number: `at least`, `up to`."""
    stand_for: Mapping[str, frozenset[str]]
    """A description with the offices that it may stand for."""
    numbers: frozenset[str]
    """Number words."""
    asides: Mapping[str, tuple[tuple[str, ...], ...]]
    """Phrases that may part a verb from its subject, by their first word."""
    adverb_phrases: Mapping[str, tuple[tuple[str, ...], ...]]
    """Adverbs of several words, by their last word."""
    pointing: Mapping[str, tuple[tuple[str, ...], ...]]
    """Phrases that open a sentence about the words before it, by their first word, longest first."""
    pointing_said: frozenset[str]
    pointing_verbs: frozenset[str]
    phases: frozenset[str]
    body_kinds: Mapping[str, frozenset[str]]
    """A noun for a body with the words that such names begin with."""
    generic_bodies: frozenset[str]
    issued: frozenset[str]
    finding: frozenset[str]
    verb_endings: tuple[str, ...]
    manners: tuple[tuple[str, ...], ...]
    unsaid: Mapping[str, tuple[tuple[str, ...], ...]]
    """By their first word."""
    papers: frozenset[str]
    places: frozenset[str]
    proxies: frozenset[str]
    own: frozenset[str]
    parties: frozenset[str]
    asked: frozenset[str]
    anaphor_endings: tuple[str, ...]
    trade_endings: tuple[str, ...]
    trade_not_endings: tuple[str, ...]
    statements: frozenset[str]
    stances: frozenset[str]
    outspoken: frozenset[str]
    ours: frozenset[str]
    variables: frozenset[str]
    participles: tuple[str, ...]
    body_endings: tuple[str, ...]
    """How compounds end that are bodies: `Landes` **`bank`**, where nouns are compounded."""
    no_subjunctive: frozenset[tuple[str, ...]]
    no_subjunctive_first: frozenset[tuple[str, ...]]
    no_subjunctive_endings: tuple[str, ...]
    inner: re.Pattern[str]
    """An auxiliary after a comma or dash: an attribution may stand there."""


@cache
def listed(words: str) -> frozenset[str]:
    """The words of a list in a language's data, parted once and kept for as long as the program runs."""
    return frozenset(words.split())


def bits_in_singular(word: str, known: Lexicon) -> int:
    """What is known of a noun in the plural: `syndicats`, `autoridades`."""
    found = 0
    for ending in known.plural_ending:
        found |= known.flags.get(word.removesuffix(ending), 0)
    return found


@cache
def lexicon(language: str | None) -> Lexicon:
    """A language's lexicon; of a language without a data file, an empty one: marks alone."""
    speech: Speech = language_data(language).SPEECH
    flags: dict[str, int] = {}
    gender: dict[str, str] = {}

    def mark(words: list[str], flag: int) -> None:
        for word in words:
            flags[word] = flags.get(word, 0) | flag

    mark([*forms(speech.endings, speech.say), *speech.finding.split()], SAY)
    mark(forms(speech.endings, speech.voice), VOICE)
    if speech.gerund_ending:
        mark([word for word in flags if word.endswith(speech.gerund_ending)], PARTICIPLE)
    if speech.past_endings:
        stems = {kind: listed for kind, listed in speech.say.items() if kind}
        mark(forms(speech.past_endings, stems), PAST)
        stems = {kind: listed for kind, listed in speech.voice.items() if kind}
        mark(
            [word for word in forms(speech.past_endings, stems) if not flags.get(word, 0) & PAST], PAST_VOICE
        )
    if speech.past_ending:
        mark([word for word in flags if word.endswith(speech.past_ending)], PRETERITE)
    for name, flag in _WORD_LISTS.items():
        mark(getattr(speech, name).split(), flag)
    if speech.genitive:  # nach Ansicht des Instituts
        bare = tuple(speech.genitive_not_after.split())
        mark([w + speech.genitive_ending for w in speech.bodies.split() if not w.endswith(bare)], BODY)
    pronouns = dict(pair.split(":") for pair in speech.pronouns.split())
    mark(list(pronouns), PRONOUN)
    obliques = dict(pair.split(":") for pair in speech.obliques.split())
    for roles, letter in ((speech.roles, ""), (speech.roles_m, "m"), (speech.roles_f, "f")):
        offices = roles.split()
        offices += [speech.former + word for word in offices if speech.former]
        mark(offices, ROLE)
        for word in offices:
            gender[word] = "" if word in gender else letter
    for titles in speech.titles.split():
        word, _, letter = titles.partition(":")
        mark([word], TITLE)
        gender[word] = letter
    if speech.former:
        mark([speech.former + word for word in speech.anaphors.split()], ANAPHOR)
    names = import_module("articles.evidence.languages.given_names")
    given: dict[str, str] = {}
    for letter, listed in (("m", names.MALE), ("f", names.FEMALE)):
        for word in listed.split():
            name = word.rstrip("*")
            given[name] = letter if word == name and name not in given else ""

    token = token_pattern(speech.elisions.split())
    for word, bits in flags.items():  # « en » of `en tanto` stays a preposition
        if bits & (PREPOSITION | DETERMINER):
            flags[word] = bits & ~(ADVERB | TIME)

    phrases: dict[str, list[Phrase]] = {}
    for kind, phrase_list in (
        ("according", speech.according),
        ("own", speech.by_own_account),
        ("comma", speech.before_comma),
        ("after", speech.according_after),
        ("words", speech.words_of),
        ("cue", speech.phrases),
        ("nobody", speech.impersonal_phrases),
    ):
        for words in phrases_of(phrase_list, token):
            phrases.setdefault(words[0], []).append((words, kind))
    particles = dict(pair.split(":") for pair in speech.particles.split())
    mark([word for word in particles if not flags.get(word, 0) & SAY], PARTED)
    mark(list(phrases), PHRASE)
    unsaid = phrases_of(speech.unsaid, token)
    for pair in speech.bare_capitals.split():
        accented, _, letter = pair.partition(":")
        flags = {letter + low[1:]: bits for low, bits in flags.items() if low.startswith(accented)} | flags
        for shown in (given, gender):
            for low in [low for low in shown if low.startswith(accented)]:
                shown.setdefault(letter + low[1:], shown[low])
    triggers = {word for word, bits in flags.items() if bits & (CUE | SO | KONJ | PARTED | PAST | PAST_VOICE)}
    triggers.update(
        max(words, key=lambda w: (w.isalpha(), len(w))) for group in phrases.values() for words, _ in group
    )
    return Lexicon(
        speech=speech,
        flags=flags,
        phrases={first: by_second_word(group) for first, group in phrases.items()},
        triggers=frozenset(triggers),
        gender=gender,
        given=given,
        pronouns=pronouns,
        obliques=obliques,
        particles=particles,
        role_endings=tuple(speech.role_endings.split()),
        role_ending=re.compile(f"(?:{'|'.join(speech.role_endings.split())})$")
        if speech.role_endings
        else None,
        inverted=re.compile(rf"^(.+?)-(?:{speech.inverted_link}-)?({'|'.join(speech.inverted.split())})$")
        if speech.inverted
        else None,
        token=token,
        inner=re.compile(rf"[,–—-]\s(?:{'|'.join(speech.auxiliaries.split()) or '(?!)'})\s"),
        no_subjunctive=frozenset(phrases_of(speech.subjunctive_not, token)),
        no_subjunctive_first=frozenset(phrases_of(speech.subjunctive_not_first, token)),
        no_subjunctive_endings=tuple(speech.subjunctive_not_endings.split()),
        past_ending=tuple(speech.past_ending.split()),
        gerund_ending=tuple(speech.gerund_ending.split()),
        finite_endings=tuple(speech.finite_endings.split()),
        participle_endings=tuple(word for word in speech.past_endings.values() if word),
        adverb_ending=tuple(speech.adverb_ending.split()),
        third_person=tuple(speech.third_person.split()),
        infinitive_ending=tuple(speech.infinitive_ending.split()),
        plural_verb=tuple(speech.plural_verb.split()),
        plural_ending=tuple(speech.plural_ending.split()),
        possessives=tuple(speech.possessives.split()),
        clipped=clipped_pattern(speech),
        genitive_endings=re.compile(f"(?:{'|'.join(speech.genitive_endings.split())})$")
        if speech.genitive_endings
        else None,
        stand_for=_rows(speech.stand_for),
        body_kinds=_rows(speech.body_kinds),
        numbers=frozenset(language_data(language).NUMBERS.words),
        qualifiers=frozenset(phrases_of(",".join(language_data(language).FIGURES.before), token)),
        post_nominals=frozenset(speech.post_nominals.split()),
        adverb_phrases=by_last_word(phrases_of(speech.adverb_phrases, token)),
        asides=by_first_word(sorted(phrases_of(speech.asides, token), key=len, reverse=True)),
        pointing=by_first_word(sorted(phrases_of(speech.pointing, token), key=len, reverse=True)),
        pointing_said=frozenset(speech.pointing_said.split()),
        pointing_verbs=frozenset(speech.pointing_verbs.split()),
        phases=frozenset(speech.phases.split()),
        generic_bodies=frozenset(speech.generic_bodies.split()),
        issued=frozenset(speech.issued.split()),
        finding=frozenset(speech.finding.split()),
        verb_endings=tuple(speech.verb_endings.split()),
        impersonal=tuple(phrases_of(speech.impersonal, token)),
        manners=tuple(phrases_of(speech.manners, token)),
        unsaid=by_first_word(unsaid),
        papers=frozenset(speech.papers.split()),
        places=frozenset(place.strip() for place in speech.places.split(",")),
        proxies=frozenset(speech.proxies.split()),
        parties=frozenset(speech.parties.split()),
        own=frozenset(speech.own.split()),
        asked=frozenset(speech.asked.split()),
        anaphor_endings=tuple(speech.anaphor_endings.split()),
        trade_endings=tuple(speech.trade_endings.split()),
        trade_not_endings=tuple(speech.trade_not_endings.split()),
        statements=frozenset(speech.statements.split()),
        stances=frozenset(speech.stances.split()),
        outspoken=frozenset(speech.outspoken.split()),
        ours=frozenset(speech.ours.split()),
        variables=frozenset(speech.variables.split()),
        participles=tuple(speech.participle_endings.split()) or ("\n",),
        body_endings=tuple(speech.body_endings.split()),
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
    "of": OF,
    "prepositions": PREPOSITION,
    "and_": AND,
    "subordinate": SUBORDINATE,
    "relative": RELATIVE,
    "adverbs": ADVERB,
    "demonstratives": DEMONSTRATIVE,
    "office_adjectives": OFFICE_ADJECTIVE,
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
    "quantifiers": QUANTIFIER,
    "documents": DOCUMENT,
    "passive": PASSIVE,
    "naming": NAMING,
    "questions": QUESTION,
    "but": BUT,
    "genitive": GENITIVE,
    "told": TOLD,
    "adjectives": ADJECTIVE,
    "causes": CAUSE,
    "addressee": ADDRESSEE,
    "barred": BARRED,
    "modals": MODAL,
    "narrated": NARRATED,
    "attach": ATTACH,
    "issued_by": ISSUED,
    "reflexive": REFLEXIVE,
    "subjunctive": KONJ,
    "subjunctive_weak": KONJ_WEAK,
}


def _rows(table: str) -> dict[str, frozenset[str]]:
    """A table of `;`-parted rows, `noun, noun: word word`: each noun with the words of its row."""
    return {
        noun.strip(): frozenset(words.split())
        for nouns, _, words in (row.partition(":") for row in table.split(";"))
        for noun in nouns.split(",")
    }
