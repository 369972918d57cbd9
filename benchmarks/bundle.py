"""The frozen program against the one from source and against Kiwix, as a person sees it.

    python benchmarks/bundle.py [--rounds 7] [--what start,memory,pages,idle,slow] [--zim FILE]

Linux, root only for `slow`. An X server of its own (Xvfb) keeps its picture in a file, and the
file is looked at every few milliseconds: what is timed is what a person would see, whatever the
program is made of. "Painted" is the first moment at which 97 of 100 sampled points are as in the
end. All programs start in turn in one run, files warm, and medians are told. Memory is PSS of the
program and its children. `slow` empties the file cache and puts the program into cgroups
(version 1) of 0.4 and 0.1 processors and of 50 MB/s read from the disk that it lies on.

`pages` changes pages in two ways. With the mouse (XTest, libXtst6): from the release of the button
over a card of Home or a row of Browse, and back by the sign on top. And over all articles as a
second start of the program does it, by a note in the data folder; the time until that note is seen,
and the window raised, is part of it.
"""

from __future__ import annotations

import argparse
import ctypes
import json
import mmap
import os
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FROZEN = ROOT / "dist" / "linux" / "langso" / "langso-reader"
STEP = 509 * 4  # bytes between sampled points; prime, so that they do not form columns
ALIKE = 0.97
STILL = 1.2  # seconds without a change: all is painted
LONGEST = 60.0
CPU_GROUP = Path("/sys/fs/cgroup/cpu/langso-benchmark")
DISK_GROUP = Path("/sys/fs/cgroup/blkio/langso-benchmark")
DISK_SPEED = 50_000_000  # bytes a second
STORIES = ((155, 540), (435, 540), (715, 540))  # cards of Home at 1366×768
ROWS = ((700, 250), (700, 390), (700, 525), (700, 660))  # rows of Browse
SIGN, ALL = (95, 36), (1193, 745)  # the way to Home; the way to Browse
WORDS = ("ban hang", "kham benh", "vneid", "lua dao", "che", "hoc tap", "livestream", "dat lich",
         "tra tien", "hop thon")  # fmt: skip


class Screen:
    """An X server whose picture can be read from a file."""

    def __init__(self, folder: Path) -> None:
        read_end, write_end = os.pipe()
        line = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1366x768x24", "-fbdir"]
        self._server = subprocess.Popen(
            [*line, str(folder), "-nolisten", "tcp"], pass_fds=[write_end], stderr=-3
        )
        os.close(write_end)
        with os.fdopen(read_end) as answer:
            self.name = ":" + answer.readline().strip()
        with (folder / "Xvfb_screen0").open("rb") as stream:
            self._picture = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
        head = struct.unpack(">25I", self._picture[:100])
        self._start = head[0] + head[19] * 12

    def sample(self) -> bytes:
        """The blue parts of some thousand points."""
        return self._picture[self._start :: STEP]

    def close(self) -> None:
        """Stop the server."""
        self._server.terminate()
        self._server.wait()


class Mouse:
    """The pointer of a screen, moved through XTest."""

    def __init__(self, screen: Screen) -> None:
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(screen.name.encode()))

    def press(self, x: int, y: int) -> None:
        """Move to a point and press the button."""
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, 0)
        self._test.XTestFakeButtonEvent(self._display, 1, 1, 0)
        self._x11.XSync(self._display, 0)

    def release(self) -> None:
        """Let the button go: the click."""
        self._test.XTestFakeButtonEvent(self._display, 1, 0, 0)
        self._x11.XFlush(self._display)


def alike(one: bytes, other: bytes) -> float:
    """Share of equal points."""
    return sum(a == b for a, b in zip(one, other, strict=True)) / len(one)


def painted(screen: Screen, before: bytes, began: float) -> float:
    """Seconds from `began` to the finished picture."""
    seen = [(began, before)]
    while True:
        now, picture = time.perf_counter(), screen.sample()
        if picture != seen[-1][1]:
            seen.append((now, picture))
        still = now - seen[-1][0]
        if (len(seen) > 1 and still > STILL) or now - began > LONGEST:
            break
        time.sleep(0.004)
    final = seen[-1][1]
    return next(when for when, picture in seen if alike(picture, final) >= ALIKE) - began


def family(pid: int) -> list[int]:
    """A process and all its descendants."""
    found = [pid]
    for listed in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in listed.read_text().split():
            found += family(int(child))
    return found


def pss(pid: int) -> float:
    """Megabytes."""
    total = 0
    for each in family(pid):
        for line in Path(f"/proc/{each}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                total += int(line.split()[1])
    return total / 1024


def processor(pid: int) -> float:
    """Seconds of processor time used so far."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@dataclass
class Running:
    """A started program."""

    process: subprocess.Popen[bytes]
    data: Path
    painted: float

    def open(self, place: str) -> None:
        """Ask for a place as a second start would."""
        part = self.data / "instance" / "ask.part"
        part.write_text(place, "utf-8")
        part.replace(self.data / "instance" / "ask")


@contextmanager
def started(screen: Screen, line: list[str], prepare=None):
    """Start a program with empty folders of its own, wait until it is painted, end it."""
    home = Path(tempfile.mkdtemp(prefix="langso-bench-"))
    data = home / ".local" / "share" / "LangSoReader"
    data.mkdir(parents=True)
    if prepare:
        prepare(data)
    environment = {
        k: v for k, v in os.environ.items() if not k.startswith(("QT_", "XDG_", "PYTHON"))
    }
    environment |= {"HOME": str(home), "DISPLAY": screen.name, "LANG": "C.UTF-8"}
    environment |= {"QTWEBENGINE_DISABLE_SANDBOX": "1", "XDG_RUNTIME_DIR": str(home)}
    before, began = screen.sample(), time.perf_counter()
    process = subprocess.Popen(line, env=environment, cwd=ROOT, stdout=-3, stderr=-3)
    try:
        yield Running(process, data, painted(screen, before, began))
    finally:
        for each in reversed(family(process.pid)):
            os.kill(each, 15)
        process.wait()
        shutil.rmtree(home, ignore_errors=True)
        time.sleep(0.3)


def programs(zim: Path | None) -> dict[str, list[str]]:
    """What starts in turn."""
    found = {"bundle": [str(FROZEN)], "source": [sys.executable, "-m", "langso_reader"]}
    if zim is not None and shutil.which("kiwix-desktop"):
        found["kiwix"] = ["kiwix-desktop", str(zim)]
    return found


def measure_start(screen: Screen, rounds: int, zim: Path | None) -> None:
    """Seconds to the painted first page and PSS there."""
    lines = programs(zim)
    times: dict[str, list[float]] = {name: [] for name in lines}
    memory: dict[str, list[float]] = {name: [] for name in lines}
    for _ in range(rounds + 1):  # the first round warms the files
        for name, line in lines.items():
            with started(screen, line) as running:
                times[name].append(running.painted)
                memory[name].append(pss(running.process.pid))
    middle = {name: statistics.median(found[1:]) for name, found in times.items()}
    for name, value in middle.items():
        spread = f"{min(times[name][1:]):.2f}–{max(times[name][1:]):.2f}"
        print(f"{name}: painted {value:.2f} s ({spread}), PSS "
              f"{statistics.median(memory[name][1:]):.0f} MB")  # fmt: skip
    for name in middle.keys() - {"bundle"}:
        print(f"bundle : {name} = {middle['bundle'] / middle[name]:.2f}")


def articles() -> list[str]:
    """Ids of the built-in edition."""
    pack = next((FROZEN.parent / "lib" / "edition").glob("*.langso"))
    line = [str(FROZEN), "--as-langso-pack", "inspect", str(pack), "--json"]
    return [each["id"] for each in json.loads(subprocess.check_output(line))["articles"]]


def change(screen: Screen, running: Running, place: str) -> float:
    """Seconds until the first change after a place was asked for; waits until it is still."""
    before, began = screen.sample(), time.perf_counter()
    running.open(place)
    while screen.sample() == before and time.perf_counter() - began < 3:
        time.sleep(0.002)
    first = time.perf_counter() - began
    while (now := screen.sample()) != before:
        before = now
        time.sleep(0.03)
    return first


def settled(screen: Screen) -> bytes:
    """The picture once it has not changed for a while."""
    picture, since = screen.sample(), time.perf_counter()
    while time.perf_counter() - since < 0.12:
        time.sleep(0.01)
        if (now := screen.sample()) != picture:
            picture, since = now, time.perf_counter()
    return picture


def click(screen: Screen, mouse: Mouse, place: tuple[int, int]) -> float:
    """Seconds from the release of the button to the first changed point."""
    mouse.press(*place)
    before = settled(screen)
    began = time.perf_counter()
    mouse.release()
    while screen.sample() == before and time.perf_counter() - began < 3:
        time.sleep(0.001)
    first = time.perf_counter() - began
    settled(screen)
    return first


def measure_memory(screen: Screen) -> None:
    """PSS after 100 stories and a print set, and its growth over many pages and searches."""
    ids = articles()

    def prepare(data: Path) -> None:
        (data / "print-set.json").write_text(json.dumps(ids[:8]), "utf-8")

    with started(screen, [str(FROZEN)], prepare) as running:
        pid = running.process.pid
        for each in ids[:100]:
            change(screen, running, each)
        print(f"PSS after 100 pages: {pss(pid):.0f} MB")
        running.open("print")
        time.sleep(4)
        print(f"PSS of all processes while a print set of 8 is made: {pss(pid):.0f} MB")
        time.sleep(10)  # the typesetter's own process ends when it has been idle
        print(f"PSS after 100 pages and a print set of 8: {pss(pid):.0f} MB")
        running.open("home")
        time.sleep(6)  # what a page leaves behind is collected when it is quiet
        before = pss(pid)
        times = [change(screen, running, ids[n % len(ids)]) for n in range(1000)]
        for number in range(200):
            change(screen, running, f"search:{WORDS[number % len(WORDS)]} {number % 7}")
        running.open("home")
        time.sleep(6)
        print(f"growth over 1,000 pages and 200 searches: {pss(pid) - before:+.1f} MB")
        tell_pages(times)


def tell_pages(times: list[float], what: str = "page change by a note") -> None:
    """Median and 95 % of page changes."""
    ordered = sorted(times)
    print(f"{what}, seen from outside: median {statistics.median(times) * 1000:.0f} ms, "
          f"p95 {ordered[int(len(ordered) * 0.95)] * 1000:.0f} ms, {len(times)} pages")  # fmt: skip


def measure_pages(screen: Screen) -> None:
    """Time from asking for a page to the first changed point."""
    ids = articles()
    with started(screen, [str(FROZEN)]) as running:
        mouse = Mouse(screen)
        times: dict[str, list[float]] = {"story": [], "Home": [], "Browse": []}
        for number in range(20):
            times["story"].append(click(screen, mouse, STORIES[number % len(STORIES)]))
            times["Home"].append(click(screen, mouse, SIGN))
            times["Browse"].append(click(screen, mouse, ALL))
            times["story"].append(click(screen, mouse, ROWS[number % len(ROWS)]))
            times["Home"].append(click(screen, mouse, SIGN))
        for page, found in times.items():
            tell_pages(found, f"click to {page}")
        tell_pages([change(screen, running, ids[n % len(ids)]) for n in range(200)])


def measure_idle(screen: Screen) -> None:
    """Processor time while nobody touches anything, after the day's reading of all bytes in use."""
    with started(screen, [str(FROZEN)]) as running:
        time.sleep(30)  # that reading begins 20 seconds after the start
        before = processor(running.process.pid)
        time.sleep(30)
        used = (processor(running.process.pid) - before) / 30
        print(f"idle: {used * 100:.2f} % of one processor over 30 s")


def limited(share: float, line: list[str]) -> list[str]:
    """`line` in groups of `share` processors and of a slow disk, files cold."""
    for group in (CPU_GROUP, DISK_GROUP):
        group.mkdir(exist_ok=True)
    (CPU_GROUP / "cpu.cfs_period_us").write_text("20000")
    (CPU_GROUP / "cpu.cfs_quota_us").write_text(str(int(20000 * share)))
    disk = FROZEN.stat().st_dev
    (DISK_GROUP / "blkio.throttle.read_bps_device").write_text(
        f"{os.major(disk)}:{os.minor(disk)} {DISK_SPEED}"
    )
    subprocess.run(["sync"], check=True)
    Path("/proc/sys/vm/drop_caches").write_text("3")
    inside = f'echo $$ | tee {CPU_GROUP}/cgroup.procs > {DISK_GROUP}/cgroup.procs; exec "$@"'
    return ["sh", "-c", inside, "sh", *line]


def measure_slow(screen: Screen) -> None:
    """First window, page and search on little processor time."""
    ids = articles()
    for share in (0.4, 0.1):
        times = []
        for _ in range(3):
            with started(screen, limited(share, [str(FROZEN)])) as running:
                times.append(running.painted)
                time.sleep(4)
                pages = [change(screen, running, each) for each in ids[:20]]
                found = [change(screen, running, f"search:{word}") for word in WORDS]
        print(
            f"{share} processors: painted {statistics.median(times):.2f} s, page "
            f"{statistics.median(pages):.2f} s, search {statistics.median(found):.2f} s"
        )


def main() -> int:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--what", default="start,memory,idle")
    parser.add_argument("--zim", type=Path, help="made by benchmarks/bundle_zim.py")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        screen = Screen(Path(folder))
        try:
            print(f"load at the start: {os.getloadavg()[0]:.1f}")
            for what in args.what.split(","):
                if what == "start":
                    measure_start(screen, args.rounds, args.zim)
                else:
                    {"memory": measure_memory, "pages": measure_pages, "idle": measure_idle,
                     "slow": measure_slow}[what](screen)  # fmt: skip
        finally:
            screen.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
