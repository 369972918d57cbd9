"""Pictures on their way to paper: checked, greyed for laser printers, made smaller when huge."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from langso_reader.printing import raster
from langso_reader.printing.engine import compile_pdf
from langso_reader.printing.errors import PrintingError

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_WIDTH: Final = 2000  # pixels; 300 dpi over the text width of A4
HUGE_BYTES: Final = 3_000_000  # a picture file this big is made smaller first
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


@lru_cache(maxsize=64)
def on_paper(picture: bytes, *, grey: bool) -> bytes | None:
    """The picture as PNG, at most `MAX_WIDTH` wide; None when it cannot be decoded."""
    suffix = file_suffix(picture)
    if suffix is None:
        return None
    try:
        pdf = _sheet({f"picture{suffix}": picture})
    except PrintingError:
        return None
    with raster.opened(pdf) as document:
        page = document[0]
        scale = min(1.0, MAX_WIDTH / page.get_width())
        image = raster.draw(page, scale, grey=grey)
    if grey:
        pixels = image.pixels.translate(_CURVE)
        image = raster.Image(pixels, image.width, image.height, image.stride, 1)
    return image.png(level=3)


def is_sound(picture: bytes) -> bool:
    """Whether the typesetter can decode the picture."""
    suffix = file_suffix(picture)
    if suffix is None:
        return False
    try:
        _sheet({f"picture{suffix}": picture})
    except PrintingError:
        return False
    return True
