"""SHA-256 for much data, as quick as this PC can.

`hashlib` is quick where Python has OpenSSL (4 to 8 times quicker than Python's own, and it lets go
of the interpreter's lock). The bundles leave OpenSSL out for its size; there the system's own takes
its place, with the processor's help too: "Cryptography API: Next Generation" of Windows, and the
OpenSSL that most Linux systems have.
"""

from __future__ import annotations

import hashlib
import sys
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

LITTLE = 256 << 10  # bytes


class Hash(Protocol):
    """What `hashlib.sha256()` gives, as far as it is used here."""

    def update(self, data: bytes | memoryview, /) -> None:
        """Take the next bytes."""

    def hexdigest(self) -> str:
        """The hash of all bytes so far; nothing is taken after it."""


@cache
def _maker() -> Callable[[], Hash]:
    if find_spec("_hashlib") is None:
        if sys.platform == "win32":
            from langso_reader.pack import sha256_windows  # noqa: PLC0415 — only there

            return sha256_windows.SystemHash
        if sys.platform == "linux":
            from langso_reader.pack import sha256_linux  # noqa: PLC0415 — only there

            return sha256_linux.maker() or hashlib.sha256
    return hashlib.sha256


def sha256() -> Hash:
    """An empty hash for much data, ready for `update`; the first one may take 10 ms."""
    return _maker()()


def hexdigest(data: bytes) -> str:
    """The SHA-256 of `data` as 64 hexadecimal digits.

    A little, as the pictures of a start, is not worth loading the system's.
    """
    quick = len(data) > LITTLE or _maker.cache_info().currsize
    running = sha256() if quick else hashlib.sha256()
    running.update(data)
    return running.hexdigest()
