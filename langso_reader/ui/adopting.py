"""A new edition takes the place of the one on show, while people go on reading and searching."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from langso_reader.ui.background import Lane
from langso_reader.ui.pictures import PictureLoader

if TYPE_CHECKING:
    from langso_reader.library.edition import Edition
    from langso_reader.library.searching import SearchService
    from langso_reader.ui.background import Task
    from langso_reader.ui.context import Context


class Adoption(QObject):
    """Holds a new edition until the window takes it, and readies its search.

    Args:
        context: of the window; `take` changes its edition, pictures and search.
    """

    ready = Signal()  # `take` has something to give
    searchReady = Signal()  # the whole text of the new edition is searched

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._next: Edition | None = None
        self._next_search: SearchService | None = None
        self._retired: list[Edition] = []

    def offer(self, edition: Edition) -> None:
        """Keep `edition` for the window; one that was not taken yet is closed."""
        if self._next is not None:
            self._next.close()
        self._next = edition
        self.ready.emit()

    def take(self) -> bool:
        """Put the new edition into the context, if there is one; the caller draws it.

        The search goes on with the old index until the new one is ready. The old edition stays
        open until the window closes: a picture of it may be on its way.
        """
        if self._next is None:
            return False
        context = self._context
        self._retired.append(context.edition)
        context.edition, self._next = self._next, None
        context.pictures = PictureLoader(
            context.background, context.edition.picture, context.background
        )
        self._prepare_search(context.search.successor(context.edition))
        return True

    def _prepare_search(self, search: SearchService) -> None:
        self._next_search = search

        def done(_result: object) -> None:
            if self._next_search is not search:
                search.close()  # a still newer edition came meanwhile
                return
            old, self._context.search, self._next_search = self._context.search, search, None
            old.close()
            self.searchReady.emit()

        def work(task: Task) -> None:
            search.prepare(task.cancelled)

        self._context.background.run(
            work, done,
            failed=self._context.actions.explain, owner=self, lane=Lane.LONG,
        )  # fmt: skip

    def close(self) -> None:
        """Close what was kept open; called after all threads have ended."""
        for edition in (*self._retired, *([self._next] if self._next else [])):
            edition.close()
        if self._next_search is not None:
            self._next_search.close()
