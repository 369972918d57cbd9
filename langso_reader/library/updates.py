"""What this PC does with packs and sticks, for the window and the command line; knows no Qt.

`Updates` stands between the window and the store: it opens the editions in use, looks at sticks and
files, installs, goes back, checks, makes sticks, and tells what the update page shows. Every call
but the cheap `anything_installed` may take long and belongs in a background thread. The store and
the cryptography behind it are loaded at the first call that needs them, never for the first window.
"""

from __future__ import annotations

import datetime as dt
import enum
import logging
import re
import shutil
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from langso_reader import paths
from langso_reader.errors import (
    DiskFullError,
    LangsoError,
    NoPermissionError,
    ReadOnlyError,
    StorageError,
)
from langso_reader.fileio import naming_failures
from langso_reader.library.edition import Edition
from langso_reader.library.shelf import NoContentError, built_in

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from langso_reader.library.carrying import StickPlan
    from langso_reader.library.packstate import Overview
    from langso_reader.pack.chooser import Problem
    from langso_reader.pack.makestick import StickResult
    from langso_reader.pack.reader import Pack
    from langso_reader.pack.sticks import Refused, StickReport
    from langso_reader.pack.store import CheckReport, InstallResult, Store
    from langso_reader.pack.truststore import TrustStore
    from langso_reader.paths import DataPaths

    Progress = Callable[[int, int], None]
    Cancelled = Callable[[], bool]

_log = logging.getLogger(__name__)
HARMLESS = frozenset({"OLDER", "ALREADY"})  # a stick that brings nothing new is no event
LOG_LINES = 12
_INDEX = re.compile("[0-9a-f]{32}")
_REPORT_SECONDS = 0.08  # between two reports of progress; more only keeps the window busy


class Target(enum.Enum):
    """Where a failure to read or write happened, for the words."""

    STORE = "STORE"  # this PC
    STICK = "STICK"  # the one that was being made


_TOLD = {
    f"{target.value}_{kind.code}": type(
        f"{target.name.title()}{kind.__name__}", (kind,), {"code": f"{target.value}_{kind.code}"}
    )
    for target in Target
    for kind in (StorageError, DiskFullError, NoPermissionError, ReadOnlyError)
}


def told_of(error: LangsoError, target: Target) -> LangsoError:
    """The same failure with words that say which of the two places it is about.

    The plain codes speak of a path, which says little to a person who pressed "Update".
    """
    kind = _TOLD.get(f"{target.value}_{error.code}")
    return error if kind is None else kind(str(error), **error.details)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of several packs that were to be installed.

    Attributes:
        edition: everything in use afterwards, opened; None when nothing was installed.
    """

    installed: tuple[InstallResult, ...] = ()
    refused: tuple[Refused, ...] = ()
    edition: Edition | None = None


@dataclass
class _Counter:
    """Turns a pack's progress in bytes, one call a file, into files done of files in all."""

    total: int
    report: Progress | None
    done: int = 0
    last: float = field(default=0.0)

    def __call__(self, _bytes: int, _all: int) -> None:
        self.done = min(self.done + 1, self.total)
        now = time.monotonic()
        if self.report is not None and (now - self.last > _REPORT_SECONDS or self._end):
            self.last = now
            self.report(self.done, self.total)

    @property
    def _end(self) -> bool:
        return self.done == self.total


class Updates:
    """The packs of this PC.

    Args:
        data: where this PC keeps them.
        trust: the program's trust folder; the shipped one when None.
        builtin: the packs inside the program; the shipped ones when None.
    """

    def __init__(
        self,
        data: DataPaths,
        *,
        trust: Path | None = None,
        builtin: Sequence[Path] | None = None,
    ) -> None:
        """Nothing is read until asked for."""
        self._data = data
        self._trust_folder = trust or paths.resource("trust")
        self._builtin = builtin
        self._trust: TrustStore | None = None
        self._lock = threading.Lock()
        self._report: CheckReport | None = None
        self.problems: tuple[Problem, ...] = ()

    @property
    def _builtin_files(self) -> list[Path]:
        if self._builtin is not None:
            return list(self._builtin)
        return sorted(paths.edition().glob("*.langso"))

    def store(self) -> Store:
        """A store of its own for each caller, over the same trust.

        Raises:
            StorageError: the trust folder cannot be read.
        """
        from langso_reader.pack.store import Store  # noqa: PLC0415 — loads the cryptography
        from langso_reader.pack.truststore import TrustStore  # noqa: PLC0415 — the same

        with self._lock:
            if self._trust is None:
                self._trust = TrustStore(self._data.root / "trust", shipped=self._trust_folder)
        return Store(self._data.packs, self._trust, builtin=self._builtin_files)

    # --- what is in use -----------------------------------------------------------------------

    def anything_installed(self) -> bool:
        """Whether this PC has packs beside the built-in ones; costs one look at a folder."""
        try:
            return any(path.is_dir() for path in self._data.packs.iterdir())
        except OSError:
            return False

    def open_edition(self) -> Edition:
        """Everything in use, opened: the newest edition of each pack that verifies.

        What was passed over is noted in `problems`. A store that cannot be read at all must not
        keep people from reading what ships inside the program.

        Raises:
            NoContentError: there is nothing to show.
        """
        packs: list[Pack] = []
        if self.anything_installed():
            try:
                store = self.store()
                packs = store.current()
                self.problems = tuple(store.problems)
            except LangsoError as error:
                _log.warning("the store cannot be read: %s: %s", error.code, error)
        packs = packs or built_in(self._builtin_files)
        if not packs:
            raise NoContentError("no pack could be opened", folder=str(paths.edition()))
        return Edition(packs)

    def fallback(self, packs: Sequence[Pack]) -> tuple[Problem, str] | None:
        """The first newer edition that had to be passed over, and the label in use instead."""
        labels = {pack.manifest.pack_id: pack.manifest.label for pack in packs}
        for problem in self.problems:
            if problem.pack_id:
                return problem, labels.get(problem.pack_id, "")
        return None

    def overview(self, packs: Sequence[Pack]) -> Overview:
        """What the update page shows of `packs` and of the past."""
        from langso_reader.library import packstate  # noqa: PLC0415 — not for the first window

        return packstate.overview(self.store(), packs, self._report)

    # --- looking ------------------------------------------------------------------------------

    def scan(self, root: Path) -> StickReport:
        """Look at a stick; refusals that people should know of go into the log.

        Raises:
            LangsoError: it was pulled or cannot be read.
        """
        from langso_reader.pack.sticks import Stick  # noqa: PLC0415 — loads the cryptography

        store = self.store()
        with naming_failures(root):  # pulled between two looks
            report = Stick(root).scan(store)
        self._note(store, report.refused)
        return report

    def look_at(self, file: Path) -> StickReport:
        """Look at one pack file that somebody chose or dropped.

        Raises:
            LangsoError: its folder cannot be read.
        """
        from langso_reader.pack.sticks import Stick  # noqa: PLC0415 — loads the cryptography

        class OneFile(Stick):
            """The folder of the file, of which only that file is offered."""

            def pack_files(self) -> list[Path]:
                return [file]

        store = self.store()
        with naming_failures(file):
            report = OneFile(file.parent).scan(store)
        self._note(store, report.refused)
        return report

    def _note(self, store: Store, refused: Sequence[Refused]) -> None:
        """Log each refusal once a day: the same stick may come and go."""
        from langso_reader.pack.history import Action  # noqa: PLC0415 — not for the first window

        today = dt.datetime.now().astimezone().date().isoformat()
        events = store.history.events() if refused else []
        known = {(event.file, event.code) for event in events if event.when[:10] == today}
        for each in refused:
            code, name = each.error.code, each.path.name
            if code not in HARMLESS and (name, code) not in known:
                store.history.add(Action.REFUSED, file=name, code=code)

    # --- changing -----------------------------------------------------------------------------

    def install(
        self,
        files: Sequence[Path],
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Outcome:
        """Install packs one after the other; one refusal does not stop the others.

        Args:
            files: the packs.
            progress: called with (files inside the packs done, in all).
            cancelled: asked between files inside a pack.

        Raises:
            StoppedError: `cancelled` said so before anything was installed.
        """
        from langso_reader.pack.errors import StoppedError  # noqa: PLC0415 — loaded by then
        from langso_reader.pack.sticks import Refused  # noqa: PLC0415 — the same

        store = self.store()
        counter = _Counter(sum(self._files_in(file) for file in files), progress)
        installed, refused = [], []
        for file in files:
            try:
                installed.append(store.install(file, counter, cancelled))
            except StoppedError:
                if not installed:
                    raise
                break
            except LangsoError as error:
                refused.append(Refused(file, error))
        if installed:
            self._report = None  # it spoke of what was in use before
        edition = self.open_edition() if installed else None
        return Outcome(tuple(installed), tuple(refused), edition)

    def _files_in(self, path: Path) -> int:
        """Steps of copying this pack; 0 when it does not open, which `install` will say."""
        from langso_reader.pack.policy import Policy  # noqa: PLC0415 — loaded by then
        from langso_reader.pack.reader import Pack  # noqa: PLC0415 — the same

        with suppress(LangsoError), Pack.open(path, policy=Policy.trusted(self.store().trust)) as p:
            return len(p.manifest.files) + 4  # mimetype, manifest, signature, directory
        return 0

    def rollback(self, pack_id: str) -> Edition:
        """Go back to the edition before and open it.

        Raises:
            LangsoError: there is none, or the mark could not be written.
        """
        self.store().rollback(pack_id)
        self._report = None
        return self.open_edition()

    def borrow(self, file: Path) -> Edition:
        """Everything in use, with the pack `file` read from where it lies (a full disk).

        Raises:
            LangsoError: the refusal of `file`.
        """
        borrowed = self.store().borrow(file)
        edition = self.open_edition()
        mine = borrowed.manifest.pack_id
        packs = [borrowed if pack.manifest.pack_id == mine else pack for pack in edition.packs]
        if borrowed not in packs:
            packs.append(borrowed)
        for pack in edition.packs:
            if pack not in packs:
                pack.close()
        return Edition(packs)

    def check(
        self, progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> CheckReport:
        """Read every byte of everything in use.

        Raises:
            StoppedError: `cancelled` said so.
        """
        self._report = self.store().check(steady(progress), cancelled)
        return self._report

    def needs_check(self, today: dt.date) -> bool:
        """True when the last full check was not today or found damage; runs in the background."""
        from langso_reader.pack.history import Action  # noqa: PLC0415 — not for the first window

        checks = (e for e in self.store().history.events() if e.action is Action.CHECKED)
        last = next(checks, None)
        return last is None or bool(last.code) or last.when[:10] != today.isoformat()

    def clean(self, index: str) -> None:
        """Remove old editions, interrupted copies and indexes of other content.

        Called once at start, in the background. What cannot be removed stays until the next time.

        Args:
            index: the name of the index that fits what is on show.
        """
        if self.anything_installed():
            self.store().clean()
        with suppress(OSError):
            for folder in self._data.index.iterdir():
                if _INDEX.fullmatch(folder.name) and folder.name != index:
                    shutil.rmtree(folder, ignore_errors=True)

    # --- a stick for the next village -----------------------------------------------------------

    def stick_plan(self) -> StickPlan:
        """What can be passed on, and how much it is."""
        from langso_reader.library import carrying  # noqa: PLC0415 — not for the first window

        return carrying.plan(self.store())

    def make_stick(
        self,
        root: Path,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
        may_replace: Collection[str] = (),
    ) -> StickResult:
        """Copy what can be passed on to a stick and read it back; see `carrying.make`."""
        from langso_reader.library import carrying  # noqa: PLC0415 — not for the first window

        return carrying.make(self.store(), root, steady(progress), cancelled, may_replace)


def steady(report: Progress | None) -> Progress | None:
    """Progress that comes often enough to watch and not so often that it keeps the window busy."""
    if report is None:
        return None
    last = 0.0

    def pass_on(done: int, total: int) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last > _REPORT_SECONDS or done >= total:
            last = now
            report(done, total)

    return pass_on
