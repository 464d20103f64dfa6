"""An export as JSON, in the shape that `pullquote show --json` has too."""

import json
from collections.abc import Sequence
from typing import Any

from articles.export.choice import Part
from articles.export.fields import (
    article_fields,
    entry_fields,
    evidence_fields,
    metadata_fields,
    passage_fields,
)
from articles.library import Saved


def as_json(articles: Sequence[Saved], part: Part) -> str:
    """One article as an object, any other number of them as an array."""
    fields = [saved_fields(saved, part) for saved in articles]
    return json.dumps(fields[0] if len(fields) == 1 else fields, ensure_ascii=False, indent=2) + "\n"


def saved_fields(saved: Saved, part: Part = "all") -> dict[str, Any]:
    """An article of the library, with as much of what belongs to it as is asked for."""
    known = article_fields(saved.article) if part == "all" else metadata_fields(saved.article)
    fields = {**entry_fields(saved.entry), **known}
    if part != "marks":
        fields["evidence"] = evidence_fields(saved.evidence, saved.article.text)
    if part != "evidence":
        fields["passages"] = passage_fields(saved.passages)
    return fields
