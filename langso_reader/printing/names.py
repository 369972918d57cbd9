"""File names that people understand when they find them on a stick a month later."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from langso_reader.printing.jobs import Form

if TYPE_CHECKING:
    from langso_reader.printing.jobs import PrintJob

MAX_NAME: Final = 60
_WORDS: Final = {
    Form.A4: "Tap-in",
    Form.BOOKLET: "Tap-gap-A5",
    Form.LARGE: "Tap-in-chu-to",
    Form.LEAFLET: "To-roi",
    Form.POSTER: "Ap-phich",
    Form.BULLETIN: "Ban-tin-loa",
    Form.CARDS: "The-treo-tuong",
    Form.SHEETS: "So-hop",
}
_OTHER: Final = re.compile(r"[^A-Za-z0-9]+")


def without_marks(text: str) -> str:
    """ASCII letters and digits of `text`, other characters as single hyphens."""
    text = text.replace("đ", "d").replace("Đ", "D")
    plain = unicodedata.normalize("NFD", text).encode("ascii", "ignore").decode()
    return _OTHER.sub("-", plain).strip("-")


def _shortened(name: str) -> str:
    if len(name) <= MAX_NAME:
        return name
    return name[:MAX_NAME].rpartition("-")[0] or name[:MAX_NAME]


def suggested_name(job: PrintJob) -> str:
    """A file name for the PDF: what it is, what about, the day.

    Plain ASCII, so that it survives FAT32 sticks, old printers and phones.
    """
    topic = job.title or (job.articles[0].title if job.articles else "")
    middle = _shortened(without_marks(topic))
    parts = (_WORDS[job.form], middle, job.printed_on.isoformat())
    return "_".join(part for part in parts if part) + ".pdf"
