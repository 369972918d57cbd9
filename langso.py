# -*- coding: utf-8 -*-
"""Start Làng số Reader, or test it, with nothing but Python: `python3 langso.py --help`.

This file keeps to words that every Python since 2.7 can read, so that an old one gets a sentence
instead of a syntax error. Everything else stands in `tools/start/` and uses the standard library
only.
"""

# ruff: noqa: UP009, ANN001, ANN201, ANN202, PTH100, PTH120 — for the old Pythons above

import os
import sys

OLDEST = (3, 11)
NEWEST = (3, 14)

WRONG_VERSION = (
    "Làng số cần Python %(oldest)s đến %(newest)s; máy này vừa dùng Python %(this)s.\n"
    "Cài bản mới hơn, hoặc gọi thẳng bản đã có: python%(oldest)s langso.py\n"
    "Làng số Reader needs Python %(oldest)s to %(newest)s; this is Python %(this)s.\n"
    "Install a supported one, or name it: python%(oldest)s langso.py\n"
)
WRONG_BITS = (
    "Làng số cần Python bản 64-bit; bản vừa dùng là 32-bit.\n"
    "Làng số Reader needs a 64-bit Python; this one has 32 bits.\n"
)


def _dotted(version):
    return ".".join(str(part) for part in version[:2])


def refusal(version, largest):
    """Say why this Python cannot run the project; an empty text if it can.

    Args:
        version: `sys.version_info`.
        largest: `sys.maxsize`.
    """
    if not OLDEST <= tuple(version[:2]) <= NEWEST:
        return WRONG_VERSION % {
            "oldest": _dotted(OLDEST),
            "newest": _dotted(NEWEST),
            "this": _dotted(version),
        }
    return WRONG_BITS if largest <= 2**32 else ""


def _search_here():
    """Look for modules in this folder, not in PYTHONPATH: that may hide the standard library."""
    listed = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    foreign = {os.path.abspath(part) for part in listed if part}
    here = os.path.dirname(os.path.abspath(__file__))
    sys.path[:] = [here] + [part for part in sys.path if part not in foreign]


def main(argv):
    """Check this Python, then do what the arguments say."""
    reason = refusal(sys.version_info, sys.maxsize)
    if reason:
        sys.stderr.write(reason)
        return 1
    _search_here()
    from tools.start.commands import main as start  # noqa: PLC0415 — too new for an old Python

    return start(argv)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
