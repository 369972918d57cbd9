"""Pages as they will come out of the printer, drawn from the very PDF that is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from langso_reader.ui.widgets.basics import Grid, Scroll, clear, label

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from langso_reader.printing import Document
    from langso_reader.ui.background import Task
    from langso_reader.ui.context import Context


def _tr(text: str) -> str:
    return QCoreApplication.translate("Preview", text)


class _Page(QLabel):
    """One page; drawn when it first comes into sight."""

    def __init__(self, context: Context, document: Document, index: int, width: int) -> None:
        super().__init__()
        self._context, self._document, self._index = context, document, index
        points = document.page_size(index)
        height = round(width * points[1] / points[0])
        self._size = QSize(width, height)
        self.setFixedSize(self._size)
        self.setStyleSheet(f"background: #FFFFFF; border: 1px solid {context.look.palette.line};")
        name = _tr("Trang {n} / {all}").format(n=index + 1, all=document.page_count)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._asked = False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.draw()

    def draw(self) -> None:
        """Ask for the page once."""
        if self._asked:
            return
        self._asked = True
        width = round(self._size.width() * self.devicePixelRatioF())
        dpi = width / self._document.page_size(self._index)[0] * 72

        def work(_task: Task) -> QImage:
            page = self._document.render_page(self._index, dpi)
            form = QImage.Format.Format_RGB888
            return QImage(page.pixels, page.width, page.height, page.stride, form).copy()

        self._context.background.run(work, self._show, owner=self)

    def _show(self, picture: QImage) -> None:
        pixmap = QPixmap.fromImage(picture)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self.setPixmap(pixmap)


class Preview(QFrame):
    """All pages on a quiet ground."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setProperty("role", "backdrop")
        px = context.look.px
        self._scroll = Scroll(margins=(px(18), px(18), px(18), px(18)), spacing=px(14))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(_tr("Xem trước các trang in"))
        self._scroll.widget().setStyleSheet("background: transparent;")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def say(self, text: str) -> None:
        """One sentence instead of pages."""
        clear(self._scroll.body)
        words = label(text, "soft", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._scroll.body.addWidget(words)

    def show_document(self, document: Document) -> None:
        """Show the pages, staying where the reader was."""
        place = self._scroll.verticalScrollBar().value()
        clear(self._scroll.body)
        px = self._context.look.px
        room = self._scroll.viewport().width() - px(36)
        wide = document.page_size(0)[0] > document.page_size(0)[1]
        columns = 1 if wide or room < px(420) else 2
        width = min(px(620), (room - px(18) - (columns - 1) * px(18)) // columns)
        box = QWidget()
        box.setStyleSheet("background: transparent;")
        grid = Grid(width - px(30), columns, px(18))
        box.setLayout(grid)
        for index in range(document.page_count):
            grid.addWidget(_Page(self._context, document, index, width))
        self._scroll.body.addWidget(box)
        self._scroll.body.addStretch(1)
        self._scroll.verticalScrollBar().setValue(place)
