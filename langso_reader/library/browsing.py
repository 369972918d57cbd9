"""Narrowing the list of articles by what people know: need, topic, place, platform, person, kind.

Each facet's counts are those that a click would give: computed with the other facets applied.
"""

from __future__ import annotations

import enum
from collections import Counter
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from langso_reader.library.edition import Edition
    from langso_reader.pack.manifest import ArticleEntry


class Facet(enum.StrEnum):
    """A way to narrow the list; the order is that of the screen."""

    KIND = "kind"
    NEED = "need"
    TOPIC = "topic"
    REGION = "region"
    PROVINCE = "province"
    PLATFORM = "platform"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class FacetCount:
    """One value of a facet with how many articles it would leave."""

    value: str
    title: str
    count: int


@dataclass(frozen=True, slots=True)
class Listing:
    """What Browse shows: the entries that fit and the counts of every facet."""

    entries: tuple[ArticleEntry, ...]
    facets: dict[Facet, tuple[FacetCount, ...]]


KIND_ORDER = ("story", "platform", "material", "scam", "guide", "term")
FORM_ORDER = ("bulletin", "leaflet", "poster", "quiz", "lesson")


def values(entry: ArticleEntry, facet: Facet) -> Sequence[str]:  # noqa: PLR0911 — one a facet
    """The values of `entry` for a facet; a material counts for its kind and for its form."""
    match facet:
        case Facet.KIND:
            return (entry.kind, entry.form) if entry.form else (entry.kind,)
        case Facet.NEED:
            return entry.needs
        case Facet.TOPIC:
            return entry.topics
        case Facet.REGION:
            return (entry.region,) if entry.region else ()
        case Facet.PROVINCE:
            return tuple(p.strip() for p in entry.province.split(",") if p.strip())
        case Facet.PLATFORM:
            return entry.platforms if entry.kind != "platform" else (entry.id,)
        case Facet.PERSON:
            return entry.people


def _fits(entry: ArticleEntry, filters: Mapping[str, str]) -> bool:
    return all(value in values(entry, Facet(facet)) for facet, value in filters.items())


def sound_filters(filters: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The filters that name a facet; anything else is dropped."""
    known = {facet.value for facet in Facet}
    return {facet: value for facet, value in filters if facet in known and value}


def _order(entry: ArticleEntry) -> tuple[int, int, str]:
    kind = KIND_ORDER.index(entry.kind) if entry.kind in KIND_ORDER else len(KIND_ORDER)
    form = FORM_ORDER.index(entry.form) if entry.form in FORM_ORDER else 0
    return kind, form, entry.id if entry.form else ""


def listing(edition: Edition, filters: Mapping[str, str]) -> Listing:
    """The entries that fit all `filters`, by kind and title, with the counts of each facet."""
    entries = [entry for entry in edition.by_title if _fits(entry, filters)]
    entries.sort(key=_order)
    facets = {facet: _counts(edition, filters, facet) for facet in Facet}
    return Listing(tuple(entries), facets)


def _counts(edition: Edition, filters: Mapping[str, str], facet: Facet) -> tuple[FacetCount, ...]:
    others = {name: value for name, value in filters.items() if name != facet}
    fitting = (entry for entry in edition.entries.values() if _fits(entry, others))
    found = Counter(chain.from_iterable(set(values(entry, facet)) for entry in fitting))
    ordered = sorted(found, key=lambda value: _rank(edition, facet, value, found[value]))
    return tuple(FacetCount(v, _title(edition, facet, v), found[v]) for v in ordered)


def _rank(edition: Edition, facet: Facet, value: str, count: int) -> tuple[object, ...]:
    """The order of the taxonomy where it has one, else by count, people by given name."""
    from langso_reader.text import collation_key  # noqa: PLC0415

    tax = edition.taxonomy
    fixed = {
        Facet.KIND: [*KIND_ORDER, *FORM_ORDER],
        Facet.NEED: [need.id for need in tax.needs],
        Facet.REGION: [region.id for region in tax.regions],
    }.get(facet)
    if fixed is not None:
        return (fixed.index(value) if value in fixed else len(fixed),)
    if facet is Facet.PERSON:
        return (collation_key(value.rsplit(maxsplit=1)[-1]), collation_key(value))
    if facet is Facet.PROVINCE:
        return (collation_key(value.removeprefix("TP. ")),)
    return (-count, collation_key(_title(edition, facet, value)))


def _title(edition: Edition, facet: Facet, value: str) -> str:
    if facet in {Facet.NEED, Facet.TOPIC, Facet.REGION}:
        return edition.taxonomy.titles.get(value, value)
    if facet is Facet.PLATFORM:
        entry = edition.entries.get(value)
        return (entry.name or entry.title) if entry else value
    return value  # the face puts kinds into words; the rest are names


def newest_stories(edition: Edition, count: int) -> list[ArticleEntry]:
    """Stories for Home: the newest facts first, no two of one region side by side if possible."""
    stories = [e for e in edition.entries.values() if e.kind == "story" and e.picture]
    stories.sort(key=lambda e: (-e.year, e.id))
    chosen: list[ArticleEntry] = []
    for entry in stories:
        if len(chosen) < count and entry.region not in {e.region for e in chosen}:
            chosen.append(entry)
    rest = [e for e in stories if e not in chosen]
    return (chosen + rest)[:count]


def main_bricks(edition: Edition, count: int) -> list[ArticleEntry]:
    """The platforms that most articles speak of, one need after the other."""
    used: Counter[str] = Counter()
    for entry in edition.entries.values():
        used.update(entry.platforms)
    platforms = [e for e in edition.entries.values() if e.kind == "platform"]
    platforms.sort(key=lambda e: (-used[e.id], e.id))
    chosen: list[ArticleEntry] = []
    for entry in platforms:
        if entry.needs and entry.needs[0] not in {e.needs[0] for e in chosen if e.needs}:
            chosen.append(entry)
    rest = [e for e in platforms if e not in chosen]
    return (chosen + rest)[:count]
