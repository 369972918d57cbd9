"""How a query was read, when that is not how it was typed, with the way to the other reading."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame

from langso_reader.search import Method
from langso_reader.ui.widgets.basics import button, label
from langso_reader.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from langso_reader.search import Results
    from langso_reader.ui.palette import Look

LONGEST = 80  # characters of a query that are repeated


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reading", text)


class ReadingNote(QFrame):
    """One line above the results; hidden while there is nothing to say."""

    turned = Signal()  # the other reading is wanted

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("reading")
        self.setProperty("role", "note")
        px = look.px
        line = Flow(self, px(4))
        line.setContentsMargins(px(16), 0, px(16), 0)
        self.words = label("", wrap=True)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setMinimumHeight(px(44))
        self.words.setWordWrap(False)
        self.other = button("", self.turned.emit, role="plain")
        self.other.setObjectName("otherReading")
        color = look.palette.jade_dark
        self.other.setStyleSheet(f"color: {color}; text-decoration: underline;")
        line.addWidget(self.words)
        line.addWidget(self.other)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_reading(self, results: Results, *, literal: bool) -> None:
        """Say how the query of `results` was read.

        Args:
            results: the answer.
            literal: the words were taken as typed because a person asked for that.
        """
        words = {
            Method.TELEX: _tr("Đang tìm {q} (gõ kiểu Telex)."),
            Method.VNI: _tr("Đang tìm {q} (gõ kiểu VNI)."),
            Method.LEGACY: _tr("Đang tìm {q} (đã đổi từ phông chữ cũ)."),
            Method.CORRECTED: _tr("Đang tìm {q} (sửa một chữ gõ nhầm)."),
        }
        text = words.get(results.reading.method, "")
        offered = results.reading.literal_available
        if literal:
            text, offered = _tr("Đang tìm đúng chữ đã gõ: {q}."), True
        if not text or not results.query.strip():
            self.hide()
            return
        shown = results.reading.text
        shown = shown if len(shown) <= LONGEST else f"{shown[:LONGEST]}…"
        self.words.setText(text.format(q=f"<b>“{escape(shown)}”</b>"))
        self.words.setAccessibleName(text.format(q=f"“{shown}”"))
        self.other.setText(
            _tr("Tìm theo cách máy hiểu?") if literal else _tr("Tìm đúng chữ đã gõ?")
        )
        self.other.setVisible(offered)
        self.show()
