"""The libzim (Xapian) half of `search.py`; runs in a Python of its own that has `libzim`.

python -m venv /elsewhere/venv && /elsewhere/venv/bin/pip install libzim
.venv/bin/python benchmarks/search.py FOLDER --libzim /elsewhere/venv/bin/python
"""

from __future__ import annotations

import json
import sys
import time
from html import escape
from pathlib import Path

from libzim.reader import Archive
from libzim.search import Query, Searcher
from libzim.writer import Creator, Hint, Item, StringProvider


class Article(Item):
    def __init__(self, number: int, title: str, body: str) -> None:
        super().__init__()
        self._number, self._title, self._body = number, title, body

    def get_path(self) -> str:
        return f"a/{self._number}"

    def get_title(self) -> str:
        return self._title

    def get_mimetype(self) -> str:
        return "text/html"

    def get_contentprovider(self):
        head = f"<html><head><title>{escape(self._title)}</title></head>"
        return StringProvider(f"{head}<body><p>{escape(self._body)}</p></body></html>")

    def get_hints(self):
        return {Hint.FRONT_ARTICLE: True}


def build(docs, path: Path) -> float:
    started = time.process_time()
    with Creator(path).config_indexing(True, "vie") as creator:
        creator.set_mainpath("a/0")
        for number, title, body in docs:
            creator.add_item(Article(number, title, body))
    return (time.process_time() - started) * 1000 / len(docs)


def main() -> int:
    folder = Path(sys.argv[1])
    docs = json.loads((folder / "docs.json").read_text(encoding="utf-8"))
    typed = json.loads((folder / "typed.json").read_text(encoding="utf-8"))
    path = folder / "test.zim"
    path.unlink(missing_ok=True)
    built = build(docs, path)
    started = time.perf_counter()
    searcher = Searcher(Archive(path))
    opening = (time.perf_counter() - started) * 1000
    times, used = [], []
    for name, rows in typed.items():
        first = ten = empty = 0
        for query, relevant in rows:
            started, before = time.perf_counter(), time.process_time()
            found = list(searcher.search(Query().set_query(query)).getResults(0, 10))
            times.append((time.perf_counter() - started) * 1000)
            used.append((time.process_time() - before) * 1000)
            ids = [int(str(entry).rpartition("/")[2]) for entry in found]
            first += bool(ids) and ids[0] in relevant
            ten += bool(set(ids) & set(relevant))
            empty += not ids
        print(f"| libzim | {name} | {first / len(rows):.3f} / {ten / len(rows):.3f} ({empty}) |")
    size = path.stat().st_size / len(docs) / 1024
    columns = " | ".join(
        f"{sorted(t)[len(t) // 2]:.1f} / {sorted(t)[int(len(t) * 0.95)]:.1f}" for t in (times, used)
    )
    print(f"| {len(docs)} | libzim | {built:.2f} | {size:.1f} | {opening:.0f} ", end="")
    print(f"| {columns} | – | – | |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
