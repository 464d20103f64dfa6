"""Work behind the screen's back, in a worker of Textual's."""

from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any, TypeVarTuple

from textual.dom import DOMNode
from textual.worker import WorkType

Given = TypeVarTuple("Given")


def behind(
    node: DOMNode,
    work: Callable[[*Given], Coroutine[Any, Any, None]],
    *given: *Given,
    group: str = "default",
    alone: bool = False,
) -> None:
    """Do `work` with what is `given` while the screen goes on; set `alone`, in place of what is under way
    in its group. It is called by the worker itself: a coroutine handed to one that is cancelled before it
    begins would be awaited by nobody."""
    prepared: WorkType[None] = partial(work, *given)
    node.run_worker(prepared, group=group, exclusive=alone)
