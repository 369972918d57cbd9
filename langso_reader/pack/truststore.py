"""What this PC trusts: the program's roots, the newest keyring it met, and local publishers.

Learning is one-way: a bundle counts only when the roots signed it and it is newer than what is
held. It does not matter where it came from, so every stick and every pack may carry one.
"""

from __future__ import annotations

import datetime as dt
import json
import threading
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from langso_reader.errors import StorageError
from langso_reader.fileio import naming_failures, write_atomically
from langso_reader.pack import bundle as bundles
from langso_reader.pack.errors import (
    BadSignatureError,
    KeyDiffersError,
    KeyFileError,
    KeyNotLocalError,
    NeedKeyringError,
    RevokedKeyError,
    RevokedPackError,
    ScopeError,
    TrustError,
    UnknownKeyError,
    UnsignedError,
)
from langso_reader.pack.manifest import identity
from langso_reader.pack.minisign import PublicKey, Signature
from langso_reader.pack.policy import Level, Notice, SignatureInfo, date_warnings
from langso_reader.pack.trustdocs import (
    Keyring,
    Publisher,
    Root,
    check_bundle,
    is_own_pack,
    local_pack_id,
    root_name,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from langso_reader.pack.manifest import Manifest
    from langso_reader.pack.policy import Head, Verdict

_LOCAL_FILE = "local.json"


@dataclass(frozen=True, slots=True)
class LocalPublisher:
    """A commune's own publisher, accepted on this PC by its staff."""

    key: PublicKey
    name: str


@dataclass(frozen=True, slots=True)
class TrustState:
    """An unchanging picture of what is trusted; every decision is a function of it.

    Attributes:
        anchor: the root that ships with the program; None when this copy ships none.
        root: the newest root, reached from the anchor.
        keyring: the newest keyring; None when none was met yet.
        bundle: the documents behind `root` and `keyring`, to be passed on.
        locals: publishers accepted by the staff of this PC.
    """

    anchor: Root | None = None
    root: Root | None = None
    keyring: Keyring | None = None
    bundle: Mapping[str, bytes] = field(default_factory=dict)
    locals: tuple[LocalPublisher, ...] = ()

    def learn(self, bundle: Mapping[str, bytes]) -> TrustState:
        """The state after meeting `bundle`: itself when that is older, forged or incomplete."""
        if self.anchor is None or all(self.bundle.get(name) == bundle[name] for name in bundle):
            return self
        try:
            root, keyring = check_bundle(bundle, self.anchor)
        except TrustError:
            return self
        if not self._is_newer(root, keyring, bundle):
            return self
        return replace(self, root=root, keyring=keyring, bundle=dict(bundle))

    def _is_newer(self, root: Root, keyring: Keyring, bundle: Mapping[str, bytes]) -> bool:
        if self.keyring is None or self.root is None:
            return True
        if root.version < self.root.version or keyring.version < self.keyring.version:
            return False
        # The new chain must pass through the root we hold, not beside it.
        if self.root.version > (self.anchor.version if self.anchor else 0):
            name = root_name(self.root.version)
            if bundle.get(name) != self.bundle.get(name):
                return False
        return (root.version, keyring.version) > (self.root.version, self.keyring.version)

    def authorise(self, head: Head) -> Verdict:
        """Check the signature over the raw manifest.

        Raises:
            UnsignedError: there is none.
            SigFormatError: not of our kind.
            NeedKeyringError: no keyring was met yet.
            UnknownKeyError: nobody we know has this key.
            RevokedKeyError: withdrawn.
            RevokedPackError: withdrawn.
            BadSignatureError: changed after signing.
        """
        if head.signature is None:
            raise UnsignedError(f"{head.file} is not signed", file=head.file)
        signature = Signature.parse(head.signature, head.file)
        signer = self._signer(head, signature)
        if self.keyring is not None and identity(head.manifest) in self.keyring.revoked_packs:
            raise RevokedPackError(f"{head.file} was withdrawn", file=head.file)
        return _Verdict(self, head.file, signature, signer)

    def _signer(self, head: Head, signature: Signature) -> Publisher | LocalPublisher:
        """The publisher whose key made the signature."""
        self._refuse_revoked(head, signature)
        known = [
            (key, publisher)
            for publisher in (self.keyring.publishers if self.keyring else ())
            for key in publisher.keys
        ] + [(local.key, local) for local in self.locals]
        candidates = [pair for pair in known if pair[0].key_id == signature.key_id]
        for key, publisher in candidates:
            if signature.fits(key, head.manifest):
                return publisher
        details = {"file": head.file, "key": signature.hex_id}
        if candidates:
            raise BadSignatureError(f"{head.file} was changed after signing", **details)
        if self.anchor is not None and self.keyring is None:
            raise NeedKeyringError(f"{head.file}: no keyring yet", **details)
        raise UnknownKeyError(f"{head.file}: unknown key {signature.hex_id}", **details)

    def _refuse_revoked(self, head: Head, signature: Signature) -> None:
        name = identity(head.manifest)
        for revoked in self.keyring.revoked_keys if self.keyring else ():
            if name in revoked.good or revoked.key.key_id != signature.key_id:
                continue
            if signature.fits(revoked.key, head.manifest):
                key = signature.hex_id
                raise RevokedKeyError(f"{head.file}: key {key} withdrawn", file=head.file, key=key)

    def publisher_epoch(self, publisher: str) -> int:
        """The epoch in which `publisher` publishes now; 0 when the keyring does not name it."""
        found = (each for each in (self.keyring.publishers if self.keyring else ()))
        return next((each.epoch for each in found if each.id == publisher), 0)


@dataclass(frozen=True, slots=True)
class _Verdict:
    """A good signature of a known publisher, waiting for what the manifest says."""

    state: TrustState
    file: str
    signature: Signature
    signer: Publisher | LocalPublisher

    def admit(self, manifest: Manifest) -> SignatureInfo:
        if isinstance(self.signer, LocalPublisher):
            return self._admit_local(manifest, self.signer)
        signer = self.signer
        if signer.id != manifest.publisher or not signer.may_publish(manifest.pack_id):
            raise self._out_of_scope(manifest, signer.name)
        if manifest.epoch > signer.epoch:
            raise NeedKeyringError(
                f"{self.file}: epoch {manifest.epoch} is unknown here",
                file=self.file,
                key=self.signature.hex_id,
            )
        notes = date_warnings(manifest, dt.datetime.now(tz=dt.UTC).date())
        if self._newer_known(manifest):
            notes = (*notes, Notice.NEWER_KNOWN)
        return SignatureInfo(Level.OFFICIAL, self.signature.hex_id, signer.id, signer.name, notes)

    def _admit_local(self, manifest: Manifest, signer: LocalPublisher) -> SignatureInfo:
        own = local_pack_id(signer.key)
        if not is_own_pack(manifest.pack_id, signer.key):
            raise self._out_of_scope(manifest, signer.name)
        notes = date_warnings(manifest, dt.datetime.now(tz=dt.UTC).date())
        return SignatureInfo(Level.LOCAL, self.signature.hex_id, own, signer.name, notes)

    def _newer_known(self, manifest: Manifest) -> bool:
        keyring = self.state.keyring
        latest = (keyring.latest or {}).get(manifest.pack_id) if keyring else None
        return latest is not None and (latest.epoch, latest.seq) > manifest.edition

    def _out_of_scope(self, manifest: Manifest, name: str) -> ScopeError:
        return ScopeError(
            f"{self.file}: {name} may not publish {manifest.pack_id}",
            file=self.file,
            publisher=name,
            pack_id=manifest.pack_id,
        )


class TrustStore:
    """Holds the `TrustState` of this PC and writes down what it learns.

    Args:
        folder: where to keep it; None keeps it in memory only.
        shipped: the program's trust folder (`resources/trust`): roots, perhaps a keyring.
    """

    def __init__(self, folder: Path | None, *, shipped: Path | None = None) -> None:
        """Load what the program ships and what was learned here before."""
        self._folder = folder
        self._lock = threading.Lock()
        state = _shipped_state(shipped)
        if folder is not None:
            held = bundles.read_if_there(folder / bundles.FILE_NAME)
            state = replace(state.learn(held), locals=_read_locals(folder / _LOCAL_FILE))
        self._state = state

    @property
    def state(self) -> TrustState:
        """The picture at this moment."""
        return self._state

    def learn(self, bundle: Mapping[str, bytes]) -> bool:
        """Take over `bundle` if it is signed and newer; True when it was.

        A disk that cannot be written does not stop anything: what was learned holds until the
        program ends, and the next pack or stick teaches it again.
        """
        with self._lock:
            learned = self._state.learn(bundle)
            if learned is self._state:
                return False
            self._state = learned
        if self._folder is not None:
            try:
                write_atomically(self._folder / bundles.FILE_NAME, self.bundle_file())
            except StorageError:
                return True
        return True

    def bundle_file(self) -> bytes:
        """The bytes of `langso.trust`, to go onto sticks; b"" when nothing is held."""
        return bundles.pack(self._state.bundle) if self._state.bundle else b""

    def accept_local(self, key: PublicKey, name: str, typed: str) -> LocalPublisher:
        """Trust a commune's own publisher on this PC (the window asks for the staff PIN first).

        Args:
            key: as a file or a pack brought it.
            name: what the staff call this publisher.
            typed: the 12 characters that stand on the commune's paper.

        Raises:
            KeyDiffersError: the paper is about another key.
            KeyNotLocalError: the key belongs to an official publisher or was withdrawn.
            StorageError: it could not be written down.
        """
        if not key.is_spoken(typed):
            raise KeyDiffersError(f"{typed!r} is not {key.spoken}")
        keyring = self._state.keyring
        official = [key for each in keyring.publishers for key in each.keys] if keyring else []
        revoked = [each.key for each in keyring.revoked_keys] if keyring else []
        if any(key.key == other.key for other in official + revoked):
            raise KeyNotLocalError(f"{key.spoken} is an official or a withdrawn key")
        new = LocalPublisher(key, name)
        kept = tuple(each for each in self._state.locals if each.key.key != key.key)
        self._set_locals((*kept, new))
        return new

    def forget_local(self, fingerprint: str) -> None:
        """Trust that publisher no longer; its packs stay on disk but are not opened."""
        kept = tuple(each for each in self._state.locals if each.key.fingerprint != fingerprint)
        self._set_locals(kept)

    def _set_locals(self, publishers: tuple[LocalPublisher, ...]) -> None:
        if self._folder is not None:
            rows = [{"key": each.key.base64(), "name": each.name} for each in publishers]
            text = json.dumps(rows, ensure_ascii=False, indent=1)
            write_atomically(self._folder / _LOCAL_FILE, text.encode("utf-8"))
        with self._lock:
            self._state = replace(self._state, locals=publishers)


def _shipped_state(folder: Path | None) -> TrustState:
    """The anchor is the newest root that ships; a keyring beside it is learned like any other."""
    files = bundles.read_folder(folder) if folder is not None else {}
    roots = []
    for name, raw in files.items():
        if bundles.is_root(name):
            with suppress(TrustError):  # a damaged copy of the program still shows its edition
                roots.append(Root.parse(raw))
    if not roots:
        return TrustState()
    anchor = max(roots, key=lambda root: root.version)
    return TrustState(anchor=anchor, root=anchor).learn(files)


def _read_locals(path: Path) -> tuple[LocalPublisher, ...]:
    """Damaged lines are left out: the packs of that publisher are refused, nothing worse."""
    try:
        with naming_failures(path):
            rows = json.loads(path.read_text(encoding="utf-8"))
        return tuple(
            LocalPublisher(PublicKey.from_base64(str(row["key"])), str(row["name"])) for row in rows
        )
    except (StorageError, KeyFileError, ValueError, TypeError, KeyError):
        return ()
