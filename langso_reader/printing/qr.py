"""QR codes as drawings."""

from __future__ import annotations

import io
from functools import lru_cache

import segno

_MASK = 0  # a chequerboard; to find the best of the eight takes 10 ms a code, and all can be read


@lru_cache(maxsize=512)
def svg(address: str) -> bytes | None:
    """The QR code of `address` as SVG; None when the address is too long for one."""
    try:
        code = segno.make_qr(address, error="m", boost_error=False, mask=_MASK)
    except segno.DataOverflowError:
        return None
    stream = io.BytesIO()
    code.save(stream, kind="svg", border=0, xmldecl=False, svgclass=None, lineclass=None)
    return stream.getvalue()
