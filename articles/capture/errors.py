"""The one error of this room."""


class CaptureError(Exception):
    """Why there is no article: one sentence for the person at the keyboard."""


class NoArticle(Exception):
    """Raised inside this room; its message goes on after the name of the file: "holds no article …"."""
