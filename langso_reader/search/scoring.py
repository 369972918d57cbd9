"""Scoring: first every document by its words, then the best by how the words stand together.

The first step adds up BM25 over title, keys and body, a term at a time. The second reads the best
documents' streams, where a pair of neighbouring words is a substring of two characters: pairs,
titles, very frequent words and exact accents are all looked at there, without any index of pairs.
"""

from __future__ import annotations

import heapq
import math
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from langso_reader.search.vocabulary import GAP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from langso_reader.search.index import OpenIndex
    from langso_reader.search.query import Query, Slot, Word


@dataclass(frozen=True, slots=True)
class Weights:
    """Every number of the ranking; tuned on several collections (docs/search.md)."""

    exact: float = 0.7
    folded: float = 0.35
    title: float = 1.5
    keys: float = 1.0
    body: float = 1.0
    k1: float = 1.4
    b: float = 0.5
    pair_k: float = 0.7
    pair_exact: float = 1.2
    pair_folded: float = 0.35
    pair_plain: float = 0.8
    title_pair: float = 0.6
    title_cover: float = 1.0
    depth: int = 300
    short_depth: int = 2000
    heavy: float = 0.3  # share of documents above which a word is looked at in the best only


DEFAULT: Final = Weights()
_SHORT: Final = 2  # words; short queries are looked at in more documents


@dataclass(frozen=True, slots=True)
class Pair:
    """Two neighbouring words of the query as substrings of the streams."""

    exact: str  # empty if no accents were typed
    folded: str
    weight: float


class Scorer:
    """Scores one query over one index."""

    def __init__(self, index: OpenIndex, query: Query, weights: Weights = DEFAULT) -> None:
        self._index = index
        self._query = query
        self._w = weights
        self._phrases = (query.slots, *query.synonyms)
        self._later: list[tuple[str, float]] = []
        self._plain_weight: dict[str, float] = {}

    def idf(self, count: int) -> float:
        """How telling a word is that stands in `count` documents."""
        return math.log(1 + (self._index.documents - count + 0.5) / (count + 0.5))

    def _terms(self) -> Iterator[tuple[Slot, Word]]:
        seen = set()
        for phrase in self._phrases:
            for slot in phrase:
                for word in slot.words:
                    if word not in seen:
                        seen.add(word)
                        yield slot, word

    def first_step(self) -> list[float]:
        """The score of every document by its words alone."""
        scores = [0.0] * self._index.documents
        lexicon, w = self._index.lexicon, self._w
        plan = []
        for slot, word in self._terms():
            count = lexicon.count(word.folded)
            if not count:
                continue
            weight = slot.weight * word.weight
            whole = weight * (w.exact + w.folded) * self.idf(count)
            exact = lexicon.exact_count(word.key) if word.accented else 0
            if exact:
                plan.append(("x", word.key, exact, weight * w.exact * self.idf(exact)))
                whole = weight * w.folded * self.idf(count)
            plan.append(("f", word.folded, count, whole))
            self._plain_weight[word.folded] = max(
                self._plain_weight.get(word.folded, 0.0), weight * self.idf(count)
            )
        self._run(plan, scores)
        return scores

    def _run(self, plan: list[tuple[str, str, int, float]], scores: list[float]) -> None:
        limit = self._w.heavy * self._index.documents
        light = [term for term in plan if term[2] <= limit]
        heavy = [term for term in plan if term[2] > limit]
        if not light or self._index.documents < 1000:
            light, heavy = plan, []
        for kind, text, _, weight in light:
            self._add(kind, text, weight, scores)
        lexicon = self._index.lexicon
        for kind, text, _, weight in heavy:
            c = lexicon.exact_character(text) if kind == "x" else lexicon.folded_character(text)
            self._later.append((kind + c, weight))

    def _add(self, kind: str, text: str, weight: float, scores: list[float]) -> None:
        w = self._w
        steep, flat = w.k1 * w.b, w.k1 * (1 - w.b)
        for zone, factor in (("title", w.title), ("keys", w.keys), ("body", w.body)):
            ids, frequencies = self._index.postings(f"{zone}_{kind}", text)
            if not ids:
                continue
            norms, top = self._index.norms[zone], weight * factor * (w.k1 + 1)
            for number, tf in zip(ids, frequencies, strict=True):
                scores[number] += top * tf / (tf + flat + steep * norms[number])

    def pairs(self) -> list[Pair]:
        """The neighbouring words of the query and of its synonyms."""
        found = {}
        for phrase in self._phrases:
            for left, right in pairwise(phrase):
                for a in left.words[:3]:
                    for b in right.words[:3]:
                        pair = self._pair(left, right, a, b)
                        if pair is not None:
                            found.setdefault(pair.folded + pair.exact, pair)
        return list(found.values())

    def _pair(self, left: Slot, right: Slot, a: Word, b: Word) -> Pair | None:
        lexicon = self._index.lexicon
        first, second = lexicon.folded_character(a.folded), lexicon.folded_character(b.folded)
        if not first or not second:
            return None
        exact = ""
        if a.accented or b.accented:
            one, two = lexicon.exact_character(a.key), lexicon.exact_character(b.key)
            exact = one + two if one and two else GAP * 2
        weight = (
            self.idf(lexicon.count(a.folded)) * a.weight * left.weight
            + self.idf(lexicon.count(b.folded)) * b.weight * right.weight
        ) / 2
        return Pair(exact, first + second, weight)

    def second_step(self, number: int, score: float, pairs: list[Pair]) -> float:
        """The score of one of the best documents with everything looked at."""
        exact, folded = self._index.streams(number)
        w = self._w
        norm = 1 - w.b + w.b * self._index.norms["body"][number]
        for key, weight in self._later:
            tf = (exact if key[0] == "x" else folded).count(key[1])
            score += weight * (w.k1 + 1) * tf / (tf + w.k1 * norm)
        title_end = folded.find(GAP)
        for pair in pairs:
            times = folded.count(pair.folded)
            if times:
                score += self._pair_score(pair, times, exact, folded, title_end, norm)
        return score + self._title(folded[:title_end])

    def _pair_score(
        self, pair: Pair, times: int, exact: str, folded: str, title_end: int, norm: float
    ) -> float:
        w = self._w
        saturation = w.pair_k * norm
        in_title = folded.find(pair.folded, 0, title_end) >= 0
        if not pair.exact:
            score = w.pair_plain * times / (times + saturation)
            return pair.weight * (score + (w.title_pair if in_title else 0.0))
        score = w.pair_folded * times / (times + saturation)
        same = exact.count(pair.exact)
        score += w.pair_exact * same / (same + saturation)
        if in_title:
            very = exact.find(pair.exact, 0, title_end) >= 0
            score += w.title_pair * (1.0 if very else 0.4)
        return pair.weight * score

    def _title(self, title: str) -> float:
        """A title that the query covers wholly is what was asked for."""
        if not title or not self._w.title_cover:
            return 0.0
        lexicon = self._index.lexicon
        wanted = {lexicon.folded_character(f): s for f, s in self._plain_weight.items()}
        found = sum(wanted.get(c, 0.0) for c in set(title))
        if not found:
            return 0.0
        whole = sum(wanted[c] if c in wanted else self._rest(c) for c in set(title))
        return self._w.title_cover * found * min(1.0, found / whole)

    def _rest(self, c: str) -> float:
        return self.idf(self._index.lexicon.count_of_character(c))

    def rank(self, scores: list[float], numbers: list[int], need: int) -> list[tuple[float, int]]:
        """(score, document) of `numbers`, best first.

        Args:
            scores: what `first_step` gave.
            numbers: the documents to rank.
            need: how many are wanted at least; more than the usual depth are looked at for it.
        """
        short = len(self._query.slots) <= _SHORT
        depth = max(self._w.short_depth if short else self._w.depth, need)
        best = heapq.nlargest(depth, numbers, key=scores.__getitem__)
        pairs = self.pairs()
        ranked = [(self.second_step(n, scores[n], pairs), -n) for n in best]
        ranked.sort(reverse=True)
        return [(score, -n) for score, n in ranked]
