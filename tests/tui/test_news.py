"""What is said at the foot by itself: it waits until what is there has been read, and long work leaves
the keys alone."""

import threading
from pathlib import Path

import pytest
from reading_room import MakeApp, screen_lines, settle, wait_until

from articles.article import compose
from articles.library import Library
from tui.app import PullquoteApp
from tui.behind import adding


def foot(app: PullquoteApp) -> str:
    return screen_lines(app)[-1].strip()


async def test_news_waits_for_the_notice_that_is_there_and_is_seen_after_it(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("s")
        await settle(pilot)
        app.tell("Saved: A ferry.")
        app.tell("Saved: A bridge.")
        await pilot.pause()
        seen = [foot(app)]
        for _ in range(3):
            await pilot.press("j")
            await pilot.pause()
            seen.append(foot(app))

        assert seen[:3] == ["Starred. z takes it back.", "Saved: A ferry.", "Saved: A bridge."]
        assert seen[3].startswith("Enter read")


async def test_the_outcome_takes_the_place_of_the_line_that_announced_it(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        app.say("Saving x …")
        app.tell("Saved: X.", after="Saving x …")
        await pilot.pause()

        assert foot(app) == "Saved: X."
        await pilot.press("j")
        await pilot.pause()
        assert foot(app).startswith("Enter read")


async def test_an_export_leaves_the_keys_alone_until_it_is_done(
    make_app: MakeApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = threading.Event()

    def slowly(text: str, place: Path) -> Path:
        go.wait(10)
        place.write_text(text)
        return place

    monkeypatch.setattr("articles.export.keep_export", slowly)
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter", ":", *"export csv ", *str(tmp_path / "kept.csv"), "enter")
        await wait_until(pilot, lambda: foot(app) == "Exporting …")
        await pilot.press("space")
        moved = app.reader.top
        go.set()
        await settle(pilot)

        assert moved > 0
        assert "Exported: kept.csv in " in " ".join(screen_lines(app))


def answering(path: Path, source: str) -> tuple[list[int], list[str]]:
    """Keep an article called after what was asked for."""
    with Library(path) as library:
        return [library.add(compose(f"From {source}", "It has 12 words.", url=source)).id], []


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Saving waits for this, for ever if it never comes: its thread ends with the program."""
    go = threading.Event()

    def save_source(path: Path, source: str) -> tuple[list[int], list[str]]:
        go.wait()
        return answering(path, source)

    monkeypatch.setattr("tui.behind.following.save_source", save_source)
    return go


async def test_an_article_is_saved_while_one_reads_on(make_app: MakeApp, slow: threading.Event) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(":", *"add 'https://example.org/new'", "enter")
        await wait_until(pilot, lambda: foot(app) == "Saving https://example.org/new …")
        await pilot.press("s")
        await wait_until(pilot, lambda: foot(app).startswith("Starred."))
        slow.set()
        await settle(pilot)
        kept = foot(app)
        await pilot.press("j")
        await pilot.pause()

        assert kept.startswith("Starred.")  # not written over
        assert foot(app) == "Saved: From https://example.org/new"


@pytest.mark.parametrize("nothing", ["add", "add -", "add ''", 'add ""', 'add " "'])
async def test_to_add_nothing_is_refused_with_a_sentence(make_app: MakeApp, nothing: str) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(":", *("space" if one == " " else one for one in nothing), "enter")
        await settle(pilot)

        assert foot(app) == "Say what: add https://…, or the name of a file."


@pytest.mark.usefixtures("slow")
async def test_what_is_not_saved_at_the_end_is_told_and_saved_by_the_next_session(
    make_app: MakeApp, library: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    address = "https://example.org/slow"
    first = make_app()
    async with first.run_test(size=(80, 24)) as pilot:
        await pilot.press(":", *f"add {address}", "enter", "Q")
    first.adding.wait(lambda: None)  # a server that says nothing for longer than one waits
    said = capsys.readouterr().err

    monkeypatch.setattr("tui.behind.following.save_source", answering)
    second = make_app()
    async with second.run_test(size=(80, 24)) as pilot:
        await wait_until(pilot, lambda: foot(second) == f"Saved: From {address}")

    assert said.splitlines() == [
        f"Saving {address} …",
        f"Not done yet: {address} is saved when Pullquote is opened next.",
    ]
    with Library(library) as opened:
        assert adding.noted(opened) == []


async def test_what_is_saved_in_the_last_moment_is_told_when_the_screen_has_gone(
    make_app: MakeApp, library: Path, slow: threading.Event, capsys: pytest.CaptureFixture[str]
) -> None:
    from tui.behind.aside import wait_for_the_last

    address = "https://example.org/slow"
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(":", *f"add {address}", "enter")
        await wait_until(pilot, lambda: foot(app) == f"Saving {address} …")
        await pilot.press("Q")
    slow.set()
    app.adding.wait(lambda: wait_for_the_last(10))

    assert capsys.readouterr().err.splitlines()[-1] == f"Saved: {address}"
    with Library(library) as opened:
        assert adding.noted(opened) == []
        assert any(entry.url == address for entry in opened.list(shelf="all"))
