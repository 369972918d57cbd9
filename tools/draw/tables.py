"""All tables of pictures in one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.draw import (
    bricks_a,
    bricks_b,
    central_a,
    central_b,
    delta_red,
    north_a,
    north_b,
    papers,
    scams,
    south_a,
    south_b,
)

if TYPE_CHECKING:
    from tools.draw.picture import Picture

TABLES = (
    north_a.PICTURES,
    north_b.PICTURES,
    delta_red.PICTURES,
    central_a.PICTURES,
    central_b.PICTURES,
    south_a.PICTURES,
    south_b.PICTURES,
    bricks_a.PICTURES,
    bricks_b.PICTURES,
    scams.PICTURES,
    papers.PICTURES,
)


def all_pictures() -> dict[str, Picture]:
    """Return every illustration by article id; an id may stand in one table only."""
    found: dict[str, Picture] = {}
    for table in TABLES:
        twice = found.keys() & table.keys()
        if twice:
            raise ValueError(f"drawn twice: {sorted(twice)}")
        found |= table
    return found
