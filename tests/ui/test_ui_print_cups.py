"""On a real CUPS queue that prints into PDF files: order, copies, ranges, a stopped queue."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from cups_queue import open_cups, why_not
from print_checks import pages_shown
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget

from langso_reader import messages
from langso_reader.library import open_pack_file
from langso_reader.library.paper import today
from langso_reader.printing import Duplex, PrintJob, typeset
from langso_reader.printing import test_sheet as two_test_sheets
from langso_reader.ui import printer as printer_module
from langso_reader.ui import printing_cups as cups_commands
from langso_reader.ui.background import Task
from langso_reader.ui.messages import Notice
from langso_reader.ui.navigation import Place
from langso_reader.ui.pages.printing import PrintPage
from langso_reader.ui.printer import NoPaperSizeError, NoPrinterError, Order, printers, send
from langso_reader.ui.printing_byhand import Step
from langso_reader.ui.printing_plan import PrinterFacts, Turn, parse_turn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cups_queue import Cups

    from langso_reader.printing import Document

REASON = why_not()
pytestmark = pytest.mark.skipif(bool(REASON), reason=REASON)


@pytest.fixture(scope="module")
def server() -> Iterator[Cups]:
    """A server with a one-sided queue "Thon" and a two-sided queue "Xa"."""
    root = Path(tempfile.mkdtemp(prefix="cups-"))
    made = open_cups(root)
    try:
        made.add("Thon")
        made.add("Xa", duplex=True)
        yield made
    finally:
        made.stop()
        shutil.rmtree(root, ignore_errors=True)


@pytest.fixture
def cups(server: Cups, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cups]:
    """The server, asked by everything that this test starts."""
    monkeypatch.setenv("CUPS_SERVER", server.socket)
    yield server
    server.tidy()


def away(work: Callable[[], Any]) -> Any:
    """Do it in a new thread, as the window does; CUPS keeps the first server that a thread asks."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(work).result(60)


@pytest.fixture
def document(small_pack: Path) -> Document:
    """Three short stories with cover and contents on A4."""
    edition = open_pack_file(small_pack, dev_allow_unsigned=True)
    ids = ("na-chi-lang", "cam-cao-phong", "loa-thong-minh")
    job = PrintJob(articles=tuple(edition.article(i) for i in ids), title="Họp thôn", mono=True)
    made = typeset(job, edition.picture)
    edition.close()
    assert made.page_count >= 5
    return made


def test_the_printers_are_found_with_their_papers_and_sides(qapp, cups: Cups) -> None:
    found = {facts.name: facts for facts in away(printers)}
    assert {"Thon", "Xa"} <= set(found)
    assert {"A4", "A3"} <= found["Thon"].papers
    assert not found["Thon"].duplex
    assert found["Xa"].duplex


def test_copies_come_out_whole_and_in_order(qapp, cups: Cups, document: Document) -> None:
    sent = away(lambda: send(document, Order("Xa", copies=2, duplex=Duplex.LONG), Task()))
    assert sent.job.startswith("Xa-")
    printed = cups.wait_for(1)[0].read_bytes()
    count = document.page_count
    even = count + count % 2  # CUPS begins each copy on a sheet of its own
    one = [*range(count), *[None] * (even - count)]
    assert [page for page, _turned in pages_shown(printed, document.pdf)] == one + one
    assert cups_commands.look_after("Xa", sent.job) is cups_commands.Progress.DONE


def test_a_range_of_pages_is_what_comes_out(qapp, cups: Cups, document: Document) -> None:
    away(lambda: send(document, Order("Thon", pages=(0, 2, 3)), Task()))
    printed = cups.wait_for(1)[0].read_bytes()
    assert [page for page, _turned in pages_shown(printed, document.pdf)] == [0, 2, 3]


@pytest.mark.parametrize("command", ["cupsdisable", "cupsreject"])
def test_a_stopped_queue_is_a_sentence_and_takes_nothing(
    qapp, cups: Cups, document: Document, command: str
) -> None:
    cups.tool(command, "Thon")
    with pytest.raises(cups_commands.PrinterStoppedError) as caught:
        away(lambda: send(document, Order("Thon"), Task()))
    words = str(messages.explain(caught.value, "vi"))
    assert "Thon" in words
    assert "Tập in vẫn còn nguyên" in words
    assert not cups.tool("lpstat", "-W", "not-completed", "-o").strip()


def test_a_queue_that_stops_later_is_noticed(qapp, cups: Cups, document: Document) -> None:
    job = cups.tool("lp", "-d", "Thon", "-o", "job-hold-until=indefinite", __file__)
    cups.tool("cupsdisable", "Thon")
    name = job.split()[3]
    with pytest.raises(cups_commands.PrinterFailedError):
        cups_commands.look_after("Thon", name)


def test_a_printer_that_is_gone_and_a_paper_it_lacks_are_named(
    qapp, cups: Cups, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(NoPrinterError):
        away(lambda: send(document, Order("Khong-co"), Task()))
    monkeypatch.setattr(
        printer_module, "_facts", lambda n: PrinterFacts(n, papers=frozenset({"A3"}))
    )
    with pytest.raises(NoPaperSizeError) as caught:
        away(lambda: send(document, Order("Thon"), Task()))
    assert "A4" in str(messages.explain(caught.value, "vi"))


# --- the whole way, as Chị Hoa goes it --------------------------------------------------------


class Hands:
    """Does everything with the mouse, or everything with keys."""

    def __init__(self, reader, *, keys: bool) -> None:
        self.reader, self.keys = reader, keys

    def press(self, widget: QWidget) -> None:
        """Use a button."""
        if not self.keys:
            self.reader.click(widget)
            return
        self.go_to(widget)
        QTest.keyClick(widget, Qt.Key.Key_Space)
        self.reader.settle()

    def go_to(self, widget: QWidget) -> None:
        """Press Tab until the widget has the focus."""
        top = widget.window()
        for _ in range(250):
            if top.focusWidget() is widget:
                return
            QTest.keyClick(top.focusWidget() or top, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {widget.accessibleName() or widget}")

    def write(self, field: QLineEdit, text: str) -> None:
        """Type into a field."""
        if self.keys:
            self.go_to(field)
        else:
            QTest.mouseClick(field, Qt.MouseButton.LeftButton)
        QTest.keyClicks(field, text)
        self.reader.settle()


def _rows(page: QWidget) -> list[Any]:
    """The finds from the top down."""
    rows = [w for w in page.findChildren(QWidget) if hasattr(w, "add_button") and w.isVisible()]
    return sorted(rows, key=lambda row: row.mapTo(page, row.rect().topLeft()).y())


def _gather(reader, hands: Hands) -> list[str]:
    """Search, and put the first three finds into the set."""
    if hands.keys:
        reader.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    else:
        reader.click(reader.find(QLineEdit, "searchField"))
    QTest.keyClicks(reader.find(QLineEdit, "searchField"), "ban hang")
    reader.settle()
    for place in range(3):
        hands.press(_rows(reader.window.page)[place].add_button)
    chosen = list(reader.context.print_set)
    assert len(chosen) == 3
    return chosen


def _through_the_help(reader, hands: Hands, cups: Cups, page: PrintPage) -> None:
    """The test with two sheets, its two questions, fronts, backs."""
    hands.press(page.print_button)
    help_ = page.output.dialog
    assert help_.isVisible()
    hands.press(help_._go_on())  # In thử 2 tờ
    cups.wait_for(1)
    assert help_.plan.step is Step.TEST_TURN
    hands.press(help_._go_on())  # In mặt sau
    cups.wait_for(2)
    assert help_.plan.step is Step.ASK
    assert not help_._go_on().isEnabled()
    hands.press(help_.back_answer.findChildren(QPushButton)[1])  # Tờ 2
    hands.press(help_.up_answer.findChildren(QPushButton)[1])  # Xuống dưới
    hands.press(help_._go_on())  # Nhớ cho máy in này
    hands.press(help_._go_on())  # In mặt trước
    cups.wait_for(3)
    assert help_.plan.step is Step.TURN
    hands.press(help_._go_on())  # In mặt sau
    cups.wait_for(4)
    assert help_.plan.step is Step.DONE
    hands.press(help_._go_on())  # Xong


@pytest.mark.parametrize("keys", [False, True], ids=["mouse", "keys"])
def test_a_booklet_from_the_search_to_the_last_back(
    open_reader, request: pytest.FixtureRequest, cups: Cups, keys: bool
) -> None:
    on_screen = QApplication.platformName() == "xcb"  # there with the whole edition
    reader = open_reader(request.getfixturevalue("edition_pack" if on_screen else "small_pack"))
    hands = Hands(reader, keys=keys)
    chosen = _gather(reader, hands)
    hands.press(reader.find(QPushButton, "printSet"))
    page = reader.window.page
    assert isinstance(page, PrintPage)
    assert page.chosen.ids == tuple(chosen)
    hands.write(page.options.title, "Ban nong san")
    booklet = next(
        b for b in page.options.form.findChildren(QPushButton) if b.text() == "Gập đôi A5"
    )
    hands.press(booklet)
    hands.press(reader.find(QPushButton, text="Thêm một"))
    printer = reader.find(QComboBox, "printer")
    hands.go_to(printer)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_T):  # by its first letter
        QTest.keyClick(printer, key)
    assert printer.currentText() == "Thon"
    reader.bot.waitUntil(page.print_button.isEnabled, timeout=60_000)
    assert page.print_button.text().strip() == "In 2 bản"
    sheets = page.document
    _through_the_help(reader, hands, cups, page)

    test_fronts, test_backs, fronts, backs = (path.read_bytes() for path in cups.files())
    test = two_test_sheets(today())
    assert [p for p, _t in pages_shown(test_fronts, test.pdf)] == [0, 2]
    assert [p for p, _t in pages_shown(test_backs, test.pdf)] == [1, 3]
    sides = sheets.page_count
    assert sides % 2 == 0
    shown = pages_shown(fronts, sheets.pdf)
    assert [p for p, _t in shown] == list(range(0, sides, 2)) * 2
    shown = pages_shown(backs, sheets.pdf)
    assert [p for p, _t in shown] == list(range(sides - 1, 0, -2)) * 2
    turns = reader.context.settings.now.printer_turns
    assert parse_turn(turns["Thon"]) == Turn(face_up=False, reverse=True, long_edge=True)
    assert reader.context.settings.now.printer == "Thon"


def test_a_queue_that_stops_keeps_the_set_and_says_it_in_the_window(
    open_reader, small_pack: Path, cups: Cups
) -> None:
    reader = open_reader(small_pack)
    for article_id in ("na-chi-lang", "voso"):
        reader.window.toggle_print(article_id)
    reader.window.open(Place("print"))
    reader.settle()
    page = reader.window.page
    page.options.set_printer("Thon")
    reader.bot.waitUntil(page.print_button.isEnabled, timeout=30_000)
    cups.tool("cupsdisable", "Thon")
    reader.click(page.print_button)
    assert "tạm dừng" in reader.find(Notice).accessibleName()
    assert page.chosen.ids == ("na-chi-lang", "voso")
    cups.tool("cupsenable", "Thon")
    reader.click(page.print_button)
    assert "Đã gửi" in reader.find(Notice).accessibleName()
    assert len(cups.wait_for(1)) == 1


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed")
def test_the_whole_way_on_a_screen(tmp_path: Path) -> None:
    """The same journey in a real window: a child process, its own X server."""
    if QApplication.platformName() == "xcb":
        pytest.skip("this is the child")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24"], pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as pipe:
        display = pipe.readline().strip()
    env = dict(os.environ) | {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}
    test = f"{__file__}::test_a_booklet_from_the_search_to_the_last_back"
    try:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", test],
            env=env, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False,
        )  # fmt: skip
    finally:
        server.terminate()
        server.wait(20)
    assert done.returncode == 0, done.stdout[-3000:]
    assert "2 passed" in done.stdout
