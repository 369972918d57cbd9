"""The words of an index, each known by one character, so that a document is a short string.

The *exact* alphabet has a character for every syllable key (accents and tone kept), the *folded*
one for every unaccented spelling. Adjacent words are then a substring, found at the speed of C.
"""

from __future__ import annotations

from array import array
from collections import Counter
from typing import TYPE_CHECKING, Final

from langso_reader.text import fold_key, word_key
from langso_reader.text.words import WORD

if TYPE_CHECKING:
    from collections.abc import Iterable

_SURROGATES: Final = 0xD800
_PAST_SURROGATES: Final = 0xE000 - 0xD800
_LAST: Final = 0x10FFFF - _PAST_SURROGATES - 1
GAP: Final = "\0"  # between zones: no pair reaches across
LONGEST_WORD: Final = 40


def character(number: int) -> str:
    """The character of the word with that number; the zero character is the gap."""
    code = min(number, _LAST) + 1
    return chr(code if code < _SURROGATES else code + _PAST_SURROGATES)


class _Alphabet:
    def __init__(self) -> None:
        self.words: dict[str, int] = {}
        self.found_in = array("I")

    def number(self, word: str) -> int:
        number = self.words.setdefault(word, len(self.words))
        if number == len(self.found_in):
            self.found_in.append(0)
        return number

    def count(self, characters: Iterable[str]) -> None:
        for c in characters:
            self.found_in[number_of(c)] += 1


def number_of(c: str) -> int:
    """The number of a word's character."""
    code = ord(c)
    return (code if code < _SURROGATES else code - _PAST_SURROGATES) - 1


class Vocabulary:
    """Grows while documents are read; gives each text as (exact, folded) strings."""

    def __init__(self) -> None:
        self.exact = _Alphabet()
        self.folded = _Alphabet()
        self.surface: list[str] = []
        self._known: dict[str, tuple[str, str]] = {}

    def _learn(self, word: str) -> tuple[str, str]:
        key = word_key(word)[:LONGEST_WORD]
        number = self.exact.number(key)
        if number == len(self.surface):
            self.surface.append(word.lower())
        both = character(number), character(self.folded.number(fold_key(key)))
        self._known[word] = both
        return both

    def encode(self, text: str) -> tuple[str, str]:
        """`text` as a string of exact characters and one of folded characters."""
        known, learn = self._known, self._learn
        pairs = [known.get(word) or learn(word) for word in WORD.findall(text)]
        return "".join([p[0] for p in pairs]), "".join([p[1] for p in pairs])

    def count(self, exact: str, folded: str) -> None:
        """Note which words one document holds."""
        self.exact.count(set(exact) - {GAP})
        self.folded.count(set(folded) - {GAP})


class PhraseCounter:
    """Counts neighbouring words over documents, within a bound of memory."""

    _MOST: Final = 200_000

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def add(self, exact: str) -> None:
        """Count the two- and three-word phrases of one document, each once."""
        self._counts.update({exact[i : i + n] for n in (2, 3) for i in range(len(exact) - n + 1)})
        if len(self._counts) > self._MOST:
            self._counts = Counter({p: n for p, n in self._counts.items() if n > 1})
            if len(self._counts) > self._MOST // 2:
                self._counts = Counter(dict(self._counts.most_common(self._MOST // 2)))

    def most_common(self, least: int, limit: int) -> list[tuple[str, int]]:
        """Phrases in at least `least` documents, most frequent first."""
        frequent = ((p, n) for p, n in self._counts.items() if n >= least and GAP not in p)
        return sorted(frequent, key=lambda item: (-item[1], item[0]))[:limit]
