"""Devices: phones, computers, QR sheets, pumps, sensors, instruments."""

# ruff: noqa: E501, PLR0913, PLR0917 - path data; a drawn part takes its place, size and colours
from __future__ import annotations

from tools.draw.core import (
    GROUND,
    at,
    circle,
    dark,
    ellipse,
    light,
    line,
    path,
    rect,
    spread,
    stroke,
    turned,
    wobble,
)
from tools.draw.palette import (
    INK,
    JADE,
    JADE_DARK,
    JADE_MID,
    JADE_TINT,
    PAPER,
    STONE,
    STONE_DARK,
    TERRA,
    TURMERIC_MID,
    TURMERIC_TINT,
    WATER_DARK,
    WHITE,
    WOOD,
    WOOD_DARK,
)


def qr_code(x: float, y: float, size: float = 60, colour: str = INK, seed: int = 1) -> str:
    """Draw something that looks like a QR code (it says nothing), centred."""
    n = 11
    c = size / n
    x0, y0 = x - size / 2, y - size / 2
    d = ""
    for j in range(n):
        for i in range(n):
            corner = (i < 4 and j < 4) or (i > 6 and j < 4) or (i < 4 and j > 6)
            if not corner and wobble(seed, i * 13 + j * 7) > 0:
                d += f"M{x0 + i * c:.1f} {y0 + j * c:.1f}h{c:.1f}v{c:.1f}h-{c:.1f}Z"
    out = path(d, colour)
    for i, j in ((0, 0), (8, 0), (0, 8)):
        px, py = x0 + i * c, y0 + j * c
        out += (
            rect(px, py, 3 * c, 3 * c, colour)
            + rect(px + 0.6 * c, py + 0.6 * c, 1.8 * c, 1.8 * c, WHITE)
            + rect(px + c, py + c, c, c, colour)
        )
    return out


def qr_sheet(x: float, y: float, size: float = 80, colour: str = JADE, seed: int = 1) -> str:
    """Draw a QR sheet (centre at x, y) with a coloured head."""
    w, h = size, size * 1.28
    return (
        rect(x - w / 2, y - h / 2, w, h, WHITE, 6)
        + rect(x - w / 2, y - h / 2, w, h * 0.2, colour, 6)
        + rect(x - w / 2, y - h / 2 + h * 0.12, w, h * 0.08, colour)
        + qr_code(x, y + h * 0.1, size * 0.76, INK, seed)
    )


def qr_stand(x: float, y: float, s: float = 1, colour: str = JADE, seed: int = 1) -> str:
    """Draw a QR sheet on a small table stand, its foot at y."""
    return at(x, y, path("M-30 0L-20 -12H20L30 0Z", WOOD) + qr_sheet(0, -62, 78, colour, seed), s)


def qr_board(x: float, y: float = GROUND, s: float = 1, colour: str = TERRA, seed: int = 1) -> str:
    """Draw an information board with a QR code on two posts."""
    return at(
        x,
        y,
        rect(-54, -90, 8, 90, WOOD_DARK)
        + rect(46, -90, 8, 90, WOOD_DARK)
        + rect(-78, -196, 156, 124, colour, 6)
        + rect(-68, -186, 136, 104, PAPER, 3)
        + qr_code(-24, -134, 72, INK, seed)
        + stroke("M26 -164H56M26 -148H56M26 -132H50M26 -116H54", STONE, 5),
        s,
    )


def qr_tag(x: float, y: float, s: float = 1, seed: int = 1, angle: float = 0) -> str:
    """Draw a hanging tag with a QR code."""
    body = (
        line(0, -46, 0, -34, WOOD_DARK, 3)
        + path("M-30 -24L-14 -36H14L30 -24V38H-30Z", PAPER)
        + circle(0, -26, 4, WOOD_DARK)
        + qr_code(0, 8, 48, INK, seed)
    )
    return turned(x, y, angle, body, s)


def phone(
    x: float, y: float, s: float = 1, screen: str = "", fill: str = JADE_TINT, angle: float = 0
) -> str:
    """Draw a large phone (200 × 380 at s=1) around its centre; `screen` is drawn on it."""
    body = (
        rect(-100, -190, 200, 380, INK, 26)
        + rect(-88, -172, 176, 344, fill, 14)
        + rect(-26, -184, 52, 7, "#3D4B4A", 4)
        + screen
    )
    return turned(x, y, angle, body, s)


def wide_phone(x: float, y: float, s: float = 1, screen: str = "", fill: str = JADE_TINT) -> str:
    """Draw a phone lying on its side (380 × 200)."""
    return at(
        x, y, rect(-190, -100, 380, 200, INK, 26) + rect(-172, -88, 344, 176, fill, 14) + screen, s
    )


def keypad_phone(x: float, y: float, s: float = 1) -> str:
    """Draw an old phone with keys."""
    keys = "".join(
        rect(-30 + 22 * i, 8 + 20 * j, 16, 13, STONE, 4) for i in range(3) for j in range(4)
    )
    return at(
        x,
        y,
        rect(-44, -100, 88, 200, "#3F5054", 18)
        + rect(-32, -82, 64, 66, JADE_TINT, 5)
        + stroke("M-22 -64H14M-22 -50H22M-22 -36H6", JADE, 4)
        + rect(-18, -10, 36, 12, TURMERIC_MID, 6)
        + keys,
        s,
    )


def laptop(x: float, y: float, s: float = 1, screen: str = "", fill: str = JADE_TINT) -> str:
    """Draw an open laptop facing us; its base is at y. `screen` is drawn around the middle of it."""
    return at(
        x,
        y,
        rect(-78, -112, 156, 104, INK, 8)
        + rect(-70, -104, 140, 88, fill, 3)
        + at(0, -60, screen)
        + path("M-90 -10H90L104 2H-104Z", STONE)
        + rect(-104, 0, 208, 6, STONE_DARK, 3),
        s,
    )


def laptop_back(x: float, y: float, s: float = 1, colour: str = STONE) -> str:
    """Draw a laptop from behind (someone sits on the far side)."""
    return at(
        x,
        y,
        rect(-70, -88, 140, 86, colour, 8)
        + circle(0, -46, 9, light(colour, 0.5))
        + rect(-86, -6, 172, 8, STONE_DARK, 4),
        s,
    )


def desktop(x: float, y: float, s: float = 1, screen: str = "", fill: str = JADE_TINT) -> str:
    """Draw a desktop computer on a table (base at y)."""
    return at(
        x,
        y,
        rect(-82, -132, 164, 108, INK, 8)
        + rect(-72, -122, 144, 84, fill, 3)
        + at(0, -80, screen)
        + rect(-10, -26, 20, 18, STONE_DARK)
        + rect(-42, -10, 84, 10, STONE_DARK, 4)
        + rect(92, -96, 44, 96, STONE, 4)
        + circle(114, -80, 5, JADE_MID)
        + rect(100, -62, 28, 5, STONE_DARK),
        s,
    )


def desktop_back(x: float, y: float, s: float = 1) -> str:
    return at(
        x,
        y,
        rect(-72, -122, 144, 96, "#54625F", 8)
        + rect(-30, -92, 60, 36, "#66746F", 4)
        + rect(-9, -28, 18, 18, STONE_DARK)
        + rect(-40, -10, 80, 10, STONE_DARK, 4),
        s,
    )


def keyboard(x: float, y: float, s: float = 1) -> str:
    return at(x, y, rect(-60, -10, 120, 14, STONE, 4) + stroke("M-52 -5H52", PAPER, 3), s)


def tripod(
    x: float, y: float = GROUND, s: float = 1, *, light_ring: bool = False, screen: str = JADE_TINT
) -> str:
    """Draw a phone on a tripod, its back towards us unless a screen colour is given."""
    body = stroke("M0 -120L-34 0M0 -120L34 0M0 -120V-10", INK, 6) + rect(-5, -150, 10, 34, INK, 3)
    if light_ring:
        body += f'<circle cx="0" cy="-190" r="58" fill="none" stroke="{TURMERIC_TINT}" stroke-width="15"/><circle cx="0" cy="-190" r="66" fill="none" stroke="{STONE}" stroke-width="3"/>'
    body += (
        rect(-24, -228, 48, 84, INK, 8)
        + rect(-19, -220, 38, 68, screen, 3)
        + (circle(0, -194, 9, TERRA) if screen != INK else circle(-10, -214, 5, STONE_DARK))
    )
    return at(x, y, body, s)


def mic(x: float, y: float, s: float = 1) -> str:
    return at(
        x,
        y,
        rect(-18, -60, 36, 66, INK, 18)
        + stroke("M-14 -40H14M-14 -26H14", STONE_DARK, 4)
        + stroke("M-30 -20Q-30 22 0 22T30 -20M0 22V48M-22 48H22", STONE_DARK, 7),
        s,
    )


def headphones(x: float, y: float, s: float = 1, colour: str = TERRA) -> str:
    return at(
        x,
        y,
        stroke("M-58 20V-10Q-58 -64 0 -64T58 -10V20", INK, 11)
        + rect(-74, 0, 30, 58, colour, 13)
        + rect(44, 0, 30, 58, colour, 13),
        s,
    )


def spray_head(
    x: float, y: float = GROUND, s: float = 1, height: float = 60, colour: str = "#FFFFFF"
) -> str:
    """Draw a sprinkler with arcs of water."""
    h = -height
    drops = "".join(
        f"M{side * 6} {h}Q{side * w * 0.5:.0f} {h - up:.0f} {side * w:.0f} {h + 24}"
        for side in (-1, 1)
        for w, up in ((40, 34), (72, 52), (104, 62))
    )
    return at(
        x,
        y,
        rect(-4, h, 8, height, STONE_DARK, 3)
        + rect(-9, h - 6, 18, 10, JADE_DARK, 4)
        + f'<path d="{drops}" fill="none" stroke="{colour}" stroke-width="4" stroke-linecap="round" stroke-dasharray="9 9"/>',
        s,
    )


def mist_line(x1: float, x2: float, y: float, count: int = 6, drop: float = 60) -> str:
    """Draw an overhead pipe with misting heads."""
    out = rect(x1, y - 4, x2 - x1, 7, STONE_DARK, 3)
    for px in spread(x1 + 30, x2 - 30, count):
        out += (
            rect(px - 4, y, 8, 10, JADE_DARK, 2)
            + f'<path d="M{px:.0f} {y + 12:.0f}l-26 {drop:.0f}h52Z" fill="#FFFFFF" fill-opacity=".55"/>'
        )
    return out


def sensor(x: float, y: float = GROUND, s: float = 1, colour: str = WHITE) -> str:
    """Draw a field sensor: post, box, small solar panel and radio waves."""
    return at(
        x,
        y,
        rect(-4, -130, 8, 130, STONE_DARK, 2)
        + path("M-34 -150L22 -166L30 -146L-26 -130Z", "#3F5F6F")
        + rect(-18, -112, 36, 44, colour, 5)
        + circle(0, -96, 6, JADE)
        + stroke("M-8 -80H8", STONE, 4)
        + stroke("M20 -124Q34 -132 34 -148M28 -112Q52 -126 50 -154", TERRA, 5),
        s,
    )


def control_box(x: float, y: float = GROUND, s: float = 1, *, post: bool = True) -> str:
    """Draw an electric control box with an aerial."""
    legs = rect(-5, -70, 10, 70, STONE_DARK) if post else ""
    return at(
        x,
        y,
        legs
        + rect(-38, -158, 76, 92, STONE, 6)
        + rect(-30, -150, 60, 76, light(STONE, 0.5), 4)
        + rect(-20, -142, 40, 26, JADE_TINT, 3)
        + stroke("M-14 -124l9 -9l8 5l9 -8", JADE, 3)
        + "".join(circle(dx, -96, 6, c) for dx, c in ((-16, JADE), (0, TURMERIC_MID), (16, TERRA)))
        + stroke("M30 -158V-188", INK, 4)
        + stroke("M38 -182Q46 -190 38 -198M48 -176Q64 -190 48 -204", TERRA, 4),
        s,
    )


def pump(x: float, y: float = GROUND, s: float = 1, colour: str = JADE) -> str:
    return at(
        x,
        y,
        rect(-48, -52, 60, 44, colour, 10)
        + circle(28, -30, 30, dark(colour))
        + circle(28, -30, 13, light(colour, 0.4))
        + rect(20, -86, 18, 34, STONE_DARK, 3)
        + rect(50, -38, 46, 16, STONE_DARK, 3)
        + rect(-56, -10, 104, 10, STONE_DARK, 3),
        s,
    )


def feeder(x: float, y: float, s: float = 1) -> str:
    """Draw an automatic feeder that stands in a shrimp pond."""
    return at(
        x,
        y,
        stroke("M-40 0L-22 -62M40 0L22 -62M0 4V-60", STONE_DARK, 7)
        + path("M-50 -132H50L16 -62H-16Z", WATER_DARK)
        + ellipse(0, -132, 50, 12, light(WATER_DARK, 0.3))
        + '<path d="M-20 -56Q-80 -50 -110 -8M20 -56Q80 -50 110 -8M-12 -52Q-50 -36 -62 -2M12 -52Q50 -36 62 -2" fill="none" stroke="#C98B4A" stroke-width="5" stroke-linecap="round" stroke-dasharray="2 12"/>',
        s,
    )


def paddle(x: float, y: float, s: float = 1) -> str:
    """Draw a paddle wheel aerator in water."""
    wheel = "".join(
        at(
            dx,
            -18,
            "".join(turned(0, 0, a, rect(-4, -34, 8, 68, WHITE, 4)) for a in (0, 45, 90, 135))
            + circle(0, 0, 9, TERRA),
        )
        for dx in (-58, 58)
    )
    return at(
        x,
        y,
        rect(-66, -23, 132, 9, STONE_DARK, 3)
        + rect(-20, -44, 40, 26, JADE, 5)
        + wheel
        + '<path d="M-96 -10q-16 -24 -6 -44M96 -10q16 -24 6 -44M-40 -8q12 -28 0 -48M40 -8q-12 -28 0 -48" fill="none" stroke="#FFFFFF" stroke-width="5" stroke-linecap="round" stroke-dasharray="3 10"/>',
        s,
    )


def power_pole(x: float, y: float = GROUND, s: float = 1) -> str:
    return at(
        x,
        y,
        rect(-7, -290, 14, 290, "#A79E8C", 3)
        + rect(-62, -272, 124, 11, WOOD_DARK, 3)
        + "".join(rect(px - 5, -288, 10, 18, TERRA, 3) for px in (-52, -20, 20, 52)),
        s,
    )


def satellite(x: float, y: float, s: float = 1) -> str:
    return turned(
        x,
        y,
        -25,
        rect(-20, -16, 40, 32, STONE, 5)
        + rect(-82, -14, 52, 28, "#3F5F6F", 2)
        + rect(30, -14, 52, 28, "#3F5F6F", 2)
        + stroke("M-64 -14V14M-48 -14V14M48 -14V14M64 -14V14M-82 0H-30M30 0H82", "#7FA0A8", 2)
        + stroke("M0 16V30", STONE_DARK, 4)
        + path("M-14 30Q0 44 14 30Z", TERRA),
        s,
    )


def dish(x: float, y: float = GROUND, s: float = 1) -> str:
    return at(
        x,
        y,
        rect(-6, -60, 12, 60, STONE_DARK)
        + turned(
            0,
            -78,
            -35,
            path("M-50 -14Q0 48 50 -14Z", WHITE)
            + ellipse(0, -14, 50, 9, STONE)
            + line(0, -14, 0, -44, STONE_DARK, 5)
            + circle(0, -46, 6, TERRA),
        ),
        s,
    )


def radio(x: float, y: float, s: float = 1, colour: str = TERRA) -> str:
    return at(
        x,
        y,
        stroke("M40 -72L74 -116", STONE_DARK, 4)
        + rect(-66, -74, 132, 74, colour, 10)
        + circle(-30, -37, 24, dark(colour))
        + circle(-30, -37, 13, TURMERIC_TINT)
        + rect(10, -60, 44, 16, PAPER, 4)
        + circle(22, -24, 8, PAPER)
        + circle(46, -24, 8, PAPER),
        s,
    )


def printer(x: float, y: float, s: float = 1) -> str:
    return at(
        x,
        y,
        rect(-34, -96, 68, 36, PAPER, 2)
        + rect(-62, -64, 124, 48, STONE, 8)
        + rect(-44, -24, 88, 24, PAPER, 2)
        + circle(44, -50, 5, JADE)
        + rect(-44, -34, 88, 7, STONE_DARK, 3),
        s,
    )


def thermometer(x: float, y: float, s: float = 1) -> str:
    return at(
        x,
        y,
        rect(-9, -80, 18, 84, WHITE, 9) + rect(-4, -50, 8, 54, TERRA, 4) + circle(0, 10, 16, TERRA),
        s,
    )


def xray(x: float, y: float, s: float = 1) -> str:
    ribs = "".join(
        f"M0 {-34 + 16 * i}Q-30 {-40 + 16 * i} -34 {-20 + 16 * i}M0 {-34 + 16 * i}Q30 {-40 + 16 * i} 34 {-20 + 16 * i}"
        for i in range(4)
    )
    return at(
        x, y, rect(-54, -64, 108, 128, "#2F4B57", 5) + stroke("M0 -50V44" + ribs, "#CFE0E4", 5), s
    )


def sonar(x: float, y: float, s: float = 1) -> str:
    """Draw the round screen of a fish finder."""
    return at(
        x,
        y,
        rect(-96, -76, 192, 152, INK, 12)
        + rect(-84, -64, 168, 128, "#1F4A55", 4)
        + '<g fill="none" stroke="#5FA3A3" stroke-width="3"><circle r="20"/><circle r="40"/><circle r="58"/></g>'
        + path("M0 0L50 -30A58 58 0 0 1 58 6Z", "#4FA08F")
        + "".join(
            ellipse(dx, dy, 9, 5, TURMERIC_MID)
            for dx, dy in ((26, -12), (34, -22), (40, -6), (18, -22), (-26, 20))
        )
        + circle(0, 0, 4, WHITE),
        s,
    )


def compass(x: float, y: float, s: float = 1) -> str:
    return at(
        x,
        y,
        circle(0, 0, 48, WHITE)
        + f'<circle r="48" fill="none" stroke="{INK}" stroke-width="8"/>'
        + path("M0 -34L11 0H-11Z", TERRA)
        + path("M0 34L11 0H-11Z", STONE)
        + circle(0, 0, 6, INK),
        s,
    )


def fan(x: float, y: float, r: float = 60) -> str:
    """Draw a big wall fan of a greenhouse."""
    return (
        circle(x, y, r, STONE_DARK)
        + circle(x, y, r - 9, "#DCE6E0")
        + "".join(
            turned(x, y, a, ellipse(0, -r * 0.42, r * 0.2, r * 0.4, STONE))
            for a in (0, 90, 180, 270)
        )
        + circle(x, y, r * 0.17, INK)
    )
