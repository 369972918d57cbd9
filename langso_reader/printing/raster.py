"""Pages of a PDF as pixels, and pixels as PNG, with pdfium; one caller at a time.

pdfium is not thread-safe, so every use goes through `LOCK`.
"""

from __future__ import annotations

import ctypes
import struct
import threading
import zlib
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import pypdfium2
from pypdfium2 import raw

from langso_reader.printing.errors import PrintingError

if TYPE_CHECKING:
    from collections.abc import Iterator

LOCK: Final = threading.RLock()
POINTS_PER_INCH: Final = 72.0


@dataclass(frozen=True, slots=True)
class Image:
    """Pixels in rows from the top.

    Attributes:
        pixels: 1 (grey) or 3 (red, green, blue) bytes a pixel.
        stride: bytes a row.
        channels: 1 or 3.
    """

    pixels: bytes
    width: int
    height: int
    stride: int
    channels: int

    def png(self, *, level: int = 6) -> bytes:
        """The same as a PNG file."""
        colour = 0 if self.channels == 1 else 2
        used = self.width * self.channels
        rows = b"".join(
            b"\0" + self.pixels[row * self.stride : row * self.stride + used]
            for row in range(self.height)
        )
        header = struct.pack(">IIBBBBB", self.width, self.height, 8, colour, 0, 0, 0)
        return b"\x89PNG\r\n\x1a\n" + b"".join(
            _chunk(*chunk)
            for chunk in ((b"IHDR", header), (b"IDAT", zlib.compress(rows, level)), (b"IEND", b""))
        )


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


@contextmanager
def opened(pdf: bytes) -> Iterator[Any]:
    """The PDF as a pdfium document, for this thread alone."""
    with LOCK:
        # Given the bytes itself, a `PdfDocument`, which is a circle of references, would keep them
        # until the garbage is collected: 2 MB for each picture.
        handle = raw.FPDF_LoadMemDocument64(pdf, len(pdf), None)
        if raw.FPDF_GetPageCount(handle) < 1:
            raise PrintingError("the PDF cannot be opened", reason=str(raw.FPDF_GetLastError()))
        document = pypdfium2.PdfDocument(handle)
        try:
            yield document
        finally:
            document.close()


def draw(page: Any, scale: float, *, grey: bool = False) -> Image:
    """Draw one page.

    Args:
        page: a pdfium page.
        scale: pixels a point.
        grey: one channel.
    """
    bitmap = page.render(scale=scale, grayscale=grey, rev_byteorder=True, prefer_bgrx=False)
    try:
        channels = {raw.FPDFBitmap_Gray: 1, raw.FPDFBitmap_BGR: 3}[bitmap.format]
        return Image(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, channels)
    finally:
        bitmap.close()


def decoded_image(page: Any, size: int) -> bytes:
    """The bytes behind the one image of a page, uncompressed.

    Args:
        page: a pdfium page.
        size: how many there must be.

    Raises:
        PrintingError: there are fewer or more.
    """
    image = next(page.get_objects())
    buffer = (ctypes.c_ubyte * size)()
    found = raw.FPDFImageObj_GetImageDataDecoded(image, buffer, size)
    if found != size:
        raise PrintingError(f"an image of {found} bytes instead of {size}")
    return bytes(buffer)
