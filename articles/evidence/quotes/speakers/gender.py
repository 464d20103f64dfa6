"""What a determiner shows of the one it stands before."""

from articles.evidence.quotes.flags import DETERMINER_F, DETERMINER_M, DETERMINER_P


def shape(bits: int) -> tuple[str, bool]:
    """The gender and the number that a determiner shows."""
    gender = "m" if bits & DETERMINER_M else "f" if bits & DETERMINER_F else ""
    return "" if bits & DETERMINER_M and bits & DETERMINER_F else gender, bool(bits & DETERMINER_P)
