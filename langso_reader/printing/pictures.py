"""Pictures on their way to paper: checked, no larger than print shows, greyed for laser printers.

The typesetter keeps every picture decoded: 4 bytes a pixel, 5 when it may be see-through, 1.6 in
grey. So it is given plain ones.
"""

from __future__ import annotations

import hashlib
import json
import math
from typing import TYPE_CHECKING, Final

from langso_reader.printing import pixels, raster
from langso_reader.printing.engine import compile_pdf
from langso_reader.printing.errors import PrintingError
from langso_reader.printing.jobs import Form
from langso_reader.printing.memo import Memo

if TYPE_CHECKING:
    from collections.abc import Mapping

_DPI: Final = 220  # of a picture on paper; more is not seen in print
_LEAST_DPI: Final = 150
_INCHES: Final = {Form.BOOKLET: 4.8, Form.LEAFLET: 3.5, Form.POSTER: 10.0}  # else A4's text width
_SHAPE: Final = 2.4  # width to height of our pictures
_MOST_BYTES: Final = 90_000_000  # of all pictures of a set, decoded
_MADE: Final[Memo[bytes | None]] = Memo(limit=12_000_000, size=lambda made: len(made or b""))
# Laser printers close up dark greys and toner costs money: black becomes a dark grey, the
# middle is lifted, white stays white. Gamma 0.72 from 52 to 255 kept our drawings readable.
_DARKEST: Final = 52
_GAMMA: Final = 0.72
_CURVE: Final = bytes(
    round(_DARKEST + (255 - _DARKEST) * (value / 255) ** _GAMMA) for value in range(256)
)


def file_suffix(picture: bytes) -> str | None:
    """`.png` or `.jpg` by content; None for anything else."""
    if picture.startswith(b"\x89PNG\r\n\x1a\n"):
        return ".png"
    return ".jpg" if picture.startswith(b"\xff\xd8\xff") else None


def _png_width(picture: bytes) -> int | None:
    if file_suffix(picture) != ".png" or len(picture) < 24:
        return None
    return max(1, int.from_bytes(picture[16:20], "big"))


def _sheet(files: Mapping[str, bytes]) -> bytes:
    """A PDF with one picture a page, as large as its pixels."""
    widths = [[name, _png_width(content)] for name, content in files.items()]
    listing = json.dumps({"files": widths}).encode()
    return compile_pdf("pictures.typ", {**files, "pictures.json": listing})


def _by_typesetter(picture: bytes, width: int, *, grey: bool) -> raster.Image | None:
    """The slower way, for pictures of rarer kinds; None when it cannot be decoded."""
    suffix = file_suffix(picture)
    if suffix is None:
        return None
    try:
        pdf = _sheet({f"picture{suffix}": picture})
    except PrintingError:
        return None
    with raster.opened(pdf) as document:
        page = document[0]
        return raster.draw(page, min(1.0, width / page.get_width()), grey=grey)


def on_paper(picture: bytes, width: int, *, grey: bool) -> bytes | None:
    """The picture as opaque PNG, at most `width` pixels wide; None when it cannot be decoded."""
    key = (hashlib.sha256(picture).digest(), width, grey)
    if key not in _MADE:
        _MADE[key] = _on_paper(picture, width, grey=grey)
    return _MADE[key]


def _on_paper(picture: bytes, width: int, *, grey: bool) -> bytes | None:
    image: raster.Image | None
    try:
        image = pixels.picture_pixels(picture, width, grey=grey)
    except pixels.NotPlainError:
        image = _by_typesetter(picture, width, grey=grey)
    if image is None:
        return None
    if grey:
        lifted = image.pixels.translate(_CURVE)
        image = raster.Image(lifted, image.width, image.height, image.stride, 1)
    return image.png(level=1)


def width_for(form: Form, count: int, *, grey: bool) -> int:
    """How many pixels wide a picture need be.

    Args:
        form: what it is printed on.
        count: how many pictures the set has: a long set in colour gets them a little coarser, as
            its file grows with them, and the memory that each of its parts takes.
        grey: a third of the memory.
    """
    inches = _INCHES.get(form, 6.4)
    affordable = _MOST_BYTES / (1 if grey else 3) / max(1, count)
    across = math.sqrt(affordable * _SHAPE)
    return round(max(_LEAST_DPI * inches, min(_DPI * inches, across)))
