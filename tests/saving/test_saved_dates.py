"""An article that was saved before it came into the library keeps the date of that."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from articles.capture import saved_moment
from articles.library import Library
from articles.saving import Kept, expanded, save
from tests.capture.carriers.making import mhtml, packed_warc, page, warc, zipped

URL = "https://example.org/quay"
SAID = "<!--\n Page saved with SingleFile \n url: https://example.org/quay \n saved date: {}\n-->"
MORNING = "2026-03-03T10:00:00"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.db") as library:
        yield library


def by_single_file(date: str) -> bytes:
    return page().replace(b"<html>", b"<html>" + SAID.format(date).encode())


def save_bytes(library: Library, folder: Path, name: str, data: bytes) -> str:
    path = folder / name
    path.write_bytes(data)
    [kept] = save(library, [str(path)])
    assert isinstance(kept, Kept)
    return kept.entry.saved[:19]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("quay.html", by_single_file("Tue Mar 03 2026 11:00:00 GMT+0100 (Central European Standard Time)")),
        ("quay.mhtml", mhtml(page())),
        ("quay.warc", warc((URL, page()))),
        ("quay.warc.gz", packed_warc((URL, page()))),
        ("quay.zip", zipped({"quay.mhtml": mhtml(page())})),
    ],
)
def test_what_saved_a_page_says_when(library: Library, tmp_path: Path, name: str, data: bytes) -> None:
    assert save_bytes(library, tmp_path, name, data) == MORNING


@pytest.mark.parametrize(
    "date", ["some day", "Tue Mar 99 2026 10:00:00", "Tue Mar 03 3026 10:00:00 GMT+0000", ""]
)
def test_a_date_that_cannot_be_is_today(library: Library, tmp_path: Path, date: str) -> None:
    saved = save_bytes(library, tmp_path, "quay.html", by_single_file(date))

    assert datetime.now(UTC) - datetime.fromisoformat(saved).replace(tzinfo=UTC) < timedelta(hours=1)


def test_a_page_saved_again_stays_where_it_was(library: Library, tmp_path: Path) -> None:
    save_bytes(library, tmp_path, "quay.html", by_single_file("Tue Mar 03 2026 10:00:00 GMT+0000"))

    later = by_single_file("Wed Apr 01 2026 10:00:00 GMT+0000").replace(b"The quay is", b"A quay is")

    assert save_bytes(library, tmp_path, "again.html", later) == MORNING


@pytest.mark.parametrize(
    ("said", "moment"),
    [
        ("2026-03-03T10:00:00Z", f"{MORNING}+00:00"),
        ("2026-03-03T10:00:00.123456Z", f"{MORNING}+00:00"),
        ("Tue, 3 Mar 2026 12:00:00 +0200", f"{MORNING}+00:00"),
        ("Tue Mar 03 2026 10:00:00", f"{MORNING}+00:00"),
        ("1970-01-01T00:00:00Z", None),
        ("0000-00-00", None),
        ("Tue, 3 Mar 99999 12:00:00 +9999", None),
        (None, None),
    ],
)
def test_dates_are_read_as_each_program_writes_them(said: str | None, moment: str | None) -> None:
    assert saved_moment(said) == moment


def test_shortcuts_of_every_system_stand_for_their_addresses(tmp_path: Path) -> None:
    plist = '<?xml version="1.0"?><plist version="1.0"><dict><key>URL</key><string>{}</string></dict></plist>'
    (tmp_path / "a.webloc").write_text(plist.format("https://example.org/a"))
    (tmp_path / "b.url").write_bytes("[InternetShortcut]\r\nURL=https://example.org/b\r\n".encode("utf-16"))
    (tmp_path / "c.desktop").write_text("[Desktop Entry]\nType=Link\nName=C\nURL[$e]=https://example.org/c\n")
    (tmp_path / "d.desktop").write_text("[Desktop Entry]\nType=Application\nExec=rm -rf /\n")

    assert expanded([str(tmp_path)]) == [f"https://example.org/{name}" for name in "abc"]
