"""A language's words of dates, compiled once."""

from dataclasses import dataclass
from functools import lru_cache

from articles.evidence.figures.lexicon import FigureWords, figure_words
from articles.evidence.languages import language_data
from articles.evidence.languages.dates import Dates
from articles.evidence.languages.world import POSTED_MONTHS
from articles.evidence.tokens import Phrases, phrases_in, with_lists


@dataclass(slots=True, eq=False, repr=False)
class DateWords:
    """What the pass over dates looks up."""

    data: Dates
    figures: FigureWords
    months: Phrases[int]
    weekdays: Phrases[None]
    not_weekday: Phrases[None]
    of: frozenset[str]
    day_links: frozenset[str]
    day_determiners: frozenset[str]
    year_words: Phrases[None]
    year_maybe: Phrases[None]
    sums: Phrases[None]
    year_links: frozenset[str]
    short_years: Phrases[None]
    decades_led: Phrases[None]
    decades: Phrases[None]
    decade_words: Phrases[None]
    clock_after: Phrases[None]
    clock_h: frozenset[str]
    clock_before: Phrases[None]
    clock_hours: frozenset[str]
    clock_bare: Phrases[None]
    clock_one: Phrases[None]
    clock_tail: Phrases[None]
    length_words: Phrases[None]
    clock_past: Phrases[None]
    clock_at: Phrases[None]
    clock_not_at: Phrases[None]
    clock_alone: Phrases[None]
    clock_maybe: Phrases[None]
    clock_not_maybe: Phrases[None]
    clock_parts: Phrases[None]
    clock_parts_led: Phrases[None]
    clock_minute_links: Phrases[None]
    named: frozenset[str]
    """Words that may begin a date of the calendar, …"""
    hours: frozenset[str]
    """… words that may lead up to an hour in words, …"""
    struck: frozenset[str]
    """… words that may begin a time told in words …"""
    before_hour: frozenset[str]
    """… of which these are no hours, …"""
    tens: frozenset[str]
    """… words that may begin a decade, …"""
    openers: frozenset[str]
    """… and all of them: …"""
    telling: frozenset[str]
    """… those that may be a date alone, and words that lead up to an hour, behind which stands …"""
    behind_lead: frozenset[str]
    """… one of these."""
    beside_hour: frozenset[str]
    """Words of which one stands right behind an hour in words."""


@lru_cache(maxsize=16)
def date_words(language: str | None) -> DateWords:
    """The date words of a language; kept for as long as the program runs."""
    data: Dates = language_data(language).DATES
    months = Phrases.of(data.months)
    weekdays = phrases_in(tuple(day + end for day in data.weekdays for end in ("", *data.weekday_endings)))
    decade_words = phrases_in(data.decade_words)
    clock_bare, clock_parts = phrases_in(data.clock_bare), phrases_in(data.clock_parts)
    clock_one = phrases_in(data.clock_one)
    clock_after, clock_tail, clock_past = map(
        phrases_in, (data.clock_after, data.clock_tail, data.clock_past)
    )
    posted = (month.lower() for month in POSTED_MONTHS)
    figures = figure_words(language)
    named = frozenset({*months.openers, *weekdays.openers, *data.ordinal_words, *data.near_days, *posted})
    before_hour = frozenset({*clock_parts.openers, *data.clock_parts_led, *data.clock_minutes})
    struck = before_hour.union(data.clock_words)
    tens = frozenset({*decade_words.openers, *data.decade_tens})
    told = (*clock_after.openers, *clock_tail.openers, *clock_past.openers)
    beside_hour = frozenset({*told, *data.clock_hours, *data.clock_h, *figures.data.either_links})
    leads = [*clock_bare.listed, *clock_one.listed]
    return with_lists(
        DateWords,
        data,
        data=data,
        figures=figures,
        months=months,
        weekdays=weekdays,
        decade_words=decade_words,
        clock_after=clock_after,
        clock_bare=clock_bare,
        clock_one=clock_one,
        clock_tail=clock_tail,
        clock_past=clock_past,
        clock_parts=clock_parts,
        named=named,
        hours=frozenset({*clock_bare.openers, *clock_one.openers}),
        struck=struck,
        before_hour=before_hour,
        tens=tens,
        openers=frozenset({*named, *struck, *clock_bare.openers, *clock_one.openers, *tens}),
        telling=frozenset({*named, *struck, *tens, *(lead[0] for lead in leads if len(lead) == 1)}),
        behind_lead=frozenset(word for lead in leads for word in lead[1:2]),
        beside_hour=beside_hour,
    )
