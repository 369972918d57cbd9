"""Pages as they will come out of the printer, drawn from the very PDF that is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from langso_reader.ui.widgets.basics import button, column, label, row
from langso_reader.ui.widgets.enlarged import Enlarged
from langso_reader.ui.widgets.fields import segment_style
from langso_reader.ui.widgets.pagegrid import PageGrid
from langso_reader.ui.widgets.pagestore import PageStore
from langso_reader.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from langso_reader.ui.context import Context
    from langso_reader.ui.printing_setting import Pages


def _tr(text: str) -> str:
    return QCoreApplication.translate("Preview", text)


class Preview(QFrame):
    """All pages, one page enlarged, or a sentence; below it what they are and how far it is."""

    turned = Signal(bool)  # whether pages are shown in reading order
    acted = Signal()  # the offered button was pressed

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._look = context.look
        self._pages: Pages | None = None
        self._reading = True
        self.setProperty("role", "backdrop")
        self._store = PageStore(context.background, self)
        self.grid = PageGrid(context.look, self._store)
        self.enlarged = Enlarged(context.look, self._store)
        self._words = label("", "soft", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._scroll = self._area()
        for widget in (self._words, self._scroll, self.enlarged):
            self._stack.addWidget(widget)
        whole = column(self)
        whole.addWidget(self._stack, 1)
        whole.addWidget(self._foot())
        self.grid.opened.connect(self.enlarge)
        self.enlarged.closed.connect(self._show_all)

    def _area(self) -> QScrollArea:
        px = self._look.px
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(_tr("Xem trước các trang in"))
        area.viewport().setStyleSheet("background: transparent;")
        table = QWidget()
        table.setObjectName("table")
        area.setStyleSheet("QWidget#table { background: transparent; }")
        inside = column(table)
        inside.setContentsMargins(px(14), px(14), px(14), px(14))
        inside.addWidget(self.grid)
        inside.addStretch(1)
        area.setWidget(table)
        return area

    def _foot(self) -> QWidget:
        px = self._look.px
        foot = QWidget()
        line = row(foot, spacing=px(12))
        line.setContentsMargins(px(16), px(6), px(10), px(6))
        self.status = label("", "soft", wrap=True)
        line.addWidget(self.status, 1)
        self.act = button("", self.acted.emit)
        self.act.setObjectName("pagesAct")
        self.act.hide()
        line.addWidget(self.act)
        choices = ((True, _tr("Như khi đọc")), (False, _tr("Như tờ in")))
        self.order = Segments(self._look, _tr("Xem trang"), choices, value=True)
        self.order.setStyleSheet(segment_style(self._look, padding=8))
        self.order.chosen.connect(self._choose_order)
        self.order.hide()
        line.addWidget(self.order)
        foot.setMinimumHeight(px(40))
        return foot

    # --- what is shown ------------------------------------------------------------------------

    def say(self, text: str) -> None:
        """One sentence instead of pages."""
        self._pages = None
        self.order.hide()
        self.status.setText("")
        self._words.setText(text)
        self._stack.setCurrentWidget(self._words)

    def say_below(self, text: str) -> None:
        """One line under the pages."""
        self.status.setText(text)

    def offer(self, act: str) -> None:
        """A button below the pages; none when `act` is empty."""
        self.act.setText(act)
        self.act.setVisible(bool(act))

    def show_pages(self, pages: Pages) -> None:
        """Show the pages, staying where the reader was."""
        self._pages = pages
        self.order.setVisible(pages.laid_out)
        self._refresh()
        if self._stack.currentWidget() is self._words:
            self._show_all()

    def _refresh(self) -> None:
        if self._pages is None:
            return
        pages, reading = self._pages, self.reading
        self._store.show(pages, reading=reading)
        shape = pages.reading_shape if reading else pages.shape
        self.grid.show_pages(self.count, shape)
        self.enlarged.show_page(self.enlarged.index, self.count, shape)

    @property
    def reading(self) -> bool:
        """Whether pages are shown in reading order and not as the sheets to be folded or glued."""
        return self._reading and self._pages is not None and self._pages.laid_out

    @property
    def count(self) -> int:
        """How many pages are shown."""
        if self._pages is None:
            return 0
        document = self._pages.document
        return document.reading_count if self.reading else document.page_count

    def _choose_order(self, reading: object) -> None:
        self._reading = bool(reading)
        self._refresh()
        self._show_all()
        self.turned.emit(self._reading)

    # --- one page -----------------------------------------------------------------------------

    def enlarge(self, index: int) -> None:
        """Show one page as large as the area allows."""
        if self._pages is None:
            return
        shape = self._pages.reading_shape if self.reading else self._pages.shape
        self._stack.setCurrentWidget(self.enlarged)
        self.enlarged.show_page(index, self.count, shape)
        self.enlarged.back.setFocus()

    def _show_all(self) -> None:
        from_page = self._stack.currentWidget() is self.enlarged
        self._stack.setCurrentWidget(self._scroll)
        if from_page:
            self.grid.focus_page(self.enlarged.index)
            self._scroll.ensureWidgetVisible(self.grid.buttons[self.enlarged.index])
