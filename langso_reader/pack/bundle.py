"""`langso.trust`: roots and keyring as one file, in the same strict container as a pack."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

from langso_reader.errors import LangsoError
from langso_reader.fileio import naming_failures
from langso_reader.pack import strictzip
from langso_reader.pack.errors import TrustError
from langso_reader.pack.limits import LIMITS, TRUST_MIMETYPE
from langso_reader.pack.manifest import MIMETYPE_NAME
from langso_reader.pack.source import FileSource
from langso_reader.pack.trustdocs import KEYRING_NAME
from langso_reader.pack.writer import container

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FILE_NAME = "langso.trust"
_ROOT = re.compile(r"root-[1-9][0-9]{0,8}\.json", re.ASCII)
_DOCUMENT = re.compile(
    rf"(?:{_ROOT.pattern}|{re.escape(KEYRING_NAME)})(?:\.[0-9a-f]{{16}}\.minisig)?", re.ASCII
)


def is_root(name: str) -> bool:
    """True for the file name of a root document."""
    return _ROOT.fullmatch(name) is not None


def pack(bundle: Mapping[str, bytes]) -> bytes:
    """The bytes of `langso.trust`; the same documents give the same bytes."""
    return b"".join(container([(MIMETYPE_NAME, TRUST_MIMETYPE), *sorted(bundle.items())]))


def read(path: Path) -> dict[str, bytes]:
    """The documents in a `langso.trust`; their signatures are not checked here.

    Raises:
        LangsoError: not a readable bundle.
    """
    with FileSource(path) as source:
        entries = strictzip.read_directory(source)
        if len(entries) > LIMITS.trust_files + 1:
            raise TrustError(f"{path}: too many files", why=path.name)
        return dict(_document(source, entry) for entry in entries if entry.name != MIMETYPE_NAME)


def _document(source: FileSource, entry: strictzip.Entry) -> tuple[str, bytes]:
    data = b""
    if entry.size <= LIMITS.trust_file:
        data = source.read_at(entry.data_offset, entry.size, entry.name)
    if len(data) != entry.size or zlib.crc32(data) != entry.crc:
        raise TrustError(f"{source.path}: {entry.name} is damaged", why=entry.name)
    return entry.name, data


def read_if_there(path: Path) -> dict[str, bytes]:
    """Like `read`, and empty for a missing or damaged file: trust is then learned elsewhere."""
    try:
        return read(path)
    except LangsoError:
        return {}


def read_folder(folder: Path) -> dict[str, bytes]:
    """The documents that lie openly in a folder, such as `resources/trust`.

    Raises:
        StorageError: the folder is there but cannot be read.
    """
    found: dict[str, bytes] = {}
    with naming_failures(folder):
        for path in sorted(folder.iterdir()) if folder.is_dir() else ():
            if _DOCUMENT.fullmatch(path.name) and path.stat().st_size <= LIMITS.trust_file:
                found[path.name] = path.read_bytes()
    return found
