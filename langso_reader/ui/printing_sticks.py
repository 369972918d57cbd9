"""Sticks that are plugged in now, as places to save a PDF."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QStorageInfo

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOUNTS: Final = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
_WINDOWS_REMOVABLE: Final = 2  # DRIVE_REMOVABLE
_BLOCKS: Final = Path("/sys/class/block")


@dataclass(frozen=True, slots=True)
class Volume:
    """A mounted drive.

    Attributes:
        root: where it is mounted.
        name: its label as the system shows it.
        removable: the system says that it can be pulled; None when it does not say.
        writable: files can be put on it.
    """

    root: Path
    name: str = ""
    removable: bool | None = None
    writable: bool = True

    @property
    def title(self) -> str:
        """How to name it to people: its label, with the letter that Windows shows."""
        letter = self.root.drive
        if self.name and letter:
            return f"{self.name} ({letter})"
        return self.name or letter or self.root.name


def sticks(volumes: Iterable[Volume]) -> list[Volume]:
    """Those of the drives that are sticks to write on; where the system is silent, by place."""
    return [v for v in volumes if v.writable and _is_stick(v)]


def _is_stick(volume: Volume) -> bool:
    if volume.removable is not None:
        return volume.removable
    return f"{volume.root.as_posix()}/".startswith(_MOUNTS)


def _says_removable(root: str, device: str) -> bool | None:
    """What the system says of a drive."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 — only this system has the call

        return bool(ctypes.windll.kernel32.GetDriveTypeW(root) == _WINDOWS_REMOVABLE)
    block = _BLOCKS / Path(device).name
    if not device.startswith("/dev/") or not block.exists():
        return None
    path = block.resolve()
    flags = (path / "removable", path.parent / "removable")
    says = [flag.read_text().strip() == "1" for flag in flags if flag.is_file()]
    return any(says) or "/usb" in str(path)


def mounted() -> list[Volume]:
    """The drives of this machine."""
    return [
        Volume(
            root=Path(info.rootPath()),
            name=info.name(),
            removable=_says_removable(info.rootPath(), bytes(info.device().data()).decode()),
            writable=not info.isReadOnly(),
        )
        for info in QStorageInfo.mountedVolumes()
        if info.isValid() and info.isReady()
    ]


def free_name(folder: Path, name: str) -> Path:
    """A place in `folder` for a file called `name` that replaces nothing: "Tap-in (2).pdf"."""
    path = folder / name
    number = 2
    while path.exists():
        path = folder / f"{Path(name).stem} ({number}){Path(name).suffix}"
        number += 1
    return path
