"""What villagers say for what the text says: groups of words, from `data/synonyms.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from langso_reader.fileio import naming_failures
from langso_reader.search.errors import SearchInputError
from langso_reader.text import fold, nfc
from langso_reader.text.words import WORD, word_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Rule:
    """Whoever says `say` also means `means`."""

    say: str
    means: str


@dataclass(frozen=True, slots=True)
class Synonyms:
    """All rules, in the order of the file."""

    rules: tuple[Rule, ...] = ()

    @classmethod
    def parse(cls, text: str) -> Synonyms:
        """Read the TOML of `data/synonyms.toml`.

        Each ``[[same]] words = […]`` makes every word mean every other; each ``[[means]] say = […]
        text = […]`` works one way only.

        Raises:
            SearchInputError: the text is not such a file.
        """
        try:
            return cls(tuple(_rules(tomllib.loads(text))))
        except (tomllib.TOMLDecodeError, KeyError, TypeError, AttributeError) as error:
            raise SearchInputError(f"synonyms: {error}", name="synonyms.toml") from error

    @classmethod
    def load(cls, path: Path) -> Synonyms:
        """Read `path`.

        Raises:
            StorageError: it cannot be read.
            SearchInputError: it is no synonym file.
        """
        with naming_failures(path):
            data = path.read_bytes()
        return cls.parse(data.decode("utf-8", "replace"))

    def as_json(self) -> list[list[str]]:
        """Plain lists, as kept inside an index."""
        return [[rule.say, rule.means] for rule in self.rules]

    @classmethod
    def from_json(cls, pairs: Sequence[Sequence[str]]) -> Synonyms:
        """The rules out of an index."""
        return cls(tuple(Rule(str(say), str(means)) for say, means in pairs))


def _rules(document: dict[str, Any]) -> Iterator[Rule]:
    for group in document.get("same", []):
        words = [nfc(str(word)) for word in group["words"]]
        yield from (Rule(a, b) for a in words for b in words if a != b)
    for group in document.get("means", []):
        yield from (Rule(nfc(str(a)), nfc(str(b))) for a in group["say"] for b in group["text"])


class SynonymTable:
    """Finds the rules whose words stand in a query, longest first."""

    def __init__(self, synonyms: Synonyms) -> None:
        self._exact: dict[tuple[str, ...], list[str]] = {}
        self._folded: dict[tuple[str, ...], list[str]] = {}
        for rule in synonyms.rules:
            words = WORD.findall(rule.say.lower())
            keys, plain = tuple(map(word_key, words)), tuple(map(_plain, words))
            self._exact.setdefault(keys, []).append(rule.means)
            if len(words) > 1 or keys == plain:  # "ban" alone is not bản
                self._folded.setdefault(plain, []).append(rule.means)
        self._longest = max(map(len, self._exact), default=0)

    def find(self, exact: Sequence[str], folded: Sequence[str]) -> Iterator[tuple[int, int, str]]:
        """Every (start, end, meaning) of the query's keys.

        Words typed with accents must carry those of the rule; without, a phrase need not.
        """
        for size in range(min(self._longest, len(exact)), 0, -1):
            for start in range(len(exact) - size + 1):
                keys, plain = (
                    tuple(exact[start : start + size]),
                    tuple(folded[start : start + size]),
                )
                accented = keys != plain
                found = self._exact.get(keys) if accented else self._folded.get(plain)
                yield from ((start, start + size, meaning) for meaning in found or ())


def _plain(word: str) -> str:
    return fold(word_key(word).partition("'")[0])
