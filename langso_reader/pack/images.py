"""Width and height from the header of a PNG or JPEG file, without decoding it."""

from __future__ import annotations

import struct

_PNG = b"\x89PNG\r\n\x1a\n"
# Start-of-frame markers; C4, C8 and CC in that range mean something else.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def size(data: bytes) -> tuple[int, int] | None:
    """(width, height) in pixels, or None when `data` is neither PNG nor JPEG."""
    if data.startswith(_PNG) and data[12:16] == b"IHDR" and len(data) >= 24:
        width, height = struct.unpack_from(">2L", data, 16)
        return int(width), int(height)
    if data.startswith(b"\xff\xd8"):
        return _jpeg(data)
    return None


def _jpeg(data: bytes) -> tuple[int, int] | None:
    place = 2
    while place + 9 <= len(data) and data[place] == 0xFF:
        marker = data[place + 1]
        if marker in _FRAMES:
            height, width = struct.unpack_from(">2H", data, place + 5)
            return int(width), int(height)
        place += 1 if marker == 0xFF else 2 + _segment(data, place)
    return None


def _segment(data: bytes, place: int) -> int:
    """Length of the segment whose marker stands at `place`; markers 01, D0-D7 have none."""
    if data[place + 1] == 1 or 0xD0 <= data[place + 1] <= 0xD7:
        return 0
    return int.from_bytes(data[place + 2 : place + 4], "big")
