"""Guessing the accents of words typed without, from the documents that fit the query best.

"may bay" is máy bay to some documents and mấy bảy to none: wherever two plain words of the query
stand side by side in one of the best documents, that document votes for the accents it has there.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from langso_reader.search.lexicon import Lexicon
    from langso_reader.search.query import Slot


@dataclass(frozen=True, slots=True)
class Guess:
    """What the votes decided.

    Attributes:
        words: plain slots with the exact character voted for.
        pairs: folded pairs with the exact pair voted for.
    """

    words: tuple[tuple[Slot, str], ...]
    pairs: dict[str, str]


@dataclass(slots=True)
class _Ballot:
    """The votes for one slot's accents."""

    votes: Counter[str] = field(default_factory=Counter)

    def winner(self, majority: float) -> str:
        """The form with at least that share of the votes, or an empty string."""
        best = self.votes.most_common(1)
        return best[0][0] if best and best[0][1] >= majority * self.votes.total() else ""


def _seen(pair: str, streams: Sequence[tuple[str, str]]) -> Iterator[str]:
    """The exact form of a folded pair in each stream that has it."""
    for exact, folded in streams:
        at = folded.find(pair)
        if at >= 0:
            yield exact[at : at + 2]


def _agrees(form: str, left: Slot, right: Slot, lexicon: Lexicon) -> bool:
    """Whether `form` has the accents that were typed in either word."""
    return all(
        not slot.words[0].accented or lexicon.exact_character(slot.words[0].key) == c
        for slot, c in zip((left, right), form, strict=True)
    )


def guess_accents(
    slots: Sequence[Slot],
    lexicon: Lexicon,
    streams: Sequence[tuple[str, str]],
    majority: float,
) -> Guess:
    """Let the documents vote.

    Args:
        slots: the query; slots typed with accents keep them.
        lexicon: of the same index as the streams.
        streams: (exact, folded) of the best documents.
        majority: share of the votes that decides.
    """
    words = [_Ballot() for _ in slots]
    pairs: dict[str, _Ballot] = {}
    for place, (left, right) in enumerate(pairwise(slots)):
        if left.words[0].accented and right.words[0].accented:
            continue
        a, b = (lexicon.folded_character(slot.words[0].folded) for slot in (left, right))
        if not a or not b:
            continue
        for form in _seen(a + b, streams):
            if _agrees(form, left, right, lexicon):
                pairs.setdefault(a + b, _Ballot()).votes[form] += 1
                words[place].votes[form[0]] += 1
                words[place + 1].votes[form[1]] += 1
    chosen = ((slot, ballot.winner(majority)) for slot, ballot in zip(slots, words, strict=True))
    decided = ((pair, ballot.winner(majority)) for pair, ballot in pairs.items())
    return Guess(
        tuple((slot, c) for slot, c in chosen if c and not slot.words[0].accented),
        {pair: form for pair, form in decided if form},
    )
