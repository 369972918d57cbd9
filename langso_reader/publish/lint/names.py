"""Names of people, places and offices: runs of capitalised words, compared by syllable."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from langso_reader.publish.lint.vocabulary import COMMON_NAMES, GENERIC, ONE_SPELLING, SHORT_FORMS
from langso_reader.text import tokens, word_key

if TYPE_CHECKING:
    from collections.abc import Iterable

_STARTS_AFTER: Final = ".!?…:;"
_OPENING: Final = "“‘(\"'*- –"
_SHORT: Final = {
    word_key(short): " ".join(word_key(w) for w in long.split())
    for short, long in SHORT_FORMS.items()
}


def keys(text: str, *, written_out: bool = False) -> str:
    """The words of `text` as keys, a space around each; abbreviations written out if asked."""
    found = [word_key(word) for _, _, word in tokens(text)]
    if written_out:
        found = [_SHORT.get(key, key) for key in found]
    return f" {' '.join(found)} "


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words.

    Attributes:
        words: as written.
        first: whether it begins a sentence, where any word is capitalised.
    """

    start: int
    end: int
    words: tuple[str, ...]
    first: bool

    @property
    def shown(self) -> str:
        """As written."""
        return " ".join(self.words)


def _begins(text: str, start: int) -> bool:
    before = text[:start].rstrip(_OPENING + "\n")
    return not before or before[-1] in _STARTS_AFTER


def _coded(text: str) -> Iterable[Name]:
    """Names with a digit in front of a letter: 4G, 3Tfarm, khu phố 3A."""
    for start, end, word in tokens(text):
        if word[0].isdigit() and any(c.isalpha() and c != "²" for c in word):
            yield Name(start, end, (word,), first=False)


def names(text: str) -> list[Name]:
    """Every run of capitalised words of `text`; only a single space joins two words."""
    found = list(_coded(text))
    run: list[tuple[int, int, str]] = []
    for token in [*tokens(text), (len(text) + 9, len(text) + 9, "")]:
        start, end, word = token
        joined = run and text[run[-1][1] : start] == " "
        if run and not (joined and word[:1].isupper()):
            words = tuple(each for _, _, each in run)
            found.append(Name(run[0][0], run[-1][1], words, _begins(text, run[0][0])))
            run = []
        if word[:1].isupper():
            run.append((start, end, word))
    return found


class KnownNames:
    """What an article may name: the words of its record and what everyone knows."""

    def __init__(self, texts: Iterable[str], further: Iterable[str] = ()) -> None:
        """Gather what may be named.

        Args:
            texts: of the record.
            further: names that need not stand in it.
        """
        held = list(texts)
        beyond = [*further, *COMMON_NAMES]
        for odd, ours in ONE_SPELLING.items():
            held = [text.replace(odd, ours) if odd in text else text for text in held]
        self._plain = "|".join(keys(text) for text in [*held, *beyond])
        self._long = "|".join(keys(text, written_out=True) for text in [*held, *beyond])

    def holds(self, words: Iterable[str]) -> bool:
        """Whether the words stand together somewhere, as written or written out."""
        text = " ".join(words)
        return keys(text) in self._plain or keys(text, written_out=True) in self._long

    def _in_two(self, words: list[str]) -> bool:
        """Two names side by side, of two words each at least: "Sơn Hồng Hà Tĩnh"."""
        return any(
            self.holds(words[:cut]) and self.holds(words[cut:]) for cut in range(2, len(words) - 1)
        )

    def allows(self, name: Name) -> bool:
        """Whether every part of a run that names something is known."""
        words = list(name.words)
        while words:
            if self.holds(words) or self._in_two(words):
                return True
            if words[0].lower() not in GENERIC and not (
                name.first and len(words) == len(name.words)
            ):
                return False
            words.pop(0)
        return True
