"""Fuzz the search: no exception, no answer slower than the limit.

    .venv/bin/python benchmarks/search_fuzz.py [--count 1000000] [--seed 1] [--documents DOCS.jsonl]

Without `--documents` the village of `tests/search` is searched. Queries: random characters of all
planes, Whoosh and FTS syntax, words of the documents bent and broken, Telex and VNI noise, pastes
of up to 10,000 characters, lone surrogates. One query in ten also asks for suggestions, one in ten
looks inside a page. A query above the limit is asked twice more and counts only if it stays above
(another program may have had the processor).
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import sys
import time
import traceback
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "search")]

from search_village import LABELS, SYNONYMS, VILLAGE  # noqa: E402

from langso_reader.search import (  # noqa: E402
    SearchDocument,
    SearchEngine,
    Sort,
    find_in_text,
    titles_scan,
)
from langso_reader.text import fold  # noqa: E402

SYNTAX = (
    *'AND OR NOT NEAR title: body:* " ( ) [ TO ] { } ~2 ^5 * ? \\ / < > -- kind:story %s'.split(),  # noqa: SIM905 - a table
    "';--",
    "\0",
    "\n",
    "\u202e",
)
KEYS = "abcdefghijklmnopqrstuvwxyz0123456789"


def any_character(dice: random.Random) -> str:
    plane = dice.choice((0x80, 0x250, 0x1F00, 0x10000, 0x20000, 0x110000))
    return chr(dice.randrange(plane))


def broken_word(dice: random.Random, words: list[str]) -> str:
    word = dice.choice(words)
    for _ in range(dice.randrange(3)):
        at = dice.randrange(len(word) + 1)
        piece = dice.choice((dice.choice(KEYS), any_character(dice), "", "\u0301", "\u200b"))
        word = word[:at] + piece + word[at + dice.randrange(2) :]
    return dice.choice((word, fold(word), word.upper()))


def make(dice: random.Random, words: list[str]) -> str:
    kind = dice.random()
    if kind < 0.35:
        return " ".join(broken_word(dice, words) for _ in range(dice.randrange(1, 9)))
    if kind < 0.5:
        return "".join(any_character(dice) for _ in range(dice.randrange(60)))
    if kind < 0.65:
        pool = [*SYNTAX, *(dice.choice(words) for _ in range(4))]
        return dice.choice(("", " ")).join(dice.choice(pool) for _ in range(dice.randrange(1, 20)))
    if kind < 0.95:
        size = dice.randrange(1, 12)
        return " ".join(
            "".join(dice.choice(KEYS) for _ in range(dice.randrange(1, 12))) for _ in range(size)
        )
    pieces = ("a", "aă", "ươ", " ", "\u0301", "ab ", f"{dice.choice(words)} ", any_character(dice))
    text = dice.choice(pieces)
    return (text * 10_000)[: dice.randrange(1, 10_001)]


def read_documents(path: Path):
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    for line in data.decode().splitlines():
        row = json.loads(line)
        yield SearchDocument(str(row["id"]), "", row["title"], row["body"])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit-ms", type=float, default=200)
    parser.add_argument("--documents", type=Path)
    args = parser.parse_args()
    documents = list(read_documents(args.documents)) if args.documents else list(VILLAGE)
    engine = SearchEngine.in_memory(documents, synonyms=SYNONYMS, labels=LABELS)
    words = sorted({w for d in documents[:500] for w in f"{d.title} {d.body}".split()})
    dice = random.Random(args.seed)
    failures, slow, slowest, started = 0, 0, 0.0, time.time()
    for number in range(args.count):
        query = make(dice, words)
        try:
            spent = ask(engine, query, dice, documents)
            if spent > args.limit_ms:
                spent = min(spent, *(timed(engine, query) for _ in range(2)))
        except Exception:  # noqa: BLE001 - any is what is looked for
            failures += 1
            print(f"query {number}: {query[:200]!r}\n{traceback.format_exc()}", flush=True)
            continue
        slowest = max(slowest, spent)
        if spent > args.limit_ms:
            slow += 1
            print(f"query {number}: {spent:.0f} ms {query[:100]!r}", flush=True)
        if (number + 1) % 100_000 == 0:
            print(f"{number + 1} queries, {time.time() - started:.0f} s", flush=True)
    print(f"{args.count} queries, seed {args.seed}, {len(documents)} documents: ", end="")
    print(f"{failures} failures, {slow} over {args.limit_ms:.0f} ms, ", end="")
    print(f"slowest {slowest:.0f} ms, {time.time() - started:.0f} s")
    return 1 if failures or slow else 0


def timed(engine: SearchEngine, query: str) -> float:
    started = time.perf_counter()
    engine.search(query)
    return (time.perf_counter() - started) * 1000


def ask(engine: SearchEngine, query: str, dice: random.Random, documents) -> float:
    started = time.perf_counter()
    results = engine.search(
        query,
        facets={"kind": "story"} if dice.random() < 0.1 else None,
        literal=dice.random() < 0.1,
        sort=dice.choice(tuple(Sort)),
        offset=dice.choice((0, 0, 0, 10)),
    )
    spent = (time.perf_counter() - started) * 1000
    assert results.total >= len(results.hits)
    if dice.random() < 0.1:
        engine.suggest(query)
        find_in_text(dice.choice(documents).body, query)
        titles_scan(documents[:50], query, 5)
    return spent


if __name__ == "__main__":
    sys.exit(main())
