"""Our posting format inside Whoosh's codec: plain arrays, nothing pickled, one read a term.

A posting list is the document numbers as 16- or 32-bit little-endian integers, then one byte of
term frequency each. Whoosh keeps the ordered hash of terms, the segment's files and the columns.
"""

from __future__ import annotations

import mmap
import struct
import sys
from array import array
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from langso_reader.search import guard

guard.install()

from whoosh.codec.whoosh3 import (  # noqa: E402 - after the guard
    W3Codec,
    W3FieldWriter,
    W3Segment,
    W3TermsReader,
)
from whoosh.columns import VarBytesColumn  # noqa: E402
from whoosh.filedb.filestore import FileStorage, RamStorage  # noqa: E402
from whoosh.filedb.structfile import StructFile  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

INDEX_NAME: Final = "MAIN"
_ENTRY: Final = struct.Struct("<IQ")  # documents, offset into the postings file
_LITTLE: Final = sys.byteorder == "little"
NO_IDS: Final = array("H")


def code_of(documents: int) -> str:
    """The array type that holds document numbers of an index of that size."""
    return "H" if documents <= 0xFFFF else "I"


class MappedFile(StructFile):  # type: ignore[misc]  # Whoosh has no types
    """A file read by slicing memory: no position is shared, so threads may read together."""

    def __init__(self, buffer: bytes | mmap.mmap, name: str) -> None:
        super().__init__(BytesIO(buffer) if isinstance(buffer, bytes) else buffer, name=name)
        self.is_real = False
        self._buffer = buffer

    def get(self, position: int, length: int) -> bytes:
        """`length` bytes from `position`."""
        return self._buffer[position : position + length]


class DiskStorage(FileStorage):  # type: ignore[misc]  # Whoosh has no types
    """A folder whose files are memory-mapped when read."""

    def open_file(self, name: str, **_options: object) -> MappedFile:
        """Open one file of the index for reading."""
        with (Path(self.folder) / name).open("rb") as stream:
            if stream.seek(0, 2) == 0:
                return MappedFile(b"", name)
            return MappedFile(mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ), name)


class MemoryStorage(RamStorage):  # type: ignore[misc]  # Whoosh has no types
    """An index that lives in memory only."""

    def open_file(self, name: str, **_options: object) -> MappedFile:
        """Open one file of the index for reading."""
        return MappedFile(self.files[name], name)


class _FieldWriter(W3FieldWriter):  # type: ignore[misc]  # Whoosh has no types
    def write_term(self, text: bytes, ids: array[int], frequencies: bytes) -> None:
        """Write one whole posting list under `text`; terms come in byte order."""
        offset = self._postfile.tell()
        if not _LITTLE:
            ids = array(ids.typecode, ids)
            ids.byteswap()
        self._postfile.write(ids.tobytes() + frequencies)
        key = struct.pack("!H", self._fieldid) + text
        self._tindex.add(key, _ENTRY.pack(len(ids), offset))


class _TermsReader(W3TermsReader):  # type: ignore[misc]  # Whoosh has no types
    def postings(self, field: str, text: bytes, code: str) -> tuple[array[int], bytes]:
        """The documents and term frequencies of a term; empty if there is none."""
        entry = self._tindex.get(self._keycoder(field, text))
        if entry is None:
            return NO_IDS, b""
        count, offset = _ENTRY.unpack(entry)
        ids = array(code)
        split = count * ids.itemsize
        data = self._postfile.get(offset, split + count)
        if len(data) != split + count:
            raise ValueError("postings end early")
        ids.frombytes(data[:split])
        if not _LITTLE:
            ids.byteswap()
        return ids, data[split:]


class LangsoCodec(W3Codec):  # type: ignore[misc]  # Whoosh has no types
    """Whoosh's third codec with our postings."""

    def field_writer(self, storage: Any, segment: Any) -> _FieldWriter:
        """The writer of the inverted index."""
        return _FieldWriter(self, storage, segment)

    def terms_reader(self, storage: Any, segment: Any) -> _TermsReader:
        """The reader of the inverted index."""
        name = segment.make_filename(self.TERMS_EXT)
        terms = storage.open_file(name)
        postings = storage.open_file(segment.make_filename(self.POSTS_EXT))
        return _TermsReader(self, terms, storage.file_length(name), postings)


class _AnyFormat:
    """What Whoosh's field writer asks a field for; our postings have one format only."""

    format = None


class Segment:
    """One index on a storage: terms with postings, and columns of bytes by document."""

    def __init__(self, storage: Any, name: str | None = None) -> None:
        self._storage = storage
        self._codec = LangsoCodec()
        self._segment = W3Segment(self._codec, INDEX_NAME, segid=name)

    @property
    def name(self) -> str:
        """The random part of the segment's file names."""
        return str(self._segment.segid)

    def write_terms(
        self, fields: Iterable[tuple[str, Iterator[tuple[bytes, array[int], bytes]]]]
    ) -> None:
        """Write every field's terms, each with (documents, frequencies), in byte order."""
        writer = self._codec.field_writer(self._storage, self._segment)
        for name, terms in fields:
            writer.start_field(name, _AnyFormat)
            for text, ids, frequencies in terms:
                writer.write_term(text, ids, frequencies)
            writer.finish_field()
        writer.close()

    def read_terms(self) -> _TermsReader:
        """The reader of the terms."""
        return self._codec.terms_reader(self._storage, self._segment)

    def write_column(self, name: str, rows: Iterable[bytes]) -> None:
        """Write one column of bytes."""
        stream = self._storage.create_file(W3Codec.column_filename(self._segment, name))
        writer = VarBytesColumn(write_offsets_cutoff=0).writer(stream)
        count = 0
        for row in rows:
            writer.add(count, row)
            count += 1
        writer.finish(count)
        stream.close()

    def read_column(self, name: str, rows: int) -> Any:
        """A column of `rows` rows; index it by row number."""
        filename = W3Codec.column_filename(self._segment, name)
        length = self._storage.file_length(filename)
        stream = self._storage.open_file(filename)
        return VarBytesColumn().reader(stream, 0, length, rows)
