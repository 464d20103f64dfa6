"""Whatever is wrong with a library is one sentence that names the file, and nothing is lost by it."""

import os
import resource
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from articles.article import Article
from articles.library import Library, LibraryError, connection, schema

Write = Callable[..., Article]

ADD_FOR_EVER = """
import sys
from articles.article import compose
from articles.evidence import Evidence, Figure
from articles.library import Library

library = Library(sys.argv[1])
for n in range(100_000):
    article = compose(f"{sys.argv[2]} {n}", f"Number {n} by {sys.argv[2]}, and more. " * 50)
    evidence = Evidence(figures=(Figure(0, 6, "count", str(n)),) * 20)
    added = library.add(article, evidence, original=article.title.encode() * 500)
    library.mark(added.id, position=n % 100, starred=True)
    print(added.id, flush=True)
    if n == int(sys.argv[3]):
        break
"""


def start_adding(path: Path, name: str, last: int = -1) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", ADD_FOR_EVER, str(path), name, str(last)], stdout=subprocess.PIPE, text=True
    )


def test_a_killed_program_leaves_the_library_whole(path: Path) -> None:
    for round_ in range(3):
        process = start_adding(path, f"round {round_}")
        assert process.stdout
        told = [int(process.stdout.readline()) for _ in range(20 * (round_ + 1))]

        process.send_signal(signal.SIGKILL)
        process.wait()

        with Library(path) as library:
            kept = {entry.id: entry for entry in library.list()}
            assert set(told) <= set(kept)
            assert all(kept[article_id].starred for article_id in told)
            assert all(len(library.get(article_id).evidence.figures) == 20 for article_id in kept)
        with sqlite3.connect(path) as raw:
            assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert raw.execute("PRAGMA foreign_key_check").fetchall() == []


def test_several_programs_write_at_once(path: Path) -> None:
    processes = [start_adding(path, f"writer {n}", last=30) for n in range(3)]

    for process in processes:
        process.communicate()

    assert [process.returncode for process in processes] == [0, 0, 0]
    with Library(path) as library:
        assert library.count() == 93
        assert library.count(match="writer 1") >= 31


def test_a_program_sees_what_another_has_saved(path: Path, write: Write) -> None:
    with Library(path) as one, Library(path) as other:
        one.add(write("From one"))

        assert [entry.title for entry in other.list()] == ["From one"]


def test_threads_share_a_library(library: Library, write: Write) -> None:
    from concurrent.futures import ThreadPoolExecutor

    articles = [write(f"Title {n}") for n in range(40)]
    with ThreadPoolExecutor(4) as threads:
        ids = list(threads.map(lambda article: library.add(article).id, articles))

    assert sorted(ids) == sorted(entry.id for entry in library.list())


def test_a_library_from_a_newer_version_is_left_alone(path: Path) -> None:
    Library(path).close()
    with sqlite3.connect(path) as raw:
        raw.execute(f"PRAGMA user_version = {len(schema.MIGRATIONS) + 1}")
    before = path.read_bytes()

    with pytest.raises(LibraryError, match=f"{path} was made by a newer Pullquote; update this one"):
        Library(path)

    assert path.read_bytes() == before


def test_a_library_that_another_program_holds_is_said_to_be_in_use(
    path: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.05)
    with Library(path) as library:
        added = library.add(write("Kept"))
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(LibraryError, match=f"{path} is in use by another program; try again"):
            library.mark(added.id, read=True)

        assert not library.entry(added.id).read
        other.execute("ROLLBACK")
        assert library.mark(added.id, read=True).read


@pytest.mark.parametrize("content", [b"hello, this is no library", b"SQLite format 3\0" + b"x" * 5000])
def test_a_file_that_is_no_library_is_left_alone(path: Path, content: bytes) -> None:
    path.write_bytes(content)

    with pytest.raises(LibraryError, match=f"{path} is not a Pullquote library"):
        Library(path)

    assert path.read_bytes() == content


def test_another_programs_database_is_left_alone(path: Path) -> None:
    with sqlite3.connect(path) as raw:
        raw.execute("CREATE TABLE bookmarks (id INTEGER PRIMARY KEY)")
    before = path.read_bytes()

    with pytest.raises(LibraryError, match=f"{path} is another program's database"):
        Library(path)

    assert path.read_bytes() == before


def test_a_damaged_library_is_said_to_be_damaged(path: Path, write: Write) -> None:
    with Library(path) as library:
        for n in range(200):
            library.add(write(f"Title {n}"))
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(os.urandom(path.stat().st_size - 4096))

    with pytest.raises(LibraryError, match=f"{path} is damaged"), Library(path) as library:
        library.list()


def test_an_sqlite_that_is_too_old_is_named(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 34, 1))

    with pytest.raises(LibraryError, match=r"needs 3\.37 or newer; run Pullquote with a newer Python"):
        Library(path)

    assert not path.exists()


def test_a_folder_is_no_library(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match=f"{tmp_path} is a folder; --library takes a file"):
        Library(tmp_path)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(LibraryError, match=r"file/library\.db could not be made: "):
        Library(tmp_path / "file" / "library.db")


def test_folders_on_the_way_are_made(tmp_path: Path) -> None:
    with Library(tmp_path / "a" / "b" / "library.db") as library:
        assert library.list() == []


def test_a_full_disk_is_said_plainly_and_nothing_is_half_written(path: Path, write: Write) -> None:
    with Library(path) as library:
        kept = library.add(write("Kept", "Some words. " * 100)).id
        raw = library._connections.here()
        raw.execute(f"PRAGMA max_page_count = {raw.execute('PRAGMA page_count').fetchone()[0] + 2}")

        with pytest.raises(LibraryError, match=f"{path} could not grow, because the disk is full; make room"):
            library.add(write("Too much"), original=os.urandom(100_000))

        assert [entry.id for entry in library.list()] == [kept]
        assert library.mark(kept, starred=True).starred
        raw.execute("PRAGMA max_page_count = 1000000")
        assert library.add(write("Now there is room"), original=os.urandom(100_000)).created


def test_a_file_that_may_not_grow_is_said_plainly_and_nothing_is_half_written(path: Path) -> None:
    """The kernel refuses to write, as it does when the disk itself is full."""
    limit = 400_000

    def limited() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    process = subprocess.run(
        [sys.executable, "-c", ADD_FOR_EVER, str(path), "writer", "500"],
        preexec_fn=limited,
        capture_output=True,
        text=True,
        check=False,
    )

    assert process.returncode == 1
    assert f"LibraryError: The library {path} could not" in process.stderr
    told = [int(line) for line in process.stdout.split()]
    assert told
    with Library(path) as library:
        assert set(told) <= set(library.ids())
        assert all(len(library.get(article_id).evidence.figures) == 20 for article_id in library.ids())


READ_AS_SOMEBODY_ELSE = """
import os, sys
from articles.library import Library, LibraryError

Library(sys.argv[1] + "/warm.db").close()  # everything is imported while it may be
if os.getuid() == 0:
    os.setresgid(65534, 65534, 65534)
    os.setresuid(65534, 65534, 65534)
with Library(sys.argv[1] + "/closed/library.db") as library:
    [entry] = library.list()
    print(library.get(entry.id).article.text)
    try:
        library.mark(entry.id, read=True)
    except LibraryError as error:
        print(error)
"""


@pytest.mark.skipif(os.name != "posix", reason="the rights of files are those of POSIX")
def test_a_read_only_library_can_be_read(write: Write) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name, "closed")
        path = folder / "library.db"
        with Library(path) as library:
            library.add(write("Kept", "The text."))
        path.chmod(0o444)
        folder.chmod(0o555)
        Path(name).chmod(0o755)

        process = subprocess.run(
            [sys.executable, "-c", READ_AS_SOMEBODY_ELSE, name], capture_output=True, text=True, check=False
        )
        folder.chmod(0o755)

    assert process.stderr == ""
    assert process.stdout.splitlines() == [
        "The text.",
        f"The library {path} is read-only; make it writable, or choose another with --library.",
    ]


def test_text_that_cannot_be_kept_is_refused_whole(library: Library, write: Write) -> None:
    with pytest.raises(LibraryError):
        library.add(write("Lone \ud800 surrogate"))

    assert library.list() == []
