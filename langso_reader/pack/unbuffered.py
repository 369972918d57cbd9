"""Read a file from the device itself, not from the system's memory of what was just written.

A worn or fake stick takes every byte and gives other bytes back; only a read that passes the cache
shows it. Where the system offers no such read, its cache is at least asked to forget the file.
"""

from __future__ import annotations

import mmap
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CHUNK = 1 << 20  # a multiple of every sector size


if sys.platform == "win32":
    # Run on Windows only by its user: see docs/reliability.md for what was never run here.
    import ctypes
    from ctypes import wintypes

    _GENERIC_READ = 0x80000000
    _SHARE_READ = 1
    _OPEN_EXISTING = 3
    _NO_BUFFERING = 0x20000000
    _INVALID = ctypes.c_void_p(-1).value
    _kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    _kernel.CreateFileW.restype = wintypes.HANDLE
    _kernel.CloseHandle.argtypes = [wintypes.HANDLE]
    _kernel.ReadFile.argtypes = [
        wintypes.HANDLE,
        wintypes.LPVOID,
        wintypes.DWORD,
        ctypes.POINTER(wintypes.DWORD),
        wintypes.LPVOID,
    ]

    def read_back(path: Path) -> Iterator[bytes]:
        """The file in pieces of `CHUNK` bytes, the last one shorter.

        Raises:
            OSError: the device cannot read it.
        """
        handle = _kernel.CreateFileW(
            str(path), _GENERIC_READ, _SHARE_READ, None, _OPEN_EXISTING, _NO_BUFFERING, None
        )
        if handle == _INVALID:
            raise ctypes.WinError(ctypes.get_last_error())
        buffer = mmap.mmap(-1, CHUNK)  # page-aligned, as unbuffered reads demand
        place = (ctypes.c_char * CHUNK).from_buffer(buffer)
        got = wintypes.DWORD()
        try:
            while True:
                if not _kernel.ReadFile(handle, place, CHUNK, ctypes.byref(got), None):
                    raise ctypes.WinError(ctypes.get_last_error())
                if not got.value:
                    return
                yield buffer[: got.value]
        finally:
            _kernel.CloseHandle(handle)

else:

    def read_back(path: Path) -> Iterator[bytes]:
        """The file in pieces of `CHUNK` bytes, the last one shorter.

        Raises:
            OSError: the device cannot read it.
        """
        with mmap.mmap(-1, CHUNK) as buffer:  # page-aligned, as O_DIRECT demands
            descriptor = _open(path)
            try:
                yield from _pieces(descriptor, buffer, path)
            finally:
                os.close(descriptor)

    def _open(path: Path) -> int:
        try:
            return os.open(path, os.O_RDONLY | getattr(os, "O_DIRECT", 0))
        except OSError:  # the file system has no direct reading (tmpfs, some FUSE)
            return _open_forgetting(path)

    def _open_forgetting(path: Path) -> int:
        descriptor = os.open(path, os.O_RDONLY)
        if hasattr(os, "posix_fadvise"):
            os.fsync(descriptor)
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        return descriptor

    def _pieces(descriptor: int, buffer: mmap.mmap, path: Path) -> Iterator[bytes]:
        """Read on; where direct reading fails in the middle, go on without it."""
        done = 0
        while True:
            try:
                count = os.preadv(descriptor, [buffer], done)
            except OSError:
                if done % CHUNK or not hasattr(os, "O_DIRECT"):
                    raise
                yield from _plainly(path, done)
                return
            if not count:
                return
            yield buffer[:count]
            done += count

    def _plainly(path: Path, done: int) -> Iterator[bytes]:
        descriptor = _open_forgetting(path)
        try:
            while piece := os.pread(descriptor, CHUNK, done):
                yield piece
                done += len(piece)
        finally:
            os.close(descriptor)
