"""An opened index: postings, columns and small tables, read as they are needed."""

from __future__ import annotations

import json
import zlib
from array import array
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from langso_reader.search.build import ENGINE, EXTRAS, MANIFEST, checksums
from langso_reader.search.codec import DiskStorage, Segment, code_of
from langso_reader.search.draft import ZONES
from langso_reader.search.errors import IndexUnusableError
from langso_reader.search.lexicon import Lexicon
from langso_reader.search.model import SuggestionKind
from langso_reader.search.synonyms import Synonyms, SynonymTable
from langso_reader.search.vocabulary import GAP
from langso_reader.search.weights import idf
from langso_reader.text.letters import nfc

if TYPE_CHECKING:
    from pathlib import Path

_REMEMBERED: Final = 4000  # documents whose streams are kept decoded, about 10 MB
_LARGEST_TABLE: Final = 256 * 1024 * 1024


def damaged(error: Exception) -> IndexUnusableError:
    """The one failure that damaged bytes stand for, whatever they caused."""
    return IndexUnusableError(f"{type(error).__name__}: {error}")


def _check(manifest: dict[str, object], folder: Path, stamp: str) -> None:
    if manifest["engine"] != ENGINE or manifest["stamp"] != nfc(stamp):
        raise ValueError("the index is of other content or another engine")
    if manifest["files"] != checksums(folder):
        raise ValueError("the index is damaged")


def _unpack(data: bytes) -> bytes:
    """Decompress a table, but never without bound."""
    machine = zlib.decompressobj()
    plain = machine.decompress(data, _LARGEST_TABLE)
    if machine.unconsumed_tail:
        raise ValueError("a table of the index is too large")
    return plain


class _Telling(dict[str, float]):
    """How telling the word of each folded character is; fills itself as titles are looked at."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon

    def __missing__(self, c: str) -> float:
        self[c] = idf(self._lexicon.count_of_character(c), self._lexicon.documents)
        return self[c]


class OpenIndex:
    """Everything a search reads."""

    def __init__(self, storage: Any, segment: str, documents: int) -> None:
        self.documents = documents
        self._segment = Segment(storage, segment)
        self._code = code_of(documents)
        self._terms = self._segment.read_terms()
        self._extras = self._segment.read_column("extras", len(EXTRAS))
        self._cards = self._segment.read_column("card", documents)
        self._bodies = self._segment.read_column("body", documents)
        self._exact = self._segment.read_column("exact", documents)
        self._folded = self._segment.read_column("folded", documents)
        self._streams: dict[int, tuple[str, str]] = {}
        self.lexicon = self._read_lexicon()
        self.norms = {zone: self._norms(zone) for zone in ZONES}
        self.telling = _Telling(self.lexicon)
        self._saturations: dict[tuple[str, float, float], list[float]] = {}
        self.years = self._numbers("years")
        self._facets = [(str(f), str(v)) for f, v in json.loads(self._extra("facets"))]
        self.synonyms = SynonymTable(Synonyms.from_json(json.loads(self._extra("synonyms"))))
        if len(self.years) != documents:
            raise ValueError("a table of the index has the wrong size")

    @classmethod
    def from_folder(cls, folder: Path, stamp: str) -> OpenIndex:
        """Open the index in `folder`.

        Raises:
            IndexUnusableError: damaged, of other content, of another engine, or not there.
        """
        try:
            manifest = json.loads((folder / MANIFEST).read_bytes())
            _check(manifest, folder, stamp)
            documents, segment = int(manifest["documents"]), str(manifest["segment"])
            return cls(DiskStorage(str(folder)), segment, documents)
        except Exception as error:  # bytes that somebody else wrote may end in any of them
            raise damaged(error) from error

    def _extra(self, name: str) -> bytes:
        return _unpack(self._extras[EXTRAS.index(name)])

    def _numbers(self, name: str) -> array[int]:
        return array("I", map(int, self._extra(name).split()))

    def _read_lexicon(self) -> Lexicon:
        def words(name: str) -> list[str]:
            text = self._extra(name).decode()
            return text.split("\n") if text else []

        return Lexicon(
            words("exact_words"),
            self._numbers("exact_counts"),
            words("folded_words"),
            self._numbers("folded_counts"),
            self.documents,
        )

    def _norms(self, zone: str) -> list[float]:
        """Each document's length over the average length of the zone."""
        lengths = self._numbers(f"{zone}_lengths")
        if len(lengths) != self.documents:
            raise ValueError("a table of the index has the wrong size")
        average = (sum(lengths) / len(lengths) if lengths else 0) or 1.0
        return [length / average for length in lengths]

    def saturations(self, zone: str, k: float, b: float) -> list[float]:
        """For each document `k` times its length in `zone`, of which `b` counts."""
        known = self._saturations.get((zone, k, b))
        if known is None:
            known = [k * (1 - b + b * norm) for norm in self.norms[zone]]
            self._saturations[zone, k, b] = known
        return known

    def postings(self, field: str, word: str) -> tuple[array[int], bytes]:
        """Documents and frequencies of `word` in a field such as ``body_f``."""
        ids: array[int]
        frequencies: bytes
        try:
            text = word.encode("utf-8", "replace")
            ids, frequencies = self._terms.postings(field, text, self._code)
        except Exception as error:
            raise damaged(error) from error
        if ids and max(ids) >= self.documents:
            raise IndexUnusableError("a posting names no document")
        return ids, frequencies

    def streams(self, number: int) -> tuple[str, str]:
        """A document's words as (exact, folded) characters: title, keys and body."""
        both = self._streams.get(number)
        if both is None:
            both = self._read_streams(number)
            if len(self._streams) >= _REMEMBERED:
                self._streams = {}
            self._streams[number] = both
        return both

    def _read_streams(self, number: int) -> tuple[str, str]:
        try:
            exact, folded = self._exact[number].decode(), self._folded[number].decode()
        except Exception as error:
            raise damaged(error) from error
        if len(exact) != len(folded) or folded.count(GAP) != len(ZONES) - 1:
            raise IndexUnusableError("the streams of a document do not fit")
        return exact, folded

    def card(self, number: int) -> tuple[str, str, str, str]:
        """A document's (id, kind, title, pack)."""
        try:
            identity, kind, title, pack = json.loads(self._cards[number])
        except Exception as error:
            raise damaged(error) from error
        return str(identity), str(kind), str(title), str(pack)

    def body(self, number: int) -> str:
        """A document's text."""
        try:
            return _unpack(self._bodies[number]).decode()
        except Exception as error:
            raise damaged(error) from error

    @cached_property
    def facet_masks(self) -> dict[str, dict[str, int]]:
        """For each facet and value the documents that have it, as bits."""
        masks: dict[str, dict[str, int]] = {}
        for facet, value in self._facets:
            ids, _ = self.postings("facet", f"{facet}={value}")
            masks.setdefault(facet, {})[value] = mask_of(ids, self.documents)
        return masks

    def suggestion_rows(self) -> list[tuple[str, str, str, int]]:
        """Everything that may be suggested: (kind, text, id, weight)."""
        try:
            lines = self._extra("suggestions").decode().split("\n")
            rows = [json.loads(line) for line in lines if line]
            return [(SuggestionKind(k).value, str(t), str(i), int(w)) for k, t, i, w in rows]
        except Exception as error:
            raise damaged(error) from error

    def close(self) -> None:
        """Let go of the files."""
        self._terms.close()
        for column in (self._extras, self._cards, self._bodies, self._exact, self._folded):
            column._dbfile.close()  # noqa: SLF001 - Whoosh's columns have no close of their own


def mask_of(ids: array[int] | list[int], documents: int) -> int:
    """Document numbers as the bits of one integer."""
    bits = bytearray(documents // 8 + 1)
    for number in ids:
        bits[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(bits, "little")
