"""Decisions of the print page, without Qt: what a form uses, who turns the paper, which pages."""

from __future__ import annotations

import dataclasses
import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from langso_reader.printing import Duplex, Form

if TYPE_CHECKING:
    from langso_reader.printing import SavedSet

POINTS: Final = {"A4": (595, 842), "A3": (842, 1191), "A2": (1191, 1684)}
_NEAR: Final = 6  # points that a page may differ from its paper's size
_BOOKS: Final = frozenset({Form.A4, Form.BOOKLET, Form.LARGE})
_ONE_SIDED: Final = frozenset({Form.POSTER, Form.CARDS})
_FOR_BOOKS: Final = frozenset({"cover", "questions", "notes", "qr", "large", "draft"})
_USES: Final = {
    Form.A4: _FOR_BOOKS | {"two_up", "sides", "pages"},
    Form.LARGE: _FOR_BOOKS | {"two_up", "sides", "pages"},
    Form.BOOKLET: _FOR_BOOKS,
    Form.LEAFLET: {"qr", "draft", "sides", "pages"},
    Form.POSTER: {"qr", "draft", "pages"},
    Form.CARDS: {"draft", "pages"},
    Form.BULLETIN: {"large", "two_up", "sides", "pages"},
    Form.SHEETS: {"two_up", "sides", "pages"},
}


class Turning(enum.StrEnum):
    """Who turns the paper for the other side, as staff chose it."""

    AUTO = "auto"
    LONG = "long"
    SHORT = "short"
    HAND = "hand"


@dataclass(frozen=True, slots=True)
class PrinterFacts:
    """What the system says of a printer.

    Attributes:
        name: as the system calls it.
        duplex: it prints both sides by itself.
        papers: of A4, A3, A2 those it takes; empty when the system does not say.
    """

    name: str
    duplex: bool = False
    papers: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Turn:
    """How the stack goes back into a one-sided printer, found out by two test sheets.

    Attributes:
        face_up: the printed side lies up in the tray.
        reverse: the last sheet is taken first, so the backs are printed from the last one.
        long_edge: the paper comes out as if it were turned on its long edge: right for upright
            pages, upside down for the lying sheets of a booklet.
    """

    face_up: bool = False
    reverse: bool = False
    long_edge: bool = False

    def __str__(self) -> str:
        return "-".join(
            (
                "up" if self.face_up else "down",
                "reverse" if self.reverse else "same",
                "long" if self.long_edge else "short",
            )
        )


COMMON: Final = Turn(reverse=True)
"""What most small lasers do when the stack is put back as it lies in the output tray."""


def parse_turn(text: str) -> Turn | None:
    """The remembered answer that `text` writes; None when it is none."""
    match text.split("-"):
        case [("up" | "down") as face, ("reverse" | "same") as order, ("long" | "short") as edge]:
            return Turn(face == "up", order == "reverse", edge == "long")
        case _:
            return None


def uses(form: Form) -> frozenset[str]:
    """The options that change this form; the others are not offered for it."""
    return frozenset(_USES[form])


def two_sided(chosen: SavedSet) -> bool:
    """Whether both sides of the paper are printed."""
    if chosen.form is Form.BOOKLET:
        return True
    return chosen.form not in _ONE_SIDED and chosen.duplex is not Duplex.NONE


def by_hand(chosen: SavedSet, turning: Turning, printer: PrinterFacts | None) -> bool:
    """Whether a person turns the paper for the second sides."""
    if not two_sided(chosen) or turning in {Turning.LONG, Turning.SHORT}:
        return False
    return turning is Turning.HAND or (printer is not None and not printer.duplex)


def engine_set(chosen: SavedSet, turning: Turning, *, hand: bool) -> SavedSet:
    """The set as the typesetter must see it: with the edge that the paper is turned on.

    Backs that a person feeds are turned when they are printed (`printing_runs`), once it is known
    how the printer takes them.
    """
    large = chosen.large and "large" in uses(chosen.form)
    form = Form.LARGE if chosen.form is Form.A4 and large else chosen.form
    duplex = _edge(turning) if two_sided(chosen) and not hand else Duplex.NONE
    return dataclasses.replace(
        chosen,
        form=form,
        large=large,
        duplex=duplex,
        turn_backs=False,
        two_up=chosen.two_up and "two_up" in uses(chosen.form),
    )


def _edge(turning: Turning) -> Duplex:
    return Duplex.SHORT if turning is Turning.SHORT else Duplex.LONG


def sides_to_ask(form: Form, duplex: Duplex, *, lying: bool) -> Duplex:
    """The edge of the paper to ask the driver for.

    A booklet is laid out by the typesetter for the very edge that was chosen. Other pages that lie
    on their side are turned like those of a book too: on the other edge of the paper.
    """
    if form in _ONE_SIDED or duplex is Duplex.NONE:
        return Duplex.NONE
    if lying and form is not Form.BOOKLET:
        return Duplex.SHORT if duplex is Duplex.LONG else Duplex.LONG
    return duplex


def sheets(sides: int, *, both: bool) -> int:
    """Sheets of paper for so many printed sides."""
    return -(-sides // 2) if both else sides


def paper_of(width: float, height: float) -> str:
    """The name of the paper that a page of this size in points needs; "" for an odd size."""
    short, long = sorted((width, height))
    for name, (wide, high) in POINTS.items():
        if abs(short - wide) <= _NEAR and abs(long - high) <= _NEAR:
            return name
    return ""


def lacks_paper(printer: PrinterFacts, paper: str) -> bool:
    """Whether the system says that the printer does not take this paper."""
    return bool(printer.papers) and bool(paper) and paper not in printer.papers


def parse_pages(text: str, count: int) -> tuple[int, ...] | None:
    """Pages named as people write them: "2-4, 7".

    Args:
        text: numbers and ranges from 1; empty for all pages.
        count: pages there are.

    Returns:
        Indexes from 0 in ascending order, () for all, None when the text cannot be understood.
    """
    wanted: set[int] = set()
    for part in text.replace("–", "-").replace(";", ",").split(","):
        piece = part.strip()
        if not piece:
            continue
        first, dash, last = (bit.strip() for bit in piece.partition("-"))
        if not _is_number(first) or (dash and not _is_number(last)):
            return None
        start, end = int(first), int(last) if dash else int(first)
        if not 1 <= start <= end <= count:
            return None
        wanted.update(range(start - 1, end))
    return tuple(sorted(wanted))


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= 4


def ranges(pages: tuple[int, ...]) -> str:
    """Ascending indexes from 0 as printers read them: "1-3,7"."""
    found: list[list[int]] = []
    for page in pages:
        if found and found[-1][1] == page - 1:
            found[-1][1] = page
        else:
            found.append([page, page])
    return ",".join(str(a + 1) if a == b else f"{a + 1}-{b + 1}" for a, b in found)
