"""For staff: PIN, this PC's commune and printer, whose packs it takes, packs to remove."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QVBoxLayout, QWidget

from langso_reader.library.publishers import is_national
from langso_reader.ui.messages import Question
from langso_reader.ui.navigation import Place
from langso_reader.ui.widgets.basics import (
    Grid,
    Scroll,
    button,
    card,
    clear,
    column,
    label,
    row,
    set_icon,
)
from langso_reader.ui.widgets.fields import Choice, headed
from langso_reader.ui.widgets.pinforms import ChangePin, EnterPin, FirstPin
from langso_reader.ui.widgets.trustcards import AcceptKey, PublisherList

if TYPE_CHECKING:
    from langso_reader.library.publishers import LocalKey, TrustedPublisher
    from langso_reader.pack.manifest import Manifest
    from langso_reader.ui.context import Context

MOST_NAME = 120


def _tr(text: str) -> str:
    return QCoreApplication.translate("Staff", text)


class StaffPage(Scroll):
    """Asks for the PIN, then shows what staff may change.

    Args:
        context: of the window.
        place: with `key`, a file whose key is to be accepted once the PIN was typed.
    """

    def __init__(self, context: Context, place: Place) -> None:
        px = context.look.px
        super().__init__(margins=(px(24), px(22), px(24), px(24)), spacing=px(22))
        self._context = context
        self._asked = next((Path(value) for name, value in place.filters if name == "key"), None)
        self._accepting: AcceptKey | None = None
        self._inside: QVBoxLayout = column(spacing=px(22))
        self.body.addLayout(self._inside)
        self.body.addStretch(1)
        context.staff.changed.connect(self._draw)
        context.staff.known.connect(self._draw_keys)
        context.updating.changed.connect(self._look_up)
        self._draw()

    def _look_up(self) -> None:
        if self._context.staff.unlocked and self._context.updating.work is None:
            self._context.staff.look_up()

    def _draw(self) -> None:
        clear(self._inside)
        self._accepting = None
        staff = self._context.staff
        if not staff.unlocked:
            self._inside.addWidget(label(_tr("Dành cho cán bộ"), "h1"))
            first = not staff.staff.has_pin
            self._inside.addWidget(FirstPin(self._context) if first else EnterPin(self._context))
            return
        self._draw_head()
        self._keys: QVBoxLayout = column(spacing=self._context.look.px(22))
        self._inside.addLayout(self._keys)
        self._draw_settings()
        if self._asked is not None:
            asked, self._asked = self._asked, None
            staff.read_key(asked, self._ask, self._context.actions.explain)
        staff.look_up()

    def _draw_head(self) -> None:
        line = row(spacing=self._context.look.px(12))
        line.addWidget(label(_tr("Dành cho cán bộ"), "h1"), 1)
        lock = button(_tr("Khoá lại"), self._context.staff.lock)
        lock.setObjectName("lock")
        set_icon(lock, self._context.look, "lock")
        line.addWidget(lock)
        self._inside.addLayout(line)

    # --- keys -----------------------------------------------------------------------------------

    def _draw_keys(self) -> None:
        staff = self._context.staff
        if not staff.unlocked or self._accepting is not None or staff.trusted is None:
            return
        clear(self._keys)
        for found in staff.pending:
            self._keys.addWidget(self._offer(found))
        self._keys.addWidget(
            PublisherList(self._context, staff.trusted, self._choose, self._ask_to_forget)
        )
        removable = [
            pack.manifest
            for pack in self._context.edition.packs[1:]
            if not is_national(pack.manifest.pack_id)
        ]
        if removable:
            self._keys.addWidget(self._packs(removable))

    def _offer(self, found: LocalKey) -> QFrame:
        look = self._context.look
        frame = card("note")
        line = row(frame, margin=look.px(18), spacing=look.px(12))
        text = _tr("Gói “{file}” tự gọi là “{title}”, ký bằng khoá mà máy này chưa nhận.")
        text = text.format(file=found.source.name, title=found.title)
        line.addWidget(label(text, wrap=True), 1)
        go = button(_tr("Nhận khoá này…"), partial(self._ask, found), role="primary")
        go.setObjectName("askKey")
        line.addWidget(go)
        return frame

    def _choose(self) -> None:
        kinds = _tr("Khoá hoặc gói của xã (*.pub *.langso);;Mọi tệp (*)")
        file, _kind = QFileDialog.getOpenFileName(self, _tr("Chọn tệp khoá của xã"), "", kinds)
        if file:
            staff = self._context.staff
            staff.read_key(Path(file), self._ask, self._context.actions.explain)

    def _ask(self, found: LocalKey) -> None:
        clear(self._keys)
        self._accepting = AcceptKey(self._context, found, self._accepted)
        self._keys.addWidget(self._accepting)
        self.verticalScrollBar().setValue(0)

    def _accepted(self, found: LocalKey | None) -> None:
        self._accepting = None
        if found is None:
            self._draw_keys()
        elif found.title:  # it came with a pack, which waits on the update page now
            self._context.actions.open(Place("update"))
            self._say_accepted(_tr("Bấm “Cài gói này” để dùng gói của xã."))
        else:
            self._context.staff.look_up()
            self._say_accepted(_tr("Cắm USB có gói của xã để cài."))

    def _say_accepted(self, next_step: str) -> None:
        self._context.actions.say(_tr("Máy đã nhận khoá của xã.") + " " + next_step)

    def _ask_to_forget(self, publisher: TrustedPublisher) -> None:
        text = _tr(
            "Máy sẽ không nhận gói nào của “{name}” nữa, và gỡ gói đang dùng của nơi này. "
            "Muốn dùng lại thì phải so 12 ký tự với giấy lần nữa."
        ).format(name=publisher.name)
        box = self._question(_tr("Gỡ khoá của “{name}”?").format(name=publisher.name), text)
        forget = partial(self._context.updating.forget, publisher.fingerprint, publisher.name)
        box.add(_tr("Gỡ khoá"), forget)
        box.add(_tr("Thôi, giữ lại"), lambda: None, primary=True)
        box.open()

    def _question(self, title: str, text: str) -> Question:
        box = Question(self._context.look, title, text, self.window())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return box

    # --- packs ----------------------------------------------------------------------------------

    def _packs(self, manifests: list[Manifest]) -> QFrame:
        look = self._context.look
        frame = card()
        inside = column(frame, margin=look.px(22), spacing=look.px(12))
        inside.addWidget(label(_tr("Gói đã cài thêm"), "h2"))
        for manifest in manifests:
            line = row(spacing=look.px(12))
            title = f"{manifest.title} {manifest.label}"
            line.addWidget(label(title, "h3", wrap=True), 1)
            name = _tr("Gỡ gói {title}").format(title=title)
            remove = button(_tr("Gỡ gói…"), partial(self._ask_to_remove, manifest), name=name)
            remove.setObjectName("removePack")
            line.addWidget(remove)
            inside.addLayout(line)
        return frame

    def _ask_to_remove(self, manifest: Manifest) -> None:
        title = f"{manifest.title} {manifest.label}"
        text = _tr(
            "Các bài của gói này sẽ không còn trên máy. Bản đi kèm chương trình và các gói khác "
            "vẫn giữ nguyên. Muốn dùng lại thì cài từ USB."
        )
        box = self._question(_tr("Gỡ “{title}”?").format(title=title), text)
        box.add(_tr("Gỡ gói"), partial(self._context.updating.remove, manifest.pack_id, title))
        box.add(_tr("Thôi, giữ lại"), lambda: None, primary=True)
        box.open()

    # --- this PC --------------------------------------------------------------------------------

    def _draw_settings(self) -> None:
        px = self._context.look.px
        box = QWidget()
        grid = Grid(px(420), 2, px(22))
        box.setLayout(grid)
        grid.addWidget(self._this_pc())
        grid.addWidget(ChangePin(self._context))
        self._inside.addWidget(box)

    def _this_pc(self) -> QFrame:
        look, now = self._context.look, self._context.settings.now
        frame = card()
        inside = column(frame, margin=look.px(22), spacing=look.px(12))
        inside.addWidget(label(_tr("Máy này"), "h2"))
        inside.addWidget(label(_tr("Điền sẵn vào bìa và đầu trang khi in."), wrap=True))
        commune = QLineEdit(now.commune)
        commune.setObjectName("commune")
        commune.setAccessibleName(_tr("Thôn, xã"))
        commune.setMaxLength(MOST_NAME)
        commune.editingFinished.connect(
            lambda: self._context.actions.remember(commune=commune.text().strip())
        )
        inside.addWidget(headed(look, _tr("Thôn, xã"), commune))
        printer = Choice(look, _tr("Máy in thường dùng"))
        printer.setObjectName("printer")
        printer.addItem(_tr("Đang tìm máy in…"))
        printer.setEnabled(False)
        inside.addWidget(headed(look, _tr("Máy in thường dùng"), printer))
        inside.addStretch(1)
        self._find_printers(printer)
        return frame

    def _find_printers(self, choice: Choice) -> None:
        from langso_reader.ui.printer import printer_names  # noqa: PLC0415 — loads print support

        def found(names: list[str]) -> None:
            choice.clear()
            kept = self._context.settings.now.printer
            listed = names if kept in {"", *names} else [kept, *names]  # switched off perhaps
            choice.addItem(_tr("Theo cài đặt của máy tính"), "")
            for name in listed:
                choice.addItem(name, name)
            choice.setCurrentIndex(max(0, choice.findData(kept)))
            choice.setEnabled(True)
            choice.activated.connect(
                lambda index: self._context.actions.remember(printer=choice.itemData(index))
            )

        self._context.background.run(lambda _task: printer_names(), found, owner=choice)
