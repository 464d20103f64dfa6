"""From sources to articles in the library."""

import gzip
import zipfile
from collections.abc import Iterator
from pathlib import Path
from random import Random
from threading import Barrier
from zipfile import ZipFile

import pytest

from articles.article import compose
from articles.capture import CaptureError, Fetched
from articles.evidence import Evidence
from articles.library import Library
from articles.saving import (
    CAPTURE_VERSION,
    Kept,
    Refused,
    expanded,
    prepare,
    recapture,
    reextract,
    save,
    sources,
)
from tests.capture.carriers.making import chapter, epub

TEXT = "The council met on Monday and spoke of {} at some length before it voted."


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library" / "library.db") as library:
        yield library


def write(path: Path, title: str) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"# {title}\n\n{TEXT.format(title)}\n")
    return str(path)


def test_a_folder_stands_for_the_articles_in_it(tmp_path: Path) -> None:
    wanted = [write(tmp_path / "saved" / name, name) for name in ("a.md", "b.HTML", "deep/er/c.txt")]
    for name in ("d.png", ".hidden.md", ".git/e.md", "b_files/f.html"):
        write(tmp_path / "saved" / name, name)

    assert expanded([str(tmp_path / "saved"), wanted[0], "-", "https://example.org/"]) == [
        *wanted,
        "-",
        "https://example.org/",
    ]


def test_a_folder_without_articles_is_refused(library: Library, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()

    assert list(save(library, [str(empty)])) == [
        Refused(str(empty), f"{empty} is a folder with no article in it.")
    ]


def test_many_are_all_saved_but_the_bad_ones(library: Library, tmp_path: Path) -> None:
    paths = [write(tmp_path / "in" / f"{n}.md", f"Title {n}") for n in range(30)]
    bad = tmp_path / "in" / "bad.md"
    bad.write_bytes(b"")

    outcomes = {outcome.source: outcome for outcome in save(library, [*paths, str(bad), "none.md"])}

    assert {source for source, outcome in outcomes.items() if isinstance(outcome, Kept)} == set(paths)
    assert isinstance(outcomes[str(bad)], Refused)
    assert outcomes["none.md"] == Refused("none.md", "There is no file none.md.")
    assert {entry.title for entry in library.list()} == {f"Title {n}" for n in range(30)}


def test_many_addresses_are_fetched_at_once(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    together = Barrier(4, timeout=30)

    def fetch(address: str) -> Fetched:
        together.wait()  # goes on only when four are fetched at the same time
        if address.endswith("7"):
            raise CaptureError(f"{address} is gone.")
        return Fetched(f"<h1>Title</h1><p>{TEXT.format(address)}</p>".encode(), address, "text/html")

    monkeypatch.setattr(sources, "fetch", fetch)
    addresses = [f"https://example.org/{n}" for n in range(12)]

    outcomes = {outcome.source: outcome for outcome in save(library, addresses)}

    assert outcomes.pop(addresses[7]) == Refused(addresses[7], f"{addresses[7]} is gone.")
    assert {kept.entry.url for kept in outcomes.values() if isinstance(kept, Kept)} == set(addresses) - {
        addresses[7]
    }


def test_a_large_archive_is_taken_apart_and_may_be_saved_again(library: Library, tmp_path: Path) -> None:
    archive = tmp_path / "saved.zip"
    with ZipFile(archive, "w") as file:
        for n in range(12):
            filling = Random(n).randbytes(300_000).hex()
            file.writestr(f"{n}.html", f"<h1>Title {n}</h1><p>{TEXT.format(n) * 5}</p><!-- {filling} -->")
        file.writestr("empty.html", "")

    first = list(save(library, [str(archive)]))
    again = list(save(library, [str(archive)]))

    assert {kept.entry.title for kept in first if isinstance(kept, Kept)} == {f"Title {n}" for n in range(12)}
    assert [outcome.added.created for outcome in first if isinstance(outcome, Kept)] == [True] * 12
    assert [outcome.added.created for outcome in again if isinstance(outcome, Kept)] == [False] * 12


def test_a_large_file_that_is_no_article_is_refused_with_a_sentence(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(5_000_000))

    [outcome] = save(library, [str(path)])

    assert isinstance(outcome, Refused)
    assert "picture.png" in outcome.problem


def test_saving_many_goes_on_where_it_was_stopped(library: Library, tmp_path: Path) -> None:
    paths = [write(tmp_path / "in" / f"{n}.md", f"Title {n}") for n in range(20)]
    stopped = save(library, paths)
    first = [next(stopped) for _ in range(5)]
    stopped.close()  # type: ignore[attr-defined]
    there = library.count()

    kept = [outcome for outcome in save(library, paths) if isinstance(outcome, Kept)]

    assert there >= len(first)
    assert len(kept) == 20
    assert sum(outcome.added.created for outcome in kept) == 20 - there
    assert library.count() == 20


@pytest.mark.parametrize("source", ["ftp://example.org/a", "file:///etc/passwd", "javascript://example.org/"])
def test_only_the_web_is_fetched_from(library: Library, source: str) -> None:
    assert list(save(library, [source])) == [
        Refused(source, f"{source} cannot be fetched: an address begins with http:// or https://.")
    ]


def test_a_file_named_in_no_encoding_is_saved(library: Library, tmp_path: Path) -> None:
    source = write(tmp_path / "caf\udce9.md", "A title")

    [outcome] = save(library, [source])

    assert isinstance(outcome, Kept)
    assert outcome.entry.title == "A title"


def save_one(library: Library, path: Path) -> int:
    [kept] = save(library, [write(path, path.stem)])
    assert isinstance(kept, Kept)
    return kept.entry.id


def test_evidence_is_found_again_where_it_is_older(library: Library, tmp_path: Path) -> None:
    ids = [save_one(library, tmp_path / f"Title {n}.md") for n in range(3)]
    library.replace_evidence(ids[1], library.get(ids[1]).evidence, extractor=0)
    library.mark(ids[1], starred=True)

    wanted = library.stale_evidence()
    outcomes = list(reextract(library, wanted))

    assert [outcome.id for outcome in outcomes] == list(wanted) == [ids[1]]
    assert library.stale_evidence() == []
    assert library.entry(ids[1]).starred


def test_finding_evidence_again_goes_on_where_it_was_stopped(library: Library, tmp_path: Path) -> None:
    ids = [save_one(library, tmp_path / f"Title {n}.md") for n in range(12)]
    for article_id in ids:
        library.replace_evidence(article_id, Evidence(), extractor=0)

    stopped = reextract(library, library.stale_evidence())
    done = [next(stopped).id for _ in range(4)]
    stopped.close()  # type: ignore[attr-defined]
    left = library.stale_evidence()
    list(reextract(library, left))

    assert set(left) == set(ids) - set(done)
    assert library.stale_evidence() == []


def test_articles_are_made_again_under_their_ids(library: Library, tmp_path: Path) -> None:
    article_id = save_one(library, tmp_path / "A title.md")
    good = library.get(article_id).article
    library.replace_article(article_id, compose("Scraps", "Menu. Search. Share."), Evidence())
    library.mark(article_id, read=True)

    [outcome] = recapture(library, library.stale_captures(CAPTURE_VERSION))

    assert (outcome.id, outcome.changed, outcome.problem) == (article_id, True, None)
    assert library.get(article_id).article == good
    assert library.entry(article_id).read
    assert library.stale_captures(CAPTURE_VERSION) == []


def test_what_is_not_there_is_told_and_the_rest_goes_on(library: Library, tmp_path: Path) -> None:
    article_id = save_one(library, tmp_path / "A title.md")

    outcomes = {outcome.id: outcome for outcome in recapture(library, [77, article_id])}

    assert outcomes[77].problem == "There is no article 77 in the library."
    assert outcomes[article_id].problem is None


def test_each_page_of_an_archive_is_an_article_that_can_be_captured_again(
    library: Library, tmp_path: Path
) -> None:
    archive = tmp_path / "saved.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for title in ("One", "Two"):
            file.writestr(f"{title}.md", f"# {title}\n\n{TEXT.format(title)}\n")
        file.writestr("bad.md", "")

    kept = list(save(library, [str(archive)]))
    archive.unlink()
    again = list(recapture(library, library.ids()))

    assert [each.entry.title for each in kept if isinstance(each, Kept)] == ["One", "Two"]
    assert [(each.changed, each.problem) for each in again] == [(False, None), (False, None)]


def test_a_shortcut_stands_for_its_address(tmp_path: Path) -> None:
    folder = tmp_path / "links"
    folder.mkdir()
    (folder / "quay.url").write_text("[InternetShortcut]\nURL=https://example.org/quay\n")
    (folder / "bad.url").write_text("[InternetShortcut]\nURL=file:///etc/passwd\n")

    assert expanded([str(folder)]) == [str(folder / "bad.url"), "https://example.org/quay"]


def test_a_page_that_poses_as_a_shortcut_leads_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def fetch(url: str) -> Fetched:
        asked.append(url)
        return Fetched(b"[InternetShortcut]\nURL=http://127.0.0.1/secret\n", url)

    monkeypatch.setattr(sources, "fetch", fetch)

    with pytest.raises(CaptureError, match="holds only an address"):
        prepare("https://example.org/quay")
    assert asked == ["https://example.org/quay"]


def test_a_folder_of_every_kind_is_saved_and_what_is_bad_is_named(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "saved"
    for case in (Path(__file__).parents[1] / "pages").glob("carrier-*/source.*"):
        folder.mkdir(exist_ok=True)
        (folder / f"{case.parent.name}{case.suffix}").write_bytes(case.read_bytes())
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4 and no more")
    (folder / "bomb.html.gz").write_bytes(gzip.compress(bytes(70 << 20), 1))

    outcomes = list(save(library, [str(folder)]))

    titles = {outcome.entry.title for outcome in outcomes if isinstance(outcome, Kept)}
    assert titles == {"The quay is to be rebuilt", "The Lamplighters of Wexing", "Königliche Nachrichten"}
    refused = {
        Path(outcome.source).name: outcome.problem for outcome in outcomes if isinstance(outcome, Refused)
    }
    assert refused == {
        "broken.pdf": "broken.pdf is a damaged or cut-off PDF.",
        "bomb.html.gz": "bomb.html.gz unpacks to more than it should: it may be a trap, so I stopped.",
    }


def test_a_book_is_one_article_or_one_a_chapter(library: Library, tmp_path: Path) -> None:
    names = {f"{title.lower()}.xhtml": title for title in ("One", "Two", "Three")}
    documents = {path: chapter(f"<p>{TEXT.format(title)}</p>") for path, title in names.items()}
    contents = "".join(f'<li><a href="{path}">{title}</a></li>' for path, title in names.items())
    book = tmp_path / "book.epub"
    book.write_bytes(epub(documents, metadata="<dc:title>The book</dc:title>", contents=contents))

    whole = list(save(library, [str(book)]))
    chapters = list(save(library, [str(book)], chapters=True))
    again = list(save(library, [str(book)], chapters=True))
    anew = list(recapture(library, library.ids()))

    assert [each.entry.title for each in whole if isinstance(each, Kept)] == ["The book"]
    assert [each.entry.title for each in chapters if isinstance(each, Kept)] == ["One", "Two", "Three"]
    assert [each.added.created for each in again if isinstance(each, Kept)] == [False] * 3
    assert [(each.changed, each.problem) for each in anew] == [(False, None)] * 4
