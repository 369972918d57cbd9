"""Time to the first painted window and memory after one story, beside an empty QTextBrowser window.

    python benchmarks/startup.py [--rounds 5]

Both programs start in turn in the same run, each in a fresh process and with a fresh data folder
for the reader, under the current display (use Xvfb or a real screen; `offscreen` works too). The
yardstick is the smallest PySide6 program that shows a QTextBrowser with one paragraph. Memory is
PSS from /proc, so it is printed on Linux only.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STORY = "che-hao-dat-dao-thanh-hao"
COMMON = """
import os, sys, time
def pss():
    try:
        with open("/proc/self/smaps_rollup") as f:
            return next(int(l.split()[1]) for l in f if l.startswith("Pss:")) / 1024
    except OSError:
        return float("nan")
def say(**values):
    print(*(f"{k}={v:.3f}" for k, v in values.items()), flush=True)
"""
YARDSTICK = (
    COMMON
    + """
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QTextBrowser
app = QApplication([])
view = QTextBrowser(); view.setHtml("<p>Xin chào</p>"); view.resize(1366, 768)
class Watch(QObject):
    def eventFilter(self, o, e):
        if e.type() == QEvent.Type.Paint:
            o.removeEventFilter(self)
            QTimer.singleShot(0, lambda: (say(first=time.time(), pss=pss()), app.quit()))
        return False
watch = Watch(); view.viewport().installEventFilter(watch)
view.show(); app.exec()
"""
)
READER = (
    COMMON
    + """
import langso_reader.app as application
from langso_reader.__main__ import parser
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from langso_reader.ui import window as windows
from langso_reader.ui.navigation import article
seen = {}
HEAVY = ("whoosh", "typst", "markdown", "nacl", "pypdfium2", "segno")
start = windows.MainWindow.prepare_search
class Painted(application._AfterFirstPaint):
    def __init__(self, window, then):
        super().__init__(window, lambda: (look(), then()))
def look():
    seen["first"] = time.time(); seen["home"] = pss()
    early = [m for m in HEAVY if m in sys.modules]
    seen["early"] = float(len(early))
    if early: print("loaded before the first paint:", early, file=sys.stderr)
def later(self):
    seen["pictures"] = time.time()
    start(self)
    self.open(article(STORY)); seen["story0"] = time.time()
    wait(self)
def wait(self):
    if self._context.background.busy:
        QTimer.singleShot(20, self, lambda: wait(self)); return
    seen["pss"] = pss(); say(**seen); QApplication.exit(0)
windows.MainWindow.prepare_search = later
application._AfterFirstPaint = Painted
sys.exit(application.run(parser().parse_args(["--data-dir", DATA, "--size", "1366x768"])))
"""
)


def _run(code: str) -> dict[str, float]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    begun = time.time()
    result = subprocess.run(
        [sys.executable, "-c", code],
        env=environment, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    if result.returncode:
        raise SystemExit(result.stderr)
    if "before the first paint" in result.stderr:
        print(result.stderr.strip())
    pairs = (pair.split("=") for pair in result.stdout.split())
    values = {key: float(value) for key, value in pairs}
    for key in {"first", "pictures"} & values.keys():
        values[key] -= begun
    return values


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    found: dict[str, list[dict[str, float]]] = {"yardstick": [], "reader": []}
    with tempfile.TemporaryDirectory() as folder:
        for number in range(
            rounds + 1
        ):  # the first round warms the disk cache and builds the index
            code = f"STORY, DATA = {STORY!r}, {folder!r}\n" + READER
            for name, text in (("yardstick", YARDSTICK), ("reader", code)):
                values = _run(text)
                if number:
                    found[name].append(values)

    def median(name: str, key: str) -> float:
        return statistics.median(values[key] for values in found[name])

    first, base = median("reader", "first"), median("yardstick", "first")
    memory, low = median("reader", "pss"), median("yardstick", "pss")
    home = median("reader", "home")
    print(f"medians of {rounds} rounds, warm files")
    print("| | empty QTextBrowser window | Làng số Reader | ratio |")
    print("|---|---|---|---|")
    print(f"| process start to first paint | {base:.3f} s | {first:.3f} s | {first / base:.2f} |")
    pictures = median("reader", "pictures")
    print(f"| process start to the pictures | | {pictures:.3f} s | {pictures / base:.2f} |")
    print(f"| PSS at first paint | {low:.0f} MB | {home:.0f} MB | {home / low:.2f} |")
    print(f"| PSS after reading one story, index open | | {memory:.0f} MB | {memory / low:.2f} |")
    print(f"| heavy libraries loaded before first paint | | {median('reader', 'early'):.0f} | |")


if __name__ == "__main__":
    main()
