"""The table of everything a key can do. Help, hints, palette and the configuration are drawn from it."""

from dataclasses import dataclass
from typing import Literal

Where = Literal["list", "reader", "finding", "searched", "everywhere"]

# What is asked first where: a match to step through goes before the next article, also after the
# search has been ended, or found nothing: whoever presses `n` then wants it again, and not to be taken away.
CONTEXTS: dict[str, tuple[Where, ...]] = {
    "list": ("list", "everywhere"),
    "reader": ("reader", "everywhere"),
    "finding": ("finding", "searched", "reader", "everywhere"),
    "searched": ("searched", "reader", "everywhere"),
    # In the list with a text open beside it: what the list has no key for is meant for the text.
    "beside": ("list", "everywhere", "reader"),
}


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do. `id` is `<room>.<name>`, and `action_<name>` is the method that does it:
    on the list for `list.…`, on the reader for `reader.…`, on the app for the others.

    `keys` are as people write them: a character (`j`, `G`, `?`), a name (`down`, `pagedown`,
    `space`, `ctrl+d`), or several in a row apart by blanks (`g g`). `hint` is the word that the
    hint line shows, and an action without one is not shown there. A `counted` action's method takes
    a count (`5j`), `uncounted` unless typed. One that `takes` something (a theme, a place) is given it in
    words, none when a key is pressed. As a command it is called by its name, or by one of `also`.
    """

    id: str
    keys: tuple[str, ...]
    help: str
    where: Where
    hint: str = ""
    counted: bool = False
    uncounted: int = 1
    takes: str = ""
    also: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The method's name, without `action_`."""
        return self.id.partition(".")[2]


LIST = (
    Action("list.down", ("j", "down"), "Next row", "list", counted=True),
    Action("list.up", ("k", "up"), "Previous row", "list", counted=True),
    Action("list.open", ("enter",), "Read this article", "list", hint="read"),
    Action("list.page_down", ("space", "pagedown", "ctrl+f"), "A page down", "list", counted=True),
    Action("list.page_up", ("b", "pageup", "ctrl+b"), "A page up", "list", counted=True),
    Action("list.half_down", ("d", "ctrl+d"), "Half a page down", "list", counted=True),
    Action("list.half_up", ("u", "ctrl+u"), "Half a page up", "list", counted=True),
    Action("list.top", ("g", "home"), "First row", "list"),
    Action("list.bottom", ("G", "end"), "Last row", "list"),
    Action("list.filter", ("/",), "Filter by title, site or author", "list", hint="filter", takes="words"),
    Action("list.clear_filter", ("escape",), "Show all of the shelf again", "list"),
    Action("list.next_shelf", ("]", "right"), "Next shelf", "list", hint="shelf"),
    Action("list.previous_shelf", ("[", "left"), "Previous shelf", "list"),
    Action("list.shelf", (), "Go to a shelf by its name", "list", takes="shelf"),
    Action(
        "list.sort", ("S",), "Sort by saved, published, title or length", "list", hint="sort", takes="order"
    ),
    Action("list.goto", (), "Go to a row by its number", "list", takes="place"),
    Action("list.reverse", ("R",), "Turn the order round", "list"),
    Action("list.quit", ("q",), "Leave Pullquote", "list", hint="quit"),
)

READER = (
    Action("reader.line_down", ("j", "down"), "A line down", "reader", counted=True),
    Action("reader.line_up", ("k", "up"), "A line up", "reader", counted=True),
    Action("reader.page_down", ("space", "pagedown", "ctrl+f"), "A page down", "reader", counted=True),
    Action("reader.page_up", ("b", "pageup", "ctrl+b"), "A page up", "reader", counted=True),
    Action("reader.half_down", ("d", "ctrl+d"), "Half a page down", "reader", counted=True),
    Action("reader.half_up", ("u", "ctrl+u"), "Half a page up", "reader", counted=True),
    Action("reader.top", ("g", "home"), "Beginning of the article", "reader"),
    Action("reader.bottom", ("G", "end"), "End of the article", "reader"),
    Action("reader.next_mark", ("]",), "Next figure or quote", "reader", hint="next", counted=True),
    Action("reader.previous_mark", ("[",), "Previous figure or quote", "reader", counted=True),
    Action("reader.next_figure", ("f",), "Next figure", "reader", hint="figure", counted=True),
    Action("reader.previous_figure", ("F",), "Previous figure", "reader", counted=True),
    Action("reader.next_quote", ("'",), "Next quote", "reader", hint="quote", counted=True),
    Action("reader.previous_quote", ('"',), "Previous quote", "reader", counted=True),
    Action("reader.card", ("enter",), "What this figure or quote says", "reader", hint="card"),
    Action("reader.highlights", ("h",), "Light up all, figures, quotes, nothing", "reader", hint="lights"),
    Action("reader.copy", ("y",), "Copy the figure, the quote or the paragraph", "reader"),
    Action("reader.rail", ("e",), "The figures and quotes as a list", "reader", hint="evidence"),
    Action("reader.contents", ("t",), "Table of contents", "reader", hint="contents"),
    Action(
        "reader.links",
        ("l",),
        "Choose a link or a footnote by a letter; 3l opens link 3",
        "reader",
        counted=True,
        uncounted=0,
    ),
    Action("reader.link_numbers", ("L",), "Links by numbers, addresses at the end, or not", "reader"),
    Action("reader.picture", ("i",), "Fetch and show the picture on screen", "reader"),
    Action("reader.jump_back", ("ctrl+o",), "Back to where the last jump began", "reader"),
    Action("reader.select", ("v",), "Choose words, to copy or to mark them", "reader", hint="choose"),
    Action("reader.mark", ("m",), "Mark this figure or quote, or change your mark's note", "reader"),
    Action("reader.unmark", ("X",), "Take your mark away", "reader"),
    Action("reader.next_own", (">",), "Next mark of yours", "reader", counted=True),
    Action("reader.previous_own", ("<",), "Previous mark of yours", "reader", counted=True),
    Action("reader.table_right", ("right",), "More columns of a wide table", "reader", counted=True),
    Action("reader.table_left", ("left",), "Back to its first columns", "reader", counted=True),
    Action("reader.percent", ("%",), "Go to so many percent: 50%", "reader", counted=True, uncounted=0),
    Action("reader.where", ("w",), "Say how far you are, and what there is", "reader"),
    Action("reader.goto", (), "Go to a line, or so many percent: 120, 50%", "reader", takes="place"),
    Action("reader.width", (), "Text so many columns wide", "reader", takes="columns"),
    Action("reader.wider", ("+", "="), "Wider text", "reader"),
    Action("reader.narrower", ("-",), "Narrower text", "reader"),
    Action("reader.airy", ("A",), "Single or airy lines", "reader"),
    Action("reader.justify", ("J",), "Even right edge with divided words, or not", "reader"),
    Action("reader.skim", ("S",), "Dim what has no figure and no quote, or not", "reader", hint="skim"),
    Action("reader.dates", ("D",), "Light up dates too, or not", "reader"),
    Action("reader.margin", ("M",), "Speakers (a guess with ?) and values in the margin, or not", "reader"),
    Action("reader.find", ("/",), "Find in the text", "reader", hint="find", takes="words"),
    Action("reader.back", ("q", "escape", "backspace"), "Back to the list", "reader", hint="back"),
)

FINDING = (
    Action("reader.clear_find", ("escape",), "End the search", "finding", hint="end search"),
    Action("reader.find_next", ("n",), "Next match", "searched", hint="next match", counted=True),
    Action("reader.find_previous", ("N",), "Previous match", "searched", counted=True),
)

EVERYWHERE = (
    Action("article.next", ("n",), "Next article", "everywhere", counted=True),
    Action("article.previous", ("p",), "Previous article", "everywhere", counted=True),
    Action("article.star", ("s",), "Star, or take the star away", "everywhere", hint="star"),
    Action("article.archive", ("a",), "Archive, or bring back to the inbox", "everywhere", hint="archive"),
    Action("article.toggle_read", ("r",), "Mark read or unread", "everywhere"),
    Action("article.remove", ("x",), "Remove", "everywhere"),
    Action("article.undo", ("z",), "Undo the last change", "everywhere"),
    Action("article.open", (), "Read an article by its number or its title", "everywhere", takes="article"),
    Action(
        "article.export",
        ("E",),
        "Export it with its evidence and your marks",
        "everywhere",
        takes="export",
    ),
    Action("article.link", ("o",), "Open the article's page, or show its address", "everywhere"),
    Action("app.switch", ("tab",), "Go over to the list or the text", "everywhere"),
    Action("app.layout", ("\\",), "Show or hide the list beside the text", "everywhere"),
    Action("app.add", (), "Save an article: an address or a file", "everywhere", takes="source"),
    Action("app.samples", (), "Put the sample articles in", "everywhere"),
    Action("app.theme", (), "A theme by its name", "everywhere", takes="theme"),
    Action("app.next_theme", ("T",), "Next theme", "everywhere"),
    Action("app.help", ("?", "f1"), "Show the keys", "everywhere", hint="keys", also=("keys",)),
    Action("app.command", (":",), "Type a command; Tab completes it", "everywhere"),
    Action("app.palette", ("ctrl+p",), "Choose from everything there is to do", "everywhere"),
    Action("app.redraw", ("ctrl+l",), "Paint the screen anew", "everywhere"),
    Action("app.suspend", ("ctrl+z",), "Go to the shell; `fg` comes back", "everywhere"),
    Action(
        "app.leave",
        ("Q", "ctrl+q", "ctrl+c"),
        "Leave Pullquote from anywhere",
        "everywhere",
        also=("q", "exit"),
    ),
)

ACTIONS: tuple[Action, ...] = (*LIST, *READER, *FINDING, *EVERYWHERE)
