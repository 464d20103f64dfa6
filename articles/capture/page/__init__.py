"""A web page to an article."""

from articles.capture.draft import Draft


def read_page(text: str, draft: Draft) -> None:
    """Fills the draft from a page's HTML."""
    import trafilatura

    found = trafilatura.bare_extraction(text, url=draft.url, with_metadata=True, output_format="markdown")
    if found is None:
        return
    page = found if isinstance(found, dict) else found.as_dict()
    draft.title, draft.markdown = page["title"], page["text"] or ""
    draft.published, draft.site = page["date"], page["sitename"]
