"""The search beside SQLite FTS5 and, if asked, libzim: quality, speed and size in one run.

    .venv/bin/python benchmarks/search.py FOLDER [--sizes 300 2000 10000] [--libzim PYTHON]

FOLDER holds `docs.jsonl[.gz]` ({"id","title","body"}) and `queries.jsonl` ({"q","rel"}). For sizes
beyond the collection, documents are made by pairing titles with paragraphs of other documents.
`--libzim` names a Python that has the `libzim` package; it is no dependency of ours.
Times are p50 / p95 in milliseconds; processor time is what counts where other programs run too.
Building is processor time, opening wall time.
"""

from __future__ import annotations

import argparse
import gzip
import json
import platform
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from search_fts5 import Fts5
from search_typing import WAYS

from langso_reader.search import SearchDocument, SearchEngine, build_index

LIMIT = 10


class Doc(NamedTuple):
    id: int
    title: str
    body: str


class Measured(NamedTuple):
    first: float  # recall@1
    ten: float  # recall@10
    mrr: float
    empty: int


def _lines(path: Path):
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode()
    return [json.loads(line) for line in text.splitlines()]


def load(folder: Path):
    packed = folder / "docs.jsonl.gz"
    rows = _lines(packed if packed.exists() else folder / "docs.jsonl")
    docs = [Doc(row["id"], row["title"], row["body"]) for row in rows]
    return docs, [(row["q"], set(row["rel"])) for row in _lines(folder / "queries.jsonl")]


def grow(docs: list[Doc], size: int) -> list[Doc]:
    """`size` documents: those there are, then others made of their paragraphs."""
    dice = random.Random(0)
    made = list(docs[:size])
    while len(made) < size:
        one, other, third = (dice.choice(docs) for _ in range(3))
        body = other.body[: len(other.body) // 2] + "\n" + third.body[len(third.body) // 2 :]
        made.append(Doc(len(made), f"{one.title} {len(made)}", body))
    return made


class Ours:
    """The engine of the window, from an index on the disk."""

    name = "langso"

    def __init__(self, docs: list[Doc], folder: Path) -> None:
        self._folder = folder / "index"
        rows = (SearchDocument(str(d.id), "", d.title, d.body) for d in docs)
        build_index(self._folder, rows, stamp="benchmark")
        started = time.perf_counter()
        self._engine = SearchEngine.open(self._folder, stamp="benchmark")
        self.opening = time.perf_counter() - started

    def search(self, query: str, *, snippets: bool) -> list[int]:
        hits = self._engine.search(query, limit=LIMIT, snippets=snippets).hits
        return [int(hit.id) for hit in hits]

    def size(self) -> int:
        return sum(path.stat().st_size for path in self._folder.iterdir())

    def close(self) -> None:
        self._engine.close()


def quality(engine, queries, way) -> Measured:
    dice = random.Random(1)
    first = ten = empty = 0
    mrr = 0.0
    for query, relevant in queries:
        found = engine.search(way(query, dice), snippets=False)
        places = [place for place, number in enumerate(found) if number in relevant]
        first += places[:1] == [0]
        ten += bool(places)
        mrr += 1 / (places[0] + 1) if places else 0
        empty += not found
    count = len(queries)
    return Measured(first / count, ten / count, mrr / count, empty)


def _percentile(times: list[float], share: float) -> float:
    return sorted(times)[min(len(times) - 1, int(share * len(times)))] * 1000


def speed(engine, queries) -> dict[str, tuple[float, float]]:
    """(p50, p95) in milliseconds, wall and processor, over four ways of typing."""
    figures = {}
    for label, snippets in (("ids", False), ("snippets", True)):
        wall, processor = [], []
        dice = random.Random(2)
        for way in ("as written", "no accents", "raw Telex", "one slip"):
            for query, _ in queries:
                typed = WAYS[way](query, dice)
                started, used = time.perf_counter(), time.process_time()
                engine.search(typed, snippets=snippets)
                wall.append(time.perf_counter() - started)
                processor.append(time.process_time() - used)
        figures[f"{label} wall"] = (_percentile(wall, 0.5), _percentile(wall, 0.95))
        figures[f"{label} cpu"] = (_percentile(processor, 0.5), _percentile(processor, 0.95))
    return figures


_READER = """
import sys
from pathlib import Path
from langso_reader.search import SearchEngine
def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6
before = resident()
engine = SearchEngine.open(Path(sys.argv[1]), stamp="benchmark")
for query in sys.stdin.read().splitlines():
    engine.search(query)
print(f"{resident() - before:.0f} of {resident():.0f}")
"""


def memory(folder: Path, queries) -> str:
    """MB that an open index and a day of queries add to a process, and its whole size (Linux)."""
    typed = "\n".join(query for query, _ in queries)
    done = subprocess.run(
        [sys.executable, "-c", _READER, folder],
        input=typed,
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).resolve().parents[1],
    )
    return done.stdout.strip() or "?"


def quality_table(engines, queries) -> None:
    print(
        "\n| way of typing | "
        + " | ".join(f"{e.name} R@1 / R@10 / MRR (empty)" for e in engines)
        + " |"
    )
    print("|---" * (len(engines) + 1) + "|")
    for name, way in WAYS.items():
        cells = [quality(engine, queries, way) for engine in engines]
        shown = (f"{m.first:.3f} / {m.ten:.3f} / {m.mrr:.3f} ({m.empty})" for m in cells)
        print(f"| {name} | " + " | ".join(shown) + " |", flush=True)


def libzim_rows(python: str, docs: list[Doc], queries, folder: Path) -> str:
    """Run the libzim half in its own Python; it prints its own rows."""
    (folder / "docs.json").write_text(json.dumps(docs), encoding="utf-8")
    dice = random.Random(1)
    typed = {
        name: [[way(q, dice), sorted(rel)] for q, rel in queries] for name, way in WAYS.items()
    }
    (folder / "typed.json").write_text(json.dumps(typed), encoding="utf-8")
    script = Path(__file__).with_name("search_libzim.py")
    done = subprocess.run([python, script, folder], capture_output=True, text=True, check=False)
    return done.stdout or done.stderr


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sizes", type=int, nargs="*", default=[300, 2000, 10000])
    parser.add_argument("--libzim", metavar="PYTHON")
    parser.add_argument("--no-quality", action="store_true")
    args = parser.parse_args()
    docs, queries = load(args.folder)
    print(f"{len(docs)} documents, {len(queries)} queries; Python {platform.python_version()}")
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        if not args.no_quality:
            ours = Ours(docs, place)
            quality_table([ours, Fts5(docs, place), Fts5(docs, place, tuned=False)], queries)
            ours.close()
            if args.libzim:
                print(libzim_rows(args.libzim, docs, queries, place))
        print("\n| documents | engine | build ms/doc | KB/doc | open ms | ids, wall ", end="")
        print("| ids, processor | snippets, wall | snippets, processor | memory MB |")
        print("|---" * 10 + "|")
        for size in args.sizes:
            measure(grow(docs, size), queries, args.libzim, place / str(size))
    return 0


def measure(docs: list[Doc], queries, python: str | None, place: Path) -> None:
    place.mkdir(exist_ok=True)
    for make in (Ours, Fts5):
        started = time.process_time()
        engine = make(docs, place)
        built = (time.process_time() - started) * 1000 / len(docs)
        figures = speed(engine, queries)
        times = " | ".join(f"{p50:.1f} / {p95:.1f}" for p50, p95 in figures.values())
        kilobytes = engine.size() / len(docs) / 1024
        print(f"| {len(docs)} | {engine.name} | {built:.2f} | {kilobytes:.1f} ", end="")
        held = memory(place / "index", queries) if isinstance(engine, Ours) else "–"
        print(f"| {engine.opening * 1000:.0f} | {times} | {held} |", flush=True)
        engine.close()
    if python:
        print(libzim_rows(python, docs, queries[:60], place), flush=True)
    shutil.rmtree(place)


if __name__ == "__main__":
    sys.exit(main())
