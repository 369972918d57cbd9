"""Reading and writing files so that a failure leaves the old file whole and has a name."""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from langso_reader.errors import DiskFullError, NoPermissionError, ReadOnlyError, StorageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}
_WIN_DISK_FULL = {39, 112}  # ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL
_WIN_WRITE_PROTECT = 19


def storage_error(error: OSError, path: Path | str) -> StorageError:
    """The named failure that an `OSError` at `path` stands for."""
    win = getattr(error, "winerror", None)
    name = str(path)
    if error.errno in _FULL or win in _WIN_DISK_FULL:
        return DiskFullError(f"no space left for {name}", path=name)
    if error.errno == errno.EROFS or win == _WIN_WRITE_PROTECT:
        return ReadOnlyError(f"{name} is write-protected", path=name)
    if error.errno in {errno.EACCES, errno.EPERM}:
        return NoPermissionError(f"no permission for {name}", path=name)
    reason = error.strerror or type(error).__name__
    return StorageError(f"{name}: {reason}", path=name, reason=reason)


@contextmanager
def naming_failures(path: Path | str) -> Iterator[None]:
    """Turn any `OSError` inside the block into the matching `StorageError`."""
    try:
        yield
    except OSError as error:
        raise storage_error(error, path) from error


def free_space(place: Path) -> int | None:
    """Bytes free where `place` lies; None when the file system does not tell.

    Raises:
        OSError: `place` is not there.
    """
    usage = shutil.disk_usage(place)
    return usage.free if usage.total else None  # some FUSE drivers answer with zeros


def begin_writing(descriptor: int, start: int, length: int) -> None:
    """Have the system begin to put these bytes onto the disk, where it can; waits for nothing.

    Linux does so when told that they will not be needed; those still on their way stay in memory.
    It spares a long wait in the `fsync` at the end, which alone makes anything lasting.
    """
    if hasattr(os, "posix_fadvise"):
        with suppress(OSError):
            os.posix_fadvise(descriptor, start, length, os.POSIX_FADV_DONTNEED)


def fsync_folder(folder: Path) -> None:
    """Make a rename in `folder` lasting; does nothing where the system has no such call."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno != errno.EINVAL:  # some FUSE file systems cannot sync a folder
            raise
    finally:
        os.close(descriptor)


def write_atomically(path: Path, data: bytes) -> None:
    """Replace `path` by `data`; after a failure at any moment the old content still stands.

    Raises:
        StorageError: or its subclass for a full disk, a missing right, a protected place.
    """
    write_stream_atomically(path, (data,))


def write_stream_atomically(path: Path, pieces: Iterable[bytes]) -> None:
    """Replace `path` by `pieces` in order, without holding them all in memory.

    Raises:
        StorageError: or its subclass for a full disk, a missing right, a protected place.
    """
    part = path.with_name(f"{path.name}.part-{os.getpid()}")
    with naming_failures(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with part.open("wb") as stream:
                for piece in pieces:
                    stream.write(piece)
                stream.flush()
                os.fsync(stream.fileno())
            part.replace(path)
        except BaseException:  # a cancelled write leaves no part file behind either
            with suppress(OSError):
                part.unlink()
            raise
        fsync_folder(path.parent)
