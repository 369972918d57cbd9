"""Give memory that is free back to the system, where the C library would keep it.

After a large block was freed (a picture, a PDF), glibc takes the next ones of up to that size from
its heap and keeps up to twice as much free at its end; what stands between stays for ever. A
window that is open all day would hold some 25 MB more than it uses.
"""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_TRIM_THRESHOLD: Final = -1  # names of malloc.h
_MMAP_THRESHOLD: Final = -3
_LARGE: Final = 128 * 1024  # bytes; what glibc begins with, kept from now on


@cache
def _trim() -> Callable[[int], int] | None:
    """`malloc_trim`, after the thresholds were fixed; None where there is no glibc."""
    if not sys.platform.startswith("linux"):
        return None
    import ctypes  # noqa: PLC0415 — not for the first window

    library = ctypes.CDLL(None)
    if not hasattr(library, "malloc_trim"):
        return None
    for threshold in (_TRIM_THRESHOLD, _MMAP_THRESHOLD):
        library.mallopt(threshold, _LARGE)
    found: Callable[[int], int] = library.malloc_trim
    return found


def give_back() -> None:
    """Give free memory back; takes some milliseconds."""
    trim = _trim()
    if trim is not None:
        trim(0)
