"""Facets: which documents they let through, and counts that combine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from langso_reader.search.model import FACETS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from langso_reader.search.index import OpenIndex


def allowed_mask(index: OpenIndex, facets: Mapping[str, str], *, without: str = "") -> int | None:
    """The documents that have every chosen value, as bits; None if nothing is chosen.

    A value that no document has lets nothing through.
    """
    mask: int | None = None
    for facet, value in facets.items():
        if facet != without and value:
            having = index.facet_masks.get(facet, {}).get(value, 0)
            mask = having if mask is None else mask & having
    return mask


def facet_counts(
    index: OpenIndex, found: int, chosen: Mapping[str, str]
) -> dict[str, tuple[tuple[str, int], ...]]:
    """For each facet its values with the number of found documents, most first.

    Each facet is counted with the *other* facets applied, so that one may change one's mind.

    Args:
        index: where the documents are.
        found: documents that match the words, whatever the facets, as bits.
        chosen: the facets applied.
    """
    counts = {}
    for facet in FACETS:
        values = index.facet_masks.get(facet)
        if values:
            others = allowed_mask(index, chosen, without=facet)
            base = found if others is None else found & others
            pairs = ((value, (mask & base).bit_count()) for value, mask in values.items())
            kept = [(value, n) for value, n in pairs if n or chosen.get(facet) == value]
            counts[facet] = tuple(sorted(kept, key=lambda pair: (-pair[1], pair[0])))
    return counts


def flags(mask: int, documents: int) -> str:
    """The bits as characters 0 and 1, document 0 first."""
    return format(mask, f"0{documents}b")[::-1]
