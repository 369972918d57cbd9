"""What this PC remembers between two starts.

The file is JSON, written as a whole. A value that is missing, damaged or of an older program falls
back to its default; nothing in it can keep the reader from starting.
"""

from __future__ import annotations

import dataclasses
import json
import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from langso_reader.errors import SettingsError, StorageError
from langso_reader.fileio import write_atomically

if TYPE_CHECKING:
    from pathlib import Path

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """One state of the settings.

    Attributes:
        zoom: of the whole window in per cent.
        theme: name of a palette.
        language: "vi" or "en".
        printer: name of the printer chosen by staff; empty for the system's.
        printer_turns: printer → how it takes the stack back for the second sides.
        printer_sides: printer → who turns the paper, where staff know better than the system.
        commune: the commune's name on covers and headers.
        width: of the window in pixels at the last close; 0 for full screen size.
        height: as `width`.
        maximised: whether it filled the screen.
    """

    zoom: int = 100
    theme: str = "light"
    language: str = "vi"
    printer: str = ""
    commune: str = ""
    width: int = 0
    height: int = 0
    maximised: bool = True
    printer_turns: dict[str, str] = field(default_factory=dict)
    printer_sides: dict[str, str] = field(default_factory=dict)


def _read(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_bytes())
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        _log.info("settings are unreadable and start afresh: %s", error)
        return {}
    return data if isinstance(data, dict) else {}


def load(path: Path) -> Settings:
    """The settings in `path`, each one that is sound, the rest at their defaults."""
    data = _read(path)
    sound: dict[str, Any] = {}
    for name, default in dataclasses.asdict(Settings()).items():
        value = data.get(name)
        if type(value) is type(default):
            sound[name] = _texts(value) if isinstance(value, dict) else value
    return Settings(**sound)


def _texts(value: dict[str, Any]) -> dict[str, str]:
    """The entries that are texts."""
    return {key: text for key, text in value.items() if isinstance(text, str)}


class SettingsStore:
    """The settings of this run: read once, changed in memory, written at every change.

    Args:
        path: of the file; its folder is made when first needed.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.now = load(path)

    def change(self, **values: Any) -> None:
        """Change some values and write them.

        Raises:
            SettingsError: they hold for this run but could not be written.
        """
        changed = dataclasses.replace(self.now, **values)
        if changed == self.now:
            return
        self.now = changed
        data = json.dumps(dataclasses.asdict(changed), ensure_ascii=False, indent=1).encode()
        try:
            write_atomically(self._path, data)
        except StorageError as error:
            raise SettingsError(f"settings not written: {error}", **error.details) from error
