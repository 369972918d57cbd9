"""Open a pack in place: nothing is ever extracted, and every read checks the file's hash.

The order of checks matters: shape of the beginning → signature over the raw manifest → manifest →
size → directory → the two lists agree → who may publish this. Nothing an unknown person wrote is
parsed as JSON.
"""

from __future__ import annotations

import itertools
import zlib
from typing import TYPE_CHECKING, Self

from langso_reader import __version__
from langso_reader.errors import LangsoError
from langso_reader.pack import sha256, strictzip
from langso_reader.pack.errors import (
    AppTooOldError,
    CorruptError,
    FileListError,
    NotAPackError,
    TooBigError,
    TruncatedError,
    ZipStructureError,
)
from langso_reader.pack.limits import LIMITS, MIMETYPE
from langso_reader.pack.manifest import (
    MANIFEST_NAME,
    MIMETYPE_NAME,
    SIGNATURE_NAME,
    Manifest,
    identity,
)
from langso_reader.pack.names import version_numbers
from langso_reader.pack.policy import Head
from langso_reader.pack.source import FileSource

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path
    from types import TracebackType

    from langso_reader.pack.policy import Policy, SignatureInfo
    from langso_reader.pack.streaming import EntryCheck
    from langso_reader.pack.strictzip import Entry


class Pack:
    """An opened pack; reads may come from any thread.

    Attributes:
        path: the file it is read from.
        manifest: what it holds.
        signature_info: who stands behind it, and what may be said of it.
        identity: stable name of exactly this edition (SHA-256 of the manifest's bytes).
    """

    def __init__(
        self, source: FileSource, head: Head, manifest: Manifest, info: SignatureInfo
    ) -> None:
        """Use `Pack.open`."""
        self._source = source
        self.path: Path = source.path
        self.manifest = manifest
        self.signature_info = info
        self.identity = identity(head.manifest)
        self.trust = head.trust
        self._entries: dict[str, Entry] = {}

    @classmethod
    def open(cls, path: Path, *, policy: Policy) -> Pack:
        """Open and check everything but the contents of the files.

        Args:
            path: the `.langso` file; it stays where it is.
            policy: who is trusted.

        Raises:
            PackError: the refusal, see `langso_reader.pack.errors`.
            SourceGoneError: the stick was pulled.
            StorageError: the system does not let us read.
        """
        source = FileSource(path)
        try:
            return cls._open(source, policy)
        except BaseException:
            source.close()
            raise

    @classmethod
    def _open(cls, source: FileSource, policy: Policy) -> Pack:
        head, front = _read_head(source)
        verdict = policy.authorise(head)
        manifest = Manifest.parse(head.manifest, head.file)
        entries = _entries(source, head, manifest, front)
        _check_app(manifest, head.file)
        pack = cls(source, head, manifest, verdict.admit(manifest))
        pack._entries = {entry.name: entry for entry in entries}
        return pack

    @property
    def article_ids(self) -> tuple[str, ...]:
        """The ids of all articles, in the order of the manifest."""
        return tuple(article.id for article in self.manifest.articles)

    @property
    def size(self) -> int:
        """Bytes of the pack's file."""
        return self._source.size

    def read(self, name: str) -> bytes:
        """The verified bytes of one file.

        Raises:
            KeyError: the manifest does not list `name`.
            CorruptError: they are not what the publisher put there.
            SourceGoneError: the stick was pulled.
        """
        listed = self.manifest.by_path[name]
        entry = self._entries[name]
        raw = self._source.read_exactly(entry.offset, entry.end - entry.offset, name)
        border = entry.data_offset - entry.offset
        header, data = raw[:border], raw[border:]
        good = header == strictzip.local_header(name, entry.size, entry.crc)
        if not good or sha256.hexdigest(data) != listed.sha256:
            raise self._corrupt(name)
        return data

    def _corrupt(self, name: str) -> CorruptError:
        file = self.path.name
        return CorruptError(f"{self.path}: {name} is damaged", file=file, name=name)

    def _checks(self) -> list[EntryCheck]:
        """What every entry must be, in file order."""
        from langso_reader.pack.streaming import EntryCheck  # noqa: PLC0415 — not for a start

        hashes = {path: listed.sha256 for path, listed in self.manifest.by_path.items()}
        hashes[MANIFEST_NAME] = self.identity  # the signed one, and not what stands there now
        return [EntryCheck(entry, hashes.get(name)) for name, entry in self._entries.items()]

    def check_all(
        self,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> list[str]:
        """Read every file once.

        Args:
            progress: called with (files done, files in all).
            cancelled: asked after each block of half a MiB.

        Returns:
            The names of damaged files, in file order; empty when all is well.

        Raises:
            StoppedError: `cancelled` said so.
            SourceGoneError: the stick was pulled.
        """
        from langso_reader.pack.streaming import stream  # noqa: PLC0415 — not for a start

        damaged: list[str] = []
        done = itertools.count(1)

        def report(entry: Entry, good: bool) -> None:  # noqa: FBT001 - see `stream`
            if not good:
                damaged.append(entry.name)
            if progress is not None:
                progress(next(done), len(self._entries))

        checks = self._checks()
        stream(self._source, checks, take=lambda _: None, report=report, cancelled=cancelled)
        return damaged

    def copy_to(
        self,
        write: Callable[[bytes], object],
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        """Stream the whole file to `write`, checking every header, hash and checksum beside it.

        Args:
            write: takes pieces of half a MiB or so; what was written is worthless after a failure.
            progress: called after each file with (bytes done, bytes in all).
            cancelled: asked after each block of half a MiB.

        Raises:
            CorruptError: names the first damaged file.
            StoppedError: `cancelled` said so.
            SourceGoneError: the stick was pulled.
        """
        from langso_reader.pack.streaming import stream  # noqa: PLC0415 — not for a start

        def report(entry: Entry, good: bool) -> None:  # noqa: FBT001 - see `stream`
            if not good:
                raise self._corrupt(entry.name)
            if progress is not None:
                progress(entry.end, self.size)

        stream(self._source, self._checks(), take=write, report=report, cancelled=cancelled)
        write(strictzip.directory(tuple(self._entries.values())))
        if progress is not None:
            progress(self.size, self.size)

    def close(self) -> None:
        """Let go of the file."""
        self._source.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def read_trust(path: Path) -> Mapping[str, bytes]:
    """The trust documents a pack carries; empty when the file is no readable pack."""
    try:
        with FileSource(path) as source:
            return _read_head(source)[0].trust
    except LangsoError:
        return {}


def _read_head(source: FileSource) -> tuple[Head, list[Entry]]:
    """The entries before the first article, and the head made of them."""
    file = source.path.name
    start = strictzip.local_header(MIMETYPE_NAME, len(MIMETYPE), zlib.crc32(MIMETYPE)) + MIMETYPE
    begin = source.read_at(0, len(start))
    if not start.startswith(begin):
        raise NotAPackError(f"{source.path} does not begin like a pack", file=file)
    front = [strictzip.Entry(MIMETYPE_NAME, len(MIMETYPE), zlib.crc32(MIMETYPE), 0)]
    manifest = _front_file(source, front, LIMITS.manifest)
    if front[-1].name != MANIFEST_NAME:
        raise _structure(source, "the manifest is not the second entry")
    signature: bytes | None = None
    trust: dict[str, bytes] = {}
    while (following := _next_name(source, front[-1].end)) is not None:
        if following == SIGNATURE_NAME and len(front) == 2:
            signature = _front_file(source, front, LIMITS.signature)
        elif following.startswith("trust/") and len(trust) < LIMITS.trust_files:
            trust[following.removeprefix("trust/")] = _front_file(source, front, LIMITS.trust_file)
        else:
            break
    return Head(file, manifest, signature, trust), front


def _front_file(source: FileSource, front: list[Entry], limit: int) -> bytes:
    """The bytes of the entry after the last of `front`, which it joins."""
    entry = strictzip.read_local(source, front[-1].end)
    if entry is None:
        raise _cut(source)
    if entry.size > limit:
        file = source.path.name
        raise TooBigError(f"{file}: {entry.name} has {entry.size} bytes", file=file)
    data = source.read_at(entry.data_offset, entry.size, entry.name)
    if len(data) < entry.size:
        raise _cut(source)
    if zlib.crc32(data) != entry.crc:  # an accident; a forger would have mended the checksum
        file = source.path.name
        raise CorruptError(f"{file}: {entry.name} is damaged", file=file, name=entry.name)
    front.append(entry)
    return data


def _next_name(source: FileSource, offset: int) -> str | None:
    """The name of the entry at `offset`; None at the directory.

    Only a glance: a damaged first article must not keep the whole pack from opening.
    """
    raw = source.read_at(offset, strictzip.LOCAL_SIZE + LIMITS.name_characters)
    length = int.from_bytes(raw[26:28], "little")
    if len(raw) < strictzip.LOCAL_SIZE + length and not strictzip.has_end(source):
        raise _cut(source)
    if not raw.startswith(b"PK\3\4"):
        return None
    return raw[strictzip.LOCAL_SIZE :][:length].decode("latin-1")


def _cut(source: FileSource) -> TruncatedError | ZipStructureError:
    """Cut off, unless the end is there: then the middle is wrong."""
    if strictzip.has_end(source):
        return _structure(source, "a size at the beginning is wrong")
    return TruncatedError(source.path.name, have=source.size)


def _entries(
    source: FileSource, head: Head, manifest: Manifest, front: list[Entry]
) -> tuple[Entry, ...]:
    """The entries, when container and manifest agree in everything."""
    body = [(entry.path, entry.size) for entry in manifest.files]
    begin = 2 if head.signature is None else 3
    files = [(entry.name, entry.size) for entry in front[:begin]] + body
    entries = strictzip.read_expected(source, files)
    if entries is None or entries[: len(front)] != tuple(front):
        entries = _directory(source, head, manifest)
        _compare(head, manifest, entries, front)
    return entries


def _directory(source: FileSource, head: Head, manifest: Manifest) -> tuple[Entry, ...]:
    """The directory; a file shorter than its manifest says is cut off rather than malformed."""
    signature = len(head.signature) if head.signature is not None else None
    need = manifest.packed_size(len(head.manifest), signature)
    if need > LIMITS.file:
        raise TooBigError(f"{head.file}: {need} bytes", file=head.file)
    try:
        return strictzip.read_directory(source)
    except ZipStructureError:
        if source.size < need and not strictzip.has_end(source):
            raise TruncatedError(head.file, have=source.size, need=need) from None
        raise


def _compare(
    head: Head, manifest: Manifest, entries: tuple[Entry, ...], front: list[Entry]
) -> None:
    """The container holds exactly the listed files, in order, with the listed sizes."""
    if entries[: len(front)] != tuple(front):
        raise ZipStructureError(
            f"{head.file}: two beginnings", file=head.file, what="two beginnings"
        )
    first = 2 if head.signature is None else 3
    there = {entry.name: entry.size for entry in entries[first:]}
    listed = {entry.path: entry.size for entry in manifest.files}
    for name in sorted(there.keys() ^ listed.keys()):
        raise FileListError(f"{head.file}: {name}", file=head.file, name=name)
    for name, size in listed.items():
        if there[name] != size:
            raise FileListError(f"{head.file}: size of {name}", file=head.file, name=name)
    if list(there) != list(listed):
        raise ZipStructureError(f"{head.file}: order", file=head.file, what="order of entries")


def _check_app(manifest: Manifest, file: str) -> None:
    if version_numbers(manifest.min_app) > version_numbers(__version__):
        raise AppTooOldError(f"{file}: needs {manifest.min_app}", file=file, need=manifest.min_app)


def _structure(source: FileSource, what: str) -> ZipStructureError:
    return ZipStructureError(f"{source.path}: {what}", file=source.path.name, what=what)
