"""The fonts of the window: those of Home at the start, the others before they are needed."""

from __future__ import annotations

import logging
from functools import cache

from PySide6.QtGui import QFontDatabase

from langso_reader import paths

_log = logging.getLogger(__name__)
_FIRST = ("BeVietnamPro-Regular", "BeVietnamPro-SemiBold", "BeVietnamPro-Bold")
_OTHERS = (
    "BeVietnamPro-Medium",
    "BeVietnamPro-Italic",
    "Literata-Regular",
    "Literata-Italic",
    "Literata-Bold",
)


@cache
def load_first() -> None:
    """Load what Home is set in."""
    _load(_FIRST)


@cache
def load_others() -> None:
    """Load what all other pages are set in; does nothing the second time."""
    _load(_OTHERS)


def _load(names: tuple[str, ...]) -> None:
    for name in names:
        if QFontDatabase.addApplicationFont(str(paths.resource("fonts", f"{name}.ttf"))) < 0:
            _log.error("font %s cannot be loaded", name)  # the system's font takes its place
