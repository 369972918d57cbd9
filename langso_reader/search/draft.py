"""Documents on their way into an index, held in memory as short strings and arrays."""

from __future__ import annotations

import json
import zlib
from array import array
from typing import TYPE_CHECKING, Final

from langso_reader.search.codec import code_of
from langso_reader.search.model import SuggestionKind
from langso_reader.search.vocabulary import GAP, PhraseCounter, Vocabulary, number_of
from langso_reader.text import nfc

if TYPE_CHECKING:
    from collections.abc import Iterator

    from langso_reader.search.model import SearchDocument

ZONES: Final = ("title", "keys", "body")
_MOST_FREQUENT: Final = 255
_LONGEST: Final = 0xFFFF


def key_text(document: SearchDocument) -> str:
    """The words beside title and body that should find a document, a phrase a line."""
    lines = (document.headings, *document.people, *document.places, document.keywords)
    return "\n".join(line for line in lines if line)


def facet_values(document: SearchDocument) -> Iterator[tuple[str, str]]:
    """The (facet, value) pairs of a document."""
    single = (
        ("kind", document.kind),
        ("region", document.region),
        ("province", document.province),
        ("pack", document.pack),
    )
    yield from ((facet, value) for facet, value in single if value)
    yield from (("topic", value) for value in document.topics)
    yield from (("need", value) for value in document.needs)


class _Postings:
    """The lists of one field under construction: character to documents and frequencies."""

    def __init__(self) -> None:
        self.lists: dict[str, tuple[array[int], bytearray]] = {}

    def add(self, number: int, stream: str) -> None:
        for c in set(stream):
            entry = self.lists.get(c)
            if entry is None:
                entry = self.lists[c] = (array("I"), bytearray())
            entry[0].append(number)
            entry[1].append(min(stream.count(c), _MOST_FREQUENT))


class Draft:
    """Takes documents one by one; what it gathered is written by `build`."""

    def __init__(self) -> None:
        self.vocabulary = Vocabulary()
        self.phrases = PhraseCounter()
        self.fields = {f"{zone}_{kind}": _Postings() for zone in ZONES for kind in "fx"}
        self.facets: dict[tuple[str, str], array[int]] = {}
        self.lengths = {zone: array("H") for zone in ZONES}
        self.years = array("H")
        self.cards: list[bytes] = []
        self.bodies: list[bytes] = []
        self.streams: list[tuple[bytes, bytes]] = []
        self.names: list[tuple[str, str, str, int]] = []
        self._people: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self.cards)

    def add(self, document: SearchDocument) -> None:
        """Read one document."""
        number = len(self)
        body = nfc(document.body)
        exact, folded = self._words(number, (document.title, key_text(document), body))
        self.vocabulary.count(exact, folded)
        self.phrases.add(exact)
        self.streams.append((exact.encode(), folded.encode()))
        for pair in dict.fromkeys(facet_values(document)):
            self.facets.setdefault(pair, array("I")).append(number)
        self.years.append(max(0, min(document.year, _LONGEST)))
        self.cards.append(_card(document))
        self._name(document)
        self.bodies.append(zlib.compress(body.encode("utf-8", "replace")))

    def _words(self, number: int, texts: tuple[str, str, str]) -> tuple[str, str]:
        streams = [self.vocabulary.encode(text) for text in texts]
        for zone, (exact, folded) in zip(ZONES, streams, strict=True):
            self.fields[f"{zone}_x"].add(number, exact)
            self.fields[f"{zone}_f"].add(number, folded)
            self.lengths[zone].append(min(len(folded), _LONGEST))
        return GAP.join(s[0] for s in streams), GAP.join(s[1] for s in streams)

    def _name(self, document: SearchDocument) -> None:
        """Note what may be suggested: the title, and people by how many documents name them."""
        platform = document.kind == SuggestionKind.PLATFORM.value
        kind = SuggestionKind.PLATFORM if platform else SuggestionKind.TITLE
        self.names.append((kind.value, nfc(document.title), document.id, 1))
        for person in document.people:
            self._people[nfc(person)] = self._people.get(nfc(person), 0) + 1

    def people(self) -> Iterator[tuple[str, str, str, int]]:
        """The people named, as suggestions."""
        for person, count in self._people.items():
            yield SuggestionKind.PERSON.value, person, "", count

    def terms(self, field: str) -> Iterator[tuple[bytes, array[int], bytes]]:
        """One field's terms in byte order; exact fields hold only words with accents."""
        exact = field.endswith("_x")
        alphabet = self.vocabulary.exact if exact else self.vocabulary.folded
        words = list(alphabet.words)
        lists = self.fields[field].lists
        named = ((words[number_of(c)], entry) for c, entry in lists.items())
        chosen = ((w.encode(), e) for w, e in named if not exact or not _is_plain(w))
        code = code_of(len(self))
        for text, (ids, frequencies) in sorted(chosen):
            yield text, array(code, ids), bytes(frequencies)

    def facet_terms(self) -> Iterator[tuple[bytes, array[int], bytes]]:
        """The facet field's terms: ``kind=story`` with its documents."""
        code = code_of(len(self))
        named = ((f"{facet}={value}".encode(), ids) for (facet, value), ids in self.facets.items())
        for text, ids in sorted(named):
            yield text, array(code, ids), bytes(len(ids))


def _is_plain(key: str) -> bool:
    return key.isascii() and "'" not in key


def _card(document: SearchDocument) -> bytes:
    fields = [document.id, document.kind, nfc(document.title), document.pack]
    return json.dumps(fields, ensure_ascii=False).encode("utf-8", "replace")
