"""Fields that stand under their heading and keep still when a page is scrolled over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from langso_reader.ui import icons
from langso_reader.ui.widgets.basics import column, icon_button, label, row

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QWheelEvent

    from langso_reader.ui.palette import Look


def _tr(text: str) -> str:
    return QCoreApplication.translate("Fields", text)


def chevron_down(size: int, color: str) -> QPixmap:
    """The sign that something opens below."""
    return icons.pixmap("chevron-right", size, color).transformed(QTransform().rotate(90))


class Choice(QComboBox):
    """A list to choose from; the wheel changes it only when it has the focus."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setStyleSheet(
            f"QComboBox {{ padding-right: {look.px(34)}px; }}"
            "QComboBox::drop-down { border: none; width: 0; }"
            "QComboBox::down-arrow { image: none; }"
        )

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = self._look.px(16)
        arrow = chevron_down(size, self._look.palette.soft)
        left = self.width() - size - self._look.px(14)
        QPainter(self).drawPixmap(left, (self.height() - size) // 2, arrow)


class Number(QSpinBox):
    """A number; the wheel changes it only when it has the focus."""

    def __init__(self, name: str, least: int, most: int, value: int) -> None:
        super().__init__()
        self.setRange(least, most)
        self.setValue(value)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def counter(look: Look, number: Number) -> QWidget:
    """A number between a large button for less and one for more."""
    box = QWidget()
    line = row(box, spacing=look.px(4))
    less = icon_button(look, "minus", _tr("Bớt một"), number.stepDown, size=18)
    more = icon_button(look, "plus", _tr("Thêm một"), number.stepUp, size=18)
    for widget in (less, more):
        widget.setStyleSheet("padding: 0;")
        widget.setFixedWidth(look.px(44))
    number.setStyleSheet("padding: 0;")
    line.addWidget(less)
    line.addWidget(number, 1)
    line.addWidget(more)
    return box


def segment_style(look: Look, *, padding: float = 2) -> str:
    """Narrow segments; the chosen one is filled where the theme has no tints."""
    palette = look.palette
    narrow = f"QPushButton {{ padding: 0 {look.px(padding)}px; font-size: {look.px(15)}px; }}"
    if look.motif:
        return narrow
    filled = f"background: {palette.ink}; color: {palette.card};"
    return f"{narrow} QPushButton:checked {{ {filled} }}"


def headed(look: Look, heading: str, widget: QWidget) -> QWidget:
    """A widget under its heading."""
    box = QWidget()
    body = column(box, spacing=look.px(2))
    words = label(heading, "soft")
    words.setBuddy(widget)
    body.addWidget(words)
    body.addWidget(widget)
    return box
