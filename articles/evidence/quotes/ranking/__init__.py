"""Whom a description, a pronoun or no word at all means as the speaker of a quote: the likeliest.

The rules of attribution (`speakers`) conclude somebody from the words around. Where no name stands beside a
quote, that one is a candidate among those whom the article names (`entities`). Each candidate has `features`,
each feature a weight (`weights`), and the candidate with the largest sum speaks (`ranker`). This is a linear
mention-ranking model. Its weights, some hundreds, were fitted on real articles annotated by hand.
"""

from articles.evidence.quotes.ranking.ranker import with_ranked

__all__ = ["with_ranked"]
