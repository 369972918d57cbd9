"""How a set is printed: meeting, paper, size of type, ink, sides, copies, printer."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from langso_reader.printing import Duplex, Form
from langso_reader.ui.printing_plan import Turning, by_hand, two_sided, uses
from langso_reader.ui.widgets.basics import button, column, label, row, set_icon
from langso_reader.ui.widgets.fields import Choice, Number, counter, headed, segment_style
from langso_reader.ui.widgets.formchoice import FormChoice, Kind, kind_of
from langso_reader.ui.widgets.moreoptions import MoreOptions
from langso_reader.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Sequence

    from langso_reader.printing.sets import SavedSet
    from langso_reader.ui.palette import Look
    from langso_reader.ui.printing_plan import PrinterFacts

MOST_COPIES = 500
MOST_TYPED = 120


def _tr(text: str) -> str:
    return QCoreApplication.translate("PrintOptions", text)


class PrintOptions(QWidget):
    """Emits a new `SavedSet` at every change, and says when another printer is chosen."""

    changed = Signal(object)  # SavedSet
    moreShown = Signal()  # the less used options were opened
    printerChosen = Signal(str)
    turningChosen = Signal(object)  # Turning

    def __init__(self, look: Look, chosen: SavedSet) -> None:
        super().__init__()
        self._look, self.now = look, chosen
        self._facts: dict[str, PrinterFacts] = {}
        self._body: QVBoxLayout = column(self, spacing=look.px(4))
        self._meeting()
        self.form = FormChoice(look, kind_of(chosen))
        self.form.chosen.connect(self._choose_form)
        self._body.addWidget(headed(look, _tr("Khổ giấy"), self.form))
        self._type_and_ink()
        self._sides_and_copies()
        self._checks()
        self._printer_line()
        self._more_line()
        self._show_what_applies()

    # --- building -----------------------------------------------------------------------------

    def _pair(self, first: QWidget, second: QWidget) -> None:
        line = row(spacing=self._look.px(12))
        line.addWidget(first, 1)
        line.addWidget(second, 1)
        self._body.addLayout(line)

    def _line(self, heading: str, name: str, value: str, hint: str = "") -> QLineEdit:
        field = QLineEdit(value)
        field.setMaxLength(MOST_TYPED)
        field.setAccessibleName(heading)
        field.setObjectName(name)
        field.setPlaceholderText(hint)
        field.setCursorPosition(0)
        field.textChanged.connect(lambda text: self._set(**{name: text.strip()}))
        return field

    def _meeting(self) -> None:
        look, now = self._look, self.now
        title = self._line(_tr("Tên buổi họp"), "title", now.title, _tr("Ví dụ: Bán nông sản"))
        commune = self._line(_tr("Thôn, xã"), "commune", now.commune)
        date = self._line(_tr("Ngày giờ họp"), "meeting_date", now.meeting_date)
        self.title, self.commune, self.date = title, commune, date
        self._body.addWidget(headed(look, _tr("Tên buổi họp"), title))
        self._pair(headed(look, _tr("Thôn, xã"), commune), headed(look, _tr("Ngày giờ họp"), date))

    def _segments(
        self, heading: str, choices: Sequence[tuple[object, str]], value: object, name: str
    ) -> tuple[Segments, QWidget]:
        widget = Segments(self._look, heading, choices, value)
        widget.setStyleSheet(segment_style(self._look))
        widget.chosen.connect(lambda chosen: self._set(**{name: chosen}))
        return widget, headed(self._look, heading, widget)

    def _type_and_ink(self) -> None:
        sizes = ((False, _tr("Thường")), (True, _tr("Chữ to")))
        large = self.now.large or self.now.form is Form.LARGE
        self.type_size, size_box = self._segments(_tr("Cỡ chữ"), sizes, large, "large")
        inks = ((True, _tr("Đen trắng")), (False, _tr("Màu")))
        self.ink, ink_box = self._segments(_tr("Mực"), inks, self.now.mono, "mono")
        self._pair(size_box, ink_box)

    def _sides_and_copies(self) -> None:
        sides = ((Duplex.NONE, _tr("Một mặt")), (Duplex.LONG, _tr("Hai mặt")))
        self.sides, sides_box = self._segments(_tr("Mặt giấy"), sides, self.now.duplex, "duplex")
        self.copies = Number(_tr("Số bản"), 1, MOST_COPIES, min(self.now.copies, MOST_COPIES))
        self.copies.valueChanged.connect(lambda value: self._set(copies=value))
        self._pair(sides_box, headed(self._look, _tr("Số bản"), counter(self._look, self.copies)))

    def _checks(self) -> None:
        self.cover = QCheckBox(_tr("Bìa và mục lục"))
        self.cover.setObjectName("cover")
        self.cover.toggled.connect(lambda on: self._set(cover=on, contents=on))
        self.qr = QCheckBox(_tr("Mã QR tới trang gốc"))
        self.qr.setObjectName("qr")
        self.qr.setChecked(self.now.qr)
        self.qr.toggled.connect(lambda on: self._set(qr=on))
        for box in (self.cover, self.qr):
            policy = box.sizePolicy()
            policy.setRetainSizeWhenHidden(True)  # nothing jumps when another form is chosen
            box.setSizePolicy(policy)
        self._pair(self.cover, self.qr)
        self.show_count(len(self.now.ids))

    def _printer_line(self) -> None:
        self._printer = Choice(self._look, _tr("Máy in"))
        self._printer.setObjectName("printer")
        self._printer.addItem(_tr("Đang tìm máy in…"))
        self._printer.setEnabled(False)
        self._printer.activated.connect(lambda _index: self.printerChosen.emit(self.printer()))
        self._body.addWidget(headed(self._look, _tr("Máy in"), self._printer))
        self._hint = label("", "small", wrap=True)
        self._body.addWidget(self._hint)

    def _more_line(self) -> None:
        self.more_button = button("", self.toggle_more, role="plain")
        self.more_button.setObjectName("moreOptions")
        self._body.addWidget(self.more_button)
        self.more = MoreOptions(self._look, self.now)
        self.more.changed.connect(lambda values: self._set(**values))
        self.more.turningChosen.connect(self._turning_chosen)
        self.more.hide()
        self._body.addWidget(self.more)
        self._name_more()

    def _name_more(self) -> None:
        open_now = not self.more.isHidden()
        self.more_button.setText(_tr("Bớt lựa chọn") if open_now else _tr("Thêm lựa chọn"))
        set_icon(self.more_button, self._look, "minus" if open_now else "plus", size=18)

    def toggle_more(self) -> None:
        """Show or hide the less used options."""
        self.more.setVisible(self.more.isHidden())
        self._name_more()
        if not self.more.isHidden():
            self.moreShown.emit()

    # --- changes --------------------------------------------------------------------------------

    def _choose_form(self, kind: Kind) -> None:
        form, paper = kind
        self._set(form=form, paper=paper or "A4", large=self.now.large)

    def _set(self, **values: Any) -> None:
        if self.now.form is Form.LARGE:  # A4 with large type, as it is shown here
            values = {"form": Form.A4, "large": True} | values
        changed = dataclasses.replace(self.now, **values)
        if changed != self.now:
            self.now = changed
            self._show_what_applies()
            self.changed.emit(changed)

    def _turning_chosen(self, turning: Turning) -> None:
        self._show_what_applies()
        self.turningChosen.emit(turning)

    def _show_what_applies(self) -> None:
        useful = uses(self.now.form)
        self.type_size.setEnabled("large" in useful)
        self.sides.setEnabled("sides" in useful)
        self.sides.set_value(Duplex.LONG if two_sided(self.now) else Duplex.NONE)
        self.cover.setVisible("cover" in useful)
        self.qr.setVisible("qr" in useful)
        self.more.show_what_applies(self.now)
        self._show_hint()

    def _show_hint(self) -> None:
        hand = by_hand(self.now, self.turning, self.facts())
        text = _tr("Máy in này in từng mặt: sẽ có hình chỉ cách lật giấy.") if hand else ""
        self._hint.setText(text)
        self._hint.setVisible(hand)

    def show_count(self, count: int) -> None:
        """Say how many articles there are; several have a cover unless someone said otherwise."""
        shown = count > 1 if self.now.cover is None else self.now.cover
        blocked = self.cover.blockSignals(True)
        self.cover.setChecked(shown)
        self.cover.blockSignals(blocked)

    # --- printers -------------------------------------------------------------------------------

    @property
    def turning(self) -> Turning:
        """Who turns the paper, as chosen."""
        return self.more.turning

    def facts(self) -> PrinterFacts | None:
        """The chosen printer; None when there is none."""
        return self._facts.get(self.printer())

    def printer(self) -> str:
        """The name of the chosen printer, empty when there is none."""
        return self._printer.currentText() if self._printer.isEnabled() else ""

    def show_printers(self, found: Sequence[PrinterFacts], preferred: str) -> None:
        """Offer the system's printers."""
        self._facts = {facts.name: facts for facts in found}
        self._printer.clear()
        self._printer.addItems(list(self._facts) or [_tr("Chưa có máy in – hãy lưu PDF")])
        self._printer.setEnabled(bool(found))
        self.set_printer(preferred)

    def set_printer(self, name: str) -> None:
        """Choose a printer when the system has it."""
        place = self._printer.findText(name)
        if name and place >= 0:
            self._printer.setCurrentIndex(place)
        self._show_hint()
