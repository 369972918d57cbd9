"""Recognising text of the fonts before Unicode: TCVN3 (.VnTime) and VNI (VNI-Times)."""

from __future__ import annotations

import re
from typing import Final

from langso_reader.text.letters import nfc
from langso_reader.text.syllables import is_syllable

# TCVN3 puts its letters on Latin-1 symbols, which no language has inside a word…
_TCVN3_SURE: Final = re.compile(r"[^\W\d_][µ¶¸¹·¼½¾©ª«¬®¨»×÷]|[µ¶¸¹·¼½¾©ª«¬®¨»×÷][^\W\d_]")
# …and on capitals, which stand inside a lower-case word.
_TCVN3_CAPITAL: Final = re.compile(r"[a-zß-þ][ÆÇÈÉËÌÎÏÐÑÒÓÔÕÖØÜÞ]")
# VNI writes a mark as a letter of its own behind the vowel: "ñoåi môùi", "Vieät", "ngöôøi".
_VNI_SURE: Final = re.compile(r"[aeouyôö][åäàãùøûõ]|öô", re.IGNORECASE)
_MARKS: Final = re.compile(r"[\u00a1-\u00ff]")
_ENOUGH: Final = 0.3


def _odd(word: str) -> bool:
    if not _MARKS.search(word) or is_syllable(word.strip(".,:;!?()\"'…")):
        return False
    return any(p.search(word) for p in (_TCVN3_SURE, _TCVN3_CAPITAL, _VNI_SURE))


def looks_legacy(s: str) -> bool:
    """Whether `s` is TCVN3 or VNI-font text, shown as Latin-1 rubbish.

    True if at least three in ten of its words, and two at least in longer text, are of that kind.
    """
    words = nfc(s).split()
    odd = sum(map(_odd, words))
    return odd >= min(2, len(words) or 1) and odd >= _ENOUGH * len(words)
