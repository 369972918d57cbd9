"""A screen to draw on: the person's own, or an invisible one (Xvfb) for tests."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from tools.start import children
from tools.start.say import StopError, say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SCREEN = "1366x768x24"
ALL_DISPLAYS = "LANGSO_TEST_DISPLAYS"  # tests/conftest.py gives each worker one of them
_WITHOUT_WINDOW = {"-h", "--help", "--version"}


def _has_screen() -> bool:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def opens_window(arguments: Sequence[str]) -> bool:
    """False if the reader only prints an answer."""
    return not _WITHOUT_WINDOW.intersection(arguments)


def for_reader(arguments: Sequence[str]) -> dict[str, str]:
    """What the reader needs in its environment to draw.

    Raises:
        StopError: there is no screen, and a window was asked for.
    """
    if _has_screen() or not opens_window(arguments):
        return {}
    if any(argument.startswith("--screenshot") for argument in arguments):
        return {"QT_QPA_PLATFORM": "offscreen"}
    raise StopError(
        "Máy này không có màn hình đồ hoạ (DISPLAY trống), nên không mở được cửa sổ.",
        "No graphical screen here (DISPLAY is empty), so no window can open.",
    )


@contextlib.contextmanager
def _server() -> Iterator[str]:
    """Run one Xvfb on a display that it finds free; give the display's name."""
    read_end, write_end = os.pipe()
    line = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    with subprocess.Popen(
        line,
        env=children.clean_environment(),
        pass_fds=[write_end],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(write_end)
        try:
            with os.fdopen(read_end) as answer:
                number = answer.readline().strip()  # written once the server takes clients
            yield f":{number}" if number else ""
        finally:
            server.terminate()


@contextlib.contextmanager
def invisible(count: int = 1) -> Iterator[dict[str, str]]:
    """Run Xvfb servers; give what a child needs to use them, or nothing where there is no Xvfb.

    Args:
        count: how many; two windows on one screen would take the keyboard from each other.
    """
    if sys.platform != "linux":
        yield {}
        return
    if not shutil.which("Xvfb"):
        say("Không có Xvfb: thử không màn hình", "no Xvfb: windows are drawn off screen")
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    with contextlib.ExitStack() as running:
        names = [running.enter_context(_server()) for _ in range(count)]
        if not all(names):
            say("Xvfb không chạy được: thử không màn hình", "Xvfb fails: drawn off screen")
            yield {"QT_QPA_PLATFORM": "offscreen"}
            return
        yield {"DISPLAY": names[0], ALL_DISPLAYS: ",".join(names), "QT_QPA_PLATFORM": "xcb"}
