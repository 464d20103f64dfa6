"""Pairs of quotation marks, one paragraph at a time, so that a stray mark spoils no more than its own."""

import re
from dataclasses import dataclass

_DOUBLE = '"“”„‟«»″‹›「」『』'
_OPEN_BEFORE = frozenset(" \t\n\r\u00a0\u202f\u2009([{—–-/'’‘‚*_>:;,\u200b\ufeff…" + _DOUBLE)
_CLOSE_AFTER = frozenset(" \t\n\r\u00a0\u202f\u2009)]}—–-/'’‘.,;:!?…*_<" + _DOUBLE)
_SPACES = " \t\u00a0\u202f\u2009\u200b\ufeff"
_GUILLEMETS = frozenset("«»‹›")
_SINGLES = frozenset("'‘’‚‛")
# An apostrophe stands between letters; a single mark does not.
# The set first and the conditions behind it, so that the engine looks at marks alone.
_MARK = re.compile(
    "[\"“”„‟«»″‹›「」『』`'‘‚‛’,](?:"
    "(?<=[\"“”„‟«»″‹›「」『』])|(?<=`)`|(?<=,),(?=\\S)|(?<=')'|(?<=’)’(?![^\\W_])"
    "|(?<![^\\W_]['‘‚‛’])(?<=['‘‚‛’])(?=\\S)|(?<=\\S['’‘‛])(?![^\\W_]))"
)
_REVERSED = re.compile(r"»(?<![^\s(]»)[^\W_]")
_STRAIGHT = re.compile(r"«(?<![^\s(’']«)\s?[^\W_]")
_FEET = re.compile(r"\d\s?['′’]\s?\d{1,2}(?:\.\d)?$")
_MAX_PENDING = 5
_NEXT = 8
"""Letters behind a mark that show how the sentence goes on."""


@dataclass(slots=True)
class Quoted:
    """A stretch in quotation marks: `start:end` the words, `left:right` with the marks."""

    left: int
    right: int
    start: int
    end: int
    single: bool = False
    continues: bool = False
    """It carries on the stretch before it, in an earlier paragraph."""
    unclosed: bool = False
    dash: bool = False
    """A dialogue line, marked by a dash."""
    outer: str | None = None
    """Its speaker, where the layout says it: a tweet's signature."""


def find_quoted(text: str, paragraphs: list[tuple[int, int]], clipped: re.Pattern[str]) -> list[Quoted]:
    """Every top-level stretch in quotation marks, in order, none across a paragraph's end.

    `clipped` are the words of the language that an apostrophe heads: `'em`, `'s ochtends`.
    """
    marks = [(m.start(), m.group()) for m in _MARK.finditer(text)]
    if not marks:
        return []
    if "’’" in text and ",," not in text:
        marks = [one for place, mark in marks for one in _apart(place, mark)]
    flipped = len(_REVERSED.findall(text)) > len(_STRAIGHT.findall(text))
    found: list[Quoted] = []
    at, pending = 0, 0
    for number, (start, end) in enumerate(paragraphs):
        first = at
        while at < len(marks) and marks[at][0] < end:
            at += 1
        if first == at:
            if pending and _closes_below(text, paragraphs[number + 1 : number + 1 + pending], flipped):
                found.append(Quoted(start, end, start, end, continues=True, unclosed=True))
                pending -= 1  # none is closed before the last
                continue
            pending = pending - 1 if pending and end - start < 80 else 0
            continue
        here = [
            _single(text, start, end, place, mark, clipped)
            if mark in _SINGLES
            else _role(text, start, end, place, mark, flipped)
            for place, mark in marks[first:at]
        ]
        continued = pending > 0 and (
            _opens_paragraph(text, start, here) or (bool(here) and here[0][1] == _CLOSE)
        )
        following = paragraphs[number + 1 : number + 1 + _MAX_PENDING]
        pairs, pending = _pair(text, start, end, here, continued, following, flipped)
        found += pairs
    return found


def _apart(place: int, mark: str) -> list[tuple[int, str]]:
    """Two single marks, where nothing was opened by `,,` that they could close as one."""
    return [(place, "’"), (place + 1, "’")] if mark == "’’" else [(place, mark)]


_OPEN, _CLOSE, _EITHER, _NEITHER = range(4)
_Mark = tuple[int, int, str]


def _single(text: str, start: int, end: int, place: int, mark: str, clipped: re.Pattern[str]) -> _Mark:
    """What a single mark can do here; between letters it is an apostrophe."""
    before = text[place - 1] if place > start else "\n"
    after = text[place + 1] if place + 1 < end else "\n"
    if mark == "‚":
        return place, _OPEN, "s"
    if before.isdecimal() and mark == "'":
        return place, _NEITHER, "s"
    opens = before in _OPEN_BEFORE and not after.isspace() and mark != "’"
    if opens and clipped.match(text, place):
        return place, _NEITHER, "s"
    closes = not before.isspace() and after in _CLOSE_AFTER and not (mark == "‘" and opens)
    return place, _OPEN if opens and not closes else _CLOSE if closes else _NEITHER, "s"


def _role(text: str, start: int, end: int, place: int, mark: str, flipped: bool) -> _Mark:
    """(place, what it can do here, its kind: `d` double, `g` guillemets, `i` maybe inches)."""
    before = text[place - 1] if place > start else "\n"
    if mark in ("``", "''", "’’", ",,"):
        after = text[place + 2] if place + 2 < end else "\n"
        opens = mark not in ("''", "’’") or (before in _OPEN_BEFORE and not after.isspace())
        return place, _OPEN if opens else _CLOSE, "D"
    after = text[place + 1] if place + 1 < end else "\n"
    if mark in '"″”' and before.isdecimal() and _FEET.search(text, max(start, place - 8), place):
        return place, _NEITHER, "d"
    if mark in "「」『』":
        return place, _OPEN if mark in "「『" else _CLOSE, "g"
    if mark in _GUILLEMETS:
        opens = (mark in "«‹") != flipped
        if opens and before not in _OPEN_BEFORE and after in _CLOSE_AFTER:
            return place, _CLOSE, "g"  # «Es tarde«, dijo Ruiz
        return place, _OPEN if opens else _CLOSE, "g"
    if mark in "„‟":
        return place, _OPEN, "d"
    opens = before in _OPEN_BEFORE and not after.isspace()
    closes = after in _CLOSE_AFTER and not before.isspace()
    if mark == "“":
        # German closes with the mark that English opens with: „so“
        return place, _EITHER if closes else _OPEN, "d"
    if mark == "”":
        return place, _CLOSE if closes or not opens else _EITHER, "d"
    if opens and mark == '"' and before == " " and after in ".," and text[place + 2 : place + 3].isspace():
        return place, _CLOSE, "d"  # ma funziona così ". La replica …
    if opens != closes:
        return place, _OPEN if opens else _CLOSE, "i" if before.isdecimal() else "d"
    return place, _EITHER, "d"


def _opens_paragraph(text: str, start: int, marks: list[_Mark]) -> bool:
    """Whether a paragraph begins with a mark, as a quote reopened does (`»` too, in old style)."""
    return bool(marks) and not text[start : marks[0][0]].strip() and marks[0][1] != _NEITHER


def _pair(
    text: str,
    start: int,
    end: int,
    marks: list[_Mark],
    continued: bool,
    following: list[tuple[int, int]],
    flipped: bool,
) -> tuple[list[Quoted], int]:
    doubles = [mark for mark in marks if mark[2] != "s"]
    singles = [mark for mark in marks if mark[2] == "s"]
    again = _opens_paragraph(text, start, doubles or singles)
    unopened = not continued and bool(doubles) and _is_unopened(text, end, doubles[0])
    pairs, left_open = _nested(doubles, start, unopened or (continued and not again))
    pending = 0
    if left_open is not None:
        goes_on = _goes_on(text, following, flipped)
        lead = text[start:left_open].rstrip(_SPACES)
        if goes_on or not lead or lead[-1] in ":,":
            if goes_on or len(pairs) == 0 or pairs[-1][1] < left_open:
                pairs.append((left_open, end))
                pending = _MAX_PENDING if goes_on else 0
        else:
            pairs = _flat(doubles)
    quoted = [_quoted(text, left, right, end) for left, right in pairs]
    quoted = [q for q in quoted if q.start < q.end]
    if continued and quoted and not text[start : quoted[0].left].strip():
        quoted[0].continues = True
    if not singles:
        return quoted, pending
    quoted = _with_singles(text, end, quoted, singles)
    held = all(q.left > singles[0][0] and not q.single for q in quoted)  # ‘A rinse may “fix” it.¶‘It will.’
    if held and _is_left_open(text, start, singles, following):
        quoted, pending = [_quoted(text, singles[0][0], end, end)], _MAX_PENDING
        quoted[0].single = True
    if continued and quoted and quoted[0].single and not text[start : quoted[0].left].strip():
        quoted[0].continues = True
    return quoted, pending


def _is_unopened(text: str, end: int, first: _Mark) -> bool:
    """`Es ist spät“, sagte Weber.`: a first mark that closes what a paragraph began without one."""
    place, role, kind = first
    closes = role == _CLOSE or (role == _EITHER and text[place - 1].isalnum())
    if not closes or kind == "i":
        return False
    behind = text[place + 1 : min(end, place + _NEXT)].lstrip(_SPACES)
    if not behind:
        return text[place - 1] in ".!?…"
    if text[place - 1] not in ",.!?…" and behind[0] != ",":
        return False
    return behind.lstrip(",–—- \u00a0")[:1].islower()


def _is_left_open(text: str, start: int, singles: list[_Mark], following: list[tuple[int, int]]) -> bool:
    """`Roe: ‘I saw it.¶‘It was late.’`: a single mark that nothing closes, and one that opens the next."""
    place, role, _ = singles[0]
    lead = text[start:place].rstrip(_SPACES)
    if role != _OPEN or lead[-1:] not in ("", ":") or any(role == _CLOSE for _, role, _ in singles):
        return False
    return bool(following) and text[following[0][0]] == text[place]


def _nested(marks: list[_Mark], start: int, inside: bool) -> tuple[list[tuple[int, int]], int | None]:
    """Pairs (opening, closing) at the top level, and the opening that nothing closes."""
    pairs: list[tuple[int, int]] = []
    stack: list[tuple[int, str]] = [(start - 1, "d")] if inside else []
    last_close = -1
    for place, role, kind in marks:
        if role == _NEITHER or (kind == "i" and not stack):
            continue  # 27" with nothing open is inches
        if stack and role in (_CLOSE, _EITHER):
            top = stack[-1][1]
            if role == _EITHER and top == "g" and all(one != kind for _, one in stack):
                stack.append((place, kind))  # « … l’”anomalia” … »
                continue
            if role == _CLOSE and (kind == "g") != (top == "g") and len(stack) > 1:
                while len(stack) > 1 and (stack[-1][1] == "g") != (kind == "g"):
                    stack.pop()
            opening = stack.pop()[0]
            last_close = place
            if not stack:
                pairs.append((opening, place))
        elif role in (_OPEN, _EITHER):
            stack.append((place, kind))
    if not stack:
        return pairs, None
    opening = stack[0][0]
    # « Il a dit « non » : one closing mark often serves two openings
    if len(stack) == 1 and last_close > opening and marks[-1][0] == last_close:
        pairs.append((opening, last_close))
        return pairs, None
    return pairs, opening


def _flat(marks: list[_Mark]) -> list[tuple[int, int]]:
    """Pairs without nesting: an opening before another opening is stray."""
    pairs: list[tuple[int, int]] = []
    opening = -1
    for place, role, kind in marks:
        if role == _NEITHER or (kind == "i" and opening < 0):
            continue
        if role == _OPEN or (role == _EITHER and opening < 0):
            opening = place
        elif opening >= 0:
            pairs.append((opening, place))
            opening = -1
    return pairs


def _goes_on(text: str, following: list[tuple[int, int]], flipped: bool) -> bool:
    """Whether a quote left open is taken up below: reopened, or closed there without an opening."""
    return any(_next_below(text, following, flipped))


def _closes_below(text: str, following: list[tuple[int, int]], flipped: bool) -> bool:
    """Whether the next mark below closes a quote, and opens none."""
    return _next_below(text, following, flipped) == (False, True)


def _next_below(text: str, following: list[tuple[int, int]], flipped: bool) -> tuple[bool, bool]:
    """Whether the next mark below, if any, opens its paragraph, and whether it closes a quote."""
    for start, end in following:
        found = _MARK.search(text, start, end)
        while found and found.group() in _SINGLES:
            found = _MARK.search(text, found.end(), end)
        if found is not None:
            place, role, kind = _role(text, start, end, found.start(), found.group(), flipped)
            return not text[start:place].strip(), role == _CLOSE and kind != "i"
    return False, False


def _quoted(text: str, left: int, right: int, limit: int) -> Quoted:
    start, end = left + 1, min(right, limit)
    if text.startswith(("``", ",,", "''"), left):
        start += 1
    unclosed = right >= limit
    start, end = without_blanks(text, start, end)
    outer = limit if unclosed else right + (2 if text.startswith(("''", "’’"), right) else 1)
    return Quoted(max(left, 0), outer, start, end, unclosed=unclosed)  # what nothing opened begins the text


def without_blanks(text: str, start: int, end: int, others: str = "") -> tuple[int, int]:
    """A stretch without the spaces, zero-width ones too, and `others` that begin or end it."""
    while start < end and (text[start].isspace() or text[start] in _SPACES or text[start] in others):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in _SPACES or text[end - 1] in others):
        end -= 1
    return start, end


def _with_singles(text: str, limit: int, quoted: list[Quoted], singles: list[_Mark]) -> list[Quoted]:
    """Add the pairs of single marks that stand outside double ones, or hold them."""
    found: list[Quoted] = []
    inside = iter(quoted)
    current = next(inside, None)
    free: list[_Mark] = []
    for mark in singles:
        while current is not None and current.right <= mark[0]:
            current = next(inside, None)
        if current is None or not current.left < mark[0] < current.right:
            free.append(mark)
    at = 0
    while at < len(free):
        place, role, _ = free[at]
        at += 1
        if role != _OPEN:
            continue
        closing = -1
        for step in range(at, min(at + 12, len(free))):
            if free[step][1] == _OPEN:
                break
            if free[step][1] == _CLOSE:
                closing = closing if closing >= 0 else step
                # ‘the players’ wives came,’ she said: the mark after a comma closes
                if text[free[step][0] - 1] in ".,!?…":
                    closing = step
                    break
        if closing >= 0:
            one = _quoted(text, place, free[closing][0], limit)
            one.single = True
            if one.start < one.end:
                found.append(one)
            at = closing + 1
    if not found:
        return quoted
    merged: list[Quoted] = []
    for one in sorted(quoted + found, key=lambda q: q.left):
        if not merged or one.right > merged[-1].right:
            merged.append(one)
    return merged
