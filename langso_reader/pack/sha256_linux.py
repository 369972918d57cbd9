"""SHA-256 by the OpenSSL of the Linux system, for a Python without it."""

from __future__ import annotations

import ctypes
import hashlib
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

NAMES = ("libcrypto.so.3", "libcrypto.so.1.1")  # of Debian 12 and Ubuntu 22.04, and before
_BYTES = 32


class _Buffer(ctypes.Structure):
    """Python's `Py_buffer`: where the bytes of an object lie."""

    _fields_ = (
        ("address", ctypes.c_void_p),
        ("owner", ctypes.c_void_p),
        ("length", ctypes.c_ssize_t),
        ("rest", ctypes.c_byte * 128),  # more than it has
    )


_open = ctypes.pythonapi.PyObject_GetBuffer
_open.argtypes = [ctypes.py_object, ctypes.POINTER(_Buffer), ctypes.c_int]
_close = ctypes.pythonapi.PyBuffer_Release
_close.argtypes = [ctypes.POINTER(_Buffer)]
_close.restype = None


def _prepared(name: str) -> ctypes.CDLL:
    library = ctypes.CDLL(name)
    library.EVP_sha256.restype = library.EVP_MD_CTX_new.restype = ctypes.c_void_p
    library.EVP_DigestInit_ex.argtypes = [ctypes.c_void_p] * 3
    library.EVP_DigestUpdate.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t]
    library.EVP_DigestFinal_ex.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]
    library.EVP_MD_CTX_free.argtypes = [ctypes.c_void_p]
    return library


def _sure(done: int) -> None:
    """Raise unless the library says that it is done."""
    if done != 1:
        raise OSError("libcrypto refuses SHA-256")


class SystemHash:
    """One running hash of the system."""

    def __init__(self, library: ctypes.CDLL) -> None:
        self._library = library
        self._context = library.EVP_MD_CTX_new()
        _sure(library.EVP_DigestInit_ex(self._context, library.EVP_sha256(), None))

    def update(self, data: bytes | memoryview, /) -> None:
        """Take the next bytes."""
        buffer = _Buffer()  # no copy: a pack is 150 MB, and a copy keeps the interpreter
        _open(data, buffer, 0)
        try:
            address, length = buffer.address, buffer.length
            _sure(self._library.EVP_DigestUpdate(self._context, address, length))
        finally:
            _close(buffer)

    def hexdigest(self) -> str:
        """The hash of all bytes so far; nothing is taken after it."""
        place = ctypes.create_string_buffer(_BYTES)
        _sure(self._library.EVP_DigestFinal_ex(self._context, place, None))
        return place.raw.hex()

    def __del__(self) -> None:
        self._library.EVP_MD_CTX_free(self._context)


def maker() -> Callable[[], SystemHash] | None:
    """What makes an empty hash; None where this system has no OpenSSL that hashes rightly."""
    for name in NAMES:
        with suppress(OSError, AttributeError):
            made = partial(SystemHash, _prepared(name))
            if made().hexdigest() == hashlib.sha256().hexdigest():
                return made
    return None
