"""What someone who types may mean, below the search field; the keyboard stays in the field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from langso_reader.search import SuggestionKind
from langso_reader.ui import icons
from langso_reader.ui.navigation import Place, article, browse
from langso_reader.ui.style import INTERFACE_FONT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from langso_reader.library.edition import Edition
    from langso_reader.search import Suggestion
    from langso_reader.ui.palette import Look

ICONS = {
    SuggestionKind.TITLE: "document",
    SuggestionKind.TOPIC: "grid",
    SuggestionKind.PERSON: "person",
    SuggestionKind.PLATFORM: "brick",
    SuggestionKind.PHRASE: "search",
}
_SUGGESTION = Qt.ItemDataRole.UserRole


def _tr(text: str) -> str:
    return QCoreApplication.translate("Suggestions", text)


def kind_words(kind: SuggestionKind) -> str:
    """What a suggestion leads to, in words."""
    return {
        SuggestionKind.TITLE: _tr("Bài"),
        SuggestionKind.TOPIC: _tr("Chủ đề"),
        SuggestionKind.PERSON: _tr("Người"),
        SuggestionKind.PLATFORM: _tr("Viên gạch số"),
        SuggestionKind.PHRASE: _tr("Tìm chữ"),
    }[kind]


def suggested_place(suggestion: Suggestion, edition: Edition) -> Place:
    """Where a suggestion leads: an article, a topic or person among all articles, a search."""
    match suggestion.kind:
        case SuggestionKind.TITLE | SuggestionKind.PLATFORM:
            return article(suggestion.id)
        case SuggestionKind.TOPIC if suggestion.id in edition.taxonomy.need:
            return browse(need=suggestion.id)
        case SuggestionKind.TOPIC:
            return browse(topic=suggestion.id)
        case SuggestionKind.PERSON:
            return browse(person=suggestion.text)
        case _:
            return Place("search", suggestion.text)


class _Painter(QStyledItemDelegate):
    """Draws one suggestion: sign, words with the typed ones bold, what it leads to."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._plain, self._bold, self._small = QFont(INTERFACE_FONT), QFont(), QFont()
        self._plain.setPixelSize(look.px(16))
        self._bold = QFont(self._plain)
        self._bold.setWeight(QFont.Weight.Bold)
        self._small = QFont(self._plain)
        self._small.setPixelSize(look.px(14))

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(self._look.px(200), self._look.px(44))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        suggestion: Suggestion = index.data(_SUGGESTION)
        palette, px = self._look.palette, self._look.px
        area: QRect = option.rect  # type: ignore[attr-defined] # the stub lacks it
        current = self._current(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current:
            painter.setPen(QPen(QColor(palette.focus), px(2)))
            painter.setBrush(QColor(palette.action_tint))
            painter.drawRoundedRect(area.adjusted(px(2), px(2), -px(2), -px(2)), px(8), px(8))
        inside = area.adjusted(px(14), 0, -px(14), 0)
        sign = icons.pixmap(ICONS[suggestion.kind], px(20), palette.jade)
        painter.drawPixmap(inside.left(), inside.center().y() - px(10) + 1, sign)
        inside.setLeft(inside.left() + px(32))
        words = kind_words(suggestion.kind)
        painter.setFont(self._small)
        painter.setPen(QColor(palette.soft))
        right = QFontMetrics(self._small).horizontalAdvance(words)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inside, middle | Qt.AlignmentFlag.AlignRight, words)
        inside.setRight(inside.right() - right - px(16))
        self._words(painter, inside, suggestion)
        painter.restore()

    def _current(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        view = self.parent()
        return isinstance(view, QAbstractItemView) and view.currentIndex() == index

    def _words(self, painter: QPainter, area: QRect, suggestion: Suggestion) -> None:
        painter.setPen(QColor(self._look.palette.ink))
        left = QRect(area)
        for text, hit in suggestion.runs or ((suggestion.text, False),):
            font = self._bold if hit else self._plain
            metrics = QFontMetrics(font)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, left.width())
            painter.setFont(font)
            painter.drawText(left, Qt.AlignmentFlag.AlignVCenter, shown)
            left.setLeft(left.left() + metrics.horizontalAdvance(text))
            if shown != text or left.width() <= 0:
                return


class Suggestions(QListWidget):
    """A list over the page; `step` moves in it while the keyboard stays where it is."""

    suggestionChosen = QtSignal(object)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._over = look, parent
        self.setObjectName("suggestions")
        self.setAccessibleName(_tr("Gợi ý"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Painter(look, self))
        palette, px = look.palette, look.px
        self.setStyleSheet(
            f"QListWidget#suggestions {{ background: {palette.card}; padding: {px(6)}px;"
            f" border: {px(2)}px solid {palette.action}; border-radius: {px(11)}px; }}"
        )
        self.itemEntered.connect(self.setCurrentItem)
        self.itemClicked.connect(self._clicked)
        self.hide()

    def show_below(self, box: QWidget, suggestions: Sequence[Suggestion]) -> None:
        """Show suggestions below a widget of the same window, or nothing when there are none."""
        self.clear()
        for suggestion in suggestions:
            item = QListWidgetItem(self)
            item.setData(_SUGGESTION, suggestion)
            words = f"{suggestion.text}, {kind_words(suggestion.kind)}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        self.setCurrentRow(-1)
        self.place_below(box)
        self.setVisible(bool(suggestions))
        self.raise_()

    def place_below(self, box: QWidget) -> None:
        """Take the place below `box`, as wide as it or as wide as reading needs."""
        parent, px = self._over, self._look.px
        corner = box.mapTo(parent, box.rect().bottomLeft())
        width = min(max(box.width(), px(480)), parent.width() - px(24))
        left = max(px(12), min(corner.x(), parent.width() - width - px(12)))
        top = corner.y() + px(4)
        wanted = self.count() * px(44) + 2 * px(8)
        self.setGeometry(left, top, width, min(wanted, max(0, parent.height() - top - px(8))))

    def step(self, by: int) -> bool:
        """Go down (+1) or up (-1); False when that leaves the list."""
        row = self.currentRow() + by
        if row >= self.count() or (row < 0 and self.currentRow() < 0):
            return False
        self.setCurrentRow(row)  # -1 is none: back in the field
        return True

    @property
    def current(self) -> Suggestion | None:
        """The one that Enter would take."""
        chosen: Suggestion | None = self.currentIndex().data(_SUGGESTION)
        return chosen

    @property
    def current_words(self) -> str:
        """The current one as a screen reader says it, with its place in the list."""
        if self.currentRow() < 0:
            return ""
        words = str(self.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
        return _tr("{w}, {i} trong {n}").format(w=words, i=self.currentRow() + 1, n=self.count())

    def _clicked(self, item: QListWidgetItem) -> None:
        self.suggestionChosen.emit(item.data(_SUGGESTION))
