"""Which characters the shipped fonts can draw, so that no paper ever shows an empty box.

Reads only the `cmap` table of the TrueType files (formats 4 and 12): a few milliseconds, once.
"""

from __future__ import annotations

import struct
from functools import cache
from typing import TYPE_CHECKING, Final

from langso_reader import paths
from langso_reader.errors import ResourceError

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT_FONTS: Final = ("Literata-Regular.ttf", "BeVietnamPro-Regular.ttf")


def _u16(data: bytes, at: int) -> int:
    value: int = struct.unpack_from(">H", data, at)[0]
    return value


def _u32(data: bytes, at: int) -> int:
    value: int = struct.unpack_from(">I", data, at)[0]
    return value


def _table(data: bytes, name: bytes) -> int:
    for index in range(_u16(data, 4)):
        record = 12 + 16 * index
        if data[record : record + 4] == name:
            return _u32(data, record + 8)
    raise ValueError("no such table")


def _format4(data: bytes, at: int) -> Iterator[int]:
    count = _u16(data, at + 6) // 2
    ends, starts = at + 14, at + 16 + 2 * count
    deltas, offsets = starts + 2 * count, starts + 4 * count
    for segment in range(count):
        first, last = _u16(data, starts + 2 * segment), _u16(data, ends + 2 * segment)
        delta, offset = _u16(data, deltas + 2 * segment), _u16(data, offsets + 2 * segment)
        for code in range(first, min(last, 0xFFFE) + 1):
            glyph = code
            if offset:
                glyph = _u16(data, offsets + 2 * segment + offset + 2 * (code - first))
                if glyph == 0:
                    continue
            if (glyph + delta) & 0xFFFF:
                yield code


def _format12(data: bytes, at: int) -> Iterator[int]:
    for group in range(_u32(data, at + 12)):
        first, last, glyph = struct.unpack_from(">III", data, at + 16 + 12 * group)
        yield from range(first + (glyph == 0), last + 1)


def characters(font: bytes) -> frozenset[int]:
    """Code points that a TrueType file has a glyph for.

    Raises:
        ValueError: it is no TrueType file with a Unicode `cmap`.
    """
    cmap = _table(font, b"cmap")
    found: set[int] = set()
    for index in range(_u16(font, cmap + 2)):
        at = cmap + _u32(font, cmap + 8 + 8 * index)
        reader = {4: _format4, 12: _format12}.get(_u16(font, at))
        found.update(reader(font, at) if reader else ())
    return frozenset(found)


@cache
def drawable() -> frozenset[int]:
    """Code points that at least one font of the paper can draw.

    Raises:
        ResourceError: a font is missing or damaged.
    """
    found: set[int] = set()
    for name in TEXT_FONTS:
        path = paths.resource("fonts", name)
        try:
            found |= characters(path.read_bytes())
        except (OSError, ValueError, struct.error) as error:
            raise ResourceError(f"{path}: {error}", name=name) from error
    return frozenset(found)
