"""A page's source to a draft, step by step."""

import re
from collections.abc import Callable
from urllib.parse import quote, urljoin, urlsplit

from lxml import etree, html

from articles.capture.addresses import joined, site_of, web_address
from articles.capture.draft import Draft
from articles.capture.errors import NoArticle
from articles.capture.escaping import escape
from articles.capture.metadata.joining import join_metadata
from articles.capture.metadata.standfirst import standfirst
from articles.capture.metadata.structured import Structured, read_structured
from articles.capture.metadata.tags import PageTags
from articles.capture.page.body import Body, find_body, report, write_body
from articles.capture.page.regular import regular_tree
from articles.capture.page.state import article_in
from articles.capture.page.tidying import tidy
from articles.capture.page.writing import write_markdown
from articles.capture.saved import saved_by_single_file
from articles.language import detect

FEWEST_WORDS = 25
_FRONT_PAGE = 5
MAX_ELEMENTS = 60_000
"""More than the longest page that anyone reads; beyond this time and memory run out."""
PREVIEW_WORDS = 150
"""A page behind a paywall that shows less than this has shown no article."""

_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\x80-\x9f\ufffe\uffff\ud800-\udfff]")
_SAVED_FROM = re.compile(
    r"saved from url=\(\d+\)\s*(https?://\S+)|saved with SingleFile\s+url:\s*(https?://\S+)", re.IGNORECASE
)
_IN_HEAD = frozenset("base basefont bgsound link meta noscript object script style template title".split())
_ODD = re.compile(r"[\s\[\]\\]|^https?:/{2,}$|^https?:///")
_PLAIN_PATH = re.compile(r"(?:/[\w%~-][\w%~.,=&+-]*)*/?(?:\?[\w%~.,=&+-]+)?", re.ASCII)
_LANGUAGE = re.compile(r"[a-z]{2}", re.IGNORECASE)


def read_page(text: str, draft: Draft) -> None:
    """Fills the draft from a page's HTML. Raises `NoArticle` where there is none in it."""
    saved_from = _SAVED_FROM.search(text[:4000])
    if draft.url is None and saved_from:
        draft.url = web_address(saved_from[1] or saved_from[2])
    draft.saved = saved_by_single_file(text[:4000])
    tidied = tidy(_CONTROL.sub("", text).replace("\f", " "))  # white space in HTML, but not in a tree
    root = _parse(tidied.markup)
    tags = PageTags(root)
    titles = [
        root.findtext(".//title") or "",
        tags.first("og:title") or "",
        tags.first("twitter:title") or "",
    ]
    structured = read_structured(tidied.structured, " \n ".join(titles))
    absolute = _addresses(root, draft.url, tags)
    join_metadata(draft, root, structured, tags, absolute)
    bodies = root.findall(".//body")
    top = bodies[0] if len(bodies) == 1 else root
    body = find_body(regular_tree(top, absolute), structured, draft)
    if int(body.tree.get("hidden", "0")) > PREVIEW_WORDS and body.words < PREVIEW_WORDS:
        # Some pages hide their article until a script has run.
        whole = find_body(regular_tree(top, absolute, keep_hidden=True), structured, draft)
        body = whole if whole.words > 2 * body.words + FEWEST_WORDS else body
    if structured.body and promised_words(structured.body) > max(2 * body.words, FEWEST_WORDS):
        draft.markdown = _promised_markdown(structured.body)
        draft.take("body: JSON-LD", structured.body[:200])
        return
    if body.words < PREVIEW_WORDS:
        stated = article_in(tidied.states, draft.title or "")
        if promised_words(stated) > 2 * body.words:
            draft.markdown = as_markdown(stated) if stated.count("</") > 2 else stated
            draft.take("body: the page's scripts", stated[:200])
            return
    _refuse_scraps(body, structured, draft)
    report(body, draft)
    opening = body.text
    found = _LANGUAGE.match(draft.language or "")
    language = detect(body.text) or (found[0].lower() if found else None)
    draft.markdown = write_body(body, language, draft)
    draft.description = standfirst(draft.description, opening)


def _parse(markup: str) -> "etree._Element":
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        raise NoArticle("holds no article: there is nothing in the page") from None
    if sum(1 for _ in root.iter()) > MAX_ELEMENTS:
        raise NoArticle(f"holds more than {MAX_ELEMENTS:,} elements: too much for one article")
    etree.strip_elements(root, "button", "select", "datalist", with_tail=False)
    _end_head(root)
    return root


def _end_head(root: "etree._Element") -> None:
    """libxml2 is older than HTML 5: where `<body>` is left out, `<nav>` does not end the head for it."""
    head = root.find("head")
    if head is None:
        return
    first = next((at for at, child in enumerate(head) if child.tag not in _IN_HEAD), len(head))
    strays = list(head)[first:]
    if strays:
        body = root.find("body")
        body = etree.SubElement(root, "body") if body is None else body
        for at, stray in enumerate(strays):
            body.insert(at, stray)


def _addresses(root: "etree._Element", url: str | None, tags: PageTags) -> Callable[[str | None], str | None]:
    """What makes the page's addresses whole, and drops those that lead nowhere a reader can go."""
    declared = next((base.get("href") for base in root.iter("base") if base.get("href")), None)
    base = joined(url or tags.link("canonical") or tags.first("og:url") or "", (declared or "").strip())

    site = site_of(base)

    def absolute(address: str | None) -> str | None:
        address = (address or "").strip()
        if not address or len(address) > 4000:
            return None
        if address.isascii() and address.startswith(("http://", "https://")) and not _ODD.search(address):
            return address
        if site and address.startswith("/") and _PLAIN_PATH.fullmatch(address):
            return site + address
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


def _refuse_scraps(body: Body, structured: Structured, draft: Draft) -> None:
    blocks, words = body.blocks, body.words
    wall = next((block for block in blocks if block.sort == "paywall"), None)
    if words < PREVIEW_WORDS and (wall is not None or not structured.is_free):
        raise NoArticle(f"is behind a paywall: it shows only {words} words of the article")
    if wall is not None and not structured.is_free:
        draft.cut("paywall", wall.text)
    if not structured.is_article and _is_front_page(body):
        raise NoArticle("holds no article but a list of them: open one of those")
    scraps = words < FEWEST_WORDS and not (structured.is_article and words > 5)
    if scraps and words * 3 < sum(block.words for block in blocks):
        raise NoArticle("holds no article: there is no running text on the page")
    if not words and not any(blocks[index].pictures for index in body.chosen):
        raise NoArticle("holds no article: there is no running text on the page")


def _is_front_page(body: Body) -> bool:
    """Whether what was chosen is headlines that lead elsewhere, each with a line or two below."""
    headings = [body.blocks[index] for index in body.chosen if body.blocks[index].is_heading]
    leading = [heading for heading in headings if heading.link_density > 0.9]
    return (
        len(leading) >= _FRONT_PAGE and len(leading) > 0.7 * len(headings) and body.words < 80 * len(leading)
    )


def promised_words(body: str) -> int:
    return len(re.sub(r"<[^>]{0,300}>", " ", body).split())


def as_markdown(markup: str) -> str:
    """All that a piece of HTML holds. Raises `NoArticle` where that is nothing, or too much."""
    tree = regular_tree(_parse(tidy(markup).markup), lambda address: address)
    return write_markdown(tree, [], None)


def _promised_markdown(body: str) -> str:
    """The body that structured data holds, where the page shows less of it."""
    if re.search(r"</?(?:p|div|br)\b", body, re.IGNORECASE):
        return as_markdown(body)
    return "\n\n".join(escape(" ".join(part.split())) for part in re.split(r"\n+", body) if part.strip())
