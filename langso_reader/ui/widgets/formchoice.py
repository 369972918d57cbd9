"""Which sort of paper: the two usual ones side by side, the others behind a third button."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QIcon
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from langso_reader.printing import Form
from langso_reader.ui.widgets.basics import button, row
from langso_reader.ui.widgets.fields import chevron_down

if TYPE_CHECKING:
    from langso_reader.printing import SavedSet
    from langso_reader.ui.palette import Look

Kind = tuple[Form, str]  # form and, for posters, its paper


def _tr(text: str) -> str:
    return QCoreApplication.translate("FormChoice", text)


def kind_of(chosen: SavedSet) -> Kind:
    """The choice that stands for a set; large print is A4 with large type."""
    form = Form.A4 if chosen.form is Form.LARGE else chosen.form
    return form, chosen.paper if form is Form.POSTER else ""


class FormChoice(QWidget):
    """Emits the chosen kind."""

    chosen = Signal(object)  # Kind

    def __init__(self, look: Look, kind: Kind) -> None:
        super().__init__()
        self._look = look
        self._kind = kind
        self._usual: list[tuple[Kind, QPushButton]] = []
        line = row(self)
        usual = (((Form.A4, ""), _tr("A4")), ((Form.BOOKLET, ""), _tr("Gập đôi A5")))
        for value, text in usual:
            widget = self._segment(text, partial(self._choose, value))
            self._usual.append((value, widget))
            line.addWidget(widget, 3 if value[0] is Form.A4 else 5)
        self.other = self._segment("", self.show_menu)
        self.other.setObjectName("otherForms")
        self.other.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow after the words
        line.addWidget(self.other, 6)
        self.set_kind(kind)

    def _segment(self, text: str, act: object) -> QPushButton:
        widget = button(text, act, role="segment")  # type: ignore[arg-type]
        widget.setCheckable(True)
        widget.setAccessibleName(_tr("Khổ giấy: {t}").format(t=text) if text else "")
        return widget

    def others(self) -> list[tuple[Kind, str, str]]:
        """The less usual kinds: value, name, what it is."""
        return [
            ((Form.LEAFLET, ""), _tr("Tờ rơi"), _tr("Tờ rơi gấp ba, mỗi bài một tờ")),
            ((Form.POSTER, "A4"), _tr("Áp phích A4"), _tr("Áp phích một tờ A4")),
            ((Form.POSTER, "A3"), _tr("Áp phích A3"), _tr("Áp phích A3, ghép từ 2 tờ A4")),
            ((Form.POSTER, "A2"), _tr("Áp phích A2"), _tr("Áp phích A2, ghép từ 4 tờ A4")),
            ((Form.CARDS, ""), _tr("Thẻ treo tường"), _tr("Thẻ treo tường, mỗi bước một thẻ")),
            ((Form.BULLETIN, ""), _tr("Bản tin loa"), _tr("Bản tin loa, để đọc thành tiếng")),
            ((Form.SHEETS, ""), _tr("Phiếu họp"), _tr("Phiếu điểm danh và ghi chép buổi họp")),
        ]

    def set_kind(self, kind: Kind) -> None:
        """Show a choice."""
        self._kind = kind
        for value, widget in self._usual:
            widget.setChecked(value == kind)
        name = next((short for value, short, _long in self.others() if value == kind), "")
        self.other.setChecked(bool(name))
        shown = name or _tr("Kiểu khác")
        self.other.setText(shown)
        self.other.setAccessibleName(_tr("Khổ giấy: {t}").format(t=shown))
        palette = self._look.palette
        plain = palette.action_dark if self._look.motif else palette.card
        color = plain if name else palette.ink
        self.other.setIcon(QIcon(chevron_down(self._look.px(15), color)))
        self._shape()

    def _shape(self) -> None:
        radius = self._look.px(10)
        widgets = [widget for _value, widget in self._usual] + [self.other]
        for index, widget in enumerate(widgets):
            left = radius if index == 0 else 0
            right = radius if index == len(widgets) - 1 else 0
            widget.setStyleSheet(
                f"QPushButton {{ padding: 0 {self._look.px(3)}px;"
                f" border-top-left-radius: {left}px; border-bottom-left-radius: {left}px;"
                f" border-top-right-radius: {right}px; border-bottom-right-radius: {right}px; }}"
                f"{self._filled()}"
            )

    def _filled(self) -> str:
        """Where the theme has no tints, the chosen one is filled."""
        palette = self._look.palette
        filled = f"background: {palette.ink}; color: {palette.card};"
        return "" if self._look.motif else f"QPushButton:checked {{ {filled} }}"

    def menu(self) -> QMenu:
        """The menu of the less usual kinds."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        for value, _short, text in self.others():
            action = QAction(text, menu)
            action.setCheckable(True)
            action.setChecked(value == self._kind)
            action.triggered.connect(partial(self._picked, value))
            group.addAction(action)
            menu.addAction(action)
        menu.aboutToHide.connect(lambda: self.set_kind(self._kind))
        return menu

    def show_menu(self) -> None:
        """Open the menu under its button."""
        menu = self.menu()
        corner = self.other.mapToGlobal(QPoint(self.other.width(), self.other.height()))
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))

    def _picked(self, kind: Kind, *_checked: bool) -> None:
        self._choose(kind)

    def _choose(self, kind: Kind) -> None:
        self.set_kind(kind)
        self.chosen.emit(kind)
