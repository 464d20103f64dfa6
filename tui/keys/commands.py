"""Commands: every action of the table by its name, with what it takes, as typed after `:`.

`:50%`, `:120`, `:theme dark`, `:export csv`, `:down 5`, `:q`. The names are those of the actions, with
hyphens; the beginning of one is enough where no other begins so.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from tui.keys.actions import Action
from tui.keys.keymap import LARGEST_COUNT, Keymap

Values = Callable[[str, str], Iterable[str]]
"""What can stand for an argument of that kind, given what has been typed of it."""


class CommandError(Exception):
    """What was typed is no command; the message is a sentence that says why."""


@dataclass(frozen=True, slots=True)
class Command:
    """An action with how often, or with what it takes, in words."""

    action: Action
    count: int | None = None
    argument: str = ""


def names_of(action: Action) -> tuple[str, ...]:
    """What an action is called."""
    return (action.name.replace("_", "-"), *action.also)


def read_command(line: str, keymap: Keymap, context: str) -> Command:
    """The command in a line, as it is meant in that place. Raises `CommandError`."""
    name, _, argument = line.strip().partition(" ")
    argument = argument.strip()
    if name.rstrip("%").isdecimal() and name.isascii():
        name, argument = "goto", name
    action = _called(name, keymap, context, taking=bool(argument))
    if action.takes:
        return Command(action, argument=argument)
    if not argument:
        return Command(action)
    if not action.counted:
        raise CommandError(f"“{names_of(action)[0]}” takes nothing after it.")
    if not (argument.isdecimal() and argument.isascii()):
        raise CommandError(f"“{names_of(action)[0]}” takes a number, as in {names_of(action)[0]} 5.")
    return Command(action, min(LARGEST_COUNT, int(argument[:9])))


def _called(name: str, keymap: Keymap, context: str, *, taking: bool = False) -> Action:
    known = _by_name(keymap, context, taking=taking)
    if name in known:
        return known[name]
    begun = {one: action for one, action in known.items() if one.startswith(name.lower())}
    actions = list(dict.fromkeys(begun.values()))
    if len(actions) == 1:
        return actions[0]
    if not begun:
        raise CommandError(f"There is no command “{name}”; Tab lists what there is.")
    some = ", ".join(list(begun)[:4]) + (" …" if len(begun) > 4 else "")
    raise CommandError(f"“{name}” may be {some}: type more of it.")


def _by_name(keymap: Keymap, context: str, *, taking: bool = False) -> dict[str, Action]:
    """Every action by each of its names; where two share one, the one of the place at hand has it, or
    where something is to be taken, the one that takes it."""
    nearest = keymap.actions_in(context)
    order = nearest + [action for action in keymap.actions if action not in nearest]
    if taking:
        order.sort(key=lambda action: not (action.takes or action.counted))
    found: dict[str, Action] = {}
    for action in order:
        for name in names_of(action):
            found.setdefault(name, action)
    return found


def completions(line: str, keymap: Keymap, context: str, values: Values) -> list[str]:
    """The lines that go on from what is typed: names first, then what the command takes."""
    line = line.lstrip()
    name, space, argument = line.partition(" ")
    if not space:
        return sorted(one for one in _by_name(keymap, context) if one.startswith(name.lower()))
    try:
        action = _called(name, keymap, context, taking=True)
    except CommandError:
        return []
    *before, last = argument.split(" ")
    begun = " ".join([name, *before, ""])
    return [f"{begun}{value}" for value in values(action.takes, last) if value.startswith(last)]


def explained(line: str, keymap: Keymap, context: str) -> str:
    """What the command being typed does, once it is known which it is."""
    name = line.strip().partition(" ")[0]
    known = _by_name(keymap, context)
    return known[name].help if name in known else ""


def shared_beginning(lines: Sequence[str]) -> str:
    """What all of them begin with."""
    least, most = min(lines), max(lines)
    for place, character in enumerate(least):
        if most[place : place + 1] != character:
            return least[:place]
    return least
