"""The keys that are offered at the foot of the screen, with a word for each."""

from rich.cells import cell_len
from rich.segment import Segment

from tui.keys.keymap import Keymap
from tui.keys.naming import shown
from tui.themes import Theme

TYPING = "typing"
"""The context in which keys are letters."""
CHOOSING = "choosing"
"""The context in which keys are for a list or for words to choose, whose own line says what they do."""


def offer(keymap: Keymap, context: str, width: int, look: Theme) -> list[Segment]:
    """The line that offers them, as far as it is written on."""
    segments = [Segment(" ", look.painted("bar"))]
    for key, word in hints(keymap, context, width - 1):
        segments.append(Segment(key, look.painted("key")))
        segments.append(Segment(f" {word}   ", look.painted("bar")))
    return segments


def hints(keymap: Keymap, context: str, width: int) -> list[tuple[str, str]]:
    """As many keys with their words as fit, the way to all the others always the last."""
    if context == TYPING:
        return [("Enter", "done"), ("Esc", "cancel")]
    if context == CHOOSING:
        return []
    found = [
        (shown(keymap.keys_of(action)[0]), action.hint)
        for action in keymap.actions_in(context)
        if action.hint and keymap.reaches(action, context)
    ]
    help_id = next((i for i, action in enumerate(found) if action[1] == "keys"), None)
    last = [found.pop(help_id)] if help_id is not None else []
    room = width - sum(_width(pair) for pair in last)
    kept: list[tuple[str, str]] = []
    for pair in found:
        room -= _width(pair)
        if room < 0:
            break
        kept.append(pair)
    return kept + last


def _width(pair: tuple[str, str]) -> int:
    return cell_len(pair[0]) + 1 + cell_len(pair[1]) + 3
