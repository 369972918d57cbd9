"""Setting the pages of the preview in the background; a newer change stops an older run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from langso_reader.library.paper import job_of, today
from langso_reader.printing import CancelledError, Form, warm_up, work_apart
from langso_reader.ui.background import Lane

if TYPE_CHECKING:
    from collections.abc import Mapping

    from langso_reader.errors import LangsoError
    from langso_reader.printing import Document, SavedSet
    from langso_reader.ui.background import Task
    from langso_reader.ui.context import Context

PAUSE_MS: Final = 150  # after the last change before the pages are set anew
_MANY: Final = 3  # articles above which the beginning is shown before the rest is set
_COARSE: Final = 12.0  # dpi that is enough to learn the shape of a page


@dataclass(frozen=True, slots=True)
class Pages:
    """Set pages with what the window wants to know of them, read once in the background.

    Attributes:
        counts: article → pages in reading order.
        shape: height of a printed side for a width of 1.
        reading_shape: the same of a page in reading order.
        reading_width: of a page in reading order, in points.
        size: width and height of a printed side in points.
        whole: False for the beginning of a long set.
    """

    document: Document
    counts: Mapping[str, int]
    shape: float
    reading_shape: float
    reading_width: float
    size: tuple[float, float]
    whole: bool = True

    @property
    def laid_out(self) -> bool:
        """Whether the sheets differ from the pages in reading order."""
        return self.document.pdf is not self.document.reading_pdf


def pages_of(document: Document, *, whole: bool = True) -> Pages:
    """Read everything that the window will ask of a document."""
    width, height = document.page_size(0)
    shape = reading = height / width
    reading_width = width
    if document.pdf is not document.reading_pdf:
        image = document.reading_page(0, _COARSE)
        reading, reading_width = image.height / image.width, image.width / _COARSE * 72
    counts: dict[str, int] = {}
    if whole and document.job.form is not Form.SHEETS:
        counts = {a.id: len(document.pages_of(a.id)) for a in document.job.articles}
    _ = document.reading_count  # kept by the document, so that nobody has to wait for it later
    return Pages(document, counts, shape, reading, reading_width, (width, height), whole)


class Typesetter(QObject):
    """Sets what is asked for last.

    Nothing is delivered of a run that a newer question has overtaken.
    """

    began = Signal()
    beginning = Signal(object)  # Pages
    ready = Signal(object)  # Pages
    failed = Signal(object)  # LangsoError
    estimated = Signal(int)  # about how many pages it will be
    progressed = Signal(int, int)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        work_apart()
        self._context = context
        self._wanted: SavedSet | None = None
        self._task: Task | None = None
        self._shown = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._run)

    def ask(self, wanted: SavedSet) -> None:
        """Set these articles in this way, when nothing newer comes for a moment."""
        self.stop()
        self._wanted = wanted
        self._context.background.run(lambda _task: warm_up())
        self._timer.start()

    def stop(self) -> None:
        """Give up what is being set."""
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _run(self) -> None:
        wanted, edition = self._wanted, self._context.edition
        if wanted is None:
            return
        early = not self._shown and len(wanted.ids) > _MANY

        def work(task: Task) -> Pages | None:
            from langso_reader.printing import (  # noqa: PLC0415 — heavy
                estimate_pages,
                first_pages,
                typeset,
            )

            job = job_of(edition, wanted, today())
            self._deliver(task, self.estimated, estimate_pages(job))
            try:
                if early:
                    start = first_pages(job, edition.picture, cancelled=task.cancelled)
                    self._deliver(task, self.beginning, pages_of(start, whole=False))
                document = typeset(
                    job, edition.picture, progress=task.progress, cancelled=task.cancelled
                )
            except CancelledError:
                return None
            return pages_of(document)

        self.began.emit()
        self._task = self._context.background.run(
            work,
            self._done,
            failed=self._fail,
            progress=self.progressed.emit,
            owner=self,
            lane=Lane.PAPER,
        )

    def _deliver(self, task: Task, signal: SignalInstance, early: object) -> None:
        """Emit a signal on the main thread, from the working one, while the run is wanted."""

        def emit() -> None:
            if shiboken6.isValid(self) and not task.cancelled():
                self._shown = self._shown or isinstance(early, Pages)
                signal.emit(early)

        self._context.background.deliver(emit)

    def _done(self, pages: Pages | None) -> None:
        if pages is not None:
            self._shown = True
            self.ready.emit(pages)

    def _fail(self, error: LangsoError) -> None:
        self._shown = False
        self.failed.emit(error)
