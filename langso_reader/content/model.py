"""What the edition is made of: articles of six kinds and the things they speak of."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from langso_reader.content import blocks

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

WORDS_A_MINUTE = 130  # a slow reader; Vietnamese words are syllables
OLD_AFTER_YEARS = 3  # a fact older than this shows its year


class Kind(enum.StrEnum):
    """What sort of article it is."""

    STORY = "story"
    PLATFORM = "platform"
    MATERIAL = "material"
    TERM = "term"
    SCAM = "scam"
    GUIDE = "guide"


class Form(enum.StrEnum):
    """What a communication material is made for."""

    BULLETIN = "bulletin"
    LEAFLET = "leaflet"
    POSTER = "poster"
    QUIZ = "quiz"
    LESSON = "lesson"


@dataclass(frozen=True, slots=True)
class Source:
    """Where facts of an article stand.

    Attributes:
        date: ISO date, or a year, or a year and month; empty when the source gives none.
    """

    title: str
    publisher: str
    url: str
    date: str = ""

    @property
    def shown_date(self) -> str:
        """The date as Vietnamese readers write it, empty when unknown."""
        return "/".join(reversed(self.date.split("-"))) if self.date else ""


@dataclass(frozen=True, slots=True)
class Person:
    """Someone named in a source, with what they do."""

    name: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a story happened, in the names the source uses.

    Attributes:
        province: one province, or several separated by ", ".
        now: the present province where it was merged, for example "tỉnh Tuyên Quang".
    """

    province: str = ""
    village: str = ""
    commune: str = ""
    district: str = ""
    now: str = ""

    @property
    def provinces(self) -> tuple[str, ...]:
        """The provinces as the source names them."""
        return tuple(part.strip() for part in self.province.split(",") if part.strip())

    def __str__(self) -> str:
        parts = [p for p in (self.village, self.commune, self.district, self.province) if p]
        text = ", ".join(parts)
        return f"{text} (nay là {self.now})" if self.now and text else text


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it.

    Attributes:
        key: stable ASCII name of the heading, for templates ("problem", "steps" …).
        heading: as shown; empty for text before the first heading.
    """

    key: str
    heading: str
    blocks: tuple[blocks.Block, ...]


@dataclass(frozen=True, kw_only=True)
class Article:
    """What all kinds share.

    Attributes:
        id: unique over the whole edition.
        needs: ids of the needs it answers, the main one first.
        updated: when our text was last checked against its facts.
        minutes: reading or meeting time.
        picture: path of its picture in the pack, empty when it has none.
    """

    id: str
    kind: Kind
    title: str
    summary: str
    needs: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    platforms: tuple[str, ...] = ()
    record: str = ""
    updated: dt.date | None = None
    minutes: int = 1
    picture: str = ""
    picture_alt: str = ""
    sources: tuple[Source, ...] = ()
    people: tuple[Person, ...] = ()
    place: Place = field(default_factory=Place)
    region: str = ""
    year: int = 0

    @property
    def sections(self) -> tuple[Section, ...]:
        """The text in reading order."""
        raise NotImplementedError

    def blocks(self) -> Iterator[blocks.Block]:
        """Every block in reading order."""
        for section in self.sections:
            yield from section.blocks

    @property
    def links(self) -> tuple[str, ...]:
        """Ids of the articles that the text leads to, each once, in order."""
        return tuple(dict.fromkeys(link.target for link in blocks.links(tuple(self.blocks()))))

    def is_old(self, today: dt.date) -> bool:
        """Whether its facts are old enough that the page must say their year."""
        return bool(self.year) and today.year - self.year >= OLD_AFTER_YEARS


@dataclass(frozen=True, kw_only=True)
class Story(Article):
    """What people did, in six parts, and what others can try."""

    person: Section
    work: Section
    problem: Section
    approach: Section
    tools: Section
    results: Section
    try_it: Section

    @property
    def sections(self) -> tuple[Section, ...]:
        return (
            self.person,
            self.work,
            self.problem,
            self.approach,
            self.tools,
            self.results,
            self.try_it,
        )


@dataclass(frozen=True, kw_only=True)
class Platform(Article):
    """A brick: how to begin with one tool.

    Attributes:
        name: the short name on its brick.
        status: what is known of its present state, and as of when.
        in_langso_how: how it is known that the Làng số site names it; empty when it is not.
    """

    name: str
    owner: str
    website: str
    status: str
    status_year: int
    in_langso_how: str = ""
    purpose: Section
    audience: Section
    begin: Section
    cost: Section
    cautions: Section
    contact: Section

    @property
    def sections(self) -> tuple[Section, ...]:
        return (
            self.purpose,
            self.audience,
            self.begin,
            self.cost,
            self.cautions,
            self.contact,
        )


@dataclass(frozen=True, kw_only=True)
class Scam(Article):
    """One trick: how it works, how to notice it, what to do, whom to call."""

    method: Section
    signs: Section
    response: Section
    report: Section
    official: Section

    @property
    def sections(self) -> tuple[Section, ...]:
        return (self.method, self.signs, self.response, self.report, self.official)


@dataclass(frozen=True, kw_only=True)
class Term(Article):
    """One word explained in two or three sentences."""

    text: Section
    aliases: tuple[str, ...] = ()

    @property
    def sections(self) -> tuple[Section, ...]:
        return (self.text,)


@dataclass(frozen=True, kw_only=True)
class Material(Article):
    """Something to print, read aloud or use at a meeting."""

    form: Form
    parts: tuple[Section, ...]

    @property
    def sections(self) -> tuple[Section, ...]:
        return self.parts


@dataclass(frozen=True, kw_only=True)
class Guide(Article):
    """Help for the community digital team, or about this edition."""

    parts: tuple[Section, ...]

    @property
    def sections(self) -> tuple[Section, ...]:
        return self.parts
