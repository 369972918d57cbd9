"""Time from asking for a page to its painted window, in the process, beside a bare QTextBrowser.

    python benchmarks/pages.py [--pages 200]

All articles one after the other, then Home, Browse and a search in turn, under the current display.
"Painted" is when the first frame with the new page has been given to the window system; pictures
arrive later by design. The yardstick is `setHtml` of the same articles in a QTextBrowser alone in
a window of the same size. Processor time is that of the main thread.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget

from langso_reader import app as application
from langso_reader.__main__ import parser
from langso_reader.content.html import render_blocks
from langso_reader.ui.navigation import article, parse_place

if TYPE_CHECKING:
    from collections.abc import Callable

    from langso_reader.ui.window import MainWindow

OTHERS = ("home", "browse", "search:ban hang", "help")
BETWEEN_MS = 60
FIRST = 8  # modules and fonts of a kind of page are loaded at its first ones


class Changes(QObject):
    """Makes one change after the other and notes how long each took until it was painted."""

    def __init__(self, window: QWidget, busy: Callable[[], bool]) -> None:
        super().__init__(window)
        self._busy = busy
        self._steps: list[tuple[str, Callable[[], object]]] = []
        self._done: Callable[[], object] = lambda: None
        self._began: tuple[float, float] | None = None
        self.times: dict[str, list[tuple[float, float]]] = defaultdict(list)
        window.installEventFilter(self)

    def run(
        self, steps: list[tuple[str, Callable[[], object]]], done: Callable[[], object]
    ) -> None:
        """Take all `steps`, each a kind and the change, then call `done`."""
        self._steps, self._done = steps[::-1], done
        self._next()

    def _next(self) -> None:
        if self._busy():
            QTimer.singleShot(10, self, self._next)
        elif self._steps:
            self._kind, change = self._steps.pop()
            self._began = time.perf_counter(), time.thread_time()
            change()
        else:
            self._done()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 — Qt's name
        if self._began is not None and event.type() is QEvent.Type.UpdateRequest:
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))  # comes right after it
        return False

    def customEvent(self, _event: QEvent) -> None:  # noqa: N802 — Qt's name
        if self._began is not None:
            began, self._began = self._began, None
            self._painted(began)

    def _painted(self, began: tuple[float, float]) -> None:
        now = time.perf_counter(), time.thread_time()
        self.times[self._kind].append((now[0] - began[0], now[1] - began[1]))
        QTimer.singleShot(BETWEEN_MS, self, self._next)


def tell(kind: str, times: list[tuple[float, float]], base: float) -> float:
    """Print a line of the table; its median in milliseconds."""
    ordered = sorted(wall * 1000 for wall, _ in times[FIRST:])
    middle = statistics.median(ordered)
    used = statistics.median(cpu * 1000 for _, cpu in times[FIRST:])
    ratio = f"{middle / base:.1f}" if base else "1"
    late = ordered[int(len(ordered) * 0.95)]
    print(f"| {kind} | {len(ordered)} | {middle:.0f} | {late:.0f} | {used:.0f} | {ratio} |")
    return middle


def report(bare: Changes, pages: Changes) -> None:
    """Print the table."""
    print("| page | changes | median ms | p95 ms | processor ms | to the bare text |")
    print("|---|---:|---:|---:|---:|---:|")
    base = tell("bare QTextBrowser", bare.times["bare"], 0)
    for kind, times in pages.times.items():
        tell(kind, times, base)
    QApplication.exit(0)


def drive(window: MainWindow, count: int) -> None:
    """Change pages of `window`, then those of the yardstick."""
    context = window._context  # noqa: SLF001 — a benchmark looks inside
    ids = sorted(context.edition.entries)
    steps = [("article", lambda i=i: window.open(article(i))) for i in (ids * 9)[:count]]
    for _ in range(max(20, count // 8)):
        steps += [(each, lambda each=each: window.open(parse_place(each))) for each in OTHERS]
    texts = [render_blocks(tuple(context.edition.article(i).blocks())) for i in ids[:count]]
    view = QTextBrowser()
    view.resize(window.size())
    bare = Changes(view, lambda: False)
    pages = Changes(window, lambda: context.background.busy)

    def then() -> None:
        window.hide()
        view.show()
        bare.run(
            [("bare", lambda t=t: view.setHtml(t)) for t in texts], lambda: report(bare, pages)
        )

    QTimer.singleShot(500, pages, lambda: pages.run(steps, then))


def main() -> int:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--pages", type=int, default=200)
    count = options.parse_args().pages
    prepare = application.MainWindow.prepare_search

    def prepared(self: MainWindow) -> None:
        prepare(self)
        drive(self, count)

    application.MainWindow.prepare_search = prepared  # type: ignore[method-assign]
    with tempfile.TemporaryDirectory() as folder:
        return application.run(parser().parse_args(["--data-dir", folder, "--size", "1366x768"]))


if __name__ == "__main__":
    sys.exit(main())
