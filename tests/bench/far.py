"""The programs through a real sshd, far away: `python -m tests.bench.far [--by ssh,compressed] [NAME…]`.

To be run by root on Linux: makes two network namespaces, one with the terminal and one with sshd, which
see each other only through a relay with a round trip of 150 ms and 256 kbit a second (`tests.bench.relay`).
Shown are the bytes of a line and a page as the terminal gets them, milliseconds from a key to the last
of its answer, and how far behind the screen is when `j`, held for two seconds, is let go. At the end ssh
is killed under the reader: what became of it is the last column.
"""

from __future__ import annotations

import argparse
import contextlib
import getpass
import os
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import mean, median

from tests.bench.programs import ROOT, Program, programs
from tests.bench.session import BYTE_CODE, Session
from tests.bench.slow import held

HERE, FAR = "pq-here", "pq-far"
NEAR_SIDE, FAR_SIDE = "10.77.1", "10.77.2"
SSH = 2222


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("names", nargs="*", help="only programs whose name contains one of these")
    options.add_argument("--by", default="ssh,compressed")
    chosen = options.parse_args()
    if os.geteuid() or not all(map(shutil.which, ("ip", "ssh", "sshd"))):
        sys.exit("This needs root, ip, ssh and sshd.")
    with tempfile.TemporaryDirectory() as name, contextlib.ExitStack() as stack:
        folder = Path(name)
        stack.enter_context(_namespaces())
        stack.enter_context(_sshd(folder))
        stack.enter_context(_relay())
        print(f"{'':38}{'line':>18}{'page':>18}{'line held':>12}   killed")
        for way in chosen.by.split(","):
            for program in programs(folder):
                wanted = any(name in program.name for name in chosen.names)
                if "line" in program.keys and (wanted or not chosen.names):
                    _row(program, way, folder)


def _row(program: Program, way: str, folder: Path) -> None:
    program.prepare()
    with Session(_argv(program, way, folder), quiet=0.8, environ={"LC_ALL": "C.UTF-8"}) as session:
        if not session.until(lambda screen: sum(bool(line.strip()) for line in screen.text) > 2, 20.0):
            print(f"{program.name:26}{way:12} did not start: {' '.join(session.emulator.text).split()[:20]}")
            return
        session.settle(6.0)
        for key in [*program.before, *(program.keys[key] for key in ("move", "open") if key in program.keys)]:
            session.press(key)
        lines = [session.press(program.keys["line"]) for _ in range(12)]
        pages = [session.press(program.keys["page"]) for _ in range(3)]
        lag = held(session, program.keys["line"].encode(), 60)
        ended = _killed(session)
    cells = [
        f"{mean(one.bytes for one in found):>8.0f} B {median(one.stable for one in found) * 1000:>5.0f} ms"
        for found in (lines, pages)
    ]
    print(
        f"{program.name:26}{way:12}{''.join(f'{cell:>18}' for cell in cells)}{lag * 1000:>9.0f} ms   {ended}",
        flush=True,
    )


def _killed(session: Session) -> str:
    """What becomes of the program when its ssh is killed."""
    far = _running()
    os.kill(session.pid, signal.SIGKILL)
    began = time.monotonic()
    while (left := [pid for pid in far if _alive(pid)]) and time.monotonic() - began < 10:
        time.sleep(0.02)
    took = time.monotonic() - began
    return f"{len(left)} still run" if left else f"all ended within {took:.1f} s"


def _running() -> list[int]:
    """What runs under sshd: the shells and programs in the far namespace."""
    done = subprocess.run(["ip", "netns", "pids", FAR], check=True, capture_output=True, text=True)
    return [pid for pid in map(int, done.stdout.split()) if "sshd" not in _command(pid)]


def _command(pid: int) -> str:
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/comm").read_text().strip()
    return ""


def _alive(pid: int) -> bool:
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    return False


def _argv(program: Program, way: str, folder: Path) -> list[str]:
    environ = {
        "COLORTERM": "truecolor",
        "LC_ALL": "C.UTF-8",
        "PATH": os.environ["PATH"],
        "PYTHONPYCACHEPREFIX": str(BYTE_CODE),
        **program.environ,
    }
    told = [f"{name}={value}" for name, value in environ.items() if name != "TERM"]
    far = ["env", "-C", str(ROOT), *told, *program.argv]
    ssh = ["ssh", "-F", "none", "-p", str(SSH), "-i", str(folder / "key"), "-o", "StrictHostKeyChecking=no"]
    ssh += ["-o", f"UserKnownHostsFile={folder / 'hosts'}", "-o", "LogLevel=ERROR"]
    inside = ["ip", "netns", "exec", HERE]
    term = program.environ.get("TERM", "xterm-256color")
    where = f"{getpass.getuser()}@{NEAR_SIDE}.1"
    more = ["-C"] if way == "compressed" else []
    return [*inside, "env", f"TERM={term}", *ssh, *more, "-tt", where, shlex.join(far)]


@contextlib.contextmanager
def _namespaces() -> Iterator[None]:
    sides = ((HERE, "pq-n", NEAR_SIDE), (FAR, "pq-f", FAR_SIDE))
    try:
        for space, link, net in sides:
            _run(f"ip netns add {space}")
            _run(f"ip link add {link} type veth peer name eth0 netns {space}")
            _run(f"ip address add {net}.1/24 dev {link}")
            _run(f"ip link set {link} up")
            for line in (f"address add {net}.2/24 dev eth0", "link set eth0 up", "link set lo up"):
                _run(f"ip -n {space} {line}")
        yield
    finally:
        for space, link, _ in sides:
            subprocess.run(["ip", "netns", "del", space], check=False, capture_output=True)
            subprocess.run(["ip", "link", "del", link], check=False, capture_output=True)


@contextlib.contextmanager
def _sshd(folder: Path) -> Iterator[None]:
    for name in ("key", "host"):
        _run(f"ssh-keygen -q -t ed25519 -N '' -f {folder / name}")
    (folder / "key.pub").rename(folder / "authorized")
    settings = [
        f"Port {SSH}",
        f"HostKey {folder / 'host'}",
        f"AuthorizedKeysFile {folder / 'authorized'}",
        "StrictModes no",
        "UsePAM no",
        "PermitRootLogin yes",
        "PidFile none",
    ]
    (folder / "sshd").write_text("\n".join(settings) + "\n")
    Path("/run/sshd").mkdir(exist_ok=True)
    with _process(
        ["ip", "netns", "exec", FAR, str(shutil.which("sshd")), "-D", "-e", "-f", str(folder / "sshd")]
    ):
        time.sleep(0.5)
        yield


@contextlib.contextmanager
def _relay() -> Iterator[None]:
    argv = [sys.executable, "-m", "tests.bench.relay", f"{NEAR_SIDE}.1", f"{FAR_SIDE}.2"]
    with _process([*argv, "--tcp", str(SSH)]) as started:
        assert started.stdout is not None
        started.stdout.readline()
        yield


@contextlib.contextmanager
def _process(argv: list[str]) -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(argv, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT) as started:
        try:
            yield started
        finally:
            started.terminate()


def _run(line: str) -> None:
    subprocess.run(shlex.split(line), check=True, capture_output=True)


if __name__ == "__main__":
    main()
