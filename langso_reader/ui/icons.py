"""Line icons in the colour of the theme, drawn once for each size."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from langso_reader import paths


@lru_cache(maxsize=128)
def _source(name: str) -> bytes:
    try:
        return paths.resource("icons", f"{name}.svg").read_bytes()
    except OSError:  # an incomplete copy of the program: the label beside the icon still speaks
        return b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"/>'


@lru_cache(maxsize=512)
def pixmap(name: str, size: int, color: str = "#22302F") -> QPixmap:
    """An icon as a picture.

    Args:
        name: its file in `resources/icons` without the ending.
        size: height in pixels of the window, before the screen's own scaling.
        color: for the parts drawn in `currentColor`.
    """
    renderer = QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", color.encode())))
    box = renderer.viewBoxF()
    ratio = box.width() / box.height() if box.height() else 1.0
    scale = QGuiApplication.primaryScreen().devicePixelRatio()
    shape = QSize(round(size * ratio * scale), round(size * scale))
    picture = QPixmap(shape)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, shape.width(), shape.height()))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


def icon(name: str, size: int, color: str = "#22302F") -> QIcon:
    """An icon for a button; the same picture whether it is enabled or not."""
    return QIcon(pixmap(name, size, color))
