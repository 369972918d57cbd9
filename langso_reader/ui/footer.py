"""The line at the bottom: which edition this is, whether it is sound, and the way to update."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from langso_reader.ui.navigation import Place
from langso_reader.ui.widgets.basics import button, label, picture_label, row

if TYPE_CHECKING:
    from langso_reader.ui.context import Context


def _tr(text: str) -> str:
    return QCoreApplication.translate("Footer", text)


class Footer(QWidget):
    """Edition and its state on the left, the way to update and to help on the right."""

    placeChosen = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        look = context.look
        line = row(self, spacing=look.px(8))
        line.setContentsMargins(look.px(24), 0, look.px(16), 0)
        line.addWidget(label(self._edition(context), "small"))
        text, sound = self._trust(context)
        color = look.palette.jade_dark if sound else look.palette.action_dark
        line.addWidget(picture_label("check" if sound else "warning", look.px(16), color))
        line.addWidget(label(text, "small"))
        line.addStretch(1)
        for title, place in (
            (_tr("Cập nhật từ USB"), Place("update")),
            (_tr("Tất cả nội dung"), Place("browse")),
            (_tr("Trợ giúp"), Place("help")),
        ):
            widget = button(title, partial(self.placeChosen.emit, place), role="plain")
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            line.addWidget(widget)

    def _edition(self, context: Context) -> str:
        manifest = context.edition.packs[0].manifest
        created = "/".join(reversed(manifest.created[:10].split("-")))
        text = _tr("Bản nội dung {label} · phát hành {date}").format(
            label=manifest.label, date=created
        )
        more = len(context.edition.packs) - 1
        return text + (_tr(" · và {n} gói khác").format(n=more) if more else "")

    def _trust(self, context: Context) -> tuple[str, bool]:
        """What may be said of the pack's origin, and whether all is well."""
        level = context.edition.packs[0].signature_info.level.value
        words = {
            "builtin": _tr("đi kèm chương trình"),
            "official": _tr("đã kiểm tra chữ ký"),
            "local": _tr("của xã, đã kiểm tra chữ ký"),
        }
        if level in words:
            return words[level], True
        return _tr("CHƯA KÝ – chỉ để thử"), False
