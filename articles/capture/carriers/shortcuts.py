"""Files that hold only an address: `.webloc` of a Mac, `.url` of Windows, `.desktop` of Linux."""

import plistlib
import re
from xml.parsers.expat import ExpatError

from articles.capture.errors import CaptureError

_LARGEST = 64 * 1024
_INI = re.compile(
    rb"^\s*\[(?:InternetShortcut|Desktop Entry)\]\s*$.*?^URL(?:\[\$e\])?\s*=\s*(\S+)\s*$",
    re.DOTALL | re.MULTILINE | re.IGNORECASE,
)
_LINES = re.compile(rb"\r\n?")


def shortcut_address(data: bytes, name: str | None = None) -> str | None:
    """The address that a shortcut leads to, or None where the bytes are no shortcut."""
    if len(data) > _LARGEST:
        return None
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        data = data.decode("utf-16", "replace").encode("utf-8", "replace")
    address = _in_plist(data) or _in_ini(data)
    if address is not None and not address.casefold().startswith(("http://", "https://")):
        raise CaptureError(f"{name or 'The shortcut'} leads to something that is not a web address.")
    return address


def _in_plist(data: bytes) -> str | None:
    head = data.lstrip()[:300]
    if not head.startswith(b"bplist00") and b"<plist" not in head and b"<!DOCTYPE plist" not in head:
        return None
    try:
        content = plistlib.loads(data)
    except (
        ExpatError,
        plistlib.InvalidFileException,
        ValueError,
        LookupError,
        RecursionError,
        OverflowError,
    ):
        return None
    address = content.get("URL") if isinstance(content, dict) else None
    return address.strip() if isinstance(address, str) else None


def _in_ini(data: bytes) -> str | None:
    found = _INI.search(_LINES.sub(b"\n", data.removeprefix(b"\xef\xbb\xbf")))
    return found[1].decode("utf-8", "replace") if found else None
