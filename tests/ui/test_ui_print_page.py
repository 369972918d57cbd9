"""The print page as a person uses it: order, options, preview, files, sticks, help, failures."""

from __future__ import annotations

import errno
import json
import re
from threading import Event

import pypdf
import pytest
from print_checks import pages_shown
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton

from langso_reader.printing import CancelledError, Duplex, Form, SavedSet, load_set, save_set
from langso_reader.ui import (
    printing_cups,
    printing_out,
    printing_progress,
    printing_setting,
    printing_sticks,
    printing_watch,
)
from langso_reader.ui.background import Task
from langso_reader.ui.messages import Notice, Question
from langso_reader.ui.navigation import Place
from langso_reader.ui.pages import printing as print_page
from langso_reader.ui.printer import Order, Sent, send
from langso_reader.ui.printing_byhand import Back, Step
from langso_reader.ui.printing_cups import PrinterJamError
from langso_reader.ui.printing_draft import draft_of
from langso_reader.ui.printing_plan import PrinterFacts, Turn, Turning
from langso_reader.ui.printing_sticks import Volume
from langso_reader.ui.printing_watch import Watch
from langso_reader.ui.widgets import turnhelp

STORIES = ("na-chi-lang", "cam-cao-phong", "loa-thong-minh")
ONE_SIDED = PrinterFacts("LBP", papers=frozenset({"A4"}))
TWO_SIDED = PrinterFacts("MFC", duplex=True, papers=frozenset({"A4", "A3"}))


@pytest.fixture(autouse=True)
def two_printers(monkeypatch: pytest.MonkeyPatch) -> None:
    """A one-sided and a two-sided printer, whatever this machine has."""
    monkeypatch.setattr(print_page, "printers", lambda: [ONE_SIDED, TWO_SIDED])


@pytest.fixture
def orders(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Order, int]]:
    """What went to a printer: the order and how many pages the document has."""
    sent: list[tuple[Order, int]] = []

    def take(document, order, _task) -> Sent:
        sent.append((order, document.page_count))
        return Sent(order.printer, document.page_count)

    monkeypatch.setattr(printing_out, "send", take)
    monkeypatch.setattr(turnhelp, "send", take)
    return sent


def open_page(reader, *ids: str, **options):
    """The print page with these articles, once its pages are set."""
    reader.context.print_set.replace(ids)
    if options:
        draft_of(reader.context).keep("", SavedSet(**{"duplex": Duplex.NONE} | options))
    reader.window.open(Place("print"))
    reader.settle()
    page = reader.window.page
    if ids:
        wait_for_pages(reader)
    return page


def wait_for_pages(reader) -> None:
    reader.bot.waitUntil(reader.window.page.pdf_button.isEnabled, timeout=60_000)
    reader.settle()


def said(reader) -> str:
    return reader.find(Notice).accessibleName()


def button(page, name: str) -> QPushButton:
    return page.findChild(QPushButton, name)


def segment(page, text: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if b.text() == text)


# --- order and list ---------------------------------------------------------------------------


def test_articles_are_moved_and_removed_by_keys_and_buttons(open_reader, small_pack) -> None:
    reader = open_reader(small_pack, search=False)
    page = open_page(reader, *STORIES)
    page.panel.list.list.setFocus()
    QTest.keyClick(page.panel.list.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert page.panel.list.ids() == (STORIES[1], STORIES[0], STORIES[2])
    reader.click(next(b for b in page.panel.list.findChildren(QPushButton) if "Đưa bài lên" in
                      b.accessibleName()))  # fmt: skip
    assert page.panel.list.ids() == STORIES
    QTest.keyClick(page.panel.list.list, Qt.Key.Key_Delete)
    wait_for_pages(reader)
    assert tuple(reader.context.print_set) == STORIES[1:]
    assert [a.id for a in page.document.job.articles] == list(STORIES[1:])
    assert reader.find(QPushButton, "printSet").accessibleName() == "Tập in: 2 bài"


def test_a_dragged_article_changes_the_order_of_the_paper(open_reader, small_pack) -> None:
    reader = open_reader(small_pack, search=False)
    page = open_page(reader, *STORIES)
    model = page.panel.list.list.model()
    assert model.moveRow(page.panel.list.list.rootIndex(), 2, page.panel.list.list.rootIndex(), 0)
    wait_for_pages(reader)
    assert [a.id for a in page.document.job.articles] == [STORIES[2], STORIES[0], STORIES[1]]


def test_the_list_says_how_many_pages_each_article_takes(open_reader, small_pack) -> None:
    reader = open_reader(small_pack, search=False)
    page = open_page(reader, *STORIES)
    for index in range(3):
        item = page.panel.list.list.item(index)
        assert item.data(Qt.ItemDataRole.AccessibleTextRole).endswith(" trang")
    assert "3 bài" in page.panel.summary.text()
    assert f"{page.document.reading_count} trang" in page.panel.summary.text()


def test_an_empty_set_says_what_to_do(open_reader, small_pack) -> None:
    reader = open_reader(small_pack, search=False)
    page = open_page(reader)
    assert "Thêm bài" in page.preview._words.text()
    assert not page.pdf_button.isEnabled()
    assert not page.print_button.isEnabled()
    reader.click(page.panel.add_button)
    assert reader.window.place.page == "browse"


# --- options ----------------------------------------------------------------------------------


def test_every_form_is_set_from_the_page(open_reader, small_pack) -> None:
    reader = open_reader(small_pack, search=False)
    page = open_page(reader, *STORIES[:2])
    names = {
        Form.BOOKLET: "Gập đôi A5",
        Form.A4: "A4",
    }
    for form, text in names.items():
        reader.click(segment(page, text))
        wait_for_pages(reader)
        assert page.document.job.form is form
    for index, (kind, _short, _long) in enumerate(page.options.form.others()):
        menu = page.options.form.menu()
        menu.actions()[index].trigger()
        wait_for_pages(reader)
        assert page.document.job.form is kind[0]
        assert page.document.job.paper == (kind[1] or "A4")
        assert page.preview.count > 0
    reader.click(segment(page, "A4"))
    reader.click(segment(page, "Chữ to"))
    wait_for_pages(reader)
    assert page.document.job.form is Form.LARGE


def test_options_reach_the_paper(open_reader, small_pack) -> None:
    reader = open_reader(small_pack, search=False)
    page = open_page(reader, *STORIES)
    field = page.findChild(QLineEdit, "title")
    QTest.keyClicks(field, "Hop thon")
    reader.click(segment(page, "Màu"))
    reader.click(page.options.qr)
    reader.click(page.options.cover)
    reader.click(button(page, "moreOptions"))
    for box in (page.options.more.questions, page.options.more.notes, page.options.more.draft,
                page.options.more.two_up):  # fmt: skip
        box.setChecked(True)
    wait_for_pages(reader)
    job = page.document.job
    assert (job.title, job.mono, job.qr, job.cover, job.contents) == (
        "Hop thon", False, True, False, False
    )  # fmt: skip
    assert job.questions
    assert job.notes
    assert job.draft
    assert job.two_up


def test_what_does_not_apply_to_a_form_is_not_offered(open_reader, small_pack) -> None:
    reader = open_reader(small_pack, search=False)
    page = open_page(reader, *STORIES[:2], form=Form.POSTER, paper="A3")
    assert not page.options.sides.isEnabled()
    assert not page.options.type_size.isEnabled()
    assert not page.options.cover.isVisible()
    reader.click(segment(page, "Gập đôi A5"))
    assert page.options.cover.isVisible()
    assert not page.options.sides.isEnabled()
    reader.click(segment(page, "A4"))
    assert page.options.sides.isEnabled()


def test_copies_change_the_button_and_the_paper_but_not_the_pages(open_reader, small_pack) -> None:
    reader = open_reader(small_pack, search=False)
    page = open_page(reader, *STORIES)
    document = page.document
    page.options.copies.setFocus()
    page.options.copies.selectAll()
    QTest.keyClicks(page.options.copies, "20")
    reader.settle()
    assert page.print_button.text().strip() == "In 20 bản"
    assert page.document is document
    assert f"20 bản cần {20 * document.page_count} tờ" in page.preview.status.text()


def test_what_was_typed_survives_zoom_other_pages_and_a_new_start(open_reader, small_pack) -> None:
    reader = open_reader(small_pack, search=False)
    page = open_page(reader, *STORIES)
    QTest.keyClicks(page.findChild(QLineEdit, "title"), "Ban nong san")
    reader.click(segment(page, "Gập đôi A5"))
    reader.window.change_zoom(1)
    reader.settle()
    assert reader.window.page.chosen.title == "Ban nong san"
    reader.click(reader.window.page.panel.add_button)
    reader.window.back()
    reader.settle()
    assert reader.window.page.chosen.form is Form.BOOKLET
    kept = load_set(reader.context.paths.sets / "current.json")
    assert (kept.title, kept.form) == ("Ban nong san", Form.BOOKLET)


def test_one_article_is_printed_without_touching_the_set(open_reader, small_pack) -> None:
    reader = open_reader(small_pack, search=False)
    reader.context.print_set.replace(STORIES[:2])
    reader.window.print_article("voso")
    reader.settle()
    wait_for_pages(reader)
    page = reader.window.page
    assert [a.id for a in page.document.job.articles] == ["voso"]
    QTest.keyClicks(page.findChild(QLineEdit, "title"), "Rieng")
    wait_for_pages(reader)
    assert tuple(reader.context.print_set) == STORIES[:2]
    reader.window._open_print_set()
    reader.settle()
    assert reader.window.page.chosen.title == ""
    assert reader.window.page.chosen.ids == STORIES[:2]


# --- preview ----------------------------------------------------------------------------------


def test_a_page_is_enlarged_and_turned_by_keys(open_reader, small_pack) -> None:
    reader = open_reader(small_pack, search=False)
    page = open_page(reader, *STORIES)
    grid, big = page.preview.grid, page.preview.enlarged
    grid.focus_page(0)
    QTest.keyClick(grid.buttons[0], Qt.Key.Key_Right)
    assert grid.buttons[1].hasFocus()
    QTest.keyClick(grid.buttons[1], Qt.Key.Key_Return)
    reader.settle()
    assert big.isVisible()
    assert big.index == 1
    width = big.width_shown
    QTest.keyClick(big, Qt.Key.Key_Plus)
    assert big.width_shown > width
    QTest.keyClick(big, Qt.Key.Key_Right)
    assert big.index == 2
    reader.settle()
    QTest.keyClick(big, Qt.Key.Key_Escape)
    assert not big.isVisible()
    assert grid.buttons[2].hasFocus()
    reader.click(grid.buttons[0])
    assert big.index == 0


def test_a_booklet_is_shown_as_it_is_read_and_as_it_is_printed(open_reader, small_pack) -> None:
    reader = open_reader(small_pack, search=False)
    page = open_page(reader, *STORIES, form=Form.BOOKLET)
    assert page.preview.count == page.document.reading_count
    reader.click(segment(page, "Như tờ in"))
    assert page.preview.count == page.document.page_count
    assert page.preview.grid.buttons[0].width() > page.preview.grid.buttons[0].height()


def test_only_pages_in_sight_are_drawn(open_reader, edition_pack) -> None:
    reader = open_reader(edition_pack, search=False)
    ids = [e.id for e in reader.context.edition.of_kind("story")][:12]
    page = open_page(reader, *ids)
    drawn = [b.drawn for b in page.preview.grid.buttons]
    assert drawn[0]
    assert not drawn[-1]
    page.preview.grid.focus_page(len(drawn) - 1)
    page.preview._scroll.ensureWidgetVisible(page.preview.grid.buttons[-1])
    reader.settle()
    reader.bot.waitUntil(lambda: page.preview.grid.buttons[-1].drawn, timeout=10_000)


def test_the_beginning_of_a_long_set_comes_before_the_rest(open_reader, edition_pack) -> None:
    reader = open_reader(edition_pack, search=False)
    ids = [e.id for e in reader.context.edition.of_kind("story")][:12]
    seen: list[tuple[str, int]] = []
    reader.context.print_set.replace(ids)
    reader.window.open(Place("print"))
    setter = reader.window.page._typesetter
    setter.beginning.connect(lambda pages: seen.append(("start", pages.document.page_count)))
    setter.ready.connect(lambda pages: seen.append(("whole", pages.document.page_count)))
    wait_for_pages(reader)
    assert [what for what, _count in seen] == ["start", "whole"]
    assert seen[0][1] < seen[1][1]


def test_a_large_set_is_counted_in_full_from_the_start(open_reader, edition_pack, tmp_path) -> None:
    reader = open_reader(edition_pack, search=False)
    reader.context.print_set.replace([e.id for e in reader.context.edition.of_kind("story")][:120])
    reader.window.hide()
    bar = reader.window._bar
    bar.set_count(120)
    bar._print.setMinimumWidth(0)  # as on a bar that was filled before it was styled
    reader.window.show()
    reader.settle()
    for part in bar._print.findChildren(QLabel):
        assert part.width() >= part.sizeHint().width()
    reader.window.open(Place("print"))
    assert "120 bài" in reader.window.page.panel.summary.text()


def test_a_newer_change_overtakes_an_older_one(open_reader, small_pack, monkeypatch) -> None:
    reader = open_reader(small_pack, search=False)
    page = open_page(reader, *STORIES)
    titles: list[str] = []
    real = printing_setting.job_of

    def noted(edition, wanted, day):
        titles.append(wanted.title)
        return real(edition, wanted, day)

    monkeypatch.setattr(printing_setting, "job_of", noted)
    shown: list[str] = []
    page._typesetter.ready.connect(lambda pages: shown.append(pages.document.job.title))
    for text in ("a", "ab", "abc"):
        page.findChild(QLineEdit, "title").setText(text)
    wait_for_pages(reader)
    assert titles == ["abc"]
    assert shown == ["abc"]


def test_a_long_run_says_how_much_it_will_be_can_be_stopped_and_taken_up_again(
    open_reader, small_pack, monkeypatch
) -> None:
    stopped = Event()

    def endless(_job, _source, *, progress, cancelled):
        progress(1, 4)
        while not cancelled():
            stopped.wait(0.01)
        stopped.set()
        raise CancelledError("stopped")

    monkeypatch.setattr(printing_progress, "LONG_MS", 0)
    reader = open_reader(small_pack, search=False)
    with monkeypatch.context() as slow:
        slow.setattr("langso_reader.printing.typeset", endless, raising=False)
        reader.context.print_set.replace(STORIES)
        reader.window.open(Place("print"))
        page = reader.window.page
        act = page.findChild(QPushButton, "pagesAct")
        reader.bot.waitUntil(lambda: act.isVisible() and "25" in state(page), timeout=20_000)
        assert re.search(r"Đang dàn khoảng \d+ trang", state(page))
        assert act.text() == "Dừng"
        reader.click(act)
        assert stopped.wait(20)
    assert "Đã dừng" in state(page)
    assert page.chosen.ids == tuple(STORIES)
    assert not page.print_button.isEnabled()
    assert act.text() == "Dàn trang tiếp"
    reader.click(act)
    wait_for_pages(reader)
    assert page.print_button.isEnabled()
    assert not act.isVisible()


def state(page) -> str:
    """What stands in the preview or below it."""
    return f"{page.preview._words.text()} {page.preview.status.text()}"


def test_pages_that_cannot_be_set_are_said_and_nothing_is_lost(
    open_reader, small_pack, monkeypatch
) -> None:
    reader = open_reader(small_pack, search=False)
    page = open_page(reader, *STORIES)

    def full(*_args: object, **_kwargs: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr("tempfile.mkdtemp", full)
        QTest.keyClicks(page.findChild(QLineEdit, "title"), "x")
        reader.bot.waitUntil(lambda: bool(page.preview._words.isVisible()), timeout=20_000)
        reader.settle()
    assert "đầy" in said(reader)
    assert page.panel.list.ids() == STORIES
    QTest.keyClicks(page.findChild(QLineEdit, "title"), "y")
    wait_for_pages(reader)
    assert page.document.job.title == "xy"


def test_a_page_that_a_shorter_document_lacks_is_not_asked_for(open_reader, small_pack) -> None:
    reader = open_reader(small_pack, search=False)
    page = open_page(reader, *STORIES)
    store, last = page.preview._store, page.preview.count
    assert store.page(last - 1, 100) is None
    assert store.page(last, 100) is None  # a button on its way out may still be painted
    reader.settle()
    assert store.page(last - 1, 100) is not None
    assert store.page(last, 100) is None


# --- files and sticks -------------------------------------------------------------------------


def _sticks(monkeypatch, *volumes: Volume) -> None:
    monkeypatch.setattr(printing_sticks, "mounted", lambda: list(volumes))


def test_one_click_saves_to_the_only_stick(open_reader, small_pack, tmp_path, monkeypatch) -> None:
    reader = open_reader(small_pack, search=False)
    page = open_page(reader, *STORIES, title="Bán nông sản")
    stick = tmp_path / "usb"
    stick.mkdir()
    _sticks(monkeypatch, Volume(stick, "KINGSTON", removable=True))
    reader.click(page.stick_button)
    (saved,) = stick.iterdir()
    assert saved.name.startswith("Tap-in_Ban-nong-san_20")
    assert len(pypdf.PdfReader(saved).pages) == page.document.page_count
    assert "KINGSTON" in said(reader)
    assert saved.name in said(reader)


def test_without_a_stick_it_says_so(open_reader, small_pack, monkeypatch) -> None:
    reader = open_reader(small_pack, search=False)
    page = open_page(reader, *STORIES[:1])
    _sticks(monkeypatch)
    reader.click(page.stick_button)
    assert "Chưa thấy USB" in said(reader)


def test_several_sticks_are_a_question(open_reader, small_pack, tmp_path, monkeypatch) -> None:
    reader = open_reader(small_pack, search=False)
    page = open_page(reader, *STORIES[:1])
    volumes = [Volume(tmp_path / name, name, removable=True) for name in ("A", "B")]
    for volume in volumes:
        volume.root.mkdir()
    _sticks(monkeypatch, *volumes)
    reader.click(page.stick_button)
    question = reader.window.findChild(Question)
    assert question.isVisible()
    reader.click(next(b for b in question.findChildren(QPushButton) if b.text().strip() == "B"))
    assert len(list((tmp_path / "B").iterdir())) == 1
    assert not list((tmp_path / "A").iterdir())


def test_a_full_stick_is_a_sentence(open_reader, small_pack, tmp_path, monkeypatch) -> None:
    reader = open_reader(small_pack, search=False)
    page = open_page(reader, *STORIES[:1])
    _sticks(monkeypatch, Volume(tmp_path, "USB", removable=True))

    def full(*_args: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr("os.fsync", full)
        reader.click(page.stick_button)
    assert "đầy" in said(reader)
    assert not list(tmp_path.glob("*.pdf*"))


def test_a_set_is_saved_and_opened_and_what_is_missing_is_said(
    open_reader, small_pack, tmp_path, monkeypatch
) -> None:
    reader = open_reader(small_pack, search=False)
    page = open_page(reader, *STORIES[:2], title="Họp", form=Form.BOOKLET, copies=7)
    target = tmp_path / "họp.tapin"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target)[:-6], ""))
    reader.click(button(page, "saveSet"))
    assert load_set(target).ids == STORIES[:2]
    other = SavedSet(ids=("khong-co", STORIES[2]), title="Khác", copies=3)
    save_set(target, other)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(target), ""))
    reader.click(button(page, "openSet"))
    wait_for_pages(reader)
    page = reader.window.page
    assert page.chosen.ids == (STORIES[2],)
    assert page.findChild(QLineEdit, "title").text() == "Khác"
    assert page.options.copies.value() == 3
    assert tuple(reader.context.print_set) == (STORIES[2],)
    assert "khong-co" in said(reader)


@pytest.mark.parametrize("content", [b"", b"{}", json.dumps([1]).encode(), b"\xff\xfe"])
def test_a_file_that_is_no_set_is_said(
    open_reader, small_pack, tmp_path, monkeypatch, content: bytes
) -> None:
    reader = open_reader(small_pack, search=False)
    page = open_page(reader, *STORIES[:1])
    path = tmp_path / "x.tapin"
    path.write_bytes(content)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(path), ""))
    reader.click(button(page, "openSet"))
    assert "x.tapin" in said(reader)
    assert reader.window.page.chosen.ids == STORIES[:1]


# --- printers ---------------------------------------------------------------------------------


def test_where_a_driver_needs_pixels_pages_are_drawn_at_300_dpi(
    open_reader, small_pack, tmp_path
) -> None:
    reader = open_reader(small_pack, search=False)
    page = open_page(reader, *STORIES, form=Form.BOOKLET)
    document = page.document
    out = tmp_path / "out.pdf"
    sent = send(document, Order(pages=(0, 2, 1), file=out), Task())
    assert sent.pages == 3
    assert [p for p, _turned in pages_shown(out.read_bytes(), document.pdf)] == [0, 2, 1]
    for printed in pypdf.PdfReader(out).pages:
        size = sorted(round(float(v)) for v in printed.mediabox[2:])
        assert size == [595, 842]
        (image,) = (x.get_object() for x in printed["/Resources"]["/XObject"].values())
        pixels = sorted((image["/Width"], image["/Height"]))
        assert all(got >= points / 72 * 300 - 3 for got, points in zip(pixels, size, strict=True))


def test_printing_can_be_stopped_between_two_pages(open_reader, small_pack, tmp_path) -> None:
    reader = open_reader(small_pack, search=False)
    page = open_page(reader, *STORIES)
    task = Task()
    task._report = lambda done, _total: task.cancel() if done == 2 else None
    send(page.document, Order(file=tmp_path / "out.pdf"), task)
    assert task.cancelled()


def test_the_chosen_printer_is_remembered(open_reader, small_pack) -> None:
    reader = open_reader(small_pack, search=False)
    page = open_page(reader, *STORIES)
    assert page.options.printer() == "LBP"
    page.options._printer.setFocus()
    QTest.keyClick(page.options._printer, Qt.Key.Key_Down)
    assert page.options.printer() == "MFC"
    assert reader.context.settings.now.printer == "MFC"
    reader.window.rebuild()
    reader.settle()
    assert reader.window.page.options.printer() == "MFC"


def test_without_a_printer_printing_says_what_to_do(open_reader, small_pack, monkeypatch) -> None:
    monkeypatch.setattr(print_page, "printers", list)
    reader = open_reader(small_pack, search=False)
    page = open_page(reader, *STORIES)
    reader.click(page.print_button)
    assert "Lưu PDF" in said(reader)


def test_a_two_sided_printer_is_asked_for_both_sides(open_reader, small_pack, orders) -> None:
    reader = open_reader(small_pack, search=False)
    reader.context.settings.change(printer="MFC")
    page = open_page(reader, *STORIES, copies=4)
    reader.click(segment(page, "Hai mặt"))
    wait_for_pages(reader)
    reader.click(page.print_button)
    ((order, _pages),) = orders
    assert order == Order("MFC", 4, (), Duplex.LONG, mono=True)
    assert "4 bản" in said(reader)


def test_a_range_of_pages_is_sent_and_nonsense_is_said(open_reader, small_pack, orders) -> None:
    reader = open_reader(small_pack, search=False)
    page = open_page(reader, *STORIES)
    reader.click(button(page, "moreOptions"))
    page.options.more.pages.setText("2-3")
    reader.click(page.print_button)
    assert orders[0][0].pages == (1, 2)
    page.options.more.pages.setText("999")
    reader.click(page.print_button)
    assert "999" in said(reader)
    assert len(orders) == 1


def test_staff_can_say_that_paper_is_turned_by_hand(open_reader, small_pack, orders) -> None:
    reader = open_reader(small_pack, search=False)
    reader.context.settings.change(printer="MFC")
    page = open_page(reader, *STORIES, form=Form.BOOKLET)
    page.options.more.set_turning(Turning.HAND)
    page.options._turning_chosen(Turning.HAND)
    wait_for_pages(reader)
    assert page.document.job.duplex is Duplex.NONE
    assert reader.context.settings.now.printer_sides == {"MFC": "hand"}
    reader.click(page.print_button)
    assert page.output.dialog.isVisible()
    page.output.dialog.reject()


def _press(reader, dialog) -> None:
    QTest.keyClick(dialog._go_on(), Qt.Key.Key_Return)
    reader.settle()


def test_a_test_that_printed_over_itself_is_made_again_the_other_way(
    open_reader, small_pack, orders
) -> None:
    reader = open_reader(small_pack, search=False)
    page = open_page(reader, *STORIES, form=Form.BOOKLET)
    reader.click(page.print_button)
    dialog = page.output.dialog
    _press(reader, dialog)
    assert "úp xuống" in dialog._picture.accessibleName()
    _press(reader, dialog)
    dialog.back_answer._choose(Back.NOTHING)
    _press(reader, dialog)
    assert dialog.plan.step is Step.OFFER
    _press(reader, dialog)
    assert "ngửa lên" in dialog._picture.accessibleName()
    _press(reader, dialog)
    dialog.back_answer._choose(Back.SAME)
    dialog.up_answer._choose(True)
    _press(reader, dialog)
    assert reader.context.settings.now.printer_turns == {"LBP": str(Turn(face_up=True))}
    assert [pages for _order, pages in orders] == [2, 2, 2, 2]
    dialog.reject()


def test_a_failure_in_the_help_is_said_there_and_can_be_repeated(
    open_reader, small_pack, orders, monkeypatch
) -> None:
    reader = open_reader(small_pack, search=False)
    reader.context.settings.change(printer_turns={"LBP": str(Turn())})
    page = open_page(reader, *STORIES, form=Form.BOOKLET)
    reader.click(page.print_button)
    dialog = page.output.dialog
    assert dialog.plan.step is Step.FRONTS

    def jam(*_args: object) -> None:
        raise PrinterJamError("jam", name="LBP")

    with monkeypatch.context() as broken:
        broken.setattr(turnhelp, "send", jam)
        _press(reader, dialog)
    assert "kẹt giấy" in dialog._problem.text()
    assert dialog.plan.step is Step.FRONTS
    _press(reader, dialog)
    assert dialog.plan.step is Step.TURN
    dialog.reject()
    reader.click(page.print_button)  # the fronts are printed: go on with the backs
    assert page.output.dialog.plan.step is Step.TURN
    _press(reader, page.output.dialog)
    assert page.output.dialog.plan.step is Step.DONE
    _press(reader, page.output.dialog)


def test_a_job_that_gets_stuck_is_said(open_reader, small_pack, monkeypatch) -> None:
    monkeypatch.setattr(printing_watch, "EVERY_MS", 1)
    answers = [printing_cups.Progress.WAITING, PrinterJamError("jam", name="LBP")]

    def look(_printer: str, _job: str) -> printing_cups.Progress:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    monkeypatch.setattr(printing_cups, "look_after", look)
    reader = open_reader(small_pack, search=False)
    watch = Watch(reader.context.background, Sent("LBP", 3, "LBP-1"), reader.window)
    with reader.bot.waitSignal(watch.trouble, timeout=5000) as caught:
        pass
    assert isinstance(caught.args[0], PrinterJamError)


# --- the look ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("theme", "zoom"), [("light", 100), ("contrast-white", 125), ("contrast-black", 200)]
)
def test_everything_can_be_reached_at_every_zoom(
    open_reader, small_pack, theme: str, zoom: int
) -> None:
    reader = open_reader(small_pack, zoom=zoom, theme=theme, search=False)
    page = open_page(reader, *STORIES, form=Form.BOOKLET)
    assert reader.window.width() == 1366
    reader.click(button(page, "moreOptions"))
    wanted = {w for w in page.findChildren(QPushButton) if w.isVisible() and w.isEnabled()}
    seen = set()
    reader.find(QLineEdit, "searchField").setFocus()
    for _ in range(4 * len(wanted) + 60):
        focused = reader.window.focusWidget()
        seen.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    missed = [w.text() or w.accessibleName() for w in wanted - seen]
    assert not missed
    for widget in wanted:
        assert widget.text() or widget.accessibleName()
        assert widget.height() >= 44


def test_the_important_options_are_in_sight_on_an_old_screen(open_reader, small_pack) -> None:
    reader = open_reader(small_pack, search=False)
    page = open_page(reader, *STORIES)
    options = page.options
    for widget in (options.title, options.commune, options.date, options.form, options.type_size,
                   options.ink, options.sides, options.copies, options.cover, options.qr,
                   options._printer, options.more_button):  # fmt: skip
        bottom = widget.mapTo(reader.window, QPoint(0, widget.height())).y()
        assert bottom <= 768 - 46, widget.accessibleName() or widget
        assert not widget.visibleRegion().isEmpty()
