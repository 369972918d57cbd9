"""What the templates are given: the data of articles, and the files beside it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from langso_reader.printing import pictures, planning, qr
from langso_reader.printing.data import Writer, job_data
from langso_reader.printing.details import set_text
from langso_reader.printing.errors import CancelledError
from langso_reader.printing.jobs import Form, PrintJob
from langso_reader.printing.resources import cover_picture

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor, Future

    from langso_reader.printing.data import Data
    from langso_reader.printing.jobs import Pictures

    Progress = Callable[[int, int], None]
    Cancelled = Callable[[], bool]

BOOKS: Final = frozenset({Form.A4, Form.BOOKLET, Form.LARGE})
"""Forms with cover, contents and what follows the articles."""
PLANNED: Final = BOOKS | {Form.BULLETIN}
"""Forms whose articles are measured before they are set; their pages are numbered too."""


@dataclass
class Files:
    """Files that the templates need beside the data, each handed to `keep` by its name.

    Pictures are made ready by `helper`, while the articles are read and measured.
    """

    job: PrintJob
    source: Pictures
    helper: Executor
    keep: Callable[[str, bytes], None]
    left_out: list[str] = field(default_factory=list)
    _pictures: dict[str, Future[str | None]] = field(default_factory=dict)
    _codes: dict[str, str | None] = field(default_factory=dict)
    _kept: set[str] = field(default_factory=set)

    def picture(self, path: str) -> str | None:
        """What stands for a picture until `finish`; None in drafts."""
        if self.job.draft:
            return None
        if path not in self._pictures:
            self._pictures[path] = self.helper.submit(self._plain, path)
        return path

    def _plain(self, path: str) -> str | None:
        content = self.source(path)
        if content is None:
            return None
        width = pictures.width_for(self.job.form, len(self.job.articles), grey=self.job.mono)
        plain = pictures.on_paper(content, width, grey=self.job.mono)
        return self._add(plain, ".png") if plain else None

    def finish(self, articles: list[Data]) -> None:
        """Give the articles the files of their pictures; None where one cannot be shown."""
        for article in articles:
            path = article["picture"]
            if path is None:
                continue
            article["picture"] = self._pictures[path].result()
            if article["picture"] is None and path not in self.left_out:
                self.left_out.append(path)

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
        """Keep a file once: the typesetter may be reading it for another part of the set."""
        name = hashlib.sha256(content).hexdigest()[:24] + suffix
        if name not in self._kept:
            self.keep(name, content)
            self._kept.add(name)
        return name


def title_of(job: PrintJob) -> str:
    """The title of the document: the meeting's name, else that of the first article."""
    if job.title:
        return job.title
    if job.form is Form.SHEETS:
        return "Danh sách dự họp"
    return job.articles[0].title if len(job.articles) == 1 else "Tập bài Làng số"


@dataclass(frozen=True)
class Work:
    """One run of the engine: what, from where, and who watches."""

    job: PrintJob
    whole: PrintJob
    source: Pictures
    progress: Progress | None
    cancelled: Cancelled | None

    @property
    def steps(self) -> int:
        """Reading, measuring, setting each article; laying out."""
        return 3 * len(self.job.articles) + 1

    def reached(self, done: int) -> None:
        """Stop if asked to, else tell how far it went."""
        if self.cancelled is not None and self.cancelled():
            raise CancelledError("printing was cancelled")
        if self.progress is not None:
            self.progress(done, self.steps)


class Gatherer:
    """Makes the data of articles, some at a time.

    Attributes:
        head: what the template will see beside the articles.

    Args:
        work: what is set.
        files: where pictures and codes go.
    """

    def __init__(self, work: Work, files: Files) -> None:
        self._work, self._files = work, files
        self._writer = Writer(work.job, qr_file=files.code, picture_file=files.picture)
        self.head: Data = {
            "title": set_text(title_of(work.whole)),
            "job": job_data(work.job, whole=work.whole, cover_file=files.cover()),
        }

    def gather(self, articles: range) -> list[Data]:
        """What the template will see of these articles, but for their pictures (`Files.finish`)."""
        found = []
        for done, index in enumerate(articles):
            self._work.reached(2 * articles.start + done)
            found.append(self._writer.article(self._work.job.articles[index]))
        if self._work.job.form in PLANNED:
            read = articles.start + articles.stop
            planning.add_plans(
                {**self.head, "articles": found},
                progress=lambda n: self._work.reached(read + n),
                cancelled=self._work.cancelled,
            )
        return found
