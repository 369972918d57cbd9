"""What a Vietnamese syllable is: onset, rhyme and tone, and one key for all its spellings."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from langso_reader.text.letters import fold, nfc, put_tone, split_letter

VOWELS: Final = "aăâeêioôơuưy"
_ONSETS: Final = ("", *"b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split())  # noqa: SIM905 - a table to be read
_RHYMES: Final = """
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeng oeo oet
oi om on ong op ot ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u ua uân uâng uât uây uc uê uên uêch uênh uêu ui um un ung uôc uôi uôm uôn uông uôt up ut uơ
uy uya uych uyên uyêt uyn uynh uyp uyt uyu
ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
y yêm yên yêng yêt yêu
""".split()  # noqa: SIM905 - a table to be read
_FRONT: Final = "eêiy"
_STOPS: Final = ("c", "ch", "p", "t")
_STOP_TONES: Final = (1, 5)
# A bare final y after these equals i: kỹ = kĩ, lý = lí, quý = quí.
_I_FOR_Y: Final = re.compile(r"^(?:[bhklmnstv]|qu)y$")
_NEW_PLACE: Final = {"oa": 1, "oe": 1, "uy": 1}


def _fits(onset: str, rhyme: str) -> bool:
    """Whether spelling lets `onset` stand before `rhyme`."""
    if onset in {"k", "gh", "ngh"}:
        return rhyme[0] in _FRONT
    if onset in {"c", "g", "ng"}:
        return rhyme[0] not in _FRONT or (onset == "g" and rhyme[0] == "i")
    if onset == "qu":
        return rhyme[0] not in "uư" and rhyme != "o" and rhyme[:2] not in {"oa", "oă", "oe", "oo"}
    return True


@cache
def bases() -> frozenset[str]:
    """Every syllable without its tone, about 4,000."""
    found = {onset + rhyme for onset in _ONSETS for rhyme in _RHYMES if _fits(onset, rhyme)}
    return frozenset(found | {"gi"})


@cache
def plain_bases() -> frozenset[str]:
    """Every syllable with all marks folded away."""
    return frozenset(fold(base) for base in bases())


def split_tone(word: str) -> tuple[str, int]:
    """A composed lower-case word as (letters without tone, tone); tone -1 if it has several."""
    if word.isascii():
        return word, 0
    letters = []
    tone = 0
    for c in word:
        letter, its = split_letter(c)
        letters.append(letter)
        if its:
            tone = its if not tone else -1
    return "".join(letters), tone


def allows(base: str, tone: int) -> bool:
    """Whether `base` is a syllable that may carry `tone`: after c, ch, p, t only sắc and nặng."""
    if base not in bases() or tone < 0:
        return False
    return not base.endswith(_STOPS) or tone in _STOP_TONES


@lru_cache(maxsize=4096)
def is_syllable(word: str) -> bool:
    """Whether `word` is a syllable that Vietnamese spelling allows, with its tone."""
    base, tone = split_tone(nfc(word).lower())
    return allows(base, tone)


def is_plain_syllable(word: str) -> bool:
    """Whether `word` could be a syllable written without any mark."""
    return fold(word) in plain_bases()


def tone_index(base: str) -> int:
    """Where the tone mark of `base` stands in the edition's one placement (hoà, thuỷ, quý).

    Returns:
        The index of the letter, or -1 if there is no vowel.
    """
    start = 2 if base.startswith(("qu", "gi")) and len(base) > 2 and base[2] in VOWELS else 0
    spots = [i for i in range(start, len(base)) if base[i] in VOWELS]
    if not spots:
        return -1
    marked = [i for i in spots if base[i] in "ăâêôơư"]
    if marked:
        return marked[-1]
    nucleus = base[spots[0] : spots[-1] + 1]
    if len(spots) == 1:
        return spots[0]
    closed = spots[-1] < len(base) - 1
    if closed or len(spots) == 3 or nucleus in _NEW_PLACE:
        return spots[1]
    return spots[0]


def with_tone(base: str, tone: int) -> str:
    """`base` with the mark of `tone` at its place."""
    place = tone_index(base)
    if tone <= 0 or place < 0:
        return base
    return base[:place] + put_tone(base[place], tone) + base[place + 1 :]


def key_of(word: str) -> str:
    """The key of a composed lower-case word; see `syllable_key`."""
    if word.isascii():
        return word[:-1] + "i" if _I_FOR_Y.match(word) else word
    base, tone = split_tone(word)
    if tone < 0:
        return word
    if _I_FOR_Y.match(base):
        base = base[:-1] + "i"
    return f"{base}'{tone}" if tone else base


def syllable_key(s: str) -> str:
    """One key for all spellings of a syllable: tone taken off and put last, final y as i.

    ``hoà`` and ``hòa`` give ``hoa'2``; ``kỹ`` and ``kĩ`` give ``ki'4``. A word that is no syllable
    gives itself in lower case.
    """
    return key_of(nfc(s).lower())


def spell(key: str) -> str:
    """A syllable's key as people write it: ``chuyên'3`` becomes ``chuyển``."""
    base, _, tone = key.partition("'")
    return with_tone(base, int(tone)) if tone.isdigit() else key


def fold_key(key: str) -> str:
    """The key without tone and marks: ``hoa'2`` becomes ``hoa``."""
    return fold(key.partition("'")[0])


@lru_cache(maxsize=4096)
def respell(word: str) -> str:
    """`word` with its tone mark where the edition puts it; anything else comes back unchanged."""
    composed = nfc(word)
    base, tone = split_tone(composed.lower())
    if not allows(base, tone) or not tone:
        return composed
    fixed = with_tone(base, tone)
    return "".join(f.upper() if c.isupper() else f for f, c in zip(fixed, composed, strict=True))
