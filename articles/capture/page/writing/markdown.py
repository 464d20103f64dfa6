"""The pruned tree as Markdown, its notes at the end."""

from lxml import etree


def write_markdown(
    tree: "etree._Element", notes: "list[tuple[str, etree._Element]]", language: str | None
) -> str:
    """The Markdown of a regular tree; each note is a label and the element that holds it."""
    # BeautifulSoup and markdownify take a fifth of a second to load: only where a page is written.
    from articles.capture.page.writing.converting import Converter

    converter = Converter(language)
    parts = [converter.document(tree)]
    for label, element in notes:
        body = converter.document(element).strip()
        if body:
            first, *rest = body.split("\n")
            parts.append(
                "\n".join([f"[^{label}]: {first}", *(f"    {line}" if line else "" for line in rest)])
            )
    return "\n\n".join(part for part in parts if part.strip())
