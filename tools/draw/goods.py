"""What is made and sold: jars, packs, pots, woven ware, parcels."""

# ruff: noqa: E501 - path data; a drawn part takes its place, size and colours
from __future__ import annotations

from tools.draw.core import (
    GROUND,
    at,
    circle,
    dark,
    ellipse,
    light,
    path,
    rect,
    stroke,
    turned,
)
from tools.draw.palette import (
    BAMBOO,
    INK,
    JADE,
    JADE_LIGHT,
    JADE_MID,
    PAPER,
    STONE,
    STONE_DARK,
    TERRA,
    TURMERIC,
    TURMERIC_MID,
    WOOD,
    WOOD_DARK,
    WOOD_LIGHT,
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
