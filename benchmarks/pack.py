# ruff: noqa: E402
"""What packs cost: installing, opening, reading, memory; against a plain copy in the same run.

    python benchmarks/pack.py [--megabytes 150] [--runs 5] [--folder DIR] [--bundle-hashes]

DIR chooses the disk that is copied to and from. Where the disk writes faster than SHA-256 can be
computed, hashing is what an installation waits for; village PCs have disks of 50 to 150 MB/s. The
bundle has no OpenSSL: `--bundle-hashes` does as it does, and takes the system's where there is one.

Prints a Markdown table for docs/reliability.md.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[1] / "tests" / "pack")]

if "--bundle-hashes" in sys.argv:
    sys.modules["_hashlib"] = None  # type: ignore[assignment]  # before anything imports hashlib


import pack_factory as make

from langso_reader.pack import sha256
from langso_reader.pack.policy import Policy
from langso_reader.pack.reader import Pack
from langso_reader.pack.store import Store

PICTURE = 380_000


def build(folder: Path, megabytes: int) -> Path:
    """A pack of that size: pictures of 380 KB, 500 texts."""
    count = max(1, (megabytes * 1_000_000) // PICTURE)
    files = make.contents() | {
        f"articles/t{n}.md": os.urandom(2000).hex().encode() for n in range(500)
    }
    head = make.png(size=0)
    files |= {f"images/p{n}.png": head + os.urandom(PICTURE - len(head)) for n in range(count)}
    return make.write(folder / "big.langso", make.pack(files=files, trust=make.trust_bundle()))


def plain_copy(source: Path, target: Path) -> float:
    """Seconds for a copy in 1 MiB pieces with fsync of file and folder."""
    start = time.perf_counter()
    with source.open("rb") as reader, target.open("wb") as writer:
        shutil.copyfileobj(reader, writer, 1 << 20)
        writer.flush()
        os.fsync(writer.fileno())
    folder = os.open(target.parent, os.O_RDONLY)
    os.fsync(folder)
    os.close(folder)
    spent = time.perf_counter() - start
    target.unlink()
    return spent


def install(source: Path, folder: Path) -> float:
    store = Store(folder / "packs", make.trust_store(folder))
    start = time.perf_counter()
    store.install(source)
    spent = time.perf_counter() - start
    shutil.rmtree(folder / "packs")
    return spent


def peak_of_install(source: Path, folder: Path) -> float:
    """Megabytes that a first installation adds to a process that has only opened the pack."""
    child = os.fork()
    if child == 0:
        Pack.open(source, policy=Policy.builtin()).close()
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        install(source, folder)
        after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        (folder / "peak").write_text(str((after - before) / 1024))
        os._exit(0)
    os.waitpid(child, 0)
    return float((folder / "peak").read_text())


def times(work, count: int) -> list[float]:
    found = []
    for number in range(count):
        start = time.perf_counter()
        work(number)
        found.append((time.perf_counter() - start) * 1000)
    return sorted(found)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--megabytes", type=int, default=150)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--folder", type=Path, help="a folder on the disk to measure")
    parser.add_argument("--bundle-hashes", action="store_true", help="SHA-256 without OpenSSL")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=args.folder) as name:
        folder = Path(name)
        source = build(folder, args.megabytes)
        policy = Policy.trusted(make.trust_store(folder))
        peak = peak_of_install(source, folder)
        pairs = [
            (plain_copy(source, folder / "copy"), install(source, folder)) for _ in range(args.runs)
        ]
        opening = times(lambda _: Pack.open(source, policy=policy).close(), 100)
        with Pack.open(source, policy=policy) as pack:
            count = len(pack.manifest.files)
            pictures = [e.path for e in pack.manifest.files if e.path.startswith("images/p")]
            reading = times(lambda n: pack.read(pictures[n % len(pictures)]), 500)
    copy, installed = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = statistics.median(mine / plain for plain, mine in pairs)
    p95 = reading[int(len(reading) * 0.95)]
    kind = type(sha256.sha256()).__module__
    print(f"Pack of {args.megabytes} MB, {count} files, median of {args.runs}, hashes by {kind}:\n")
    print("| what | measured | wanted |\n|---|---|---|")
    print(f"| plain copy with fsync | {copy:.2f} s | |")
    print(f"| install (all hashes, fsync) | {installed:.2f} s | |")
    print(f"| install against plain copy | {ratio:.2f} | ≤ 1.5 |")
    print(f"| open and verify the signature | {statistics.median(opening):.1f} ms | ≤ 20 ms |")
    print(f"| read and verify a picture of 380 KB, p95 | {p95:.2f} ms | ≤ 2 ms |")
    print(f"| memory that an installation adds | {peak:.0f} MB | ≤ 32 MB |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
