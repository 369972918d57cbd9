"""The state of the packs in use, as the update page shows it: from manifests and from the log."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from langso_reader.errors import LangsoError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from langso_reader.pack.history import Event
    from langso_reader.pack.manifest import ArticleEntry, Manifest
    from langso_reader.pack.policy import SignatureInfo
    from langso_reader.pack.reader import Pack
    from langso_reader.pack.store import CheckReport, Store

LOG_LINES = 12


@dataclass(frozen=True, slots=True)
class PackState:
    """One pack in use, as the update page shows it.

    Attributes:
        counts: articles by kind.
        whole: result of the last full check; None when there was none.
        checked: when that was, in local time.
        damaged: titles of damaged articles, or names of other damaged files.
        previous: label of the edition that a roll-back brings; "" when there is none.
        set_aside: label and file of a newer edition that was rolled back.
    """

    pack_id: str
    title: str
    label: str
    created: str
    signature: SignatureInfo
    counts: dict[str, int]
    whole: bool | None = None
    checked: dt.datetime | None = None
    damaged: tuple[str, ...] = ()
    previous: str = ""
    set_aside: tuple[str, Path] | None = None


@dataclass(frozen=True, slots=True)
class Overview:
    """The state of every pack in use, and the last lines of the log."""

    packs: tuple[PackState, ...]
    log: tuple[Event, ...]


def overview(store: Store, packs: Sequence[Pack], report: CheckReport | None) -> Overview:
    """What the update page shows of `packs` and of the past.

    Args:
        store: of this PC.
        packs: those on show.
        report: of the last check of this run, when nothing was installed since.
    """
    events = store.history.events()
    states = tuple(_state(store, events, pack, report) for pack in packs)
    told = [event for event in events if _is_told(event)]
    return Overview(states, tuple(told[:LOG_LINES]))


def _state(store: Store, events: list[Event], pack: Pack, report: CheckReport | None) -> PackState:
    manifest = pack.manifest
    whole, checked = last_check(events, manifest)
    names: tuple[str, ...] = ()
    if report is not None:  # the log does not say which pack was damaged; the report does
        names = report.damaged.get(manifest.pack_id, ())
        whole = not names
    return PackState(
        manifest.pack_id,
        manifest.title,
        manifest.label,
        manifest.created,
        pack.signature_info,
        counts(manifest.articles),
        whole=whole,
        checked=checked,
        damaged=titles_of(manifest, names),
        previous=_previous(store, manifest),
        set_aside=_set_aside(store, manifest),
    )


def last_check(
    events: Sequence[Event], manifest: Manifest
) -> tuple[bool | None, dt.datetime | None]:
    """What the log (newest first) says of the pack's last full reading, and when that was.

    An installation reads everything too; a check that found damage somewhere says False.
    """
    from langso_reader.pack.history import Action  # noqa: PLC0415 — not for the first window

    for event in events:
        copied = event.action in {Action.INSTALLED, Action.REPAIRED}
        mine = event.pack_id == manifest.pack_id and event.label == manifest.label
        if event.action is Action.CHECKED or (copied and mine):
            return not event.code, moment(event.when)
    return None, None


def moment(text: str) -> dt.datetime | None:
    """A time of the log; None when the line is damaged."""
    try:
        return dt.datetime.fromisoformat(text)
    except ValueError:
        return None


def counts(articles: Sequence[ArticleEntry]) -> dict[str, int]:
    """Articles by kind, in the order in which kinds first appear."""
    found: dict[str, int] = {}
    for article in articles:
        found[article.kind] = found.get(article.kind, 0) + 1
    return found


def titles_of(manifest: Manifest, names: Sequence[str]) -> tuple[str, ...]:
    """The titles of the articles that damaged files belong to; the name of any other file."""
    owner = {article.path: article.title for article in manifest.articles}
    owner |= {article.picture: article.title for article in manifest.articles if article.picture}
    return tuple(dict.fromkeys(owner.get(name, name) for name in names))


def _is_told(event: Event) -> bool:
    """A check without findings is everyday and no line of the log."""
    from langso_reader.pack.history import Action  # noqa: PLC0415 — not for the first window

    return event.action is not Action.CHECKED or bool(event.code)


def _previous(store: Store, manifest: Manifest) -> str:
    with suppress(LangsoError):
        pack = store.previous(manifest.pack_id)
        if pack is not None:
            with pack:
                return pack.manifest.label
    return ""


def _set_aside(store: Store, manifest: Manifest) -> tuple[str, Path] | None:
    """The newest edition that was rolled back and still opens."""
    for slot in store.editions(manifest.pack_id):
        if slot.aside and (slot.epoch, slot.seq) > manifest.edition:
            with suppress(LangsoError), store.borrow(slot.path) as pack:
                return pack.manifest.label, slot.path
    return None
