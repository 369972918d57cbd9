"""The articles that someone gathers for a meeting, in their order, kept between two starts."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING

from langso_reader.errors import StorageError
from langso_reader.fileio import write_atomically

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_log = logging.getLogger(__name__)
MOST = 200


class Basket:
    """Ids of articles, each once.

    Args:
        path: where the set is kept; None keeps it in memory only.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._ids: list[str] = self._load()

    def _load(self) -> list[str]:
        if self._path is None:
            return []
        try:
            data = json.loads(self._path.read_bytes())
        except FileNotFoundError:
            return []
        except (OSError, ValueError, RecursionError) as error:
            _log.info("the kept print set is unreadable: %s", error)
            return []
        if not isinstance(data, list):
            return []
        return list(dict.fromkeys(item for item in data if isinstance(item, str)))[:MOST]

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)

    def __contains__(self, article_id: str) -> bool:
        return article_id in self._ids

    def toggle(self, article_id: str) -> bool:
        """Put in or take out; True when it is in now. A full set takes nothing more."""
        if article_id in self._ids:
            self._ids.remove(article_id)
        elif len(self._ids) < MOST:
            self._ids.append(article_id)
        self._save()
        return article_id in self._ids

    def replace(self, ids: Iterable[str]) -> None:
        """A new order or a new set."""
        self._ids = list(dict.fromkeys(ids))[:MOST]
        self._save()

    def _save(self) -> None:
        if self._path is None:
            return
        try:
            write_atomically(self._path, json.dumps(self._ids).encode())
        except StorageError as error:
            _log.info("the print set is not kept: %s", error)  # it still holds for this run
