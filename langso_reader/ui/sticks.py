"""Notice sticks that come and go, by looking every two seconds in the background.

Looking costs one call to the system a drive (`QStorageInfo`), touches no file on it, and works the
same on Windows and Linux. A hung drive blocks one background thread and nothing else: the next look
starts only when the last one came back. Windows could tell by itself (WM_DEVICECHANGE), but the
filter for that would run Python code for every movement of the mouse; two seconds are soon enough.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from langso_reader.ui.printing_sticks import Volume, mounted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from langso_reader.ui.background import Background, Task

LOOK_MS: Final = 2000
PLACES: Final = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
_MOUNTS: Final = Path("/proc/self/mounts")


def plugged_in(places: Sequence[str] = PLACES) -> list[Volume]:
    """The drives that may bring packs; one that can only be read is among them.

    On Windows those that the system calls removable. Elsewhere the place decides: card readers and
    USB hard disks do not always say what they are, and a system that itself runs from a stick does.

    Args:
        places: beginnings of paths where the system mounts what is plugged in.
    """
    volumes = {volume.root: volume for volume in (*_unlisted(places), *mounted())}
    return [volume for volume in volumes.values() if _is_stick(volume, places)]


def _is_stick(volume: Volume, places: Sequence[str]) -> bool:
    if sys.platform == "win32":
        return bool(volume.removable)
    return f"{volume.root.as_posix()}/".startswith(tuple(places))


def _unlisted(places: Sequence[str]) -> list[Volume]:
    """What Qt leaves out on Linux: drives whose driver does not tell their size (some FUSE)."""
    if not sys.platform.startswith("linux"):
        return []
    lines = (line.split() for line in _MOUNTS.read_text(encoding="utf-8").splitlines())
    found = []
    for words in lines:
        place = words[1].encode().decode("unicode_escape").encode("latin-1").decode()
        if words[2].startswith("fuse") and f"{place}/".startswith(tuple(places)):
            root = Path(place)
            found.append(Volume(root, root.name, writable="rw" in words[3].split(",")))
    return found


class StickWatch(QObject):
    """Says which drives came and which went.

    Args:
        background: where the looking happens.
        look: what is plugged in now.
    """

    arrived = Signal(object)  # Volume
    gone = Signal(object)  # Volume

    def __init__(
        self,
        background: Background,
        parent: QObject,
        look: Callable[[], list[Volume]] = plugged_in,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._look = look
        self._known: dict[Path, Volume] = {}
        self._looking = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look_now)

    def start(self) -> None:
        """Look now and from now on."""
        self._timer.start()
        self.look_now()

    def look_now(self) -> None:
        """Look once, unless the last look has not come back."""
        if not self._looking:
            self._looking = True
            self._background.run(self._volumes, self._compare, owner=self)

    def _volumes(self, _task: Task) -> dict[Path, Volume] | None:
        try:
            return {volume.root: volume for volume in self._look()}
        except (OSError, ValueError):  # pulled while it was looked at: the next look tells
            return None

    def _compare(self, now: dict[Path, Volume] | None) -> None:
        self._looking = False
        if now is None:
            return
        before, self._known = self._known, now
        for root, volume in before.items():
            if root not in now:
                self.gone.emit(volume)
        for root, volume in now.items():
            if root not in before:
                self.arrived.emit(volume)
