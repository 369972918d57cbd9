"""How a set is printed: meeting, paper, size of type, ink, copies."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from langso_reader.printing import Duplex, Form
from langso_reader.ui.widgets.basics import column, label
from langso_reader.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Sequence

    from langso_reader.printing.sets import SavedSet
    from langso_reader.ui.palette import Look

MOST_COPIES = 500
MOST_TYPED = 120


def _tr(text: str) -> str:
    return QCoreApplication.translate("PrintOptions", text)


class PrintOptions(QWidget):
    """Emits a new `SavedSet` at every change."""

    changed = Signal(object)

    def __init__(self, look: Look, chosen: SavedSet, printers: Sequence[str]) -> None:
        super().__init__()
        self._look, self._chosen = look, chosen
        self._body: QVBoxLayout = column(self, spacing=look.px(6))
        self.title = self._line(_tr("Tên buổi họp"), "title", chosen.title)
        self.commune = self._line(_tr("Thôn, xã"), "commune", chosen.commune)
        self.date = self._line(_tr("Ngày giờ họp"), "meeting_date", chosen.meeting_date)
        forms = ((Form.A4, _tr("A4")), (Form.BOOKLET, _tr("Gập đôi A5")))
        self.form = self._segments(_tr("Khổ giấy"), forms, chosen.form, self._choose_form)
        sizes = ((False, _tr("Thường")), (True, _tr("Chữ to")))
        self._segments(_tr("Cỡ chữ"), sizes, chosen.large, lambda v: self._set(large=v))
        inks = ((True, _tr("Đen trắng")), (False, _tr("Màu")))
        self._segments(_tr("Mực"), inks, chosen.mono, lambda v: self._set(mono=v))
        sides = ((Duplex.NONE, _tr("Một mặt")), (Duplex.LONG, _tr("Hai mặt")))
        self._sides = self._segments(
            _tr("Mặt giấy"), sides, Duplex.NONE, lambda v: self._set(duplex=v)
        )
        self._chosen = dataclasses.replace(chosen, duplex=Duplex.NONE)
        self._copies()
        self._printers(printers)
        self._checks()
        self._paper = label("", "soft", wrap=True)
        self._body.addWidget(self._paper)

    # --- building -----------------------------------------------------------------------------

    def _heading(self, text: str) -> None:
        self._body.addSpacing(self._look.px(4))
        self._body.addWidget(label(text, "soft"))

    def _line(self, heading: str, name: str, value: str) -> QLineEdit:
        self._heading(heading)
        field = QLineEdit(value)
        field.setMaxLength(MOST_TYPED)
        field.setAccessibleName(heading)
        field.setObjectName(name)
        field.textChanged.connect(lambda text: self._set(**{name: text.strip()}))
        self._body.addWidget(field)
        return field

    def _segments(
        self, heading: str, choices: Sequence[tuple[object, str]], value: object, act: Any
    ) -> Segments:
        self._heading(heading)
        widget = Segments(self._look, heading, choices, value)
        widget.chosen.connect(act)
        self._body.addWidget(widget)
        return widget

    def _copies(self) -> None:
        self._heading(_tr("Số bản"))
        self.copies = QSpinBox()
        self.copies.setRange(1, MOST_COPIES)
        self.copies.setValue(self._chosen.copies)
        self.copies.setAccessibleName(_tr("Số bản"))
        self.copies.valueChanged.connect(lambda value: self._set(copies=value))
        self._body.addWidget(self.copies)

    def _printers(self, names: Sequence[str]) -> None:
        self._heading(_tr("Máy in"))
        self._printer = QComboBox()
        self._printer.setAccessibleName(_tr("Máy in"))
        self._printer.addItems(list(names))
        if not names:
            self._printer.addItem(_tr("Chưa có máy in – hãy lưu PDF"))
            self._printer.setEnabled(False)
        self._body.addWidget(self._printer)

    def _checks(self) -> None:
        self._body.addSpacing(self._look.px(6))
        several = len(self._chosen.ids) > 1
        for name, text, value in (
            ("cover", _tr("Bìa và mục lục"), several),
            ("qr", _tr("Mã QR tới trang gốc"), self._chosen.qr),
            ("questions", _tr("Trang câu hỏi để bàn"), self._chosen.questions),
            ("notes", _tr("Dòng trống để ghi"), self._chosen.notes),
        ):
            box = QCheckBox(text)
            box.setObjectName(name)
            box.setChecked(value)
            box.toggled.connect(lambda on, n=name: self._check(n, on=on))
            self._body.addWidget(box)

    # --- changes --------------------------------------------------------------------------------

    def _check(self, name: str, *, on: bool) -> None:
        values: dict[str, Any] = {name: on}
        if name == "cover":
            values["contents"] = on
        self._set(**values)

    def _choose_form(self, form: Form) -> None:
        """A folded booklet is printed on both sides unless the printer cannot."""
        self._set(form=form)

    def _set(self, **values: Any) -> None:
        changed = dataclasses.replace(self._chosen, **values)
        if changed != self._chosen:
            self._chosen = changed
            self.changed.emit(changed)

    def printer(self) -> str:
        """The chosen printer, empty when there is none."""
        return self._printer.currentText() if self._printer.isEnabled() else ""

    def set_printer(self, name: str) -> None:
        """Choose a printer when the system has it."""
        place = self._printer.findText(name)
        if name and place >= 0:
            self._printer.setCurrentIndex(place)

    def show_paper(self, sheets: int, one: int) -> None:
        """Say how much paper it takes."""
        copies = self._chosen.copies
        text = _tr("Cần khoảng {n} tờ giấy").format(n=sheets)
        if copies > 1:
            text = _tr("Cần khoảng {n} tờ giấy ({c} bản, mỗi bản {o} tờ)").format(
                n=sheets, c=copies, o=one
            )
        self._paper.setText(text)
