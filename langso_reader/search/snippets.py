"""The best passage of a text with the matches marked, in the accents of the text."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from langso_reader.search.stopwords import STOP_WORDS
from langso_reader.text import fold_key, word_key
from langso_reader.text.words import WORD

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from langso_reader.search.model import Runs
    from langso_reader.search.query import Query

_WORDS: Final = 34  # a passage; about two lines of a result
_LONGEST: Final = 260  # characters, for texts without spaces
_LEAD: Final = 6  # words before the first match
_READ: Final = 60_000  # characters of a text that are looked at


@dataclass(frozen=True, slots=True)
class Targets:
    """What is to be marked: exact keys, folded words, and how much each word weighs."""

    exact: frozenset[str]
    folded: frozenset[str]
    fallback: frozenset[str]

    @classmethod
    def of(cls, query: Query) -> Targets:
        """The targets of a query; words of grammar count only if nothing else was typed."""
        words = [
            word
            for phrase in (query.slots, *query.synonyms)
            for slot in phrase
            for word in slot.words
            if slot.weight >= 1
        ]
        telling = [word for word in words if word.folded not in STOP_WORDS] or words
        return cls(
            frozenset(word.key for word in telling if word.accented),
            frozenset(word.folded for word in telling if not word.accented),
            frozenset(word.folded for word in telling if word.accented),
        )


class _Keys(dict[str, tuple[str, str]]):
    """Word to (exact key, folded), remembered while one answer is made."""

    def __missing__(self, word: str) -> tuple[str, str]:
        key = word_key(word)
        self[word] = both = (key, fold_key(key))
        return both


class Marker:
    """Marks and cuts texts for one query."""

    def __init__(self, targets: Targets) -> None:
        self._targets = targets
        self._keys = _Keys()

    def _matches(self, words: Sequence[str]) -> list[int]:
        """Places of the words that match; other accents only where the typed ones are missing."""
        targets, keys = self._targets, self._keys
        both = [keys[word] for word in words]
        found = {exact for exact, _ in both} & targets.exact
        loose = targets.fallback - {fold_key(exact) for exact in found}
        wanted = targets.folded | loose
        return [i for i, (exact, folded) in enumerate(both) if folded in wanted or exact in found]

    def mark(self, text: str) -> Runs:
        """The whole of `text` in runs; for titles."""
        spans = [match.span() for match in WORD.finditer(text)]
        places = self._matches([text[a:b] for a, b in spans])
        return _runs(text, 0, len(text), [spans[i] for i in places])

    def snippet(self, text: str) -> Runs:
        """The passage of `text` that holds most of what was asked."""
        text = text[:_READ]
        spans = [match.span() for match in WORD.finditer(text)]
        if not spans:
            return ((text[:_LONGEST].strip(), False),) if text.strip() else ()
        words = [text[a:b] for a, b in spans]
        places = self._matches(words)
        first = _best_start(places, [self._keys[words[i]][1] for i in places])
        first = max(0, min(first - _LEAD, len(spans) - _WORDS))
        first = _sentence_start(text, spans, first)
        last = min(first + _WORDS, len(spans)) - 1
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


def _sentence_start(text: str, spans: Sequence[tuple[int, int]], first: int) -> int:
    """Begin at a sentence if one begins in the few words before the first match."""
    for i in range(first, min(first + _LEAD, len(spans))):
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
