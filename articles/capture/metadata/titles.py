"""The headline among what a page calls itself: site names cut off where there is evidence for it."""

import html
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from articles.article.hostile import clean_line
from articles.capture.addresses import host_of
from articles.capture.wording import furniture

_SEPARATOR = re.compile(r"\s+[|\-–—·•»›:/~\\]+\s+|\s*[|»]\s*|\s*::\s*|:\s+|\s*[｜：]\s*")
_STRONG = re.compile(r"\s*\|\s*|\s+[–—»·•]\s+|\s+-\s+|\s*::\s*|\s+/\s+")
_BRACKETED = re.compile(r"\s*[（(［\[【]([^（()）［\[\]］【】]{2,40})[）)］\]】]\s*$")
_WORDS = re.compile(r"\w+")
_NOT_LETTERS = re.compile(r"[\W_]+")
_TAIL_MARKS = (" | ", " » ", " « ", " › ", " ‹ ", " • ")
_TRUSTED = 1.0
FIRST_HEADING = 2.6
_ELLIPSIS = re.compile(r"\s*(?:\.\.\.|…)$")


@dataclass(frozen=True, slots=True)
class TitleCandidate:
    """A title and how far its source is to be trusted."""

    text: str
    weight: float
    is_visible: bool = False


def normal(text: str) -> str:
    """Letters and digits alone, lower case: what two titles are compared by."""
    return _NOT_LETTERS.sub("", unicodedata.normalize("NFKC", text).casefold())


def tidy(text: str | None) -> str | None:
    """A title on one line, its entities read."""
    if not text:
        return None
    text = clean_line(html.unescape(html.unescape(text)) if "&" in text else text)
    return re.sub(r"<[^>]{1,80}>", "", text).strip() or None


def choose_title(candidates: list[TitleCandidate], sites: list[str], url: str | None) -> str | None:
    """The title that the most trusted sources agree on, in the words of the page itself if it agrees."""
    names = {normal(site) for site in sites if site} | _domain_names(url)
    names.discard("")
    texts = [candidate.text for candidate in candidates]
    # A lesser heading may be a piece of the title; to be cut down to, a text must be a title elsewhere.
    trusted = [
        candidate.text
        for candidate in candidates
        if candidate.weight >= (FIRST_HEADING if candidate.is_visible else _TRUSTED)
    ]
    headings = [candidate.text for candidate in candidates if candidate.is_visible]
    if len({normal(text) for text in texts}) == 1 and not any(
        candidate.is_visible for candidate in candidates
    ):
        return without_credit(_without_tail(without_site(texts[0], names, texts)))
    cut = [
        TitleCandidate(
            without_site(candidate.text, names, trusted, headings), candidate.weight, candidate.is_visible
        )
        for candidate in candidates
    ]
    usable = [
        candidate for candidate in cut if normal(candidate.text) and normal(candidate.text) not in names
    ]
    if not usable:
        return next(iter(texts), None)

    def support(one: TitleCandidate) -> float:
        mine = normal(one.text)
        return sum(
            other.weight * max(_agreement(mine, normal(other.text)), _shared(one.text, other.text))
            for other in usable
        )

    best = max(usable, key=support)
    key = normal(best.text)
    same = [candidate for candidate in usable if normal(candidate.text) == key]
    visible = [candidate for candidate in same if candidate.is_visible]
    chosen = (visible or sorted(same, key=lambda candidate: -candidate.weight))[0].text
    if not visible:
        chosen = _without_tail(chosen)
    return without_credit(_completed(_plainest(chosen, same), usable))


def _plainest(title: str, same: list[TitleCandidate]) -> str:
    """The title in another source's spelling, where its own is in capitals or has a blank before its colon."""
    others = [candidate.text for candidate in same if candidate.text != title]
    if title.isupper():
        return next((other for other in others if not other.isupper()), title)
    if " :" in title or " ," in title:
        closed = re.sub(r"\s+(?=[:,])", "", title)
        return next((other for other in others if other == closed), title)
    return title


def without_credit(title: str) -> str:
    """The title without the picture's credit in brackets at its end: "Bridge opens (Photo: Jo Lund)"."""
    found = _BRACKETED.search(title)
    if found and found.start() > 8 and furniture(found[1]) == "credit":
        return title[: found.start()]
    return title


def _without_tail(title: str) -> str:
    """A title that nothing else on the page speaks for, without what is most likely the site's name."""
    head, separator, tail = next(
        (parts for mark in _TAIL_MARKS if (parts := title.rpartition(mark))[1]), ("", "", "")
    )
    if not separator:
        head, separator, tail = title.rpartition(" - ")
        if not all(word[:1].isupper() or not word[:1].isalpha() for word in tail.split()):
            return title
    return head.strip() if separator and len(head.split()) > 2 and len(tail.split()) <= 4 else title


def _agreement(one: str, other: str) -> float:
    if one == other:
        return 1.0
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) >= 12 and longer.startswith(shorter):
        return 0.5
    return 0.3 if len(shorter) >= 12 and shorter in longer else 0.0


def _shared(one: str, other: str) -> float:
    """How far two titles say the same in other words: "Bridge test: Elsmouth", "Elsmouth's bridge in a test"."""
    mine, others = set(_WORDS.findall(one.casefold())), set(_WORDS.findall(other.casefold()))
    return 0.4 if len(mine & others) > 2 and len(mine & others) > 0.6 * len(mine | others) else 0.0


def _completed(title: str, candidates: list[TitleCandidate]) -> str:
    """The whole of a title that its source cut short with an ellipsis."""
    if not _ELLIPSIS.search(title):
        return title
    stem = _ELLIPSIS.sub("", title)
    return next(
        (other.text for other in candidates if other.text.startswith(stem) and len(other.text) > len(title)),
        title,
    )


def without_site(title: str, names: set[str], others: list[str], headings: Sequence[str] = ()) -> str:
    """The title without the site's name before or after it.

    Cut where the part is a name of the site, or where what is left is another source's whole title.
    """
    known = {normal(other) for other in others if other != title}
    heads = {normal(other) for other in headings}
    for _ in range(3):
        pieces = list(_SEPARATOR.finditer(title))
        shorter = None
        for found in reversed(pieces):
            head, tail = title[: found.start()].strip(), title[found.end() :].strip()
            if (
                normal(head) in known
                or (_is_site(tail, names) and normal(head) and not _is_site(head, names))
                or _is_most_of(normal(head), normal(title), heads)
            ):
                shorter = head
            elif normal(tail) in known or (_is_site(head, names) and len(normal(tail)) > 8):
                shorter = tail
            if shorter and len(normal(shorter)) > 3:
                break
            shorter = None
        if shorter is None:
            break
        title = shorter
    return title


def _is_most_of(key: str, title: str, headings: set[str]) -> bool:
    """Whether a heading says that much and a word more: "Bridge opens" of "Bridge opens (subscribers)"."""
    return len(key) > 14 and any(
        heading.startswith(key) and len(key) > 0.7 * len(heading) and not title.startswith(heading)
        for heading in headings
    )


def _is_site(part: str, names: set[str]) -> bool:
    key = normal(part)
    if not key:
        return False
    if key in names:
        return True
    # "BBC News" for bbc.co.uk, "The Daily Planet - Sport" for "Daily Planet".
    return len(key) < 40 and any(
        len(name) >= 3
        and (
            key.startswith(name)
            or key.endswith(name)
            or (len(key) >= (3 if key[0] >= "\u3040" else 5) and name.startswith(key))
        )
        for name in names
        if len(name) >= 0.4 * len(key)
    )


def _domain_names(url: str | None) -> set[str]:
    host = host_of(url)
    parts = [
        part
        for part in host.split(".")
        if part not in {"www", "m", "amp", "mobile", "news", "blog", "en", "fr", "de"}
    ]
    names = {normal(host.removeprefix("www."))}
    if parts:
        names |= {normal(parts[0])} if len(parts[0]) > 2 else set()
        names.add(normal("".join(parts[:2])))
    return names


def suffix_of(title: str, headline: str) -> str | None:
    """What a page's title has beyond its headline: most likely the site's name."""
    if not title.startswith(headline) or len(title) - len(headline) < 4:
        return None
    rest = _STRONG.split(title[len(headline) :])
    return rest[-1].strip() if len(rest) > 1 and 1 < len(rest[-1].strip()) < 50 else None


def site_named(names: Iterable[str | None], page_title: str | None, url: str | None) -> str | None:
    """The site's name: the first that is given, unless another is what its address says.

    "News and views | Canal Post" and "Business", both of canalpost.example, are the Canal Post.
    """
    given = [name for name in names if name and not name.startswith("http")]
    host = host_of(url).removeprefix("www.")
    label = _plain(_label(host))
    named = [name for name in given if not name.lower().startswith("www.")]
    first = named[0] if named else ""
    if len(label) > 3 and _plain(first) != label and (label not in _plain(first) or " | " in first):
        pieces = [piece.strip() for name in [*named, page_title or ""] for piece in _STRONG.split(name)]
        told = next((piece for piece in pieces if _plain(piece) in {label, _plain(host)}), None)
        if told:
            return told
    return first or (given[0] if given else None)


def _label(host: str) -> str:
    """The part of a host that is its owner's name: "canalpost" of "news.canalpost.co.uk"."""
    parts = host.split(".")
    at = 3 if len(parts) > 2 and parts[-2] in {"co", "com", "org", "net", "gov", "ac"} else 2
    return parts[-at] if len(parts) >= at else host


def _plain(text: str) -> str:
    """What is compared with an address, which has no accents."""
    return normal(
        "".join(
            letter for letter in unicodedata.normalize("NFD", text) if letter < "\u0300" or letter > "\u036f"
        )
    )
