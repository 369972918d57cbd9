"""A long list shown a part at a time: quick to appear, and nothing is out of reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from langso_reader.ui.navigation import article
from langso_reader.ui.widgets.basics import button, clear, column
from langso_reader.ui.widgets.cards import ResultRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from langso_reader.pack.manifest import ArticleEntry
    from langso_reader.ui.context import Context

PART = 20

Runs = tuple[tuple[str, bool], ...]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Listing", text)


class ResultList(QWidget):
    """Rows of articles, twenty at a time."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._layout: QVBoxLayout = column(self, spacing=context.look.px(12))
        self._rest: list[tuple[ArticleEntry, Runs, Runs]] = []

    def show_rows(self, rows: Sequence[tuple[ArticleEntry, Runs, Runs]]) -> None:
        """Show (entry, title runs, snippet runs); empty runs show the entry's own words."""
        clear(self._layout)
        self._rest = list(rows)
        self._show_part()

    def rows(self) -> list[ResultRow]:
        """The rows on screen, in order."""
        found = (self._layout.itemAt(i).widget() for i in range(self._layout.count()))
        return [widget for widget in found if isinstance(widget, ResultRow)]

    def _show_part(self) -> None:
        first = self._layout.count()
        part, self._rest = self._rest[:PART], self._rest[PART:]
        for entry, title, snippet in part:
            self._layout.addWidget(self._row(entry, title, snippet))
        if self._rest:
            text = _tr("Xem thêm {n} bài").format(n=len(self._rest))
            self._layout.addWidget(button(text, self._more))
        self._layout.addStretch(1)
        if first and first < self._layout.count():
            widget = self._layout.itemAt(first).widget()
            if isinstance(widget, ResultRow):
                widget.opener.setFocus()

    def _more(self) -> None:
        for _ in range(2):  # the button and the stretch below it
            item = self._layout.takeAt(self._layout.count() - 1)
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._show_part()

    def _row(self, entry: ArticleEntry, title: Runs, snippet: Runs) -> ResultRow:
        actions = self._context.actions
        return ResultRow(
            self._context,
            entry,
            title=title,
            snippet=snippet,
            opened=lambda: actions.open(article(entry.id)),
            added=lambda: self._toggle(entry.id),
        )

    def _toggle(self, article_id: str) -> None:
        self._context.actions.toggle_print(article_id)
        for widget in self.rows():
            if widget.entry_id == article_id:
                widget.refresh()
                widget.add_button.setFocus()
