"""The left side of the print page: what is in the set, and the ways to other sets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QWidget

from langso_reader.ui.widgets.basics import button, column, label, row, set_icon
from langso_reader.ui.widgets.setlist import SetList

if TYPE_CHECKING:
    from collections.abc import Mapping

    from langso_reader.ui.palette import Look


def _tr(text: str) -> str:
    return QCoreApplication.translate("SetPanel", text)


class SetPanel(QWidget):
    """A summary, the list, and below it more articles, another set, keep this set."""

    addWanted = Signal()
    openWanted = Signal()
    saveWanted = Signal()

    def __init__(self, look: Look, *, single: bool) -> None:
        super().__init__()
        self._look = look
        body = column(self, margin=look.px(16), spacing=look.px(10))
        self.summary: QLabel = label("", "h3", wrap=True)
        self.list = SetList(look)
        body.addWidget(self.summary)
        body.addWidget(self.list, 1)
        self.add_button = button(_tr("Thêm bài"), self.addWanted.emit)
        set_icon(self.add_button, look, "plus", look.palette.jade)
        body.addWidget(self.add_button)
        files = self._files()
        body.addWidget(files)
        if single:
            self.add_button.hide()
            files.hide()

    def _files(self) -> QWidget:
        box = QWidget()
        line = row(box, spacing=self._look.px(8))
        for text, icon, act, name in (
            (_tr("Mở tập…"), "folder", self.openWanted.emit, "openSet"),
            (_tr("Lưu tập…"), "save", self.saveWanted.emit, "saveSet"),
        ):
            widget = button(text, act, role="plain", tip=_tr("Tập in trong một tệp"))
            widget.setObjectName(name)
            set_icon(widget, self._look, icon, self._look.palette.soft, 18)
            line.addWidget(widget)
        return box

    def say(self, articles: int, pages: int | None, counts: Mapping[str, int]) -> None:
        """How many articles and pages there are; pages are None while they are being set."""
        if pages is None:
            self.summary.setText(_tr("Trong tập ({n} bài)").format(n=articles))
            return
        text = _tr("Trong tập ({n} bài · {p} trang)").format(n=articles, p=pages)
        self.summary.setText(text)
        self.list.show_pages(counts)
