"""While nobody touches anything, nothing wakes the processor; a stick is noticed all the same."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer
from PySide6.QtWidgets import QApplication

from langso_reader.ui.background import Background
from langso_reader.ui.navigation import HOME, article
from langso_reader.ui.printing_sticks import Volume
from langso_reader.ui.sticks import ANYWAY_MS, Letters, StickWatch, plugged_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

STICK = Volume(Path("/media/ba-con/KINGSTON"), "KINGSTON", removable=True)


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background()
    yield made
    assert made.wait()


def _clocks(reader: object, *, single: bool) -> list[str]:
    """Timers that run now: the repeating ones, or those that end by themselves."""
    dispatcher = QAbstractEventDispatcher.instance()
    roots = (reader.window, reader.context.background)
    living = [each for root in roots for each in (root, *root.findChildren(QObject))]
    once = {t.timerId() for t in living if isinstance(t, QTimer) and t.isSingleShot()}
    return [
        f"{type(each).__name__} {each.objectName()} {timer.interval} ms"
        for each in living
        for timer in dispatcher.registeredTimers(each)
        if (timer.timerId in once) == single and timer.interval < ANYWAY_MS
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the letters are asked for")
@pytest.mark.parametrize("place", [HOME, article("na-chi-lang")])
def test_an_idle_window_has_no_clock_running(open_reader, small_pack: Path, place) -> None:
    reader = open_reader(small_pack)
    reader.window.updating.start()
    QApplication.setCursorFlashTime(0)  # as `app` does
    reader.window.open(place)
    reader.settle()
    assert _clocks(reader, single=False) == []
    reader.bot.waitUntil(lambda: _clocks(reader, single=True) == [])


def test_the_program_lets_no_caret_blink() -> None:
    code = (
        "from langso_reader import app; made = app._make_application();"
        "print(made.cursorFlashTime())"
    )
    line = [sys.executable, "-c", code]
    done = subprocess.run(line, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "0"


class Plugs:
    """A watch whose sticks come and go."""

    def __init__(self, background: Background, parent: QObject) -> None:
        self.volumes: list[Volume] = []
        self.tell: Callable[[], None] = lambda: None
        self.said: list[str] = []
        self.watch = StickWatch(background, parent, lambda: list(self.volumes), self._listen)
        self.watch.arrived.connect(lambda volume: self.said.append(f"+{volume.name}"))
        self.watch.gone.connect(lambda volume: self.said.append(f"-{volume.name}"))

    def _listen(self, parent: QObject, changed: Callable[[], None]) -> QObject:
        self.tell = changed
        return parent


def test_a_stick_is_noticed_when_the_system_tells(qtbot: QtBot, background: Background) -> None:
    parent = QObject()
    plugs = Plugs(background, parent)
    plugs.watch.start()
    qtbot.waitUntil(lambda: not background.busy)
    plugs.volumes = [STICK]
    plugs.tell()
    qtbot.waitUntil(lambda: plugs.said == ["+KINGSTON"], timeout=2000)
    plugs.volumes = []
    plugs.tell()
    qtbot.waitUntil(lambda: plugs.said == ["+KINGSTON", "-KINGSTON"], timeout=2000)


def test_a_stick_that_comes_during_a_look_is_noticed_after_it(
    qtbot: QtBot, background: Background
) -> None:
    parent = QObject()
    plugs = Plugs(background, parent)
    plugs.watch.look_now()
    plugs.volumes = [STICK]  # after the first look has begun, perhaps too late for it
    plugs.watch.look_now()
    qtbot.waitUntil(lambda: plugs.said == ["+KINGSTON"], timeout=2000)


def test_a_failed_look_is_taken_again(qtbot: QtBot, background: Background) -> None:
    parent = QObject()
    answers = [OSError("pulled"), [STICK]]
    seen: list[str] = []

    def look() -> list[Volume]:
        answer = answers.pop(0)
        if isinstance(answer, OSError):
            raise answer
        return answer

    watch = StickWatch(background, parent, look)
    watch.arrived.connect(lambda volume: seen.append(volume.name))
    watch.look_now()
    qtbot.waitUntil(lambda: seen == ["KINGSTON"], timeout=2000)


def test_letters_are_told_once_a_change(qtbot: QtBot) -> None:
    now, told, parent = [0b100], [], QObject()
    letters = Letters(parent, lambda: told.append(now[0]), lambda: now[0])
    letters.compare()
    now[0] = 0b1100
    letters.compare()
    letters.compare()
    now[0] = 0b100
    letters.compare()
    assert told == [0b1100, 0b100]


@pytest.mark.skipif(sys.platform != "linux", reason="mounts are Linux")
def test_the_kernel_tells_of_a_mounted_drive(
    qtbot: QtBot, background: Background, tmp_path: Path
) -> None:
    place = tmp_path / "KINGSTON"
    place.mkdir()
    parent, came = QObject(), []
    watch = StickWatch(background, parent, lambda: plugged_in([f"{tmp_path}/"]))
    watch.arrived.connect(lambda volume: came.append(volume.root))
    watch.start()
    qtbot.waitUntil(lambda: not background.busy)
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "langso-test", str(place)]
    tried = subprocess.run(mount, capture_output=True, check=False)
    if tried.returncode:
        pytest.skip("nothing can be mounted here")
    try:
        qtbot.waitUntil(lambda: came == [place], timeout=2000)
    finally:
        subprocess.run(["umount", str(place)], check=True)
