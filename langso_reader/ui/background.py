"""The one way to do anything that takes longer than a blink: a function in, its result back.

Work runs in a thread; its result, its failure and its progress come back on the main thread. A
result whose owner is gone is dropped. An unexpected failure is raised again on the main thread, so
that it reaches the same crash dialog as any other bug.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from threading import Event
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from langso_reader.errors import LangsoError
from langso_reader.ui import painted
from langso_reader.ui.garbage import MainThreadGarbage

if TYPE_CHECKING:
    from collections.abc import Callable


class Lane(enum.Enum):
    """Which queue a job waits in; a long job never delays a quick one."""

    QUICK = 2  # pictures and pages, two at once
    SEARCH = 1
    PAPER = -2  # setting pages, one at a time
    LONG = -1  # printing, indexing: one at a time
    UPDATE = -3  # sticks and packs, one at a time; never waits for an index or a printer


@dataclass(eq=False)
class Task:
    """What running work knows of the world outside: whether to stop, where to say how far it is."""

    _stop: Event = field(default_factory=Event)
    _report: Callable[[int, int], None] = field(default=lambda _done, _total: None)

    def cancel(self) -> None:
        """Ask the work to stop; its result is dropped."""
        self._stop.set()

    def cancelled(self) -> bool:
        """Whether someone asked it to stop."""
        return self._stop.is_set()

    def progress(self, done: int, total: int) -> None:
        """Say that `done` of `total` is finished; called from the working thread."""
        self._report(done, total)


class _Signals(QObject):
    called = Signal(object)  # a function for the main thread
    finished = Signal(object, object)  # job, result
    failed = Signal(object, object)  # job, exception
    progressed = Signal(object, int, int)  # job, done, total


def _nothing(_task: Task) -> None:
    """The work of a job that is over."""


class _Job(QRunnable):
    """One piece of work with those who wait for it."""

    def __init__(self, work: Callable[[Task], Any], signals: _Signals) -> None:
        super().__init__()
        self.setAutoDelete(False)  # the helper keeps it until its result has been delivered
        self.work = work
        self.signals = signals
        self.task = Task(_report=self._progress)
        self.done: Callable[[Any], None] | None = None
        self.failed: Callable[[LangsoError], None] | None = None
        self.on_progress: Callable[[int, int], None] | None = None
        self.owner: QObject | None = None

    def _progress(self, done: int, total: int) -> None:
        self.signals.progressed.emit(self, done, total)

    def release(self) -> None:
        """Let go of everybody once they have been told.

        # WORKAROUND: PySide6 6.8 never lets go of a runnable that was given to a thread pool; with
        # it would stay the page and the picture that waited for its result.
        """
        self.work = _nothing
        self.task = Task()
        self.done = self.failed = self.on_progress = self.owner = None

    def run(self) -> None:
        try:
            result = None if self.task.cancelled() else self.work(self.task)
        except Exception as error:  # noqa: BLE001 — delivered to the main thread, never swallowed
            self.signals.failed.emit(self, error)
        else:
            self.signals.finished.emit(self, result)


class Background(QObject):
    """Runs work in threads for the whole window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools = {lane: QThreadPool(self) for lane in Lane}
        for lane, pool in self._pools.items():
            pool.setMaxThreadCount(max(1, lane.value))
        self._garbage = MainThreadGarbage(self)
        self._jobs: set[_Job] = set()
        self._waiting: list[Callable[[], object]] = []
        self._signals = _Signals(self)
        queued = Qt.ConnectionType.QueuedConnection
        self._signals.called.connect(self._call, queued)
        self._signals.finished.connect(self._finish, queued)
        self._signals.failed.connect(self._fail, queued)
        self._signals.progressed.connect(self._progress, queued)

    def run(  # noqa: PLR0913 — one call names the work and everyone who waits for it
        self,
        work: Callable[[Task], Any],
        done: Callable[[Any], None] | None = None,
        *,
        failed: Callable[[LangsoError], None] | None = None,
        progress: Callable[[int, int], None] | None = None,
        owner: QObject | None = None,
        lane: Lane = Lane.QUICK,
        after_paint: bool = False,
    ) -> Task:
        """Start `work` in a thread.

        Args:
            work: called with its `Task` in the thread; must not touch widgets.
            done: called with the result on the main thread.
            failed: called with an expected failure on the main thread.
            progress: called with (done, total) on the main thread.
            owner: when this object is gone or the task cancelled, nobody is called.
            lane: the queue to wait in.
            after_paint: begin after what is being built now is on the screen; a thread that begins
                at once keeps the main thread waiting for the interpreter.
        """
        job = _Job(work, self._signals)
        job.done, job.failed, job.on_progress, job.owner = done, failed, progress, owner
        self._jobs.add(job)
        if after_paint:
            painted.then(self, lambda: self._pools[lane].start(job))
        else:
            self._pools[lane].start(job)
        self.collect_soon()
        return job.task

    def collect_soon(self) -> None:
        """Have Python's garbage collected a while after something was built or thrown away."""
        self._garbage.soon()

    @property
    def busy(self) -> bool:
        """Whether any work is waiting, running or not yet delivered."""
        return bool(self._jobs)

    def when_quiet(self, act: Callable[[], object]) -> None:
        """Call `act` as soon as no work is left; at once when there is none."""
        self._waiting.append(act)
        self._tell_quiet()

    def _tell_quiet(self) -> None:
        while self._waiting and not self._jobs:
            self._waiting.pop(0)()

    def wait(self, milliseconds: int = 10_000) -> bool:
        """Wait for all threads, at the end of the program; True when all are done."""
        for job in self._jobs:
            job.task.cancel()
        done = all(pool.waitForDone(milliseconds) for pool in self._pools.values())
        if done:
            self._garbage.stop()
        return done

    def _wanted(self, job: _Job) -> bool:
        alive = job.owner is None or shiboken6.isValid(job.owner)
        return alive and not job.task.cancelled()

    def deliver(self, act: Callable[[], object]) -> None:
        """Call `act` on the main thread, from working code that has an early result."""
        self._signals.called.emit(act)

    @Slot(object)
    def _call(self, act: Callable[[], object]) -> None:
        act()

    @Slot(object, object)
    def _finish(self, job: _Job, result: object) -> None:
        self._jobs.discard(job)
        self.collect_soon()
        done = job.done if self._wanted(job) else None
        job.release()
        if done is not None:
            done(result)
        self._tell_quiet()

    @Slot(object, object)
    def _fail(self, job: _Job, error: Exception) -> None:
        self._jobs.discard(job)
        wanted, failed = self._wanted(job), job.failed
        job.release()
        self._signals.called.emit(self._tell_quiet)  # later: what follows may raise
        if not wanted:
            return
        if isinstance(error, LangsoError) and failed is not None:
            failed(error)
        else:
            raise error

    @Slot(object, int, int)
    def _progress(self, job: _Job, done: int, total: int) -> None:
        if job.on_progress is not None and self._wanted(job):
            job.on_progress(done, total)
