"""What a language counts and measures in, and the words around its figures, as its file says it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from articles.evidence.languages.words import Words
from articles.evidence.records import FigureKind


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Figures:
    """The words around numbers."""

    locales: Words = ()
    """CLDR locales whose unit and currency names the language uses, the first one first."""
    noun_last: bool = True
    """Whether a currency's noun ends its CLDR name (`US dollars`) or opens it (`dollars des …`)."""
    units: Mapping[str, Words] = field(default_factory=dict)
    """Names that CLDR lacks, by English symbol: `{"year": ("ans", "années")}`."""
    unit_parts: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Nouns that are part of a unit, with it and how much: `Viertelstunde` -> h, 0.25."""
    per_mille: Words = ()
    verb_signs: Words = ()
    """Signs of units that are verbs too, before a word that ends …: `un quarto` **`ha`** `votato`."""
    verb_tails: Words = ()
    """… in one of these."""
    per: Words = ()
    """Between a unit and that of what it is told per: `17 Kilometer` **`pro`** `Sekunde`."""
    unit_endings: Words = ()
    """Endings of case that a unit's name may take: `Metern`, `Kilometers`."""
    inches: Words = ()
    """Short for inches, behind feet only: `5 ft 2` **`in`**."""
    unit_links: Words = ()
    """What may stand between scale and unit: `millions` **de** `dollars`."""
    by_now: Words = ()
    """Beside what an amount just told has become: `paid 14 pounds and` **`now`** `pays 19`."""
    elides: Words = ()
    """What stands before an amount whose unit was said just before: `di cui` **`tre`**, `altri` **`tre`**."""
    compared_with: Words = ()
    """Between two numbers of which one has the unit of both: `47` **`statt`** `43 Cent`."""
    coming_after: Words = ()
    """The same between amounts; of times, it says when: `16,1` **`nach`** `22,8 Millionen`."""
    earlier: Words = ()
    """When it was another amount: `statt` **`bisher`** `43 Cent`, `290,` **`bisher`** `waren es 365`."""
    differing: Words = ()
    """Behind by how much two amounts differ: `140 milioni, 22` **`in più`**."""
    dimensions: Words = ()
    """What a length is of, its unit left out: `12 metros de largo por 3 de` **`ancho`**."""
    since: Words = ()
    """Before how long something has lasted, its years told just before: `48 anos,` **`há`** `19 no ramo`."""
    some_of_it: Words = ()
    """Pronouns that take up what was measured: `800 quintali; quest'anno` **`ne`** `avremo 200`."""
    some_verbs: Words = ()
    """What stands before them, where they mean `there` as well: **`moet`** `er nog twee`; () for all."""
    measuring: Words = ()
    """Stems of what tells how big a thing is, and is itself taken up: `il` **`pèse`** `40 tonnes`."""
    not_some: Words = ()
    """Stems of verbs behind them whose object is no amount: `20 kilomètres et en ont` **`vu`** `trois`."""
    not_currencies: Words = ()
    """First or last words of currencies' names that are no money alone: `nouveaux` `shekels`."""
    currencies: Mapping[str, str] = field(default_factory=dict)
    """Bare currency names and abbreviations that CLDR lacks, or which one is meant by default."""
    money_words: Words = ()
    """Stems of words of spending: bare millions behind them are money of the currency at home."""
    lumps: Mapping[str, str] = field(default_factory=dict)
    """Weights that are round sums of the money at home as well, near words of spending: `twee` **`ton`**."""
    weight_words: Words = ()
    """Stems near which they are weights all the same."""
    money_nouns: Words = ()
    """What millions are money of: `17 miliardi` **`di interessi`** …"""
    money_endings: Words = ()
    """… and where a compound is one word, how it ends: `zwei Millionen` **`Steuerschulden`**."""
    valued: Words = ()
    """Stems of verbs between such a noun and millions of it: `i danni,` **`stimati`** `in 4 milioni`."""
    cents: Words = ()
    formerly: Mapping[str, str] = field(default_factory=dict)
    """What a shared name means beside a year before the euro: `en 1994, 600` **`francs`**."""
    cents_of: Mapping[str, str] = field(default_factory=dict)
    """Cents that belong to one currency: `pence`."""
    percent: Words = ()
    points: Words = ()
    """Percentage points."""
    basis_points: Words = ()
    points_maybe: Words = ()
    """Points that are of a percentage where percents stand nearby: `5,4 puntos`."""
    tenths: Mapping[str, str] = field(default_factory=dict)
    """Tenths and their like, which are of a percentage where percents stand nearby: `dos` **`décimas`**."""
    point_of_share: Words = ()
    """`quarter-`**`point`**."""
    poll_words: Words = ()
    """Stems near which points are those of a percentage: `ahead by nine points in a` **`poll`**."""
    ordinal_units: Words = ()
    """Units that are ordinals too: `un` **`segundo`** `mandato`."""
    ordinal_shares: Words = ()
    """Shares that are ordinals too: `un` **`huitième`** `corps`."""
    share_tails: Words = ()
    """What may follow such a share all the same: `a third` **`higher`**."""
    ago: Words = ()
    """After a duration, how long ago: `fino a un anno` **`fa`** bounds nothing."""
    until: Words = ()
    """… and before one that `until_tails` follows: **`bis`** `fünf Minuten vor Schluss`."""
    until_tails: Words = ()
    asked: Words = ()
    """Participles behind how much of it was wanted: `fünf Jahre, die Anklage hatte sechs` **`gefordert`**."""
    asked_for: Words = ()
    """Verbs before it that say the same: `three years, the Crown had` **`asked for`** `five`."""
    sides: Words = ()
    """What those may be who are so many percent: `61 percent are` **`for`**`, 24` **`against`**."""
    of_it: Words = ()
    """Behind a part that has the unit of its whole: `twelve months, six` **`of them`** `suspended`."""
    said_again: Words = ()
    """Before a number of what the last sentence measured: `acht Tonnen. Hier` **`sind es`** `vier`."""
    copulas: Words = ()
    """Between a unit and how many there are of it: `i minuti` **`sono`** `quattro`."""
    verbs_last: bool = False
    """Whether a verb may end its clause: `waar 80` **`mag`**."""
    costing: Words = ()
    """Stems of what a price is told by: `ein Fisch von 200 Kilo` **`kostet`** `3.000`."""
    amount_verbs: Words = ()
    """Stems of verbs beside a number that is more of an amount: `hoy` **`quedan`** `25`."""
    arriving: Words = ()
    """Stems of verbs right before those who come: `tardó 40 minutos;` **`llegaron`** `12`."""
    not_before_amounts: Words = ()
    """Prepositions before what is none: `£88` **`for`** `31`, `13 Meter,` **`für`** `20 gebaut`."""
    of_which: Words = ()
    """Before a part that has the unit of its whole: `twelve months,` **`of which`** `six suspended`."""
    changed_by: Words = ()
    """Before the step of a change: `rose` **`by`** `$1 to $8.25`."""
    grown_by: Words = ()
    """Before how many times over something grew: `aumentata` **`di`** `150 volte`."""
    margin_words: Words = ()
    """Stems of words for a margin of error, whose points are of a percentage."""
    index_words: Words = (
        "index", "indices", "indice", "índice", "dow", "nasdaq", "dax", "cac", "ibex", "ftse", "aex", "mib",
        "nikkei", "ibovespa", "bourse", "bolsa", "borsa", "börse", "beurs", "ranking", "liga", "tabelle",
        "classement", "clasificación", "classifica", "classificação", "ranglijst", "merval", "stoxx",
    )  # fmt: skip
    """Stems of words for stock indices, whose points are no percentage points."""
    half_words: Words = ()
    """Half as a share, before one of `half_of`, or qualified: more than `half`."""
    half_of: Words = ()
    half_after: Words = ()
    """`cut` **`by`** `half`."""
    half_not_after: Words = ()
    """What makes it the half of a match, or a place: `second half`, `a metà`."""
    fahrenheit_words: Words = ()
    """With one of these in the text and none of `celsius_words`, bare degrees are Fahrenheit."""
    celsius_words: Words = ()
    temperature_words: Words = ()
    """With one of these in the text, `21C` and `600C` are degrees wherever they stand."""
    degrees: Mapping[str, str] = field(default_factory=dict)
    """Words for degrees, with or without their scale: `Grad`, `degrees Fahrenheit`."""
    heights: Words = ()
    """Behind how tall somebody is with no unit: `1,72` **`groß`**."""
    below_zero: Words = ()
    """`degrees below zero`, after the unit."""
    minus: Words = ()
    """Before degrees: `menos 3 grados`."""
    minus_any: Words = ()
    """Before any figure."""
    plus: Words = ()
    bounding: Mapping[str, str] = field(default_factory=dict)
    """Stems of verbs that say what is passed or neared, and what they make of it: `super` -> `>`."""
    bounding_endings: Words = ()
    bounding_asides: Words = ()
    """Between such a verb and its figure: `supera` **`por primera vez`** `los 20 euros`."""
    bounding_chain: Words = ()
    """Between it and what negates it: `no` **`debería`** `superar los 20 euros`."""
    before: Mapping[str, str] = field(default_factory=dict)
    """Qualifiers before a figure: `more than` -> `>`."""
    contractions: Mapping[str, Words] = field(default_factory=dict)
    """What the last preposition of such a qualifier becomes with an article: `meno` **`di`**, **`dell'`**."""
    before_measure: Mapping[str, str] = field(default_factory=dict)
    """Qualifiers that are such only before a figure with a unit: `sous 2 °C`."""
    before_duration: Mapping[str, str] = field(default_factory=dict)
    """… and those that tell by when only before a duration: **`sous`** `quinze jours`."""
    after: Mapping[str, str] = field(default_factory=dict)
    """Qualifiers after it: `or more` -> `>=`."""
    level_of: Words = ()
    """Between a verb of change and the level that is not passed: `no bajarán` **`de`** `25 grados`."""
    led_by: Words = ()
    """Right before such a level, the particle of a verb of change: `liep` **`op`** `tot 3,8 procent`."""
    may: Words = ()
    """Before such a verb, what makes a bound of where it leads: `peut` `monter jusqu'à 40 %`."""
    as_often: Words = ()
    """Behind times whose qualifier only stresses them: `tot drie keer` **`toe`**."""
    negating: Words = ()
    """Words that turn a qualifier round: `no` `longer than`, `nicht` `älter als` are at most."""
    not_before: Words = ()
    """What ends in a qualifier's words and is none: `all over`, `not about`."""
    among: Words = ()
    """Qualifiers that mean "among" in a sentence about a survey."""
    survey_words: Words = ()
    """Stems of words for surveys."""
    up_to: Words = ()
    """Qualifiers that, behind a word of change, only name where it led: `cayó hasta los` `18 dólares`."""
    aged_first: Words = ()
    """What opens a sentence before an age, as written: `Mit` **`19`** `stand sie auf dem Gipfel.`"""
    gender_tails: Words = ()
    """Endings behind a colon or star that name women too: `Patient:` **`innen`**."""
    near_round: Words = ()
    """What counts loosely only by the ten: `gegen` **`40`** `Radler`, but `gegen zwei Beschuldigte`."""
    near_only: Words = ()
    """Qualifiers that stand right before their number: `gegen` `300 Leute`, not `gegen die 300`."""
    reckoned: Words = ()
    """How nouns end whose amount `spanning` gives: `Kredit` **`linie`** `über 350 Millionen`."""
    priced_for: Words = ()
    """Before who pays a price whose currency was said just before: `12 euros, 8` **`pour`** `les enfants`."""
    compared: Words = ()
    """Behind a time that a share is compared with: `neun Prozent weniger als fünf Wochen` **`zuvor`**."""
    laid_over: Words = ()
    """Qualifiers that are of place before an article: **`über`** `das 112 Meter lange Bauwerk`."""
    thresholds: Words = ()
    """How words end whose amount they bound nevertheless: `over the $500,000` **`mark`**."""
    spanning: Words = ()
    """Qualifiers that mean "during" before a duration, unless one of `lasting` goes before them."""
    lasting: Words = ()
    range_open: Words = ()
    """`between`, `from`: a range follows."""
    magnitudes: Words = ()
    """Nouns whose number opens no range: `magnitud` **7,4** `a 35 km de la costa`."""
    range_links: Words = ()
    """`to`, `and` (after `between`), `or`."""
    between: Words = ()
    between_links: Words = ()
    either_links: Words = ()
    """`two or three`."""
    or_means_about: bool = False
    """Whether one of a unit `or` so many are about so many: `een week` **`of`** `drie`."""
    change_links: Words = ()
    """Links that always mean a change, hence two figures: `von 19 auf 7 Prozent`."""
    change_words: Words = ()
    """Stems of verbs and nouns of change; with one of these before it, `from 10 to 20 %` is a change."""
    change_endings: Words = ()
    """How words go on behind such a stem, where not just anyhow: `eas` **`ing`**, but no `eas` `ter`."""
    bygone: Words = ()
    """Participles of such verbs that tell when unless an auxiliary leads them: `el año` **`pasado`**."""
    unchanging: Words = ()
    """Beginnings of words that begin like those and change nothing: **`pasaj`** `eros`, **`east`** `ern`."""
    side_links: Words = ()
    """Between the sides of an area: `80` **`op`** `40 meter`."""
    score_links: Words = ()
    """Between the sides of a vote or a match: `49` zu `51`."""
    fall_words: Words = ()
    """Those of them that mean a fall: with a higher second number it fell by so much."""
    share_links: Words = ()
    """`one` in `five`."""
    part_links: Words = ()
    """Between a part and its whole: `two` **`of the`** `three`."""
    share_one_links: Words = ()
    """The same, for one alone: `one person` in `five`."""
    share_far_links: Words = ()
    """The same with a noun between: `one day` out of `nine`."""
    each: Words = ()
    """`jeder` `Vierte`: one in so many."""
    ordinals: Mapping[str, int] = field(default_factory=dict)
    """The ordinals that follow `each`."""
    multiplied: Words = ()
    """`multiplié par` `cinq`."""
    fold: Words = ()
    """`five`-fold."""
    roughly_fused: Words = ()
    """What makes a rough number of digits: `een 40-` **`tal`**."""
    fold_fused: Words = ()
    """Endings that make a multiple of a number word: `dreifach`."""
    times_fused: Words = ()
    """The same in one word with its number: `fünfmal`."""
    times: Words = ()
    """`three times`, a multiple when one of `times_more` follows."""
    times_more: Words = ()
    nth_nouns: Words = ()
    """Nouns that are counted off rather than shared out: `een derde` **`keer`**; persons are too."""
    age_openers: Words = ()
    """`At` 102, `she` swims: what opens a sentence before an age …"""
    age_subjects: Words = ()
    """… and who follows it."""
    oldest: Words = ()
    """Who is told by age alone: `die` **`älteste`** `91`, `il più` **`anziano`** `di 93`."""
    age_links: Words = ()
    """Between somebody and an age: `een man` **`van`** `34`."""
    vote_words: Words = ()
    """What is counted in a vote: `five` **`votes`** `to four`."""
    not_units: Words = ()
    """CLDR's names that are more often something else: `onça`, the animal."""
    not_aged: Words = ()
    """Where `aged` is part of something else: `frente a los 95`."""
    aged: Words = ()
    """After which a bare number is an age: `aged 45`."""
    match_words: Words = ()
    life_words: Words = ()
    """Stems of what happens in a match (`gol`), and in a life, at an age (`debut`, `muri`)."""
    becomes: Words = ()
    """Before a weekday and an age: `wurde` `am Dienstag` **`22`**."""
    aged_be: Words = ()
    """Before a bare age that one of `aged_when` follows: `Gee` **`was`** `17` **`when he`** `came`."""
    aged_when: Words = ()
    aged_whom: Words = ()
    """Before a bare age that one of `aged_verbs` follows: `ihr Vater,` **`der`** `67` **`ist`**."""
    aged_verbs: Words = ()
    age_after: Words = ()
    """What makes a hyphenated or fused age of a number: `-year-old`, `-jährige`."""
    fused_units: Mapping[str, tuple[FigureKind, str]] = field(default_factory=dict)
    """Stems that follow a number in one word: `jährig` -> duration, year; `prozentig` -> percent, %."""
    fused_counts: Words = ()
    """Stems that follow a number in one word and count: `drei` **`köpfig`** `e Jury`."""
    fused_endings: Words = ()
    age_always: Words = ()
    """Qualifiers after which a bare number is an age: `gli over`."""
    people: Words = ()
    """Who may be under 30 with no unit: `people`, `Menschen`."""
    people_endings: Words = ()
    """Endings of nouns that may be people, where nouns have capitals."""
    homographs: Words = ()
    """Number words that are other words too: they count only before a noun."""
    homograph_tails: Words = ()
    """… or before one of these: **`sieben`** `weitere`."""
    number_adjectives: Words = ()
    """Number words that are adjectives where a word stands before them and no noun behind: `un vélo neuf`."""
    limited: Words = ()
    """Before such a limit, what tells it of people alone: `a quarter of` **`them`** `are over 65`."""
    limited_be: Words = ()
    """Between them and the limit: `residents` **`are`** `over 65`; a third that `are` so is a share."""
    age_limits: Words = ()
    """Qualifiers that set such a limit: `under`, `over`."""
    unit_adjectives: Words = ()
    """Adjectives between a number and a unit of time: `les trois` **`prochaines`** `années`."""
    single_articles: Words = ()
    """Articles of one thing, behind which a bare number is its name: **`o`** `712 não passou`."""
    plural_articles: Words = ()
    """Articles that tell a number from its homograph: `in` **`den`** `elf … betroffenen Orten`."""
    in_two: Words = ()
    """What is parted so counts nothing: `split` **`in two`**."""
    unlabelled: Words = ()
    """Before a label where what stands behind is counted: **`pro`** `Tag` `300 Anträge`."""
    labels: Words = ()
    """Nouns that number what they name: `page`, `Article`, `Kapitel`."""
    label_plurals: Words = ()
    """Such nouns of several, before more than one number alone: **`junctions`** `15 and 12`."""
    dialled: Words = ()
    """Numbers that are dialled at home, where no plural article counts them: `autisti del` **`118`**."""
    levels: Words = ()
    """Those that tell how much was reached: **`a quota`** `19`, unlike `Quota 100`."""
    names: Words = ()
    """Products and things whose names end in a number: `Windows`, `Boeing`."""
    streets_after: Words = ()
    """`12` **`rue`** `de la Paix`."""
    streets_before: Words = ()
    street_endings: Words = ()
    dated_streets: Words = ()
    """What may be named after a day of the calendar: `rue` `du 8 Mai`, `avenida` `9 de Julio`."""
    street_nouns: Words = ()
    """`the 400` **`block`** `of Main Street`."""
    adverb_endings: Words = ()
    """What an adverb ends in: `et plus` **`largement`** bounds nothing."""
    score_words: Words = ()
    """Stems that tell a score from a range: `won`, `Sieg`."""
    formations: Words = ()
    """How words end that a line-up stands beside: `una` **`defensa`** `5-1`, `5-1-` **`Deckung`**."""
    emergency_nouns: Words = ()
    """Behind a number that is dialled: `four` 999 **`calls`**."""
    innings_words: Words = ()
    """Words of a game whose sides make runs and lose wickets: `West End` **`364`**, `Roux` **`(5-88)`**."""
    idioms: Words = ()
    """Set phrases that hold a number and state none; with capitals, names as written: `Group of 20`."""
    hyphen_names: Words = ()
    """What makes a name of a number with a hyphen: `20-something`, `18-wheeler`."""
    persons: Words = ()
    """Who may have an age behind a comma: `their sister, 12, lives`."""
    one_thing: Words = ()
    """Names of units that one of them has not: `um` **`pé`** `atrás`, `ein` **`Knoten`** `in der Brust`."""
    next_ones: Words = ()
    """What time comes to, behind one: `from one day to the` **`next`**."""
    one_day_next: Words = ()
    """Before one of these (`after`, `later`) or behind one of `one_day_before`, `one day` is a time."""
    one_day_before: Words = ()
    eventful: Words = ()
    """Days named for what happens on them, and so lengths behind `one_day_before` alone: `una giornata`."""
    kinds_of_time: Words = ()
    """Adjectives that tell of what kind a time was, rather than how long: `un año` **`difícil`**."""
    vague: Words = ()
    """Before a scale or a collective: no number is meant (`several thousand`)."""
    stops: Words = ()
    """Words at which a counted noun phrase ends: prepositions, pronouns, verbs."""
    of_bare: Words = ()
    """The same, before a noun without article only: `stations` **à** `essence`."""
    of: Words = ()
    """What attaches a second noun: `gremios` **de la** `alimentación`."""
    amounting: Words = ()
    """What does so before how much a noun comes to alone: `ein Bußgeld` **`von`** `zwei Millionen`."""
    own: Words = ()
    """Whose the attached noun is: `miembros de` **`su`** `familia`."""
    determiners: Words = ()
    """Articles that may follow `of`, or stand between a number and its noun."""
    conjunctions: Words = ()
    joined_endings: Words = ()
    """How a noun that one of them joins to a counted noun may end: `femmes et` **`enfants`**."""
    object_openers: Words = ()
    """What tells that the word before it is a verb and no such noun: `people and makes` **`the`** `parts`."""
    infinitive_endings: Words = ()
    """How verbs end that `à` may lead: `agents à` **`former`**, unlike `stations à essence`."""
    partitives: Words = ()
    """Before what is counted a part of: `deux` **`des`** `suspects`, `208` **`van die`** `huizen`."""
    counted_tails: Words = ()
    """What belongs to the noun before it though no noun is attached: `votos` **`a favor`**."""
    genitives: Words = ()
    """What attaches a second noun where that is a matter of case: `Bewohner` **`des`** `Heims`."""
    place_endings: Words = ()
    """How an adjective made of a place ends, which has a capital as nouns do: `Lienz` **`er`** `Schulen`."""
    many: Words = ()
    """Nouns of a vague number, which open an amount of their own: `shops and` **`dozens`** `of stalls`."""
    compounds_spaced: bool = False
    """Whether a compound noun is several words, of which the last is the head."""
    verb_endings: Words = ()
    """Endings of verbs in the past, which are no nouns: `the two` **`continued`**."""
    irregular_plurals: Words = ()
    not_plural_endings: Words = ()
    apostrophe_plural: Words = ()
    """What makes a plural behind an apostrophe: `auto's`."""
    possessives: Words = ()
    """What an apostrophe parts from a name that is not its own: `the agency's`; elsewhere, `the '90's`."""
    plural_endings: Words = ()
    """How the head of a counted noun phrase may end; () where capitals tell."""
    nouns_capital: bool = False
    adjectives_first: bool = True
    adjective_endings: Words = ()
    """With adjectives after the noun: how they end when they agree with it."""
    adjective_endings_singular: Words = ()
    participle_endings: Words = ()
    """Participles are dropped where one of `complements` follows: `distribuidos en …` is a clause."""
    complements: Words = ()
    agents: Words = ()
    """By whom: `par`, `pela`."""
    leading: Words = ()
    """Adjectives that go before the noun: `autres`, `nuevos`."""
    intensifiers: Words = ()
    """Adverbs within the phrase: `mondes` **`bien`** `distincts`."""
    not_attached: Words = ()
    """Nouns that `of` does not attach: `deux personnes de` **`plus`**."""
    modifier_gaps: Words = ()
    """What may stand between a qualifier and its figure."""
    angles: Words = ()
    """Stems near which degrees are of arc: `latitud`, `Winkel`."""
    weapons: Words = ()
    """Behind millimetres, a calibre: `9mm pistol`."""
    metric_words: Words = ()
    """After a bare `m`, metres are meant: `high`, `long`."""
    senses: Mapping[str, tuple[tuple[str, Words], ...]] = field(default_factory=dict)
    """Words of two meanings: for each unit or currency, in order, the words that speak for it."""
    counting_words: Words = ()
    """Stems right before millions that are things, no money: `sold` **`2 million`** `in a year`."""
    signs: Mapping[str, str] = field(default_factory=dict)
    """Signs of money in this language alone, as they are written: `4` **`fr.`** `50`, `300` **`DH`**."""
    signs_shared: Mapping[str, Words] = field(default_factory=dict)
    """Signs that mean several currencies in this language alone: `$` is a peso in Spanish too."""
    point_homes: Words = ()
    """Currencies of the countries that write `1,234.5` where others of the language write `1.234,5`."""
    comma_homes: Words = ()
    """… and those of these others; of both, the country with the most people comes first."""
