"""One piece of work at a time, with its progress and the way to stop it."""

from __future__ import annotations

from abc import abstractmethod
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from langso_reader.ui.background import Lane

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from langso_reader.errors import LangsoError
    from langso_reader.ui.background import Task
    from langso_reader.ui.context import Context
    from langso_reader.ui.found import Work

T = TypeVar("T")


class Working(QObject):
    """Whoever wants to change the packs of this PC waits until nobody else does.

    Attributes:
        work: what is going on; None when nothing is.
        source: the stick or file that it is about.
        amount: done, in all.
    """

    changed = Signal()
    progressed = Signal(int, int)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)  # else Python may collect it, timers and all, in any thread
        self._context = context
        self.work: Work | None = None
        self.source: Path | None = None
        self.amount = (0, 0)
        self._stop = Event()

    @property
    def closed(self) -> bool:
        """True when an unsigned pack is on show: then nothing is ever installed."""
        level = self._context.edition.packs[0].signature_info.level.value
        return level == "unsigned"

    @abstractmethod
    def _say(self, error: LangsoError) -> None:
        """Say why the work failed or that it was stopped."""

    def _begin(self, work: Work, source: Path | None = None) -> bool:
        if self.work is not None or self.closed:
            return False
        self._stop = Event()
        self.work, self.source, self.amount = work, source, (0, 0)
        self.changed.emit()
        return True

    def _run(
        self,
        act: Callable[[Callable[[], bool], Callable[[int, int], None]], T],
        done: Callable[[T], None],
        failed: Callable[[LangsoError], None] | None = None,
    ) -> None:
        """Run `act(cancelled, progress)`; its end is always told, stopped or not."""
        stop = self._stop

        def work(task: Task) -> T:
            return act(lambda: stop.is_set() or task.cancelled(), task.progress)

        def finish(result: T) -> None:
            self.work = None
            done(result)
            self.changed.emit()

        def fail(error: LangsoError) -> None:
            self.work = None
            (failed or self._say)(error)
            self.changed.emit()

        self._context.background.run(
            work, finish, failed=fail, progress=self._progress, owner=self, lane=Lane.UPDATE
        )

    def _progress(self, done: int, total: int) -> None:
        if self.work is not None:
            self.amount = done, total
            self.progressed.emit(done, total)

    def stop(self) -> None:
        """Ask the work to stop; it says when it has."""
        self._stop.set()
