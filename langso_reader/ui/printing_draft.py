"""What was chosen on the print page, kept while people go elsewhere and between two starts."""

from __future__ import annotations

import dataclasses
import logging
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from langso_reader.errors import LangsoError
from langso_reader.printing import Duplex, SavedSet, load_set, save_set

if TYPE_CHECKING:
    from pathlib import Path

    from langso_reader.ui.background import Background, Task
    from langso_reader.ui.context import Context

_log = logging.getLogger(__name__)
FILE: Final = "current.json"
_PAUSE_MS: Final = 800


class Draft(QObject):
    """The options of the set and of single articles; lives as long as the program."""

    def __init__(self, background: Background, path: Path) -> None:
        super().__init__(background)
        self._background, self._path = background, path
        self._single: dict[str, SavedSet] = {}
        self._set: SavedSet | None = self._load()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._write)

    def _load(self) -> SavedSet | None:
        if not self._path.is_file():
            return None
        try:
            return load_set(self._path)
        except LangsoError as error:
            _log.info("the kept options of the print page are unreadable: %s", error)
            return None

    def get(self, single: str) -> SavedSet | None:
        """What was chosen last for one article, or for the set when `single` is empty."""
        return self._single.get(single) if single else self._set

    def keep(self, single: str, chosen: SavedSet) -> None:
        """Remember; the set is also written, when nothing has changed for a moment."""
        if single:
            self._single[single] = chosen
            return
        self._set = chosen
        self._timer.start()

    def flush(self) -> None:
        """Write at once what waits to be written."""
        if self._timer.isActive():
            self._timer.stop()
            self._write()

    def _write(self) -> None:
        path, chosen = self._path, self._set
        if chosen is None:
            return

        def work(_task: Task) -> None:
            save_set(path, chosen)

        def failed(error: LangsoError) -> None:
            _log.info("the options of the print page are not kept: %s", error)

        self._background.run(work, failed=failed)


def draft_of(context: Context) -> Draft:
    """The one draft of this program."""
    found: list[Draft] = list(context.background.findChildren(Draft))
    return found[0] if found else Draft(context.background, context.paths.sets / FILE)


def opening_set(context: Context, single: str) -> SavedSet:
    """What the print page shows when it is opened."""
    ids = (single,) if single else tuple(context.print_set)
    kept = draft_of(context).get(single)
    if kept is None:
        kept = SavedSet(mono=True, duplex=Duplex.NONE)
    if not kept.commune:  # staff may have named it after the draft was begun
        kept = dataclasses.replace(kept, commune=context.settings.now.commune)
    known = tuple(i for i in ids if i in context.edition.entries)
    return dataclasses.replace(kept, ids=known)
