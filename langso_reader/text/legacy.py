"""Text of the fonts before Unicode, TCVN3 (.VnTime) and VNI (VNI-Times): recognised, read."""

from __future__ import annotations

import re
from typing import Final

from langso_reader.text.letters import nfc, put_tone
from langso_reader.text.syllables import is_syllable

# TCVN3 puts its letters on Latin-1 symbols, which no language has inside a word…
_TCVN3_SURE: Final = re.compile(r"[^\W\d_][µ¶¸¹·¼½¾©ª«¬®¨»×÷]|[µ¶¸¹·¼½¾©ª«¬®¨»×÷][^\W\d_]")
# …and on capitals, which stand inside a lower-case word.
_TCVN3_CAPITAL: Final = re.compile(r"[a-zß-þ][ÆÇÈÉËÌÎÏÐÑÒÓÔÕÖØÜÞ]")
# VNI writes a mark as a letter of its own behind the vowel: "ñoåi môùi", "Vieät", "ngöôøi".
_VNI_SURE: Final = re.compile(r"[aeouyôö][åäàãùøûõ]|öô", re.IGNORECASE)
_MARKS: Final = re.compile(r"[\u00a1-\u00ff]")
_ENOUGH: Final = 0.3
_PUNCTUATION: Final = ".,:;!?()\"'…"
# TCVN 5712, third set: for each letter the characters of ngang, sắc, huyền, hỏi, ngã, nặng. Its
# capitals with a tone are the same characters in another font.
_TCVN3_ROWS: Final = """
a a¸µ¶·¹ ă ¨¾»¼½Æ â ©ÊÇÈÉË e eÐÌÎÏÑ ê ªÕÒÓÔÖ i iÝ×ØÜÞ o oãßáâä ô «èåæçé ơ ¬íêëìî u uóïñòô
ư \u00adøõö÷ù y yýúûüþ
""".split()  # noqa: SIM905 - a table to be read
_TCVN3: Final = str.maketrans(
    {
        sign: put_tone(letter, tone)
        for letter, signs in zip(_TCVN3_ROWS[::2], _TCVN3_ROWS[1::2], strict=True)
        for tone, sign in enumerate(signs)
    }
    | dict(zip("®§¡¢£¤¥¦", "đĐĂÂÊÔƠƯ", strict=True))
)
# VNI writes plain letters with a mark behind them, and has single characters for the rest.
_VNI_LETTERS: Final = dict(zip("ñôöæóòìíî", "đơưỉĩịìíỵ", strict=True))
_VNI_TONES: Final = {"ù": ("", 1), "ø": ("", 2), "û": ("", 3), "õ": ("", 4), "ï": ("", 5)}
_VNI_HATS: Final = dict(zip("âáàåãä", (("^", tone) for tone in range(6)), strict=True))
_VNI_BREVES: Final = dict(zip("êéèúüë", (("(", tone) for tone in range(6)), strict=True))
_VNI_MARKS: Final = {**_VNI_TONES, **_VNI_HATS, **_VNI_BREVES}
_SHAPED: Final = {"a^": "â", "e^": "ê", "o^": "ô", "a(": "ă"}
_VNI_PAIR: Final = re.compile(r"([aeouyôö])([ùøûõïâáàåãäêéèúüë])|([ñôöæóòìíî])", re.IGNORECASE)


def _odd(word: str) -> bool:
    if not _MARKS.search(word) or is_syllable(word.strip(_PUNCTUATION)):
        return False
    return any(p.search(word) for p in (_TCVN3_SURE, _TCVN3_CAPITAL, _VNI_SURE))


def looks_legacy(s: str) -> bool:
    """Whether `s` is TCVN3 or VNI-font text, shown as Latin-1 rubbish.

    True if at least three in ten of its words, and two at least in longer text, are of that kind.
    """
    words = nfc(s).split()
    odd = sum(map(_odd, words))
    return odd >= min(2, len(words) or 1) and odd >= _ENOUGH * len(words)


def from_legacy(s: str) -> str | None:
    """`s` as Unicode if it is TCVN3 or VNI-font text, else None.

    Every word must be right afterwards, and one at least wrong before, so that no text of another
    language is turned into another.

    Args:
        s: as it was pasted: TCVN3 has the soft hyphen for ư, so that nothing may be cleaned before.
    """
    if s.isascii() or _reads_well(s):
        return None
    readings = (s.translate(_TCVN3), _VNI_PAIR.sub(_vni_letter, s))
    return next(filter(_reads_well, readings), None)


def _reads_well(text: str) -> bool:
    """Whether every word is a syllable, or has no strange letter at all."""
    words = (word.strip(_PUNCTUATION) for word in text.split())
    return all(word.isascii() or is_syllable(word) for word in words)


def _vni_letter(match: re.Match[str]) -> str:
    vowel, mark, single = match.groups()
    if single:
        return _cased(_VNI_LETTERS[single.lower()], single)
    shape, tone = _VNI_MARKS[mark.lower()]
    plain = _VNI_LETTERS.get(vowel.lower(), vowel.lower())
    shaped = _SHAPED.get(plain + shape) if shape else plain
    return _cased(put_tone(shaped, tone), vowel) if shaped else match.group()


def _cased(letter: str, like: str) -> str:
    return letter.upper() if like.isupper() else letter
