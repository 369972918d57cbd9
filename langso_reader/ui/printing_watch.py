"""Looks after a job in the queue for a while, so that a jam is said and not only waited for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from langso_reader.ui import printing_cups as cups

if TYPE_CHECKING:
    from langso_reader.errors import LangsoError
    from langso_reader.ui.background import Background, Task
    from langso_reader.ui.printer import Sent

EVERY_MS: Final = 2500
LOOKS: Final = 40


class Watch(QObject):
    """Emits `trouble` once, when the job waits because of the printer; ends by itself."""

    trouble = Signal(object)  # LangsoError

    def __init__(self, background: Background, sent: Sent, parent: QObject) -> None:
        super().__init__(parent)
        self._background, self._sent = background, sent
        self._left = LOOKS
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._timer.start(EVERY_MS)

    def _look(self) -> None:
        sent = self._sent

        def work(_task: Task) -> cups.Progress:
            return cups.look_after(sent.printer, sent.job)

        self._left -= 1
        self._background.run(work, self._seen, failed=self._failed, owner=self)

    def _seen(self, progress: cups.Progress) -> None:
        if progress is cups.Progress.DONE or not self._left:
            self.deleteLater()
        else:
            self._timer.start(EVERY_MS)

    def _failed(self, error: LangsoError) -> None:
        self.trouble.emit(error)
        self.deleteLater()
