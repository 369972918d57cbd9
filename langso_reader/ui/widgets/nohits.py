"""When nothing was found: the nearest spelling, the needs, words that the content does hold."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from langso_reader.ui.navigation import Place, browse
from langso_reader.ui.widgets.basics import Grid, button, column, label
from langso_reader.ui.widgets.cards import need_card
from langso_reader.ui.widgets.flow import FlowBox

if TYPE_CHECKING:
    from langso_reader.search import Results
    from langso_reader.ui.context import Context

TOPICS = 8
LONGEST = 60  # characters of a query that are repeated


def _tr(text: str) -> str:
    return QCoreApplication.translate("NoHits", text)


class NoHits(QWidget):
    """Help on an empty page of results; built when it is first needed."""

    filtersDropped = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._built = False
        self.hide()

    def _build(self) -> None:
        px = self._context.look.px
        whole = column(self, spacing=px(14))
        self._said = label("", "h2", wrap=True)
        self._drop = button(_tr("Bỏ các lựa chọn và tìm lại"), self.filtersDropped.emit)
        self._drop.setObjectName("dropFilters")
        self._near_words = label(_tr("Hay là bà con tìm:"))
        self._near = FlowBox(px(10))
        self._dropping = FlowBox(0)
        self._dropping.show_widgets([self._drop])
        self._advice = label(_tr("Thử ít chữ hơn, hoặc chữ khác cùng nghĩa."), "soft", wrap=True)
        for widget in (self._said, self._advice, self._dropping, self._near_words, self._near):
            whole.addWidget(widget)
        whole.addWidget(label(_tr("Chọn một việc:"), "h3"))
        whole.addWidget(self._needs())
        whole.addWidget(label(_tr("Hoặc một chủ đề có nhiều bài:"), "h3"))
        topics = FlowBox(px(10))
        topics.show_widgets(
            [
                button(title, partial(self._context.actions.open, browse(topic=topic)), role="chip")
                for topic, title in self._topics()
            ]
        )
        whole.addWidget(topics)
        self._built = True

    def _needs(self) -> QWidget:
        px, context = self._context.look.px, self._context
        box = QWidget()
        grid = Grid(px(240), 4, px(12))
        box.setLayout(grid)
        for need in context.edition.taxonomy.needs:
            grid.addWidget(
                need_card(context, need, partial(context.actions.open, browse(need=need.id)))
            )
        return box

    def _topics(self) -> list[tuple[str, str]]:
        """(id, title) of the topics with most articles."""
        counted = Counter(t for e in self._context.edition.entries.values() for t in e.topics)
        titles = self._context.edition.taxonomy.titles
        return [(t, titles[t]) for t, _ in counted.most_common() if t in titles][:TOPICS]

    def show_help(self, results: Results, *, filtered: bool) -> None:
        """Help someone whose query found nothing.

        Args:
            results: the empty answer, with the nearest spellings.
            filtered: facets were chosen; without them there may be something.
        """
        if not self._built:
            self._build()
        typed = results.query.strip()
        shown = typed if len(typed) <= LONGEST else f"{typed[:LONGEST]}…"
        self._said.setText(_tr("Chưa thấy bài nào có “{q}”.").format(q=shown))
        self._said.setVisible(bool(typed))
        self._advice.setVisible(bool(typed))
        self._dropping.setVisible(filtered)
        open_place = self._context.actions.open
        near = [
            button(word, partial(open_place, Place("search", word)), role="chip")
            for word in results.nearest[:4]
        ]
        self._near.show_widgets(near)
        self._near_words.setVisible(bool(near))
        self.show()
