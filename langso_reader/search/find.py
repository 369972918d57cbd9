"""Finding inside an open page, and in titles before any index is ready. No engine needed."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from langso_reader.search.model import Hit, Method, Reading, Results
from langso_reader.text import decode_telex, decode_vni, fold_key, nfc, word_key
from langso_reader.text.letters import fold
from langso_reader.text.words import WORD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from langso_reader.search.model import Runs, SearchDocument

_LONGEST: Final = 200  # characters of a query that are looked for


def _telex(word: str) -> str:
    return decode_telex(word) or word


def _vni(word: str) -> str:
    return decode_vni(word) or word


def _as_typed(word: str) -> str:
    return word


_KEYBOARDS: Final[tuple[tuple[Method, Callable[[str], str]], ...]] = (
    (Method.AS_WRITTEN, _as_typed),
    (Method.TELEX, _telex),
    (Method.VNI, _vni),
)


def find_in_text(text: str, query: str) -> list[tuple[int, int]]:
    """Where `query` stands in `text`: neighbouring words, the last one may be begun only.

    Words with accents are found with those accents; if there are none, or none were typed, any
    accents do. If nothing is found, the query is read as Telex, then as VNI.

    Returns:
        (start, end) places in `text`, which may be in any Unicode form, in order.
    """
    typed = WORD.findall(nfc(query[:_LONGEST]).lower())
    if not typed:
        return []
    spans = [match.span() for match in WORD.finditer(text)]
    keys = [word_key(text[a:b]) for a, b in spans]
    plain = [fold_key(key) for key in keys]
    for _, read in _KEYBOARDS:
        wanted = [word_key(read(word)) for word in typed]
        bare = [fold_key(key) for key in wanted]
        found = (_runs_of(keys, wanted) if wanted != bare else []) or _runs_of(plain, bare)
        if found:
            return [(spans[i][0], spans[i + len(wanted) - 1][1]) for i in found]
    return []


def _runs_of(words: Sequence[str], wanted: Sequence[str]) -> list[int]:
    """Where the sequence `wanted` begins in `words`; runs do not overlap."""
    *whole, last = wanted
    size = len(wanted)
    found: list[int] = []
    for i in range(len(words) - size + 1):
        here = words[i + size - 1].startswith(last) and words[i : i + size - 1] == whole
        if here and (not found or i >= found[-1] + size):
            found.append(i)
    return found


def titles_scan(documents: Iterable[SearchDocument], query: str, limit: int) -> Results:
    """Look through the titles alone: the answer while an index is being built.

    Args:
        documents: everything there is.
        query: what was typed; read as written, then as Telex, then as VNI.
        limit: results wanted.
    """
    started = time.perf_counter()
    typed = WORD.findall(nfc(query[:_LONGEST]).lower())
    titles = [(document, set(_plain(document.title))) for document in documents]
    method, words, found = _read_titles(titles, typed)
    decoded = bool(found) and words != typed
    hits = tuple(_hit(document, score, words) for score, document in found[:limit])
    if not decoded:
        plain = [fold(word) for word in typed] == typed
        method = Method.UNACCENTED if plain else Method.AS_WRITTEN
    text = " ".join(words) if decoded else " ".join(query[:_LONGEST].split())
    answer = Reading(text, method, literal_available=decoded)
    spent = (time.perf_counter() - started) * 1000
    return Results(query, answer, hits, len(found), milliseconds=spent)


def _read_titles(
    titles: Sequence[tuple[SearchDocument, set[str]]], typed: list[str]
) -> tuple[Method, list[str], list[tuple[float, SearchDocument]]]:
    """The way of reading the words under which a title has most of them."""
    best: tuple[Method, list[str], list[tuple[float, SearchDocument]]] = (
        Method.AS_WRITTEN,
        typed,
        [],
    )
    for method, read in _KEYBOARDS:
        words = [read(word) for word in typed]
        found = _covering(titles, words)
        if found and (not best[2] or int(found[0][0]) > int(best[2][0][0])):
            best = method, words, found
    return best


def _plain(text: str) -> list[str]:
    return [fold_key(word_key(word)) for word in WORD.findall(text)]


def _covering(
    titles: Sequence[tuple[SearchDocument, set[str]]], words: Sequence[str]
) -> list[tuple[float, SearchDocument]]:
    """Titles with at least half of the words, those with most first; accents decide ties."""
    wanted = list(dict.fromkeys(_plain(" ".join(words))))  # a word typed again adds nothing
    exact = {word_key(word) for word in words}
    found = []
    for document, title in titles:
        got = sum(1 for word in wanted if word in title or _begun(word, title, wanted))
        if got and got * 2 >= len(wanted):
            same = len(exact & {word_key(word) for word in WORD.findall(document.title)})
            found.append((got + min(same, 9) / 100 - min(len(title), 90) / 10_000 + 0.01, document))
    found.sort(key=lambda pair: -pair[0])
    return found


def _begun(word: str, title: set[str], wanted: Sequence[str]) -> bool:
    return word == wanted[-1] and any(other.startswith(word) for other in title)


def _hit(document: SearchDocument, score: float, words: Sequence[str]) -> Hit:
    runs = _mark(document.title, words)
    summary = " ".join(document.body[:160].split())
    snippet: Runs = ((f"{summary}…", False),) if summary else ()
    return Hit(document.id, document.kind, document.title, score, snippet, runs, document.pack)


def _mark(title: str, words: Sequence[str]) -> Runs:
    wanted = set(_plain(" ".join(words)))
    runs: list[tuple[str, bool]] = []
    at = 0
    for match in WORD.finditer(title):
        if fold_key(word_key(match.group())) in wanted:
            runs += [(title[at : match.start()], False), (match.group(), True)]
            at = match.end()
    return tuple(run for run in (*runs, (title[at:], False)) if run[0])
