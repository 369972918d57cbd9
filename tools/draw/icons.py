"""Line icons (24 × 24, 2 px strokes, `currentColor`), the sign and the application icon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.draw.palette import JADE, PAPER, TERRA, TURMERIC

if TYPE_CHECKING:
    from pathlib import Path

_HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" '
    'fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" '
    'stroke-linejoin="round">'
)


def _p(*paths: str) -> str:
    return "".join(f'<path d="{d}"/>' for d in paths)


def _c(x: float, y: float, r: float) -> str:
    return f'<circle cx="{x:g}" cy="{y:g}" r="{r:g}"/>'


def _r(x: float, y: float, w: float, h: float, rx: float = 2) -> str:
    return f'<rect x="{x:g}" y="{y:g}" width="{w:g}" height="{h:g}" rx="{rx:g}"/>'


def _dot(x: float, y: float, r: float = 1.2) -> str:
    return f'<circle cx="{x:g}" cy="{y:g}" r="{r:g}" fill="currentColor" stroke="none"/>'


_SHEET = _p("M6 3h8l5 5v12a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1z", "M14 3v5h5")
_BULB_LENS = _c(10.5, 10.5, 6.5) + _p("M15.5 15.5L21 21")
_SPEAKER = _p("M4 9.5h3.5L12 5.5v13l-4.5-4H4z")

ICONS: dict[str, str] = {
    "home": _p("M3 11.5L12 4l9 7.5", "M5.5 9.8V20h13V9.8", "M10 20v-5.5h4V20"),
    "back": _p("M14.5 5l-7 7 7 7"),
    "forward": _p("M9.5 5l7 7-7 7"),
    "search": _BULB_LENS,
    "close": _p("M6 6l12 12", "M18 6L6 18"),
    "plus": _p("M12 5v14", "M5 12h14"),
    "minus": _p("M5 12h14"),
    "check": _p("M4.5 12.5l5 5 10-11"),
    "check-box": _r(4, 4, 16, 16) + _p("M8 12.3l2.8 2.8L16 9.4"),
    "box": _r(4, 4, 16, 16),
    "arrow-right": _p("M4.5 12h15", "M13 5.5l6.5 6.5-6.5 6.5"),
    "arrow-left": _p("M19.5 12h-15", "M11 5.5L4.5 12l6.5 6.5"),
    "arrow-up": _p("M12 19.5v-15", "M5.5 11L12 4.5l6.5 6.5"),
    "arrow-down": _p("M12 4.5v15", "M5.5 13l6.5 6.5 6.5-6.5"),
    "chevron-right": _p("M9.5 6l6 6-6 6"),
    "basket": _p("M3 9.5h18l-2 10.5H5z", "M8 9.5L12 3.5l4 6"),
    "document": _SHEET + _p("M8.5 13h7", "M8.5 17h7"),
    "heart": _p(
        "M12 20.5C7 16.5 3.5 13.3 3.5 9.3A4.6 4.6 0 0 1 12 6.8a4.6 4.6 0 0 1 8.5 2.5"
        "c0 4-3.5 7.2-8.5 11.2z"
    ),
    "graduation": _p("M2 9.5L12 5l10 4.5L12 14z", "M6.5 12v4.5c3 2.7 8 2.7 11 0V12", "M22 9.5v5"),
    "card": _r(3, 5, 18, 14) + _p("M3 10h18", "M7 15h4"),
    "shield": _p("M12 3l8 3v5.5c0 4.6-3.2 7.8-8 9.5-4.8-1.7-8-4.9-8-9.5V6z"),
    "sprout": _p(
        "M12 21v-9",
        "M12 13c0-4-2.6-6.5-8-6.5C4 11 6.8 13 12 13z",
        "M12 10.5c0-4 2.6-6.5 8-6.5 0 4.5-2.8 6.5-8 6.5z",
    ),
    "megaphone": _p(
        "M4 10v4a1 1 0 0 0 1 1h3l10 4V5L8 9H5a1 1 0 0 0-1 1z", "M8 15v4.5h3V16", "M21 10.5v3"
    ),
    "brick": _r(3, 5, 18, 14, 1.5) + _p("M3 12h18", "M12 5v7", "M7.5 12v7", "M16.5 12v7"),
    "print": _p(
        "M7 8V3h10v5", "M7 17H4a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1h16a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-3"
    )
    + _r(7, 14, 10, 7, 1),
    "print-set": _r(4, 8, 12, 13, 1.5)
    + _p("M7.5 5H18a1.5 1.5 0 0 1 1.5 1.5V18", "M7.5 12.5h5", "M7.5 16.5h5"),
    "usb": _r(7, 9, 10, 12, 2) + _p("M9 9V3h6v6", "M12 13v4"),
    "download": _p("M12 3.5V15", "M6.5 10l5.5 5.5 5.5-5.5", "M4 20.5h16"),
    "settings": _p("M4 7h9", "M19 7h1", "M4 17h1", "M11 17h9") + _c(16, 7, 2.5) + _c(8, 17, 2.5),
    "help": _c(12, 12, 9) + _p("M9.3 9.6a2.8 2.8 0 1 1 4 2.6c-.9.5-1.3 1-1.3 2") + _dot(12, 17.2),
    "info": _c(12, 12, 9) + _p("M12 11.5V17") + _dot(12, 7.6),
    "warning": _p("M12 4L2.5 20h19z", "M12 10.5v4") + _dot(12, 17.2, 1.1),
    "star": _p("M12 3.5l2.6 5.5 6 .8-4.4 4.1 1.1 6-5.3-2.9-5.3 2.9 1.1-6L3.4 9.8l6-.8z"),
    "person": _c(12, 8, 4) + _p("M4.5 20.5c.6-4 3.5-6 7.5-6s6.9 2 7.5 6"),
    "place": _p("M12 21.5c4.6-4.6 7-8.2 7-11.7a7 7 0 0 0-14 0c0 3.5 2.4 7.1 7 11.7z")
    + _c(12, 9.8, 2.5),
    "calendar": _r(4, 5, 16, 16) + _p("M4 10h16", "M8.5 3v4", "M15.5 3v4"),
    "clock": _c(12, 12, 9) + _p("M12 7v5.3l3.5 2.2"),
    "speaker": _SPEAKER + _p("M15.5 9a4.5 4.5 0 0 1 0 6", "M18.3 6.3a8.5 8.5 0 0 1 0 11.4"),
    "book": _p(
        "M12 6.5C9.5 4.7 6.5 4.3 3 4.5v14c3.5-.2 6.5.2 9 2z",
        "M12 6.5c2.5-1.8 5.5-2.2 9-2v14c-3.5-.2-6.5.2-9 2",
    ),
    "phone": _r(6.5, 2.5, 11, 19, 2.5) + _p("M10.5 18h3"),
    "globe": _c(12, 12, 9)
    + _p("M3 12h18", "M12 3c3.2 2.6 3.2 15.4 0 18", "M12 3c-3.2 2.6-3.2 15.4 0 18"),
    "qr": _r(4, 4, 6, 6, 1)
    + _r(14, 4, 6, 6, 1)
    + _r(4, 14, 6, 6, 1)
    + _p("M14 14h2.5v2.5", "M20 14v.01", "M14 20v.01", "M17.5 20H20v-2.5"),
    "zoom-in": _BULB_LENS + _p("M10.5 7.8v5.4", "M7.8 10.5h5.4"),
    "zoom-out": _BULB_LENS + _p("M7.8 10.5h5.4"),
    "contrast": _c(12, 12, 9) + '<path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor"/>',
    "pen": _p("M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19z", "M13.5 7l3.5 3.5"),
    "trash": _p("M4 7h16", "M9 7V4h6v3", "M6 7l1 13.5h10L18 7", "M10 11v6", "M14 11v6"),
    "drag": "".join(_dot(x, y, 1.6) for x in (9, 15) for y in (6, 12, 18)),
    "folder": _p(
        "M3 18.5v-13A1.5 1.5 0 0 1 4.5 4H9l2.5 3h8A1.5 1.5 0 0 1 21 8.5v10a1.5 1.5 0 0 1-1.5 1.5"
        "h-15A1.5 1.5 0 0 1 3 18.5z"
    ),
    "save": _p(
        "M5 4h11l4 4v11a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1z",
        "M8 4v5h7V4",
        "M7.5 20v-6h9v6",
    ),
    "refresh": _p(
        "M20 12a8 8 0 0 1-14.3 4.9", "M4 12a8 8 0 0 1 14.3-4.9", "M18.5 3v4.5H14", "M5.5 21v-4.5H10"
    ),
    "undo": _p("M8.5 4.5L4 9l4.5 4.5", "M4 9h10a5.5 5.5 0 0 1 0 11h-4"),
    "list": _p("M9 6h11", "M9 12h11", "M9 18h11")
    + _dot(4.5, 6, 1.4)
    + _dot(4.5, 12, 1.4)
    + _dot(4.5, 18, 1.4),
    "grid": _r(4, 4, 6.5, 6.5, 1.5)
    + _r(13.5, 4, 6.5, 6.5, 1.5)
    + _r(4, 13.5, 6.5, 6.5, 1.5)
    + _r(13.5, 13.5, 6.5, 6.5, 1.5),
    "filter": _p("M4 5h16l-6.2 7.5V20l-3.6-2v-5.5z"),
    "sort": _p("M4 6h9", "M4 12h7", "M4 18h5", "M17.5 5v14", "M14 15.5l3.5 3.5 3.5-3.5"),
    "quiz": _p(
        "M5 4h14a1 1 0 0 1 1 1v10.5a1 1 0 0 1-1 1h-7L7 20.5v-4H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1z",
        "M10 8.4a2.1 2.1 0 1 1 2.9 2c-.6.3-.9.6-.9 1.1",
    )
    + _dot(12, 13.7, 1.1),
    "poster": _r(5, 3, 14, 18, 1.5) + _p("M8.5 7h7", "M8 17.5l3-4.5 2.2 2.8L14.5 14l2 3.5z"),
    "leaflet": _p("M3 5l6-1.5 6 1.5 6-1.5v15.5L15 20.5 9 19l-6 1.5z", "M9 3.5V19", "M15 5v15.5"),
    "lesson": _r(3, 4, 18, 11, 1.5) + _p("M12 15v2", "M8 21l4-4 4 4", "M7 8h6", "M7 11h9"),
    "lock": _r(5, 11, 14, 10) + _p("M8 11V7.5a4 4 0 0 1 8 0V11", "M12 15v2"),
    "eye": _p("M2.5 12C5 7.6 8.2 5.5 12 5.5s7 2.1 9.5 6.5c-2.5 4.4-5.7 6.5-9.5 6.5S5 16.4 2.5 12z")
    + _c(12, 12, 2.8),
    "language": _c(12, 12, 9) + _p("M8.5 16l3.5-8.5 3.5 8.5", "M9.7 13.2h4.6"),
}


def icon(name: str) -> str:
    """Return one icon as a whole SVG file."""
    return f"{_HEAD}{ICONS[name]}</svg>\n"


def _brick(x: float, y: float, fill: str) -> str:
    return f'<rect x="{x:g}" y="{y:g}" width="8.4" height="6.4" rx="1.4" fill="{fill}"/>'


def _roof(stroke: str, width: float = 3.6) -> str:
    return (
        f'<path d="M3.5 16.5L20 4.5l16.5 12" fill="none" stroke="{stroke}" '
        f'stroke-width="{width:g}" stroke-linecap="round" stroke-linejoin="round"/>'
    )


def _sign_body(roof: str, bricks: tuple[str, str, str, str]) -> str:
    places = ((11.2, 17.4), (20.6, 17.4), (11.2, 25.2), (20.6, 25.2))
    return _roof(roof) + "".join(
        _brick(x, y, fill) for (x, y), fill in zip(places, bricks, strict=True)
    )


def sign(*, mono: bool = False) -> str:
    """Return the sign: a roof over four bricks."""
    ink = "currentColor"
    body = (
        _sign_body(ink, (ink, ink, ink, ink))
        if mono
        else _sign_body(TERRA, (TERRA, JADE, TURMERIC, TERRA))
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 36" width="40" height="36">'
        f"{body}</svg>\n"
    )


def app_icon() -> str:
    """Return the application icon: the sign on a rounded sheet of paper."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">'
        f'<rect x="2" y="2" width="60" height="60" rx="13" fill="{PAPER}"/>'
        f'<rect x="3" y="3" width="58" height="58" rx="12" fill="none" stroke="{TERRA}" '
        'stroke-opacity=".25" stroke-width="2"/>'
        '<g transform="translate(3 6) scale(1.45)">'
        + _sign_body(TERRA, (TERRA, JADE, TURMERIC, TERRA))
        + "</g></svg>\n"
    )


def write_icons(folder: Path) -> None:
    """Write every icon, the sign and the application icon into a folder."""
    files = {name: icon(name) for name in ICONS}
    files |= {"sign": sign(), "sign-mono": sign(mono=True), "app": app_icon()}
    for name, text in files.items():
        (folder / f"{name}.svg").write_text(text, encoding="utf-8", newline="\n")
