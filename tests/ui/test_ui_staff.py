"""The page for staff: PIN, this PC's settings, and a commune's own publisher from key to story."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
import update_factory as make
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget

from langso_reader.cli.pack import main as langso_pack
from langso_reader.library.questions import Question
from langso_reader.library.staff import FIRST_WAIT
from langso_reader.pack import keys
from langso_reader.pack.policy import Level
from langso_reader.pack.trustdocs import local_pack_id
from langso_reader.ui.messages import Notice
from langso_reader.ui.navigation import Place, article, browse
from langso_reader.ui.widgets.fields import Choice
from langso_reader.ui.widgets.pinforms import EnterPin

if TYPE_CHECKING:
    from pathlib import Path

STAFF, UPDATE = Place("staff"), Place("update")
PIN = "2580"


@pytest.fixture(scope="session")
def in_use(tmp_path_factory) -> Path:
    return make.edition(tmp_path_factory.mktemp("in-use"), 2)


@pytest.fixture
def village(open_reader, tmp_path, in_use) -> make.Village:
    return make.Village(open_reader, tmp_path, in_use)


class Commune:
    """A commune that makes its own key and pack with the documented commands."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        self.command("keygen", "-o", folder, "--name", "xa", "--no-password")
        self.key = keys.load_public(folder / "xa.pub")
        self.paper = self.key.spoken

    def command(self, *words: object) -> None:
        assert langso_pack([str(word) for word in words]) == 0

    def pack(self, seq: int = 1) -> Path:
        """An edition with one story that only this commune tells."""
        sources = make.sources(self.folder / f"src{seq}", 2)
        for path in (*sources.glob("stories/*.md"), *sources.glob("pictures/na-*.svg")):
            path.unlink()
        text = make.STORY.format(**make.NEW_STORY | {"title": f"Chợ phiên bản mình, số {seq}"})
        (sources / "stories" / "cho-phien-ban-minh.md").write_text(text, encoding="utf-8")
        make.draw(sources, "cho-phien-ban-minh", "#1E6B5A")
        edition = sources / "edition.toml"
        lines = edition.read_text(encoding="utf-8").splitlines()
        ours = {"pack_id": f'"{local_pack_id(self.key)}"', "publisher": '"xa"', "seq": str(seq),
                "title": '"Tin xã Nậm Ty"', "label": f'"số {seq}"'}  # fmt: skip
        edition.write_text(
            "\n".join(
                f"{name} = {ours[name]}" if (name := line.partition(" =")[0]) in ours else line
                for line in lines
            ),
            encoding="utf-8",
        )
        out = self.folder / f"xa-{seq}.langso"
        self.command("build", sources, "-o", out, "--key", self.folder / "xa.key")
        return out


@pytest.fixture
def commune(tmp_path, capsys) -> Commune:
    made = Commune(tmp_path / "commune")
    capsys.readouterr()
    return made


def texts(village) -> str:
    found = [w for kind in (QLabel, QPushButton) for w in village.window.findChildren(kind)]
    return "\n".join(widget.text() for widget in found if widget.isVisible())


def press(village, name: str) -> None:
    village.reader.click(village.reader.find(QPushButton, name))


def write(village, name: str, text: str) -> None:
    """Click into a field and type."""
    field = village.reader.find(QLineEdit, name)
    village.reader.click(field)
    field.selectAll()
    type_into(field, text)


def type_into(field: QLineEdit, text: str) -> None:
    """Keys, or what a Vietnamese keyboard commits for letters that have no key."""
    if text.isascii():
        QTest.keyClicks(field, text)
        return
    committed = QInputMethodEvent()
    committed.setCommitString(text)
    QCoreApplication.sendEvent(field, committed)


def answer(village, text: str) -> None:
    (box,) = [each for each in village.window.findChildren(QDialog) if each.isVisible()]
    (button,) = [each for each in box.findChildren(QPushButton) if text in each.text()]
    village.reader.click(button)


def set_pin(village) -> None:
    """Whoever sets up the PC opens the page for the first time."""
    write(village, "newPin", PIN)
    write(village, "newPinAgain", PIN)
    press(village, "setPin")


def enter(village, pin: str = PIN) -> None:
    write(village, "pin", pin)
    press(village, "enterPin")


def staff_inside(village) -> None:
    village.window.open(STAFF)
    village.reader.settle()
    set_pin(village)


def accept(village, typed: str, name: str = "Xã Nậm Ty") -> None:
    write(village, "communeName", name)
    write(village, "spoken", typed)
    press(village, "acceptKey")


def test_a_commune_s_pack_from_key_to_story(village, commune) -> None:
    """What the issue asks for, with nothing but clicks and keys."""
    village.window.open(UPDATE)
    village.plug(commune.pack())
    assert "Máy này không biết người đã ký gói" in texts(village)
    press(village, "acceptKeyOf")
    assert village.window.place.page == "staff"
    set_pin(village)

    assert "tự gọi là “Tin xã Nậm Ty”" in texts(village)
    assert commune.paper not in texts(village)  # who sees it need not look at the paper
    accept(village, "ABCD-EFGH-IJKL")
    assert "không khớp với khoá này" in texts(village)
    accept(village, commune.paper.lower().replace("-", " "))

    assert village.window.place == UPDATE
    assert "gói mới: Tin xã Nậm Ty số 1" in texts(village)
    assert "của “Xã Nậm Ty” mà máy này đã nhận" in texts(village)
    press(village, "install")
    packs = village.context.edition.packs
    assert [p.signature_info.level for p in packs] == [Level.BUILTIN, Level.LOCAL]
    assert "Của “Xã Nậm Ty”, không phải bản chính thức" in texts(village)

    village.window.open(browse(kind="story"))
    village.reader.settle()
    shown = [w.accessibleName() for w in village.window.page.findChildren(QWidget) if w.isVisible()]
    assert any("Chợ phiên bản mình, số 1" in name for name in shown)
    village.window.open(article("cho-phien-ban-minh"))
    village.reader.settle()
    read = village.window.page.view.toPlainText()
    assert "Chợ phiên bản mình, số 1" in read
    assert "bài của “Xã Nậm Ty”, không phải bản chính thức" in read
    assert "Chính thức" not in texts(village) + read
    village.window.open(article("na-chi-lang"))  # the nation's stories are still there
    village.reader.settle()
    assert "không phải bản chính thức" not in village.window.page.view.toPlainText()


def test_nation_province_and_commune_stand_side_by_side(village, commune) -> None:
    files = make.make.contents() | {"articles/ban-na.md": "# Bán na\n\nỞ tỉnh.\n".encode()}
    del files["images/na.png"]
    province = make.make.pack(
        1, signer=make.make.PROVINCE, files=files, pack_id="vn.tinh.ha-giang.tin",
        publisher="ha-giang", title="Tin Hà Giang", articles=(), contacts=(),
    )  # fmt: skip
    village.plug(commune.pack(), province)
    staff_inside(village)
    press(village, "askKey")
    accept(village, commune.paper)
    assert "và 1 gói khác" in texts(village)
    press(village, "install")
    assert [p.manifest.title for p in village.context.edition.packs] == [
        "Làng số", "Tin Hà Giang", "Tin xã Nậm Ty",
    ]  # fmt: skip
    said = texts(village)
    assert "Chính thức, do “Tỉnh Hà Giang” phát hành" in said
    assert "Của “Xã Nậm Ty”, không phải bản chính thức" in said
    village.window.open(STAFF)
    village.reader.settle()
    enter(village)
    buttons = village.window.page.findChildren(QPushButton, "removePack")
    assert [each.accessibleName() for each in buttons] == [
        "Gỡ gói Tin Hà Giang 2026.1", "Gỡ gói Tin xã Nậm Ty số 1",
    ]  # fmt: skip
    again = village.updating.updates.open_edition()  # as the next start finds it
    assert len(again.packs) == 3
    again.close()


def test_a_commune_s_pack_is_found_by_search(village, commune) -> None:
    village.plug(commune.pack())
    staff_inside(village)
    press(village, "askKey")
    accept(village, commune.paper)
    press(village, "install")
    hits = village.context.search.search(Question("cho phien ban minh"), limit=5).hits
    assert hits[0].id == "cho-phien-ban-minh"


def test_a_commune_s_pack_is_updated_rolled_back_and_removed(village, commune) -> None:
    village.plug(commune.pack(1))
    staff_inside(village)
    press(village, "askKey")
    accept(village, commune.paper)
    press(village, "install")
    village.plug(commune.pack(2))
    village.pull()
    village.plug()
    press(village, "install")
    assert [p.manifest.label for p in village.context.edition.packs] == ["2026.2", "số 2"]
    press(village, "rollback")
    answer(village, "Quay về")
    assert [p.manifest.label for p in village.context.edition.packs] == ["2026.2", "số 1"]

    village.window.open(STAFF)
    village.reader.settle()
    enter(village)
    press(village, "removePack")
    answer(village, "Gỡ gói")
    assert [p.manifest.label for p in village.context.edition.packs] == ["2026.2"]
    assert "Đã gỡ “Tin xã Nậm Ty số 1”" in village.reader.find(Notice).sentence.text()


def test_a_key_that_is_removed_takes_its_packs_along(village, commune) -> None:
    village.plug(commune.pack())
    staff_inside(village)
    press(village, "askKey")
    accept(village, commune.paper)
    press(village, "install")
    village.window.open(STAFF)
    village.reader.settle()
    enter(village)
    assert "Đang dùng: Tin xã Nậm Ty số 1" in texts(village)
    press(village, "forgetKey")
    answer(village, "giữ lại")
    assert len(village.context.edition.packs) == 2
    press(village, "forgetKey")
    answer(village, "Gỡ khoá")
    assert len(village.context.edition.packs) == 1
    assert not village.updating.updates.store().trust.state.locals
    village.window.open(UPDATE)
    village.reader.settle()
    assert "Máy này không biết người đã ký gói" in texts(village)
    assert "Gỡ khoá của “Xã Nậm Ty”" in texts(village)  # the log


def test_nothing_is_removed_while_something_else_is_going_on(village, commune) -> None:
    village.plug(commune.pack())
    staff_inside(village)
    press(village, "askKey")
    accept(village, commune.paper)
    press(village, "install")
    village.window.open(STAFF)
    village.reader.settle()
    enter(village)
    press(village, "removePack")
    village.updating.check()
    answer(village, "Gỡ gói")
    assert "Đợi xong rồi làm lại" in village.reader.find(Notice).sentence.text()
    assert len(village.context.edition.packs) == 2


def test_a_key_file_will_do(village, commune, monkeypatch) -> None:
    chosen = str(commune.folder / "xa.pub")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (chosen, ""))
    staff_inside(village)
    press(village, "chooseKey")
    accept(village, commune.paper)
    assert village.window.place == STAFF
    assert commune.paper in texts(village)
    village.plug(commune.pack())
    assert "có gói mới: Tin xã Nậm Ty" in texts(village)


@pytest.mark.parametrize("content", [b"hello", b""])
def test_a_file_that_is_no_key_is_said(village, tmp_path, monkeypatch, content) -> None:
    file = tmp_path / "thu.pub"
    file.write_bytes(content)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    staff_inside(village)
    press(village, "chooseKey")
    assert "Không dùng được tệp khoá" in village.reader.find(Notice).sentence.text()
    assert village.reader.find(QPushButton, "chooseKey")


def test_a_pack_without_a_key_says_what_to_do(village, in_use) -> None:
    stranger = make.make.pack(
        signer=make.make.LOCAL, pack_id=make.make.local_id(), title="Không kèm khoá"
    )
    village.window.open(UPDATE)
    village.plug(stranger)
    press(village, "acceptKeyOf")
    set_pin(village)
    assert "không có khoá của xã nào khớp" in village.reader.find(Notice).sentence.text()


def test_the_name_of_the_commune_is_asked_for(village, commune) -> None:
    village.plug(commune.pack())
    staff_inside(village)
    press(village, "askKey")
    write(village, "spoken", commune.paper)
    press(village, "acceptKey")
    assert "Ghi tên xã" in texts(village)
    assert not village.updating.updates.store().trust.state.locals


def test_a_wrong_pin_opens_nothing(village) -> None:
    staff_inside(village)
    press(village, "lock")
    for _ in range(2):
        enter(village, "9134")
        assert "Mã PIN chưa đúng" in texts(village)
        assert not village.context.staff.unlocked
    enter(village, "9134")
    assert f"Đợi {FIRST_WAIT} giây nữa" in texts(village)
    assert not village.reader.find(QPushButton, "enterPin").isEnabled()
    village.context.staff.staff._clock = lambda: float(sys.maxsize)  # the wait is over
    village.window.page.findChild(EnterPin).tick()
    assert "Đợi" not in texts(village)
    enter(village)
    assert village.context.staff.unlocked


def test_leaving_the_page_locks_it(village) -> None:
    staff_inside(village)
    village.window.set_zoom(125)  # the page is built anew and stays open
    village.reader.settle()
    assert village.reader.find(QPushButton, "lock")
    village.window.back()
    village.window.open(STAFF)
    village.reader.settle()
    assert village.reader.find(QLineEdit, "pin")
    assert "Nơi phát hành được tin" not in texts(village)


def test_keys_alone_are_enough(village, commune) -> None:
    """Tab, Enter and typing; no mouse."""
    village.plug(commune.pack())
    village.window.open(STAFF)
    village.reader.settle()
    for text in (PIN, PIN):
        village.reader.type(text)
        village.reader.key(Qt.Key.Key_Return)
    assert village.context.staff.unlocked
    for _ in range(40):
        focused = village.window.focusWidget()
        if focused is not None and focused.objectName() == "askKey":
            break
        village.reader.key(Qt.Key.Key_Tab)
    village.reader.key(Qt.Key.Key_Return)
    type_into(village.window.focusWidget(), "Xã Nậm Ty")
    village.reader.key(Qt.Key.Key_Return)
    village.reader.type(commune.paper)
    village.reader.key(Qt.Key.Key_Return)
    assert village.window.place == UPDATE
    assert [each.name for each in village.updating.updates.store().trust.state.locals] == [
        "Xã Nậm Ty"
    ]


def test_the_pin_is_changed(village) -> None:
    staff_inside(village)
    write(village, "oldPin", PIN)
    write(village, "newPin", "7391")
    write(village, "newPinAgain", "7392")
    press(village, "changePin")
    assert "không giống nhau" in texts(village)
    write(village, "oldPin", PIN)
    write(village, "newPin", "7391")
    write(village, "newPinAgain", "7391")
    press(village, "changePin")
    assert "Đã đổi mã PIN" in village.reader.find(Notice).sentence.text()
    press(village, "lock")
    enter(village)
    assert not village.context.staff.unlocked
    enter(village, "7391")
    assert village.context.staff.unlocked


def test_guessing_the_old_pin_at_an_open_page_locks_it(village) -> None:
    staff_inside(village)
    for _ in range(3):
        write(village, "oldPin", "9134")
        write(village, "newPin", "7391")
        write(village, "newPinAgain", "7391")
        press(village, "changePin")
    assert village.reader.find(QLineEdit, "pin")


def test_a_forgotten_pin_has_a_way_out(village) -> None:
    staff_inside(village)
    press(village, "lock")
    press(village, "forgot")
    said = texts(village)
    assert "staff.json" in said
    assert str(village.context.paths.root) in said
    village.context.paths.staff.unlink()
    village.window.open(Place("home"))
    village.window.open(STAFF)
    village.reader.settle()
    assert village.reader.find(QLineEdit, "newPin")


def test_commune_and_printer_are_remembered(village, monkeypatch) -> None:
    monkeypatch.setattr("langso_reader.ui.printer.printer_names", lambda: ["Canon LBP", "HP"])
    staff_inside(village)
    write(village, "commune", "Xã Nậm Ty")
    choice = village.reader.find(Choice, "printer")
    choice.setFocus()
    village.reader.key(Qt.Key.Key_Down)
    village.reader.key(Qt.Key.Key_Down)
    choice.activated.emit(choice.currentIndex())
    village.window.open(Place("print"))
    village.reader.settle()
    assert village.context.settings.now.commune == "Xã Nậm Ty"
    assert village.context.settings.now.printer == "HP"
    assert village.window.page.options.commune.text() == "Xã Nậm Ty"


def test_provinces_and_nation_are_named(village) -> None:
    staff_inside(village)
    said = texts(village)
    assert "Chính thức, phát hành cho cả nước." in said
    assert "Chính thức, phát hành cho tỉnh, thành Hà Giang." in said
    assert make.make.PUBLISHER.public.spoken in said


@pytest.mark.parametrize("zoom", [100, 200])
def test_everything_fits_an_old_screen(open_reader, tmp_path, in_use, commune, zoom) -> None:
    village = make.Village(lambda *a, **k: open_reader(*a, zoom=zoom, **k), tmp_path, in_use)
    village.plug(commune.pack())
    village.window.open(STAFF)
    village.reader.settle()
    for step in (lambda: None, lambda: set_pin(village), lambda: press(village, "askKey")):
        step()
        assert village.window.minimumSizeHint().width() <= 1366
        for widget in village.window.page.findChildren(QPushButton):
            if widget.isVisible():
                assert widget.height() >= 44, widget.text()
                assert widget.text() or widget.accessibleName()
        for field in village.window.page.findChildren(QLineEdit):
            if field.isVisible():
                assert field.height() >= 44
                assert field.accessibleName()
