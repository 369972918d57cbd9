"""The files of one store: a folder a pack, a file an edition, names that sort by edition.

``<pack_id>/<epoch>-<seq>-<hash16>[-<copy>].langso`` is an edition; a file of the same stem that
ends in ``.aside`` says that the staff rolled it back. Nothing else says which edition is current.
A file ``removed`` says that the whole pack was taken out of use and may be deleted.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from langso_reader.fileio import fsync_folder, naming_failures
from langso_reader.pack import names
from langso_reader.pack.limits import SUFFIX

if TYPE_CHECKING:
    from pathlib import Path

    from langso_reader.pack.reader import Pack

PART = ".part-"
_ASIDE = ".aside"
_REMOVED = "removed"
_FILE = re.compile(r"(\d{1,16})-(\d{1,16})-([0-9a-f]{16})(?:-(\d{1,4}))?\.langso", re.ASCII)


@dataclass(frozen=True, slots=True)
class Slot:
    """One edition's file, judged by its name alone.

    Attributes:
        copy: 0, or higher for a repaired copy of the same edition.
        aside: rolled back by the staff.
    """

    path: Path
    epoch: int
    seq: int
    hash16: str
    copy: int = 0
    aside: bool = False

    @property
    def order(self) -> tuple[int, int, int]:
        """Sorts editions, and repaired copies after the damaged ones."""
        return self.epoch, self.seq, self.copy

    @property
    def stem(self) -> str:
        """What the names of all copies of this edition begin with."""
        return f"{self.epoch}-{self.seq}-{self.hash16}"

    def holds(self, pack: Pack) -> bool:
        """True when `pack` is the edition that the name promises."""
        same = pack.identity.startswith(self.hash16)
        return same and pack.manifest.edition == (self.epoch, self.seq)


class Shelf:
    """The folders of a store."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def pack_ids(self) -> list[str]:
        """The ids of all packs that have a folder."""
        with naming_failures(self.root):
            if not self.root.is_dir():
                return []
            folders = [path.name for path in self.root.iterdir() if path.is_dir()]
        return sorted(name for name in folders if names.is_pack_id(name))

    def slots(self, pack_id: str) -> list[Slot]:
        """The editions of one pack, newest first."""
        folder = self.root / pack_id
        with naming_failures(folder):
            files = sorted(folder.iterdir()) if folder.is_dir() else []
        stems = {path.stem for path in files if path.suffix == _ASIDE}
        found = [_slot(path, stems) for path in files]
        kept = [slot for slot in found if slot is not None]
        return sorted(kept, key=lambda slot: slot.order, reverse=True)

    def is_aside(self, pack: Pack) -> bool:
        """True when the staff rolled this edition back (it may be the built-in one)."""
        marker = self._marker(pack)
        with naming_failures(marker):
            return marker.exists()

    def set_aside(self, pack: Pack) -> None:
        """Remember that this edition is not to be used.

        Raises:
            StorageError: the mark could not be written; nothing changed.
        """
        marker = self._marker(pack)
        with naming_failures(marker):
            marker.parent.mkdir(parents=True, exist_ok=True)
            marker.touch()
            fsync_folder(marker.parent)

    def take_back(self, pack: Pack) -> None:
        """Forget that."""
        marker = self._marker(pack)
        with naming_failures(marker):
            marker.unlink(missing_ok=True)

    def remove(self, pack_id: str) -> None:
        """Take every edition of a pack out of use, and delete those that nothing holds open.

        The marks come first: on Windows a file that is being read cannot be deleted, and goes at
        the next `sweep_removed`.

        Raises:
            StorageError: the marks could not be written; something may still be in use.
        """
        folder = self.root / pack_id
        with naming_failures(folder):
            for slot in self.slots(pack_id):
                slot.path.with_name(f"{slot.stem}{_ASIDE}").touch()
            (folder / _REMOVED).touch()
            fsync_folder(folder)
        self.sweep_removed(pack_id)

    def sweep_removed(self, pack_id: str) -> None:
        """Delete what is left of a pack that was removed, as far as the system lets us."""
        folder = self.root / pack_id
        with suppress(OSError):
            if (folder / _REMOVED).exists():
                for slot in self.slots(pack_id):
                    slot.path.unlink()
                    slot.path.with_name(f"{slot.stem}{_ASIDE}").unlink(missing_ok=True)
                (folder / _REMOVED).unlink()
                folder.rmdir()

    def welcome_back(self, pack_id: str) -> None:
        """A removed pack is being installed again: from now on nothing of it is deleted."""
        self.sweep_removed(pack_id)
        marker = self.root / pack_id / _REMOVED
        with naming_failures(marker):
            marker.unlink(missing_ok=True)

    def fresh(self, pack: Pack) -> Path:
        """A name for this edition that does not exist yet."""
        copy = 0
        with naming_failures(self.root):
            while (path := self._path(pack, copy)).exists():
                copy += 1
        return path

    def sweep_parts(self, pack_id: str) -> None:
        """Remove what an interrupted installation left; only under the store's lock."""
        folder = self.root / pack_id
        with suppress(OSError):
            for path in list(folder.iterdir()):
                if path.name.startswith(PART):
                    path.unlink()

    def _stem(self, pack: Pack) -> str:
        epoch, seq = pack.manifest.edition
        return f"{epoch}-{seq}-{pack.identity[:16]}"

    def _path(self, pack: Pack, copy: int) -> Path:
        number = f"-{copy}" if copy else ""
        return self.root / pack.manifest.pack_id / f"{self._stem(pack)}{number}{SUFFIX}"

    def _marker(self, pack: Pack) -> Path:
        return self.root / pack.manifest.pack_id / f"{self._stem(pack)}{_ASIDE}"


def _slot(path: Path, aside: set[str]) -> Slot | None:
    match = _FILE.fullmatch(path.name)
    if match is None:
        return None
    epoch, seq, hash16, copy = match.groups()
    stem = f"{epoch}-{seq}-{hash16}"
    return Slot(path, int(epoch), int(seq), hash16, int(copy or 0), stem in aside)
