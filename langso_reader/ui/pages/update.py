"""Update: what is in use and whether it is sound, what a stick brings, a stick for others, log."""

from __future__ import annotations

import datetime as dt
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QPushButton, QVBoxLayout, QWidget

from langso_reader.library.packstate import counts
from langso_reader.ui import update_words as words
from langso_reader.ui.found import ASKED, Found, Work
from langso_reader.ui.navigation import Place
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
    set_icon,
)
from langso_reader.ui.widgets.stickbanner import Progress
from langso_reader.ui.widgets.updatecards import NextVillage, log_card

if TYPE_CHECKING:
    from langso_reader.library.carrying import StickPlan
    from langso_reader.library.packstate import Overview, PackState
    from langso_reader.pack.reader import Pack
    from langso_reader.pack.sticks import Offer, StickReport
    from langso_reader.ui.context import Context

MOST_REFUSALS = 3  # told of one stick
MOST_TITLES = 60  # of one list; a first edition has hundreds


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
        self._unfolded = False
        self.body.addWidget(label(_tr("Cập nhật nội dung"), "h1"))
        self._top = column(spacing=px(14))
        self.body.addLayout(self._top)
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
        for layout in (self._top, self._cards, self._log):
            clear(layout)
        self._draw_top()
        states = {state.pack_id: state for state in self._overview.packs} if self._overview else {}
        for pack in self._context.edition.packs:
            self._cards.addWidget(self._pack(pack, states.get(pack.manifest.pack_id)))
        self._cards.addWidget(NextVillage(self._context, self._plan))
        if self._overview and self._overview.log:
            self._log.addWidget(log_card(self._context.look, self._overview.log))
        again: list[QPushButton] = list(self.findChildren(QPushButton, name)) if name else []
        for widget in again[-1:]:  # the old one of that name is still to be deleted
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what a stick brings --------------------------------------------------------------------

    def _draw_top(self) -> None:
        if self._updating.work is Work.INSTALL:
            found = self._updating.found.get(self._updating.source or Path())
            self._top.addWidget(self._installing(found))
            return
        shown = False
        for found in self._updating.found.values():
            self._top.addWidget(self._offer(found) if found.offers else self._no_offer(found))
            shown = True
        if not shown and not self._updating.closed:
            self._top.addWidget(self._invitation())

    def _green(self, icon: str, title: str) -> tuple[QFrame, QVBoxLayout]:
        look = self._context.look
        frame = card("note")
        frame.setAccessibleName(title)
        inside = column(frame, margin=look.px(22), spacing=look.px(10))
        line = row(spacing=look.px(12))
        line.addWidget(picture_label(icon, look.px(28), look.palette.jade_dark))
        line.addWidget(label(title, "h2", wrap=True), 1)
        inside.addLayout(line)
        return frame, inside

    def _invitation(self) -> QFrame:
        frame, inside = self._green("usb", _tr("Cắm USB có bản mới vào máy"))
        text = _tr("Máy tự thấy USB, nói rõ có gì mới và ai ký, rồi bà con bấm một nút.")
        inside.addWidget(label(text, wrap=True))
        inside.addLayout(self._choose_row())
        return frame

    def _choose_row(self) -> QVBoxLayout:
        line = row(spacing=self._context.look.px(12))
        choose = button(_tr("Chọn tệp…"), self._choose, tip=_tr("Chọn một tệp .langso trên máy"))
        choose.setObjectName("chooseFile")
        set_icon(choose, self._context.look, "folder")
        line.addWidget(choose)
        line.addStretch(1)
        return line  # type: ignore[return-value]

    def _choose(self) -> None:
        title, kinds = _tr("Chọn gói nội dung"), _tr("Gói Làng số (*.langso)")
        file, _kind = QFileDialog.getOpenFileName(self, title, "", kinds)
        if file:
            self._updating.open_file(Path(file))

    def _offer(self, found: Found) -> QFrame:
        stick = found.volume is not None
        title = words.offer_title(found.name, found.offers, stick=stick)
        frame, inside = self._green("usb" if stick else "document", title)
        for offer in found.offers:
            self._describe(inside, offer, named=len(found.offers) > 1)
        line = row(spacing=self._context.look.px(12))
        go = button(
            words.button(found.offers), partial(self._updating.install, found), role="primary"
        )
        go.setObjectName("install")
        line.addWidget(go)
        text = _tr("Thu gọn") if self._unfolded else _tr("Xem có gì thay đổi")
        fold = button(text, self._fold)
        fold.setObjectName("fold")
        set_icon(fold, self._context.look, "arrow-up" if self._unfolded else "arrow-down")
        line.addWidget(fold)
        line.addStretch(1)
        inside.addLayout(line)
        self._refusals(inside, found)
        return frame

    def _refusals(self, inside: QVBoxLayout, found: Found) -> None:
        """Why other packs are not offered, and the way to accept a commune's key."""
        for refused in found.worrying[:MOST_REFUSALS]:
            inside.addWidget(label(self._updating.sentence(refused.error), wrap=True))
        unknown = next((r for r in found.worrying if r.error.code in ASKED), None)
        if unknown is not None:
            place = Place("staff", filters=(("key", str(unknown.path)),))
            go = button(
                _tr("Cán bộ: nhận khoá của xã…"), partial(self._context.actions.open, place)
            )
            go.setObjectName("acceptKeyOf")
            set_icon(go, self._context.look, "lock")
            inside.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)

    def _describe(self, inside: QVBoxLayout, offer: Offer, *, named: bool) -> None:
        look = self._context.look
        if named:
            inside.addWidget(label(f"{offer.title} {offer.label}", "h3", wrap=True))
        done = f"{words.changes(offer.changes)} · {words.size(offer.size)}"
        if offer.current:
            done += " · " + _tr("thay bản {label}").format(label=offer.current)
        inside.addWidget(label(done, wrap=True))
        line = row(spacing=look.px(8))
        line.addWidget(picture_label("check", look.px(20), look.palette.jade_dark))
        line.addWidget(label(words.signed_by(offer.signature, offer.created), "good", wrap=True), 1)
        inside.addLayout(line)
        for text in words.warnings(offer.signature):
            inside.addWidget(label(text, "soft", wrap=True))
        if self._unfolded:
            self._list_changes(inside, offer)

    def _list_changes(self, inside: QVBoxLayout, offer: Offer) -> None:
        parts = (
            (_tr("Thêm"), offer.changes.added),
            (_tr("Sửa"), offer.changes.changed),
            (_tr("Bỏ"), offer.changes.removed),
        )
        for heading, entries in parts:
            if not entries:
                continue
            inside.addWidget(label(f"{heading} ({len(entries)})", "strong"))
            text = words.titles(entries[:MOST_TITLES])
            more = len(entries) - MOST_TITLES
            if more > 0:
                text += "\n" + _tr("và {n} bài nữa").format(n=more)
            inside.addWidget(label(text, wrap=True))

    def _fold(self) -> None:
        self._unfolded = not self._unfolded
        self._draw()

    def _no_offer(self, found: Found) -> QFrame:
        if found.report is None:
            return self._green("usb", _tr("Đang xem USB “{name}”…").format(name=found.name))[0]
        if found.done:
            frame, inside = self._green("check", found.done)
            self._refusals(inside, found)
            return frame
        if found.volume is None:
            return self._refused_file(found, found.report)
        title = words.nothing_new(found.report, found.name)
        if found.worrying:
            frame, inside = self._alert(title)
            self._refusals(inside, found)
        else:
            frame, inside = self._green("usb", title)
        inside.addLayout(self._choose_row())
        return frame

    def _refused_file(self, found: Found, report: StickReport) -> QFrame:
        if found.worrying:
            title = _tr("Tệp “{name}” không cài được").format(name=found.name)
            frame, inside = self._alert(title)
            self._refusals(inside, found)
        else:
            title = _tr("Tệp “{name}” không có gì mới").format(name=found.name)
            frame, inside = self._green("document", title)
            for refused in report.refused:
                inside.addWidget(label(self._updating.sentence(refused.error), wrap=True))
        inside.addLayout(self._choose_row())
        return frame

    def _alert(self, title: str) -> tuple[QFrame, QVBoxLayout]:
        look = self._context.look
        frame = card("alert")
        frame.setAccessibleName(title)
        inside = column(frame, margin=look.px(22), spacing=look.px(10))
        line = row(spacing=look.px(12))
        line.addWidget(picture_label("warning", look.px(28), look.palette.action_dark))
        line.addWidget(label(title, "h2", wrap=True), 1)
        inside.addLayout(line)
        return frame, inside

    def _installing(self, found: Found | None) -> QFrame:
        offers = found.offers if found else ()
        if found is not None and offers:
            title = words.offer_title(found.name, offers, stick=found.volume is not None)
        else:
            title = _tr("Đang cập nhật")
        frame, inside = self._green("usb", title)
        for offer in offers:
            self._describe(inside, offer, named=len(offers) > 1)
        inside.addWidget(Progress(self._context.look, self._updating))
        return frame

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
            row(box, spacing=px(12)) if self._context.look.zoom <= 110 else Grid(px(240), 2, px(12))
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
