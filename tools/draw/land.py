"""Landscapes: whole backgrounds from sky to foreground."""

# ruff: noqa: E501 - path data; a drawn part takes its place, size and colours
from __future__ import annotations

from dataclasses import dataclass

from tools.draw.core import circle, dark, ellipse, light, line, mix, path, rect, stroke, wobble
from tools.draw.palette import (
    BAMBOO,
    JADE,
    JADE_LIGHT,
    JADE_MID,
    JADE_TINT,
    PAPER,
    SAGE,
    SKY_BLUE,
    TERRA_SOFT,
    TERRA_TINT,
    TURMERIC,
    TURMERIC_MID,
    TURMERIC_SOFT,
    TURMERIC_TINT,
    WATER,
    WATER_DEEP,
    WHITE,
)


@dataclass(frozen=True)
class Tone:
    """The colours of one hour of the day."""

    sky: str
    low: str
    far: str
    mid: str
    near: str
    sun: str


TONES = {
    "day": Tone(JADE_TINT, "#EDF4EC", "#B9D6C6", JADE_LIGHT, JADE_MID, TURMERIC_MID),
    "blue": Tone(SKY_BLUE, "#EAF2F0", "#B7D2D3", "#93BFAE", "#6CA98F", TURMERIC_SOFT),
    "dawn": Tone(TERRA_TINT, "#F9ECE3", TERRA_SOFT, "#A8C3A2", "#7DAE8D", TURMERIC),
    "gold": Tone(TURMERIC_TINT, "#FDF5E3", "#EBD7A6", "#B9C68E", "#86B088", TURMERIC),
    "dusk": Tone("#F0D3BE", "#F6E2CC", "#D9A48B", "#8FA98C", "#6C9A80", "#C9673F"),
    "paper": Tone("#F7F1E4", PAPER, "#DDE3D0", "#B4CFB4", "#8DBD9F", TURMERIC_SOFT),
    "rose": Tone("#F3DFD8", "#F8EAE2", "#D8B7B4", "#9DBBA0", "#76A98A", TURMERIC_MID),
    "mist": Tone("#E4ECE6", "#F0F3EC", "#C6D6CE", "#A5C4B1", "#7DAF97", "#F0E3BC"),
    "night": Tone("#24444A", "#2F545A", "#335E60", "#2F6358", "#275348", "#F3E2B0"),
}


def sky(tone: str, sun: float | None = None, sun_y: float = 110, r: float = 46) -> str:
    t = TONES[tone]
    body = rect(0, 0, 1200, 500, t.sky)
    if tone == "night":
        body += "".join(
            circle(600 + 590 * wobble(5, i), 95 + 85 * wobble(9, i), 2 + (i % 3) * 0.6, "#DCE6D8")
            for i in range(34)
        )
    if sun is not None:
        body += circle(sun, sun_y, r, t.sun)
        if tone == "night":
            body += circle(sun + 18, sun_y - 8, r * 0.86, t.sky)
    return body


def cloud(x: float, y: float, s: float = 1, colour: str = "#FFFFFF") -> str:
    return (
        f'<g fill="{colour}" fill-opacity=".75" transform="translate({x:g} {y:g}) scale({s:g})">'
        '<rect x="-60" y="-14" width="120" height="28" rx="14"/>'
        '<circle cx="-18" cy="-16" r="24"/><circle cx="18" cy="-10" r="18"/></g>'
    )


def birds(x: float, y: float, colour: str = "#6E8580") -> str:
    d = "".join(f"M{x + a} {y + b}q8 -9 14 0q6 -9 14 0" for a, b in ((0, 0), (42, -18), (66, 8)))
    return stroke(d, colour, 3)


def ridge(y: float, height: float, colour: str, seed: int, steps: int = 6) -> str:
    """Draw one soft line of hills across the whole picture."""
    d, width = f"M-20 500V{y:g}", 1240 / steps
    for i in range(steps):
        x = -20 + i * width
        h = height * (0.65 + 0.35 * wobble(seed, i))
        d += f"C{x + width * 0.3:.0f} {y - h:.0f} {x + width * 0.7:.0f} {y - h:.0f} {x + width:.0f} {y:g}"
    return path(d + "V500Z", colour)


def peaks(y: float, height: float, colour: str, seed: int, count: int = 6) -> str:
    """Draw a range of mountains with rounded tops."""
    step, d = 1240 / count, ""
    for i in range(count):
        x = -20 + (i + 0.5) * step + wobble(seed, i) * step * 0.18
        h = height * (0.72 + 0.28 * wobble(seed + 3, i))
        w = step * 0.82
        d += (
            f"M{x - w:.0f} {y:g}L{x - 20:.0f} {y - h + 14:.0f}Q{x:.0f} {y - h - 10:.0f} "
            f"{x + 20:.0f} {y - h + 14:.0f}L{x + w:.0f} {y:g}Z"
        )
    return path(d, colour)


def karst(y: float, height: float, colour: str, seed: int, count: int = 7) -> str:
    """Draw limestone towers."""
    step, d = 1240 / count, ""
    for i in range(count):
        x = -20 + (i + 0.5) * step + wobble(seed, i) * 26
        h = height * (0.7 + 0.3 * wobble(seed + 5, i))
        w = step * (0.5 + 0.12 * wobble(seed + 2, i))
        d += (
            f"M{x - w:.0f} {y:g}C{x - w * 0.9:.0f} {y - h * 1.25:.0f} {x + w * 0.5:.0f} "
            f"{y - h * 1.3:.0f} {x + w:.0f} {y:g}Z"
        )
    return path(d, colour)


def ground(y: float, colour: str, seed: int = 1, bend: float = 14) -> str:
    a, b = bend * wobble(seed, 1), bend * wobble(seed, 2)
    return path(f"M0 {y:g}C400 {y - 18 + a:.0f} 800 {y + 14 + b:.0f} 1200 {y - 4:g}V500H0Z", colour)


def lane(colour: str = "#E9D7BB", x: float = 600, top: float = 380, width: float = 300) -> str:
    """Draw a village lane that runs towards the reader."""
    return path(
        f"M{x - 26:g} {top:g}Q{x - width * 0.3:g} 430 {x - width:g} 500H{x + width:g}"
        f"Q{x + width * 0.35:g} 430 {x + 30:g} {top:g}Z",
        colour,
    )


def hills(tone: str = "day", seed: int = 1, sun: float | None = 930) -> str:
    t = TONES[tone]
    return (
        sky(tone, sun)
        + ridge(300, 110, t.far, seed, 5)
        + ridge(345, 80, t.mid, seed + 4, 4)
        + ground(388, t.near, seed)
    )


def mountains(tone: str = "day", seed: int = 1, sun: float | None = 260) -> str:
    t = TONES[tone]
    return (
        sky(tone, sun)
        + peaks(366, 236, mix(t.far, t.sky, 0.35), seed, 5)
        + peaks(368, 158, t.far, seed + 7, 7)
        + ridge(360, 60, t.mid, seed + 2, 5)
        + ground(394, t.near, seed)
    )


def limestone(tone: str = "mist", seed: int = 1, sun: float | None = 900) -> str:
    t = TONES[tone]
    return (
        sky(tone, sun)
        + rect(0, 340, 1200, 160, t.mid)
        + karst(350, 190, mix(t.far, t.sky, 0.3), seed, 6)
        + karst(372, 120, mix(t.mid, t.far, 0.45), seed + 4, 8)
        + ridge(378, 36, t.mid, seed, 6)
        + ground(398, t.near, seed)
    )


def terraces(tone: str = "gold", seed: int = 1, sun: float | None = 260) -> str:
    """Mountains with rice terraces that step down to the foreground."""
    t = TONES[tone]
    body = (
        sky(tone, sun)
        + peaks(320, 190, mix(t.far, t.sky, 0.3), seed, 5)
        + ridge(330, 90, t.far, seed + 1, 4)
    )
    colours = (
        (TURMERIC_SOFT, "#CFCF86", "#A9C58A", JADE_LIGHT, SAGE) if tone != "night" else (t.mid,) * 5
    )
    for i, colour in enumerate(colours):
        y = 318 + i * 24
        a = 16 * wobble(seed, i)
        d = f"M0 {y + a:.0f}C220 {y - 34 + a:.0f} 360 {y + 26:.0f} 620 {y:.0f}S1000 {y - 30 - a:.0f} 1200 {y + 8 - a:.0f}"
        body += path(d + "V500H0Z", colour) + stroke(d, light(colour, 0.5), 3)
    return body + ground(436, t.near, seed)


def _stripes(y: float, colour: str) -> str:
    d = "".join(
        f"M{600 + (i - 7.5) * 26:.0f} {y:g}L{600 + (i - 7.5) * 190:.0f} 500" for i in range(16)
    )
    return stroke(d, colour, 4)


def tree_line(y: float, colour: str, seed: int = 1, size: float = 20) -> str:
    return "".join(
        ellipse(
            20 + i * 42,
            y,
            size * (1.25 + 0.35 * wobble(seed, i)),
            size * (1 + 0.4 * wobble(seed + 1, i)),
            colour,
        )
        for i in range(29)
    )


def plain(tone: str = "day", seed: int = 1, sun: float | None = 940, field: str = "") -> str:
    """The flat delta: a line of bamboo and trees, then rice fields."""
    t = TONES[tone]
    colour = field or t.mid
    return (
        sky(tone, sun)
        + tree_line(322, t.far, seed, 26)
        + tree_line(334, mix(t.far, t.near, 0.5), seed + 3)
        + rect(0, 334, 1200, 166, colour)
        + _stripes(334, mix(colour, t.near, 0.55))
        + ground(404, t.near, seed, 6)
    )


def palm_line(y: float, colour: str, seed: int = 1) -> str:
    """A far line of coconut palms."""
    out = tree_line(y, colour, seed, 15)
    for i in range(15):
        x = 40 + i * 82 + 22 * wobble(seed, i)
        h = 62 + 22 * wobble(seed + 4, i)
        top = y - h
        out += stroke(
            f"M{x:.0f} {y:g}Q{x + 6:.0f} {y - h / 2:.0f} {x + 3:.0f} {top:.0f}", colour, 5
        )
        out += stroke(
            f"M{x + 3:.0f} {top:.0f}q-14 -12 -26 2M{x + 3:.0f} {top:.0f}q14 -14 28 0"
            f"M{x + 3:.0f} {top:.0f}q-16 0 -22 14M{x + 3:.0f} {top:.0f}q14 0 22 14M{x + 3:.0f} {top:.0f}q0 -12 4 -18",
            colour,
            6,
        )
    return out


def mekong(tone: str = "blue", seed: int = 1, sun: float | None = 300) -> str:
    """The Mekong delta: palms on the far bank, a canal, the near bank."""
    t = TONES[tone]
    water = WATER if tone != "night" else "#34606B"
    return (
        sky(tone, sun)
        + palm_line(318, mix(t.far, t.near, 0.35), seed)
        + rect(0, 318, 1200, 182, mix(t.mid, t.near, 0.5))
        + path("M0 334Q600 322 1200 336V392Q600 404 0 388Z", water)
        + stroke("M90 352h120M340 364h90M720 350h140M980 366h110M560 380h80", light(water, 0.45), 4)
        + ground(396, t.near, seed, 8)
    )


def coast(tone: str = "blue", seed: int = 1, sun: float | None = 900) -> str:
    """A beach with the sea behind."""
    t = TONES[tone]
    sand = "#EED9B0" if tone != "night" else "#8A8466"
    sea_colour = WATER_DEEP if tone != "night" else "#2E5B66"
    return (
        sky(tone, sun)
        + ridge(262, 40, mix(t.far, t.sky, 0.35), seed, 7)
        + rect(0, 258, 1200, 242, sea_colour)
        + stroke(
            "M60 286h90M250 300h60M420 282h120M700 296h90M930 284h110M1080 306h70",
            light(sea_colour, 0.4),
            4,
        )
        + path("M0 330C300 312 520 352 760 338S1080 322 1200 336V500H0Z", WATER)
        + path("M0 352C280 336 520 374 780 358S1080 348 1200 356V500H0Z", "#FBF3E2")
        + path("M0 362C280 346 520 384 780 368S1080 358 1200 366V500H0Z", sand)
    )


def sea(tone: str = "blue", seed: int = 1, sun: float | None = 900) -> str:
    """Open water, for boats."""
    t = TONES[tone]
    deep = WATER_DEEP if tone != "night" else "#2B5661"
    body = sky(tone, sun, 150) + rect(0, 290, 1200, 210, mix(deep, t.sky, 0.25))
    for i, y in enumerate((318, 352, 392, 440)):
        wave = "".join("q37 -16 75 0t75 0" for _ in range(9))
        body += path(
            f"M{-40 - 22 * ((i + seed) % 3)} {y}{wave}V500H-60Z", mix(deep, "#3F7F84", 0.22 * i)
        )
    return body


def highland(tone: str = "gold", seed: int = 1, sun: float | None = 930) -> str:
    """The Central Highlands: wide rolling hills and red earth."""
    t = TONES[tone]
    earth = "#C98B63" if tone != "night" else "#4A4A3E"
    return (
        sky(tone, sun)
        + ridge(310, 70, mix(t.far, t.sky, 0.2), seed, 3)
        + ridge(344, 66, t.mid, seed + 2, 4)
        + ridge(378, 34, t.near, seed + 5, 3)
        + ground(396, earth, seed)
        + stroke(
            "M120 450q60 -12 130 0M820 462q80 -14 160 0M480 474q50 -8 90 0", dark(earth, 0.12), 4
        )
    )


def red_fields(tone: str = "day", seed: int = 1, sun: float | None = 300) -> str:
    """The south-east: flat red-earth country with tree rows."""
    t = TONES[tone]
    return (
        sky(tone, sun)
        + ridge(318, 46, t.far, seed, 2)
        + tree_line(336, mix(t.far, t.near, 0.6), seed, 24)
        + rect(0, 340, 1200, 160, t.mid)
        + ground(384, mix("#C98B63", t.mid, 0.35), seed, 8)
        + ground(432, mix("#C98B63", t.near, 0.15), seed + 1, 8)
    )


def house_row(y: float, colours: tuple[str, ...], seed: int = 1, roof: str = "#8A3620") -> str:
    """Small far houses side by side."""
    out = ""
    for i in range(9):
        x = 30 + i * 140 + 20 * wobble(seed, i)
        h = 62 + 16 * wobble(seed + 2, i)
        wall = colours[i % len(colours)]
        out += rect(x, y - h, 96, h + 4, wall)
        out += path(
            f"M{x - 12:.0f} {y - h + 2:.0f}L{x + 48:.0f} {y - h - 36:.0f}L{x + 108:.0f} {y - h + 2:.0f}Z",
            roof if i % 2 else JADE,
        )
        out += rect(x + 18, y - h + 20, 16, 20, light(wall, 0.5)) + rect(
            x + 56, y - h + 24, 18, h - 22, dark(wall, 0.25)
        )
    return out


def village(tone: str = "dawn", seed: int = 1, sun: float | None = 880) -> str:
    """Houses behind a hedge, as on the cover."""
    t = TONES[tone]
    walls = (
        ("#D9A386", "#A9C9B7", "#E7C98D", "#C98B6B", "#8FB9A6")
        if tone != "night"
        else ("#4F6A62", "#5A6357", "#45625F")
    )
    hedge = "".join(
        ellipse(
            i * 86 - 10,
            372,
            62,
            30,
            (JADE_LIGHT, "#82B195", SAGE)[i % 3] if tone != "night" else t.near,
        )
        for i in range(16)
    )
    return (
        sky(tone, sun)
        + ridge(318, 60, mix(t.far, t.sky, 0.25), seed, 4)
        + house_row(352, walls, seed, "#A9593C" if tone != "night" else "#5B4A42")
        + hedge
        + rect(0, 372, 1200, 128, t.near)
    )


def town(tone: str = "paper", seed: int = 1, sun: float | None = None) -> str:
    """A street of tall narrow houses."""
    t = TONES[tone]
    walls = ("#E7C98D", "#BFD8CB", "#E4B79E", "#D8DCC8", "#C9DDE0", "#EBD9B4")
    out = sky(tone, sun)
    for i in range(11):
        x = i * 112 - 16
        h = 150 + 60 * wobble(seed, i)
        wall = (
            mix(walls[(i + seed) % 6], t.sky, 0.25)
            if tone != "night"
            else mix(walls[(i + seed) % 6], t.sky, 0.72)
        )
        out += rect(x, 372 - h, 106, h, wall) + rect(x - 4, 366 - h, 114, 10, dark(wall, 0.2))
        for k in range(int(h // 62)):
            window = (
                light(wall, 0.5)
                if tone != "night"
                else ("#F3D998" if (i + k) % 3 == 0 else dark(wall, 0.3))
            )
            out += rect(x + 18, 390 - h + k * 58, 26, 30, window, 3) + rect(
                x + 62, 390 - h + k * 58, 26, 30, window, 3
            )
    return (
        out
        + rect(0, 372, 1200, 128, "#D9D2C2" if tone != "night" else "#33494A")
        + rect(0, 372, 1200, 10, "#C9C0AE" if tone != "night" else "#405A5A")
    )


def forest(tone: str = "mist", seed: int = 1) -> str:
    """Inside a tall forest."""
    t = TONES[tone]
    out = rect(0, 0, 1200, 500, t.sky) + rect(0, 250, 1200, 250, mix(t.far, t.mid, 0.5))
    for layer, (colour, count, w) in enumerate(((mix(t.far, t.sky, 0.2), 15, 20), (t.mid, 11, 30))):
        for i in range(count):
            x = i * (1240 / count) + 40 * wobble(seed + layer, i)
            out += rect(x, 0, w, 400, dark(colour, 0.08))
        for i in range(count + 3):
            x = i * (1240 / (count + 2)) + 30 * wobble(seed + 2 + layer, i)
            out += ellipse(x, 20 + 34 * layer, 110, 62 + 16 * wobble(seed, i), colour)
    return out + ridge(380, 26, JADE_MID, seed, 7) + ground(396, SAGE, seed)


def pond(x: float, y: float, w: float, h: float, *, water: str = WATER) -> str:
    """A pond with a low earth bank."""
    return (
        ellipse(x, y + 4, w + 14, h + 10, "#C9A97C")
        + ellipse(x, y, w, h, water)
        + stroke(
            f"M{x - w * 0.5:.0f} {y - h * 0.3:.0f}h{w * 0.3:.0f}M{x + w * 0.1:.0f} {y + h * 0.3:.0f}h{w * 0.35:.0f}",
            light(water, 0.45),
            4,
        )
    )


def greenhouse(tone: str = "day", seed: int = 1) -> str:
    """Inside a long plastic greenhouse."""
    t = TONES[tone]
    out = rect(0, 0, 1200, 500, "#EAF3EE") + rect(0, 330, 1200, 170, "#D9C7A6")
    out += ridge(300, 40, mix(t.far, "#EAF3EE", 0.5), seed, 5) + rect(
        0, 300, 1200, 40, mix(t.far, "#EAF3EE", 0.4)
    )
    out += rect(0, 332, 1200, 168, "#DCCBAA")
    for i in range(4):
        w, y = 600 - i * 100, 20 + i * 34
        out += stroke(
            f"M{600 - w} {360 - i * 6}V{170 + i * 16}Q600 {y - 90 + i * 20} {600 + w} {170 + i * 16}V{360 - i * 6}",
            "#B9C9C0",
            9 - i * 1.6,
        )
    out += stroke("M600 0V60", "#B9C9C0", 4)
    return out + path("M0 0H1200V8Q600 -10 0 8Z", WHITE)


def hang_sun(x: float, y: float, r: float = 40, colour: str = TURMERIC) -> str:
    return circle(x, y, r, colour)


def road(y: float = 430, colour: str = "#CFC6B4") -> str:
    """A paved road across the picture."""
    dashes = "".join(line(x, y + 35, x + 46, y + 35, "#F4EFE2", 5) for x in range(30, 1200, 110))
    return rect(0, y, 1200, 70, colour) + dashes


def fence(x1: float, x2: float, y: float, colour: str = BAMBOO) -> str:
    posts = "".join(rect(x, y - 40, 7, 44, colour, 3) for x in range(int(x1), int(x2), 26))
    return (
        posts
        + rect(x1, y - 32, x2 - x1, 5, dark(colour, 0.12))
        + rect(x1, y - 16, x2 - x1, 5, dark(colour, 0.12))
    )


_STAGES = {
    "jade": ("#DDEDE7", "#EAF4EF", "#62A48D"),
    "terra": ("#F6E3DA", "#FAEEE7", "#C97B5E"),
    "gold": ("#FBEFD3", "#FDF6E4", "#DDAE4A"),
    "blue": ("#DCEBEE", "#EAF3F4", "#6FA9AB"),
    "sage": ("#E6EDDC", "#F0F4E8", "#8DBD9F"),
    "rose": ("#F3DFD8", "#F9ECE7", "#B98B7E"),
    "sand": ("#F1E4CC", "#F8F0DF", "#C89B6A"),
}


def stage(tone: str = "jade", seed: int = 1, x: float = 600) -> str:
    """Draw the stage of a platform's picture: a wall of bricks below a pale disc."""
    back_colour, disc, brick = _STAGES[tone]
    out = rect(0, 0, 1200, 500, back_colour) + circle(x, 244, 236, disc)
    for row in range(2):
        y = 424 + row * 42
        for i in range(13):
            shade = light(brick, 0.12 + 0.1 * wobble(seed + row, i))
            out += rect(-70 + i * 106 + 53 * row, y, 98, 35, shade, 6)
    return out


def water_edge(y: float, colour: str) -> str:
    """Draw water with a wavy surface from y down to the lower edge."""
    return path(f"M0 {y:g}q37 -15 75 0" + "t75 0" * 15 + "V500H0Z", colour)


def plain_stage(back_colour: str, blob: str, floor: str, seed: int = 1) -> str:
    """Draw a quiet room-like stage: one soft shape behind, a floor below."""
    w = [60 * wobble(seed, i) for i in range(4)]
    return (
        rect(0, 0, 1200, 500, back_colour)
        + path(
            f"M210 {250 + w[0]:.0f}C220 {60 + w[1] * 0.4:.0f} 420 {30 + w[1] * 0.3:.0f} 600 {46 + w[2] * 0.3:.0f}S980 {70 + w[3] * 0.5:.0f} 990 {240 + w[2]:.0f}S860 430 600 430S200 430 210 {250 + w[0]:.0f}Z",
            blob,
        )
        + rect(0, 424, 1200, 76, floor)
        + rect(0, 424, 1200, 6, dark(floor, 0.08))
    )
