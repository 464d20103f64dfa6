"""Texts and blocks as compact bytes, and back, without a Markdown parser.

Blocks are JSON arrays of the fields of `Block` in their order, defaults at the end left out, and
every container written once: this opens in a few milliseconds where parsing takes fifty.
"""

import json
import zlib
from collections.abc import Sequence
from typing import Any

from articles.article import Block, Cell, Container, Span

_LEVEL = 6


def pack(data: bytes) -> bytes:
    """The data compressed."""
    return zlib.compress(data, _LEVEL)


def unpack(packed: bytes) -> bytes:
    """The data as it was."""
    return zlib.decompress(packed)


def pack_text(text: str) -> bytes:
    """A text as compressed UTF-8."""
    return pack(text.encode())


def unpack_text(packed: bytes) -> str:
    """The text as it was."""
    return unpack(packed).decode()


def pack_blocks(blocks: Sequence[Block]) -> bytes:
    """Blocks as compressed JSON."""
    containers: dict[Container, int] = {}
    rows = [
        _trimmed(
            [
                block.kind,
                block.start,
                block.end,
                [_trimmed([s.kind, s.start, s.end, s.target], (None,)) for s in block.spans],
                [containers.setdefault(container, len(containers)) for container in block.containers],
                block.level,
                block.info,
                [
                    _trimmed([c.start, c.end, c.row, c.column, c.heading, c.align], (False, "left"))
                    for c in block.cells
                ],
            ],
            ([], [], 0, None, []),
        )
        for block in blocks
    ]
    shared = [_trimmed([c.kind, c.id, c.ordinal, c.label], (None, None)) for c in containers]
    return pack_text(json.dumps([shared, rows], ensure_ascii=False, separators=(",", ":")))


def unpack_blocks(packed: bytes) -> tuple[Block, ...]:
    """The blocks as they were."""
    shared, rows = json.loads(unpack(packed))
    containers = [Container(*row) for row in shared]
    return tuple(_block(containers, *row) for row in rows)


def _block(
    containers: list[Container],
    kind: Any,
    start: int,
    end: int,
    spans: Sequence[Any] = (),
    within: Sequence[int] = (),
    level: int = 0,
    info: str | None = None,
    cells: Sequence[Any] = (),
) -> Block:
    return Block(
        kind,
        start,
        end,
        tuple(Span(*span) for span in spans),
        tuple(containers[i] for i in within),
        level,
        info,
        tuple(Cell(*cell) for cell in cells),
    )


def _trimmed(row: list[Any], defaults: tuple[Any, ...]) -> list[Any]:
    """The row without those of its last fields that hold their default."""
    for default in reversed(defaults):
        if row[-1] != default:
            break
        row.pop()
    return row
