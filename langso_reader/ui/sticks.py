"""Notice sticks that come and go, within two seconds and without work while nothing changes.

Linux tells by itself when a file system is mounted or gone; on Windows the drive letters are asked
for once a second, which touches no drive (WM_DEVICECHANGE would run Python code for every movement
of the mouse). Only then, and now and then in case a change was not told (a card reader keeps its
letter), the drives are looked at in the background: one call to the system a drive
(`QStorageInfo`), no file on it. A hung drive blocks one background thread and nothing else: the
next look starts only when the last one came back.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Signal

from langso_reader.ui.printing_sticks import Volume, mounted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from langso_reader.ui.background import Background, Task

SETTLE_MS: Final = 300  # several file systems often come at once
LETTERS_MS: Final = 1000
ANYWAY_MS: Final = 10_000  # a look although nothing was told
UNTOLD_MS: Final = 2000  # the same where nothing can be told
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


class _Mounts(QObject):
    """The kernel's list of mounts, which is marked as urgent to read after each change."""

    def __init__(self, parent: QObject, changed: Callable[[], None]) -> None:
        super().__init__(parent)
        mounts = os.open(_MOUNTS, os.O_RDONLY | os.O_CLOEXEC)
        self.destroyed.connect(lambda: os.close(mounts))
        notifier = QSocketNotifier(mounts, QSocketNotifier.Type.Exception, self)
        notifier.activated.connect(lambda *_what: changed())


class Letters(QObject):
    """The drive letters of Windows.

    Args:
        parent: the Qt owner.
        changed: called when a letter came or went.
        letters: the letters now, as bits.
    """

    def __init__(
        self, parent: QObject, changed: Callable[[], None], letters: Callable[[], int]
    ) -> None:
        super().__init__(parent)
        self._changed, self._letters, self._known = changed, letters, letters()
        timer = QTimer(self)
        timer.timeout.connect(self.compare)
        timer.start(LETTERS_MS)

    def compare(self) -> None:
        """Call `changed` if the letters are others than at the last time."""
        before, self._known = self._known, self._letters()
        if before != self._known:
            self._changed()


def _tell(parent: QObject, changed: Callable[[], None]) -> QObject | None:
    """What calls `changed` after a drive came or went; None where the system cannot tell."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 — only this system has the call

        return Letters(parent, changed, ctypes.windll.kernel32.GetLogicalDrives)
    try:
        return _Mounts(parent, changed)
    except OSError:  # no such list here
        return None


class StickWatch(QObject):
    """Says which drives came and which went.

    Args:
        background: where the looking happens.
        look: what is plugged in now.
        tell: what calls back after a drive came or went.
    """

    arrived = Signal(object)  # Volume
    gone = Signal(object)  # Volume

    def __init__(
        self,
        background: Background,
        parent: QObject,
        look: Callable[[], list[Volume]] = plugged_in,
        tell: Callable[[QObject, Callable[[], None]], QObject | None] = _tell,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._look = look
        self._tell = tell
        self._known: dict[Path, Volume] = {}
        self._looking = self._again = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look_now)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.look_now)

    def start(self) -> None:
        """Look now and from now on."""
        told = self._tell(self, self._settle.start)
        self._timer.start(ANYWAY_MS if told else UNTOLD_MS)
        self.look_now()

    def look_now(self) -> None:
        """Look once; when a look is under way, once more after it."""
        self._again = self._looking
        if not self._looking:
            self._looking = True
            self._background.run(self._volumes, self._compare, owner=self)

    def _volumes(self, _task: Task) -> dict[Path, Volume] | None:
        try:
            return {volume.root: volume for volume in self._look()}
        except (OSError, ValueError):  # pulled while it was looked at
            return None

    def _compare(self, now: dict[Path, Volume] | None) -> None:
        self._looking = False
        if self._again or now is None:
            self._settle.start()
        if now is None:
            return
        before, self._known = self._known, now
        for root, volume in before.items():
            if root not in now:
                self.gone.emit(volume)
        for root, volume in now.items():
            if root not in before:
                self.arrived.emit(volume)
