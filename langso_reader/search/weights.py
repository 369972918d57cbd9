"""Every number of the ranking in one place."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Weights:
    """The numbers of the ranking; how they were found stands in docs/search.md.

    Attributes:
        exact: weight of a word with the accents that were typed.
        folded: weight of the same letters with any accents; both for a word typed without.
        title: how many times in the body one time in the title counts as.
        title_b: length normalisation of titles.
        keys: weight of a word in the keys beside one in the text.
        k1, b: BM25's saturation, and length normalisation of body and keys.
        pair_k: saturation of pairs.
        pair_exact, pair_folded: weight of neighbouring words with the accents typed, and any.
        pair_plain: weight of neighbouring words typed without accents.
        pair_rarity: share of a pair's weight that comes from how few documents have it; the rest
            comes from how few have its words.
        title_pair: what a pair in the title adds.
        title_cover: what a title adds that the query covers…
        title_sharp: …and how quickly that falls with the words it leaves uncovered.
        passage: what a passage adds that holds the whole query, times the query's weight…
        passage_depth: …in so many of the best documents.
        restore: how much the accents that the best documents have count for plain words.
        restore_pair: factor for pairs whose accents were restored.
        majority: share of votes that decides for an accent.
        voters: documents that vote.
        fluent: share of accented words from which on a plain word counts as typed on purpose…
        plausible: …if it has this share of its letters' documents.
        depth, short_depth: documents looked at closely; the latter for one or two words.
        heavy: share of documents above which a word is counted in the best documents only…
        heavy_share: …while such words have no more than this share of the query's weight.
        worth_it: documents from which on words are put off like that.
    """

    exact: float = 0.5
    folded: float = 0.26
    title: float = 2.0
    title_b: float = 0.5
    keys: float = 0.7
    k1: float = 1.2
    b: float = 0.75
    pair_k: float = 0.7
    pair_exact: float = 1.2
    pair_folded: float = 0.6
    pair_plain: float = 1.6
    pair_rarity: float = 0.5
    title_pair: float = 0.1
    title_cover: float = 1.0
    title_sharp: float = 4.0
    passage: float = 0.9
    passage_depth: int = 100
    restore: float = 0.4
    restore_pair: float = 1.1
    majority: float = 0.6
    voters: int = 150
    fluent: float = 0.5
    plausible: float = 0.03
    depth: int = 300
    short_depth: int = 1000
    heavy: float = 0.25
    heavy_share: float = 0.2
    worth_it: int = 1000


DEFAULT: Final = Weights()


def idf(count: int, documents: int) -> float:
    """How telling a word is that stands in `count` of `documents`."""
    return math.log(1 + (documents - count + 0.5) / (count + 0.5))
