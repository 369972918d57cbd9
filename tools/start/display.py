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
def invisible() -> Iterator[dict[str, str]]:
    """Run an Xvfb on a free display; give what a child needs to use it, or nothing without one."""
    if sys.platform != "linux":
        yield {}
        return
    if not shutil.which("Xvfb"):
        say("Không có Xvfb: bỏ qua các phép thử cần màn hình", "No Xvfb: screen tests are skipped")
        yield {}
        return
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
            yield {"DISPLAY": f":{number}"} if number else {}
        finally:
            server.terminate()
