"""The passage of a document in which most of a query stands together, in whatever order.

Pairs only see words side by side; a page that answers has the other words near by as well, which
also tells documents apart that have all the words somewhere.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORDS: Final = 30  # of a passage
_STEP: Final = 5  # words from the start of one passage to the next, at least
_LEAST: Final = 0.4  # weight of a word that is worth looking for
OTHER_ACCENTS: Final = 0.4  # of a word's weight, where it stands with accents that were not typed


Sought = tuple[str, str, float]
"""A folded character, the exact one if that was meant, and its weight."""


class Passages:
    """Looks for the fullest passage of documents, for one query."""

    def __init__(self, wanted: Sequence[tuple[Sought, ...]], worth: float) -> None:
        """Take what stands for each word of the query, and the factor of what is given."""
        self._words = [meant for meant in wanted if _weight(meant) >= _LEAST]
        self._whole = sum(_weight(meant) for meant in self._words)
        self._worth = worth
        any_of = "".join(c for meant in self._words for c, *_ in meant)
        self._look = re.compile(f"[{re.escape(any_of)}]" if any_of else "(?!)")

    @property
    def most(self) -> float:
        """What a passage with the whole query adds."""
        return self._worth * self._whole

    def at_most(self, exact: str, folded: str) -> float:
        """What a document would get if all it has of the query stood in one passage."""
        return self._scored(self._found(exact, folded))

    def score(self, exact: str, folded: str) -> float:
        """What a document gets for its fullest passage: a quarter for half of the query."""
        best = 0.0
        match = self._look.search(folded)
        while match:  # the fullest passage begins with one of the words
            start = match.start()
            end = start + _WORDS
            best = max(best, self._found(exact[start:end], folded[start:end]))
            match = self._look.search(folded, start + _STEP)
        return self._scored(best)

    def _scored(self, found: float) -> float:
        return self._worth * found * found / self._whole if found else 0.0

    def _found(self, exact: str, folded: str) -> float:
        """The weight of the words that stand there."""
        found = 0.0
        for meant in self._words:
            most = 0.0
            for c, typed, weight in meant:
                if c in folded:
                    seen = weight if typed in exact else weight * OTHER_ACCENTS
                    most = max(most, seen)
            found += most
        return found


def _weight(meant: tuple[Sought, ...]) -> float:
    return max((weight for *_, weight in meant), default=0.0)
