"""Articles from the web: one request, with limits, and a sentence for each way it can fail.

A page also names its other versions: an AMP or print version the page proper, and the other way round.
"""

from articles.capture.web.fetching import Fetched, fetch
from articles.capture.web.versions import lighter_version, page_proper

__all__ = ["Fetched", "fetch", "lighter_version", "page_proper"]
