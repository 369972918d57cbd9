"""Which words stand beside which: the evidence for what a slip was meant to be."""

from __future__ import annotations

import re
from collections import Counter, OrderedDict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from langso_reader.search.index import OpenIndex

_SAMPLE: Final = 100  # documents looked through for one word
_REMEMBERED: Final = 256  # words


class Neighbours:
    """Looks into some documents that hold a word for the words before and after it."""

    def __init__(self, index: OpenIndex) -> None:
        self._index = index
        self._memory: OrderedDict[str, tuple[Counter[str], Counter[str]]] = OrderedDict()

    def beside(self, before: str, word: str, after: str) -> int:
        """How often `word` was seen right after `before` and right before `after`.

        All three are folded words; an empty one stands for the edge of the query.
        """
        return sum(self._sides(before, word, after))

    def between(self, before: str, word: str, after: str) -> int:
        """As `beside`, but 0 unless `word` was seen at each neighbour that there is."""
        sides = self._sides(before, word, after)
        return sum(sides) if all(sides) else 0

    def _sides(self, before: str, word: str, after: str) -> list[int]:
        c = self._index.lexicon.folded_character(word)
        sides = []
        if before:
            sides.append(self._around(before)[1][c] if c else 0)
        if after:
            sides.append(self._around(after)[0][c] if c else 0)
        return sides

    def _around(self, word: str) -> tuple[Counter[str], Counter[str]]:
        """The words before and the words after `word`, as folded characters."""
        known = self._memory.pop(word, None)
        if known is None:
            known = self._look(word)
        self._memory[word] = known
        while len(self._memory) > _REMEMBERED:
            self._memory.popitem(last=False)
        return known

    def _look(self, word: str) -> tuple[Counter[str], Counter[str]]:
        before: Counter[str] = Counter()
        after: Counter[str] = Counter()
        c = self._index.lexicon.folded_character(word)
        if c:
            numbers = self._sample(word)
            around = re.compile(f"(?s)(.?){re.escape(c)}(?=(.?))")
            for number in numbers:
                for left, right in around.findall(self._index.streams(number)[1]):
                    before[left] += 1
                    after[right] += 1
        return before, after

    def _sample(self, word: str) -> list[int]:
        numbers = [
            n for zone in ("body", "title") for n in self._index.postings(f"{zone}_f", word)[0]
        ]
        step = max(1, len(numbers) // _SAMPLE)
        return numbers[::step][:_SAMPLE]
