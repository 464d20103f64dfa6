"""Pictures: only when asked for, decoded with care, and a sentence wherever there is none to see."""

import base64
import io
import re
import zlib
from pathlib import Path

import pytest
from PIL import Image
from textual.pilot import Pilot

from articles.article import compose
from articles.capture import CaptureError, fetch_picture, picture_address
from articles.library import Library, Original
from tui.app import PullquoteApp
from tui.reader.pictures import kitty, sixel
from tui.reader.pictures.blocks import half_blocks
from tui.reader.pictures.decoding import NotShown, decode, decode_to_few, decode_to_png
from tui.reader.pictures.finding import pictures_between
from tui.reader.pictures.showing import is_far


def png(width: int = 4, height: int = 4, colour: tuple[int, int, int] = (255, 0, 0)) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(out, "PNG")
    return out.getvalue()


def held(data: bytes) -> str:
    return f"data:image/png;base64,{base64.b64encode(data).decode()}"


def bomb() -> bytes:
    """A PNG of a few bytes whose head claims 100,000 by 100,000 pixels."""
    head = b"IHDR" + (100_000).to_bytes(4, "big") * 2 + bytes([8, 2, 0, 0, 0])
    return (
        b"\x89PNG\r\n\x1a\n"
        + (13).to_bytes(4, "big")
        + head
        + zlib.crc32(head).to_bytes(4, "big")
        + b"\x00\x00\x00\x00IDAT"
        + zlib.crc32(b"IDAT").to_bytes(4, "big")
    )


# Bytes that may be anything


def test_a_picture_is_made_small_enough_and_keeps_its_proportions() -> None:
    pixels = decode(png(400, 200), 80, 44)

    assert (pixels.width, pixels.height, pixels.original) == (80, 40, (400, 200))
    assert pixels.data[:3] == bytes((255, 0, 0))


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "PA", "RGB", "RGBA", "CMYK", "I;16"])
def test_every_kind_of_pixels_can_be_shown(mode: str) -> None:
    out = io.BytesIO()
    Image.new("RGB", (40, 20), (255, 255, 255)).convert("L").convert(mode if mode != "PA" else "P").save(
        out, "JPEG" if mode == "CMYK" else "PNG"
    )

    assert decode(out.getvalue(), 20, 20).data[:3] == b"\xff\xff\xff"


def test_a_picture_taken_sideways_is_shown_upright() -> None:
    out = io.BytesIO()
    image = Image.new("RGB", (40, 20), (255, 0, 0))
    exif = image.getexif()
    exif[0x0112] = 6  # turned by a quarter
    image.save(out, "JPEG", exif=exif)

    pixels = decode(out.getvalue(), 20, 20)

    assert (pixels.width, pixels.height) == (10, 20)


@pytest.mark.parametrize("data", [b"", b"<html>no", b"\x89PNG\r\n\x1a\n", png()[:40], bomb()])
def test_what_is_no_picture_or_too_much_of_one_is_said(data: bytes) -> None:
    with pytest.raises(NotShown):
        decode(data, 80, 40)


def test_what_kitty_is_handed_holds_nothing_but_pixels() -> None:
    out = io.BytesIO()
    image = Image.new("RGB", (8, 8))
    image.save(out, "JPEG", comment=b"secret words")

    assert b"secret words" in out.getvalue()
    assert b"secret words" not in decode_to_png(out.getvalue(), 8, 8)


def test_each_cell_of_half_blocks_shows_two_pixels() -> None:
    image = Image.new("RGB", (3, 2), (8, 16, 24))
    image.putpixel((1, 1), (240, 0, 0))
    out = io.BytesIO()
    image.save(out, "PNG")

    [strip] = half_blocks(decode(out.getvalue(), 3, 2))

    assert strip.text == " ▀ "
    _, middle, _ = strip
    assert middle.style is not None
    assert str(middle.style) == "#081018 on #f00000"


def test_a_picture_whose_notes_are_torn_is_told_of_and_ends_nothing() -> None:
    out = io.BytesIO()
    Image.new("RGB", (9, 9)).save(out, "PNG", exif=b"Exif\0\0II*\0")

    with pytest.raises(NotShown, match="broken"):
        decode(out.getvalue(), 4, 4)


# Where they come from


def test_a_picture_held_in_the_page_needs_no_network() -> None:
    assert fetch_picture(held(png())) == png()
    assert fetch_picture("data:image/svg+xml,%3Csvg%3E") == b"<svg>"


@pytest.mark.parametrize(
    ("source", "page"),
    [
        ("http://127.0.0.1:9/a.png", None),
        ("http://127.0.0.1:9/a.png", "https://example.org/story"),
        ("http://127.0.0.1:9/a.png", "http://127.0.0.1:9/as-the-page-says"),
        ("http://[::1]/a.png", None),
        ("http://169.254.169.254/latest", "https://example.org/story"),
        ("file:///etc/passwd", None),
        ("a.png", None),
        ("data:image/png;base64,%%%", None),
        ("data:image/png", None),
    ],
)
def test_no_picture_leads_into_the_own_network_or_onto_the_disk(source: str, page: str | None) -> None:
    with pytest.raises(CaptureError) as refused:
        fetch_picture(source, page)

    assert "refuses the connection" not in str(refused.value)  # nobody has knocked


def test_a_page_of_the_own_network_shows_the_pictures_beside_it() -> None:
    with pytest.raises(CaptureError, match="refuses the connection"):
        fetch_picture("a.png", "http://127.0.0.1:9/story", "http://127.0.0.1:9/story")


def test_only_what_was_fetched_has_an_address_that_is_believed() -> None:
    assert Original(b"", url="http://wiki.lan/a").fetched_from == "http://wiki.lan/a"
    assert Original(b"", "saved.mhtml", "http://wiki.lan/a").fetched_from is None


def test_an_address_is_read_as_its_page_means_it() -> None:
    assert picture_address("../a.png", "https://example.org/b/c") == "https://example.org/a.png"
    assert picture_address("javascript:x", "https://example.org/") is None


# Which one


def test_the_pictures_on_screen_are_those_between_its_first_and_last_word() -> None:
    article = compose("x", "One ![a](https://e.org/1.png) two\n\n![b](https://e.org/2.png)\n\nThree")

    found = pictures_between(article, 0, len(article.text))

    assert [(one.source[-5:], one.said) for one in found] == [("1.png", "a"), ("2.png", "b")]
    assert not pictures_between(article, article.text.index("Three"), len(article.text))


# How they are shown


def test_kitty_is_spoken_only_to_those_known_to_understand() -> None:
    assert kitty.is_spoken({"TERM": "xterm-kitty"})
    assert not kitty.is_spoken({"TERM": "xterm-256color"})
    assert not kitty.is_spoken({"TERM": "tmux-256color", "TERM_PROGRAM": "ghostty"})


def test_kitty_is_handed_its_picture_in_pieces_that_say_where_it_ends() -> None:
    drawn = kitty.placed(b"x" * 9000, 10, 5)

    pieces = drawn.split("\x1b\\")[:-1]
    assert [piece.partition(";")[0][-3:] for piece in pieces] == ["m=1", "m=1", "m=0"]
    assert base64.b64decode("".join(piece.partition(";")[2] for piece in pieces)) == b"x" * 9000


def test_what_is_sent_as_sixel_draws_the_picture() -> None:
    image = Image.new("RGB", (8, 8), (0, 0, 255))
    image.paste((255, 0, 0), (2, 1, 7, 8))
    out = io.BytesIO()
    image.save(out, "PNG")

    drawn = sixel.drawn(decode_to_few(out.getvalue(), 16, 16, 4))

    assert drawn.startswith('\x1bP0;1q"1;1;16;16')
    assert drawn.endswith("\x1b\\")
    seen = sixels(drawn)
    assert len(seen) == 16 * 16
    assert {at: colour for at, colour in seen.items() if at in {(0, 0), (8, 8), (15, 15), (1, 14)}} == {
        (0, 0): (0, 0, 100), (8, 8): (100, 0, 0), (15, 15): (0, 0, 100), (1, 14): (0, 0, 100)
    }  # fmt: skip


def sixels(drawn: str) -> dict[tuple[int, int], tuple[int, ...]]:
    """What a terminal shows of it: the colour of each pixel, in percent."""
    colours: dict[str, tuple[int, ...]] = {}
    seen: dict[tuple[int, int], tuple[int, ...]] = {}
    x = y = 0
    colour = ""
    body = drawn.partition("q")[2].removesuffix("\x1b\\")
    for number, defined, count, letter, move in re.findall(
        r"#(\d+)(?:;2;(\d+;\d+;\d+))?|(?:!(\d+))?([?-~])|([$-])",
        body.partition("#")[1] + body.partition("#")[2],
    ):
        if defined:
            colours[number] = tuple(map(int, defined.split(";")))
        elif number:
            colour = number
        elif move:
            x, y = 0, y + 6 * (move == "-")
        else:
            end = x + int(count or 1)
            lit = [bit for bit in range(6) if (ord(letter) - 63) >> bit & 1]
            seen |= {(column, y + bit): colours[colour] for column in range(x, end) for bit in lit}
            x = end
    return seen


def test_a_line_is_known_by_what_ssh_leaves() -> None:
    assert is_far({"SSH_CONNECTION": "a b"})
    assert not is_far({"DISPLAY": ":0"})


@pytest.fixture
def pictured(tmp_path: Path) -> Path:
    noise = Image.effect_noise((200, 200), 90).convert("RGB")
    out = io.BytesIO()
    noise.save(out, "PNG")
    text = (
        f"Words.\n\n![A red square]({held(png(40, 40))})\n\n![Snow]({held(out.getvalue())})\n\n![Gone](a.png)"
    )
    path = tmp_path / "pictures.db"
    with Library(path) as library:
        library.add(compose("Pictures", text))
    return path


async def shown(pilot: Pilot[None]) -> str:
    from reading_room import screen_text

    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    return screen_text(pilot.app)  # type: ignore[arg-type]


@pytest.mark.usefixtures("colours")
async def test_i_shows_the_picture_then_the_next_then_says_why_there_is_none(pictured: Path) -> None:
    async with PullquoteApp(pictured, 1, theme="dark").run_test(size=(80, 24)) as pilot:
        await pilot.press("i")
        assert "A red square · 40 by 40 pixels" in await shown(pilot)

        await pilot.press("q", "i")
        assert "Snow · 200 by 200 pixels" in await shown(pilot)

        await pilot.press("q", "i")
        assert "This picture has no address on the web. Picture: Gone" in await shown(pilot)


@pytest.mark.usefixtures("colours")
async def test_a_large_picture_is_not_sent_over_a_line_before_enter(
    pictured: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSH_CONNECTION", "1 2 3 4")
    async with PullquoteApp(pictured, 1, theme="dark").run_test(size=(80, 24)) as pilot:
        await pilot.press("i")
        await shown(pilot)
        await pilot.press("q", "i")

        asked = await shown(pilot)

        assert "kB over the line: Enter shows it" in asked
        assert "▀" not in asked
        await pilot.press("enter")
        assert "▀" in await shown(pilot)


@pytest.mark.usefixtures("colours")
@pytest.mark.parametrize(
    ("key", "seen"),
    [("escape", "Pictures"), ("q", "Pictures"), ("t", "no headings"), ("?", "Type to search")],
)
async def test_a_key_takes_the_picture_away_and_does_what_it_does_over_the_text(
    pictured: Path, key: str, seen: str
) -> None:
    async with PullquoteApp(pictured, 1, theme="dark").run_test(size=(80, 24)) as pilot:
        await pilot.press("i")
        before = await shown(pilot)
        await pilot.press(key)
        after = await shown(pilot)

        assert "Esc closes, any other key goes on reading" in before
        assert "A red square · 40" not in after
        assert seen in after
        assert pilot.app.at_reader  # type: ignore[attr-defined]


@pytest.fixture
def colours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.setenv("TEXTUAL_COLOR_SYSTEM", "truecolor")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.delenv("SSH_CONNECTION", raising=False)
    monkeypatch.delenv("SSH_TTY", raising=False)
