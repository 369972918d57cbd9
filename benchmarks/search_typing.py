"""The nine ways of typing that the search benchmark measures."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

from langso_reader.search.stopwords import QUESTION_PHRASES, STOP_WORDS
from langso_reader.text import fold, nfc
from langso_reader.text.syllables import split_tone
from langso_reader.text.words import WORD

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

_TELEX_TONES: Final = " sfrxj"
_TELEX: Final = {"ă": "aw", "â": "aa", "ê": "ee", "ô": "oo", "ơ": "ow", "ư": "uw", "đ": "dd"}
_VNI: Final = {"ă": "a8", "â": "a6", "ê": "e6", "ô": "o6", "ơ": "o7", "ư": "u7", "đ": "d9"}
_LETTERS: Final = "abcdeghiklmnopqrstuvxy"
_ASKING: Final = {fold(word) for phrase in QUESTION_PHRASES for word in phrase}


def _keys(word: str, letters: dict[str, str], tones: str) -> str:
    base, tone = split_tone(nfc(word).lower())
    return "".join(letters.get(c, c) for c in base) + (tones[tone] if tone > 0 else "")


def telex(query: str, _dice: random.Random) -> str:
    """Raw Telex keystrokes, the tone key last."""
    return WORD.sub(lambda m: _keys(m.group(), _TELEX, _TELEX_TONES), query)


def vni(query: str, _dice: random.Random) -> str:
    """Raw VNI keystrokes, the tone key last."""
    return WORD.sub(lambda m: _keys(m.group(), _VNI, " 12345"), query)


def written(query: str, _dice: random.Random) -> str:
    """As the question was written."""
    return query


def plain(query: str, _dice: random.Random) -> str:
    """Without any accent."""
    return fold(query)


def partly(query: str, dice: random.Random) -> str:
    """Each word keeps or loses its accents by the toss of a coin."""
    return WORD.sub(lambda m: m.group() if dice.random() < 0.5 else fold(m.group()), query)


def slip(query: str, dice: random.Random) -> str:
    """One letter dropped, doubled, swapped or wrong, in one word of four letters or more."""
    words = [m.span() for m in WORD.finditer(query) if len(m.group()) >= 4]
    if not words:
        return query
    start, end = dice.choice(words)
    at = dice.randrange(start, end - 1)
    c, after = query[at], query[at + 1]
    wrong = dice.choice(_LETTERS)
    made = dice.choice((after, c + c + after, after + c, wrong + after))
    return query[:at] + made + query[at + 2 :]


def plain_slip(query: str, dice: random.Random) -> str:
    """Without accents, and one slip."""
    return fold(slip(query, dice))


def three_words(query: str, _dice: random.Random) -> str:
    """The first three words of content."""
    words = WORD.findall(query)
    telling = [w for w in words if fold(w) not in STOP_WORDS and fold(w) not in _ASKING]
    return " ".join((telling or words)[:3])


def three_plain_words(query: str, dice: random.Random) -> str:
    """The first three words of content, without accents."""
    return fold(three_words(query, dice))


def decomposed(query: str, _dice: random.Random) -> str:
    """As macOS hands it over; not counted among the nine, must equal the first."""
    return unicodedata.normalize("NFD", query)


WAYS: Final[dict[str, Callable[[str, random.Random], str]]] = {
    "as written": written,
    "no accents": plain,
    "partly accented": partly,
    "raw Telex": telex,
    "raw VNI": vni,
    "one slip": slip,
    "one slip, no accents": plain_slip,
    "three words": three_words,
    "three words, no accents": three_plain_words,
}
