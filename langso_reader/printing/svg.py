"""Drawings to pictures: the typesetter's own SVG engine, so that one engine draws everything.

Its output is computed without the graphics card or system libraries, so the same drawing gives the
same bytes on every machine that runs the same release of it.
"""

from __future__ import annotations

_PAGE = (
    b"#set page(width: %dpt, height: %dpt, margin: 0pt)\n"
    b'#image("drawing.svg", width: 100%%, height: 100%%, fit: "cover")'
)


def svg_to_png(svg: bytes, width: int, height: int) -> bytes:
    """A drawing as PNG.

    Args:
        svg: the drawing; it must refer to nothing outside itself.
        width: of the picture in pixels.
        height: of the picture in pixels; the drawing is cropped to this shape.
    """
    import typst  # noqa: PLC0415 — 60 ms and 50 MB that only publishers and printers need

    files = {"main.typ": _PAGE % (width, height), "drawing.svg": svg}
    png = typst.compile(files, format="png", ppi=72)  # type: ignore[call-overload]
    assert isinstance(png, bytes)  # noqa: S101 — one page gives one picture
    return png
