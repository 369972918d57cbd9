"""The strict subset of ZIP: stored entries that tile the file, every constant a constant.

Only what is written here is ever accepted, so a pack means the same to every ZIP reader: there is
no second directory, no hidden entry, no gap and no field with two readings. Names and sizes give
the whole file but for the CRCs.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, NamedTuple

from langso_reader.pack import names
from langso_reader.pack.errors import TooBigError, ZipStructureError
from langso_reader.pack.limits import LIMITS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from langso_reader.pack.source import FileSource

_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_CRC = struct.Struct("<16xL")  # of a directory record
_END = struct.Struct("<4s4H2LH")
LOCAL_SIZE = _LOCAL.size
CENTRAL_SIZE = _CENTRAL.size
END_SIZE = _END.size
_VERSION = 10  # stored files on any system
_TIME, _DATE = 0, 0x21  # 1 January 1980, the first day ZIP knows


class Entry(NamedTuple):
    """One stored file: `offset` is that of its local header."""

    name: str
    size: int
    crc: int
    offset: int

    @property
    def data_offset(self) -> int:
        """Where its bytes begin."""
        return self.offset + LOCAL_SIZE + len(self.name)

    @property
    def end(self) -> int:
        """Where the next local header begins."""
        return self.data_offset + self.size


def local_header(name: str, size: int, crc: int) -> bytes:
    """The only local header that `name` may have."""
    fields = (b"PK\3\4", _VERSION, 0, 0, _TIME, _DATE, crc, size, size, len(name), 0)
    return _LOCAL.pack(*fields) + name.encode("ascii")


def central_record(entry: Entry) -> bytes:
    """The only directory record that `entry` may have."""
    sizes = (entry.crc, entry.size, entry.size, len(entry.name))
    head = (b"PK\1\2", _VERSION, _VERSION, 0, 0, _TIME, _DATE, *sizes)
    return _CENTRAL.pack(*head, 0, 0, 0, 0, 0, entry.offset) + entry.name.encode("ascii")


def end_record(count: int, directory_size: int, directory_offset: int) -> bytes:
    """The only end record that a file of this shape may have."""
    return _END.pack(b"PK\5\6", 0, 0, count, count, directory_size, directory_offset, 0)


def directory(entries: Sequence[Entry]) -> bytes:
    """All that follows the files `entries`: their records and the end record."""
    records = b"".join(map(central_record, entries))
    start = entries[-1].end if entries else 0
    return records + end_record(len(entries), len(records), start)


def packed_size(files: Iterable[tuple[str, int]]) -> int:
    """The size of the whole container, from (name, size) alone."""
    each = LOCAL_SIZE + CENTRAL_SIZE
    return END_SIZE + sum(each + 2 * len(name) + size for name, size in files)


def has_end(source: FileSource) -> bool:
    """True when the file ends like a container; a cut copy does not."""
    return source.read_at(source.size - END_SIZE, 4) == b"PK\5\6" if source.size > 22 else False


def read_local(source: FileSource, offset: int) -> Entry | None:
    """The entry whose local header stands at `offset`; None where the file ends before it does.

    Raises:
        ZipStructureError: a field is not what it must be.
        BadNameError: the name is not allowed.
    """
    raw = source.read_at(offset, LOCAL_SIZE + LIMITS.name_characters)
    if len(raw) < LOCAL_SIZE:
        return None
    fields = _LOCAL.unpack_from(raw)
    crc, size, length = fields[6], fields[7], fields[9]
    if fields[0] != b"PK\3\4":
        raise _broken(source, f"no local header at {offset}")
    name = _name(source, raw[LOCAL_SIZE : LOCAL_SIZE + length], length)
    if name is None:
        return None
    if raw[: LOCAL_SIZE + length] != local_header(name, size, crc):
        raise _broken(source, f"local header of {name}")
    return Entry(name, size, crc, offset)


def _name(source: FileSource, raw: bytes, length: int) -> str | None:
    """The checked name, or None when the file ends inside it."""
    text = raw.decode("latin-1")
    if length > LIMITS.name_characters:
        names.check(text + "…", source.path.name)
    if len(raw) < length:
        return None
    names.check(text, source.path.name)
    return text


def read_directory(source: FileSource) -> tuple[Entry, ...]:
    """Every entry of the container, in file order.

    Raises:
        ZipStructureError: anything but the strict subset.
        BadNameError: a name is not allowed.
        TooBigError: a count or size is over its limit.
    """
    if source.size > LIMITS.file:
        raise TooBigError(f"{source.path}: {source.size} bytes", file=source.path.name)
    end = source.read_at(max(0, source.size - END_SIZE), END_SIZE)
    if len(end) != END_SIZE or end[:4] != b"PK\5\6":
        raise _broken(source, "no end record")
    _, _, _, _, count, size, offset, _ = _END.unpack(end)
    if end != end_record(count, size, offset):
        raise _broken(source, "end record")
    if count > LIMITS.entries:
        raise TooBigError(f"{source.path}: {count} entries", file=source.path.name)
    if offset + size + END_SIZE != source.size:
        raise _broken(source, "the directory does not end where the end record begins")
    return _records(source, source.read_at(offset, size), count, offset)


def read_expected(source: FileSource, files: Sequence[tuple[str, int]]) -> tuple[Entry, ...] | None:
    """The entries of a container of exactly `files`; None when the directory says anything else.

    Names and sizes give the whole directory but for the CRCs, so one comparison takes the place of
    reading it field by field: that is three times quicker. Only `read_directory` can say what is
    wrong, and it would give the same entries.

    Args:
        source: the container.
        files: (name, size) in file order; checked names.
    """
    start = sum(LOCAL_SIZE + len(name) + size for name, size in files)
    raw = source.read_at(start, source.size - start) if start < source.size else b""
    if len(raw) != END_SIZE + sum(CENTRAL_SIZE + len(name) for name, _ in files):
        return None
    place, sized = 0, []
    for name, size in files:
        sized.append((name, size, *_CRC.unpack_from(raw, place)))
        place += CENTRAL_SIZE + len(name)
    entries = layout(sized)
    return entries if raw == directory(entries) else None


def _records(source: FileSource, raw: bytes, count: int, directory: int) -> tuple[Entry, ...]:
    entries: list[Entry] = []
    place = expected = 0
    for _ in range(count):
        entry, place = _record(source, raw, place)
        if entry.offset != expected:
            raise _broken(source, f"{entry.name} overlaps or leaves a gap")
        expected = entry.end
        entries.append(entry)
    if place != len(raw) or expected != directory:
        raise _broken(source, "the entries do not fill the file")
    if len({entry.name for entry in entries}) != count:
        raise _broken(source, "a name stands twice")
    return tuple(entries)


def _record(source: FileSource, raw: bytes, place: int) -> tuple[Entry, int]:
    """The record at `place` of the directory, and where the next one begins."""
    if place + CENTRAL_SIZE > len(raw):
        raise _broken(source, "the directory is cut")
    fields = _CENTRAL.unpack_from(raw, place)
    crc, size, length, offset = fields[7], fields[8], fields[10], fields[16]
    start = place + CENTRAL_SIZE
    name = _name(source, raw[start : start + length], length)
    if name is None:
        raise _broken(source, "the directory is cut")
    entry = Entry(name, size, crc, offset)
    if raw[place : start + length] != central_record(entry):
        raise _broken(source, f"directory record of {name}")
    if size > LIMITS.entry:
        raise TooBigError(f"{source.path}: {name} has {size} bytes", file=source.path.name)
    return entry, start + length


def layout(files: Sequence[tuple[str, int, int]]) -> tuple[Entry, ...]:
    """Where each (name, size, crc) comes to stand when written in this order."""
    entries: list[Entry] = []
    offset = 0
    for name, size, crc in files:
        entries.append(Entry(name, size, crc, offset))
        offset += LOCAL_SIZE + len(name) + size
    return tuple(entries)


def _broken(source: FileSource, what: str) -> ZipStructureError:
    return ZipStructureError(f"{source.path}: {what}", file=source.path.name, what=what)
