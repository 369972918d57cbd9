"""The built-in edition: made from `data/` when the sources or the builder have changed."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from tools.start import children, places
from tools.start.say import StopError, say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Whatever decides the bytes of a pack. The window and the search are not among it.
_BUILDER = ("content", "pack", "printing", "publish", "text")


def _inputs() -> Iterator[Path]:
    yield from (path for path in places.DATA.rglob("*") if path.is_file())
    for part in _BUILDER:
        yield from (places.ROOT / "langso_reader" / part).rglob("*.py")
    yield places.LOCK


def fingerprint() -> str:
    """Names, sizes and times of all inputs in one hash: no file is opened at a usual start."""
    lines = []
    for path in _inputs():
        state = path.stat()
        name = path.relative_to(places.ROOT).as_posix()
        lines.append(f"{name} {state.st_size} {state.st_mtime_ns}\n")
    return hashlib.sha256("".join(sorted(lines)).encode()).hexdigest()


def _is_fresh(now: str) -> bool:
    try:
        return places.EDITION.is_file() and places.EDITION_STAMP.read_text("ascii") == now
    except OSError:
        return False


def ensure(*, force: bool = False) -> None:
    """Make `build/edition/langso.langso` if it is not the one of today's sources.

    It carries no signature: it is trusted because it lies inside the program's own folder.

    Raises:
        StopError: a source is wrong; `langso-pack` has said which and where.
    """
    now = fingerprint()
    if not force and _is_fresh(now):
        return
    say("Dựng bản nội dung từ data/", "Building the edition from data/")
    places.EDITION.parent.mkdir(parents=True, exist_ok=True)
    places.EDITION_STAMP.unlink(missing_ok=True)
    out = ["-o", str(places.EDITION), "--dev-unsigned", "--cache", str(places.PICTURES)]
    line = children.python_line("-m", "langso_reader.cli.pack", "build", str(places.DATA), *out)
    if children.run(line):
        raise StopError(
            "Chưa dựng được bản nội dung; lý do ở dòng trên.",
            "The edition could not be built; the line above says why.",
        )
    places.EDITION_STAMP.write_text(now, encoding="ascii")
