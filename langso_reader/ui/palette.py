"""Colours and measures of the window, without Qt.

Values from the design: ink, soft ink and the dark shades reach a contrast of 7:1 on paper and card;
the mid shades are for areas, icons and bold labels of 18 px and more.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

ThemeName = Literal["light", "contrast-white", "contrast-black"]
ZOOMS: Final = (100, 110, 125, 150, 175, 200)
DESIGN_WIDTH: Final = 1366  # pixels
_CROWDED: Final = (110, 125, 135, 150, 175, 200, 220, 270)


@dataclass(frozen=True, slots=True)
class Palette:
    """Named colours of one theme, as `#RRGGBB`."""

    name: ThemeName
    paper: str
    card: str
    ink: str
    soft: str
    line: str
    action: str
    action_dark: str
    action_tint: str
    on_action: str
    jade: str
    jade_dark: str
    jade_tint: str
    turmeric: str
    turmeric_dark: str
    turmeric_tint: str
    on_turmeric: str
    backdrop: str
    focus: str

    def tone(self, name: str) -> tuple[str, str]:
        """(area, icon) colours of a need's tone."""
        return {
            "turmeric": (self.turmeric_tint, self.turmeric_dark),
            "jade": (self.jade_tint, self.jade),
            "terracotta": (self.action_tint, self.action),
        }.get(name, (self.jade_tint, self.jade))


LIGHT: Final = Palette(
    name="light",
    paper="#FBF7EF",
    card="#FFFFFF",
    ink="#22302F",
    soft="#485654",
    line="#E4DBCB",
    action="#A9472A",
    action_dark="#8A3620",
    action_tint="#F6E3DA",
    on_action="#FFFFFF",
    jade="#1E6B5A",
    jade_dark="#174F43",
    jade_tint="#DDEDE7",
    turmeric="#D99A1C",
    turmeric_dark="#7A5200",
    turmeric_tint="#FBEFD3",
    on_turmeric="#22302F",
    backdrop="#E9E1D3",
    focus="#174F43",
)
CONTRAST_WHITE: Final = Palette(
    name="contrast-white",
    paper="#FFFFFF",
    card="#FFFFFF",
    ink="#000000",
    soft="#000000",
    line="#000000",
    action="#000000",
    action_dark="#000000",
    action_tint="#FFFFFF",
    on_action="#FFFFFF",
    jade="#000000",
    jade_dark="#000000",
    jade_tint="#FFFFFF",
    turmeric="#000000",
    turmeric_dark="#000000",
    turmeric_tint="#FFF3A0",
    on_turmeric="#FFFFFF",
    backdrop="#FFFFFF",
    focus="#0033CC",
)
CONTRAST_BLACK: Final = Palette(
    name="contrast-black",
    paper="#000000",
    card="#000000",
    ink="#FFE94A",
    soft="#FFE94A",
    line="#FFE94A",
    action="#FFE94A",
    action_dark="#FFE94A",
    action_tint="#333300",
    on_action="#000000",
    jade="#FFE94A",
    jade_dark="#FFE94A",
    jade_tint="#1A1A00",
    turmeric="#FFE94A",
    turmeric_dark="#FFE94A",
    turmeric_tint="#4D4600",
    on_turmeric="#000000",
    backdrop="#1A1A1A",
    focus="#FFFFFF",
)
THEMES: Final[dict[str, Palette]] = {p.name: p for p in (LIGHT, CONTRAST_WHITE, CONTRAST_BLACK)}


@dataclass(frozen=True, slots=True)
class Look:
    """How everything is drawn now: colours and the zoom of the whole window.

    Attributes:
        zoom: per cent, 100 to 200.
        width: of the window, in pixels.
    """

    palette: Palette = LIGHT
    zoom: int = 100
    width: int = DESIGN_WIDTH

    @property
    def crowding(self) -> int:
        """The zoom at which a window of the design's width has as little room as this one.

        Layouts go by it, in steps: an old screen of 1024 pixels, or one that Windows enlarges by a
        quarter, is as crowded at 100 % as the design's is at 135 or 125 %.
        """
        exact = round(self.zoom * DESIGN_WIDTH / max(1, self.width))
        return next((step for step in _CROWDED if exact <= step), _CROWDED[-1])

    def px(self, size: float) -> int:
        """A measure of the 100 % design in pixels of this zoom."""
        return max(1, round(size * self.zoom / 100))

    @property
    def motif(self) -> bool:
        """Whether pictures and tints are shown in colour."""
        return self.palette.name == "light"


def next_zoom(zoom: int, step: int) -> int:
    """The zoom one step up (+1) or down (-1), kept within the offered ones."""
    nearest = min(range(len(ZOOMS)), key=lambda i: abs(ZOOMS[i] - zoom))
    return ZOOMS[max(0, min(len(ZOOMS) - 1, nearest + step))]
