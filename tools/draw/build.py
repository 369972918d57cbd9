"""What people build: houses, stalls, offices, poles, boats and vehicles."""

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
    polar,
    poly,
    rect,
    spread,
    stroke,
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
    TERRA_TINT,
    TURMERIC,
    TURMERIC_MID,
    TURMERIC_TINT,
    WATER,
    WHITE,
    WOOD,
    WOOD_DARK,
    WOOD_LIGHT,
)


def flag_star(x: float, y: float, r: float) -> str:
    """Draw the five-pointed star of the flag."""
    points = [polar(x, y, r if i % 2 == 0 else r * 0.4, -90 + 36 * i) for i in range(10)]
    return poly(points, "#F2C230")


def house(
    x: float, y: float = GROUND, s: float = 1, wall: str = TERRA, roof: str = TERRA_DARK
) -> str:
    """Draw a house of the cover: plain wall, wide roof."""
    body = (
        rect(-80, -110, 160, 110, wall)
        + path("M-100 -108L0 -168L100 -108Z", roof)
        + rect(-18, -62, 36, 62, dark(wall, 0.28), 2)
        + rect(-62, -76, 30, 30, TURMERIC_TINT, 3)
        + rect(32, -76, 30, 30, TURMERIC_TINT, 3)
        + rect(-49, -76, 3, 30, dark(wall))
        + rect(45, -76, 3, 30, dark(wall))
    )
    return at(x, y, body, s)


def stilt(
    x: float, y: float = GROUND, s: float = 1, roof: str = "#8C6A45", wall: str = WOOD
) -> str:
    """Draw a stilt house with a ladder."""
    posts = "".join(rect(px - 5, -66, 10, 66, WOOD_DARK) for px in spread(-110, 110, 5))
    body = (
        rect(-104, -58, 208, 52, "#5E4732")
        + posts
        + rect(-126, -74, 252, 12, WOOD_DARK, 2)
        + rect(-112, -136, 224, 64, wall)
        + "".join(rect(px, -136, 3, 64, dark(wall, 0.15)) for px in spread(-90, 90, 9))
        + rect(-16, -122, 32, 50, dark(wall, 0.35))
        + rect(-80, -118, 36, 26, TURMERIC_TINT, 2)
        + rect(46, -118, 36, 26, TURMERIC_TINT, 2)
        + path("M-146 -130L-92 -216H92L146 -130Q0 -142 -146 -130Z", roof)
        + stroke(
            "M-120 -148Q0 -160 120 -148M-106 -170Q0 -180 106 -170M-94 -192Q0 -200 94 -192",
            dark(roof, 0.16),
            3,
        )
        + stroke("M24 -66L52 0M44 -66L72 0", WOOD_DARK, 5)
        + stroke("M30 -50h20M38 -32h20M46 -14h20", WOOD_DARK, 4)
    )
    return at(x, y, body, s)


def stone_house(x: float, y: float = GROUND, s: float = 1) -> str:
    """Draw a stilt house of stone with a tiled roof."""
    stones = "".join(
        rect(
            -108 + 43 * i + (20 if r % 2 else 0),
            -126 + 26 * r,
            38,
            22,
            "#C9C3B4" if (i + r) % 3 else "#AFA897",
            5,
        )
        for r in range(5)
        for i in range(5 - (r % 2) * 0)
        if -108 + 43 * i + (20 if r % 2 else 0) < 78
    )
    body = (
        rect(-112, -130, 224, 130, "#9B9484")
        + stones
        + rect(-22, -84, 44, 84, WOOD_DARK, 3)
        + rect(-78, -100, 34, 34, WOOD, 2)
        + rect(46, -100, 34, 34, WOOD, 2)
        + path("M-134 -126L-84 -196H84L134 -126Z", "#7D6A5C")
        + stroke("M-112 -146H112M-98 -164H98M-90 -182H90", "#695748", 3)
    )
    return at(x, y, body, s)


def rong(x: float, y: float = GROUND, s: float = 1) -> str:
    """Draw the tall communal house of the Central Highlands."""
    posts = "".join(rect(px - 5, -60, 10, 60, WOOD_DARK) for px in spread(-84, 84, 5))
    body = (
        posts
        + rect(-104, -70, 208, 12, WOOD_DARK, 2)
        + rect(-86, -116, 172, 48, WOOD)
        + rect(-14, -108, 28, 40, WOOD_DARK)
        + path(
            "M-112 -110Q-70 -180 -58 -300Q0 -314 58 -300Q70 -180 112 -110Q0 -124 -112 -110Z",
            "#A9824F",
        )
        + stroke(
            "M-96 -138Q0 -150 96 -138M-80 -180Q0 -192 80 -180M-70 -224Q0 -234 70 -224M-62 -266Q0 -276 62 -266",
            "#8A683C",
            4,
        )
        + stroke("M-50 -304L-62 -322M50 -304L62 -322M0 -308V-328", WOOD_DARK, 5)
        + stroke("M-10 -60L-24 0M10 -60L24 0M-13 -40H13M-18 -20H18", WOOD_DARK, 4)
    )
    return at(x, y, body, s)


def long_house(x: float, y: float = GROUND, s: float = 1) -> str:
    """Draw an Ede long house."""
    posts = "".join(rect(px - 4, -44, 8, 44, WOOD_DARK) for px in spread(-190, 190, 9))
    body = (
        posts
        + rect(-206, -52, 412, 10, WOOD_DARK, 2)
        + rect(-190, -104, 380, 54, WOOD_LIGHT)
        + "".join(rect(px, -104, 3, 54, WOOD) for px in spread(-170, 170, 15))
    )
    body += (
        "".join(rect(px - 12, -94, 24, 24, WOOD_DARK, 2) for px in (-130, -50, 40, 120))
        + path("M-226 -98L-206 -170H206L226 -98Z", "#A9824F")
        + stroke("M-216 -122H216M-210 -146H210", "#8A683C", 3)
    )
    return at(x, y, body, s)


def hall(
    x: float, y: float = GROUND, s: float = 1, wall: str = TURMERIC_TINT, roof: str = TERRA
) -> str:
    """Draw the village house of culture: wide, one floor, porch, flagpole."""
    cols = "".join(rect(px - 6, -84, 12, 84, WHITE) for px in (-60, -24, 24, 60))
    body = (
        rect(-170, -104, 340, 104, wall)
        + rect(-190, -6, 380, 10, STONE)
        + path("M-196 -100L-150 -156H150L196 -100Z", roof)
        + path("M-84 -84L0 -132L84 -84Z", dark(roof, 0.2))
        + circle(0, -102, 9, TURMERIC)
        + rect(-20, -70, 40, 70, JADE_DARK)
        + cols
        + "".join(
            rect(px, -78, 34, 40, JADE_TINT, 2) + rect(px + 15, -78, 4, 40, JADE)
            for px in (-152, -108, 74, 118)
        )
        + rect(206, -190, 5, 190, STONE_DARK)
        + path("M211 -188q24 -10 46 2v34q-22 -12 -46 -2Z", "#C4382B")
        + flag_star(233, -169, 8.1)
    )
    return at(x, y, body, s)


def office(
    x: float, y: float = GROUND, s: float = 1, wall: str = TURMERIC_TINT, sign: str = JADE
) -> str:
    """Draw a two-floor office of the commune."""
    windows = "".join(
        rect(px, py, 36, 32, JADE_TINT, 2) + rect(px + 16, py, 4, 32, light(JADE, 0.3))
        for px in (-130, -80, 44, 94)
        for py in (-158, -84)
    )
    body = (
        rect(-150, -180, 300, 180, wall)
        + rect(-162, -190, 324, 14, TERRA, 3)
        + rect(-158, -106, 316, 8, dark(wall, 0.12))
        + windows
        + rect(-24, -78, 48, 78, JADE_DARK, 2)
        + rect(-2, -78, 4, 78, wall)
        + rect(-34, -152, 68, 26, sign, 3)
        + rect(-46, -8, 92, 8, STONE)
        + rect(-3, -262, 5, 74, STONE_DARK)
        + path("M2 -260q20 -9 40 2v28q-20 -10 -40 -2Z", "#C4382B")
        + flag_star(22, -244, 6.75)
    )
    return at(x, y, body, s)


def clinic(x: float, y: float = GROUND, s: float = 1) -> str:
    """Draw a commune health station."""
    body = (
        rect(-150, -112, 300, 112, WHITE)
        + path("M-168 -108L-140 -150H140L168 -108Z", JADE)
        + rect(-24, -76, 48, 76, JADE_MID, 2)
        + "".join(
            rect(px, -82, 44, 38, JADE_TINT, 2) + rect(px + 20, -82, 4, 38, JADE_LIGHT)
            for px in (-128, -76, 36, 86)
        )
        + circle(0, -118, 22, PAPER)
        + rect(-5, -132, 10, 28, TERRA, 2)
        + rect(-14, -123, 28, 10, TERRA, 2)
        + rect(-160, -6, 320, 8, STONE)
    )
    return at(x, y, body, s)


def school(
    x: float, y: float = GROUND, s: float = 1, wall: str = "#F1D9A6", roof: str = TERRA
) -> str:
    """Draw a long one-floor school with a bell tower."""
    body = rect(-200, -96, 400, 96, wall) + path("M-216 -92L-196 -136H196L216 -92Z", roof)
    body += (
        "".join(
            rect(px, -76, 40, 34, JADE_TINT, 2) + rect(px + 18, -76, 4, 34, JADE)
            for px in (-184, -132, 60, 112)
        )
        + rect(168, -70, 24, 70, JADE)
        + rect(-74, -70, 24, 70, JADE)
    )
    body += (
        rect(-34, -164, 68, 164, light(wall, 0.3))
        + path("M-46 -160L0 -200L46 -160Z", dark(roof))
        + circle(0, -134, 14, WHITE)
        + stroke("M0 -134V-143M0 -134L7 -130", INK, 3)
        + rect(-16, -62, 32, 62, JADE_DARK, 2)
    )
    return at(x, y, body, s)


def gate(x: float, y: float = GROUND, s: float = 1, *, door: bool = True) -> str:
    """Draw the old gate of a temple or relic."""
    body = (
        rect(-140, -130, 44, 130, "#D9C3A0")
        + rect(96, -130, 44, 130, "#D9C3A0")
        + rect(-60, -160, 120, 160, "#E2CFAE")
        + path("M-34 0V-74Q0 -122 34 -74V0Z", WOOD_DARK if door else TERRA_TINT)
        + path(
            "M-96 -160Q-60 -176 -50 -214H50Q60 -176 96 -160Q60 -158 0 -162Q-60 -158 -96 -160Z",
            TERRA,
        )
        + path("M-166 -128Q-140 -138 -134 -160H-100Q-96 -140 -74 -128Q-118 -132 -166 -128Z", TERRA)
        + path("M166 -128Q140 -138 134 -160H100Q96 -140 74 -128Q118 -132 166 -128Z", TERRA)
        + path("M-62 -210Q-40 -222 -34 -246H34Q40 -222 62 -210Q0 -216 -62 -210Z", TERRA_DARK)
        + rect(-40, -148, 80, 24, TURMERIC_MID, 3)
        + rect(-96, -64, 36, 64, "#D9C3A0")
        + rect(60, -64, 36, 64, "#D9C3A0")
        + rect(-152, -6, 304, 10, STONE)
    )
    return at(x, y, body, s)


def stall(x: float, y: float = GROUND, s: float = 1, stripe: str = TERRA, top: str = "") -> str:
    """Draw a market stall with a striped awning and an empty counter; `top` stands on it."""
    count = 8
    w = 300 / count
    awning = "".join(
        path(
            f"M{-150 + i * w:.1f} -216H{-150 + (i + 1) * w:.1f}V-178Q{-150 + (i + 0.5) * w:.1f} -160 {-150 + i * w:.1f} -178Z",
            stripe if i % 2 == 0 else PAPER,
        )
        for i in range(count)
    )
    body = (
        rect(-140, -200, 8, 200, WOOD)
        + rect(132, -200, 8, 200, WOOD)
        + top
        + rect(-150, -84, 300, 14, WOOD, 3)
        + rect(-140, -70, 280, 70, WOOD_LIGHT)
        + "".join(rect(px, -70, 4, 70, dark(WOOD_LIGHT, 0.14)) for px in spread(-104, 100, 5))
        + awning
        + rect(-154, -224, 308, 12, dark(stripe), 4)
    )
    return at(x, y, body, s)


def counter(
    x: float,
    y: float = GROUND,
    s: float = 1,
    width: float = 260,
    colour: str = WOOD_LIGHT,
    height: float = 74,
) -> str:
    """Draw a counter or a table with a closed front."""
    half = width / 2
    body = rect(-half, -height + 10, width, height - 10, colour, 3) + rect(
        -half - 10, -height, width + 20, 14, dark(colour, 0.22), 4
    )
    body += rect(-half + 14, -height + 26, width - 28, height - 44, light(colour, 0.14), 4)
    return at(x, y, body, s)


def table(
    x: float,
    y: float = GROUND,
    s: float = 1,
    width: float = 240,
    colour: str = WOOD,
    height: float = 74,
) -> str:
    """Draw an open table on legs."""
    half = width / 2
    body = (
        rect(-half + 14, -height, 9, height, dark(colour))
        + rect(half - 23, -height, 9, height, dark(colour))
        + rect(-half, -height, width, 13, colour, 4)
    )
    return at(x, y, body, s)


def loudspeakers(x: float, y: float = GROUND, s: float = 1, *, modern: bool = True) -> str:
    """Draw a pole with horn loudspeakers; a small box with an aerial when it is a smart one."""
    horn = (
        path("M0 -10L42 -28V28L0 10Z", STONE)
        + ellipse(42, 0, 9, 28, light(STONE, 0.4))
        + rect(-10, -10, 14, 20, STONE_DARK, 3)
    )
    body = (
        rect(-6, -270, 12, 270, STONE_DARK, 3)
        + at(8, -248, horn)
        + at(-8, -232, horn, flip=True)
        + at(8, -196, horn, 0.8)
    )
    if modern:
        body += (
            rect(-18, -150, 36, 44, JADE, 4)
            + circle(0, -128, 6, TURMERIC_MID)
            + stroke("M12 -150V-178", INK, 3)
        )
    return at(x, y, body, s)


def sound(x: float, y: float, s: float = 1, colour: str = TERRA, *, flip: bool = False) -> str:
    return at(
        x,
        y,
        stroke("M0 -14Q12 0 0 14M16 -26Q38 0 16 26M34 -38Q64 0 34 38", colour, 6),
        s,
        flip=flip,
    )


def waves(x: float, y: float, s: float = 1, colour: str = JADE) -> str:
    """Draw radio waves going up."""
    return at(
        x, y, stroke("M-14 0Q0 -14 14 0M-28 -14Q0 -42 28 -14M-42 -28Q0 -70 42 -28", colour, 6), s
    )


def camera_pole(
    x: float, y: float = GROUND, s: float = 1, *, flip: bool = False, solar: bool = False
) -> str:
    """Draw a pole with a security camera, and a solar lamp if wanted."""
    body = rect(-5, -250, 10, 250, STONE_DARK, 3) + line(0, -216, 34, -216, STONE_DARK, 6)
    body += at(
        34,
        -208,
        '<g transform="rotate(14)">'
        + rect(-8, -14, 56, 26, WHITE, 6)
        + rect(40, -11, 14, 20, INK, 4)
        + rect(-8, -14, 56, 7, STONE, 3)
        + "</g>",
    )
    if solar:
        body += (
            line(0, -246, -44, -254, STONE_DARK, 6)
            + path("M-80 -246L-40 -262L-36 -254L-76 -238Z", TURMERIC_MID)
            + path("M-22 -278L30 -292L38 -270L-14 -256Z", "#3F5F6F")
            + stroke("M4 -285L12 -263M-18 -267L34 -281", "#7FA0A8", 2)
        )
    return at(x, y, body, s, flip=flip)


def tower(x: float, y: float = GROUND, s: float = 1) -> str:
    """Draw a mobile phone mast."""
    body = stroke(
        "M-34 0L-6 -260M34 0L6 -260M-30 -40L26 -80M30 -40L-26 -80M-22 -110L19 -150M22 -110L-19 -150M-14 -180L11 -220M14 -180L-11 -220",
        "#B05A42",
        5,
    )
    body += (
        rect(-4, -300, 8, 50, STONE_DARK)
        + rect(-20, -270, 9, 34, WHITE, 3)
        + rect(11, -270, 9, 34, WHITE, 3)
    )
    return at(x, y, body, s)


def fishing_boat(
    x: float, y: float, s: float = 1, hull: str = "#2F6F86", *, flip: bool = False
) -> str:
    """Draw an offshore fishing boat with its waterline at y."""
    body = (
        rect(-4, -170, 7, 130, WOOD_DARK)
        + stroke("M0 -166L-120 -60M0 -166L110 -62", "#8C7B66", 2.5)
        + path("M3 -166l34 9l-34 12Z", "#C4382B")
        + flag_star(14, -157, 5.4)
        + rect(-10, -118, 84, 66, PAPER, 4)
        + rect(-18, -126, 100, 12, TERRA, 4)
        + rect(4, -106, 20, 22, WATER, 2)
        + rect(34, -106, 20, 22, WATER, 2)
        + path(
            "M-152 -64Q-130 -50 -90 -48H92Q128 -52 150 -76Q146 -18 116 14H-104Q-140 -14 -152 -64Z",
            hull,
        )
        + path(
            "M-152 -64Q-130 -50 -90 -48H92Q128 -52 150 -76L149 -62Q126 -40 92 -36H-90Q-130 -38 -150 -52Z",
            TURMERIC_MID,
        )
        + circle(118, -34, 9, WHITE)
        + circle(118, -34, 4, INK)
        + stroke("M-120 -56l8 -22M-100 -50l10 -26", BAMBOO, 5)
    )
    return at(x, y, body, s, flip=flip)


def coracle(x: float, y: float, s: float = 1) -> str:
    body = (
        path("M-60 -34Q-56 6 -20 10H20Q56 6 60 -34Z", BAMBOO)
        + ellipse(0, -34, 60, 13, dark(BAMBOO, 0.35))
        + stroke("M-57 -20H57M-50 -6H50", dark(BAMBOO, 0.25), 3)
    )
    return at(x, y, body, s)


def sampan(x: float, y: float, s: float = 1, colour: str = WOOD) -> str:
    body = path("M-170 -40Q-110 -18 0 -18T170 -46Q150 6 80 12H-90Q-150 6 -170 -40Z", colour) + path(
        "M-170 -40Q-110 -18 0 -18T170 -46L166 -34Q110 -8 0 -8T-164 -30Z", light(colour, 0.25)
    )
    return at(x, y, body, s)


def scooter(
    x: float,
    y: float = GROUND,
    s: float = 1,
    colour: str = JADE,
    *,
    flip: bool = False,
    load: str = "box",
    rider: str = "#1E6B5A",
) -> str:
    """Draw a delivery rider on a motorbike, seen from the side."""
    bag = ""
    if load == "box":
        bag = rect(-84, -128, 58, 52, TERRA, 5) + rect(-84, -128, 58, 12, dark(TERRA), 5)
    elif load == "parcels":
        bag = (
            rect(-88, -104, 56, 30, "#C89B6A", 3)
            + rect(-82, -130, 44, 28, "#B98955", 3)
            + rect(-64, -104, 8, 30, "#E3C79B")
        )
    elif load == "flowers":
        bag = rect(-88, -90, 56, 18, WOOD, 3) + "".join(
            circle(-84 + i * 12, -102 - (i % 2) * 12, 10, TURMERIC_MID if i % 2 else "#E6B93B")
            for i in range(5)
        )
    body = (
        circle(-52, -22, 22, INK)
        + circle(-52, -22, 10, STONE)
        + circle(60, -22, 22, INK)
        + circle(60, -22, 10, STONE)
        + path(
            "M-78 -52Q-50 -64 -10 -58L24 -34H38L30 -92H44L58 -40Q70 -52 84 -40L50 -26H-30Q-40 -50 -78 -44Z",
            colour,
        )
        + rect(-64, -70, 66, 12, INK, 6)
        + stroke("M34 -92L26 -106L50 -110", STONE_DARK, 6)
        + bag
    )
    if rider:
        body += (
            stroke("M-18 -66Q24 -74 18 -30", "#35465A", 18)
            + path("M-38 -68Q-34 -130 -4 -134Q20 -128 14 -66Z", rider)
            + stroke("M0 -118Q22 -96 42 -104", dark(rider), 13)
            + circle(4, -158, 22, "#DCA679")
            + path("M-22 -156C-24 -188 30 -188 28 -156L32 -152H-22Z", TURMERIC)
            + circle(14, -152, 2.4, INK)
        )
    return at(x, y, body, s, flip=flip)


def truck(
    x: float, y: float = GROUND, s: float = 1, colour: str = JADE, *, flip: bool = False
) -> str:
    body = (
        rect(-150, -128, 190, 100, light(colour, 0.15), 6)
        + rect(-150, -60, 190, 10, TURMERIC_MID)
        + path("M46 -100H96Q110 -98 118 -66L132 -58V-28H46Z", colour)
        + path("M62 -90H92Q100 -88 106 -66H62Z", WATER)
        + rect(-156, -32, 292, 12, INK, 4)
        + circle(-96, -20, 22, INK)
        + circle(-96, -20, 9, STONE)
        + circle(86, -20, 22, INK)
        + circle(86, -20, 9, STONE)
    )
    return at(x, y, body, s, flip=flip)


def drone(x: float, y: float, s: float = 1, *, spray: bool = True) -> str:
    """Draw an agricultural drone, with spray below if wanted."""
    body = ""
    if spray:
        body += '<path d="M-60 20L-110 130H110L60 20Z" fill="#FFFFFF" fill-opacity=".45"/>'
        body += stroke("M-40 34L-70 110M-14 34L-24 116M14 34L24 116M40 34L70 110", "#FFFFFF", 3)
    body += (
        stroke("M-92 -16L-30 0M92 -16L30 0M-70 16L-26 6M70 16L26 6", INK, 6)
        + rect(-36, -18, 72, 34, TERRA, 12)
        + rect(-22, 12, 44, 16, light(WATER, 0.2), 5)
    )
    body += "".join(
        ellipse(px, py, 36, 5, STONE_DARK) + rect(px - 4, py, 8, 12, INK, 2)
        for px, py in ((-92, -26), (92, -26), (-70, 6), (70, 6))
    ) + circle(0, -2, 6, TURMERIC_MID)
    return at(x, y, body, s)


def well_sign(x: float, y: float = GROUND, s: float = 1) -> str:
    """Draw an empty wooden board on two posts."""
    return at(
        x,
        y,
        rect(-46, -90, 7, 90, WOOD_DARK)
        + rect(39, -90, 7, 90, WOOD_DARK)
        + rect(-64, -128, 128, 54, WOOD_LIGHT, 4)
        + stroke("M-46 -112H46M-46 -98H46M-46 -86H10", WOOD, 4),
        s,
    )
