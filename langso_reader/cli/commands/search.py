"""`langso-pack search` and `search-collection`: the window's search on the command line.

Every query gives one line of JSON: ``q`` as it was given, ``read_as`` the words it was understood
as, ``method`` how they were found, ``ids`` of the results best first, ``ms`` the time taken.
"""

from __future__ import annotations

import gzip
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from langso_reader.errors import ExitCode
from langso_reader.fileio import naming_failures
from langso_reader.search.errors import SearchInputError
from langso_reader.search.model import SearchDocument

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from langso_reader.search.engine import SearchEngine
    from langso_reader.search.model import Results

_LIMIT = 10


def add_parser(subparsers: Any) -> None:
    """Add both commands to `langso-pack`."""
    search = subparsers.add_parser("search", help="search the articles of a pack")
    search.add_argument("pack", type=Path, help="a .langso file")
    search.add_argument("query", nargs="*", help="words to search for")
    search.add_argument("--queries", type=Path, help='a file of queries, plain or {"q"} lines')
    search.add_argument("--limit", type=int, default=_LIMIT, help="results (default: %(default)s)")
    search.add_argument("--json", action="store_true", help="one JSON object a line")
    search.set_defaults(run=run)
    foreign = subparsers.add_parser(
        "search-collection", help='search foreign {"id","title","body"} lines with the same engine'
    )
    foreign.add_argument("collection", type=Path, help="documents, one JSON object a line")
    foreign.add_argument("--queries", type=Path, required=True, help='{"q"} JSON lines')
    foreign.add_argument("--limit", type=int, default=_LIMIT, help="results (default: %(default)s)")
    foreign.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Do what was asked.

    Raises:
        LangsoError: a file cannot be read; the dispatcher says so.
    """
    if args.limit < 1:
        print("--limit: at least 1", file=sys.stderr)
        return ExitCode.USAGE
    if hasattr(args, "collection"):
        return _collection(args)
    return _pack(args)


def _pack(args: argparse.Namespace) -> int:
    queries = [" ".join(args.query)] if args.query else []
    if args.queries is not None:
        queries += list(read_queries(args.queries))
    if not queries:
        print("search: give a query or --queries FILE", file=sys.stderr)
        return ExitCode.USAGE
    engine = _engine_of_pack(args.pack)
    for query in queries:
        results = engine.search(query, limit=args.limit, snippets=not args.json)
        print(_line(results, [hit.id for hit in results.hits]) if args.json else _words(results))
    return ExitCode.OK


def _collection(args: argparse.Namespace) -> int:
    ids: list[Any] = []
    from langso_reader.search import SearchEngine  # noqa: PLC0415 - loads Whoosh

    engine = SearchEngine.in_memory(_foreign(args.collection, ids))
    for query in read_queries(args.queries):
        results = engine.search(query, limit=args.limit, snippets=False)
        print(_line(results, [ids[int(hit.id)] for hit in results.hits]))
    return ExitCode.OK


def _engine_of_pack(path: Path) -> SearchEngine:
    """The engine that the window makes of the same pack: its synonyms and topics too."""
    from langso_reader.library import open_pack_file  # noqa: PLC0415 - heavy
    from langso_reader.library.documents import documents  # noqa: PLC0415
    from langso_reader.search import SearchEngine, Synonyms  # noqa: PLC0415 - loads Whoosh

    edition = open_pack_file(path, dev_allow_unsigned=True)
    try:
        synonyms = Synonyms.parse(edition.synonyms())
        labels = edition.taxonomy.titles
        return SearchEngine.in_memory(documents(edition), synonyms=synonyms, labels=labels)
    finally:
        edition.close()


def _line(results: Results, ids: Sequence[Any]) -> str:
    row = {
        "q": results.query,
        "read_as": results.reading.text,
        "method": results.reading.method.value,
        "ids": list(ids),
        "ms": round(results.milliseconds, 2),
    }
    return json.dumps(row, ensure_ascii=False)


def _words(results: Results) -> str:
    """An answer for people."""
    head = f"{results.reading.text}  ({results.reading.method.value}, {results.total})"
    lines = [head]
    for hit in results.hits:
        snippet = "".join(f"[{text}]" if match else text for text, match in hit.snippet)
        lines += [f"  {hit.id}  {hit.title}", f"      {snippet}"]
    return "\n".join(lines)


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    """The lines of a text file, also of one packed with gzip, with their numbers."""
    with naming_failures(path):
        data = path.read_bytes()
    if data[:2] == b"\x1f\x8b":
        try:
            data = gzip.decompress(data)
        except (OSError, EOFError, ValueError) as error:
            raise SearchInputError(f"{path}: {error}", name=path.name, line=0) from error
    text = data.decode("utf-8-sig", "replace")
    yield from ((number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip())


def read_queries(path: Path) -> Iterator[str]:
    """The queries of a file: plain lines, or JSON objects with ``q``.

    Raises:
        StorageError: the file cannot be read.
        SearchInputError: a JSON line has no text in ``q``.
    """
    for number, line in _lines(path):
        if not line.lstrip().startswith("{"):
            yield line.strip()
            continue
        yield _field(_object(path, number, line), "q", path, number)


def _object(path: Path, number: int, line: str) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise SearchInputError(f"{path}:{number}: {error}", name=path.name, line=number) from error
    if not isinstance(row, dict):
        raise SearchInputError(f"{path}:{number}: no object", name=path.name, line=number)
    return row


def _field(row: dict[str, Any], name: str, path: Path, number: int) -> str:
    value = row.get(name, "")
    if not isinstance(value, str):
        raise SearchInputError(f"{path}:{number}: {name} is no text", name=path.name, line=number)
    return value


def _foreign(path: Path, ids: list[Any]) -> Iterator[SearchDocument]:
    """Foreign documents under their line's place; their own ids are kept aside, whatever type."""
    for number, line in _lines(path):
        row = _object(path, number, line)
        if "id" not in row:
            raise SearchInputError(f"{path}:{number}: no id", name=path.name, line=number)
        title, body = (_field(row, name, path, number) for name in ("title", "body"))
        ids.append(row["id"])
        yield SearchDocument(id=str(len(ids) - 1), kind="", title=title, body=body)
