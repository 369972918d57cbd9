"""Pictures on their way to paper: every kind of file becomes plain, small and right."""

from __future__ import annotations

import struct
import zlib

import pytest
from printing_factory import job, make_story, png
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QColor, QImage

from langso_reader.printing import Form, pictures, pixels, typeset

WIDTH, HEIGHT = 24, 10
RED, GREEN = (200, 30, 20), (20, 160, 60)


def make_png(kind, row_of, bits=8, *extra, interlaced=0):
    def chunk(name, data):
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, bits, kind, 0, 0, interlaced)
    rows = b"".join(b"\0" + row_of(y) for y in range(HEIGHT))
    parts = ((b"IHDR", header), *extra, (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return pixels.PNG + b"".join(chunk(*part) for part in parts)


def upper(y):
    return y < HEIGHT // 2


KINDS = {
    "rgb": make_png(2, lambda y: bytes(RED if upper(y) else GREEN) * WIDTH),
    "rgba": make_png(6, lambda y: bytes((*(RED if upper(y) else GREEN), 255)) * WIDTH),
    "palette": make_png(
        3, lambda y: bytes([0 if upper(y) else 1]) * WIDTH, 8, (b"PLTE", bytes(RED + GREEN))
    ),
    "palette of one bit": make_png(
        3, lambda y: bytes([0 if upper(y) else 255]) * 3, 1, (b"PLTE", bytes(RED + GREEN))
    ),
    "sixteen bits": make_png(
        2, lambda y: b"".join(bytes((c, c)) for c in (RED if upper(y) else GREEN)) * WIDTH, 16
    ),
}


def corner(image, *, bottom=False):
    at = (image.height - 1) * image.stride if bottom else 0
    return tuple(image.pixels[at : at + image.channels])


def close(one, other, far=2):
    return all(abs(a - b) <= far for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_png_keeps_its_colours(kind):
    made = pictures.on_paper(KINDS[kind], 100, grey=False)
    drawn = pixels.picture_pixels(made, 100, grey=False)
    assert (drawn.width, drawn.height) == (WIDTH, HEIGHT)
    assert close(corner(drawn), RED)
    assert close(corner(drawn, bottom=True), GREEN)


@pytest.mark.parametrize("kind", KINDS)
def test_grey_is_light_enough_for_a_laser_printer(kind):
    drawn = pixels.picture_pixels(pictures.on_paper(KINDS[kind], 100, grey=True), 100, grey=True)
    assert drawn.channels == 1
    assert min(drawn.pixels) > 80
    assert corner(drawn)[0] < corner(drawn, bottom=True)[0]


def test_a_see_through_picture_lies_on_white():
    clear = make_png(6, lambda _y: bytes((*RED, 0)) * WIDTH)
    drawn = pixels.picture_pixels(pictures.on_paper(clear, 100, grey=False), 100, grey=False)
    assert close(corner(drawn), (255, 255, 255))


def test_a_picture_is_no_wider_than_asked_for():
    drawn = pixels.picture_pixels(
        pictures.on_paper(png(2400, 1000), 950, grey=False), 4000, grey=False
    )
    assert (drawn.width, drawn.height) == (950, 396)


@pytest.mark.parametrize("place", [10, 20, 40, -20])
def test_a_png_with_one_wrong_byte_is_not_plain(place):
    broken = bytearray(png())
    broken[place] ^= 0x40
    with pytest.raises(pixels.NotPlainError):
        pixels.picture_pixels(bytes(broken), 100, grey=False)


@pytest.fixture
def photo():
    """A JPEG file, red above green."""
    image = QImage(WIDTH, 2 * HEIGHT, QImage.Format.Format_RGB888)
    image.fill(QColor(*GREEN))
    for y in range(HEIGHT):
        for x in range(WIDTH):
            image.setPixelColor(x, y, QColor(*RED))
    stream = QBuffer()
    stream.open(QBuffer.OpenModeFlag.WriteOnly)
    assert image.save(stream, "JPG", 95)
    return bytes(stream.data())


def test_a_photo_keeps_its_colours_and_becomes_grey(photo):
    made = pixels.picture_pixels(pictures.on_paper(photo, 100, grey=False), 100, grey=False)
    assert (made.width, made.height) == (WIDTH, 2 * HEIGHT)
    assert close(corner(made), RED, 12)
    assert close(corner(made, bottom=True), GREEN, 12)
    assert pixels.picture_pixels(photo, 100, grey=True).channels == 1


def test_a_cut_photo_is_not_plain(photo):
    with pytest.raises(pixels.NotPlainError):
        pixels.picture_pixels(photo[:-40], 100, grey=False)


def test_long_sets_get_coarser_pictures_but_never_below_150_dpi():
    few, many = (pictures.width_for(Form.A4, n, grey=False) for n in (20, 100))
    assert few > many >= 150 * 6.4
    assert pictures.width_for(Form.A4, 100, grey=True) > many
    assert pictures.width_for(Form.A4, 400, grey=False) == 960
    assert pictures.width_for(Form.POSTER, 1, grey=False) > few


def test_the_picture_of_the_pdf_is_plain():
    """A picture that may be see-through costs the typesetter more memory."""
    document = typeset(job(make_story()), {"pictures/che-moi.png": KINDS["rgba"]}.get)
    assert b"/SMask" not in document.pdf
