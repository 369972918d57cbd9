"""Scoring: first every document by its words, then the best by how the words stand together.

The first step adds up BM25 over title, keys and body, a term at a time. The second reads the best
documents' streams, where neighbouring words are a substring (`closeness`).
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from langso_reader.search.closeness import Closeness, Later
from langso_reader.search.vocabulary import GAP
from langso_reader.search.weights import DEFAULT, Weights, idf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from langso_reader.search.index import OpenIndex
    from langso_reader.search.passages import Passages
    from langso_reader.search.query import Query, Slot, Word

_SHORT: Final = 2  # words; such queries are looked at in more documents
_ALL_ZONES: Final = ("title", "keys", "body")
_SHORT_ZONES: Final = ("title", "keys")


@dataclass(frozen=True, slots=True)
class Term:
    """One posting list to add: exact ("x") or folded ("f")."""

    kind: str
    text: str
    count: int
    weight: float


class Scorer:
    """Scores one query over one index."""

    def __init__(self, index: OpenIndex, query: Query, weights: Weights = DEFAULT) -> None:
        self._index = index
        self._query = query
        self._w = weights

    def _words(self) -> Iterator[tuple[Slot, Word]]:
        """Every word to look for, each once."""
        seen = set()
        for phrase in (self._query.slots, *self._query.synonyms):
            for slot in phrase:
                for word in slot.words:
                    if word not in seen:
                        seen.add(word)
                        yield slot, word

    def _idf(self, count: int) -> float:
        return idf(count, self._index.documents)

    @cached_property
    def _terms(self) -> tuple[Term, ...]:
        lexicon, w = self._index.lexicon, self._w
        terms = []
        for slot, word in self._words():
            count = lexicon.count(word.folded)
            if not count:
                continue
            weight = slot.weight * word.weight
            exact = lexicon.exact_count(word.key) if word.accented else 0
            if exact:
                terms.append(Term("x", word.key, exact, weight * w.exact * self._idf(exact)))
            plain = w.folded if exact else w.exact + w.folded
            terms.append(Term("f", word.folded, count, weight * plain * self._idf(count)))
        return tuple(terms)

    @cached_property
    def _put_off(self) -> frozenset[Term]:
        """Terms so frequent that their bodies are counted in the best documents only.

        Together they must weigh little, or the best would be chosen without them.
        """
        documents = self._index.documents
        if documents < self._w.worth_it:
            return frozenset()
        left = self._w.heavy_share * sum(term.weight for term in self._terms)
        chosen = set()
        for term in sorted(self._terms, key=lambda term: term.weight):
            left -= term.weight
            if left < 0:
                break
            if term.count > self._w.heavy * documents:
                chosen.add(term)
        return frozenset(chosen)

    def first_step(self) -> list[float]:
        """The score of every document by its words alone."""
        scores = [0.0] * self._index.documents
        for term in self._terms:
            self._add(term, _SHORT_ZONES if term in self._put_off else _ALL_ZONES, scores)
        return scores

    def _add(self, term: Term, zones: tuple[str, ...], scores: list[float]) -> None:
        """Add one term: title and body saturate together (BM25F), keys by themselves.

        Keys are words given to an article from outside: they count beside what it says itself.
        """
        w, top = self._w, term.weight * (self._w.k1 + 1)
        titles = self._frequencies("title", term, w.title, w.title_b)
        if "body" in zones:
            self._add_bodies(term, titles, scores)
        for number, f in titles.items():
            scores[number] += top * f / (f + w.k1)
        for number, f in self._frequencies("keys", term, 1.0, w.b).items():
            scores[number] += top * w.keys * f / (f + w.k1)

    def _add_bodies(self, term: Term, titles: dict[int, float], scores: list[float]) -> None:
        """Add the bodies that hold a term, with what is taken out of `titles` for them.

        Here most of a search's time goes, so that nothing is called for a single document.
        """
        w, top = self._w, term.weight * (self._w.k1 + 1)
        ids, frequencies = self._index.postings(f"body_{term.kind}", term.text)
        flat = self._index.saturations("body", w.k1, w.b)
        for number, tf in zip(ids, frequencies, strict=True):
            scores[number] += top * tf / (tf + flat[number])
        if titles:
            for number, tf in zip(ids, frequencies, strict=True):
                if number in titles:
                    alone = tf * w.k1 / flat[number]
                    both = alone + titles.pop(number)
                    scores[number] += top * (both / (both + w.k1) - alone / (alone + w.k1))

    def _frequencies(self, zone: str, term: Term, factor: float, b: float) -> dict[int, float]:
        """How often a term stands in a short zone, weighted, by document."""
        ids, frequencies = self._index.postings(f"{zone}_{term.kind}", term.text)
        flat = self._index.saturations(zone, factor, b)
        return {n: factor * factor * tf / flat[n] for n, tf in zip(ids, frequencies, strict=True)}

    def _later(self) -> list[Later]:
        lexicon = self._index.lexicon
        return [
            Later(
                term.kind == "x",
                lexicon.exact_character(term.text)
                if term.kind == "x"
                else lexicon.folded_character(term.text),
                term.weight,
            )
            for term in self._put_off
        ]

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
        close = Closeness(self._index, self._query, self._w, self._later())
        streams = [self._index.streams(number) for number in best]
        close.restore_accents(streams[: self._w.voters])
        very = self._very_words() if short else ""
        added = close.scores(best, streams)
        totals = [scores[number] + more for number, more in zip(best, added, strict=True)]
        if not short:  # there the pair tells as much
            self._add_passages(close.passages(), streams, totals, need)
        title = self._whole_title()
        ranked = [
            (
                bool(very) and very in exact,
                bool(title) and folded.startswith(title),
                total,
                -number,
            )
            for number, (exact, folded), total in zip(best, streams, totals, strict=True)
        ]
        ranked.sort(reverse=True)
        return [(score, -number) for *_, score, number in ranked]

    def _add_passages(
        self, passages: Passages, streams: list[tuple[str, str]], totals: list[float], need: int
    ) -> None:
        """Look for the fullest passage in the documents that may still be among the first."""
        places = heapq.nlargest(self._w.passage_depth, range(len(totals)), key=totals.__getitem__)
        first: list[float] = []  # the best totals so far, a heap
        for place in places:
            floor = first[0] if first and len(first) >= need else 0.0
            if totals[place] + passages.most < floor:
                break
            if totals[place] + passages.at_most(*streams[place]) < floor:
                continue
            totals[place] += passages.score(*streams[place])
            push = heapq.heappush if len(first) < need else heapq.heappushpop
            push(first, totals[place])

    def _whole_title(self) -> str:
        """How the stream of a document begins whose title is the query, word for word."""
        lexicon = self._index.lexicon
        characters = [lexicon.folded_character(s.words[0].folded) for s in self._query.slots]
        return "".join(characters) + GAP if all(characters) else ""

    def _very_words(self) -> str:
        """One or two words typed with accents: documents with just these come first."""
        words = [slot.words[0] for slot in self._query.slots]
        if not any(word.accented for word in words):
            return ""
        characters = [self._index.lexicon.exact_character(word.key) for word in words]
        return "".join(characters) if all(characters) else ""
