"""Another layout when the window has become so wide or narrow that it is wanted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from langso_reader.ui.context import Context

_SETTLED: Final = 200  # milliseconds without a change of width: nobody is dragging


class Room(QObject):
    """Keeps the width in the context's look.

    Args:
        context: its `look` follows the window.
        window: whose width counts.
    """

    changed = Signal()  # all that was built for the look of before is to be built anew

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLED)
        self._timer.timeout.connect(self._fit)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            look = replace(self._context.look, width=self._window.width())
            if look.crowding != self._context.look.crowding:
                self._timer.start()
            else:
                self._timer.stop()
                self._context.look = look
        return False

    def _fit(self) -> None:
        if QApplication.activeModalWidget() is not None:
            self._timer.start()  # it may stand on what would be thrown away
            return
        self._context.look = replace(self._context.look, width=self._window.width())
        self.changed.emit()
