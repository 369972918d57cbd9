"""What is to be printed and how: the whole input of the paper engine beside the pictures."""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from langso_reader.content.model import Article

    Pictures = Callable[[str], bytes | None]
    """Gives the verified bytes of a picture of the edition, or None when there is none."""

Paper = Literal["A4", "A3", "A2"]
COVERS: Final = 4  # resources/print/covers/cover-1.svg …
_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})
_NO_STORIES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType({})


class Form(enum.StrEnum):
    """What sort of paper comes out."""

    A4 = "a4"
    BOOKLET = "booklet"
    LARGE = "large"
    LEAFLET = "leaflet"
    POSTER = "poster"
    BULLETIN = "bulletin"
    CARDS = "cards"
    SHEETS = "sheets"


class Duplex(enum.StrEnum):
    """How the printer turns the paper over.

    LONG and SHORT name the edge it turns on; NONE prints one side at a time.
    """

    LONG = "long"
    SHORT = "short"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Labels:
    """Words of the edition that articles name by id.

    Attributes:
        topics: needs, topics and regions, id → title.
        titles: articles, id → title; for platforms the short name on the brick.
        stories: platform id → titles of the stories that used it.
    """

    topics: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    titles: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    stories: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: _NO_STORIES)


@dataclass(frozen=True, kw_only=True)
class PrintJob:
    """A print set and the way it is to be set.

    Attributes:
        articles: in the order of the paper; may be empty for `Form.SHEETS`.
        mono: greys made for a black-and-white laser printer.
        draft: without pictures, to save ink.
        large: text of 18 pt and more; `Form.LARGE` means the same on A4.
        title: name of the meeting.
        commune: cultural house, village, commune as the person wrote them.
        meeting_date: free text, for example "20 giờ, thứ Sáu 27/11/2026".
        printed_on: the day in the footer, also the date of the PDF.
        edition_label: for example "2026.2".
        cover: None means a cover for two articles and more.
        contents: None means a list of contents for two articles and more.
        qr: a QR code of the first source of each article.
        notes: ruled lines for notes.
        questions: a page of questions for the discussion.
        paper: size of a poster.
        tiled: cut an A3 or A2 poster into A4 sheets to be glued.
        duplex: how the printer turns the paper; matters for booklets.
        turn_backs: for one-sided printers whose second run comes out upside down; `test_sheet`
            finds out.
        two_up: two reduced pages side by side on each sheet.
        cover_picture: 1 to `COVERS`; 0 for none; None chooses the first.
        labels: words that articles name by id.
    """

    articles: tuple[Article, ...]
    form: Form = Form.A4
    mono: bool = False
    draft: bool = False
    large: bool = False
    title: str = ""
    commune: str = ""
    meeting_date: str = ""
    printed_on: dt.date = field(default_factory=dt.date.today)
    edition_label: str = ""
    cover: bool | None = None
    contents: bool | None = None
    qr: bool = False
    notes: bool = False
    questions: bool = False
    paper: Paper = "A4"
    tiled: bool = True
    duplex: Duplex = Duplex.LONG
    turn_backs: bool = False
    two_up: bool = False
    cover_picture: int | None = None
    labels: Labels = field(default_factory=Labels)

    @property
    def has_cover(self) -> bool:
        """Whether a cover is set; one article has none unless asked for."""
        return len(self.articles) > 1 if self.cover is None else self.cover

    @property
    def has_contents(self) -> bool:
        """Whether a list of contents is set."""
        return len(self.articles) > 1 if self.contents is None else self.contents

    @property
    def is_large(self) -> bool:
        """Whether the text is set in 18 pt and more."""
        return self.large or self.form is Form.LARGE
