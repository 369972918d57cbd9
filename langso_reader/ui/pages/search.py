"""Search: results while typing, how the query was read, facets with counts, never a dead end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from langso_reader.library.browsing import Facet, FacetCount
from langso_reader.search import Method, Sort
from langso_reader.ui.background import Lane, Task
from langso_reader.ui.navigation import Place
from langso_reader.ui.pages.browse import facet_headings, facet_title
from langso_reader.ui.widgets.basics import Grid, Scroll, button, card, clear, column, label, row
from langso_reader.ui.widgets.cards import need_card
from langso_reader.ui.widgets.facets import FacetPanel
from langso_reader.ui.widgets.listing import ResultList
from langso_reader.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from langso_reader.search import Results
    from langso_reader.ui.context import Context

SHOWN_FACETS = (Facet.KIND, Facet.NEED, Facet.TOPIC, Facet.REGION, Facet.PROVINCE)
MOST = 100  # hits; who needs more narrows by a facet


def _tr(text: str) -> str:
    return QCoreApplication.translate("Search", text)


class SearchPage(Scroll):
    """Everything about one query; `ask` changes the query without making a new page."""

    def __init__(self, context: Context, query: str) -> None:
        px = context.look.px
        super().__init__(margins=(px(24), px(22), px(24), px(24)), spacing=px(12))
        self._context = context
        self.query = query
        self._filters: dict[str, str] = {}
        self._literal = False
        self._sort = Sort.RELEVANCE
        self._task: Task | None = None
        self.results: Results | None = None
        self._build()
        self.ask(query)

    def _build(self) -> None:
        px = self._context.look.px
        box = QWidget()
        wide = self._context.look.zoom < 175
        line = row(box, spacing=px(28)) if wide else column(box, spacing=px(20))
        self._panel = FacetPanel(self._context.look)
        self._panel.chosen.connect(self._choose)
        if wide:
            self._panel.setFixedWidth(px(250))
        right = column(spacing=px(12))
        self._reading = card("note")
        row(self._reading, spacing=px(12)).setContentsMargins(px(16), px(6), px(16), px(6))
        self._reading.hide()
        self._status = label("", "soft", wrap=True)
        self._sorting = self._sort_buttons()
        head = row(spacing=px(8))
        head.addWidget(self._status, 1)
        head.addWidget(self._sorting)
        self.list = ResultList(self._context)
        self._empty = QWidget()
        column(self._empty, spacing=px(14))
        self._empty.hide()
        right.addWidget(self._reading)
        right.addLayout(head)
        right.addWidget(self.list)
        right.addWidget(self._empty)
        right.addStretch(1)
        if wide:
            line.addWidget(self._panel)
            line.addLayout(right, 1)
        else:
            line.addLayout(right, 1)
            line.addWidget(self._panel)
        self.body.addWidget(box, 1)

    def _sort_buttons(self) -> Segments:
        choices = (
            (Sort.RELEVANCE, _tr("Sát nhất")),
            (Sort.NEWEST, _tr("Mới nhất")),
            (Sort.REGION, _tr("Theo vùng")),
        )
        box = Segments(self._context.look, _tr("Thứ tự"), choices, self._sort)
        box.chosen.connect(self._order)
        return box

    def _order(self, order: Sort) -> None:
        self._sort = order
        self._run()

    def ask(self, query: str) -> None:
        """Search for something else; filters stay only while the query is being refined."""
        if not query.startswith(self.query) and not self.query.startswith(query):
            self._filters = {}
        self.query = query
        self._literal = False
        self._run()

    def again(self) -> None:
        """Search once more, when better means have become ready."""
        self._run()

    def _choose(self, facet: str, value: str) -> None:
        self._filters = {f: v for f, v in {**self._filters, facet: value}.items() if v}
        self._run()

    def _take_literally(self) -> None:
        self._literal = True
        self._run()

    def _run(self) -> None:
        if self._task is not None:
            self._task.cancel()  # a newer keystroke wins
        query, filters = self.query, dict(self._filters)
        literal, order = self._literal, self._sort

        def work(_task: Task) -> Results:
            return self._context.search.search(
                query, facets=filters, limit=MOST, literal=literal, sort=order
            )

        self._task = self._context.background.run(
            work, self._show, failed=self._context.actions.explain, owner=self, lane=Lane.SEARCH
        )

    # --- showing ------------------------------------------------------------------------------

    def _show(self, results: Results) -> None:
        self.results = results
        entries = self._context.edition.entries
        rows = [
            (entries[hit.id], hit.title_runs, hit.snippet)
            for hit in results.hits
            if hit.id in entries
        ]
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self._sorting.setVisible(len(rows) > 1)
        self._panel.show_facets(self._groups(results), self._filters)
        self._panel.setVisible(bool(rows) or bool(self._filters))
        self._show_status(results)
        self._show_reading(results)
        self._show_empty(results, empty=not rows)
        self.verticalScrollBar().setValue(0)

    def _groups(self, results: Results) -> list[tuple[str, str, list[FacetCount]]]:
        headings = facet_headings()
        groups = []
        for facet in SHOWN_FACETS:
            counts = [
                FacetCount(value, facet_title(self._context, facet, value), count)
                for value, count in results.facets.get(facet.value, ())
            ]
            groups.append((facet.value, headings[facet], counts))
        return groups

    def _show_status(self, results: Results) -> None:
        if not self.query.strip():
            text = _tr("Gõ vài chữ vào ô tìm ở trên, có dấu hay không dấu đều được.")
        elif not results.hits:
            text = ""
        elif self._context.search.ready:
            text = _tr("{n} bài").format(n=results.total)
        else:
            text = _tr("{n} bài theo tên bài. Máy đang chuẩn bị tìm trong cả nội dung…").format(
                n=results.total
            )
        self._status.setText(text)

    def _show_reading(self, results: Results) -> None:
        """Say how the query was read when that is not how it was typed."""
        layout = self._reading.layout()
        assert layout is not None  # noqa: S101 — made in `_build`
        clear(layout)
        words = {
            Method.TELEX: _tr("Đang tìm “{q}” (gõ kiểu Telex)."),
            Method.VNI: _tr("Đang tìm “{q}” (gõ kiểu VNI)."),
            Method.CORRECTED: _tr("Đang tìm “{q}” (sửa một chữ gõ nhầm)."),
        }
        text = words.get(results.reading.method)
        if text is None or not results.hits:
            self._reading.hide()
            return
        layout.addWidget(label(text.format(q=results.reading.text), wrap=True))
        if results.reading.literal_available and not self._literal:
            literal = button(_tr("Tìm đúng chữ đã gõ?"), self._take_literally, role="plain")
            layout.addWidget(literal)
        layout.addWidget(QWidget())
        self._reading.show()

    def _show_empty(self, results: Results, *, empty: bool) -> None:
        layout = self._empty.layout()
        assert layout is not None  # noqa: S101 — made in `_build`
        clear(layout)
        self._empty.setVisible(empty and bool(self.query.strip()))
        if not (empty and self.query.strip()):
            return
        context, px = self._context, self._context.look.px
        text = _tr("Chưa thấy bài nào có “{q}”.").format(q=self.query.strip()[:60])
        layout.addWidget(label(text, "h2", wrap=True))
        if self._filters:
            layout.addWidget(button(_tr("Bỏ các lựa chọn và tìm lại"), self._forget_filters))
        if results.nearest:
            layout.addWidget(label(_tr("Hay là bà con tìm:")))
            near = QWidget()
            line = row(near, spacing=px(10))
            for word in results.nearest[:4]:
                target = Place("search", word)
                line.addWidget(button(word, partial(context.actions.open, target), role="chip"))
            line.addStretch(1)
            layout.addWidget(near)
        layout.addWidget(label(_tr("Hoặc chọn một việc:")))
        needs = QWidget()
        grid = Grid(px(240), 4, px(12))
        needs.setLayout(grid)
        for need in context.edition.taxonomy.needs:
            target = Place("browse", filters=(("need", need.id),))
            grid.addWidget(need_card(context, need, partial(context.actions.open, target)))
        layout.addWidget(needs)

    def _forget_filters(self) -> None:
        self._filters = {}
        self._run()

    def focus_first(self) -> None:
        """Move from the search field into the results."""
        rows = self.list.rows()
        if rows:
            rows[0].opener.setFocus(Qt.FocusReason.TabFocusReason)
