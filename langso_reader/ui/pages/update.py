"""Update: which edition is in use and whether it is sound, and how a newer one comes by stick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from langso_reader.ui.background import Lane
from langso_reader.ui.widgets.basics import Grid, Scroll, button, card, column, label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFrame

    from langso_reader.pack.reader import Pack
    from langso_reader.ui.context import Context


def _tr(text: str) -> str:
    return QCoreApplication.translate("Update", text)


class UpdatePage(Scroll):
    """The state of the content on this PC."""

    def __init__(self, context: Context) -> None:
        px = context.look.px
        super().__init__(margins=(px(24), px(22), px(24), px(24)), spacing=px(16))
        self._context = context
        self.body.addWidget(label(_tr("Cập nhật nội dung"), "h1"))
        grid = Grid(px(420), 2, px(22))
        for pack in context.edition.packs:
            grid.addWidget(self._pack(pack))
        self.body.addLayout(grid)
        self.body.addStretch(1)

    def _pack(self, pack: Pack) -> QFrame:
        px = self._context.look.px
        frame = card()
        inside = column(frame, margin=px(22), spacing=px(10))
        inside.addWidget(label(_tr("Đang dùng"), "h2"))
        manifest = pack.manifest
        inside.addWidget(label(f"{manifest.title} {manifest.label}", "h3", wrap=True))
        counts = dict.fromkeys(("story", "platform"), 0)
        for entry in manifest.articles:
            if entry.kind in counts:
                counts[entry.kind] += 1
        date = "/".join(reversed(manifest.created[:10].split("-")))
        text = _tr("Phát hành {d} · {s} câu chuyện · {p} nền tảng").format(
            d=date, s=counts["story"], p=counts["platform"]
        )
        inside.addWidget(label(text, wrap=True))
        self._state = label("", "good", wrap=True)
        inside.addWidget(self._state)
        inside.addWidget(button(_tr("Kiểm tra lại"), lambda: self._check(pack)))
        return frame

    def _check(self, pack: Pack) -> None:
        """Read every file of the pack again."""
        self._state.setText(_tr("Đang kiểm tra từng tệp…"))

        def done(damaged: list[str]) -> None:
            self._state.setText(
                _tr("Hỏng {n} tệp; các bài khác vẫn đọc được.").format(n=len(damaged))
                if damaged
                else _tr("Nguyên vẹn, vừa kiểm tra xong.")
            )

        self._context.background.run(
            lambda task: pack.check_all(task.progress, task.cancelled),
            done,
            failed=self._context.actions.explain,
            progress=lambda n, all_: self._state.setText(
                _tr("Đang kiểm tra từng tệp… {n} / {all}").format(n=n, all=all_)
            ),
            owner=self,
            lane=Lane.LONG,
        )
