"""Keys and signatures in minisign's formats, so that stock `minisign` can check and make them.

Signatures are of the prehashed kind only (``ED``: Ed25519 over BLAKE2b-512), which is what minisign
makes since 0.10. PyNaCl is loaded at the first use: a program that only shows its built-in edition
never needs it.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from langso_reader.pack.errors import KeyFileError, SigFormatError
from langso_reader.pack.limits import LIMITS

if TYPE_CHECKING:
    from collections.abc import Callable

COMMENT = b"untrusted comment: signature of Lang so Reader"
_KEY_ALGORITHM = b"Ed"
_HASHED = b"ED"
_SCRYPT = b"Sc"
_BLAKE2 = b"B2"
_SECRET_SIZE = 2 + 2 + 2 + 32 + 8 + 8 + 8 + 64 + 32
_MAX_SCRYPT_MEMORY = 2 << 30
_MISREAD = str.maketrans("018", "OIB")
_PRINTABLE = re.compile(rb"[\t\x20-\x7e]{0,1024}")


def engine() -> Any:
    """The engine, loaded late (15 ms that a first window does not need)."""
    import nacl.bindings  # noqa: PLC0415 - see the module's docstring

    return nacl.bindings


def engine_error() -> type[Exception]:
    """What the engine raises for anything that does not fit."""
    import nacl.exceptions  # noqa: PLC0415 - see the module's docstring

    return nacl.exceptions.CryptoError  # type: ignore[no-any-return]


def ed25519_verify(key: bytes, message: bytes, signature: bytes) -> bool:
    """True when `signature` (64 bytes) over `message` fits the 32-byte public `key`."""
    if len(key) != 32 or len(signature) != 64:
        return False
    try:
        engine().crypto_sign_open(signature + message, key)
    except (engine_error(), ValueError):
        return False
    return True


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A minisign public key: `key_id` is eight random bytes, `key` the Ed25519 point."""

    key_id: bytes
    key: bytes

    @property
    def hex_id(self) -> str:
        """The key id as minisign prints it (upper-case hex, last byte first)."""
        return self.key_id[::-1].hex().upper()

    @property
    def fingerprint(self) -> str:
        """24 letters and digits (120 bits) that stand for this very key."""
        digest = hashlib.sha256(b"langso publisher key\0" + self.key).digest()
        return base64.b32encode(digest[:15]).decode("ascii").lower()

    @property
    def spoken(self) -> str:
        """The 12 characters that people compare with paper, in three groups."""
        text = self.fingerprint[:12].upper()
        return f"{text[:4]}-{text[4:8]}-{text[8:]}"

    def is_spoken(self, typed: str) -> bool:
        """True when `typed` are those 12 characters, in any grouping and case.

        The alphabet has no 0, 1 and 8: whoever reads one from paper means O, I and B.
        """
        letters = "".join(each for each in typed.upper() if each.isalnum())
        return letters.translate(_MISREAD) == self.spoken.replace("-", "")

    def base64(self) -> str:
        """The key as one line, as minisign's ``-P`` takes it."""
        return base64.b64encode(_KEY_ALGORITHM + self.key_id + self.key).decode("ascii")

    def to_bytes(self) -> bytes:
        """A public key file."""
        comment = f"untrusted comment: minisign public key {self.hex_id}"
        return f"{comment}\n{self.base64()}\n".encode("ascii")

    @classmethod
    def from_base64(cls, text: str) -> PublicKey:
        """Read one line.

        Raises:
            KeyFileError: not a minisign public key.
        """
        raw = _decode(text.encode("ascii", "replace"))
        if raw is None or len(raw) != 42 or raw[:2] != _KEY_ALGORITHM:
            raise KeyFileError("not a minisign public key", path="")
        return cls(raw[2:10], raw[10:])

    @classmethod
    def parse(cls, raw: bytes) -> PublicKey:
        """Read a public key file: comment line, key line.

        Raises:
            KeyFileError: not a minisign public key.
        """
        lines = raw.decode("ascii", "replace").split()
        if len(raw) > LIMITS.signature or not lines:
            raise KeyFileError("not a minisign public key", path="")
        return cls.from_base64(lines[-1])


@dataclass(frozen=True, slots=True)
class Signature:
    """A minisign signature: over the message's hash, and over itself with its trusted comment."""

    key_id: bytes
    signature: bytes
    trusted_comment: bytes
    global_signature: bytes

    @property
    def hex_id(self) -> str:
        """The key id as minisign prints it."""
        return self.key_id[::-1].hex().upper()

    @classmethod
    def parse(cls, raw: bytes, file: str = "") -> Signature:
        """Read a signature file of exactly the form that `sign` writes.

        Raises:
            SigFormatError: any other form, even one that minisign itself would take.
        """
        lines = raw.split(b"\n")
        if len(raw) > LIMITS.signature or len(lines) != 5 or lines[4] or lines[0] != COMMENT:
            raise _unfit(file, "lines")
        body, whole = _decode(lines[1]), _decode(lines[3])
        comment = lines[2].removeprefix(b"trusted comment: ")
        if comment == lines[2] or not _PRINTABLE.fullmatch(comment):
            raise _unfit(file, "trusted comment")
        if body is None or whole is None or len(body) != 74 or len(whole) != 64:
            raise _unfit(file, "base64")
        if body[:2] != _HASHED:
            raise _unfit(file, "algorithm")
        return cls(body[2:10], body[10:], comment, whole)

    def fits(self, key: PublicKey, message: bytes) -> bool:
        """True when `key` made this signature over `message`."""
        digest = hashlib.blake2b(message).digest()
        return (
            key.key_id == self.key_id
            and ed25519_verify(key.key, digest, self.signature)
            and ed25519_verify(
                key.key, self.signature + self.trusted_comment, self.global_signature
            )
        )


@dataclass(frozen=True, slots=True, repr=False)
class SecretKey:
    """A minisign secret key in memory; never printed."""

    key_id: bytes
    seed: bytes

    @classmethod
    def make(cls, random: Callable[[int], bytes]) -> SecretKey:
        """A new key from a source of random bytes."""
        return cls(random(8), random(32))

    @property
    def public(self) -> PublicKey:
        """Its public half."""
        point, _ = engine().crypto_sign_seed_keypair(self.seed)
        return PublicKey(self.key_id, bytes(point))

    def sign(self, message: bytes, trusted_comment: str = "langso 1") -> bytes:
        """A signature file over `message`; the same message gives the same bytes."""
        first = self._ed25519(hashlib.blake2b(message).digest())
        comment = trusted_comment.encode("ascii")
        lines = [
            COMMENT,
            base64.b64encode(_HASHED + self.key_id + first),
            b"trusted comment: " + comment,
            base64.b64encode(self._ed25519(first + comment)),
        ]
        return b"\n".join(lines) + b"\n"

    def _ed25519(self, message: bytes) -> bytes:
        nacl = engine()
        _, secret = nacl.crypto_sign_seed_keypair(self.seed)
        return bytes(nacl.crypto_sign(message, secret)[:64])

    def to_bytes(self, password: bytes | None, salt: bytes, *, operations: int = 1 << 25) -> bytes:
        """A secret key file; unencrypted when `password` is None.

        Args:
            password: what the publisher types.
            salt: 32 random bytes.
            operations: cost of scrypt; its memory is 32 times as many bytes, at most 1 GiB.
        """
        pair = self.key_id + self.seed + self.public.key
        checksum = hashlib.blake2b(_KEY_ALGORITHM + pair, digest_size=32).digest()
        if password is None:
            head = _KEY_ALGORITHM + b"\0\0" + _BLAKE2 + bytes(48)
            raw = head + pair + bytes(32)  # as minisign leaves it
        else:
            memory = min(operations * 32, 1 << 30)
            limits = operations.to_bytes(8, "little") + memory.to_bytes(8, "little")
            mask = _scrypt(password, salt, operations, memory)
            head = _KEY_ALGORITHM + _SCRYPT + _BLAKE2 + salt + limits
            raw = head + _xor(pair + checksum, mask)
        comment = b"untrusted comment: minisign encrypted secret key"
        return comment + b"\n" + base64.b64encode(raw) + b"\n"

    @classmethod
    def parse(cls, raw: bytes, password: Callable[[], bytes] | None = None) -> SecretKey:
        """Read a secret key file of `minisign -G` or `langso-pack keygen`.

        Args:
            raw: the file.
            password: asked only for an encrypted key.

        Raises:
            KeyFileError: not a secret key, or the password is wrong.
        """
        data = _decode(raw.strip().split(b"\n")[-1].strip())
        if data is None or len(data) != _SECRET_SIZE or data[:2] != _KEY_ALGORITHM:
            raise KeyFileError("not a minisign secret key", path="")
        body = data[54:]
        if data[2:4] == _SCRYPT:
            body = _xor(body, _mask(data, password))
        pair, checksum = body[:72], body[72:]
        made = cls(pair[:8], pair[8:40])
        if data[2:4] == _SCRYPT:
            whole = hashlib.blake2b(_KEY_ALGORITHM + pair, digest_size=32).digest() == checksum
        else:  # no checksum there; the public half tells as well
            whole = made.public.key == pair[40:]
        if not whole:
            raise KeyFileError("wrong password or damaged key file", path="")
        return made


def _mask(data: bytes, password: Callable[[], bytes] | None) -> bytes:
    if password is None:
        raise KeyFileError("the key file is protected by a password", path="")
    operations = int.from_bytes(data[38:46], "little")
    memory = int.from_bytes(data[46:54], "little")
    return _scrypt(password(), data[6:38], operations, memory)


def _scrypt(password: bytes, salt: bytes, operations: int, memory: int) -> bytes:
    """The scrypt of libsodium with its own way from limits to (N, r, p), as minisign uses it."""
    nacl = engine()
    n_log2, block, lanes = nacl.nacl_bindings_pick_scrypt_params(operations, memory)
    return bytes(
        nacl.crypto_pwhash_scryptsalsa208sha256_ll(
            password, salt, 1 << n_log2, block, lanes, dklen=104, maxmem=_MAX_SCRYPT_MEMORY
        )
    )


def _xor(left: bytes, right: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(left, right, strict=True))


def _decode(line: bytes) -> bytes | None:
    """Base64 that has exactly one spelling; None for anything else."""
    try:
        raw = base64.b64decode(line, validate=True)
    except (binascii.Error, ValueError):
        return None
    return raw if base64.b64encode(raw) == line else None


def _unfit(file: str, what: str) -> SigFormatError:
    return SigFormatError(f"{file}: signature: {what}", file=file, what=what)
