"""Where the library is when nobody says otherwise."""

from pathlib import Path


def default_path() -> Path:
    """`library.db` in the platform's folder for data of the user's programs."""
    from platformdirs import user_data_path

    return user_data_path("pullquote", appauthor=False) / "library.db"
