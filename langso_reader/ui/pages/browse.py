"""Browse: the whole edition, narrowed by need, topic, place, platform, person and kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from langso_reader.library.browsing import Facet, FacetCount, listing, sound_filters
from langso_reader.ui.navigation import Place
from langso_reader.ui.widgets.basics import Scroll, button, column, label, row
from langso_reader.ui.widgets.cards import kind_title
from langso_reader.ui.widgets.facets import FacetPanel
from langso_reader.ui.widgets.hits import HitList, ShownHit

if TYPE_CHECKING:
    from langso_reader.pack.manifest import ArticleEntry
    from langso_reader.ui.context import Context

FIRST = 6  # rows that a screen holds; those below are made when these are painted
PART = 20  # rows until "Xem thêm", and at each of its presses


def _tr(text: str) -> str:
    return QCoreApplication.translate("Browse", text)


def facet_headings() -> dict[str, str]:
    """The heading of each facet, in the order of the screen."""
    return {
        Facet.KIND: _tr("Loại"),
        Facet.NEED: _tr("Nhu cầu"),
        Facet.TOPIC: _tr("Chủ đề"),
        Facet.REGION: _tr("Vùng"),
        Facet.PROVINCE: _tr("Tỉnh, thành phố"),
        Facet.PLATFORM: _tr("Viên gạch số"),
        Facet.PERSON: _tr("Ai đã làm"),
    }


def facet_title(context: Context, facet: str, value: str) -> str:
    """A chosen value in words."""
    if facet == Facet.KIND:
        return kind_title(value, value)
    if facet == Facet.PLATFORM:
        entry = context.edition.entries.get(value)
        return (entry.name or entry.title) if entry else value
    return context.edition.taxonomy.titles.get(value, value)


class BrowsePage(Scroll):
    """Facets on the left, articles on the right."""

    def __init__(self, context: Context, place: Place) -> None:
        px = context.look.px
        super().__init__(margins=(px(24), px(22), px(24), px(24)), spacing=px(12))
        self._context = context
        self.filters = sound_filters(place.filters)
        found = listing(context.edition, self.filters)
        box = QWidget()
        wide = context.look.zoom < 175
        line = row(box, spacing=px(28)) if wide else column(box, spacing=px(20))
        panel = FacetPanel(context.look)
        panel.setObjectName("facets")
        if wide:
            panel.setFixedWidth(px(250))
        panel.chosen.connect(self._choose)
        panel.show_facets(self._groups(found.facets), self.filters)
        right = column(spacing=px(12))
        right.addWidget(label(self._heading(), "h1", wrap=True))
        right.addWidget(self._summary(len(found.entries)))
        self._entries = found.entries
        self.results = HitList(context)
        self.results.moreWanted.connect(self._more)
        self.results.focused.connect(lambda row: self.ensureWidgetVisible(row, 0, px(20)))
        self._show_to(FIRST, total=min(PART, len(found.entries)))
        QTimer.singleShot(0, self, lambda: self._show_to(PART))
        if not found.entries:
            right.addWidget(label(_tr("Chưa có bài nào như vậy. Bỏ bớt một lựa chọn."), wrap=True))
        right.addWidget(self.results)
        right.addStretch(1)
        if wide:
            line.addWidget(panel)
            line.addLayout(right, 1)
        else:
            line.addLayout(right, 1)
            line.addWidget(panel)
        self.body.addWidget(box, 1)

    def _groups(
        self, facets: dict[Facet, tuple[FacetCount, ...]]
    ) -> list[tuple[str, str, list[FacetCount]]]:
        groups = []
        for facet, heading in facet_headings().items():
            counts = [
                FacetCount(c.value, facet_title(self._context, facet, c.value), c.count)
                for c in facets[Facet(facet)]
            ]
            groups.append((str(facet), heading, counts))
        return groups

    def _heading(self) -> str:
        titles = [facet_title(self._context, f, v) for f, v in self.filters.items()]
        return " · ".join(titles) or _tr("Tất cả nội dung")

    def _summary(self, count: int) -> QWidget:
        box = QWidget()
        line = row(box, spacing=self._context.look.px(12))
        line.addWidget(label(_tr("{n} bài").format(n=count), "soft"))
        if self.filters:
            clear_all = button(
                _tr("Bỏ hết lựa chọn"),
                lambda: self._context.actions.open(Place("browse")),
                role="plain",
            )
            line.addWidget(clear_all)
        line.addStretch(1)
        return box

    def _show_to(self, count: int, *, total: int = 0) -> None:
        """Have the first `count` articles on the page; `total` says more if there are more."""
        shown = len(self.results.rows())
        hits = [self._hit(entry) for entry in self._entries[shown:count]]
        self.results.show_hits(hits, total=total or len(self._entries), keep=True)
        self.results.load_pictures()

    def _hit(self, entry: ArticleEntry) -> ShownHit:
        kicker = [kind_title(entry.kind, entry.form), entry.province]
        words = " · ".join(part for part in kicker if part)
        return ShownHit(entry, words, ((entry.title, False),), ((entry.summary, False),))

    def _more(self) -> None:
        shown = len(self.results.rows())
        self._show_to(shown + PART)
        self.results.focus_row(shown)

    def _choose(self, facet: str, value: str) -> None:
        filters = {**self.filters, facet: value}
        kept = tuple((f, v) for f, v in filters.items() if v)
        self._context.actions.open(Place("browse", filters=kept))
