"""The packs of this PC: what is in use, how a new edition comes in, how to go back.

There is no pointer file: current is the highest (epoch, seq) that opens and verifies, so a power
cut at any moment leaves either the old edition or the new one.
"""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from langso_reader.errors import DiskFullError, LangsoError, StorageError
from langso_reader.fileio import free_space, fsync_folder, naming_failures
from langso_reader.pack import locking
from langso_reader.pack.chooser import Chooser, Problem
from langso_reader.pack.copying import write_part
from langso_reader.pack.errors import (
    AlreadyError,
    ConflictError,
    CorruptError,
    NothingOlderError,
    OlderError,
    StoppedError,
    megabytes,
)
from langso_reader.pack.history import Action, History
from langso_reader.pack.limits import LIMITS
from langso_reader.pack.policy import Policy
from langso_reader.pack.reader import Pack, read_trust
from langso_reader.pack.shelf import Shelf, Slot

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from langso_reader.pack.truststore import TrustStore
    from langso_reader.paths import DataPaths

__all__ = ["CheckReport", "InstallResult", "Problem", "Store"]

LOCK_NAME = "store.lock"
HISTORY_NAME = "history.jsonl"


@dataclass(frozen=True, slots=True)
class InstallResult:
    """What an installation did.

    Attributes:
        path: the new file in the store.
        repaired: a damaged copy of the same edition was replaced.
        replaces: label of the edition that was in use before; "" when there was none.
    """

    pack_id: str
    title: str
    label: str
    path: Path
    size: int
    repaired: bool = False
    replaces: str = ""


@dataclass(frozen=True, slots=True)
class CheckReport:
    """Damaged files by pack id; `problems` are editions that do not open at all."""

    damaged: dict[str, tuple[str, ...]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    @property
    def whole(self) -> bool:
        """True when everything in use is what its publisher made."""
        return not self.damaged and not self.problems


class Store:
    """Installed and built-in packs.

    Args:
        root: the folder of installed packs; made at the first installation.
        trust: whom to believe.
        builtin: packs that ship inside the program.
        sleep: waits for so many seconds while another program holds a file.
    """

    def __init__(
        self,
        root: Path,
        trust: TrustStore,
        *,
        builtin: Sequence[Path] = (),
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """Nothing is read or written until asked for."""
        self.root = root
        self.trust = trust
        self.shelf = Shelf(root)
        self.history = History(root / HISTORY_NAME)
        self.problems: list[Problem] = []
        self._chooser = Chooser(self.shelf, trust, tuple(builtin))
        self._sleep = sleep

    @classmethod
    def at(cls, data: DataPaths, trust: TrustStore, *, builtin: Sequence[Path] = ()) -> Store:
        """The store below the program's data folder."""
        return cls(data.packs, trust, builtin=builtin)

    def current(self) -> list[Pack]:
        """The edition in use of every pack, opened: national first, then provinces, then own.

        Editions that do not open are noted in `problems` and passed over.
        """
        problems: list[Problem] = []
        packs = self._chooser.all(problems)
        self.problems = problems
        return packs

    def current_of(self, pack_id: str) -> Pack | None:
        """The edition in use of one pack, opened; None when there is none."""
        return self._chooser.one(pack_id, [])

    def borrow(self, path: Path) -> Pack:
        """Open a pack where it lies, for example on a stick when the disk is full.

        Raises:
            LangsoError: the same refusals as for an installation.
        """
        pack = Pack.open(path, policy=Policy.trusted(self.trust))
        try:
            self.judge(pack)
        except BaseException:
            pack.close()
            raise
        return pack

    def judge(self, pack: Pack) -> bool:
        """May `pack` take the place of what is in use?

        Returns:
            True when it repairs the very edition that is in use.

        Raises:
            OlderError: a newer edition is in use, or its publisher moved on to a new epoch.
            AlreadyError: in use and whole.
            ConflictError: same number, other contents.
        """
        manifest = pack.manifest
        details = {"file": pack.path.name, "label": manifest.label}
        epoch = self.trust.state.publisher_epoch(manifest.publisher)
        if manifest.epoch < epoch:
            raise OlderError(f"{pack.path}: epoch {manifest.epoch} is over", **details)
        current = self.current_of(manifest.pack_id)
        if current is None:
            return False
        with current:
            return _compare(pack, current, details)

    def install(
        self,
        path: Path,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> InstallResult:
        """Copy a pack into the store; a crash at any moment leaves what was in use in use.

        Args:
            path: the pack, anywhere.
            progress: called with (bytes done, bytes in all).
            cancelled: asked between files.

        Raises:
            LangsoError: a refusal, noted in the history; or `StoppedError`.
        """
        try:
            with locking.exclusive(self.root / LOCK_NAME):
                result = self._install(path, progress, cancelled)
        except StoppedError:
            raise
        except LangsoError as error:
            self.history.add(Action.REFUSED, file=path.name, code=error.code)
            raise
        action = Action.REPAIRED if result.repaired else Action.INSTALLED
        about = {"pack_id": result.pack_id, "title": result.title, "label": result.label}
        self.history.add(action, file=path.name, **about)
        return result

    def _install(
        self,
        path: Path,
        progress: Callable[[int, int], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> InstallResult:
        self.trust.learn(read_trust(path))  # it may name the pack's own key, or withdraw it
        with Pack.open(path, policy=Policy.trusted(self.trust)) as pack:
            repaired = self.judge(pack)
            manifest = pack.manifest
            replaces = self._label_in_use(manifest.pack_id)
            self.shelf.welcome_back(manifest.pack_id)
            target = self._kept_copy(pack) or self._copy_in(pack, progress, cancelled)
            self.shelf.take_back(pack)
            title, label = manifest.title, manifest.label
            return InstallResult(
                manifest.pack_id, title, label, target, pack.size, repaired, replaces
            )

    def _label_in_use(self, pack_id: str) -> str:
        current = self.current_of(pack_id)
        if current is None:
            return ""
        with current:
            return current.manifest.label

    def _kept_copy(self, pack: Pack) -> Path | None:
        """The same edition, rolled back before and still whole: no need to copy it again."""
        for slot in self.shelf.slots(pack.manifest.pack_id):
            if slot.aside and pack.identity.startswith(slot.hash16):
                with suppress(LangsoError), self._chooser.open(slot) as kept:
                    if kept.identity == pack.identity and not kept.check_all():
                        return slot.path
        return None

    def _copy_in(
        self,
        pack: Pack,
        progress: Callable[[int, int], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> Path:
        target = self.shelf.fresh(pack)
        folder = target.parent
        with naming_failures(folder):
            folder.mkdir(parents=True, exist_ok=True)
        self.shelf.sweep_parts(pack.manifest.pack_id)
        self._check_space(folder, pack.size)
        part = write_part(pack, folder, progress, cancelled)
        try:
            with naming_failures(target):
                locking.patiently(lambda: part.rename(target), target, sleep=self._sleep)
                fsync_folder(folder)
        except StorageError:
            with suppress(OSError):
                part.unlink()
            raise
        return target

    def _check_space(self, folder: Path, size: int) -> None:
        with naming_failures(folder):
            free = free_space(folder)
        need = size + LIMITS.spare_disk
        if free is not None and free < need:
            raise DiskFullError(
                f"{folder}: {free} of {need} bytes free",
                path=str(folder),
                need_mb=megabytes(need),
                free_mb=megabytes(free),
            )

    def editions(self, pack_id: str) -> list[Slot]:
        """Every edition on disk of one pack, newest first, by name alone."""
        return self.shelf.slots(pack_id)

    def previous(self, pack_id: str) -> Pack | None:
        """The edition that a roll-back would bring, opened; None when there is none."""
        current = self.current_of(pack_id)
        if current is None:
            return None
        with current:
            below = current.manifest.edition
        return self._chooser.one(pack_id, [], below=below)

    def rollback(self, pack_id: str) -> str:
        """Go back to the kept previous edition and return its label.

        A withdrawn edition is never gone back to, since it does not verify.

        Raises:
            NothingOlderError: no earlier edition is kept.
            StorageError: the mark could not be written.
        """
        with locking.exclusive(self.root / LOCK_NAME):
            previous = self.previous(pack_id)
            current = self.current_of(pack_id)
            if previous is None or current is None:
                raise NothingOlderError(f"no earlier edition of {pack_id}", pack_id=pack_id)
            with previous, current:
                self.shelf.set_aside(current)
                title, label = previous.manifest.title, previous.manifest.label
        self.history.add(Action.ROLLED_BACK, pack_id=pack_id, title=title, label=label)
        return label

    def remove(self, pack_id: str) -> None:
        """Take a pack out of use with all its editions; what ships inside the program stays.

        Raises:
            StorageError: it could not be written down.
        """
        current = self.current_of(pack_id)
        if current is not None:
            current.close()  # Windows deletes no open file; its manifest stays readable
        with locking.exclusive(self.root / LOCK_NAME):
            self.shelf.remove(pack_id)
        if current is not None:
            title, label = current.manifest.title, current.manifest.label
            self.history.add(Action.REMOVED, pack_id=pack_id, title=title, label=label)

    def check(
        self,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> CheckReport:
        """Read every byte of everything in use.

        A damaged page is reported and stays refused when somebody opens it; the rest is read on.

        Args:
            progress: called with (files done, files in all) of each pack in turn.
            cancelled: asked before each file.
        """
        damaged: dict[str, tuple[str, ...]] = {}
        for pack in self.current():
            with pack:
                found = pack.check_all(progress, cancelled)
            if found:
                damaged[pack.manifest.pack_id] = tuple(found)
        report = CheckReport(damaged, tuple(self.problems))
        self.history.add(Action.CHECKED, code="" if report.whole else CorruptError.code)
        return report

    def clean(self) -> None:
        """Remove what is no longer needed: part files, and all but the last two editions.

        Called once at start. A file that another window still reads stays until the next time.
        """
        with suppress(LangsoError), locking.exclusive(self.root / LOCK_NAME):
            for pack_id in self.shelf.pack_ids():
                self.shelf.sweep_parts(pack_id)
                self.shelf.sweep_removed(pack_id)
                self._remove_old(pack_id)
            self.history.trim()

    def _remove_old(self, pack_id: str) -> None:
        kept: list[Slot] = []
        for slot in self.shelf.slots(pack_id):
            usable = not slot.aside and len(kept) < 2 and self._chooser.opens(slot)
            if usable and (not kept or kept[0].order[:2] != slot.order[:2]):
                kept.append(slot)
            elif kept and slot.order < kept[0].order:
                with suppress(OSError):
                    slot.path.unlink()


def _compare(pack: Pack, current: Pack, details: dict[str, str]) -> bool:
    """See `Store.judge`."""
    new, old = pack.manifest.edition, current.manifest.edition
    if new > old:
        return False
    if new < old:
        label = current.manifest.label
        raise OlderError(f"{pack.path}: {new} is older than {old}", **details, current=label)
    if pack.identity != current.identity:
        raise ConflictError(f"{pack.path}: another edition {new}", **details)
    if not current.check_all():
        raise AlreadyError(f"{pack.path}: edition {new} is in use", **details)
    return True
