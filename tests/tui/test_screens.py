"""Whole screens of the app as text files in `screens/`: what changes there is seen in the change.

`PULLQUOTE_APPROVE=1` writes the files anew, to be looked at before they are kept.
"""

import os
from pathlib import Path
from typing import NamedTuple

import pytest
from reading_room import MakeApp, screen_text, settle

from articles.article import compose
from articles.library import Library

FOLDER = Path(__file__).parent / "screens"


class Screen(NamedTuple):
    """What should be seen, at which size, and the keys that lead there."""

    seen: str
    size: tuple[int, int]
    keys: list[str]


SCREENS = {
    "list-80x24": Screen(
        "Two lines an article, the first lit; shelves and order above, keys below.", (80, 24), []
    ),
    "list-120x40": Screen("The same over the whole width, since nothing is being read yet.", (120, 40), []),
    "list-40x12": Screen(
        "Titles cut with an ellipsis, figures and quotes counted by signs.", (40, 12), ["j"]
    ),
    "states-80x12": Screen(
        "A starred, a started and a read article, each known by its mark; a sentence at the foot.",
        (80, 12),
        ["s", "j", "r", "j", "enter", "space", "q", "k"],
    ),
    "reading-80x24": Screen("The article alone, its state above the keys.", (80, 24), ["enter"]),
    "reading-120x24": Screen(
        "The list with its bar on the article that is open, the text beside it.", (120, 24), ["j", "enter"]
    ),
    "filtering-80x12": Screen(
        "The line being typed at the foot, the list narrowed, and how many are left.",
        (80, 12),
        ["/", *"north"],
    ),
    "nothing-found-80x12": Screen(
        "A kind sentence in the middle, and the way back.", (80, 12), ["/", *"zebra", "enter"]
    ),
    "no-stars-80x12": Screen("An empty shelf says what would fill it.", (80, 12), ["]"]),
    "keys-80x24": Screen("Every key under its heading, a line to search in above.", (80, 24), ["?"]),
    "keys-found-80x12": Screen("Only what has the word typed.", (80, 12), ["?", *"archive"]),
    "command-80x12": Screen(
        "The command being typed at the foot, what it does beside it.", (80, 12), [":", *"shelf"]
    ),
    "completing-120x12": Screen(
        "What Tab offers beside the command, from the one that it has written on.",
        (120, 12),
        [":", *"theme", "space", "tab", "tab", "tab"],
    ),
    "command-40x12": Screen(
        "The command has the line; what does not fit beside it is cut.", (40, 12), [":", *"export"]
    ),
    "no-command-80x12": Screen("One sentence says what is wrong.", (80, 12), [":", *"wobble", "enter"]),
    "exports-40x12": Screen(
        "What is offered of the export, over a narrow screen.", (40, 12), [":", *"export", "space", "tab"]
    ),
    "rail-120x40": Screen(
        "The evidence at the side of the text, its keys below the text.", (120, 40), ["enter", "e"]
    ),
    "marking-80x24": Screen(
        "The note being written for a marked sentence, its colour and the way to another.",
        (80, 24),
        ["enter", "v", "s", "m", *"why?", "tab"],
    ),
    "marked-40x12": Screen(
        "The list of one's own marks over a narrow screen; its keys as far as they fit.",
        (40, 12),
        ["enter", "v", "s", "m", *"why?", "enter", "e", "tab", "tab", "tab"],
    ),
    "palette-80x24": Screen(
        "Shelves, orders and themes are to be chosen as well.", (80, 24), ["ctrl+p", "end", *"sh"]
    ),
    "counting-80x12": Screen("A count half typed shows at the foot.", (80, 12), ["1", "2"]),
}


@pytest.mark.parametrize("name", SCREENS)
async def test_the_screen_looks_as_it_was_approved(make_app: MakeApp, name: str) -> None:
    screen = SCREENS[name]
    app = make_app()

    async with app.run_test(size=screen.size) as pilot:
        await pilot.press(*screen.keys)
        await settle(pilot)
        seen = screen_text(app) + "\n"

    file = FOLDER / f"{name}.txt"
    if os.environ.get("PULLQUOTE_APPROVE"):
        file.write_text(seen, encoding="utf-8")
    assert seen == file.read_text(encoding="utf-8"), screen.seen


async def test_titles_in_wide_letters_keep_to_their_column(make_app: MakeApp, tmp_path: Path) -> None:
    path = tmp_path / "wide.db"
    with Library(path) as opened:
        opened.add(
            compose(
                "島でいちばん遅い郵便局はなぜ毎朝いちばんに開くのか",
                "本文。",
                site="汐見新聞",
                published="2024-03-02",
            )
        )
    app = make_app(path)

    async with app.run_test(size=(40, 8)) as pilot:
        await settle(pilot)
        lines = screen_text(app).splitlines()

    assert lines[1] == "▌●  島でいちばん遅い郵便局はなぜ毎朝い…"
    assert lines[2] == "▌   2 Mar · 1 min · 汐見新聞"
