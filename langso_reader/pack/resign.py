"""Put a signature, and trust documents, onto a pack that is built already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from langso_reader.pack import localkey
from langso_reader.pack.policy import Policy
from langso_reader.pack.reader import Pack
from langso_reader.pack.writer import write_pack

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from langso_reader.pack.minisign import SecretKey


def sign_pack(
    source: Path, out: Path, key: SecretKey, *, trust: Mapping[str, bytes] | None = None
) -> None:
    """Write `source` again with `key`'s signature.

    Args:
        source: a pack, signed or not; every file of it is checked on the way.
        out: where to; may be `source`.
        key: the publisher's.
        trust: documents to carry; None keeps those it has.

    Raises:
        PackError: `source` is not a whole pack.
        StorageError: `out` could not be written.
    """
    with Pack.open(source, policy=Policy.dev_unsigned()) as pack:
        paths = [entry.path for entry in pack.manifest.files]
        names = [path for path in paths if not path.startswith("trust/")]
        contents = {name: pack.read(name) for name in names}
        manifest = pack.manifest
        kept = dict(pack.trust) if trust is None else trust
    contents |= localkey.carried(manifest.pack_id, key.public)
    write_pack(out, manifest, contents, sign=key.sign, trust=kept)
