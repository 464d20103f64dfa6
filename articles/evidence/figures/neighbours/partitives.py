"""Numbers that are some of what was measured before: `900 tonnes ; il` **`en faudrait`** `300`."""

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.neighbours.beside import is_of_amount
from articles.evidence.figures.nominal import is_name
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.subjects import subject_of
from articles.evidence.figures.units import Unit
from articles.evidence.tokens import Tokens

_REACH = 5
"""Tokens from the pronoun to the number, at most."""


class Partitives:
    """What the pronouns of one text are some of."""

    def __init__(self, tokens: Tokens, words: FigureWords) -> None:
        self.tokens = tokens
        self.low = tokens.low
        self.words = words

    def is_some(self, lender: Quantity, quantity: Quantity) -> bool:
        """Whether a pronoun before a number takes up what the lender measures; money, where it is paid."""
        at = self._pronoun(quantity)
        if at is None or at < lender.j or lender.kind == "percent":
            return False
        told = range(at + 1, quantity.i)
        if lender.kind == "money" and not any(is_of_amount(self.low, k, self.words) for k in told):
            return False  # une voiture coûte 20 000 euros, nous en avons | onze
        if lender.kind == "duration" and lender.form != quantity.form:
            return False  # elle dure trois heures ; on en donne 40
        if self.low[lender.i - 1].startswith(self.words.data.measuring):
            return False  # le camion pèse 40 tonnes et nous en avons | onze
        another = any(word in self.words.data.plural_articles for word in self.low[lender.j : at])
        return not another and self.stands_alone(quantity)  # les bancs manquent : il en faudrait | 10

    def unit(self, quantity: Quantity) -> Unit | None:
        """`di` **`anni`** `ne deve scontare` `quattordici`: the unit that the pronoun takes up."""
        low, words, at = self.low, self.words, self._pronoun(quantity)
        for k in range(at - 1, at - 4, -1) if at else ():
            name = words.units.at(low, k)
            if name and low[k - 1] in words.of:
                return name[1] if self.stands_alone(quantity) else None
        return None

    def _pronoun(self, quantity: Quantity) -> int | None:
        """The index of such a pronoun, with nothing but its verb between it and the number."""
        low, data, i = self.low, self.words.data, quantity.i
        for k in range(i - 1, max(0, i - _REACH), -1):
            if low[k] in data.some_of_it:
                told = low[k + 1 : i]
                if data.some_verbs:
                    return k if low[k - 1] in data.some_verbs else None
                return k if told and not any(word.startswith(data.not_some) for word in told) else None
            if not low[k].isalpha():
                return None
        return None

    def stands_alone(self, quantity: Quantity) -> bool:
        """Whether nothing is counted behind; a word that closes the clause may be its verb."""
        noun = subject_of(self.tokens, quantity.j, self.words, quantity)
        verb = noun and self.words.data.verbs_last and noun[1] == quantity.j + 1
        closes = verb and not self.low[quantity.j + 1][:1].isalpha()
        return (noun is None or bool(closes)) and not is_name(self.tokens, quantity, self.words)
