"""A language's words around numbers, compiled once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from articles.evidence.figures.units import SYMBOLS, Currencies, Unit, currencies_of, unit_names
from articles.evidence.languages import language_data
from articles.evidence.languages.figures import Figures
from articles.evidence.languages.speech import Grammar, Speech
from articles.evidence.languages.words import Words
from articles.evidence.numbers import VULGAR, NumberWords, number_words
from articles.evidence.records import Modifier
from articles.evidence.tokens import Phrases, lowered, phrases_in, with_lists, words_in, words_of

HYPHENS = frozenset("-‐‑")
_MODIFIERS: dict[str, Modifier] = {"~": "~", ">": ">", ">=": ">=", "<": "<", "<=": "<=", "=": "="}


_STEM = 3
"""Letters of a verb that is written out, and no stem, at most."""
_SHORT = 2
"""Letters of `mr` and `sr`, which are nobody without a name."""


def _listed(words: str) -> frozenset[str]:
    """The words of a list for speech, as tokens are cut: `dell'` is two."""
    return frozenset(word.lower().rstrip("'") for word in words.split())


@dataclass(slots=True, eq=False, repr=False)
class FigureWords:
    """What the passes over figures look up."""

    data: Figures
    numbers: NumberWords
    units: Phrases[Unit]
    currencies: Currencies
    before: Phrases[Modifier]
    before_measure: Phrases[Modifier]
    bounding_asides: Phrases[None]
    bounding_chain: frozenset[str]
    before_duration: Phrases[Modifier]
    adjectives: dict[str, Modifier]
    after: Phrases[Modifier]
    negating: frozenset[str]
    not_before: Phrases[None]
    spanning: Phrases[None]
    up_to: Phrases[None]
    below_zero: Phrases[None]
    range_links: Phrases[None]
    between_links: Phrases[None]
    between: Phrases[None]
    range_open: Phrases[None]
    either_links: Phrases[None]
    elides: Phrases[None]
    compared_with: Phrases[None]
    coming_after: Phrases[None]
    earlier: Phrases[None]
    differing: Phrases[None]
    said_again: Phrases[None]
    by_now: frozenset[str]
    prepositions: frozenset[str]
    definite: frozenset[str]
    articled: frozenset[str]
    """The definite articles, and the prepositions that hold one: `dei`, `aux`."""
    possessive: frozenset[str]
    grammatical: frozenset[str]
    """Words in small letters that are neither a noun nor a verb."""
    amount_stems: tuple[str, ...]
    """Beginnings of verbs that tell amounts, or how they change."""
    clitics: frozenset[str]
    relative: frozenset[str]
    """Who or which: `los 300` **`que`** `acudieron`."""
    adverbs: frozenset[str]
    change_links: Phrases[None]
    share_links: Phrases[None]
    part_links: Phrases[None]
    of_which: Phrases[None]
    copulas: Phrases[None]
    of_it: Phrases[None]
    asked_for: Phrases[None]
    sides: Phrases[None]
    share_far_links: Phrases[None]
    share_one_links: Phrases[None]
    score_links: Phrases[None]
    age_always: Phrases[None]
    points_maybe: frozenset[str]
    half_words: frozenset[str]
    half_of: frozenset[str]
    half_not_after: frozenset[str]
    half_after: frozenset[str]
    multiplied: Phrases[None]
    minus_any: frozenset[str]
    of_bare: frozenset[str]
    among: frozenset[str]
    each: Phrases[None]
    fold: Phrases[None]
    times: Phrases[None]
    aged: Phrases[None]
    aged_when: Phrases[None]
    not_aged: Phrases[None]
    age_after: Phrases[None]
    age_limits: Phrases[None]
    in_two: Phrases[None]
    labels: Phrases[None]
    label_plurals: frozenset[str]
    levels: Phrases[None]
    idioms: Phrases[None]
    proper: Phrases[None]
    """Those that are names, as written: `Group of 20`."""
    idiom_words: Mapping[str, list[tuple[str, frozenset[str]]]]
    """For the longest word of each: its first word, and all that it has."""
    idiom_reach: int
    """Tokens before the last of the longest."""
    vague: Phrases[None]
    unit_links: frozenset[str]
    one_day_next: frozenset[str]
    one_day_before: frozenset[str]
    stops: frozenset[str]
    of: frozenset[str]
    determiners: frozenset[str]
    partitives: Phrases[None]
    counted_tails: Phrases[None]
    conjunctions: frozenset[str]
    irregular_plurals: frozenset[str]
    names: frozenset[str]
    streets_after: frozenset[str]
    streets_before: frozenset[str]
    people: frozenset[str]
    lasting: frozenset[str]
    times_more: frozenset[str]
    metric_words: frozenset[str]
    minus: frozenset[str]
    amounting: frozenset[str]
    """Before how much a noun comes to: `ein Bußgeld` **`von`** `zwei Millionen`."""
    but: frozenset[str]
    cents: frozenset[str]
    money_nouns: frozenset[str]
    fused_unit_stems: tuple[str, ...]
    openers: frozenset[str]
    """Every word, besides digits, at which a figure may start."""
    ones_and_articles: frozenset[str]
    after_one: frozenset[str]
    """What may follow one, or an article, where it is a number: a quick look before a long one."""
    far_openers: frozenset[str]
    persons: frozenset[str]
    described: frozenset[str]
    """All of whom an age may be told: those, relatives, and nouns that mean somebody named before."""
    trade_endings: tuple[str, ...]
    months: frozenset[str]
    weekdays: frozenset[str]
    behind: frozenset[str]
    """Every word with which a unit, a currency or a link to one may begin: most numbers are followed by
    none of them, which one look tells."""


def tells_change(low: list[str], k: int, words: FigureWords) -> bool:
    """Whether a word tells of a change: `aumentaron`, but not `pasajeros`, nor `el año` **`pasado`**."""
    word, data = low[k], words.data
    if not word.startswith(data.change_words) or word.startswith(data.unchanging):
        return False
    if data.change_endings and not _inflected(word, data):
        return False
    before = low[k - 1]
    return word not in data.bygone or (before in words.stops and before not in words.determiners)


def _inflected(word: str, data: Figures) -> bool:
    """Whether a word is a stem of change and one of the endings: `easing`, but not `Easter`."""
    return any(
        word.removeprefix(stem) in data.change_endings for stem in data.change_words if word.startswith(stem)
    )


def _qualifiers(data: Figures) -> Phrases[Modifier]:
    """What stands before a figure; a preposition that ends it may take the article in: `meno` **`dell'`**."""
    written = dict(data.before)
    for words, sign in data.before.items():
        head, _, last = words.rpartition(" ")
        for fused in data.contractions.get(last, ()) if head and sign in "~<>" else ():
            written.setdefault(f"{head} {fused}", sign)
    for verb, sign in _bounding(data):
        for article in data.determiners:
            written.setdefault(f"{verb} {article}", sign)
    return Phrases((words, _MODIFIERS[sign]) for words, sign in written.items())


def _with_articles(phrases: Words, data: Figures) -> Phrases[None]:
    """Phrases whose last preposition may take an article in: `invece` **`di`**, **`dei`**."""
    fused = [
        f"{head} {form}".strip()
        for head, _, last in (phrase.rpartition(" ") for phrase in phrases)
        for form in data.contractions.get(last, ())
    ]
    return phrases_in((*phrases, *fused))


def _measure_qualifiers(data: Figures) -> Phrases[Modifier]:
    """What qualifies amounts alone; with no article, a verb may be of what is counted: `supera due prove`."""
    written = dict(_bounding(data)) | dict(data.before_measure)
    return Phrases((words, _MODIFIERS[sign]) for words, sign in written.items())


def _bounding(data: Figures) -> list[tuple[str, str]]:
    """The forms of verbs that bound, such as no language file need list: `supera`, `superaría`."""
    return [(stem + ending, sign) for stem, sign in data.bounding.items() for ending in data.bounding_endings]


def _described(speech: Speech) -> frozenset[str]:
    people, offices = speech.people, speech.offices
    titles = " ".join(title.partition(":")[0] for title in offices.titles.split())
    held = f"{titles} {offices.roles} {offices.roles_m} {offices.roles_f}"
    told = _listed(f"{held} {people.kin} {people.anaphors} {people.parties}")
    return frozenset(word for word in told if len(word) > _SHORT)


def _wholes(numbers: NumberWords) -> list[tuple[str, str]]:
    """The first two words of each fraction in words: `la` opens `la moitié`, so the second is looked at."""
    words = ([*lowered(words_of(phrase)), ""] for phrase in numbers.data.fraction_words)
    return [(first, second) for first, second, *_ in words if second]


def _opening_articles(numbers: NumberWords) -> frozenset[str]:
    return frozenset(first for first, _ in _wholes(numbers) if not numbers.words.at([first, ""], 0))


def _after_one(
    data: Figures, numbers: NumberWords, units: Phrases[Unit], currencies: Currencies
) -> frozenset[str]:
    shares = phrases_in((*data.share_links, *data.share_far_links, *data.share_one_links))
    return frozenset({
        *(second for _, second in _wholes(numbers)),
        "-", "‑", "'", "%", *numbers.words.openers, *numbers.scales.openers, *numbers.nouns.openers,
        *numbers.links,
        *numbers.fractions.openers, *numbers.halves.openers, *numbers.and_half.openers, *units.openers,
        *currencies.names.openers, *shares.openers, *numbers.data.noun_adjectives,
        *data.cents, *data.fold, *data.percent, *data.range_links,
        *data.either_links, *data.unit_links, *data.point_of_share,
        *(word.lower() for word in SYMBOLS.openers), *(word.lower() for word in currencies.symbols.openers),
    })  # fmt: skip


def _behind(
    data: Figures, numbers: NumberWords, units: Phrases[Unit], currencies: Currencies
) -> frozenset[str]:
    return frozenset({
        *HYPHENS, "'", "x", "×", *words_in(data.unit_links), *data.unit_adjectives,
        *data.point_of_share, *words_in(data.cents),
        *units.openers, *currencies.names.openers, *phrases_in(data.fold).openers,
        *(word.lower() for word in numbers.money_scales.openers),
        *(word.lower() for word in SYMBOLS.openers), *(word.lower() for word in currencies.symbols.openers),
    })  # fmt: skip


def _grammatical(data: Figures, grammar: Grammar) -> frozenset[str]:
    linking = f"{grammar.prepositions} {grammar.clitics} {grammar.subordinate} {grammar.relative}"
    listed = _listed(f"{linking} {grammar.adverbs} {grammar.but}") | words_in(data.conjunctions)
    return listed | {*data.aged_whom, *data.age_subjects}


def _by_longest_word(idioms: Iterable[list[str]]) -> dict[str, list[tuple[str, frozenset[str]]]]:
    found: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for idiom in idioms:
        found.setdefault(max(idiom, key=len), []).append((idiom[0], frozenset(idiom)))
    return found


@lru_cache(maxsize=16)
def figure_words(language: str | None) -> FigureWords:
    """The words of a language; kept for as long as the program runs."""
    said = language_data(language)
    data: Figures = said.FIGURES
    grammar: Grammar = said.SPEECH.grammar
    numbers, units, currencies = number_words(language), unit_names(data), currencies_of(data)
    idioms = phrases_in(tuple(idiom for idiom in data.idioms if idiom == idiom.lower()))
    proper = Phrases(((idiom, None) for idiom in data.idioms if idiom != idiom.lower()), exact=True)
    listed = (*idioms.listed, *map(lowered, proper.listed))
    return with_lists(
        FigureWords,
        data,
        data=data,
        numbers=numbers,
        units=units,
        currencies=currencies,
        openers=frozenset(
            numbers.openers | words_in(numbers.data.lone_scales) | words_in(data.half_words) | set(VULGAR)
        ),
        ones_and_articles=numbers.ones | numbers.articles | _opening_articles(numbers),
        after_one=_after_one(data, numbers, units, currencies),
        far_openers=frozenset(phrases_in((*data.share_far_links, *data.share_one_links)).openers),
        persons=words_in(data.persons) | words_in(tuple(said.SPEECH.offices.roles.split())),
        trade_endings=tuple(said.SPEECH.people.trade_endings.split()),
        described=words_in(data.persons) | _described(said.SPEECH),
        months=words_in(tuple(said.DATES.months)),
        weekdays=words_in(said.DATES.weekdays),
        behind=_behind(data, numbers, units, currencies),
        before=_qualifiers(data),
        elides=_with_articles((*data.elides, *data.compared_with), data),
        compared_with=_with_articles(data.compared_with, data),
        coming_after=_with_articles(data.coming_after, data),
        before_measure=_measure_qualifiers(data),
        before_duration=Phrases((words, _MODIFIERS[sign]) for words, sign in data.before_duration.items()),
        adjectives={word: _MODIFIERS[sign] for word, sign in numbers.data.noun_adjectives.items() if sign},
        after=Phrases((words, _MODIFIERS[sign]) for words, sign in data.after.items()),
        stops=words_in(data.stops)
        | _listed(f"{grammar.prepositions} {grammar.subordinate} {grammar.relative} {grammar.clitics}"),
        prepositions=_listed(grammar.prepositions),
        definite=_listed(grammar.definite),
        articled=_listed(grammar.definite) - _listed(grammar.prepositions)
        | {fused for forms in data.contractions.values() for fused in forms},
        possessive=_listed(grammar.possessive),
        clitics=_listed(grammar.clitics),
        relative=_listed(f"{grammar.relative} {grammar.which}"),
        amounting=words_in(data.of) | words_in(data.amounting),
        but=_listed(grammar.but) - words_in(data.conjunctions),
        grammatical=_grammatical(data, grammar),
        amount_stems=tuple(stem for stem in data.amount_verbs if len(stem) > _STEM) + data.change_words,
        adverbs=_listed(f"{grammar.adverbs} {grammar.but}")
        - _listed(f"{grammar.prepositions} {grammar.definite}")
        - words_in(data.conjunctions),
        idioms=idioms,
        proper=proper,
        idiom_words=_by_longest_word(listed),
        idiom_reach=max(map(len, listed), default=1) - 1,
        fused_unit_stems=tuple(sorted(data.fused_units, key=len, reverse=True)),
    )
