"""What goes through a one-sided printer in one go: fronts, then backs, each side at its place.

A run is a PDF of its own whose pages are exactly the sides that the printer is to print, in that
order, with an empty page where a sheet has no back. So no driver has to understand page ranges or
reversed order, and with several copies the stack never gets out of step.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from langso_reader.printing import Document, PrintJob
    from langso_reader.ui.printing_plan import Turn

MOST_SHEETS: Final = 50  # in one go: fits every tray, and little is lost when the paper jams


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a sheet.

    Attributes:
        page: index into the document's PDF; None for an empty side.
        turned: upside down.
    """

    page: int | None
    turned: bool = False


def front_sides(count: int) -> list[Side]:
    """The first sides of a document of `count` pages."""
    return [Side(page) for page in range(0, count, 2)]


def back_sides(count: int, turn: Turn, *, lying: bool) -> list[Side]:
    """The second sides, in the order in which the printer takes the stack.

    Args:
        count: pages of the document.
        turn: how this printer takes it.
        lying: the pages are wider than high (booklets, two pages side by side) and turned like
            those of a book, so the paper is turned on its short edge.
    """
    turned = turn.long_edge == lying
    backs = [Side(p, turned) if p < count else Side(None) for p in range(1, count + 1, 2)]
    return backs[::-1] if turn.reverse else backs


def batches(copies: int, sheets: int, most: int = MOST_SHEETS) -> list[int]:
    """Copies to print in one go, so that a stack stays small enough to be put back by hand."""
    at_once = max(1, most // max(1, sheets))
    full, rest = divmod(copies, at_once)
    return [at_once] * full + ([rest] if rest else [])


def run_document(document: Document, sides: list[Side]) -> Document:
    """A document of these sides; everything on them stays vector.

    Raises:
        LangsoError: the typesetter refused, or its folder cannot be written.
    """
    from langso_reader.printing import Document  # noqa: PLC0415 — heavy; not before it is printed
    from langso_reader.printing.engine import compile_pdf  # noqa: PLC0415

    job: PrintJob = document.job
    width, height = document.page_size(0)
    data = {
        "title": job.title,
        "date": [job.printed_on.year, job.printed_on.month, job.printed_on.day],
        "width": width,
        "height": height,
        "sides": [{"page": side.page, "turned": side.turned} for side in sides],
    }
    files = {"sheets.json": json.dumps(data).encode(), "pages.pdf": document.pdf}
    pdf = compile_pdf("runs.typ", files)
    return Document(job, pdf, document.pdf, tuple((side.page,) for side in sides))
