"""One illustration: what it shows in words, and its parts from back to front."""

from __future__ import annotations

from dataclasses import dataclass

from tools.draw.core import svg


@dataclass(frozen=True)
class Picture:
    """An illustration of an article."""

    alt: str
    body: str

    def file(self) -> str:
        """Return the whole SVG file."""
        return svg(self.alt, self.body)


def pic(alt: str, *parts: str) -> Picture:
    """Compose a picture from parts, the first at the back."""
    return Picture(alt, "".join(parts))
