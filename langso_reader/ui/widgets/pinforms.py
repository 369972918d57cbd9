"""Where the staff's PIN is typed: for the first time, to get in, to change it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRegularExpression, Qt, QTimer
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout

from langso_reader.errors import LangsoError
from langso_reader.library.staff import LONGEST, PinWaitError
from langso_reader.ui import messages
from langso_reader.ui.widgets.announce import announce
from langso_reader.ui.widgets.basics import (
    bring_into_view,
    button,
    column,
    label,
    picture_label,
    row,
)
from langso_reader.ui.widgets.fields import headed

if TYPE_CHECKING:
    from langso_reader.ui.context import Context

FIELD_WIDTH = 260


def _tr(text: str) -> str:
    return QCoreApplication.translate("Staff", text)


class PinForm(QFrame):
    """A card with fields for digits, a button, and a sentence when it was not right."""

    def __init__(self, context: Context, title: str, text: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        look = context.look
        self.body: QVBoxLayout = column(self, margin=look.px(22), spacing=look.px(12))
        heading = row(spacing=look.px(12))
        heading.addWidget(picture_label("lock", look.px(26), look.palette.jade_dark))
        heading.addWidget(label(title, "h2", wrap=True), 1)
        self.body.addLayout(heading)
        self.body.addWidget(label(text, wrap=True))
        self.fields: list[QLineEdit] = []
        self.go: QPushButton | None = None
        self.said: QLabel = label("", "bad", wrap=True)
        self.said.setObjectName("pinSaid")

    def add_field(self, heading: str, name: str) -> QLineEdit:
        """One more field for a PIN; Enter goes on to the next field and, in the last, acts."""
        field = QLineEdit()
        field.setObjectName(name)
        field.setAccessibleName(heading)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        digits = QRegularExpression(f"[0-9]{{0,{LONGEST}}}")
        field.setValidator(QRegularExpressionValidator(digits, field))
        field.setFixedWidth(self._context.look.px(FIELD_WIDTH))
        field.returnPressed.connect(partial(self._entered, len(self.fields)))
        self.fields.append(field)
        box = headed(self._context.look, heading, field)
        self.body.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
        return field

    def finish(self, text: str, name: str, *others: QPushButton) -> None:
        """Add the button that acts and the place for what is said."""
        self.go = button(text, self._act, role="primary")
        self.go.setObjectName(name)
        line = row(spacing=self._context.look.px(12))
        for each in (self.go, *others):
            line.addWidget(each)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addWidget(self.said)
        self.said.hide()

    def showEvent(self, event: object) -> None:
        """The next keys are the PIN."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, text: str) -> None:
        """Show a sentence under the button, and read it out."""
        self.said.setText(text)
        self.said.setVisible(bool(text))
        if text:
            bring_into_view(self.said)
            announce(self.fields[0], text)

    def failed(self, error: LangsoError) -> None:
        """Say why not; the fields are empty for the next try."""
        self.say(str(messages.words(error, self._context.settings.now.language)))
        self.ready()

    def ready(self) -> None:
        """The fields may be filled anew."""
        for field in self.fields:
            field.clear()
        self._enable(on=True)
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _enable(self, *, on: bool) -> None:
        for widget in (*self.fields, self.go):
            if widget is not None:
                widget.setEnabled(on)

    def _entered(self, index: int) -> None:
        if index + 1 < len(self.fields):
            self.fields[index + 1].setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_view(self.fields[index + 1])
        else:
            self._act()

    def _act(self) -> None:
        if self.go is not None and self.go.isEnabled():
            self.say("")
            self._enable(on=False)
            self.send()

    def send(self) -> None:
        """Do what the button says."""
        raise NotImplementedError

    def twice(self, first: QLineEdit, second: QLineEdit) -> bool:
        """Whether a new PIN was typed the same twice; says so when it was not."""
        if first.text() == second.text():
            return True
        self.say(_tr("Hai lần gõ mã mới không giống nhau. Gõ lại cả hai ô."))
        self.ready()
        return False


class FirstPin(PinForm):
    """For whoever sets up the PC."""

    def __init__(self, context: Context) -> None:
        text = _tr(
            "Máy này chưa có mã PIN. Mã giữ cho người đến đọc không đổi nhầm cài đặt của máy; đọc "
            "và in thì không cần mã. Chọn 4 đến 8 chữ số, ghi ra giấy và cất ở trụ sở."
        )
        super().__init__(context, _tr("Đặt mã PIN cho cán bộ"), text)
        self._new = self.add_field(_tr("Mã mới"), "newPin")
        self._again = self.add_field(_tr("Gõ lại mã mới"), "newPinAgain")
        self.finish(_tr("Đặt mã PIN"), "setPin")

    def send(self) -> None:
        if self.twice(self._new, self._again):
            self._context.staff.set_first(self._new.text(), self.failed)


class EnterPin(PinForm):
    """The way in; after several wrong numbers the button waits."""

    def __init__(self, context: Context) -> None:
        text = _tr("Trang này để cán bộ cài đặt máy. Đọc và in thì không cần mã.")
        super().__init__(context, _tr("Gõ mã PIN của cán bộ"), text)
        self._pin = self.add_field(_tr("Mã PIN"), "pin")
        forgot = button(_tr("Quên mã PIN?"), self._forgot, role="plain")
        forgot.setObjectName("forgot")
        self.finish(_tr("Mở"), "enterPin", forgot)
        self._way_out = label(self._forgotten(), wrap=True)
        self.body.addWidget(self._way_out)
        self._way_out.hide()
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)
        self._begin_wait()

    def send(self) -> None:
        self._context.staff.enter(self._pin.text(), self.failed)

    def failed(self, error: LangsoError) -> None:
        super().failed(error)
        if isinstance(error, PinWaitError):
            self._begin_wait()

    def _begin_wait(self) -> None:
        self.tick()
        if not self.fields[0].isEnabled():
            self._timer.start()

    def tick(self) -> None:
        """Say how long to wait, once a second; nothing else on the page changes."""
        try:
            left = self._context.staff.staff.wait()
        except LangsoError as error:
            self.say(str(messages.words(error, self._context.settings.now.language)))
            return
        if left:
            text = _tr("Mã PIN chưa đúng nhiều lần liền. Đợi {n} giây nữa rồi gõ lại.")
            self.said.setText(text.format(n=left))
            self.said.show()
            bring_into_view(self.said)
            self._enable(on=False)
        elif self._timer.isActive():
            self._timer.stop()
            self.say("")
            self.ready()

    def _forgot(self) -> None:
        self._way_out.setVisible(self._way_out.isHidden())
        bring_into_view(self._way_out)

    def _forgotten(self) -> str:
        text = _tr(
            "Người giữ tài khoản của máy này xoá tệp “{file}” trong thư mục “{folder}” rồi mở lại "
            "trang này để đặt mã mới. Khoá đã nhận và gói đã cài vẫn còn."
        )
        path = self._context.paths.staff
        return text.format(file=path.name, folder=path.parent)


class ChangePin(PinForm):
    """The old PIN once, the new one twice."""

    def __init__(self, context: Context) -> None:
        text = _tr("Đổi mã khi người giữ mã thôi việc, hoặc khi nhiều người đã biết mã.")
        super().__init__(context, _tr("Mã PIN"), text)
        self._old = self.add_field(_tr("Mã đang dùng"), "oldPin")
        self._new = self.add_field(_tr("Mã mới"), "newPin")
        self._again = self.add_field(_tr("Gõ lại mã mới"), "newPinAgain")
        self.finish(_tr("Đổi mã PIN"), "changePin")

    def showEvent(self, event: object) -> None:
        """It stands among other things and takes no focus by itself."""
        QFrame.showEvent(self, event)  # type: ignore[arg-type]

    def send(self) -> None:
        if self.twice(self._new, self._again):
            staff = self._context.staff
            staff.change(self._old.text(), self._new.text(), self._done, self.failed)

    def _done(self) -> None:
        self.ready()
        self._context.actions.say(_tr("Đã đổi mã PIN. Ghi mã mới ra giấy và cất ở trụ sở."))
