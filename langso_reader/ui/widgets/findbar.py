"""Finding inside the open page: a field, "3 / 12", next and previous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QWidget

from langso_reader.ui.widgets.announce import announce
from langso_reader.ui.widgets.basics import icon_button, picture_label, row

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from langso_reader.ui.palette import Look
    from langso_reader.ui.widgets.articleview import ArticleView

MOST_TYPED = 100  # characters
WAIT = 60  # ms after the last key before a long page is looked through


def _tr(text: str) -> str:
    return QCoreApplication.translate("FindBar", text)


class _Field(QLineEdit):
    """Enter goes to the next place, Shift+Enter to the one before, Esc closes."""

    stepped = Signal(int)
    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.stepped.emit(-1 if back else 1)
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class FindBar(QFrame):
    """Looks through one article view; hidden until it is opened.

    Args:
        look: colours and zoom.
        view: where to find.
    """

    closed = Signal()

    def __init__(self, look: Look, view: ArticleView) -> None:
        super().__init__()
        self._view = view
        self.setObjectName("findBar")
        self.setProperty("role", "card")
        self.setAccessibleName(_tr("Tìm trong bài này"))
        px = look.px
        line = row(self, spacing=px(8))
        line.setContentsMargins(px(14), px(5), px(8), px(5))
        line.addWidget(picture_label("search", px(20), look.palette.action))
        self.field = _Field()
        self.field.setObjectName("findField")
        self.field.setMaxLength(MOST_TYPED)
        self.field.setMinimumWidth(px(120))
        self.field.setPlaceholderText(_tr("Tìm trong bài này"))
        self.field.setAccessibleName(_tr("Tìm trong bài này"))
        self.field.textEdited.connect(self._typed)
        self.field.stepped.connect(self.step)
        self.field.escaped.connect(self.close_bar)
        line.addWidget(self.field, 1)
        self.controls: list[QWidget] = [self.field]  # in the order of Tab
        self.count = QLabel()
        self.count.setObjectName("findCount")
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.count.setMinimumSize(QSize(px(84), 0))
        line.addWidget(self.count)
        buttons = (
            ("arrow-up", "findPrevious", _tr("Chỗ trước (Shift + F3)"), lambda: self.step(-1)),
            ("arrow-down", "findNext", _tr("Chỗ sau (F3)"), lambda: self.step(1)),
            ("close", "findClose", _tr("Thôi tìm (Esc)"), self.close_bar),
        )
        for icon, name, words, clicked in buttons:
            widget = icon_button(look, icon, words, clicked)
            widget.setObjectName(name)
            line.addWidget(widget)
            self.controls.append(widget)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT)
        self._timer.timeout.connect(self._look_through)
        self.hide()

    def open(self) -> None:
        """Show the bar with the keyboard in it; words selected in the text stand in it."""
        selected = " ".join(self._view.textCursor().selectedText().split())[:MOST_TYPED]
        if selected:
            self.field.setText(selected)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._look_through()

    def step(self, by: int) -> None:
        """Go to the next (+1) or previous (-1) place; opens the bar when it is closed."""
        if not self.isVisible():
            self.open()
        elif self._timer.isActive():
            self._look_through()  # the first place of what was just typed
        else:
            self._view.step_found(by)
            self._say()

    def close_bar(self) -> None:
        """Hide the bar and the marks; the text is where the last place was found."""
        self._timer.stop()
        self._view.find_all("")
        self.hide()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def _typed(self, _text: str) -> None:
        self._timer.start()

    def _look_through(self) -> None:
        self._timer.stop()
        self._view.find_all(self.field.text())
        self._say()

    def _say(self) -> None:
        place, count = self._view.found_at
        if not self.field.text().strip():
            words = ""
        elif count:
            words = f"{place} / {count}"
        else:
            words = _tr("Không có")
        self.count.setText(words)
        if words:
            announce(self, words)
