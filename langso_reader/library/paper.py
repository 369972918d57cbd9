"""From what a person chose to what the typesetter needs."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import TYPE_CHECKING

from langso_reader.printing import PrintJob
from langso_reader.printing.labels import labels_of
from langso_reader.printing.sets import SavedSet

if TYPE_CHECKING:
    from langso_reader.library.edition import Edition

_SHARED = {f.name for f in dataclasses.fields(PrintJob)} & {
    f.name for f in dataclasses.fields(SavedSet)
}


def job_of(edition: Edition, chosen: SavedSet, today: dt.date) -> PrintJob:
    """The job for the articles of a set that this edition has.

    Raises:
        LangsoError: an article cannot be read.
    """
    known, _missing = chosen.known(edition.entries)
    options = {name: getattr(known, name) for name in _SHARED}
    articles = tuple(edition.article(i) for i in known.ids)
    return PrintJob(
        articles=articles,
        printed_on=today,
        edition_label=edition.label,
        labels=labels_of(edition, articles),
        **options,
    )


def today() -> dt.date:
    """The day of this place, as people say it."""
    return dt.datetime.now().astimezone().date()
