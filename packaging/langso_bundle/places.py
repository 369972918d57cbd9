"""Where packaging reads and writes; everything it makes lies below `build/` and `dist/`."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
BUILD = ROOT / "build"
DIST = ROOT / "dist"
LOCK = ROOT / "requirements-bundle.lock"
BUNDLE_VENV = BUILD / "bundle-venv"
SHIPPED = BUILD / "bundle" / "edition"  # the edition and index that go inside
LIBRARIES = "lib"  # the folder beside the two programs that holds everything else


def version() -> str:
    """The project's version, read from the one place where it stands."""
    text = (ROOT / "langso_reader" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    if found is None:
        raise SystemExit("langso_reader/__init__.py names no version")
    return found[1]
