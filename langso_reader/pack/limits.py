"""Every limit of pack format 1 in one place (docs/pack-format.md)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

FORMAT: Final = 1
MIMETYPE: Final = b"application/vnd.langso.pack+zip"
TRUST_MIMETYPE: Final = b"application/vnd.langso.trust+zip"
SUFFIX: Final = ".langso"


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes unless the name says otherwise."""

    entries: int = 20_000
    entry: int = 64 << 20
    manifest: int = 8 << 20
    signature: int = 4 << 10
    file: int = (2 << 30) - 1
    name_characters: int = 150
    pack_id_characters: int = 80
    image_side_pixels: int = 6000
    trust_file: int = 1 << 20
    trust_files: int = 64
    json_depth: int = 16
    text_characters: int = 4000
    spare_disk: int = 16 << 20
    stick_files: int = 200
    fat32_file: int = (4 << 30) - 1


LIMITS: Final = Limits()
