"""A file read at chosen places by several threads, with calm names for its failures."""

from __future__ import annotations

import errno
import os
import stat
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Self

from langso_reader.fileio import storage_error
from langso_reader.pack.errors import CorruptError, NotAPackError, SourceGoneError

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from langso_reader.errors import LangsoError

_GONE = {errno.ENODEV, errno.ENXIO, errno.ENOTCONN, errno.ESTALE, errno.ENOENT, errno.ENOTDIR}
# NOT_READY, DEV_NOT_EXIST, UNEXP_NET_ERR, NETNAME_DELETED, NO_SUCH_DEVICE, FILE_INVALID,
# DEVICE_NOT_CONNECTED
_WIN_GONE = {21, 55, 59, 64, 433, 1006, 1167}


def read_failure(error: OSError, path: Path, name: str = "") -> LangsoError:
    """The named failure behind an `OSError` while reading `path`.

    Args:
        error: what the system said.
        path: the pack's file.
        name: the file inside the pack that was wanted, if any.
    """
    gone = error.errno in _GONE or getattr(error, "winerror", None) in _WIN_GONE
    if gone or not is_there(path):
        return SourceGoneError(f"{path} is gone", path=str(path), file=path.name)
    if error.errno == errno.EIO:  # a bad sector: this page is lost, the others are not
        return CorruptError(f"{path}: unreadable {name}", file=path.name, name=name or path.name)
    return storage_error(error, path)


def is_there(path: Path) -> bool:
    """True when the system can still see `path`; a pulled stick answers with any error."""
    try:
        path.stat()
    except OSError:
        return False
    return True


class FileSource:
    """One open regular file; `read_at` may be called from any thread."""

    def __init__(self, path: Path) -> None:
        """Open `path`.

        Raises:
            NotAPackError: a folder, pipe or device stands there.
            SourceGoneError: nothing stands there.
            StorageError: the system refused.
        """
        self.path = path
        self._lock = threading.Lock()
        try:
            # A pipe under our name must not hang the program: look before opening.
            regular = stat.S_ISREG(path.stat().st_mode)
            self._fd = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0)) if regular else -1
            self.size = os.fstat(self._fd).st_size if regular else 0
        except OSError as error:
            raise read_failure(error, path) from error
        if not regular:
            raise NotAPackError(f"{path} is not a regular file", file=path.name)

    def read_at(self, offset: int, length: int, name: str = "") -> bytes:
        """At most `length` bytes from `offset`; fewer only at the end of the file.

        Raises:
            SourceGoneError: the stick was pulled.
            CorruptError: the disk cannot read this place; carries `name`.
        """
        parts: list[bytes] = []
        try:
            while length > 0:
                part = self._read_once(offset, length)
                if not part:
                    break
                parts.append(part)
                offset += len(part)
                length -= len(part)
        except OSError as error:
            raise read_failure(error, self.path, name) from error
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def read_exactly(self, offset: int, length: int, name: str = "") -> bytes:
        """The `length` bytes from `offset`.

        Raises:
            SourceGoneError: the stick was pulled.
            CorruptError: the disk cannot read this place, or the file ends in it; carries `name`.
        """
        raw = self.read_at(offset, length, name)
        if len(raw) == length:
            return raw
        if not is_there(self.path):
            raise SourceGoneError(f"{self.path} is gone", path=str(self.path), file=self.path.name)
        raise CorruptError(f"{self.path}: {name} is cut", file=self.path.name, name=name)

    def _read_once(self, offset: int, length: int) -> bytes:
        if self._fd < 0:
            raise OSError(errno.ENODEV, "closed")
        if hasattr(os, "pread"):
            return os.pread(self._fd, length, offset)
        with self._lock:
            os.lseek(self._fd, offset, os.SEEK_SET)
            return os.read(self._fd, length)

    def close(self) -> None:
        """Let go of the file; later reads fail as if it were gone."""
        with self._lock:
            descriptor, self._fd = self._fd, -1
        if descriptor >= 0:
            with suppress(OSError):  # nothing was written through it; a pulled stick says EIO here
                os.close(descriptor)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
