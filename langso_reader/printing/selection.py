"""What of an article goes on which paper, decided by what it is; no layout here."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any, Final

from langso_reader.content import blocks as b
from langso_reader.content import model
from langso_reader.content.model import Kind
from langso_reader.printing.details import sentences, set_text
from langso_reader.printing.jobs import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from langso_reader.content.model import Article, Section
    from langso_reader.printing.jobs import PrintJob

KIND_NAMES: Final = {
    Kind.STORY: "Câu chuyện",
    Kind.PLATFORM: "Viên gạch số",
    Kind.MATERIAL: "Tài liệu truyền thông",
    Kind.TERM: "Giải nghĩa từ",
    Kind.SCAM: "Tránh lừa đảo",
    Kind.GUIDE: "Hướng dẫn",
}
FORM_NAMES: Final = {
    model.Form.BULLETIN: "Bản tin loa",
    model.Form.LEAFLET: "Tờ rơi",
    model.Form.POSTER: "Áp phích",
    model.Form.QUIZ: "Đố vui",
    model.Form.LESSON: "Bài học",
}
_COUNTED: Final = (
    (Kind.STORY, "câu chuyện"),
    (Kind.PLATFORM, "viên gạch số"),
    (Kind.SCAM, "bài tránh lừa đảo"),
    (Kind.MATERIAL, "tài liệu truyền thông"),
    (Kind.GUIDE, "bài hướng dẫn"),
    (Kind.TERM, "từ được giải nghĩa"),
)
_POSTER_SECTIONS: Final = {
    Kind.STORY: ("try_it",),
    Kind.PLATFORM: ("begin", "contact"),
    Kind.SCAM: ("signs", "response", "report"),
}
_STEP_SECTIONS: Final = ("approach", "begin", "response")
_ANSWERS: Final = ("đáp án", "trả lời", "lời giải")
SPEECH_WORDS_A_SECOND: Final = model.WORDS_A_MINUTE / 60
PAUSE_SECONDS: Final = 2  # between paragraphs


def kind_name(article: Article) -> str:
    """What the article is, as its running head says."""
    if isinstance(article, model.Material):
        return FORM_NAMES[article.form]
    return KIND_NAMES[article.kind]


def inside(job: PrintJob) -> list[str]:
    """What the set holds, counted for the cover ("3 câu chuyện", …)."""
    kinds = [article.kind for article in job.articles]
    counts = [f"{kinds.count(kind)} {name}" for kind, name in _COUNTED if kind in kinds]
    return [*counts, *(["1 trang câu hỏi để bàn"] if job.questions else [])]


def is_answers(section: Section) -> bool:
    """Whether a section of a quiz tells the answers: it is printed on a page of its own."""
    return section.heading.casefold().startswith(_ANSWERS)


def sections(form: Form, article: Article) -> tuple[Section, ...]:
    """What of the text this paper carries: a poster shows only what one reads while standing."""
    wanted = _POSTER_SECTIONS.get(article.kind) if form is Form.POSTER else None
    if wanted is None:
        return article.sections
    return tuple(section for section in article.sections if section.key in wanted)


def _steps(article: Article) -> b.Items | None:
    ranked = sorted(article.sections, key=lambda section: section.key not in _STEP_SECTIONS)
    lists = [x for section in ranked for x in section.blocks if isinstance(x, b.Items)]
    return next((x for x in lists if x.numbered), lists[0] if lists else None)


def has_steps(article: Article) -> bool:
    """Whether the wall cards of the article are numbered steps."""
    steps = _steps(article)
    return steps is not None and steps.numbered


def cards(article: Article) -> tuple[tuple[b.Block, ...], ...]:
    """The text of each wall card: a step each, else a point each, else a section each."""
    steps = _steps(article)
    if steps is not None:
        return steps.items
    return tuple(section.blocks for section in article.sections)


def _spoken(blocks: tuple[b.Block, ...]) -> Iterator[str]:
    for run in b.runs(blocks):
        yield from b.plain_inline(run).split("\n")


def _paragraphs(article: Article) -> Iterator[tuple[str, str]]:
    if not isinstance(article, model.Material):
        yield "title", article.title
        yield "p", article.summary
    for section in article.sections:
        if section.heading:
            yield "h", section.heading
        yield from (("p", text) for text in _spoken(section.blocks))


def speech(article: Article) -> list[dict[str, Any]]:
    """The article as a text to be read aloud.

    Returns:
        Paragraphs with kind (`title`, `h`, `p`), sentences, and the second at which each begins.
    """
    found: list[dict[str, Any]] = []
    for kind, text in _paragraphs(article):
        parts = sentences(set_text(text))
        if parts:
            words = sum(len(part.split()) for part in parts)
            found.append({"kind": kind, "sentences": parts, "words": words})
    lengths = [entry["words"] / SPEECH_WORDS_A_SECOND + PAUSE_SECONDS for entry in found]
    starts = itertools.accumulate(lengths, initial=0.0)
    for entry, start, length in zip(found, starts, lengths, strict=False):
        entry["start"], entry["end"] = round(start), round(start + length)
    return found
