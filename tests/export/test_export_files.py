"""The files that exports go to."""

import os
import resource
import signal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.export import file_name, keep_export


def test_a_name_comes_from_the_title_and_the_id() -> None:
    assert file_name("The bridge: what it cost (part 2)", 42, ".md") == "42-the-bridge-what-it-cost-part-2.md"
    assert file_name("Größe / Été…", 3, ".csv") == "3-größe-été.csv"
    assert file_name("../../etc/passwd", 1, ".md") == "1-etc-passwd.md"
    assert file_name("", 9, ".json") == "9.json"


def test_a_long_title_is_cut_between_two_words() -> None:
    bridge = "Quatre cents habitants, un pont et vingt minutes de trajet en moins"
    ledger = "A ledger of every rope that the harbour bought in a hundred years of winters"
    exact = "a" * 30 + " " + "b" * 29 + " c"

    assert file_name(bridge, 7, ".md") == "7-quatre-cents-habitants-un-pont-et-vingt-minutes-de-trajet-en.md"
    assert file_name(ledger, 8, ".md") == "8-a-ledger-of-every-rope-that-the-harbour-bought-in-a-hundred.md"
    assert file_name(exact, 9, ".md") == f"9-{'a' * 30}-{'b' * 29}.md"
    assert file_name("é" * 50, 1, ".md") == f"1-{'é' * 30}.md"


@given(st.text(max_size=400))
def test_every_title_makes_a_name_that_any_file_system_takes(title: str) -> None:
    name = file_name(title, 5, ".md")

    assert len(name.encode()) <= 100
    assert name.startswith("5")
    assert not set(name) & set('/\\:*?"<>|\0\n\r\t')
    assert name == os.path.basename(name)


def test_a_file_that_is_there_is_never_written_over(tmp_path: Path) -> None:
    first = keep_export("one", tmp_path / "a.md")
    second = keep_export("two", tmp_path / "a.md")

    assert (first.name, second.name) == ("a.md", "a-2.md")
    assert first.read_text() == "one"
    assert second.read_text() == "two"


def test_a_link_that_leads_elsewhere_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "a.md").symlink_to(tmp_path / "elsewhere.md")

    kept = keep_export("one", tmp_path / "a.md")

    assert kept.name == "a-2.md"
    assert not (tmp_path / "elsewhere.md").exists()


def test_only_its_owner_can_read_it(tmp_path: Path) -> None:
    kept = keep_export("one", tmp_path / "a.md")

    assert kept.stat().st_mode & 0o077 == 0


def test_half_an_export_is_not_left_behind(tmp_path: Path) -> None:
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))  # a disk that is full after so much
    try:
        with pytest.raises(OSError, match="large"):
            keep_export("x" * 100_000, tmp_path / "a.md")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)

    assert list(tmp_path.iterdir()) == []
