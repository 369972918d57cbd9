"""Building the index of an edition: in this process, or in one of its own beside a window.

Two threads of Python take turns so slowly that a page which opens while an index is being built
takes five to ten times as long. What the other process reads is pinned by the hashes of manifests
that were verified here.
"""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from langso_reader import processes
from langso_reader.errors import LangsoError
from langso_reader.library.searching import index_stamp

if TYPE_CHECKING:
    from collections.abc import Callable

    from langso_reader.library.edition import Edition
    from langso_reader.search import SearchEngine

    Cancelled = Callable[[], bool]

_log = logging.getLogger(__name__)
OPTION: Final = "--as-indexer"  # of the frozen program, see packaging/program.py
_MODULE: Final = "langso_reader.library.indexing"
_LOOK_SECONDS: Final = 0.05  # how often it is looked whether to stop
_NICENESS: Final = 10  # on one processor the window goes first


def build(edition: Edition, folder: Path, cancelled: Cancelled | None = None) -> None:
    """Build the index of `edition` in `folder`.

    Raises:
        IndexCancelledError: `cancelled` said so.
        LangsoError: the content cannot be read or the index not be written.
    """
    from langso_reader.library.documents import documents  # noqa: PLC0415
    from langso_reader.search import Synonyms, build_index  # noqa: PLC0415

    build_index(
        folder, documents(edition), synonyms=Synonyms.parse(edition.synonyms()),
        labels=edition.taxonomy.titles, stamp=index_stamp(edition), cancelled=cancelled,
    )  # fmt: skip


def in_memory(edition: Edition) -> SearchEngine:
    """An index where none can be written.

    Raises:
        LangsoError: the content cannot be read.
    """
    from langso_reader.library.documents import documents  # noqa: PLC0415
    from langso_reader.search import SearchEngine, Synonyms  # noqa: PLC0415

    return SearchEngine.in_memory(
        documents(edition), synonyms=Synonyms.parse(edition.synonyms()),
        labels=edition.taxonomy.titles,
    )  # fmt: skip


def build_apart(edition: Edition, folder: Path, cancelled: Cancelled | None = None) -> bool:
    """Build the index in a process of its own; False when that did not go well.

    Raises:
        IndexCancelledError: `cancelled` said so.
    """
    from langso_reader.search import IndexCancelledError  # noqa: PLC0415
    from langso_reader.search.build import sweep  # noqa: PLC0415

    packs = [(str(pack.path), pack.identity) for pack in edition.packs]
    try:
        process = processes.start(processes.command(_MODULE, OPTION))
    except OSError as error:  # a strict system
        _log.warning("the index gets no process of its own: %s", error)
        return False
    with process:  # leaving it closes its streams and waits
        _tell(process, json.dumps([str(folder), packs]))
        stopped = _wait(process, cancelled)
    if process.returncode == 0:
        return True
    sweep(folder, process.pid)
    if stopped:
        raise IndexCancelledError("building the index was stopped")
    _log.warning("building the index apart ended with %s", process.returncode)
    return False


def _tell(process: subprocess.Popen[bytes], question: str) -> None:
    assert process.stdin is not None  # noqa: S101 — asked for when it was started
    with suppress(OSError):  # it has just died: its exit code will tell
        process.stdin.write(question.encode())
        process.stdin.close()


def _wait(process: subprocess.Popen[bytes], cancelled: Cancelled | None) -> bool:
    """Wait for its end; True when it was ended because somebody asked to stop."""
    while True:
        try:
            process.wait(timeout=_LOOK_SECONDS)
        except subprocess.TimeoutExpired:
            if cancelled is None or not cancelled():
                continue
            process.kill()
            return True
        return False


def main() -> int:
    """Build what standard input names as JSON: `[folder, [[pack file, its identity], …]]`."""
    from langso_reader.library.edition import Edition  # noqa: PLC0415
    from langso_reader.pack.policy import Policy  # noqa: PLC0415
    from langso_reader.pack.reader import Pack  # noqa: PLC0415

    processes.offer_itself()
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    folder, packs = json.loads(sys.stdin.buffer.read())
    try:
        opened = [Pack.open(Path(path), policy=Policy.pinned(named)) for path, named in packs]
        build(Edition(opened), Path(folder))
    except LangsoError as error:
        _log.warning("%s: %s", error.code, error)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
