"""One window a person: a second start raises the first one instead.

A lock file tells who is first (Qt finds out whether its owner still lives); the second start leaves
a note that the first one watches for. No socket is opened.
"""

from __future__ import annotations

import contextlib
import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QSysInfo, Signal

if TYPE_CHECKING:
    from langso_reader.paths import DataPaths

_log = logging.getLogger(__name__)


class Instance(QObject):
    """Whether this start is the first one, and what later ones ask for."""

    askedAgain = Signal(str)  # the page that a later start was asked to show

    def __init__(self, paths: DataPaths) -> None:
        super().__init__()
        self._folder = paths.root / "instance"
        self._lock = QLockFile(str(self._folder / "lock"))
        self._lock.setStaleLockTime(0)
        self._watcher: QFileSystemWatcher | None = None

    def first(self, page: str) -> bool:
        """True when no other window of this person runs; else that one is asked to show `page`."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            _log.info("no lock in %s: %s", self._folder, error)
            return True  # a place that cannot be written to must not keep people from reading
        if not self._lock.tryLock(0):
            if self._lock.error() is QLockFile.LockError.LockFailedError and self._held_here():
                self._ask(page)
                return False
            return True  # another PC on a shared folder, or a place where nothing can be locked
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self._changed)
        return True

    def _held_here(self) -> bool:
        """Whether the lock's owner runs on this PC; Qt cannot look at another one's processes."""
        return self._lock.getLockInfo()[1] == QSysInfo.machineHostName()

    def _ask(self, page: str) -> None:
        with contextlib.suppress(OSError):
            part = self._folder / "ask.part"
            part.write_text(page, encoding="utf-8")
            part.replace(self._folder / "ask")

    def _changed(self) -> None:
        note = self._folder / "ask"
        try:
            page = note.read_text(encoding="utf-8")
            note.unlink()
        except OSError:
            return  # another change in the folder
        self.askedAgain.emit(page[:4000] or "home")

    def leave(self) -> None:
        """Let the next start be the first."""
        self._lock.unlock()
