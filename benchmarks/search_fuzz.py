"""Fuzz the search: no exception, no answer slower than the limit.

    .venv/bin/python benchmarks/search_fuzz.py [--count 1000000] [--seed 1] [--documents DOCS.jsonl]

Without `--documents` the articles of the built-in edition are searched, with its synonyms and
topics. A tenth of the queries each: characters of all seventeen planes, of the blocks nearest to
ours, Whoosh and FTS syntax between words, lone surrogates and combining marks, Telex and VNI keys
of real words; two tenths noise of the keyboard, a quarter words of the documents bent and broken,
one in twenty a paste of up to 10,000 characters. One query in ten also asks for suggestions, looks
inside a page and scans titles; each of these is timed as well.

A time is too long when the clock *and* the processor time of this thread are above the limit: the
first alone shows that another program had the processor. Both worst ones are printed.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import sys
import tempfile
import time
import traceback
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from search_typing import telex, vni  # noqa: E402

from langso_reader.library import documents as articles  # noqa: E402
from langso_reader.library.shelf import open_shelf  # noqa: E402
from langso_reader.search import (  # noqa: E402
    SearchDocument,
    SearchEngine,
    Sort,
    Synonyms,
    build_index,
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
LONGEST = 10_000  # characters of a paste
PLANES = 17
PLANE = 0x10000


def any_character(dice: random.Random) -> str:
    """A character of any plane, surrogates and unassigned ones too."""
    return chr(dice.randrange(PLANES) * PLANE + dice.randrange(PLANE))


def near_character(dice: random.Random) -> str:
    """A character of the blocks that Vietnamese text, old fonts and East Asia use."""
    return chr(dice.randrange(dice.choice((0x80, 0x250, 0x1F00, PLANE))))


def broken_word(dice: random.Random, words: list[str]) -> str:
    word = dice.choice(words)
    for _ in range(dice.randrange(3)):
        at = dice.randrange(len(word) + 1)
        piece = dice.choice((dice.choice(KEYS), near_character(dice), "", "\u0301", "\u200b"))
        word = word[:at] + piece + word[at + dice.randrange(2) :]
    return dice.choice((word, fold(word), word.upper()))


def bent(dice: random.Random, words: list[str]) -> str:
    return " ".join(broken_word(dice, words) for _ in range(dice.randrange(1, 9)))


def planes(dice: random.Random, _words: list[str]) -> str:
    return "".join(any_character(dice) for _ in range(dice.randrange(60)))


def blocks(dice: random.Random, _words: list[str]) -> str:
    return "".join(near_character(dice) for _ in range(dice.randrange(60)))


def syntax(dice: random.Random, words: list[str]) -> str:
    pool = [*SYNTAX, *(dice.choice(words) for _ in range(4))]
    return dice.choice(("", " ")).join(dice.choice(pool) for _ in range(dice.randrange(1, 20)))


def marks(dice: random.Random, words: list[str]) -> str:
    pieces = ("\u0301", "\u0323", "\u031b", "\ud800", "\udfff", "a", "o", "đ", " ", "\u200d")
    size = dice.randrange(1, 40)
    return "".join(dice.choice((*pieces, dice.choice(words))) for _ in range(size))


def keyed(dice: random.Random, words: list[str]) -> str:
    text = " ".join(dice.choice(words) for _ in range(dice.randrange(1, 12)))
    keys = dice.choice((telex, vni))(text, dice)
    at = dice.randrange(len(keys) + 1)
    return keys[:at] + dice.choice(("", dice.choice(KEYS), " ")) + keys[at + dice.randrange(2) :]


def noise(dice: random.Random, _words: list[str]) -> str:
    return " ".join(
        "".join(dice.choice(KEYS) for _ in range(dice.randrange(1, 12)))
        for _ in range(dice.randrange(1, 12))
    )


def paste(dice: random.Random, words: list[str]) -> str:
    pieces = ("a", "aă", "ươ", " ", "\u0301", "ab ", f"{dice.choice(words)} ", any_character(dice))
    makers = (bent, planes, blocks, syntax, marks, keyed, noise)
    text = dice.choice((*pieces, dice.choice(makers)(dice, words)))
    if dice.random() < 0.5:  # no word twice
        text = " ".join(dice.choice(makers)(dice, words) for _ in range(200))
    size, text = dice.randrange(1, LONGEST + 1), text or " "
    return (text * (size // len(text) + 1))[:size]


MAKERS = (
    (bent, 0.25),
    (planes, 0.1),
    (blocks, 0.1),
    (syntax, 0.1),
    (marks, 0.1),
    (keyed, 0.1),
    (noise, 0.2),
    (paste, 0.05),
)


def make(dice: random.Random, words: list[str]) -> str:
    makers, shares = zip(*MAKERS, strict=True)
    made: str = dice.choices(makers, shares)[0](dice, words)
    return made


class Worst:
    """The longest times of one kind of call."""

    def __init__(self, limit: float) -> None:
        self.limit = limit
        self.calls = self.slow = self.disturbed = 0
        self.clock = self.processor = 0.0

    def add(self, name: str, clock: float, processor: float, query: str) -> None:
        self.calls += 1
        self.clock, self.processor = max(self.clock, clock), max(self.processor, processor)
        if clock <= self.limit:
            return
        if processor <= self.limit:
            self.disturbed += 1
            return
        self.slow += 1
        print(f"{name}: {clock:.0f} ms, processor {processor:.0f}: {query[:100]!r}", flush=True)


class Fuzz:
    """One engine with everything that is asked of it."""

    def __init__(self, engine: SearchEngine, found: list[SearchDocument], args) -> None:
        self.engine, self.documents = engine, found
        self.words = sorted({w for d in found[:500] for w in f"{d.title} {d.body}".split()})
        self.dice = random.Random(args.seed)
        self.times: dict[str, Worst] = defaultdict(lambda: Worst(args.limit_ms))

    def timed(self, name: str, query: str, call):
        started, used = time.perf_counter(), time.thread_time()
        answer = call()
        clock, processor = time.perf_counter() - started, time.thread_time() - used
        self.times[name].add(name, clock * 1000, processor * 1000, query)
        return answer

    def ask(self, query: str) -> None:
        dice, engine = self.dice, self.engine
        options = {
            "facets": {"kind": "story"} if dice.random() < 0.1 else None,
            "literal": dice.random() < 0.1,
            "sort": dice.choice(tuple(Sort)),
            "offset": dice.choice((0, 0, 0, 10)),
        }
        results = self.timed("search", query, lambda: engine.search(query, **options))
        assert results.total >= len(results.hits)
        if dice.random() < 0.1:
            body, titles = dice.choice(self.documents).body, self.documents[:2000]
            self.timed("suggest", query, lambda: engine.suggest(query))
            self.timed("find in text", query, lambda: find_in_text(body, query))
            self.timed("titles scan", query, lambda: titles_scan(titles, query, 5))

    def run(self, count: int) -> int:
        failures, started = 0, time.time()
        for number in range(count):
            query = make(self.dice, self.words)
            try:
                self.ask(query)
            except Exception:  # noqa: BLE001 - any is what is looked for
                failures += 1
                print(f"query {number}: {query[:200]!r}\n{traceback.format_exc()}", flush=True)
            if (number + 1) % 50_000 == 0:
                print(f"{number + 1} queries, {time.time() - started:.0f} s", flush=True)
        return failures


def read_documents(path: Path) -> list[SearchDocument]:
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    rows = (json.loads(line) for line in data.decode().splitlines())
    return [SearchDocument(str(row["id"]), "", row["title"], row["body"]) for row in rows]


def read_edition():
    edition = open_shelf()
    try:
        found = list(articles.documents(edition))
        return found, Synonyms.parse(edition.synonyms()), edition.taxonomy.titles
    finally:
        edition.close()


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--count", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit-ms", type=float, default=200)
    parser.add_argument("--documents", type=Path)
    args = parser.parse_args()
    found, synonyms, labels = (
        (read_documents(args.documents), Synonyms(), {}) if args.documents else read_edition()
    )
    with tempfile.TemporaryDirectory(prefix="langso-fuzz-") as name:
        folder = Path(name) / "index"
        build_index(folder, found, stamp="fuzz", synonyms=synonyms, labels=labels)
        engine = SearchEngine.open(folder, stamp="fuzz")
        fuzz = Fuzz(engine, found, args)
        failures = fuzz.run(args.count)
        engine.close()
    print(f"{args.count} queries, seed {args.seed}, {len(found)} documents: {failures} failures")
    for name, worst in fuzz.times.items():
        print(f"{name}: {worst.calls} calls, {worst.slow} over {args.limit_ms:.0f} ms ", end="")
        print(
            f"({worst.disturbed} more by the clock alone); slowest {worst.clock:.0f} ms, ", end=""
        )
        print(f"of processor time {worst.processor:.0f} ms")
    return 1 if failures or any(worst.slow for worst in fuzz.times.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
