"""Help: how to find, read, print and update, what this is, and where everything comes from."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from langso_reader import __version__
from langso_reader.ui.navigation import Place, article
from langso_reader.ui.widgets.basics import (
    Scroll,
    button,
    card,
    column,
    label,
    picture_label,
    row,
    set_icon,
)

if TYPE_CHECKING:
    from langso_reader.ui.context import Context


def _tr(text: str) -> str:
    return QCoreApplication.translate("Help", text)


class HelpPage(Scroll):
    """A few sentences each, with the keys for those who use no mouse."""

    def __init__(self, context: Context) -> None:
        px = context.look.px
        super().__init__(margins=(px(24), px(22), px(24), px(24)), spacing=px(14))
        self._context = context
        self.body.addWidget(label(_tr("Trợ giúp"), "h1"))
        for icon, title, text in self._topics():
            self._card(icon, title, text)
        self._guides()
        self._staff()
        self._about()
        self.body.addStretch(1)

    def _topics(self) -> list[tuple[str, str, str]]:
        return [
            ("search", _tr("Tìm"), _tr(
                "Gõ vào ô trên cùng, có dấu hay không dấu đều được, gõ kiểu Telex, VNI cũng được. "
                "Kết quả hiện ra khi đang gõ. Phím mũi tên xuống đưa vào kết quả, Esc để thôi tìm."
            )),
            ("book", _tr("Đọc"), _tr(
                "Chữ có gạch chấm bên dưới là từ có giải nghĩa, bấm vào để xem. "
                "Nút A– và A+ làm nhỏ, làm to cả màn hình. Nút Quay lại luôn ở góc trên bên trái."
            )),
            ("print", _tr("In"), _tr(
                "Mở bài rồi bấm “In bài này”. Muốn in nhiều bài cho buổi họp, bấm “Tập in” ở từng "
                "bài, rồi mở “Tập in” ở góc trên bên phải để sắp xếp, xem trước và in."
            )),
            ("usb", _tr("Cập nhật"), _tr(
                "Cắm USB có bản mới rồi mở “Cập nhật từ USB” ở cuối trang. "
                "Máy kiểm tra từng tệp trước khi dùng; bản đang dùng luôn được giữ lại."
            )),
            ("grid", _tr("Bàn phím"), _tr(
                "Tab: sang nút tiếp theo · Enter: bấm · Alt + mũi tên trái: quay lại · Alt + Home: "
                "trang chủ · Ctrl + K: ô tìm · Ctrl + F: tìm trong bài · Ctrl + P: in · "
                "Ctrl + dấu cộng, dấu trừ: phóng to, thu nhỏ."
            )),
        ]  # fmt: skip

    def _card(self, icon: str, title: str, text: str) -> None:
        look = self._context.look
        frame = card()
        line = row(frame, margin=look.px(18), spacing=look.px(16))
        line.addWidget(picture_label(icon, look.px(30), look.palette.jade))
        words = column(spacing=look.px(4))
        words.addWidget(label(title, "h3"))
        words.addWidget(label(text, wrap=True))
        line.addLayout(words, 1)
        self.body.addWidget(frame)

    def _guides(self) -> None:
        guides = self._context.edition.of_kind("guide")
        if not guides:
            return
        self.body.addWidget(label(_tr("Hướng dẫn cho tổ công nghệ số"), "h2"))
        for entry in guides:
            target = article(entry.id)
            self.body.addWidget(
                button(entry.title, partial(self._context.actions.open, target), role="brick")
            )

    def _staff(self) -> None:
        self.body.addWidget(label(_tr("Cán bộ giữ máy"), "h2"))
        text = _tr("Tên xã, máy in thường dùng, nơi phát hành được tin; mở bằng mã PIN của cán bộ.")
        self.body.addWidget(label(text, wrap=True))
        go = button(_tr("Dành cho cán bộ"), partial(self._context.actions.open, Place("staff")))
        set_icon(go, self._context.look, "lock")
        self.body.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)

    def _about(self) -> None:
        manifest = self._context.edition.packs[0].manifest
        self.body.addWidget(label(_tr("Giới thiệu"), "h2"))
        text = _tr(
            "Làng số Reader {version}. Nội dung: {title}, bản {label}, giấy phép {licence}. "
            "Phần mềm mã nguồn mở theo giấy phép MPL 2.0; dùng Qt và PySide6 (LGPL), Whoosh, "
            "Typst, Python-Markdown, PyNaCl; phông chữ Be Vietnam Pro và Literata (OFL). "
            "Bản nội dung này không phải cuốn cẩm nang của Bộ; mỗi bài ghi rõ nguồn."
        ).format(
            version=__version__,
            title=manifest.title,
            label=manifest.label,
            licence=manifest.licence,
        )
        self.body.addWidget(label(text, "soft", wrap=True))
        texts = partial(self._context.actions.open, Place("licences"))
        go = button(_tr("Giấy phép của từng phần"), texts)
        self.body.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
