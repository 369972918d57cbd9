"""The library never loads Qt, and imports point down."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tools.start.checks import CHECKS

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "langso_reader"
QT_MAY_STAND_IN = ("langso_reader.ui", "langso_reader.app")
IMPORT_ALL = """
import importlib, sys
for name in sys.argv[1:]:
    importlib.import_module(name)
    if "PySide6" in sys.modules or "shiboken6" in sys.modules:
        sys.exit(f"{name} loads Qt")
"""


def modules() -> list[str]:
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        found.append(".".join(parts).removesuffix(".__init__"))
    return found


def without_window() -> list[str]:
    return [
        name
        for name in modules()
        if not any(name == part or name.startswith(f"{part}.") for part in QT_MAY_STAND_IN)
    ]


def python(*arguments):
    return subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_no_module_outside_the_window_loads_qt():
    names = without_window()
    assert {"langso_reader.cli.pack", "langso_reader.pack.reader"} <= set(names)
    done = python("-c", IMPORT_ALL, *names)
    assert done.returncode == 0, done.stderr


def test_the_check_for_qt_would_notice_it():
    done = python("-c", IMPORT_ALL, "langso_reader.ui.palette", "PySide6.QtCore")
    assert "PySide6.QtCore loads Qt" in done.stderr


def test_asking_for_help_loads_neither_qt_nor_an_engine():
    code = (
        "import sys, runpy; sys.argv = ['x', '--help']\n"
        "try: runpy.run_module('langso_reader', run_name='__main__')\n"
        "except SystemExit: pass\n"
        "heavy = {'PySide6', 'whoosh', 'markdown', 'nacl', 'typst'}\n"
        "sys.exit(str(sorted(heavy & set(sys.modules))))"
    )
    assert python("-c", code).stderr.strip() == "[]"


def test_the_import_contracts_hold():
    done = python(*CHECKS["lint-imports"])
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout
