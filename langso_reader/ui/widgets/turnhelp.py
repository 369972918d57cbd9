"""Step by step through two-sided printing on a one-sided printer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget

from langso_reader.library.paper import today
from langso_reader.printing import Form
from langso_reader.ui import messages
from langso_reader.ui.background import Lane
from langso_reader.ui.printer import Order, send
from langso_reader.ui.printing_byhand import Back, HandPlan, Step
from langso_reader.ui.printing_runs import run_document
from langso_reader.ui.widgets.basics import Scroll, button, clear, column, label, row
from langso_reader.ui.widgets.fields import segment_style
from langso_reader.ui.widgets.segments import Segments
from langso_reader.ui.widgets.turnpicture import TurnPicture

if TYPE_CHECKING:
    from collections.abc import Callable

    from langso_reader.errors import LangsoError
    from langso_reader.printing import Document
    from langso_reader.ui.background import Task
    from langso_reader.ui.context import Context
    from langso_reader.ui.printer import Sent

_WIDTH: Final = 660


def _tr(text: str) -> str:
    return QCoreApplication.translate("TurnHelp", text)


class TurnHelp(QDialog):
    """Prints fronts, shows how to put the stack back, prints backs; learns by a test first."""

    learned = Signal(object)  # Turn
    sent = Signal(object)  # Sent
    finished_all = Signal()

    def __init__(  # noqa: PLR0913 — what is printed, how, where, and who asks
        self,
        context: Context,
        document: Document,
        plan: HandPlan,
        printer: str,
        *,
        mono: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("turnHelp")
        self._context, self._document, self.plan = context, document, plan
        self._printer, self._mono = printer, mono
        self._back: object = None
        self._up: object = None
        px = context.look.px
        self.setWindowTitle(_tr("In hai mặt bằng máy in một mặt"))
        room = self.screen().availableGeometry()
        self.resize(min(px(_WIDTH), room.width() - 20), min(px(540), room.height() - 60))
        whole = column(self)
        self._scroll = Scroll(margins=(px(24), px(20), px(24), px(12)), spacing=px(10))
        whole.addWidget(self._scroll, 1)
        self._build(self._scroll)
        foot = column(margin=px(16), spacing=px(8))
        self._buttons = row(spacing=px(12))
        foot.addLayout(self._buttons)
        whole.addLayout(foot)
        self._refresh()

    def _build(self, scroll: Scroll) -> None:
        look, body = self._context.look, scroll.body
        self._title = label("", "h2", wrap=True)
        self._first, self._picture = TurnPicture(look), TurnPicture(look)
        self._words = column(spacing=look.px(6))
        self._problem: QLabel = label("", "bad", wrap=True)
        body.addWidget(self._title)
        pictures = row(spacing=look.px(12))
        pictures.addStretch(1)
        pictures.addWidget(self._first)
        pictures.addWidget(self._picture)
        pictures.addStretch(1)
        body.addLayout(pictures)
        body.addLayout(self._words)
        body.addWidget(self._problem)
        body.addStretch(1)

    # --- what is shown ------------------------------------------------------------------------

    def _refresh(self) -> None:
        """Show the step that the plan has come to."""
        clear(self._words)
        clear(self._buttons)
        self._problem.hide()
        show: dict[Step, Callable[[], None]] = {
            Step.OFFER: self._offer,
            Step.TEST_TURN: partial(self._put_back, test=True),
            Step.ASK: self._ask,
            Step.FRONTS: self._fronts,
            Step.TURN: partial(self._put_back, test=False),
            Step.DONE: self._done,
        }
        show[self.plan.step]()
        self.setAccessibleDescription(self._title.text())

    def _say(self, title: str, scene: str, *lines: str) -> None:
        self._title.setText(title)
        self._picture.show_scene(scene, " ".join(lines))
        self._first.setVisible(scene.startswith("put"))
        for line in lines:
            self._words.addWidget(label(line, wrap=True))

    def _answers(self, *answers: tuple[str, Callable[[], object], str]) -> None:
        """Buttons from the left: the way out first, the way on last and in colour."""
        self._buttons.addWidget(button(_tr("Thôi, để sau"), self.reject))
        self._buttons.addStretch(1)
        for text, act, role in answers:
            widget = button(text, act, role=role)
            self._buttons.addWidget(widget)
            if role == "primary":
                widget.setObjectName("goOn")
                widget.setDefault(True)
                widget.setFocus()

    def _offer(self) -> None:
        self._say(
            _tr("Thử trước bằng 2 tờ giấy"),
            "offer",
            _tr("Máy in “{p}” chỉ in từng mặt, nên giấy phải được đặt lại để in mặt sau.").format(
                p=self._printer
            ),
            _tr(
                "Mỗi máy nhận giấy một kiểu. Thử một lần với 2 tờ, chương trình sẽ nhớ cho máy in "
                "này, lần sau không phải thử nữa."
            ),
        )
        self._answers(
            (_tr("Bỏ qua, in luôn"), self._skip, ""),
            (_tr("In thử 2 tờ"), self._print, "primary"),
        )

    def _fronts(self) -> None:
        plan = self.plan
        count = plan.sheets * plan.batch
        title = _tr("In mặt trước: {n} tờ").format(n=count)
        if plan.rounds > 1:
            title = _tr("Đợt {i}/{all} – in mặt trước: {n} tờ").format(
                i=plan.done + 1, all=plan.rounds, n=count
            )
        self._say(
            title,
            "offer",
            _tr(
                "Cho đủ giấy vào khay rồi bấm “In mặt trước”. In xong mặt trước, chương trình sẽ "
                "chỉ cách đặt giấy lại."
            ),
        )
        again = (_tr("Thử lại 2 tờ"), self._test_again, "")
        self._answers(again, (_tr("In mặt trước"), self._print, "primary"))

    def _put_back(self, *, test: bool) -> None:
        tested = test or self.plan.turn is not None
        lines = [
            _tr(
                "1. Chờ máy in xong, lấy cả xấp giấy ra. Giữ nguyên thứ tự các tờ, không xoay đầu "
                "đuôi."
            ),
            _tr("2. Đặt cả xấp trở lại khay nạp giấy, mặt đã in ngửa lên trên.")
            if self.plan.used.face_up
            else _tr("2. Đặt cả xấp trở lại khay nạp giấy, mặt đã in úp xuống dưới."),
            _tr("3. Đặt giống như lần thử, rồi bấm “In mặt sau”.")
            if tested and not test
            else _tr("3. Bấm “In mặt sau”."),
        ]
        self._first.show_scene("take", lines[0])
        scene = "put-up" if self.plan.used.face_up else "put-down"
        self._say(_tr("Đặt giấy trở lại khay"), scene, *lines)
        self._answers((_tr("In mặt sau"), self._print, "primary"))

    def _ask(self) -> None:
        look = self._context.look
        self._say(_tr("Hai tờ thử ra thế nào?"), "check")
        self._back, self._up = None, None
        backs = (
            (Back.SAME, _tr("Tờ 1")),
            (Back.OTHER, _tr("Tờ 2")),
            (Back.NOTHING, _tr("Trắng, chữ in đè")),
        )
        first = _tr("Cầm tờ có mặt trước ghi “Tờ 1”. Mặt sau ghi gì?")
        self.back_answer = Segments(look, first, backs, None)
        self.back_answer.chosen.connect(self._answer_back)
        ups = ((True, _tr("Lên trên")), (False, _tr("Xuống dưới")))
        second = _tr("Lật sang bên như lật trang sách. Mũi tên mặt sau chỉ đi đâu?")
        self.up_answer = Segments(look, second, ups, None)
        self.up_answer.chosen.connect(self._answer_up)
        for words, widget in ((first, self.back_answer), (second, self.up_answer)):
            widget.setStyleSheet(segment_style(look))
            self._words.addWidget(label(words, "strong", wrap=True))
            self._words.addWidget(widget)
            self._words.addSpacing(look.px(10))
        self._answers(
            (_tr("Thử lại"), self._test_again, ""),
            (_tr("Nhớ cho máy in này"), self._remember, "primary"),
        )
        self._allow()

    def _done(self) -> None:
        lines = [_tr("Chờ máy in ra hết giấy rồi lấy cả xấp ra.")]
        if self._document.job.form is Form.BOOKLET:
            lines.append(_tr("Tách từng bản, gập đôi theo chiều đứng và bấm ghim ở gáy."))
        self._say(_tr("Đã gửi hết các trang"), "done", *lines)
        clear(self._buttons)
        self._buttons.addStretch(1)
        close = button(_tr("Xong"), self.accept, role="primary")
        close.setObjectName("goOn")
        close.setDefault(True)
        self._buttons.addWidget(close)
        close.setFocus()
        self.finished_all.emit()

    # --- answers ------------------------------------------------------------------------------

    def _answer_back(self, back: object) -> None:
        self._back = back
        self.up_answer.setEnabled(back is not Back.NOTHING)
        self._allow()

    def _answer_up(self, up: object) -> None:
        self._up = up
        self._allow()

    def _allow(self) -> None:
        """The way on is open once the test is described."""
        known = self._back is Back.NOTHING or (self._back is not None and self._up is not None)
        self._go_on().setEnabled(known)
        text = _tr("Đặt ngược lại và thử lại")
        self._go_on().setText(text if self._back is Back.NOTHING else _tr("Nhớ cho máy in này"))

    def _go_on(self) -> QPushButton:
        for index in range(self._buttons.count()):
            widget = self._buttons.itemAt(index).widget()
            if isinstance(widget, QPushButton) and widget.objectName() == "goOn":
                return widget
        raise AssertionError("every step has a way on")

    def _remember(self) -> None:
        back = self._back if isinstance(self._back, Back) else Back.NOTHING
        if self.plan.answered(back, upright=bool(self._up)):
            self.learned.emit(self.plan.turn)
        self._refresh()

    def _skip(self) -> None:
        self.plan.skip()
        self._refresh()

    def _test_again(self) -> None:
        self.plan.test()
        self._refresh()

    # --- printing -----------------------------------------------------------------------------

    def _print(self) -> None:
        """Send what this step prints; the next step is shown once the printer has taken it."""
        testing = self.plan.step in {Step.OFFER, Step.TEST_TURN}
        copies = 1 if testing else self.plan.batch
        order = Order(printer=self._printer, copies=copies, mono=self._mono)
        document, plan = self._document, self.plan

        def work(task: Task) -> Sent:
            from langso_reader.printing import test_sheet  # noqa: PLC0415 — heavy

            source = test_sheet(today()) if testing else document
            return send(run_document(source, plan.sides(source)), order, task)

        self._go_on().setEnabled(False)
        self._problem.hide()
        self._context.background.run(
            work, self._went, failed=self._failed, owner=self, lane=Lane.LONG
        )

    def _went(self, sent: Sent) -> None:
        self.plan.sent()
        self.sent.emit(sent)
        self._refresh()

    def _failed(self, error: LangsoError) -> None:
        self._problem.setText(str(messages.words(error, self._context.settings.now.language)))
        self._problem.show()
        self._go_on().setEnabled(True)
        self._scroll.ensureWidgetVisible(self._problem)
