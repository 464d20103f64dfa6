"""Libraries of every version that was released open in this one, with all that they hold."""

import sqlite3
from pathlib import Path

import pytest

from articles.library import Library, LibraryError, schema

VERSIONS = sorted(Path(__file__).with_name("versions").glob("*.sql"))


def test_every_version_has_a_library_to_try() -> None:
    assert [int(path.stem) for path in VERSIONS] == list(range(1, len(schema.MIGRATIONS) + 1))


@pytest.mark.parametrize("dump", VERSIONS, ids=lambda path: f"version {path.stem}")
def test_a_library_of_an_earlier_version_opens_with_all_that_it_holds(dump: Path, path: Path) -> None:
    with sqlite3.connect(path) as raw:
        raw.executescript(dump.read_text())

    with Library(path) as library:
        [entry] = library.list()
        saved = library.get(entry.id)
        original = library.original(entry.id)

    assert (entry.title, entry.site, entry.authors) == ("The bridge", "The Paper", ("Ada Lovelace",))
    assert (entry.read, entry.starred, entry.archived, entry.position) == (True, True, False, 7)
    assert (entry.figures, entry.quotes) == (1, 1)
    assert saved.article.text == "It cost 5 euros, she said: “Never again.”"
    assert [saved.article.text[each.start : each.end] for each in saved.evidence.figures] == ["5 euros"]
    assert [each.speaker for each in saved.evidence.quotes] == ["Ada Lovelace"]
    assert original is not None
    assert original.data == b"<p>It cost 5 euros</p>"


@pytest.mark.parametrize("dump", VERSIONS, ids=lambda path: f"version {path.stem}")
def test_a_speaker_is_a_guess_only_in_a_library_that_knows_of_guesses(dump: Path, path: Path) -> None:
    with sqlite3.connect(path) as raw:
        raw.executescript(dump.read_text())

    with Library(path) as library:
        [quote] = library.get(1).evidence.quotes

    assert quote.speaker_guessed is (int(dump.stem) >= 4)


def test_a_migration_that_fails_changes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Library(path).close()
    broken = "CREATE TABLE half_way (id INTEGER) STRICT;\nINSERT INTO no_such_table VALUES (1);\n"
    monkeypatch.setattr(schema, "MIGRATIONS", [*schema.MIGRATIONS, broken])
    monkeypatch.setattr("articles.library.connection.MIGRATIONS", schema.MIGRATIONS)

    with pytest.raises(LibraryError):
        Library(path)

    with sqlite3.connect(path) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (len(schema.MIGRATIONS) - 1,)
        assert raw.execute("SELECT 1 FROM sqlite_schema WHERE name = 'half_way'").fetchone() is None


def test_a_migration_runs_once(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Library(path).close()
    more = "CREATE TABLE more (id INTEGER) STRICT;\nINSERT INTO more VALUES (1);\n"
    monkeypatch.setattr(schema, "MIGRATIONS", [*schema.MIGRATIONS, more])
    monkeypatch.setattr("articles.library.connection.MIGRATIONS", schema.MIGRATIONS)

    Library(path).close()
    Library(path).close()

    with sqlite3.connect(path) as raw:
        assert raw.execute("SELECT count(*) FROM more").fetchone() == (1,)
