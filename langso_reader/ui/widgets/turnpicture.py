"""Drawings of how a stack of paper goes back into the printer, in the colours of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from langso_reader import paths

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from langso_reader.ui.palette import Look

_SIZE: Final = QSize(288, 168)  # at 100 %
_LARGEST: Final = 130  # per cent: two drawings stand side by side on any screen
_COLORS: Final = {
    "#22302F": "ink",
    "#A9472A": "action",
    "#8A3620": "action_dark",
    "#F6E3DA": "action_tint",
    "#E4DBCB": "backdrop",
    "#1E6B5A": "jade",
    "#FFFFFF": "card",
}


def _themed(look: Look, name: str) -> bytes:
    """The drawing with the colours of the theme in place of those of the file."""
    try:
        text = paths.resource("turning", f"{name}.svg").read_text(encoding="utf-8")
    except OSError:  # an incomplete copy of the program: the words beside it still speak
        return b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 210"/>'
    for color, role in _COLORS.items():
        text = text.replace(color, f"@{role}@")
    for role in _COLORS.values():
        text = text.replace(f"@{role}@", getattr(look.palette, role))
    return text.encode()


class TurnPicture(QWidget):
    """One drawing; its description is what a screen reader says."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._renderer = QSvgRenderer(self)
        scale = min(look.zoom, _LARGEST) / 100
        self.setFixedSize(QSize(round(_SIZE.width() * scale), round(_SIZE.height() * scale)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_scene(self, name: str, said: str) -> None:
        """Show a drawing of `resources/turning`.

        Args:
            name: its file without the ending.
            said: the same in words.
        """
        self._renderer.load(QByteArray(_themed(self._look, name)))
        self.setAccessibleName(said)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._renderer.render(painter, QRectF(self.rect()))
