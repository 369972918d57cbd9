"""From a job to a document: collect data and pictures, set the pages, lay them on sheets."""

from __future__ import annotations

import dataclasses
import json
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from langso_reader.printing import engine, imposition
from langso_reader.printing.details import set_text
from langso_reader.printing.document import Document
from langso_reader.printing.errors import (
    CancelledError,
    EmptySetError,
    PressDiedError,
    PrintingError,
    TooLongError,
)
from langso_reader.printing.gathering import Files, Gatherer, Work, title_of
from langso_reader.printing.jobs import Form, PrintJob
from langso_reader.printing.parts import LongSet, cut

if TYPE_CHECKING:
    from collections.abc import Iterator

    from langso_reader.printing.engine import Desk
    from langso_reader.printing.gathering import Cancelled, Progress
    from langso_reader.printing.jobs import Pictures
    from langso_reader.printing.press import Standard

MAX_ARTICLES: Final = 400
_MAINS: Final = {
    Form.A4: "book.typ",
    Form.BOOKLET: "book.typ",
    Form.LARGE: "book.typ",
    Form.LEAFLET: "leaflet.typ",
    Form.POSTER: "poster.typ",
    Form.BULLETIN: "bulletin.typ",
    Form.CARDS: "cards.typ",
    Form.SHEETS: "sheets.typ",
}


def _refuse_nonsense(job: PrintJob) -> None:
    if not job.articles and job.form is not Form.SHEETS:
        raise EmptySetError("no article to print")
    if len(job.articles) > MAX_ARTICLES:
        raise TooLongError(
            f"{len(job.articles)} articles", count=len(job.articles), limit=MAX_ARTICLES
        )


@contextmanager
def _files(work: Work, desk: Desk) -> Iterator[Files]:
    """The files of a set, and somebody who makes its pictures ready."""
    helper = ThreadPoolExecutor(max_workers=1)
    try:
        yield Files(work.job, work.source, helper, desk.add)
    finally:
        helper.shutdown(cancel_futures=True)


def _set(work: Work, standard: Standard) -> tuple[bytes, tuple[str, ...]]:
    with engine.desk({}, work.cancelled) as desk, _files(work, desk) as files:
        parts = cut(work.job)
        main = _MAINS[work.job.form]
        if len(parts) > 1:
            pdf = LongSet(work, files, desk).set(parts, main, standard)
        else:
            pdf = _set_whole(work, files, desk, main, standard)
        return pdf, tuple(files.left_out)


def _set_whole(work: Work, files: Files, desk: Desk, main: str, standard: Standard) -> bytes:
    gatherer = Gatherer(work, files)
    articles = gatherer.gather(range(len(work.job.articles)))
    files.finish(articles)
    work.reached(2 * len(articles))
    data = {**gatherer.head, "articles": articles}
    desk.add("data.json", json.dumps(data, ensure_ascii=False).encode())
    return desk.ask("set_pdf", main, standard)


def _set_pages(work: Work) -> tuple[bytes, tuple[str, ...]]:
    try:
        return _set(work, "a-2a")
    except (CancelledError, PressDiedError):
        raise
    except PrintingError as failed:  # perhaps something on a page that archives forbid
        try:
            return _set(work, None)
        except PrintingError:
            raise failed from None


def _run(work: Work) -> Document:
    reading, left_out = _set_pages(work)
    work.reached(work.steps - 1)
    pdf, sides = imposition.lay_out(work.job, reading, title=set_text(title_of(work.whole)))
    work.reached(work.steps)
    return Document(work.job, pdf, reading, sides, left_out)


def typeset(
    job: PrintJob,
    source: Pictures,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Document:
    """Set `job` as pages; call it in the background, it may take a second.

    Args:
        job: what and how.
        source: gives the bytes of a picture by its path in the pack, None when there is none.
        progress: called with steps done and steps in all.
        cancelled: asked between steps; once it says True the work stops.

    Raises:
        EmptySetError: the job has no articles.
        TooLongError: more articles than paper can sensibly hold.
        CancelledError: `cancelled` said so.
        PrintingError: the pages could not be set.
        StorageError: the temporary folder cannot be written.
    """
    _refuse_nonsense(job)
    return _run(Work(job, job, source, progress, cancelled))


def first_pages(job: PrintJob, source: Pictures, *, cancelled: Cancelled | None = None) -> Document:
    """The beginning of `job` at once: its cover and first article, while the rest is being set.

    Page numbers and sheets are those of the beginning alone; show it only until `typeset` is done.

    Raises:
        LangsoError: as `typeset`.
    """
    _refuse_nonsense(job)
    start = dataclasses.replace(
        job,
        articles=job.articles[:1],
        cover=job.has_cover,
        contents=False,
        questions=False,
        notes=False,
    )
    return _run(Work(start, job, source, None, cancelled))
