"""Key files on disk: make, read, and turn into a signer."""

from __future__ import annotations

import getpass
import os
import secrets
import sys
from typing import TYPE_CHECKING

from langso_reader.errors import StorageError
from langso_reader.fileio import naming_failures, write_atomically
from langso_reader.pack.errors import KeyFileError
from langso_reader.pack.minisign import PublicKey, SecretKey

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_SECRET = ".key"  # noqa: S105 - a file name
_PUBLIC = ".pub"


def load_secret(path: Path, password: Callable[[], bytes] | None = None) -> SecretKey:
    """Read a minisign secret key.

    Args:
        path: the key file.
        password: asked only when the file is encrypted.

    Raises:
        KeyFileError: no secret key, or the wrong password.
        StorageError: unreadable.
    """
    with naming_failures(path):
        raw = path.read_bytes()
    try:
        return SecretKey.parse(raw, password)
    except KeyFileError as error:
        raise KeyFileError(f"{path}: {error}", path=path.name) from None


def load_public(path: Path) -> PublicKey:
    """Read a minisign public key.

    Raises:
        KeyFileError: no public key.
        StorageError: unreadable.
    """
    with naming_failures(path):
        raw = path.read_bytes()
    try:
        return PublicKey.parse(raw)
    except KeyFileError as error:
        raise KeyFileError(f"{path}: {error}", path=path.name) from None


def default_password() -> bytes:
    """From the variable LANGSO_KEY_PASSWORD (for scripts), else asked on the terminal.

    Raises:
        KeyFileError: there is neither.
    """
    found = os.environ.get("LANGSO_KEY_PASSWORD")
    if found is None and not sys.stdin.isatty():
        raise KeyFileError("no password given", path="LANGSO_KEY_PASSWORD")
    return (getpass.getpass() if found is None else found).encode()


def make_pair(folder: Path, name: str, password: bytes | None) -> PublicKey:
    """Make a new key pair as `<name>.key` (readable by this account only) and `<name>.pub`.

    Raises:
        StorageError: it could not be written, or one of the files is there already.
    """
    secret, public = folder / f"{name}{_SECRET}", folder / f"{name}{_PUBLIC}"
    for path in (secret, public):
        if path.exists():
            raise StorageError(f"{path} exists", path=str(path), reason="exists")
    key = SecretKey.make(secrets.token_bytes)
    data = key.to_bytes(password, secrets.token_bytes(32))
    with naming_failures(secret):
        folder.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(secret, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(data)
    write_atomically(public, key.public.to_bytes())
    return key.public
