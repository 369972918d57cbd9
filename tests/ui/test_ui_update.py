"""Sticks in the window: banner, one click, done; going back; checking; what the page says."""

from __future__ import annotations

import os
import subprocess
import sys
from threading import Event
from typing import TYPE_CHECKING

import pytest
import update_factory as make
from pack_factory import PACK_ID, PROVINCE, contents, pack
from PySide6.QtCore import QMimeData, QPoint, Qt, QThread, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton

from langso_reader.__main__ import parser
from langso_reader.app import _place
from langso_reader.library.edition import Edition
from langso_reader.library.questions import Question as Asked
from langso_reader.library.updates import Updates
from langso_reader.pack.errors import StoppedError
from langso_reader.pack.policy import Policy
from langso_reader.pack.reader import Pack
from langso_reader.ui.found import Work
from langso_reader.ui.messages import Notice
from langso_reader.ui.navigation import Place, article, parse_place
from langso_reader.ui.sticks import plugged_in
from langso_reader.ui.widgets.stickbanner import Progress

if TYPE_CHECKING:
    from pathlib import Path

UPDATE = Place("update")


@pytest.fixture(scope="session")
def editions(tmp_path_factory) -> dict[int, Path]:
    folder = tmp_path_factory.mktemp("editions")
    return {seq: make.edition(folder, seq) for seq in (2, 3)}


@pytest.fixture
def village(open_reader, tmp_path, editions) -> make.Village:
    return make.Village(open_reader, tmp_path, editions[2])


def texts(village) -> str:
    kinds = (QLabel, QPushButton)
    found = [w for kind in kinds for w in village.window.findChildren(kind) if w.isVisible()]
    return "\n".join(widget.text() for widget in found)


def answer(village, text: str) -> None:
    """Press a button of the question that is open."""
    (box,) = [each for each in village.window.findChildren(QDialog) if each.isVisible()]
    (button,) = [each for each in box.findChildren(QPushButton) if text in each.text()]
    village.reader.click(button)


def damage(pack: Path, words: str) -> None:
    raw = bytearray(pack.read_bytes())
    raw[raw.index(words.encode())] ^= 1
    pack.write_bytes(raw)


def test_stick_in_one_click_done_stick_out(village, editions) -> None:
    village.plug(editions[3])
    assert "Thấy USB “KINGSTON” có bản mới: Làng số 2026.3" in texts(village)
    village.reader.click(village.reader.find(QPushButton, "installFromBanner"))
    assert village.label == "2026.3"
    said = village.reader.find(Notice).sentence.text()
    assert "Máy đang dùng Làng số 2026.3" in said
    assert "Có thể rút USB" in said
    assert "2026.3" in village.reader.find(QLabel, text="Bản nội dung").text()
    assert not village.updating.offering
    village.pull()
    village.window.open(article("mat-ong"))
    village.reader.settle()
    assert village.window.page.article.id == "mat-ong"


def test_the_new_edition_is_there_at_the_next_start(village, editions) -> None:
    village.plug(editions[3])
    village.updating.install(village.updating.offering)
    village.reader.settle()
    edition = village.updating.updates.open_edition()
    assert edition.label == "2026.3"
    edition.close()


def test_reading_goes_on_during_an_update(village, editions) -> None:
    village.window.open(article("na-chi-lang"))
    village.reader.settle()
    village.plug(editions[3])
    before = village.context.edition
    village.updating.install(village.updating.offering)
    assert village.updating.work is Work.INSTALL
    assert before.article("voso").id == "voso"  # while the copy runs
    village.reader.settle()
    assert village.window.place == article("na-chi-lang")
    assert "Khó bán xa." in village.window.page.view.toPlainText()
    assert before.picture(before.entries["voso"].picture)  # what was asked for still arrives


def test_a_page_that_is_gone_leads_home(village, editions) -> None:
    village.window.open(article("loa-thong-minh"))
    village.reader.settle()
    village.plug(editions[3])
    village.updating.install(village.updating.offering)
    village.reader.settle()
    assert village.window.place.page == "home"


def test_search_goes_on_with_the_old_index_until_the_new_one_is_ready(village, editions) -> None:
    village.window.prepare_search()
    village.reader.settle()
    old = village.context.search
    during = []
    village.updating.adoption.ready.connect(lambda: during.append(village.context.search))
    village.plug(editions[3])
    village.updating.install(village.updating.offering)
    village.reader.settle()
    assert during == [old]
    assert village.context.search is not old
    assert village.context.search.ready
    hits = village.context.search.search(Asked("mật ong"), limit=5).hits
    assert hits[0].id == "mat-ong"


def test_a_print_page_is_not_disturbed(village, editions) -> None:
    village.window.open(Place("print"))
    village.reader.settle()
    page = village.window.page
    village.plug(editions[3])
    village.updating.install(village.updating.offering)
    village.reader.settle()
    assert village.window.page is page
    assert village.label == "2026.2"
    village.window.open(Place("home"))
    village.reader.settle()
    assert village.label == "2026.3"


def test_the_page_says_what_changes_and_who_signed(village, editions) -> None:
    village.window.open(UPDATE)
    village.plug(editions[3])
    said = texts(village)
    assert "Thêm 1 câu chuyện; sửa 1 câu chuyện; bỏ 1 câu chuyện" in said
    assert "thay bản 2026.2" in said
    assert "chữ ký đúng, do “Làng số” phát hành ngày 22/11/2026" in said
    assert "Mật ong bạc hà" not in said
    village.reader.click(village.reader.find(QPushButton, "fold"))
    said = texts(village)
    for title in ("Mật ong bạc hà bán qua mạng", "Vườn na bán trên mạng", "Loa thông minh của ấp"):
        assert title in said
    village.reader.click(village.reader.find(QPushButton, "install"))
    assert village.label == "2026.3"
    assert "cài từ “goi-0.langso”" in texts(village)


def test_progress_is_counted_in_files(village, editions) -> None:
    village.window.open(UPDATE)
    village.plug(editions[3])
    seen = []
    village.updating.progressed.connect(lambda done, total: seen.append((done, total)))
    village.updating.install(village.updating.offering)
    (shown,) = village.window.page.findChildren(Progress)
    assert shown.bar.value() == 0
    assert "Cứ đọc tiếp" in shown.sentence.text()
    village.reader.settle()
    with Pack.open(editions[3], policy=Policy.builtin()) as pack:
        total = len(pack.manifest.files) + 4
    assert seen[-1] == (total, total)


def test_stopping_says_so_and_changes_nothing(village, editions) -> None:
    village.plug(editions[3])
    stopped, real = Event(), village.updating.updates.install

    def install(*args):
        assert stopped.wait(60)  # else so small a pack may be in before anybody can stop it
        return real(*args)

    village.updating.updates.install = install
    village.updating.install(village.updating.offering)
    village.updating.stop()
    stopped.set()
    village.reader.settle()
    assert "Đã dừng" in village.reader.find(Notice).sentence.text()
    assert village.label == "2026.2"
    assert village.updating.offering  # it can be had again at once


def test_a_stick_pulled_during_the_copy_is_said_calmly(village, editions) -> None:
    village.plug(editions[3])
    found = village.updating.offering
    (village.stick / "goi-0.langso").unlink()
    village.updating.install(found)
    village.reader.settle()
    said = village.reader.find(Notice).sentence.text()
    assert "USB đã được rút ra" in said
    assert "vẫn an toàn" in said
    assert village.label == "2026.2"


def test_a_stick_without_news_shows_no_banner(village, editions) -> None:
    village.plug(editions[2])
    assert village.updating.offering is None
    assert not village.window.findChildren(Notice)
    village.window.open(UPDATE)
    village.reader.settle()
    assert "có đúng bản máy này đang dùng" in texts(village)


def test_a_forged_stick_is_told_on_any_page_and_logged_once(village, editions) -> None:
    raw = editions[3].read_bytes().replace(b'"label": "2026.3"', b'"label": "2026.9"')
    raw = raw.replace(b'"label":"2026.3"', b'"label":"2026.9"')
    village.plug(raw)
    said = village.reader.find(Notice).sentence.text()
    assert "vẫn an toàn" in said
    village.pull()
    village.plug(raw)
    events = village.updating.updates.store().history.events()
    assert len(events) == 1
    village.window.open(UPDATE)
    village.reader.settle()
    assert "Từ chối “goi-0.langso”" in texts(village)


def test_the_banner_can_be_put_off(village, editions) -> None:
    village.plug(editions[3])
    village.reader.click(village.reader.find(QPushButton, text="Để sau"))
    assert "Thấy USB" not in texts(village)
    village.window.open(UPDATE)
    village.reader.settle()
    assert "Thấy USB" in texts(village)


def test_going_back_and_forth(village, editions) -> None:
    village.window.open(UPDATE)
    village.plug(editions[3])
    village.reader.click(village.reader.find(QPushButton, "install"))
    village.reader.click(village.reader.find(QPushButton, "rollback"))
    answer(village, "Quay về")
    assert village.label == "2026.2"
    assert "Đã quay về bản 2026.2" in village.reader.find(Notice).sentence.text()
    again = village.reader.find(QPushButton, "useAgain")
    assert "2026.3" in again.text()
    village.pull()
    village.reader.click(village.reader.find(QPushButton, "useAgain"))
    assert village.label == "2026.3"


def test_checking_says_all_is_well_and_when(village) -> None:
    village.window.open(UPDATE)
    village.reader.settle()
    assert "Chưa kiểm tra hết một lượt" in texts(village)
    village.reader.click(village.reader.find(QPushButton, "check"))
    state = village.reader.find(QLabel, "state").text()
    assert state.startswith("Nguyên vẹn, kiểm tra lúc ")
    assert state.endswith(" hôm nay")


def test_a_damaged_page_is_found_and_mended_from_the_stick(village, editions) -> None:
    village.plug(editions[3])
    village.updating.install(village.updating.offering)
    village.reader.settle()
    damage(village.context.edition.packs[0].path, "Khó bán xa.")
    village.context.edition._parsed.clear()  # as after the next start
    village.window.open(article("na-chi-lang"))
    village.reader.settle()
    assert "na-chi-lang" in village.reader.find(Notice).sentence.text()  # this page only
    village.window.open(article("cam-cao-phong"))
    village.reader.settle()
    assert village.window.page.article.id == "cam-cao-phong"
    village.window.open(UPDATE)
    village.reader.settle()
    village.reader.click(village.reader.find(QPushButton, "check"))
    assert "Hỏng: “Vườn na bán trên mạng”" in village.reader.find(QLabel, "state").text()
    mend = village.reader.find(QPushButton, "install")
    assert mend.text().strip() == "Sửa từ USB"
    village.reader.click(mend)
    assert village.context.edition.article("na-chi-lang").id == "na-chi-lang"
    assert "Nguyên vẹn" in village.reader.find(QLabel, "state").text()
    assert "sửa lại từ" in texts_of_log(village)


def texts_of_log(village) -> str:
    village.window.open(UPDATE)
    village.reader.settle()
    return texts(village)


def checks(village) -> int:
    return len(village.updating.updates.store().history.events())


def test_the_self_check_of_the_day_runs_once_and_gives_way(village, editions, monkeypatch) -> None:
    check, updates = village.updating.self_check, village.updating.updates
    started = Event()

    def slow(_progress, cancelled):
        started.set()
        while not cancelled():
            QThread.msleep(1)
        raise StoppedError("stopped")

    monkeypatch.setattr(updates, "check", slow)
    check.run()
    assert started.wait(10)
    village.plug(editions[2])  # somebody wants something
    assert checks(village) == 0
    monkeypatch.undo()
    check.run()
    village.reader.settle()
    assert checks(village) == 1
    check.run()
    village.reader.settle()
    assert checks(village) == 1


def test_the_self_check_says_when_it_finds_damage(village, editions) -> None:
    village.plug(editions[3])
    village.updating.install(village.updating.offering)
    village.reader.settle()
    village.pull()
    damage(village.context.edition.packs[0].path, "Khó bán xa.")
    village.updating.self_check.run()
    village.reader.settle()
    assert "Có chỗ hỏng trong bản đang dùng" in village.reader.find(Notice).sentence.text()


def test_a_damaged_newest_falls_back_by_itself_and_is_told(village, editions) -> None:
    village.plug(editions[3])
    village.updating.install(village.updating.offering)
    village.reader.settle()
    newest = village.context.edition.packs[0].path
    newest.write_bytes(newest.read_bytes()[:-30])
    updates = Updates(village.context.paths, trust=village.updating.updates._trust_folder,
                      builtin=[editions[2]])  # fmt: skip
    edition = updates.open_edition()
    assert edition.label == "2026.2"
    village.updating.updates = updates
    village.context.edition = edition
    village.updating.start()
    village.reader.settle()
    said = [notice.sentence.text() for notice in village.window.findChildren(Notice)]
    assert any("bị hỏng, nên máy tự dùng lại bản 2026.2" in text for text in said)


def test_a_full_disk_offers_to_read_from_the_stick(village, editions, monkeypatch) -> None:
    village.window.open(UPDATE)
    village.plug(editions[3])
    monkeypatch.setattr("langso_reader.pack.store.free_space", lambda _place: 1000)
    village.reader.click(village.reader.find(QPushButton, "install"))
    answer(village, "Đọc thẳng từ USB")
    assert village.label == "2026.3"
    village.window.open(article("mat-ong"))
    village.reader.settle()
    village.pull()
    assert village.label == "2026.2"
    said = [notice.sentence.text() for notice in village.window.findChildren(Notice)]
    assert any("USB đã được rút ra" in text for text in said)


def test_a_chosen_file_is_offered_and_installed(village, editions, monkeypatch) -> None:
    village.window.open(UPDATE)
    village.reader.settle()
    monkeypatch.setattr(
        "PySide6.QtWidgets.QFileDialog.getOpenFileName", lambda *_args: (str(editions[3]), "")
    )
    village.reader.click(village.reader.find(QPushButton, "chooseFile"))
    assert "Tệp “3.langso”: Làng số 2026.3" in texts(village)
    village.reader.click(village.reader.find(QPushButton, "install"))
    assert village.label == "2026.3"


def _drop(village, file: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    where = QPoint(300, 300)
    shared = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton)
    enter = QDragEnterEvent(where, *shared, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(village.window, enter)
    if enter.isAccepted():
        drop = QDropEvent(where, *shared, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(village.window, drop)
    village.reader.settle()


def test_a_pack_dropped_on_the_window_is_offered(village, editions, tmp_path) -> None:
    other = tmp_path / "danh-sach.txt"
    other.write_text("x")
    _drop(village, other)
    assert village.window.place.page == "home"
    _drop(village, editions[3])
    assert village.window.place == UPDATE
    assert "Làng số 2026.3" in texts(village)


def test_an_unsigned_pack_is_shown_in_red_and_nothing_is_installed(village, editions) -> None:
    pack = Pack.open(editions[2], policy=Policy.dev_unsigned())
    village.context.edition.close()
    village.context.edition = Edition([pack])
    village.window.rebuild()
    for place in (Place("home"), UPDATE, article("voso")):
        village.window.open(place)
        village.reader.settle()
        assert "CHỈ ĐỂ THỬ" in village.reader.find(QLabel, "unsignedBanner").text()
    village.updating.open_file(editions[3])
    village.reader.settle()
    assert not village.updating.found
    assert "không cài gì cả" in village.reader.find(Notice).sentence.text()


def test_a_stick_for_the_next_village(village, editions, open_reader, tmp_path) -> None:
    village.window.open(UPDATE)
    village.reader.settle()
    assert not village.reader.find(QPushButton, "copy").isEnabled()
    village.plug(editions[3])
    village.reader.click(village.reader.find(QPushButton, "install"))
    assert "còn trống" in texts(village)
    village.reader.click(village.reader.find(QPushButton, "copy"))
    assert "đọc lại đúng từng byte" in texts(village)
    (copy,) = (village.stick / "LANGSO").glob("*.langso")
    assert copy.read_bytes() == editions[3].read_bytes()
    assert "Chép sang USB" in texts(village)
    text = (village.stick / "LANGSO" / "DOC-TRUOC.txt").read_bytes()
    assert text.startswith(b"\xef\xbb\xbf")
    assert "Cập nhật" in text.decode("utf-8")


def test_an_empty_stick_has_the_way_to_fill_it_beside_it(open_reader, tmp_path, editions) -> None:
    """In large type the card for the next village lies far below."""
    village = make.Village(lambda pack, **more: open_reader(pack, zoom=200, **more), tmp_path,
                           editions[2])  # fmt: skip
    village.plug(editions[3])
    village.window.open(UPDATE)
    village.reader.settle()
    village.reader.click(village.reader.find(QPushButton, "install"))
    village.pull()
    (village.stick / "goi-0.langso").unlink()
    village.plug()
    assert "không có gói nội dung nào" in texts(village)
    bar = village.window.page.verticalScrollBar()
    bar.setValue(bar.maximum())
    shown = []
    village.updating.progressed.connect(
        lambda *_: shown.append(village.window.page.findChildren(Progress)[-1].isVisible())
    )
    village.reader.click(village.reader.find(QPushButton, "copyHere"))
    assert shown
    assert all(shown)
    assert bar.value() == 0
    said = texts(village)
    assert "đọc lại đúng từng byte" in said
    assert "không có gói nội dung nào" not in said
    village.pull()
    village.plug()
    assert "có đúng bản máy này đang dùng" in texts(village)
    assert not [b for b in village.window.findChildren(QPushButton, "copyHere") if b.isVisible()]


def test_a_foreign_file_on_the_stick_is_asked_about(village, editions) -> None:
    village.window.open(UPDATE)
    foreign = village.stick / "LANGSO" / "DOC-TRUOC.txt"
    foreign.parent.mkdir()
    foreign.write_text("của người khác")
    village.plug()
    village.reader.click(village.reader.find(QPushButton, "copy"))
    answer(village, "giữ nguyên")
    assert foreign.read_text() == "của người khác"
    village.reader.click(village.reader.find(QPushButton, "copy"))
    answer(village, "Thay tệp ấy")
    assert foreign.read_text(encoding="utf-8-sig").startswith("LÀNG SỐ")


def test_several_foreign_files_are_one_question(village, editions) -> None:
    village.window.open(UPDATE)
    names = ("DOC-TRUOC.txt", "langso.trust")
    (village.stick / "LANGSO").mkdir()
    for name in names:
        (village.stick / "LANGSO" / name).write_text("của người khác")
    village.plug(editions[3])
    village.reader.click(village.reader.find(QPushButton, "install"))
    village.reader.click(village.reader.find(QPushButton, "copy"))
    (box,) = [each for each in village.window.findChildren(QDialog) if each.isVisible()]
    assert box.windowTitle() == "Thay 2 tệp trên USB?"
    asked = "".join(each.text() for each in box.findChildren(QLabel))
    assert all(f"LANGSO/{name}" in asked for name in names)
    answer(village, "Thay các tệp ấy")
    assert "đọc lại đúng từng byte" in texts(village)


def test_a_full_stick_is_said_in_numbers(village, monkeypatch) -> None:
    monkeypatch.setattr("langso_reader.pack.makestick.free_space", lambda _place: 1000)
    village.window.open(UPDATE)
    village.plug()
    village.reader.click(village.reader.find(QPushButton, "copy"))
    assert "USB không đủ chỗ" in village.reader.find(Notice).sentence.text()


def test_a_built_in_edition_that_nobody_signed_is_not_passed_on(
    open_reader, tmp_path, small_pack
) -> None:
    village = make.Village(open_reader, tmp_path, small_pack)
    village.window.open(UPDATE)
    village.plug()
    assert "máy khác sẽ không nhận" in texts(village)
    assert not [b for b in village.window.findChildren(QPushButton, "copy") if b.isVisible()]


def test_a_province_stands_beside_the_nation(village) -> None:
    files = contents() | {"articles/ban-na.md": "# Bán na\n\nỞ tỉnh.\n".encode()}
    del files["images/na.png"]
    province = pack(
        1, signer=PROVINCE, files=files, pack_id="vn.tinh.ha-giang.tin", publisher="ha-giang",
        title="Tin Hà Giang", articles=(), contacts=(),
    )  # fmt: skip
    village.window.open(UPDATE)
    village.plug(province)
    assert "có gói mới: Tin Hà Giang 2026.1" in texts(village)
    village.reader.click(village.reader.find(QPushButton, "install"))
    assert [p.manifest.pack_id for p in village.context.edition.packs] == [
        PACK_ID, "vn.tinh.ha-giang.tin",
    ]  # fmt: skip
    assert "và 1 gói khác" in texts(village)


@pytest.mark.parametrize("zoom", [100, 200])
@pytest.mark.parametrize("theme", ["light", "contrast-black"])
def test_banner_and_page_fit_an_old_screen(open_reader, tmp_path, editions, zoom, theme) -> None:
    def start(pack, **more):
        return open_reader(pack, zoom=zoom, theme=theme, **more)

    village = make.Village(start, tmp_path, editions[2])
    village.plug(editions[3])
    for place in (Place("home"), UPDATE):
        village.window.open(place)
        village.reader.settle()
        assert village.window.minimumSizeHint().width() <= 1366
        for button in village.window.findChildren(QPushButton):
            if button.isVisible():
                assert button.height() >= 44, button.text()


def test_sticks_are_found_where_systems_mount_them(tmp_path) -> None:
    assert plugged_in(places=[f"{tmp_path}/"]) == []
    assert all(str(volume.root) != "/" for volume in plugged_in())


def test_a_pack_that_is_opened_travels_to_the_first_window_as_a_place(tmp_path) -> None:
    file = tmp_path / ("Bản mới & của xã " * 9 + ".langso")
    place = _place(parser().parse_args([str(file)]))
    assert place.page == "update"
    assert len(str(place)) < 4000
    assert dict(parse_place(str(place)).filters) == {"file": str(file)}


def test_a_pack_that_is_opened_is_offered(editions, tmp_path) -> None:
    out = tmp_path / "x.png"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "langso_reader", editions[3], "--data-dir",
         tmp_path / "data", "--dev-allow-unsigned", editions[2], "--screenshot", out],
        env={**os.environ, "PYTHONUTF8": "1"}, capture_output=True, text=True, timeout=60,
        check=False,
    )  # fmt: skip
    said = [line for line in done.stderr.splitlines() if "This plugin" not in line]
    assert (done.returncode, done.stdout, said) == (0, "", [])
    assert out.is_file()
