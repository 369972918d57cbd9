"""A long set is set in parts: memory then depends on the part, not on the set.

The typesetter keeps all it lays out until its run ends, 1 to 2 MB a page with pictures. So a set of
many pages is cut where an article begins a new page; each part is a run of its own that leaves
nothing but its PDF, and the PDFs are joined. What a part cannot know by itself is given to it: how
many pages stand before it and in all, and on which page every article begins. That is counted
first, by laying every part out once without pictures; should a part come out different after all,
the parts are set again with the numbers found.
"""

from __future__ import annotations

import itertools
import json
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from langso_reader.content.model import Kind
from langso_reader.printing import estimate, selection
from langso_reader.printing.gathering import BOOKS, PLANNED, Gatherer
from langso_reader.printing.jobs import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from langso_reader.printing.data import Data
    from langso_reader.printing.engine import Desk
    from langso_reader.printing.gathering import Files, Work
    from langso_reader.printing.jobs import PrintJob
    from langso_reader.printing.press import Standard

MOST_PAGES: Final = 48.0  # of one part, as estimated; a longer article is a part of its own
# Where many sizes of text are tried, an article takes the memory of so many pages.
_WEIGHT: Final = {Form.POSTER: MOST_PAGES, Form.LEAFLET: 4.0}
_ROUNDS: Final = 4
_CONTENTS: Final = ("kind", "kicker", "title", "summary")  # what a list of contents shows


@dataclass(frozen=True, slots=True)
class _Part:
    """What one run sets.

    Attributes:
        pieces: `front`, `articles`, `end`.
        articles: which.
    """

    pieces: tuple[str, ...]
    articles: range

    @property
    def listing(self) -> tuple[str, int, int]:
        """What the typesetter is told of the part: a name for its file, and its articles."""
        name = f"{self.pieces[0]}-{self.articles.start}.pdf"
        return name, self.articles.start, self.articles.stop


@dataclass(frozen=True, slots=True)
class _Count:
    """How a part comes out.

    Attributes:
        pages: how many.
        places: for each article the page it begins on, from 0 within the part.
    """

    pages: int
    places: tuple[int, ...]


def _shares_page(job: PrintJob, index: int, cards: int) -> bool:
    """Whether the page on which this article ends holds more than it; `cards` are those so far."""
    if index + 1 == len(job.articles):
        return False
    if job.form is Form.CARDS:  # two a page
        return cards % 2 == 1
    both = job.articles[index : index + 2]
    return job.form in BOOKS and all(article.kind is Kind.TERM for article in both)


def _units(job: PrintJob) -> Iterator[range]:
    """Runs of articles that begin on a new page and end with one."""
    start = cards = 0
    for index, article in enumerate(job.articles):
        cards += 1 + len(selection.cards(article)) if job.form is Form.CARDS else 0
        if not _shares_page(job, index, cards):
            yield range(start, index + 1)
            start = index + 1


def _weight(job: PrintJob, articles: range) -> float:
    each = _WEIGHT.get(job.form)
    if each is not None:
        return each * len(articles)
    return sum(estimate.article_pages(job, job.articles[index]) for index in articles)


def cut(job: PrintJob) -> list[range]:
    """The articles of each part, about equally much; one part for a set that is not long."""
    units = [(unit, _weight(job, unit)) for unit in _units(job)]
    total = sum(weight for _, weight in units)
    if total <= MOST_PAGES:
        return [range(len(job.articles))]
    size = total / math.ceil(total / MOST_PAGES)
    parts: list[range] = []
    filled, latest = 0.0, -1
    for unit, weight in units:
        number = int((filled + weight / 2) / size)  # in which part its middle falls
        if number == latest:
            parts[-1] = range(parts[-1].start, unit.stop)
        else:
            parts.append(unit)
        filled, latest = filled + weight, number
    return parts


class LongSet:
    """Sets the parts of a long set one after the other and joins them.

    Args:
        work: what is set.
        files: where the pictures and codes of all parts go.
        desk: where everything lies.
    """

    def __init__(self, work: Work, files: Files, desk: Desk) -> None:
        self._work, self._files, self._desk = work, files, desk
        self._numbered = work.job.form in PLANNED
        self._head: Data = {}
        self._parts: list[_Part] = []
        self._articles: list[str] = []  # of each part, as JSON: a tenth of what the objects take

    def set(self, ranges: list[range], main: str, standard: Standard) -> bytes:
        """The PDF of the articles in these parts.

        Raises:
            LangsoError: as `typeset`.
        """
        self._gather(ranges)
        counts = self._counted() if self._numbered else []
        for _ in range(_ROUNDS):
            found = [self._set(n, counts, main, standard) for n in range(len(self._parts))]
            if not self._numbered or found == counts:
                break
            counts = found
        self._desk.ask("join", json.dumps([part.listing for part in self._parts]), "joined.pdf")
        return self._desk.take("joined.pdf")

    # -- what is set ----------------------------------------------------------------------------

    def _gather(self, ranges: list[range]) -> None:
        gatherer = Gatherer(self._work, self._files)
        self._head = gatherer.head
        contents: list[Data] = []
        for articles in ranges:
            found = gatherer.gather(articles)
            contents += [{name: article[name] for name in _CONTENTS} for article in found]
            self._articles.append(json.dumps(found, ensure_ascii=False))
        self._parts = [_Part(("articles",), articles) for articles in ranges[:-1]]
        self._parts.append(_Part(("articles", "end"), ranges[-1]))
        job = self._work.job
        if job.form in BOOKS and (job.has_cover or job.has_contents):
            self._parts.insert(0, _Part(("front",), range(0)))
            self._articles.insert(0, json.dumps(contents, ensure_ascii=False))

    def _lay(self, number: int, counts: list[_Count], *, measuring: bool) -> None:
        """Lay the data of a part on the desk."""
        part = self._parts[number]
        articles = json.loads(self._articles[number])
        if not measuring and part.articles:
            self._files.finish(articles)
        job = self._head["job"] | {"measuring": measuring, "part": self._numbers(number, counts)}
        data = {**self._head, "job": job, "articles": articles}
        self._desk.add("data.json", json.dumps(data, ensure_ascii=False).encode())

    def _numbers(self, number: int, counts: list[_Count]) -> Data:
        """What a part is told of the others."""
        part = self._parts[number]
        starts = [*itertools.accumulate((count.pages for count in counts), initial=0)]
        places = [
            start + place + 1
            for start, count in zip(starts, counts, strict=False)
            for place in count.places
        ]
        before = starts[number] if counts else 0
        return {
            "pieces": part.pieces,
            "from": part.articles.start,
            "to": part.articles.stop,
            "before": before,
            "pages": starts[-1],
            "places": places,
        }

    # -- runs of the typesetter -----------------------------------------------------------------

    def _guess(self, part: _Part) -> _Count:
        """Near enough for the number of digits."""
        job = self._work.job
        pages = [estimate.article_pages(job, job.articles[index]) for index in part.articles]
        ends = [int(end) for end in itertools.accumulate(pages, initial=0)]
        return _Count(max(1, ends[-1]), tuple(ends[:-1]))

    def _counted(self) -> list[_Count]:
        guessed = [self._guess(part) for part in self._parts]
        counts = []
        for number in range(len(self._parts)):
            self._work.reached(2 * len(self._work.job.articles))
            self._lay(number, guessed, measuring=True)
            (found,) = json.loads(self._desk.ask("answers", "count.typ"))
            counts.append(_Count(found["pages"], tuple(found["places"])))
        return counts

    def _set(self, number: int, counts: list[_Count], main: str, standard: Standard) -> _Count:
        self._lay(number, counts, measuring=False)
        part = self._parts[number]
        found = json.loads(self._desk.ask("set_part", main, standard, json.dumps(part.listing)))
        self._work.reached(2 * len(self._work.job.articles) + part.articles.stop)
        return _Count(found["pages"], tuple(found["places"]))
