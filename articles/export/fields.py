"""An article and what was found and marked in it as plain values: what JSON holds and CSV is made from."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from articles.article import Article
    from articles.evidence import Evidence
    from articles.library import Entry, Passage

_KNOWN = "title authors published site language url caption lead_image description tags words"


def entry_fields(entry: "Entry") -> dict[str, Any]:
    """An entry of the list."""
    return {**asdict(entry), "minutes": entry.minutes}


def metadata_fields(article: "Article") -> dict[str, Any]:
    """What is known of an article."""
    return {name: getattr(article, name) for name in _KNOWN.split()}


def article_fields(article: "Article") -> dict[str, Any]:
    """What is known of an article, then its text."""
    return {**metadata_fields(article), "markdown": article.markdown, "text": article.text}


def evidence_fields(evidence: "Evidence", text: str, *, explain: bool = False) -> dict[str, Any]:
    """Evidence: every field, and the words at its place; which rule found it if asked for."""

    def rows(records: Iterable[Any]) -> Iterator[dict[str, Any]]:
        for record in records:
            row = {"text": text[record.start : record.end], **asdict(record)}
            if not explain:
                del row["rule"]
            yield row

    return {
        "language": evidence.language,
        "figures": list(rows(evidence.figures)),
        "dates": list(rows(evidence.dates)),
        "quotes": list(rows(evidence.quotes)),
    }


def passage_fields(passages: "Iterable[Passage]") -> list[dict[str, Any]]:
    """What the reader marked."""
    return [asdict(passage) for passage in passages]
