"""Articles as data for the templates: the only way in which content reaches the typesetter.

Everything is a string, number, list or table of JSON. The templates never evaluate a string, so
nothing that stands in a story can break or command the layout.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from langso_reader.content import blocks as b
from langso_reader.content import model
from langso_reader.printing import selection
from langso_reader.printing.details import LONG_WORD, pieces, set_text
from langso_reader.printing.jobs import Form, PrintJob

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from langso_reader.content.model import Article

Data = dict[str, Any]
KEEP_CHARACTERS: Final = 600  # a step this long fits any page; a longer one may be torn
KEEP_CHARACTERS_LARGE: Final = 220
MAX_NAMES: Final = 3
MAX_SEE_ALSO: Final = 4
MAX_TYPED: Final = 120  # characters of the meeting's name and place that paper shows


def _text(text: str) -> Data:
    parts = pieces(set_text(text))
    return {"t": "text", "s": parts[0]} if len(parts) == 1 else {"t": "long", "p": parts}


class Writer:
    """Turns articles of one job into data.

    Args:
        job: what is printed.
        qr_file: gives the name of the file that holds the QR code of an address.
        picture_file: gives the name of the file of a picture, None when it cannot be shown.
    """

    def __init__(
        self,
        job: PrintJob,
        *,
        qr_file: Callable[[str], str | None],
        picture_file: Callable[[str], str | None],
    ) -> None:
        self._job = job
        self._qr_file = qr_file
        self._picture_file = picture_file
        self._places = {article.id: index for index, article in enumerate(job.articles)}
        self._keep = KEEP_CHARACTERS_LARGE if job.is_large else KEEP_CHARACTERS

    # -- inline ---------------------------------------------------------------------------------

    def _inline(self, node: b.Inline) -> Data:
        match node:
            case b.Text(text):
                return _text(text)
            case b.Strong(children):
                return {"t": "strong", "c": self.run(children)}
            case b.Emphasis(children):
                return {"t": "emph", "c": self.run(children)}
            case b.Link(target, children):
                return {"t": "link", "to": self._places.get(target), "c": self.run(children)}
            case b.Address():
                return self._address(node)
            case b.Break():
                return {"t": "break"}

    def _address(self, node: b.Address) -> Data:
        """Paper shows where an address leads when its words do not say it."""
        shown = node.shown
        hidden = shown not in b.plain_inline(node.children)
        return {
            "t": "address",
            "to": node.target,
            "c": self.run(node.children),
            "shown": _text(shown) if hidden and shown else None,
        }

    def run(self, nodes: tuple[b.Inline, ...]) -> list[Data]:
        """A run of words."""
        return [self._inline(node) for node in nodes]

    # -- blocks ---------------------------------------------------------------------------------

    def _block(self, block: b.Block) -> Data:
        match block:
            case b.Paragraph(children):
                words = b.plain_inline(children).split()
                long = any(len(word) > LONG_WORD for word in words)
                return {"t": "p", "long": long, "c": self.run(children)}
            case b.Heading(level, children):
                return {"t": "h", "level": level, "c": self.run(children)}
            case b.Items():
                return self._items(block)
            case b.Quote(children):
                return {"t": "quote", "b": self.blocks(children)}
            case b.Table(header, rows):
                return {
                    "t": "table",
                    "columns": max((len(row) for row in (header, *rows)), default=0),
                    "header": [self.run(cell) for cell in header],
                    "rows": [[self.run(cell) for cell in row] for row in rows],
                }
            case b.Rule():
                return {"t": "rule"}

    def _items(self, block: b.Items) -> Data:
        return {
            "t": "ol" if block.numbered else "ul",
            "start": block.start,
            "short": all(len(b.plain(item)) <= 44 for item in block.items),
            "whole": self._job.form is Form.A4
            and len(block.items) <= 4
            and len(b.plain((block,))) <= self._keep * 0.4,
            "items": [
                {"b": self.blocks(item), "keep": len(b.plain(item)) <= self._keep}
                for item in block.items
            ],
        }

    def blocks(self, blocks: tuple[b.Block, ...]) -> list[Data]:
        """Blocks in reading order."""
        return [self._block(block) for block in blocks]

    def section(self, section: model.Section) -> Data:
        """A heading and what stands under it."""
        return {
            "key": section.key,
            "heading": set_text(section.heading),
            "keep": len(b.plain(section.blocks)) <= self._keep,
            "answers": selection.is_answers(section),
            "blocks": self.blocks(section.blocks),
        }

    # -- articles -------------------------------------------------------------------------------

    def article(self, article: Article) -> Data:
        """Everything a template may show of an article."""
        picture = self._picture_file(article.picture) if article.picture else None
        data: Data = {
            "kind": str(article.kind),
            "form": str(article.form) if isinstance(article, model.Material) else "",
            "title": _text(article.title),
            "plain_title": set_text(article.title),
            "summary": _text(article.summary),
            "kicker": [set_text(part) for part in self._kicker(article)],
            "picture": picture,
            "alt": set_text(article.picture_alt),
            "minutes": article.minutes,
            "facts": self._facts(article),
            "sections": [self.section(s) for s in selection.sections(self._job.form, article)],
            "sources": self._sources(article),
            "old_year": self._old_year(article),
            "see_also": [_text(title) for title in self._see_also(article)],
        }
        data |= self._own(article)
        return data

    def _own(self, article: Article) -> Data:
        """What only one kind or one form has."""
        own: Data = {}
        if isinstance(article, model.Platform):
            own["status"] = _text(article.status)
            own["brick"] = _text(article.name)
            own["in_langso"] = _text(article.in_langso_how) if article.in_langso_how else None
            own["stories"] = [_text(t) for t in self._job.labels.stories.get(article.id, ())]
        if isinstance(article, model.Term):
            own["aliases"] = [_text(alias) for alias in article.aliases]
        if self._job.form is Form.BULLETIN:
            own["speech"] = selection.speech(article)
        if self._job.form is Form.CARDS:
            own["cards"] = [self.blocks(card) for card in selection.cards(article)]
            own["numbered"] = selection.has_steps(article)
        return own

    def _kicker(self, article: Article) -> list[str]:
        topics: Mapping[str, str] = self._job.labels.topics
        named = [topics[topic] for topic in (*article.topics, *article.needs) if topic in topics]
        kind = selection.kind_name(article)
        province = ", ".join(article.place.provinces[:2])
        return [part for part in (kind, *named[:1], province) if part]

    def _facts(self, article: Article) -> list[Data]:
        if isinstance(article, model.Story):
            return self._story_facts(article)
        if isinstance(article, model.Platform):
            return self._platform_facts(article)
        return []

    def _old_year(self, article: Article) -> int | None:
        """The year to warn of; a platform's facts name theirs anyway."""
        named = isinstance(article, model.Platform)
        return article.year if article.is_old(self._job.printed_on) and not named else None

    def _fact(self, label: str, *values: str, note: str = "") -> list[Data]:
        shown = [_text(value) for value in values if value]
        if not shown:
            return []
        return [{"label": label, "values": shown, "note": _text(note) if note else None}]

    def _story_facts(self, story: model.Story) -> list[Data]:
        titles = self._job.labels.titles
        names = [person.name for person in story.people]
        rest = len(names) - MAX_NAMES
        note = f"và {rest} người khác" if rest > 0 else ""
        if len(names) == 1:
            note = story.people[0].role
        tools = [titles[platform] for platform in story.platforms if platform in titles]
        return [
            *self._fact("Ai làm?", *names[:MAX_NAMES], note=note),
            *self._fact("Ở đâu?", _place(story.place)),
            *self._fact("Công cụ", ", ".join(tools)),
        ]

    def _platform_facts(self, platform: model.Platform) -> list[Data]:
        website = platform.website.partition("://")[2].strip("/") or platform.website
        return [
            *self._fact("Đơn vị vận hành", platform.owner),
            *self._fact("Địa chỉ chính thức", website),
            *self._fact("Thông tin tính đến", str(platform.status_year or "")),
        ]

    def _sources(self, article: Article) -> list[Data]:
        first = next((s.url for s in article.sources if s.url), "")
        return [
            {
                "title": _text(source.title),
                "publisher": set_text(source.publisher),
                "date": source.shown_date,
                "url": source.url if source.url.startswith(("https://", "http://")) else None,
                "address": _text(source.url.partition("://")[2] or source.url),
                "qr": self._qr_file(first) if self._job.qr and source.url == first else None,
            }
            for source in article.sources
        ]

    def _see_also(self, article: Article) -> list[str]:
        titles = self._job.labels.titles
        outside = (link for link in article.links if link not in self._places)
        found = [titles[link] for link in outside if link in titles and not link.startswith("tn-")]
        return found[:MAX_SEE_ALSO]


def _place(place: model.Place) -> str:
    text = str(place)
    return text[:1].upper() + text[1:]


def _short(text: str) -> str:
    """What a person typed for the cover and the running head, cut to what these can hold."""
    text = set_text(text)
    return text if len(text) <= MAX_TYPED else text[: MAX_TYPED - 1].rstrip() + "…"


def job_data(job: PrintJob, *, whole: PrintJob, cover_file: str | None) -> Data:
    """Everything of the job itself that a template may show.

    Args:
        job: what is set.
        whole: the set that `job` is the beginning of, for what the cover says is inside.
        cover_file: the drawing on the cover.
    """
    return {
        "form": str(job.form),
        "mono": job.mono,
        "draft": job.draft,
        "large": job.is_large,
        "measuring": False,
        "part": None,
        "a5": job.form is Form.BOOKLET,
        "paper": job.paper.lower(),
        "title": _short(job.title),
        "commune": _short(job.commune),
        "meeting_date": _short(job.meeting_date),
        "printed": f"{job.printed_on:%d/%m/%Y}",
        "date": [job.printed_on.year, job.printed_on.month, job.printed_on.day],
        "label": set_text(job.edition_label),
        "cover": job.has_cover,
        "contents": job.has_contents,
        "questions": job.questions,
        "notes": job.notes,
        "cover_file": cover_file,
        "inside": [set_text(part) for part in selection.inside(whole)],
    }
