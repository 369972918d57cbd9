"""Update: what is in use and whether it is sound, what a stick brings, a stick for others, log."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from langso_reader.library.packstate import counts
from langso_reader.ui import update_words as words
from langso_reader.ui.found import Work
from langso_reader.ui.widgets.basics import (
    Grid,
    Scroll,
    button,
    card,
    clear,
    column,
    label,
    picture_label,
    row,
)
from langso_reader.ui.widgets.stickbanner import Progress
from langso_reader.ui.widgets.stickcards import StickCards
from langso_reader.ui.widgets.updatecards import NextVillage, log_card

if TYPE_CHECKING:
    from langso_reader.library.carrying import StickPlan
    from langso_reader.library.packstate import Overview, PackState
    from langso_reader.pack.reader import Pack
    from langso_reader.ui.context import Context


def _tr(text: str) -> str:
    return QCoreApplication.translate("Update", text)


class UpdatePage(Scroll):
    """Draws itself anew whenever something about packs and sticks changes."""

    def __init__(self, context: Context) -> None:
        px = context.look.px
        super().__init__(margins=(px(24), px(22), px(24), px(24)), spacing=px(22))
        self._context = context
        self._updating = context.updating
        self._overview: Overview | None = None  # until the background has looked
        self._plan: StickPlan | None = None
        self._working = False
        self.body.addWidget(label(_tr("Cập nhật nội dung"), "h1"))
        self._top = StickCards(context)
        self.body.addWidget(self._top)
        cards = QWidget()
        self._cards = Grid(px(420), 2, px(22))
        cards.setLayout(self._cards)
        self.body.addWidget(cards)
        self._log = column()
        self.body.addLayout(self._log)
        self.body.addStretch(1)
        self._updating.changed.connect(self._renew)
        self._renew()

    def _renew(self) -> None:
        self._draw()
        if self._updating.work in {Work.INSTALL, Work.STICK} and not self._working:
            self.verticalScrollBar().setValue(0)  # its progress and its end are shown there
        self._working = self._updating.work is not None
        unknown = self._overview is None
        if (self._updating.work is None or unknown) and not self._updating.closed:
            packs, updates = self._context.edition.packs, self._updating.updates
            run, failed = self._context.background.run, self._context.actions.explain
            run(lambda _: updates.overview(packs), self._took_overview, failed=failed, owner=self)
            run(lambda _: updates.stick_plan(), self._took_plan, failed=failed, owner=self)

    def _took_overview(self, overview: Overview) -> None:
        self._overview = overview
        self._draw()

    def _took_plan(self, plan: StickPlan) -> None:
        self._plan = plan
        self._draw()

    def _draw(self) -> None:
        buttons: list[QPushButton] = list(self.findChildren(QPushButton))
        name = next((each.objectName() for each in buttons if each.hasFocus()), "")
        for layout in (self._cards, self._log):
            clear(layout)
        self._top.draw(self._plan)
        states = {state.pack_id: state for state in self._overview.packs} if self._overview else {}
        packs = [self._pack(p, states.get(p.manifest.pack_id)) for p in self._context.edition.packs]
        packs.insert(1, NextVillage(self._context, self._plan))  # always in the first row
        for frame in packs:
            self._cards.addWidget(frame)
        if self._overview and self._overview.log:
            self._log.addWidget(log_card(self._context.look, self._overview.log))
        again: list[QPushButton] = list(self.findChildren(QPushButton, name)) if name else []
        for widget in again[-1:]:  # the old one of that name is still to be deleted
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- in use ---------------------------------------------------------------------------------

    def _pack(self, pack: Pack, state: PackState | None) -> QFrame:
        look, manifest = self._context.look, pack.manifest
        frame = card()
        inside = column(frame, margin=look.px(22), spacing=look.px(10))
        inside.addWidget(label(_tr("Đang dùng"), "h2"))
        inside.addWidget(label(f"{manifest.title} {manifest.label}", "h3", wrap=True))
        inside.addWidget(label(words.origin(pack.signature_info), wrap=True))
        number = counts(manifest.articles)
        kept: dict[str, int] = {k: number[k] for k in ("story", "platform") if k in number}
        text = _tr("Phát hành {date} · {counts}").format(
            date=words.date(manifest.created),
            counts=words.nouns(kept or number).replace(", ", " · "),
        )
        inside.addWidget(label(text, wrap=True))
        if self._updating.work is Work.CHECK:
            inside.addWidget(Progress(look, self._updating))
            return frame
        if state is not None:
            inside.addLayout(self._state_line(state))
        inside.addWidget(self._pack_ways(state))
        inside.addStretch(1)
        return frame

    def _state_line(self, state: PackState) -> QVBoxLayout:
        look = self._context.look
        text, good = words.state(state, dt.datetime.now().astimezone())
        color = look.palette.jade_dark if good else look.palette.action_dark
        line = row(spacing=look.px(8))
        icon = picture_label("check" if good else "warning", look.px(20), color)
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        said = label(text, "good" if good else "bad", wrap=True)
        said.setObjectName("state")
        line.addWidget(said, 1)
        return line  # type: ignore[return-value]

    def _pack_ways(self, state: PackState | None) -> QWidget:
        box = QWidget()
        px = self._context.look.px
        ways = (
            row(box, spacing=px(12))
            if self._context.look.crowding <= 110
            else Grid(px(240), 2, px(12))
        )
        if isinstance(ways, Grid):
            box.setLayout(ways)
        idle = self._updating.work is None and not self._updating.closed
        check = button(_tr("Kiểm tra lại"), self._updating.check)
        check.setObjectName("check")
        found = [check]
        if state is not None and state.previous:
            text = _tr("Quay về bản {label}").format(label=state.previous)
            back = button(text, partial(self._updating.backAsked.emit, state))
            back.setObjectName("rollback")
            found.append(back)
        if state is not None and state.set_aside is not None:
            newer, file = state.set_aside
            text = _tr("Dùng lại bản {label}").format(label=newer)
            again = button(text, partial(self._updating.use_again, file))
            again.setObjectName("useAgain")
            found.append(again)
        for widget in found:
            widget.setEnabled(idle)
            ways.addWidget(widget)
        if not isinstance(ways, Grid):
            ways.addStretch(1)
        return box
