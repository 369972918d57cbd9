"""Crafts, tools and odd goods that one or two pictures need."""

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
    TERRA_MID,
    TURMERIC,
    TURMERIC_MID,
    WHITE,
    WOOD,
    WOOD_DARK,
)


def shoes(
    x: float,
    y: float,
    w: float = 240,
    colours: tuple[str, ...] = (TERRA, JADE, TURMERIC, "#2E4A6B"),
) -> str:
    """Draw a shelf board with pairs of shoes."""
    out = ""
    for i in range(int(w // 58)):
        c = colours[i % len(colours)]
        for dx in (0, 7):
            px = x + 12 + i * 58 + dx
            out += path(
                f"M{px} {y}V{y - 20}Q{px + 12} {y - 14} {px + 24} {y - 10}Q{px + 38} {y - 8} {px + 36} {y}Z",
                dark(c, 0.15) if dx else c,
            )
    return out + rect(x - 6, y, w + 12, 9, WOOD, 3)


def noodle_rack(x: float, y: float = GROUND, s: float = 1) -> str:
    """Draw a bamboo frame with sheets of drying noodles."""
    body = stroke("M-110 0L-90 -150M110 0L90 -150M-96 -150H96M-100 -86H100", WOOD, 7)
    body += "".join(
        line(px, -148, px, -92, "#DCCFAE", 5) + line(px, -84, px, -20, "#E6DBC0", 5)
        for px in spread(-84, 84, 20)
    )
    return at(x, y, body, s)


def hanging(
    x1: float, x2: float, y: float, kind: str = "persimmon", rows: int = 3, post: float = 0
) -> str:
    """Draw a pole with strings of drying persimmons or smoked meat."""
    out = rect(x1 - 14, y - 6, x2 - x1 + 28, 9, BAMBOO, 4)
    if post:
        out = rect(x1 - 8, y - 10, 10, post, WOOD) + rect(x2 - 2, y - 10, 10, post, WOOD) + out
    for i, px in enumerate(spread(x1 + 16, x2 - 16, int((x2 - x1) // 42))):
        if kind == "meat":
            out += (
                line(px, y, px, y + 14, WOOD_DARK, 3)
                + path(
                    f"M{px - 13:.0f} {y + 14}H{px + 13:.0f}L{px + 10:.0f} {y + 80 + 10 * (i % 2)}Q{px:.0f} {y + 92 + 10 * (i % 2)} {px - 10:.0f} {y + 80 + 10 * (i % 2)}Z",
                    "#7A3B2A" if i % 2 else "#8F4A33",
                )
                + line(px + 5, y + 24, px + 5, y + 74, "#C79A7C", 4)
            )
        else:
            out += line(px, y, px, y + rows * 34, PAPER, 2) + "".join(
                path(
                    f"M{px - 13:.0f} {y + 22 + k * 34}Q{px:.0f} {y + 6 + k * 34} {px + 13:.0f} {y + 22 + k * 34}Q{px:.0f} {y + 46 + k * 34} {px - 13:.0f} {y + 22 + k * 34}Z",
                    "#DD7A2E" if (i + k) % 2 else "#C9612A",
                )
                for k in range(rows)
            )
    return out


def umbrella(x: float, y: float, s: float = 1, colour: str = TERRA) -> str:
    """Draw an open umbrella, its handle's end at (x, y)."""
    return at(
        x,
        y,
        line(0, 0, 0, -110, WOOD_DARK, 5)
        + path(
            "M-86 -96Q-80 -168 0 -174Q80 -168 86 -96Q64 -108 43 -96Q22 -108 0 -96Q-22 -108 -43 -96Q-64 -108 -86 -96Z",
            colour,
        ),
        s,
    )


def rain(seed: int = 1, count: int = 60, colour: str = "#8FB5B8") -> str:
    d = "".join(
        f"M{600 + 600 * wobble(seed, i):.0f} {230 + 230 * wobble(seed + 3, i * 3):.0f}l-6 22"
        for i in range(count)
    )
    return stroke(d, colour, 3)


def brush_cutter(x: float, y: float, s: float = 1) -> str:
    """Draw a brush cutter with a home-made cord head."""
    return at(
        x,
        y,
        line(-60, -110, 84, -10, STONE_DARK, 8)
        + rect(-96, -140, 50, 36, TERRA, 8)
        + stroke("M-14 -90L-30 -58M-4 -82L14 -106", INK, 6)
        + ellipse(92, -6, 34, 9, STONE)
        + circle(90, -12, 13, TURMERIC)
        + stroke("M60 -2l-24 6M122 -2l24 6", TERRA, 3),
        s,
    )


def bark(x: float, y: float = GROUND, s: float = 1) -> str:
    """Draw a bundle of cinnamon bark rolls."""
    return at(
        x,
        y,
        "".join(
            rect(-60 + 12 * (i % 2), -18 - 15 * i, 120, 14, "#A9683F" if i % 2 else "#8F5532", 7)
            + circle(58 + 12 * (i % 2), -11 - 15 * i, 6, "#D9A36E")
            for i in range(4)
        )
        + rect(-14, -66, 10, 66, BAMBOO, 3)
        + rect(24, -66, 10, 66, BAMBOO, 3),
        s,
    )


def fingerprint(x: float, y: float, s: float = 1, colour: str = JADE) -> str:
    return at(
        x,
        y,
        stroke(
            "M-34 18Q-40 -40 0 -42T34 20M-22 32Q-28 -28 0 -28T22 36M-10 40Q-16 -14 0 -14T10 42M0 0V44",
            colour,
            6,
        ),
        s,
    )


def passport(x: float, y: float, s: float = 1, angle: float = 0) -> str:
    return turned(
        x,
        y,
        angle,
        rect(-44, -60, 88, 120, JADE_DARK, 8)
        + circle(0, -10, 24, TURMERIC_MID)
        + circle(0, -10, 15, JADE_DARK)
        + stroke("M-22 -42H22M-22 34H22", TURMERIC_MID, 5),
        s,
    )


def photo_camera(x: float, y: float = GROUND, s: float = 1) -> str:
    """Draw a camera on a stand for identity photographs."""
    return at(
        x,
        y,
        stroke("M0 -140L-34 0M0 -140L34 0M0 -140V-8", INK, 6)
        + rect(-38, -190, 76, 52, "#3F4B4E", 8)
        + circle(0, -164, 19, STONE)
        + circle(0, -164, 11, INK)
        + rect(-14, -202, 28, 14, "#3F4B4E", 4),
        s,
    )


def backpack(x: float, y: float, s: float = 1, colour: str = TURMERIC) -> str:
    return at(
        x,
        y,
        rect(-32, -76, 64, 76, colour, 14)
        + rect(-24, -40, 48, 32, dark(colour, 0.12), 8)
        + stroke("M-14 -76Q0 -96 14 -76", dark(colour), 6),
        s,
    )


def toys(x: float, y: float, s: float = 1) -> str:
    """Draw building blocks and a ball."""
    return at(
        x,
        y,
        rect(-60, -34, 36, 34, TERRA, 4)
        + rect(-22, -34, 36, 34, TURMERIC_MID, 4)
        + rect(-42, -68, 36, 34, JADE, 4)
        + circle(48, -22, 22, JADE_LIGHT)
        + stroke("M28 -28Q48 -14 68 -28", WHITE, 5),
        s,
    )


def net(x: float, y: float, s: float = 1) -> str:
    """Draw a heap of fishing net with floats."""
    return at(
        x,
        y,
        path("M-90 0Q-80 -56 -10 -60Q70 -60 92 0Z", "#6E9C94")
        + stroke(
            "M-70 -10Q-30 -60 10 0M-40 -4Q0 -64 50 -4M-10 -2Q40 -50 78 -4M-84 -20H80M-60 -40H62",
            light("#6E9C94", 0.35),
            2.5,
        )
        + "".join(
            circle(px, -52 + 6 * (i % 2), 8, TERRA) for i, px in enumerate(spread(-50, 50, 5))
        ),
        s,
    )


def flag_line(x1: float, x2: float, y: float, sag: float = 20) -> str:
    """Draw a string of small pennants."""
    out = stroke(f"M{x1} {y}Q{(x1 + x2) / 2} {y + sag * 2} {x2} {y}", WOOD_DARK, 2)
    for i, px in enumerate(spread(x1 + 24, x2 - 24, int((x2 - x1) // 46))):
        t = (px - x1) / (x2 - x1)
        py = y + sag * 4 * t * (1 - t)
        out += path(f"M{px - 13:.0f} {py:.0f}h26l-13 26Z", (TERRA, TURMERIC_MID, JADE_MID)[i % 3])
    return out


def easel(x: float, y: float = GROUND, s: float = 1, inner: str = "", fill: str = WHITE) -> str:
    """Draw a flip chart on an easel; `inner` is drawn around the middle of its sheet."""
    return at(
        x,
        y,
        stroke("M-40 0L-14 -230M40 0L14 -230M0 -6V-200", WOOD_DARK, 7)
        + rect(-92, -222, 184, 134, WOOD, 5)
        + rect(-84, -214, 168, 118, fill, 2)
        + at(0, -155, inner),
        s,
    )


def scale(x: float, y: float, s: float = 1) -> str:
    return at(
        x,
        y,
        rect(-46, -14, 92, 14, STONE_DARK, 4)
        + circle(0, -44, 32, WHITE)
        + f'<circle cx="0" cy="-44" r="32" fill="none" stroke="{JADE}" stroke-width="6"/>'
        + line(0, -44, 14, -60, TERRA, 4)
        + rect(-52, -92, 104, 10, STONE, 4)
        + rect(-5, -84, 10, 10, STONE_DARK),
        s,
    )


def meat(x: float, y: float, s: float = 1) -> str:
    """Draw cut portions of pork on a tray."""
    return at(
        x,
        y,
        ellipse(0, 0, 84, 15, STONE)
        + "".join(
            path(f"M{dx - 26} -6Q{dx - 30} -30 {dx} -30Q{dx + 28} -30 {dx + 26} -6Z", "#D98078")
            + stroke(f"M{dx - 22} -10Q{dx} -20 {dx + 22} -10", "#F6D9CF", 5)
            for dx in (-46, 0, 46)
        ),
        s,
    )


def grilled_fish(x: float, y: float, s: float = 1) -> str:
    """Draw fish grilling over charcoal."""
    one = path("M-46 0Q-10 -22 34 -4L54 -16Q50 0 54 16L34 4Q-10 22 -46 0Z", "#B5803F") + stroke(
        "M-24 -8l6 14M-8 -11l6 18M8 -10l6 16", "#7A4A22", 4
    )
    return at(
        x,
        y,
        rect(-104, -34, 208, 34, "#5B5350", 6)
        + "".join(
            circle(px, -30, 7, TERRA if i % 2 else TURMERIC)
            for i, px in enumerate(spread(-84, 84, 9))
        )
        + stroke("M-104 -44H104", STONE, 5)
        + at(-46, -58, one)
        + at(54, -58, one)
        + at(2, -74, one)
        + '<path d="M-40 -96q-10 -14 0 -26t0 -26M44 -96q-10 -14 0 -26t0 -26" fill="none" stroke="#FFFFFF" stroke-width="5" stroke-linecap="round" stroke-opacity=".8"/>',
        s,
    )


def cage_net(x: float, y: float, s: float = 1) -> str:
    """Draw a floating fish cage with barrels."""
    return at(
        x,
        y,
        rect(-150, -14, 300, 12, WOOD, 4)
        + "".join(rect(px - 22, -6, 44, 24, "#3F7F8A", 8) for px in (-120, -40, 40, 120))
        + stroke("M-140 -14V-64M140 -14V-64M-140 -60H140M0 -14V-62", WOOD_DARK, 5)
        + stroke("M-130 -20Q-70 -50 0 -20Q70 -50 130 -20", JADE_TINT, 3),
        s,
    )


def braille_frame(x: float, y: float, s: float = 1) -> str:
    """Draw a sheet with raised dots."""
    dots = "".join(
        circle(-36 + 14 * i, -26 + 16 * j, 3.4, INK)
        for i in range(6)
        for j in range(4)
        if wobble(3, i * 5 + j) > -0.2
    )
    return at(x, y, rect(-50, -40, 100, 80, PAPER, 4) + dots, s)


def ladder(x: float, y: float, h: float = 200, lean: float = 24) -> str:
    out = stroke(
        f"M{x - 16} {y}L{x - 16 + lean} {y - h}M{x + 16} {y}L{x + 16 + lean} {y - h}", WOOD, 6
    )
    return out + "".join(
        line(x - 16 + lean * k / h, y - k, x + 16 + lean * k / h, y - k, WOOD, 5)
        for k in range(24, int(h), 30)
    )


def big_tree(x: float, y: float = GROUND, s: float = 1, colour: str = JADE_MID) -> str:
    """Draw an old, wide tree."""
    body = path(
        "M-34 0Q-14 -40 -16 -150L-70 -210L-58 -220L-10 -180L0 -230H14L18 -176L64 -222L76 -210L22 -140Q20 -40 44 0Z",
        WOOD_DARK,
    )
    for cx, cy, r in (
        (-86, -230, 62),
        (-20, -280, 80),
        (66, -262, 72),
        (110, -206, 48),
        (-122, -190, 42),
    ):
        body += circle(cx, cy, r, colour)
    body += ellipse(-44, -300, 46, 30, light(colour, 0.14)) + ellipse(
        62, -286, 40, 24, light(colour, 0.14)
    )
    return at(x, y, body, s)


def rice_bowl(x: float, y: float, s: float = 1) -> str:
    return at(
        x,
        y,
        path("M-30 -26H30Q28 0 10 0H-10Q-28 0 -30 -26Z", WHITE)
        + path("M-28 -26Q0 -50 28 -26Z", PAPER)
        + rect(-30, -22, 60, 5, TERRA),
        s,
    )


def medicine(x: float, y: float, s: float = 1) -> str:
    return at(
        x,
        y,
        rect(-40, -46, 80, 46, WHITE, 5)
        + rect(-6, -38, 12, 30, TERRA, 2)
        + rect(-15, -29, 30, 12, TERRA, 2)
        + rect(-40, -54, 80, 12, JADE, 4),
        s,
    )


def fire(x: float, y: float, s: float = 1) -> str:
    return at(
        x,
        y,
        path("M-40 0Q-70 -50 -24 -92Q-22 -60 -2 -64Q8 -100 -6 -128Q70 -80 42 0Z", TURMERIC)
        + path("M-20 0Q-36 -32 0 -60Q34 -30 20 0Z", TERRA),
        s,
    )


def mortar_board(x: float, y: float, s: float = 1) -> str:
    return at(
        x,
        y,
        path("M-70 -14L0 -46L70 -14L0 18Z", INK)
        + path("M-36 4V30Q0 50 36 30V4L0 22Z", "#3D4B4A")
        + stroke("M60 -12V28", TURMERIC, 5)
        + circle(60, 32, 7, TURMERIC),
        s,
    )


def scissors(x: float, y: float, s: float = 1) -> str:
    return at(
        x,
        y,
        stroke("M-34 -40L26 30M34 -40L-26 30", STONE_DARK, 9)
        + f'<g fill="none" stroke="{TERRA}" stroke-width="10"><circle cx="-34" cy="44" r="17"/><circle cx="34" cy="44" r="17"/></g>',
        s,
    )


def dye_pot(x: float, y: float = GROUND, s: float = 1, colour: str = "#2E4A6B") -> str:
    return at(
        x,
        y,
        path("M-60 -80H60Q66 -20 40 0H-40Q-66 -20 -60 -80Z", "#8C5A3C")
        + ellipse(0, -80, 60, 14, colour)
        + path("M-30 -82Q-34 -140 -10 -142Q18 -142 12 -82Z", colour)
        + stroke("M-70 -146H40", BAMBOO, 7),
        s,
    )


def stage_light(x: float, y: float) -> str:
    return f'<path d="M{x} {y}l-150 300h300Z" fill="#FFFFFF" fill-opacity=".28"/>'


def straw_scarecrow(x: float, y: float = GROUND, s: float = 1) -> str:
    return at(
        x,
        y,
        rect(-4, -120, 8, 120, WOOD)
        + rect(-50, -96, 100, 8, WOOD)
        + path("M-40 -98H40L28 -40H-28Z", TERRA_MID)
        + circle(0, -122, 17, "#E7CD94")
        + path("M-34 -128Q0 -118 34 -128L0 -154Z", "#DDBF86"),
        s,
    )
