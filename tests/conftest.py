"""What every test shares: an invisible screen, no traces, long runs only on demand."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest


def _choose_screen() -> None:
    """One Xvfb for each worker where `langso.py test` started them; otherwise draw off screen."""
    displays = os.environ.get("LANGSO_TEST_DISPLAYS", "").split(",")
    number = os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")
    if int(number) < len(displays) and displays[int(number)]:
        os.environ["DISPLAY"] = displays[int(number)]
    else:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


_choose_screen()  # before any Qt import
_HOME = Path(tempfile.mkdtemp(prefix="langso-tests-"))
for _name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
    os.environ[_name] = str(_HOME)  # whatever forgets `--data-dir` writes here, not at home


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out `long` tests unless `-m` says what to run."""
    if config.option.markexpr:
        return
    long = [item for item in items if item.get_closest_marker("long")]
    if long:
        config.hook.pytest_deselected(items=long)
        items[:] = [item for item in items if not item.get_closest_marker("long")]


def pytest_unconfigure() -> None:
    """Take the temporary home away."""
    shutil.rmtree(_HOME, ignore_errors=True)
