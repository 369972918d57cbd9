"""What grows: trees, crops, flowers, and heaps of produce."""

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
    wobble,
)
from tools.draw.palette import (
    BAMBOO,
    JADE,
    JADE_MID,
    SAGE,
    STONE,
    TERRA,
    TURMERIC,
    TURMERIC_MID,
    WOOD,
    WOOD_DARK,
    WOOD_LIGHT,
)

FRUIT = {
    "orange": "#E08A2B",
    "na": "#C9D98F",
    "lychee": "#C4453A",
    "longan": "#C9A15F",
    "durian": "#A8A23C",
    "coconut": "#8DA24B",
    "mango": "#E9B949",
    "pomelo": "#C8CB5A",
    "tomato": "#CF4B33",
    "cabbage": "#A9C98A",
    "carrot": "#E0792C",
    "dragon": "#C94468",
    "persimmon": "#DD7A2E",
    "passion": "#D9A932",
    "lemon": "#E6CE4D",
    "jackfruit": "#B5A63F",
    "raspberry": "#B8324C",
    "strawberry": "#CF3B3B",
    "melon": "#CFCB8A",
    "avocado": "#4E6E3A",
    "tangerine": "#E4962F",
    "pepper": "#5B6B3A",
    "greens": "#6FA35E",
    "tea": "#5E8F63",
    "macadamia": "#8B5E3C",
    "potato": "#B78A5A",
    "cucumber": "#6E9F56",
    "apple": "#C9573F",
    "corn": "#E5BC4A",
    "chili": "#C23B2E",
    "kumquat": "#E8972B",
    "ginger": "#C9A064",
}


def crown(x: float, y: float, r: float, colour: str) -> str:
    return (
        circle(x, y, r, colour)
        + circle(x - r * 0.6, y + r * 0.35, r * 0.62, colour)
        + circle(x + r * 0.62, y + r * 0.3, r * 0.6, colour)
        + ellipse(x - r * 0.25, y - r * 0.35, r * 0.5, r * 0.36, light(colour, 0.14))
    )


def tree(
    x: float,
    y: float = GROUND,
    s: float = 1,
    colour: str = JADE_MID,
    fruit: str = "",
    seed: int = 1,
) -> str:
    """Draw a round tree, with fruit if a kind is named."""
    body = path("M-9 0L-6 -70H6L10 0Z", WOOD_DARK) + stroke(
        "M0 -60L20 -92M0 -54L-20 -84", WOOD_DARK, 6
    )
    body += crown(0, -118, 56, colour)
    if fruit:
        c, r = FRUIT[fruit], 11 if fruit in {"pomelo", "durian", "na"} else 7.5
        for i in range(9):
            fx = 52 * wobble(seed, i)
            fy = -114 + 42 * wobble(seed + 7, i) * (1 - (fx / 78) ** 2)
            if fruit == "lychee":
                body += (
                    circle(fx - 5, fy, 5.5, c)
                    + circle(fx + 5, fy + 1, 5.5, dark(c))
                    + circle(fx, fy + 8, 5.5, c)
                )
            else:
                body += circle(fx, fy, r, c) + circle(
                    fx - r * 0.3, fy - r * 0.3, r * 0.35, light(c, 0.4)
                )
    return at(x, y, body, s)


def durian_tree(x: float, y: float = GROUND, s: float = 1, seed: int = 1) -> str:
    """Draw a tall durian tree with fruit on the branches."""
    body = path("M-10 0L-6 -190H6L10 0Z", WOOD_DARK)
    for k, w in ((-60, 66), (-100, 80), (-140, 66), (-178, 44)):
        body += path(
            f"M0 {k - 26}Q{w} {k - 22} {w + 10} {k + 14}Q0 {k + 4} {-w - 10} {k + 14}Q{-w} {k - 22} 0 {k - 26}Z",
            JADE if (k // 20) % 2 else "#2D7A63",
        )
    for i in range(5):
        fx, fy = 48 * wobble(seed, i), -74 + 52 * wobble(seed + 3, i)
        body += durian(fx, fy, 0.5)
    return at(x, y, body, s)


def durian(x: float, y: float, s: float = 1) -> str:
    c = FRUIT["durian"]
    spikes = "".join(
        f"M{-20 + 8 * i} {-14 + 7 * j}l4 -6l4 6"
        for j in range(5)
        for i in range(5)
        if abs(i - 2) + abs(j - 2) < 4
    )
    return at(
        x,
        y,
        ellipse(0, 0, 27, 30, c)
        + stroke(spikes, dark(c, 0.3), 2.5)
        + line(0, -30, 0, -42, WOOD_DARK, 5),
        s,
    )


def coconut(
    x: float, y: float = GROUND, s: float = 1, *, flip: bool = False, nuts: bool = True
) -> str:
    """Draw a coconut palm."""
    frond = (
        "M20 -214Q-20 -250 -76 -214Q-30 -226 20 -206Z M20 -214Q60 -254 112 -220Q66 -230 20 -206Z"
    )
    frond += (
        "M20 -212Q-30 -220 -64 -168Q-22 -206 22 -204Z M20 -212Q70 -216 96 -168Q60 -204 18 -204Z"
    )
    frond += "M16 -212Q10 -262 48 -286Q28 -254 28 -210Z M22 -212Q6 -186 -22 -150Q18 -178 28 -208Z"
    body = path("M-10 0Q4 -110 14 -212H26Q18 -110 10 0Z", WOOD) + "".join(
        stroke(f"M{-6 + i * 4} {-30 - i * 36}h15", dark(WOOD, 0.2), 3) for i in range(5)
    )
    body += path(frond, JADE_MID) + path("M20 -212Q48 -190 60 -146Q44 -184 14 -206Z", JADE)
    if nuts:
        body += (
            circle(12, -198, 11, FRUIT["coconut"])
            + circle(30, -200, 11, dark(FRUIT["coconut"]))
            + circle(22, -188, 11, FRUIT["coconut"])
        )
    return at(x, y, body, s, flip=flip)


def banana(x: float, y: float = GROUND, s: float = 1, *, flip: bool = False) -> str:
    leaf = "M0 -80Q-20 -150 -78 -130Q-40 -118 0 -80Z M0 -80Q10 -160 70 -152Q30 -126 0 -80Z"
    leaf += "M0 -80Q-40 -100 -72 -66Q-32 -76 0 -70Z M0 -80Q44 -104 82 -78Q36 -82 0 -68Z"
    body = (
        path("M-11 0L-7 -84H7L11 0Z", "#A9B978")
        + path(leaf, "#6FAE7D")
        + path("M-4 -80Q-12 -150 14 -180Q18 -130 6 -80Z", JADE_MID)
    )
    return at(x, y, body, s, flip=flip)


def bamboo(x: float, y: float = GROUND, s: float = 1, colour: str = SAGE) -> str:
    body = ""
    for i in range(7):
        dx = -42 + i * 14
        top = -190 + 26 * abs(i - 3)
        body += stroke(
            f"M{dx * 0.5} 0Q{dx * 0.7} {top * 0.6:.0f} {dx * 1.7:.0f} {top}",
            colour if i % 2 else dark(colour, 0.12),
            6,
        )
        for k in range(4):
            px, py = dx * (0.9 + 0.22 * k), top * (0.62 + 0.12 * k)
            body += path(
                f"M{px:.0f} {py:.0f}q26 -12 42 6q-24 4 -42 -6Zq-26 -8 -40 8q22 4 40 -8Z",
                light(colour, 0.12),
            )
    return at(x, y, body, s)


def pine(x: float, y: float = GROUND, s: float = 1, colour: str = "#4C8573") -> str:
    body = rect(-6, -40, 12, 40, WOOD_DARK)
    for k, w in ((-30, 48), (-72, 38), (-112, 27)):
        body += path(f"M{-w} {k}Q0 {k + 12} {w} {k}L6 {k - 66}Q0 {k - 72} -6 {k - 66}Z", colour)
    return at(x, y, body, s)


def cinnamon(x: float, y: float = GROUND, s: float = 1, colour: str = SAGE) -> str:
    """Draw a cinnamon tree: a straight slender trunk below a narrow leafy crown."""
    body = path("M-6 0L-4 -160H4L6 0Z", "#8F5532") + stroke(
        "M0 -84L-18 -106M0 -72L18 -98", "#8F5532", 4
    )
    for cx, cy, rx, ry in ((-17, -112, 26, 20), (18, -104, 26, 20), (0, -146, 31, 38)):
        body += ellipse(cx, cy, rx, ry, colour)
    body += ellipse(0, -184, 20, 26, colour) + ellipse(-9, -160, 14, 20, light(colour, 0.14))
    return at(x, y, body, s)


def bush(x: float, y: float = GROUND, s: float = 1, colour: str = SAGE) -> str:
    return at(
        x,
        y,
        ellipse(-24, -14, 30, 22, colour)
        + ellipse(20, -20, 38, 28, light(colour, 0.1))
        + ellipse(48, -10, 24, 18, colour),
        s,
    )


def tuft(x: float, y: float, s: float = 1, colour: str = JADE) -> str:
    return at(x, y, stroke("M0 0Q-4 -14 -14 -20M0 0Q0 -16 2 -26M0 0Q6 -12 16 -18", colour, 4), s)


def tufts(y: float, seed: int = 1, count: int = 10, colour: str = "#4F9079") -> str:
    return "".join(
        tuft(
            60 + i * 1080 / count + 40 * wobble(seed, i), y + 22 * wobble(seed + 2, i), 0.8, colour
        )
        for i in range(count + 1)
    )


def flowers(xs: list[float], y: float, colour: str = TERRA, seed: int = 1) -> str:
    out = ""
    for i, x in enumerate(xs):
        h = 22 + 8 * wobble(seed, i)
        out += (
            line(x, y, x, y - h, JADE, 3)
            + circle(x, y - h, 6, colour)
            + circle(x, y - h, 2.5, TURMERIC_MID)
        )
    return out


def tea_rows(y: float = 380, rows: int = 4, colour: str = JADE_MID) -> str:
    """Draw rows of tea bushes across the foreground, growing towards the reader."""
    out = ""
    for r in range(rows):
        yy, size = y + r * 34, 30 + r * 7
        c = light(colour, 0.16) if r % 2 else dark(colour, 0.04 * r)
        edge = light(c, 0.22)
        xs = [-30 + i * size * 1.55 + 17 * (r % 2) for i in range(int(1260 / (size * 1.55)) + 2)]
        out += "".join(ellipse(px, yy - 4, size, size * 0.62, edge) for px in xs)
        out += "".join(ellipse(px + 3, yy + 2, size, size * 0.62, c) for px in xs)
        out += rect(0, yy, 1200, 34, c)
    return out


def bed_rows(y: float = 400, kind: str = "greens", rows: int = 3, earth: str = "#B98762") -> str:
    """Draw vegetable beds across the foreground."""
    out = ""
    for r in range(rows):
        yy, size = y + r * 36, 0.75 + 0.2 * r
        out += path(f"M0 {yy + 4}Q600 {yy - 8} 1200 {yy + 4}V{yy + 40}H0Z", dark(earth, 0.05 * r))
        step = 62 * size
        xs = [i * step + 26 * (r % 2) for i in range(int(1220 / step) + 1)]
        if kind in _ROW_LAYERS:
            out += plant_row(yy + 4, size, kind, xs)
        else:
            out += "".join(plant(px, yy + 4, size, kind) for px in xs)
    return out


def plant(x: float, y: float, s: float = 1, kind: str = "greens") -> str:
    """Draw one plant of a vegetable bed."""
    return at(x, y, _PLANTS[kind], s)


_PLANTS = {
    "greens": path("M0 0Q-26 -6 -24 -26Q-6 -22 0 0Q6 -22 24 -26Q26 -6 0 0Z", "#6FA35E")
    + path("M0 0Q-10 -22 0 -34Q10 -22 0 0Z", "#8ABB75"),
    "cabbage": ellipse(0, -12, 26, 18, "#7FAE6E")
    + circle(0, -16, 15, "#B5D29A")
    + stroke("M-8 -14Q0 -24 8 -14", "#8FB57A", 2),
    "carrot": stroke(
        "M0 0Q-4 -18 -16 -28M0 0V-34M0 0Q4 -18 16 -28M0 -10Q-8 -14 -20 -14M0 -10Q8 -14 20 -14",
        "#5F9B5C",
        4,
    )
    + path("M-6 -2H6L4 4H-4Z", "#E0792C"),
    "rice": stroke(
        "M0 0Q-6 -18 -18 -30M0 0Q-2 -22 -6 -38M0 0Q2 -22 8 -38M0 0Q6 -18 20 -28", "#7FAE5E", 4
    ),
    "ripe": stroke("M0 0Q-6 -20 -16 -30M0 0V-36M0 0Q6 -20 16 -30", "#C8A23C", 4)
    + ellipse(-18, -30, 4, 7, TURMERIC_MID)
    + ellipse(0, -38, 4, 7, TURMERIC_MID)
    + ellipse(18, -30, 4, 7, TURMERIC_MID),
    "strawberry": path("M0 0Q-24 -4 -24 -18Q-8 -24 0 -8Q8 -24 24 -18Q24 -4 0 0Z", "#5F9B5C")
    + path("M-18 -2q7 -6 12 0q0 9 -6 12q-6 -3 -6 -12Z", "#CF3B3B")
    + path("M6 -2q7 -6 12 0q0 9 -6 12q-6 -3 -6 -12Z", "#CF3B3B"),
    "corn": stroke(
        "M0 0V-60M0 -16Q-20 -34 -26 -22M0 -26Q20 -46 28 -32M0 -40Q-16 -58 -22 -48", "#6FA35E", 5
    )
    + ellipse(7, -34, 5, 12, "#E5BC4A"),
    "grass": stroke("M0 0Q-4 -14 -12 -22M0 0V-26M0 0Q4 -14 12 -22", "#6FA35E", 4),
    "flower": stroke("M0 0V-16", JADE, 3)
    + circle(0, -22, 13, "#E6B93B")
    + circle(0, -22, 5, "#D08F25"),
}


_ROW_LAYERS: dict[str, tuple[tuple[str, str, float], ...]] = {
    "rice": (
        (
            "M{0} 0q-6 -18 -18 -30M{0} 0q-2 -22 -6 -38M{0} 0q2 -22 8 -38M{0} 0q6 -18 20 -28",
            "#7FAE5E",
            4,
        ),
    ),
    "ripe": (
        ("M{0} 0q-6 -20 -16 -30M{0} 0v-36M{0} 0q6 -20 16 -30", "#C8A23C", 4),
        ("M{1} -27v-6M{0} -35v-6M{2} -27v-6", TURMERIC_MID, 9),
    ),
    "carrot": (
        (
            "M{0} 0q-4 -18 -16 -28M{0} 0v-34M{0} 0q4 -18 16 -28M{0} -10q-8 -4 -20 -4M{0} -10q8 -4 20 -4",
            "#5F9B5C",
            4,
        ),
        ("M{0} 1v2", "#E0792C", 9),
    ),
}


def plant_row(y: float, s: float, kind: str, xs: list[float]) -> str:
    """Draw a row of the same plant as one path per colour, to keep the file small."""
    out = ""
    for template, colour, width in _ROW_LAYERS[kind]:
        d = "".join(
            template.format(round(px / s), round(px / s - 18), round(px / s + 18)) for px in xs
        )
        out += stroke(d, colour, width)
    return at(0, y, out, s)


def paddy(y: float = 400, kind: str = "rice", rows: int = 3, seed: int = 1) -> str:
    """Draw rows of rice plants."""
    out = ""
    for r in range(rows):
        size = 0.7 + 0.22 * r
        step = 44 * size
        xs = [i * step + 9 * wobble(seed + r, i) for i in range(int(1210 / step) + 1)]
        out += plant_row(y + r * 32, size, kind, xs)
    return out


def vine_row(
    x: float,
    y: float = GROUND,
    s: float = 1,
    fruit: str = "tomato",
    seed: int = 1,
    height: float = 150,
) -> str:
    """Draw one climbing plant on a string (tomato, cucumber, melon in a greenhouse)."""
    c = FRUIT[fruit]
    body = line(0, 0, 0, -height, "#CFC6A8", 2) + stroke(
        f"M0 0Q-8 {-height / 3:.0f} 2 {-height / 2:.0f}T0 {-height:.0f}", "#5F9B5C", 5
    )
    for i in range(6):
        side = -1 if (i + seed) % 2 else 1
        ly = -18 - i * (height - 24) / 6
        body += path(
            f"M0 {ly:.0f}q{side * 14} -16 {side * 34} -6q{side * -10} 16 {side * -34} 6Z",
            "#6FAE6F" if i % 2 else JADE_MID,
        )
    for i in range(3):
        fy = -34 - i * height * 0.28
        fx = (1 if i % 2 else -1) * 13
        if fruit == "melon":
            body += circle(fx, fy, 17, c) + stroke(
                f"M{fx - 10} {fy:.0f}q10 -10 20 0M{fx - 10} {fy + 6:.0f}q10 -8 20 0",
                light(c, 0.5),
                2,
            )
        elif fruit == "cucumber":
            body += rect(fx - 5, fy - 14, 10, 32, c, 5)
        else:
            body += (
                circle(fx, fy, 9, c)
                + circle(fx + 9, fy + 10, 8, dark(c, 0.1))
                + circle(fx - 3, fy + 15, 8, c)
            )
    return at(x, y, body, s)


def pepper_pole(x: float, y: float = GROUND, s: float = 1) -> str:
    """Draw pepper vines on a living pole."""
    body = rect(-6, -170, 12, 170, WOOD)
    for i in range(7):
        w = 34 - i * 2.6
        body += ellipse(0, -16 - i * 24, w, 20, JADE_MID if i % 2 else "#4C8F70")
    body += "".join(
        stroke(
            f"M{18 * wobble(4, i):.0f} {-24 - i * 20}q4 8 2 18",
            "#B5502F" if i % 2 else "#8FB06A",
            5,
        )
        for i in range(7)
    )
    return at(x, y, body, s)


def dragon_fruit(x: float, y: float = GROUND, s: float = 1) -> str:
    body = rect(-8, -92, 16, 92, STONE)
    arms = "M0 -92Q-30 -130 -58 -92T-66 -40M0 -92Q30 -132 58 -92T66 -40M0 -92Q-14 -140 -34 -118T-40 -54M0 -92Q14 -140 34 -118T42 -54M0 -92Q2 -130 2 -60"
    body += stroke(arms, "#5E9B62", 11)
    for fx, fy in ((-66, -34), (66, -34), (-40, -46), (42, -48)):
        body += path(
            f"M{fx} {fy - 12}q14 6 10 20q-4 10 -10 12q-6 -2 -10 -12q-4 -14 10 -20Z", FRUIT["dragon"]
        ) + stroke(f"M{fx} {fy - 10}l-6 -10M{fx} {fy - 10}l6 -10", "#8DBB5E", 3)
    return at(x, y, body, s)


def trellis(
    x: float, y: float = GROUND, s: float = 1, fruit: str = "passion", width: float = 360
) -> str:
    """Draw a trellis with hanging fruit."""
    half = width / 2
    body = "".join(rect(px - 4, -150, 8, 150, WOOD) for px in spread(-half + 10, half - 10, 4))
    body += "".join(
        ellipse(px, -152 + 6 * wobble(3, i), 34, 20, JADE_MID if i % 2 else "#5FA07F")
        for i, px in enumerate(spread(-half, half, 12))
    )
    for i, px in enumerate(spread(-half + 24, half - 24, 9)):
        drop = 22 + 12 * wobble(5, i)
        body += line(px, -142, px, -132 + drop - 8, JADE, 2) + circle(
            px, -124 + drop, 11, FRUIT[fruit]
        )
    return at(x, y, body, s)


def _flower_in_pot(bloom: str) -> str:
    """Draw a round of flowers above the rim of a pot."""
    out = ellipse(0, -54, 40, 26, "#6FA36A")
    out += "".join(
        circle(
            34 * wobble(3, i),
            -58 + 17 * wobble(8, i),
            7.5,
            bloom if i % 3 else light(bloom, 0.3),
        )
        for i in range(16)
    )
    return out


def _kumquat_in_pot(_bloom: str) -> str:
    """Draw a kumquat tree above the rim of a pot."""
    out = path("M-38 -44Q-20 -150 0 -168Q20 -150 38 -44Z", JADE_MID)
    out += "".join(
        circle(
            (30 - abs(i - 5) * 0.5) * wobble(6, i) * (1 - i * 0.05),
            -54 - i * 9.5,
            6,
            FRUIT["kumquat"],
        )
        for i in range(11)
    )
    return out


def _apricot_in_pot(_bloom: str) -> str:
    """Draw a Tet apricot tree above the rim of a pot."""
    out = stroke(
        "M0 -38Q10 -80 -6 -110M0 -70Q26 -96 36 -128M-2 -88Q-30 -108 -36 -138M-6 -110Q0 -138 8 -158M36 -128L52 -142M-36 -138L-54 -146M20 -100L54 -104M-22 -106L-56 -108",
        WOOD_DARK,
        5,
    )
    for i, (fx, fy) in enumerate(
        (
            (-6, -112),
            (36, -128),
            (-36, -138),
            (8, -158),
            (52, -142),
            (-54, -146),
            (54, -104),
            (-56, -108),
            (20, -100),
            (-22, -104),
            (22, -146),
            (-20, -150),
            (0, -132),
            (40, -110),
            (-40, -120),
        )
    ):
        out += circle(fx, fy, 9, TURMERIC_MID if i % 2 else "#F0CB55") + circle(fx, fy, 3, TURMERIC)
    return out


def _orchid_in_pot(bloom: str) -> str:
    """Draw an orchid above the rim of a pot."""
    out = stroke("M0 -38Q-4 -90 -40 -112M0 -38Q8 -96 44 -120", JADE, 4) + path(
        "M0 -38Q-30 -60 -44 -46Q-20 -36 0 -38Z M0 -38Q30 -60 44 -46Q20 -36 0 -38Z", JADE_MID
    )
    for fx, fy in ((-40, -112), (-28, -100), (-14, -84), (44, -120), (32, -108), (18, -90)):
        out += (
            circle(fx - 6, fy, 6, bloom)
            + circle(fx + 6, fy, 6, bloom)
            + circle(fx, fy - 7, 6, light(bloom, 0.25))
            + circle(fx, fy, 3, TURMERIC)
        )
    return out


def _seedling_in_pot(_bloom: str) -> str:
    """Draw a seedling above the rim of a pot."""
    return stroke("M0 -38V-70", JADE, 4) + path(
        "M0 -66Q-26 -66 -28 -88Q-6 -86 0 -66Q6 -90 28 -92Q26 -68 0 -66Z", JADE_MID
    )


def _palm_in_pot(_bloom: str) -> str:
    """Draw a small palm above the rim of a pot."""
    return stroke(
        "M0 -38V-66M0 -66Q-30 -98 -44 -70M0 -66Q30 -98 44 -70M0 -66Q-16 -110 -28 -112M0 -66Q16 -110 28 -112",
        JADE,
        6,
    )


_IN_POT = {
    "flower": _flower_in_pot,
    "kumquat": _kumquat_in_pot,
    "apricot": _apricot_in_pot,
    "orchid": _orchid_in_pot,
    "seedling": _seedling_in_pot,
    "palm": _palm_in_pot,
}


def pot(
    x: float,
    y: float = GROUND,
    s: float = 1,
    kind: str = "flower",
    colour: str = TERRA,
    bloom: str = "#E6B93B",
) -> str:
    """Draw a pot with a plant: a round of flowers, a kumquat, an orchid or a Tet apricot tree."""
    body = path("M-26 -34H26L20 0H-20Z", colour) + rect(-29, -40, 58, 10, light(colour, 0.12), 3)
    return at(x, y, body + _IN_POT[kind](bloom), s)


def _heap(colour: str, r: float, seed: int) -> str:
    out = ""
    for row, count in enumerate((5, 4, 2)):
        for i in range(count):
            fx = (i - (count - 1) / 2) * r * 1.7 + 2 * wobble(seed, i + row)
            c = dark(colour, 0.1) if (i + row) % 3 == 0 else colour
            out += circle(fx, -22 - row * r * 1.25, r, c) + circle(
                fx - r * 0.3, -22 - row * r * 1.25 - r * 0.3, r * 0.3, light(c, 0.4)
            )
    return out


def basket(x: float, y: float = GROUND, s: float = 1, fruit: str = "orange", seed: int = 1) -> str:
    """Draw a bamboo basket heaped with a fruit or vegetable."""
    if fruit == "greens":
        heap = "".join(
            path(f"M{dx} -14q-16 -30 0 -52q16 22 0 52Z", "#6FA35E" if i % 2 else "#8ABB75")
            for i, dx in enumerate((-32, -16, 0, 16, 32))
        )
    elif fruit == "carrot":
        heap = "".join(
            path(f"M{dx} -16l-9 -34q9 -8 18 0Z", "#E0792C")
            + stroke(f"M{dx} -52l-6 -16M{dx} -52l6 -16", "#5F9B5C", 4)
            for dx in (-30, -10, 10, 30)
        )
    elif fruit == "durian":
        heap = durian(-26, -34, 0.8) + durian(24, -36, 0.8) + durian(0, -62, 0.8)
    elif fruit == "tea":
        heap = path("M-48 -20Q0 -84 48 -20Z", FRUIT["tea"]) + "".join(
            path(
                f"M{28 * wobble(2, i):.0f} {-34 - 12 * abs(wobble(4, i)):.0f}q10 -14 16 -2q-8 8 -16 2Z",
                "#86B27E",
            )
            for i in range(7)
        )
    elif fruit == "fish":
        heap = "".join(
            at(dx, -26 - (i % 2) * 10, fish_body("#8FA9B0"), 0.55)
            for i, dx in enumerate((-18, 14, -4))
        )
    else:
        heap = _heap(
            FRUIT[fruit],
            15 if fruit in {"pomelo", "na", "melon", "cabbage", "coconut"} else 12,
            seed,
        )
    body = (
        heap
        + path("M-52 -26H52L38 0H-38Z", BAMBOO)
        + stroke("M-49 -18H49M-44 -9H44", dark(BAMBOO, 0.25), 2.5)
        + rect(-56, -30, 112, 8, WOOD_LIGHT, 4)
    )
    return at(x, y, body, s)


def crate(x: float, y: float = GROUND, s: float = 1, fruit: str = "orange", seed: int = 1) -> str:
    """Draw a wooden crate of fruit."""
    heap = (
        _heap(FRUIT[fruit], 12, seed)
        if fruit not in {"greens", "durian"}
        else (
            durian(-24, -42, 0.75) + durian(22, -42, 0.75)
            if fruit == "durian"
            else "".join(
                path(f"M{dx} -24q-14 -26 0 -44q14 18 0 44Z", "#6FA35E" if i % 2 else "#8ABB75")
                for i, dx in enumerate((-36, -18, 0, 18, 36))
            )
        )
    )
    body = (
        at(0, -12, heap)
        + rect(-56, -36, 112, 36, WOOD_LIGHT, 3)
        + rect(-56, -24, 112, 3, dark(WOOD_LIGHT, 0.22))
        + rect(-56, -12, 112, 3, dark(WOOD_LIGHT, 0.22))
        + rect(-50, -36, 9, 36, WOOD)
        + rect(41, -36, 9, 36, WOOD)
    )
    return at(x, y, body, s)


def fish_body(colour: str = "#8FA9B0") -> str:
    return (
        path("M-46 0Q-10 -30 34 -4L56 -20Q52 0 56 20L34 4Q-10 30 -46 0Z", colour)
        + circle(-28, -4, 4, "#22302F")
        + stroke("M-14 -10Q-8 0 -14 10", dark(colour, 0.2), 3)
    )


def fish(x: float, y: float, s: float = 1, colour: str = "#8FA9B0", *, flip: bool = False) -> str:
    return at(x, y, fish_body(colour), s, flip=flip)


def shrimp(x: float, y: float, s: float = 1, colour: str = "#E2906B", *, flip: bool = False) -> str:
    body = (
        stroke("M-34 -20Q-6 -44 20 -22Q36 -6 26 18", colour, 20)
        + stroke(
            "M-14 -34l-4 16M2 -38l-2 18M16 -30l-8 14M28 -16l-14 8M32 2l-16 0",
            light(colour, 0.35),
            3,
        )
        + path("M18 14L36 18L34 36L22 28L12 34Z", dark(colour, 0.12))
        + circle(-38, -24, 3.5, "#22302F")
        + stroke("M-42 -22Q-66 -30 -80 -10M-42 -18Q-60 -16 -70 2", colour, 3)
        + stroke("M-22 -10l-6 14M-10 -14l-2 16M4 -10l2 14", colour, 4)
    )
    return at(x, y, body, s, flip=flip)


def orchard(xs: list[float], y: float, s: float, fruit: str, colour: str = JADE_MID) -> str:
    return "".join(
        tree(x, y, s, colour if i % 2 else light(colour, 0.1), fruit, i + 1)
        for i, x in enumerate(xs)
    )
