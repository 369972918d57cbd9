"""From a job to a document: collect data and pictures, set the pages, lay them on sheets."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from langso_reader.printing import imposition, pictures, planning, qr
from langso_reader.printing.data import Writer, job_data
from langso_reader.printing.details import set_text
from langso_reader.printing.document import Document
from langso_reader.printing.engine import compile_pdf
from langso_reader.printing.errors import (
    CancelledError,
    EmptySetError,
    PressDiedError,
    PrintingError,
    TooLongError,
)
from langso_reader.printing.jobs import Form, PrintJob
from langso_reader.printing.resources import cover_picture

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from langso_reader.printing.data import Data
    from langso_reader.printing.jobs import Pictures
    from langso_reader.printing.press import Standard

    Progress = Callable[[int, int], None]
    Cancelled = Callable[[], bool]

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
_PLANNED: Final = frozenset({Form.A4, Form.BOOKLET, Form.LARGE, Form.BULLETIN})


@dataclass
class _Files:
    """Files that the templates need beside the data, each stored once.

    Pictures are made ready by `helper`, while the articles are read and measured.
    """

    job: PrintJob
    source: Pictures
    helper: ThreadPoolExecutor
    files: dict[str, bytes] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)
    _pictures: dict[str, Future[bytes | None]] = field(default_factory=dict)
    _codes: dict[str, str | None] = field(default_factory=dict)

    def picture(self, path: str) -> str | None:
        """What stands for a picture until `finish`; None in drafts."""
        if self.job.draft:
            return None
        if path not in self._pictures:
            self._pictures[path] = self.helper.submit(self._plain, path)
        return path

    def _plain(self, path: str) -> bytes | None:
        content = self.source(path)
        if content is None:
            return None
        width = pictures.width_for(self.job.form, len(self.job.articles), grey=self.job.mono)
        return pictures.on_paper(content, width, grey=self.job.mono)

    def finish(self, articles: list[Data]) -> None:
        """Give the articles the files of their pictures; None where one cannot be shown."""
        ready = {path: future.result() for path, future in self._pictures.items()}
        names = {path: self._add(plain, ".png") for path, plain in ready.items() if plain}
        self.left_out = [path for path in ready if path not in names]
        for article in articles:
            article["picture"] = names.get(article["picture"])

    def code(self, address: str) -> str | None:
        """The file of a QR code; None when the address is empty or too long for one."""
        if address not in self._codes:
            drawing = qr.svg(address) if address else None
            self._codes[address] = self._add(drawing, ".svg") if drawing else None
        return self._codes[address]

    def cover(self) -> str | None:
        """The file of the drawing on the cover."""
        if self.job.draft or not self.job.has_cover:
            return None
        drawing = cover_picture(self.job.cover_picture, grey=self.job.mono)
        return self._add(drawing, ".svg") if drawing else None

    def _add(self, content: bytes, suffix: str) -> str:
        name = hashlib.sha256(content).hexdigest()[:24] + suffix
        self.files[name] = content
        return name


def _refuse_nonsense(job: PrintJob) -> None:
    if not job.articles and job.form is not Form.SHEETS:
        raise EmptySetError("no article to print")
    if len(job.articles) > MAX_ARTICLES:
        raise TooLongError(
            f"{len(job.articles)} articles", count=len(job.articles), limit=MAX_ARTICLES
        )


def title_of(job: PrintJob) -> str:
    """The title of the document: the meeting's name, else that of the first article."""
    if job.title:
        return job.title
    if job.form is Form.SHEETS:
        return "Danh sách dự họp"
    return job.articles[0].title if len(job.articles) == 1 else "Tập bài Làng số"


@dataclass(frozen=True)
class _Work:
    """One run of the engine: what, from where, and who watches."""

    job: PrintJob
    whole: PrintJob
    source: Pictures
    progress: Progress | None
    cancelled: Cancelled | None

    @property
    def steps(self) -> int:
        """Reading and measuring each article, setting, laying out."""
        return 2 * len(self.job.articles) + 2

    def reached(self, done: int) -> None:
        """Stop if asked to, else tell how far it went."""
        if self.cancelled is not None and self.cancelled():
            raise CancelledError("printing was cancelled")
        if self.progress is not None:
            self.progress(done, self.steps)


def _collect(work: _Work, files: _Files) -> dict[str, Any]:
    writer = Writer(work.job, qr_file=files.code, picture_file=files.picture)
    articles = []
    for done, article in enumerate(work.job.articles):
        work.reached(done)
        articles.append(writer.article(article))
    return {
        "title": set_text(title_of(work.whole)),
        "job": job_data(work.job, whole=work.whole, cover_file=files.cover()),
        "articles": articles,
    }


def _ready(work: _Work, files: _Files) -> dict[str, Any]:
    """What the template will see, its articles planned and their pictures at hand."""
    data = _collect(work, files)
    if work.job.form in _PLANNED:
        read = len(work.job.articles)
        planning.add_plans(
            data, progress=lambda n: work.reached(read + n), cancelled=work.cancelled
        )
    files.finish(data["articles"])
    return data


def _set(work: _Work, standard: Standard) -> tuple[bytes, tuple[str, ...]]:
    helper = ThreadPoolExecutor(max_workers=1)
    try:
        files = _Files(work.job, work.source, helper)
        data = _ready(work, files)
    finally:
        helper.shutdown(cancel_futures=True)
    work.reached(work.steps - 2)
    listing = json.dumps(data, ensure_ascii=False).encode()
    pdf = compile_pdf(
        _MAINS[work.job.form],
        {**files.files, "data.json": listing},
        standard=standard,
        cancelled=work.cancelled,
    )
    return pdf, tuple(files.left_out)


def _set_pages(work: _Work) -> tuple[bytes, tuple[str, ...]]:
    try:
        return _set(work, "a-2a")
    except (CancelledError, PressDiedError):
        raise
    except PrintingError as failed:  # perhaps something on a page that archives forbid
        try:
            return _set(work, None)
        except PrintingError:
            raise failed from None


def _run(work: _Work) -> Document:
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
    return _run(_Work(job, job, source, progress, cancelled))


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
    return _run(_Work(start, job, source, None, cancelled))
