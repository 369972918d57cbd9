# ruff: noqa: E402 - a command
"""The real reader, opening every article of a pack and saving its print-out as a PDF.

    python tests/hostile/hostile_reader.py PACK DATA_DIR OUT_DIR [CODE]

Meant to run under `strace`, see `hostile_trace.py`: `access` on `/hostile/NAME/STEP` marks in the
trace what the reader is about to do. Writes `OUT_DIR/told.jsonl`, one line an article. CODE is run
when the window is there: a test plants a violation with it.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from langso_reader import __main__ as program
from langso_reader import app
from langso_reader.ui.navigation import article
from langso_reader.ui.pages.article import ArticlePage
from langso_reader.ui.pages.printing import PrintPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from langso_reader.ui.context import Context
    from langso_reader.ui.window import MainWindow

LONGEST = 90  # seconds for one step


def mark(name: str, step: str) -> None:
    """A line in the trace."""
    os.access(f"/hostile/{name}/{step}", os.F_OK)


class Driver:
    """Does step after step, each when what it waits for has come."""

    def __init__(self, window: MainWindow, context: Context, out: Path) -> None:
        self.window, self.context, self.out = window, context, out
        self.told: list[dict[str, Any]] = []
        self.failures: list[str] = []
        self.steps = self._steps()
        self.ready: Callable[[], bool] = self._idle
        self.since = time.monotonic()
        window.explain = self._explained(window.explain)
        self.timer = QTimer(window)
        self.timer.timeout.connect(self._go)
        self.timer.start(5)

    def _explained(self, real: Callable[..., None]) -> Callable[..., None]:
        def explain(error: Any) -> None:
            self.failures.append(error.code)
            real(error)

        return explain

    def _idle(self) -> bool:
        return not self.context.background.busy

    def _go(self) -> None:
        late = time.monotonic() - self.since > LONGEST
        if not late and not self.ready():
            return
        if late:
            self.failures.append("TOO_LATE")
        self.since = time.monotonic()
        self.ready = next(self.steps, None)
        if self.ready is None:
            self.timer.stop()
            lines = (json.dumps(each) + "\n" for each in self.told)
            (self.out / "told.jsonl").write_text("".join(lines), encoding="utf-8")
            QApplication.exit(0)

    def _steps(self) -> Iterator[Callable[[], bool]]:
        for name in sorted(self.context.edition.entries):
            self.failures = []
            told: dict[str, Any] = {"name": name}
            self.told.append(told)
            mark(name, "open")
            self.window.open(article(name))
            yield self._idle
            told["shown"] = isinstance(self.window.page, ArticlePage)
            self.window.grab()  # every pixel is painted
            yield self._idle
            mark(name, "print")
            self.window.print_article(name)
            page = self.window.page
            if isinstance(page, PrintPage):
                yield lambda page=page: page.document is not None or bool(self.failures)
                target = self.out / f"{name}.pdf"
                QFileDialog.getSaveFileName = lambda *_args, target=target: (str(target), "")
                if page.document is not None:
                    page.pdf_button.click()
                yield self._idle
                told["pdf"] = target.stat().st_size if target.exists() else 0
            told["failures"] = self.failures
        mark("end", "end")


def main() -> int:
    pack, data, out = (Path(each) for each in sys.argv[1:4])
    code = sys.argv[4] if len(sys.argv) > 4 else ""
    drivers: list[Driver] = []
    real = app._show

    def show(window: MainWindow, args: Any, settings: Any) -> None:
        real(window, args, settings)
        exec(code)  # noqa: S102 - given by the test that started us
        drivers.append(Driver(window, window._context, out))

    app._show = show
    size = ["--size", "1366x768"]
    return program.main(["--data-dir", str(data), "--dev-allow-unsigned", str(pack), *size])


if __name__ == "__main__":
    sys.exit(main())
