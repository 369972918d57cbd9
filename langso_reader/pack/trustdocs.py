"""Root and keyring: who may sign what. Two of three root keys must sign each of them.

A *bundle* is a plain mapping of file names to bytes, the same in every place it travels: as
``trust/…`` inside packs, in ``langso.trust`` on a stick, in ``resources/trust/`` of the program:

* ``root-<version>.json``: names the root keys and how many of them must sign,
* ``keyring.json``: publishers, their keys and scopes, what was withdrawn, the latest editions,
* ``<document>.<key id>.minisig``: one signature each, as stock minisign makes them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from langso_reader.pack import names
from langso_reader.pack.errors import KeyFileError, SigFormatError, TrustError
from langso_reader.pack.minisign import PublicKey, Signature
from langso_reader.pack.strictjson import Flaw, Record, canonical, read

if TYPE_CHECKING:
    from collections.abc import Mapping

KEYRING_NAME = "keyring.json"
_ROOT_TYPE, _KEYRING_TYPE = "langso-root", "langso-keyring"
_SCOPE = re.compile(r"vn\.(?:langso|tinh\.[a-z0-9-]+)\.", re.ASCII)
_PUBLISHER = re.compile(r"[a-z0-9][a-z0-9-]{0,59}", re.ASCII)
_IDENTITY = re.compile(r"[0-9a-f]{64}", re.ASCII)
LOCAL_PREFIX = "local."
_SEVERAL = 2  # fewer would let one stolen key name its own root


def root_name(version: int) -> str:
    """The file name of a root."""
    return f"root-{version}.json"


def signature_name(document: str, key: PublicKey) -> str:
    """The file name of `key`'s signature under `document`."""
    return f"{document}.{key.hex_id.lower()}.minisig"


@dataclass(frozen=True, slots=True)
class Root:
    """The keys that stand above all publishers."""

    version: int
    threshold: int
    keys: tuple[PublicKey, ...]

    def to_bytes(self) -> bytes:
        """Canonical JSON."""
        keys = [{"key": key.base64()} for key in self.keys]
        head = {"type": _ROOT_TYPE, "format": 1, "version": self.version}
        return canonical({**head, "threshold": self.threshold, "keys": keys})

    @classmethod
    def parse(cls, raw: bytes) -> Root:
        """Read a root document; its signatures are checked by `check_signed`.

        Raises:
            TrustError: not a root as specified.
        """
        return read(raw, _root, lambda why: TrustError(f"root: {why}", why=why))


@dataclass(frozen=True, slots=True)
class Publisher:
    """Someone who may publish packs whose id begins with one of `scopes`."""

    id: str
    name: str
    keys: tuple[PublicKey, ...]
    scopes: tuple[str, ...]
    epoch: int = 1

    def may_publish(self, pack_id: str) -> bool:
        """True when `pack_id` lies in a scope."""
        return any(pack_id.startswith(scope) and pack_id != scope for scope in self.scopes)


@dataclass(frozen=True, slots=True)
class RevokedKey:
    """A withdrawn key; `good` are identities of packs it signed before and that stay valid."""

    key: PublicKey
    good: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Latest:
    """The newest edition of a pack that the publisher had made when the keyring was signed."""

    epoch: int
    seq: int
    label: str


@dataclass(frozen=True, slots=True)
class Keyring:
    """All publishers that the roots vouch for; a higher `version` replaces a lower one."""

    version: int
    publishers: tuple[Publisher, ...] = ()
    revoked_keys: tuple[RevokedKey, ...] = ()
    revoked_packs: frozenset[str] = frozenset()
    latest: Mapping[str, Latest] | None = None
    date: str = ""

    def to_bytes(self) -> bytes:
        """Canonical JSON."""
        latest = self.latest or {}
        whole: dict[str, object] = {
            "type": _KEYRING_TYPE,
            "format": 1,
            "version": self.version,
            "date": self.date,
            "publishers": [_publisher_fields(each) for each in self.publishers],
            "revoked_keys": [
                {"key": each.key.base64(), "good": sorted(each.good)} for each in self.revoked_keys
            ],
            "revoked_packs": sorted(self.revoked_packs),
            "latest": {
                name: {"epoch": each.epoch, "seq": each.seq, "label": each.label}
                for name, each in latest.items()
            },
        }
        return canonical(whole)

    @classmethod
    def parse(cls, raw: bytes) -> Keyring:
        """Read a keyring; its signatures are checked by `check_signed`.

        Raises:
            TrustError: not a keyring as specified.
        """
        return read(raw, _keyring, lambda why: TrustError(f"keyring: {why}", why=why))


def check_signed(document: str, bundle: Mapping[str, bytes], root: Root) -> None:
    """Demand that enough different keys of `root` signed `document`.

    Raises:
        TrustError: fewer than `root.threshold` good signatures.
    """
    raw = bundle[document]
    good = sum(_has_signed(key, document, raw, bundle) for key in root.keys)
    if good < root.threshold:
        raise TrustError(
            f"{document}: {good} of {root.threshold} signatures",
            why=f"{document}: {good}/{root.threshold}",
        )


def _has_signed(key: PublicKey, document: str, raw: bytes, bundle: Mapping[str, bytes]) -> bool:
    signature = bundle.get(signature_name(document, key))
    if signature is None:
        return False
    try:
        return Signature.parse(signature, document).fits(key, raw)
    except SigFormatError:
        return False


def check_bundle(bundle: Mapping[str, bytes], anchor: Root) -> tuple[Root, Keyring]:
    """Walk from a root that is trusted already to the newest one, then to its keyring.

    Every root must be signed by the one before it and by itself, so a root key can be replaced but
    never by fewer people than it takes to sign.

    Raises:
        TrustError: a document is missing, malformed or not signed by enough root keys.
    """
    root = anchor
    while (name := root_name(root.version + 1)) in bundle:
        following = Root.parse(bundle[name])
        if following.version != root.version + 1:
            raise TrustError(f"{name} has version {following.version}", why=name)
        check_signed(name, bundle, root)
        check_signed(name, bundle, following)
        root = following
    if KEYRING_NAME not in bundle:
        raise TrustError("no keyring in the bundle", why=KEYRING_NAME)
    check_signed(KEYRING_NAME, bundle, root)
    return root, Keyring.parse(bundle[KEYRING_NAME])


def local_pack_id(key: PublicKey, name: str = "") -> str:
    """The id of a commune's own pack: it follows from the key, so nobody else can claim it."""
    own = LOCAL_PREFIX + key.fingerprint
    return f"{own}.{name}" if name else own


def is_own_pack(pack_id: str, key: PublicKey) -> bool:
    """True for an id that only the holder of `key` may publish under."""
    own = local_pack_id(key)
    return pack_id == own or pack_id.startswith(f"{own}.")


def _public_key(text: str) -> PublicKey:
    try:
        return PublicKey.from_base64(text)
    except KeyFileError:
        raise Flaw(f"bad key {text[:20]!r}") from None


def _check_type(record: Record, wanted: str) -> None:
    if record.text("type") != wanted or record.number("format") != 1:
        raise Flaw(f"not a {wanted} of format 1")


def _root(record: Record) -> Root:
    _check_type(record, _ROOT_TYPE)
    keys = tuple(_public_key(each.text("key")) for each in record.records("keys"))
    threshold = record.number("threshold")
    if len({key.key for key in keys}) != len(keys) or len({key.key_id for key in keys}) != len(
        keys
    ):
        raise Flaw("a root key stands twice")
    if not _SEVERAL <= threshold <= len(keys) <= 9:
        raise Flaw(f"threshold {threshold} of {len(keys)} keys")
    return Root(record.number("version"), threshold, keys)


def _publisher_fields(publisher: Publisher) -> dict[str, object]:
    return {
        "id": publisher.id,
        "name": publisher.name,
        "keys": [key.base64() for key in publisher.keys],
        "scopes": list(publisher.scopes),
        "epoch": publisher.epoch,
    }


def _publisher(record: Record) -> Publisher:
    publisher = Publisher(
        id=record.text("id"),
        name=record.text("name"),
        keys=tuple(_public_key(text) for text in record.texts("keys")),
        scopes=record.texts("scopes"),
        epoch=record.number("epoch"),
    )
    if not _PUBLISHER.fullmatch(publisher.id):
        raise Flaw(f"publisher id {publisher.id!r}")
    for scope in publisher.scopes:
        if not _SCOPE.fullmatch(scope):
            raise Flaw(f"scope {scope!r}")
    return publisher


def _identities(record: Record, key: str) -> frozenset[str]:
    found = frozenset(record.texts(key))
    if not all(_IDENTITY.fullmatch(each) for each in found):
        raise Flaw(f"{key} holds something that is no identity")
    return found


def _keyring(record: Record) -> Keyring:
    _check_type(record, _KEYRING_TYPE)
    publishers = tuple(_publisher(each) for each in record.records("publishers"))
    revoked = tuple(
        RevokedKey(_public_key(each.text("key")), _identities(each, "good"))
        for each in record.records("revoked_keys")
    )
    latest = {
        pack_id: Latest(each.number("epoch"), each.number("seq"), each.text("label"))
        for pack_id, each in record.named("latest").items()
    }
    keys = [key.key for publisher in publishers for key in publisher.keys]
    if len(set(keys)) != len(keys) or len({each.id for each in publishers}) != len(publishers):
        raise Flaw("a publisher or key stands twice")
    if not all(names.is_pack_id(pack_id) for pack_id in latest):
        raise Flaw("latest names a bad pack id")
    return Keyring(
        version=record.number("version"),
        publishers=publishers,
        revoked_keys=revoked,
        revoked_packs=_identities(record, "revoked_packs"),
        latest=latest,
        date=record.text("date", ""),
    )
