"""The system's printers: which there are, what they can, and sending pages to one.

Two ways, see docs/printers.md. With CUPS the PDF itself goes to the queue, as vectors. Elsewhere
each page is drawn at 300 dpi or more from the same PDF that the preview shows, one at a time, in
the background, so that neither memory nor the window suffers from a long set.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMarginsF, QRect, QSize
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from langso_reader.errors import LangsoError
from langso_reader.printing import Duplex
from langso_reader.ui import printing_cups as cups
from langso_reader.ui.printing_cups import PrinterFailedError
from langso_reader.ui.printing_plan import PrinterFacts, lacks_paper, paper_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from langso_reader.printing import Document
    from langso_reader.ui.background import Task

DPI: Final = 300
_PAPERS: Final = {
    QPageSize.PageSizeId.A4: "A4",
    QPageSize.PageSizeId.A3: "A3",
    QPageSize.PageSizeId.A2: "A2",
}


class NoPrinterError(LangsoError):
    """The system has no printer, or the chosen one is gone."""

    code = "NO_PRINTER"


class NoPaperSizeError(LangsoError):
    """The printer does not take the paper that the pages need."""

    code = "PRINTER_PAPER"


@dataclass(frozen=True, slots=True)
class Order:
    """What to send to a printer.

    Attributes:
        printer: its name; the system's own choice when empty.
        copies: how many.
        pages: indexes into the document's PDF, ascending; all when empty.
        duplex: how the printer turns the paper.
        mono: ask the driver for grey.
        file: print into this PDF file instead, for tests and for people without a printer.
    """

    printer: str = ""
    copies: int = 1
    pages: tuple[int, ...] = ()
    duplex: Duplex = Duplex.NONE
    mono: bool = True
    file: Path | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of an order.

    Attributes:
        pages: how many sides of one copy were sent.
        job: its name in the queue; "" where the system gives none.
    """

    printer: str
    pages: int
    job: str = ""


def printer_names() -> list[str]:
    """Names of the system's printers, the default one first."""
    names = list(QPrinterInfo.availablePrinterNames())
    default = QPrinterInfo.defaultPrinterName()
    if default in names:
        names.remove(default)
        names.insert(0, default)
    return names


def _facts(name: str) -> PrinterFacts:
    info = QPrinterInfo.printerInfo(name)
    modes = set(info.supportedDuplexModes())
    known = {_PAPERS.get(size.id(), "") for size in info.supportedPageSizes()}
    duplex = QPrinter.DuplexMode.DuplexLongSide in modes
    return PrinterFacts(name, duplex=duplex, papers=frozenset(known - {""}))


def printers() -> list[PrinterFacts]:
    """The printers and what the system says of them; may take a second, so in the background."""
    return [_facts(name) for name in printer_names()]


def _chosen(order: Order) -> str:
    """The printer that is meant.

    Raises:
        NoPrinterError: the system has it no longer.
    """
    names = printer_names()
    name = order.printer or (names[0] if names else "")
    if name not in names:
        raise NoPrinterError(f"no printer {name!r}", name=name)
    return name


def send(document: Document, order: Order, task: Task) -> Sent:
    """Print; called in the background.

    Raises:
        NoPrinterError: there is no such printer.
        NoPaperSizeError: it does not take this paper.
        PrinterFailedError: or the subclass that says why it takes no pages.
    """
    if order.file is not None:
        return Sent("", _draw(document, order, _into_file(order.file), task))
    name = _chosen(order)
    paper = paper_of(*document.page_size(0))
    if lacks_paper(_facts(name), paper):
        raise NoPaperSizeError(f"{name} takes no {paper}", name=name, paper=paper)
    if cups.available():
        return _submit(document, order, name, paper)
    return Sent(name, _draw(document, order, _driver(name), task))


def _submit(document: Document, order: Order, name: str, paper: str) -> Sent:
    request = cups.Request(
        printer=name,
        title=document.job.title or "Làng số",
        copies=order.copies,
        paper=paper,
        duplex=order.duplex,
        mono=order.mono,
        pages=order.pages,
    )
    job = cups.submit(request, document.pdf)
    return Sent(name, len(order.pages) or document.page_count, job)


def _into_file(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def _driver(name: str) -> QPrinter:
    info = QPrinterInfo.printerInfo(name)
    if info.state() in {QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error}:
        raise PrinterFailedError(f"{name} reports an error", name=name)
    return QPrinter(info, QPrinter.PrinterMode.HighResolution)


def _set_up(printer: QPrinter, order: Order) -> None:
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


def _draw(document: Document, order: Order, printer: QPrinter, task: Task) -> int:
    """Draw the pages one by one.

    Raises:
        PrinterFailedError: the system did not take them.
    """
    _set_up(printer, order)
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
