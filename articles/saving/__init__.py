"""Saving: from a file, an address or a pipe to an article in the library, with its evidence.

    for outcome in save(library, ["page.html", "https://example.org/story"]):
        print(outcome)  # `Kept` or `Refused`

This is the one place where capture, evidence and library meet; the command line and the reader
both save through it. `prepare` does what takes time and touches nothing: read the source, make
articles of it, find their evidence. With many sources that runs in worker processes, while the
library is only ever written by the process that asked. A bad source is an outcome like any other
and never keeps the rest from being saved, and none may take more than `limits` says. An article so
long that there is no time to search it is kept without its evidence, for `reextract` to find.
`reextract` and `recapture` do the same again for what is in the library already, once the extractor
or the capture has become better; `bring_back` makes an article again from an earlier capture.
"""

from articles.saving.first_run import fill_with_samples
from articles.saving.refreshing import Refreshed, bring_back, recapture, reextract
from articles.saving.saving import Kept, Outcome, Refused, examine, report, save
from articles.saving.sources import (
    CAPTURE_VERSION,
    STDIN,
    check_source,
    expanded,
    is_address,
    prepare,
)
from articles.saving.visiting import Prepared

__all__ = [
    "CAPTURE_VERSION",
    "STDIN",
    "Kept",
    "Outcome",
    "Prepared",
    "Refreshed",
    "Refused",
    "bring_back",
    "check_source",
    "examine",
    "expanded",
    "fill_with_samples",
    "is_address",
    "prepare",
    "recapture",
    "reextract",
    "report",
    "save",
]
