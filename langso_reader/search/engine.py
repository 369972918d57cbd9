"""The search engine: opens an index, answers queries, suggests while typing."""

from __future__ import annotations

import heapq
import time
from typing import TYPE_CHECKING, Final

from langso_reader.search.build import memory_index
from langso_reader.search.facets import allowed_mask, facet_counts, flags
from langso_reader.search.index import OpenIndex, mask_of
from langso_reader.search.model import Hit, Results, Sort
from langso_reader.search.neighbours import Neighbours
from langso_reader.search.query import QueryReader
from langso_reader.search.scoring import Scorer
from langso_reader.search.snippets import Targets, mark, snippet
from langso_reader.search.suggestions import SuggestionList
from langso_reader.search.synonyms import Synonyms
from langso_reader.search.vocabulary import GAP
from langso_reader.search.weights import DEFAULT
from langso_reader.text import collation_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path
    from typing import Self

    from langso_reader.search.model import Runs, SearchDocument, Suggestion
    from langso_reader.search.query import Query
    from langso_reader.search.weights import Weights
    from langso_reader.text.collation import CollationKey

_RELEVANT: Final = 0.2  # of the best score: below, a document only shares common words
_ALWAYS: Final = 20  # results shown however weak, if they match at all


class SearchEngine:
    """One opened index. Threads may search at the same time."""

    def __init__(self, index: OpenIndex, weights: Weights = DEFAULT) -> None:
        self._index = index
        self._weights = weights
        self._reader = QueryReader(index.lexicon, index.synonyms, Neighbours(index))
        self._suggestions: SuggestionList | None = None

    @classmethod
    def open(cls, folder: Path, *, stamp: str) -> Self:
        """Open the index in `folder`.

        Args:
            folder: as given to `build_index`.
            stamp: the content that is expected.

        Raises:
            IndexUnusableError: damaged, old or foreign; build it anew.
        """
        return cls(OpenIndex.from_folder(folder, stamp))

    @classmethod
    def in_memory(
        cls,
        documents: Iterable[SearchDocument],
        *,
        synonyms: Synonyms | None = None,
        labels: Mapping[str, str] | None = None,
    ) -> Self:
        """An engine over `documents` that leaves nothing on the disk."""
        storage, name, count = memory_index(documents, synonyms or Synonyms(), labels or {})
        return cls(OpenIndex(storage, name, count))

    @property
    def documents(self) -> int:
        """How many documents are indexed."""
        return self._index.documents

    def search(  # noqa: PLR0913 - the border of the package, all by name
        self,
        query: str,
        *,
        facets: Mapping[str, str] | None = None,
        limit: int = 20,
        offset: int = 0,
        sort: Sort = Sort.RELEVANCE,
        literal: bool = False,
        snippets: bool = True,
    ) -> Results:
        """Answer `query`.

        Args:
            query: anything that a person typed or pasted.
            facets: facet name to value; all must hold.
            limit: results wanted.
            offset: results to leave out first.
            sort: their order.
            literal: search for exactly what was typed.
            snippets: cut and mark a passage for each result.

        Raises:
            IndexUnusableError: the index turned out to be damaged.
        """
        started = time.perf_counter()
        read = self._reader.read(query, literal=literal)
        answer = _Answer(self._index, read, self._weights, dict(facets or {}))
        order = answer.order(sort, offset + limit)
        hits = self._hits(read, order[offset : offset + limit], snippets=snippets)
        counts = answer.counts()
        nearest = () if order else self._reader.nearest(query)
        spent = (time.perf_counter() - started) * 1000
        return Results(query, read.reading, hits, answer.total, counts, nearest, spent)

    def _hits(
        self, read: Query, order: list[tuple[float, int]], *, snippets: bool
    ) -> tuple[Hit, ...]:
        targets = Targets.of(read, self._index.lexicon)
        hits = []
        for score, number in order:
            identity, kind, title, pack = self._index.card(number)
            title_runs: Runs = ((title, False),)
            passage: Runs = ()
            if snippets:
                title_runs, passage = self._marked(number, title, targets)
            hits.append(Hit(identity, kind, title, score, passage, title_runs, pack))
        return tuple(hits)

    def _marked(self, number: int, title: str, targets: Targets) -> tuple[Runs, Runs]:
        """A document's title and best passage with the matches marked."""
        exact, folded = (stream.split(GAP) for stream in self._index.streams(number))
        in_title = targets.matches(exact[0], folded[0])
        in_body = targets.matches(exact[-1], folded[-1])
        return mark(title, in_title), snippet(self._index.body(number), in_body, folded[-1])

    def suggest(self, prefix: str, limit: int = 8) -> list[Suggestion]:
        """What someone who typed `prefix` may be about to ask.

        Raises:
            IndexUnusableError: the index turned out to be damaged.
        """
        if self._suggestions is None:
            self._suggestions = SuggestionList(self._index.suggestion_rows())
        return self._suggestions.starting_with(prefix, limit)

    def warm_up(self) -> None:
        """Read now what the first question would read, so that it is as quick as the later ones.

        Raises:
            IndexUnusableError: the index turned out to be damaged.
        """
        if self.documents:
            title = self._index.card(0)[2]
            self.search(title, limit=1)
            self.suggest(title)

    def close(self) -> None:
        """Let go of the index's files."""
        self._index.close()


class _Answer:
    """The documents that one query finds, with facets and order.

    What is found does not depend on the facets, so that every count shown beside a facet is the
    number of results that choosing it gives.
    """

    def __init__(
        self, index: OpenIndex, query: Query, weights: Weights, facets: dict[str, str]
    ) -> None:
        self._index = index
        self._facets = facets
        self._scorer = Scorer(index, query, weights)
        if query.slots:
            self._scores = self._scorer.first_step()
            self._found = mask_of(self._relevant(), index.documents)
        else:  # nothing typed: facets alone browse
            self._scores = [0.0] * index.documents
            self._found = (1 << index.documents) - 1 if any(facets.values()) else 0
        mask = allowed_mask(index, facets)
        self._shown = self._found if mask is None else self._found & mask

    @property
    def total(self) -> int:
        """How many documents were found with the facets applied."""
        return self._shown.bit_count()

    def counts(self) -> dict[str, tuple[tuple[str, int], ...]]:
        """The facets' values with their counts."""
        return facet_counts(self._index, self._found, self._facets)

    def _relevant(self) -> list[int]:
        scores = self._scores
        floor = _RELEVANT * max(scores, default=0.0)
        relevant = [number for number, score in enumerate(scores) if score > floor]
        if len(relevant) >= _ALWAYS:
            return relevant
        best = heapq.nlargest(_ALWAYS, range(len(scores)), key=scores.__getitem__)
        return [number for number in best if scores[number] > 0]

    def order(self, sort: Sort, need: int) -> list[tuple[float, int]]:
        """(score, document) of the first `need` results in the order that was asked for."""
        numbers = [
            n for n, flag in enumerate(flags(self._shown, self._index.documents)) if flag == "1"
        ]
        if sort is Sort.RELEVANCE:
            return self._scorer.rank(self._scores, numbers, need)[:need]
        scores, years = self._scores, self._index.years
        if sort is Sort.NEWEST:
            numbers.sort(key=lambda n: (-years[n], -scores[n]))
        else:
            regions = self._regions(numbers)
            numbers.sort(key=lambda n: (regions[n], -scores[n]))
        return [(scores[n], n) for n in numbers[:need]]

    def _regions(self, numbers: list[int]) -> dict[int, tuple[bool, CollationKey]]:
        """Each document's region as a sort key; documents without one come last."""
        keys: dict[int, tuple[bool, CollationKey]] = dict.fromkeys(numbers, (True, ()))
        for region, mask in self._index.facet_masks.get("region", {}).items():
            key = collation_key(region)
            keys.update((n, (False, key)) for n in numbers if mask >> n & 1)
        return keys
