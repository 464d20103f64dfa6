"""Any other language: what needs no words. Literals only."""

from articles.evidence.languages.schema import Dates, Figures, Numbers

NUMBERS = Numbers()

FIGURES = Figures(locales=())

DATES = Dates()
