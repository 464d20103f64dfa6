"""The one error of this room."""


class CaptureError(Exception):
    """Why there is no article: one sentence for the person at the keyboard."""
