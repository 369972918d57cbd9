"""Work in threads: results, failures and progress come back; Qt objects die where they live."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from langso_reader.errors import DiskFullError
from langso_reader.ui.background import Background, Lane, Task

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    made = Background()
    yield made
    assert made.wait()


def test_result_and_progress_come_back_on_the_main_thread(
    qtbot: QtBot, background: Background
) -> None:
    seen: list[object] = []

    def work(task: Task) -> int:
        task.progress(1, 2)
        return threading.get_ident()

    background.run(
        work,
        lambda thread: seen.append((thread, threading.get_ident())),
        progress=lambda done, total: seen.append((done, total)),
    )
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen[0] == (1, 2)
    worker, main = seen[1]
    assert main == threading.get_ident()
    assert worker != main


def test_an_expected_failure_is_handed_over(qtbot: QtBot, background: Background) -> None:
    seen: list[object] = []

    def work(_task: Task) -> None:
        raise DiskFullError("full", path="x")

    background.run(work, seen.append, failed=seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], DiskFullError)


def test_nobody_is_called_for_a_cancelled_task_or_a_gone_owner(
    qtbot: QtBot, background: Background
) -> None:
    seen: list[object] = []
    gate = threading.Event()
    owner = QObject()
    background.run(lambda _t: gate.wait(5), seen.append, owner=owner)
    task = background.run(lambda _t: gate.wait(5), seen.append)
    task.cancel()
    owner.deleteLater()
    del owner
    gc.collect()
    gate.set()
    qtbot.waitUntil(lambda: not background.busy)
    assert seen == []


def test_a_finished_job_keeps_nothing_alive(qtbot: QtBot, background: Background) -> None:
    class Page:
        pass

    page = Page()
    gone = weakref.ref(page)
    background.run(lambda _t, kept=page: bool(kept), lambda _r, kept=page: bool(kept))
    qtbot.waitUntil(lambda: not background.busy)
    del page
    gc.collect()
    assert gone() is None


def test_qt_objects_in_cycles_never_die_in_a_working_thread(
    qtbot: QtBot, background: Background
) -> None:
    died: list[int] = []

    class Watched(QObject):
        def __del__(self) -> None:
            died.append(threading.get_ident())

    for _ in range(4000):  # more than the collector lets lie, in every Python
        one = Watched()
        one.cycle = one
        del one

    def work(_task: Task) -> int:
        kept = [[index] for index in range(200_000)]  # many times the collector's threshold
        return len(kept)

    done: list[int] = []
    background.run(work, done.append, lane=Lane.LONG)
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    qtbot.waitUntil(lambda: bool(died), timeout=20_000)
    assert set(died) == {threading.get_ident()}
