"""Turn the annotated sources beside this file into gold articles: `python tests/gold/annotate.py`.

A source is the article with its evidence marked where it stands:

    {5,5 milliards de dollars|m 5500000000 USD ~}   a figure: kind, value, unit, modifier
    {cinq|c 5|personnes}                            a count and what it counts
    {10 to 20 km|x 10..20 km}                       a range or a score: low..high
    [mardi]  [3 mai 2021|2021-05-03]                a date, and its value where it has one
    <1d|…>  <1m|…>  <1i|…>                          words of utterance 1: direct, mixed, indirect
    <1d+|…>                                         a part that carries it on with no speaker beside it
    <@1|Stoltenberg>  <!1|a déclaré>                the mention and the cue that stand with utterance 1
    <!1|räumte> sie <!1|ein>                        a cue in two parts

Kinds of figure: m money, p percent (unit % unless given), x measure, d duration, r ratio, c count.
A mention or cue may serve several utterances (`<@1,2|…>`). A space in a unit is written `_`,
a mark that the article itself holds has a backslash before it.
The first line is `id language`; after a line `===` come the speakers, `1 2 = Jens Stoltenberg`.

`sources/` are the articles beside it. `press/` and `unread/` are articles in the manner of newspapers in all
seven languages, written and annotated by people who had not seen the extractor: `press/` has been read since
and mended upon; of `unread/` nobody has read a row, so that its totals tell how text fares that is new.
Make their gold articles in a folder of your own: `python tests/gold/annotate.py tests/gold/unread FOLDER`.
"""

import hashlib
import json
import re
import sys
from pathlib import Path
from typing import Any

KINDS = {"m": "money", "p": "percent", "x": "measure", "d": "duration", "r": "ratio", "c": "count"}
QUOTES = {"d": "direct", "m": "mixed", "i": "indirect"}
MODIFIERS = {"=", "~", ">", ">=", "<", "<="}
MARKS = re.compile(r"\\?[{}\[\]<>]")
Row = dict[str, Any]


def figure(spec: str, subject: str | None) -> Row:
    """The fields of a figure but its span, from `m 5500000000 USD ~`."""
    kind, value, *rest = spec.split()
    modifier = rest.pop() if rest and rest[-1] in MODIFIERS else "="
    unit = rest.pop().replace("_", " ") if rest else None
    assert not rest, spec
    low, _, high = value.partition("..")
    row: Row = {
        "kind": KINDS[kind],
        "value": None if high else value,
        "unit": unit or ("%" if kind == "p" else None),
        "modifier": modifier,
        "subject": subject,
    }
    assert (row["unit"] is None) == (kind in "rc"), spec
    return row | ({"low": low, "high": high} if high else {})


def gold(source: str, origin: str) -> Row:
    """A gold article, in the form that the scorer reads."""
    head, _, rest = source.partition("\n")
    name, language = head.split()
    marked, _, speakers_text = rest.partition("\n===")
    speakers: dict[int, str | None] = {}
    for line in speakers_text.strip().splitlines():
        numbers, _, speaker = line.partition("=")
        speakers |= {int(n): None if speaker.strip() == "-" else speaker.strip() for n in numbers.split()}
    text, spans = plain(marked.strip())
    figures: list[Row] = []
    dates: list[Row] = []
    quotes: list[Row] = []
    mentions: dict[int, Row] = {}
    cues: dict[int, str] = {}
    for mark, fields, start, end in sorted(spans, key=lambda s: (s[2], -s[3])):
        span = {"start": start, "end": end, "text": text[start:end]}
        if mark == "{":
            figures.append(figure(fields[0], fields[1] if len(fields) > 1 else None) | span)
        elif mark == "[":
            dates.append({"value": fields[0] if fields else None} | span)
        elif fields[0][0] == "@":
            for number in map(int, fields[0][1:].split(",")):
                assert number not in mentions, f"{name}: two mentions for {number}"
                mentions[number] = {"speaker_start": start, "speaker_end": end}
        elif fields[0][0] == "!":
            for number in map(int, fields[0][1:].split(",")):
                cues[number] = f"{cues[number]} {text[start:end]}" if number in cues else text[start:end]
        else:
            quotes.append({"key": fields[0]} | span)
    for row in quotes:
        key = row.pop("key")
        carried = key.endswith("+")
        kind, utterance = key.rstrip("+")[-1], int(key.rstrip("+")[:-1])
        row |= {
            "kind": QUOTES[kind],
            "speaker": speakers[utterance],
            "speaker_start": None,
            "speaker_end": None,
            "cue": None if carried else cues.get(utterance),
            "quote_id": utterance,
        }
        row |= {} if carried else mentions.get(utterance, {})
    used = {row["quote_id"] for row in quotes}
    assert set(cues) | set(mentions) | set(speakers) <= used, f"{name}: marks for no quote"
    return {
        "id": name,
        "language": language,
        "source": origin,
        "text_sha256": hashlib.sha256(text.encode()).hexdigest(),
        "text": text,
        "figures": figures,
        "dates": dates,
        "quotes": quotes,
    }


def plain(marked: str) -> tuple[str, list[tuple[str, list[str], int, int]]]:
    """The text without its marks, and each mark's opening sign, fields and span."""
    out, spans, stack, at, size = [], [], [], 0, 0

    def keep(piece: str) -> None:
        nonlocal size
        out.append(piece)
        size += len(piece)

    for sign in MARKS.finditer(marked):
        if sign.start() < at:
            continue
        keep(marked[at : sign.start()])
        at = sign.end()
        if sign[0].startswith("\\"):
            keep(sign[0][1])
        elif sign[0] == "<":
            bar = marked.index("|", at)
            stack.append((sign[0], [marked[at:bar]], size))
            at = bar + 1
        elif sign[0] in "{[":
            close = marked.index("}" if sign[0] == "{" else "]", at)
            surface, *fields = marked[at:close].split("|")
            spans.append((sign[0], fields, size, size + len(surface)))
            keep(surface)
            at = close + 1
        else:
            mark, fields, start = stack.pop()
            spans.append((mark, fields, start, size))
    assert not stack, f"unclosed: {stack}"
    keep(marked[at:])
    return "".join(out), spans


def main(sources: Path, target: Path) -> None:
    for path in sorted(sources.glob("*.txt")):
        article = gold(path.read_text(encoding="utf-8"), "our own prose")
        written = json.dumps(article, ensure_ascii=False, indent=1) + "\n"
        (target / f"{article['id']}.json").write_text(written, encoding="utf-8")


if __name__ == "__main__":
    here = Path(__file__).parent
    main(*(map(Path, sys.argv[1:3]) if len(sys.argv) > 2 else (here / "sources", here)))
