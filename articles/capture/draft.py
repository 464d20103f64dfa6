"""What is known of an article while it is being captured."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Draft:
    """The fields of `Article`, still open, and what was cut on the way."""

    title: str | None = None
    markdown: str = ""
    authors: tuple[str, ...] = ()
    published: str | None = None
    site: str | None = None
    language: str | None = None
    url: str | None = None
    caption: str | None = None
    lead_image: str | None = None
    description: str | None = None
    tags: tuple[str, ...] = ()
    saved: str | None = None
    """When the page was saved, where the file says so."""
    steps: list["Step"] = field(default_factory=list)

    def cut(self, step: str, text: str) -> None:
        """Notes that `text` was left out, and by which step."""
        self.steps.append(Step(step.replace("_", " "), "cut", " ".join(text.split())))

    def take(self, step: str, text: str) -> None:
        """Notes that `text` was taken (as the title, as the body, …), and by which step."""
        self.steps.append(Step(step, "took", " ".join(text.split())))


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a capture's report: "took" or "cut", by which step, and the text in question."""

    by: str
    what: str
    text: str
