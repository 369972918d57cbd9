"""The menu at the right end of the bar: look, language, and the ways that the footer has too."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from langso_reader.ui.navigation import Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from langso_reader.ui.window import MainWindow


def _tr(text: str) -> str:
    return QCoreApplication.translate("Menus", text)


def main_menu(window: MainWindow, *, theme: str, language: str) -> QMenu:
    """A menu that acts on `window`, with the present theme and language marked."""
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    themes = (
        ("light", _tr("Màu thường")),
        ("contrast-white", _tr("Chữ đen nền trắng, rõ nét")),
        ("contrast-black", _tr("Chữ vàng nền đen, rõ nét")),
    )
    _choices(menu, themes, theme, window.set_theme)
    menu.addSeparator()
    _choices(menu, (("vi", "Tiếng Việt"), ("en", "English")), language, window.set_language)
    menu.addSeparator()
    for text, page in (
        (_tr("Cập nhật từ USB"), "update"),
        (_tr("Tất cả nội dung"), "browse"),
        (_tr("Trợ giúp và giới thiệu"), "help"),
        (_tr("Dành cho cán bộ"), "staff"),
    ):
        menu.addAction(text, partial(window.open, Place(page)))
    menu.addAction(_tr("Thoát"), window.close)
    return menu


def _choices(
    menu: QMenu,
    choices: tuple[tuple[str, str], ...],
    current: str,
    chosen: Callable[[str], None],
) -> None:
    """Actions of which one is marked."""
    group = QActionGroup(menu)
    for value, text in choices:
        action = QAction(text, menu)
        action.setCheckable(True)
        action.setChecked(value == current)
        action.triggered.connect(partial(_choose, chosen, value))
        group.addAction(action)
        menu.addAction(action)


def _choose(chosen: Callable[[str], None], value: str, *_checked: bool) -> None:
    chosen(value)
