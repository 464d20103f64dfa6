"""Whether Textual is a version whose private parts (driver, key parser, palette) this has been tried on."""

import os
from importlib.util import find_spec

TRIED = ("8.2.",)


def textual_is_tried() -> bool:
    """Read off the name of the installed package: `importlib.metadata` takes 15 ms to say the same."""
    found = find_spec("textual")
    if found is None or found.origin is None:
        return False
    site = os.path.dirname(os.path.dirname(found.origin))
    try:
        names = os.listdir(site)
    except OSError:
        names = []  # In an archive, perhaps.
    installed = [name for name in names if name.startswith("textual-") and name.endswith(".dist-info")]
    if len(installed) == 1:
        return installed[0].removeprefix("textual-").startswith(TRIED)
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("textual").startswith(TRIED)
    except PackageNotFoundError:
        return False
