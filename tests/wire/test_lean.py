"""What is left out of the first import is left out, and is there for whoever wants it later."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tui.wire.lean import LATER


def _run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize(
    "module", ["ssl", "_hashlib", "textual.command", "textual.widgets._tree", "typing_extensions", *LATER]
)
def test_an_app_is_loaded_without(module: str) -> None:
    code = "import sys; from tui.wire.lean import lean\nwith lean(): import textual.app"

    assert _run(f"{code}\nprint({module!r} in sys.modules)") == "False"


def test_what_was_left_out_can_be_had_afterwards() -> None:
    code = """
from tui.wire.lean import lean
with lean():
    import textual.app
import ssl, textual.command
print(ssl.create_default_context().check_hostname, textual.command.CommandPalette.__mro__[1].__name__)
"""

    assert _run(code) == "True SystemModalScreen"


def test_the_palette_opens_all_the_same() -> None:
    code = """
from tui.wire.lean import lean
with lean():
    from textual.app import App
import asyncio
async def main():
    app = App()
    async with app.run_test() as pilot:
        await pilot.press("ctrl+p")
        await pilot.pause()
        print(type(app.screen).__name__)
asyncio.run(main())
"""

    assert _run(code) == "CommandPalette"


def test_a_page_is_fetched_over_tls_by_other_ways_than_asyncios() -> None:
    code = """
from tui.wire.lean import lean
with lean():
    import textual.app
import httpx
print(type(httpx.Client()).__name__, type(httpx.AsyncClient()).__name__)
"""

    assert _run(code) == "Client AsyncClient"


def test_nothing_is_left_out_where_textual_is_loaded_already() -> None:
    code = """
import textual.app, sys
from tui.wire.lean import lean
with lean():
    import textual.widgets
print("ssl" in sys.modules, "textual.command" in sys.modules)
"""

    assert _run(code) == "True True"


def test_what_stands_in_for_a_module_loads_it_when_it_is_used() -> None:
    code = """
from tui.wire.lean import lean
with lean():
    import textual.app
from rich.style import Style
from textual.notifications import Notification
from textual.suggestions import get_suggestion
style = Style.from_meta({"key": [1, 2]})
print(style.meta, get_suggestion("margn", ["margin", "padding"]), len(Notification("Saved").identity))
"""

    assert _run(code) == "{'key': [1, 2]} margin 36"


def test_a_style_sheet_that_is_wrong_is_told_as_ever() -> None:
    code = """
from tui.wire.lean import lean
with lean():
    from textual.app import App
from textual.css.styles import Styles
try:
    Styles().width = "wide"
except Exception as error:
    print(type(error).__name__, "width" in str(error.help_text.summary))
"""

    assert _run(code) == "StyleValueError True"


def test_who_asks_for_a_module_meanwhile_gets_what_it_has() -> None:
    code = """
from tui.wire.lean import lean
with lean():
    import textual.app
    from pickle import HIGHEST_PROTOCOL
    from typing_extensions import TypeForm
import pickle, typing_extensions
print(pickle.HIGHEST_PROTOCOL == HIGHEST_PROTOCOL, typing_extensions.TypeForm is TypeForm)
"""

    assert _run(code) == "True True"
