"""A line that is far away and narrow: `python -m tests.bench.relay LISTEN TARGET --tcp P …`.

Listens on one address and hands on to another, each way after half the round trip and at so many bits
a second, as a relay between two network namespaces that see nothing but it.
"""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Callable

_PIECE = 1400
_ROOM = 65_536
"""Bytes that wait here before whoever sends must."""


class Way:
    """One direction: when what is sent now comes out at the other end."""

    def __init__(self, delay: float, rate: float) -> None:
        self._delay, self._rate = delay, rate
        self._free_at = 0.0
        self.waiting = 0

    def send(self, data: bytes, out: Callable[[bytes], None]) -> None:
        """Have `out` called with the data when it arrives."""
        loop = asyncio.get_running_loop()
        self._free_at = max(self._free_at, loop.time()) + len(data) / self._rate
        self.waiting += len(data)
        loop.call_at(self._free_at + self._delay, self._arrived, data, out)

    def _arrived(self, data: bytes, out: Callable[[bytes], None]) -> None:
        self.waiting -= len(data)
        out(data)


async def _carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, way: Way) -> None:
    while data := await reader.read(_PIECE):
        way.send(data, writer.write)
        while way.waiting > _ROOM:
            await asyncio.sleep(0.005)
    while way.waiting:
        await asyncio.sleep(0.005)
    writer.close()


async def relay(listen: str, target: str, tcp: list[int], delay: float, rate: float) -> None:
    """Relay these ports until told to stop. All share the line."""
    there, back = Way(delay, rate), Way(delay, rate)

    async def client(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, port: int) -> None:
        far_reader, far_writer = await asyncio.open_connection(target, port)
        await asyncio.gather(_carry(reader, far_writer, there), _carry(far_reader, writer, back))

    for port in tcp:
        await asyncio.start_server(lambda r, w, port=port: client(r, w, port), listen, port, limit=_PIECE)
    print("ready", flush=True)
    await asyncio.Event().wait()


def main() -> None:
    """Relay until killed."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("listen")
    options.add_argument("target")
    options.add_argument("--tcp", type=int, nargs="*", default=[])
    options.add_argument("--delay", type=float, default=150, help="round trip in milliseconds")
    options.add_argument("--rate", type=float, default=256, help="kbit a second")
    chosen = options.parse_args()
    line = relay(chosen.listen, chosen.target, chosen.tcp, chosen.delay / 2000, chosen.rate * 125)
    asyncio.run(line)


if __name__ == "__main__":
    main()
