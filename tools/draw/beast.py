"""Animals of the farm."""

# ruff: noqa: E501 - path data; a drawn part takes its place, size and colours
from __future__ import annotations

from tools.draw.core import GROUND, at, circle, dark, ellipse, light, line, path, rect, stroke
from tools.draw.palette import INK, PAPER, STONE, STONE_DARK, TERRA, TURMERIC


def cow(
    x: float, y: float = GROUND, s: float = 1, colour: str = "#C68A56", *, flip: bool = False
) -> str:
    legs = "".join(rect(px, -44, 15, 44, dark(colour, 0.15), 4) for px in (-66, -40, 24, 48))
    body = (
        legs
        + path("M-84 -96Q-60 -116 0 -110Q56 -112 72 -94Q84 -50 60 -38H-66Q-92 -48 -84 -96Z", colour)
        + stroke("M-82 -92Q-104 -70 -98 -36", dark(colour, 0.2), 5)
    )
    body += (
        path("M62 -112Q66 -136 92 -134Q116 -132 122 -104Q122 -90 104 -90Q76 -92 62 -112Z", colour)
        + ellipse(116, -100, 12, 11, light(colour, 0.4))
        + circle(96, -118, 3.5, INK)
        + stroke("M84 -132Q80 -146 90 -152M98 -134Q104 -146 112 -146", PAPER, 5)
        + ellipse(72, -126, 13, 7, dark(colour, 0.15))
    )
    return at(x, y, body, s, flip=flip)


def buffalo(x: float, y: float = GROUND, s: float = 1, *, flip: bool = False) -> str:
    c = "#5B5F62"
    legs = "".join(rect(px, -42, 17, 42, dark(c, 0.2), 4) for px in (-68, -42, 26, 50))
    body = (
        legs
        + path("M-86 -92Q-60 -118 0 -112Q60 -114 76 -92Q84 -46 60 -36H-66Q-94 -46 -86 -92Z", c)
        + path("M62 -104Q70 -128 98 -124Q118 -116 122 -92Q118 -78 100 -82Q76 -84 62 -104Z", c)
        + stroke("M78 -122Q50 -140 40 -160M92 -124Q112 -146 134 -146", "#D6CBB2", 7)
        + circle(98, -106, 3.5, PAPER)
        + ellipse(114, -90, 10, 9, light(c, 0.25))
    )
    return at(x, y, body, s, flip=flip)


def pig(
    x: float, y: float = GROUND, s: float = 1, colour: str = "#E5A99B", *, flip: bool = False
) -> str:
    legs = "".join(rect(px, -24, 14, 24, dark(colour, 0.16), 4) for px in (-48, -26, 18, 38))
    body = (
        legs
        + ellipse(-4, -50, 66, 36, colour)
        + circle(60, -58, 26, colour)
        + ellipse(82, -54, 11, 13, light(colour, 0.3))
        + circle(79, -56, 2.5, INK)
        + circle(86, -56, 2.5, INK)
        + circle(62, -66, 3, INK)
        + path("M42 -82L48 -98L62 -84Z", dark(colour, 0.14))
        + stroke("M-70 -58q-14 -8 -6 -18q8 -4 6 8", dark(colour, 0.14), 4)
    )
    return at(x, y, body, s, flip=flip)


def hen(
    x: float, y: float = GROUND, s: float = 1, colour: str = "#D9B27A", *, flip: bool = False
) -> str:
    body = (
        stroke("M-6 -16V-2M8 -16V-2M-12 0H0M2 0H14", TURMERIC, 4)
        + path(
            "M-44 -58Q-36 -16 0 -14Q32 -16 34 -44L32 -70Q30 -84 16 -82Q4 -80 4 -60Q-22 -44 -44 -58Z",
            colour,
        )
        + path("M-18 -36Q0 -22 18 -36Q6 -48 -18 -36Z", dark(colour, 0.16))
        + path("M30 -72l16 5l-14 6Z", TURMERIC)
        + path("M8 -82q4 -14 10 -4q6 -12 10 4Z", TERRA)
        + circle(22, -72, 2.6, INK)
    )
    return at(x, y, body, s, flip=flip)


def duck(x: float, y: float = GROUND, s: float = 1, *, flip: bool = False) -> str:
    return at(
        x,
        y,
        path(
            "M-46 -34Q-40 0 0 0Q38 0 38 -28Q36 -40 26 -38Q30 -66 14 -68Q-2 -66 2 -42Q-20 -30 -46 -34Z",
            PAPER,
        )
        + path("M24 -62l22 4l-18 8Z", TURMERIC)
        + circle(17, -58, 2.6, INK)
        + path("M-20 -20Q0 -6 16 -20Q0 -30 -20 -20Z", STONE),
        s,
        flip=flip,
    )


def goat(x: float, y: float = GROUND, s: float = 1, *, flip: bool = False) -> str:
    c = "#E8DCC6"
    legs = "".join(rect(px, -36, 9, 36, dark(c, 0.3), 3) for px in (-40, -24, 20, 36))
    return at(
        x,
        y,
        legs
        + ellipse(-2, -54, 52, 26, c)
        + path("M34 -60L46 -104Q60 -112 72 -92L78 -80Q72 -74 62 -78L54 -50Z", c)
        + stroke("M52 -106Q42 -122 34 -118M60 -108Q56 -124 46 -128", "#A99B82", 5)
        + circle(62, -94, 3, INK)
        + stroke("M64 -76l-2 14", dark(c, 0.25), 4)
        + line(-54, -60, -64, -70, dark(c, 0.2), 6),
        s,
        flip=flip,
    )


def rabbit(x: float, y: float = GROUND, s: float = 1, *, flip: bool = False) -> str:
    c = "#EFE6D8"
    return at(
        x,
        y,
        ellipse(0, -24, 36, 24, c)
        + circle(30, -44, 18, c)
        + ellipse(22, -76, 7, 20, c)
        + ellipse(36, -76, 7, 20, dark(c, 0.08))
        + circle(36, -46, 2.8, INK)
        + circle(-36, -26, 9, PAPER)
        + ellipse(6, -4, 22, 6, dark(c, 0.1)),
        s,
        flip=flip,
    )


def worms(x: float, y: float = GROUND, s: float = 1) -> str:
    """Draw a worm bed: a long low box of dark earth."""
    return at(
        x,
        y,
        rect(-120, -46, 240, 46, STONE, 4)
        + ellipse(0, -46, 120, 14, "#5E4634")
        + stroke(
            "M-80 -48q8 -10 16 0t16 0M-30 -44q8 -10 16 0t16 0M26 -50q8 -10 16 0t16 0M70 -44q8 -10 16 0",
            "#C87F74",
            6,
        )
        + rect(-126, -8, 252, 8, STONE_DARK, 3),
        s,
    )
