"""What to offer while someone types: titles, topics, people, platforms, frequent phrases."""

from __future__ import annotations

import json
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from langso_reader.search.find import find_in_text
from langso_reader.search.model import Suggestion, SuggestionKind
from langso_reader.search.stopwords import STOP_WORDS
from langso_reader.search.vocabulary import number_of
from langso_reader.text import decode_telex, decode_vni, fold_key, nfc
from langso_reader.text.words import WORD, word_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from langso_reader.search.draft import Draft
    from langso_reader.search.model import Runs

_PHRASES: Final = 3000
_MOST: Final = 400  # matches that are compared
_ORDER: Final = {
    kind.value: place
    for place, kind in enumerate(
        (
            SuggestionKind.TOPIC,
            SuggestionKind.PLATFORM,
            SuggestionKind.PERSON,
            SuggestionKind.TITLE,
            SuggestionKind.PHRASE,
        )
    )
}


def _phrases(draft: Draft) -> Iterator[tuple[str, int]]:
    least = max(3, len(draft) // 500)
    keys = list(draft.vocabulary.exact.words)
    surface = draft.vocabulary.surface
    for phrase, count in draft.phrases.most_common(least, _PHRASES):
        numbers = [number_of(c) for c in phrase]
        edges = {fold_key(keys[numbers[0]]), fold_key(keys[numbers[-1]])}
        accented = any("'" in keys[n] or not keys[n].isascii() for n in numbers)
        if accented and not edges & STOP_WORDS and not any(keys[n][0].isdigit() for n in numbers):
            yield " ".join(surface[n] for n in numbers), count


def suggestion_lines(draft: Draft, labels: Mapping[str, str]) -> Iterator[str]:
    """The lines kept inside an index: JSON ``[kind, text, id, weight]``."""
    for row in (*draft.names, *draft.people()):
        yield json.dumps(row, ensure_ascii=False)
    for (facet, value), ids in draft.facets.items():
        if facet in {"topic", "need"} and value in labels:
            topic = (SuggestionKind.TOPIC.value, labels[value], value, len(ids))
            yield json.dumps(topic, ensure_ascii=False)
    for text, count in _phrases(draft):
        yield json.dumps([SuggestionKind.PHRASE.value, text, "", count], ensure_ascii=False)


@lru_cache(maxsize=8192)
def _plain_word(word: str) -> str:
    return fold_key(word_key(word))


def _plain_words(text: str) -> str:
    """`text` as folded words with a space before each."""
    return "".join(f" {_plain_word(word)}" for word in WORD.findall(text))


def _readings(prefix: str) -> Iterator[str]:
    """The beginning as typed, then as Telex and VNI keystrokes."""
    words = WORD.findall(nfc(prefix).lower())
    yield " ".join(words)
    for decode in (decode_telex, decode_vni):
        yield " ".join(decode(word) or word for word in words)


class SuggestionList:
    """All suggestions of an index, ready to be looked through."""

    def __init__(self, rows: Sequence[tuple[str, str, str, int]]) -> None:
        self._rows = rows
        self._starts: list[int] = []
        lines = []
        at = 0
        for _, text, _, _ in rows:
            self._starts.append(at)
            lines.append(_plain_words(text) + "\n")
            at += len(lines[-1])
        self._text = "".join(lines)

    def starting_with(self, prefix: str, limit: int) -> list[Suggestion]:
        """Suggestions in which a word begins as `prefix` does; accents typed count first."""
        for reading in dict.fromkeys(_readings(prefix[:100])):
            wanted = _plain_words(reading)
            if wanted:
                found = self._find(wanted, reading)
                if found:
                    return self._best(found, reading, limit)
        return []

    def _find(
        self, wanted: str, reading: str
    ) -> list[tuple[tuple[bool, bool, int, int, int], int]]:
        found: dict[int, tuple[bool, bool, int, int, int]] = {}
        at = self._text.find(wanted)
        while at >= 0 and len(found) < _MOST:
            row = bisect_right(self._starts, at) - 1
            if row not in found:
                kind, text, _, weight = self._rows[row]
                same = reading in nfc(text).lower()
                first = at == self._starts[row]
                found[row] = (not same, not first, _ORDER[kind], -weight, len(text))
            at = self._text.find(wanted, at + 1)
        return [(merit, row) for row, merit in found.items()]

    def _best(
        self,
        found: list[tuple[tuple[bool, bool, int, int, int], int]],
        reading: str,
        limit: int,
    ) -> list[Suggestion]:
        best: dict[str, Suggestion] = {}
        for _, row in sorted(found):
            kind, text, identity, _ = self._rows[row]
            if len(best) < limit and text.lower() not in best:
                runs = mark_beginning(text, reading)
                best[text.lower()] = Suggestion(text, SuggestionKind(kind), identity, runs)
        return list(best.values())


def mark_beginning(text: str, typed: str) -> Runs:
    """`text` in runs with the words that begin as `typed` does marked."""
    found = find_in_text(text, typed)
    if not found:
        return ((text, False),)
    start, end = found[0]
    runs = ((text[:start], False), (text[start:end], True), (text[end:], False))
    return tuple(run for run in runs if run[0])
