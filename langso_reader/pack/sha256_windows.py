"""SHA-256 by Windows' "Cryptography API: Next Generation", for a Python without OpenSSL."""

from __future__ import annotations

import sys

if sys.platform == "win32":  # so that the checker of types skips it elsewhere
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

    class SystemHash:
        """One running hash of the system."""

        def __init__(self) -> None:
            self._handle = wintypes.HANDLE()
            _sure(
                _cng.BCryptCreateHash(_algorithm(), ctypes.byref(self._handle), None, 0, None, 0, 0)
            )

        def update(self, data: bytes | memoryview, /) -> None:
            """Take the next bytes."""
            whole = bytes(data)  # no copy of what is bytes already
            _sure(_cng.BCryptHashData(self._handle, whole, len(whole), 0))

        def hexdigest(self) -> str:
            """The hash of all bytes so far; nothing is taken after it."""
            place = ctypes.create_string_buffer(_BYTES)
            _sure(_cng.BCryptFinishHash(self._handle, place, _BYTES, 0))
            return place.raw.hex()

        def __del__(self) -> None:
            _cng.BCryptDestroyHash(self._handle)
