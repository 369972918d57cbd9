"""From what a person chose to what the typesetter needs."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import TYPE_CHECKING

from langso_reader.printing import Labels, PrintJob
from langso_reader.printing.sets import SavedSet

if TYPE_CHECKING:
    from langso_reader.library.edition import Edition

_SHARED = {f.name for f in dataclasses.fields(PrintJob)} & {
    f.name for f in dataclasses.fields(SavedSet)
}


def print_labels(edition: Edition) -> Labels:
    """Words of the edition that articles name by id."""
    stories: dict[str, list[str]] = {}
    for entry in edition.of_kind("story"):
        for platform in entry.platforms:
            stories.setdefault(platform, []).append(entry.title)
    return Labels(
        topics=edition.taxonomy.titles,
        titles={e.id: e.name or e.title for e in edition.entries.values()},
        stories={platform: tuple(titles) for platform, titles in stories.items()},
    )


def job_of(edition: Edition, chosen: SavedSet, today: dt.date) -> PrintJob:
    """The job for the articles of a set that this edition has.

    Raises:
        LangsoError: an article cannot be read.
    """
    known, _missing = chosen.known(edition.entries)
    options = {name: getattr(known, name) for name in _SHARED}
    return PrintJob(
        articles=tuple(edition.article(i) for i in known.ids),
        printed_on=today,
        edition_label=edition.label,
        labels=print_labels(edition),
        **options,
    )


def today() -> dt.date:
    """The day of this place, as people say it."""
    return dt.datetime.now().astimezone().date()
