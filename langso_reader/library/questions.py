"""What a page of results is asked, as one value; and which suggestions are offered."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from langso_reader.search import FACETS, Sort

if TYPE_CHECKING:
    from collections.abc import Iterable

    from langso_reader.search import Suggestion

_ORDER: Final = "sort"
_LITERAL: Final = "literal"


@dataclass(frozen=True, slots=True)
class Question:
    """Everything that decides what a page of results shows.

    Attributes:
        query: as typed.
        facets: facet → value, all must hold; one value a facet.
        sort: the order of the results.
        literal: take the query exactly as typed.
    """

    query: str = ""
    facets: tuple[tuple[str, str], ...] = ()
    sort: Sort = Sort.RELEVANCE
    literal: bool = False

    @classmethod
    def of(cls, query: str, pairs: Iterable[tuple[str, str]]) -> Question:
        """From text pairs as a place carries them; what makes no sense is dropped."""
        given = dict(pairs)
        orders = {order.value: order for order in Sort}
        facets = tuple((f, v) for f, v in given.items() if f in FACETS and v)
        order = orders.get(given.get(_ORDER, ""), Sort.RELEVANCE)
        return cls(query, facets, order, literal=_LITERAL in given)

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """What `of` reads again; empty when nothing was chosen."""
        order = ((_ORDER, self.sort.value),) if self.sort is not Sort.RELEVANCE else ()
        return self.facets + order + (((_LITERAL, "1"),) if self.literal else ())

    def narrowed(self, facet: str, value: str) -> Question:
        """With one facet chosen, or let go when `value` is empty."""
        facets = {**dict(self.facets), facet: value}
        return dataclasses.replace(self, facets=tuple((f, v) for f, v in facets.items() if v))

    def asked(self, query: str) -> Question:
        """For another query; what was chosen stays only while the query is being refined."""
        refined = query.startswith(self.query) or self.query.startswith(query)
        if refined and query.strip():
            return dataclasses.replace(self, query=query, literal=False)
        return Question(query, sort=self.sort)


def varied(suggestions: Iterable[Suggestion], most: int, alike: int = 2) -> list[Suggestion]:
    """The first `most`, with no more than `alike` of one kind while there are others.

    Args:
        suggestions: best first.
        most: how many are wanted.
        alike: of one kind before the other kinds have had their turn.
    """
    kept: list[Suggestion] = []
    spare: list[Suggestion] = []
    order = {suggestion: place for place, suggestion in enumerate(suggestions)}
    for suggestion in order:
        same = sum(other.kind is suggestion.kind for other in kept)
        (kept if same < alike else spare).append(suggestion)
    chosen = [*kept, *spare][:most]
    return sorted(chosen, key=order.__getitem__)
