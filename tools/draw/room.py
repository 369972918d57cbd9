"""Interiors: walls with windows, furniture, looms, boards and shelves."""

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
    mix,
    path,
    rect,
    spread,
    stroke,
    wobble,
)
from tools.draw.land import TONES, Tone
from tools.draw.palette import (
    BAMBOO,
    INK,
    JADE,
    JADE_LIGHT,
    JADE_MID,
    JADE_SOFT,
    JADE_TINT,
    PAPER,
    STONE,
    STONE_DARK,
    TERRA,
    TERRA_MID,
    TERRA_SOFT,
    TURMERIC,
    TURMERIC_MID,
    TURMERIC_TINT,
    WATER,
    WATER_DEEP,
    WHITE,
    WOOD,
    WOOD_DARK,
    WOOD_LIGHT,
)


def room(wall: str = "#F3E3CF", floor: str = "#D9B78F", skirting: str = "") -> str:
    """Draw an empty room: wall, floor and a skirting board."""
    edge = skirting or dark(wall, 0.16)
    boards = "".join(line(0, y, 1200, y, dark(floor, 0.07), 3) for y in (428, 462))
    return (
        rect(0, 0, 1200, 396, wall)
        + rect(0, 0, 1200, 22, light(wall, 0.35))
        + rect(0, 386, 1200, 12, edge)
        + rect(0, 396, 1200, 104, floor)
        + boards
    )


def _views(
    x: float, y: float, w: float, h: float, t: Tone
) -> dict[str, str]:  # long: one entry per view
    """What can be seen through a window, by name."""
    base = y + h
    return {
        "hills": path(
            f"M{x} {base - 40}q{w * 0.25:.0f} -50 {w * 0.5:.0f} -6q{w * 0.25:.0f} -34 {w * 0.5:.0f} 0V{base}H{x}Z",
            t.mid,
        ),
        "peaks": path(
            f"M{x} {base - 24}l{w * 0.3:.0f} -62l{w * 0.22:.0f} 40l{w * 0.2:.0f} -28l{w * 0.28:.0f} 44V{base}H{x}Z",
            t.far,
        )
        + rect(x, base - 26, w, 26, t.mid),
        "karst": path(
            f"M{x} {base - 18}q{w * 0.16:.0f} -90 {w * 0.34:.0f} 0q{w * 0.16:.0f} -120 {w * 0.36:.0f} 0q{w * 0.12:.0f} -70 {w * 0.3:.0f} 0V{base}H{x}Z",
            t.far,
        )
        + rect(x, base - 20, w, 20, t.mid),
        "sea": rect(x, base - 56, w, 56, WATER_DEEP) + rect(x, base - 18, w, 18, WATER),
        "fields": rect(x, base - 58, w, 58, JADE_LIGHT)
        + stroke(
            f"M{x + w / 2} {base - 58}L{x + 6} {base - 3}M{x + w / 2} {base - 58}V{base - 3}M{x + w / 2} {base - 58}L{x + w - 6} {base - 3}",
            JADE_MID,
            4,
        ),
        "trees": rect(x, base - 34, w, 34, JADE_LIGHT)
        + "".join(
            ellipse(x + w * f, base - 48, w * 0.16, 34, JADE_MID if i % 2 else JADE_LIGHT)
            for i, f in enumerate((0.17, 0.38, 0.62, 0.83))
        ),
        "palms": rect(x, base - 30, w, 30, JADE_LIGHT)
        + "".join(
            stroke(
                f"M{x + w * f:.0f} {base - 26}V{base - 88}M{x + w * f:.0f} {base - 88}q-18 -12 -26 6M{x + w * f:.0f} {base - 88}q18 -12 26 6M{x + w * f:.0f} {base - 88}q-6 -14 -18 -16M{x + w * f:.0f} {base - 88}q6 -14 18 -16",
                JADE_MID,
                6,
            )
            for f in (0.3, 0.72)
        ),
        "night": circle(x + w * 0.7, y + 40, 18, t.sun)
        + rect(x, base - 34, w, 34, t.mid)
        + "".join(
            circle(x + w * f, y + g, 2.4, "#DCE6D8")
            for f, g in ((0.2, 30), (0.4, 56), (0.5, 22), (0.85, 84), (0.15, 80))
        ),
        "town": rect(x, base - 70, w * 0.3, 70, TERRA_SOFT)
        + rect(x + w * 0.3, base - 96, w * 0.32, 96, JADE_SOFT)
        + rect(x + w * 0.62, base - 58, w * 0.38, 58, TURMERIC_TINT),
    }


def window(
    x: float, y: float, w: float = 170, h: float = 150, view: str = "hills", tone: str = "day"
) -> str:
    """Draw a window with a view: hills, peaks, karst, palms, sea, fields, night or trees."""
    t = TONES["night" if view == "night" else tone]
    base = y + h
    out = [rect(x - 9, y - 9, w + 18, h + 18, WOOD, 5), rect(x, y, w, h, t.sky)]
    out += [
        _views(x, y, w, h, t)[view],
        rect(x + w / 2 - 3, y, 6, h, WOOD),
        rect(x, y + h * 0.46, w, 5, WOOD),
        rect(x - 16, base + 6, w + 32, 10, WOOD_LIGHT, 3),
    ]
    return "".join(out)


def curtain(x: float, y: float, w: float, h: float, colour: str = TERRA_SOFT) -> str:
    return (
        path(
            f"M{x - 20} {y - 16}H{x + w * 0.26:.0f}Q{x + w * 0.2:.0f} {y + h * 0.6:.0f} {x - 20} {y + h + 10}Z",
            colour,
        )
        + path(
            f"M{x + w + 20} {y - 16}H{x + w * 0.74:.0f}Q{x + w * 0.8:.0f} {y + h * 0.6:.0f} {x + w + 20} {y + h + 10}Z",
            colour,
        )
        + rect(x - 26, y - 22, w + 52, 9, WOOD_DARK, 4)
    )


def wall_frame(x: float, y: float, s: float = 1, kind: str = "hill", colour: str = WOOD) -> str:
    """Draw a small framed picture."""
    inner = {
        "hill": rect(-30, -22, 60, 44, JADE_TINT)
        + path("M-30 22V4Q-10 -18 6 4Q18 -8 30 8V22Z", JADE_LIGHT)
        + circle(14, -8, 7, TURMERIC_MID),
        "flower": rect(-30, -22, 60, 44, TURMERIC_TINT)
        + line(0, 20, 0, -4, JADE, 4)
        + circle(0, -8, 9, TERRA)
        + circle(0, -8, 3, TURMERIC_MID),
        "cross": rect(-30, -22, 60, 44, WHITE)
        + rect(-4, -15, 8, 30, TERRA, 2)
        + rect(-15, -4, 30, 8, TERRA, 2),
        "star": rect(-30, -22, 60, 44, "#C4382B")
        + path("M0 -13l4 9l10 1l-7 7l2 10l-9 -5l-9 5l2 -10l-7 -7l10 -1Z", "#F2C230"),
    }[kind]
    return at(x, y, rect(-36, -28, 72, 56, colour, 3) + inner, s)


def shelf(
    x: float, y: float, w: float = 220, rows: int = 1, kind: str = "books", seed: int = 1
) -> str:
    """Draw wall shelves with books, jars, cloth or boxes."""
    out = ""
    palette = (TERRA, JADE, TURMERIC, JADE_LIGHT, TERRA_MID, "#5F7F8A")
    for r in range(rows):
        yy = y + r * 74
        n = int(w // 17)
        if kind == "books":
            out += "".join(
                rect(
                    x + 6 + i * 16.5,
                    yy - 44 - 7 * wobble(seed + r, i),
                    14,
                    44 + 7 * wobble(seed + r, i),
                    palette[(i * 5 + r + seed) % 6],
                    2,
                )
                for i in range(n)
                if (i + r) % 7
            )
        elif kind == "jars":
            for i in range(int(w // 44)):
                jx = x + 22 + i * 44
                out += rect(
                    jx - 14, yy - 34, 28, 34, ("#E0B05A", "#C98B4A", "#D9C48A")[(i + r) % 3], 6
                ) + rect(jx - 12, yy - 42, 24, 9, (TERRA, JADE)[i % 2], 3)
        elif kind == "cloth":
            for i in range(int(w // 62)):
                out += "".join(
                    rect(
                        x + 8 + i * 62,
                        yy - 14 * (k + 1),
                        52,
                        13,
                        (TERRA, "#2E4A6B", TURMERIC_MID, JADE)[(i + k + r) % 4],
                        3,
                    )
                    + rect(x + 20 + i * 62, yy - 14 * (k + 1), 5, 13, PAPER)
                    for k in range(3)
                )
        else:
            out += "".join(
                rect(x + 8 + i * 58, yy - 38, 50, 38, ("#C89B6A", "#B98955")[(i + r) % 2], 3)
                + rect(x + 29 + i * 58, yy - 38, 8, 38, "#E3C79B")
                for i in range(int(w // 58))
            )
        out += rect(x - 6, yy, w + 12, 9, WOOD, 3)
    return out


def bookcase(
    x: float, y: float = GROUND, s: float = 1, seed: int = 1, w: float = 200, rows: int = 4
) -> str:
    """Draw a standing bookcase."""
    h = rows * 66 + 16
    palette = (TERRA, JADE, TURMERIC, JADE_LIGHT, TERRA_MID, "#5F7F8A", "#C9B07A")
    body = rect(-w / 2, -h, w, h, WOOD, 4)
    for r in range(rows):
        yy = -h + 12 + r * 66
        body += rect(-w / 2 + 9, yy, w - 18, 56, dark(WOOD, 0.35))
        n = int((w - 22) // 15)
        body += "".join(
            rect(
                -w / 2 + 12 + i * 15, yy + 56 - bh, 12.5, bh, palette[(i * 3 + r * 2 + seed) % 7], 1
            )
            for i in range(n)
            if (i + r + seed) % 8
            for bh in [44 + 7 * wobble(seed + r, i)]
        )
    return at(x, y, body, s)


def board(
    x: float, y: float, w: float = 300, h: float = 160, kind: str = "black", content: str = ""
) -> str:
    """Draw a class board or whiteboard (top left at x, y) with chalk marks or own content."""
    fill = {"black": "#2E5B4E", "white": WHITE}[kind]
    chalk = "#DDEDE7" if kind == "black" else STONE
    marks = content or stroke(
        f"M{x + 28} {y + 40}h{w * 0.4:.0f}M{x + 28} {y + 66}h{w * 0.52:.0f}M{x + 28} {y + 92}h{w * 0.34:.0f}",
        chalk,
        5,
    ) + circle(x + w * 0.78, y + h * 0.48, 26, mix(fill, TURMERIC_MID, 0.55))
    return (
        rect(x - 10, y - 10, w + 20, h + 20, WOOD, 5)
        + rect(x, y, w, h, fill, 2)
        + marks
        + rect(x + 10, y + h + 8, w - 20, 8, WOOD_LIGHT, 3)
    )


def screen(
    x: float, y: float, w: float = 260, h: float = 156, inner: str = "", fill: str = JADE_TINT
) -> str:
    """Draw a big screen on the wall; `inner` is drawn around its middle."""
    return (
        rect(x - w / 2 - 10, y - h / 2 - 10, w + 20, h + 20, INK, 8)
        + rect(x - w / 2, y - h / 2, w, h, fill, 3)
        + at(x, y, inner)
    )


def on_stand(x: float, y: float = GROUND, h: float = 150) -> str:
    """Draw the legs below a big screen."""
    return rect(x - 5, y - h, 10, h, STONE_DARK) + path(
        f"M{x - 54} {y}L{x - 8} {y - 14}H{x + 8}L{x + 54} {y}Z", STONE_DARK
    )


def bust(
    colour: str = JADE,
    *,
    skin: str = "#DCA679",
    hair: str = "#2B2A28",
    coat: bool = False,
    long: bool = False,
    s: float = 1,
) -> str:
    """Draw a head and shoulders to stand inside a screen, its bottom at +60."""
    shirt = WHITE if coat else colour
    body = (path("M-24 -8C-28 -46 28 -46 24 -8L26 24H-26Z", hair) if long else "") + path(
        "M-56 60Q-56 22 -20 16H20Q56 22 56 60Z", shirt
    )
    body += (
        rect(-8, 4, 16, 18, dark(skin, 0.1))
        + circle(0, -10, 24, skin)
        + path("M-24 -12C-26 -42 26 -42 24 -12C12 -26 -12 -26 -24 -12Z", hair)
    )
    body += (
        circle(-8, -8, 2.6, INK) + circle(8, -8, 2.6, INK) + stroke("M-5 2Q0 7 5 2", "#9A5B3B", 2.5)
    )
    if coat:
        body += stroke("M-14 18L0 38L14 18", JADE, 5) + stroke(
            "M-18 20Q-20 44 -6 46M18 20Q20 40 12 52", STONE_DARK, 3
        )
    return at(0, 0, body, s)


def desk(
    x: float, y: float = GROUND, s: float = 1, width: float = 260, colour: str = WOOD_LIGHT
) -> str:
    """Draw a desk with drawers on one side."""
    half = width / 2
    body = (
        rect(-half + 8, -66, 12, 66, dark(colour, 0.3))
        + rect(half - 74, -66, 66, 66, dark(colour, 0.14), 3)
        + rect(half - 66, -56, 50, 20, light(colour, 0.1), 3)
        + rect(half - 66, -30, 50, 20, light(colour, 0.1), 3)
        + rect(-half, -76, width, 14, colour, 4)
    )
    return at(x, y, body, s)


def school_desk(x: float, y: float = GROUND, s: float = 1) -> str:
    return at(
        x,
        y,
        rect(-58, -52, 8, 52, WOOD_DARK)
        + rect(50, -52, 8, 52, WOOD_DARK)
        + rect(-66, -60, 132, 11, WOOD_LIGHT, 3)
        + rect(-56, -49, 112, 18, WOOD),
        s,
    )


def bed(x: float, y: float = GROUND, s: float = 1, cover: str = TERRA) -> str:
    """Draw a low bed with folded blankets and pillows."""
    body = (
        rect(-150, -40, 300, 18, WOOD, 4)
        + rect(-142, -24, 12, 24, WOOD_DARK)
        + rect(130, -24, 12, 24, WOOD_DARK)
        + rect(-146, -66, 292, 30, WHITE, 10)
    )
    body += (
        path("M-30 -70H146V-36H-30Z", cover)
        + "".join(rect(px, -70, 8, 34, TURMERIC_MID) for px in (-10, 40, 90))
        + rect(-140, -86, 84, 28, PAPER, 12)
        + rect(-158, -116, 12, 116, WOOD_DARK, 3)
    )
    return at(x, y, body, s)


def mosquito_net(x: float, y: float = GROUND, s: float = 1) -> str:
    return at(
        x,
        y,
        '<path d="M-150 -60L-120 -230H120L150 -60Z" fill="#FFFFFF" fill-opacity=".5"/>'
        + stroke("M-120 -230H120", STONE, 4),
        s,
    )


def sick_bed(
    x: float, y: float = GROUND, s: float = 1, *, patient: bool = True, flip: bool = False
) -> str:
    """Draw an examination bed, with someone lying on it if wanted."""
    body = (
        rect(-130, -56, 260, 16, STONE, 4)
        + rect(-120, -42, 9, 42, STONE_DARK)
        + rect(110, -42, 9, 42, STONE_DARK)
        + rect(-130, -72, 260, 20, WHITE, 8)
        + rect(-124, -90, 66, 24, JADE_TINT, 10)
    )
    if patient:
        body += (
            circle(-82, -98, 21, "#DCA679")
            + path("M-104 -100C-108 -124 -66 -126 -64 -108Q-82 -116 -104 -100Z", "#2B2A28")
            + path("M-58 -72Q-56 -108 -20 -106H96Q122 -104 124 -72Z", JADE_LIGHT)
            + stroke("M-40 -88H110", light(JADE_LIGHT, 0.4), 4)
        )
    return at(x, y, body, s, flip=flip)


def loom(x: float, y: float = GROUND, s: float = 1, cloth: str = TERRA) -> str:
    """Draw a weaving loom seen from the front, with patterned cloth."""
    body = (
        rect(-112, -210, 12, 210, WOOD_DARK, 3)
        + rect(100, -210, 12, 210, WOOD_DARK, 3)
        + rect(-120, -214, 240, 13, WOOD, 4)
        + rect(-108, -122, 216, 9, WOOD, 3)
    )
    body += "".join(line(px, -201, px, -74, "#EADBC0", 2.5) for px in spread(-84, 84, 22))
    body += rect(-88, -84, 176, 56, cloth) + "".join(
        rect(-88, -84 + k, 176, 5, c)
        for k, c in ((6, TURMERIC_MID), (20, PAPER), (38, TURMERIC_MID))
    )
    body += (
        stroke(
            "M-80 -62l10 8l10 -8l10 8l10 -8l10 8l10 -8l10 8l10 -8l10 8l10 -8l10 8l10 -8l10 8l10 -8l10 8l10 -8",
            PAPER,
            3,
        )
        + rect(-100, -32, 200, 12, WOOD, 4)
        + rect(-100, -150, 200, 7, BAMBOO, 3)
        + rect(-60, -20, 8, 20, WOOD_DARK)
        + rect(52, -20, 8, 20, WOOD_DARK)
    )
    return at(x, y, body, s)


def cloth_line(
    x1: float,
    x2: float,
    y: float,
    colours: tuple[str, ...] = (TERRA, "#2E4A6B", TURMERIC_MID, JADE),
    kind: str = "brocade",
) -> str:
    """Draw cloths, scarves or bags hanging on a bamboo pole."""
    n = len(colours)
    gap = (x2 - x1) / n
    out = rect(x1 - 20, y - 6, x2 - x1 + 40, 9, BAMBOO, 4)
    for i, c in enumerate(colours):
        cx, w, h = x1 + gap * (i + 0.5), gap * 0.7, 110 + 22 * (i % 2)
        if kind == "bags":
            out += (
                stroke(
                    f"M{cx - 20:.0f} {y + 40}Q{cx:.0f} {y - 34} {cx + 20:.0f} {y + 40}", dark(c), 5
                )
                + rect(cx - 34, y + 36, 68, 58, c, 6)
                + rect(cx - 34, y + 54, 68, 8, TURMERIC_MID)
                + rect(cx - 34, y + 70, 68, 5, PAPER)
            )
        else:
            out += rect(cx - w / 2, y, w, h, c)
            if kind == "brocade":
                out += "".join(
                    rect(cx - w / 2, y + k, w, 7, d)
                    for k, d in (
                        (h * 0.2, TURMERIC_MID),
                        (h * 0.46, PAPER),
                        (h * 0.72, TERRA_MID if c != TERRA else "#2E4A6B"),
                    )
                )
                out += stroke(
                    f"M{cx - w / 2 + 6:.0f} {y + h * 0.36:.0f}l{w / 6:.1f} 8l{w / 6:.1f} -8l{w / 6:.1f} 8l{w / 6:.1f} -8l{w / 9:.1f} 6",
                    PAPER,
                    3,
                )
            out += "".join(
                line(cx - w / 2 + 5 + k * 9, y + h, cx - w / 2 + 5 + k * 9, y + h + 10, c, 3)
                for k in range(int(w // 9))
            )
    return out


def lamp(x: float, y: float = 0, drop: float = 70, colour: str = TERRA) -> str:
    return (
        line(x, y, x, y + drop, INK, 3)
        + path(f"M{x - 36} {y + drop + 30}Q{x} {y + drop - 22} {x + 36} {y + drop + 30}Z", colour)
        + ellipse(x, y + drop + 30, 15, 7, TURMERIC_MID)
    )


def plant_pot(x: float, y: float = GROUND, s: float = 1) -> str:
    return at(
        x,
        y,
        path("M-24 -40H24L18 0H-18Z", TERRA)
        + path(
            "M0 -40Q-50 -70 -40 -110Q-10 -90 0 -40Q-8 -110 6 -130Q24 -96 0 -40Q40 -60 46 -100Q56 -70 0 -40Z",
            JADE_MID,
        ),
        s,
    )


def chair(x: float, y: float = GROUND, s: float = 1, colour: str = JADE) -> str:
    return at(
        x,
        y,
        rect(-26, -52, 52, 10, colour, 4)
        + rect(-24, -112, 48, 44, colour, 8)
        + line(-20, -68, -20, -46, dark(colour), 6)
        + line(20, -68, 20, -46, dark(colour), 6)
        + line(-22, -42, -25, 0, dark(colour), 6)
        + line(22, -42, 25, 0, dark(colour), 6),
        s,
    )


def mat(x: float, y: float, w: float = 260, colour: str = TURMERIC_TINT) -> str:
    """Draw a woven mat on the floor."""
    return (
        ellipse(x, y, w / 2, 22, dark(colour, 0.1))
        + ellipse(x, y - 2, w / 2 - 8, 17, colour)
        + stroke(f"M{x - w * 0.34:.0f} {y - 2}H{x + w * 0.34:.0f}", TERRA_MID, 4)
    )


def veranda(wood: str = WOOD) -> str:
    """Draw the front of a wooden veranda: roof edge, posts and rail, open to the view behind."""
    out = path("M0 0H1200V54Q600 84 0 54Z", "#8C6A45") + stroke(
        "M0 30Q600 58 1200 30", "#755633", 4
    )
    out += (
        "".join(rect(px, 50, 18, 350, wood) for px in (70, 1112))
        + rect(0, 392, 1200, 108, light(wood, 0.2))
        + "".join(line(0, py, 1200, py, dark(wood, 0.05), 3) for py in (424, 458))
    )
    return (
        out
        + rect(0, 318, 330, 10, wood)
        + rect(870, 318, 330, 10, wood)
        + "".join(rect(px, 324, 7, 70, wood) for px in (*range(16, 320, 34), *range(886, 1200, 34)))
    )
