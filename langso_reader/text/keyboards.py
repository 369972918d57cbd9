"""Reading raw Telex and VNI keystrokes: what comes out when no Vietnamese keyboard is running.

Only whole valid syllables are ever returned; whether a reading is *meant* is for the caller to
judge from its lexicon ("xoong", "mas" and "as" are words as they stand).
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from langso_reader.text.letters import nfc
from langso_reader.text.syllables import VOWELS, allows, split_tone, with_tone

_TELEX_TONES: Final = {"s": 1, "f": 2, "r": 3, "x": 4, "j": 5, "z": 0}
_CIRCUMFLEX: Final = {"a": "â", "e": "ê", "o": "ô"}
_HORN: Final = {"u": "ư", "o": "ơ"}
_LONGEST: Final = 12  # "nghieengs" and late keys; no syllable takes more keystrokes


def _marked(base: str, letter: str, marked: str) -> list[str]:
    """`base` with one `letter` replaced by its `marked` form, once for each place."""
    return [base[:i] + marked + base[i + 1 :] for i, c in enumerate(base) if c == letter]


def _with_w(base: str) -> list[str]:
    """What a w key can make of `base`: both horns, one horn, a breve."""
    if "uo" in base:
        return [base.replace("uo", "ươ", 1), *_marked(base, "o", "ơ")]
    if "ưo" in base:
        return [base.replace("ưo", "ươ", 1)]
    if "uơ" in base:
        return [base.replace("uơ", "ươ", 1)]
    return _marked(base, "u", "ư") + _marked(base, "o", "ơ") + _marked(base, "a", "ă")


def _spread(bases: list[str], step: str, *, vni: bool) -> list[str]:
    """Every base after one marking key."""
    if step == "w" or (vni and step == "7"):
        made = [new for base in bases for new in _with_w(base)]
        return [b for b in made if not (vni and "ă" in b)]
    if step == "8":
        return [new for base in bases for new in _marked(base, "a", "ă")]
    letters = "aeo" if step == "6" else step
    return [new for base in bases for c in letters for new in _marked(base, c, _CIRCUMFLEX[c])]


def _finish(base: str, steps: list[str], tone: int, *, vni: bool = False) -> str | None:
    """The first valid syllable that `base` becomes under the marking keys and the tone."""
    bases = [base]
    for step in steps:
        bases = _spread(bases, step, vni=vni)
    for found in bases:
        if allows(found, tone):
            return with_tone(found, tone)
    return None


def _take_dd(keys: str) -> str:
    """The stroke of đ typed at once (``ddi``) or late (``did``)."""
    if keys.startswith("d"):
        late = keys.find("d", 1)
        if late > 0:
            return "đ" + keys[1:late] + keys[late + 1 :]
    return keys


def _telex_keys(keys: str, *, twice: bool = True) -> tuple[str, list[str], list[int]]:
    """Keystrokes as (letters, marking keys, tones); `twice` makes a vowel typed again a mark."""
    base = ""
    steps: list[str] = []
    tones: list[int] = []
    for c in keys:
        voiced = any(letter in VOWELS for letter in base)
        if c in _TELEX_TONES and voiced:
            tones.append(_TELEX_TONES[c])
        elif c == "w":
            if any(letter in "uoaươ" for letter in base):
                steps.append("w")
            else:
                base += "ư"
        elif twice and c in _CIRCUMFLEX and c in base:
            steps.append(c)
        else:
            base += c
    return base, _once(steps), tones


def _once(steps: list[str]) -> list[str]:
    """``uwow`` presses w twice for one pair of horns."""
    if steps.count("w") == 2:
        steps.remove("w")
    return steps


def _composed(token: str) -> tuple[str, list[int]]:
    """A token some of whose letters a keyboard has already composed."""
    base, tone = split_tone(token)
    return base, [tone] if tone else []


@lru_cache(maxsize=2048)
def decode_telex(token: str) -> str | None:
    """The syllable that the Telex keystrokes `token` stand for.

    Returns:
        The syllable in lower case, or None if `token` is no Telex of a valid syllable or holds
        no Telex key at all.
    """
    word = nfc(token).lower()
    if len(word) > _LONGEST or not word.isalpha():
        return None
    letters, tones = _composed(word)
    for twice in (True, False):  # "ngoeof" is ngoèo: its second o is no mark
        base, steps, typed = _telex_keys(_take_dd(letters), twice=twice)
        if len(typed) > 1 or (typed and tones):
            return None
        found = _finish(base, steps, (typed or tones or [0])[0])
        if found is not None:
            return None if found == word else found
    return None


@lru_cache(maxsize=2048)
def decode_vni(token: str) -> str | None:
    """The syllable that the VNI keystrokes `token` stand for; None as in `decode_telex`.

    A single letter with a single digit (a4, o2) is never read as a syllable.
    """
    word = nfc(token).lower()
    if not 3 <= len(word) <= _LONGEST or word.isalpha() or not word.isalnum():
        return None
    letters, tones = _composed("".join(c for c in word if not c.isdigit()))
    digits = [c for c in word if c.isdigit()]
    if digits.count("7") == 2:  # both horns pressed, as in "nu7o7c1"
        digits.remove("7")
    if word[0].isdigit() or len(set(digits)) != len(digits) or not set(digits) <= set("123456789"):
        return None
    if "9" in digits:
        if not letters.startswith("d"):
            return None
        letters = "đ" + letters[1:]
    typed = [int(c) for c in digits if c in "12345"]
    if len(typed) > 1 or (typed and tones):
        return None
    steps = [c for c in digits if c in "678"]
    return _finish(letters, steps, (typed or tones or [0])[0], vni=True)


def telex_letters(token: str) -> str:
    """The letters of an unfinished Telex word without its marking and tone keys."""
    word = nfc(token).lower()
    if len(word) > _LONGEST or not word.isalpha():
        return word
    return _telex_keys(_take_dd(split_tone(word)[0]))[0]
