"""SHA-256 for much data, as quick as this PC can.

`hashlib` is quick where Python has OpenSSL (4 to 5 times quicker than Python's own, and it lets go
of the interpreter's lock). The bundle for Windows leaves OpenSSL out for its size; there the
system's own "Cryptography API: Next Generation" takes its place, with the processor's help too.
"""

from __future__ import annotations

import hashlib
import sys
from importlib.util import find_spec
from typing import Protocol


class Hash(Protocol):
    """What `hashlib.sha256()` gives, as far as it is used here."""

    def update(self, data: bytes | memoryview, /) -> None:
        """Take the next bytes."""

    def hexdigest(self) -> str:
        """The hash of all bytes so far; nothing is taken after it."""


if sys.platform == "win32" and find_spec("_hashlib") is None:
    import ctypes
    from ctypes import wintypes
    from functools import cache

    _BYTES = 32
    _cng = ctypes.WinDLL("bcrypt")
    _cng.BCryptCreateHash.argtypes = [
        wintypes.HANDLE,
        ctypes.POINTER(wintypes.HANDLE),
        *(wintypes.LPVOID, wintypes.ULONG) * 2,
        wintypes.ULONG,
    ]
    _cng.BCryptHashData.argtypes = [
        wintypes.HANDLE,
        ctypes.c_char_p,
        wintypes.ULONG,
        wintypes.ULONG,
    ]
    _cng.BCryptFinishHash.argtypes = [
        wintypes.HANDLE,
        ctypes.c_char_p,
        wintypes.ULONG,
        wintypes.ULONG,
    ]
    _cng.BCryptDestroyHash.argtypes = [wintypes.HANDLE]

    def _sure(status: int) -> None:
        """Raise unless the system says that it is done."""
        if status:
            raise OSError(f"bcrypt.dll: status {status & 0xFFFFFFFF:#x}")

    @cache
    def _algorithm() -> wintypes.HANDLE:
        handle = wintypes.HANDLE()
        _sure(_cng.BCryptOpenAlgorithmProvider(ctypes.byref(handle), "SHA256", None, 0))
        return handle

    class _SystemHash:
        """One running hash of the system."""

        def __init__(self) -> None:
            self._handle = wintypes.HANDLE()
            _sure(
                _cng.BCryptCreateHash(_algorithm(), ctypes.byref(self._handle), None, 0, None, 0, 0)
            )

        def update(self, data: bytes | memoryview, /) -> None:
            whole = bytes(data)  # no copy of what is bytes already
            _sure(_cng.BCryptHashData(self._handle, whole, len(whole), 0))

        def hexdigest(self) -> str:
            place = ctypes.create_string_buffer(_BYTES)
            _sure(_cng.BCryptFinishHash(self._handle, place, _BYTES, 0))
            return place.raw.hex()

        def __del__(self) -> None:
            _cng.BCryptDestroyHash(self._handle)

    def sha256() -> Hash:
        """An empty hash, ready for `update`."""
        return _SystemHash()

else:

    def sha256() -> Hash:
        """An empty hash, ready for `update`."""
        return hashlib.sha256()


def hexdigest(data: bytes) -> str:
    """The SHA-256 of `data` as 64 hexadecimal digits."""
    running = sha256()
    running.update(data)
    return running.hexdigest()
