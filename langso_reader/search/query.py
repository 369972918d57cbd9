"""Reading a query: as written, as Telex or VNI keystrokes, unaccented, with a slip."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from langso_reader.search.model import Method, Reading
from langso_reader.search.stopwords import ASKED_ABOUT, QUESTION_PHRASES, STOP_WORDS
from langso_reader.search.vocabulary import LONGEST_WORD
from langso_reader.text import (
    decode_telex,
    decode_vni,
    fold_key,
    from_legacy,
    is_plain_syllable,
    nfc,
    word_key,
)
from langso_reader.text.keyboards import telex_letters
from langso_reader.text.syllables import spell
from langso_reader.text.words import WORD

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from langso_reader.search.lexicon import Lexicon
    from langso_reader.search.neighbours import Neighbours
    from langso_reader.search.synonyms import SynonymTable

LONGEST_QUERY: Final = 600  # characters; a pasted page is cut
MOST_WORDS: Final = 40
_STRONG: Final = 20  # times more frequent: "cos" is có even where the text has a cosine
_NEAR: Final = 4
_NEAR_WEIGHT: Final = 0.6
_MOST_MENDED: Final = 10
_SHORTEST_NAME: Final = 3
_CANDIDATES: Final = 40
_FITTING_WEIGHT: Final = 1.0
_DOUBT_WEIGHT: Final = 0.3
_FREQUENT: Final = 0.02  # share of documents above which a word is surely meant
_RARE: Final = 4  # documents: such a word is as likely a slip as meant
_RARE_DOUBT_WEIGHT: Final = 0.8
_DOUBTS: Final = 2
_SURE: Final = 4  # times seen beside its neighbours
_PREFIXES: Final = 6
_PREFIX_WEIGHT: Final = 0.7
_SYNONYM_WEIGHT: Final = 0.6
_QUESTION_WEIGHT: Final = 0.4
_MOST_SYNONYMS: Final = 6
_QUESTIONS: Final = {tuple(map(word_key, p)) for p in QUESTION_PHRASES}
_PLAIN_QUESTIONS: Final = {tuple(map(fold_key, p)) for p in _QUESTIONS if len(p) > 1}
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f]+")


@dataclass(frozen=True, slots=True)
class Word:
    """One thing a slot may mean: an exact key, its folded form, how surely."""

    key: str
    folded: str
    weight: float = 1.0

    @property
    def accented(self) -> bool:
        """Whether accents were typed (or decoded) for it."""
        return self.key != self.folded


@dataclass(frozen=True, slots=True)
class Slot:
    """One typed word: what is shown for it and what it may mean."""

    shown: str
    words: tuple[Word, ...]
    method: Method = Method.AS_WRITTEN
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Query:
    """A query ready for scoring: its words in order, and phrases that mean the same."""

    slots: tuple[Slot, ...]
    synonyms: tuple[tuple[Slot, ...], ...]
    reading: Reading


def word_of(text: str, weight: float = 1.0) -> Word:
    """The word that `text` is as written."""
    key = word_key(text)[:LONGEST_WORD]
    return Word(key, fold_key(key), weight)


def typed_words(query: str) -> list[str]:
    """The words of a query, within bounds."""
    return [nfc(word) for word in WORD.findall(query[:LONGEST_QUERY])][:MOST_WORDS]


def clean(query: str) -> str:
    """The query as it may be shown: one line, composed."""
    return " ".join(_CONTROL.sub(" ", nfc(query[:LONGEST_QUERY])).split())


class QueryReader:
    """Reads queries against one lexicon."""

    def __init__(
        self,
        lexicon: Lexicon,
        synonyms: SynonymTable | None = None,
        neighbours: Neighbours | None = None,
    ) -> None:
        self._lexicon = lexicon
        self._synonyms = synonyms
        self._neighbours = neighbours

    def read(self, query: str, *, literal: bool = False) -> Query:
        """Decide what `query` means.

        Args:
            query: what was typed.
            literal: search for exactly that; decode and correct nothing.
        """
        pasted = None if literal else from_legacy(query[:LONGEST_QUERY])
        method = Method.AS_WRITTEN if pasted is None else Method.LEGACY
        typed = typed_words(query if pasted is None else pasted)
        slots = [Slot(text, (word_of(text),), method) for text in typed]
        if not literal:
            slots = self._interpret(typed, slots)
        slots = _weigh_questions(slots)
        return Query(tuple(slots), self._same_meaning(slots), _reading(query, slots))

    def _interpret(self, typed: list[str], slots: list[Slot]) -> list[Slot]:
        slots = self._keyboard(typed, slots)
        edge = Slot("", (Word("", ""),))
        found: list[Slot] = []
        unknown = 0
        for before, slot, after in zip([edge, *slots], slots, [*slots[1:], edge], strict=False):
            unknown += not self._lexicon.count(slot.words[0].folded)
            if unknown > _MOST_MENDED:  # no question any more: a paste, or another language
                found.append(slot)
                continue
            found.extend(self._mend(slot, before.words[0].folded, after.words[0].folded))
        return found[:MOST_WORDS]

    def _keyboard(self, typed: list[str], slots: list[Slot]) -> list[Slot]:
        """Read the whole query through the keyboard that surely was meant, if one was."""
        readings = [
            (method, [self._decoded(text, decode) for text in typed])
            for method, decode in ((Method.TELEX, decode_telex), (Method.VNI, decode_vni))
        ]
        method, decoded = max(readings, key=lambda r: sum(d is not None and d[1] for d in r[1]))
        if not any(d is not None and d[1] for d in decoded):
            return slots
        return [
            Slot(d[0], (word_of(d[0]),), method) if d is not None else slot
            for d, slot in zip(decoded, slots, strict=True)
        ]

    def _decoded(self, text: str, decode: Callable[[str], str | None]) -> tuple[str, bool] | None:
        """(syllable, whether it alone proves the keyboard) if reading `text` so makes sense."""
        syllable = decode(text)
        if syllable is None:
            return None
        meant, raw = word_of(syllable), word_of(text)
        exact, folded = self._lexicon.exact_count(meant.key), self._lexicon.count(meant.folded)
        as_typed = self._lexicon.count(raw.folded)
        if not as_typed:
            return (syllable, True) if folded else None
        if is_plain_syllable(raw.folded) or exact <= as_typed:
            return None
        return syllable, exact >= _STRONG * (as_typed + 1)

    def _mend(self, slot: Slot, before: str, after: str) -> list[Slot]:
        """A word that the lexicon does not hold: begun, slipped, or run together."""
        word = slot.words[0]
        if self._lexicon.count(word.folded):
            return [self._doubt(slot, before, after)]
        bare = self._without_digits(slot, word)
        if bare is not None:
            return [bare]
        fitting = self._fitting_words(word, before, after)
        begun = [] if after or fitting else self._begun(slot.shown, word)
        near = fitting or self._near(word)
        if begun or near:
            method = slot.method if begun else Method.CORRECTED
            shown = slot.shown if begun else _shown(near[0])
            return [replace(slot, words=(*begun, *near), shown=shown, method=method)]
        pieces = self._lexicon.split(word.folded)
        made = [Slot(piece, (Word(piece, piece),), Method.CORRECTED) for piece in pieces]
        return made or [slot]

    def _without_digits(self, slot: Slot, word: Word) -> Slot | None:
        """``o6xy`` is VNI for no syllable, and still oxy; ``covid19`` is about covid."""
        letters = "".join(c for c in word.folded if not c.isdigit())
        if letters == word.folded or len(letters) < _SHORTEST_NAME:
            return None
        if not self._lexicon.count(letters):
            return None
        return replace(
            slot, shown=letters, words=(Word(letters, letters),), method=Method.CORRECTED
        )

    def _doubt(self, slot: Slot, before: str, after: str) -> Slot:
        """A known word that never stands beside its neighbours may be a slip for one that does.

        The word that was typed keeps its full weight, so nothing is said about it.
        """
        word = slot.words[0]
        if self._neighbours is None or slot.method is not Method.AS_WRITTEN:
            return slot
        count = self._lexicon.exact_count if word.accented else self._lexicon.count
        found_in = count(word.key)
        if word.folded in STOP_WORDS or found_in > self._lexicon.documents * _FREQUENT:
            return slot
        if self._neighbours.beside(before, word.folded, after):
            return slot
        near = self._lexicon.near(word.key, _CANDIDATES)
        seen = [(self._neighbours.between(before, pair[1], after), pair) for pair in near]
        sure = [pair for times, pair in sorted(seen, reverse=True) if times >= _SURE][:_DOUBTS]
        weight = _RARE_DOUBT_WEIGHT if found_in <= _RARE else _DOUBT_WEIGHT
        return replace(slot, words=(word, *(Word(k, f, weight) for k, f in sure)))

    def _fitting(
        self, near: Sequence[tuple[str, str]], before: str, after: str
    ) -> list[tuple[tuple[str, str], int]]:
        """Those of `near` that were seen beside the neighbours, most often first."""
        if self._neighbours is None:
            return []
        seen = [(pair, self._neighbours.beside(before, pair[1], after)) for pair in near]
        return sorted((p for p in seen if p[1]), key=lambda p: -p[1])

    def _begun(self, shown: str, word: Word) -> list[Word]:
        """Words that the last one may be the beginning of, raw Telex included."""
        if len(word.folded) < 2:
            return []
        for prefix in dict.fromkeys((word.folded, fold_key(telex_letters(shown)))):
            found = self._lexicon.starting_with(prefix, _PREFIXES)
            if found and len(prefix) > 1:
                return [Word(f, f, _PREFIX_WEIGHT) for f in found]
        return []

    def _fitting_words(self, word: Word, before: str, after: str) -> list[Word]:
        """Known words at one slip that stand beside the neighbours: the first as good as typed."""
        near = self._lexicon.near(word.key, _CANDIDATES)
        fitting = [pair for pair, _ in self._fitting(near, before, after)][:_NEAR]
        weights = (_FITTING_WEIGHT, *[_NEAR_WEIGHT] * _NEAR)
        return [Word(k, f, w) for (k, f), w in zip(fitting, weights, strict=False)]

    def _near(self, word: Word) -> list[Word]:
        """Known words at one slip, likely or not."""
        return [Word(k, f, _NEAR_WEIGHT) for k, f in self._lexicon.near(word.key, _NEAR)]

    def _same_meaning(self, slots: Sequence[Slot]) -> tuple[tuple[Slot, ...], ...]:
        """Phrases that mean the same as part of the query."""
        if self._synonyms is None:
            return ()
        keys = [slot.words[0].key for slot in slots]
        folded = [slot.words[0].folded for slot in slots]
        phrases = []
        for _, _, meaning in self._synonyms.find(keys, folded):
            words = [word_of(w, _SYNONYM_WEIGHT) for w in typed_words(meaning)]
            phrases.append(tuple(Slot(w.key, (w,)) for w in words))
        return tuple(dict.fromkeys(phrases))[:_MOST_SYNONYMS]

    def nearest(self, query: str, limit: int = 3) -> tuple[str, ...]:
        """Spellings near a query that found nothing."""
        typed = typed_words(query)
        found = [
            " ".join([*typed[:place], _shown(near), *typed[place + 1 :]])
            for place, text in enumerate(typed)
            for near in self._near(word_of(text))[:limit]
        ]
        return tuple(dict.fromkeys(found))[:limit]


def _shown(word: Word) -> str:
    return spell(word.key)


def _weigh_questions(slots: list[Slot]) -> list[Slot]:
    """Words that only ask weigh less, unless nothing else was typed."""
    keys = [slot.words[0].key for slot in slots]
    plain = [slot.words[0].folded for slot in slots]
    asking: set[int] = set()
    for size in (3, 2, 1):
        for start in range(len(keys) - size + 1):
            span = tuple(keys[start : start + size])
            if span in _QUESTIONS or tuple(plain[start : start + size]) == span in _PLAIN_QUESTIONS:
                asking.update(range(start, start + size))
    asking.update(
        i for i in range(1, len(plain)) if plain[i] == "nao" and plain[i - 1] in ASKED_ABOUT
    )
    if len(asking) == len(slots):
        return slots
    return [
        replace(slot, weight=_QUESTION_WEIGHT) if place in asking else slot
        for place, slot in enumerate(slots)
    ]


def _reading(query: str, slots: Sequence[Slot]) -> Reading:
    methods = {slot.method for slot in slots}
    for method in (Method.CORRECTED, Method.TELEX, Method.VNI, Method.LEGACY):
        if method in methods:
            return Reading(" ".join(slot.shown for slot in slots), method, literal_available=True)
    accented = any(word.accented for slot in slots for word in slot.words)
    return Reading(clean(query), Method.AS_WRITTEN if accented else Method.UNACCENTED)
