"""The publisher's side: a folder of trust documents that is edited, signed and passed on.

Every change raises the version and takes the old signatures away, so that an unsigned change can
never travel by accident: whoever has the folder must collect two root signatures again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from langso_reader.fileio import naming_failures, write_atomically
from langso_reader.pack import bundle as bundles
from langso_reader.pack.errors import TrustError
from langso_reader.pack.trustdocs import (
    KEYRING_NAME,
    Keyring,
    Latest,
    Publisher,
    RevokedKey,
    Root,
    check_bundle,
    root_name,
    signature_name,
)

if TYPE_CHECKING:
    from pathlib import Path

    from langso_reader.pack.manifest import Manifest
    from langso_reader.pack.minisign import PublicKey, SecretKey


class TrustFolder:
    """`root-N.json`, `keyring.json` and their signatures in one folder."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def files(self) -> dict[str, bytes]:
        """All trust documents that lie here."""
        return bundles.read_folder(self.path)

    def newest_root(self) -> Root:
        """The root with the highest version.

        Raises:
            TrustError: there is none, or it is malformed.
        """
        roots = [Root.parse(raw) for name, raw in self.files().items() if bundles.is_root(name)]
        if not roots:
            raise TrustError(f"{self.path} holds no root", why="root-1.json")
        return max(roots, key=lambda root: root.version)

    def keyring(self) -> Keyring:
        """The keyring; an empty one of version 0 when there is none yet.

        Raises:
            TrustError: it is malformed.
        """
        raw = self.files().get(KEYRING_NAME)
        return Keyring(0) if raw is None else Keyring.parse(raw)

    def add_root(self, keys: tuple[PublicKey, ...], threshold: int = 2) -> str:
        """Write the next root and return its file name; the old roots stay."""
        version = 1
        if any(bundles.is_root(name) for name in self.files()):
            version = self.newest_root().version + 1
        raw = Root(version, threshold, keys).to_bytes()
        Root.parse(raw)
        self._write(root_name(version), raw)
        return root_name(version)

    def add_publisher(self, publisher: Publisher) -> None:
        """Name a publisher, or replace the one of the same id."""
        keyring = self.keyring()
        others = tuple(each for each in keyring.publishers if each.id != publisher.id)
        self._change(replace(keyring, publishers=(*others, publisher)))

    def revoke_key(self, key: PublicKey, good: frozenset[str] = frozenset()) -> None:
        """Withdraw a key; packs whose identities are in `good` stay valid.

        A publisher's other keys stay; its epoch goes up, so that nothing the thief signs with a
        huge number can ever outrank the true publisher's next edition.
        """
        keyring = self.keyring()
        revoked = tuple(each for each in keyring.revoked_keys if each.key.key != key.key)
        publishers = tuple(_without_key(each, key) for each in keyring.publishers)
        revoked = (*revoked, RevokedKey(key, good))
        self._change(replace(keyring, publishers=publishers, revoked_keys=revoked))

    def revoke_pack(self, identity: str) -> None:
        """Withdraw one edition by its identity."""
        keyring = self.keyring()
        self._change(replace(keyring, revoked_packs=keyring.revoked_packs | {identity}))

    def set_latest(self, manifest: Manifest) -> None:
        """Note the newest edition of a pack."""
        keyring = self.keyring()
        latest = dict(keyring.latest or {})
        latest[manifest.pack_id] = Latest(manifest.epoch, manifest.seq, manifest.label)
        self._change(replace(keyring, latest=latest))

    def touch(self, date: str) -> None:
        """A new version with a new date and nothing else changed."""
        self._change(replace(self.keyring(), date=date))

    def sign(self, document: str, key: SecretKey) -> str:
        """Put `key`'s signature beside `document` and return the signature's file name.

        Raises:
            TrustError: no such document here.
        """
        raw = self.files().get(document)
        if raw is None:
            raise TrustError(f"{self.path} holds no {document}", why=document)
        name = signature_name(document, key.public)
        write_atomically(self.path / name, key.sign(raw))
        return name

    def check(self) -> tuple[Root, Keyring]:
        """Walk from the oldest root here to the keyring, as every reader will.

        Raises:
            TrustError: something is missing or lacks signatures.
        """
        files = self.files()
        roots = [Root.parse(raw) for name, raw in files.items() if bundles.is_root(name)]
        if not roots:
            raise TrustError(f"{self.path} holds no root", why="root-1.json")
        return check_bundle(files, min(roots, key=lambda root: root.version))

    def bundle_file(self) -> bytes:
        """The bytes of `langso.trust`.

        Raises:
            TrustError: see `check`.
        """
        self.check()
        return bundles.pack(self.files())

    def _change(self, keyring: Keyring) -> None:
        raw = replace(keyring, version=keyring.version + 1).to_bytes()
        Keyring.parse(raw)
        self._write(KEYRING_NAME, raw)

    def _write(self, name: str, raw: bytes) -> None:
        for old in self.files():
            if old.startswith(f"{name}."):
                with naming_failures(self.path / old):
                    (self.path / old).unlink()
        write_atomically(self.path / name, raw)


def _without_key(publisher: Publisher, key: PublicKey) -> Publisher:
    kept = tuple(each for each in publisher.keys if each.key != key.key)
    if kept == publisher.keys:
        return publisher
    return replace(publisher, keys=kept, epoch=publisher.epoch + 1)
