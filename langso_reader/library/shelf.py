"""Which packs are open: the ones inside the program and the newer ones installed on this PC."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from langso_reader import paths
from langso_reader.errors import LangsoError
from langso_reader.library.edition import Edition
from langso_reader.pack.policy import Policy
from langso_reader.pack.reader import Pack

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from langso_reader.library.updates import Updates

_log = logging.getLogger(__name__)


class NoContentError(LangsoError):
    """No pack could be opened: this copy of the program has no content."""

    code = "NO_CONTENT"


def built_in(files: Iterable[Path] | None = None) -> list[Pack]:
    """The packs that ship inside the program, the newest edition of each.

    A damaged one is left out and logged: another may still be read.

    Args:
        files: the packs; those of the edition folder when None.
    """
    packs = []
    for path in sorted(paths.edition().glob("*.langso")) if files is None else files:
        try:
            packs.append(Pack.open(path, policy=Policy.builtin()))
        except LangsoError as error:
            _log.error("built-in pack %s: %s: %s", path.name, error.code, error)
    return newest(packs)


def newest(packs: Iterable[Pack]) -> list[Pack]:
    """Of each pack id the one with the highest (epoch, seq); the others are closed."""
    best: dict[str, Pack] = {}
    for pack in packs:
        other = best.get(pack.manifest.pack_id)
        if other is None:
            best[pack.manifest.pack_id] = pack
            continue
        newer = pack.manifest.edition > other.manifest.edition
        kept, dropped = (pack, other) if newer else (other, pack)
        best[pack.manifest.pack_id] = kept
        dropped.close()
    return list(best.values())


def open_shelf(extra: Path | None = None, updates: Updates | None = None) -> Edition:
    """All content that this program may show.

    Args:
        extra: a pack to show instead, unsigned allowed: for developers only.
        updates: the packs of this PC; without them only what ships inside the program.

    Raises:
        NoContentError: there is nothing to show.
        LangsoError: the refusal of `extra`.
    """
    if extra is not None:
        return Edition([Pack.open(extra, policy=Policy.dev_unsigned())])
    if updates is not None:
        return updates.open_edition()
    packs = built_in()
    if not packs:
        raise NoContentError("no pack could be opened", folder=str(paths.edition()))
    return Edition(packs)
