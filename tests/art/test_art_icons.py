"""Every icon is one line drawing that takes the colour of the text beside it."""

from __future__ import annotations

import struct
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).parents[2] / "resources" / "icons"
COLOURED = {"sign", "app"}
NAMES = sorted(p.stem for p in ICONS.glob("*.svg"))
WANTED = """\
home back forward search close plus minus check check-box box arrow-right arrow-left arrow-up
arrow-down chevron-right basket document heart graduation card shield sprout megaphone brick print
print-set usb download settings help info warning star person place calendar clock speaker book
phone globe qr zoom-in zoom-out contrast pen trash drag folder save refresh undo list grid filter
sort quiz poster leaflet lesson lock eye language sign sign-mono app
"""


def test_all_promised_icons_are_there():
    assert set(WANTED.split()) <= set(NAMES)


@pytest.mark.parametrize("name", [n for n in NAMES if n not in COLOURED | {"sign-mono"}])
def test_icon_is_a_line_drawing_in_the_current_colour(name):
    text = (ICONS / f"{name}.svg").read_text(encoding="utf-8")
    root = ET.fromstring(text)  # noqa: S314 - our own file
    assert root.get("viewBox") == "0 0 24 24"
    assert (root.get("stroke"), root.get("stroke-width")) == ("currentColor", "2")
    assert root.get("fill") == "none"
    fills = {e.get("fill") for e in root.iter() if e is not root}
    assert fills <= {None, "currentColor"}


@pytest.mark.parametrize("name", NAMES)
def test_icon_paints_something_in_qt(name, qapp):
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(ICONS / f"{name}.svg")).render(painter, QRectF(0, 0, 48, 48))
    painter.end()
    painted = sum(image.pixelColor(x, y).alpha() > 128 for x in range(48) for y in range(48))
    assert painted > 40
    border = [image.pixelColor(i, 0).alpha() for i in range(48)]
    assert max(border) < 128 or name == "app"


def test_application_icon_has_the_sizes_windows_asks_for():
    data = (ICONS / "app.ico").read_bytes()
    reserved, kind, count = struct.unpack("<HHH", data[:6])
    assert (reserved, kind) == (0, 1)
    sizes = set()
    for i in range(count):
        side, *_, length, offset = struct.unpack("<BBBBHHLL", data[6 + 16 * i : 22 + 16 * i])
        assert data[offset : offset + 8] == b"\x89PNG\r\n\x1a\n"
        assert offset + length <= len(data)
        sizes.add(side or 256)
    assert {16, 32, 48, 256} <= sizes
