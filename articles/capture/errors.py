"""The one error of this room."""

from articles.article.hostile import clean_line


class CaptureError(Exception):
    """Why there is no article: one sentence for the person at the keyboard.

    It may name what an archive or a server named, so it is made harmless here, once for all.
    """

    def __init__(self, sentence: str) -> None:
        super().__init__(clean_line(sentence))


class NoArticle(Exception):
    """Raised inside this room; its message goes on after the name of the file: "holds no article …"."""
