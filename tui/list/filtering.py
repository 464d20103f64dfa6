"""The line in which the list is narrowed as one types."""

from textual import events
from textual.message import Message
from textual.widgets import Input


class FilterLine(Input):
    """Words to narrow the list by. Posts `Typed` at every change, `Done` when the list takes over."""

    class Typed(Message):
        """The words are others now."""

        def __init__(self, words: str) -> None:
            super().__init__()
            self.words = words

    class Done(Message):
        """Typing has ended; `kept` is False where the list is to be whole again."""

        def __init__(self, words: str, kept: bool) -> None:
            super().__init__()
            self.words = words
            self.kept = kept

    def __init__(self, words: str = "") -> None:
        super().__init__(
            words,
            placeholder="title, site or author",
            id="filter",
            compact=True,
            select_on_focus=False,
        )
        self.cursor_blink = False

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Typed(event.value.strip()))

    def on_key(self, event: events.Key) -> None:
        if event.key in {"enter", "down", "tab", "escape"}:
            event.stop()
            event.prevent_default()
            self.post_message(self.Done(self.value.strip(), kept=event.key != "escape"))
