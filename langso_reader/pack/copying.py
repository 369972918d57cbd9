"""Copy a pack into a part file, checked on the way and lasting when this returns."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from langso_reader.fileio import begin_writing, naming_failures
from langso_reader.pack.shelf import PART

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from langso_reader.pack.reader import Pack

EARLY = 8 << 20  # bytes between two hints to the system to begin writing


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
                pack.copy_to(_Sink(descriptor).write, progress, cancelled)
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
    return part


class _Sink:
    """Writes pieces one after the other, so that the disk works while later ones are hashed."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._begun = self._written = 0

    def write(self, piece: bytes) -> None:
        """All of `piece`; the system may take less at once."""
        view = memoryview(piece)
        while view:
            view = view[os.write(self._descriptor, view) :]
        self._written += len(piece)
        if self._written - self._begun >= EARLY:
            begin_writing(self._descriptor, self._begun, self._written - self._begun)
            self._begun = self._written
