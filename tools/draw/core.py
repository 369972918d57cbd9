"""Small SVG building blocks: shapes as strings, placing, and mixing of colours."""

# ruff: noqa: PLR0913, PLR0917 - a shape takes its place, size and colour
from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

GROUND = 430
"""Where feet stand in most pictures, in picture units from the top."""


def num(value: float) -> str:
    """Write a number short: at most one decimal, no trailing zero."""
    text = f"{value:.1f}"
    return "0" if text in {"-0.0", "0.0"} else text.removesuffix(".0")


def mix(first: str, second: str, part: float) -> str:
    """Mix two `#RRGGBB` colours; `part` 0 gives the first, 1 the second."""
    a = [int(first[i : i + 2], 16) for i in (1, 3, 5)]
    b = [int(second[i : i + 2], 16) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(x + (y - x) * part):02X}" for x, y in zip(a, b, strict=True))


def dark(colour: str, part: float = 0.18) -> str:
    """Return a darker shade of a colour."""
    return mix(colour, "#22302F", part)


def light(colour: str, part: float = 0.3) -> str:
    """Return a lighter tint of a colour."""
    return mix(colour, "#FFFDF8", part)


def circle(x: float, y: float, r: float, fill: str) -> str:
    return f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(r)}" fill="{fill}"/>'


def ellipse(x: float, y: float, rx: float, ry: float, fill: str) -> str:
    return f'<ellipse cx="{num(x)}" cy="{num(y)}" rx="{num(rx)}" ry="{num(ry)}" fill="{fill}"/>'


def rect(x: float, y: float, w: float, h: float, fill: str, r: float = 0) -> str:
    corner = f' rx="{num(r)}"' if r else ""
    return (
        f'<rect x="{num(x)}" y="{num(y)}" width="{num(w)}" height="{num(h)}"{corner} '
        f'fill="{fill}"/>'
    )


def path(d: str, fill: str) -> str:
    return f'<path d="{d}" fill="{fill}"/>'


def poly(points: Iterable[tuple[float, float]], fill: str) -> str:
    d = "L".join(f"{num(x)} {num(y)}" for x, y in points)
    return path(f"M{d}Z", fill)


def stroke(d: str, colour: str, width: float = 4) -> str:
    return (
        f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{num(width)}" '
        'stroke-linecap="round" stroke-linejoin="round"/>'
    )


def line(x1: float, y1: float, x2: float, y2: float, colour: str, width: float = 4) -> str:
    return stroke(f"M{num(x1)} {num(y1)}L{num(x2)} {num(y2)}", colour, width)


def at(x: float, y: float, body: str, s: float = 1, *, flip: bool = False) -> str:
    """Place a part drawn around (0, 0) at a point, scaled, mirrored if wanted."""
    scale = ""
    if flip:
        scale = f" scale({-s:g} {s:g})"
    elif s != 1:
        scale = f" scale({s:g})"
    return f'<g transform="translate({num(x)} {num(y)}){scale}">{body}</g>'


def turned(x: float, y: float, angle: float, body: str, s: float = 1) -> str:
    """Place a part turned by some degrees, clockwise."""
    scale = f" scale({s:g})" if s != 1 else ""
    return f'<g transform="translate({num(x)} {num(y)}) rotate({num(angle)}){scale}">{body}</g>'


def polar(x: float, y: float, r: float, degrees: float) -> tuple[float, float]:
    """Return the point at a distance and angle (clockwise from the right)."""
    a = math.radians(degrees)
    return x + r * math.cos(a), y + r * math.sin(a)


def spread(left: float, right: float, count: int) -> list[float]:
    """Return `count` places evenly from left to right."""
    if count == 1:
        return [(left + right) / 2]
    return [left + (right - left) * i / (count - 1) for i in range(count)]


def wobble(seed: int, i: int) -> float:
    """Return a fixed number in -1..1 for a seed and an index, the same on every machine."""
    x = (seed * 374761393 + i * 668265263 + 97) & 0xFFFFFFFF
    x = ((x ^ (x >> 13)) * 1274126177) & 0xFFFFFFFF
    return ((x ^ (x >> 16)) & 0xFFFF) / 32767.5 - 1


def svg(alt: str, body: str, *, height: int = 500) -> str:
    """Return a whole picture file."""
    desc = f"<desc>{alt}</desc>" if alt else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 {height}" '
        f'width="1200" height="{height}">{desc}{body}</svg>\n'
    )
