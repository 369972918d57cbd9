"""One installer at a time, and patience with programs that hold a file for a moment."""

from __future__ import annotations

import errno
import os
import sys
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, TypeVar

from langso_reader.fileio import naming_failures
from langso_reader.pack.errors import FileBusyError, InstallingError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

T = TypeVar("T")
TRIES = 10
PAUSE = 1.5  # seconds; ten tries take 15 s at most, which is what antivirus needs for 150 MB
_HELD = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}
# ACCESS_DENIED, SHARING_VIOLATION, LOCK_VIOLATION
_WIN_BUSY = {5, 32, 33}


@contextmanager
def exclusive(path: Path) -> Iterator[None]:
    """Hold the lock file at `path`; the system lets go of it when the process dies.

    Raises:
        InstallingError: another process (or thread) holds it.
        StorageError: the file cannot be made.
    """
    with naming_failures(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        try:
            _lock(descriptor)
        except OSError as error:
            if error.errno in _HELD:
                raise InstallingError(f"{path} is held", path=str(path)) from None
            # A network drive without locks: the fresh file names still keep installs apart.
        yield
    finally:
        with suppress(OSError):
            _unlock(descriptor)
        with suppress(OSError):
            os.close(descriptor)


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


def is_busy(error: OSError) -> bool:
    """True when another program holds the file just now."""
    return error.errno in {errno.EBUSY, errno.ETXTBSY} or getattr(error, "winerror", 0) in _WIN_BUSY


def patiently(
    work: Callable[[], T], path: Path, *, sleep: Callable[[float], None] = time.sleep
) -> T:
    """Do `work`, again and again while another program holds the file.

    Args:
        work: a short step such as a rename; runs in a background thread, never in the window's.
        path: the file, for the sentence.
        sleep: waits for so many seconds.

    Raises:
        FileBusyError: still held after all tries.
        OSError: any other failure, at once.
    """
    for attempt in range(1, TRIES + 1):
        try:
            return work()
        except OSError as error:
            if not is_busy(error):
                raise
            if attempt == TRIES:
                raise FileBusyError(f"{path} is busy", path=str(path), file=path.name) from error
            sleep(PAUSE)
    raise AssertionError("unreachable")
