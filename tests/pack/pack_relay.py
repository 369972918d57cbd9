# ruff: noqa: E402, T201 - also a command
"""An edition handed from PC to stick to PC, twenty times, among old, newer and forged sticks.

    python tests/pack/pack_relay.py [--hops 20] [--seed N] [--kind fat32|exfat|folder]

Each PC is an empty store; its courier brings one stick made by the PC before, and in random order
sticks with older, forged, damaged and truncated packs. In the end the last PC must hold byte for
byte what the first one held, and its trust documents too.
"""

from __future__ import annotations

import argparse
import contextlib
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[2])]

import pack_factory as make
import pack_mounts

from langso_reader.errors import LangsoError
from langso_reader.pack.makestick import make_stick
from langso_reader.pack.stickitems import stick_items
from langso_reader.pack.sticks import Stick
from langso_reader.pack.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator

NEWEST = 5


@contextlib.contextmanager
def stick(kind: str, folder: Path) -> Iterator[Path]:
    if kind == "folder":
        folder.mkdir(parents=True)
        yield folder
        return
    with pack_mounts.mounted(kind, folder) as place:
        yield place


def edition(seq: int) -> bytes:
    files = make.contents(seq) | {"images/big.png": make.png(seed=seq, size=300_000)}
    return make.pack(seq, files=files, trust=make.trust_bundle(make.keyring(seq)))


def bad_sticks() -> dict[str, bytes]:
    """What else is about: each must leave no trace on any PC."""
    whole = make.raw(edition(NEWEST))
    whole.entry("articles/vneid.md").data = b"# VNeIX\n"
    good = edition(NEWEST)
    forged = make.trust_bundle(
        make.keyring(99, publishers=(make.publisher(keys=(make.STRANGER.public,)),)),
        signers=(make.STRANGER,),
    )
    return {
        "older": edition(2),
        "oldest": edition(1),
        "forged": make.pack(99, signer=make.STRANGER, trust=forged),
        "altered": bytes(whole),
        "cut": good[: len(good) // 2],
        "out of scope": make.pack(9, signer=make.PROVINCE, publisher="ha-giang"),
        "unsigned": make.pack(9, signer=None),
    }


def visit(place: Path, store: Store) -> None:
    """What the window does with a stick: scan, and install what is offered."""
    for offer in Stick(place).scan(store).offers:
        with contextlib.suppress(LangsoError):  # an altered page shows while copying
            store.install(offer.path)


def relay(folder: Path, *, hops: int, seed: int, kind: str) -> str:
    """Run it; gives a line about what happened. Raises AssertionError on any difference."""
    choose, wanted, seen = random.Random(seed), edition(NEWEST), 0  # noqa: S311 - repeatable
    store = Store(folder / "pc0" / "packs", make.trust_store(folder / "pc0"))
    store.install(make.write(folder / "origin.langso", wanted))
    for hop in range(1, hops + 1):
        following = Store(folder / f"pc{hop}" / "packs", make.trust_store(folder / f"pc{hop}"))
        with stick(kind, folder / f"stick{hop}") as good:
            make_stick(good, stick_items(store, readme="Đọc trước".encode()))
            bad = choose.sample(sorted(bad_sticks().items()), k=choose.randint(0, 4))
            order = [None, *bad]
            choose.shuffle(order)
            for other in order:
                seen += 1
                if other is None:
                    visit(good, following)
                else:
                    place = folder / f"bad{hop}" / other[0]
                    make.write(place / "LANGSO" / "goi.langso", other[1])
                    visit(place, following)
            copied = (good / "LANGSO" / f"{make.PACK_ID}-1-{NEWEST}.langso").read_bytes()
            assert copied == wanted, f"hop {hop}: the stick differs"
        (pack,) = following.current()
        with pack:
            assert pack.path.read_bytes() == wanted, f"hop {hop}: the store differs"
        assert following.trust.state.keyring.version == NEWEST
        store = following
    assert not list((folder / f"pc{hops}").rglob(".part-*"))
    return f"{hops} hops on {kind}, {seen} sticks, {len(wanted)} bytes the same at every hop"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--hops", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kind", default="folder", choices=("folder", *pack_mounts.KINDS))
    args = parser.parse_args()
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        told = relay(Path(name), hops=args.hops, seed=args.seed, kind=args.kind)
    print(f"{told}, {time.monotonic() - start:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
