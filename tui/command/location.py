"""Which library is meant."""

import os
from pathlib import Path


def library_path(chosen: str | None = None) -> Path:
    """The library chosen on the command line, else by `PULLQUOTE_LIBRARY`, else the user's own."""
    chosen = chosen or os.environ.get("PULLQUOTE_LIBRARY")
    if chosen:
        return Path(os.path.expanduser(chosen))
    from articles.library import default_path

    return default_path()
