"""What a start of the frozen programs does not need to do over again."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from types import ModuleType
from typing import Any


def _without(names: list[str], module: str) -> ModuleType:
    """Import `module`, which imports `names` but uses them only where it does not come here."""
    absent = [name for name in names if name not in sys.modules]
    sys.modules.update((name, ModuleType(name)) for name in absent)
    try:
        return __import__(module, fromlist=["there"])
    finally:
        for name in absent:
            del sys.modules[name]


class _Inspect:
    """`inspect` for `dataclasses`: what it asks of every class."""

    @staticmethod
    def signature(*_wanted: object) -> str:
        return ""  # for classes without a text of their own; nobody reads these

    @staticmethod
    def get_annotations(of: type) -> dict[str, Any]:
        return dict(vars(of).get("__annotations__", {}))  # Python 3.13 asks here

    def __getattr__(self, name: str) -> Any:
        import inspect  # noqa: PLC0415 — takes its time

        return getattr(inspect, name)


def quicken_dataclasses() -> None:
    """Let `dataclasses` take the methods that were compiled when the bundle was built."""
    from pyimod02_importers import pyz_archive  # noqa: PLC0415 — of PyInstaller

    dataclasses: Any = _without(["inspect"], "dataclasses")
    dataclasses.inspect = _Inspect()
    texts = pyz_archive.texts
    dataclasses.exec = lambda text, *scopes: exec(texts.get(text, text), *scopes)


def open_qt() -> None:
    """Load Qt for Python without what it needs to unpack files that lie here unpacked."""
    if sys.platform == "linux":
        # Plugins of another Qt, which a desktop may name here, would not load into this one.
        plugins = os.path.join(sys._MEIPASS, "PySide6", "Qt", "plugins")  # type: ignore[attr-defined] # noqa: PTH118, SLF001
        os.environ["QT_PLUGIN_PATH"] = plugins
    with suppress(ImportError):  # the reader finds out again and says so in plain words
        _without(["base64", "tempfile", "textwrap", "zipfile"], "shiboken6.Shiboken")
