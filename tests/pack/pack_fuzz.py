# ruff: noqa: E402, T201 - also a command
"""Break a golden pack in every small way and in many random ones; nothing altered may pass.

    python tests/pack/pack_fuzz.py truncations          every length of the golden pack
    python tests/pack/pack_fuzz.py flips                every single bit of it
    python tests/pack/pack_fuzz.py mutations --count N [--seed S]

Prints one line with the counts; exit 1 when anything altered was accepted or anything but a
`LangsoError` was raised.
"""

from __future__ import annotations

import argparse
import collections
import itertools
import os
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[2])]

import pack_factory as make

from langso_reader.errors import LangsoError
from langso_reader.pack.policy import Policy
from langso_reader.pack.reader import Pack

if TYPE_CHECKING:
    from collections.abc import Iterator

Counts = collections.Counter[str]


def golden() -> bytes:
    """A pack of a little over 50 KB with trust documents, texts and pictures."""
    files = make.contents() | {f"images/p{n}.png": make.png(seed=n, size=4000) for n in range(12)}
    return make.pack(files=files, trust=make.trust_bundle())


def policy(folder: Path) -> Policy:
    return Policy.trusted(make.trust_store(folder))


def code_of(path: Path, trusted: Policy) -> str:
    """The refusal's code, "CORRUPT" when reading shows it, or "accepted"."""
    try:
        with Pack.open(path, policy=trusted) as pack:
            return "CORRUPT" if pack.check_all() else "accepted"
    except LangsoError as error:
        return error.code


def truncations(folder: Path, lengths: range | None = None) -> Counts:
    """Every length below the full one (or those of `lengths`, falling)."""
    data, trusted, counts = golden(), policy(folder), Counts()
    path = make.write(folder / "cut.langso", data)
    for length in lengths or range(len(data) - 1, -1, -1):
        os.truncate(path, length)
        counts[code_of(path, trusted)] += 1
    return counts


def flips(folder: Path, bits: range | None = None) -> Counts:
    """Every single bit (or those of `bits`) turned over, one at a time."""
    data, trusted, counts = golden(), policy(folder), Counts()
    path = make.write(folder / "flip.langso", data)
    with path.open("r+b", buffering=0) as stream:
        for bit in bits or range(8 * len(data)):
            place = bit // 8
            os.pwrite(stream.fileno(), bytes([data[place] ^ 1 << bit % 8]), place)
            counts[code_of(path, trusted)] += 1
            os.pwrite(stream.fileno(), data[place : place + 1], place)
    assert code_of(path, trusted) == "accepted"
    return counts


def mutations(folder: Path, count: int, seed: int) -> Counts:
    """Random changes that keep much of the structure right."""
    trusted, counts = policy(folder), Counts()
    data = make.pack(trust=make.trust_bundle())
    path = folder / "mutant.langso"
    with path.open("wb", buffering=0) as stream:
        for mutant in itertools.islice(mutants(data, seed), count):
            os.pwrite(stream.fileno(), mutant, 0)  # much quicker than a new file each time
            os.ftruncate(stream.fileno(), len(mutant))
            code = code_of(path, trusted)
            counts["unchanged" if mutant == data and code == "accepted" else code] += 1
    return counts


def mutants(data: bytes, seed: int) -> Iterator[bytes]:
    choose = random.Random(seed)  # noqa: S311 - repeatable, not secret
    ways = (_bytes, _splice, _fields, _entries, _mended, _end)
    while True:
        mutant = data
        for _ in range(choose.choice((1, 1, 1, 2, 3))):
            mutant = choose.choice(ways)(mutant, choose, data)
        yield mutant


def _bytes(data: bytes, choose: random.Random, _: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(choose.randint(1, 4)):
        if changed:
            changed[choose.randrange(len(changed))] = choose.choice(
                (0, 1, 0xFF, choose.randrange(256))
            )
    return bytes(changed)


def _splice(data: bytes, choose: random.Random, whole: bytes) -> bytes:
    """Cut out, double or bring in a piece."""
    at, length = choose.randint(0, len(data)), choose.choice((1, 4, 30, 46, 200))
    piece = choose.choice((b"", data[at : at + length] * 2, whole[-length:], bytes(length)))
    return data[:at] + piece + data[at + length :]


def _apart(data: bytes, whole: bytes) -> make.RawPack:
    try:
        return make.raw(data)
    except Exception:  # noqa: BLE001 - an earlier change broke it; begin again
        return make.raw(whole)


def _fields(data: bytes, choose: random.Random, whole: bytes) -> bytes:
    """One header field of one entry, on one side or both."""
    parts = _apart(data, whole)
    if not parts.entries:
        return data
    entry = choose.choice(parts.entries)
    field = choose.choice(("version", "flags", "method", "time", "date", "crc", "csize", "size"))
    wide = field in {"crc", "csize", "size"}
    value = choose.choice((0, 1, 8, 0xFFFF, choose.randrange(1 << 16)))
    changed = {field: value if not wide else choose.choice((value, 0xFFFFFFFF, 1 << 31))}
    if choose.random() < 0.6:
        entry.local |= changed
    if choose.random() < 0.6:
        entry.central |= changed
    return bytes(parts)


def _entries(data: bytes, choose: random.Random, whole: bytes) -> bytes:
    """Entries taken out, doubled, moved, renamed or hidden."""
    parts = _apart(data, whole)
    if len(parts.entries) < 2:
        return data
    entry = choose.choice(parts.entries)
    way = choose.randrange(6)
    if way == 0:
        parts.entries.remove(entry)
    elif way == 1:
        parts.entries.insert(choose.randint(0, len(parts.entries)), entry)
    elif way == 2:
        choose.shuffle(parts.entries)
    elif way == 3:
        entry.name = choose.choice((b"../x", entry.name + b"x", entry.name[:-1], b"\xff", b""))
    elif way == 4:
        entry.in_directory = False
    else:
        entry.in_file = False
    return bytes(parts)


def _mended(data: bytes, choose: random.Random, whole: bytes) -> bytes:
    """Contents changed and every checksum of the container made right again."""
    parts = _apart(data, whole)
    if not parts.entries:
        return data
    entry = choose.choice(parts.entries)
    entry.data = _bytes(entry.data, choose, whole) if entry.data else b"x"
    return bytes(parts)


def _end(data: bytes, choose: random.Random, whole: bytes) -> bytes:
    parts = _apart(data, whole)
    field = choose.choice(("disk", "start", "here", "count", "size", "offset", "comment"))
    parts.end = {field: b"x" if field == "comment" else choose.choice((0, 1, 0xFFFF))}
    return bytes(parts)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=("truncations", "flips", "mutations"))
    parser.add_argument("--count", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if args.what == "mutations":
            counts = mutations(folder, args.count, args.seed)
        else:
            counts = {"truncations": truncations, "flips": flips}[args.what](folder)
    spent = time.monotonic() - start
    print(f"{args.what}: {sum(counts.values())} in {spent:.0f} s: {dict(counts.most_common())}")
    return 1 if counts["accepted"] else 0


if __name__ == "__main__":
    sys.exit(main())
