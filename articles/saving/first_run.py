"""What a new library starts with."""

from articles.library import Library, Original
from articles.saving.sources import CAPTURE_VERSION, prepare_original


def fill_with_samples(library: Library, *, again: bool = False) -> int:
    """Put the sample articles into an empty library, once; how many were put in.

    All of them are made ready first and then kept in one change, so there are never some.
    `again` puts them in whatever the library holds.
    """
    if not again and not library.wants_samples():
        return 0
    from articles.samples import samples

    prepared = [prepare_original(Original(data, name=name)) for name, data in samples()]
    ready = [(each.article, each.evidence, each.original) for each in prepared]
    return len(library.fill(ready, capture=CAPTURE_VERSION))
