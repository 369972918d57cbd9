"""What both frozen programs run: the reader, or `langso-pack` when called by that name.

One frozen program does for both, because the code of `langso-pack` is all in the reader anyway. On
Linux `langso-pack` is two lines of shell; on Windows it is a second starter, since a program with a
window has no console to print to.
"""

from __future__ import annotations

import gc
import os
import sys

gc.disable()  # nothing of a start is garbage; the reader says itself when to collect

import frozen_start  # noqa: E402

AS_PACK = "--as-langso-pack"
# How the reader starts helpers of its own, see `langso_reader/processes.py`.
AS_TYPESETTER = "--as-typesetter"
AS_INDEXER = "--as-indexer"


def main() -> int:
    """Start the program that was called."""
    frozen_start.quicken_dataclasses()
    called = os.path.basename(sys.argv[0]).lower()  # noqa: PTH119 — `pathlib` takes its time
    if AS_TYPESETTER in sys.argv[1:2]:
        gc.enable()
        from langso_reader.printing.press_process import main as typesetter  # noqa: PLC0415

        return typesetter()
    if AS_INDEXER in sys.argv[1:2]:
        from langso_reader.library.indexing import main as indexer  # noqa: PLC0415

        return indexer()
    if AS_PACK in sys.argv[1:2]:
        del sys.argv[1]
    elif not called.startswith("langso-pack"):
        frozen_start.open_qt()
        from langso_reader.__main__ import main as reader  # noqa: PLC0415 — one of the two

        return reader()
    gc.enable()
    from langso_reader.cli.pack import main as pack  # noqa: PLC0415 — one of the two

    return pack()


if __name__ == "__main__":
    sys.exit(main())
