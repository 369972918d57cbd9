"""The words that an index holds, and what lies near a word that it does not hold."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING, Final

from langso_reader.search.vocabulary import character, number_of
from langso_reader.text import fold_key, is_plain_syllable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
_ACCENTED: Final = "abcdeghiklmnopqrstuvxyăâđêôơư"
_SHORTEST_SLIP: Final = 3
_LONGEST_SLIP: Final = 16


def _edits(word: str, letters: str) -> Iterator[str]:
    """Everything at one slip from `word`: swapped, dropped, wrong or extra letter."""
    for i in range(len(word)):
        head, tail = word[:i], word[i:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        yield head + tail[1:]
        for c in letters:
            yield head + c + tail[1:]
            yield head + c + tail
    for c in letters:
        yield word + c


class Lexicon:
    """Exact keys and folded words with the number of documents that hold them."""

    def __init__(
        self,
        exact: list[str],
        exact_counts: Sequence[int],
        folded: list[str],
        counts: Sequence[int],
        documents: int,
    ) -> None:
        self.documents = documents
        if len(exact) != len(exact_counts) or len(folded) != len(counts):
            raise ValueError("words and counts of the lexicon do not fit")
        self._folded = {word: number for number, word in enumerate(folded)}
        shared = {word: word for word in folded}  # one object for the many plain words
        self._exact = {shared.get(word, word): number for number, word in enumerate(exact)}
        self._exact_counts = exact_counts
        self._counts = counts

    def exact_count(self, key: str) -> int:
        """In how many documents the syllable stands with these accents."""
        number = self._exact.get(key)
        return 0 if number is None else self._exact_counts[number]

    def count(self, folded: str) -> int:
        """In how many documents any accented form of `folded` stands."""
        number = self._folded.get(folded)
        return 0 if number is None else self._counts[number]

    def exact_character(self, key: str) -> str:
        """The character of the exact key in documents' streams, or an empty string."""
        number = self._exact.get(key)
        return "" if number is None else character(number)

    def count_of_character(self, c: str) -> int:
        """In how many documents the word of a folded character stands."""
        number = number_of(c)
        return self._counts[number] if number < len(self._counts) else 0

    def count_of_exact_character(self, c: str) -> int:
        """In how many documents the word of an exact character stands."""
        number = number_of(c)
        return self._exact_counts[number] if number < len(self._exact_counts) else 0

    def folded_character(self, folded: str) -> str:
        """The character of the folded word in documents' streams, or an empty string."""
        number = self._folded.get(folded)
        return "" if number is None else character(number)

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted(self._folded)

    def starting_with(self, prefix: str, limit: int) -> list[str]:
        """Folded words that begin with `prefix`, the most frequent first."""
        start = bisect_left(self._sorted, prefix)
        end = bisect_left(self._sorted, prefix + "\U0010ffff")
        return sorted(self._sorted[start:end], key=self.count, reverse=True)[:limit]

    def near(self, key: str, limit: int) -> list[tuple[str, str]]:
        """Known (exact key, folded) pairs at one slip from an unknown word, best first.

        Candidates that keep the accents typed come first, then those that only share letters.
        """
        folded = fold_key(key)
        if not _SHORTEST_SLIP <= len(folded) <= _LONGEST_SLIP or not folded.isalpha():
            return []  # a year or a code is what it is
        found = self._near_exact(key) if key != folded else {}
        for word in _edits(folded, _LETTERS):
            if word in self._folded:
                found.setdefault((word, word), self._merit(folded, word, self.count(word)))
        best: dict[str, tuple[str, str]] = {}
        for pair in sorted(found, key=found.__getitem__, reverse=True):
            best.setdefault(pair[1], pair)  # one for each spelling: that with the accents typed
        return list(best.values())[:limit]

    def _near_exact(self, key: str) -> dict[tuple[str, str], float]:
        base, tick, tone = key.partition("'")
        found = {}
        for word in _edits(base, _ACCENTED):
            near = word + tick + tone
            if near in self._exact and near != fold_key(near):
                merit = self._merit(base, word, self.exact_count(near))
                found[near, fold_key(near)] = merit + 8
        return found

    @staticmethod
    def _merit(typed: str, word: str, count: int) -> float:
        """How likely `word` was meant: frequent, same first letter, a swap or a dropped letter."""
        merit = float(count.bit_length())
        if typed[0] == word[0]:
            merit += 2
        if sorted(typed) == sorted(word):
            merit += 3
        elif len(word) > len(typed):
            merit += 2
        return merit

    def split(self, folded: str) -> list[str]:
        """`folded` cut into known syllables ("chuyendoiso"), or an empty list."""
        if not 4 <= len(folded) <= 40:
            return []
        best: list[list[str] | None] = [[]] + [None] * len(folded)
        for end in range(2, len(folded) + 1):
            for start in range(max(0, end - 6), end - 1):
                before, piece = best[start], folded[start:end]
                if before is None or not is_plain_syllable(piece) or piece not in self._folded:
                    continue
                now = best[end]
                if now is None or len(before) + 1 < len(now):
                    best[end] = [*before, piece]
        whole = best[-1]
        return whole if whole is not None and len(whole) > 1 else []
