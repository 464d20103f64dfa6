"""Frames as Textual's compositor writes them, at random, and a terminal that shows what it is sent."""

from __future__ import annotations

from hypothesis import strategies as st
from rich.cells import cell_len

from tests.bench.emulator import Emulator
from tui.wire.drawing import Clusters, Encoder, Painter, Screen, Styles
from tui.wire.terminal import Terminal

SETTLED = [
    "plain words",
    "naïve façade",
    "漢字かな交じり",
    "한국어",
    "שלום עולם",
    "مرحبا",
    "– “…” ·",
    "x" * 15,
]
MARKED = ["e\u0301te\u0301", "a\u0308o\u0308", "שָׁלוֹם", "n\u0303"]
DOUBTFUL = [
    "👩‍👩‍👧 family",
    "🇫🇷🇩🇪",
    "👍🏽 ok",
    "❤️ heart",
    "1️⃣",
    "☕ coffee",
    "नमस्ते",
    "ที่นี่",
    "🫠",
    "a\u200db",
    "soft\xadhyphen",
]
SGR = [
    "",
    "1",
    "2",
    "3;31",
    "4",
    "7",
    "1;38;2;10;200;30",
    "38;5;208;48;5;17",
    "39;49",
    "9;90;103",
    "48;2;40;40;40",
]

texts = st.one_of(st.sampled_from(SETTLED), st.sampled_from(MARKED), st.just("   "), st.just(" " * 20))
any_text = st.one_of(texts, st.sampled_from(DOUBTFUL))


def styled(text: str, sgr: str, link: str = "") -> str:
    """One segment as `Strip.render_style` writes it."""
    out = f"\x1b[{sgr}m{text}\x1b[0m" if sgr else text
    return f"\x1b]8;id=7;{link}\x1b\\{out}\x1b]8;;\x1b\\" if link else out


def strip(pieces: list[tuple[str, str, str]], room: int, *, full: bool = False) -> str:
    """Segments of text, style and link, as many as there is room for: a strip never leaves its widget."""
    out = ""
    for text, sgr, link in pieces:
        if cell_len(text) > room:
            break
        room -= cell_len(text)
        out += styled(text, sgr, link)
    return out + " " * room if full else out


def pieces(text: st.SearchStrategy[str]) -> st.SearchStrategy[list[tuple[str, str, str]]]:
    """What a strip is made of."""
    links = st.sampled_from(["", "", "", "https://example.org/a"])
    return st.lists(st.tuples(text, st.sampled_from(SGR), links), max_size=5)


class Wire:
    """A painter and an encoder joined to an emulated terminal."""

    def __init__(self, columns: int, lines: int, terminal: Terminal | None = None) -> None:
        self.styles, self.clusters = Styles(), Clusters()
        self.terminal = terminal or Terminal()
        self.screen = Screen(columns, lines)
        self.painter = Painter(self.screen, self.styles, self.clusters, lambda *_: None)
        self.encoder = Encoder(self.styles, self.clusters, self.terminal)
        self.emulator = Emulator(columns, lines)
        self.emulator.feed("\x1b[?7l")

    def show(self, frame: str) -> str:
        """Paint a frame and send what changed; gives what was sent."""
        self.painter.paint(frame)
        return self.send()

    def send(self) -> str:
        """Send what is painted and not yet shown."""
        self.encoder.edges = sorted(self.painter.edges)
        sent = self.encoder.frame(self.screen)
        # As the terminal line does, unless told not to.
        self.emulator.feed(sent if self.terminal.raw_newline else sent.replace("\n", "\r\n"))
        return sent

    def resize(self, columns: int, lines: int) -> None:
        """Another size, as the driver takes it."""
        self.emulator.resize(columns, lines)
        self.screen = self.painter.screen = self.screen.resized(columns, lines)
        self.encoder.forget()

    def repainted(self) -> Emulator:
        """A new terminal which is sent the same screen in full."""
        emulator = Emulator(self.screen.width, self.screen.height)
        emulator.feed("\x1b[?7l" + Encoder(self.styles, self.clusters, self.terminal).frame(self.screen))
        return emulator
