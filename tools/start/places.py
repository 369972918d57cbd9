"""Where the starter reads and writes; everything it writes lies below `.venv/` and `build/`."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
BUILD = ROOT / "build"
DATA = ROOT / "data"
EDITION = BUILD / "edition" / "langso.langso"
EDITION_STAMP = BUILD / "edition.stamp"
PICTURES = BUILD / "pictures"
LOCK = ROOT / "requirements.lock"
DEV_LOCK = ROOT / "requirements-dev.lock"
WINDOWS = sys.platform == "win32"
PROGRAMS = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = PROGRAMS / ("python.exe" if WINDOWS else "python")
