"""Who may publish what: the one place that turns a signature into a level of trust.

A policy is asked twice: `authorise` sees the raw manifest and its signature before anything is
parsed; `admit` sees the parsed manifest and decides whether this publisher may publish this pack.
"""

from __future__ import annotations

import datetime as dt
import enum
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from langso_reader.pack.errors import BadSignatureError, UnknownKeyError, UnsignedError
from langso_reader.pack.manifest import identity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from langso_reader.pack.manifest import Manifest
    from langso_reader.pack.minisign import PublicKey
    from langso_reader.pack.truststore import TrustStore

STALE_DAYS = 550  # a year and a half


class Level(enum.Enum):
    """How far a pack is trusted, and so what the window says of it."""

    BUILTIN = "builtin"
    OFFICIAL = "official"
    LOCAL = "local"
    UNSIGNED = "unsigned"


class Notice(enum.Enum):
    """What is said beside an accepted pack; never a reason to refuse it."""

    CLOCK = "CLOCK"
    STALE = "STALE"
    NEWER_KNOWN = "NEWER_KNOWN"


@dataclass(frozen=True, slots=True)
class SignatureInfo:
    """Who stands behind a pack.

    Attributes:
        level: see `Level`.
        key_id: as minisign prints it; "" when nobody signed.
        publisher: the publisher's id, as in the keyring.
        publisher_name: the name to show.
        warnings: see `Notice`.
    """

    level: Level
    key_id: str = ""
    publisher: str = ""
    publisher_name: str = ""
    warnings: tuple[Notice, ...] = ()

    @property
    def official(self) -> bool:
        """True when "Chính thức" may be shown: national or provincial, or built in."""
        return self.level in {Level.OFFICIAL, Level.BUILTIN}


@dataclass(frozen=True, slots=True)
class Head:
    """The beginning of a pack, read before anything else.

    Attributes:
        file: the pack's file name, for sentences.
        manifest: the raw bytes that are signed.
        signature: the raw signature file; None when there is none.
        trust: name → bytes of the trust documents the pack carries.
    """

    file: str
    manifest: bytes
    signature: bytes | None
    trust: Mapping[str, bytes] = field(default_factory=dict)


class Verdict(Protocol):
    """What `authorise` found out, waiting for the parsed manifest."""

    def admit(self, manifest: Manifest) -> SignatureInfo:
        """Accept `manifest` or raise the refusal."""


def date_warnings(manifest: Manifest, today: dt.date) -> tuple[Notice, ...]:
    """What the dates give reason to say; a PC's clock may be wrong, so this never refuses.

    Args:
        manifest: its `created` is the publisher's date, for information.
        today: what this PC believes.
    """
    try:
        created = dt.date.fromisoformat(manifest.created[:10])
    except ValueError:
        return ()
    if today < created:
        return (Notice.CLOCK,)
    return (Notice.STALE,) if (today - created).days > STALE_DAYS else ()


class Policy(ABC):
    """Decides which packs may be opened."""

    @abstractmethod
    def authorise(self, head: Head) -> Verdict:
        """Check the signature over the raw manifest or raise the refusal."""

    @staticmethod
    def builtin() -> Policy:
        """For packs that ship inside the program: trusted for where they lie."""
        return _WithoutSignature(Level.BUILTIN)

    @staticmethod
    def dev_unsigned() -> Policy:
        """For ``--dev-allow-unsigned``: shown with a red banner, never installed."""
        return _WithoutSignature(Level.UNSIGNED)

    @staticmethod
    def trusted(store: TrustStore) -> Policy:
        """For everything that comes from outside: sticks, downloads, installed packs."""
        return _Trusted(store)

    @staticmethod
    def single_key(key: PublicKey) -> Policy:
        """For publishers who check their own pack: whatever this key signed."""
        return _SingleKey(key)

    @staticmethod
    def pinned(identity: str) -> Policy:
        """For a helper process of the program: the very pack that was verified there.

        Args:
            identity: of the pack (`Pack.identity`).
        """
        return _Pinned(identity)


@dataclass(frozen=True, slots=True)
class _Fixed:
    """A verdict that does not depend on what the manifest says."""

    level: Level
    key_id: str = ""

    def admit(self, manifest: Manifest) -> SignatureInfo:
        return SignatureInfo(self.level, self.key_id, manifest.publisher)


@dataclass(frozen=True, slots=True)
class _WithoutSignature(Policy):
    """Structure and hashes are still checked; a signature is looked at only for its key id."""

    level: Level

    def authorise(self, head: Head) -> Verdict:
        if head.signature is None:
            return _Fixed(self.level)
        from langso_reader.pack.minisign import Signature  # noqa: PLC0415 — not for the first window

        return _Fixed(self.level, Signature.parse(head.signature, head.file).hex_id)


@dataclass(frozen=True, slots=True)
class _Trusted(Policy):
    """Asks the trust store as it stands at that moment."""

    store: TrustStore

    def authorise(self, head: Head) -> Verdict:
        return self.store.state.learn(head.trust).authorise(head)


@dataclass(frozen=True, slots=True)
class _SingleKey(Policy):
    """No keyring, no scope: one key named by the person at the command line."""

    key: PublicKey

    def authorise(self, head: Head) -> Verdict:
        if head.signature is None:
            raise UnsignedError(f"{head.file} is not signed", file=head.file)
        from langso_reader.pack.minisign import Signature  # noqa: PLC0415 — not for the first window

        signature = Signature.parse(head.signature, head.file)
        details = {"file": head.file, "key": signature.hex_id}
        if signature.key_id != self.key.key_id:
            raise UnknownKeyError(f"{head.file}: key {signature.hex_id}", **details)
        if not signature.fits(self.key, head.manifest):
            raise BadSignatureError(f"{head.file} was changed after signing", **details)
        return _Fixed(Level.LOCAL, signature.hex_id)


@dataclass(frozen=True, slots=True)
class _Pinned(Policy):
    """Another process has checked who signed these bytes."""

    identity: str

    def authorise(self, head: Head) -> Verdict:
        if identity(head.manifest) != self.identity:
            raise BadSignatureError(f"{head.file} is another pack by now", file=head.file)
        return _Fixed(Level.UNSIGNED)
