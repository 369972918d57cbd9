"""Devices, goods and signs: phones, laptops, QR sheets, parcels, sensors, warnings."""

# ruff: noqa: E501, PLR0913 - path data; a drawn part takes its place, size and colours
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
    BAMBOO,
    INK,
    JADE,
    JADE_DARK,
    JADE_LIGHT,
    JADE_MID,
    JADE_TINT,
    PAPER,
    STONE,
    STONE_DARK,
    TERRA,
    TERRA_DARK,
    TERRA_MID,
    TERRA_TINT,
    TURMERIC,
    TURMERIC_MID,
    TURMERIC_TINT,
    WATER,
    WATER_DARK,
    WATER_DEEP,
    WHITE,
    WOOD,
    WOOD_DARK,
    WOOD_LIGHT,
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


def rows(
    x: float,
    y: float,
    w: float = 140,
    count: int = 3,
    colour: str = "#FFFFFF",
    gap: float = 46,
    icon: tuple[str, ...] = (TERRA, JADE, TURMERIC),
) -> str:
    """Draw list rows on a screen: a coloured dot and two grey lines each."""
    out = ""
    for i in range(count):
        yy = y + i * gap
        out += (
            rect(x - w / 2, yy, w, gap - 8, colour, 8)
            + circle(x - w / 2 + 20, yy + (gap - 8) / 2, 11, icon[i % len(icon)])
            + stroke(
                f"M{x - w / 2 + 42:.0f} {yy + (gap - 8) / 2 - 6:.0f}h{w * 0.42:.0f}M{x - w / 2 + 42:.0f} {yy + (gap - 8) / 2 + 7:.0f}h{w * 0.28:.0f}",
                STONE,
                5,
            )
        )
    return out


def bar(colour: str = JADE) -> str:
    """Draw the coloured head of an application on a big phone's screen."""
    return path("M-88 -158Q-88 -172 -74 -172H74Q88 -172 88 -158V-122H-88Z", colour) + rect(
        -70, -152, 64, 9, light(colour, 0.6), 4
    )


def bubble(
    x: float,
    y: float,
    w: float = 120,
    h: float = 60,
    colour: str = "#FFFFFF",
    tail: str = "left",
    inner: str = "",
) -> str:
    """Draw a speech bubble centred at x, y."""
    tails = {
        "left": f"M{x - w * 0.3:.0f} {y + h / 2 - 4:.0f}l-16 26l36 -20Z",
        "right": f"M{x + w * 0.3:.0f} {y + h / 2 - 4:.0f}l16 26l-36 -20Z",
        "none": "",
    }
    return (
        (path(tails[tail], colour) if tails[tail] else "")
        + rect(x - w / 2, y - h / 2, w, h, colour, min(h / 2.4, 20))
        + at(x, y, inner)
    )


def lines(w: float = 70, colour: str = STONE, count: int = 2) -> str:
    """Draw grey lines that stand for writing, around (0, 0)."""
    return stroke(
        "".join(
            f"M{-w / 2:.0f} {(i - (count - 1) / 2) * 14:.0f}h{w * (1 if i % 2 == 0 else 0.65):.0f}"
            for i in range(count)
        ),
        colour,
        6,
    )


def heart(x: float, y: float, s: float = 1, colour: str = TERRA) -> str:
    return at(
        x,
        y,
        path("M0 18C-30 -2 -24 -24 -10 -22Q-2 -20 0 -10Q2 -20 10 -22C24 -24 30 -2 0 18Z", colour),
        s,
    )


def hearts(x: float, y: float, s: float = 1) -> str:
    """Draw the hearts of a live broadcast rising."""
    return at(
        x,
        y,
        heart(0, 0, 0.9, TERRA)
        + heart(22, -40, 0.7, TERRA_MID)
        + heart(-10, -76, 0.8, TURMERIC_MID)
        + heart(18, -112, 0.5, TERRA),
        s,
    )


def star(x: float, y: float, r: float = 16, colour: str = TURMERIC) -> str:
    return at(
        x, y, path("M0 -16L5 -5L16 -4L8 4L10 16L0 10L-10 16L-8 4L-16 -4L-5 -5Z", colour), r / 16
    )


def check(x: float, y: float, r: float = 24, colour: str = JADE) -> str:
    return circle(x, y, r, colour) + stroke(
        f"M{x - r * 0.42:.1f} {y:.1f}l{r * 0.3:.1f} {r * 0.32:.1f}l{r * 0.55:.1f} -{r * 0.64:.1f}",
        WHITE,
        r * 0.2,
    )


def cross(x: float, y: float, r: float = 24, colour: str = TERRA) -> str:
    k = r * 0.36
    return circle(x, y, r, colour) + stroke(
        f"M{x - k:.1f} {y - k:.1f}l{2 * k:.1f} {2 * k:.1f}M{x + k:.1f} {y - k:.1f}l{-2 * k:.1f} {2 * k:.1f}",
        WHITE,
        r * 0.2,
    )


def warning(x: float, y: float, s: float = 1, colour: str = TURMERIC) -> str:
    return at(
        x,
        y,
        stroke("M0 -46L54 44H-54Z", colour, 20)
        + path("M0 -46L54 44H-54Z", colour)
        + line(0, -18, 0, 14, INK, 11)
        + circle(0, 34, 6.5, INK),
        s,
    )


def shield(x: float, y: float, s: float = 1, colour: str = JADE, *, tick: bool = True) -> str:
    mark = stroke("M-26 -2L-6 20L30 -22", WHITE, 13) if tick else ""
    return at(
        x,
        y,
        path("M0 -82Q34 -60 66 -60V-6Q62 54 0 84Q-62 54 -66 -6V-60Q-34 -60 0 -82Z", colour)
        + path("M0 -82Q34 -60 66 -60V-6Q62 54 0 84Z", dark(colour, 0.12))
        + mark,
        s,
    )


def lock(x: float, y: float, s: float = 1, colour: str = TURMERIC) -> str:
    return at(
        x,
        y,
        stroke("M-22 -8V-34Q-22 -58 0 -58T22 -34V-8", STONE_DARK, 11)
        + rect(-38, -12, 76, 60, colour, 10)
        + circle(0, 14, 8, INK)
        + rect(-3, 16, 6, 18, INK, 3),
        s,
    )


def key(x: float, y: float, s: float = 1, colour: str = TURMERIC, angle: float = 0) -> str:
    return turned(
        x,
        y,
        angle,
        circle(0, 0, 24, colour)
        + circle(0, 0, 9, PAPER)
        + rect(20, -6, 74, 12, colour, 3)
        + rect(66, 4, 10, 20, colour)
        + rect(84, 4, 10, 14, colour),
        s,
    )


def hook(x: float, y: float, s: float = 1, colour: str = STONE_DARK, length: float = 150) -> str:
    """Draw a fishing hook hanging on its line; its bend is at (x, y)."""
    return at(
        x,
        y,
        line(0, -60 - length, 0, -60, colour, 3)
        + circle(0, -56, 7, colour)
        + stroke("M0 -50V0Q0 30 -26 30Q-50 28 -50 2L-50 -10", colour, 9)
        + path("M-50 -22l-12 20l20 -2Z", colour),
        s,
    )


def envelope(x: float, y: float, s: float = 1, colour: str = WHITE) -> str:
    return at(
        x, y, rect(-56, -38, 112, 76, colour, 6) + stroke("M-52 -32L0 8L52 -32", STONE_DARK, 5), s
    )


def gift(x: float, y: float, s: float = 1, colour: str = TERRA, ribbon: str = TURMERIC_MID) -> str:
    """Draw a gift box, its foot at y."""
    return at(
        x,
        y,
        rect(-56, -72, 112, 72, colour, 4)
        + rect(-64, -90, 128, 24, light(colour, 0.15), 4)
        + rect(-10, -90, 20, 90, ribbon)
        + stroke("M0 -90Q-40 -130 -44 -104Q-42 -90 0 -90Q40 -130 44 -104Q42 -90 0 -90", ribbon, 8),
        s,
    )


def parcel(x: float, y: float = GROUND, s: float = 1, colour: str = "#C89B6A") -> str:
    return at(
        x,
        y,
        rect(-44, -66, 88, 66, colour, 3)
        + rect(-8, -66, 16, 66, "#E3C79B")
        + rect(14, -28, 24, 18, PAPER, 2)
        + stroke("M18 -22H34M18 -16H30", STONE, 2),
        s,
    )


def parcels(x: float, y: float = GROUND, s: float = 1) -> str:
    return at(
        x, y, parcel(-46, 0) + parcel(50, 0, 0.9, "#B98955") + parcel(0, -66, 0.85, "#D2A978"), s
    )


def coin(x: float, y: float, r: float = 18) -> str:
    return (
        circle(x, y, r, TURMERIC)
        + circle(x, y, r * 0.72, TURMERIC_MID)
        + rect(x - r * 0.12, y - r * 0.4, r * 0.24, r * 0.8, TURMERIC, 2)
    )


def coins(x: float, y: float, s: float = 1) -> str:
    body = "".join(
        ellipse(dx, -6 - k * 11, 26, 9, TURMERIC) + ellipse(dx, -9 - k * 11, 26, 9, TURMERIC_MID)
        for dx, n in ((-32, 2), (32, 3), (0, 4))
        for k in range(n)
    )
    return at(x, y, body, s)


def notes(x: float, y: float, s: float = 1, colour: str = JADE_LIGHT) -> str:
    """Draw a few bank notes."""
    return at(
        x,
        y,
        turned(-6, 8, -10, rect(-52, -26, 104, 52, dark(colour, 0.1), 4))
        + rect(-52, -26, 104, 52, colour, 4)
        + circle(0, 0, 14, light(colour, 0.5))
        + rect(-46, -20, 14, 8, light(colour, 0.5), 2)
        + rect(32, 12, 14, 8, light(colour, 0.5), 2),
        s,
    )


def id_card(x: float, y: float, s: float = 1, angle: float = 0, colour: str = "#CFE3DC") -> str:
    """Draw an identity card with a chip."""
    body = (
        rect(-84, -54, 168, 108, colour, 10)
        + rect(-84, -54, 168, 22, TERRA_MID, 10)
        + rect(-84, -42, 168, 10, TERRA_MID)
        + rect(-70, -22, 46, 60, PAPER, 4)
        + circle(-47, -4, 12, "#DCA679")
        + path("M-66 36Q-62 12 -47 12T-28 36Z", JADE)
    )
    body += stroke("M-10 -14H66M-10 2H54M-10 18H62", STONE_DARK, 5) + rect(
        46, 28, 24, 18, TURMERIC_MID, 3
    )
    return turned(x, y, angle, body, s)


def document(
    x: float, y: float, s: float = 1, angle: float = 0, *, stamp: bool = True, head: str = JADE
) -> str:
    body = (
        rect(-50, -66, 100, 132, WHITE, 4)
        + rect(-34, -52, 68, 10, head, 3)
        + stroke("M-34 -28H34M-34 -12H34M-34 4H34M-34 20H6", STONE, 5)
        + (circle(22, 40, 15, TERRA) + circle(22, 40, 9, TERRA_TINT) if stamp else "")
    )
    return turned(x, y, angle, body, s)


def notebook(x: float, y: float, s: float = 1, colour: str = TERRA) -> str:
    return at(
        x,
        y,
        rect(-44, -56, 88, 112, colour, 6)
        + rect(-28, -40, 56, 24, PAPER, 3)
        + rect(-44, -56, 12, 112, dark(colour)),
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


def live_badge(x: float, y: float, s: float = 1) -> str:
    """Draw the sign of a live broadcast: a red pill with a dot and waves."""
    return at(
        x,
        y,
        rect(-44, -20, 88, 40, "#C4382B", 20)
        + circle(-18, 0, 9, WHITE)
        + stroke("M4 -9Q12 0 4 9M18 -13Q30 0 18 13", WHITE, 4),
        s,
    )


def play(x: float, y: float, r: float = 30, colour: str = TERRA) -> str:
    return circle(x, y, r, colour) + path(
        f"M{x - r * 0.3:.1f} {y - r * 0.45:.1f}L{x + r * 0.5:.1f} {y:.1f}L{x - r * 0.3:.1f} {y + r * 0.45:.1f}Z",
        WHITE,
    )


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


def book(x: float, y: float, s: float = 1, colour: str = TERRA) -> str:
    """Draw an open book."""
    return at(
        x,
        y,
        path("M-92 -44Q-46 -66 0 -40Q46 -66 92 -44V48Q46 28 0 52Q-46 28 -92 48Z", colour)
        + path("M-82 -48Q-42 -66 -3 -42V42Q-42 22 -82 38Z", WHITE)
        + path("M82 -48Q42 -66 3 -42V42Q42 22 82 38Z", WHITE)
        + stroke(
            "M-66 -32Q-42 -42 -18 -30M-66 -14Q-42 -24 -18 -12M-66 4Q-42 -6 -18 6M66 -32Q42 -42 18 -30M66 -14Q42 -24 18 -12M66 4Q42 -6 18 6",
            STONE,
            4,
        ),
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


def jar(x: float, y: float, s: float = 1, colour: str = "#D9952F", lid: str = TERRA) -> str:
    """Draw a glass jar (honey, preserves), its foot at y."""
    return at(
        x,
        y,
        rect(-26, -62, 52, 62, light(colour, 0.3), 9)
        + rect(-26, -46, 52, 46, colour, 9)
        + rect(-24, -74, 48, 15, lid, 4)
        + rect(-16, -38, 32, 20, PAPER, 3),
        s,
    )


def bottle(x: float, y: float, s: float = 1, colour: str = "#C98B4A", cap: str = JADE) -> str:
    return at(
        x,
        y,
        path(
            "M-9 -92H9V-70Q20 -62 20 -48V-6Q20 0 14 0H-14Q-20 0 -20 -6V-48Q-20 -62 -9 -70Z", colour
        )
        + rect(-11, -104, 22, 16, cap, 3)
        + rect(-20, -44, 40, 26, PAPER),
        s,
    )


def pack(x: float, y: float, s: float = 1, colour: str = JADE, mark: str = "") -> str:
    """Draw a standing food bag, its foot at y; `mark` is a fruit colour."""
    inner = (
        circle(0, -40, 13, mark)
        if mark
        else path("M0 -24C-14 -32 -14 -50 0 -60C14 -50 14 -32 0 -24Z", JADE_LIGHT)
    )
    return at(
        x,
        y,
        path("M-30 -86H30L34 0H-34Z", colour)
        + rect(-31, -86, 62, 9, dark(colour), 2)
        + rect(-22, -64, 44, 46, PAPER, 5)
        + inner,
        s,
    )


def clay_pot(x: float, y: float, s: float = 1, *, steam: bool = True) -> str:
    """Draw a lidded clay pot (niêu), with steam."""
    body = (
        path("M-50 -50Q-62 0 -30 0H30Q62 0 50 -50Z", "#8C5A3C")
        + ellipse(0, -50, 52, 10, "#734528")
        + path("M-44 -54Q0 -84 44 -54Z", "#A26B48")
        + circle(0, -74, 7, "#734528")
    )
    if steam:
        body += '<path d="M-18 -92q-8 -12 0 -22t0 -22M14 -94q-8 -12 0 -22t0 -22" fill="none" stroke="#FFFFFF" stroke-width="5" stroke-linecap="round" stroke-opacity=".85"/>'
    return at(x, y, body, s)


def wine_jar(x: float, y: float = GROUND, s: float = 1, *, straws: bool = True) -> str:
    """Draw a tall jar of rice wine drunk through straws."""
    body = path(
        "M-22 -112H22Q24 -100 20 -96Q48 -70 40 -30Q34 0 20 0H-20Q-34 0 -40 -30Q-48 -70 -20 -96Q-24 -100 -22 -112Z",
        "#7A4A2E",
    ) + stroke("M-40 -58Q0 -46 40 -58M-42 -46Q0 -34 42 -46", TURMERIC_MID, 4)
    if straws:
        body += stroke("M-6 -110Q-16 -170 -50 -190M6 -110Q14 -176 54 -198", BAMBOO, 5) + path(
            "M-24 -112q24 -18 48 0Z", JADE_MID
        )
    return at(x, y, body, s)


def tea_set(x: float, y: float, s: float = 1) -> str:
    return at(
        x,
        y,
        path("M-30 -34Q-36 0 -16 0H16Q36 0 30 -34Z", JADE)
        + rect(-22, -40, 44, 8, dark(JADE), 3)
        + circle(0, -43, 5, dark(JADE))
        + stroke("M30 -26Q50 -30 52 -42M-30 -28Q-50 -26 -34 -8", JADE, 6)
        + path("M62 -20H92L88 0H66Z", PAPER)
        + path("M-92 -20H-62L-66 0H-88Z", PAPER),
        s,
    )


def noodles(x: float, y: float, s: float = 1) -> str:
    """Draw bundles of glass noodles tied with bands."""
    body = "".join(
        at(
            dx,
            dy,
            rect(-46, -26, 92, 26, "#CDBF9F", 10)
            + stroke("M-40 -20H40M-42 -13H42M-40 -6H40", "#E7DDC4", 3)
            + rect(-8, -27, 16, 28, TERRA),
        )
        for dx, dy in ((-50, 0), (50, 0), (0, -28))
    )
    return at(x, y, body, s)


def honeycomb(x: float, y: float, s: float = 1) -> str:
    d = "M0 -18L16 -9V9L0 18L-16 9V-9Z"
    return at(
        x,
        y,
        "".join(
            at(
                dx * 34 + (17 if dy % 2 else 0),
                dy * 28,
                path(d, (TURMERIC_MID, "#D99A2F")[(dx + dy) % 2]),
            )
            for dy in range(3)
            for dx in range(-2, 2)
        ),
        s,
    )


def bee(x: float, y: float, s: float = 1, *, flip: bool = False) -> str:
    return at(
        x,
        y,
        '<ellipse cx="-4" cy="-14" rx="9" ry="14" fill="#FFFFFF" fill-opacity=".85"/><ellipse cx="8" cy="-13" rx="7" ry="12" fill="#FFFFFF" fill-opacity=".7"/>'
        + ellipse(0, 0, 18, 11, TURMERIC_MID)
        + rect(-7, -10, 5, 20, INK)
        + rect(4, -10, 5, 20, INK)
        + circle(-17, -2, 6, INK),
        s,
        flip=flip,
    )


def hats(x: float, y: float, s: float = 1, count: int = 4) -> str:
    """Draw conical hats leaning in a stack, the lowest rim at y."""
    one = (
        path("M-58 0Q0 16 58 0L4 -62Q0 -66 -4 -62Z", "#EBD3A0")
        + path("M5 -62L58 0Q34 7 12 8Z", "#DDBF86")
        + stroke("M-40 -20Q0 -8 40 -20M-22 -40Q0 -32 22 -40", "#C9A566", 2.5)
    )
    return at(x, y, "".join(at(0, -8 - 17 * i, one) for i in range(count)), s)


def bamboo_basket(x: float, y: float, s: float = 1, kind: str = "round") -> str:
    """Draw woven ware: a round basket, a lamp shade, a tray or a bag."""
    if kind == "tray":
        return at(
            x, y, ellipse(0, -8, 62, 16, BAMBOO) + ellipse(0, -12, 52, 11, dark(BAMBOO, 0.2)), s
        )
    if kind == "bag":
        return at(
            x,
            y,
            stroke("M-26 -56Q0 -112 26 -56", dark(BAMBOO, 0.3), 7)
            + path("M-44 -58H44L36 0H-36Z", BAMBOO)
            + stroke(
                "M-42 -44H42M-40 -30H40M-38 -16H38M-20 -58L-16 0M0 -58V0M20 -58L16 0",
                dark(BAMBOO, 0.25),
                2.5,
            ),
            s,
        )
    if kind == "lamp":
        return at(
            x,
            y,
            path("M-18 -74H18Q54 -50 46 0H-46Q-54 -50 -18 -74Z", light(BAMBOO, 0.2))
            + stroke(
                "M-46 -14H46M-48 -32H48M-38 -54H38M-24 -74L-26 0M0 -74V0M24 -74L26 0",
                dark(BAMBOO, 0.22),
                2.5,
            ),
            s,
        )
    return at(
        x,
        y,
        path("M-54 -56H54Q48 0 30 0H-30Q-48 0 -54 -56Z", BAMBOO)
        + stroke(
            "M-52 -42H52M-48 -28H48M-42 -14H42M-30 -56L-20 0M0 -56V0M30 -56L20 0",
            dark(BAMBOO, 0.25),
            2.5,
        )
        + rect(-58, -62, 116, 9, dark(BAMBOO, 0.15), 4),
        s,
    )


def lute(x: float, y: float = GROUND, s: float = 1, angle: float = 20) -> str:
    """Draw a Tính lute: gourd and long neck."""
    return turned(
        x,
        y,
        angle,
        rect(-4, -190, 8, 160, WOOD_DARK, 3)
        + circle(0, -18, 36, WOOD_LIGHT)
        + circle(0, -18, 25, "#E3C79B")
        + circle(0, -18, 5, WOOD_DARK)
        + stroke("M-2 -184V-20M2 -184V-20", PAPER, 1.5)
        + stroke("M-14 -178H14M-12 -164H12", WOOD, 6),
        s,
    )


def gong(x: float, y: float, s: float = 1) -> str:
    return at(
        x,
        y,
        circle(0, 0, 40, "#B08A3C") + circle(0, 0, 31, "#C9A24C") + circle(0, 0, 12, "#E0BE6B"),
        s,
    )


def music(x: float, y: float, s: float = 1, colour: str = TERRA) -> str:
    return at(
        x,
        y,
        ellipse(-10, 14, 10, 7, colour)
        + line(-1, 14, -1, -26, colour, 5)
        + path("M1 -28Q22 -22 20 0Q14 -12 1 -14Z", colour),
        s,
    )


def wire_cut(x: float, y: float, s: float = 1) -> str:
    """Draw a power line that is cut, with sparks."""
    return at(
        x,
        y,
        stroke("M-180 -30Q-90 20 -22 0", INK, 8)
        + stroke("M180 -30Q90 20 22 0", INK, 8)
        + stroke("M-8 -22L-14 -40M4 -24L8 -44M-4 20L-10 38M8 18L16 34", TURMERIC, 6),
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


def bulb(x: float, y: float, s: float = 1, *, on: bool = True) -> str:
    glow = circle(0, -14, 58, TURMERIC_TINT) if on else ""
    return at(
        x,
        y,
        glow
        + circle(0, -16, 34, TURMERIC_MID if on else STONE)
        + rect(-14, 14, 28, 22, STONE_DARK, 5)
        + stroke("M-10 -12Q0 -26 10 -12", PAPER, 4),
        s,
    )


def mask_face(x: float, y: float, s: float = 1, skin: str = "#DCA679", shirt: str = JADE) -> str:
    """Draw a face that is half real and half a mask lifted away (an impostor)."""
    body = (
        path("M-70 108Q-70 52 -26 44H26Q70 52 70 108Z", shirt)
        + circle(0, 0, 46, "#4A4F52")
        + circle(-15, -4, 5, PAPER)
        + circle(15, -4, 5, PAPER)
        + stroke("M-12 18Q0 12 12 18", PAPER, 4)
    )
    body += turned(
        34,
        -6,
        16,
        path("M-40 -40Q0 -58 40 -40Q48 34 0 54Q-48 34 -40 -40Z", light(skin, 0.15))
        + path("M-40 -40Q0 -70 40 -40Q20 -34 0 -36Q-20 -34 -40 -40Z", "#2B2A28")
        + circle(-16, -4, 5, INK)
        + circle(16, -4, 5, INK)
        + stroke("M-12 22Q0 34 12 22", "#9A5B3B", 5),
    )
    return at(x, y, body, s)


def magnifier(x: float, y: float, s: float = 1, colour: str = INK, angle: float = 0) -> str:
    return turned(
        x,
        y,
        angle,
        f'<circle cx="0" cy="0" r="44" fill="#FFFFFF" fill-opacity=".55" stroke="{colour}" stroke-width="11"/>'
        + line(32, 32, 72, 72, colour, 14),
        s,
    )


def pin(x: float, y: float, s: float = 1, colour: str = TERRA) -> str:
    """Draw a map pin whose point is at (x, y)."""
    return at(
        x,
        y,
        path("M0 0C-30 -40 -42 -58 -42 -78A42 42 0 0 1 42 -78C42 -58 30 -40 0 0Z", colour)
        + circle(0, -78, 17, PAPER),
        s,
    )


def gauge(x: float, y: float, s: float = 1, colour: str = JADE, value: float = 0.6) -> str:
    """Draw a round gauge with a needle."""
    a = -180 + 180 * value
    return at(
        x,
        y,
        stroke("M-34 0A34 34 0 0 1 34 0", light(colour, 0.5), 11)
        + turned(0, 0, a, line(0, 0, 28, 0, TERRA, 5))
        + circle(0, 0, 7, INK),
        s,
    )


def chart(x: float, y: float, s: float = 1, colour: str = JADE) -> str:
    return at(
        x,
        y,
        "".join(
            rect(-44 + i * 24, -h, 16, h, colour if i % 2 else TURMERIC_MID, 3)
            for i, h in enumerate((22, 38, 30, 54))
        )
        + line(-50, 0, 52, 0, STONE_DARK, 4),
        s,
    )


def drop(x: float, y: float, s: float = 1, colour: str = WATER_DEEP) -> str:
    return at(
        x,
        y,
        path("M0 -34Q26 0 22 14A22 22 0 0 1 -22 14Q-26 0 0 -34Z", colour)
        + stroke("M-10 12Q-8 22 2 24", light(colour, 0.5), 4),
        s,
    )


def leaf(x: float, y: float, s: float = 1, colour: str = JADE_MID, angle: float = 0) -> str:
    return turned(
        x,
        y,
        angle,
        path("M0 40C-40 20 -40 -24 0 -52C40 -24 40 20 0 40Z", colour)
        + stroke(
            "M0 48V-36M0 12L18 -4M0 12L-18 -4M0 -8L14 -22M0 -8L-14 -22", light(colour, 0.4), 4
        ),
        s,
    )


def cloud_sign(x: float, y: float, s: float = 1, colour: str = WHITE) -> str:
    return at(
        x,
        y,
        circle(-30, 0, 30, colour)
        + circle(12, -16, 40, colour)
        + circle(48, 6, 26, colour)
        + rect(-40, 2, 96, 30, colour, 15),
        s,
    )


def calendar(x: float, y: float, s: float = 1, colour: str = TERRA) -> str:
    cells = "".join(
        circle(-36 + 24 * i, -6 + 22 * j, 7, colour if (i, j) == (2, 1) else STONE)
        for i in range(4)
        for j in range(3)
    )
    return at(
        x,
        y,
        rect(-60, -58, 120, 122, WHITE, 8)
        + rect(-60, -58, 120, 32, colour, 8)
        + rect(-60, -40, 120, 14, colour)
        + rect(-36, -68, 8, 20, INK, 4)
        + rect(28, -68, 8, 20, INK, 4)
        + cells,
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


def sack(
    x: float, y: float = GROUND, s: float = 1, colour: str = "#D9C49A", mark: str = JADE
) -> str:
    return at(
        x,
        y,
        path("M-36 -92Q-52 -40 -42 0H42Q52 -40 36 -92Q0 -82 -36 -92Z", colour)
        + path("M-40 -104Q0 -84 40 -104L34 -90Q0 -78 -34 -90Z", dark(colour))
        + circle(0, -42, 20, mark)
        + path("M0 -28C-12 -36 -12 -50 0 -58C12 -50 12 -36 0 -28Z", PAPER),
        s,
    )


def pot_stove(x: float, y: float, s: float = 1) -> str:
    """Draw a wide pan on a fire, for cooking sweets."""
    return at(
        x,
        y,
        path("M-20 0Q-34 -26 -10 -44Q-8 -26 2 -30Q6 -46 0 -58Q34 -34 20 0Z", TURMERIC)
        + path("M-8 0Q-14 -18 2 -28Q16 -14 10 0Z", TERRA)
        + rect(-66, -6, 22, 10, STONE_DARK, 3)
        + rect(44, -6, 22, 10, STONE_DARK, 3)
        + path("M-78 -74H78Q66 -42 30 -40H-30Q-66 -42 -78 -74Z", "#4B4F52")
        + ellipse(0, -74, 78, 13, "#7A3F22")
        + rect(-98, -80, 24, 8, INK, 4)
        + rect(74, -80, 24, 8, INK, 4),
        s,
    )


def candy(x: float, y: float, s: float = 1) -> str:
    """Draw round rice-paper peanut sweets."""
    return at(
        x,
        y,
        "".join(
            ellipse(dx, dy, 40, 13, "#E9CF9B")
            + ellipse(dx, dy - 4, 34, 10, "#7A3F22")
            + "".join(
                circle(dx - 20 + 10 * k, dy - 4 + (k % 2) * 3, 3, "#D9A866") for k in range(5)
            )
            for dx, dy in ((-44, 0), (44, 0), (0, -16))
        ),
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


def hive(x: float, y: float = GROUND, s: float = 1) -> str:
    return at(
        x,
        y,
        rect(-40, -78, 80, 34, WOOD_LIGHT, 3)
        + rect(-40, -42, 80, 34, light(WOOD_LIGHT, 0.2), 3)
        + rect(-48, -90, 96, 14, WOOD, 4)
        + rect(-16, -18, 32, 7, WOOD_DARK, 3)
        + rect(-32, -8, 8, 8, WOOD_DARK)
        + rect(24, -8, 8, 8, WOOD_DARK),
        s,
    )


def people_chat(x: float, y: float, s: float = 1) -> str:
    """Draw a group-chat sign: bubbles with heads."""
    one = circle(0, -8, 12, "#DCA679") + path("M-20 20Q-18 4 0 4T20 20Z", JADE)
    return at(
        x,
        y,
        bubble(
            0,
            0,
            150,
            64,
            WHITE,
            "left",
            at(-42, 0, one, 0.9) + at(0, 0, one, 0.9) + at(42, 0, one, 0.9),
        ),
        s,
    )


def finger(
    x: float, y: float, s: float = 1, skin: str = "#DCA679", sleeve: str = TERRA, angle: float = 0
) -> str:
    """Draw a hand that taps with one finger; the tip is at (x, y)."""
    body = path(
        "M-12 4Q-12 -10 0 -10T12 4V66Q30 62 50 76Q62 88 56 120L44 176H-26L-46 116Q-52 92 -34 90L-12 112Z",
        skin,
    ) + path("M-30 168H48L54 240H-38Z", sleeve)
    return turned(x, y, angle, body, s)


_ = (JADE_DARK, TERRA_DARK, WATER)
