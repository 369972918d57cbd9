"""How much paper a set will take, guessed at once, before it is set."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from langso_reader.content import blocks
from langso_reader.content.model import Kind
from langso_reader.printing import selection
from langso_reader.printing.jobs import Form

if TYPE_CHECKING:
    from langso_reader.content.model import Article
    from langso_reader.printing.jobs import PrintJob

# Characters on a full page, counted on the built-in edition (tests/printing checks the result
# against real pages).
_A_PAGE: Final = {Form.A4: 2600, Form.BOOKLET: 1750, Form.LARGE: 1150, Form.BULLETIN: 1550}
_LARGE_A5: Final = 520
_HEADING: Final = 150  # a heading takes the room of so many characters
_SOURCE: Final = 140
_HEAD: Final = 900  # title, picture, facts, sources, in characters of text
_TERMS_A_PAGE: Final = {Form.A4: 6, Form.BOOKLET: 4, Form.LARGE: 3}


def _characters(article: Article) -> int:
    text = sum(len(blocks.plain(section.blocks)) + _HEADING for section in article.sections)
    return text + _SOURCE * len(article.sources)


def _pages(job: PrintJob, article: Article) -> int:
    room = _A_PAGE[job.form]
    if job.is_large and job.form is Form.BOOKLET:
        room = _LARGE_A5
    head = 250 if job.form is Form.BULLETIN else _HEAD
    return max(1, math.ceil((_characters(article) + head) / room))


def article_pages(job: PrintJob, article: Article) -> float:
    """About how many pages an article takes; part of one when it shares a page."""
    if job.form is Form.SHEETS:
        return 0
    if job.form in {Form.LEAFLET, Form.POSTER}:
        return 1
    if job.form is Form.CARDS:
        return (1 + len(selection.cards(article))) / 2
    if article.kind is Kind.TERM:
        return 1 / _TERMS_A_PAGE.get(job.form, 1)
    return _pages(job, article)


def estimate_pages(job: PrintJob) -> int:
    """About how many pages the job has in reading order (for a booklet: A5 pages)."""
    count = len(job.articles)
    if job.form is Form.SHEETS:
        return 2
    if job.form in {Form.LEAFLET, Form.POSTER}:
        return count
    if job.form is Form.CARDS:
        return sum(-(-(len(selection.cards(article)) + 1) // 2) for article in job.articles)
    terms = sum(article.kind is Kind.TERM for article in job.articles)
    shared = -(-terms // _TERMS_A_PAGE[job.form]) if job.form in _TERMS_A_PAGE else terms
    others = sum(_pages(job, a) for a in job.articles if a.kind is not Kind.TERM)
    if job.form is Form.BULLETIN:
        return others + shared
    return others + shared + sum((job.has_cover, job.has_contents, job.questions, job.notes))
