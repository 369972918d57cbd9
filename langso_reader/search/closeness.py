"""The second look at the best documents: how the words of a query stand together in them.

A document is a string with one character a word, in exact and in folded spelling, so everything
here is counting substrings. No index of pairs is needed, and a pair's accents are there too.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Final

from langso_reader.search.accents import guess_accents
from langso_reader.search.passages import OTHER_ACCENTS, Passages
from langso_reader.search.vocabulary import GAP
from langso_reader.search.weights import idf

if TYPE_CHECKING:
    from langso_reader.search.index import OpenIndex
    from langso_reader.search.passages import Sought
    from langso_reader.search.query import Query, Slot, Word
    from langso_reader.search.weights import Weights

_NOWHERE: Final = GAP * 2  # an exact pair that no document can hold
_MEANINGS: Final = 3  # of each word that are paired
_TELLING: Final = 0.8  # idf; the accents of more common words hardly matter


@dataclass(frozen=True, slots=True)
class Later:
    """A word counted now because it stands in too many documents; may weigh less than nothing."""

    exact: bool
    character: str
    weight: float


@dataclass(frozen=True, slots=True)
class Pair:
    """Two neighbouring words of the query as substrings of the streams.

    Attributes:
        exact: empty if no accents were typed.
        share: how surely and how much the two words are meant.
        weight: the same, times how telling the two words are.
    """

    exact: str
    folded: str
    share: float
    weight: float


class Closeness:
    """What the streams of a document add to its score for one query."""

    def __init__(
        self, index: OpenIndex, query: Query, weights: Weights, later: list[Later]
    ) -> None:
        self._index = index
        self._lexicon = index.lexicon
        self._query = query
        self._w = weights
        self._later = later
        self._pairs = self._make_pairs()
        self._wanted = self._make_wanted()

    def _idf(self, folded: str) -> float:
        return idf(self._lexicon.count(folded), self._index.documents)

    def _make_pairs(self) -> list[Pair]:
        """The neighbouring words of the query and of its synonyms, each pair once."""
        found: dict[str, Pair] = {}
        for phrase in (self._query.slots, *self._query.synonyms):
            for left, right in pairwise(phrase):
                for a in left.words[:_MEANINGS]:
                    for b in right.words[:_MEANINGS]:
                        pair = self._pair(left, right, a, b)
                        if pair is not None:
                            found.setdefault(pair.folded + pair.exact, pair)
        return list(found.values())

    def _pair(self, left: Slot, right: Slot, a: Word, b: Word) -> Pair | None:
        lexicon = self._lexicon
        first, second = lexicon.folded_character(a.folded), lexicon.folded_character(b.folded)
        if not first or not second:
            return None
        exact = ""
        if a.accented or b.accented:
            very, same = lexicon.exact_character(a.key), lexicon.exact_character(b.key)
            exact = very + same if very and same else _NOWHERE
        one, two = a.weight * left.weight / 2, b.weight * right.weight / 2
        weight = one * self._idf(a.folded) + two * self._idf(b.folded)
        return Pair(exact, first + second, one + two, weight)

    def _make_wanted(self) -> dict[str, tuple[float, str]]:
        """The query's words as folded characters: their weight in titles, their exact form."""
        wanted: dict[str, tuple[float, str]] = {}
        for phrase in (self._query.slots, *self._query.synonyms):
            for slot in phrase:
                for word in slot.words:
                    c = self._lexicon.folded_character(word.folded)
                    if c:
                        weight = slot.weight * word.weight * self._idf(word.folded)
                        exact = self._lexicon.exact_character(word.key) if word.accented else ""
                        wanted[c] = max(wanted.get(c, (0.0, "")), (weight, exact))
        return wanted

    def restore_accents(self, streams: list[tuple[str, str]]) -> None:
        """Prefer, for words typed without accents, those that the best documents have there."""
        w = self._w
        if not w.restore or all(slot.words[0].accented for slot in self._query.slots):
            return
        slots = self._query.slots
        plain = [slot for slot in slots if self._meant_plain(slot)]
        guess = guess_accents(slots, self._lexicon, streams, w.majority)
        voted = [(slot, exact) for slot, exact in guess.words if slot not in plain]
        typed = [(slot, self._lexicon.exact_character(slot.words[0].key)) for slot in plain]
        for slot, exact in voted:
            self._prefer(slot, exact, w.restore)
        for slot, exact in typed:
            self._prefer(slot, exact, w.exact)
        self._pairs = [self._restored(pair, guess.pairs) for pair in self._pairs]

    def _restored(self, pair: Pair, guessed: dict[str, str]) -> Pair:
        """A pair typed without accents with those that the best documents have for it."""
        if pair.folded not in guessed or pair.exact not in {"", _NOWHERE}:
            return pair
        more, exact = self._w.restore_pair, guessed[pair.folded]
        return Pair(exact, pair.folded, pair.share * more, pair.weight * more)

    def _meant_plain(self, slot: Slot) -> bool:
        """Whether a word without accents among accented ones is meant so: cam, not cấm."""
        slots = self._query.slots
        accented = sum(other.words[0].accented for other in slots)
        word = slot.words[0]
        if word.accented or accented < self._w.fluent * len(slots):
            return False
        there = self._lexicon.exact_count(word.key)
        return there > self._w.plausible * self._lexicon.count(word.folded)

    def _prefer(self, slot: Slot, exact: str, strength: float) -> None:
        """Count the exact form of a plain word instead of all its accents."""
        plain = self._lexicon.folded_character(slot.words[0].folded)
        if plain in self._wanted:
            self._wanted[plain] = (self._wanted[plain][0], exact)
        rare = idf(self._lexicon.count_of_exact_character(exact), self._index.documents)
        if rare < _TELLING:
            return
        gain = strength * slot.weight * rare
        self._later.append(Later(exact=True, character=exact, weight=gain))
        loss = strength * slot.weight * self._idf(slot.words[0].folded)
        self._later.append(Later(exact=False, character=plain, weight=-loss))

    def scores(self, numbers: list[int], streams: list[tuple[str, str]]) -> list[float]:
        """What each document gets on top of its first score.

        Args:
            numbers: the documents.
            streams: their (exact, folded) streams, which are equally long.
        """
        norms = self._index.norms["body"]
        w = self._w
        lengths = [1 - w.b + w.b * norms[number] for number in numbers]
        scores = []
        for exact, folded in streams:
            end = folded.find(GAP)
            scores.append(self._title(exact[:end], folded[:end]))
        flat = [w.k1 * length for length in lengths]
        for later in self._later:
            top, c, which = later.weight * (w.k1 + 1), later.character, 0 if later.exact else 1
            counts = [both[which].count(c) for both in streams]
            for place, times in enumerate(counts):
                if times:
                    scores[place] += top * times / (times + flat[place])
        self._add_pairs(streams, lengths, scores)
        return scores

    def _add_pairs(
        self, streams: list[tuple[str, str]], lengths: list[float], scores: list[float]
    ) -> None:
        """Find every pair in all documents at once: one long string is searched in no time."""
        exact = GAP.join(stream for stream, _ in streams)
        folded = GAP.join(stream for _, stream in streams)
        starts = [0, *accumulate(len(stream) + 1 for _, stream in streams)]
        for pair in self._pairs:
            found = _sightings(pair, exact, folded, starts)
            self._add_pair(pair, found, lengths, scores)

    def _add_pair(
        self, pair: Pair, found: dict[int, _Sightings], lengths: list[float], scores: list[float]
    ) -> None:
        """The fewer of the best documents have a pair, the more it tells."""
        w = self._w
        worth = self._worth(pair, len(found))
        same = self._worth(pair, sum(bool(seen.exact) for seen in found.values()))
        anyhow = w.pair_folded if pair.exact else w.pair_plain
        for place, seen in found.items():
            flat = w.pair_k * lengths[place]
            loose = anyhow * seen.folded / (seen.folded + flat) + w.title_pair * seen.title
            strict = w.pair_exact * seen.exact / (seen.exact + flat)
            scores[place] += worth * loose + same * strict

    def _worth(self, pair: Pair, seen: int) -> float:
        rare = pair.share * idf(seen, self._index.documents)
        return (1 - self._w.pair_rarity) * pair.weight + self._w.pair_rarity * rare

    def passages(self) -> Passages:
        """The look for passages in which most of the query stands together."""
        sought: dict[tuple[Sought, ...], None] = {}  # a word that comes twice is one
        for phrase in (self._query.slots, *self._query.synonyms):
            for slot in phrase:
                sought[self._meant(slot)] = None
        return Passages([*sought], self._w.passage)

    def _meant(self, slot: Slot) -> tuple[Sought, ...]:
        """What may stand for a slot, with the accents that were restored."""
        characters = (self._lexicon.folded_character(word.folded) for word in slot.words)
        return tuple((c, self._wanted[c][1], self._wanted[c][0]) for c in characters if c)

    def _title(self, exact: str, folded: str) -> float:
        """A title that the query covers wholly is what was asked for."""
        wanted = self._wanted
        if wanted.keys().isdisjoint(folded):
            return 0.0
        found = rest = 0.0
        telling = self._index.telling
        for c in set(folded):
            if c in wanted:
                weight, typed = wanted[c]
                found += weight if typed in exact else weight * OTHER_ACCENTS
            else:
                rest += telling[c]
        if not found:
            return 0.0
        covered: float = (found / (found + rest)) ** self._w.title_sharp
        return self._w.title_cover * found * covered


@dataclass(slots=True)
class _Sightings:
    """How often a document has a pair, in the typed accents too, and how well its title does."""

    folded: int = 0
    exact: int = 0
    title: float = 0.0


def _sightings(pair: Pair, exact: str, folded: str, starts: list[int]) -> dict[int, _Sightings]:
    """The documents that have `pair`, by their place in the joined streams."""
    found: dict[int, _Sightings] = {}
    at = folded.find(pair.folded)
    while at >= 0:
        place = bisect_right(starts, at) - 1
        seen = found.setdefault(place, _Sightings())
        seen.folded += 1
        same = bool(pair.exact) and exact.startswith(pair.exact, at)
        seen.exact += same
        if folded.find(GAP, starts[place], at) < 0:
            well = 1.0 if same or not pair.exact else OTHER_ACCENTS
            seen.title = max(seen.title, well)
        at = folded.find(pair.folded, at + 1)
    return found
