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
import sys
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
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

    from langso_reader.pack.history import Event
    from langso_reader.pack.makestick import StickResult
    from langso_reader.pack.manifest import ArticleEntry, Manifest
    from langso_reader.pack.policy import SignatureInfo
    from langso_reader.pack.reader import Pack
    from langso_reader.pack.sticks import Refused, StickReport
    from langso_reader.pack.store import CheckReport, InstallResult, Problem, Store
    from langso_reader.pack.truststore import TrustStore
    from langso_reader.paths import DataPaths

    Progress = Callable[[int, int], None]
    Cancelled = Callable[[], bool]

_log = logging.getLogger(__name__)
HARMLESS = frozenset({"OLDER", "ALREADY"})  # a stick that brings nothing new is no event
LOG_LINES = 12
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
class PackState:
    """One pack in use, as the update page shows it.

    Attributes:
        counts: articles by kind.
        whole: result of the last full check; None when there was none.
        checked: when that was, in local time.
        damaged: titles of damaged articles, or names of other damaged files.
        previous: label of the edition that a roll-back brings; "" when there is none.
        set_aside: label and file of a newer edition that was rolled back.
    """

    pack_id: str
    title: str
    label: str
    created: str
    signature: SignatureInfo
    counts: dict[str, int]
    whole: bool | None = None
    checked: dt.datetime | None = None
    damaged: tuple[str, ...] = ()
    previous: str = ""
    set_aside: tuple[str, Path] | None = None


@dataclass(frozen=True, slots=True)
class Overview:
    """The state of every pack in use, and the last lines of the log."""

    packs: tuple[PackState, ...]
    log: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of several packs that were to be installed.

    Attributes:
        edition: everything in use afterwards, opened; None when nothing was installed.
    """

    installed: tuple[InstallResult, ...] = ()
    refused: tuple[Refused, ...] = ()
    edition: Edition | None = None


@dataclass(frozen=True, slots=True)
class StickPlan:
    """What a stick for the next village would hold.

    Attributes:
        labels: title and label of each pack that can be passed on.
        program: whether the program itself goes along.
        unsigned: packs that cannot travel alone, since nobody signed them.
        size: bytes.
    """

    labels: tuple[str, ...] = ()
    program: bool = False
    unsigned: tuple[str, ...] = ()
    size: int = 0

    @property
    def empty(self) -> bool:
        """True when there is nothing that another PC would accept."""
        return not self.labels and not self.program


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
        store = self.store()
        events = store.history.events()
        states = tuple(self._state(store, events, pack) for pack in packs)
        told = [event for event in events if _is_told(event)]
        return Overview(states, tuple(told[:LOG_LINES]))

    def _state(self, store: Store, events: list[Event], pack: Pack) -> PackState:
        manifest = pack.manifest
        whole, checked = last_check(events, manifest)
        names = self._report.damaged.get(manifest.pack_id, ()) if self._report else ()
        return PackState(
            manifest.pack_id,
            manifest.title,
            manifest.label,
            manifest.created,
            pack.signature_info,
            counts(manifest.articles),
            whole=whole and not names,
            checked=checked,
            damaged=titles_of(manifest, names),
            previous=_previous(store, manifest),
            set_aside=_set_aside(store, manifest),
        )

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

    def clean(self) -> None:
        """Remove old editions and interrupted copies; called once at start, in the background."""
        if self.anything_installed():
            self.store().clean()

    # --- a stick for the next village -----------------------------------------------------------

    def stick_plan(self) -> StickPlan:
        """What can be passed on, and how much it is."""
        labels, unsigned, size = [], [], 0
        for pack in self.store().current():
            with pack:
                name = f"{pack.manifest.title} {pack.manifest.label}"
                if _is_signed(pack):
                    labels.append(name)
                    size += pack.size
                else:
                    unsigned.append(name)
        program = program_folder()
        size += _folder_size(program) if program else 0
        return StickPlan(tuple(labels), program is not None, tuple(unsigned), size)

    def make_stick(
        self,
        root: Path,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
        may_replace: Collection[str] = (),
    ) -> StickResult:
        """Copy what can be passed on to a stick and read it back.

        Args:
            root: of the stick.
            progress: called with (bytes done, in all); reading back counts like writing.
            cancelled: asked after each MiB.
            may_replace: files on it that are not ours and that the person said to replace.

        Raises:
            LangsoError: the refusal; see `langso_reader.pack.makestick.make_stick`.
        """
        from langso_reader.pack import makestick  # noqa: PLC0415 — not for the first window
        from langso_reader.pack.history import Action  # noqa: PLC0415 — the same

        store = self.store()
        program = program_folder()
        left_out = {pack.path for pack in _closed(store.current()) if not _is_signed(pack)}
        items = makestick.stick_items(
            store, program=program, browser=browser_folder(), readme=readme(program is not None)
        )
        items = [item for item in items if item.source not in left_out]
        result = makestick.make_stick(
            root, items, steady(progress), cancelled, may_replace=may_replace
        )
        store.history.add(Action.STICK, file=root.name)
        return result


def last_check(
    events: Sequence[Event], manifest: Manifest
) -> tuple[bool | None, dt.datetime | None]:
    """What the log (newest first) says of the pack's last full reading, and when that was.

    An installation reads everything too; a check that found damage somewhere says False.
    """
    from langso_reader.pack.history import Action  # noqa: PLC0415 — not for the first window

    for event in events:
        copied = event.action in {Action.INSTALLED, Action.REPAIRED}
        mine = event.pack_id == manifest.pack_id and event.label == manifest.label
        if event.action is Action.CHECKED or (copied and mine):
            return not event.code, moment(event.when)
    return None, None


def moment(text: str) -> dt.datetime | None:
    """A time of the log; None when the line is damaged."""
    try:
        return dt.datetime.fromisoformat(text)
    except ValueError:
        return None


def counts(articles: Sequence[ArticleEntry]) -> dict[str, int]:
    """Articles by kind, in the order in which kinds first appear."""
    found: dict[str, int] = {}
    for article in articles:
        found[article.kind] = found.get(article.kind, 0) + 1
    return found


def titles_of(manifest: Manifest, names: Sequence[str]) -> tuple[str, ...]:
    """The titles of the articles that damaged files belong to; the name of any other file."""
    owner = {article.path: article.title for article in manifest.articles}
    owner |= {article.picture: article.title for article in manifest.articles if article.picture}
    return tuple(dict.fromkeys(owner.get(name, name) for name in names))


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


def program_folder() -> Path | None:
    """The folder of the frozen program, to go onto sticks; None in a source tree."""
    return Path(sys.executable).resolve().parent if paths.is_frozen() else None


def browser_folder() -> Path | None:
    """The browser edition that lies beside the program's resources, when there is one."""
    folder = paths.resources().parent / "web"
    return folder if paths.is_frozen() and folder.is_dir() else None


def readme(with_program: bool) -> bytes:  # noqa: FBT001 — one fact about the stick
    """The text for whoever opens the stick, with line ends and mark that old editors know."""
    names = ["doc-truoc.txt", *(["doc-truoc-chuong-trinh.txt"] if with_program else [])]
    texts = [paths.resource("stick", name).read_text(encoding="utf-8") for name in names]
    return ("\ufeff" + "\n".join(texts)).replace("\n", "\r\n").encode("utf-8")


def _is_told(event: Event) -> bool:
    """A check without findings is everyday and no line of the log."""
    from langso_reader.pack.history import Action  # noqa: PLC0415 — not for the first window

    return event.action is not Action.CHECKED or bool(event.code)


def _is_signed(pack: Pack) -> bool:
    return bool(pack.signature_info.key_id)


def _closed(packs: list[Pack]) -> list[Pack]:
    """The same packs, of which only the manifest is wanted."""
    for pack in packs:
        pack.close()
    return packs


def _previous(store: Store, manifest: Manifest) -> str:
    with suppress(LangsoError):
        pack = store.previous(manifest.pack_id)
        if pack is not None:
            with pack:
                return pack.manifest.label
    return ""


def _set_aside(store: Store, manifest: Manifest) -> tuple[str, Path] | None:
    """The newest edition that was rolled back and still opens."""
    for slot in store.editions(manifest.pack_id):
        if slot.aside and (slot.epoch, slot.seq) > manifest.edition:
            with suppress(LangsoError), store.borrow(slot.path) as pack:
                return pack.manifest.label, slot.path
    return None


def _folder_size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
