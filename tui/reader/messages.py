"""Every message that travels up from the reader."""

from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from articles.library import Colour, Passage
    from tui.preferences import Preference
    from tui.reader.pictures.finding import Picture


class PositionChanged(Message):
    """The reader looks at another place: `offset` into the text, and how much has been read, 0 to 1."""

    def __init__(self, offset: int, progress: float) -> None:
        super().__init__()
        self.offset = offset
        self.progress = progress


class Back(Message):
    """The reader wants to leave the article; nothing in it is open any more."""


class LinkWanted(Message):
    """A link in the article was chosen, to be read `here` or to be opened outside; the app decides
    what may be opened, and how."""

    def __init__(self, url: str, here: bool = False) -> None:
        super().__init__()
        self.url = url
        self.here = here


class PictureWanted(Message):
    """The reader wants to see a picture of the article."""

    def __init__(self, picture: "Picture") -> None:
        super().__init__()
        self.picture = picture


class ContextChanged(Message):
    """The keys mean something else now: `reader.context` tells what."""


class Said(Message):
    """A sentence for the person at the keyboard, to be shown until the next key."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.sentence = sentence


class Preferred(Message):
    """The text is to be set in another way from now on, also in the next session."""

    def __init__(self, preference: "Preference", value: int) -> None:
        super().__init__()
        self.preference = preference
        self.value = value


class PassageMarked(Message):
    """The reader marked `text[start:end]`, with a note or an empty one."""

    def __init__(self, start: int, end: int, note: str, colour: "Colour") -> None:
        super().__init__()
        self.start = start
        self.end = end
        self.note = note
        self.colour = colour


class PassageChanged(Message):
    """The reader gave a mark another note or another colour."""

    def __init__(self, passage: "Passage", note: str, colour: "Colour") -> None:
        super().__init__()
        self.passage = passage
        self.note = note
        self.colour = colour


class PassageForgotten(Message):
    """The reader wants a marked passage forgotten."""

    def __init__(self, passage: "Passage") -> None:
        super().__init__()
        self.passage = passage
