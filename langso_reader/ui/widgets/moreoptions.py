"""The less used options of a print set."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from langso_reader.printing import COVERS
from langso_reader.ui.printing_plan import Turning, two_sided, uses
from langso_reader.ui.widgets.basics import column
from langso_reader.ui.widgets.fields import Choice, headed

if TYPE_CHECKING:
    from langso_reader.printing import SavedSet
    from langso_reader.ui.palette import Look

_MOST_TYPED: Final = 60


def _tr(text: str) -> str:
    return QCoreApplication.translate("MoreOptions", text)


class MoreOptions(QWidget):
    """Emits changed values of the set by name."""

    changed = Signal(object)  # dict[str, Any]
    turningChosen = Signal(object)  # Turning

    def __init__(self, look: Look, chosen: SavedSet) -> None:
        super().__init__()
        self._look = look
        self._body = column(self, spacing=look.px(6))
        self.questions = self._check("questions", _tr("Trang câu hỏi để bàn"), chosen.questions)
        self.notes = self._check("notes", _tr("Dòng trống để ghi"), chosen.notes)
        self.draft = self._check("draft", _tr("Bản nháp, không in tranh"), chosen.draft)
        self.two_up = self._check("two_up", _tr("Hai trang trên một mặt giấy"), chosen.two_up)
        self.tiled = self._check("tiled", _tr("Ghép từ tờ A4"), chosen.tiled)
        self._cover(chosen)
        self._turn_line()
        self._page_line()

    def _check(self, name: str, text: str, value: bool) -> QCheckBox:
        box = QCheckBox(text)
        box.setObjectName(name)
        box.setChecked(value)
        box.toggled.connect(lambda on: self.changed.emit({name: on}))
        self._body.addWidget(box)
        return box

    def _cover(self, chosen: SavedSet) -> None:
        self.cover_picture = Choice(self._look, _tr("Tranh bìa"))
        for number in range(1, COVERS + 1):
            self.cover_picture.addItem(_tr("Tranh {n}").format(n=number), number)
        self.cover_picture.addItem(_tr("Không có tranh"), 0)
        wanted = 1 if chosen.cover_picture is None else chosen.cover_picture
        self.cover_picture.setCurrentIndex(self.cover_picture.findData(wanted))
        self.cover_picture.activated.connect(
            lambda _index: self._emit(cover_picture=self.cover_picture.currentData())
        )
        self._cover_box = headed(self._look, _tr("Tranh bìa"), self.cover_picture)
        self._body.addWidget(self._cover_box)

    def _emit(self, **values: Any) -> None:
        self.changed.emit(values)

    def _turn_line(self) -> None:
        self._turning = Choice(self._look, _tr("Khi in hai mặt"))
        self._turning.setObjectName("turning")
        for turning, text in (
            (Turning.AUTO, _tr("Tự biết theo máy in")),
            (Turning.LONG, _tr("Máy in tự lật, cạnh dài")),
            (Turning.SHORT, _tr("Máy in tự lật, cạnh ngắn")),
            (Turning.HAND, _tr("Lật giấy bằng tay")),
        ):
            self._turning.addItem(text, turning)
        self._turning.activated.connect(lambda _index: self.turningChosen.emit(self.turning))
        self._turning_box = headed(self._look, _tr("Khi in hai mặt"), self._turning)
        self._body.addWidget(self._turning_box)

    def _page_line(self) -> None:
        self.pages = QLineEdit()
        self.pages.setObjectName("pages")
        self.pages.setMaxLength(_MOST_TYPED)
        self.pages.setAccessibleName(_tr("Chỉ in các trang"))
        self.pages.setPlaceholderText(_tr("Tất cả; hoặc ví dụ 2-4, 7"))
        self._pages_box = headed(self._look, _tr("Chỉ in các trang"), self.pages)
        self._body.addWidget(self._pages_box)

    @property
    def turning(self) -> Turning:
        """Who turns the paper."""
        return Turning(self._turning.currentData())

    def set_turning(self, turning: Turning) -> None:
        """Show what was chosen for a printer."""
        self._turning.setCurrentIndex(self._turning.findData(turning))

    def show_what_applies(self, chosen: SavedSet) -> None:
        """Hide what changes nothing for the chosen form."""
        useful = uses(chosen.form)
        for name, widget in (
            ("questions", self.questions),
            ("notes", self.notes),
            ("draft", self.draft),
            ("two_up", self.two_up),
            ("cover", self._cover_box),
            ("pages", self._pages_box),
        ):
            widget.setVisible(name in useful)
        self.tiled.setVisible(chosen.paper != "A4" and not useful & {"sides", "cover"})
        self._turning_box.setVisible(two_sided(chosen))
