"""Whether staff are at the window, and what they do there about keys and packs.

The window has one `StaffDesk`. It is locked again as soon as somebody goes to another page, so that
nobody has to remember it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from langso_reader.library.staff import PinWaitError, Staff
from langso_reader.ui.background import Lane
from langso_reader.ui.found import ASKED

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from langso_reader.errors import LangsoError
    from langso_reader.library.publishers import LocalKey, Trusted
    from langso_reader.ui.background import Task
    from langso_reader.ui.context import Context


class StaffDesk(QObject):
    """The PIN, and the work that only staff may do.

    Args:
        context: of the window.
    """

    changed = Signal()  # locked or unlocked
    known = Signal()  # `trusted` and `pending` were looked up anew

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.staff = Staff(context.paths.staff)
        self.unlocked = False
        self.trusted: Trusted | None = None
        self.pending: tuple[LocalKey, ...] = ()

    # --- the PIN --------------------------------------------------------------------------------

    def enter(self, pin: str, failed: Callable[[LangsoError], None]) -> None:
        """Unlock with the PIN."""
        self._pin(lambda: self.staff.enter(pin), self._unlock, failed)

    def set_first(self, pin: str, failed: Callable[[LangsoError], None]) -> None:
        """Set the PIN of a PC that has none; whoever sets it is in."""
        self._pin(lambda: self.staff.set_first(pin), self._unlock, failed)

    def change(
        self, old: str, new: str, done: Callable[[], None], failed: Callable[[LangsoError], None]
    ) -> None:
        """Take another PIN."""

        def fail(error: LangsoError) -> None:
            if isinstance(error, PinWaitError):
                self.lock()  # somebody is guessing at an open page
            failed(error)

        self._pin(lambda: self.staff.change(old, new), done, fail)

    def _pin(
        self,
        act: Callable[[], None],
        done: Callable[[], None],
        failed: Callable[[LangsoError], None],
    ) -> None:
        self._context.background.run(
            lambda _task: act(), lambda _none: done(), failed=failed, owner=self
        )

    def _unlock(self) -> None:
        self.unlocked = True
        self.changed.emit()

    def lock(self) -> None:
        """Ask for the PIN again from now on."""
        if self.unlocked:
            self.unlocked = False
            self.pending = ()
            self.changed.emit()

    # --- keys -----------------------------------------------------------------------------------

    def look_up(self) -> None:
        """Find out whom this PC believes, and which refused packs bring a commune's key."""
        updating = self._context.updating
        files = [
            refused.path
            for found in updating.found.values()
            for refused in found.worrying
            if refused.error.code in ASKED | {"NEED_KEYRING"}
        ]

        def work() -> tuple[Trusted, tuple[LocalKey, ...]]:
            from langso_reader.library import publishers  # noqa: PLC0415 — loads the cryptography

            return publishers.trusted(updating.updates.store()), publishers.pending(files)

        def done(result: tuple[Trusted, tuple[LocalKey, ...]]) -> None:
            self.trusted, self.pending = result
            self.known.emit()

        self._context.background.run(
            lambda _task: work(), done,
            failed=self._context.actions.explain, owner=self, lane=Lane.UPDATE,
        )  # fmt: skip

    def read_key(
        self,
        path: Path,
        done: Callable[[LocalKey], None],
        failed: Callable[[LangsoError], None],
    ) -> None:
        """Read a commune's key from a key file or from a pack."""

        def work(_task: Task) -> LocalKey:
            from langso_reader.library import publishers  # noqa: PLC0415 — loads the cryptography

            return publishers.read_local_key(path)

        self._context.background.run(work, done, failed=failed, owner=self)

    def accept(
        self,
        found: LocalKey,
        name: str,
        typed: str,
        done: Callable[[], None],
        failed: Callable[[LangsoError], None],
    ) -> None:
        """Believe a commune's key, when what stands on its paper was typed."""
        if not self.unlocked:
            return
        updating = self._context.updating

        def work(_task: Task) -> None:
            from langso_reader.library import publishers  # noqa: PLC0415 — loads the cryptography

            publishers.accept(updating.updates.store(), found, name, typed)

        def accepted(_none: object) -> None:
            updating.look_again()
            done()

        self._context.background.run(work, accepted, failed=failed, owner=self, lane=Lane.UPDATE)
