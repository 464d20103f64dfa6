"""Numbers that tell where: of a house in its street, of a town for the post."""

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.subjects import subject_of
from articles.evidence.tokens import Tokens


def is_address(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`10 Downing Street`, `12, rue de la Paix`, `Hauptstraße 5`, `via Roma 12`."""
    low, raw, i, j = tokens.low, tokens.raw, quantity.i, quantity.j
    data = words.data
    k = j + 1 if raw[j] == "," else j
    if quantity.form == "digits" and (is_dated_name(tokens, i, j, words) or _year_of_name(tokens, i, words)):
        return True
    if low[j] in data.street_nouns:
        return True
    if low[i - 1].endswith(data.street_endings) and raw[i - 1][:1].isupper():
        return words.before.until(low, i) is None  # Grofweg 40 mensen
    if data.adjectives_first:
        named = raw[k][:1].isupper() and raw[k + 1][:1].isupper()
        street = k + 2 if raw[k + 2][:1].isupper() and low[k + 1] not in words.streets_after else k + 1
        if named and low[street] in words.streets_after:
            return True
    elif low[k] in words.streets_after and raw[k].islower():
        return True
    of_street = low[j] in words.of and low[j + 1] in words.determiners
    if of_street and low[j + 2] in words.streets_after:
        return quantity.form == "digits"  # au 58 de la rue Mirliton
    return _behind_street(tokens, i, words) and subject_of(tokens, j, words, quantity) is None


def _behind_street(tokens: Tokens, i: int, words: FigureWords) -> bool:
    """`via` **`Roma`** `12`, `calle de` **`Alcalá`** `45`: whether a street with its name ends before `i`."""
    raw, low = tokens.raw, tokens.low
    for m in range(i - 1, max(-1, i - 6), -1):
        if low[m] in words.streets_before and m < i - 1:
            return any(raw[k][:1].isupper() for k in range(m + 1, i))
        small = low[m] in words.of or low[m] in words.determiners or raw[m] in (",", ".")
        if not small and not raw[m][:1].isupper():
            return False
    return False


def is_dated_name(tokens: Tokens, i: int, j: int, words: FigureWords) -> bool:
    """`avenida` **`9 de Julio`**, `rue du` **`8 Mai`**, `Plataforma` **`29 de Octubre`**: named after a day.

    `i` is the day, `j` the index behind it.
    """
    low, data = tokens.low, words.data
    month = j + 1 if low[j] in words.of or low[j] in ("-", ".") else j
    if low[month] not in words.months:
        return False
    linked = low[i - 1] in words.of or low[i - 1] in data.genitives
    k = i - 2 if linked else i - 1
    return low[k] in data.dated_streets and not (linked and _told_of(tokens, k, month, words))


def _told_of(tokens: Tokens, k: int, month: int, words: FigureWords) -> bool:
    """`l'attentat de l'` **`école`** `du 3 septembre 2004`: a whole date behind a place that has its article.

    But `rue du 8 mai 1945`, `la place du 11 Novembre 1918`.
    """
    low, raw = tokens.low, tokens.raw
    year = raw[month + 2 if low[month + 1] in words.of else month + 1]
    whole = year.isdecimal() and len(year) == 4 and raw[month].islower()
    return whole and (low[k - 1] in words.determiners or low[k - 1] in words.of or raw[k - 1] in ("'", "’"))


def _year_of_name(tokens: Tokens, i: int, words: FigureWords) -> bool:
    """`rue du 8 Mai` **`1945`**: the year of the day that something is named after."""
    low = tokens.low
    month = i - 2 if low[i - 1] in words.of else i - 1
    if low[month] not in words.months:
        return False
    day = month - 2 if low[month - 1] in words.of or low[month - 1] == "." else month - 1
    return tokens.raw[day].isdecimal() and is_dated_name(tokens, day, day + 1, words)


def is_postcode(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`75011 Paris`, `, 10115 Berlin`: five digits, ungrouped, and a capital behind; `1012 AB Amsterdam`."""
    raw, i, j = tokens.raw, quantity.i, quantity.j
    if j != i + 1 or not raw[i].isdecimal() or not raw[j][:1].isupper():
        return False
    if len(raw[i]) == 4:
        return len(raw[j]) == 2 and raw[j].isupper() and words.data.street_endings != ()
    return len(raw[i]) == 5 and not (words.data.nouns_capital and raw[i - 1][:1].isalpha())
