"""A page's source to a draft, step by step."""

import re
from collections.abc import Callable
from urllib.parse import quote, urljoin, urlsplit

from lxml import etree, html

from articles.capture.draft import Draft
from articles.capture.errors import NoArticle
from articles.capture.escaping import escape
from articles.capture.metadata.joining import join_metadata
from articles.capture.metadata.structured import Structured, read_structured
from articles.capture.metadata.tags import PageTags
from articles.capture.page.blocks import PageBlock, page_blocks
from articles.capture.page.choosing import choose
from articles.capture.page.edges import trim_edges
from articles.capture.page.footnotes import find_notes, mark_references, note_blocks, tidy_note
from articles.capture.page.pictures import settle_pictures
from articles.capture.page.pruning import complete, prune, repeated_pull_quotes
from articles.capture.page.regular import regular_tree
from articles.capture.page.tidying import tidy
from articles.capture.page.voting import cast_votes
from articles.capture.page.writing import write_markdown
from articles.language import detect

FEWEST_WORDS = 25
MAX_ELEMENTS = 60_000
"""More than the longest page that anyone reads; beyond this time and memory run out."""
PREVIEW_WORDS = 150
"""A page behind a paywall that shows less than this has shown no article."""

_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\x80-\x9f\ufffe\uffff\ud800-\udfff]")
_SAVED_FROM = re.compile(
    r"saved from url=\(\d+\)\s*(https?://\S+)|saved with SingleFile\s+url:\s*(https?://\S+)", re.IGNORECASE
)
_LANGUAGE = re.compile(r"[a-z]{2}", re.IGNORECASE)


def read_page(text: str, draft: Draft) -> None:
    """Fills the draft from a page's HTML. Raises `NoArticle` where there is none in it."""
    saved_from = _SAVED_FROM.search(text[:4000])
    if draft.url is None and saved_from:
        draft.url = saved_from[1] or saved_from[2]
    tidied = tidy(_CONTROL.sub("", text))
    root = _parse(tidied.markup)
    structured = read_structured(tidied.structured)
    tags = PageTags(root)
    absolute = _addresses(root, draft.url, tags)
    join_metadata(draft, root, structured, tags, absolute)
    bodies = root.findall(".//body")
    tree = regular_tree(bodies[0] if len(bodies) == 1 else root, absolute)
    _read_body(tree, structured, draft)


def _parse(markup: str) -> "etree._Element":
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        raise NoArticle("holds no article: there is nothing in the page") from None
    if sum(1 for _ in root.iter()) > MAX_ELEMENTS:
        raise NoArticle(f"holds more than {MAX_ELEMENTS:,} elements: too much for one article")
    return root


def _addresses(root: "etree._Element", url: str | None, tags: PageTags) -> Callable[[str | None], str | None]:
    """What makes the page's addresses whole, and drops those that lead nowhere a reader can go."""
    declared = next((base.get("href") for base in root.iter("base") if base.get("href")), None)
    base = urljoin(url or tags.link("canonical") or tags.first("og:url") or "", (declared or "").strip())

    def absolute(address: str | None) -> str | None:
        address = (address or "").strip()
        if not address or len(address) > 4000:
            return None
        try:
            whole = urljoin(base, address)
            parts = urlsplit(whole)
        except ValueError:
            return None
        if parts.scheme not in {"http", "https", "mailto", "ftp"} or not (
            parts.netloc or parts.scheme == "mailto"
        ):
            return None
        return (
            quote(whole, safe="/:?#[]@!$&'()*+,;=%~-._|", encoding="utf-8")
            if not whole.isascii() or " " in whole
            else whole
        )

    return absolute


def _read_body(tree: "etree._Element", structured: Structured, draft: Draft) -> None:
    blocks = page_blocks(tree)
    notes = find_notes(tree)
    cast_votes(blocks, tree, [structured.body] if structured.body else [])
    chosen = choose(blocks)
    chosen |= note_blocks(blocks, notes, chosen)
    chosen = complete(blocks, chosen) - repeated_pull_quotes(blocks, chosen)
    chosen = _without_repeats(blocks, chosen)
    chosen = trim_edges(blocks, chosen, draft)
    words = sum(blocks[index].words for index in chosen)
    if structured.body and _promised_words(structured.body) > max(2 * words, FEWEST_WORDS):
        draft.markdown = _promised_markdown(structured.body)
        draft.take("body: JSON-LD", structured.body[:200])
        return
    _refuse_scraps(blocks, chosen, words, structured, draft)
    _report(blocks, chosen, draft)
    chosen = settle_pictures(blocks, chosen, draft)
    mark_references(tree, notes)
    note_elements = [
        (note.label, note.element)
        for note in {id(note.element): note for note in notes.values()}.values()
        if any(
            blocks[index].element is note.element or note.element in blocks[index].ancestors
            for index in chosen
        )
    ]
    prune(tree, blocks, chosen)
    for _, element in note_elements:
        tidy_note(element)
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    _without_empty_notes(tree, [label for label, _ in note_elements])
    found = _LANGUAGE.match(draft.language or "")
    language = detect(" ".join(blocks[index].text for index in sorted(chosen)[:30])) or (
        found[0].lower() if found else None
    )
    draft.markdown = write_markdown(tree, note_elements, language)


def _promised_words(body: str) -> int:
    return len(re.sub(r"<[^>]{0,300}>", " ", body).split())


def _promised_markdown(body: str) -> str:
    """The body that structured data holds, where the page shows less of it."""
    if re.search(r"</?(?:p|div|br)\b", body, re.IGNORECASE):
        tree = regular_tree(_parse(tidy(body).markup), lambda address: address)
        return write_markdown(tree, [], None)
    return "\n\n".join(escape(" ".join(part.split())) for part in re.split(r"\n+", body) if part.strip())


def _without_repeats(blocks: list[PageBlock], chosen: set[int]) -> set[int]:
    """The choice without long paragraphs that the page holds twice (once for small screens)."""
    seen: set[str] = set()
    kept: set[int] = set()
    for index in sorted(chosen):
        block = blocks[index]
        if block.words >= 12 and block.text in seen:
            continue
        seen.add(block.text)
        kept.add(index)
    return kept


def _refuse_scraps(
    blocks: list[PageBlock], chosen: set[int], words: int, structured: Structured, draft: Draft
) -> None:
    wall = next((block for block in blocks if block.sort == "paywall"), None)
    if words < PREVIEW_WORDS and (wall is not None or not structured.is_free):
        raise NoArticle(f"is behind a paywall: it shows only {words} words of the article")
    if wall is not None and not structured.is_free:
        draft.cut("paywall", wall.text)
    if (
        words < FEWEST_WORDS
        and not (structured.is_article and words > 5)
        and words * 3 < sum(b.words for b in blocks)
    ):
        raise NoArticle("holds no article: there is no running text on the page")
    if not words and not any(blocks[index].pictures for index in chosen):
        raise NoArticle("holds no article: there is no running text on the page")


def _report(blocks: list[PageBlock], chosen: set[int], draft: Draft) -> None:
    for block in blocks:
        if not block.words:
            continue
        if block.index in chosen:
            by = "+".join(voter for voter, vote in block.votes.items() if vote > 0) or "neighbours"
            draft.take(f"body: {by}", block.text)
        else:
            draft.cut(block.sort or ("links" if block.link_density > 0.5 else "not the article"), block.text)


def _without_empty_notes(tree: "etree._Element", labels: list[str]) -> None:
    """Takes out references whose note was not kept: an encyclopedia's citations."""
    for reference in list(tree.iter("fn")):
        if reference.text in labels:
            continue
        parent, previous, tail = reference.getparent(), reference.getprevious(), reference.tail or ""
        if parent is None:
            continue
        if previous is not None:
            previous.tail = (previous.tail or "") + tail
        else:
            parent.text = (parent.text or "") + tail
        reference.tail = None
        parent.remove(reference)
