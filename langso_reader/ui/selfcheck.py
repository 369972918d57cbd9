"""Once a day every byte in use is read, when nothing else is to be done."""

from __future__ import annotations

import datetime as dt
import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from langso_reader.ui.background import Lane

if TYPE_CHECKING:
    from langso_reader.errors import LangsoError
    from langso_reader.pack.store import CheckReport
    from langso_reader.ui.background import Task
    from langso_reader.ui.context import Context

_log = logging.getLogger(__name__)
WAIT_MS = 20_000  # after the start, so that a slow disk serves the reader first


class SelfCheck(QObject):
    """Runs `Updates.check` when it is due; anything a person asks for comes first."""

    found = Signal(object)  # CheckReport

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Task | None = None

    def start(self) -> None:
        """Check a while after the start."""
        QTimer.singleShot(WAIT_MS, self, self.run)

    def run(self) -> None:
        """Check now, unless the last check was today and found all well."""
        updates = self._context.updating.updates
        today = dt.datetime.now().astimezone().date()

        def work(task: Task) -> CheckReport | None:
            return updates.check(None, task.cancelled) if updates.needs_check(today) else None

        def done(report: CheckReport | None) -> None:
            self._task = None
            if report is not None:
                self.found.emit(report)

        def failed(error: LangsoError) -> None:
            self._task = None
            _log.info("self-check: %s: %s", error.code, error)

        self._task = self._context.background.run(
            work, done, failed=failed, owner=self, lane=Lane.UPDATE
        )

    def leave(self) -> None:
        """Stop for now: somebody wants something."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self.start()
