"""A link is followed without leaving: the linked article is saved and read, and going back returns."""

from pathlib import Path

import pytest
from reading_room import MakeApp, screen_text, settle

from articles.article import compose
from articles.capture import leads_home
from articles.library import Library
from tui.behind.following import Trail

LINKING = compose(
    "Where the salt goes",
    "See [the other story](https://example.org/other) of it.",
    url="https://example.org/salt",
)
LINKED = compose("The other story", "Salt goes by train.", url="https://example.org/other")


@pytest.fixture
def fetched(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses asked for; each gives the linked article, without a network."""
    asked: list[str] = []

    def save_linked(path: str, address: str, named_by: str | None) -> int | str:
        asked.append(address)
        with Library(path) as library:
            return library.add(LINKED).id

    monkeypatch.setattr("tui.behind.following.save_linked", save_linked)
    return asked


async def test_a_capital_letter_reads_the_linked_article_here_and_q_returns(
    make_app: MakeApp, library: Path, fetched: list[str]
) -> None:
    with Library(library) as opened:
        opened.add(LINKING)
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("l", "A")
        await settle(pilot)
        there = screen_text(app)
        await pilot.press("q")
        await settle(pilot)
        back = screen_text(app)
        await pilot.press("q")
        await settle(pilot)

        assert fetched == ["https://example.org/other"]
        assert "Salt goes by train." in there
        assert "See the other story of it." in back
        assert not app.at_reader


async def test_a_link_that_leads_to_no_article_says_why_and_stays(
    make_app: MakeApp, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "tui.behind.following.save_linked", lambda path, address, named_by: f"{address} could not be found."
    )
    with Library(library) as opened:
        opened.add(LINKING)
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("l", "A")
        await settle(pilot)

        assert "https://example.org/other could not be found." in screen_text(app)
        assert "See the other story of it." in screen_text(app)


@pytest.mark.parametrize("address", ["http://192.168.1.1/admin", "http://localhost:8080/", "http://printer/"])
async def test_a_link_into_the_own_network_is_shown_and_not_followed(
    make_app: MakeApp, library: Path, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    def nothing_is_fetched(path: str, source: str) -> None:
        raise AssertionError(source)

    monkeypatch.setattr("tui.behind.following.save_source", nothing_is_fetched)
    with Library(library) as opened:
        opened.add(compose("A trap", f"See [the other story]({address}).", url="https://example.org/trap"))
    app = make_app()
    async with app.run_test(size=(120, 24)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("l", "A")
        await settle(pilot)

        assert f"{address}: " in screen_text(app)
        assert "is in your own network" in screen_text(app)


def test_a_page_of_the_own_network_may_lead_on_within_its_own_machine_alone() -> None:
    page = "http://wiki.lan/start"

    assert leads_home("http://wiki.lan/next", page) is None
    assert leads_home("http://router.lan/", page) == "router.lan"
    assert leads_home("https://example.org/", page) is None
    assert leads_home("http://[::1]/", None) == "::1"


def test_a_trail_leads_back_step_by_step_and_ends_where_another_way_was_taken() -> None:
    trail = Trail()
    trail.went(1, 2)
    trail.went(2, 3)

    assert [trail.origin_of(3), trail.origin_of(2), trail.origin_of(1)] == [2, 1, None]

    trail.went(1, 2)
    assert trail.origin_of(7) is None
    assert trail.origin_of(2) is None
