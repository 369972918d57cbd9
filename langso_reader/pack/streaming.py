"""Go through a whole pack in blocks, checking every header, hash and checksum beside the reading.

Entries tile the file, so a block of half a MiB holds many small files or a part of a big one. On
a quick disk hashing costs more than reading and writing: two workers hash (hashes and `zlib` let
go of the interpreter's lock meanwhile) while the caller's thread reads on and writes. Blocks are
immutable `bytes`: what was checked is what was handed on.
"""

from __future__ import annotations

import itertools
import zlib
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from langso_reader.pack import sha256, strictzip
from langso_reader.pack.errors import CorruptError, StoppedError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Future

    from langso_reader.pack.source import FileSource
    from langso_reader.pack.strictzip import Entry

BLOCK = 512 << 10  # bytes; larger ones cost fresh memory each time
WORKERS = 2
AHEAD = 6  # blocks read and not yet checked: what bounds the memory


class EntryCheck:
    """Takes the bytes of one entry in order and then says whether they are the right ones."""

    def __init__(self, entry: Entry, wanted: str | None) -> None:
        """`wanted` is None for the entries that no manifest lists."""
        self.entry = entry
        self._wanted = wanted
        self._sha = sha256.sha256()
        self._crc = 0
        self._header = self._readable = True

    def header(self, raw: memoryview) -> None:
        """Compare the local header, byte for byte."""
        entry = self.entry
        self._header = raw == strictzip.local_header(entry.name, entry.size, entry.crc)

    def data(self, raw: memoryview) -> None:
        """The next bytes of the file."""
        self._crc = zlib.crc32(raw, self._crc)
        if self._wanted is not None:
            self._sha.update(raw)

    def spoil(self) -> None:
        """The disk could not read a part of it."""
        self._readable = False

    def is_good(self) -> bool:
        """Header, checksum and hash all fit; asked after the last byte."""
        hashed = self._wanted is None or self._sha.hexdigest() == self._wanted
        return self._readable and self._header and hashed and self._crc == self.entry.crc


class _Piece(NamedTuple):
    """A stretch of the file that belongs to one entry: header and data, or more data."""

    check: EntryCheck
    start: int
    stop: int

    def feed(self, raw: memoryview) -> None:
        """Check the piece's bytes."""
        entry = self.check.entry
        border = max(0, entry.data_offset - self.start)
        if border:
            self.check.header(raw[:border])
        self.check.data(raw[border:])


@dataclass(frozen=True, slots=True)
class _Block:
    """Neighbouring pieces, read at once; `goes_on` when the first continues the block before."""

    pieces: tuple[_Piece, ...]

    @property
    def start(self) -> int:
        return self.pieces[0].start

    @property
    def stop(self) -> int:
        return self.pieces[-1].stop

    @property
    def goes_on(self) -> bool:
        return self.start != self.pieces[0].check.entry.offset

    def read(self, source: FileSource) -> bytes:
        """The bytes; where the disk cannot read them, that entry is spoilt and zeros stand in."""
        try:
            return source.read_exactly(self.start, self.stop - self.start)
        except CorruptError:
            return b"".join(_salvage(source, piece) for piece in self.pieces)

    def check(self, raw: bytes, before: Future[list[EntryCheck]] | None) -> list[EntryCheck]:
        """Feed every piece; gives the entries that end in this block.

        Args:
            raw: what `read` gave.
            before: the check of the block that must be through first.
        """
        if before is not None:
            before.result()
        view = memoryview(raw)
        for piece in self.pieces:
            piece.feed(view[piece.start - self.start : piece.stop - self.start])
        return [piece.check for piece in self.pieces if piece.stop == piece.check.entry.end]


def _salvage(source: FileSource, piece: _Piece) -> bytes:
    try:
        return source.read_exactly(piece.start, piece.stop - piece.start)
    except CorruptError:
        piece.check.spoil()
        return bytes(piece.stop - piece.start)


def stream(
    source: FileSource,
    checks: Iterable[EntryCheck],
    *,
    take: Callable[[bytes], object],
    report: Callable[[Entry, bool], None],
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Read all entries once; when this returns, every one of them has been reported on.

    All calls come in file order and in the caller's thread; what they raise ends the reading.

    Args:
        source: the pack's file.
        checks: what each entry must be, in file order.
        take: called with each block, before it has been checked.
        report: called with each entry and whether it is what it must be.
        cancelled: asked before each block.

    Raises:
        StoppedError: `cancelled` said so.
        SourceGoneError: the stick was pulled.
        StorageError: the system does not let us read.
    """
    pool = ThreadPoolExecutor(WORKERS)
    waiting: deque[Future[list[EntryCheck]]] = deque()

    def settle(most: int) -> None:
        while len(waiting) > most:
            for check in waiting.popleft().result():
                report(check.entry, check.is_good())

    try:
        for block in _blocks(checks):
            if cancelled is not None and cancelled():
                raise StoppedError("stopped")
            raw = block.read(source)
            before = waiting[-1] if block.goes_on and waiting else None
            waiting.append(pool.submit(block.check, raw, before))
            take(raw)
            settle(AHEAD)
        settle(0)
    finally:
        pool.shutdown(cancel_futures=True)


def _blocks(checks: Iterable[EntryCheck]) -> Iterator[_Block]:
    """All pieces in file order, grouped to about `BLOCK` bytes."""
    group: list[_Piece] = []
    for piece in itertools.chain.from_iterable(map(_pieces, checks)):
        if group and piece.stop - group[0].start > BLOCK:
            yield _Block(tuple(group))
            group = []
        group.append(piece)
    if group:
        yield _Block(tuple(group))


def _pieces(check: EntryCheck) -> Iterator[_Piece]:
    """One piece, or several for a big file; the first holds the whole local header."""
    entry = check.entry
    start, stop = entry.offset, min(entry.end, entry.data_offset + BLOCK)
    yield _Piece(check, start, stop)
    while stop < entry.end:
        start, stop = stop, min(entry.end, stop + BLOCK)
        yield _Piece(check, start, stop)
