"""Keys: one table of actions, and the map from keys to them.

The help screen, the hint line, the palette and `config.toml` are all drawn from `ACTIONS`. The
app hands every key to `Keymap.press`, which knows counts and sequences, and calls
`action_<name>` of the list, the reader or itself. Importing this room is light.
"""

from tui.keys.actions import ACTIONS, CONTEXTS, Action, Where
from tui.keys.keymap import Keymap, Pressed, conflicts

__all__ = ["ACTIONS", "CONTEXTS", "Action", "Keymap", "Pressed", "Where", "conflicts"]
