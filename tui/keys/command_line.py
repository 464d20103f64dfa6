"""The line after `:`: typed, completed with Tab, recalled with the arrows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from tui.keys.commands import shared_beginning
from tui.prompt import Prompt

Outcome = Literal["more", "run", "leave"]
MOST_REMEMBERED = 100


@dataclass(slots=True)
class CommandLine:
    """One line being typed. `complete` gives the lines that go on from it, `explain` says what it does."""

    complete: Callable[[str], Sequence[str]]
    explain: Callable[[str], str]
    history: list[str]
    prompt: Prompt = field(default_factory=lambda: Prompt(":"))
    _offered: Sequence[str] = ()
    _chosen: int = -1
    _recalled: int = 0
    _typed: str = ""

    def take(self, key: str, character: str | None) -> Outcome:
        """Take a key; whether there is more to come, the line is to be run, or left."""
        if key == "enter":
            self._remember()
            return "run"
        if key in {"escape", "ctrl+c", "ctrl+g"} or (key == "backspace" and not self.prompt.text):
            return "leave"
        if key in {"tab", "shift+tab"}:
            self._complete(1 if key == "tab" else -1)
        elif key in {"up", "ctrl+p", "down", "ctrl+n"}:
            self._recall(-1 if key in {"up", "ctrl+p"} else 1)
        else:
            self._offered, self._chosen = (), -1
            self.prompt.edit(key, character)
        return "more"

    @property
    def note(self) -> str:
        """What is said beside the line: what Tab offers, or what the command does."""
        if len(self._offered) > 1:
            words = [line.rpartition(" ")[2] for line in self._offered]
            return "  ".join(words[max(0, self._chosen) :])
        return self.explain(self.prompt.text)

    def _complete(self, step: int) -> None:
        if not self._offered:
            self._offered = self.complete(self.prompt.text)
            if not self._offered:
                return
            beginning = shared_beginning(self._offered)
            if len(self._offered) == 1:
                self._write(beginning if beginning.endswith("/") else f"{beginning} ")
                self._offered = ()
                return
            if len(beginning) > len(self.prompt.text):
                self._write(beginning)
            return
        self._chosen = (self._chosen + step) % len(self._offered) if self._chosen >= 0 or step > 0 else -1
        self._write(self._offered[self._chosen])

    def _recall(self, step: int) -> None:
        """The lines run before that begin as what was typed, the last first."""
        if self._recalled == 0:
            self._typed = self.prompt.text
        older = [line for line in reversed(self.history) if line.startswith(self._typed)]
        self._recalled = max(0, min(len(older), self._recalled - step))
        self._write(older[self._recalled - 1] if self._recalled else self._typed)

    def _write(self, text: str) -> None:
        self.prompt.text = text
        self.prompt.cursor = len(text)

    def _remember(self) -> None:
        line = self.prompt.text.strip()
        if line:
            if line in self.history:
                self.history.remove(line)
            self.history.append(line)
            del self.history[:-MOST_REMEMBERED]
