"""The dates of a text: calendar dates, whole or in part, years, decades, weekdays, clock times.

Months and weekdays are found as words; years, numeric dates and times by their digits and what
stands around them. Values are ISO 8601 as far as the text itself says them: `2016`, `2016-08`,
`2016-08-24`, `14:30`; nothing is reckoned from the day of publication.
"""

from articles.evidence.dates.finding import dates_in, find_dates

__all__ = ["dates_in", "find_dates"]
