"""What language a text is in.

Scripts that one language writes (or whose letters betray it) are told by their letters; the Latin
ones by their commonest words and letters, kept as plain lists in `profiles.py`. That is a few
hundred words and no model, so that it costs nothing to import and little enough to ask of every
paragraph.
"""

from articles.language.detection import detect, other_languages, plain_languages

__all__ = ["detect", "other_languages", "plain_languages"]
