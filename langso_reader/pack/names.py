"""Names that mean the same on every system: of files inside a pack, and of packs."""

from __future__ import annotations

import re

from langso_reader.pack.errors import BadNameError
from langso_reader.pack.limits import LIMITS

# A name before the first dot that Windows takes for a device, whatever follows the dot.
_NO_DEVICE = r"(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:[./]|\Z))"
_COMPONENT = _NO_DEVICE + r"[a-z0-9][a-z0-9_-]*(?:\.[a-z0-9_-]+)*"
_NAME = re.compile(rf"{_COMPONENT}(?:/{_COMPONENT})*", re.ASCII)
_PACK_ID = re.compile(_NO_DEVICE + r"[a-z][a-z0-9]*(?:\.[a-z0-9][a-z0-9-]*)+", re.ASCII)


def is_good(name: str) -> bool:
    """True for a path that may stand inside a pack."""
    return len(name) <= LIMITS.name_characters and _NAME.fullmatch(name) is not None


def is_pack_id(text: str) -> bool:
    """True for a pack id such as ``vn.langso.quoc-gia``; it names a folder on every system."""
    return len(text) <= LIMITS.pack_id_characters and _PACK_ID.fullmatch(text) is not None


def version_numbers(text: str) -> list[int]:
    """A program's version as numbers that order it; parts that are no number do not count."""
    return [int(part) for part in text.split(".") if part.isdecimal()]


def check(name: str, file: str = "") -> None:
    """Refuse a bad path.

    Raises:
        BadNameError: with the name shortened and made printable.
    """
    if not is_good(name):
        shown = name[:60].encode("ascii", "backslashreplace").decode("ascii")
        raise BadNameError(f"{file}: bad file name {shown!r}", file=file, name=shown)
