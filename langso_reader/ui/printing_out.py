"""Where the pages go: into a file, onto a stick, to a printer; and print sets as files."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from langso_reader import fileio
from langso_reader.errors import SettingsError
from langso_reader.printing import load_set, save_set, suggested_name
from langso_reader.ui import printing_sticks
from langso_reader.ui.background import Lane
from langso_reader.ui.messages import Question
from langso_reader.ui.printer import NoPrinterError, Order, Sent, send
from langso_reader.ui.printing_byhand import HandPlan, same_work
from langso_reader.ui.printing_plan import Turn, parse_pages, parse_turn, sheets, sides_to_ask
from langso_reader.ui.printing_watch import Watch
from langso_reader.ui.widgets.turnhelp import TurnHelp

if TYPE_CHECKING:
    from langso_reader.errors import LangsoError
    from langso_reader.printing import Document, SavedSet
    from langso_reader.ui.background import Task
    from langso_reader.ui.context import Context
    from langso_reader.ui.printing_sticks import Volume

SET_SUFFIX: Final = ".tapin"


def _tr(text: str) -> str:
    return QCoreApplication.translate("PrintOut", text)


def documents_folder() -> Path:
    """Where people look for their files."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place and Path(place).is_dir() else Path.home()


def with_suffix(path: Path, suffix: str) -> Path:
    """The path with this ending, however it was typed."""
    return path if path.suffix.lower() == suffix else path.with_name(f"{path.name}{suffix}")


class Output(QObject):
    """Does what the buttons of the print page say; one sentence tells how it went."""

    busy = Signal(bool)
    opened = Signal(object)  # SavedSet, from a file

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._half_done: HandPlan | None = None
        self.dialog: TurnHelp | None = None

    def remember(self, **values: Any) -> None:
        """Change settings; a failure to write them is said."""
        try:
            self._context.settings.change(**values)
        except SettingsError as error:
            self._context.actions.explain(error)

    # --- files --------------------------------------------------------------------------------

    def save_pdf(self, document: Document) -> None:
        """Ask where, then write."""
        start = str(documents_folder() / suggested_name(document.job))
        chosen, _filter = QFileDialog.getSaveFileName(
            self._page, _tr("Lưu PDF"), start, _tr("Tệp PDF (*.pdf)")
        )
        if chosen:
            self.write(document, with_suffix(Path(chosen), ".pdf"))

    def write(self, document: Document, target: Path, place: str = "") -> None:
        """Write the PDF; an old file of that name is replaced only by a whole new one."""
        pdf = document.pdf
        said = _tr("Đã lưu “{f}” vào {d}.").format(f=target.name, d=place or target.parent)
        if place:
            said = _tr("{said} Nhớ tháo USB an toàn trước khi rút.").format(said=said)
        self._run(lambda _task: fileio.write_atomically(target, pdf), said)

    def _run(self, work: Any, said: str) -> None:
        self._context.background.run(
            work,
            lambda _none: self._context.actions.say(said),
            failed=self._context.actions.explain,
            owner=self,
        )

    def save_to_stick(self, document: Document) -> None:
        """One click when there is one stick; a question when there are several."""
        found = printing_sticks.sticks(printing_sticks.mounted())
        match found:
            case []:
                self._context.actions.say(
                    _tr("Chưa thấy USB nào. Cắm USB vào máy, chờ vài giây rồi bấm lại."),
                    alert=True,
                )
            case [stick]:
                self._onto(document, stick)
            case _:
                self._ask_which(document, found)

    def _onto(self, document: Document, stick: Volume) -> None:
        target = printing_sticks.free_name(stick.root, suggested_name(document.job))
        self.write(document, target, _tr("USB “{u}”").format(u=stick.title))

    def _ask_which(self, document: Document, found: list[Volume]) -> None:
        question = Question(
            self._context.look, _tr("Lưu vào USB nào?"),
            _tr("Máy đang cắm {n} USB.").format(n=len(found)), self._page,
        )  # fmt: skip
        for stick in found:
            question.add(stick.title, partial(self._onto, document, stick))
        question.open()

    def save_set(self, chosen: SavedSet) -> None:
        """Ask where, then write the set itself."""
        name = (chosen.title or _tr("Tập in")).replace("/", "-")
        chosen_path, _filter = QFileDialog.getSaveFileName(
            self._page, _tr("Lưu tập in"), str(documents_folder() / f"{name}{SET_SUFFIX}"),
            _tr("Tập in (*.tapin)"),
        )  # fmt: skip
        if chosen_path:
            target = with_suffix(Path(chosen_path), SET_SUFFIX)
            said = _tr("Đã lưu tập in “{f}” vào {d}.").format(f=target.name, d=target.parent)
            self._run(lambda _task: save_set(target, chosen), said)

    def open_set(self) -> None:
        """Ask which file, then read it."""
        path, _filter = QFileDialog.getOpenFileName(
            self._page, _tr("Mở tập in"), str(documents_folder()), _tr("Tập in (*.tapin)")
        )
        if path:
            self._context.background.run(
                lambda _task: load_set(Path(path)),
                self._read,
                failed=self._context.actions.explain,
                owner=self,
            )

    def _read(self, found: SavedSet) -> None:
        known, missing = found.known(self._context.edition.entries)
        self.opened.emit(known)
        if missing:
            self._context.actions.say(
                _tr("Tập này có {n} bài không còn trong bản nội dung của máy: {ids}.").format(
                    n=len(missing), ids=", ".join(missing[:6]) + ("…" if len(missing) > 6 else "")
                ),
                alert=True,
            )
        else:
            self._context.actions.say(_tr("Đã mở tập in, {n} bài.").format(n=len(known.ids)))

    # --- printers -----------------------------------------------------------------------------

    def print_pages(
        self, document: Document, chosen: SavedSet, printer: str, wanted: str, *, hand: bool
    ) -> None:
        """Print; with help when a person turns the paper.

        Args:
            document: as set for this printer.
            chosen: copies and ink.
            printer: its name; empty when there is none.
            wanted: pages as typed; empty for all.
            hand: a person turns the paper.
        """
        if not printer:
            self._context.actions.explain(NoPrinterError("no printer", name=""))
            return
        if hand:
            self._by_hand(document, chosen, printer)
            return
        pages = parse_pages(wanted, document.page_count)
        if pages is None:
            self._context.actions.say(
                _tr("Chưa hiểu “{t}”. Viết số trang từ 1 đến {n}, ví dụ 2-4 hoặc 1, 3.").format(
                    t=wanted, n=document.page_count
                ),
                alert=True,
            )
            return
        width, height = document.page_size(0)
        duplex = sides_to_ask(document.job.form, document.job.duplex, lying=width > height)
        order = Order(printer, chosen.copies, pages, duplex, chosen.mono)
        self._send(document, order)

    def _send(self, document: Document, order: Order) -> None:
        self.busy.emit(True)
        self._context.actions.say(_tr("Đang gửi trang tới máy in…"))

        def sent(done: Sent) -> None:
            self.busy.emit(False)
            self._context.actions.say(
                _tr("Đã gửi {n} trang, {c} bản tới máy in “{p}”.").format(
                    n=done.pages, c=order.copies, p=done.printer
                )
            )
            self._watch(done)

        def failed(error: LangsoError) -> None:
            self.busy.emit(False)
            self._context.actions.explain(error)

        def work(task: Task) -> Sent:
            return send(document, order, task)

        self._context.background.run(work, sent, failed=failed, owner=self, lane=Lane.LONG)

    def _watch(self, done: Sent) -> None:
        if done.job:
            actions = self._context.actions
            watch = Watch(self._context.background, done, self._context.background)
            watch.trouble.connect(actions.explain)

    def _by_hand(self, document: Document, chosen: SavedSet, printer: str) -> None:
        turns = self._context.settings.now.printer_turns
        count = sheets(document.page_count, both=True)
        plan = HandPlan(chosen.copies, count, parse_turn(turns.get(printer, "")))
        if self._half_done is not None and same_work(self._half_done, chosen.copies, count):
            plan = self._half_done
        self._half_done = plan
        self.dialog = TurnHelp(
            self._context, document, plan, printer, mono=chosen.mono, parent=self._page
        )
        self.dialog.learned.connect(lambda turn: self._learned(printer, turn))
        self.dialog.sent.connect(self._watch)
        self.dialog.open()

    def _learned(self, printer: str, turn: Turn) -> None:
        turns = self._context.settings.now.printer_turns | {printer: str(turn)}
        self.remember(printer_turns=turns)
