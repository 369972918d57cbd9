"""Temporary folders of these tests lie in memory where the system has such a place.

The code under test calls fsync for every installation; on a busy disk that would make these tests
ten times slower and prove nothing more. The long runs and the mounted images use real files.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

MEMORY = Path("/dev/shm")  # noqa: S108 - only ever used through tempfile


@pytest.fixture
def tmp_path(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    if not MEMORY.is_dir():
        yield tmp_path_factory.mktemp("pack")
        return
    with tempfile.TemporaryDirectory(dir=MEMORY, prefix="langso-") as name:
        yield Path(name)
