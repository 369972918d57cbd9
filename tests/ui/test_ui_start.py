"""Starting the real program: pictures, refusals, one instance, bugs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QThread, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMessageBox

from langso_reader import paths
from langso_reader.__main__ import options, parser
from langso_reader.errors import ExitCode
from langso_reader.ui.crash import CrashHandler
from langso_reader.ui.instance import Instance
from langso_reader.ui.navigation import Place
from langso_reader.ui.screenshot import take_screenshot

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parent.parent.parent


def _start(*options: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1", **variables}
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "langso_reader", *options],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("page", ["home", "na-chi-lang", "search:cam"])
def test_a_screenshot_is_taken_and_nothing_is_printed(
    small_pack: Path, tmp_path: Path, page: str
) -> None:
    out = tmp_path / "x.png"
    done = _start(
        "--data-dir", str(tmp_path / "data"), "--dev-allow-unsigned", str(small_pack),
        "--page", page, "--screenshot", str(out), "--size", "1366x768", "--zoom", "125",
        "--theme", "contrast-white", "--lang", "en",
    )  # fmt: skip
    assert done.returncode == ExitCode.OK, done.stderr
    said = [line for line in done.stderr.splitlines() if "This plugin does not" not in line]
    assert (done.stdout, said) == ("", [])
    assert (QImage(str(out)).width(), QImage(str(out)).height()) == (1366, 768)


def test_a_screenshot_waits_for_what_a_long_turn_leaves_to_do(
    open_reader, small_pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader, left = open_reader(small_pack, search=False), []
    monkeypatch.setattr(QApplication, "exit", left.append)

    def long_turn(_result: object) -> None:
        QThread.msleep(400)  # a slow PC builds a page
        QTimer.singleShot(100, reader.window, lambda: reader.window.open(Place("help")))

    reader.context.background.run(lambda _task: None, long_turn)
    take_screenshot(reader.window, reader.context.background, tmp_path / "x.png")
    reader.bot.waitUntil(lambda: bool(left), timeout=60_000)
    assert left == [ExitCode.OK]
    assert reader.window.place == Place("help")


def test_nothing_is_left_behind_when_asked(small_pack: Path, tmp_path: Path) -> None:
    """Settings, log, index and lock go with the folder that was made for this start."""
    temporary, out = tmp_path / "tmp", tmp_path / "x.png"
    temporary.mkdir()
    places = {name: str(temporary) for name in ("TMPDIR", "TEMP", "TMP")}
    done = _start(
        "--temp", "--dev-allow-unsigned", str(small_pack), "--page", "search:cam",
        "--screenshot", str(out), **places,
    )  # fmt: skip
    assert done.returncode == ExitCode.OK, done.stderr
    assert out.exists()
    assert list(temporary.iterdir()) == []


def _damaged(pack: Path, folder: Path, how: str) -> Path:
    raw, out = pack.read_bytes(), folder / "odd.langso"
    if how == "cut":
        out.write_bytes(raw[: len(raw) // 2])
    elif how == "flipped":
        out.write_bytes(raw[:600] + bytes([raw[600] ^ 4]) + raw[601:])
    elif how == "no pack":
        out.write_text("Danh sách họp thôn", encoding="utf-8")
    elif how == "folder":
        out.mkdir()
    return out


@pytest.mark.parametrize("how", ["cut", "flipped", "no pack", "folder", "missing"])
def test_an_odd_pack_gives_one_vietnamese_sentence(
    small_pack: Path, tmp_path: Path, how: str
) -> None:
    pack = _damaged(small_pack, tmp_path, how)
    done = _start(
        "--data-dir", str(tmp_path / "data"), "--dev-allow-unsigned", str(pack),
        "--screenshot", str(tmp_path / "x.png"),
    )  # fmt: skip
    assert done.returncode == ExitCode.REFUSED
    lines = [line for line in done.stderr.splitlines() if line]
    assert len(lines) == 1, done.stderr
    code, _, sentence = lines[0].partition(": ")
    assert code == code.upper()
    assert any(letter in sentence for letter in "ạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ")
    assert "Traceback" not in done.stderr


def test_a_start_without_options_is_one_with_their_defaults() -> None:
    assert vars(options([])) == vars(parser().parse_args([]))
    assert options(["--zoom", "125"]).zoom == 125


def test_wrong_usage_exits_with_two() -> None:
    assert _start("--zoom", "3").returncode == ExitCode.USAGE


def test_an_unwritable_data_folder_does_not_keep_people_from_reading(
    small_pack: Path, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    out = tmp_path / "x.png"
    done = _start(
        "--data-dir", str(blocked / "data"), "--dev-allow-unsigned", str(small_pack),
        "--screenshot", str(out), "--size", "1366x768",
    )  # fmt: skip
    assert done.returncode == ExitCode.OK, done.stderr
    assert out.is_file()


def test_a_second_start_asks_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    data = paths.DataPaths(tmp_path)
    first, second = Instance(data), Instance(data)
    assert first.first("home")
    with qtbot.waitSignal(first.askedAgain) as asked:
        assert not second.first("search:cam")
    assert asked.args == ["search:cam"]
    first.leave()
    third = Instance(data)
    assert third.first("home")
    third.leave()


def test_the_lock_of_a_killed_program_is_taken_over(qtbot: QtBot, tmp_path: Path) -> None:
    code = (
        "import os, sys; from PySide6.QtCore import QCoreApplication; a = QCoreApplication([]);"
        "from langso_reader import paths; from langso_reader.ui.instance import Instance;"
        "from pathlib import Path; i = Instance(paths.DataPaths(Path(sys.argv[1])));"
        "assert i.first('home'); os.kill(os.getpid(), 9)"
    )
    killed = subprocess.run([sys.executable, "-c", code, str(tmp_path)], cwd=ROOT, check=False)
    assert killed.returncode != 0
    assert (tmp_path / "instance" / "lock").is_file()
    instance = Instance(paths.DataPaths(tmp_path))
    assert instance.first("home")
    instance.leave()


def test_another_pc_on_a_shared_folder_starts_all_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "instance"
    folder.mkdir()
    (folder / "lock").write_text("1\nlangso\nanother-pc\n")
    instance = Instance(paths.DataPaths(tmp_path))
    assert instance.first("home")
    instance.leave()


def test_a_bug_is_told_calmly_and_kept_as_a_report(qtbot: QtBot, tmp_path: Path) -> None:
    handler = CrashHandler(paths.DataPaths(tmp_path))
    seen = []

    def close() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.append(box.text() + box.informativeText())
        box.buttons()[0].click()

    QTimer.singleShot(200, close)
    try:
        raise ZeroDivisionError("planned")  # noqa: TRY301 — stands for a bug in a slot
    except ZeroDivisionError as error:
        handler.handle(type(error), error, error.__traceback__)
    assert "Traceback" not in seen[0]
    assert "chưa làm được" in seen[0]
    report = Path(handler.reports[0])
    assert "ZeroDivisionError: planned" in report.read_text(encoding="utf-8")
    assert str(report) in seen[0]


def test_nothing_that_the_first_window_does_without_is_loaded_for_it(
    small_pack: Path, tmp_path: Path
) -> None:
    code = f"""
import sys
from langso_reader import app
from langso_reader.__main__ import parser

class Painted(app._AfterFirstPaint):
    def __init__(self, window, then):
        super().__init__(window, self.tell)

    def tell(self):
        print(*sorted(sys.modules), sep="\\n")
        app.QApplication.exit(0)

app._AfterFirstPaint = Painted
options = ["--data-dir", {str(tmp_path)!r}, "--dev-allow-unsigned", {str(small_pack)!r}]
sys.exit(app.run(parser().parse_args(options)))
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    line = [sys.executable, "-c", code]
    done = subprocess.run(
        line, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=True
    )
    loaded = set(done.stdout.split())
    assert "langso_reader.ui.pages.home" in loaded
    late = {
        "whoosh", "typst", "markdown", "nacl", "pypdfium2", "segno", "socket", "subprocess",
        "logging.handlers", "langso_reader.ui.menus", "langso_reader.ui.pages.article",
        "langso_reader.library.packstate", "langso_reader.pack.streaming",
    }  # fmt: skip
    assert loaded & late == set()
