"""What can be chosen of an export: how it is written, and how much of it."""

from typing import Literal, get_args

Format = Literal["markdown", "json", "csv"]
FORMATS: tuple[Format, ...] = get_args(Format)

Part = Literal["all", "evidence", "marks"]
PARTS: tuple[Part, ...] = get_args(Part)
"""The article with everything, its figures and quotes alone, the reader's marks alone."""

ENDINGS: dict[Format, str] = {"markdown": ".md", "json": ".json", "csv": ".csv"}
