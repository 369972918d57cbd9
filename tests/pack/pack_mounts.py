"""Real FAT32, exFAT, small and read-only file systems in image files, where this machine allows.

Loop mounts through the kernel need its drivers and root; FUSE drivers (`fusefat`, `exfat-fuse`)
need only /dev/fuse. Where nothing works the reason is given, and the tests skip with it.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

KINDS = ("fat32", "exfat")
_MAKE = {"fat32": ["mkfs.vfat", "-F", "32"], "exfat": ["mkfs.exfat"], "ext4": ["mkfs.ext4", "-q"]}
_KERNEL = {"fat32": "vfat", "exfat": "exfat", "ext4": "ext4"}


class CannotMountError(Exception):
    """Why no image of that kind can be mounted here."""


def _run(*command: object) -> None:
    words = [str(word) for word in command]
    if shutil.which(words[0]) is None:
        raise CannotMountError(f"{words[0]} is not installed")
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        raise CannotMountError(f"{' '.join(words[:3])}: {done.stderr.strip()[:200]}")


@contextlib.contextmanager
def mounted(
    kind: str,
    folder: Path,
    *,
    megabytes: int = 64,
    read_only: bool = False,
    image: Path | None = None,
) -> Iterator[Path]:
    """A fresh (or the given) image of `kind`, mounted; unmounted at the end.

    Raises:
        CannotMountError: this machine has no way to mount it.
    """
    if os.name != "posix" or os.geteuid() != 0:
        raise CannotMountError("mounting needs root")
    folder.mkdir(parents=True, exist_ok=True)
    place = folder / "mount"
    place.mkdir(exist_ok=True)
    if image is None:
        image = folder / f"{kind}.img"
        with image.open("wb") as stream:
            stream.truncate(megabytes << 20)
        _run(*_MAKE[kind], image)
    with _attached(kind, image, place, read_only=read_only):
        yield place


@contextlib.contextmanager
def _attached(kind: str, image: Path, place: Path, *, read_only: bool) -> Iterator[None]:
    mode = "ro" if read_only else "rw"
    try:
        _run("mount", "-t", _KERNEL[kind], "-o", f"loop,{mode}", image, place)
        loop = None
    except CannotMountError:
        loop = _fuse(kind, image, place, mode)
    try:
        yield
    finally:
        _unmount(place)
        if loop is not None:
            _run("losetup", "-d", loop)


def _unmount(place: Path) -> None:
    """Unmount; other programs that look at all drives may hold it for a moment, we must not."""
    ours = [os.path.realpath(link) for link in Path("/proc/self/fd").iterdir()]
    assert not [path for path in ours if path.startswith(f"{place}/")]
    for _ in range(50):
        with contextlib.suppress(CannotMountError):
            _run("umount", place)
            return
        time.sleep(0.2)  # another process looks; there is no signal to wait for
    _run("umount", place)


def _expect_replacing(place: Path) -> None:
    """Refuse a driver that cannot put a file in the place of another (fusefat 0.3)."""
    one, other = place / "probe-1", place / "probe-2"
    one.touch()
    other.touch()
    try:
        one.replace(other)
    except FileExistsError as error:
        _unmount(place)
        raise CannotMountError("this driver cannot replace files") from error
    other.unlink()


def _fuse(kind: str, image: Path, place: Path, mode: str) -> str | None:
    """Mount by a FUSE driver; gives the loop device to let go of."""
    if kind == "fat32":
        _run("fusefat", "-o", "rw+" if mode == "rw" else "ro", image, place)
        if mode == "rw":
            _expect_replacing(place)
        return None
    if kind != "exfat":
        raise CannotMountError(f"the kernel has no {kind}")
    found = subprocess.run(
        ["losetup", "-f", "--show", image], capture_output=True, text=True, check=False
    )
    if found.returncode:
        raise CannotMountError(f"losetup: {found.stderr.strip()}")
    loop = found.stdout.strip()
    try:
        _run("mount.exfat-fuse", "-o", mode, loop, place)
    except CannotMountError:
        _run("losetup", "-d", loop)
        raise
    return loop
