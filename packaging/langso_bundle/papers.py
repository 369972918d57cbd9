"""Write notices and SBOM into a frozen bundle. Run with the bundle's own Python."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from langso_bundle import inventory, licences, places


def write(root: Path) -> None:
    """Write `notices.txt`, then `sbom.json`, which lists it with all other files."""
    folder = root / places.LIBRARIES / "resources"
    listed = ("notices.txt", "sbom.json", "files.json")
    for name in listed[:2]:
        (folder / name).unlink(missing_ok=True)
    (root / places.LIBRARIES / listed[2]).unlink(missing_ok=True)
    keys = licences.used(inventory.files(root))
    (folder / "notices.txt").write_text(licences.notices(keys), "utf-8", newline="\n")
    document = licences.sbom(root, inventory.files(root))
    (folder / "sbom.json").write_text(
        json.dumps(document, separators=(",", ":")), "utf-8", newline="\n"
    )


if __name__ == "__main__":
    write(Path(sys.argv[1]))
