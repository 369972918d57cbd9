"""The articles of a print set, put in order by dragging or by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from langso_reader.ui import icons
from langso_reader.ui.widgets.basics import column, icon_button, label, row

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from langso_reader.ui.palette import Look


def _tr(text: str) -> str:
    return QCoreApplication.translate("SetList", text)


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


class SetList(QWidget):
    """Titles with their page counts, and buttons that move or remove the selected one."""

    orderChanged = Signal(object)  # tuple of ids

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        body = column(self, spacing=look.px(8))
        self.list = _List()
        self.list.setAccessibleName(_tr("Các bài trong tập in"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.setSpacing(look.px(3))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setWordWrap(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setIconSize(QSize(look.px(16), look.px(20)))
        self.list.setStyleSheet(
            f"QListWidget::item {{ border: 1px solid {look.palette.line};"
            f" border-radius: {look.px(8)}px; padding: {look.px(9)}px {look.px(8)}px; }}"
            f"QListWidget::item:selected {{ background: {look.palette.action_tint};"
            f" color: {look.palette.ink}; border: {look.px(2)}px solid {look.palette.action}; }}"
        )
        self.list.model().rowsMoved.connect(lambda *_rows: self._emit())
        self.list.keyMoved.connect(self.move_selected)
        self.list.keyRemoved.connect(self.remove_selected)
        body.addWidget(self.list, 1)
        self._buttons = QWidget()
        line = row(self._buttons, spacing=look.px(8))
        for icon, name, act in (
            ("arrow-up", _tr("Đưa bài lên (Alt + mũi tên lên)"), lambda: self.move_selected(-1)),
            (
                "arrow-down",
                _tr("Đưa bài xuống (Alt + mũi tên xuống)"),
                lambda: self.move_selected(1),
            ),
            ("trash", _tr("Bỏ bài khỏi tập (Delete)"), self.remove_selected),
        ):
            line.addWidget(icon_button(look, icon, name, act))
        line.addStretch(1)
        body.addWidget(self._buttons)
        self._hint: QLabel = label(_tr("Kéo để đổi thứ tự."), "small", wrap=True)
        body.addWidget(self._hint)

    def show_items(self, items: Sequence[tuple[str, str]]) -> None:
        """Show (id, title) in order."""
        self.list.clear()
        grip = icons.icon("drag", self._look.px(18), self._look.palette.soft)
        for article_id, title in items:
            item = QListWidgetItem(grip, title)
            item.setData(Qt.ItemDataRole.UserRole, article_id)
            item.setData(Qt.ItemDataRole.UserRole + 1, title)
            self.list.addItem(item)
        if items:
            self.list.setCurrentRow(0)
        self._buttons.setVisible(len(items) > 1)
        self._hint.setVisible(len(items) > 1)

    def show_pages(self, pages: Mapping[str, int]) -> None:
        """Say how many pages each article takes."""
        for index in range(self.list.count()):
            item = self.list.item(index)
            count = pages.get(item.data(Qt.ItemDataRole.UserRole), 0)
            title = item.data(Qt.ItemDataRole.UserRole + 1)
            text = _tr("{t}  · {n} tr").format(t=title, n=count) if count else title
            if item.text() != text:
                item.setText(text)

    def ids(self) -> tuple[str, ...]:
        """The ids in their order."""
        return tuple(
            self.list.item(i).data(Qt.ItemDataRole.UserRole) for i in range(self.list.count())
        )

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
        self._emit()

    def _emit(self) -> None:
        self.orderChanged.emit(self.ids())
