"""What language a text is in."""


def detect(text: str) -> str | None:
    """The ISO 639-1 code of the text's main language, or None where it cannot be told."""
    return None
