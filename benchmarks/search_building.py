"""How long a page takes to open while the search index is being built, in the real window.

    python benchmarks/search_building.py [--rounds 3]

Opens one story after the other, six a second, while the index of the edition in `build/edition` is
built from nothing: in a thread of the window, in a process of its own as the reader does it, and,
as the yardstick, when it is there. From the call that opens a page to the end of its first paint.
Needs no screen (`QT_QPA_PLATFORM=offscreen`).
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication
from search_window import Window, make_window, settle  # it chooses the platform

from langso_reader.library.searching import SearchService
from langso_reader.ui import fonts
from langso_reader.ui.navigation import article

PACE = 0.15  # seconds between pages
YARDSTICK = 20  # pages when the index is there


def turn() -> None:
    """Let the event loop do what is due."""
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
    time.sleep(0.001)


def open_page(window: Window, story: str) -> float:
    """Seconds until a story is painted."""
    began = time.perf_counter()
    window.open(article(story))
    while window.painted < began:
        turn()
    took = window.painted - began
    while time.perf_counter() < began + PACE:
        turn()
    return took


def measure(*, apart: bool) -> tuple[list[float], list[float]]:
    """Pages while the index is built, and when it is there."""
    with tempfile.TemporaryDirectory(prefix="langso-bench-") as folder:
        options = argparse.Namespace(pack=None, zoom=100, documents=0)
        context, window = make_window(options, Path(folder), prepare=False)
        stories = [e.id for e in context.edition.of_kind("story")]
        settle(context)
        for story in stories[:5]:  # what the first page of all loads
            open_page(window, story)
        context.search = SearchService(context.edition, context.paths.index, apart=apart)
        window.prepare_search()
        during = []
        while not context.search.ready:
            during.append(open_page(window, stories[5 + len(during)]))
        if not context.paths.index.exists():
            raise SystemExit("the edition came with its index: nothing was built")
        settle(context)
        after = [open_page(window, stories[-1 - number]) for number in range(YARDSTICK)]
        context.background.wait()
        window.close()
        context.search.close()
        context.edition.close()
    return during, after


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    app = QApplication(sys.argv[:1])
    fonts.load_first()
    fonts.load_others()
    times: dict[str, list[float]] = {"in a thread": [], "in a process of its own": [], "there": []}
    for _ in range(rounds):
        for name, apart in (("in a thread", False), ("in a process of its own", True)):
            during, after = measure(apart=apart)
            times[name] += during
            times["there"] += after
    yardstick = statistics.median(times["there"])
    print(f"{'the index':28}{'pages':>6}{'median':>9}{'worst':>9}  ms{'ratio':>9}")
    for name, found in times.items():
        middle = statistics.median(found)
        print(
            f"{name:28}{len(found):6}{1000 * middle:9.0f}{1000 * max(found):9.0f}"
            f"    {middle / yardstick:9.2f}"
        )
    app.quit()


if __name__ == "__main__":
    main()
