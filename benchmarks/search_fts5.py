"""SQLite FTS5 for comparison: as it comes, and with the best tuning that was found.

The tuned one gets our own reading of the query (Telex, VNI, slips), four streams (exact and folded
words, exact and folded pairs) with weights, and OR.
"""

from __future__ import annotations

import sqlite3
import time
from itertools import pairwise
from typing import TYPE_CHECKING

from langso_reader.search.lexicon import Lexicon
from langso_reader.search.query import QueryReader
from langso_reader.text import fold_key, word_key
from langso_reader.text.words import WORD

if TYPE_CHECKING:
    from pathlib import Path

_COLUMNS = ("title_x", "title_f", "title_px", "title_pf", "body_x", "body_f", "body_px", "body_pf")
_WEIGHTS = (2.0, 1.0, 2.0, 1.0, 0.7, 0.35, 1.0, 0.4)


def _token(word: str) -> str:
    """A word as letters and digits only, so that FTS5's ASCII tokenizer keeps it whole."""
    return "".join(c if c.isascii() and c.isalnum() else f"x{ord(c):x}x" for c in word)


def _streams(text: str) -> tuple[str, str, str, str]:
    exact = [word_key(word) for word in WORD.findall(text)]
    folded = [fold_key(key) for key in exact]
    x, f = [[_token(word) for word in words] for words in (exact, folded)]
    pairs = ([f"{a}_{b}".replace("_", "zz") for a, b in pairwise(words)] for words in (x, f))
    return (" ".join(x), " ".join(f), *(" ".join(p) for p in pairs))


class Fts5:
    """An FTS5 table on the disk."""

    def __init__(self, docs, folder: Path, *, tuned: bool = True) -> None:
        self.name = "FTS5, tuned" if tuned else "FTS5 as it comes"
        self._tuned = tuned
        self._path = folder / f"fts5-{int(tuned)}.db"
        self._path.unlink(missing_ok=True)
        base = sqlite3.connect(self._path)
        columns = ", ".join(_COLUMNS) if tuned else "title, body"
        options = ", tokenize='ascii', content=''" if tuned else ""
        base.execute(f"CREATE VIRTUAL TABLE t USING fts5({columns}{options})")
        base.execute("CREATE TABLE docs (title TEXT, body TEXT)")
        self._ids = [doc.id for doc in docs]
        marks = ", ".join("?" * (8 if tuned else 2))
        for number, doc in enumerate(docs, 1):
            row = (*_streams(doc.title), *_streams(doc.body)) if tuned else (doc.title, doc.body)
            names = ", ".join(_COLUMNS) if tuned else "title, body"
            base.execute(f"INSERT INTO t (rowid, {names}) VALUES (?, {marks})", (number, *row))
            base.execute("INSERT INTO docs VALUES (?, ?)", (doc.title, doc.body))
        base.commit()
        base.close()
        self._read_lexicon(docs if tuned else [])
        started = time.perf_counter()
        self._base = sqlite3.connect(self._path)
        self._base.execute("SELECT count(*) FROM docs").fetchone()
        self.opening = time.perf_counter() - started

    def _read_lexicon(self, docs) -> None:
        """Our own lexicon and reader: FTS5 has nothing of the kind."""
        exact: dict[str, int] = {}
        folded: dict[str, int] = {}
        for doc in docs:
            keys = {word_key(word) for word in WORD.findall(f"{doc.title} {doc.body}")}
            for key in keys:
                exact[key] = exact.get(key, 0) + 1
            for word in {fold_key(key) for key in keys}:
                folded[word] = folded.get(word, 0) + 1
        words, counts = (list(exact), list(folded)), (list(exact.values()), list(folded.values()))
        lexicon = Lexicon(words[0], counts[0], words[1], counts[1], len(docs))
        self._reader = QueryReader(lexicon)

    def _expression(self, query: str) -> str:
        if not self._tuned:
            return " ".join(f'"{word}"' for word in WORD.findall(query))
        slots = self._reader.read(query).slots
        exact = [_token(slot.words[0].key) for slot in slots]
        folded = [_token(word.folded) for slot in slots for word in slot.words]
        terms = [*exact, *folded]
        for words in (exact, [_token(slot.words[0].folded) for slot in slots]):
            terms += [f"{a}zz{b}" for a, b in pairwise(words)]
        return " OR ".join(f'"{term}"' for term in dict.fromkeys(terms))

    def search(self, query: str, *, snippets: bool) -> list[int]:
        expression = self._expression(query)
        if not expression:
            return []
        weights = ", ".join(map(str, _WEIGHTS)) if self._tuned else ""
        rank = f"bm25(t, {weights})" if weights else "rank"
        found = self._base.execute(
            f"SELECT rowid FROM t WHERE t MATCH ? ORDER BY {rank} LIMIT 10", (expression,)
        ).fetchall()
        if snippets:
            for (number,) in found:
                self._base.execute(
                    "SELECT title, substr(body, 1, 300) FROM docs WHERE rowid = ?", (number,)
                ).fetchone()
        return [self._ids[number - 1] for (number,) in found]

    def size(self) -> int:
        return self._path.stat().st_size

    def close(self) -> None:
        self._base.close()
