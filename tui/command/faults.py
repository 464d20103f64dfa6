"""Where the details of a fault go: to a file, never to the screen."""

from pathlib import Path

LARGEST = 1_000_000
"""Bytes after which the log begins anew."""


def log_path() -> Path:
    """The file that faults are written to."""
    from platformdirs import user_log_path

    return user_log_path("pullquote", appauthor=False) / "pullquote.log"


def log_faults() -> None:
    """From now on, what this program and its libraries warn about goes to the log.

    The file is made when there is something to write, and not at all where that cannot be done.
    """
    import logging

    root = logging.getLogger()
    if root.handlers:
        return
    try:
        path = log_path()
        path.parent.mkdir(parents=True, exist_ok=True)
        mode = "w" if path.exists() and path.stat().st_size > LARGEST else "a"
        handler: logging.Handler = logging.FileHandler(path, mode, encoding="utf-8", delay=True)
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
    root.addHandler(handler)


def log_fault(error: BaseException) -> str:
    """Write down an error that should not have been; the sentence that says so."""
    import logging

    log_faults()
    logging.getLogger("pullquote").error("fault", exc_info=error)
    return f"That went wrong, by a fault of Pullquote's ({type(error).__name__}: {error}). See {log_path()}."
