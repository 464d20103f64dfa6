"""Dates with a month's or a weekday's name: `mardi 26 avril 2022`, `Feb. 14`, `3 y el 9 de octubre`."""

from articles.evidence.dates.clock import counts
from articles.evidence.dates.lexicon import DateWords
from articles.evidence.dates.mention import NAMED, Mention, is_year, iso
from articles.evidence.figures.nominal import is_dated_name
from articles.evidence.languages.world import POSTED_MONTHS
from articles.evidence.tokens import Tokens

_DASHES = "-–—/"


class Calendar:
    """Reads the named dates of one text."""

    def __init__(self, tokens: Tokens, words: DateWords) -> None:
        self.tokens = tokens
        self.words = words

    def from_word(self, i: int) -> Mention | None:
        """The date that starts with a weekday, a month, or a day in words."""
        weekday = self.words.weekdays.at(self.tokens.low, i)
        if weekday and self._is_weekday(i, weekday[0]):
            return self._from_weekday(i, weekday[0])
        if self.words.months.at(self.tokens.low, i):
            return self._from_month(i)
        if self.tokens.raw[i] in POSTED_MONTHS:
            return self._posted(i)
        if self.tokens.low[i] in self.words.data.ordinal_words:
            day = self._day(i)
            return self._month_behind(i, *day) if day else None  # `Primero de Mayo`
        if self.tokens.low[i] in self.words.data.near_days:
            end = self._bracketed_day(i + 1)
            return Mention(i, end, None, "weekday-day") if end else None  # `ontem (12)`
        return None

    def from_day(self, i: int) -> Mention | None:
        """The date whose first day of the month stands in digits at `i`: `28, 29 avril`, `3. Mai`."""
        day = self._day(i)
        if day is None:
            return None
        dated = self._month_behind(i, day[0], day[1])
        if dated and is_dated_name(self.tokens, i, day[0], self.words.figures):
            return Mention(i, dated.j, None, NAMED)
        return dated or self._called_day(i, day[0])

    def _called_day(self, i: int, j: int) -> Mention | None:
        """`el día` **`15`**, `los días 12 y` **`13`**: a day of a month that the text leaves out."""
        low, called = self.tokens.low, self.words.data.day_words
        second = low[i - 1] in self.words.day_links and self.tokens.raw[i - 2].isdecimal()
        led = low[i - 1] in called or (second and low[i - 3] in called)
        return Mention(i if second else i - 1, j, None, "day") if led and self._ends(j) else None

    def _posted(self, i: int) -> Mention | None:
        """`@ilse_r` **`April 14, 2025`**: as posts from elsewhere are dated, whatever they are written in."""
        raw = self.tokens.raw
        day = self._day(i + 1)
        if day is None or day[0] != i + 2 or raw[i + 2] != "," or not is_year(raw[i + 3]):
            return None
        return Mention(i, i + 4, iso(int(raw[i + 3]), POSTED_MONTHS[raw[i]], day[1]), "month-day-year")

    # Weekdays

    def _is_weekday(self, i: int, j: int) -> bool:
        low = self.tokens.low[i]
        capital = self.tokens.raw[i][0].isupper()
        doubtful = j == i + 1 and low in self.words.data.doubtful_weekdays
        if not doubtful:
            return not self._in_name(i, j) and (capital or not self.words.data.capital_names)
        before = self.tokens.low[i - 1]
        if before not in self.words.data.weekday_before:
            return False
        following = self.tokens.low[i + 1]
        if self.words.not_weekday.at(self.tokens.low, i + 1):
            return False  # a segunda vez
        return not following.isalpha() or following in self.words.figures.stops

    def _in_name(self, i: int, j: int) -> bool:
        """`the` **`Sunday`** `Courier`, **`Viernes`** `Santo`: no day, or the name of one."""
        raw, low, data = self.tokens.raw, self.tokens.low, self.words.data
        if self.words.figures.data.nouns_capital or not raw[i][:1].isupper():
            return False
        if not data.capital_names and self._ends_name(i - 1):
            return True
        if not raw[j][:1].isupper() or not raw[j].isalpha() or self.words.months.at(low, j):
            return False
        if not data.capital_names:
            return raw[i - 1][:1].islower()
        before = low[i - 1 - (raw[i - 1] == "." and self.tokens.glued(i - 1))]
        return before in data.weekday_named or low[i - 1] in self.words.figures.determiners

    def _ends_name(self, k: int) -> bool:
        """`Le Matin` **`Dimanche`**, `Journal du` **`Dimanche`**: a capital where weekdays have none."""
        figures = self.words.figures
        if self.tokens.low[k] in figures.of:
            k -= 1
        word = self.tokens.raw[k]
        small = self.tokens.low[k] in figures.stops or self.tokens.low[k] in figures.determiners
        return word[:1].isupper() and word[1:].islower() and word.isalpha() and not small

    def _from_weekday(self, i: int, j: int) -> Mention:
        """`mardi 26 avril 2022`, `Monday, May 5`, `sexta-feira (29)`, or the weekday alone."""
        low, raw, data = self.tokens.low, self.tokens.raw, self.words.data
        k = j + (raw[j] == "." and self.tokens.glued(j) and len(low[i]) <= 3)
        k += raw[k] == ","
        while low[k] in data.weekday_links or low[k] in self.words.day_determiners:
            k += 1
        whole = self._dated(k) or (self._from_month(k) if self.words.months.at(low, k) else None)
        if whole and (whole.rule != "month-year" or not whole.value):
            return Mention(i, whole.j, whole.value, whole.rule)
        end = self._bracketed_day(j + (low[j] in data.weekday_tails))
        if end:
            return Mention(i, end, None, "weekday-day")
        dated = self._dated(j + 1) if raw[j] == "(" and raw[j + 1].isdecimal() else None
        if dated and raw[dated.j] == ")":
            return Mention(i, dated.j + 1, dated.value, "weekday-day")
        beside = k == j or (raw[j] == "," and k == j + 1 and data.weekday_comma_day)
        if beside and self._bare_day(k):
            return Mention(i, k + 1, None, "weekday-day")
        articled = self._day(k) if low[k - 1] in self.words.day_determiners else None
        if articled and articled[0] > k + 1 and self._ends(articled[0]):
            return Mention(i, articled[0], None, "weekday-day")  # Friday the 13th
        return Mention(i, j, None, "weekday")

    def _dated(self, k: int) -> Mention | None:
        """The date whose day stands at `k`, in digits or in a word."""
        if "0" <= self.tokens.raw[k][:1] <= "9":
            return self.from_day(k) or self._numeric(k)
        day = self._day(k)
        return self._month_behind(k, *day) if day else None

    def _bracketed_day(self, k: int) -> int:
        """The index behind `(12)`, `(1º)` or `(12/5)`, a day in brackets; 0 where there is none."""
        if self.tokens.raw[k] != "(":
            return 0
        dated = self._numeric(k + 1)
        day = self._day(k + 1)
        end = dated.j if dated and dated.value is None else day[0] if day else 0
        return end + 1 if end and self.tokens.raw[end] == ")" else 0

    def _bare_day(self, k: int) -> bool:
        """`mardi 26`: a day of the month with nothing behind it that it could count."""
        day = self._day(k)
        if day is None or day[0] != k + 1 or not self.words.data.weekday_takes_day or self._turned(k):
            return False
        return self._ends(k + 1) or self._tells(k + 1)

    def _turned(self, k: int) -> bool:
        """`werd dinsdag` **`22`**: an age, not the day."""
        becomes = self.words.figures.data.becomes
        return self.tokens.low[k - 2] in becomes or self.tokens.low[k - 3] in becomes

    def _tells(self, k: int) -> bool:
        """`el viernes 20` **`partió`**, `mardi 26` **`Sophie`**: the sentence goes on, nothing is counted."""
        return self.tokens.raw[k].isalpha() and (
            self.tokens.raw[k][0].isupper() or not counts(self.tokens, k, self.words)
        )

    def _ends(self, k: int) -> bool:
        """Whether nothing behind a bare number could be counted by it."""
        word = self.tokens.low[k]
        return (
            not word[:1].isalnum() and word not in ("%", "€", "$", ":", "-", "–")
        ) or word in self.words.figures.stops

    def _numeric(self, k: int) -> Mention | None:
        from articles.evidence.dates.numeric import numeric_at

        return numeric_at(self.tokens, k, self.words)

    # Days and months

    def _day(self, i: int) -> tuple[int, int] | None:
        """The day of the month at `i`, ordinal mark included: (index behind, day)."""
        raw, low, glued, data = self.tokens.raw, self.tokens.low, self.tokens.glued, self.words.data
        if low[i] in data.ordinal_words:
            return i + 1, data.ordinal_words[low[i]]
        word = raw[i]
        if not (word.isascii() and word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31):
            return None
        j = i + 1
        j += glued(j + 1) and raw[j] + low[j + 1] in data.ordinal_endings  # 1.º de mayo
        return j + (glued(j) and low[j] in data.ordinal_endings), int(word)

    def _month_behind(self, i: int, j: int, day: int) -> Mention | None:
        """Further days, then the month and the year."""
        low, data, more = self.tokens.low, self.words.data, 0
        while more < 4 and (k := self._past_day_link(j)) is not None:
            following = self._day(k)
            # `lijn 5, 5 mei`: days behind a comma rise, and take no article.
            comma = low[j] == "," and (
                low[k - 1] in self.words.day_determiners or not following or following[1] <= day
            )
            if following is None or comma:
                break
            if self._is_month(following[0]) is None and self._past_day_link(following[0]) is None:
                break
            j, more = following[0], more + 1
        found = self._is_month(j)
        if found is None:
            return None
        spelled = not more and low[i] in data.ordinal_words and data.capital_names
        if spelled and not self.tokens.raw[found[0] - 1][:1].isupper():
            return None
        end, year = self._year_behind(found[0])
        value = None if more else iso(year, found[1], day)
        return Mention(i, end, value, "day-month-year" if year else "day-month")

    def _past_day_link(self, j: int) -> int | None:
        low = self.tokens.low
        if low[j] not in self.words.day_links:
            return None
        k = j + 1
        while low[k] in self.words.day_determiners or (low[k] in self.words.day_links and low[k].isalpha()):
            k += 1
        return k

    def _is_month(self, j: int) -> tuple[int, int] | None:
        raw, low, k = self.tokens.raw, self.tokens.low, j
        while low[k] in self.words.of and k < j + 2:
            k += 1
        k += raw[k] in ("'", "’")
        k += raw[k] in _DASHES and self.tokens.glued(k) and self.tokens.glued(k + 1)
        if self.words.data.capital_names and not raw[k][:1].isupper():
            return None
        return self.words.months.at(low, k)

    def _year_behind(self, j: int) -> tuple[int, int | None]:
        """The year behind a month or a day: (index behind, year)."""
        raw, low, glued = self.tokens.raw, self.tokens.low, self.tokens.glued
        k = j + (raw[j] == "." and glued(j))
        k += raw[k] == ","
        while low[k] in self.words.of and k < j + 3:
            k += 1
        k += raw[k] in _DASHES and glued(k)
        return (k + 1, int(raw[k])) if is_year(raw[k]) and raw[k + 1] not in ("%", "€", "$") else (j, None)

    def _short_year(self, j: int) -> int:
        """The index behind `'68` or `68` behind a month, more than any day; 0 where there is none."""
        raw = self.tokens.raw
        k = j + 1 if self.tokens.low[j] in self.words.of else j
        k += raw[k] in ("'", "’")
        year = raw[k]
        return k + 1 if year.isdecimal() and len(year) == 2 and year > "31" and self._ends(k + 1) else 0

    def _from_month(self, i: int) -> Mention | None:
        """`February 2016`, `April 26, 2016`, `Nov. 18`; never a month alone."""
        tokens, words = self.tokens, self.words
        found = words.months.at(tokens.low, i)
        if found is None or (words.data.capital_names and not tokens.raw[i][0].isupper()):
            return None
        j, month = found
        end, year = self._year_behind(j)
        short = 0 if year else self._short_year(j)
        if year or short:
            return Mention(i, short or end, iso(year, month, None), "month-year")
        day = self._day(j + (tokens.low[j] in words.day_determiners)) if words.data.month_first else None
        if day is None or not self._day_stands(day[0]):
            return None
        j, more = day[0], 0
        while more < 4:
            after = self._past_day_link(j)
            following = self._day(after) if after is not None and tokens.raw[after].isdecimal() else None
            if following is None or not self._day_stands(following[0]):
                break
            j, more = following[0], more + 1
        end, year = self._year_behind(j) if tokens.raw[j] == "," or is_year(tokens.raw[j]) else (j, None)
        value = None if more else iso(year, month, day[1])
        return Mention(i, end, value, "month-day-year" if year else "month-day")

    def _day_stands(self, j: int) -> bool:
        """Whether the digits before `j` are a day and not the start of something else."""
        tokens = self.tokens
        return not (tokens.raw[j] in ("%", "°") or (tokens.raw[j] in (":", "/") and tokens.glued(j + 1)))
