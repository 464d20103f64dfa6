"""What every test run shares."""

import os

from hypothesis import settings

settings.register_profile("ci", derandomize=True)
"""The same examples on every run of CI, so that a change is judged by itself and not by its luck."""

if os.environ.get("CI"):
    settings.load_profile("ci")
