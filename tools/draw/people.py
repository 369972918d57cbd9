"""People: simple rounded figures of varied age, dress and occupation."""

# ruff: noqa: PLR0913 - path data; a drawn part takes its place, size, colours and pose
from __future__ import annotations

from typing import Any, TypedDict, cast

from tools.draw.core import (
    GROUND,
    at,
    circle,
    dark,
    ellipse,
    light,
    line,
    path,
    poly,
    rect,
    stroke,
)
from tools.draw.palette import (
    BAMBOO,
    HAIR,
    HAIR_GREY,
    INDIGO,
    INK,
    JADE,
    JADE_DARK,
    JADE_TINT,
    SKIN,
    STONE_DARK,
    TERRA,
    TURMERIC,
    WHITE,
    WOOD,
    WOOD_DARK,
)


class Dress(TypedDict, total=False):
    """How a figure looks; all keys may be left out."""

    shirt: str
    trousers: str
    skirt: str
    trim: tuple[str, ...]
    hat: str
    hat_colour: str
    hair: str
    grey: bool
    skin: int
    pose: str
    left: str
    right: str
    hold_left: str
    hold: str
    look: int
    coat: bool
    glasses: bool
    apron: str
    scarf: str
    stethoscope: bool
    seat: str


_ARMS = {
    "down": ((32, -86), (30, -62)),
    "hold": ((38, -86), (15, -90)),
    "low": ((38, -84), (20, -70)),
    "out": ((46, -94), (66, -104)),
    "up": ((47, -126), (54, -156)),
    "hip": ((46, -88), (27, -70)),
    "ear": ((44, -112), (24, -140)),
    "reach": ((44, -92), (62, -80)),
}


def _arm(pose: str, side: int, sleeve: str, skin: str) -> str:
    if pose == "none":
        return ""
    (ex, ey), (hx, hy) = _ARMS[pose]
    d = f"M{side * 24} -108Q{side * ex} {ey} {side * hx} {hy}"
    return stroke(d, sleeve, 14) + circle(side * hx, hy, 8, skin)


def held(what: str) -> str:
    """Return a small thing to be drawn at a hand, around (0, 0)."""
    return _HELD[what]


_HELD = {
    "": "",
    "phone": rect(-9, -22, 18, 32, INK, 4) + rect(-6, -18, 12, 23, JADE_TINT, 1),
    "tablet": rect(-20, -20, 40, 30, INK, 4) + rect(-16, -16, 32, 22, JADE_TINT, 2),
    "paper": rect(-13, -26, 26, 34, WHITE, 2) + stroke("M-7 -18H7M-7 -10H7M-7 -2H3", STONE_DARK, 2),
    "mic": rect(-4, -14, 8, 22, INK, 4) + circle(0, -17, 8, STONE_DARK),
    "pen": line(-2, 4, 5, -16, TERRA, 4),
    "book": rect(-20, -20, 19, 28, TERRA, 2)
    + rect(1, -20, 19, 28, TERRA, 2)
    + rect(-17, -18, 16, 24, "#FFFDF8")
    + rect(1, -18, 16, 24, "#FFFDF8"),
    "cane": line(0, -4, 20, 74, "#F4F1EA", 5) + line(17, 62, 20, 74, TERRA, 5),
    "stick": line(0, -16, 4, 76, WOOD_DARK, 5),
    "leaf": path("M0 0C-16 -10 -16 -30 0 -42C16 -30 16 -10 0 0Z", JADE),
    "card": rect(-17, -16, 34, 22, "#FBEFD3", 3)
    + circle(-8, -6, 5, TERRA)
    + stroke("M1 -9H11M1 -2H9", STONE_DARK, 2),
    "bag": rect(-13, 0, 26, 28, TERRA, 3) + stroke("M-6 2Q0 -12 6 2", dark(TERRA), 3),
    "box": rect(-22, -22, 44, 34, "#C89B6A", 3) + rect(-4, -22, 8, 34, "#E3C79B"),
    "basket": path("M-26 -14H26L19 12H-19Z", BAMBOO) + stroke("M-24 -4H24", dark(BAMBOO, 0.3), 2),
    "hoe": line(0, -70, 6, 62, WOOD, 5) + path("M-22 -74L2 -76L3 -66L-20 -62Z", STONE_DARK),
    "cup": rect(-8, -12, 16, 18, WHITE, 3),
}


def _legs(look: Dress) -> str:
    cloth = look.get("trousers", INDIGO)
    shoe = WOOD_DARK
    if look.get("skirt"):
        skirt = look["skirt"]
        hem = "".join(
            path(
                f"M{-33 + i} {-24 + 7 * i}Q0 {-16 + 7 * i} {33 - i} {-24 + 7 * i}"
                f"V{-18 + 7 * i}Q0 {-10 + 7 * i} {-33 + i} {-18 + 7 * i}Z",
                c,
            )
            for i, c in enumerate(look.get("trim", ()))
        )
        return (
            ellipse(-11, -3, 11, 5, shoe)
            + ellipse(11, -3, 11, 5, shoe)
            + path("M-24 -66H24L34 -8Q0 0 -34 -8Z", skirt)
            + hem
        )
    return (
        ellipse(-12, -3, 12, 5, shoe)
        + ellipse(12, -3, 12, 5, shoe)
        + path("M-26 -64H26L22 -5H3L0 -44L-3 -5H-22Z", cloth)
    )


def _torso(look: Dress) -> str:
    shirt = look.get("shirt", JADE)
    body = path("M-19 -122Q-29 -120 -30 -104L-27 -54Q0 -48 27 -54L30 -104Q29 -120 19 -122Z", shirt)
    if not look.get("skirt"):
        body += "".join(
            path(
                f"M-27 {-62 - 8 * i}Q0 {-56 - 8 * i} 27 {-62 - 8 * i}V{-56 - 8 * i}"
                f"Q0 {-50 - 8 * i} -27 {-56 - 8 * i}Z",
                c,
            )
            for i, c in enumerate(look.get("trim", ()))
        )
    if look.get("trim"):
        body += stroke("M-10 -122L0 -104L10 -122", look["trim"][0], 5)
    if look.get("coat"):
        body += path("M-27 -60Q0 -52 27 -60L31 -26Q0 -18 -31 -26Z", shirt)
        body += stroke("M0 -106V-26", dark(shirt, 0.14), 2)
        body += stroke("M-10 -122L0 -104L10 -122", JADE, 5)
    if look.get("apron"):
        body += path("M-17 -104H17L22 -34Q0 -28 -22 -34Z", look["apron"])
    if look.get("scarf"):
        body += path("M-22 -122Q0 -104 22 -122L18 -110Q0 -96 -18 -110Z", look["scarf"])
        body += rect(6, -110, 10, 34, look["scarf"], 3)
    if look.get("stethoscope"):
        body += stroke("M-12 -120Q-14 -92 2 -92Q14 -92 12 -120M2 -92V-80", STONE_DARK, 3)
        body += circle(2, -76, 5, STONE_DARK)
    return body


def _hair(look: Dress) -> tuple[str, str]:
    """Return the hair behind the head and the hair on it."""
    colour = HAIR_GREY if look.get("grey") else HAIR
    top = path(
        "M-23 -148C-25 -178 25 -178 23 -148C18 -160 6 -163 -6 -162C-14 -161 -20 -156 -23 -148Z",
        colour,
    )
    kind = look.get("hair", "short")
    if kind == "long":
        return path("M-24 -150C-28 -180 28 -180 24 -150L25 -116Q0 -108 -25 -116Z", colour), top
    if kind == "bun":
        return circle(0, -175, 11, colour) + circle(0, -151, 24, colour), top
    if kind == "bob":
        return path("M-25 -150C-28 -180 28 -180 25 -150L26 -132Q0 -126 -26 -132Z", colour), top
    if kind == "bald":
        return "", stroke("M-22 -144Q-22 -152 -20 -156M22 -144Q22 -152 20 -156", colour, 5)
    return "", top


def _hat(look: Dress) -> str:  # noqa: PLR0911 - one return per kind of hat
    kind = look.get("hat", "")
    colour = look.get("hat_colour", TERRA)
    if kind == "non":
        return (
            path("M-42 -151Q0 -141 42 -151L3 -191Q0 -194 -3 -191Z", "#EBD3A0")
            + path("M4 -191L42 -151Q24 -146 8 -146Z", "#DDBF86")
            + stroke("M-27 -163Q0 -156 27 -163M-14 -177Q0 -173 14 -177", "#C9A566", 2)
        )
    if kind == "khan":
        return path(
            "M-25 -146C-29 -180 29 -180 25 -146C16 -158 -16 -158 -25 -146Z", colour
        ) + stroke("M-24 -150C-14 -162 14 -162 24 -150", light(colour, 0.55), 4)
    if kind == "turban":
        return (
            path("M-31 -152C-33 -184 33 -184 31 -152C18 -162 -18 -162 -31 -152Z", colour)
            + stroke("M-29 -158C-16 -172 16 -172 29 -158", light(colour, 0.5), 3)
            + stroke("M-24 -168C-12 -178 12 -178 24 -168", "#E8BC5C", 3)
        )
    if kind == "cap":
        return path("M-24 -152C-24 -178 24 -178 24 -152Z", colour) + path(
            "M2 -156H36Q36 -150 30 -150H2Z", dark(colour)
        )
    if kind == "peaked":
        return (
            path("M-30 -166Q0 -188 30 -166L24 -156H-24Z", colour)
            + rect(-24, -160, 48, 8, TERRA)
            + path("M-25 -152H25Q16 -145 0 -145Q-16 -145 -25 -152Z", INK)
            + circle(0, -162, 4, TURMERIC)
        )
    if kind == "pith":
        return path("M-24 -154C-24 -180 24 -180 24 -154Z", colour) + path(
            "M-37 -149Q0 -161 37 -149Q34 -154 24 -157H-24Q-34 -154 -37 -149Z", dark(colour)
        )
    if kind == "helmet":
        return path("M-26 -150C-28 -182 28 -182 26 -150Z", colour) + rect(
            -26, -156, 52, 6, dark(colour), 3
        )
    if kind == "band":
        return path("M-24 -156C-16 -166 16 -166 24 -156L24 -150C14 -159 -14 -159 -24 -150Z", colour)
    if kind == "headphones":
        return (
            stroke("M-25 -146C-27 -184 27 -184 25 -146", INK, 5)
            + rect(-30, -154, 10, 19, colour, 4)
            + rect(20, -154, 10, 19, colour, 4)
        )
    return ""


def _face(look: Dress) -> str:
    dx = 5 * look.get("look", 0)
    if look.get("glasses"):
        return (
            rect(-17 + dx, -154, 15, 11, INK, 4)
            + rect(2 + dx, -154, 15, 11, INK, 4)
            + line(-3 + dx, -150, 3 + dx, -150, INK, 3)
            + stroke(f"M{-5 + dx} -135Q{dx} -131 {5 + dx} -135", "#9A5B3B", 2.5)
        )
    return (
        circle(-8 + dx, -147, 2.4, INK)
        + circle(8 + dx, -147, 2.4, INK)
        + stroke(f"M{-5 + dx} -138Q{dx} -133 {5 + dx} -138", "#9A5B3B", 2.5)
    )


def _upper(look: Dress) -> str:
    """Everything above the hips."""
    skin = SKIN[look.get("skin", 0)]
    sleeve = dark(look.get("shirt", JADE), 0.12)
    behind, top = _hair(look)
    left, right = look.get("left", "down"), look.get("right", "down")
    things = ""
    for side, pose, what in (
        (-1, left, look.get("hold_left", "")),
        (1, right, look.get("hold", "")),
    ):
        if what:
            _, (hx, hy) = _ARMS[pose]
            things += at(side * hx, hy, _HELD[what])
    arms = _arm(left, -1, sleeve, skin) + _arm(right, 1, sleeve, skin)
    head = rect(-7, -132, 14, 16, dark(skin, 0.08)) + circle(0, -148, 23, skin)
    return behind + _torso(look) + head + top + _face(look) + _hat(look) + things + arms


def _seated(look: Dress) -> str:
    cloth = look.get("skirt") or look.get("trousers", INDIGO)
    seat = look.get("seat", WOOD)
    stool = (
        ""
        if seat == "none"
        else (
            rect(-30, -44, 60, 9, seat, 3)
            + line(-24, -36, -27, 0, dark(seat), 6)
            + line(24, -36, 27, 0, dark(seat), 6)
        )
    )
    legs = (
        ellipse(-15, -3, 12, 5, WOOD_DARK)
        + ellipse(15, -3, 12, 5, WOOD_DARK)
        + rect(-25, -50, 19, 46, dark(cloth, 0.1), 6)
        + rect(6, -50, 19, 46, dark(cloth, 0.1), 6)
        + rect(-31, -66, 62, 26, cloth, 12)
    )
    return stool + legs + at(0, 14, _upper(look))


def _floor(look: Dress) -> str:
    cloth = look.get("skirt") or look.get("trousers", INDIGO)
    return path("M-54 -2Q-60 -26 -24 -34H24Q60 -26 54 -2Z", cloth) + at(0, 42, _upper(look))


def _dress(look: dict[str, Any]) -> Dress:
    """Refuse a misspelt key, which would silently draw someone else."""
    unknown = look.keys() - Dress.__annotations__.keys()
    if unknown:
        raise TypeError(f"no such part of a dress: {sorted(unknown)}")
    return cast("Dress", look)


def person(x: float, y: float = GROUND, s: float = 1.4, *, flip: bool = False, **look: Any) -> str:
    """Draw one person standing (or `pose="sit"`, `"floor"`) with the feet at (x, y)."""
    dress = _dress(look)
    pose = dress.get("pose", "stand")
    if pose == "sit":
        body = _seated(dress)
    elif pose == "floor":
        body = _floor(dress)
    elif pose == "bust":
        body = _upper(dress)
    else:
        body = _legs(dress) + _upper(dress)
    return at(x, y, body, s, flip=flip)


def child(x: float, y: float = GROUND, s: float = 0.9, *, flip: bool = False, **look: Any) -> str:
    """Draw a child: smaller, with a larger head."""
    dress = _dress(look)
    body = (
        _legs(dress) + at(0, 30, _upper(dress), 1.22)
        if dress.get("pose") != "sit"
        else _seated(dress)
    )
    return at(x, y, body, s, flip=flip)


VILLAGER: dict[str, Any] = {
    "shirt": "#7A3F5C",
    "skirt": "#2B3044",
    "hat": "khan",
    "hat_colour": "#35465A",
}
"""A woman of the hills whose people the record does not name."""
DAO: dict[str, Any] = {
    "shirt": "#2F3350",
    "skirt": "#2F3350",
    "trim": ("#C4453A", "#E8BC5C"),
    "hat": "turban",
    "hat_colour": "#B8392E",
}
HMONG: dict[str, Any] = {
    "shirt": "#4B3A63",
    "skirt": "#34508A",
    "trim": ("#C4453A", "#E8BC5C", "#62A48D"),
    "hat": "turban",
    "hat_colour": "#4B3A63",
}
TAY: dict[str, Any] = {
    "shirt": "#2B4563",
    "skirt": "#22384F",
    "hat": "khan",
    "hat_colour": "#2B4563",
    "scarf": "#5E86A8",
}
NUNG: dict[str, Any] = {
    "shirt": "#35557A",
    "trousers": "#243B54",
    "hat": "band",
    "hat_colour": "#35557A",
}
THAI: dict[str, Any] = {
    "shirt": "#F1E6DA",
    "skirt": "#2B2F38",
    "trim": ("#A9472A", "#D99A1C"),
    "hat": "khan",
    "hat_colour": "#3A2F3C",
}
SAN_CHI: dict[str, Any] = {
    "shirt": "#2C5A7A",
    "skirt": "#2B3044",
    "trim": ("#D99A1C",),
    "hat": "khan",
    "hat_colour": "#2B3044",
}
PA_THEN: dict[str, Any] = {
    "shirt": "#B8322A",
    "skirt": "#B8322A",
    "trim": ("#F3D998", "#22302F"),
    "hat": "turban",
    "hat_colour": "#8E241F",
}
MUONG: dict[str, Any] = {
    "shirt": "#FBF7EF",
    "skirt": "#22302F",
    "trim": ("#A9472A", "#E8BC5C"),
    "hat": "band",
    "hat_colour": "#FFFFFF",
}
BA_NA: dict[str, Any] = {
    "shirt": "#2B2A2E",
    "skirt": "#2B2A2E",
    "trim": ("#B8322A", "#F4F1EA", "#B8322A"),
}
EDE: dict[str, Any] = {"shirt": "#2B2A33", "skirt": "#2B2A33", "trim": ("#C4453A", "#E8BC5C")}
JRAI: dict[str, Any] = {"shirt": "#35303A", "skirt": "#35303A", "trim": ("#D9A441", "#B8322A")}
XO_DANG: dict[str, Any] = {"shirt": "#3A3340", "skirt": "#3A3340", "trim": ("#F4F1EA", "#B8322A")}
TA_OI: dict[str, Any] = {
    "shirt": "#7A2E3A",
    "skirt": "#3A2A33",
    "trim": ("#E8BC5C", "#C4453A", "#F4F1EA"),
}
"""Dress of peoples named by the records, reduced to two or three colours."""


def back(
    x: float, y: float, s: float = 1, shirt: str = JADE, hat: str = "", *, grey: bool = False
) -> str:
    """Draw someone seen from behind, from the waist up (listeners in a room)."""
    hair = HAIR_GREY if grey else HAIR
    body = path("M-40 0Q-42 -56 -18 -62H18Q42 -56 40 0Z", shirt) + rect(-8, -74, 16, 16, SKIN[1])
    body += circle(0, -92, 24, hair)
    if hat == "bun":
        body += circle(0, -112, 11, hair)
    elif hat == "non":
        body += path("M-42 -96Q0 -86 42 -96L3 -136Q0 -139 -3 -136Z", "#EBD3A0")
    elif hat == "long":
        body += path("M-24 -92V-48Q0 -40 24 -48V-92Z", hair)
    elif hat.startswith("#"):
        body += path("M-26 -84C-30 -124 30 -124 26 -84Q0 -74 -26 -84Z", hat)
    return at(x, y, body, s)


def row_of_backs(
    xs: list[float], y: float, s: float, shirts: tuple[str, ...], hats: tuple[str, ...]
) -> str:
    """Draw a row of listeners."""
    return "".join(
        back(
            x,
            y,
            s,
            shirts[i % len(shirts)],
            hats[i % len(hats)],
            grey=(i % 3 == 1 and not hats[i % len(hats)].startswith("#")),
        )
        for i, x in enumerate(xs)
    )


def wheelchair(x: float, y: float = GROUND, s: float = 1.4, **look: Any) -> str:
    """Draw a person in a wheelchair, seen from the front."""
    look["seat"] = "none"
    body = (
        stroke("M-38 -96V-30M38 -96V-30", STONE_DARK, 6)
        + _seated(_dress(look))
        + ellipse(-44, -32, 9, 32, INK)
        + ellipse(-44, -32, 4, 24, light(STONE_DARK))
        + ellipse(44, -32, 9, 32, INK)
        + ellipse(44, -32, 4, 24, light(STONE_DARK))
        + rect(-28, -6, 56, 6, STONE_DARK, 3)
    )
    return at(x, y, body, s)


def police(x: float, y: float = GROUND, s: float = 1.4, *, flip: bool = False, **look: Any) -> str:
    """Draw a police officer of the commune."""
    base = {
        "shirt": "#4E7A56",
        "trousers": "#35573F",
        "hat": "peaked",
        "hat_colour": "#4E7A56",
    }
    return person(x, y, s, flip=flip, **{**base, **look})


def doctor(x: float, y: float = GROUND, s: float = 1.4, *, flip: bool = False, **look: Any) -> str:
    """Draw a doctor or nurse in a white coat."""
    base = {"shirt": "#FFFFFF", "trousers": JADE_DARK, "coat": True, "stethoscope": True}
    return person(x, y, s, flip=flip, **{**base, **look})


def smoke(x: float, y: float, colour: str) -> str:
    """Draw a curl of steam."""
    return stroke(f"M{x} {y}q-10 -12 0 -24q10 -12 0 -24", colour, 5)


__all__ = [
    "back",
    "child",
    "doctor",
    "held",
    "person",
    "police",
    "poly",
    "row_of_backs",
    "smoke",
    "wheelchair",
]
