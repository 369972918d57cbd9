"""Finding out how a one-sided printer takes its stack back: two test sheets, two questions."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from langso_reader.printing.document import Document
from langso_reader.printing.engine import compile_pdf
from langso_reader.printing.jobs import Duplex, Form, PrintJob

if TYPE_CHECKING:
    import datetime as dt


def test_sheet(printed_on: dt.date) -> Document:
    """Two small sheets, front and back, that show how a printer takes the stack back.

    Print `fronts()`, put the stack back as usual, print `backs()`; then ask the person:

    * Does the back of sheet 1 say "Tờ 1"? If it says "Tờ 2": `Document.backs(reverse=True)`.
    * Turned over like the page of a book, is the back upright? If not: `PrintJob.turn_backs`.
    """
    job = PrintJob(
        articles=(), form=Form.BOOKLET, duplex=Duplex.NONE, printed_on=printed_on, cover=False
    )
    date = [printed_on.year, printed_on.month, printed_on.day]
    data = json.dumps({"title": "Tờ thử in hai mặt", "date": date}).encode()
    pdf = compile_pdf("testsheet.typ", {"sheets.json": data})
    return Document(job, pdf, pdf, tuple((page,) for page in range(4)))


test_sheet.__test__ = False  # type: ignore[attr-defined]  # its name is no test for pytest
