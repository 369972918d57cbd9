"""The column of facets beside a list: values with counts, the chosen one marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from langso_reader.ui.style import INTERFACE_FONT
from langso_reader.ui.widgets.basics import button, clear, column, label, tied

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtGui import QPaintEvent

    from langso_reader.library.browsing import FacetCount
    from langso_reader.ui.palette import Look

SHOWN = 6  # values of a facet before "Xem thêm"
WHOLE = 8  # so many are shown without it


def _tr(text: str) -> str:
    return QCoreApplication.translate("Facets", text)


class FacetValue(QPushButton):
    """One value with its count; it paints both, as labels for each would triple the work of a page.

    Args:
        look: colours and sizes.
        item: what to show.
        chosen: shown as the one in force.
    """

    def __init__(self, look: Look, item: FacetCount, *, chosen: bool) -> None:
        super().__init__()
        self._look, self._item = look, item
        self.setProperty("role", "facet")
        self.setCheckable(True)
        self.setChecked(chosen)
        self.setAutoDefault(True)
        self.setAccessibleName(_tr("{title}: {n} bài").format(title=item.title, n=item.count))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        lines = 1 + len(item.title) // 27
        self.setMinimumHeight(look.px(44 if lines == 1 else 26 + 22 * lines))

    def _font(self, size: int) -> QFont:
        font = QFont(INTERFACE_FONT)
        font.setPixelSize(self._look.px(size))
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        palette, px = self._look.palette, self._look.px
        chosen, count = self.isChecked(), str(self._item.count)
        small = self._font(16 if chosen else 15)
        inside = self.rect().adjusted(px(12), px(2), -px(12), -px(2))
        width = QFontMetrics(small).horizontalAdvance(count)
        title = QRect(inside.topLeft(), inside.bottomRight())
        title.setRight(inside.right() - width - px(6))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter = QPainter(self)
        painter.setFont(self._font(16))
        painter.setPen(QColor(palette.action_dark if chosen else palette.ink))
        wrapped = middle | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        painter.drawText(title, wrapped, tied(self._item.title))
        painter.setFont(small)
        painter.setPen(QColor(palette.action_dark if chosen else palette.soft))
        painter.drawText(inside, middle | Qt.AlignmentFlag.AlignRight, count)
        painter.end()


class FacetPanel(QWidget):
    """Groups of values; a click chooses one, a second click lets it go."""

    chosen = Signal(str, str)  # facet, value; an empty value lets the facet go

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._open: set[str] = set()
        self._layout: QVBoxLayout = column(self, spacing=look.px(2))
        self._state: tuple[Sequence[tuple[str, str, Sequence[FacetCount]]], Mapping[str, str]] = (
            (),
            {},
        )

    def show_facets(
        self,
        groups: Sequence[tuple[str, str, Sequence[FacetCount]]],
        filters: Mapping[str, str],
    ) -> None:
        """Show groups.

        Args:
            groups: (facet, heading, values) in the order of the screen.
            filters: the chosen value of each facet.
        """
        if self._state == (groups, filters):
            return
        self._state = (groups, dict(filters))
        focused: QWidget | None = self.focusWidget()
        again = focused.property("facet") if focused else None
        clear(self._layout)
        for facet, heading, counts in groups:
            if counts:
                self._group(facet, heading, counts, filters.get(facet, ""))
        self._layout.addStretch(1)
        if again is not None:
            self._focus(again)

    def _focus(self, again: object) -> None:
        buttons: Iterable[QPushButton] = self.findChildren(QPushButton)
        for widget in buttons:
            if widget.property("facet") == again and not widget.isHidden():
                widget.setFocus()

    def _group(self, facet: str, heading: str, counts: Sequence[FacetCount], chosen: str) -> None:
        if self._layout.count():
            self._layout.addSpacing(self._look.px(10))
        title = label(heading, "soft")
        title.setStyleSheet(f"font-weight: 600; font-size: {self._look.px(15)}px;")
        self._layout.addWidget(title)
        whole = facet in self._open or len(counts) <= WHOLE
        shown = [c for i, c in enumerate(counts) if whole or i < SHOWN or c.value == chosen]
        for item in shown:
            self._layout.addWidget(self._value(facet, item, chosen=item.value == chosen))
        if not whole:
            rest = _tr("Xem thêm {n}").format(n=len(counts) - len(shown))
            more = button(rest, lambda: self._unfold(facet), role="plain")
            more.setAccessibleName(f"{heading}: {rest}")
            self._layout.addWidget(more)

    def _value(self, facet: str, item: FacetCount, *, chosen: bool) -> QPushButton:
        widget = FacetValue(self._look, item, chosen=chosen)
        widget.setProperty("facet", f"{facet}={item.value}")
        value = "" if chosen else item.value
        widget.clicked.connect(lambda: self.chosen.emit(facet, value))
        return widget

    def _unfold(self, facet: str) -> None:
        self._open.add(facet)
        groups, filters = self._state
        self._state = ((), {})
        self.show_facets(groups, filters)
