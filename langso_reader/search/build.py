"""Building an index: all or nothing, in a folder beside the one it replaces."""

from __future__ import annotations

import json
import os
import shutil
import time
import zlib
from contextlib import suppress
from operator import length_hint
from typing import TYPE_CHECKING, Any, Final

from langso_reader.fileio import fsync_folder, naming_failures, write_atomically
from langso_reader.search.codec import DiskStorage, MemoryStorage, Segment
from langso_reader.search.draft import Draft
from langso_reader.search.errors import IndexCancelledError
from langso_reader.search.suggestions import suggestion_lines
from langso_reader.search.synonyms import Synonyms
from langso_reader.text.letters import nfc

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from langso_reader.search.model import SearchDocument

ENGINE: Final = "langso-search-1"
MANIFEST: Final = "index.json"
EXTRAS: Final = (
    "exact_words",
    "exact_counts",
    "folded_words",
    "folded_counts",
    "title_lengths",
    "keys_lengths",
    "body_lengths",
    "years",
    "facets",
    "suggestions",
    "synonyms",
)
_ABANDONED_AFTER: Final = 24 * 3600  # seconds; another process may be building right now


def gather(
    documents: Iterable[SearchDocument],
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Draft:
    """Read every document.

    Raises:
        IndexCancelledError: `cancelled` said so.
    """
    total = length_hint(documents)
    draft = Draft()
    for document in documents:
        if cancelled is not None and cancelled():
            raise IndexCancelledError("building the index was stopped")
        draft.add(document)
        if progress is not None:
            progress(len(draft), max(total, len(draft)))
    return draft


def _counts(found_in: array[int]) -> bytes:
    return " ".join(map(str, found_in)).encode()


def _extras(draft: Draft, synonyms: Synonyms, labels: Mapping[str, str]) -> dict[str, bytes]:
    words = draft.vocabulary
    return {
        "exact_words": "\n".join(words.exact.words).encode(),
        "exact_counts": _counts(words.exact.found_in),
        "folded_words": "\n".join(words.folded.words).encode(),
        "folded_counts": _counts(words.folded.found_in),
        **{f"{zone}_lengths": _counts(lengths) for zone, lengths in draft.lengths.items()},
        "years": _counts(draft.years),
        "facets": json.dumps([list(pair) for pair in draft.facets]).encode(),
        "suggestions": "\n".join(suggestion_lines(draft, labels)).encode("utf-8", "replace"),
        "synonyms": json.dumps(synonyms.as_json()).encode(),
    }


def write_segment(storage: Any, draft: Draft, synonyms: Synonyms, labels: Mapping[str, str]) -> str:
    """Write everything gathered; returns the segment's name."""
    segment = Segment(storage)
    fields = [(name, draft.terms(name)) for name in draft.fields]
    segment.write_terms([*fields, ("facet", draft.facet_terms())])
    segment.write_column("card", draft.cards)
    segment.write_column("body", draft.bodies)
    segment.write_column("exact", (exact for exact, _ in draft.streams))
    segment.write_column("folded", (folded for _, folded in draft.streams))
    extras = _extras(draft, synonyms, labels)
    segment.write_column("extras", (zlib.compress(extras[name], 1) for name in EXTRAS))
    return segment.name


def memory_index(
    documents: Iterable[SearchDocument],
    synonyms: Synonyms,
    labels: Mapping[str, str],
) -> tuple[MemoryStorage, str, int]:
    """An index in memory: its storage, segment name and number of documents."""
    draft = gather(documents)
    storage = MemoryStorage()
    return storage, write_segment(storage, draft, synonyms, labels), len(draft)


def build_index(  # noqa: PLR0913 - the border of the package, all by name
    folder: Path,
    documents: Iterable[SearchDocument],
    *,
    stamp: str,
    synonyms: Synonyms | None = None,
    labels: Mapping[str, str] | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Build an index of `documents` in `folder`, replacing what is there when it is complete.

    Close every engine that has `folder` open first: Windows cannot rename a folder in use.

    Args:
        folder: where the index shall stand; its parent is made if need be.
        documents: verified content.
        stamp: identifies the content; opening asks for the same one.
        synonyms: kept inside the index for its queries.
        labels: words for topic and need ids, offered as suggestions.
        progress: called with (documents read, documents in all).
        cancelled: asked before each document.

    Raises:
        IndexCancelledError: `cancelled` said so.
        StorageError: the disk is full, or writing is not allowed.
    """
    part = folder.with_name(f"{folder.name}.part-{os.getpid()}")
    with naming_failures(folder):
        folder.parent.mkdir(parents=True, exist_ok=True)
        sweep(folder, os.getpid())
        part.mkdir()
        try:
            draft = gather(documents, progress, cancelled)
            name = write_segment(
                DiskStorage(str(part)), draft, synonyms or Synonyms(), labels or {}
            )
            _write_manifest(part, name, len(draft), stamp)
            _replace(folder, part)
        finally:
            shutil.rmtree(part, ignore_errors=True)


def sweep(folder: Path, process: int) -> None:
    """Remove what interrupted builds of the index in `folder` left behind.

    Args:
        folder: as given to `build_index`.
        process: its own leavings go at once; those of others when they are a day old.
    """
    for leftover in folder.parent.glob(f"{folder.name}.*-*"):
        own = leftover.name.endswith(f"-{process}")
        with suppress(OSError):
            if own or time.time() - leftover.stat().st_mtime > _ABANDONED_AFTER:
                shutil.rmtree(leftover)


def checksums(folder: Path) -> dict[str, list[int]]:
    """Size and CRC-32 of every file of an index but the manifest."""
    found = {}
    for path in sorted(folder.iterdir()):
        if path.name != MANIFEST:
            data = path.read_bytes()
            found[path.name] = [len(data), zlib.crc32(data)]
    return found


def _write_manifest(folder: Path, segment: str, documents: int, stamp: str) -> None:
    for path in folder.iterdir():
        with path.open("rb+") as stream:
            os.fsync(stream.fileno())
    manifest = {
        "engine": ENGINE,
        "stamp": nfc(stamp),
        "documents": documents,
        "segment": segment,
        "files": checksums(folder),
    }
    write_atomically(folder / MANIFEST, json.dumps(manifest, indent=1).encode())


def _replace(folder: Path, part: Path) -> None:
    old = folder.with_name(f"{folder.name}.old-{os.getpid()}")
    if folder.exists():
        folder.rename(old)
    part.rename(folder)
    fsync_folder(folder.parent)
    shutil.rmtree(old, ignore_errors=True)
