"""The letters of Vietnamese: mending what keyboards and old files do to them, and folding."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

# Typed, copied or converted in place of đ/Đ: eth, African d, d with a short stroke below.
_D_LOOKALIKES: Final = {
    "ð": "đ",
    "Ð": "Đ",
    "ɖ": "đ",
    "Ɖ": "Đ",
    "ƌ": "đ",
    "Ƌ": "Đ",
    "ḏ": "đ",
    "Ḏ": "Đ",
}
# Characters without width or meaning that come with copied text; a soft hyphen is one of them.
ZERO_WIDTH: Final = (
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2061\ufe0e\ufe0f\ufeff"
)
_MEND: Final = str.maketrans(
    {**_D_LOOKALIKES, **dict.fromkeys(ZERO_WIDTH, ""), "\u0340": "\u0300", "\u0341": "\u0301"}
)
_STROKES: Final = {"đ": "d", "ø": "o", "ł": "l", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe"}

TONE_MARKS: Final = {"\u0301": 1, "\u0300": 2, "\u0309": 3, "\u0303": 4, "\u0323": 5}
MARK_OF_TONE: Final = {tone: mark for mark, tone in TONE_MARKS.items()}


def nfc(s: str) -> str:
    """`s` composed (NFC), with đ look-alikes mended and zero-width characters removed."""
    if s.isascii():
        return s
    return unicodedata.normalize("NFC", s.translate(_MEND))


class _FoldTable(dict[int, str]):
    """Character to its unaccented lower-case spelling; fills itself as letters are met."""

    def __missing__(self, code: int) -> str:
        decomposed = unicodedata.normalize("NFKD", chr(code).lower().translate(_MEND))
        letters = (c for c in decomposed.lower() if not unicodedata.combining(c))
        plain = "".join(_STROKES.get(c, c) for c in letters)
        if len(self) < 20_000:
            self[code] = plain
        return plain


_FOLD: Final = _FoldTable()


def fold(s: str) -> str:
    """`s` in lower case without any mark: đ becomes d, full-width letters become plain ones."""
    return s.lower() if s.isascii() else s.translate(_FOLD)


def fold_character(c: str) -> str:
    """The folded spelling of one character, which may be empty or longer than one."""
    return _FOLD[ord(c)]


@lru_cache(maxsize=512)
def split_letter(c: str) -> tuple[str, int]:
    """A composed lower-case letter as (letter without tone, tone 0–5).

    Tones are numbered as the VNI keys: 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng.
    """
    if c.isascii():
        return c, 0
    tone = 0
    rest = []
    for part in unicodedata.normalize("NFD", c):
        if part in TONE_MARKS and not tone:
            tone = TONE_MARKS[part]
        else:
            rest.append(part)
    return unicodedata.normalize("NFC", "".join(rest)), tone


def put_tone(letter: str, tone: int) -> str:
    """`letter` with the mark of `tone` (0 leaves it alone)."""
    if not tone:
        return letter
    return unicodedata.normalize("NFC", letter + MARK_OF_TONE[tone])
