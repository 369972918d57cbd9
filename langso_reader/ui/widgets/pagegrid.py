"""Pages side by side as on a table; each a button that enlarges it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QKeyEvent, QPaintEvent, QResizeEvent

    from langso_reader.ui.palette import Look
    from langso_reader.ui.widgets.pagestore import PageStore

_SHADOW: Final = 5  # pixels at 100 %
_WIDEST: Final = 640  # of one page at 100 %
_NARROW: Final = 190  # a page narrower than this shows nothing any more


def _tr(text: str) -> str:
    return QCoreApplication.translate("PageGrid", text)


def columns_for(width: int, shape: float, narrow: int) -> int:
    """How many pages stand side by side.

    Args:
        width: of the table in pixels.
        shape: height of a page for a width of 1.
        narrow: least width of an upright page in pixels.
    """
    if shape < 1:
        return max(1, min(2, width // (narrow * 3)))
    return max(1, min(3, width // (narrow * 2) + (1 if width >= narrow * 2 else 0)))


class PageButton(QAbstractButton):
    """One page; asks for its picture when it is first painted, that is when it is in sight."""

    def __init__(self, look: Look, store: PageStore, index: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._store, self.index = look, store, index
        self._last: QImage | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return self.size()

    @property
    def drawn(self) -> bool:
        """Whether the page has arrived."""
        return self._last is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()  # arrows and Enter are for the table

    def paintEvent(self, _event: QPaintEvent) -> None:
        edge = self._look.px(_SHADOW)
        paper = self.rect().adjusted(edge, edge, -edge, -edge)
        picture = self._store.page(self.index, round(paper.width() * self.devicePixelRatioF()))
        self._last = picture or self._last
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_shadow(painter, paper)
        painter.fillRect(paper, QColor("#FFFFFF"))
        if self._last is not None:
            painter.drawImage(paper, self._last)
        focused = self.hasFocus()
        line = self._look.palette.focus if focused else self._look.palette.line
        pen = QPen(QColor(line), self._look.px(3) if focused else 1)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(paper)

    def _paint_shadow(self, painter: QPainter, paper: QRect) -> None:
        if not self._look.motif:
            return
        edge = self._look.px(_SHADOW)
        for step in range(edge, 0, -1):
            shade = QColor(self._look.palette.ink)
            shade.setAlpha(9)
            painter.fillRect(paper.adjusted(1 - step // 2, 2, step // 2, step), shade)


class PageGrid(QWidget):
    """All pages of a document; arrow keys go from one to the next."""

    opened = Signal(int)  # a page was chosen to be enlarged

    def __init__(self, look: Look, store: PageStore) -> None:
        super().__init__()
        self._look, self._store = look, store
        self._shape = 1.414
        self.buttons: list[PageButton] = []
        store.drawn.connect(self._drawn)

    def show_pages(self, count: int, shape: float) -> None:
        """Show this many pages of this shape, keeping the buttons that can stay."""
        self._shape = shape
        while len(self.buttons) > count:
            surplus = self.buttons.pop()
            surplus.hide()
            surplus.deleteLater()
        while len(self.buttons) < count:
            self.buttons.append(self._button(len(self.buttons)))
        for button in self.buttons:
            name = _tr("Trang {n} / {all}").format(n=button.index + 1, all=count)
            button.setAccessibleName(name)
            button.setToolTip(_tr("{page} – bấm để phóng to").format(page=name))
            button.update()  # the old picture stands until the new one is there
        self._arrange()

    def _button(self, index: int) -> PageButton:
        button = PageButton(self._look, self._store, index, self)
        button.clicked.connect(lambda: self.opened.emit(index))
        first = Qt.FocusPolicy.StrongFocus if index == 0 else Qt.FocusPolicy.ClickFocus
        button.setFocusPolicy(first)
        button.show()
        return button

    def _drawn(self, index: int, _width: int) -> None:
        if index < len(self.buttons):
            self.buttons[index].update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @property
    def columns(self) -> int:
        """How many pages stand side by side now."""
        count = columns_for(self.width(), self._shape, self._look.px(_NARROW))
        return max(1, min(count, len(self.buttons)))

    def _arrange(self) -> None:
        gap, columns = self._look.px(12), self.columns
        most = self._look.px(_WIDEST)
        width = min(most, (self.width() - gap * (columns - 1)) // columns)
        height = round(width * self._shape)
        left = (self.width() - columns * width - gap * (columns - 1)) // 2
        for place, button in enumerate(self.buttons):
            line, column = divmod(place, columns)
            x, y = left + column * (width + gap), line * (height + gap)
            button.setGeometry(x, y, width, height)
        lines = -(-len(self.buttons) // columns)
        self.setFixedHeight(max(1, lines * (height + gap) - gap))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self.columns,
            Qt.Key.Key_Down: self.columns,
            Qt.Key.Key_Home: -len(self.buttons),
            Qt.Key.Key_End: len(self.buttons),
        }
        place = next((b.index for b in self.buttons if b.hasFocus()), None)
        if place is not None and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(place)
        elif place is not None and key in steps:
            self.focus_page(place + steps[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def focus_page(self, index: int) -> None:
        """Put the focus on a page, within those there are; Tab comes back to it."""
        if not self.buttons:
            return
        kept = max(0, min(len(self.buttons) - 1, index))
        for button in self.buttons:
            here = button.index == kept
            policy = Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        self.buttons[kept].setFocus(Qt.FocusReason.TabFocusReason)
