"""The print set: order, live preview, options, printer, PDF.

The same page prints one open article; then the list is that article and the person's own set stays
as it is.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from langso_reader.printing import Duplex, Form
from langso_reader.ui.navigation import Place
from langso_reader.ui.printer import printers
from langso_reader.ui.printing_draft import draft_of, opening_set
from langso_reader.ui.printing_out import Output
from langso_reader.ui.printing_plan import Turning, by_hand, engine_set, sheets, two_sided
from langso_reader.ui.printing_progress import SettingProgress
from langso_reader.ui.printing_setting import Pages, Typesetter
from langso_reader.ui.widgets.basics import Scroll, button, card, column, label, row, set_icon
from langso_reader.ui.widgets.preview import Preview
from langso_reader.ui.widgets.printoptions import PrintOptions
from langso_reader.ui.widgets.setpanel import SetPanel

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from langso_reader.errors import LangsoError
    from langso_reader.printing import Document, SavedSet
    from langso_reader.ui.context import Context
    from langso_reader.ui.printing_plan import PrinterFacts

_SIDE_BY_SIDE = 110  # `Look.crowding` up to which list, pages and options stand in one row


def _tr(text: str) -> str:
    return QCoreApplication.translate("PrintPage", text)


class PrintPage(QWidget):
    """List, preview and options side by side; one below the other when the window is zoomed."""

    def __init__(self, context: Context, *, single: str = "") -> None:
        super().__init__()
        self.setObjectName("page")
        self._context = context
        self._single = single
        self.chosen = opening_set(context, single)
        self._draft = draft_of(context)
        self._typesetter = Typesetter(context, self)
        self.output = Output(context, self)
        self._pages: Pages | None = None
        self._build()
        self._connect()
        self._show_summary()
        self._find_printers()
        self._changed()

    @property
    def document(self) -> Document | None:
        """The set pages; None until they are whole."""
        return self._pages.document if self._pages is not None and self._pages.whole else None

    # --- building -----------------------------------------------------------------------------

    def _build(self) -> None:
        px = self._context.look.px
        whole = column(self, spacing=px(12))
        whole.setContentsMargins(px(24), px(12), px(24), px(12))
        whole.addLayout(self._head())
        self.preview = Preview(self._context)
        self.options = PrintOptions(self._context.look, self.chosen)
        self.panel = SetPanel(self._context.look, single=bool(self._single))
        self._fill_list()
        if self._context.look.crowding <= _SIDE_BY_SIDE:
            whole.addLayout(self._side_by_side(), 1)
        else:
            whole.addWidget(self._stacked(), 1)

    def _side_by_side(self) -> QHBoxLayout:
        px = self._context.look.px
        line = row(spacing=px(20))
        left, right = self._card_with(self.panel), self._option_card()
        left.setFixedWidth(px(288))
        right.setFixedWidth(px(392))
        line.addWidget(left)
        line.addWidget(self.preview, 1)
        line.addWidget(right)
        return line

    def _option_card(self) -> QFrame:
        px = self._context.look.px
        holder = Scroll(margins=(px(16), px(10), px(16), px(10)), spacing=0)
        holder.body.addWidget(self.options)
        holder.body.addStretch(1)
        self.options.moreShown.connect(
            lambda: QTimer.singleShot(0, holder, lambda: self._show_more(holder))
        )
        return self._card_with(holder)

    def _show_more(self, holder: Scroll) -> None:
        """Move the less used options, which have just been opened, into sight."""
        holder.verticalScrollBar().setValue(self.options.more_button.y())

    def _stacked(self) -> QWidget:
        px = self._context.look.px
        scroll = Scroll(margins=(0, 0, 0, 0), spacing=px(14))
        self.preview.setMinimumHeight(px(330))
        options = card()
        column(options, margin=px(16)).addWidget(self.options)
        self.panel.list.show_whole(px(420))
        for part in (self._card_with(self.panel), options, self.preview):
            scroll.body.addWidget(part)
        return scroll

    def _head(self) -> QBoxLayout:
        look = self._context.look
        title = _tr("In bài này") if self._single else _tr("Tập in cho buổi họp")
        buttons = row(spacing=look.px(12))
        self.pdf_button = button(_tr("Lưu PDF"), self._save_pdf)
        set_icon(self.pdf_button, look, "save")
        self.stick_button = button(_tr("Lưu ra USB"), self._save_to_stick)
        self.stick_button.setObjectName("saveToStick")
        set_icon(self.stick_button, look, "usb")
        self.print_button = button(_tr("In"), self._print, role="primary")
        self.print_button.setObjectName("printNow")
        set_icon(self.print_button, look, "print", look.palette.on_action)
        for widget in (self.pdf_button, self.stick_button, self.print_button):
            buttons.addWidget(widget)
        if look.crowding > 150:
            head: QBoxLayout = QVBoxLayout()
            head.addWidget(label(title, "h2"))
            buttons.addStretch(1)
        else:
            head = QHBoxLayout()
            head.addWidget(label(title, "h1"))
            head.addStretch(1)
        head.setSpacing(look.px(8))
        head.addLayout(buttons)
        return head

    def _card_with(self, inside: QWidget) -> QFrame:
        frame = card()
        column(frame).addWidget(inside)
        return frame

    def _fill_list(self) -> None:
        edition = self._context.edition
        self.panel.list.show_items([(i, edition.title(i)) for i in self.chosen.ids])

    def _connect(self) -> None:
        self.panel.list.orderChanged.connect(self._order_changed)
        self.panel.addWanted.connect(lambda: self._context.actions.open(Place("browse")))
        self.panel.openWanted.connect(self.output.open_set)
        self.panel.saveWanted.connect(lambda: self.output.save_set(self.chosen))
        self.options.changed.connect(self._options_changed)
        self.options.printerChosen.connect(self._printer_chosen)
        self.options.turningChosen.connect(self._turning_chosen)
        self._typesetter.beginning.connect(self.preview.show_pages)
        self._typesetter.ready.connect(self._ready)
        self._typesetter.failed.connect(self._failed)
        self._progress = SettingProgress(self._typesetter, self.preview)
        self._progress.again.connect(self._changed)
        self.output.busy.connect(lambda busy: self._enable(ready=not busy))
        self.output.opened.connect(self._opened)

    # --- printers -----------------------------------------------------------------------------

    def _find_printers(self) -> None:
        self._context.background.run(lambda _task: printers(), self._printers_found, owner=self)

    def _printers_found(self, found: list[PrinterFacts]) -> None:
        before = self._hand
        self.options.show_printers(found, self._context.settings.now.printer)
        self._show_turning()
        if self._hand != before:
            self._changed()

    def _show_turning(self) -> None:
        """What was chosen for this printer before; else what the set says."""
        kept = self._context.settings.now.printer_sides.get(self.options.printer(), "")
        turning = Turning(kept) if kept in set(Turning) else Turning.AUTO
        if turning is Turning.AUTO and self.chosen.duplex is Duplex.SHORT:
            turning = Turning.SHORT
        self.options.more.set_turning(turning)

    def _printer_chosen(self, name: str) -> None:
        self.output.remember(printer=name)
        self._show_turning()
        self._changed()

    def _turning_chosen(self, turning: Turning) -> None:
        sides = self._context.settings.now.printer_sides
        self.output.remember(printer_sides=sides | {self.options.printer(): str(turning)})
        self._changed()

    @property
    def _hand(self) -> bool:
        """Whether a person turns the paper."""
        return by_hand(self.chosen, self.options.turning, self.options.facts())

    # --- changes --------------------------------------------------------------------------------

    def _order_changed(self, ids: tuple[str, ...]) -> None:
        self.chosen = dataclasses.replace(self.chosen, ids=ids)
        self.options.show_count(len(ids))
        if not self._single:
            self._context.print_set.replace(ids)
            self._context.actions.print_set_changed()
        self._changed()

    def _options_changed(self, chosen: SavedSet) -> None:
        before, self.chosen = self.chosen, dataclasses.replace(chosen, ids=self.chosen.ids)
        if dataclasses.replace(before, copies=chosen.copies) == self.chosen:
            self._draft.keep(self._single, self.chosen)
            self._show_copies()  # the pages stay as they are
            return
        self._changed()

    def _opened(self, chosen: SavedSet) -> None:
        """Another set came from a file: the page is built anew with it."""
        self._draft.keep("", chosen)
        self._context.print_set.replace(chosen.ids)
        self._context.actions.print_set_changed()
        self._context.actions.open(Place("print"))

    def _changed(self) -> None:
        """Show the state, and set the pages anew when nothing has changed for a moment."""
        self._draft.keep(self._single, self.chosen)
        self._show_copies()
        self._enable(ready=False)
        self._typesetter.stop()
        self._progress.over()
        if not self.chosen.ids and self.chosen.form is not Form.SHEETS:
            self._pages = None
            self._show_summary()
            self.preview.say(
                _tr("Chưa có bài nào. Bấm “Thêm bài”, mở một bài rồi bấm “Thêm vào tập in”.")
            )
            return
        wanted = engine_set(self.chosen, self.options.turning, hand=self._hand)
        self._typesetter.ask(wanted)

    def _enable(self, *, ready: bool) -> None:
        whole = ready and self.document is not None
        for widget in (self.pdf_button, self.stick_button, self.print_button):
            widget.setEnabled(whole)

    def _ready(self, pages: Pages) -> None:
        self._pages = pages
        self.preview.show_pages(pages)
        self._show_summary()
        self._show_copies()
        self._enable(ready=True)

    def _failed(self, error: LangsoError) -> None:
        self._pages = None
        self.preview.say(_tr("Chưa dàn được trang. Các bài và lựa chọn vẫn còn nguyên."))
        self._context.actions.explain(error)

    # --- what is said ---------------------------------------------------------------------------

    def _show_summary(self) -> None:
        pages = self._pages.document.reading_count if self._pages is not None else None
        counts = self._pages.counts if self._pages is not None else {}
        self.panel.say(len(self.chosen.ids), pages, counts)

    def _show_copies(self) -> None:
        """The number of copies on the button, and how much paper they take."""
        copies = self.chosen.copies
        text = _tr("In {n} bản").format(n=copies) if copies > 1 else _tr("In")
        self.print_button.setText("\N{NO-BREAK SPACE}" + text)
        document = self.document
        if document is None:
            return
        one = sheets(document.page_count, both=two_sided(self.chosen))
        said = _tr("{p} trang · {n} tờ giấy").format(p=document.reading_count, n=one)
        if copies > 1:
            said = _tr("{p} trang · mỗi bản {o} tờ · {c} bản cần {n} tờ giấy").format(
                p=document.reading_count, o=one, c=copies, n=one * copies
            )
        self.preview.say_below(said)

    # --- out --------------------------------------------------------------------------------------

    def _save_pdf(self) -> None:
        if self.document is not None:
            self.output.save_pdf(self.document)

    def _save_to_stick(self) -> None:
        if self.document is not None:
            self.output.save_to_stick(self.document)

    def _print(self) -> None:
        if self.document is not None:
            wanted = self.options.more.pages.text() if self.chosen.form is not Form.BOOKLET else ""
            self.output.print_pages(
                self.document, self.chosen, self.options.printer(), wanted, hand=self._hand
            )

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # not when the window is only made small
            self._typesetter.stop()
        self._draft.flush()
