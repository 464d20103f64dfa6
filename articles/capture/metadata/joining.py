"""What the sources say, weighed: structured data, then meta tags, then the page."""

from collections.abc import Callable
from urllib.parse import urljoin, urlsplit

from lxml import etree

from articles.capture.addresses import host_of, is_placeholder
from articles.capture.draft import Draft
from articles.capture.metadata.authors import is_agency, is_group, read_authors
from articles.capture.metadata.bylines import SURE as SURE_BYLINE
from articles.capture.metadata.datelines import SURE as SURE_DATE
from articles.capture.metadata.dates import date_in_url, read_date
from articles.capture.metadata.structured import Structured
from articles.capture.metadata.tags import PageTags
from articles.capture.metadata.titles import (
    FIRST_HEADING,
    TitleCandidate,
    choose_title,
    site_named,
    suffix_of,
    tidy,
)
from articles.capture.metadata.visible import Visible, read_visible
from articles.capture.wording import is_byline_start

_PUBLISHED = (
    "article:published_time", "datepublished", "og:published_time", "article:published", "parsely-pub-date",
    "sailthru.date", "date.issued", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created",
    "citation_publication_date", "citation_date", "dc.date", "dc.date.published", "publish-date", "publish_date",
    "publishdate", "pubdate", "publication_date", "publication-date", "published_date", "published", "article.published",
    "article_date_original", "originalpublicationdate", "displaydate", "ptime", "pdate", "rnews:datepublished",
    "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "bt:pubdate", "shareaholic:article_published_time",
    "video:release_date", "release_date", "dc.created", "dcsext.articlefirstpublished", "date", "timestamp", "created",
    "datecreated", "last-published",
)  # fmt: skip
_MODIFIED = (
    "article:modified_time",
    "datemodified",
    "og:updated_time",
    "last-modified",
    "dcterms.modified",
    "dc.date.modified",
)
_AUTHORS = (
    "author", "article:author_name", "article:author", "parsely-author", "sailthru.author", "dc.creator",
    "dcterms.creator", "dc.author", "citation_author", "byl", "byline", "twitter:data1:author", "authors", "creator",
    "cxenseparse:author", "rbauthors", "og:article:author", "og:author", "article.author", "bt:author", "shareaholic:article_author_name",
)  # fmt: skip
# Where 03/04/2024 is read with its month first, after CLDR's short dates; a page that says no locale
# is taken for American, as most of those are, unless its address says otherwise.
_MONTH_FIRST_LOCALES = {"", "en", "en-us"}
_DAY_FIRST_DOMAINS = (".uk", ".au", ".nz", ".ie", ".in", ".za")
_MAX_GUESSED = 8000
_TITLES = (
    ("og:title", 2.0), ("twitter:title", 1.0), ("parsely-title", 1.5), ("sailthru.title", 1.5), ("dc.title", 1.2),
    ("dcterms.title", 1.0), ("citation_title", 2.0), ("headline", 1.5), ("title", 0.8), ("hdl", 1.0),
)  # fmt: skip


def join_metadata(
    draft: Draft,
    root: "etree._Element",
    structured: Structured,
    tags: PageTags,
    absolute: Callable[[str | None], str | None],
) -> None:
    """Fills the draft's metadata from all that the page says."""
    month_first = _is_month_first(tags, draft.url)
    author_page = next(
        (value for value in tags.every("article:author", "author") if value.startswith(("http", "/"))), None
    )
    visible = read_visible(root, month_first=month_first, author_page=author_page)
    draft.url = canonical_url(draft.url, structured, tags)
    draft.site = _site(draft, structured, tags, visible)
    draft.title = _title(draft, structured, tags, visible)
    if draft.site is None and draft.title and visible.page_title:
        draft.site = suffix_of(visible.page_title, draft.title)
    draft.site = draft.site or _host(draft.url)
    words = tags.every("article:tag", "news_keywords", "keywords") or structured.keywords
    draft.tags = tuple(
        dict.fromkeys(word.strip() for value in words for word in value.split(",") if word.strip())
    )[:30]
    draft.authors = _authors(draft, structured, tags, visible)
    draft.published = _published(draft, structured, tags, visible, month_first) or _guessed(draft, root)
    draft.language = (
        tags.language
        or structured.language
        or tags.first("og:locale", "content-language", "language", "dc.language")
    )
    draft.lead_image = absolute(_lead_image(structured, tags))
    draft.caption = structured.caption
    draft.description = (
        tidy(tags.first("og:description", "description", "twitter:description", "dc.description"))
        or structured.description
    )


def _lead_image(structured: Structured, tags: PageTags) -> str | None:
    """The picture that the page names first, of those that show something."""
    named = tags.every(
        "og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src"
    )
    return next((image for image in (*named, structured.image) if image and not is_placeholder(image)), None)


def canonical_url(given: str | None, structured: Structured, tags: PageTags) -> str | None:
    """The address that the page gives itself, unless that is the site's front page."""
    for candidate in (tags.link("canonical"), tags.first("og:url"), structured.url, tags.link("shortlink")):
        if not candidate or not candidate.strip():
            continue
        try:
            whole = urljoin(given or "", candidate.strip())
            parts = urlsplit(whole)
            origin = urlsplit(given or "")
        except ValueError:
            continue
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            continue
        if given and origin.path.strip("/") and not parts.path.strip("/") and not parts.query:
            continue
        return whole
    return given


def _host(url: str | None) -> str | None:
    return host_of(url).removeprefix("www.") or None


def _is_month_first(tags: PageTags, url: str | None) -> bool:
    """Whether 03/04/2024 is the fourth of March on this page."""
    locale = (tags.language or tags.first("og:locale") or "").lower().replace("_", "-")
    return locale in _MONTH_FIRST_LOCALES and not (_host(url) or "").endswith(_DAY_FIRST_DOMAINS)


def _site(draft: Draft, structured: Structured, tags: PageTags, visible: Visible) -> str | None:
    names = (
        tidy(tags.first("og:site_name")),
        structured.publisher,
        structured.site,
        tidy(tags.first("application-name", "dc.publisher", "publisher", "citation_journal_title")),
    )
    named = site_named(names, visible.page_title, draft.url)
    return named.removeprefix("@").removeprefix("www.") if named else None


def _title(draft: Draft, structured: Structured, tags: PageTags, visible: Visible) -> str | None:
    candidates = [
        TitleCandidate(text, FIRST_HEADING - 0.8 * index, is_visible=True)
        for index, text in enumerate(visible.headings[:3])
    ]
    if structured.headline:
        candidates.append(
            TitleCandidate(tidy(structured.headline) or "", 2.0 if structured.is_article else 1.0)
        )
    for name, weight in _TITLES:
        text = tidy(tags.first(name))
        if text:
            candidates.append(TitleCandidate(text, weight))
    if visible.page_title:
        candidates.append(TitleCandidate(visible.page_title, 1.5))
    sites = [draft.site or "", structured.publisher or "", structured.site or ""]
    title = choose_title([candidate for candidate in candidates if candidate.text], sites, draft.url)
    if title:
        draft.take("title", title)
    return title


def _authors(draft: Draft, structured: Structured, tags: PageTags, visible: Visible) -> tuple[str, ...]:
    tagged = _meta_authors(tags, draft.site)
    sources = [
        ("JSON-LD", structured.authors, read_authors(structured.authors, site=draft.site)),
        ("meta tags", tagged, read_authors(tagged, site=draft.site)),
        ("byline", list(visible.byline.names), read_authors(visible.byline.names, site=draft.site)),
        ("JSON-LD", structured.organisations, read_authors(structured.organisations)),
    ]
    if visible.byline.strength >= SURE_BYLINE:
        # A byline below the headline knows better than a tag, which often names who keeps the site.
        sources[1], sources[2] = sources[2], sources[1]
    site, label = (draft.site or "").casefold(), (_host(draft.url) or "").partition(".")[0]
    found = []
    for step, raw, names in sources:
        own = {site} if step == "byline" else {site, label}
        people = tuple(name for name in names if name.casefold() not in own)
        is_person = not any(is_group(value, draft.site) for value in raw) and not all(map(is_agency, people))
        found.append((not is_person, step, _without_groups(people, draft)))
    # A person whom any source names goes before an agency, a desk or a company.
    for _, step, people in sorted(found, key=lambda row: row[0]):
        if people:
            people = _without_places(people, draft.tags)
            draft.take(f"authors: {step}", ", ".join(people))
            return people
    return ()


def _without_groups(names: tuple[str, ...], draft: Draft) -> tuple[str, ...]:
    """The names without the paper's own after a person's: "Jo Lund, CANAL POST"."""
    host = "".join(letter for letter in _host(draft.url) or "" if letter.isalnum())
    kept = tuple(
        name
        for name in names
        if not is_group(name, draft.site) and not host.startswith("".join(name.casefold().split()))
    )
    return kept or names


def _without_places(names: tuple[str, ...], tags: tuple[str, ...]) -> tuple[str, ...]:
    """The names without those after the first that are subjects of the page: "Ana Ruiz | Palma de Mallorca"."""
    subjects = {tag.casefold() for tag in tags}
    if names[0].casefold() in subjects:
        return names
    return tuple(name for name in names if name.casefold() not in subjects)


def _meta_authors(tags: PageTags, site: str | None) -> list[str]:
    # WordPress says "Written by" in one tag and the name in the next.
    labelled = tags.first("twitter:data1")
    if labelled and is_byline_start((tags.first("twitter:label1") or "") + " "):
        return [labelled]
    for name in _AUTHORS:
        values = [value for value in tags.every(name) if not value.startswith(("http", "/"))]
        if name == "citation_author":  # "Oliveira, Marta"
            values = [
                " ".join(reversed(value.split(", "))) if value.count(", ") == 1 else value for value in values
            ]
        if values and read_authors(values, site=site):
            return values
    return []


def _published(
    draft: Draft, structured: Structured, tags: PageTags, visible: Visible, month_first: bool
) -> str | None:
    in_url, shown = date_in_url(draft.url), visible.dateline
    on_the_page = [("the page", shown.date), ("the address", in_url)]
    if in_url and shown.date and in_url != shown.date[:10] and shown.strength < SURE_DATE:
        on_the_page.reverse()
    candidates = [
        ("JSON-LD", read_date(structured.published, month_first=month_first)),
        *((name, read_date(tags.first(name), month_first=month_first)) for name in _PUBLISHED),
        *on_the_page,
        ("JSON-LD, modified", read_date(structured.modified)),
        *((name, read_date(tags.first(name))) for name in _MODIFIED),
    ]
    for step, value in candidates:
        if value:
            draft.take(f"date: {step}", value)
            return value
    return None


def _guessed(draft: Draft, root: "etree._Element") -> str | None:
    """htmldate's opinion, where nothing on the page is clear."""
    if sum(1 for _ in root.iter()) > _MAX_GUESSED:
        return None
    from copy import deepcopy

    from htmldate import find_date
    from lxml import html

    page = deepcopy(root)  # htmldate prunes what it is given
    assert isinstance(page, html.HtmlElement)
    value: str | None = find_date(page, extensive_search=False, original_date=True, url=draft.url)
    if value:
        draft.take("date: htmldate", value)
    return value
