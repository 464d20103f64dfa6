"""Carriers made for the tests, each around the same small page of our own."""

import gzip
import io
import zipfile
from dataclasses import dataclass
from email.message import EmailMessage
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

PARAGRAPHS = (
    (
        "The harbour board of Little Wexing voted on Tuesday to rebuild the northern quay, which had been"
        " closed since the storms of last winter, and to pay for it out of the ferry toll."
    ),
    (
        "Work is to begin in April and to last fourteen months; until then the smaller boats will land at"
        " the old fish market, where the steps have been cleared and new lamps put up along the wall."
    ),
    (
        "“Nobody wanted another season like the last one,” said Orla Keane, who chairs the board, after the"
        " vote. She thanked the crews that had gone on working from the slipway through the dark months."
    ),
)


def page(
    title: str = "The quay is to be rebuilt", *, url: str | None = None, charset: str = "utf-8"
) -> bytes:
    """A page with an article in it."""
    canonical = f'<link rel="canonical" href="{url}">' if url else ""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    return (
        f'<!DOCTYPE html><html><head><meta charset="{charset}"><title>{title}</title>{canonical}</head>'
        f"<body><article><h1>{title}</h1>{body}</article></body></html>"
    ).encode(charset, "xmlcharrefreplace")


def zipped(members: dict[str, bytes], *, stored: tuple[str, ...] = ()) -> bytes:
    """A zip archive of these members."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data, zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED)
    return file.getvalue()


def mhtml(html: bytes, *, url: str = "https://example.org/quay", subject: str = "The quay") -> bytes:
    """A page as a browser of Chrome's family saves it."""
    message = MIMEMultipart("related", type="text/html")
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = url
    message["Subject"] = subject
    message["Date"] = "Tue, 3 Mar 2026 10:00:00 -0000"
    frame = MIMEText("<p>An advertisement in a frame</p>", "html", "utf-8")
    frame["Content-Location"] = "https://ads.example/frame"
    document = MIMEText(html.decode(), "html", "utf-8")
    document["Content-Location"] = url
    picture = MIMEBase("image", "png")
    picture.set_payload(b"\x89PNG")
    for part in (frame, document, picture):
        message.attach(part)
    return message.as_bytes()


def letter(html: str) -> bytes:
    """A newsletter as a mail program saves it."""
    message = EmailMessage()
    message["From"] = "Orla Keane <orla@example.org>"
    message["Subject"] = "Königliche Nachrichten – the quay"
    message["Date"] = "Tue, 3 Mar 2026 10:00:00 +0100"
    message.set_content("See the other part.")
    message.add_alternative(html, subtype="html")
    return message.as_bytes()


def http(body: bytes, *headers: str, status: str = "200 OK", content_type: str = "text/html") -> bytes:
    """An HTTP answer."""
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {content_type}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def record(kind: str, url: str, block: bytes, *headers: str, length: int | None = None) -> bytes:
    """A record of a WARC; `length` may lie."""
    size = len(block) if length is None else length
    lines = [
        "WARC/1.0",
        f"WARC-Type: {kind}",
        f"WARC-Target-URI: {url}",
        "WARC-Date: 2026-03-03T10:00:00Z",
        f"Content-Length: {size}",
        *headers,
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


def warc(*pages: tuple[str, bytes]) -> bytes:
    """A web archive of pages by their addresses, with what crawlers write around them."""
    records = [record("warcinfo", "", b"software: a crawler\r\n")]
    for url, html in pages:
        records.append(record("request", url, b"GET / HTTP/1.1\r\n\r\n"))
        records.append(record("response", url, http(html)))
    return b"".join(records)


def packed_warc(*pages: tuple[str, bytes]) -> bytes:
    """The same, each record packed by itself as crawlers do."""
    parts = warc(*pages).split(b"WARC/1.0\r\n")[1:]
    return b"".join(gzip.compress(b"WARC/1.0\r\n" + part) for part in parts)


CONTAINER = (
    b'<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">'
    b'<rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles>'
    b"</container>"
)


def chapter(body: str) -> bytes:
    """A document of a book."""
    return (
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"'
        f' xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>{body}</body></html>'
    ).encode()


def epub(
    chapters: dict[str, bytes],
    *,
    metadata: str = "",
    contents: str = "",
    extra: dict[str, bytes] | None = None,
) -> bytes:
    """A book; its spine runs the other way than its manifest, `contents` is the list in its `nav`."""
    items = "".join(
        f'<item id="i{n}" href="{name}" media-type="application/xhtml+xml"/>'
        for n, name in reversed(list(enumerate(chapters)))
    )
    spine = "".join(f'<itemref idref="i{n}"/>' for n in range(len(chapters)))
    package = (
        '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">'
        f"{metadata}</metadata><manifest>{items}"
        '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/></manifest>'
        f'<spine><itemref idref="nav"/>{spine}</spine></package>'
    )
    members = {
        "mimetype": b"application/epub+zip",
        "META-INF/container.xml": CONTAINER,
        "OEBPS/book.opf": package.encode(),
        "OEBPS/nav.xhtml": chapter(f'<nav epub:type="toc"><ol>{contents}</ol></nav>'),
        **{f"OEBPS/{name.replace('%20', ' ')}": data for name, data in chapters.items()},
        **(extra or {}),
    }
    return zipped(members, stored=("mimetype",))


@dataclass(frozen=True)
class Set:
    """A line set on a page of a PDF: where it begins, in points from below left, and how.

    `turns` are quarter turns against the clock.
    """

    x: float
    y: float
    text: str
    size: float = 10
    bold: bool = False
    turns: int = 0


def set_column(lines: list[str], x: float, y: float, *, size: float = 10) -> list[Set]:
    """Lines below each other."""
    return [Set(x, y - 12 * number, line, size) for number, line in enumerate(lines)]


def pdf(*pages: list[Set], info: dict[str, str] | None = None) -> bytes:
    """A PDF of A4 pages in Helvetica, written out by hand (ISO 32000-1)."""
    objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R >>"]
    kids = " ".join(f"{7 + 2 * number} 0 R" for number in range(len(pages)))
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode())
    for font in ("Helvetica", "Helvetica-Bold"):
        objects.append(
            f"<< /Type /Font /Subtype /Type1 /BaseFont /{font} /Encoding /WinAnsiEncoding >>".encode()
        )
    entries = "".join(f"/{key} ({value}) " for key, value in (info or {}).items())
    objects.append(f"<< {entries}>>".encode("cp1252"))
    objects.append(b"<< /Font << /F1 3 0 R /F2 4 0 R >> >>")
    for number, lines in enumerate(pages):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources 6 0 R"
            f" /Contents {8 + 2 * number} 0 R >>".encode()
        )
        content = b"\n".join(_set(line) for line in lines)
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    data = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % place for place in places)
    data += b"trailer << /Size %d /Root 1 0 R /Info 5 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        start,
    )
    return bytes(data)


def _set(line: Set) -> bytes:
    text = line.text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    along, up = ((1, 0), (0, 1), (-1, 0), (0, -1))[line.turns]
    place = (along, up, -up, along, line.x, line.y)
    return b"BT /F%d %g Tf %g %g %g %g %g %g Tm (%s) Tj ET" % (1 + line.bold, line.size, *place, text)
