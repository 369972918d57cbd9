"""Search: results while typing, how the query was read, facets with counts, never a dead end.

What a keystroke changes at once is kept small: the first rows, the count, the reading. Facets, the
rows further down and the help of an empty page follow when the typing pauses.
"""

from __future__ import annotations

import dataclasses
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from langso_reader.library.browsing import Facet, FacetCount
from langso_reader.library.questions import Question
from langso_reader.search import Sort
from langso_reader.ui.background import Lane, Task
from langso_reader.ui.navigation import Place
from langso_reader.ui.pages.browse import facet_headings, facet_title
from langso_reader.ui.widgets.announce import announce
from langso_reader.ui.widgets.basics import Scroll, button, column, label, row, set_icon
from langso_reader.ui.widgets.cards import kind_title
from langso_reader.ui.widgets.facets import FacetPanel
from langso_reader.ui.widgets.flow import FlowBox
from langso_reader.ui.widgets.hits import HitList, ShownHit
from langso_reader.ui.widgets.nohits import NoHits
from langso_reader.ui.widgets.reading import ReadingNote
from langso_reader.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from langso_reader.pack.manifest import ArticleEntry
    from langso_reader.search import Hit, Results
    from langso_reader.ui.context import Context

SHOWN_FACETS = (Facet.KIND, Facet.NEED, Facet.TOPIC, Facet.REGION, Facet.PROVINCE)
FIRST = 6  # rows that fit an old screen
PART = 20  # rows until "Xem thêm", and at each of its presses
PAUSE = 180  # ms without a key: the rest of the page may follow
NARROW = 175  # `Look.crowding`; from it on there is no room for facets beside the results


def _tr(text: str) -> str:
    return QCoreApplication.translate("Search", text)


def _rows(context: Context, hits: Sequence[Hit], order: Sort) -> list[ShownHit]:
    entries = context.edition.entries
    return [
        ShownHit(
            entries[hit.id],
            _kicker(context, entries[hit.id], order),
            hit.title_runs or ((hit.title, False),),
            hit.snippet or ((entries[hit.id].summary, False),),
        )
        for hit in hits
        if hit.id in entries
    ]


def _kicker(context: Context, entry: ArticleEntry, order: Sort) -> str:
    """What stands above a title: the kind, where, and the year when that is the order."""
    region = context.edition.taxonomy.titles.get(entry.region, "")
    parts = [kind_title(entry.kind, entry.form), entry.province, region]
    if order is Sort.NEWEST and entry.year:
        parts.append(_tr("dữ kiện năm {y}").format(y=entry.year))
    return " · ".join(part for part in parts if part)


class SearchPage(Scroll):
    """Everything about one query; `ask` changes the query without making a new page."""

    placeChanged = Signal(object)  # where Back should lead to from now on
    fieldWanted = Signal()  # the keyboard goes back to the search field

    def __init__(self, context: Context, place: Place) -> None:
        px = context.look.px
        super().__init__(margins=(px(24), px(22), px(24), px(24)), spacing=px(12))
        self._context = context
        self._question = Question.of(place.argument, place.filters)
        self._task: Task | None = None
        self._fetching = False
        self._opened = ""  # the article whose row gets the keyboard back
        self._scroll = 0  # pixels still to be gone down, once there are rows enough
        self.results: Results | None = None
        self.shown_query = ""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._show_rest)
        self._build()
        self.verticalScrollBar().rangeChanged.connect(self._go_on_down)
        self._run(pause=0)

    @property
    def place(self) -> Place:
        """Where Back leads to."""
        return Place("search", self._question.query, self._question.pairs)

    # --- building -----------------------------------------------------------------------------

    def _build(self) -> None:
        look = self._context.look
        px = look.px
        self._wide = look.crowding < NARROW
        self._panel = FacetPanel(look)
        self._panel.setObjectName("facets")
        self._panel.chosen.connect(self._choose)
        self._chips = FlowBox(px(8))
        self._note = ReadingNote(look)
        self._note.turned.connect(self._turn)
        self.list = HitList(self._context)
        self.list.moreWanted.connect(self._more)
        self.list.leftUpwards.connect(self.fieldWanted)
        self.list.focused.connect(self._reveal)
        self._empty = NoHits(self._context)
        self._empty.filtersDropped.connect(self._drop_filters)
        right = column(spacing=px(12))
        right.addWidget(self._note)
        right.addLayout(self._head())
        right.addWidget(self._chips)
        if not self._wide:
            right.addWidget(self._unfolded())
        right.addWidget(self.list)
        right.addWidget(self._empty)
        right.addStretch(1)
        box = QWidget()
        line = row(box, spacing=px(28))
        if self._wide:
            self._panel.setFixedWidth(px(250))
            line.addWidget(self._panel)
        line.addLayout(right, 1)
        self.body.addWidget(box, 1)

    def _head(self) -> QBoxLayout:
        px = self._context.look.px
        self._status = label("", "soft", wrap=True)
        self._status.setObjectName("searchStatus")
        choices = (
            (Sort.RELEVANCE, _tr("Sát nhất")),
            (Sort.NEWEST, _tr("Mới nhất")),
            (Sort.REGION, _tr("Theo vùng")),
        )
        self._sorting = Segments(self._context.look, _tr("Thứ tự"), choices, self._question.sort)
        self._sorting.chosen.connect(self._order)
        head = row(spacing=px(8))
        head.addWidget(self._status, 1)
        if self._wide:
            head.addWidget(self._sorting)
        else:
            self._unfold = button(_tr("Thu hẹp kết quả"), lambda: None)
            self._unfold.setObjectName("narrow")
            self._unfold.setCheckable(True)
            set_icon(self._unfold, self._context.look, "filter")
            head.addWidget(self._unfold)
        return head

    def _unfolded(self) -> QWidget:
        """Order and facets where they have no place of their own; a button shows them."""
        box = QWidget()
        inside = column(box, spacing=self._context.look.px(12))
        inside.addWidget(self._sorting)
        inside.addWidget(self._panel)
        box.hide()
        self._unfold.toggled.connect(box.setVisible)
        return box

    # --- what a person does --------------------------------------------------------------------

    def ask(self, query: str) -> None:
        """Search for something else; filters stay only while the query is being refined."""
        self._change(self._question.asked(query), pause=PAUSE)

    def typed(self) -> None:
        """The page was opened by a key, so that more keys will follow: put the rest off."""
        self._later.setInterval(PAUSE)

    def again(self) -> None:
        """Search once more, when better means have become ready."""
        self._run(pause=0)

    def _change(self, question: Question, *, pause: int = 0) -> None:
        self._question = question
        self._scroll = 0
        self._opened = ""
        self.placeChanged.emit(self.place)
        self._run(pause=pause)

    def _order(self, order: Sort) -> None:
        self._change(dataclasses.replace(self._question, sort=order))

    def _choose(self, facet: str, value: str) -> None:
        self._change(self._question.narrowed(facet, value))

    def _drop_filters(self) -> None:
        self._change(dataclasses.replace(self._question, facets=()))

    def _turn(self) -> None:
        """From the words as they were read to the words as they were typed, or back."""
        self._change(dataclasses.replace(self._question, literal=not self._question.literal))

    # --- asking the engine ---------------------------------------------------------------------

    def _run(self, *, pause: int) -> None:
        if self._task is not None:
            self._task.cancel()  # a newer keystroke wins
        self._fetching = False
        self._later.stop()
        self._later.setInterval(pause)
        question, context = self._question, self._context

        def work(_task: Task) -> Results:
            return context.search.search(question, limit=FIRST)

        self._task = context.background.run(
            work, self._show, failed=context.actions.explain, owner=self, lane=Lane.SEARCH
        )

    def _fetch(self, *, focus: bool) -> None:
        """The rows after the ones on screen, up to the end of the part."""
        question, context = self._question, self._context
        shown = len(self.list.rows())
        wanted = PART - shown % PART
        self._fetching = True

        def work(_task: Task) -> Results:
            return context.search.search(question, limit=wanted, offset=shown)

        def done(results: Results) -> None:
            self._fetching = False
            self.list.show_hits(
                _rows(self._context, results.hits, self._question.sort),
                total=results.total,
                keep=True,
            )
            if focus:
                self.list.focus_row(shown)
            self._focus_opened()
            self._go_on_down()

        self._task = context.background.run(
            work, done, failed=context.actions.explain, owner=self, lane=Lane.SEARCH
        )

    def _more(self) -> None:
        self._fetch(focus=True)

    # --- showing -------------------------------------------------------------------------------

    def _show(self, results: Results) -> None:
        """The answer to a keystroke."""
        self.results = results
        self.shown_query = results.query
        hits = _rows(self._context, results.hits, self._question.sort)
        self.list.show_hits(hits, total=min(results.total, len(hits)))
        self.list.setVisible(bool(hits))
        self._show_status(results)
        self._note.show_reading(results, literal=self._question.literal)
        self._empty.setVisible(False)
        if not self._scroll:
            self.verticalScrollBar().setValue(0)
        self._focus_opened()
        self._later.start()

    def _show_rest(self) -> None:
        """What may wait until the typing pauses."""
        results = self.results
        if results is None or results.query != self._question.query:
            return
        shown = len(self.list.rows())
        self._sorting.setVisible(shown > 1 and self._context.search.ready)
        self._sorting.set_value(self._question.sort)
        self._show_facets(results)
        if not shown:
            self._empty.show_help(results, filtered=bool(self._question.facets))
        elif shown < results.total:
            self._fetch(focus=False)
        announce(self, self._status.text() or _tr("Chưa thấy bài nào"))

    def _show_facets(self, results: Results) -> None:
        headings, chosen = facet_headings(), dict(self._question.facets)
        groups = []
        for facet in SHOWN_FACETS:
            counts = [
                FacetCount(value, facet_title(self._context, facet, value), count)
                for value, count in results.facets.get(facet.value, ())
            ]
            groups.append((facet.value, headings[facet], counts))
        self._panel.show_facets(groups, chosen)
        something = any(counts for _, _, counts in groups)
        (self._panel if self._wide else self._unfold).setVisible(something)
        self._chips.show_widgets(
            [self._chip(facet, value) for facet, value in self._question.facets]
        )

    def _chip(self, facet: str, value: str) -> QPushButton:
        """What was chosen; a press lets it go."""
        title = facet_title(self._context, facet, value)
        name = _tr("Bỏ lựa chọn: {t}").format(t=title)
        chip = button(title, partial(self._choose, facet, ""), role="chip", name=name, tip=name)
        set_icon(chip, self._context.look, "close", size=16)
        chip.setProperty("facet", f"{facet}={value}")
        return chip

    def _show_status(self, results: Results) -> None:
        if not self._question.query.strip():
            text = _tr("Gõ vài chữ vào ô tìm ở trên, có dấu hay không dấu đều được.")
        elif not results.total:
            text = ""
        elif self._context.search.ready:
            text = _tr("{n} bài").format(n=results.total)
        else:
            text = _tr("{n} bài theo tên bài. Máy đang chuẩn bị tìm trong cả nội dung…").format(
                n=results.total
            )
        self._status.setText(text)

    # --- keyboard and scrolling ----------------------------------------------------------------

    def focus_first(self) -> None:
        """Move from the search field into the results."""
        self.list.focus_row(0)

    def return_to(self, article_id: str) -> None:
        """Give the keyboard back to the result that was opened, as soon as its row is there."""
        self._opened = article_id
        self._focus_opened()

    def _focus_opened(self) -> None:
        for shown in self.list.rows():
            if self._opened and shown.entry_id == self._opened:
                self._opened = ""
                shown.opener.setFocus(Qt.FocusReason.BacktabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes from the results back to the search field."""
        if event.key() == Qt.Key.Key_Escape:
            self.fieldWanted.emit()
        else:
            super().keyPressEvent(event)

    def _reveal(self, widget: QWidget) -> None:
        px = self._context.look.px
        self.ensureWidgetVisible(widget, px(20), px(40))

    @property
    def scrolled(self) -> int:
        """How far down the results are, in pixels."""
        return self._scroll or self.verticalScrollBar().value()

    def scroll_to(self, position: int) -> None:
        """Go to where the reader was, as soon as there are rows enough."""
        self._scroll = position
        self._go_on_down()

    def _go_on_down(self) -> None:
        bar = self.verticalScrollBar()
        if not self._scroll or self.results is None:
            return
        if bar.maximum() >= self._scroll:
            bar.setValue(self._scroll)
            self._scroll = 0
        elif len(self.list.rows()) >= self.results.total:
            bar.setValue(bar.maximum())  # fewer results than before
            self._scroll = 0
        elif not self._fetching and not self._later.isActive():
            self._fetch(focus=False)
