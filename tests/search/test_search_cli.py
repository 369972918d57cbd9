"""`langso-pack search-collection` and `search`, as scripts use them."""

import argparse
import gzip
import json

import pytest

from langso_reader.cli.commands import search
from langso_reader.errors import ExitCode, StorageError
from langso_reader.search import SearchInputError

DOCUMENTS = [
    {"id": 7, "title": "Bán cam", "body": "Bán cam trên mạng.", "url": "ignored"},
    {"id": "b", "title": "Chuyển đổi số", "body": "Kỹ năng số."},
    {"id": [1], "title": "", "body": "Không đầu đề"},
    {"id": 9, "title": "Không thân"},
]


def _parse(*words):
    parser = argparse.ArgumentParser()
    search.add_parser(parser.add_subparsers(required=True))
    return parser.parse_args([str(word) for word in words])


def _write(path, rows):
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
    return path


@pytest.fixture
def collection(tmp_path):
    return _write(tmp_path / "docs.jsonl", DOCUMENTS)


def _run(capsys, *words):
    args = _parse(*words)
    code = args.run(args)
    return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_foreign_collection(collection, tmp_path, capsys):
    queries = _write(
        tmp_path / "q.jsonl", [{"q": "ban cam"}, {"q": "chuyeenr ddooir soos"}, {"q": ""}]
    )
    code, rows = _run(capsys, "search-collection", collection, "--queries", queries)
    assert code == ExitCode.OK
    assert [row["q"] for row in rows] == ["ban cam", "chuyeenr ddooir soos", ""]
    assert [row["ids"][:1] for row in rows] == [[7], ["b"], []]
    assert rows[1]["read_as"] == "chuyển đổi số"
    assert rows[1]["method"] == "telex"
    assert all(row["ms"] >= 0 for row in rows)


def test_ids_keep_their_type_and_the_limit_holds(collection, tmp_path, capsys):
    queries = _write(tmp_path / "q.jsonl", [{"q": "không"}])
    _, rows = _run(capsys, "search-collection", collection, "--queries", queries, "--limit", 2)
    assert len(rows[0]["ids"]) == 2
    assert sorted(map(str, rows[0]["ids"])) == ["9", "[1]"]


def test_collections_may_be_packed_with_gzip(collection, tmp_path, capsys):
    packed = tmp_path / "docs.jsonl.gz"
    packed.write_bytes(gzip.compress(collection.read_bytes()))
    queries = _write(tmp_path / "q.jsonl", [{"q": "cam"}])
    assert _run(capsys, "search-collection", packed, "--queries", queries)[1][0]["ids"] == [7]


@pytest.mark.parametrize(
    ("text", "line"),
    [('{"id": 1}\n{"id": ', 2), ("[1]", 1), ('{"title": "x"}', 1), ('{"id": 1, "body": 3}', 1)],
)
def test_a_broken_line_is_named(tmp_path, text, line):
    documents = tmp_path / "docs.jsonl"
    documents.write_text(text, encoding="utf-8")
    queries = _write(tmp_path / "q.jsonl", [{"q": "cam"}])
    args = _parse("search-collection", documents, "--queries", queries)
    with pytest.raises(SearchInputError) as caught:
        args.run(args)
    assert caught.value.details["line"] == line


def test_a_missing_file_is_named(tmp_path):
    args = _parse("search-collection", tmp_path / "none", "--queries", tmp_path / "none")
    with pytest.raises(StorageError):
        args.run(args)


def test_a_limit_below_one_is_a_usage_error(collection, capsys):
    args = _parse("search-collection", collection, "--queries", collection, "--limit", 0)
    assert args.run(args) == ExitCode.USAGE
    assert "limit" in capsys.readouterr().err


def test_queries_are_plain_lines_or_json(tmp_path):
    path = tmp_path / "queries"
    path.write_text('bán cam\n{"q": "làm giấy tờ"}\n\n  đất  \n', encoding="utf-8")
    assert list(search.read_queries(path)) == ["bán cam", "làm giấy tờ", "đất"]


def test_a_search_without_a_query_is_a_usage_error(tmp_path, capsys):
    args = _parse("search", tmp_path / "x.langso")
    assert args.run(args) == ExitCode.USAGE
    assert capsys.readouterr().err
