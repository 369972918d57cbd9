"""The four pictures on the covers of printed sets: houses, sun and hedges."""

# ruff: noqa: E501, PLR0913, PLR0917 - path data; a part takes its place, size and colours
from __future__ import annotations

from typing import TYPE_CHECKING

from tools.draw import build as b
from tools.draw import grow as g
from tools.draw.core import circle, ellipse, mix, path, rect, svg

if TYPE_CHECKING:
    from pathlib import Path

HEIGHT = 730


def _hedge(y: float, colours: tuple[str, ...], r: float = 96) -> str:
    return "".join(
        ellipse(-10 + i * r * 1.4, y, r, r * 0.72, colours[i % len(colours)]) for i in range(15)
    )


def _tall(
    x: float, y: float, w: float, h: float, wall: str, roof: str, lit: str = "#FBEFD3"
) -> str:
    """A plain house of the cover with two windows and a door."""
    body = rect(x, y - h, w, h, wall) + path(
        f"M{x - 24:g} {y - h + 1:g}L{x + w / 2:g} {y - h - w * 0.38:.0f}L{x + w + 24:g} {y - h + 1:g}Z",
        roof,
    )
    body += rect(x + w * 0.16, y - h + 34, w * 0.24, 46, lit, 4) + rect(
        x + w * 0.6, y - h + 34, w * 0.24, 46, lit, 4
    )
    return body + rect(x + w / 2 - 24, y - 96, 48, 96, mix(wall, "#22302F", 0.3), 4)


def _village(sky: str, band: str, sun: str, sun_x: float, sun_y: float) -> str:
    return (
        rect(0, 0, 1200, HEIGHT, sky)
        + circle(sun_x, sun_y, 100, sun)
        + rect(0, 446, 1200, 300, band)
    )


def _one() -> str:
    """Morning: the houses of the pattern sheet."""
    return (
        _village("#F6E3DA", "#E9C9B9", "#D99A1C", 770, 262)
        + _tall(120, 572, 216, 226, "#A9472A", "#8A3620")
        + _tall(360, 572, 190, 170, "#1E6B5A", "#1B5A4C")
        + _tall(572, 572, 172, 262, "#8A3620", "#6E2A1A")
        + _tall(770, 572, 250, 194, "#1E6B5A", "#1B5A4C")
        + _hedge(630, ("#8DBD9F", "#82B195", "#7AA287"))
        + rect(0, 630, 1200, 100, "#62A48D")
    )


def _two() -> str:
    """Stilt houses before mountains."""
    body = _village("#DDEDE7", "#C4DCCB", "#E8BC5C", 300, 190)
    body += path(
        "M-40 520L180 210Q204 184 228 210L430 470L560 290Q584 264 608 290L800 520Z", "#B9D6C6"
    ) + path("M520 540L800 250Q826 226 850 250L1240 540Z", "#A9CFB8")
    body += (
        b.stilt(330, 600, 1.5, "#8A3620", "#A9593C")
        + b.stilt(850, 600, 1.5, "#1B5A4C", "#3F7F6C")
        + g.pine(600, 600, 1.7, "#4C8573")
        + g.pine(80, 600, 1.5, "#5F9474")
        + g.pine(1120, 600, 1.6, "#5F9474")
    )
    return (
        body
        + _hedge(650, ("#8DBD9F", "#7AA287", "#82B195"), 80)
        + rect(0, 650, 1200, 80, "#62A48D")
    )


def _three() -> str:
    """Houses and palms at the water."""
    body = _village("#FBEFD3", "#F3D998", "#D99A1C", 880, 220)
    body += (
        g.coconut(180, 590, 1.7)
        + _tall(290, 572, 220, 180, "#A9472A", "#8A3620")
        + _tall(540, 572, 170, 250, "#D99A1C", "#A97414", "#FBF7EF")
        + _tall(740, 572, 240, 190, "#1E6B5A", "#1B5A4C")
        + g.coconut(1070, 590, 1.9, flip=True)
    )
    body += (
        _hedge(616, ("#8DBD9F", "#82B195", "#7AA287"), 74)
        + rect(0, 612, 1200, 118, "#7AA287")
        + path("M0 640Q300 622 600 642T1200 638V730H0Z", "#9CC8C6")
    )
    return body + path("M120 680h140M420 700h110M720 674h150M980 698h120", "none").replace(
        'fill="none"', 'fill="none" stroke="#DDEFED" stroke-width="7" stroke-linecap="round"'
    )


def _four() -> str:
    """The house of culture with a flag, loudspeaker and trees."""
    body = _village("#DCEBEE", "#CFE0DC", "#F3D998", 300, 200)
    body += (
        _tall(70, 572, 180, 160, "#C97B5E", "#8A3620")
        + _tall(960, 572, 190, 180, "#62A48D", "#1B5A4C")
        + b.hall(600, 606, 1.75, "#FBEFD3", "#A9472A")
        + b.loudspeakers(330, 620, 1.35)
    )
    return (
        body
        + _hedge(650, ("#8DBD9F", "#82B195", "#7AA287"), 80)
        + rect(0, 650, 1200, 80, "#62A48D")
        + path("M540 650H660L760 730H440Z", "#EAD9BC")
    )


COVERS = (_one, _two, _three, _four)


def write_covers(folder: Path) -> None:
    """Write cover-1.svg to cover-4.svg into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for i, draw in enumerate(COVERS, 1):
        (folder / f"cover-{i}.svg").write_text(
            svg("", draw(), height=HEIGHT), encoding="utf-8", newline="\n"
        )
