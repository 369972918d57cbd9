"""Vietnamese alphabetical order: letters first, then tones, syllable by syllable."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, TypeAlias

from langso_reader.text.letters import fold_character, nfc
from langso_reader.text.syllables import split_tone
from langso_reader.text.words import WORD

_ALPHABET: Final = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_RANK: Final = {letter: place for place, letter in enumerate(_ALPHABET)}
_TONE_RANK: Final = {0: 0, 2: 1, 3: 2, 4: 3, 1: 4, 5: 5, -1: 6}

CollationKey: TypeAlias = tuple[tuple[int, tuple[int, ...], int], ...]


def _rank(letter: str) -> int:
    rank = _RANK.get(letter)
    if rank is None:
        rank = _RANK.get(fold_character(letter)[:1])
    return 1000 + ord(letter) if rank is None else rank


@lru_cache(maxsize=4096)  # a list of titles has few different syllables
def _word(text: str) -> tuple[int, tuple[int, ...], int]:
    if text.isdecimal() and len(text) < 300:
        return 0, (int(text),), 0
    base, tone = split_tone(text)
    return 1, tuple(map(_rank, base)), _TONE_RANK[tone]


@lru_cache(maxsize=4096)
def collation_key(s: str) -> CollationKey:
    """A sort key: a ă â b … d đ …; within a syllable ngang, huyền, hỏi, ngã, sắc, nặng."""
    return tuple(_word(word) for word in WORD.findall(nfc(s).lower()))
