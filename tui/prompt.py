"""A line to type in, drawn in the status row: what to find, which note to write."""

from dataclasses import dataclass

MOST_CHARACTERS = 500


@dataclass(slots=True)
class Prompt:
    """A label and the text typed so far, with the place of the cursor in it."""

    label: str
    text: str = ""
    cursor: int = 0

    def edit(self, key: str, character: str | None) -> bool:
        """Take a key that edits the line; False for one that does not."""
        before, after = self.text[: self.cursor], self.text[self.cursor :]
        match key:
            case "backspace" | "ctrl+h":
                self._set(before[:-1], after)
            case "delete":
                self._set(before, after[1:])
            case "ctrl+w":
                words = before.rstrip().rpartition(" ")
                self._set(words[0] + words[1], after)
            case "ctrl+u":
                self._set("", after)
            case "ctrl+k":
                self._set(before, "")
            case "left" | "ctrl+b":
                self.cursor = max(0, self.cursor - 1)
            case "right" | "ctrl+f":
                self.cursor = min(len(self.text), self.cursor + 1)
            case "home" | "ctrl+a":
                self.cursor = 0
            case "end" | "ctrl+e":
                self.cursor = len(self.text)
            case _:
                if not character or not character.isprintable() or key.startswith("alt+"):
                    return False
                self.insert(character)
        return True

    def insert(self, text: str) -> None:
        """Put text in at the cursor, as a paste does; control characters are left out."""
        text = "".join(character for character in " ".join(text.split("\n")) if character.isprintable())
        room = max(0, MOST_CHARACTERS - len(self.text))
        self._set(self.text[: self.cursor] + text[:room], self.text[self.cursor :])

    def _set(self, before: str, after: str) -> None:
        self.text = before + after
        self.cursor = len(before)
