"""The figures of a text: what it states in numbers, with kind, value, unit, modifier and subject.

`find_figures` reads like its own table of contents. Numbers are read at the few tokens where one
may start; each looks right for its unit (and left for a currency); neighbours join into ranges,
shares and scores; what is a name or a code falls out; what is left is described.

Units and currencies come from CLDR by way of Babel, loaded when the first figure of a language is
looked for (some hundredths of a second, once). Weighed and left: `text2num` (its spans do not tell
articles from numbers, and it knows neither ranges nor fractions), `quantulum3` (English, slow),
Duckling and Recognizers-Text (no Python; F1 50 to 79 on our gold), an Aho-Corasick matcher (the
pass over tokens with dictionary look-ups is no bottleneck).
"""

from articles.evidence.figures.finding import figures_in, find_figures

__all__ = ["figures_in", "find_figures"]
