"""Rewrite all drawings: `python -m tools.draw`."""

from __future__ import annotations

from pathlib import Path

from tools.draw.covers import write_covers
from tools.draw.icons import write_icons
from tools.draw.tables import all_pictures

ROOT = Path(__file__).parents[2]


def write_pictures(folder: Path) -> int:
    """Write every illustration into a folder; return how many."""
    pictures = all_pictures()
    for name, picture in pictures.items():
        (folder / f"{name}.svg").write_text(picture.file(), encoding="utf-8", newline="\n")
    return len(pictures)


def main() -> None:
    """Write icons, covers and illustrations into the source tree."""
    write_icons(ROOT / "resources" / "icons")
    write_covers(ROOT / "resources" / "print" / "covers")
    count = write_pictures(ROOT / "data" / "pictures")
    print(f"{count} pictures")


if __name__ == "__main__":
    main()
