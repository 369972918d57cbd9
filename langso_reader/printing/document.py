"""A set document: its pages as PDF, as pictures and as what a printer is fed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from langso_reader.printing import raster
from langso_reader.printing.jobs import Duplex, Form

if TYPE_CHECKING:
    from langso_reader.printing.imposition import Side
    from langso_reader.printing.jobs import PrintJob

SCREEN_DPI: Final = 96.0
PRINT_DPI: Final = 300.0


class Document:
    """What `typeset` gives.

    Attributes:
        job: what was asked for.
        pdf: the sheets to print or save; preview and printer show exactly these.
        reading_pdf: the pages in reading order; the same as `pdf` unless pages were laid on sheets.
        sides: for each page of `pdf`, the pages of `reading_pdf` on it (None: blank).
        left_out: paths of pictures that were missing or could not be decoded.
    """

    def __init__(
        self,
        job: PrintJob,
        pdf: bytes,
        reading_pdf: bytes,
        sides: tuple[Side, ...],
        left_out: tuple[str, ...] = (),
    ) -> None:
        self.job = job
        self.pdf = pdf
        self.reading_pdf = reading_pdf
        self.sides = sides
        self.left_out = left_out

    @property
    def page_count(self) -> int:
        """Pages of `pdf`, that is printed sides."""
        return len(self.sides)

    @cached_property
    def reading_count(self) -> int:
        """Pages in reading order, as "Trang 1 / y" counts them."""
        with raster.opened(self.reading_pdf) as document:
            return len(document)

    @property
    def sheets(self) -> int:
        """Sheets of paper for one copy."""
        folded = self.job.form is Form.BOOKLET
        if self.job.form in {Form.POSTER, Form.CARDS}:
            return self.page_count  # these hang on a wall: one side only
        both = folded or self.job.duplex is not Duplex.NONE
        return -(-self.page_count // 2) if both else self.page_count

    @cached_property
    def _starts(self) -> dict[str, int]:
        """First reading page of each article, from the bookmarks of the PDF."""
        with raster.opened(self.reading_pdf) as document:
            marks = [
                destination.get_index()
                for item in document.get_toc(max_depth=1)
                if item.level == 0 and (destination := item.get_dest()) is not None
            ]
        skip = 1 if self._has_contents else 0
        articles = self.job.articles
        return {
            article.id: mark
            for article, mark in zip(articles, marks[skip : skip + len(articles)], strict=False)
        }

    @property
    def _has_contents(self) -> bool:
        return self.job.has_contents and self.job.form in {Form.A4, Form.BOOKLET, Form.LARGE}

    def pages_of(self, article_id: str) -> range:
        """Reading pages of one article, from 0; empty when it is not in the set.

        A term that shares its page with others has that page.
        """
        starts = self._starts
        if article_id not in starts:
            return range(0)
        first = starts[article_id]
        later = [start for start in starts.values() if start > first]
        return range(first, min(later, default=max(first + 1, self._end)))

    @cached_property
    def _end(self) -> int:
        """The reading page after the last article."""
        extra = self.job.form in {Form.A4, Form.BOOKLET, Form.LARGE}
        after = (self.job.questions + self.job.notes) if extra else 0
        return self.reading_count - after

    def render_page(
        self, index: int, dpi: float = PRINT_DPI, *, grey: bool = False
    ) -> raster.Image:
        """One page of `pdf` as pixels.

        Args:
            index: page from 0.
            dpi: dots an inch; at least 300 for a printer.
            grey: one channel, for black-and-white drivers.
        """
        with raster.opened(self.pdf) as document:
            return raster.draw(document[index], dpi / raster.POINTS_PER_INCH, grey=grey)

    def reading_page(self, index: int, dpi: float = SCREEN_DPI) -> raster.Image:
        """One page in reading order as pixels, for a preview of a folded booklet."""
        with raster.opened(self.reading_pdf) as document:
            return raster.draw(document[index], dpi / raster.POINTS_PER_INCH)

    def page_size(self, index: int) -> tuple[float, float]:
        """Width and height of a page of `pdf` in points."""
        with raster.opened(self.pdf) as document:
            width, height = document.get_page_size(index)
        return float(width), float(height)

    def png(self, index: int, *, dpi: float = SCREEN_DPI, width: int | None = None) -> bytes:
        """One page of `pdf` as a PNG file.

        Args:
            index: page from 0.
            dpi: dots an inch.
            width: pixels; wins over `dpi`.
        """
        if width is not None:
            dpi = width / self.page_size(index)[0] * raster.POINTS_PER_INCH
        return self.render_page(index, dpi).png(level=3)

    def fronts(self) -> list[int]:
        """Pages of `pdf` to print first on a one-sided printer, in that order."""
        return list(range(0, self.page_count, 2))

    def backs(self, *, reverse: bool = False) -> list[int]:
        """Pages of `pdf` to print on the other sides once the stack is put back, in that order.

        Args:
            reverse: for printers that take the last sheet of the stack first; `test_sheet` finds
                out.
        """
        pages = list(range(1, self.page_count, 2))
        return pages[::-1] if reverse else pages
