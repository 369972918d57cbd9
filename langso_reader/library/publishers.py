"""Whose packs this PC believes, and how a commune's own publisher is added and taken away."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from langso_reader.errors import LangsoError
from langso_reader.pack.history import Action
from langso_reader.pack.localkey import LocalKey, read_local_key
from langso_reader.pack.policy import Level
from langso_reader.pack.trustdocs import is_own_pack
from langso_reader.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from langso_reader.content.taxonomy import Taxonomy
    from langso_reader.pack.store import Store

__all__ = ["LocalKey", "read_local_key"]

_NATION, _PROVINCES = "vn.langso.", "vn.tinh."


@dataclass(frozen=True, slots=True)
class TrustedPublisher:
    """One whose packs this PC installs.

    Attributes:
        scopes: beginnings of the pack ids it may publish; empty for a commune's own.
        spoken: the 12 characters of each of its keys.
        fingerprint: names a commune's key; "" for the others, whom nobody removes here.
        packs: titles of a commune's packs in use.
    """

    name: str
    scopes: tuple[str, ...]
    spoken: tuple[str, ...]
    fingerprint: str = ""
    packs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Trusted:
    """Everybody whom this PC believes: of the nation and the provinces, and of communes."""

    official: tuple[TrustedPublisher, ...]
    own: tuple[TrustedPublisher, ...]


def trusted(store: Store) -> Trusted:
    """Everybody whom this PC believes, in the order of the keyring and of acceptance."""
    state = store.trust.state
    official = tuple(
        TrustedPublisher(each.name, each.scopes, tuple(key.spoken for key in each.keys))
        for each in (state.keyring.publishers if state.keyring else ())
    )
    used: list[tuple[str, str]] = []
    for pack in store.current():
        with pack:
            manifest = pack.manifest
            if pack.signature_info.level is Level.LOCAL:
                used.append((manifest.pack_id, f"{manifest.title} {manifest.label}"))
    own = tuple(
        TrustedPublisher(
            each.name,
            (),
            (each.key.spoken,),
            each.key.fingerprint,
            tuple(title for pack_id, title in used if is_own_pack(pack_id, each.key)),
        )
        for each in state.locals
    )
    return Trusted(official, own)


def is_national(pack_id: str) -> bool:
    """True for what is published for the whole country."""
    return pack_id.startswith(_NATION)


def province_of(scope: str, taxonomy: Taxonomy) -> str:
    """The province that a scope or pack id is about, by name where it is known; "" for none."""
    if not scope.startswith(_PROVINCES):
        return ""
    code = scope.removeprefix(_PROVINCES).partition(".")[0]
    names = (name for each in taxonomy.provinces for name in (each.name, *each.former))
    return next((name for name in names if fold(name).replace(" ", "-") == code), code)


def accept(store: Store, found: LocalKey, name: str, typed: str) -> None:
    """Believe a commune's key from now on; raises as `TrustStore.accept_local` does."""
    store.trust.accept_local(found.key, name, typed)
    store.history.add(Action.ACCEPTED, title=name, file=found.source.name)


def forget(store: Store, fingerprint: str) -> None:
    """Take a commune's packs out of use, then believe its key no longer.

    Raises:
        StorageError: it could not be written down; the key is believed as before.
    """
    for each in store.trust.state.locals:
        if each.key.fingerprint == fingerprint:
            for pack_id in store.shelf.pack_ids():
                if is_own_pack(pack_id, each.key):
                    store.remove(pack_id)
            store.trust.forget_local(fingerprint)
            store.history.add(Action.FORGOTTEN, title=each.name)


def pending(files: Iterable[Path]) -> tuple[LocalKey, ...]:
    """Of packs that were refused, those that bring the key of a commune."""
    found = []
    for path in files:
        with suppress(LangsoError):
            found.append(read_local_key(path))
    return tuple(found)
