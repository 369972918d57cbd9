"""The best passage of a text with the matches marked, in the accents of the text."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final

from langso_reader.search.stopwords import STOP_WORDS
from langso_reader.text.words import WORD

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from langso_reader.search.lexicon import Lexicon
    from langso_reader.search.model import Runs
    from langso_reader.search.query import Query, Slot

_WORDS: Final = 34  # a passage; about two lines of a result
_LONGEST: Final = 260  # characters, for texts without spaces
_LEAD: Final = 6  # words before the first match


@dataclass(frozen=True, slots=True)
class Targets:
    """What is to be marked, as characters of the documents' streams.

    Attributes:
        plain: folded characters of words typed without accents.
        exact: exact characters of words in a query typed with accents, each with the folded one
            that is marked where a document does not have the exact one at all.
        beside: words of grammar, marked only beside the word that they were typed beside ("cho
            phien" finds chợ phiên): folded character of that word, where they stand from it,
            exact character (empty when typed without accents), folded character.
    """

    plain: frozenset[str]
    exact: tuple[tuple[str, str], ...]
    beside: frozenset[tuple[str, int, str, str]]

    @classmethod
    def of(cls, query: Query, lexicon: Lexicon) -> Targets:
        """The targets of a query; words of grammar count only if nothing else was typed."""
        words = [word for slot in query.slots if slot.weight >= 1 for word in slot.words]
        meant = [word for phrase in query.synonyms for slot in phrase for word in slot.words]
        typed = [word for word in words if word.folded not in STOP_WORDS] or words
        meant = [word for word in meant if word.folded not in STOP_WORDS]
        fluent = 2 * sum(word.accented for word in typed) >= len(typed)
        strict = [word for word in typed if word.accented or (fluent and word.weight >= 1)]
        loose = [word for word in (*typed, *meant) if not word.accented and word not in strict]
        plain = {lexicon.folded_character(word.folded) for word in loose}
        exact = [
            (lexicon.exact_character(word.key), lexicon.folded_character(word.folded))
            for word in strict
        ]
        # "nông thôn" means bản as well, but nobody who asked for it wants to see bán marked.
        exact += [(lexicon.exact_character(word.key), "") for word in meant if word.accented]
        beside = frozenset(_beside(query.slots, lexicon))
        return cls(frozenset(plain - {""}), tuple((x, f) for x, f in exact if x or f), beside)

    def matches(self, exact: str, folded: str) -> list[int]:
        """The places of the words to mark in one document's streams."""
        places: set[int] = set()
        wanted = set(self.plain)
        for very, loose in self.exact:
            found = _places(exact, {very}) if very else []
            places.update(found)
            if not found and loose:
                wanted.add(loose)
        places.update(_places(folded, wanted))
        places.update(self._grammar(places, exact, folded))
        return sorted(places)

    def _grammar(self, places: set[int], exact: str, folded: str) -> list[int]:
        """Words of grammar that stand beside a marked word as they were typed."""
        return [
            place + step
            for telling, step, very, loose in self.beside
            for place in places
            if folded[place] == telling
            and 0 <= place + step < len(folded)
            and (exact[place + step] == very if very else folded[place + step] == loose)
        ]


def _beside(slots: Sequence[Slot], lexicon: Lexicon) -> Iterator[tuple[str, int, str, str]]:
    words = [slot.words[0] for slot in slots if slot.words]
    for left, right in pairwise(words):
        for word, step, other in ((left, 1, right), (right, -1, left)):
            if word.folded in STOP_WORDS or other.folded not in STOP_WORDS:
                continue
            very = lexicon.exact_character(other.key) if other.accented else ""
            loose = lexicon.folded_character(other.folded)
            if loose and (very or not other.accented):
                yield lexicon.folded_character(word.folded), step, very, loose


def _places(stream: str, characters: set[str]) -> list[int]:
    places = []
    for c in characters:
        at = stream.find(c)
        while at >= 0:
            places.append(at)
            at = stream.find(c, at + 1)
    return places


def mark(text: str, places: Sequence[int]) -> Runs:
    """The whole of `text` in runs, the words at `places` marked; for titles."""
    spans = [match.span() for match in WORD.finditer(text)]
    return _runs(text, 0, len(text), [spans[i] for i in places if i < len(spans)])


def snippet(text: str, places: Sequence[int], folded: str) -> Runs:
    """The passage of `text` that holds most of what was asked.

    Args:
        text: a document's body.
        places: the numbers of its words that match.
        folded: its words as folded characters.
    """
    count = len(folded)
    first = _best_start(places, [folded[i] for i in places])
    first = max(0, min(first - _LEAD, count - _WORDS))
    words = islice(WORD.finditer(text), first + _WORDS + _LEAD)
    spans = {i: match.span() for i, match in enumerate(words) if i >= first - 1}
    if first not in spans:
        return ((text[:_LONGEST].strip(), False),) if text.strip() else ()
    first = _sentence_start(text, spans, first)
    last = min(first + _WORDS - 1, max(spans))
    start, end = spans[first][0], min(spans[last][1], spans[first][0] + _LONGEST)
    inside = [spans[i] for i in places if first <= i <= last]
    runs = _runs(text, start, _close(text, end), inside)
    return _with_ellipses(runs, cut_before=start > 0, cut_after=end < len(text.rstrip()) - 1)


def _best_start(places: Sequence[int], folded: Sequence[str]) -> int:
    """The match that begins the passage with most different words, then most matches."""
    best, found = 0, (-1, -1)
    for n, place in enumerate(places):
        end = bisect_left(places, place + _WORDS - _LEAD)
        inside = folded[n:end]
        worth = (len(set(inside)), len(inside))
        if worth > found:
            best, found = place, worth
    return best


def _sentence_start(text: str, spans: Mapping[int, tuple[int, int]], first: int) -> int:
    """Begin at a sentence if one begins in the few words before the first match."""
    for i in range(first, min(first + _LEAD, max(spans) + 1)):
        if i == 0 or any(c in ".!?\n…" for c in text[spans[i - 1][1] : spans[i][0]]):
            return i
    return first


def _close(text: str, end: int) -> int:
    """Take the full stop along."""
    return end + 1 if text[end : end + 1] in {".", "!", "?", "…", ")", "”"} else end


def _runs(text: str, start: int, end: int, spans: Iterable[tuple[int, int]]) -> Runs:
    """`text[start:end]` in alternating runs, white space made single; neighbours are joined."""
    runs: list[tuple[str, bool]] = []
    at = start
    for a, b in spans:
        if b > end:
            break
        between = text[at:a]
        if runs and runs[-1][1] and not between.strip():
            runs[-1] = (_spaces(runs[-1][0] + between + text[a:b]), True)
        else:
            if between:
                runs.append((_spaces(between), False))
            runs.append((_spaces(text[a:b]), True))
        at = b
    if at < end:
        runs.append((_spaces(text[at:end]), False))
    return tuple(run for run in runs if run[0])


def _spaces(text: str) -> str:
    return " ".join(f"|{text}|".split())[1:-1]


def _with_ellipses(runs: Runs, *, cut_before: bool, cut_after: bool) -> Runs:
    head = (("… ", False),) if cut_before else ()
    ended = bool(runs) and runs[-1][0].endswith((".", "!", "?"))
    tail = ((" …" if ended else "…", False),) if cut_after else ()
    return head + runs + tail
