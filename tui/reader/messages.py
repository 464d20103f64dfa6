"""Every message that travels up from the reader."""

from textual.message import Message


class PositionChanged(Message):
    """The reader looks at another place: `offset` into the text, and how much has been read, 0 to 1."""

    def __init__(self, offset: int, progress: float) -> None:
        super().__init__()
        self.offset = offset
        self.progress = progress


class Back(Message):
    """The reader wants to leave the article; nothing in it is open any more."""


class LinkWanted(Message):
    """A link in the article was chosen; the app decides what may be opened, and how."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self.url = url


class ContextChanged(Message):
    """The keys mean something else now: `reader.context` tells what."""


class Said(Message):
    """A sentence for the person at the keyboard, to be shown until the next key."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.sentence = sentence
