"""Collect Python's cyclic garbage on the main thread only.

Python collects wherever an allocation happens to cross a threshold, in a working thread too; when a
Qt object is in the cycle, its destructor then runs in that thread, and Qt's timers and widgets die
of it ("Timers cannot be stopped from another thread", then a crash).
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from langso_reader.ui.heap import give_back

AFTER_MS = 1000


class MainThreadGarbage(QObject):
    """Takes over from Python's own collector until `stop`.

    Collecting follows work, by `soon`: a clock would wake the processor all day for nothing.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self.collect)

    def soon(self) -> None:
        """Something was done that may leave garbage."""
        if not self._timer.isActive():
            self._timer.start()

    def collect(self) -> None:
        """Collect what Python would have collected by now, and give free memory back."""
        self._collect_due()
        give_back()

    def _collect_due(self) -> None:
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation] > 0:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Hand back to Python, when no working thread is left."""
        self._timer.stop()
        gc.enable()
