"""Make a stick for the next village: write, flush, read back from the device, compare.

Everything goes into the folder ``LANGSO``. A list of what we wrote (`.langso-files.json`) lies
there too; only files on it are ever replaced, and only those that still are byte for byte what we
wrote are ever removed. Writing can be stopped or cut at any moment and goes on where it was.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from langso_reader.errors import DiskFullError
from langso_reader.fileio import free_space, fsync_folder, storage_error, write_atomically
from langso_reader.pack import sha256
from langso_reader.pack.errors import (
    CopyDiffersError,
    NotOursError,
    SourceGoneError,
    StoppedError,
    megabytes,
)
from langso_reader.pack.names import version_numbers
from langso_reader.pack.source import is_there
from langso_reader.pack.stickitems import check_names, tree
from langso_reader.pack.sticks import FOLDER
from langso_reader.pack.unbuffered import CHUNK, read_back

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from pathlib import Path

    from langso_reader.pack.stickitems import StickItem

LIST_NAME = ".langso-files.json"
_PART = ".part"
_CLUSTER = 64 << 10  # the largest usual one: every file may waste up to that much
_SPARE = 1 << 20
_PACK_NAME = re.compile(r"([a-z0-9.-]+)-(\d{1,16})-(\d{1,16})\.langso", re.ASCII)


@dataclass(frozen=True, slots=True)
class StickResult:
    """What was done, as names below ``LANGSO``."""

    written: tuple[str, ...]
    kept: tuple[str, ...]
    removed: tuple[str, ...]
    size: int


def make_stick(  # noqa: PLR0913 — one call names everything that goes there
    target: Path,
    sources: Sequence[StickItem],
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    *,
    may_replace: Collection[str] = (),
    versions: Mapping[str, str] | None = None,
) -> StickResult:
    """Write `sources` into ``LANGSO`` below `target` and prove that they are there.

    Args:
        target: root of the stick, or any folder.
        sources: see `langso_reader.pack.stickitems`.
        progress: called with (bytes done, bytes in all); reading back counts like writing.
        cancelled: asked after each MiB; what is complete stays, the rest goes on next time.
        versions: of the programs among the sources, by `stickitems.tree`; where the stick has a
            newer one, that one stays.
        may_replace: names below ``LANGSO`` that are not ours and that the person said to replace.

    Raises:
        NotOursError: files that are not ours stand in the way; nothing was touched.
        StickNameError: a source that FAT32 could not hold; nothing was touched.
        DiskFullError: not enough space; nothing was touched.
        CopyDiffersError: the stick gave back other bytes than were written.
        SourceGoneError: the stick was pulled.
        StoppedError: `cancelled` said so.
    """
    try:
        maker = _Maker(target, sources, progress, cancelled, versions or {})
        return maker.run(frozenset(may_replace))
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
        versions: Mapping[str, str],
    ) -> None:
        self.target = target
        self.folder = target / FOLDER
        self.progress = progress
        self.cancelled = cancelled
        self.ours, noted = self._read_list()
        newer = {
            name
            for name, version in versions.items()
            if version_numbers(noted.get(name, "")) > version_numbers(version)
        }
        self.items = [item for item in items if tree(item.name) not in newer]
        self.noted = noted
        self.versions = {name: each for name, each in versions.items() if name not in newer}
        self.wanted = {item.name: item.sha256() for item in self.items}
        self.total = 2 * sum(item.size for item in self.items)
        self.done = 0

    def run(self, may_replace: frozenset[str]) -> StickResult:
        self._check_names()
        check_names(self.items)
        kept = {item.name for item in self.items if self._is_there(item)}
        missing = [item for item in self.items if item.name not in kept]
        self._check_in_the_way(missing, may_replace)
        self._check_space(missing)
        self.folder.mkdir(exist_ok=True)
        self._claim_parts(missing)
        for item in missing:
            self._write(item)
        removed = self._remove_old()
        self.ours = {name: digest for name, digest in self.ours.items() if digest}
        self.noted |= self.versions  # only now: a half-written program is none
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

    def _read_list(self) -> tuple[dict[str, str], dict[str, str]]:
        """Name → SHA-256 of what we wrote before, on any PC, and versions of the programs there.

        Both are empty when unreadable.
        """
        try:
            found = json.loads((self.folder / LIST_NAME).read_bytes())
            return _texts(found["files"]), _texts(found.get("versions", {}))
        except (OSError, ValueError, KeyError, AttributeError, TypeError):
            return {}, {}

    def _write_list(self, files: dict[str, str]) -> None:
        found = {"files": files, "versions": self.noted}
        text = json.dumps(found, indent=1, sort_keys=True)
        write_atomically(self.folder / LIST_NAME, text.encode("utf-8"))

    def _is_there(self, item: StickItem) -> bool:
        """The same bytes are on the stick already; read from the device to be sure."""
        path = self.folder / item.name
        if not path.is_file() or path.stat().st_size != item.size:
            return False
        return self._read_digest(path) == self.wanted[item.name]

    def _check_in_the_way(self, missing: list[StickItem], may_replace: frozenset[str]) -> None:
        if self.folder.exists() and not self.folder.is_dir():
            raise NotOursError(f"{self.folder} is a file", name=FOLDER, names=())
        wanted = [name for item in missing for name in (item.name, item.name + _PART)]
        foreign = tuple(
            name
            for name in wanted
            if name not in may_replace and (self.folder / name).exists() and not self._is_mine(name)
        )
        if foreign:
            raise NotOursError(f"{foreign} are not ours", name=foreign[0], names=foreign)

    def _is_mine(self, name: str) -> bool:
        """A file of ours as we left it, or one that we had begun to write."""
        return name in self.ours and (not self.ours[name] or self._is_untouched(name))

    def _claim_parts(self, missing: list[StickItem]) -> None:
        """Note the files that are about to be begun, so that another run knows them for ours."""
        if missing:
            self.ours |= dict.fromkeys((item.name + _PART for item in missing), "")
            self._write_list(self.ours)

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
        digest = sha256.sha256()
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


def _texts(record: Mapping[str, object]) -> dict[str, str]:
    return {str(name): str(value) for name, value in record.items()}


def is_replaced(name: str, wanted: Collection[str]) -> bool:
    """True when `wanted` makes the file `name` of an earlier stick superfluous."""
    if "/" in name:  # a left-over library of an old program could be loaded by the new one
        mine = tree(name)  # but a PC with one system leaves the program for another one alone
        return mine != "" and any(tree(each) == mine for each in wanted)
    pack = _pack_name(name)
    rivals = (_pack_name(each) for each in wanted)
    return pack is not None and any(
        rival is not None and rival[0] == pack[0] and rival[1:] > pack[1:] for rival in rivals
    )


def _pack_name(name: str) -> tuple[str, int, int] | None:
    """(pack id, epoch, seq) of a name that `stick_items` gave."""
    match = _PACK_NAME.fullmatch(name)
    return (match[1], int(match[2]), int(match[3])) if match else None
