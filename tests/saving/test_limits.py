"""What takes too long to read ends in time, and costs nothing else."""

import resource
import signal
from collections.abc import Iterable, Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

from articles.article import Article
from articles.capture import CaptureError
from articles.evidence import Evidence
from articles.library import Library, Original
from articles.saving import Kept, Refused, examine, reextract, save, saving, sources
from articles.saving.crew import work
from articles.saving.limits import OutOfTime, limited

PAGE = "<h1>{}</h1><p>The council met on Monday and spent 5 million euros before it voted.</p>"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.db") as library:
        yield library


def test_an_article_too_long_to_be_searched_is_kept_and_can_be_searched_later(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "page.html"
    page.write_text(PAGE.format("The vote"))
    with monkeypatch.context() as patched:
        patched.setattr(sources, "extract_article", endless_search)
        [kept] = save(library, [str(page)])
    assert isinstance(kept, Kept)
    assert not kept.searched
    assert library.stale_evidence() == [kept.entry.id]

    list(reextract(library, library.stale_evidence()))

    assert library.entry(kept.entry.id).figures == 1


def endless_search(article: Article) -> Evidence:
    raise OutOfTime


def test_an_archive_of_pages_without_end_is_given_up(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = tmp_path / "pages.zip"
    with ZipFile(archive, "w") as file:
        file.writestr("0.html", PAGE.format("A page"))
        for number in range(1, 20):
            file.writestr(f"{number}.html", "endless")
    tried: list[str] = []

    def read(original: Original) -> object:
        tried.append(original.name or "")
        while original.data == b"endless":
            pass
        return prepare_original(original)

    def work_here(function: object, pieces: Iterable[object], **limits: object) -> Iterator[object]:
        return work(function, pieces, here=True, seconds=0.3)  # type: ignore[arg-type, type-var]

    prepare_original = sources.prepare_original
    monkeypatch.setattr(sources, "prepare_original", read)
    monkeypatch.setattr(saving, "work", work_here)

    kept, refused = save(library, [str(archive)])

    assert isinstance(kept, Kept)
    assert isinstance(refused, Refused)
    assert refused.problem == saving.TRAP
    assert tried == ["0.html", "1.html", "2.html", "3.html"]


def test_a_source_is_examined_by_a_process_with_limits_where_it_is_large(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(PAGE.format("The vote") + f"<!--{'x' * 300_000}-->")

    [prepared] = examine(str(page))

    assert prepared.article.title == "The vote"
    assert prepared.evidence is not None
    with pytest.raises(CaptureError, match=r"^There is no file none\.html\.$"):
        examine("none.html")


@pytest.mark.parametrize("deadly", [False, True])
def test_limits_are_gone_when_the_work_is_done_or_given_up(deadly: bool) -> None:
    def standing() -> list[object]:
        limits = [resource.getrlimit(which) for which in (resource.RLIMIT_DATA, resource.RLIMIT_CPU)]
        return [*limits, signal.getsignal(signal.SIGPROF), signal.getitimer(signal.ITIMER_PROF)]

    before = standing()
    with limited(deadly=deadly):
        within = standing()
    with pytest.raises(OutOfTime), limited(0.0, deadly=deadly):
        spin()

    assert standing() == before
    assert within[0] != before[0]
    assert within[2:] != before[2:]


def spin() -> None:
    while True:
        pass
