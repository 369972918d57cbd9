"""How the window says things: one calm sentence above the page, or a dialog when it must wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QDialog, QFrame, QWidget

from langso_reader import messages
from langso_reader.ui.widgets.basics import (
    button,
    column,
    icon_button,
    label,
    picture_label,
    row,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from langso_reader.errors import LangsoError
    from langso_reader.ui.palette import Look

SHOWN_MS = 9000  # how long a sentence that needs no answer stays


def _tr(text: str) -> str:
    return QCoreApplication.translate("Messages", text)


def words(error: LangsoError, language: str) -> messages.Words:
    """The words for an expected failure."""
    return messages.explain(error, "en" if language == "en" else "vi")


class Notice(QFrame):
    """One sentence above the page; goes away by itself unless it asks for something."""

    def __init__(self, look: Look, text: str, *, alert: bool, parent: QWidget) -> None:
        super().__init__(parent)
        px = look.px
        self.setProperty("role", "alert" if alert else "note")
        self.setAccessibleName(text)
        line = row(self, spacing=px(12))
        line.setContentsMargins(px(16), px(8), px(8), px(8))
        palette = look.palette
        icon, color = ("warning", palette.action_dark) if alert else ("check", palette.jade_dark)
        line.addWidget(picture_label(icon, px(22), color))
        self.sentence = label(text, wrap=True)
        line.addWidget(self.sentence, 1)
        line.addWidget(icon_button(look, "close", _tr("Đóng thông báo"), self._leave, role="plain"))
        if not alert:
            QTimer.singleShot(SHOWN_MS, self, self._leave)

    def _leave(self) -> None:
        self.hide()
        self.deleteLater()


class Question(QDialog):
    """A sentence with what to do next, and buttons; used where the reader must choose."""

    def __init__(self, look: Look, title: str, text: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        px = look.px
        self.setWindowTitle(title)
        self.setMinimumWidth(px(460))
        body = column(self, margin=px(24), spacing=px(14))
        body.addWidget(label(title, "h2", wrap=True))
        body.addWidget(label(text, wrap=True))
        self._buttons = row(spacing=px(12))
        self._buttons.addStretch(1)
        body.addLayout(self._buttons)

    def add(self, text: str, clicked: Callable[[], object], *, primary: bool = False) -> None:
        """One answer; the dialog closes after it."""

        def act() -> None:
            self.accept()
            clicked()

        widget = button(text, act, role="primary" if primary else "")
        self._buttons.addWidget(widget)
        if primary:
            widget.setDefault(True)
