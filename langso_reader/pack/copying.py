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
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with naming_failures(part):
            descriptor = os.open(part, flags, 0o644)
            try:
                pack.copy_to(lambda piece: _write(descriptor, piece), progress, cancelled)
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
    return part


def _write(descriptor: int, piece: bytes) -> None:
    """All of `piece`; the system may take less at once."""
    view = memoryview(piece)
    while view:
        view = view[os.write(descriptor, view) :]
