"""A small window beside what was clicked: a word explained, an address shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from langso_reader.ui.style import READING_FONT
from langso_reader.ui.widgets.basics import button, column, label, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from langso_reader.ui.palette import Look


class Popover(QDialog):
    """Closes with Esc, with its button, or with a click elsewhere."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("popover")
        px = look.px
        self._look = look
        self.setStyleSheet(
            f"QDialog#popover {{ background: {look.palette.card};"
            f" border: {px(2)}px solid {look.palette.jade}; border-radius: 0; }}"
        )
        self._body = column(self, margin=px(18), spacing=px(10))
        self._buttons = row(spacing=px(10))
        self.setFixedWidth(min(px(440), parent.window().width() - px(40)))

    def add_title(self, text: str) -> None:
        """The heading, which is also the window's name for screen readers."""
        self.setAccessibleName(text)
        self.setWindowTitle(text)
        self._body.addWidget(label(text, "h3", wrap=True))

    def add_text(self, text: str) -> None:
        """A plain paragraph that can be selected."""
        widget = label(text, wrap=True)
        widget.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._body.addWidget(widget)

    def add_html(self, html: str) -> None:
        """Text made by `article_html`; it holds no links and no pictures."""
        widget = QLabel(html)
        widget.setTextFormat(Qt.TextFormat.RichText)
        widget.setWordWrap(True)
        widget.setStyleSheet(f'font-family: "{READING_FONT}";')
        self._body.addWidget(widget)

    def add_button(self, text: str, clicked: Callable[[], object]) -> None:
        """Something to do; the window closes first."""

        def act() -> None:
            self.close()
            clicked()

        self._buttons.addWidget(button(text, act))

    def add_close(self, text: str) -> None:
        """The button that only closes."""
        widget = button(text, self.close, role="primary")
        self._buttons.addWidget(widget)
        widget.setFocus()

    def show_near(self, view: QWidget) -> None:
        """Show below the pointer when it is over `view`, else in the middle of `view`."""
        self._body.addLayout(self._buttons)
        self.adjustSize()
        area = view.rect().translated(view.mapToGlobal(QPoint(0, 0)))
        spot = QCursor.pos()
        if not area.contains(spot):
            spot = area.center() - QPoint(self.width() // 2, self.height() // 2)
        else:
            spot += QPoint(-self.width() // 2, self._look.px(18))
        screen = view.screen().availableGeometry()
        left = max(screen.left(), min(spot.x(), screen.right() - self.width()))
        top = max(screen.top(), min(spot.y(), screen.bottom() - self.height()))
        self.move(left, top)
        self.show()
