"""The articles of a print set, put in order by dragging or by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QWidget,
)

from langso_reader.ui import icons
from langso_reader.ui.style import INTERFACE_FONT
from langso_reader.ui.widgets.basics import column, icon_button, row

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from langso_reader.ui.palette import Look

_ID: Final = Qt.ItemDataRole.UserRole
_PAGES: Final = Qt.ItemDataRole.UserRole + 1


def _tr(text: str) -> str:
    return QCoreApplication.translate("SetList", text)


class _Row(QStyledItemDelegate):
    """A framed row: where to grip, the title, how many pages."""

    def __init__(self, look: Look, view: QListWidget) -> None:
        super().__init__(view)
        self._look, self._view = look, view
        self._font = QFont(INTERFACE_FONT)
        self._font.setPixelSize(look.px(15))
        self._font.setWeight(QFont.Weight.DemiBold)

    def _title_box(self, width: int) -> QRect:
        px = self._look.px
        left, right = px(36), px(50)
        return QRect(left, px(11), max(px(60), width - left - right), 10_000)

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        width = self._view.viewport().width()
        box = self._title_box(width)
        flags = Qt.TextFlag.TextWordWrap
        title = QFontMetrics(self._font).boundingRect(box, flags, index.data())
        least = self._look.px(44)
        return QSize(width, max(least, title.height() + self._look.px(22)) + self._look.px(8))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        px, palette = self._look.px, self._look.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = option.rect.adjusted(1, 1, -1, -px(8))  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = chosen and self._view.hasFocus()
        line = palette.focus if focused else palette.action if chosen else palette.line
        painter.setPen(QPen(QColor(line), px(3) if focused else px(2) if chosen else 1))
        painter.setBrush(QColor(palette.action_tint if chosen else palette.card))
        painter.drawRoundedRect(frame, px(10), px(10))
        self._paint_words(painter, frame, index)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, frame: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        px, palette = self._look.px, self._look.palette
        grip = icons.pixmap("drag", px(18), palette.soft)
        painter.drawPixmap(frame.left() + px(10), frame.center().y() - px(9), grip)
        box = self._title_box(frame.width()).translated(frame.topLeft())
        box.setTop(frame.top())
        box.setBottom(frame.bottom())
        painter.setFont(self._font)
        painter.setPen(QColor(palette.ink))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box, flags, index.data())
        pages = index.data(_PAGES)
        if pages:
            painter.setPen(QColor(palette.soft))
            plain = QFont(self._font)
            plain.setWeight(QFont.Weight.Normal)
            painter.setFont(plain)
            right = QRect(box.right(), frame.top(), frame.right() - box.right(), frame.height())
            text = _tr("{n} tr").format(n=pages)
            painter.drawText(right, Qt.AlignmentFlag.AlignCenter, text)


class _List(QListWidget):
    """The list itself; keys move and remove what is selected."""

    keyMoved = Signal(int)
    keyRemoved = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        alt = event.modifiers() & (
            Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
        )
        if alt and event.key() in moves:
            self.keyMoved.emit(moves[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            self.keyRemoved.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class SetList(QWidget):
    """Titles with their page counts, and buttons that move or remove the selected one."""

    orderChanged = Signal(object)  # tuple of ids

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        body = column(self, spacing=look.px(8))
        self.list = _List()
        self.list.setAccessibleName(_tr("Các bài trong tập in"))
        self.list.setToolTip(_tr("Kéo để đổi thứ tự"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setItemDelegate(_Row(look, self.list))
        self.list.model().rowsMoved.connect(lambda *_rows: self._emit())
        self.list.keyMoved.connect(self.move_selected)
        self.list.keyRemoved.connect(self.remove_selected)
        body.addWidget(self.list, 1)
        body.addWidget(self._tools())

    def _tools(self) -> QWidget:
        self._buttons = QWidget()
        line = row(self._buttons, spacing=self._look.px(8))
        for icon, name, act in (
            ("arrow-up", _tr("Đưa bài lên (Alt + mũi tên lên)"), lambda: self.move_selected(-1)),
            (
                "arrow-down",
                _tr("Đưa bài xuống (Alt + mũi tên xuống)"),
                lambda: self.move_selected(1),
            ),
            ("trash", _tr("Bỏ bài khỏi tập (Delete)"), self.remove_selected),
        ):
            line.addWidget(icon_button(self._look, icon, name, act))
        line.addStretch(1)
        return self._buttons

    def show_items(self, items: Sequence[tuple[str, str]]) -> None:
        """Show (id, title) in order."""
        self.list.clear()
        for article_id, title in items:
            item = QListWidgetItem(title)
            item.setData(_ID, article_id)
            self.list.addItem(item)
        if items:
            self.list.setCurrentRow(0)
        self._buttons.setVisible(bool(items))

    def show_whole(self, most: int) -> None:
        """Be as high as the rows need, `most` pixels at the most; for a page that scrolls."""
        rows = sum(self.list.sizeHintForRow(i) for i in range(self.list.count()))
        self.list.setMinimumHeight(min(most, rows + self._look.px(4)))

    def show_pages(self, pages: Mapping[str, int]) -> None:
        """Say how many pages each article takes."""
        for index in range(self.list.count()):
            item = self.list.item(index)
            count = pages.get(item.data(_ID), 0)
            if item.data(_PAGES) != count:
                item.setData(_PAGES, count)
                said = _tr("{t}, {n} trang").format(t=item.text(), n=count)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, said if count else item.text())

    def ids(self) -> tuple[str, ...]:
        """The ids in their order."""
        return tuple(self.list.item(i).data(_ID) for i in range(self.list.count()))

    def move_selected(self, step: int) -> None:
        """Move the selected article one place up (-1) or down (+1)."""
        place = self.list.currentRow()
        target = place + step
        if place < 0 or not 0 <= target < self.list.count():
            return
        item = self.list.takeItem(place)
        self.list.insertItem(target, item)
        self.list.setCurrentRow(target)
        self._emit()

    def remove_selected(self) -> None:
        """Take the selected article out of the set."""
        place = self.list.currentRow()
        if place < 0:
            return
        self.list.takeItem(place)
        self._buttons.setVisible(self.list.count() > 0)
        self._emit()

    def _emit(self) -> None:
        self.orderChanged.emit(self.ids())
