"""Drawn pages of a document, kept within a limit and drawn in the background when asked for."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from langso_reader.ui.background import Background, Task
    from langso_reader.ui.printing_setting import Pages

MOST_BYTES: Final = 40 * 1024 * 1024
_MOST_WIDTH: Final = 2400  # pixels of an enlarged page
_INCH: Final = 72.0


class PageStore(QObject):
    """Gives pages as pictures; those that are not drawn yet come with the signal `drawn`."""

    drawn = Signal(int, int)  # page, width in pixels

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._pages: Pages | None = None
        self._reading = False
        self._count = 0
        self._kept: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._asked: dict[tuple[int, int], Task] = {}

    def show(self, pages: Pages, *, reading: bool) -> None:
        """From now on give pages of this document."""
        self._pages, self._reading = pages, reading
        document = pages.document
        self._count = document.reading_count if reading else document.page_count
        self._kept.clear()
        for task in self._asked.values():
            task.cancel()
        self._asked.clear()

    def page(self, index: int, width: int) -> QImage | None:
        """A page of this width in device pixels, or None while it is being drawn."""
        key = (index, min(width, _MOST_WIDTH))
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if key not in self._asked and self._pages is not None and index < self._count:
            self._ask(key, self._pages)
        return None

    def _ask(self, key: tuple[int, int], pages: Pages) -> None:
        index, width = key
        reading = self._reading
        dpi = width / _points(pages, reading=reading) * _INCH

        def work(_task: Task) -> QImage:
            document = pages.document
            page = (
                document.reading_page(index, dpi) if reading else document.render_page(index, dpi)
            )
            form = QImage.Format.Format_RGB888
            return QImage(page.pixels, page.width, page.height, page.stride, form).copy()

        def done(picture: QImage) -> None:
            self._asked.pop(key, None)
            self._keep(key, picture)
            self.drawn.emit(*key)

        self._asked[key] = self._background.run(work, done, owner=self)

    def _keep(self, key: tuple[int, int], picture: QImage) -> None:
        self._kept[key] = picture
        total = sum(kept.sizeInBytes() for kept in self._kept.values())
        while total > MOST_BYTES and len(self._kept) > 1:
            _oldest, dropped = self._kept.popitem(last=False)
            total -= dropped.sizeInBytes()


def _points(pages: Pages, *, reading: bool) -> float:
    """Width of a page in points."""
    return pages.reading_width if reading else pages.size[0]
