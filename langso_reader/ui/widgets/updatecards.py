"""Two cards of the update page: a stick for the next village, and the log."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from langso_reader.ui import update_words as words
from langso_reader.ui.found import Found, Work
from langso_reader.ui.widgets.basics import button, card, column, label, picture_label, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from langso_reader.library.carrying import StickPlan
    from langso_reader.pack.history import Event
    from langso_reader.ui.context import Context
    from langso_reader.ui.palette import Look


def _tr(text: str) -> str:
    return QCoreApplication.translate("Update", text)


class NextVillage(QFrame):
    """What a stick would hold, where it can go, and the button that makes it.

    Args:
        context: of the window.
        plan: what goes along; None until the background has looked.
    """

    def __init__(self, context: Context, plan: StickPlan | None) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._look = context.look
        self._updating = context.updating
        inside = column(self, margin=self._look.px(22), spacing=self._look.px(10))
        inside.addWidget(label(_tr("Mang sang làng khác"), "h2"))
        if self._updating.closed:
            inside.addWidget(label(words.only_to_try(), wrap=True))
        elif plan is not None:
            inside.addWidget(label(words.plan(plan), wrap=True))
            if not plan.empty and self._updating.work is not Work.STICK:  # shown above
                self._copy_ways(inside, plan)
        inside.addStretch(1)

    def _copy_ways(self, inside: QVBoxLayout, plan: StickPlan) -> None:
        sticks = self._updating.writable_sticks()
        for found in sticks:
            inside.addWidget(self._room(found, plan))
            text = (
                _tr("Chép ra USB")
                if len(sticks) == 1
                else _tr("Chép ra “{name}”").format(name=found.name)
            )
            copy = button(text, partial(self._updating.make_stick, found), role="primary")
            copy.setObjectName("copy")
            copy.setEnabled(self._updating.work is None)
            inside.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
        if not sticks:
            copy = button(_tr("Chép ra USB"), lambda: None, role="primary")
            copy.setObjectName("copy")
            copy.setEnabled(False)
            inside.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
            inside.addWidget(label(_tr("Cắm USB vào máy trước đã."), "soft", wrap=True))

    def _room(self, found: Found, plan: StickPlan) -> QLabel:
        free = found.report.free if found.report else None
        if free is None:
            return label(_tr("USB “{name}”").format(name=found.name), wrap=True)
        text = _tr("USB “{name}” còn trống {free}.").format(name=found.name, free=words.size(free))
        if free >= plan.size:
            return label(text, wrap=True)
        return label(text + " " + _tr("Có thể không đủ chỗ."), "bad", wrap=True)


def log_card(look: Look, events: Sequence[Event]) -> QFrame:
    """The last lines of the log, newest first."""
    frame = card()
    inside = column(frame, spacing=look.px(8))
    inside.setContentsMargins(look.px(22), look.px(18), look.px(22), look.px(14))
    inside.addWidget(label(_tr("Nhật ký"), "h2"))
    for event in events:
        rule = QFrame()
        rule.setFixedHeight(1)
        rule.setStyleSheet(f"background: {look.palette.line};")
        inside.addWidget(rule)
        text, day, good = words.event(event)
        line = row(spacing=look.px(12))
        line.addWidget(label(text, wrap=True), 1)
        line.addWidget(label(day))
        name = "check" if good else "close"
        color = look.palette.jade_dark if good else look.palette.action_dark
        line.addWidget(picture_label(name, look.px(18), color))
        inside.addLayout(line)
    return frame
