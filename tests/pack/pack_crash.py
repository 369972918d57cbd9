# ruff: noqa: E402, T201 - also a command
"""Kill installations at any moment, and let any file operation fail; what was in use stays.

    python tests/pack/pack_crash.py kills --count N      kill -9 after a random time
    python tests/pack/pack_crash.py operations           kill -9 before every single file operation
    python tests/pack/pack_crash.py errors               every operation fails, with each errno
    python tests/pack/pack_crash.py together --count N   5 processes install N times each at once

Prints counts; exit 1 when the store did not show a whole edition afterwards. POSIX only.
"""

from __future__ import annotations

import argparse
import collections
import contextlib
import errno
import multiprocessing
import os
import random
import signal
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[2])]

import pack_factory as make

from langso_reader.errors import LangsoError
from langso_reader.pack import copying, streaming
from langso_reader.pack.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Counts = collections.Counter[str]
ERRNOS = (
    errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS, errno.ENODEV, errno.EDQUOT, errno.EMFILE,
    errno.ENOENT,
)  # fmt: skip
# Every call through which an installation touches the disk. Reads of the source are among them.
CALLS = (
    "open", "write", "fsync", "close", "rename", "unlink", "mkdir", "stat", "pread", "fstat",
    "listdir", "scandir", "statvfs", "posix_fadvise",
)  # fmt: skip
# So a pack of 1 MB is copied in 100 blocks, and each of its pictures in three, as a pack of 100 MB
# with pictures of 3 MB is.
streaming.BLOCK = 10_000
copying.EARLY = 50_000


def big(seq: int) -> bytes:
    """A pack of about 1 MB in 40 files, so that a kill has somewhere to hit."""
    files = make.contents(seq) | {
        f"images/p{n}.png": make.png(seed=n, size=25_000) for n in range(40)
    }
    return make.pack(seq, files=files, trust=make.trust_bundle())


def store_at(folder: Path) -> Store:
    return Store(folder / "packs", make.trust_store(folder), sleep=lambda _: None)


def is_sound(folder: Path, allowed: set[str]) -> bool:
    """A new process sees one whole edition of those `allowed`, and can clean and install."""
    store = store_at(folder)
    shown = store.current()
    labels = {pack.manifest.label for pack in shown}
    whole = all(not pack.check_all() for pack in shown)
    for pack in shown:
        pack.close()
    store.clean()
    parts = list(store.root.rglob(".part-*"))
    return len(shown) == 1 and labels <= allowed and whole and not parts


def prepare(folder: Path) -> Path:
    """A store with edition 1, and edition 2 beside it."""
    store_at(folder).install(make.write(folder / "1.langso", big(1)))
    return make.write(folder / "2.langso", big(2))


@contextlib.contextmanager
def meddling(before: Callable[[str, int], None], root: Path) -> Iterator[list[int]]:
    """Call `before(name, number)` ahead of each file operation of `os` below `root` or on a file
    descriptor; gives a list whose only item counts them.
    """
    count = [0]
    real = {name: getattr(os, name) for name in CALLS}

    def wrap(name: str) -> Callable[..., Any]:
        def call(*args: Any, **more: Any) -> Any:
            target = args[0] if args else ""
            if isinstance(target, int) or str(target).startswith(str(root)):
                count[0] += 1
                before(name, count[0])
            return real[name](*args, **more)

        return call

    for name in CALLS:
        setattr(os, name, wrap(name))
    try:
        yield count
    finally:
        for name in CALLS:
            setattr(os, name, real[name])


def in_child(work: Callable[[], object]) -> int:
    """Run `work` in a forked process; gives the wait status."""
    child = os.fork()
    if child == 0:
        with contextlib.suppress(BaseException):
            work()
        os._exit(0)
    return os.waitpid(child, 0)[1]


def operations(folder: Path, step: int = 1) -> Counts:
    """Kill before operation 1, 1+step, … until an installation runs through."""
    counts, number = Counts(), 1
    while True:
        place = folder / str(number)
        path = prepare(place)

        def kill(_: str, at: int, number: int = number) -> None:
            if at == number:
                os.kill(os.getpid(), signal.SIGKILL)

        def work(place: Path = place, path: Path = path, kill: Any = kill) -> None:
            store = store_at(place)
            with meddling(kill, place):
                store.install(path)

        killed = os.WIFSIGNALED(in_child(work))
        sound = is_sound(place, {"2026.1", "2026.2"} if killed else {"2026.2"})
        counts["sound" if sound else "broken"] += 1
        if not killed:
            return counts
        number += step


def kills(folder: Path, count: int, seed: int = 1) -> Counts:
    """Kill after a random time from the start of an installation to a little after its end."""
    choose, counts = random.Random(seed), Counts()  # noqa: S311 - repeatable, not secret
    path = prepare(folder)
    start = time.monotonic()
    store_at(folder).install(path)
    span = 1.3 * (time.monotonic() - start)
    for number in range(3, count + 3):
        path.write_bytes(big(number))
        child = os.fork()
        if child == 0:
            with contextlib.suppress(BaseException):
                store_at(folder).install(path)
            os._exit(0)
        time.sleep(choose.uniform(0, span))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        allowed = {f"2026.{each}" for each in range(1, number + 1)}
        sound = is_sound(folder, allowed)
        shown = store_at(folder).current()
        counts["new" if shown and shown[0].manifest.seq == number else "old"] += 1
        for pack in shown:
            pack.close()
        counts["sound" if sound else "broken"] += 1
    return counts


def errors(folder: Path, step: int = 1, errnos: tuple[int, ...] = ERRNOS) -> Counts:
    """Each operation fails once, with each errno: a named failure, and edition 1 stays."""
    counts = Counts()
    total = [0]
    place = folder / "dry"
    path, store = prepare(place), store_at(place)
    with meddling(lambda *_: None, place) as count:
        store.install(path)
        total = count[:]
    for code in errnos:
        place = folder / str(code)
        path = prepare(place)
        for number in range(1, total[0] + 1, step):
            counts[_fail_at(place, path, number, code)] += 1
    return counts


def _fail_at(place: Path, path: Path, number: int, code: int) -> str:
    def fail(_: str, at: int) -> None:
        if at == number:
            raise OSError(code, os.strerror(code))

    store = store_at(place)
    outcome = "went on"
    try:
        with meddling(fail, place):
            store.install(path)
    except LangsoError:
        outcome = "named failure"
    except Exception as error:  # noqa: BLE001 - this is what is looked for
        return f"unhandled {type(error).__name__}"
    sound = is_sound(place, {"2026.1", "2026.2"})
    for slot in store_at(place).editions(make.PACK_ID):
        if slot.seq == 2:
            slot.path.unlink()
    return outcome if sound else "broken"


def together(folder: Path, count: int) -> Counts:
    """Five processes install ever newer editions into one store."""
    store_at(folder).install(make.write(folder / "1.langso", big(1)))
    context = multiprocessing.get_context("fork")
    queue = context.Queue()
    workers = [
        context.Process(target=_install_many, args=(folder, worker, count, queue))
        for worker in range(5)
    ]
    for worker in workers:
        worker.start()
    counts: Counts = sum((Counts(queue.get(timeout=600)) for _ in workers), Counts())
    for worker in workers:
        worker.join()
    counts[
        "sound" if is_sound(folder, {f"2026.{n}" for n in range(1, 5 * count + 2)}) else "broken"
    ] += 1
    return counts


def _install_many(folder: Path, worker: int, count: int, queue: Any) -> None:
    counts, store = Counts(), store_at(folder)
    path = folder / f"worker-{worker}.langso"
    for number in range(count):
        path.write_bytes(make.pack(seq=2 + number * 5 + worker))
        try:
            store.install(path)
            counts["installed"] += 1
        except LangsoError as error:
            counts[error.code] += 1
        shown = store.current()
        if len(shown) != 1 or shown[0].check_all():
            counts["broken"] += 1
        for pack in shown:
            pack.close()
    queue.put(dict(counts))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=("kills", "operations", "errors", "together"))
    parser.add_argument("--count", type=int, default=0)
    args = parser.parse_args()
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        counts = {
            "kills": lambda: kills(folder, args.count or 2000),
            "operations": lambda: operations(folder),
            "errors": lambda: errors(folder),
            "together": lambda: together(folder, args.count or 200),
        }[args.what]()
    spent = time.monotonic() - start
    print(f"{args.what}: {spent:.0f} s: {dict(counts.most_common())}")
    return 1 if counts["broken"] or any(name.startswith("unhandled") for name in counts) else 0


if __name__ == "__main__":
    sys.exit(main())
