"""Drawings that ship with the templates."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from langso_reader import paths
from langso_reader.printing.jobs import COVERS

_HEX: Final = re.compile(rb"#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b")
_LIFT: Final = 70  # the darkest grey of a drawing in black and white


def _grey(match: re.Match[bytes]) -> bytes:
    digits = match[1].decode()
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    red, green, blue = (int(digits[at : at + 2], 16) for at in (0, 2, 4))
    light = (0.299 * red + 0.587 * green + 0.114 * blue) / 255
    value = round(_LIFT + (255 - _LIFT) * light**0.8)
    return f"#{value:02x}{value:02x}{value:02x}".encode()


def grey_svg(drawing: bytes) -> bytes:
    """A drawing of ours with every colour (all written as `#rrggbb`) turned into a light grey."""
    return _HEX.sub(_grey, drawing)


@cache
def cover_picture(number: int | None, *, grey: bool = False) -> bytes | None:
    """The drawing of a cover.

    Args:
        number: 1 to `COVERS`; None means the first; any other number means none.
        grey: for black and white.
    """
    number = 1 if number is None else number
    if not 1 <= number <= COVERS:
        return None
    path = paths.resource("print", "covers", f"cover-{number}.svg")
    try:
        drawing = path.read_bytes()
    except OSError:
        return None  # the template draws the sign instead
    return grey_svg(drawing) if grey else drawing
