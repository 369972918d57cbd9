"""The bar on top: Home and Back at the same place on every page, search, zoom, print set."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QSizePolicy, QWidget

from langso_reader.ui.style import INTERFACE_FONT
from langso_reader.ui.widgets.announce import announce
from langso_reader.ui.widgets.basics import (
    button,
    column,
    icon_button,
    label,
    pass_through,
    picture_label,
    row,
    set_icon,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent

    from langso_reader.search import Suggestion
    from langso_reader.ui.palette import Look
    from langso_reader.ui.widgets.suggestions import Suggestions

MOST_TYPED = 300  # characters of a query


def _tr(text: str) -> str:
    return QCoreApplication.translate("TopBar", text)


class SearchField(QLineEdit):
    """Where people type what they look for; the arrow keys lead on to what is below it."""

    stepped = Signal(int)  # down +1, up -1
    escapePressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape:
            self.escapePressed.emit()
        else:
            super().keyPressEvent(event)


class TopBar(QWidget):
    """One line of controls; what they do is said by signals."""

    homeWanted = Signal()
    backWanted = Signal()
    zoomWanted = Signal(int)  # one step up or down
    printWanted = Signal()
    menuWanted = Signal()
    entered = Signal()  # Enter without a suggestion
    resultsWanted = Signal()  # the arrow key leads past the suggestions
    searchLeft = Signal()  # Esc with no suggestions open
    suggestionChosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._suggestions: Suggestions | None = None
        px = look.px
        self.compact = look.crowding > 135
        lines = column(self, spacing=px(12))
        lines.setContentsMargins(px(24), px(12), px(24), px(12))
        line = row(spacing=px(12))
        lines.addLayout(line)
        self.home = self._home_button()
        line.addWidget(self.home)
        self.back = button(
            "" if self.compact else _tr("Quay lại"), self.backWanted.emit, name=_tr("Quay lại"),
            tip=_tr("Quay lại trang trước (Alt + mũi tên trái)"),
        )  # fmt: skip
        self.back.setObjectName("back")
        set_icon(self.back, look, "arrow-left")
        line.addWidget(self.back)
        one_line = look.crowding <= 220
        if one_line:
            line.addWidget(self._search_box(), 1)
        else:
            line.addStretch(1)
        line.addWidget(self._zoom_box())
        line.addWidget(self._print_button())
        menu = icon_button(look, "list", _tr("Thêm: giao diện, ngôn ngữ, trợ giúp"), self._menu)
        menu.setObjectName("menu")
        self.menu_button = menu
        line.addWidget(menu)
        if not one_line:
            lines.addWidget(self._search_box())

    def _menu(self) -> None:
        self.menuWanted.emit()

    def _home_button(self) -> QPushButton:
        px = self._look.px
        widget = button(
            "", self.homeWanted.emit, role="plain", name=_tr("Trang chủ Làng số"),
            tip=_tr("Về trang chủ (Alt + Home)"),
        )  # fmt: skip
        widget.setObjectName("home")
        line = row(widget, spacing=px(10))
        line.setContentsMargins(px(4), 0, px(6), 0)
        sign = "sign" if self._look.motif else "sign-mono"
        line.addWidget(picture_label(sign, px(36), self._look.palette.ink))
        width = px(54)
        if not self.compact:
            brand = label(_tr("Làng số"), "brand")
            font = QFont(INTERFACE_FONT)
            font.setPixelSize(px(22))
            font.setWeight(QFont.Weight.Bold)
            line.addWidget(brand, 1)
            width += QFontMetrics(font).horizontalAdvance(brand.text()) + px(20)
        pass_through(widget)
        widget.setMinimumSize(width, px(48))
        return widget

    def _search_box(self) -> QFrame:
        px = self._look.px
        box = QFrame()
        box.setObjectName("searchBox")
        box.setMinimumHeight(px(48))
        line = row(box, spacing=0)
        line.setContentsMargins(px(16), 0, px(4), 0)
        line.addWidget(picture_label("search", px(20), self._look.palette.action))
        self.field = SearchField()
        self.field.setObjectName("searchField")
        self.field.setMaxLength(MOST_TYPED)
        hint = _tr("Tìm: bán nông sản, khám bệnh từ xa… (gõ không dấu cũng được)")
        self.field.setPlaceholderText(_tr("Tìm…") if self.compact else hint)
        self.field.setAccessibleName(_tr("Ô tìm kiếm"))
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.field.installEventFilter(self)
        self.field.stepped.connect(self._step)
        self.field.returnPressed.connect(self._enter)
        self.field.escapePressed.connect(self._escape)
        line.addWidget(self.field, 1)
        self.clear_button = icon_button(
            self._look, "close", _tr("Xoá chữ đã gõ"), self._clear, size=18, role="plain"
        )
        self.clear_button.hide()
        self.field.textChanged.connect(lambda text: self.clear_button.setVisible(bool(text)))
        line.addWidget(self.clear_button)
        self._box = box
        return box

    def _clear(self) -> None:
        self.field.clear()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the focus of the field on its frame; close the suggestions when one looks away."""
        kind = event.type()
        if watched is self.field:
            if kind in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
                self._box.setProperty("focused", kind == QEvent.Type.FocusIn)
                self._box.style().unpolish(self._box)
                self._box.style().polish(self._box)
            if kind == QEvent.Type.FocusOut:
                self.hide_suggestions()
        elif kind in {QEvent.Type.MouseButtonPress, QEvent.Type.Wheel}:
            self._press_elsewhere(event)  # type: ignore[arg-type] # both have a position
        return super().eventFilter(watched, event)

    # --- suggestions --------------------------------------------------------------------------

    @property
    def suggestions(self) -> Suggestions | None:
        """The list below the field while it is open."""
        shown = self._suggestions
        return shown if shown is not None and shown.isVisible() else None

    def show_suggestions(self, found: Sequence[Suggestion]) -> None:
        """Offer these below the field, or nothing when there are none."""
        if self._suggestions is None:
            if not found:
                return
            self._suggestions = self._make_suggestions()
        self._suggestions.show_below(self._box, found)

    def hide_suggestions(self) -> None:
        """Offer nothing until something is typed."""
        if self._suggestions is not None:
            self._suggestions.hide()

    def _make_suggestions(self) -> Suggestions:
        from langso_reader.ui.widgets.suggestions import Suggestions  # noqa: PLC0415 — not on Home

        made = Suggestions(self._look, self.parentWidget() or self)
        made.suggestionChosen.connect(self._choose)
        handle = self.window().windowHandle()
        if handle is not None:
            handle.installEventFilter(self)  # the window's own: sees every press of the mouse
        return made

    def _press_elsewhere(self, event: QMouseEvent) -> None:
        shown = self.suggestions
        if shown is not None:
            spot = shown.mapFrom(self.window(), event.position().toPoint())
            if not shown.rect().contains(spot):
                shown.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.set_count(int(self._count.text()))  # only now are the letters as large as they will be

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.suggestions is not None:
            self.suggestions.place_below(self._box)

    def _choose(self, chosen: object) -> None:
        self.hide_suggestions()
        self.suggestionChosen.emit(chosen)

    def _step(self, by: int) -> None:
        shown = self.suggestions
        if shown is not None and shown.step(by):
            announce(self.field, shown.current_words or self.field.text())
        elif by > 0:
            self.hide_suggestions()
            self.resultsWanted.emit()

    def _enter(self) -> None:
        current = self.suggestions.current if self.suggestions else None
        self.hide_suggestions()
        if current is not None:
            self.suggestionChosen.emit(current)
        else:
            self.entered.emit()

    def _escape(self) -> None:
        if self.suggestions is not None:
            self.hide_suggestions()
        else:
            self.searchLeft.emit()

    def _zoom_box(self) -> QWidget:
        box = QWidget()
        line = row(box)
        for text, step, name in (
            ("A–", -1, _tr("Thu nhỏ chữ và hình (Ctrl + −)")),
            ("A+", 1, _tr("Phóng to chữ và hình (Ctrl + +)")),
        ):
            widget = button(text, partial(self.zoomWanted.emit, step), name=name, tip=name)
            widget.setObjectName("zoomIn" if step > 0 else "zoomOut")
            widget.setStyleSheet(f"padding: 0; min-width: {self._look.px(44)}px;")
            line.addWidget(widget)
        return box

    def _print_button(self) -> QPushButton:
        px = self._look.px
        widget = button("", self.printWanted.emit, tip=_tr("Những bài đã gom để in"))
        widget.setObjectName("printSet")
        line = row(widget, spacing=px(8))
        line.setContentsMargins(px(16), 0, px(16), 0)
        text = label("" if self.compact else _tr("Tập in"), "strong")
        icon = picture_label("print-set", px(22), self._look.palette.ink)
        line.addWidget(icon if self.compact else text)
        self._count = label("0", "count")
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        pass_through(widget)
        self._print = widget
        return widget

    def set_count(self, count: int) -> None:
        """Show how many articles are in the print set."""
        self._count.setText(str(count))
        self._count.setVisible(count > 0)
        least = self._look.px(90 if self.compact else 122)
        layout = self._print.layout()
        wanted = layout.sizeHint().width() if layout else 0
        self._print.setMinimumWidth(max(least, wanted))
        self._print.setAccessibleName(_tr("Tập in: {n} bài").format(n=count))

    def set_query(self, text: str) -> None:
        """Show a query without searching again."""
        if self.field.text() != text:
            blocked = self.field.blockSignals(True)
            self.field.setText(text)
            self.field.blockSignals(blocked)
            self.clear_button.setVisible(bool(text))
