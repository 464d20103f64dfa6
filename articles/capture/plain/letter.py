"""Mail saved as text: its head read as metadata, its signature left out."""

import re

from articles.capture.draft import Draft
from articles.capture.metadata.authors import read_authors
from articles.capture.metadata.dates import read_date

_FIELDS = {
    "subject": "title", "betreff": "title", "objet": "title", "asunto": "title", "oggetto": "title",
    "assunto": "title", "onderwerp": "title",
    "from": "authors", "von": "authors", "de": "authors", "da": "authors", "van": "authors", "expéditeur": "authors",
    "date": "published", "datum": "published", "fecha": "published", "data": "published", "sent": "published",
    "gesendet": "published", "envoyé": "published", "enviado": "published", "inviato": "published", "verzonden": "published",
    "to": "", "cc": "", "an": "", "à": "", "para": "", "a": "", "aan": "", "reply-to": "", "message-id": "",
    "mime-version": "", "content-type": "", "content-transfer-encoding": "", "received": "", "return-path": "",
    "delivered-to": "", "dkim-signature": "", "list-id": "", "list-unsubscribe": "", "x-mailer": "", "newsgroups": "",
}  # fmt: skip
_FIELD = re.compile(r"^([\w-]{1,40})\s?:\s+(\S.*)$")
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
_REPLY = re.compile(r"^(?:Re|Fwd?|AW|WG|TR|RV|R|Antw|Enc)\s*:\s*", re.IGNORECASE)


def read_letter(text: str, draft: Draft) -> str | None:
    """The letter's body, or None where the text does not begin with a mail's head."""
    lines = text.lstrip("\n").split("\n")
    fields: dict[str, str] = {}
    used = 0
    last = None
    for line in lines[:60]:
        found = _FIELD.match(line)
        if found and found[1].lower() in _FIELDS:
            last = _FIELDS[found[1].lower()]
            fields.setdefault(last, found[2].strip())
        elif last is not None and line.startswith((" ", "\t")) and line.strip():
            pass  # a folded field
        else:
            break
        used += 1
    if "title" not in fields or not ({"authors", "published"} & fields.keys()):
        return None
    draft.title = _REPLY.sub("", fields["title"])
    draft.authors = read_authors(re.sub(r"<[^>]*>", "", fields.get("authors", "")).replace('"', ""))
    draft.published = read_date(fields.get("published"))
    draft.take("mail head", " / ".join(lines[:used]))
    body = "\n".join(lines[used:])
    parts = _SIGNATURE.split(body, maxsplit=1)
    if len(parts) > 1 and parts[0].strip():
        draft.cut("signature", parts[1])
    return parts[0] if parts[0].strip() else body
