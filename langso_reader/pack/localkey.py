"""A commune's own key, carried by its own packs so that one file is enough to accept it.

The file is an ordinary public key of minisign under the name `publisher.txt`. It gives nobody any
trust: people compare its 12 characters with paper before this PC believes the key.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from langso_reader.errors import LangsoError
from langso_reader.pack.errors import KeyFileError, NoKeyInsideError, WriteError
from langso_reader.pack.keys import load_public
from langso_reader.pack.limits import SUFFIX
from langso_reader.pack.minisign import PublicKey
from langso_reader.pack.policy import Policy
from langso_reader.pack.reader import Pack
from langso_reader.pack.trustdocs import LOCAL_PREFIX, is_own_pack, local_pack_id

if TYPE_CHECKING:
    from pathlib import Path

FILE = "publisher.txt"


@dataclass(frozen=True, slots=True)
class LocalKey:
    """A key that somebody may want to accept, and the pack it came with.

    Attributes:
        source: the pack, or the key file.
        title: what the pack calls itself, which nobody has vouched for; "" for a key file.
    """

    key: PublicKey
    source: Path
    title: str = ""


def carried(pack_id: str, key: PublicKey | None) -> dict[str, bytes]:
    """What a pack holds of its signer's key: a commune's own the key, any other nothing.

    Raises:
        WriteError: the id is a commune's but not that of `key`; every PC would refuse the pack.
    """
    if key is None or not pack_id.startswith(LOCAL_PREFIX):
        return {}
    if not is_own_pack(pack_id, key):
        why = f"pack_id {pack_id}: {local_pack_id(key)}"
        raise WriteError(f"{why} expected", name="edition.toml", why=why)
    return {FILE: key.to_bytes()}


def read_local_key(path: Path) -> LocalKey:
    """The key of a commune in a key file or in a pack that it signed.

    Args:
        path: `*.pub`, or a pack; whatever it is signed with, its structure is checked.

    Raises:
        NoKeyInsideError: the pack brings no key that made its signature and fits its id.
        KeyFileError: neither a pack nor a public key.
        LangsoError: the pack is damaged, or cannot be read.
    """
    if path.suffix.lower() != SUFFIX:
        return LocalKey(load_public(path), path)
    key, title = _key_in(path)
    try:
        with Pack.open(path, policy=Policy.single_key(key)) as pack:
            if is_own_pack(pack.manifest.pack_id, key):
                return LocalKey(key, path, title)
    except LangsoError as error:
        raise _no_key(path) from error
    raise _no_key(path)


def _key_in(path: Path) -> tuple[PublicKey, str]:
    """The key that a pack carries and the title it gives itself; nothing is believed yet."""
    with Pack.open(path, policy=Policy.dev_unsigned()) as pack:
        if FILE not in pack.manifest.by_path:
            raise _no_key(path)
        try:
            return PublicKey.parse(pack.read(FILE)), pack.manifest.title
        except KeyFileError as error:
            raise _no_key(path) from error


def _no_key(path: Path) -> NoKeyInsideError:
    return NoKeyInsideError(f"{path} brings no key of a commune", file=path.name)
