"""A picture of the window when everything on it has arrived, for documents and checks."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QApplication

from langso_reader.errors import ExitCode

if TYPE_CHECKING:
    from pathlib import Path

    from langso_reader.ui.background import Background
    from langso_reader.ui.window import MainWindow

_log = logging.getLogger(__name__)
LOOK_MS = 40
# Looks in a row at which no work is left: longer than the pauses after which results get their
# other rows and then their pictures (180 and 100 ms). By the clock a long turn would be quiet.
STILL = 12
MOST_MS = 60_000


def take_screenshot(window: MainWindow, background: Background, out: Path) -> None:
    """Write a PNG of the window once no work is left, then leave with exit code 0 or 1."""
    since_start = QElapsedTimer()
    since_start.start()
    timer = QTimer(window)
    still = 0

    def look() -> None:
        nonlocal still
        still = 0 if background.busy else still + 1
        if still >= STILL or since_start.elapsed() >= MOST_MS:
            timer.stop()
            saved = window.grab().save(str(out), "PNG")
            if not saved:
                _log.error("screenshot %s not written", out)
            QApplication.exit(ExitCode.OK if saved else ExitCode.REFUSED)

    timer.timeout.connect(look)
    timer.start(LOOK_MS)
