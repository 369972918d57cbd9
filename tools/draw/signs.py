"""Signs and small symbols: bubbles, ticks, warnings, papers, money."""

# ruff: noqa: E501, PLR0913, PLR0917 - path data; a drawn part takes its place, size and colours
from __future__ import annotations

from tools.draw.core import (
    at,
    circle,
    dark,
    ellipse,
    light,
    line,
    path,
    rect,
    stroke,
    turned,
)
from tools.draw.palette import (
    INK,
    JADE,
    JADE_LIGHT,
    JADE_MID,
    PAPER,
    STONE,
    STONE_DARK,
    TERRA,
    TERRA_MID,
    TERRA_TINT,
    TURMERIC,
    TURMERIC_MID,
    TURMERIC_TINT,
    WATER_DEEP,
    WHITE,
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


def lines(w: float = 70, colour: str = STONE, count: int = 2, *, x: float = 0) -> str:
    """Draw grey lines that stand for writing, around (x, 0)."""
    d = "".join(
        f"M{x - w / 2:.0f} {(i - (count - 1) / 2) * 14:.0f}h{w * (1 if i % 2 == 0 else 0.65):.0f}"
        for i in range(count)
    )
    return stroke(d, colour, 6)


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
