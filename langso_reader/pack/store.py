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
class Problem:
    """An edition that is on disk but cannot be used, and why."""

    pack_id: str
    path: Path
    error: LangsoError


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
        self._builtin = tuple(builtin)
        self._sleep = sleep

    @classmethod
    def at(cls, data: DataPaths, trust: TrustStore, *, builtin: Sequence[Path] = ()) -> Store:
        """The store below the program's data folder."""
        return cls(data.packs, trust, builtin=builtin)

    def current(self) -> list[Pack]:
        """The edition in use of every pack, opened: national first, then provinces, then own.

        Editions that do not open are noted in `problems` and passed over.
        """
        self.problems = []
        builtin = self._open_builtin()
        ids = sorted({*self.shelf.pack_ids(), *builtin}, key=_rank)
        return [
            pack for pack in (self._newest(name, builtin.pop(name, None)) for name in ids) if pack
        ]

    def current_of(self, pack_id: str) -> Pack | None:
        """The edition in use of one pack, opened; None when there is none."""
        builtin = self._open_builtin(pack_id)
        return self._newest(pack_id, builtin.get(pack_id))

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
                with suppress(LangsoError), self._open(slot) as kept:
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
        builtin = self._open_builtin(pack_id)
        return self._newest(pack_id, builtin.get(pack_id), below=below)

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
                self._remove_old(pack_id)
            self.history.trim()

    def _remove_old(self, pack_id: str) -> None:
        kept: list[Slot] = []
        for slot in self.shelf.slots(pack_id):
            usable = not slot.aside and len(kept) < 2 and self._opens(slot)
            if usable and (not kept or kept[0].order[:2] != slot.order[:2]):
                kept.append(slot)
            elif kept and slot.order < kept[0].order:
                with suppress(OSError):
                    slot.path.unlink()

    def _opens(self, slot: Slot) -> bool:
        try:
            self._open(slot).close()
        except LangsoError:
            return False
        return True

    def _open(self, slot: Slot) -> Pack:
        """Open an installed edition; it must be the one its name says."""
        pack = Pack.open(slot.path, policy=Policy.trusted(self.trust))
        if not slot.holds(pack) or pack.manifest.pack_id != slot.path.parent.name:
            pack.close()
            raise CorruptError(f"{slot.path} holds another edition", file=slot.path.name, name="")
        return pack

    def _newest(
        self, pack_id: str, builtin: Pack | None, *, below: tuple[int, int] | None = None
    ) -> Pack | None:
        """The newest usable edition (older than `below`), installed or built in."""
        if builtin is not None and not self._may_use(builtin, below):
            builtin.close()
            builtin = None
        floor = builtin.manifest.edition if builtin else (-1, -1)
        for slot in self.shelf.slots(pack_id):
            edition = slot.epoch, slot.seq
            if slot.aside or edition < floor or (below is not None and edition >= below):
                continue
            try:
                pack = self._open(slot)
            except LangsoError as error:
                self.problems.append(Problem(pack_id, slot.path, error))
                continue
            if builtin is not None:
                builtin.close()
            return pack
        return builtin

    def _may_use(self, builtin: Pack, below: tuple[int, int] | None) -> bool:
        if below is not None and builtin.manifest.edition >= below:
            return False
        return not self.shelf.is_aside(builtin)

    def _open_builtin(self, only: str | None = None) -> dict[str, Pack]:
        """The packs inside the program, the newest of each id."""
        found: dict[str, Pack] = {}
        for path in self._builtin:
            try:
                pack = Pack.open(path, policy=Policy.builtin())
            except LangsoError as error:
                self.problems.append(Problem("", path, error))
                continue
            pack_id = pack.manifest.pack_id
            rival = found.get(pack_id)
            older = rival is not None and rival.manifest.edition >= pack.manifest.edition
            if older or only not in {None, pack_id}:
                pack.close()
                continue
            if rival is not None:
                rival.close()
            found[pack_id] = pack
        return found


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


def _rank(pack_id: str) -> tuple[int, str]:
    """National before provincial before own."""
    prefixes = ("vn.langso.", "vn.tinh.")
    place = next((at for at, each in enumerate(prefixes) if pack_id.startswith(each)), 2)
    return place, pack_id
