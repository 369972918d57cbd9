"""What the window knows of a stick or a chosen file, and of the work under way."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from langso_reader.library.updates import HARMLESS

if TYPE_CHECKING:
    from pathlib import Path

    from langso_reader.pack.sticks import Offer, Refused, StickReport
    from langso_reader.ui.printing_sticks import Volume

ASKED = frozenset({"UNKNOWN_KEY"})  # what accepting a commune's key may answer


class Work(enum.Enum):
    """What is going on."""

    INSTALL = "install"
    CHECK = "check"
    STICK = "stick"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Found:
    """A stick or a chosen file, and what a look at it found.

    Attributes:
        name: how to call it to people.
        root: of the stick, or the file.
        volume: None for a file.
        report: None while it is being looked at.
        dismissed: the person closed its banner.
        done: what was done from it; "" when nothing was.
    """

    name: str
    root: Path
    volume: Volume | None = None
    report: StickReport | None = None
    dismissed: bool = False
    done: str = ""

    @property
    def offers(self) -> tuple[Offer, ...]:
        """The packs that may be installed from it."""
        return self.report.offers if self.report else ()

    @property
    def worrying(self) -> tuple[Refused, ...]:
        """Refusals that a person should know of."""
        if self.report is None:
            return ()
        return tuple(each for each in self.report.refused if each.error.code not in HARMLESS)
