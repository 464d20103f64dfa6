"""Which keys do what at present, and the reading of keys as they are pressed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from tui.keys.actions import ACTIONS, CONTEXTS, Action

LARGEST_COUNT = 9999


@dataclass(frozen=True, slots=True)
class Pressed:
    """What a key came to: an action with its count, or more keys to wait for (`pending`), or nothing."""

    action: Action | None = None
    count: int = 1
    pending: bool = False


@dataclass(slots=True)
class Keymap:
    """The keys of every action, and the keys typed so far of a count or a sequence.

    `changes` gives an action's id the keys that replace its own; no keys at all unbinds it.
    """

    actions: tuple[Action, ...] = ACTIONS
    changes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    _bound: dict[str, dict[tuple[str, ...], Action]] = field(init=False)
    _count: str = field(default="", init=False)
    _typed: tuple[str, ...] = field(default=(), init=False)

    def __post_init__(self) -> None:
        self._bound = {
            context: {
                tuple(keys.split(" ")): action
                for place in reversed(places)  # the nearest place last, so that it wins
                for action in self.actions
                if action.where == place
                for keys in self.keys_of(action)
            }
            for context, places in CONTEXTS.items()
        }

    def keys_of(self, action: Action) -> tuple[str, ...]:
        """The keys bound to the action now."""
        return self.changes.get(action.id, action.keys)

    def bound(self) -> list[tuple[Action, tuple[str, ...]]]:
        """Every action that has keys, with them."""
        return [(action, keys) for action in self.actions if (keys := self.keys_of(action))]

    def actions_in(self, context: str) -> list[Action]:
        """What can be done there, what is nearest first; an action without keys is among them."""
        places = CONTEXTS[context]
        return [action for place in places for action in self.actions if action.where == place]

    def reaches(self, action: Action, context: str) -> bool:
        """Whether its first key does it there, and no nearer action has taken the key."""
        keys = self.keys_of(action)
        return bool(keys) and self._bound[context].get(tuple(keys[0].split(" "))) == action

    def knows(self, key: str, context: str) -> bool:
        """Whether the key means anything there, or goes on with what is typed."""
        typed = (*self._typed, key)
        return any(keys[: len(typed)] == typed for keys in self._bound[context])

    @property
    def typed(self) -> str:
        """The count and keys typed so far, as the hint line shows them."""
        return " ".join(part for part in (self._count, *self._typed) if part)

    def press(self, key: str, context: str) -> Pressed:
        """Take in one key, written as in the table, pressed in that context."""
        bound = self._bound[context]
        if not self._typed and (key,) not in bound and self._is_digit(key):
            self._count = str(min(LARGEST_COUNT, int(self._count + key)))
            return Pressed(pending=True)
        typed = (*self._typed, key)
        action = bound.get(typed)
        if action is not None:
            pressed = Pressed(action, int(self._count or action.uncounted))
            self.forget()
            return pressed
        if any(keys[: len(typed)] == typed for keys in bound):
            self._typed = typed
            return Pressed(pending=True)
        self.forget()
        return Pressed()

    def forget(self) -> None:
        """Drop a count or sequence typed in part."""
        self._count, self._typed = "", ()

    def _is_digit(self, key: str) -> bool:
        return key.isdecimal() and key.isascii() and (key != "0" or bool(self._count))


def conflicts(keymap: Keymap) -> list[str]:
    """A sentence for every key that two actions of one place share, and every key that hides a
    longer sequence which begins with it."""
    return [
        sentence
        for place in ("list", "reader", "finding", "searched", "everywhere")
        for sentence in _conflicts_in([a for a in keymap.actions if a.where == place], keymap)
    ]


def _conflicts_in(actions: Iterable[Action], keymap: Keymap) -> list[str]:
    owners: dict[tuple[str, ...], Action] = {}
    sentences = []
    for action in actions:
        for written in keymap.keys_of(action):
            keys = tuple(written.split(" "))
            for other_keys, other in owners.items():
                shorter = min(len(keys), len(other_keys))
                if other is not action and keys[:shorter] == other_keys[:shorter]:
                    sentences.append(f"`{written}` is bound to both {other.id} and {action.id}")
            owners[keys] = action
    return sentences
