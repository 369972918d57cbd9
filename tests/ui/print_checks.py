"""Which page a printed page shows: found by looking, since printers write their text anew."""

from __future__ import annotations

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTransform

SIDE = 72  # pixels that a page is compared in
ALIKE = 6.0  # mean difference of grey levels under which two pages are the same
Look = tuple[int, ...]


def looks(pdf: bytes) -> list[Look]:
    """Each page small and grey, as it lies in an upright printer."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for page in document:
        bitmap = page.render(scale=1, grayscale=True)
        image = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride,
                       QImage.Format.Format_Grayscale8).copy()  # fmt: skip
        if image.width() > image.height():
            image = image.transformed(QTransform().rotate(90))
        found.append(_small(image))
    document.close()
    return found


def _small(image: QImage) -> Look:
    size = image.scaled(SIDE, SIDE, Qt.AspectRatioMode.IgnoreAspectRatio,
                        Qt.TransformationMode.SmoothTransformation)  # fmt: skip
    grey = size.convertToFormat(QImage.Format.Format_Grayscale8)
    return tuple(v for y in range(SIDE) for v in bytes(grey.constScanLine(y))[:SIDE])


def difference(one: Look, other: Look) -> float:
    """Mean difference of grey levels."""
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) / len(one)


def pages_shown(printed: bytes, document: bytes) -> list[tuple[int | None, bool]]:
    """For each printed page the page of `document` that it shows and whether it is upside down.

    A landscape sheet may be turned either way round by the printer; the first printed page says
    which way counts as upright. None stands for an empty page.
    """
    pages = looks(document)
    found = [_best(look, pages) for look in looks(printed)]
    turned_at_first = next((turned for page, turned in found if page is not None), False)
    return [(page, turned is not turned_at_first and page is not None) for page, turned in found]


def _best(look: Look, pages: list[Look]) -> tuple[int | None, bool]:
    if min(look) > 250:
        return None, False
    candidates = [(difference(look, page), index, False) for index, page in enumerate(pages)]
    candidates += [(difference(look, page[::-1]), i, True) for i, page in enumerate(pages)]
    mean, index, turned = min(candidates)
    assert mean < ALIKE, f"the nearest page differs by {mean:.1f}"
    return index, turned
