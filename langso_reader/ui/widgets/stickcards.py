"""The cards at the top of the update page: each stick or file, what it brings, work under way."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from langso_reader.ui import update_words as words
from langso_reader.ui.found import ASKED, Found, Work
from langso_reader.ui.navigation import Place
from langso_reader.ui.widgets.basics import (
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

if TYPE_CHECKING:
    from langso_reader.library.carrying import StickPlan
    from langso_reader.pack.sticks import Offer, StickReport
    from langso_reader.ui.context import Context

MOST_REFUSALS = 3  # told of one stick
MOST_TITLES = 60  # of one list; a first edition has hundreds


def _tr(text: str) -> str:
    return QCoreApplication.translate("Update", text)


class StickCards(QWidget):
    """One card for each stick or chosen file; an invitation when there is none."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._updating = context.updating
        self._plan: StickPlan | None = None
        self._unfolded = False
        self._top: QVBoxLayout = column(self, spacing=context.look.px(14))

    def draw(self, plan: StickPlan | None) -> None:
        """Show what there is now; `plan` is what this PC could pass on."""
        self._plan = plan
        clear(self._top)
        if self._updating.work is Work.INSTALL:
            found = self._updating.found.get(self._updating.source or Path())
            self._top.addWidget(self._installing(found))
            return
        chosen_first = sorted(
            self._updating.found.values(), key=lambda each: each.volume is not None
        )
        for found in chosen_first:
            self._top.addWidget(self._found_card(found))
        if not self._updating.found and not self._updating.closed:
            self._top.addWidget(self._invitation())

    def _found_card(self, found: Found) -> QFrame:
        if self._updating.work is Work.STICK and self._updating.source == found.root:
            return self._copying(found)
        return self._offer(found) if found.offers else self._no_offer(found)

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

    def _choose_row(self) -> QHBoxLayout:
        line = row(spacing=self._context.look.px(12))
        choose = button(_tr("Chọn tệp…"), self._choose, tip=_tr("Chọn một tệp .langso trên máy"))
        choose.setObjectName("chooseFile")
        set_icon(choose, self._context.look, "folder")
        line.addWidget(choose)
        line.addStretch(1)
        return line

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
        self.draw(self._plan)
        again: list[QPushButton] = list(self.findChildren(QPushButton, "fold"))
        for fold in again[-1:]:  # the old one of that name is still to be deleted
            fold.setFocus(Qt.FocusReason.OtherFocusReason)

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
        ways, copy = self._choose_row(), self._copy_here(found, found.report)
        if copy is not None:
            ways.insertWidget(0, copy)
        inside.addLayout(ways)
        return frame

    def _copy_here(self, found: Found, report: StickReport) -> QPushButton | None:
        """The way to fill a stick that has less than this PC; far below it stands there too."""
        same = {refused.error.code for refused in report.refused} == {"ALREADY"}
        plan, volume = self._plan, found.volume
        if same or found.worrying or volume is None or not volume.writable:
            return None  # whoever carries a pack that is not to be trusted looks at that first
        if plan is None or plan.empty:
            return None
        text = _tr("Chép bản đang dùng ra USB này")
        copy = button(text, partial(self._updating.make_stick, found))
        copy.setObjectName("copyHere")
        copy.setEnabled(self._updating.work is None)
        set_icon(copy, self._context.look, "usb")
        return copy

    def _copying(self, found: Found) -> QFrame:
        frame, inside = self._green(
            "usb", _tr("Đang chép sang USB “{name}”").format(name=found.name)
        )
        inside.addWidget(Progress(self._context.look, self._updating))
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
