"""A few choices side by side, one of them chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from langso_reader.ui.widgets.basics import button, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from langso_reader.ui.palette import Look


class Segments(QWidget):
    """A few choices side by side, one of them chosen."""

    chosen = Signal(object)

    def __init__(
        self, look: Look, name: str, choices: Sequence[tuple[object, str]], value: object
    ) -> None:
        super().__init__()
        self._buttons: dict[object, QPushButton] = {}
        line = row(self)
        for index, (choice, text) in enumerate(choices):
            widget = button(text, partial(self._choose, choice), role="segment")
            widget.setCheckable(True)
            widget.setAccessibleName(f"{name}: {text}")
            left = look.px(10) if index == 0 else 0
            right = look.px(10) if index == len(choices) - 1 else 0
            widget.setStyleSheet(
                f"border-top-left-radius: {left}px; border-bottom-left-radius: {left}px;"
                f"border-top-right-radius: {right}px; border-bottom-right-radius: {right}px;"
            )
            self._buttons[choice] = widget
            line.addWidget(widget, 1)
        self.set_value(value)

    def set_value(self, value: object) -> None:
        """Show a choice."""
        for choice, widget in self._buttons.items():
            widget.setChecked(choice == value)

    def _choose(self, choice: object) -> None:
        self.set_value(choice)
        self.chosen.emit(choice)
