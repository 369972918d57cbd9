"""The column of facets beside a list: values with counts, the chosen one marked."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from langso_reader.library.browsing import FacetCount
from langso_reader.ui import painted
from langso_reader.ui.style import INTERFACE_FONT
from langso_reader.ui.widgets.basics import button, column, label, tied

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from PySide6.QtGui import QPaintEvent

    from langso_reader.ui.palette import Look

    Group = tuple[str, str, Sequence[FacetCount]]

SHOWN = 6  # values of a facet before "Xem thêm"
WHOLE = 8  # so many are shown without it
AT_ONCE = 12  # values that a screen holds


def _tr(text: str) -> str:
    return QCoreApplication.translate("Facets", text)


class FacetValue(QPushButton):
    """One value with its count; it paints both, as labels for each would triple the work of a page.

    Args:
        look: colours and sizes.
        facet: that it is a value of.
        taken: called with the value on a click; with an empty one when it was the chosen one.
    """

    def __init__(self, look: Look, facet: str, taken: Callable[[str], object]) -> None:
        super().__init__()
        self._look, self._facet = look, facet
        self._item, self._chosen = FacetCount("", "", 0), False
        self.setProperty("role", "facet")
        self.setCheckable(True)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: taken("" if self._chosen else self._item.value))

    def show_item(self, item: FacetCount, *, chosen: bool) -> None:
        """Show `item`; as the one in force when `chosen`."""
        if (item, chosen) != (self._item, self._chosen):
            self._item, self._chosen = item, chosen
            self.setProperty("facet", f"{self._facet}={item.value}")
            self.setAccessibleName(_tr("{title}: {n} bài").format(title=item.title, n=item.count))
            lines = 1 + len(item.title) // 27
            self.setMinimumHeight(self._look.px(44 if lines == 1 else 26 + 22 * lines))
            self.update()
        self.setChecked(chosen)  # a click has changed it

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


class FacetGroup(QWidget):
    """A heading with the values of one facet; its parts are kept and shown anew."""

    chosen = Signal(str, str)  # facet, value

    def __init__(self, look: Look, facet: str, heading: str) -> None:
        super().__init__()
        self._look, self._facet, self._heading = look, facet, heading
        self._open = False
        self._counts: Sequence[FacetCount] = ()
        self._chosen = ""
        self._layout = column(self, spacing=look.px(2))
        title = label(heading, "soft")
        title.setStyleSheet(f"font-weight: 600; font-size: {look.px(15)}px;")
        self._layout.addWidget(title)
        self._values: list[FacetValue] = []
        self._more: QPushButton | None = None

    def show_counts(self, counts: Sequence[FacetCount], chosen: str) -> None:
        """Show `counts`, of which `chosen` is in force; nothing at all when there are none."""
        self._counts, self._chosen = counts, chosen
        whole = self._open or len(counts) <= WHOLE
        shown = [c for i, c in enumerate(counts) if whole or i < SHOWN or c.value == chosen]
        while len(self._values) < len(shown):
            self._add_value()
        for widget, item in zip(self._values, shown, strict=False):
            widget.show_item(item, chosen=item.value == chosen)
        for n, widget in enumerate(self._values):
            widget.setVisible(n < len(shown))
        self._show_more(len(counts) - len(shown))
        self.setVisible(bool(counts))

    def _add_value(self) -> None:
        widget = FacetValue(self._look, self._facet, lambda v: self.chosen.emit(self._facet, v))
        self._layout.insertWidget(self._layout.count() - (self._more is not None), widget)
        if self._values:
            QWidget.setTabOrder(self._values[-1], widget)
        self._values.append(widget)

    def _show_more(self, left: int) -> None:
        if not left and self._more is None:
            return
        rest = _tr("Xem thêm {n}").format(n=left)
        if self._more is None:
            self._more = button(rest, self._unfold, role="plain")
            self._layout.addWidget(self._more)
        self._more.setText(rest)
        self._more.setAccessibleName(f"{self._heading}: {rest}")
        self._more.setVisible(bool(left))

    def _unfold(self) -> None:
        self._open = True
        self.show_counts(self._counts, self._chosen)


class FacetPanel(QWidget):
    """Groups of values; a click chooses one, a second click lets it go."""

    chosen = Signal(str, str)  # facet, value; an empty value lets the facet go

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._layout: QVBoxLayout = column(self, spacing=look.px(12))
        self._layout.addStretch(1)
        self._groups: dict[str, FacetGroup] = {}
        self._state: tuple[Sequence[Group], Mapping[str, str]] = ((), {})
        self._whole = False

    def show_facets(
        self, groups: Sequence[Group], filters: Mapping[str, str], *, rest: bool = True
    ) -> None:
        """Show groups: those in sight at once, the others when these are painted.

        Args:
            groups: (facet, heading, values) in the order of the screen.
            filters: the chosen value of each facet.
            rest: false leaves the others to the next call.
        """
        if self._state != (groups, filters):
            self._state, self._whole = (groups, dict(filters)), False
            self._show(AT_ONCE)
        if rest and not self._whole:
            self._whole = True
            painted.then(self, self._show)

    def _show(self, most: int | None = None) -> None:
        """Show the groups of the last `show_facets`, or those that begin before value `most`."""
        groups, filters = self._state
        focused: QWidget | None = self.focusWidget()
        again = focused.property("facet") if focused else None
        before = 0
        for facet, heading, counts in groups:
            if most is not None and before >= most:
                break
            before += min(len(counts), WHOLE)
            if counts or facet in self._groups:
                self._group(facet, heading).show_counts(counts, filters.get(facet, ""))
        self._order_tabs()
        if focused and again is not None and again != focused.property("facet"):
            self._focus(again)

    def _group(self, facet: str, heading: str) -> FacetGroup:
        if facet not in self._groups:
            group = FacetGroup(self._look, facet, heading)
            group.chosen.connect(self.chosen)
            order = [name for name, _, _ in self._state[0]]
            place = sum(order.index(name) < order.index(facet) for name in self._groups)
            self._groups[facet] = group
            self._layout.insertWidget(place, group)
        return self._groups[facet]

    def _order_tabs(self) -> None:
        """Tab goes down the column, whatever was made after the results beside it."""
        buttons: list[QPushButton] = []
        for group in self._in_order():
            buttons.extend(group.findChildren(QPushButton))
        for before, after in pairwise(buttons):
            if before.nextInFocusChain() is not after:
                QWidget.setTabOrder(before, after)

    def _in_order(self) -> list[FacetGroup]:
        return [self._groups[facet] for facet, _, _ in self._state[0] if facet in self._groups]

    def _focus(self, again: object) -> None:
        values: Iterable[FacetValue] = self.findChildren(FacetValue)
        for widget in values:
            if widget.property("facet") == again and not widget.isHidden():
                widget.setFocus()
