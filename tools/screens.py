"""The pictures of docs/screens/, made by the real program.

    python -m tools.screens [NAME …]

Needs a display of at least 1366×768 (or Xvfb, or QT_QPA_PLATFORM=offscreen) and the built edition
(`python langso.py build`). Each picture is one start of the reader with its own empty data folder.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "docs" / "screens"
SET = ["che-hao-dat-dao-thanh-hao", "postmart", "ld-qr-dan-de", "tl-to-roi-03-ban-nong-san"]


@dataclass(frozen=True)
class Screen:
    """One picture: the page and the look."""

    name: str
    page: str
    options: tuple[str, ...] = ()


SCREENS = (
    Screen("home", "home"),
    Screen("story", "che-hao-dat-dao-thanh-hao"),
    Screen("platform", "postmart"),
    Screen("scam", "ld-vneid-gia"),
    Screen("material", "tl-loa-02-lua-dao"),
    Screen("browse", "browse:need=ban-hang"),
    Screen("search", "search:khams beejnh tuwf xa"),
    Screen("search-empty", "search:zzzz qqqq"),
    Screen("print", "print"),
    Screen("update", "update"),
    Screen("staff", "staff"),
    Screen("help", "help"),
    Screen("home-en", "home", ("--lang", "en")),
    Screen("home-200", "home", ("--zoom", "200")),
    Screen("story-200", "che-hao-dat-dao-thanh-hao", ("--zoom", "200")),
    Screen("home-contrast-white", "home", ("--theme", "contrast-white")),
    Screen("story-contrast-black", "che-hao-dat-dao-thanh-hao", ("--theme", "contrast-black")),
)


def take(screen: Screen) -> int:
    """Start the reader once and keep its picture; its exit code."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "print-set.json").write_text(json.dumps(SET), encoding="utf-8")
        command = [
            sys.executable, "-m", "langso_reader", "--data-dir", folder, "--page", screen.page,
            "--size", "1366x768", "--screenshot", str(OUT / f"{screen.name}.png"), *screen.options,
        ]  # fmt: skip
        return subprocess.run(command, cwd=ROOT, check=False, timeout=120).returncode


def main(names: list[str]) -> int:
    """Take all pictures, or those that are named."""
    OUT.mkdir(parents=True, exist_ok=True)
    failed = [s.name for s in SCREENS if (not names or s.name in names) and take(s)]
    print("failed: " + ", ".join(failed) if failed else f"pictures in {OUT.relative_to(ROOT)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
