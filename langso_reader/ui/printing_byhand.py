"""Two-sided printing on a one-sided printer, as steps, without Qt.

Fronts are printed, a person puts the stack back, backs are printed. Printers differ in which sheet
they take first and which way the paper comes round; two test sheets find it out once.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from langso_reader.ui.printing_plan import COMMON, Turn
from langso_reader.ui.printing_runs import Side, back_sides, batches, front_sides

if TYPE_CHECKING:
    from langso_reader.printing import Document

TEST_FRONTS: Final = [Side(0), Side(2)]
TEST_BACKS: Final = [Side(1), Side(3)]


class Step(enum.Enum):
    """What is to be done next."""

    OFFER = "offer a test"
    TEST_TURN = "put the two test sheets back"
    ASK = "say how the test came out"
    FRONTS = "print the fronts"
    TURN = "put the stack back"
    DONE = "all sheets are printed"


class Back(enum.Enum):
    """What stands on the back of test sheet 1."""

    SAME = "sheet 1"
    OTHER = "sheet 2"
    NOTHING = "nothing: its back was printed over the front"


def judge(turn: Turn, back: Back, *, upright: bool) -> Turn:
    """What a test says of the printer.

    Args:
        turn: how the stack was put back for the test.
        back: what stands on the back of sheet 1.
        upright: turned over like a page of a book, the arrow of the back points up.
    """
    if back is Back.NOTHING:
        return Turn(face_up=not turn.face_up)
    return Turn(turn.face_up, reverse=back is Back.OTHER, long_edge=not upright)


@dataclass
class HandPlan:
    """Where somebody is on the way from the first front to the last back.

    Attributes:
        copies: in all.
        sheets: of one copy.
        turn: what is known of the printer; None before the first test.
    """

    copies: int
    sheets: int
    turn: Turn | None = None
    step: Step = Step.OFFER
    done: int = 0
    _batches: list[int] = field(default_factory=list)
    _trying: Turn = field(default_factory=Turn)

    def __post_init__(self) -> None:
        self._batches = batches(self.copies, self.sheets)
        if self.turn is not None:
            self.step = Step.FRONTS

    @property
    def rounds(self) -> int:
        """How many times the stack goes through."""
        return len(self._batches)

    @property
    def batch(self) -> int:
        """Copies of this round."""
        return self._batches[min(self.done, self.rounds - 1)]

    @property
    def used(self) -> Turn:
        """How the stack is put back: as known, as being tried, or as most printers want it."""
        if self.step in {Step.OFFER, Step.TEST_TURN, Step.ASK}:
            return self._trying
        return self.turn or COMMON

    def test(self) -> None:
        """Begin the test, perhaps again."""
        self.step = Step.OFFER

    def skip(self) -> None:
        """Print without a test."""
        self.step = Step.FRONTS

    def sent(self) -> None:
        """What this step prints has gone to the printer."""
        following = {
            Step.OFFER: Step.TEST_TURN,
            Step.TEST_TURN: Step.ASK,
            Step.FRONTS: Step.TURN,
        }
        if self.step is Step.TURN:
            self.done += 1
            self.step = Step.DONE if self.done == self.rounds else Step.FRONTS
        else:
            self.step = following.get(self.step, self.step)

    def answered(self, back: Back, *, upright: bool) -> bool:
        """Learn from the test; False when it has to be made again with the stack the other way."""
        found = judge(self._trying, back, upright=upright)
        if back is Back.NOTHING:
            self._trying = found
            self.step = Step.OFFER
            return False
        self.turn = found
        self.step = Step.FRONTS
        return True

    def sides(self, document: Document) -> list[Side]:
        """What this step prints of the document (or of the test sheets)."""
        match self.step:
            case Step.OFFER:
                return TEST_FRONTS
            case Step.TEST_TURN:
                return TEST_BACKS
            case Step.TURN:
                width, height = document.page_size(0)
                return back_sides(
                    document.page_count,
                    self.used,
                    lying=width > height,
                )
            case _:
                return front_sides(document.page_count)


def same_work(plan: HandPlan, copies: int, sheets: int) -> bool:
    """Whether a plan that was left half done is still the plan for this printing."""
    half = plan.step is Step.TURN or plan.done > 0
    return half and plan.step is not Step.DONE and (plan.copies, plan.sheets) == (copies, sheets)
