"""Render contact sheets of icons or pictures to look at (needs PySide6).

python -m tools.draw.sheet icons OUT.png
python -m tools.draw.sheet pictures OUT.png [--thumbs] [--cols N] [id ...]
python -m tools.draw.sheet app resources/icons      (app.png and app.ico)
"""

from __future__ import annotations

import argparse
import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).parents[2]
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)


def _render(svg: Path, width: int, height: int, background: str | None = None) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(background) if background else Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise SystemExit(f"cannot render {svg}")
    renderer.render(painter, QRectF(0, 0, width, height))
    painter.end()
    return image


def _thumb(svg: Path) -> QImage:
    """Render as the window's lists show it: the central 4:3 part at 96 × 72."""
    whole = _render(svg, 692, 288, "#FFFFFF")
    part = whole.copy((692 - 384) // 2, 0, 384, 288)
    return part.scaled(
        96,
        72,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _sheet(images: list[tuple[str, QImage]], cols: int, out: Path, label: int = 16) -> None:
    w, h = images[0][1].width() + 12, images[0][1].height() + 12 + label
    rows = -(-len(images) // cols)
    sheet = QImage(w * cols, h * rows, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#FFFFFF"))
    painter = QPainter(sheet)
    for i, (name, image) in enumerate(images):
        x, y = (i % cols) * w + 6, (i // cols) * h + 4
        painter.drawImage(x, y, image)
        if label:
            painter.drawText(x, y + image.height() + 12, name[: max(8, w // 7)])
    painter.end()
    sheet.save(str(out))


def _icons(out: Path) -> None:
    svgs = sorted((ROOT / "resources/icons").glob("*.svg"))
    _sheet([(svg.stem, _render(svg, 72, 72)) for svg in svgs], 12, out)


def _pictures(out: Path, names: list[str], cols: int, width: int, *, thumbs: bool) -> None:
    folder = ROOT / "data/pictures"
    svgs = [folder / f"{n}.svg" for n in names] or sorted(folder.glob("*.svg"))
    if thumbs:
        images = [(s.stem, _thumb(s)) for s in svgs]
    else:
        images = [(s.stem, _render(s, width, width * 5 // 12)) for s in svgs]
    _sheet(images, cols, out)


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # WORKAROUND: PySide6 6.8 refuses the bytes that its own stubs ask for.
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def _app(folder: Path) -> None:
    """Write app.png and app.ico (PNG entries, which Windows reads since Vista)."""
    pngs = [(s, _png(_render(folder / "app.svg", s, s))) for s in ICO_SIZES]
    (folder / "app.png").write_bytes(pngs[-1][1])
    offset = 6 + 16 * len(pngs)
    head, body = struct.pack("<HHH", 0, 1, len(pngs)), b""
    for size, png in pngs:
        side = size % 256
        head += struct.pack("<BBBBHHLL", side, side, 0, 0, 1, 32, len(png), offset + len(body))
        body += png
    (folder / "app.ico").write_bytes(head + body)


def main() -> None:
    """Parse the command line and render."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("icons", "pictures", "app"))
    parser.add_argument("out", type=Path)
    parser.add_argument("ids", nargs="*")
    parser.add_argument("--thumbs", action="store_true")
    parser.add_argument("--cols", type=int, default=3)
    parser.add_argument("--width", type=int, default=600)
    args = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    QGuiApplication(sys.argv[:1])
    if args.what == "icons":
        _icons(args.out)
    elif args.what == "app":
        _app(args.out)
    else:
        _pictures(args.out, args.ids, args.cols, args.width, thumbs=args.thumbs)


if __name__ == "__main__":
    main()
