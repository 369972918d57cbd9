"""A picture file as pixels in the size and colours that paper needs, made by pdfium.

A PDF may hold the compressed rows of a PNG, or a whole JPEG, just as they are. So a PDF of one
page is put around the picture and pdfium decodes, scales and greys it in one go: no library for
pictures is needed, and nothing is decoded twice.
"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, Final

from langso_reader.printing import raster
from langso_reader.printing.errors import PrintingError

if TYPE_CHECKING:
    from collections.abc import Iterator

PNG: Final = b"\x89PNG\r\n\x1a\n"
JPEG: Final = b"\xff\xd8\xff"
MOST_PIXELS: Final = 40_000_000
_CHANNELS: Final = {0: 1, 2: 3, 3: 1, 6: 4}  # of the PNG colour types that are read here
_SPACES: Final = {1: b"/DeviceGray", 3: b"/DeviceRGB", 4: b"/DeviceCMYK"}
# Frame headers of JPEG; the others between C0 and CF mean something else.
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


class NotPlainError(Exception):
    """A picture of a rarer kind, or a damaged one; the typesetter may still know it."""


def _pdf(width: int, height: int, image: bytes, data: bytes) -> bytes:
    """A page of `width` × `height` points that is filled by an image.

    Args:
        width: of the picture in pixels, of the page in points.
        height: the same.
        image: entries of the image's dictionary: colours, bits, filter.
        data: the stream that belongs to them.
    """
    content = b"%d 0 0 %d 0 0 cm /I Do" % (width, height)
    objects = (
        (b"<</Type/Catalog/Pages 2 0 R>>",),
        (b"<</Type/Pages/Kids[3 0 R]/Count 1>>",),
        (
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %d %d]/Contents 4 0 R"
            b"/Resources<</XObject<</I 5 0 R>>>>>>" % (width, height),
        ),
        (b"<</Length %d>>stream\n%b\nendstream" % (len(content), content),),
        (
            b"<</Type/XObject/Subtype/Image/Width %d/Height %d%b/Length %d>>stream\n"
            % (width, height, image, len(data)),
            data,  # in one piece: it may be large
            b"\nendstream",
        ),
    )
    made, at = [b"%PDF-1.7\n"], 9
    table = b"xref\n0 6\n0000000000 65535 f \n"
    for number, parts in enumerate(objects, start=1):
        table += b"%010d 00000 n \n" % at
        written = (b"%d 0 obj\n" % number, *parts, b"\nendobj\n")
        made += written
        at += sum(map(len, written))
    end = b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % at
    return b"".join((*made, table, end))


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(PNG)
    while at + 12 <= len(png):
        (length,) = struct.unpack_from(">I", png, at)
        named = png[at + 4 : at + 8 + length]
        if zlib.crc32(named).to_bytes(4, "big") != png[at + 8 + length : at + 12 + length]:
            raise NotPlainError("a damaged PNG")
        yield named[:4], named[4:]
        at += length + 12


def _png(png: bytes) -> bytes:
    chunks: dict[bytes, bytes] = {}
    for name, data in _chunks(png):
        chunks[name] = chunks.get(name, b"") + data
    if len(chunks.get(b"IHDR", b"")) != 13 or not {b"IDAT", b"IEND"} <= chunks.keys():
        raise NotPlainError("no PNG")
    width, height, bits, kind, _, _, interlaced = struct.unpack(">IIBBBBB", chunks[b"IHDR"])
    if interlaced or bits > 8 or kind not in _CHANNELS or b"tRNS" in chunks:
        raise NotPlainError("a rarer kind of PNG")
    if not 0 < width * height <= MOST_PIXELS:
        raise NotPlainError("no pixels or too many")
    channels = _CHANNELS[kind]
    space = _SPACES[channels]
    if kind == 3:
        colours = chunks.get(b"PLTE", b"")
        space = b"[/Indexed/DeviceRGB %d<%b>]" % (len(colours) // 3 - 1, colours.hex().encode())
    image = (
        b"/ColorSpace%b/BitsPerComponent %d/Filter/FlateDecode/DecodeParms"
        b"<</Predictor 15/Colors %d/BitsPerComponent %d/Columns %d>>"
        % (space, bits, channels, bits, width)
    )
    pdf = _pdf(width, height, image, chunks[b"IDAT"])
    return _without_alpha(pdf, width, height) if kind == 6 else pdf


def _without_alpha(pdf: bytes, width: int, height: int) -> bytes:
    """The page again, its pixels of four bytes (so far taken for inks) without the fourth."""
    with raster.opened(pdf) as document:
        pixels = raster.decoded_image(document[0], 4 * width * height)
    if pixels[3::4].count(255) != width * height:
        raise NotPlainError("damaged, or not opaque")
    plain = bytearray(3 * width * height)
    for channel in range(3):
        plain[channel::3] = pixels[channel::4]
    return _pdf(width, height, b"/ColorSpace/DeviceRGB/BitsPerComponent 8", bytes(plain))


def _jpeg(jpeg: bytes) -> bytes:
    at = 2 if jpeg.rstrip(b"\0").endswith(b"\xff\xd9") else len(jpeg)  # else it is cut off
    while at + 10 <= len(jpeg) and jpeg[at] == 0xFF:
        if jpeg[at + 1] in _FRAMES:
            bits, height, width, channels = struct.unpack_from(">BHHB", jpeg, at + 4)
            if bits != 8 or channels not in {1, 3} or not 0 < width * height <= MOST_PIXELS:
                raise NotPlainError("a rarer kind of JPEG")
            image = b"/ColorSpace%b/BitsPerComponent 8/Filter/DCTDecode" % _SPACES[channels]
            return _pdf(width, height, image, jpeg)
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
    raise NotPlainError("no JPEG")


def picture_pixels(picture: bytes, width: int, *, grey: bool) -> raster.Image:
    """The pixels of a PNG or JPEG file, at most `width` wide.

    Raises:
        NotPlainError: it is none, damaged, see-through or of a rarer kind.
    """
    pdf = _png(picture) if picture.startswith(PNG) else _jpeg(picture)
    try:
        with raster.opened(pdf) as document:
            page = document[0]
            return raster.draw(page, min(1.0, width / page.get_width()), grey=grey)
    except PrintingError as error:
        raise NotPlainError(str(error)) from error
