"""Numbers to call or to file by: telephones, accounts, codes that begin with a zero."""

from articles.evidence.figures.quantity import Quantity
from articles.evidence.tokens import Tokens


def is_phone(tokens: Tokens, quantity: Quantity) -> bool:
    """Three groups of digits in a row, or a plus and groups: a telephone or account number."""
    groups = 0
    k = quantity.i
    zero = False
    while k < quantity.j and not tokens.raw[k][:1].isdecimal():
        k += 1  # past a sign
    if (
        quantity.kind == "count"
        and tokens.raw[k].isdecimal()
        and tokens.raw[k][0] == "0"
        and len(tokens.raw[k]) > 1
    ):
        return True  # `0171-1234567`, `007`
    if quantity.number_end > k + 1:
        return False  # `4 1/2`
    first = quantity.i - 12  # a number no longer than that, so that a page of digits takes no longer
    while k > max(0, first) and _chained(tokens, k - 1, k):
        k -= 2 if tokens.raw[k - 1] in ".-/–" else 1
    if tokens.raw[k - 1] == "+" and tokens.glued(k) and len(tokens.raw[k]) <= 3 and _chained_after(tokens, k):
        return True
    while tokens.raw[k][:1].isdecimal() and groups < 6:
        groups += 1
        zero = zero or (tokens.raw[k][0] == "0" and tokens.raw[k].isdecimal() and len(tokens.raw[k]) > 1)
        after = _chained_after(tokens, k)
        if not after:
            break
        k = after
    return groups >= 3 or (zero and quantity.kind == "count")  # `06 1234567`, `007`


def _chained(tokens: Tokens, before: int, k: int) -> bool:
    raw = tokens.raw
    if raw[before] in ("-", "–") and raw[before - 1][:1] == "0" and raw[before - 1][1:].isdecimal():
        return True  # 06 - 5550 1234
    if raw[before] in ("-", ".", "/", "–") and tokens.glued(k) and tokens.glued(before):
        return raw[before - 1][:1].isdecimal()
    return raw[before][:1].isdecimal() and tokens.starts[k] - tokens.ends[before] == 1


def _chained_after(tokens: Tokens, k: int) -> int | None:
    raw = tokens.raw
    if raw[k + 1][:1].isdecimal() and tokens.starts[k + 1] - tokens.ends[k] == 1:
        return k + 1
    if (
        raw[k + 1] in ("-", ".", "/", "–")
        and tokens.glued(k + 1)
        and tokens.glued(k + 2)
        and raw[k + 2][:1].isdecimal()
    ):
        return k + 2
    return None
