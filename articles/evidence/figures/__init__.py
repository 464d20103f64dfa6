"""The figures of a text: what it states in numbers, with kind, value, unit, modifier and subject.

Numbers are read at the few tokens where one may start; each looks right for its unit (and left for
a currency); neighbours join into ranges, shares and scores; what is a name or a code falls out; what
is left is described.

`finding` is the table of contents. `reading` gives a number its unit (`units` knows their names),
`neighbours` makes one figure of several numbers or hands a unit on, `sheets` tells what each made in a
game, `ages` tells years of age, `nominal` throws out what counts nothing; `qualifiers` and `subjects`
describe the rest. Each works by the index of a token, so the time is linear.

Units and currencies come from CLDR by way of Babel, loaded when the first figure of a language is
looked for (a tenth to a quarter of a second, once). Weighed and left: `text2num` (its spans do not tell
articles from numbers, and it knows neither ranges nor fractions), `quantulum3` (English, slow),
Duckling and Recognizers-Text (not Python, and far from our floors), an Aho-Corasick matcher (the
pass over tokens with dictionary look-ups is no bottleneck).
"""

from articles.evidence.figures.finding import figures_in, find_figures

__all__ = ["figures_in", "find_figures"]
