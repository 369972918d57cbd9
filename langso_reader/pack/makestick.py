"""Make a stick for the next village: write, flush, read back from the device, compare.

Everything goes into the folder ``LANGSO``. A list of what we wrote (`.langso-files.json`) lies
there too; only files on it are ever replaced, and only those that still are byte for byte what we
wrote are ever removed. Writing can be stopped or cut at any moment and goes on where it was.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from langso_reader.errors import DiskFullError
from langso_reader.fileio import free_space, fsync_folder, storage_error, write_atomically
from langso_reader.pack import bundle as bundles
from langso_reader.pack.errors import (
    CopyDiffersError,
    CorruptError,
    NotOursError,
    SourceGoneError,
    StoppedError,
    megabytes,
)
from langso_reader.pack.limits import SUFFIX
from langso_reader.pack.source import is_there
from langso_reader.pack.sticks import FOLDER
from langso_reader.pack.unbuffered import CHUNK, read_back

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence
    from pathlib import Path

    from langso_reader.pack.store import Store

LIST_NAME = ".langso-files.json"
README_NAME = "DOC-TRUOC.txt"
_PART = ".part"
_CLUSTER = 64 << 10  # the largest usual one: every file may waste up to that much
_SPARE = 1 << 20
_PACK_NAME = re.compile(r"([a-z0-9.-]+)-(\d{1,16})-(\d{1,16})\.langso", re.ASCII)


@dataclass(frozen=True, slots=True)
class StickItem:
    """One file for the stick.

    Attributes:
        name: path below ``LANGSO``, with ``/``.
        source: a file of this PC, or the bytes themselves.
    """

    name: str
    source: Path | bytes

    @property
    def size(self) -> int:
        """Bytes."""
        return len(self.source) if isinstance(self.source, bytes) else self.source.stat().st_size

    def chunks(self) -> Iterator[bytes]:
        """The contents in pieces."""
        if isinstance(self.source, bytes):
            for place in range(0, len(self.source), CHUNK):
                yield self.source[place : place + CHUNK]
            return
        with self.source.open("rb") as stream:
            while piece := stream.read(CHUNK):
                yield piece

    def sha256(self) -> str:
        """Hex digest of the contents."""
        digest = hashlib.sha256()
        for piece in self.chunks():
            digest.update(piece)
        return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class StickResult:
    """What was done, as names below ``LANGSO``."""

    written: tuple[str, ...]
    kept: tuple[str, ...]
    removed: tuple[str, ...]
    size: int


def stick_items(
    store: Store,
    *,
    program: Path | None = None,
    browser: Path | None = None,
    readme: bytes = b"",
) -> list[StickItem]:
    """What a stick for the next village holds, in the order in which it is written.

    Packs come before the program, so that they are across even if somebody loses patience.

    Args:
        store: its editions in use are checked in full and copied.
        program: the folder of the frozen program, copied to ``LANGSO/program``.
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
    for name, folder in (("program", program), ("web", browser)):
        items += _folder_items(name, folder) if folder is not None else []
    return items


def _folder_items(name: str, folder: Path) -> list[StickItem]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return [StickItem(f"{name}/{path.relative_to(folder).as_posix()}", path) for path in files]


def make_stick(
    target: Path,
    sources: Sequence[StickItem],
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    *,
    may_replace: Collection[str] = (),
) -> StickResult:
    """Write `sources` into ``LANGSO`` below `target` and prove that they are there.

    Args:
        target: root of the stick, or any folder.
        sources: see `stick_items`.
        progress: called with (bytes done, bytes in all); reading back counts like writing.
        cancelled: asked after each MiB; what is complete stays, the rest goes on next time.
        may_replace: names below ``LANGSO`` that are not ours and that the person said to replace.

    Raises:
        NotOursError: a file that is not ours stands in the way; nothing was touched.
        DiskFullError: not enough space; nothing was touched.
        CopyDiffersError: the stick gave back other bytes than were written.
        SourceGoneError: the stick was pulled.
        StoppedError: `cancelled` said so.
    """
    try:
        return _Maker(target, sources, progress, cancelled).run(frozenset(may_replace))
    except OSError as error:
        if not is_there(target):
            raise SourceGoneError(
                f"{target} is gone", path=str(target), file=target.name
            ) from error
        raise storage_error(error, target) from error


class _Maker:
    """One run of `make_stick`; raises `OSError` as it comes."""

    def __init__(
        self,
        target: Path,
        items: Sequence[StickItem],
        progress: Callable[[int, int], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        self.target = target
        self.folder = target / FOLDER
        self.items = items
        self.progress = progress
        self.cancelled = cancelled
        self.ours = self._read_list()
        self.wanted = {item.name: item.sha256() for item in items}
        self.total = 2 * sum(item.size for item in items)
        self.done = 0

    def run(self, may_replace: frozenset[str]) -> StickResult:
        self._check_names()
        kept = {item.name for item in self.items if self._is_there(item)}
        missing = [item for item in self.items if item.name not in kept]
        self._check_in_the_way(missing, may_replace)
        self._check_space(missing)
        self.folder.mkdir(exist_ok=True)
        for item in missing:
            self._write(item)
        removed = self._remove_old()
        self._write_list(self.ours | self.wanted)
        if self.progress is not None:
            self.progress(self.total, self.total)
        names = tuple(item.name for item in missing)
        size = sum(item.size for item in missing)
        return StickResult(names, tuple(sorted(kept)), removed, size)

    def _check_names(self) -> None:
        for name in self.wanted:
            parts = PurePosixPath(name).parts
            if not parts or ".." in parts or PurePosixPath(name).is_absolute():
                raise ValueError(f"{name!r} does not stay inside {FOLDER}")

    def _read_list(self) -> dict[str, str]:
        """Name → SHA-256 of what we wrote before, on any PC; empty when unreadable."""
        try:
            found = json.loads((self.folder / LIST_NAME).read_bytes())
            return {str(name): str(digest) for name, digest in found["files"].items()}
        except (OSError, ValueError, KeyError, AttributeError, TypeError):
            return {}

    def _write_list(self, files: dict[str, str]) -> None:
        text = json.dumps({"files": files}, indent=1, sort_keys=True)
        write_atomically(self.folder / LIST_NAME, text.encode("utf-8"))

    def _is_there(self, item: StickItem) -> bool:
        """The same bytes are on the stick already; read from the device to be sure."""
        path = self.folder / item.name
        if not path.is_file() or path.stat().st_size != item.size:
            return False
        return self._read_digest(path) == self.wanted[item.name]

    def _check_in_the_way(self, missing: list[StickItem], may_replace: frozenset[str]) -> None:
        if self.folder.exists() and not self.folder.is_dir():
            raise NotOursError(f"{self.folder} is a file", name=FOLDER)
        for item in missing:
            path = self.folder / item.name
            if path.exists() and item.name not in self.ours and item.name not in may_replace:
                raise NotOursError(f"{path} is not ours", name=item.name)

    def _check_space(self, missing: list[StickItem]) -> None:
        part_sizes = (self._part(item) for item in missing)
        there = sum(path.stat().st_size for path in part_sizes if path.is_file())
        need = sum(item.size + _CLUSTER for item in missing) + _SPARE - there
        free = free_space(self.target)
        if missing and free is not None and free < need:
            sizes = {"need_mb": megabytes(need), "free_mb": megabytes(free)}
            raise DiskFullError(f"{self.target}: {free} of {need}", path=str(self.target), **sizes)

    def _part(self, item: StickItem) -> Path:
        path = self.folder / item.name
        return path.with_name(path.name + _PART)

    def _write(self, item: StickItem) -> None:
        """Write one file beside its place, prove it, move it there, note it as ours."""
        path, part = self.folder / item.name, self._part(item)
        path.parent.mkdir(parents=True, exist_ok=True)
        self._fill(item, part)
        if self._read_digest(part) != self.wanted[item.name]:
            part.unlink()
            raise CopyDiffersError(f"{part} reads back differently", path=str(path), name=item.name)
        part.replace(path)
        fsync_folder(path.parent)
        self.ours[item.name] = self.wanted[item.name]
        self._write_list(self.ours)

    def _fill(self, item: StickItem, part: Path) -> None:
        """Write on from where an interrupted run stopped."""
        start = self._same_beginning(item, part)
        with part.open("r+b" if part.exists() else "xb") as stream:
            stream.truncate(start)
            stream.seek(start)
            place = 0
            for piece in item.chunks():
                if place >= start:
                    stream.write(piece)
                    self._step(len(piece))
                place += len(piece)
            stream.flush()
            os.fsync(stream.fileno())

    def _same_beginning(self, item: StickItem, part: Path) -> int:
        """How many bytes of a part file are right already, in whole pieces."""
        if not part.is_file():
            return 0
        same = 0
        for there, wanted in zip(read_back(part), item.chunks(), strict=False):
            if there != wanted or len(there) != CHUNK:
                break
            same += CHUNK
            self._step(CHUNK)
        return same

    def _read_digest(self, path: Path) -> str:
        digest = hashlib.sha256()
        for piece in read_back(path):
            digest.update(piece)
            self._step(len(piece))
        return digest.hexdigest()

    def _remove_old(self) -> tuple[str, ...]:
        """Remove what this run replaces: older editions of its packs, files of an old program."""
        removed = []
        for name in sorted(self.ours.keys() - self.wanted.keys()):
            if is_replaced(name, self.wanted) and self._is_untouched(name):
                (self.folder / name).unlink()
                removed.append(name)
        for name in removed:
            del self.ours[name]
        return tuple(removed)

    def _is_untouched(self, name: str) -> bool:
        """True for a file of ours inside the folder, unchanged since we wrote it."""
        path = self.folder / name
        inside = path.resolve().is_relative_to(self.folder.resolve())
        return inside and path.is_file() and self._read_digest(path) == self.ours[name]

    def _step(self, count: int) -> None:
        self.done += count
        if self.cancelled is not None and self.cancelled():
            raise StoppedError("stick stopped")
        if self.progress is not None:
            self.progress(min(self.done, self.total), self.total)


def is_replaced(name: str, wanted: Collection[str]) -> bool:
    """True when `wanted` makes the file `name` of an earlier stick superfluous."""
    top, _, rest = name.partition("/")
    if rest:  # a left-over library of an old program could be loaded by the new one
        return top in {"program", "web"} and any(each.startswith(f"{top}/") for each in wanted)
    mine = _pack_name(name)
    rivals = (_pack_name(each) for each in wanted)
    return mine is not None and any(
        rival is not None and rival[0] == mine[0] and rival[1:] > mine[1:] for rival in rivals
    )


def _pack_name(name: str) -> tuple[str, int, int] | None:
    """(pack id, epoch, seq) of a name that `stick_items` gave."""
    match = _PACK_NAME.fullmatch(name)
    return (match[1], int(match[2]), int(match[3])) if match else None
