"""Home: "Hôm nay bà con muốn làm gì?", new stories, bricks, and what there is to print."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from langso_reader.library import browsing
from langso_reader.ui.navigation import article, browse
from langso_reader.ui.widgets.basics import Grid, Scroll, button, column, label, row, set_icon
from langso_reader.ui.widgets.cards import brick_card, kind_title, need_card, story_card

if TYPE_CHECKING:
    from langso_reader.ui.context import Context
    from langso_reader.ui.navigation import Place

_SHELF = (
    ("bulletin", "megaphone"),
    ("leaflet", "leaflet"),
    ("poster", "poster"),
    ("quiz", "quiz"),
    ("lesson", "lesson"),
    ("scam", "shield"),
    ("term", "book"),
    ("guide", "help"),
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Home", text)


class HomePage(Scroll):
    """The first page."""

    def __init__(self, context: Context) -> None:
        px = context.look.px
        super().__init__(margins=(px(24), px(16), px(24), px(12)), spacing=px(10))
        self._context = context
        self.body.addWidget(label(_tr("Hôm nay bà con muốn làm gì?"), "h1", wrap=True))
        self.body.addWidget(self._needs())
        self.body.addWidget(self._middle())
        self._shelf()
        self.body.addStretch(1)

    def show_place(self, _place: Place) -> None:
        """Show the page from the top; there is one Home only."""
        self.verticalScrollBar().setValue(0)

    def _needs(self) -> QWidget:
        px = self._context.look.px
        box = QWidget()
        grid = Grid(px(250), 4, px(14))
        box.setLayout(grid)
        for need in self._context.edition.taxonomy.needs:
            target = browse(need=need.id)
            grid.addWidget(
                need_card(self._context, need, partial(self._context.actions.open, target))
            )
        return box

    def _middle(self) -> QWidget:
        """Stories and bricks: side by side where there is room, else one below the other."""
        px = self._context.look.px
        box = QWidget()
        wide = self._context.look.crowding <= 125
        line = row(box, spacing=px(28)) if wide else column(box, spacing=px(20))
        line.addLayout(self._stories(), 64)
        line.addLayout(self._bricks(), 36)
        return box

    def _stories(self) -> QVBoxLayout:
        px = self._context.look.px
        part = column(spacing=px(4))
        count = self._context.edition.count("story")
        more = _tr("Xem cả {n} câu chuyện").format(n=count)
        part.addLayout(self._heading(_tr("Câu chuyện mới"), more, "story"))
        grid = Grid(px(232), 3, px(16))
        for entry in browsing.newest_stories(self._context.edition, 3):
            target = article(entry.id)
            grid.addWidget(
                story_card(self._context, entry, partial(self._context.actions.open, target))
            )
        part.addLayout(grid)
        part.addStretch(1)
        return part

    def _bricks(self) -> QVBoxLayout:
        px = self._context.look.px
        part = column(spacing=px(4))
        count = self._context.edition.count("platform")
        more = _tr("Xem cả {n}").format(n=count)
        part.addLayout(self._heading(_tr("Viên gạch số"), more, "platform"))
        grid = Grid(px(190), 2, px(10))
        titles = self._context.edition.taxonomy.need
        for entry in browsing.main_bricks(self._context.edition, 6):
            need = titles.get(entry.needs[0]) if entry.needs else None
            target = article(entry.id)
            grid.addWidget(
                brick_card(
                    self._context,
                    entry.name or entry.title,
                    need.short if need else "",
                    partial(self._context.actions.open, target),
                )
            )
        part.addLayout(grid)
        part.addStretch(1)
        return part

    def _heading(self, title: str, more: str, kind: str) -> QHBoxLayout:
        """A heading with the way to all of its kind at the right."""
        target = browse(kind=kind)
        line = row()
        line.addWidget(label(title, "h2"))
        line.addStretch(1)
        widget = button(more, lambda: self._context.actions.open(target), role="plain")
        widget.setAccessibleName(f"{title}: {more}")
        set_icon(widget, self._context.look, "arrow-right", self._context.look.palette.action, 18)
        widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow after the words
        line.addWidget(widget)
        return line

    def _shelf(self) -> None:
        """What there is to print and use, by kind."""
        px = self._context.look.px
        have = {e.kind for e in self._context.edition.entries.values()}
        have |= {e.form for e in self._context.edition.entries.values()}
        shown = [(kind, icon) for kind, icon in _SHELF if kind in have]
        if not shown:
            return
        self.body.addWidget(label(_tr("In ra và dùng ngay"), "h2"))
        box = QWidget()
        one_line = self._context.look.crowding <= 110
        line = row(box, spacing=px(9)) if one_line else Grid(px(210), 4, px(9))
        if not one_line:
            box.setLayout(line)
        for kind, icon in shown:
            target = browse(kind=kind)
            widget = button(
                kind_title(kind, kind), partial(self._context.actions.open, target), role="chip"
            )
            set_icon(widget, self._context.look, icon, self._context.look.palette.jade, 20)
            line.addWidget(widget)
        self.body.addWidget(box)
