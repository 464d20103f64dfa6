"""Which body is meant where none is named: by a noun, by its kind, or as the issuer of a document."""

from articles.evidence.quotes.speakers.bodies.issuers import issuer_of
from articles.evidence.quotes.speakers.bodies.named import NamedBodies

__all__ = ["NamedBodies", "issuer_of"]
