"""Copy a pack into a part file, checked on the way and lasting when this returns."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from langso_reader.fileio import naming_failures
from langso_reader.pack.shelf import PART

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from langso_reader.pack.reader import Pack


def write_part(
    pack: Pack,
    folder: Path,
    progress: Callable[[int, int], None] | None,
    cancelled: Callable[[], bool] | None,
) -> Path:
    """Write `pack` to a part file in `folder`; nothing is left behind on failure.

    Raises:
        LangsoError: damaged source, pulled stick, full disk, or stopped.
    """
    part = folder / f"{PART}{os.getpid()}"
    try:
        with naming_failures(part), part.open("wb", buffering=0) as stream:

            def write(piece: bytes) -> None:
                view = memoryview(piece)
                while view:  # a raw file may take less than it was given
                    view = view[stream.write(view) :]

            pack.copy_to(write, progress, cancelled)
            os.fsync(stream.fileno())
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
    return part
