"""The three questions that updates and sticks may ask, on whatever page the reader is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt

from langso_reader.ui.late import late
from langso_reader.ui.messages import Question

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from langso_reader.library.packstate import PackState
    from langso_reader.pack.sticks import Offer
    from langso_reader.ui import update_words as words
    from langso_reader.ui.context import Context
    from langso_reader.ui.found import Found
else:
    words = late("langso_reader.ui.update_words")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Update", text)


class UpdateQuestions(QObject):
    """Asks, and does what was answered; nothing waits meanwhile."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._updating = context.updating
        self._updating.stickAsks.connect(self._ask_to_replace)
        self._updating.diskFull.connect(self._offer_to_borrow)
        self._updating.backAsked.connect(self._ask_to_go_back)

    def _box(self, title: str, text: str) -> Question:
        box = Question(self._context.look, title, text, self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return box

    def _ask_to_replace(self, found: Found, names: Sequence[str]) -> None:
        text = _tr(
            "Trên USB “{stick}” đã có {files} mà Làng số không tạo ra, hoặc đã bị sửa. Thay bằng "
            "tệp của Làng số? Chưa có gì trên USB bị đụng đến."
        ).format(stick=found.name, files=words.files_named(names))
        one = len(names) == 1
        title = _tr("Thay một tệp trên USB?") if one else _tr("Thay {n} tệp trên USB?")
        box = self._box(title.format(n=len(names)), text)
        replaced = _tr("Thay tệp ấy") if one else _tr("Thay các tệp ấy")
        box.add(replaced, partial(self._updating.make_stick, found, names))
        box.add(_tr("Thôi, giữ nguyên"), lambda: None, primary=True)
        box.open()

    def _offer_to_borrow(self, offer: Offer) -> None:
        text = _tr(
            "Ổ đĩa của máy không đủ chỗ cho bản {label} ({size}). Bản đang dùng vẫn an toàn. "
            "Có thể xoá bớt tệp không cần rồi cập nhật lại, hoặc đọc bản mới thẳng từ USB."
        ).format(label=offer.label, size=words.size(offer.size))
        box = self._box(_tr("Ổ đĩa đã đầy"), text)
        box.add(_tr("Thôi"), lambda: None)
        box.add(_tr("Đọc thẳng từ USB"), partial(self._updating.borrow, offer), primary=True)
        box.open()

    def _ask_to_go_back(self, state: PackState) -> None:
        text = _tr(
            "Máy sẽ dùng bản {old}. Bản {new} vẫn được giữ lại; lúc nào cũng dùng lại được."
        ).format(old=state.previous, new=state.label)
        box = self._box(_tr("Quay về bản {label}?").format(label=state.previous), text)
        box.add(_tr("Thôi"), lambda: None)
        box.add(_tr("Quay về"), partial(self._updating.rollback, state.pack_id), primary=True)
        box.open()
