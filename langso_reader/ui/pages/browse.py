"""Browse: the whole edition, narrowed by need, topic, place, platform, person and kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from langso_reader.library.browsing import Facet, FacetCount, listing, sound_filters
from langso_reader.ui import painted
from langso_reader.ui.navigation import Place
from langso_reader.ui.widgets.basics import Scroll, button, column, label, row
from langso_reader.ui.widgets.cards import kind_title
from langso_reader.ui.widgets.facets import FacetPanel
from langso_reader.ui.widgets.hits import HitList, ShownHit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QVBoxLayout

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
    """Facets on the left, articles on the right; shows one place after the other."""

    def __init__(self, context: Context) -> None:
        px = context.look.px
        super().__init__(margins=(px(24), px(22), px(24), px(24)), spacing=px(12))
        self._context = context
        self.filters: dict[str, str] = {}
        self._entries: tuple[ArticleEntry, ...] = ()
        self._panel = FacetPanel(context.look)
        self._panel.setObjectName("facets")
        self._panel.chosen.connect(self._choose)
        self.results = HitList(context)
        self.results.moreWanted.connect(self._more)
        self.results.focused.connect(lambda row: self.ensureWidgetVisible(row, 0, px(20)))
        self.body.addWidget(self._box(), 1)

    def _box(self) -> QWidget:
        px, wide = self._context.look.px, self._context.look.crowding < 175
        box = QWidget()
        line = row(box, spacing=px(28)) if wide else column(box, spacing=px(20))
        line.addLayout(self._right(), 1)
        line.insertWidget(0 if wide else 1, self._panel)
        if wide:
            self._panel.setFixedWidth(px(250))
        return box

    def _right(self) -> QVBoxLayout:
        self._title = label("", "h1", wrap=True)
        self._none = label(_tr("Chưa có bài nào như vậy. Bỏ bớt một lựa chọn."), wrap=True)
        right = column(spacing=self._context.look.px(12))
        for widget in (self._title, self._summary(), self._none, self.results):
            right.addWidget(widget)
        right.addStretch(1)
        return right

    def show_place(self, place: Place) -> None:
        """Show the articles and counts of `place` from the top."""
        self._fill(place, rest=True)
        painted.then(self, lambda: self._show_to(PART))
        self.verticalScrollBar().setValue(0)

    def prepare(self, place: Place) -> None:
        """Make what a screen holds of `place`, for `show_place` to come."""
        self._fill(place, rest=False)

    def _fill(self, place: Place, *, rest: bool) -> None:
        self.filters = sound_filters(place.filters)
        found = listing(self._context.edition, self.filters)
        self._entries = found.entries
        self._title.setText(self._heading())
        self._count.setText(_tr("{n} bài").format(n=len(found.entries)))
        self._clear.setVisible(bool(self.filters))
        self._none.setVisible(not found.entries)
        self._panel.show_facets(self._groups(found.facets), self.filters, rest=rest)
        self._show(found.entries[:FIRST], min(PART, len(found.entries)), keep=False)

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

    def _summary(self) -> QWidget:
        box = QWidget()
        line = row(box, spacing=self._context.look.px(12))
        self._count = label("", "soft")
        self._clear = button(
            _tr("Bỏ hết lựa chọn"),
            lambda: self._context.actions.open(Place("browse")),
            role="plain",
        )
        line.addWidget(self._count)
        line.addWidget(self._clear)
        line.addStretch(1)
        return box

    def _show_to(self, count: int) -> None:
        """Have the first `count` articles on the page."""
        shown = len(self.results.rows())
        self._show(self._entries[shown:count], len(self._entries), keep=True)

    def _show(self, entries: Sequence[ArticleEntry], total: int, *, keep: bool) -> None:
        hits = [self._hit(entry) for entry in entries]
        self.results.show_hits(hits, total=total, keep=keep)
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
