"""Which page stands where on which sheet, and the sheets themselves.

The arithmetic is plain Python (`booklet_sides`); the sheets are set by the same typesetter, which
places whole pages as vector drawings: text stays text.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from langso_reader.printing import raster
from langso_reader.printing.engine import compile_pdf
from langso_reader.printing.errors import TooLongError
from langso_reader.printing.jobs import Duplex, Form

if TYPE_CHECKING:
    from langso_reader.printing.jobs import PrintJob

Side = tuple[int | None, ...]
"""Page numbers from 0 on one side of a sheet, left to right; None is a blank."""
MAX_PAGES: Final = 400


def booklet_sides(pages: int) -> list[Side]:
    """Sides of a folded booklet: front and back of each sheet, the outermost sheet first."""
    total = -(-pages // 4) * 4
    sides: list[Side] = []
    for sheet in range(total // 4):
        first, last = 2 * sheet, total - 1 - 2 * sheet
        for left, right in ((last, first), (first + 1, last - 1)):
            sides.append(tuple(page if page < pages else None for page in (left, right)))
    return sides


def two_up_sides(pages: int) -> list[Side]:
    """Sides with two pages each, in reading order."""
    return [(page, page + 1 if page + 1 < pages else None) for page in range(0, pages, 2)]


def lay_out(job: PrintJob, pdf: bytes, *, title: str) -> tuple[bytes, tuple[Side, ...]]:
    """Lay the pages of `pdf` on sheets as the job asks.

    Returns:
        The PDF to print, and for each of its pages the pages of `pdf` that it shows.

    Raises:
        TooLongError: a booklet of more pages than can be folded.
    """
    with raster.opened(pdf) as document:
        pages = len(document)
    if job.form is Form.BOOKLET:
        if pages > MAX_PAGES:
            raise TooLongError(f"{pages} pages in a booklet", count=pages, limit=MAX_PAGES)
        sides = booklet_sides(pages)
        turned = job.turn_backs if job.duplex is Duplex.NONE else job.duplex is Duplex.LONG
        return _impose(job, pdf, sides, title=title, turn_backs=turned), tuple(sides)
    if job.two_up and job.form in {Form.A4, Form.LARGE, Form.BULLETIN, Form.SHEETS}:
        sides = two_up_sides(pages)
        return _impose(job, pdf, sides, title=title, turn_backs=False), tuple(sides)
    if job.form is Form.POSTER and job.paper != "A4" and job.tiled:
        return _tile(job, pdf, pages, title=title)
    return pdf, tuple((page,) for page in range(pages))


def _job_file(job: PrintJob, title: str, **more: object) -> bytes:
    date = [job.printed_on.year, job.printed_on.month, job.printed_on.day]
    return json.dumps({"title": title, "date": date, **more}, ensure_ascii=False).encode()


def _impose(job: PrintJob, pdf: bytes, sides: list[Side], *, title: str, turn_backs: bool) -> bytes:
    """Landscape A4 sheets with two pages on each side, every back perhaps upside down."""
    listing = [list(side) for side in sides]
    data = _job_file(job, title, sides=listing, turn_backs=turn_backs)
    return compile_pdf("impose.typ", {"sheets.json": data, "pages.pdf": pdf})


def _tile(job: PrintJob, pdf: bytes, pages: int, *, title: str) -> tuple[bytes, tuple[Side, ...]]:
    """Each poster cut into A4 sheets: two for A3, four for A2."""
    across, down = (1, 2) if job.paper == "A3" else (2, 2)
    data = _job_file(job, title, pages=pages, across=across, down=down, paper=job.paper.lower())
    sides = tuple((page,) for page in range(pages) for _ in range(across * down))
    return compile_pdf("tiles.typ", {"sheets.json": data, "pages.pdf": pdf}), sides
