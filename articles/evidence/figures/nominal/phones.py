"""Numbers to call or to file by: telephones, accounts, codes that begin with a zero."""

from articles.evidence.figures.quantity import Quantity
from articles.evidence.tokens import Tokens

_MARKS = frozenset("-–./")


def is_phone(tokens: Tokens, quantity: Quantity) -> bool:
    """Three groups of digits in a row, or one that begins with a zero: a telephone or account number."""
    raw, k, groups, zero = tokens.raw, quantity.i, 0, False
    while k < quantity.j and not raw[k][:1].isdecimal():
        k += 1  # past a sign
    if quantity.kind == "count" and _leads_with_zero(raw[k]):
        return True  # `0171-1234567`, `007`
    if quantity.number_end > k + 1:
        return False  # `4 1/2`
    first = quantity.i - 12  # a number no longer than that, so that a page of digits takes no longer
    while k > max(0, first) and _chained(tokens, k - 1, k):
        k -= 2 if raw[k - 1] in _MARKS else 1
    while groups < 6 and raw[k][:1].isdecimal():
        groups, zero = groups + 1, zero or _leads_with_zero(raw[k])
        marked = raw[k + 1] in _MARKS
        if not _chained(tokens, k + marked, k + marked + 1):
            break
        k += marked + 1
    return groups >= 3 or (zero and quantity.kind == "count")  # 06 1234567


def _leads_with_zero(digits: str) -> bool:
    return digits[:1] == "0" and digits[1:].isdecimal()


def _chained(tokens: Tokens, before: int, k: int) -> bool:
    """Whether the digits at `k` go on with those before `before`, a mark, or at it."""
    raw = tokens.raw
    if not raw[k][:1].isdecimal():
        return False
    if raw[before] in ("-", "–") and _leads_with_zero(raw[before - 1]):
        return True  # 06 - 5550 1234
    if raw[before] in _MARKS:
        return tokens.glued(k) and tokens.glued(before) and raw[before - 1][:1].isdecimal()
    return raw[before][:1].isdecimal() and tokens.starts[k] - tokens.ends[before] == 1
