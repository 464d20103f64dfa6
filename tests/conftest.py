"""What every test run shares."""

import os

import pytest
from hypothesis import settings

settings.register_profile("ci", derandomize=True)
"""The same examples on every run of CI, so that a change is judged by itself and not by its luck."""

if os.environ.get("CI"):
    settings.load_profile("ci")

_OWN = ("PULLQUOTE_",)
_APPROVE = "PULLQUOTE_APPROVE"
_TERMINAL = {
    "NO_COLOR", "COLORTERM", "FORCE_HYPERLINKS", "NO_HYPERLINKS", "TMUX", "TERM_PROGRAM",
    "TERM_PROGRAM_VERSION", "LC_TERMINAL", "VTE_VERSION", "KITTY_WINDOW_ID", "KONSOLE_VERSION", "WT_SESSION",
    "SSH_CONNECTION", "SSH_TTY", "LESS", "PAGER", "COLUMNS", "LINES",
}  # fmt: skip


@pytest.fixture(autouse=True)
def plain_surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test depends on the terminal that the tests are run in, nor on the settings of who runs them."""
    for name in list(os.environ):
        if name in _TERMINAL or (name.startswith(_OWN) and name != _APPROVE):
            monkeypatch.delenv(name)
