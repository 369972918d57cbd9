"""Pictures from verified bytes, decoded in the background at the size they are shown.

Only PNG and JPEG, at most 6000×6000 pixels and 64 MB; anything else becomes an empty picture of the
right size, never None: Qt would open the path of an undecodable picture itself.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPainterPath

if TYPE_CHECKING:
    from collections.abc import Callable

    from langso_reader.ui.background import Background, Task

MAX_SIDE = 6000  # pixels
MAX_MEGABYTES = 64
_CACHE_BYTES = 12 * 1024 * 1024  # fifteen pictures of articles; one more takes 10 ms
_FORMATS = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpeg"}


def blank(size: QSize, color: str) -> QImage:
    """A picture of one colour."""
    picture = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(QColor(color))
    return picture


def _format(data: bytes) -> str:
    """Which of our two formats `data` begins like; "" for neither.

    Qt must not be asked: to tell the size of an SVG it parses it, and opens the files, network
    paths included, that the drawing names.
    """
    return next((name for start, name in _FORMATS.items() if data.startswith(start)), "")


def decode(data: bytes | None, size: QSize, color: str = "#E4DBCB") -> QImage:
    """Decode at most `size`, cropped to its shape; one colour when that is not possible.

    Args:
        data: a PNG or JPEG file.
        size: of the result in device pixels.
        color: of the result when `data` cannot be decoded.
    """
    kind = _format(data or b"")
    if data is None or not kind:
        return blank(size, color)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(MAX_MEGABYTES)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setAutoDetectImageFormat(False)
    full = reader.size()
    if full.isEmpty() or max(full.width(), full.height()) > MAX_SIDE:
        return blank(size, color)
    reader.setScaledSize(full.scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    picture = reader.read()
    if picture.isNull():
        return blank(size, color)
    left = (picture.width() - size.width()) // 2
    top = (picture.height() - size.height()) // 2
    return picture.copy(left, top, size.width(), size.height())


def rounded_shape(size: QSize, radius: float, *, bottom: bool = True) -> QPainterPath:
    """A rectangle with round corners; one that runs on below `size` if `bottom` is false."""
    path = QPainterPath()
    height = size.height() + (0 if bottom else 2 * radius)
    path.addRoundedRect(0, 0, size.width(), height, radius, radius)
    return path


def rounded(picture: QImage, radius: float, *, bottom: bool = True) -> QImage:
    """The picture with round corners; square ones at the bottom if `bottom` is false."""
    result = QImage(picture.size(), QImage.Format.Format_ARGB32_Premultiplied)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(rounded_shape(picture.size(), radius, bottom=bottom))
    painter.drawImage(0, 0, picture)
    painter.end()
    return result


class PictureLoader(QObject):
    """Decodes pictures in the background and keeps the latest ones.

    Args:
        background: the helper that runs the decoding.
        read: gives the verified bytes of a picture by its path; called in a thread; may raise.
    """

    def __init__(
        self, background: Background, read: Callable[[str], bytes | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._read = read
        self._kept: OrderedDict[tuple[str, int, int], QImage] = OrderedDict()
        self._bytes = 0

    def get(
        self, path: str, size: QSize, done: Callable[[QImage], None], owner: QObject
    ) -> QImage | None:
        """The picture when it is at hand; else None now and `done(picture)` later.

        A damaged or missing picture comes as a plain area: the page stays readable.
        """
        key = (path, size.width(), size.height())
        kept = self._kept.get(key)
        if kept is not None:
            self._kept.move_to_end(key)
            return kept

        def work(_task: Task) -> QImage:
            return decode(self._read(path), size)

        def deliver(picture: QImage) -> None:
            self._keep(key, picture)
            done(picture)

        def failed(_error: object) -> None:
            done(blank(size, "#E4DBCB"))

        self._background.run(work, deliver, failed=failed, owner=owner, after_paint=True)
        return None

    def _keep(self, key: tuple[str, int, int], picture: QImage) -> None:
        self._kept[key] = picture
        self._bytes += picture.sizeInBytes()
        while self._bytes > _CACHE_BYTES and len(self._kept) > 1:
            _, old = self._kept.popitem(last=False)
            self._bytes -= old.sizeInBytes()
