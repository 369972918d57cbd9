"""Words with their places in the text as it was given."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from langso_reader.text.letters import ZERO_WIDTH, nfc
from langso_reader.text.syllables import key_of, respell

if TYPE_CHECKING:
    from collections.abc import Iterator

# A word: letters and digits, with the marks of decomposed text and invisible characters inside.
# A number keeps its inner points and commas: 4.0, 1.403, 2,5.
WORD: Final = re.compile(
    rf"\d+(?:[.,]\d+)+(?![^\W_])|[^\W_](?:[^\W_]|[\u0300-\u036f{ZERO_WIDTH}])*"
)
_THOUSANDS: Final = re.compile(r"\d{1,3}(?:[.,]\d{3})+")


def tokens(s: str) -> Iterator[tuple[int, int, str]]:
    """The words of `s` as (start, end, text); the places are those in `s`, whatever its form."""
    for match in WORD.finditer(s):
        yield match.start(), match.end(), nfc(match.group())


def word_key(text: str) -> str:
    """The search key of one word as `WORD` cuts it; ``1.403`` and ``1403`` are the same number."""
    word = nfc(text).lower()
    if word[:1].isdigit() and _THOUSANDS.fullmatch(word):
        return word.replace(".", "").replace(",", "")
    return key_of(word)


def normalise_tone(s: str) -> str:
    """`s` with the edition's one tone placement: hòa becomes hoà, thủy becomes thuỷ."""
    return WORD.sub(lambda match: respell(match.group()), s)
