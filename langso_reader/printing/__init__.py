"""Paper: print sets become pages through one typesetter, for preview, PDF and printer alike.

Importing this package is light: the typesetter, the PDF library and the QR library are loaded when
one of the functions below is first used (and then take about 30 ms).

    work_apart()                                # the window: typesetter in its own process

    job = PrintJob(articles=(story,), title="Họp thôn", labels=labels)
    document = typeset(job, edition.picture)
    document.pdf; document.page_count; document.sheets; document.png(0, width=600)
    document.render_page(0, dpi=300)            # pixels for a printer
    document.fronts(); document.backs()         # for one-sided printers
    suggested_name(job); estimate_pages(job); test_sheet(day)
    save_set(path, chosen); load_set(path)
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from langso_reader.printing.errors import (
    CancelledError,
    EmptySetError,
    PressDiedError,
    PrintingError,
    SavedSetError,
    TooLongError,
)
from langso_reader.printing.jobs import COVERS, Duplex, Form, Labels, PrintJob
from langso_reader.printing.names import suggested_name
from langso_reader.printing.sets import SavedSet, load_set, save_set

if TYPE_CHECKING:
    from langso_reader.printing.document import Document
    from langso_reader.printing.estimate import estimate_pages
    from langso_reader.printing.onesided import test_sheet
    from langso_reader.printing.raster import Image
    from langso_reader.printing.typesetting import first_pages, typeset
    from langso_reader.printing.workshop import warm_up, work_apart

__all__ = [
    "COVERS",
    "CancelledError",
    "Document",
    "Duplex",
    "EmptySetError",
    "Form",
    "Image",
    "Labels",
    "PressDiedError",
    "PrintJob",
    "PrintingError",
    "SavedSet",
    "SavedSetError",
    "TooLongError",
    "estimate_pages",
    "first_pages",
    "load_set",
    "save_set",
    "suggested_name",
    "test_sheet",
    "typeset",
    "warm_up",
    "work_apart",
]

_LATER = {
    "Document": "document",
    "Image": "raster",
    "estimate_pages": "estimate",
    "first_pages": "typesetting",
    "test_sheet": "onesided",
    "typeset": "typesetting",
    "warm_up": "workshop",
    "work_apart": "workshop",
}


def __getattr__(name: str) -> object:
    """Load the heavy modules when they are first asked for."""
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = importlib.import_module(f"{__name__}.{_LATER[name]}")
    value = getattr(module, name)
    globals()[name] = value
    return value
