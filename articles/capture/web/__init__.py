"""Articles from the web: one request, with limits, and a sentence for each way it can fail."""

from articles.capture.web.fetching import Fetched, fetch

__all__ = ["Fetched", "fetch"]
