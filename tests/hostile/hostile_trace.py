# ruff: noqa: E402, S108, T201 - a command; the list names places, it makes none
"""Open and print a hundred hostile articles under `strace`: nothing outside a list may be touched.

    python tests/hostile/hostile_trace.py [--only NAME …] [--keep FOLDER]

Starts the real reader (`hostile_reader.py`) with the pack of `hostile_articles.py`, follows it into
its children, and compares every file that is opened, made, renamed or run, every question about a
file, and every socket with the lists below. Needs Linux and `strace`. Prints what happened; exit 1
when anything was touched that stands on no list.
"""

from __future__ import annotations

import argparse
import collections
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(ROOT)]

import hostile_articles

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

NETWORK = {"socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "shutdown",
           "sendto", "sendmsg", "sendmmsg", "recvfrom", "recvmsg", "recvmmsg", "getsockname",
           "getpeername", "setsockopt", "getsockopt"}  # fmt: skip
RENAMES = {"rename", "renameat", "renameat2", "link", "linkat"}  # two names of files
LOOKS = {"access", "faccessat", "faccessat2", "stat", "lstat", "newfstatat", "statx", "statfs",
         "readlink", "readlinkat", "getcwd", "inotify_add_watch", "chdir"}  # fmt: skip
# What the system needs to start any program with fonts, mouse pointers, a locale and a time zone.
SYSTEM_FOLDERS = (
    "/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/etc/fonts", "/usr/share/fonts",
    "/usr/local/share/fonts", "/usr/share/fontconfig", "/var/cache/fontconfig", "/usr/share/locale",
    "/usr/share/locale-langpack",
    "/usr/share/zoneinfo", "/usr/share/X11/locale", "/usr/share/X11/xkb", "/etc/ld.so.conf.d",
    "/usr/share/icons", "/usr/share/pixmaps", "/usr/X11R6", "/sys/fs/cgroup",
    "/sys/devices/system/cpu",
)  # fmt: skip
SYSTEM_FILES = (
    "/etc/ld.so.cache", "/etc/ld.so.preload", "/etc/localtime", "/etc/timezone",
    "/etc/machine-id", "/etc/locale.alias", "/etc/xdg/QtProject/qtlogging.ini", "/.flatpak-info",
    "/usr/share/locale/locale.alias", "/var/lib/dbus/machine-id",
    "/usr/local/var/lib/dbus/machine-id", "/dev/null", "/dev/urandom",
    "/dev/shm", "/proc/cpuinfo", "/proc/meminfo", "/proc/version", "/proc/self/cgroup",
    "/proc/self/exe", "/proc/self/maps", "/proc/self/oom_score_adj",
    "/proc/sys/kernel/random/boot_id", "/proc/sys/vm/overcommit_memory",
)  # fmt: skip
# Asking for printers makes libcups look for its settings.
PRINTER_FILES = (
    "/etc/cups/client.conf",
    "/etc/cups/lpoptions",
    "/etc/gnutls/config",
    "/usr/lib/ssl/openssl.cnf",
    "/etc/ssl/openssl.cnf",
)


@dataclass(frozen=True)
class Allowed:
    """What may be touched; `folders` with everything below them."""

    folders: tuple[str, ...]
    files: frozenset[str] = frozenset()
    sockets: frozenset[str] = frozenset()
    programs: frozenset[str] = frozenset()

    def file(self, path: str) -> bool:
        """May it be opened or changed?"""
        return path in self.files or any(_is_below(path, folder) for folder in self.folders)

    def look(self, path: str) -> bool:
        """May one ask whether it is there? The way to an allowed place is looked at too."""
        targets = (*self.folders, *self.files)
        return self.file(path) or any(_is_below(target, path) for target in targets)


def _is_below(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip("/") + "/")


@dataclass(frozen=True)
class Touch:
    """One call of the trace: the article that was on, the call, and what it named."""

    article: str
    call: str
    target: str


_CALL = re.compile(r"^(\d+)\s+(\w+)\((.*)")
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"(\.\.\.)?')
_MARK = re.compile(r"/hostile/([^/]+/[^/]+)\Z")
_BASE = re.compile(r"(?:AT_FDCWD|-?\d+)<([^>]*)>")
_UNIX = re.compile(r'sun_path=(@?)"([^"]*)"')
_INTERNET = re.compile(r"AF_(?!UNIX|UNSPEC)\w+")


def touches(lines: Iterable[str]) -> Iterator[Touch]:
    """Everything that the trace says was touched, except by its own marks."""
    article = "start"
    for line in lines:
        found = _CALL.match(line)
        if found is None:
            continue  # the second half of an interrupted call, or an exit
        pid, call, rest = found.groups()
        for target in _targets(call, rest):
            mark = _MARK.match(target)
            if mark:
                article = mark[1]
            else:
                yield Touch(article, call, target.replace(f"/proc/{pid}/", "/proc/self/"))


def _targets(call: str, rest: str) -> Iterator[str]:
    """The addresses or absolute paths that a call names; nothing where it names only a number."""
    if call in NETWORK:
        if "sa_family" in rest or call == "socket":
            yield from _addresses(rest)
        return
    arguments = rest.partition("[")[0] if call.startswith("execve") else rest
    base = _BASE.search(arguments)
    start = base[1] if base else "/"
    names = [match[1] for match in _STRING.finditer(arguments)]
    if call in {"symlink", "symlinkat"}:
        names = names[1:]  # the first is only text
    for name in names[:2] if call in RENAMES else names[:1]:
        if name:  # an empty one speaks of what is open already
            yield os.path.normpath(os.path.join(start, _unquoted(name)))  # noqa: PTH118


def _unquoted(name: str) -> str:
    """What stood there before strace put it in C's quotes."""
    raw = name.encode("latin-1", "replace").decode("unicode_escape").encode("latin-1")
    return raw.decode("utf-8", "replace")


def _addresses(rest: str) -> Iterator[str]:
    unix = _UNIX.search(rest)
    if unix:
        yield f"unix:{unix[1]}{unix[2]}"
    elif _INTERNET.search(rest):
        yield "internet:" + re.sub(r"\d+<[^>]*>, ", "", rest)[:120]


def violations(lines: Iterable[str], allowed: Allowed) -> list[Touch]:
    """What was touched and stands on no list, each once."""
    found: dict[Touch, None] = {}
    for touch in touches(lines):
        if not _may(touch, allowed):
            found.setdefault(touch)
    return list(found)


def _may(touch: Touch, allowed: Allowed) -> bool:
    kind, _, rest = touch.target.partition(":")
    if kind == "internet":
        return False
    if kind == "unix":
        return rest in allowed.sockets
    if touch.call in {"execve", "execveat"}:
        return touch.target in allowed.programs
    if touch.call in LOOKS:
        return allowed.look(touch.target)
    return allowed.file(touch.target)


def _program_folders() -> Iterator[str]:
    """The program, and the Python with the libraries that it runs on."""
    for name in ("langso_reader", "resources", "build/edition", "tests/hostile"):
        yield str(ROOT / name)
    for name in ("stdlib", "platstdlib", "purelib", "platlib"):
        yield sysconfig.get_path(name)
    for prefix in {sys.prefix, sys.base_prefix}:
        yield f"{prefix}/bin"
        yield f"{prefix}/lib"
        yield f"{prefix}/local/lib"  # Debian's Python looks there
        yield f"{prefix}/share/locale"
        yield f"{prefix}/pyvenv.cfg"
    number = f"{sys.version_info.major}{sys.version_info.minor}"
    for parent in Path(os.path.realpath(sys.executable)).parents:  # Python looks for itself
        yield str(parent / "lib" / f"python{number}.zip")


def lists(folder: Path, display: str) -> Allowed:
    """The list for a run in `folder` (its bait is on no list)."""
    own = [str(folder / name) for name in ("data", "out", "tmp", "home")]
    sockets = {str(folder / "no-printers.sock"), str(folder / "no-bus.sock")}
    files = {*SYSTEM_FILES, *PRINTER_FILES, str(folder / "hostile.langso"), str(folder)}
    files.add(str(folder / ":/non-existent"))  # Qt asks for it, in the folder it is started in
    if display:
        files.add(_authority())
        number = display.rpartition(":")[2].partition(".")[0]
        sockets |= {f"@/tmp/.X11-unix/X{number}", f"/tmp/.X11-unix/X{number}"}
    python = {sys.executable, os.path.realpath(sys.executable)}
    return Allowed(
        folders=(*SYSTEM_FOLDERS, *own, *dict.fromkeys(_program_folders())),
        files=frozenset(files | {str(ROOT), sys.prefix, sys.base_prefix}),
        sockets=frozenset(sockets),
        programs=frozenset(python),
    )


def _authority() -> str:
    """The file with the right to use the display."""
    return os.environ.get("XAUTHORITY") or str(Path.home() / ".Xauthority")


def _environment(folder: Path, display: str) -> dict[str, str]:
    """Nothing of the caller's but what is named here, so that the list can be exact."""
    screen = {"QT_QPA_PLATFORM": "offscreen"}
    if display:
        screen = {"DISPLAY": display, "XAUTHORITY": _authority()}
    return {
        "PATH": "/usr/bin:/bin",
        "HOME": str(folder / "home"),
        "TMPDIR": str(folder / "tmp"),
        "LANG": "C.UTF-8",
        "PYTHONDONTWRITEBYTECODE": "1",
        # The print page asks the system for printers, and for whom; here nobody answers.
        "CUPS_SERVER": str(folder / "no-printers.sock"),
        "CUPS_USER": "nobody",
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder / 'no-bus.sock'}",
        **screen,
    }


@dataclass(frozen=True)
class Run:
    """What came of it: a line an article, and what should not have been touched."""

    told: list[dict[str, object]]
    found: list[Touch]
    calls: int


def run(folder: Path, *, only: Sequence[str] = (), display: str = "", code: str = "") -> Run:
    """Trace the reader through all articles or those named.

    Args:
        folder: empty; pack, data, print-outs and trace lie there afterwards.
        only: names of articles; all when empty.
        display: an X display; without one the window is drawn nowhere.
        code: Python to be run in the reader at its start (to plant a violation).
    """
    for name in ("data", "out", "tmp", "home"):
        (folder / name).mkdir(parents=True)
    hostile_articles.lay_bait(folder / "bait")
    made = hostile_articles.articles(folder / "bait")
    hostile_articles.write(
        folder / "hostile.langso", [each for each in made if not only or each.name in only]
    )
    trace = folder / "trace.txt"
    names = ("hostile.langso", "data", "out")
    command = [
        "strace", "-f", "-y", "-qq", "-e", "trace=%file,%network", "-e", "signal=none",
        "-s", "4096", "-o", str(trace), sys.executable, "-B", str(HERE / "hostile_reader.py"),
        *(str(folder / name) for name in names), code,
    ]  # fmt: skip
    done = subprocess.run(
        command, env=_environment(folder, display), cwd=folder, capture_output=True, check=False
    )
    told = folder / "out" / "told.jsonl"
    if done.returncode or not told.exists():
        raise RuntimeError(f"the reader ended with {done.returncode}: {done.stderr[-2000:]!r}")
    lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    rows = [json.loads(row) for row in told.read_text(encoding="utf-8").splitlines()]
    return Run(rows, violations(lines, lists(folder, display)), len(lines))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", nargs="*", default=(), metavar="NAME")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="keep trace and print-outs")
    args = parser.parse_args()
    if shutil.which("strace") is None:
        print("strace is not installed")
        return 2
    with tempfile.TemporaryDirectory() as name:
        folder = args.keep or Path(name) / "run"
        done = run(folder, only=args.only, display=os.environ.get("DISPLAY", ""))
    shown = [row for row in done.told if row["shown"]]
    printed = [row for row in done.told if row.get("pdf")]
    refused = collections.Counter(str(code) for row in done.told for code in row["failures"])
    print(f"{len(done.told)} articles: {len(shown)} shown, {len(printed)} printed; said: "
          f"{dict(refused)}; {done.calls} calls, {len(done.found)} on no list")  # fmt: skip
    for touch in done.found:
        print(f"  {touch.article}: {touch.call} {touch.target}")
    return 1 if done.found else 0


if __name__ == "__main__":
    sys.exit(main())
