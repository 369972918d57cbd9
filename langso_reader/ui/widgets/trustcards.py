"""Whom this PC believes: the list, and accepting a commune's key by comparing it with paper."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from langso_reader.library.publishers import province_of
from langso_reader.ui import messages
from langso_reader.ui.widgets.announce import announce
from langso_reader.ui.widgets.basics import (
    bring_into_view,
    button,
    column,
    label,
    picture_label,
    row,
    set_icon,
)
from langso_reader.ui.widgets.fields import headed

if TYPE_CHECKING:
    from collections.abc import Callable

    from langso_reader.errors import LangsoError
    from langso_reader.library.publishers import LocalKey, Trusted, TrustedPublisher
    from langso_reader.ui.context import Context

MOST_NAME = 80
MOST_CODE = 24


def _tr(text: str) -> str:
    return QCoreApplication.translate("Staff", text)


class AcceptKey(QFrame):
    """The name of the commune, and the 12 characters that stand on its paper.

    The characters of the key itself are not shown: whoever sees them need not look at the paper.

    Args:
        context: of the window.
        found: the key that is to be accepted.
        leave: called when it was accepted or given up.
    """

    def __init__(
        self, context: Context, found: LocalKey, leave: Callable[[LocalKey | None], None]
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context, self._found, self._leave = context, found, leave
        look = context.look
        self._body: QVBoxLayout = column(self, margin=look.px(22), spacing=look.px(12))
        self._body.addWidget(label(_tr("Nhận khoá của xã"), "h2"))
        self._body.addWidget(label(self._about(), wrap=True))
        text = _tr(
            "Lấy tờ giấy mà xã giao tận tay, gõ đúng 12 ký tự ghi trên đó. Máy so với khoá; khớp "
            "thì mới nhận. Đừng gõ theo ký tự xem được trong USB: kẻ gian cũng ghi được vào đó."
        )
        self._body.addWidget(label(text, wrap=True))
        self.name = self._field(_tr("Tên xã"), "communeName", context.settings.now.commune)
        self.name.setMaxLength(MOST_NAME)
        self.code = self._field(_tr("12 ký tự trên giấy, ba nhóm bốn ký tự"), "spoken", "")
        self.code.setMaxLength(MOST_CODE)
        self.code.setInputMethodHints(
            Qt.InputMethodHint.ImhLatinOnly | Qt.InputMethodHint.ImhUppercaseOnly
        )
        self._ways()
        self.said = label("", "bad", wrap=True)
        self.said.setObjectName("keySaid")
        self._body.addWidget(self.said)
        self.said.hide()

    def _about(self) -> str:
        source = self._found.source.name
        if not self._found.title:
            return _tr("Khoá trong tệp “{file}”.").format(file=source)
        text = _tr("Khoá đã ký gói “{file}”; gói ấy tự gọi là “{title}”.")
        return text.format(file=source, title=self._found.title)

    def _field(self, heading: str, name: str, value: str) -> QLineEdit:
        field = QLineEdit(value)
        field.setObjectName(name)
        field.setAccessibleName(heading)
        field.setMinimumWidth(self._context.look.px(260))
        field.setMaximumWidth(self._context.look.px(420))
        self._body.addWidget(headed(self._context.look, heading, field))
        return field

    def _ways(self) -> None:
        line = row(spacing=self._context.look.px(12))
        self.go = button(_tr("Nhận khoá"), self._accept, role="primary")
        self.go.setObjectName("acceptKey")
        self.code.returnPressed.connect(self._accept)
        self.name.returnPressed.connect(self._to_code)
        line.addWidget(self.go)
        line.addWidget(button(_tr("Thôi"), lambda: self._leave(None)))
        line.addStretch(1)
        self._body.addLayout(line)

    def _to_code(self) -> None:
        self.code.setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_view(self.code)

    def showEvent(self, event: object) -> None:
        """The next keys are what is missing."""
        super().showEvent(event)  # type: ignore[arg-type]
        first = self.code if self.name.text() else self.name
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _accept(self) -> None:
        name = self.name.text().strip()
        if not name:
            self._say(_tr("Ghi tên xã, để mọi người biết gói này của ai."))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.go.isEnabled():
            self.go.setEnabled(False)
            done = partial(self._leave, self._found)
            self._context.staff.accept(self._found, name, self.code.text(), done, self._failed)

    def _failed(self, error: LangsoError) -> None:
        self.go.setEnabled(True)
        self._say(str(messages.words(error, self._context.settings.now.language)))
        self.code.selectAll()
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.show()
        bring_into_view(self.said)
        announce(self.code, text)


def scope_words(publisher: TrustedPublisher, context: Context) -> str:
    """What a publisher may publish, in words."""
    if not publisher.scopes:
        return _tr("Gói của xã, chỉ máy này nhận; không phải bản chính thức.")
    said = []
    for scope in publisher.scopes:
        province = province_of(scope, context.edition.taxonomy)
        said.append(_tr("tỉnh, thành {name}").format(name=province) if province else _tr("cả nước"))
    return _tr("Chính thức, phát hành cho {where}.").format(where=", ".join(said))


class PublisherList(QFrame):
    """Everybody whose packs this PC installs, and the way to add or remove a commune's key.

    Args:
        context: of the window.
        trusted: whom this PC believes.
        choose: the person wants to choose a key file.
        forget: the person wants a commune's key removed.
    """

    def __init__(
        self,
        context: Context,
        trusted: Trusted,
        choose: Callable[[], None],
        forget: Callable[[TrustedPublisher], None],
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        look = context.look
        self._body: QVBoxLayout = column(self, margin=look.px(22), spacing=look.px(12))
        self._body.addWidget(label(_tr("Nơi phát hành được tin"), "h2"))
        if not trusted.official:
            text = _tr(
                "Chương trình này chưa kèm danh sách nơi phát hành của cả nước và của tỉnh. Bản đi "
                "kèm được tin vì nằm sẵn trong chương trình."
            )
            self._body.addWidget(label(text, wrap=True))
        for each in trusted.official:
            self._body.addWidget(self._row(each, None))
        for each in trusted.own:
            self._body.addWidget(self._row(each, forget))
        add = button(_tr("Chọn tệp khoá…"), choose, tip=_tr("Tệp .pub hoặc gói .langso của xã"))
        add.setObjectName("chooseKey")
        set_icon(add, look, "folder")
        text = _tr("Muốn máy nhận gói của xã mình: cắm USB có gói ấy, hoặc chọn tệp khoá của xã.")
        self._body.addWidget(label(text, "soft", wrap=True))
        self._body.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)

    def _row(
        self, each: TrustedPublisher, forget: Callable[[TrustedPublisher], None] | None
    ) -> QWidget:
        look = self._context.look
        box = QWidget()
        line = row(box, spacing=look.px(12))
        icon = "shield" if each.scopes else "home"
        line.addWidget(
            picture_label(icon, look.px(24), look.palette.jade_dark), 0, Qt.AlignmentFlag.AlignTop
        )
        texts = column(spacing=look.px(2))
        texts.addWidget(label(each.name, "h3", wrap=True))
        texts.addWidget(label(scope_words(each, self._context), wrap=True))
        codes = ", ".join(each.spoken)
        texts.addWidget(label(_tr("Khoá: {codes}").format(codes=codes), "soft", wrap=True))
        if each.packs:
            text = _tr("Đang dùng: {packs}").format(packs=", ".join(each.packs))
            texts.addWidget(label(text, "soft", wrap=True))
        line.addLayout(texts, 1)
        if forget is not None:
            name = _tr("Gỡ khoá của {name}").format(name=each.name)
            remove = button(_tr("Gỡ…"), partial(forget, each), name=name)
            remove.setObjectName("forgetKey")
            line.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return box
