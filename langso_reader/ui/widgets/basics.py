"""Labels, buttons, cards and a grid that keeps its cells readable at any width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from langso_reader.ui import icons

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QLayoutItem

    from langso_reader.ui.palette import Look


_GAP = "\N{NO-BREAK SPACE}"  # Qt puts an icon very close to the text


def tied(text: str) -> str:
    """`text` with its last two words kept on one line: no word stands there alone."""
    return _GAP.join(text.rsplit(" ", 1))


def label(text: str, role: str = "", *, wrap: bool = False) -> QLabel:
    """A text; `role` picks its style. Never read as rich text."""
    widget = QLabel(text)
    widget.setTextFormat(Qt.TextFormat.PlainText)
    widget.setWordWrap(wrap)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        widget.setSizePolicy(policy)
    if role:
        widget.setProperty("role", role)
    return widget


def picture_label(name: str, size: int, color: str) -> QLabel:
    """An icon that only decorates: no name for screen readers."""
    widget = QLabel()
    widget.setPixmap(icons.pixmap(name, size, color))
    return widget


def button(
    text: str, clicked: Callable[[], object], *, role: str = "", name: str = "", tip: str = ""
) -> QPushButton:
    """A button.

    Args:
        text: shown; may be empty when an icon is set later.
        clicked: called without arguments.
        role: picks its style.
        name: for screen readers, where the text alone does not say enough.
        tip: shown when the pointer rests on it.
    """
    widget = QPushButton(text)
    if role:
        widget.setProperty("role", role)
    if name:
        widget.setAccessibleName(name)
    if tip:
        widget.setToolTip(tip)
    widget.setCursor(Qt.CursorShape.PointingHandCursor)
    widget.clicked.connect(lambda *_checked: clicked())
    widget.setAutoDefault(True)  # Enter presses the focused button in every window
    return widget


def icon_button(  # noqa: PLR0913 — each says one visible thing
    look: Look, icon: str, name: str, clicked: Callable[[], object], *, size: int = 22,
    role: str = "",
) -> QPushButton:  # fmt: skip
    """A button with a picture only; `name` is its tip and what a screen reader says."""
    widget = button("", clicked, role=role, name=name, tip=name)
    widget.setIcon(icons.icon(icon, look.px(size), look.palette.ink))
    widget.setIconSize(QSize(look.px(size), look.px(size)))
    return widget


def set_icon(widget: QPushButton, look: Look, icon: str, color: str = "", size: int = 20) -> None:
    """Put an icon before the text of a button."""
    if widget.text() and not widget.text().startswith(_GAP):
        widget.setText(_GAP + widget.text())
    widget.setIcon(icons.icon(icon, look.px(size), color or look.palette.ink))
    widget.setIconSize(QSize(look.px(size), look.px(size)))


def card(role: str = "card") -> QFrame:
    """A framed area."""
    frame = QFrame()
    frame.setProperty("role", role)
    return frame


def column(parent: QWidget | None = None, *, margin: int = 0, spacing: int = 0) -> QVBoxLayout:
    """A vertical layout with the same margin on all sides."""
    layout = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)
    return layout


def row(parent: QWidget | None = None, *, margin: int = 0, spacing: int = 0) -> QHBoxLayout:
    """A horizontal layout with the same margin on all sides."""
    layout = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)
    return layout


def clear(layout: QLayout) -> None:
    """Remove and delete everything in a layout."""
    while layout.count():
        item = layout.takeAt(0)
        widget: QWidget | None = item.widget()
        inner: QLayout | None = item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


class Grid(QLayout):
    """Cells of equal width, as many in a row as their least width allows.

    Args:
        least: width in pixels under which a cell is not squeezed.
        most: columns at the most.
        spacing: between cells, in pixels.
    """

    def __init__(self, least: int, most: int, spacing: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._least, self._most = least, most
        self._heights: dict[int, list[int]] = {}  # of the rows; asked for often, costly to compute
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self._heights.clear()

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = self._rows(width)
        return sum(rows) + self.spacing() * max(0, len(rows) - 1)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        columns, gap = self.columns(rect.width()), self.spacing()
        width = self._cell(rect.width())
        top = rect.y()
        for number, height in enumerate(self._rows(rect.width())):
            for index, item in enumerate(self._items[number * columns : (number + 1) * columns]):
                item.setGeometry(QRect(rect.x() + index * (width + gap), top, width, height))
            top += height + gap

    def sizeHint(self) -> QSize:
        wanted = self._least * min(self._most, max(1, len(self._items)))
        return QSize(wanted, self.heightForWidth(wanted))

    def minimumSize(self) -> QSize:
        return QSize(self._least // 2, 0)

    def columns(self, width: int) -> int:
        """How many cells stand side by side in `width` pixels."""
        fitting = (width + self.spacing()) // (self._least + self.spacing())
        return max(1, min(self._most, fitting))

    def _height(self, item: QLayoutItem, width: int) -> int:
        if item.hasHeightForWidth():  # what is least elsewhere is guessed for a narrower cell
            return int(item.heightForWidth(width))
        return max(item.sizeHint().height(), item.minimumSize().height())

    def _cell(self, width: int) -> int:
        """Width of a cell when the grid is `width` wide."""
        columns = self.columns(width)
        return (width - self.spacing() * (columns - 1)) // columns

    def _rows(self, width: int) -> list[int]:
        """Heights of the rows when the grid is `width` wide."""
        if width not in self._heights:
            columns, cell = self.columns(width), self._cell(width)
            heights = [self._height(item, cell) for item in self._items]
            self._heights[width] = [
                max(heights[start : start + columns]) for start in range(0, len(heights), columns)
            ]
        return self._heights[width]


class Scroll(QScrollArea):
    """A page that scrolls down, with a body to fill."""

    def __init__(self, *, margins: tuple[int, int, int, int], spacing: int) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        body.setObjectName("pageBody")
        self.body = column(body, spacing=spacing)
        self.body.setContentsMargins(*margins)
        self.setWidget(body)

    def focusNextPrevChild(self, next_one: bool) -> bool:
        moved = super().focusNextPrevChild(next_one)
        focused = self.focusWidget()
        if moved and focused is not None:
            self.ensureWidgetVisible(focused, 20, 40)
        return moved


def bring_into_view(widget: QWidget) -> None:
    """Scroll the page so far that `widget`, which may be new on it, is seen whole."""

    def scroll() -> None:
        page = widget.parentWidget()
        while page is not None and not isinstance(page, Scroll):
            page = page.parentWidget()
        if page is not None:
            page.ensureWidgetVisible(widget, 20, 20)

    QTimer.singleShot(0, widget, scroll)  # when it has its place


def pass_through(widget: QWidget) -> None:
    """Let the pointer go through everything that lies on `widget`."""
    children: Iterable[QWidget] = widget.findChildren(QWidget)
    for child in children:
        child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
