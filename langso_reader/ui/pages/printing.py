"""The print set: order, live preview, options, printer, PDF.

The same page prints one open article; then the list is that article and the person's own set stays
as it is.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QWidget

from langso_reader import fileio
from langso_reader.library.paper import job_of
from langso_reader.printing import CancelledError, first_pages, suggested_name, typeset
from langso_reader.printing.sets import SavedSet
from langso_reader.ui.background import Lane, Task
from langso_reader.ui.navigation import Place
from langso_reader.ui.printer import Order, printer_names, send
from langso_reader.ui.widgets.basics import (
    Scroll,
    button,
    card,
    column,
    label,
    row,
    set_icon,
)
from langso_reader.ui.widgets.preview import Preview
from langso_reader.ui.widgets.printoptions import PrintOptions
from langso_reader.ui.widgets.setlist import SetList

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout

    from langso_reader.errors import LangsoError
    from langso_reader.printing import Document
    from langso_reader.ui.context import Context

_log = logging.getLogger(__name__)
PAUSE_MS = 150  # after the last change before the pages are set anew


def _tr(text: str) -> str:
    return QCoreApplication.translate("PrintPage", text)


def today() -> dt.date:
    """The day of this place, as people say it."""
    return dt.date.today()  # noqa: DTZ011


class PrintPage(QWidget):
    """List, preview and options side by side; one below the other when the window is zoomed."""

    def __init__(self, context: Context, *, single: str = "") -> None:
        super().__init__()
        self.setObjectName("page")
        self._context = context
        self._single = single
        self._task: Task | None = None
        self.document: Document | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._typeset)
        ids = (single,) if single else tuple(context.print_set)
        self.chosen = SavedSet(
            ids=tuple(i for i in ids if i in context.edition.entries),
            commune=context.settings.now.commune,
            mono=True,
        )
        px = context.look.px
        whole = column(self, spacing=px(14))
        whole.setContentsMargins(px(24), px(14), px(24), px(14))
        whole.addLayout(self._head())
        self._parts()
        if context.look.zoom <= 110:
            line = row(spacing=px(20))
            line.addWidget(self._left, 24)
            line.addWidget(self.preview, 50)
            line.addWidget(self._right, 26)
            whole.addLayout(line, 1)
        else:
            scroll = Scroll(margins=(0, 0, 0, 0), spacing=px(14))
            self.preview.setMinimumHeight(px(420))
            for part in (self._left, self._right, self.preview):
                scroll.body.addWidget(part)
            whole.addWidget(scroll, 1)
        self._changed()

    # --- building -----------------------------------------------------------------------------

    def _head(self) -> QHBoxLayout:
        look = self._context.look
        line = row(spacing=look.px(12))
        title = _tr("In bài này") if self._single else _tr("Tập in cho buổi họp")
        line.addWidget(label(title, "h1"))
        line.addStretch(1)
        self.pdf_button = button(_tr("Lưu PDF"), self._save_pdf)
        set_icon(self.pdf_button, look, "save")
        self.print_button = button(_tr("In"), self._print, role="primary")
        self.print_button.setObjectName("printNow")
        set_icon(self.print_button, look, "print", look.palette.on_action)
        line.addWidget(self.pdf_button)
        line.addWidget(self.print_button)
        return line

    def _parts(self) -> None:
        look = self._context.look
        self._left = self._card_with(self._list())
        self.preview = Preview(self._context)
        self.options = PrintOptions(look, self.chosen, printer_names())
        self.options.set_printer(self._context.settings.now.printer)
        self.options.changed.connect(self._options_changed)
        holder = Scroll(margins=(look.px(18),) * 4, spacing=0)
        holder.body.addWidget(self.options)
        holder.body.addStretch(1)
        self._right = self._card_with(holder)
        if look.zoom > 110:
            holder.setMinimumHeight(self.options.sizeHint().height() + look.px(40))

    def _card_with(self, inside: QWidget) -> QFrame:
        frame = card()
        column(frame).addWidget(inside)
        inside.setStyleSheet(inside.styleSheet())
        return frame

    def _list(self) -> QWidget:
        look = self._context.look
        box = QWidget()
        body = column(box, margin=look.px(18), spacing=look.px(12))
        self._summary: QLabel = label("", "h3", wrap=True)
        body.addWidget(self._summary)
        self.list = SetList(look)
        self.list.orderChanged.connect(self._order_changed)
        self._fill_list()
        body.addWidget(self.list, 1)
        if not self._single:
            add = button(_tr("Thêm bài"), lambda: self._context.actions.open(Place("browse")))
            set_icon(add, look, "plus", look.palette.jade)
            body.addWidget(add)
        return box

    def _fill_list(self) -> None:
        edition = self._context.edition
        self.list.show_items([(i, edition.title(i)) for i in self.chosen.ids])

    # --- changes --------------------------------------------------------------------------------

    def _order_changed(self, ids: tuple[str, ...]) -> None:
        self.chosen = dataclasses.replace(self.chosen, ids=ids)
        if not self._single:
            self._context.print_set.replace(ids)
            self._context.actions.print_set_changed()
        self._changed()

    def _options_changed(self, chosen: SavedSet) -> None:
        self.chosen = dataclasses.replace(chosen, ids=self.chosen.ids)
        self._changed()

    def _changed(self) -> None:
        """Show the state, and set the pages anew when nothing has changed for a moment."""
        copies = self.chosen.copies
        text = _tr("In {n} bản").format(n=copies) if copies > 1 else _tr("In")
        self.print_button.setText("\N{NO-BREAK SPACE}" + text)
        self._enable()
        if self._task is not None:
            self._task.cancel()
        if not self.chosen.ids:
            self._timer.stop()
            self.document = None
            self._show_summary()
            self.preview.say(
                _tr("Chưa có bài nào. Bấm “Tập in” ở bài muốn in, hoặc bấm “Thêm bài”.")
            )
            return
        self._timer.start()

    def _enable(self, *, ready: bool = False) -> None:
        self.pdf_button.setEnabled(ready)
        self.print_button.setEnabled(ready)

    def _typeset(self) -> None:
        chosen, edition = self.chosen, self._context.edition
        if self.document is None:
            self.preview.say(_tr("Đang dàn trang…"))

        def work(task: Task) -> Document | None:
            try:
                job = job_of(edition, chosen, today())
                if len(job.articles) > 3 and self.document is None:
                    start = first_pages(job, edition.picture, cancelled=task.cancelled)
                    self._context.background.deliver(lambda: self._show_start(task, start))
                return typeset(
                    job, edition.picture, progress=task.progress, cancelled=task.cancelled
                )
            except CancelledError:
                return None

        self._task = self._context.background.run(
            work, self._ready, failed=self._failed, owner=self, lane=Lane.PAPER
        )

    def _show_start(self, task: Task, document: Document) -> None:
        if not task.cancelled() and self.document is None:
            self.preview.show_document(document)

    def _ready(self, document: Document | None) -> None:
        if document is None:
            return
        self.document = document
        self._show_summary()
        self.preview.show_document(document)
        self._enable(ready=True)

    def _failed(self, error: LangsoError) -> None:
        self.preview.say(_tr("Chưa dàn được trang."))
        self._context.actions.explain(error)

    def _show_summary(self) -> None:
        count = len(self.chosen.ids)
        if self.document is None:
            self._summary.setText(_tr("Trong tập ({n} bài)").format(n=count))
            return
        pages, sheets = self.document.page_count, self.document.sheets
        text = _tr("Trong tập ({n} bài · {p} trang)").format(n=count, p=pages)
        self._summary.setText(text)
        self.options.show_paper(sheets * self.chosen.copies, sheets)
        self.list.show_pages({i: len(self.document.pages_of(i)) for i in self.chosen.ids})

    # --- out --------------------------------------------------------------------------------------

    def _save_pdf(self) -> None:
        if self.document is None:
            return
        name = suggested_name(self.document.job)
        folder = self._context.paths.prints
        start = str((folder if folder.is_dir() else Path.home()) / name)
        chosen, _filter = QFileDialog.getSaveFileName(
            self, _tr("Lưu PDF"), start, _tr("Tệp PDF (*.pdf)")
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the PDF; an old file of that name is replaced only by a whole new one."""
        if self.document is None:
            return
        pdf = self.document.pdf
        target = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
        self._context.background.run(
            lambda _task: fileio.write_atomically(target, pdf),
            lambda _none: self._context.actions.say(
                _tr("Đã lưu “{f}” vào {d}.").format(f=target.name, d=target.parent)
            ),
            failed=self._context.actions.explain,
            owner=self,
        )

    def _print(self) -> None:
        if self.document is None:
            return
        document, chosen = self.document, self.chosen
        order = Order(
            printer=self.options.printer(),
            copies=chosen.copies,
            duplex=chosen.duplex,
            mono=chosen.mono,
        )
        self.print_button.setEnabled(False)
        self._context.actions.say(_tr("Đang gửi trang tới máy in…"))

        def sent(count: int) -> None:
            self._enable(ready=True)
            self._context.actions.say(
                _tr("Đã gửi {n} trang, {c} bản tới máy in.").format(n=count, c=chosen.copies)
            )

        def failed(error: LangsoError) -> None:
            self._enable(ready=True)
            self._context.actions.explain(error)

        self._context.background.run(
            lambda task: send(document, order, task),
            sent,
            failed=failed,
            owner=self,
            lane=Lane.LONG,
        )
