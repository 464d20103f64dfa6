"""Work behind the screen's back, which never waits for the disk or the network.

`keeper` works the library in a thread of its own; `workers` are Textual's; `aside` is what may be left
behind when the program ends. `adding` saves articles and `following` fetches what a link leads to.
"""

from tui.behind.keeper import Keeper, Work
from tui.behind.workers import behind

__all__ = ["Keeper", "Work", "behind"]
