"""The system's printers: which there are, and sending pages to one.

Pages are drawn at 300 dpi from the same PDF that the preview shows, one at a time, in the
background, so that neither memory nor the window suffers from a long set.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRect, QSize
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from langso_reader.errors import LangsoError
from langso_reader.printing import Duplex

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from langso_reader.printing import Document
    from langso_reader.ui.background import Task

DPI = 300


class NoPrinterError(LangsoError):
    """The system has no printer, or the chosen one is gone."""

    code = "NO_PRINTER"


class PrinterFailedError(LangsoError):
    """The system took the pages but the printer did not."""

    code = "PRINTER_FAILED"


@dataclass(frozen=True, slots=True)
class Order:
    """What to send to a printer.

    Attributes:
        printer: its name; the system's own choice when empty.
        copies: how many.
        pages: indexes into the document's PDF, in the order of printing; all when empty.
        duplex: how the paper is turned.
        mono: ask the driver for grey.
        file: print into this PDF file instead, for tests and for people without a printer.
    """

    printer: str = ""
    copies: int = 1
    pages: tuple[int, ...] = ()
    duplex: Duplex = Duplex.NONE
    mono: bool = True
    file: Path | None = None


def printer_names() -> list[str]:
    """Names of the system's printers, the default one first."""
    names = list(QPrinterInfo.availablePrinterNames())
    default = QPrinterInfo.defaultPrinterName()
    if default in names:
        names.remove(default)
        names.insert(0, default)
    return names


def _printer(order: Order) -> QPrinter:
    if order.file is not None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(order.file))
    else:
        names = printer_names()
        name = order.printer or (names[0] if names else "")
        if name not in names:
            raise NoPrinterError(f"no printer {name!r}", name=name)
        printer = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DPI)
    printer.setFullPage(True)
    printer.setCopyCount(order.copies)
    printer.setCollateCopies(True)
    grey, color = QPrinter.ColorMode.GrayScale, QPrinter.ColorMode.Color
    printer.setColorMode(grey if order.mono else color)
    modes = {
        Duplex.NONE: QPrinter.DuplexMode.DuplexNone,
        Duplex.LONG: QPrinter.DuplexMode.DuplexLongSide,
        Duplex.SHORT: QPrinter.DuplexMode.DuplexShortSide,
    }
    printer.setDuplex(modes[order.duplex])
    return printer


def _page_layout(document: Document, index: int) -> QPageLayout:
    width, height = document.page_size(index)
    landscape = width > height
    short, long = sorted((width, height))
    size = QPageSize(
        QPageSize.id(QSize(round(short), round(long)), QPageSize.SizeMatchPolicy.FuzzyMatch)
    )
    if not size.isValid():
        size = QPageSize(QPageSize.PageSizeId.A4)
    turn = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    return QPageLayout(size, turn, QMarginsF(0, 0, 0, 0))


def _image(document: Document, index: int, *, mono: bool) -> QImage:
    page = document.render_page(index, DPI, grey=mono)
    form = QImage.Format.Format_Grayscale8 if mono else QImage.Format.Format_RGB888
    return QImage(page.pixels, page.width, page.height, page.stride, form).copy()


def send(document: Document, order: Order, task: Task) -> int:
    """Draw the pages of `order`; called in the background.

    Returns:
        How many pages were sent.

    Raises:
        NoPrinterError: there is no such printer.
        PrinterFailedError: the system did not take the pages.
    """
    printer = _printer(order)
    pages: Sequence[int] = order.pages or range(document.page_count)
    printer.setDocName(document.job.title or "Làng số")
    printer.setPageLayout(_page_layout(document, pages[0]))
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterFailedError("the printer took no pages", name=printer.printerName())
    try:
        for done, index in enumerate(pages):
            if task.cancelled():
                printer.abort()
                break
            if done:
                printer.setPageLayout(_page_layout(document, index))
                printer.newPage()
            image = _image(document, index, mono=order.mono)
            painter.drawImage(QRect(0, 0, printer.width(), printer.height()), image)
            task.progress(done + 1, len(pages))
    finally:
        painter.end()
    if printer.printerState() is QPrinter.PrinterState.Error:
        raise PrinterFailedError("the printer reports an error", name=printer.printerName())
    return len(pages)
