"""Passages marked in the reader are kept in the library, show again, and can be removed."""

from pathlib import Path

from reading_room import MakeApp, screen_text, settle

from articles.library import Library


def kept(library: Path, article_id: int) -> list[tuple[str, str, str]]:
    with Library(library) as opened:
        return [(one.words, one.note, one.colour) for one in opened.passages(article_id)]


async def test_a_marked_sentence_is_kept_with_its_note_and_shows_when_opened_again(
    make_app: MakeApp, library: Path
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("v", "s", "m", *"why?", "enter")
        await settle(pilot)
        assert "Marked." in screen_text(app)
        await pilot.press("q", "enter")
        await settle(pilot)

        assert [one.note for one in app.reader.passages] == ["why?"]
        assert app.opened is not None
        [(words, note, colour)] = kept(library, app.opened.id)
        assert (note, colour) == ("why?", "yellow")
        assert app.reader.article is not None
        assert words in app.reader.article.text


async def test_a_mark_removed_in_the_list_of_evidence_is_gone_from_the_library(
    make_app: MakeApp, library: Path
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("v", "2")
        await settle(pilot)
        assert app.opened is not None
        before = kept(library, app.opened.id)
        await pilot.press("e", *"green", "delete")
        await settle(pilot)

        assert [colour for _, _, colour in before] == ["green"]
        assert kept(library, app.opened.id) == []


async def test_every_change_to_a_mark_is_taken_back_the_last_first(make_app: MakeApp, library: Path) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        assert app.opened is not None
        seen = []
        for keys in (["v", "2"], [">", "m", *"why?", "enter"], [">", "m", "tab", "enter"], [">", "X"]):
            await pilot.press(*("greater_than_sign" if key == ">" else key for key in keys))
            await settle(pilot)
            seen.append([(note, colour) for _, note, colour in kept(library, app.opened.id)])
        assert seen == [[("", "green")], [("why?", "green")], [("why?", "blue")], []]

        for _ in range(3):
            await pilot.press("z")
            await settle(pilot)
            seen.append([(note, colour) for _, note, colour in kept(library, app.opened.id)])
        assert seen[4:] == [[("why?", "blue")], [("why?", "green")], [("", "green")]]
        assert [one.note for one in app.reader.passages] == [""]
        await pilot.press("z")
        await settle(pilot)

        assert kept(library, app.opened.id) == []
