"""One page of the preview, enlarged, with the ways to its neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QScrollArea, QWidget

from langso_reader.ui.widgets.basics import button, column, icon_button, label, row, set_icon

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from langso_reader.ui.palette import Look
    from langso_reader.ui.widgets.pagestore import PageStore

ZOOMS: Final = (1.0, 1.5, 2.0, 3.0)  # of the width of the area


def _tr(text: str) -> str:
    return QCoreApplication.translate("Enlarged", text)


class _Sheet(QWidget):
    """The page itself."""

    def __init__(self, store: PageStore) -> None:
        super().__init__()
        self._store = store
        self.index = 0
        store.drawn.connect(lambda *_which: self.update())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor("#FFFFFF"))
        width = round(self.width() * self.devicePixelRatioF())
        picture = self._store.page(self.index, width)
        if picture is not None:
            painter.drawImage(self.rect(), picture)


class Enlarged(QWidget):
    """Emits `closed` when the reader goes back to all pages."""

    closed = Signal()

    def __init__(self, look: Look, store: PageStore) -> None:
        super().__init__()
        self._look = look
        self._count, self._shape, self._zoom = 0, 1.414, 0
        body = column(self, margin=look.px(10), spacing=look.px(8))
        self._bar(body)
        self._sheet = _Sheet(store)
        self._area = QScrollArea()
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setWidget(self._sheet)
        self._area.viewport().setStyleSheet("background: transparent;")
        body.addWidget(self._area, 1)

    def _bar(self, body: object) -> None:
        look = self._look
        line = row(spacing=look.px(6))
        self.back = button(_tr("Tất cả trang"), self.closed.emit, name=_tr("Về tất cả các trang"))
        self.back.setObjectName("allPages")
        set_icon(self.back, look, "grid")
        self.before = icon_button(look, "arrow-left", _tr("Trang trước"), lambda: self.go(-1))
        self.after = icon_button(look, "arrow-right", _tr("Trang sau"), lambda: self.go(1))
        self.smaller = icon_button(look, "zoom-out", _tr("Thu nhỏ trang"), lambda: self.zoom(-1))
        self.larger = icon_button(look, "zoom-in", _tr("Phóng to trang"), lambda: self.zoom(1))
        self._where = label("", "strong")
        self._where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line.addWidget(self.back)
        line.addStretch(1)
        for widget in (self.before, self._where, self.after):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self.smaller)
        line.addWidget(self.larger)
        body.addLayout(line)  # type: ignore[attr-defined]

    @property
    def index(self) -> int:
        """The page shown, from 0."""
        return self._sheet.index

    @property
    def width_shown(self) -> int:
        """Width of the page in pixels."""
        return self._sheet.width()

    def show_page(self, index: int, count: int, shape: float) -> None:
        """Show a page of a document of `count` pages of this shape."""
        self._count, self._shape = count, shape
        self._sheet.index = max(0, min(count - 1, index))
        self._refresh()

    def go(self, step: int) -> None:
        """To a neighbour."""
        target = self._sheet.index + step
        if 0 <= target < self._count:
            self._sheet.index = target
            self._area.verticalScrollBar().setValue(0)
            self._refresh()

    def zoom(self, step: int) -> None:
        """One step larger (+1) or smaller (-1)."""
        self._zoom = max(0, min(len(ZOOMS) - 1, self._zoom + step))
        self._refresh()

    def _refresh(self) -> None:
        self._where.setText(
            _tr("Trang {n} / {all}").format(n=self._sheet.index + 1, all=self._count)
        )
        self.before.setEnabled(self._sheet.index > 0)
        self.after.setEnabled(self._sheet.index < self._count - 1)
        self.smaller.setEnabled(self._zoom > 0)
        self.larger.setEnabled(self._zoom < len(ZOOMS) - 1)
        room = self._area.width() - self._look.px(24)
        width = round(max(self._look.px(200), room) * ZOOMS[self._zoom])
        self._sheet.setFixedSize(QSize(width, round(width * self._shape)))
        self._area.setAccessibleName(self._where.text())
        self._sheet.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._count:
            self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Left:
                self.go(-1)
            case Qt.Key.Key_Right:
                self.go(1)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(1)
            case Qt.Key.Key_Minus:
                self.zoom(-1)
            case _:
                super().keyPressEvent(event)
