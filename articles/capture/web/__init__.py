"""Articles from the web: one request, with limits, and a sentence for each way it can fail.

A page also names its other versions: an AMP or print version the page proper, and the other way round.
"""

from articles.capture.web.fetching import Fetched, fetch, leads_home
from articles.capture.web.pictures import fetch_picture, picture_address
from articles.capture.web.versions import lighter_version, page_proper

__all__ = [
    "Fetched",
    "fetch",
    "fetch_picture",
    "leads_home",
    "lighter_version",
    "page_proper",
    "picture_address",
]
