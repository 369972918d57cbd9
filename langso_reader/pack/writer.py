"""Write a pack: the same inputs give the same bytes on every system and Python."""

from __future__ import annotations

import hashlib
import zlib
from typing import TYPE_CHECKING

from langso_reader.fileio import write_stream_atomically
from langso_reader.pack import images, names, strictzip
from langso_reader.pack.errors import WriteError
from langso_reader.pack.limits import LIMITS, MIMETYPE
from langso_reader.pack.manifest import (
    MANIFEST_NAME,
    MIMETYPE_NAME,
    RESERVED,
    SIGNATURE_NAME,
    TYPES,
    FileEntry,
    Manifest,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path


def write_pack(
    out: Path,
    manifest_without_files: Manifest,
    contents: Mapping[str, bytes],
    *,
    sign: Callable[[bytes], bytes] | None,
    trust: Mapping[str, bytes] | None = None,
) -> None:
    """Write one pack; on failure the old file at `out` still stands.

    Args:
        out: where to.
        manifest_without_files: everything but the list of files, which is made here.
        contents: path inside the pack → bytes.
        sign: manifest bytes → minisign signature; None for an unsigned pack (development, or an
            edition that ships inside the program).
        trust: name → bytes of roots and keyring, put under ``trust/``.

    Raises:
        WriteError: a name, type or size that format 1 does not allow.
        StorageError: the file could not be written.
    """
    pieces = pack_bytes(manifest_without_files, contents, sign=sign, trust=trust)
    write_stream_atomically(out, pieces)


def pack_bytes(
    manifest_without_files: Manifest,
    contents: Mapping[str, bytes],
    *,
    sign: Callable[[bytes], bytes] | None,
    trust: Mapping[str, bytes] | None = None,
) -> Iterator[bytes]:
    """The pack as pieces in order; arguments as for `write_pack`."""
    whole = dict(contents) | {f"trust/{name}": data for name, data in (trust or {}).items()}
    manifest = manifest_without_files.with_files(
        file_entry(path, data) for path, data in whole.items()
    )
    raw = manifest.to_bytes()
    Manifest.parse(raw)  # what we could not read back must not leave this machine
    head = [(MIMETYPE_NAME, MIMETYPE), (MANIFEST_NAME, raw)]
    if sign is not None:
        head.append((SIGNATURE_NAME, sign(raw)))
    body = [(entry.path, whole[entry.path]) for entry in manifest.files]
    return container(head + body)


def container(files: Sequence[tuple[str, bytes]]) -> Iterator[bytes]:
    """The strict container around `files`, in their order, as pieces."""
    entries = strictzip.layout([(name, len(data), zlib.crc32(data)) for name, data in files])
    directory = strictzip.directory(entries)
    total = (entries[-1].end if entries else 0) + len(directory)
    if total > LIMITS.file or len(entries) > LIMITS.entries:
        raise WriteError(f"{total} bytes in {len(entries)} files", name="", why="too big")
    for entry, (_, data) in zip(entries, files, strict=True):
        yield strictzip.local_header(entry.name, entry.size, entry.crc)
        yield data
    yield directory


def file_entry(path: str, data: bytes) -> FileEntry:
    """The manifest's line for one file.

    Raises:
        WriteError: its name, type, size or picture does not fit the format.
    """
    if not names.is_good(path) or path in RESERVED:
        raise WriteError(f"{path!r}: name not allowed", name=path, why="name")
    kind = TYPES.get(path.rpartition(".")[2])
    if kind is None:
        raise WriteError(f"{path}: type not allowed", name=path, why="type")
    if len(data) > LIMITS.entry:
        raise WriteError(f"{path}: {len(data)} bytes", name=path, why="size")
    width, height = _pixels(path, data) if kind.startswith("image/") else (0, 0)
    return FileEntry(path, hashlib.sha256(data).hexdigest(), len(data), kind, width, height)


def _pixels(path: str, data: bytes) -> tuple[int, int]:
    found = images.size(data)
    most = LIMITS.image_side_pixels
    if found is None or not 0 < found[0] <= most or not 0 < found[1] <= most:
        raise WriteError(f"{path}: not a picture up to {most} pixels", name=path, why="picture")
    return found
