"""What goes onto a stick for the next village, and under which name it lies there.

    LANGSO/*.langso, langso.trust, DOC-TRUOC.txt
    LANGSO/program/                Windows: the program's folder, ready to run
    LANGSO/program/linux/          Linux: an archive, since no FAT32 marks a file as a program
    LANGSO/web/                    the browser edition

Packs come before the program, so that they are across even if somebody loses patience.
"""

from __future__ import annotations

import json
import re
import sys
import tarfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from langso_reader.errors import ResourceError
from langso_reader.fileio import naming_failures
from langso_reader.pack import bundle as bundles
from langso_reader.pack import sha256
from langso_reader.pack.errors import CorruptError, StickNameError
from langso_reader.pack.limits import LIMITS, SUFFIX
from langso_reader.pack.unbuffered import CHUNK

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from langso_reader.pack.store import Store

README_NAME = "DOC-TRUOC.txt"
PROGRAM_LIST = "lib/files.json"  # made by packaging/bundle.py: what belongs to the program
WEB = "web"
_LINUX = "program/linux/"
_TREES = (_LINUX, "program/", f"{WEB}/")
_BLOCK = tarfile.BLOCKSIZE
# FAT32 and exFAT know neither these characters nor a space or dot at the end.
_NO_NAME = re.compile(r'[\x00-\x1f"*:<>?\\|]|[ .](?:/|\Z)')


@dataclass(frozen=True, slots=True)
class TarFolder:
    """Files as one uncompressed archive; the same files give the same bytes.

    Attributes:
        files: name inside the archive → file of this PC.
    """

    files: tuple[tuple[str, Path], ...]

    @property
    def size(self) -> int:
        """Bytes of the archive."""
        heads = sum(len(_tar_head(name, path)) for name, path in self.files)
        blocks = sum(-(-path.stat().st_size // _BLOCK) for _, path in self.files)
        return heads + (blocks + 2) * _BLOCK

    def chunks(self) -> Iterator[bytes]:
        """The archive in pieces: headers, contents filled up to whole blocks, two empty blocks."""
        for name, path in self.files:
            yield _tar_head(name, path)
            yield from _pieces(path)
            yield bytes(-path.stat().st_size % _BLOCK)
        yield bytes(2 * _BLOCK)


@dataclass(frozen=True, slots=True)
class StickItem:
    """One file for the stick.

    Attributes:
        name: path below ``LANGSO``, with ``/``.
        source: a file of this PC, files to be packed, or the bytes themselves.
    """

    name: str
    source: Path | TarFolder | bytes

    @property
    def size(self) -> int:
        """Bytes."""
        if isinstance(self.source, Path):
            return self.source.stat().st_size
        return len(self.source) if isinstance(self.source, bytes) else self.source.size

    def chunks(self) -> Iterator[bytes]:
        """The contents, each piece but the last of `CHUNK` bytes."""
        if isinstance(self.source, bytes):
            yield from _even(iter((self.source,)))
        elif isinstance(self.source, Path):
            yield from _pieces(self.source)
        else:
            yield from _even(self.source.chunks())

    def sha256(self) -> str:
        """Hex digest of the contents."""
        digest = sha256.sha256()
        for piece in self.chunks():
            digest.update(piece)
        return digest.hexdigest()


def _tar_head(name: str, path: Path) -> bytes:
    about = path.stat()
    info = tarfile.TarInfo(name)
    info.size, info.mode = about.st_size, 0o755 if about.st_mode & 0o100 else 0o644
    return info.tobuf(tarfile.GNU_FORMAT)  # names of any length


def _pieces(path: Path) -> Iterator[bytes]:
    with path.open("rb") as stream:
        while piece := stream.read(CHUNK):
            yield piece


def _even(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The same bytes in pieces of `CHUNK`, so that a stopped copy can be compared and goes on."""
    held = bytearray()
    for piece in pieces:
        held += piece
        while len(held) >= CHUNK:
            yield bytes(held[:CHUNK])
            del held[:CHUNK]
    if held:
        yield bytes(held)


def stick_items(
    store: Store,
    *,
    program: Sequence[StickItem] = (),
    browser: Path | None = None,
    readme: bytes = b"",
) -> list[StickItem]:
    """What a stick for the next village holds, in the order in which it is written.

    Args:
        store: its editions in use are checked in full and copied.
        program: see `program_items`.
        browser: the folder of the browser edition, copied to ``LANGSO/web``.
        readme: the plain text for people.

    Raises:
        CorruptError: an edition in use is damaged; a stick must not spread that.
    """
    items = [StickItem(README_NAME, readme)] if readme else []
    trust = store.trust.bundle_file()
    if trust:
        items.append(StickItem(bundles.FILE_NAME, trust))
    for pack in store.current():
        with pack:
            damaged = pack.check_all()
            if damaged:
                file, name = pack.path.name, damaged[0]
                raise CorruptError(f"{pack.path}: {name} is damaged", file=file, name=name)
            manifest = pack.manifest
            stem = f"{manifest.pack_id}-{manifest.epoch}-{manifest.seq}"
            items.append(StickItem(f"{stem}{SUFFIX}", pack.path))
    return [*items, *program, *(folder_items(WEB, browser) if browser else ())]


def folder_items(name: str, folder: Path) -> list[StickItem]:
    """Every file of a folder; links become what they point to, as FAT32 knows none."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return [StickItem(f"{name}/{path.relative_to(folder).as_posix()}", path) for path in files]


def program_items(folder: Path, system: str = sys.platform) -> list[StickItem]:
    """The frozen program of this PC: its own files and nothing else that lies in its folder.

    A Windows program that came with the archive for Linux passes that on, too.

    Args:
        folder: of the frozen program.
        system: as `sys.platform` says it.

    Raises:
        ResourceError: a file is missing or damaged; a stick must not spread that.
    """
    with naming_failures(folder):
        files = [(name, folder / name) for name in sorted(_listed(folder))]
        if system != "win32":
            packed = TarFolder(tuple((f"langso/{name}", path) for name, path in files))
            return [StickItem(f"{_LINUX}langso-reader.tar", packed)]
        items = [StickItem(f"program/{name}", path) for name, path in files]
        return items + folder_items(_LINUX.rstrip("/"), folder / "linux")


def _listed(folder: Path) -> list[str]:
    try:
        listed = json.loads((folder / PROGRAM_LIST).read_bytes())["files"]
        for name, (_, digest) in listed.items():
            if StickItem(name, folder / name).sha256() != digest:
                raise ResourceError(f"{folder / name} is damaged", name=name)
    except FileNotFoundError as error:
        name = Path(str(error.filename)).name
        raise ResourceError(f"{error.filename} is missing", name=name) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ResourceError(f"{PROGRAM_LIST}: {error}", name=PROGRAM_LIST) from error
    return [*listed, PROGRAM_LIST]


def tree(name: str) -> str:
    """Which of the folders that are replaced as a whole a file belongs to; "" for none."""
    return next((each for each in _TREES if name.startswith(each)), "")


def check_names(items: Sequence[StickItem]) -> None:
    """Refuse what FAT32 could not hold, before anything is written.

    Raises:
        StickNameError: a name it does not know, two that it takes for one, a file of 4 GiB or more.
    """
    seen: set[str] = set()
    for item in items:
        folded = item.name.casefold()
        if folded in seen or _NO_NAME.search(item.name) or item.size > LIMITS.fat32_file:
            raise StickNameError(f"{item.name!r} does not go onto FAT32", name=item.name)
        seen.add(folded)
