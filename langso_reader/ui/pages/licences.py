"""The licences of everything inside, as plain text: Help, "Giới thiệu"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from langso_reader import paths
from langso_reader.ui.widgets.basics import column, label

if TYPE_CHECKING:
    from langso_reader.ui.context import Context


def _tr(text: str) -> str:
    return QCoreApplication.translate("Licences", text)


class LicencesPage(QWidget):
    """A sentence and the texts, which are their authors' own and stay untranslated."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        px = context.look.px
        self.setObjectName("pageBody")
        body = column(self, spacing=px(14))
        body.setContentsMargins(px(24), px(22), px(24), px(24))
        title = _tr("Giấy phép của từng phần")
        body.addWidget(label(title, "h1"))
        explained = _tr(
            "Chương trình này dùng công sức của nhiều người khác. Đây là tên và giấy phép của họ, "
            "nguyên văn tiếng Anh."
        )
        body.addWidget(label(explained, wrap=True))
        body.addWidget(_text(title), 1)


def _text(name: str) -> QPlainTextEdit:
    shown = QPlainTextEdit("\n\n".join(each.read_text("utf-8") for each in paths.licence_texts()))
    shown.setReadOnly(True)
    shown.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    shown.setTabChangesFocus(True)
    shown.setAccessibleName(name)
    return shown
