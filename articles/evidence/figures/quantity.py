"""A figure in the making."""

from dataclasses import dataclass
from decimal import Decimal

from articles.evidence.records import FigureKind


@dataclass(slots=True)
class Quantity:
    """A number and what it measures, over the tokens from `i` up to `j`."""

    i: int
    j: int
    value: Decimal | None
    form: str
    """How the number is written: see `Numeral`."""
    kind: FigureKind = "count"
    unit: str | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    scale: Decimal = Decimal(1)
    rough: bool = False
    prefixed: bool = False
    """Whether its currency stands before it."""
    number_end: int = 0
    """The token behind the number itself."""
    rule: str = "count"
    tail: int = 0
    """Where the words behind it begin that no longer belong to it: a qualifier is sought there."""

    @property
    def bare(self) -> bool:
        """Whether it has no unit of its own."""
        return self.kind == "count"


def plain(value: Decimal) -> str:
    """A decimal string with neither exponent nor idle zeros, six places at most."""
    text = str(value)
    if text.isdecimal():
        return text  # most of them
    text = f"{round(value, 6):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
