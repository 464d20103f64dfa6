"""Styles as numbers: what SGR and OSC 8 say, interned, and the shortest way from one to another.

A style is one character (`chr(number)`), so that a row's styles are a `str` which compares,
slices and splits in C just as its text does.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import Final

PLAIN: Final = "\0"
"""The terminal's own colours, no attribute, no link."""

MOST_STYLES: Final = 40_000
"""Beyond this the table is full and `Styles.full` asks for a new start (a gradient that never ends)."""

# Attribute -> the code that ends it; 22 ends bold and dim alike, 24 both underlines.
_OFF: Final = {
    "1": "22",
    "2": "22",
    "3": "23",
    "4": "24",
    "21": "24",
    "5": "25",
    "6": "25",
    "7": "27",
    "8": "28",
    "9": "29",
    "51": "54",
    "52": "54",
    "53": "55",
}
_ENDS: Final = {off: frozenset(on for on, ends in _OFF.items() if ends == off) for off in set(_OFF.values())}
_OWN_COLOURS: Final = 21
_LEVELS: Final = (0, 95, 135, 175, 215, 255)
# xterm's 256 colours from the cube on: `r;g;b` -> number; a grey of the cube goes by its number there.
_PALETTE: Final = {
    **{";".join([str(8 + 10 * step)] * 3): 232 + step for step in range(24)},
    **{
        f"{red};{green};{blue}": number
        for number, (red, green, blue) in enumerate(product(_LEVELS, repeat=3), 16)
    },
}
# What a space does not show: a terminal draws it by its background alone.
_UNSEEN_ON_BLANK: Final = frozenset({"1", "2", "3", "5", "6", "8"})


@dataclass(frozen=True, slots=True)
class Style:
    """Attributes (`"1"` bold … `"53"` overline), colours as SGR parameters, and a link's target."""

    attributes: frozenset[str] = frozenset()
    foreground: str = ""
    background: str = ""
    extra: str = ""
    link: str = ""


class Styles:
    """Interns styles, and remembers what each change between two of them costs to say."""

    def __init__(self) -> None:
        self._styles: list[Style] = [Style()]
        self._numbers: dict[Style, str] = {Style(): PLAIN}
        self._applied: dict[tuple[str, str], str] = {}
        self._linked: dict[tuple[str, str], str] = {}
        self._blanks: dict[str, str] = {PLAIN: PLAIN}
        self._changes: dict[tuple[str, str], str] = {}
        self._link_numbers: dict[str, int] = {}

    @property
    def full(self) -> bool:
        """Whether the table has no room left, so that model and table must start anew."""
        return len(self._styles) >= MOST_STYLES or len(self._changes) >= 4 * MOST_STYLES

    def __getitem__(self, number: str) -> Style:
        return self._styles[ord(number)]

    def number(self, style: Style) -> str:
        """The character which stands for a style."""
        found = self._numbers.get(style)
        if found is None:
            found = self._numbers[style] = chr(len(self._styles))
            self._styles.append(style)
        return found

    def apply(self, number: str, sgr: str) -> str:
        """The style after `CSI sgr m` in the style `number`."""
        key = (number, sgr)
        found = self._applied.get(key)
        if found is None:
            found = self._applied[key] = self.number(_applied(self[number], sgr))
        return found

    def link(self, number: str, target: str) -> str:
        """The style `number` inside a link to `target`, outside any for an empty one."""
        key = (number, target)
        found = self._linked.get(key)
        if found is None:
            style = self[number]
            found = self._linked[key] = self.number(
                Style(style.attributes, style.foreground, style.background, style.extra, target)
            )
        return found

    def blank(self, number: str) -> str:
        """The simplest style in which a space looks as it does in `number`."""
        found = self._blanks.get(number)
        if found is None:
            style = self[number]
            seen = style.attributes - _UNSEEN_ON_BLANK
            found = self._blanks[number] = self.number(
                Style(seen, style.foreground if seen else "", style.background, "", style.link)
            )
        return found

    def erasable(self, number: str) -> bool:
        """Whether erasing shows the same as spaces in this style: it has a background at most."""
        style = self[number]
        return not (style.attributes or style.link or style.extra or style.foreground)

    def change(self, pen: str, number: str) -> str:
        """The shortest sequence that turns the terminal's style `pen` into `number`."""
        if pen == number:
            return ""
        key = (pen, number)
        found = self._changes.get(key)
        if found is None:
            found = self._changes[key] = self._change(self[pen], self[number])
        return found

    def change_for_blank(self, pen: str, number: str) -> tuple[str, str]:
        """The sequence, and the style it leaves, after which spaces or erased cells look like `number`."""
        if pen == number or self.blank(pen) == number:
            return "", pen
        before, wanted = self[pen], self[number]
        if self.erasable(number) and not (before.link or before.extra):
            kept = Style(before.attributes & _UNSEEN_ON_BLANK, before.foreground, wanted.background)
            middle = self.number(kept)
            if len(self.change(pen, middle)) < len(self.change(pen, number)):
                return self.change(pen, middle), middle
        return self.change(pen, number), number

    def _change(self, before: Style, after: Style) -> str:
        link = ""
        if before.link != after.link:
            number = self._link_numbers.setdefault(after.link, len(self._link_numbers))
            link = f"\x1b]8;id={number};{after.link}\x1b\\" if after.link else "\x1b]8;;\x1b\\"
        afresh = ";".join(("", *_codes(after)))
        if before.extra != after.extra:
            return f"{link}\x1b[{afresh}m"
        step = ";".join(_steps(before, after))
        if not step:
            return link
        return f"{link}\x1b[{min(afresh, step, key=len)}m"


def _codes(style: Style) -> list[str]:
    codes = [*sorted(style.attributes, key=_order), style.foreground, style.background, style.extra]
    return [code for code in codes if code]


def _order(code: str) -> int:
    return int(code.partition(":")[0])


def _steps(before: Style, after: Style) -> list[str]:
    """The codes which change only what differs."""
    codes: list[str] = []
    kept = before.attributes
    for attribute in sorted(before.attributes - after.attributes, key=_order):
        if attribute in kept:
            off = _OFF.get(attribute, "0")
            kept = kept - _ENDS.get(off, frozenset()) - {attribute}
            codes.append(off)
    codes.extend(sorted(after.attributes - kept, key=_order))
    if before.foreground != after.foreground:
        codes.append(after.foreground or "39")
    if before.background != after.background:
        codes.append(after.background or "49")
    return codes


def _shortest(codes: list[str]) -> str:
    """A colour as few bytes: one in 24 bits that is also in xterm's palette, by its number there.

    Only those of the cube and of the greys which nobody redefines; schemes like Base16 take 16 to 21.
    """
    if codes[1:2] == ["2"] and (number := _PALETTE.get(";".join(codes[2:]), 0)) > _OWN_COLOURS:
        return f"{codes[0]};5;{number}"
    return ";".join(codes)


def _applied(style: Style, sgr: str) -> Style:
    """`style` after the parameters of one SGR sequence (ECMA-48 8.3.117, ITU T.416 for colours)."""
    attributes = set(style.attributes)
    foreground, background, extra = style.foreground, style.background, style.extra
    codes = (sgr or "0").split(";")
    at = 0
    while at < len(codes):
        code = codes[at].lstrip("0") or "0"
        at += 1
        if code in ("38", "48", "58"):
            taken = {"5": 2, "2": 4}.get(codes[at] if at < len(codes) else "", len(codes) - at)
            colour = _shortest([code, *codes[at : at + taken]])
            at += taken
            if code == "38":
                foreground = colour
            elif code == "48":
                background = colour
            else:
                extra = colour
        elif code == "0":
            attributes.clear()
            foreground = background = extra = ""
        elif code in _OFF:
            attributes.add(code)
        elif code in _ENDS:
            attributes -= _ENDS[code]
        elif code.isdecimal() and (30 <= int(code) <= 37 or 90 <= int(code) <= 97):
            foreground = code
        elif code.isdecimal() and (40 <= int(code) <= 47 or 100 <= int(code) <= 107):
            background = code
        elif code == "39":
            foreground = ""
        elif code == "49":
            background = ""
        elif code == "59":
            extra = ""
        elif code.startswith(("38:", "48:")):
            foreground, background = (code, background) if code.startswith("38:") else (foreground, code)
        else:
            extra = code  # Curly underlines (4:3) and what is yet to come: said whole or not at all.
    return Style(frozenset(attributes), foreground, background, extra, style.link)
