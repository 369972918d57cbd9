"""Recognising text of the fonts before Unicode: TCVN3 (.VnTime) and VNI (VNI-Times)."""

from __future__ import annotations

import re
from typing import Final

from langso_reader.text.letters import nfc
from langso_reader.text.syllables import is_syllable

# TCVN3 puts its letters on Latin-1 symbols and capitals; inside a lower-case word that is telling.
_TCVN3: Final = "µ¶¸¹·¼½¾©ªª«¬®­¨»ÆÇÈÉËÌÎÏÐÑÒÓÔÕÖ×ØÜÞßåæçëîïñöøüþ÷"
# VNI writes a mark as a letter of its own behind the vowel: "ñöôøng", "Vieät", "ngöôøi".
_VNI: Final = re.compile(
    r"[aeouyAEOUY][ùøûõïáàåãäéèúüëÙØÛÕÏÁÀÅÃÄÉÈÚÜË]|ö[ôùøûõï]|ô[ùøûõï]|ñ[aeiouöô]"
)
_LATIN1: Final = re.compile(r"[^\W\d_]*[\u00a1-\u00ff][\w\u00a1-\u00ff]*")
_ENOUGH: Final = 0.3


def _odd(word: str) -> bool:
    if is_syllable(word):
        return False
    inner = word[1:]
    telling = any(c in _TCVN3 for c in inner) and not word.isupper()
    return telling or _VNI.search(word) is not None


def looks_legacy(s: str) -> bool:
    """Whether `s` is TCVN3 or VNI-font text, shown as Latin-1 rubbish.

    True if at least three in ten of its words, and two at least in longer text, are of that kind.
    """
    words = nfc(s).split()
    odd = sum(1 for word in words if _LATIN1.search(word) and _odd(word.strip(".,:;!?()\"'")))
    return odd >= min(2, len(words) or 1) and odd >= _ENOUGH * len(words)
