"""How a language writes dates and times of day, as its file says it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from articles.evidence.languages.words import Words


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Dates:
    """Months, weekdays, and how dates and times are put together."""

    signs: Mapping[str, str] = field(default_factory=dict)
    """Signs behind digits that make them a year, a month or a day: `2024年5月3日`."""
    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Words = ()
    weekday_endings: Words = ()
    """Parts of the day fused with the weekday: `abend`."""
    capital_names: bool = False
    """Whether months and weekdays have capitals."""
    doubtful_weekdays: Words = ()
    """Weekdays that are other words too (`quarta`): only after one of `weekday_before`."""
    weekday_before: Words = ()
    not_weekday: Words = ()
    """… and not before one of these: `a segunda` **`vez`**."""
    weekday_links: Words = ()
    """Between weekday and day: `martes` **`,`** `26 de abril`."""
    weekday_named: Words = ()
    """Titles of somebody whose first name is a weekday's: `Chief` **`Sunday`** `Adewale`."""
    near_days: Words = ()
    """Words for days close by, dated only by a day in brackets: `ontem` **`(12)`**."""
    weekday_tails: Words = ()
    """Adjectives between a weekday and such brackets: `segunda-feira` **`passada`** `(11)`."""
    weekday_takes_day: bool = False
    """Whether a bare day may follow: `mardi 26`."""
    weekday_comma_day: bool = False
    """Whether it may do so behind a comma: `segunda-feira, 21.`"""
    month_first: bool = False
    of: Words = ()
    """Between day and month, month and year: `5` **`de`** `mayo`."""
    day_links: Words = ()
    """Between days that share a month: `3` **`y`** `9 de octubre`."""
    day_words: Words = ()
    """Before a day of the month that is not named: `el` **`día`** `15`."""
    day_determiners: Words = ()
    """Articles that may stand before the second day: `3 y` **`el`** `9`."""
    dotted_after: Words = ()
    """Before a day and a month in digits with a full stop each: `am` **`24.02.`**"""
    slashed_after: Words = ()
    """Before a day and a month in digits with a stroke between: `il` **`30/6`**"""
    ordinal_endings: Words = ()
    ordinal_words: Mapping[str, int] = field(default_factory=dict)
    """Days written as words before a month: `premier`, `Primero`, `first`."""
    year_words: Words = ()
    """Prepositions that a year follows whatever comes next: `in`, `depuis`, `im Jahr`."""
    year_maybe: Words = ()
    """Prepositions that a year or a count may follow: `of`, `de`."""
    year_before: Words = ()
    """Beginnings of words that tell a year before them: `1887` **`gegründet`**."""
    years_bare: bool = False
    """Whether a year needs no preposition: `brannte` 1811 `nieder`."""
    not_bare: Words = ()
    """Before or behind a number that is no such year: `gezählt` **`wurden`** `1987 Störche`."""
    year_tails: Words = ()
    """Nouns that a year goes before: `below 1990` **`levels`**."""
    year_counts: Words = ()
    """What is counted by the thousand all the same: `murieron 2013` **`personas`**."""
    sums: Words = ()
    """Before a number that is no year, however much it looks like one: **`a total of`** `2016 trees`."""
    year_links: Words = ()
    """Between two years: `1880`-`1990`, `2015` **`bis`** `2019`."""
    seasons: Words = ()
    """Beside two years of two digits: `saison` **`23/24`**."""
    year_named: Words = ()
    """Nouns that are a part of a year of two digits: **`año`** `77`."""
    short_years: Words = ()
    """Before a year of two digits with no apostrophe, more than any day: `nació en el` **97**."""
    decades_led: Words = ()
    """Before a decade of two digits alone: `a finales de los` **70**; the last word is a part of it."""
    decades: Words = ()
    """`années` **80**, `anni` **'90**."""
    decade_endings: Words = ()
    """`1990`**`s`**, `1990`**`er`**."""
    decade_openers: Words = ()
    """Before two digits with such an ending: `the` 80s."""
    decade_not_after: Words = ()
    """Near which two digits are an age: `in her mid-20s`."""
    decade_tails: Words = ()
    """`1990er` **`Jahre`**."""
    not_units: Words = ()
    """Units that behind four digits are none: `2019 a`."""
    decade_tens: Words = ()
    """Tens that an article makes a decade where they count nothing: `en los` **`noventa`**."""
    decade_words: Words = ()
    """Decades in words, whole: `the nineties`, `neunziger Jahre`."""
    clock_after: Words = ()
    """`5` **`p.m.`**, `18` **`Uhr`**."""
    clock_minutes_behind: bool = False
    """Whether minutes may follow: `9 Uhr` **`30`**."""
    clock_h: Words = ()
    """Hour marks within a time: `14` **`h`** `30`."""
    clock_before: Words = ()
    """`um`, `à`, `a las`: before digits with minutes, or before hours of the next row."""
    clock_hours: Words = ()
    """Hour words that tell the time after one of `clock_before`: `à 15` **`heures`**."""
    lasting: Words = ()
    """Before hours and minutes that were spent: `dure` 2h12, `en` 2 h 04."""
    length_words: Words = ()
    """The same behind them: `2h12 de` **`durée`**, `tot zes uur` **`per`** `week`, `6 horas` **`al día`**."""
    clock_ranges: Mapping[str, str] = field(default_factory=dict)
    """What opens a range of hours, and what links it: `das` 9 `às` 18 horas, `from` nine `to` five."""
    hour_stretches: Mapping[str, str] = field(default_factory=dict)
    """What opens a length in hours, and what links it, unless one of `opening_hours` stands near."""
    opening_hours: Words = ()
    """Stems near which `de 9 a 18 horas` are times of day; days do as well. () for anywhere."""
    out_of: Words = ()
    """Before so many that are no hour: `la` **`última`** `de las cinco`."""
    clock_bare: Words = ()
    """After these a bare number up to 24 is a time: `a las`, `alle ore`."""
    clock_one: Words = ()
    """After these only one in words is: `hasta la` **`una`**, `all'` **`una`**."""
    clock_at: Words = ()
    """What leads up to an hour in words: `um` neun Uhr, `om` negen uur; not `na`, which may be how long."""
    clock_not_at: Words = ()
    """The same words where they lead up to a length of time: `loopt` **`op tot`** `zes uur`."""
    clock_parts: Words = ()
    """Before an hour in words or digits: `halb` zehn, `kwart over` tien, `half past` nine."""
    clock_parts_led: Words = ()
    """The same that only `clock_at` tells: `at` **`half`** `seven`."""
    clock_alone: Words = ()
    """What leads up to a bare hour that counts nothing: **`kurz nach`** `sechs`."""
    clock_maybe: Words = ()
    """What does so, **`um`** `drei` `kam sie`, unless it ends one of the next, …"""
    clock_not_maybe: Words = ()
    """… as in **`es geht um`** `drei`, …"""
    not_struck: Words = ()
    """… or one of these stems, or a change, stands near; …"""
    strikes: Words = ()
    """… and only where one of these goes before, if there are any: `the doors` **`open`** `at 7`."""
    clock_minutes: Words = ()
    """Minutes in words, each of which one of `clock_minute_links` follows: `zehn` nach neun."""
    clock_minute_links: Words = ()
    clock_colon: str = ":"
    """Marks between hours and minutes."""
    clock_tail: Words = ()
    """What may end a time in words: `de la tarde`."""
    not_counted: Words = ()
    """Endings like a plural's of what no hour counts: `às sete` **`entramos`**, `le 23` **`locali`**."""
    clock_past: Words = ()
    """Minutes in words behind their hour: `às sete` **`e quarenta`**, `sieben Uhr` **`dreißig`**."""
    clock_words: Mapping[str, int] = field(default_factory=dict)
    """Hours in words that may follow `clock_bare`."""
